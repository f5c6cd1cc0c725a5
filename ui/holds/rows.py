"""The messages of the place 'Crisis', each with its badge: held ones with what can be done, and what lay at a network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from ui.badge import BadgeFace, RoleBadge
from ui.holds import telling
from ui.holds.fate import Fate, Waiting
from ui.holds.reading import Lying
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, FlowLayout, Icon, Surface, button, label, note

FIRST = 20
"""Rows that are shown at first, and so many more each time more are asked for."""


class Act(StrEnum):
    """What can be done with one held message."""

    LET_GO = "let-go"
    STOP = "stop"
    EDIT = "edit"


@dataclass(frozen=True)
class Shown:
    """What a row of `Rows` shows; rows with the same `key` are about the same thing."""

    key: int
    what: object
    said: str


Row = TypeVar("Row", bound=QWidget)


class Rows(QWidget, Generic[Row]):
    """Rows under each other, made by `make`; what did not change stays, with the keyboard in it, and long lists are shown in parts."""

    def __init__(self, name: str, make: Callable[[Shown], Row]) -> None:
        """Be called `name` by a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        self._make = make
        self._found: list[Shown] = []
        self._most = FIRST
        self.rows: dict[int, Row] = {}
        self._shown: dict[int, tuple[object, str]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self.more = button("", "quiet", on=self._show_more)
        self.more.hide()
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_rows(self, found: Iterable[Shown]) -> None:
        """Show these, in this order."""
        self._found = list(found)
        now = self._found[: self._most]
        keys = {one.key for one in now}
        for key in [key for key in self.rows if key not in keys]:
            self._drop(key)
        for place, one in enumerate(now):
            self._place(place, one)
        rest = len(self._found) - len(now)
        self.more.setText(tr("Holds", "Show %n more", min(rest, FIRST)) if rest else "")
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(rest > 0)

    def _place(self, place: int, one: Shown) -> None:
        content = (one.what, one.said)
        there = self.rows.get(one.key)
        if there is not None and self._shown[one.key] != content:
            name = _focused_in(there)
            self._drop(one.key)
            _focus_named(self._add(place, one, content), name)
            return
        if there is None:
            self._add(place, one, content)
        elif self._column.indexOf(there) != place:
            self._column.removeWidget(there)
            self._column.insertWidget(place, there)

    def _add(self, place: int, one: Shown, content: tuple[object, str]) -> Row:
        made = self._make(one)
        self.rows[one.key] = made
        self._shown[one.key] = content
        self._column.insertWidget(place, made)
        return made

    def _drop(self, key: int) -> None:
        row = self.rows.pop(key)
        self._shown.pop(key)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_more(self) -> None:
        self._most += FIRST
        before = len(self.rows)
        self.show_rows(self._found)
        fresh = list(self.rows.values())[before:]
        first = fresh[0].findChild(QPushButton) if fresh else None
        if first is not None and not self.more.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _focused_in(row: QWidget) -> str:
    held = QApplication.focusWidget()
    return held.accessibleName() if held is not None and row.isAncestorOf(held) else ""


def _focus_named(row: QWidget, name: str) -> None:
    again = [child for child in row.findChildren(QAbstractButton) if child.accessibleName() == name] if name else []
    if again:
        again[0].setFocus(Qt.FocusReason.OtherFocusReason)


class MessageRow(Surface):
    """Badge and words of one message; what is said of it comes below."""

    def __init__(self, account: Account | None, text: str) -> None:
        """Show who speaks, and what."""
        super().__init__("quote", margin="m")
        name = telling.account_name(account)
        self.setAccessibleName(f"{name}: {text}")
        if account is not None:
            self.body.addWidget(RoleBadge(BadgeFace.of(account)), 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.body.addWidget(note(name))
        self.text = label(text)
        self.body.addWidget(self.text)

    def say(self, icon: str, tone: str, text: str) -> QLabel:
        """Add a sentence with its icon."""
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        line.addWidget(Icon(icon, tone, size="icon-small"), 0, Qt.AlignmentFlag.AlignTop)
        said = label(text, "note", tone=tone)
        line.addWidget(said, 1)
        self.body.addLayout(line)
        return said


class HeldRow(MessageRow):
    """A message that is held. `asked(int, Act)` carries the target's number and the act."""

    asked = Signal(int, object)

    def __init__(self, one: Waiting, now: datetime) -> None:
        """Show it as it stands at `now`."""
        super().__init__(one.account, telling.quote(one.target))
        self.one = one
        passes, late = one.fate(now) is Fate.PASSES, one.too_late(now)
        tone = "good" if passes else "warning" if late else "text"
        self.state = self.say("send" if passes else "triangle-alert" if late else "hand", tone, telling.state(one, now))
        self.due = note(telling.due(one.target, now))
        self.body.addWidget(self.due)
        holder = QWidget()
        flow = FlowLayout(holder)
        self.buttons: dict[Act, QPushButton] = {}
        for act in acts(one, now):
            made = button(act_word(act, one, now), on=self._asker(act))
            made.setAccessibleDescription(self.accessibleName())
            self.buttons[act] = made
            flow.addWidget(made)
        self.body.addWidget(holder)

    def _asker(self, act: Act) -> Callable[[], None]:
        return lambda: self.asked.emit(int(self.one.target.id), act)


def acts(one: Waiting, now: datetime) -> Sequence[Act]:
    """Return what can be done with a held message."""
    return (Act.STOP, Act.EDIT) if one.fate(now) is Fate.PASSES else tuple(Act)


def act_word(act: Act, one: Waiting, now: datetime) -> str:
    """Return what stands on the button of an act."""
    if act is Act.STOP:
        return tr("Holds", "Stop")
    if act is Act.EDIT:
        return tr("Holds", "Edit")
    return tr("Holds", "This one, at its moment…") if one.target.due_at > now else tr("Holds", "This one, now…")


class LyingRow(MessageRow):
    """A message that lies at a network, or lay there when the hold began."""

    def __init__(self, one: Lying, *, unreached: bool, tried: str = "", why: KnownError | None = None) -> None:
        """Show what became of it; `tried`: when it was asked for last, `why`: what stood in the way then."""
        super().__init__(one.account, telling.quote(one.target))
        self.state = self.say(*telling.lying(one.target, unreached=unreached, tried=tried, why=why))


class EndingRow(MessageRow):
    """A held message in the question whether the hold ends: what will happen, and ticks to stop it first, or to let it go now."""

    def __init__(self, one: Waiting, now: datetime, *, stops: bool, goes: bool = False) -> None:
        """Show what happens to it when the hold ends."""
        super().__init__(one.account, telling.quote(one.target))
        self.one = one
        fate = one.fate(now)
        icon = {Fate.NOW: "send", Fate.ASKS: "triangle-alert", Fate.WAITS: "hand", Fate.LATER: "calendar", Fate.PASSES: "send"}[fate]
        tone = {Fate.NOW: "accent", Fate.ASKS: "warning"}.get(fate, "text")
        self.state = self.say(icon, tone, telling.fate(one, now))
        self.body.addWidget(note(telling.due(one.target, now)))
        self.stop = CheckBox(tr("Holds", "Stop this one first"))
        self.stop.setChecked(stops)
        self.stop.setAccessibleName(self.stop.text())
        self.stop.setAccessibleDescription(self.accessibleName())
        self.go = CheckBox(tr("Holds", "Let this one go now"))
        self.go.setChecked(goes)
        self.go.setAccessibleName(self.go.text())
        self.go.setAccessibleDescription(self.accessibleName())
        for tick in (self.go, self.stop):
            self.body.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        if fate is not Fate.ASKS:
            self.go.hide()
