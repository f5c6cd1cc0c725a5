"""All series and the one that is opened. Stands in the place 'Planning', beside week, month and list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Occurrence, PartKind
from accounts.model.series import OnHoliday
from ui import work
from ui.bridge import Bridge
from ui.language import tr
from ui.planner import wall
from ui.series import telling
from ui.series.acts import Act
from ui.series.asking import HolidaySheet, MoveTurn, RemoveSheet
from ui.series.cards import SeriesCard
from ui.series.editor import SeriesSheet, week_video
from ui.series.opened import OpenedSeries
from ui.series.reading import Kept, Reading, read
from ui.widgets import EmptyState, Page, Sheet, Toast, button, first_focusable

SETTLE_MS = 60
TICK_MS = 30_000


class SeriesView(QWidget):
    """The place. The signals are for the rest of the window."""

    draft_asked = Signal(int)
    """A DraftId to open in the composer."""
    pause_asked = Signal(int)
    """A PostId whose pause is to be asked."""
    post_asked = Signal(int)
    """A PostId to show among what was sent."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, *, zone: ZoneInfo | None = None) -> None:
        """Read at once, off the main thread; what changes is followed. `zone` is the computer's unless given."""
        super().__init__(parent)
        self._engine = bridge.engine
        self.zone = zone or wall.computer_zone()
        self.reading: Reading | None = None
        self.open_id: SeriesId | None = None
        self.sheet: Sheet | None = None
        self.cards: dict[SeriesId, SeriesCard] = {}
        self._told: object = None
        self._turn = 0
        self._stale = False
        self._then: Callable[[], None] | None = None
        self.setAccessibleName(tr("Series", "Series"))
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._later)
        self._tick.start()
        bridge.series_changed.connect(lambda _series: self._later())
        bridge.account_changed.connect(lambda _account: self._later())
        bridge.draft_changed.connect(lambda _draft: self._later())
        bridge.target_changed.connect(lambda _target, _post: self._later())
        bridge.books_changed.connect(self._later)
        self.reload()

    # -- reading -----------------------------------------------------------------------------------------------------

    def arrived(self) -> None:
        """Read anew when somebody comes here."""
        self.reload()

    def focus_start(self) -> QWidget | None:
        """Return the control that a person looks for here."""
        if self.open_id is not None:
            return self.opened.to_all
        first = next(iter(self.cards.values()), None)
        return first.open if first is not None else first_focusable(self)

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._stale = False
        self._turn += 1
        turn, engine, opened = self._turn, self._engine, self.open_id

        def show(found: Reading) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: read(engine, opened), show, self._failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _later(self) -> None:
        if not self.isVisible():
            # Every word that is typed elsewhere changes a draft; nobody has to read the series for that.
            self._stale = True
            return
        if not self._settle.isActive():
            self._settle.start()

    def _show(self, found: Reading) -> None:
        self.reading = found
        if self.open_id is not None and found.opened is None:
            # Removed meanwhile, perhaps by another window.
            self.open_id = None
        if found.opened is not None:
            self.opened.show_opened(found.opened)
            self._stack.setCurrentWidget(self.opened)
        elif not found.every:
            self._stack.setCurrentWidget(self.nothing)
        else:
            self._show_cards(found.every)
            self._stack.setCurrentWidget(self.list)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_cards(self, every: tuple[Kept, ...]) -> None:
        told = (every, self._engine.clock.now().date())
        if told == self._told:
            return
        self._told = told
        held = next((number for number, card in self.cards.items() if card.open.hasFocus()), None)
        resting = next((number for number, card in self.cards.items() if card.rest.hasFocus()), None)
        for card in self.cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for place, kept in enumerate(every):
            card = SeriesCard(kept, self._engine.clock.now(), self.zone)
            card.opened.connect(self.open_series)
            card.paused.connect(self.rest)
            self._column.insertWidget(place, card)
            self.cards[kept.series.id] = card
        if held in self.cards and held is not None:
            self.cards[held].open.setFocus()
        if resting in self.cards and resting is not None:
            self.cards[resting].rest.setFocus()

    # -- going about -------------------------------------------------------------------------------------------------

    def open_series(self, number: int, *, part: PartKind | None = None, day: date | None = None) -> None:
        """Show one series; bring the place for a file, or the occurrence of a (nominal) day, into sight with the keyboard at it."""
        self.open_id = SeriesId(number)

        def arrive() -> None:
            place = self.opened.place(part) if part is not None else None
            if place is not None:
                self.opened.area.ensureWidgetVisible(place)
                place.choose.setFocus()
            elif part is None and not self.opened.go_to(day):
                self.opened.to_all.setFocus()

        self._then = arrive
        self.reload()

    def show_all(self) -> None:
        """Go back to all series, with the keyboard at the one that was open."""
        before, self.open_id = self.open_id, None

        def arrive() -> None:
            card = self.cards.get(before) if before is not None else None
            if card is not None:
                card.open.setFocus()

        self._then = arrive
        self.reload()

    def make(self, *, video: bool = False) -> None:
        """Ask for a new series; with `video`, propose the week video."""
        proposed = week_video(self._engine.clock.now(), self.zone) if video else None
        sheet = SeriesSheet(self.window(), self._engine, self.zone, proposed)
        sheet.saved.connect(self._made)
        self._open(sheet)

    def change(self) -> None:
        """Ask for changes of the series that is open."""
        if self.open_id is None:
            return
        number = self.open_id

        def ask() -> None:
            sheet = SeriesSheet(self.window(), self._engine, self.zone, self._engine.series.get(number))
            sheet.saved.connect(lambda _number: self._say(tr("Series", "The changes are kept.")))
            self._open(sheet)

        self._try(ask)

    def remove(self) -> None:
        """Ask whether the series that is open is to go."""
        if self.open_id is None or self.reading is None or self.reading.opened is None:
            return
        number, title = self.open_id, self.reading.opened.kept.series.title
        sheet = RemoveSheet(self.window(), title)

        def gone() -> None:
            self._try(lambda: self._engine.series.remove(number))
            self.show_all()
            self._say(tr("Series", "“{title}” is removed.", title=title))

        sheet.confirmed.connect(gone)
        self._open(sheet)

    def rest(self, number: int, on: bool) -> None:
        """Pause a series, or let it go on."""
        desk = self._engine.series
        self._try(lambda: desk.pause(SeriesId(number)) if on else desk.resume(SeriesId(number)))

    # -- one occurrence ----------------------------------------------------------------------------------------------

    def do(self, number: SeriesId, day: date, act: Act) -> None:
        """Do something with an occurrence, as it stands at this moment."""
        self._try(lambda: self._do(number, day, act))

    def _do(self, number: SeriesId, day: date, act: Act) -> None:
        desk = self._engine.series
        one = desk.occurrence(number, day)
        if one is None:
            self._moved_on()
            return
        match act:
            case Act.CONFIRM:
                self.pause_asked.emit(int(desk.submit(number, day)))
            case Act.PAUSE | Act.FOLLOW:
                if one.post is None:
                    self._moved_on()
                    return
                (self.pause_asked if act is Act.PAUSE else self.post_asked).emit(int(one.post))
            case Act.DRAFT:
                # One that was thrown away comes back.
                there = one.draft if one.draft is not None and "draft" not in one.missing else desk.draft(number, day)
                self.draft_asked.emit(int(there))
            case Act.MOVE:
                self._ask_move(one)
            case Act.UNMOVE:
                desk.unmove(number, day)
                self._say(tr("Series", "It goes at its own moment again."))
            case Act.DECIDE:
                sheet = HolidaySheet(self.window(), one, self._engine.clock.now())
                sheet.chosen.connect(lambda choice: self._decide(one, choice))
                self._open(sheet)
            case Act.SKIP:
                before = desk.get(number).moves.get(day)
                desk.skip(number, day)
                told = tr("Series", "Left out: {moment}.", moment=telling.wall_told(one.wall, self._engine.clock.now()))
                self._say(told, undo=lambda: self._unskip(number, day, before))
            case Act.UNSKIP:
                desk.unskip(number, day)
                self._say(tr("Series", "It goes after all."))
            case Act.LET_GO:
                desk.let_go(number, day)
                self._say(tr("Series", "Let be. What was written stays among your drafts."))

    def _unskip(self, number: SeriesId, day: date, moved: datetime | None) -> None:
        if moved is None:
            self._engine.series.unskip(number, day)
        else:
            self._engine.series.move(number, day, moved)

    def _ask_move(self, one: Occurrence) -> None:
        series = self._engine.series.get(one.series)
        found = [self._engine.register.get(account) for account in series.template.accounts]
        accounts = [account for account in found if account is not None]
        about = tr("Series", "{title}, number {number}", title=one.title, number=one.number)
        sheet = MoveTurn(self.window(), self._engine, one, accounts, about)
        sheet.chosen.connect(lambda wall_time: self.move(one, wall_time))
        self._open(sheet)

    def move(self, one: Occurrence, to: datetime) -> None:
        """Move an occurrence to a wall-clock time in its zone (naive), with a way back."""
        desk, before = self._engine.series, self._engine.series.get(one.series).moves.get(one.day)

        def back() -> None:
            if before is None:
                desk.unmove(one.series, one.day)
            else:
                desk.move(one.series, one.day, before)

        def go() -> None:
            desk.move(one.series, one.day, to)
            self._say(tr("Planner", "Moved to {moment}.", moment=telling.wall_told(to, self._engine.clock.now())), undo=back)

        self._try(go)

    def move_to(self, number: int, day: date, at: datetime) -> None:
        """Move an occurrence to a moment (aware): what a calendar asks."""

        def go() -> None:
            one = self._engine.series.occurrence(SeriesId(number), day)
            if one is not None:
                self.move(one, at.astimezone(ZoneInfo(one.zone)).replace(tzinfo=None))

        self._try(go)

    def _decide(self, one: Occurrence, choice: OnHoliday) -> None:
        self._try(lambda: self._engine.series.decide_holiday(one.series, one.day, choice))

    # -- files and subjects ------------------------------------------------------------------------------------------

    def put(self, day: date, kind: PartKind, path: Path) -> None:
        """Take a file for an occurrence of the series that is open; copying goes on in another thread."""
        number, engine, place = self.open_id, self._engine, self.opened.place(kind)
        if number is None:
            return
        if place is not None:
            place.busy(on=True)

        def refused(failure: KnownError) -> None:
            here = self.opened.place(kind)
            if here is not None and self.open_id == number:
                here.refuse(failure)
            else:
                self._failed(failure)

        work.run(self, lambda: engine.series.put_part(number, day, kind, path), lambda _part: self.reload(), refused)

    def _take_away(self, day: date, kind: PartKind) -> None:
        number = self.open_id
        if number is not None:
            self._try(lambda: self._engine.series.remove_part(number, day, kind))

    def _subject(self, act: Callable[[SeriesId], object]) -> None:
        number = self.open_id
        if number is not None:
            self._try(lambda: act(number))

    def _tick_off(self, subject: int) -> None:
        found = self.reading.opened.subjects if self.reading is not None and self.reading.opened is not None else ()
        text = next((one.text for one in found if one.id == subject), "")

        def off(number: SeriesId) -> None:
            desk = self._engine.series
            desk.remove_subject(number, subject)
            self._say(tr("Series", "Ticked off: {text}", text=text), undo=lambda: desk.add_subject(number, text))

        self._subject(off)

    def _carry(self, subject: int) -> None:
        """Keep a subject for the time after the next. Added there before it goes here: nothing is lost in between."""
        opened = self.reading.opened if self.reading is not None else None
        one = next((one for one in opened.subjects if one.id == subject), None) if opened is not None else None
        if opened is None or one is None:
            return
        after = opened.on_board[1:2]
        if not after:
            self._say(tr("Series", "No time comes after this one."))
            return

        def over(number: SeriesId) -> None:
            self._engine.series.add_subject(number, one.text, after[0].day)
            self._engine.series.remove_subject(number, subject)
            moment = telling.day_told(after[0].day, self._engine.clock.now())
            self._say(tr("Series", "Kept for {moment}.", moment=moment))

        self._subject(over)

    # -- saying ------------------------------------------------------------------------------------------------------

    def _made(self, number: int) -> None:
        self.open_series(number)
        self._say(tr("Series", "The series is made. Each time becomes a draft some days before."))

    def _moved_on(self) -> None:
        self._say(tr("Planner", "It has moved on meanwhile; look how it stands now."))
        self.reload()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as failure:
            self._failed(failure)
        self._later()

    def _failed(self, failure: KnownError) -> None:
        self._say(telling.failure_told(failure.word, failure.values))

    def _say(self, text: str, *, undo: Callable[[], object] | None = None) -> None:
        if undo is None:
            Toast(self.window(), text)
        else:
            Toast(self.window(), text, act=tr("Planner", "Undo"), on=lambda: self._try(undo))

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.list = Page(tr("Series", "Series"))
        self.fresh = button(tr("Series", "New series…"), "primary", icon="plus", on=self.make)
        self.list.add_action(self.fresh)
        self._column = self.list.body
        self._column.addStretch(1)
        self.nothing = EmptyState(
            "repeat",
            tr("Series", "No series yet"),
            tr("Series", "What comes back every week stands here: the week video on Thursday at four, the surgery hours, the agenda."),
            act=tr("Series", "Make a week video series"),
            on=lambda: self.make(video=True),
        )
        self.opened = OpenedSeries(self._engine.clock.now, self.zone)
        self.opened.back.connect(self.show_all)
        self.opened.change.connect(self.change)
        self.opened.remove.connect(self.remove)
        self.opened.paused.connect(lambda on: self.rest(int(self.open_id), on) if self.open_id is not None else None)
        self.opened.asked.connect(lambda day, act: self.do(self.open_id, day, act) if self.open_id is not None else None)
        self.opened.part_given.connect(self.put)
        self.opened.part_taken.connect(self._take_away)
        board = self.opened.board
        board.added.connect(lambda text: self._subject(lambda number: self._engine.series.add_subject(number, text)))
        board.changed.connect(lambda one, text: self._subject(lambda number: self._engine.series.change_subject(number, one, text)))
        board.ordered.connect(lambda order: self._subject(lambda number: self._engine.series.reorder(number, order)))
        board.done.connect(self._tick_off)
        board.carried.connect(self._carry)
        board.again.connect(lambda one: self._subject(lambda number: self._engine.series.carry_over(number, one)))
        self._stack = QStackedWidget()
        for page in (self.list, self.nothing, self.opened):
            self._stack.addWidget(page)
            # The place around it keeps the distance to the edges.
            if (inside := page.layout()) is not None:
                inside.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
