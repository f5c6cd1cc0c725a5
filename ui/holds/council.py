"""One municipality: the card that tells of it, and the sheet in which it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.council import MOST_NAME, MOST_WORDS, USUAL_WORDS, Council, Meeting, Policy, Source
from accounts.model.ids import AccountId
from ui import words, work
from ui.badge import BadgeChoice, BadgeFace
from ui.holds.meeting import clear, policy_word
from ui.language import clock_time, full, tr, when
from ui.look import Look
from ui.widgets import Card, Chips, Field, FlowLayout, Notice, Sheet, button, label, note

SHOWN = 5
LONGEST_ADDRESS = 2000


class CouncilCard(Card):
    """A municipality as it is set. Each meeting to come can be changed or taken away here."""

    edit_asked = Signal()
    read_asked = Signal()
    import_asked = Signal()
    meeting_asked = Signal(object)
    """A Meeting to change; None: a new one."""
    cancel_asked = Signal(object)
    """A Meeting to take away."""

    def __init__(self, zone: ZoneInfo) -> None:
        """Tell nothing yet."""
        super().__init__()
        self._zone = zone
        self._shown: object = None
        self.buttons: dict[str, QPushButton] = {}
        self.name = label("", strong=True)
        self.about = note("")
        self.calendar = note("")
        self.trouble = label("", "note", tone="warning")
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("xs"))
        row = QWidget()
        flow = FlowLayout(row)
        for key, text, on in (
            ("add", tr("Holds", "Enter a meeting…"), lambda: self.meeting_asked.emit(None)),
            ("edit", tr("Holds", "Change…"), self.edit_asked.emit),
            ("read", tr("Holds", "Read the calendar now"), self.read_asked.emit),
            ("import", tr("Holds", "From a calendar file…"), self.import_asked.emit),
        ):
            self.buttons[key] = button(text, on=on)
            flow.addWidget(self.buttons[key])
        for part in (self.name, self.about, self.calendar, self.trouble, holder, row):
            self.body.addWidget(part)
        self.trouble.hide()

    def show_council(self, council: Council, meetings: Sequence[Meeting], accounts: Sequence[Account], now: datetime) -> None:
        """Tell how it stands."""
        names = ", ".join(one.label for one in accounts if one.id in council.accounts) or tr("Holds", "no account yet")
        self.name.setText(council.name)
        self.about.setText(tr("Holds", "{policy}. Accounts: {names}.", policy=policy_word(council.policy), names=names))
        self.calendar.setText(_calendar(council, now))
        said = words.error(council.problem, {"host": "", "name": ""}).text if council.problem else ""
        if council.problem and council.tried_at is not None:
            said = (
                tr("Holds", "It could not be read {moment}; the copy of before holds.", moment=when(council.tried_at, now=now)) + f" {said}"
            )
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))
        self.buttons["read"].setVisible(bool(council.address))
        for made in self.buttons.values():
            made.setAccessibleDescription(council.name)
        if (tuple(meetings), now.date()) != self._shown:
            self._shown = (tuple(meetings), now.date())
            self._show_meetings(meetings, now)

    def _show_meetings(self, meetings: Sequence[Meeting], now: datetime) -> None:
        clear(self._column)
        for one in meetings[:SHOWN]:
            self._column.addWidget(self._line(one, now))
        if not meetings:
            self._column.addWidget(note(tr("Holds", "No meeting is planned.")))
        elif len(meetings) > SHOWN:
            self._column.addWidget(note(tr("Holds", "And %n more.", len(meetings) - SHOWN)))

    def _line(self, one: Meeting, now: datetime) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        told = told_meeting(one, now, self._zone)
        flow.addWidget(label(told, wrap=False))
        if one.source is Source.HAND:
            change = button(tr("Holds", "Change…"), "link", on=lambda: self.meeting_asked.emit(one))
            change.setAccessibleDescription(told)
            flow.addWidget(change)
        word = tr("Holds", "Remove") if one.source is Source.HAND else tr("Holds", "Not this one")
        remove = button(word, "link", on=lambda: self.cancel_asked.emit(one))
        remove.setAccessibleDescription(told)
        flow.addWidget(remove)
        return holder


def told_meeting(one: Meeting, now: datetime, zone: ZoneInfo) -> str:
    """Return when a meeting is, and what it is called."""
    start = full(one.start, zone, now)
    if one.open_ended or one.end is None:
        told = tr("Holds", "{start}, until it is closed", start=start)
    else:
        same = (
            one.start.astimezone(zone).date() == one.end.astimezone(zone).date()
            or one.end.astimezone(zone).hour < one.start.astimezone(zone).hour
        )
        told = f"{start} – {clock_time(one.end, zone) if same else full(one.end, zone, now)}"
    return f"{told[:1].upper()}{told[1:]}" + (f", {one.title}" if one.title else "")


def _calendar(council: Council, now: datetime) -> str:
    source = council.address or council.file
    if not source:
        return tr("Holds", "No calendar: you enter the meetings, or press the button when one starts.")
    if council.read_at is None:
        return tr("Holds", "Calendar {source}: not read yet.", source=source)
    parts = [
        tr("Holds", "Calendar {source}: last read {moment}.", source=source, moment=when(council.read_at, now=now)),
        tr("Holds", "%n events are meetings,", council.found),
        tr("Holds", "%n others are not.", council.left_out),
        tr("Holds", "%n cannot be understood.", council.bad) if council.bad else "",
    ]
    return " ".join(part for part in parts if part)


class CouncilSheet(Sheet):
    """Asks for a municipality: name, policy, accounts, calendar. Stores it when it is confirmed."""

    def __init__(self, window: QWidget, engine: Engine, council: Council | None) -> None:
        """Ask about `council`, or (None) about a new one."""
        super().__init__(window, tr("Holds", "Municipality"), width="sheet")
        self._engine, self._council = engine, council
        self.name = QLineEdit(council.name if council else "")
        self.name.setMaxLength(MOST_NAME)
        self.body.addWidget(Field(tr("Holds", "Name of the municipality"), self.name))
        self.body.addWidget(label(tr("Holds", "While its council meets"), strong=True))
        self.policy = Chips(tr("Holds", "While its council meets"), [(one.value, policy_word(one)) for one in Policy])
        self.policy.choose((council.policy if council else Policy.ALL).value)
        self.policy.changed.connect(self._keep_policy)
        self._policy = self.policy.value
        self.body.addWidget(self.policy)
        self.body.addWidget(label(tr("Holds", "Accounts that belong to it"), strong=True))
        holder = QWidget()
        flow = FlowLayout(holder)
        self.accounts: dict[AccountId, BadgeChoice] = {}
        for account in engine.register.every():
            chip = BadgeChoice(BadgeFace.of(account), checked=council is not None and account.id in council.accounts)
            self.accounts[account.id] = chip
            flow.addWidget(chip)
        self.body.addWidget(holder)
        self.address = QLineEdit(council.address if council else "")
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.body.addWidget(
            Field(
                tr("Holds", "Address of its calendar (iCalendar)"),
                self.address,
                help_text=tr("Holds", "Read again every day. Leave it empty to enter the meetings yourself."),
            )
        )
        self.words = QLineEdit(council.words if council else USUAL_WORDS)
        self.words.setMaxLength(MOST_WORDS)
        self.body.addWidget(
            Field(
                tr("Holds", "Which events are meetings"),
                self.words,
                help_text=tr("Holds", "Words in the title, with commas between them; one of them is enough. Empty: every event."),
            )
        )
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        if council is not None:
            self.remove = button(tr("Holds", "Remove this municipality"), "stop", on=self._remove)
            self.footer.addWidget(self.remove)
        self.footer.addWidget(button(tr("Holds", "Cancel"), on=self.dismiss))
        self.save = button(tr("Holds", "Save"), "primary", on=self.confirm)
        self.footer.addWidget(self.save)

    def _keep_policy(self, chosen: list[str]) -> None:
        # One of them always holds.
        self._policy = chosen[0] if chosen else self._policy
        self.policy.choose(self._policy)

    def confirm(self) -> None:
        """Store it, and read the calendar in another thread where there is one."""
        meetings = self._engine.meetings
        about = {"name": self.name.text(), "address": self.address.text(), "words": self.words.text()}
        policy, mine = Policy(self._policy), [number for number, chip in self.accounts.items() if chip.isChecked()]
        try:
            if self._council is None:
                number = meetings.add(policy=policy, accounts=mine, **about)
            else:
                number = meetings.change(self._council.id, policy=policy, accounts=mine, **about).id
        except KnownError as failure:
            self._say(failure)
            return
        fresh = self._council is None or meetings.need(number).address != self._council.address
        if meetings.need(number).address and fresh:
            work.run(self._over, lambda: meetings.refresh(number), lambda _: None, lambda _failure: None)
        self.dismiss()

    def _remove(self) -> None:
        try:
            if self._council is not None:
                self._engine.meetings.remove(self._council.id)
        except KnownError as failure:
            self._say(failure)
            return
        self.dismiss()

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
