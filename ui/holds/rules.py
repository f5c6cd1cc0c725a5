"""The sheet 'Council meetings and quiet hours': every municipality with its policy, its calendar and its meetings; quiet hours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.council import Council, Meeting
from accounts.model.ids import CouncilId
from ui import words, work
from ui.bridge import Bridge
from ui.holds.council import CouncilCard, CouncilSheet
from ui.holds.meeting import clear
from ui.holds.quiet import QuietEditor
from ui.holds.window import MeetingSheet
from ui.language import tr
from ui.look import Look
from ui.planner import wall
from ui.widgets import Notice, Sheet, announce, button, label, note

Found = tuple[tuple[Council, ...], tuple[Meeting, ...], tuple[Account, ...]]


class RulesSheet(Sheet):
    """Shows and changes the rules; every change is stored at once."""

    def __init__(self, window: QWidget, bridge: Bridge, *, zone: ZoneInfo | None = None) -> None:
        """Read what is set."""
        super().__init__(window, tr("Holds", "Council meetings and quiet hours"))
        self._engine = bridge.engine
        self.zone = zone or wall.computer_zone()
        self.cards: dict[CouncilId, CouncilCard] = {}
        self.sheet: Sheet | None = None
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.body.addWidget(label(tr("Holds", "Council meetings"), "heading"))
        self.none = note(
            tr("Holds", "Add your municipality to hold its accounts while the council meets. You enter the meetings, or a calendar does.")
        )
        self.body.addWidget(self.none)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("m"))
        self.body.addWidget(self._holder)
        self.add = button(tr("Holds", "Add a municipality…"), icon="plus", on=self._add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(label(tr("Holds", "Quiet hours"), "heading"))
        self.quiet = QuietEditor(self._engine.quiet_hours, self._failed)
        self.body.addWidget(self.quiet)
        self.footer.addWidget(button(tr("Holds", "Close"), "primary", on=self.dismiss))
        bridge.holds_changed.connect(self.reload)
        bridge.account_changed.connect(lambda _account: self.reload())
        self._turn = 0
        self.reload()

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._turn += 1
        turn, engine = self._turn, self._engine

        def read() -> Found:
            return engine.meetings.councils(), engine.meetings.to_come(), engine.register.every()

        def show(found: Found) -> None:
            if turn == self._turn:
                self._show(*found)

        work.run(self, read, show, self._failed)

    def _show(self, councils: tuple[Council, ...], meetings: tuple[Meeting, ...], accounts: tuple[Account, ...]) -> None:
        self.none.setVisible(not councils)
        if [one.id for one in councils] != list(self.cards):
            clear(self._column)
            self.cards = {one.id: self._card(one.id) for one in councils}
            for card in self.cards.values():
                self._column.addWidget(card)
        now = self._engine.clock.now()
        for council in councils:
            self.cards[council.id].show_council(council, [one for one in meetings if one.council == council.id], accounts, now)
        self.quiet.show_accounts(accounts)

    def _card(self, number: CouncilId) -> CouncilCard:
        card = CouncilCard(self.zone)
        card.edit_asked.connect(lambda: self._edit(number))
        card.meeting_asked.connect(lambda meeting: self._plan(number, meeting))
        card.cancel_asked.connect(lambda meeting: self._try(lambda: self._engine.meetings.cancel(meeting.id)))
        card.read_asked.connect(lambda: self._elsewhere(lambda: self._engine.meetings.refresh(number)))
        card.import_asked.connect(lambda: self._import(number))
        return card

    # -- doing -------------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        self._open_over(CouncilSheet(self._over, self._engine, None))

    def _edit(self, number: CouncilId) -> None:
        try:
            self._open_over(CouncilSheet(self._over, self._engine, self._engine.meetings.need(number)))
        except KnownError as failure:
            self._failed(failure)

    def _plan(self, number: CouncilId, meeting: Meeting | None) -> None:
        self._open_over(MeetingSheet(self._over, self._engine, number, meeting, self.zone))

    def _import(self, number: CouncilId) -> None:
        about = tr("Holds", "Take the meetings from a calendar file")
        name, _kind = QFileDialog.getOpenFileName(self, about, "", tr("Holds", "Calendars (*.ics *.ical)"))
        if name:
            self.import_file(number, Path(name))

    def import_file(self, number: CouncilId, path: Path) -> None:
        """Take the meetings of a file over."""
        self._elsewhere(lambda: self._engine.meetings.import_file(number, path))

    def _open_over(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None
        self.reload()

    def _elsewhere(self, act: Callable[[], object]) -> None:
        self.trouble.hide()
        work.run(self, act, lambda _: self.reload(), self._failed)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as failure:
            self._failed(failure)
        self.reload()

    def _failed(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
        announce(self, str(said))
