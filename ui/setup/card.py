"""One account in the list: its badge, where it is, how it stands, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from accounts.connector import Network
from accounts.model.account import Account
from accounts.model.hold import SetHold
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr, when
from ui.look import Look
from ui.setup.ending import reading_of
from ui.setup.health import Remedy, Standing, remedy_word, signed_in_as
from ui.setup.step import settle
from ui.setup.telling import network_name
from ui.setup.troubles import about_trouble, trouble_name
from ui.widgets import Card, FlowLayout, Icon, Surface, button, label, note


@dataclass(frozen=True)
class Row:
    """What a card shows. `trouble` is the trouble on purpose of a practice account ('' or 'none': none); `stopped` the stop by hand."""

    account: Account
    network: Network
    standing: Standing
    trouble: str = ""
    session: bool = False
    busy: bool = False
    stopped: SetHold | None = None


class AccountCard(Card):
    """Shows one row; the signals carry the account's number."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)
    trouble_asked = Signal(int)
    profile_asked = Signal(int)
    remedy_asked = Signal(int, str)
    hold_asked = Signal(int, bool)
    """Whether the account is to be stopped, or let go again."""

    def __init__(self, row: Row, now: datetime) -> None:
        """Show a row."""
        super().__init__()
        self.row = row
        self._inner: QWidget | None = None
        self.remedy: QPushButton | None = None
        self.fill(row, now)

    @property
    def number(self) -> int:
        """Return the account's number."""
        return int(self.row.account.id)

    def fill(self, row: Row, now: datetime) -> None:
        """Show another row of the same account; whoever holds the keyboard keeps it."""
        held = self._held()
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.row = row
        self._buttons: dict[str, QPushButton] = {}
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("s"))
        column.addLayout(self._head())
        column.addLayout(self._health(now))
        if row.stopped is not None:
            column.addWidget(self._stopped(row.stopped, now))
        self._add_more(column)
        self.body.addWidget(self._inner)
        settle(self)
        self.setAccessibleName(f"{row.account.label}, {BadgeFace.of(row.account, network_name(row.network)).spoken}")
        if held in self._buttons:
            self._buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, now: datetime) -> None:
        """Say again as whom and when it last worked: time passes."""
        self.told.setText(
            tr("Setup", "Being looked at…") if self.row.busy else signed_in_as(self.row.account, now, session=self.row.session)
        )

    def button(self, name: str) -> QPushButton:
        """Return a button by what it asks: edit, hold, remove, trouble, profile, remedy. Raises KeyError."""
        return self._buttons[name]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        account, network = self.row.account, self.row.network
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("m"))
        left = QVBoxLayout()
        left.setSpacing(Look.current().space("xs"))
        left.addWidget(RoleBadge(BadgeFace.of(account, network_name(network))), 0, Qt.AlignmentFlag.AlignLeft)
        place = account.server.removeprefix("https://")
        left.addWidget(label(account.label, "heading"))
        left.addWidget(note(network_name(network) if network.local else f"{network_name(network)} · {place}"))
        line.addLayout(left, 1)
        holder = QWidget()
        flow = FlowLayout(holder)
        self._act(flow, "edit", tr("Setup", "Adapt…"), lambda: self.edit_asked.emit(self.number))
        stopped = self.row.stopped is not None
        word = tr("Setup", "Let go again") if stopped else tr("Setup", "Hold back")
        hold = self._act(flow, "hold", word, lambda: self.hold_asked.emit(self.number, not stopped))
        hold.setToolTip("" if stopped else tr("Setup", "Nothing leaves in this name until you let it go again"))
        self._act(flow, "remove", tr("Setup", "Remove…"), lambda: self.remove_asked.emit(self.number))
        line.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _act(self, flow: FlowLayout, name: str, text: str, on: object, kind: str = "plain") -> QPushButton:
        made = button(text, kind, on=on)  # type: ignore[arg-type]
        made.setAccessibleDescription(self.row.account.label)
        made.setEnabled(not self.row.busy)
        self._buttons[name] = made
        flow.addWidget(made)
        return made

    def _health(self, now: datetime) -> QVBoxLayout:
        stands = self.row.standing
        column = QVBoxLayout()
        column.setSpacing(Look.current().space("s"))
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        line.addWidget(
            Icon("circle-check" if stands.well else "triangle-alert", "good" if stands.well else "warning", size="icon-small"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        self.told = label("", "note", tone="muted")
        self.tell(now)
        line.addWidget(self.told, 1)
        column.addLayout(line)
        if stands.text:
            column.addWidget(self._wrong(stands))
        return column

    def _wrong(self, stands: Standing) -> Surface:
        held = Surface("quote" if stands.well else "warning", across=True, margin="m s")
        self.wrong = label(f"{stands.text} {stands.todo}".strip(), tone="text" if stands.well else "warning")
        held.body.addWidget(self.wrong, 1)
        if stands.remedy is not None:
            remedy = stands.remedy
            self.remedy = button(remedy_word(remedy), "plain" if stands.well else "warning", on=lambda: self._mend(remedy))
            self.remedy.setAccessibleDescription(self.row.account.label)
            self.remedy.setEnabled(not self.row.busy)
            self._buttons["remedy"] = self.remedy
            held.body.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignVCenter)
        return held

    def _stopped(self, hold: SetHold, now: datetime) -> Surface:
        told = tr("Setup", "Stopped by hand: nothing leaves in this name.")
        since = (
            tr("Setup", "Since {moment}, by {name}.", moment=when(hold.since, now=now), name=hold.by)
            if hold.by
            else tr("Setup", "Since {moment}.", moment=when(hold.since, now=now))
        )
        held = Surface("warning", across=True, margin="m s")
        self.stopped = label(f"{told} {since}", tone="warning")
        held.body.addWidget(self.stopped, 1)
        return held

    def _mend(self, remedy: Remedy) -> None:
        self.remedy_asked.emit(self.number, remedy.value)

    def _add_more(self, column: QVBoxLayout) -> None:
        account = self.row.account
        if not self.row.network.local and not reading_of(account).named:
            told = tr("Setup", "The profile does not say that you speak as “{word}”.", word=words.role(account))
            self._add_line(column, told, "profile", tr("Setup", "A sentence for it…"), lambda: self.profile_asked.emit(self.number))
        if self.row.network.local:
            kind = self.row.trouble or "none"
            told = (
                tr("Setup", "Here you can also practise what goes wrong.")
                if kind == "none"
                else tr("Setup", "Trouble on purpose: {name}. {about}", name=trouble_name(kind), about=about_trouble(kind))
            )
            self._add_line(column, told, "trouble", tr("Setup", "Practise with trouble…"), lambda: self.trouble_asked.emit(self.number))

    def _add_line(self, column: QVBoxLayout, told: str, name: str, act: str, on: object) -> None:
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        line.addWidget(label(told, "note", tone="muted"), 1)
        made = button(act, "link", on=on)  # type: ignore[arg-type]
        made.setAccessibleDescription(self.row.account.label)
        self._buttons[name] = made
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(line)

    def _held(self) -> str:
        for name, one in getattr(self, "_buttons", {}).items():
            if one.hasFocus():
                return str(name)
        return ""
