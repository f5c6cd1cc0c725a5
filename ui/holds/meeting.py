"""The card of the council meetings: what goes on, its end, its running over, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from accounts.model.council import Council, Meeting, Policy
from accounts.model.hold import SetHold
from accounts.model.ids import CouncilId
from ui.holds import telling
from ui.language import tr, when
from ui.look import Look
from ui.widgets import Card, FlowLayout, button, label, note


@dataclass(frozen=True)
class Line:
    """A council as the card tells of it: what is said, and the meeting that goes on, None when none does."""

    council: Council
    text: str
    meeting: Meeting | None


class MeetingCard(Card):
    """Councils that meet or do not. Without any municipality set up, one button holds all accounts. `rules_asked` asks to set them up."""

    begin_asked = Signal()
    end_asked = Signal()
    council_begin_asked = Signal(int)
    """A CouncilId whose meeting starts."""
    council_end_asked = Signal(int)
    overrun_asked = Signal(int)
    """A MeetingId."""
    rules_asked = Signal()

    def __init__(self) -> None:
        """Show that nobody meets."""
        super().__init__()
        self._lasts = False
        self._shown: tuple[Line, ...] = ()
        self.lines: dict[CouncilId, dict[str, QPushButton]] = {}
        self.body.addWidget(label(tr("Holds", "Council meeting"), "heading"))
        self.told = label("")
        self.body.addWidget(self.told)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("m"))
        self.body.addWidget(self._holder)
        self._holder.hide()
        self.act = button("", on=self._press)
        self.rules = button(tr("Holds", "Council meetings and quiet hours…"), icon="calendar-clock", on=self.rules_asked.emit)
        for one in (self.act, self.rules):
            self.body.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_hold(None, None)

    def show_hold(
        self, hold: SetHold | None, now: datetime | None, councils: Iterable[Council] = (), meetings: Iterable[Meeting] = ()
    ) -> None:
        """Show the meeting that somebody began for all, and what each council does. `meetings` go on or are to come."""
        known = tuple(councils)
        self._lasts = hold is not None and now is not None
        if hold is not None and now is not None:
            told = f"{telling.since_by(hold, now)} {tr('Holds', 'Messages of all accounts wait until the meeting is closed.')}"
        elif known:
            told = tr("Holds", "While a council meets, the accounts of its municipality wait as you have set it.")
        else:
            told = tr("Holds", "While the council meets, messages of all accounts wait until you say that it is closed.")
        self.told.setText(f"{told} {tr('Holds', 'What a network would publish within twelve hours is taken back.')}")
        self.act.setText(tr("Holds", "The meeting is closed") if self._lasts else tr("Holds", "The meeting starts"))
        self.act.setAccessibleName(self.act.text())
        self.act.setVisible(self._lasts or not known)
        self._show_lines(tuple(_line(one, tuple(meetings), now) for one in known) if now is not None else ())

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        if lines == self._shown:
            return
        focused = next(((number, word) for number, found in self.lines.items() for word, one in found.items() if one.hasFocus()), None)
        self._shown = lines
        clear(self._column)
        self.lines = {}
        for line in lines:
            self._column.addWidget(self._make(line))
        self._holder.setVisible(bool(lines))
        if focused is not None and focused[0] in self.lines:
            there = self.lines[focused[0]]
            there.get(focused[1], next(iter(there.values()))).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, line: Line) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(label(line.council.name, strong=True))
        column.addWidget(note(line.text))
        row = QWidget()
        flow = FlowLayout(row)
        number = int(line.council.id)
        acts: list[tuple[str, str, Callable[[], object]]] = []
        if line.meeting is None:
            acts.append(("begin", tr("Holds", "The meeting starts"), lambda: self.council_begin_asked.emit(number)))
        else:
            meeting = line.meeting
            acts.append(("end", tr("Holds", "The meeting is closed"), lambda: self.council_end_asked.emit(number)))
            if not meeting.open_ended:
                acts.append(("overrun", tr("Holds", "It runs over"), lambda: self.overrun_asked.emit(int(meeting.id))))
        made = {}
        for word, text, on in acts:
            made[word] = button(text, on=on)
            made[word].setAccessibleDescription(line.council.name)
            flow.addWidget(made[word])
        self.lines[line.council.id] = made
        column.addWidget(row)
        return holder

    def _press(self) -> None:
        (self.end_asked if self._lasts else self.begin_asked).emit()


def policy_word(policy: Policy) -> str:
    """Return what a policy does, in a few words."""
    return {
        Policy.ALL: tr("Holds", "All accounts wait"),
        Policy.CLERK: tr("Holds", "Only the clerk's accounts may speak"),
        Policy.FREE: tr("Holds", "Nobody waits"),
    }[policy]


def _line(council: Council, meetings: tuple[Meeting, ...], now: datetime) -> Line:
    mine = [one for one in meetings if one.council == council.id]
    going = next((one for one in mine if one.lasts(now)), None)
    if going is not None and going.open_ended:
        told = tr("Holds", "Meets since {moment}, until somebody closes it.", moment=when(going.start, now=now))
    elif going is not None and going.end is not None:
        told = tr("Holds", "Meets since {moment}, until {end}.", moment=when(going.start, now=now), end=when(going.end, now=now))
    elif mine:
        told = tr("Holds", "Meets next {moment}.", moment=when(mine[0].start, now=now))
    else:
        told = tr("Holds", "No meeting is planned.")
    return Line(council, f"{told} {policy_word(council.policy)}.", going)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
