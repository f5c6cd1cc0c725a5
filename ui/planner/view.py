"""The place 'Planning': week, month and list of what goes out, for all accounts; moved by mouse and by keys, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import TargetId
from accounts.posts.importing import Stored
from ui import words, work
from ui.bridge import Bridge
from ui.language import full, tr
from ui.look import Look
from ui.planner import wall
from ui.planner.agenda import AgendaView
from ui.planner.armed import ArmedStrip
from ui.planner.bar import PlannerBar
from ui.planner.board import TileBoard
from ui.planner.cautions import cautions
from ui.planner.detail import Act, Detail
from ui.planner.doing import Doing, MoveSheet
from ui.planner.filters import PlannerFilters
from ui.planner.importing import ImportSheet, ask_for_file, ask_where
from ui.planner.items import Item
from ui.planner.month import MonthView, weeks_of
from ui.planner.reading import Loaded, Wanted, load
from ui.planner.trouble import Trouble
from ui.planner.turns import TurnItem
from ui.planner.week import WeekView, days_that_fit
from ui.widgets import EmptyState, Toast, note, scrolling

SETTLE_MS = 60
TICK_MS = 20_000
WEEK = 7
NAMED = 4
"""Accounts that are named in a sentence; of more, the number is told."""
LEAST_CALENDAR = 180
"""So many pixels (at 100 %) of a calendar are to be seen at least; less is of no use."""


class PlannerView(QWidget):
    """What is planned and what stood there. The signals are for the rest of the window."""

    open_requested = Signal(int)
    """A TargetId to show in full, in the list of what was sent."""
    draft_asked = Signal(int)
    """A DraftId to open in the composer: a planned message that was taken back."""
    pause_asked = Signal(int)
    """A PostId whose pause waits."""
    rules_asked = Signal()
    """Somebody wants to see or change meetings and quiet hours."""
    sign_in_asked = Signal(int)
    """An AccountId that has to sign in again before what is planned can go."""
    confirm_asked = Signal()
    """What came from files is to be confirmed."""
    write_asked = Signal(datetime)
    """The moment (aware) at which somebody wants to say something."""
    series_asked = Signal(int, object)
    """A SeriesId to look at closely, and the nominal day of one of its occurrences."""
    turn_move_asked = Signal(int, object, datetime)
    """A SeriesId, the nominal day of an occurrence, and the moment to which it should go."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, *, zone: ZoneInfo | None = None) -> None:
        """Show this week, on the clock of `zone` (the computer's)."""
        super().__init__(parent)
        self._bridge = bridge
        self._engine = bridge.engine
        self.zone = zone or wall.computer_zone()
        self._follows_computer = zone is None
        self._wish: TargetId | None = None
        self._turn = 0
        self._asked: Wanted | None = None
        self._loaded: Loaded | None = None
        self._follow: date | None = None
        self._toast: Toast | None = None
        self._undo: tuple[TargetId, datetime] | None = None
        self.sheet: Detail | MoveSheet | None = None
        self.imports: ImportSheet | None = None
        self._guests: dict[str, QWidget] = {}
        self.anchor = self._today()
        self.setAccessibleName(tr("Planner", "Planning"))
        self._build()
        self.doing = Doing(self._engine, self)
        self.doing.said.connect(self._say)
        self.doing.moved.connect(self._moved)
        self.doing.draft_asked.connect(self.draft_asked)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self._tick.start()
        bridge.target_changed.connect(lambda _target, _post: self._later())
        bridge.account_changed.connect(lambda _account: self._later())
        bridge.series_changed.connect(lambda _series: self._later())
        for change in (bridge.holds_changed, bridge.books_changed):
            change.connect(self._later)
        self.reload()

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """Return 'week', 'month' or 'list'."""
        return self.bar.mode

    @property
    def days(self) -> tuple[date, date]:
        """Return the first day that is shown, and the day after the last one."""
        if self.mode == "month":
            return weeks_of(self.anchor)
        if self.mode == "list":
            first = self.anchor.replace(day=1)
            return first, (first + timedelta(days=31)).replace(day=1)
        count = days_that_fit(self._stack.width())
        first = self.anchor - timedelta(days=self.anchor.weekday()) if count == WEEK else self.anchor
        return first, first + timedelta(days=count)

    @property
    def loaded(self) -> Loaded | None:
        """Return what is shown, None before the first answer."""
        return self._loaded

    @property
    def canvas(self) -> TileBoard:
        """Return the calendar that is shown."""
        return {"week": self.week.canvas, "month": self.month.canvas, "list": self.list.canvas}[self.mode]

    def arrived(self) -> None:
        """Read anew when somebody comes here."""
        self.reload()

    def look_at(self, number: TargetId, at: datetime) -> None:
        """Show the days around a moment (aware), and one message of them closely as soon as it is read."""
        self._wish = number
        self.go_to(at.astimezone(self.zone).date())

    def go_to(self, day: date) -> None:
        """Show the days around a day."""
        self.anchor = day
        self.reload()

    def _later(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def reload(self) -> None:
        """Read what is to be shown, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._take_zone()
        self._turn += 1
        first, end = self.days
        wanted = Wanted(first, end, self.zone, self.filters.accounts, self.filters.roles)
        turn, engine, self._asked = self._turn, self._engine, wanted

        def show(found: Loaded) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: load(engine, wanted), show, self._failed)

    def _take_zone(self) -> None:
        """Go by the clock of the computer's zone, which may be another one after a journey."""
        if self._follows_computer and (zone := wall.computer_zone()) != self.zone:
            self.zone = zone
            for canvas in (self.week.canvas, self.month.canvas, self.list.canvas):
                canvas.zone = zone

    def _failed(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show(self, found: Loaded) -> None:
        self._loaded = found
        first, end = found.wanted.first, found.wanted.end
        self.filters.offer(found.accounts)
        self.bar.tell(self.anchor if self.mode == "month" else first, end, self.zone)
        if self.mode == "week":
            days = [first + timedelta(days=number) for number in range((end - first).days)]
            self.week.show_days(days, found.shown, found.holidays, found.bands)
        elif self.mode == "month":
            self.month.show_month(self.anchor, found.shown, found.holidays, found.bands)
        else:
            self.list.show_list(self.anchor, found.shown, found.holidays)
        shown: dict[str, QWidget] = {"week": self.week, "month": self.month, "list": self.list if found.shown else self._nothing}
        self._stack.setCurrentWidget(shown[self.mode])
        self.armed.show_items(found.armed)
        self._show_trouble(found)
        self._show_gaps(found)
        wish, self._wish = self._wish, None
        if wish is not None:
            self.open_target(int(wish))

    def _show_trouble(self, found: Loaded) -> None:
        now = self._engine.clock.now()
        waiting = [item for item in found.items if item.attention]
        self.trouble.setVisible(bool(waiting))
        if waiting:
            first = waiting[0]
            about = f"{full(first.at, self.zone, now)}, {first.who}:"
            said = words.state(first.target, first.held)
            more = tr("Planner", "And %n others wait for you.", len(waiting) - 1) if len(waiting) > 1 else ""
            said = said if said.endswith("?") else f"{said}."
            self.trouble.say(about[:1].upper() + about[1:], " ".join(part for part in (said, more) if part))
        self.sign_in.setVisible(bool(found.needs_sign_in))
        if found.needs_sign_in:
            first = found.needs_sign_in[0]
            values = {"who": first.who, "moment": full(first.at, self.zone, now)}
            self.sign_in.say(tr("Planner", "This cannot go out yet:"), tr("Planner", "sign in again as {who} before {moment}.", **values))
        self._show_doubts(found, now)
        self.unconfirmed.setVisible(bool(found.unconfirmed))
        if found.unconfirmed:
            told = tr("Planner", "They go out only after you looked at them.")
            self.unconfirmed.say(tr("Planner", "%n messages from a file wait for your word.", found.unconfirmed), told)

    def _show_doubts(self, found: Loaded, now: datetime) -> None:
        """Say what else will not work of what is shown, the first of it in words."""
        doubted = [item for item in found.items if item.doubts and item not in found.needs_sign_in]
        self.doubts.setVisible(bool(doubted))
        if not doubted:
            return
        first = doubted[0]
        about = tr("Planner", "{moment}, {who}, cannot go like this:", moment=full(first.at, self.zone, now), who=first.who)
        more = tr("Planner", "And %n others cannot go either.", len(doubted) - 1) if len(doubted) > 1 else ""
        self.doubts.say(about[:1].upper() + about[1:], " ".join(part for part in (str(words.doubt(first.doubts[0])), more) if part))

    def _show_gaps(self, found: Loaded) -> None:
        told = self._gaps_told(found)
        if found.more:
            told = " ".join((tr("Planner", "%n more are not shown; choose an account, or fewer days.", found.more), told))
        self.gaps.setText(told.strip())
        self.gaps.setVisible(bool(told.strip()))

    def _gaps_told(self, found: Loaded) -> str:
        monday = self._today() - timedelta(days=self._today().weekday())
        if self.mode == "week" and found.wanted.first == monday:
            now = tr("Planner", "Nothing planned this week for {names}.", names=_names(found.gaps)) if found.gaps else ""
            coming = _names(found.gaps_to_come)
            whole = found.wanted.end - found.wanted.first == timedelta(days=WEEK)
            then = tr("Planner", "Nothing planned next week for {names}.", names=coming) if found.gaps_to_come and whole else ""
            return " ".join(part for part in (now, then) if part)
        if not found.gaps:
            return ""
        names = _names(found.gaps)
        if self.mode == "week" and found.wanted.first == monday + timedelta(days=WEEK):
            return tr("Planner", "Nothing planned next week for {names}.", names=names)
        return tr("Planner", "Nothing planned in these days for {names}.", names=names)

    def _ticked(self) -> None:
        """Let the line of now go on, and take up a new day."""
        if self.isVisible():
            self.canvas.update()
            for head in self.week.heads:
                head.update()

    # -- a guest beside the calendars --------------------------------------------------------------------------------

    def host(self, key: str, text: str, guest: QWidget) -> None:
        """Offer another view beside week, month and list; it has the whole room under the bar when it is chosen."""
        self._guests[key] = guest
        self.bar.add_guest(key, text)
        self._whole.addWidget(guest, 1)
        guest.hide()

    def _show_tile(self, tile: QWidget) -> None:
        self.calendar.ensureWidgetVisible(tile)

    def show_guest(self, key: str) -> None:
        """Show a guest, '' the calendar that was shown last."""
        self.bar.show_guest(key)
        self.calendar.setVisible(not key)
        for name, guest in self._guests.items():
            guest.setVisible(name == key)
        if key:
            arrived = getattr(self._guests[key], "arrived", None)
            if callable(arrived):
                arrived()
        else:
            self.reload()

    def _mode_chosen(self, _mode: str) -> None:
        self.show_guest(self.bar.guest)

    # -- going about -------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Show earlier (-1) or later (1) days, or today (0)."""
        first, end = self.days
        if by == 0:
            self.anchor = self._today()
        elif self.mode == "week":
            self.anchor = first + timedelta(days=by * (end - first).days)
        else:
            self.anchor = (self.anchor.replace(day=15) + by * timedelta(days=30)).replace(day=1)
        self.reload()

    def _show_week_of(self, day: date) -> None:
        self.anchor = day
        self.bar.mode = "week"
        self.show_guest("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many days as fit."""
        super().resizeEvent(event)
        if self._asked is not None and (self._asked.first, self._asked.end) != self.days:
            self._later()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._stack.setMinimumHeight(Look.current().px(LEAST_CALENDAR))
        if event.type() is QEvent.Type.FontChange and self._asked is not None:
            self._later()

    def _today(self) -> date:
        return self._engine.clock.now().astimezone(self.zone).date()

    # -- one message -------------------------------------------------------------------------------------------------

    def item(self, number: TargetId) -> Item | None:
        """Return an item that is shown."""
        return next((item for item in self._loaded.shown if item.id == number), None) if self._loaded else None

    def open_target(self, number: int) -> None:
        """Look at one message closely."""
        item = self.item(TargetId(number))
        if item is None or (self.sheet is not None and shiboken6.isValid(self.sheet) and self.sheet.is_open):
            return
        if isinstance(item, TurnItem):
            self.series_asked.emit(int(item.occurrence.series), item.occurrence.day)
            return
        sheet = Detail(self.window(), self._engine, item)
        sheet.asked.connect(lambda act: self._do(act, item))
        self._open(sheet)

    def _open(self, sheet: Detail | MoveSheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _do(self, act: Act, item: Item) -> None:
        if act is Act.FOLLOW:
            self.open_requested.emit(int(item.id))
        elif act is Act.SIGN_IN:
            self.sign_in_asked.emit(int(item.target.account))
        elif act is Act.PAUSE:
            self.pause_asked.emit(int(item.target.post))
        elif act is Act.MOVE:
            sheet = MoveSheet(self.window(), self._engine, item, self.zone)
            sheet.chosen.connect(lambda at: self.doing.move(item.id, at))
            self._open(sheet)
        elif act is Act.EDIT:
            self.doing.edit(item.id)
        elif act is Act.STOP:
            self.doing.stop(item.id)
        else:
            self.doing.publish_now(item)

    # -- moving ------------------------------------------------------------------------------------------------------

    def _move(self, number: int, at: datetime) -> None:
        item = self.item(TargetId(number))
        if isinstance(item, TurnItem):
            self.turn_move_asked.emit(int(item.occurrence.series), item.occurrence.day, at)
            return
        self.doing.move(TargetId(number), at)

    def _moved(self, number: int, before: datetime, after: datetime) -> None:
        """Say where it went, what deserves thought there, and offer the way back, to where it stood before the first of several steps."""
        target = TargetId(number)
        if self._undo is not None and self._undo[0] == target and self._toast is not None and shiboken6.isValid(self._toast):
            before = self._undo[1]
        self._undo = (target, before)
        engine, zone, account = self._engine, self.zone, self._engine.register.get(self._engine.desk.need(target).account)
        accounts = [account] if account is not None else []
        text = tr("Planner", "Moved to {moment}.", moment=full(after, zone, engine.clock.now()))

        def show(found: tuple[str, ...]) -> None:
            if self._undo == (target, before):
                self._say(" ".join((text, *found)), undo=True)

        work.run(self, lambda: cautions(engine, accounts, after, zone, beside=[target]), show, self._failed)
        self._keep_in_sight(after)

    def _keep_in_sight(self, after: datetime) -> None:
        """Go along with a message that was moved out of the days that are shown."""
        day = after.astimezone(self.zone).date()
        first, end = self.days
        if not first <= day < end:
            self.anchor = day
        self.reload()

    def undo(self) -> None:
        """Move the last one back."""
        if self._undo is None:
            return
        (target, before), self._undo = self._undo, None
        self._drop_toast()
        try:
            back = self._engine.desk.reschedule(target, before)
        except KnownError as failure:
            self._failed(failure)
            return
        self._say(tr("Planner", "Moved back.") if back else tr("Planner", "It has moved on meanwhile; look how it stands now."))
        self._keep_in_sight(before if back else self._engine.desk.need(target).due_at)

    def _say(self, text: str, *, undo: bool = False) -> None:
        self._drop_toast()
        if undo:
            self._toast = Toast(self.window(), text, act=tr("Planner", "Undo"), on=self.undo)
        else:
            self._toast = Toast(self.window(), text)

    def _drop_toast(self) -> None:
        if self._toast is not None and shiboken6.isValid(self._toast):
            self._toast.hide()
            self._toast.deleteLater()
        self._toast = None

    # -- files -------------------------------------------------------------------------------------------------------

    def bring(self, file: Path | None = None) -> None:
        """Look at a file with planned messages, which is asked for when none is given."""
        found = file or ask_for_file(self)
        if found is None:
            return
        if not self._engine.register.every():
            self._say(tr("Planner", "Add an account first: a planned message says as whom it speaks."))
            return
        sheet = ImportSheet(self.window(), self._bridge, found, self.zone)
        sheet.stored.connect(self._stored)
        self.imports = sheet
        sheet.open()

    def _stored(self, what: Stored) -> None:
        self.reload()
        if what.posts:
            self.confirm_asked.emit()
        else:
            self._say(tr("Planner", "%n series are planned.", what.series) if what.series else tr("Planner", "Nothing new was planned."))

    def export(self, file: Path | None = None) -> None:
        """Write the plan to a calendar file, which is asked for when none is given."""
        there = file or ask_where(self)
        if there is None:
            return
        engine, zone = self._engine, self.zone.key

        def told(count: int) -> None:
            self._say(tr("Planner", "%n messages are written to {file}.", count, file=there.name))

        work.run(self, lambda: engine.exporting.write(there, zone), told, self._failed)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = Look.current()
        now = self._engine.clock.now
        self.bar = PlannerBar()
        self.bar.stepped.connect(self.step)
        self.bar.rules_asked.connect(self.rules_asked)
        self.bar.import_asked.connect(self.bring)
        self.bar.export_asked.connect(self.export)
        self.bar.mode_chosen.connect(self._mode_chosen)
        self.filters = PlannerFilters()
        self.filters.changed.connect(self.reload)
        self.trouble = Trouble(tr("Planner", "Look at it"), self._open_trouble)
        self.sign_in = Trouble(tr("Planner", "Sign in again…"), self._ask_sign_in)
        self.unconfirmed = Trouble(tr("Planner", "Confirm…"), self.confirm_asked.emit)
        self.doubts = Trouble(tr("Planner", "Look at it"), self._open_doubt)
        self.gaps = note("")
        self.armed = ArmedStrip()
        self.armed.decided.connect(lambda number: self.doing.decide(TargetId(number)))
        self.armed.edit_asked.connect(lambda number: self.doing.edit(TargetId(number)))
        self.armed.stop_asked.connect(lambda number: self.doing.stop(TargetId(number)))
        self.armed.all_asked.connect(lambda: self.open_requested.emit(int(self._loaded.armed[0].id)) if self._loaded else None)
        self.week, self.month, self.list = WeekView(now, self.zone), MonthView(now, self.zone), AgendaView(now, self.zone)
        self._nothing = EmptyState(
            "calendar",
            tr("Planner", "Nothing is planned in this month"),
            tr("Planner", "Write a message and choose Plan…; it stands here until its moment, and after it."),
            act=tr("Planner", "Write a message"),
            on=lambda: self.write_asked.emit(wall.moment(wall.next_hour(now(), self.zone), self.zone).utc),
        )
        self._stack = QStackedWidget()
        for view in (self.week, self.month, self.list, self._nothing):
            self._stack.addWidget(view)
        for canvas in (self.week.canvas, self.month.canvas, self.list.canvas):
            canvas.opened.connect(self.open_target)
            canvas.move_asked.connect(self._move)
            canvas.write_asked.connect(self.write_asked)
            canvas.show_asked.connect(self._show_tile)
        self.month.canvas.day_asked.connect(self._show_week_of)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(look.space("l"), look.space("l"), look.space("l"), look.space("m"))
        whole.setSpacing(look.space("s"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        whole.addWidget(self.bar)
        # Where large text leaves too little room for both, one scrolls; nothing over the calendar is pressed together.
        self.calendar: QScrollArea = scrolling(holder)
        whole.addWidget(self.calendar, 1)
        for part in (self.filters, self.unconfirmed, self.trouble, self.sign_in, self.armed, self.doubts, self.gaps):
            column.addWidget(part)
        for part in (self.unconfirmed, self.trouble, self.sign_in, self.doubts, self.gaps):
            part.hide()
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(look.px(LEAST_CALENDAR))
        column.addWidget(self._stack, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)

    def _open_trouble(self) -> None:
        self._open_first(lambda item: item.attention)

    def _open_doubt(self) -> None:
        signs = self._loaded.needs_sign_in if self._loaded is not None else ()
        self._open_first(lambda item: bool(item.doubts) and item not in signs)

    def _open_first(self, wanted: Callable[[Item], bool]) -> None:
        first = next((item for item in self._loaded.items if wanted(item)), None) if self._loaded else None
        if first is not None:
            self.open_target(int(first.id))

    def _ask_sign_in(self) -> None:
        if self._loaded is not None and self._loaded.needs_sign_in:
            self.sign_in_asked.emit(int(self._loaded.needs_sign_in[0].target.account))


def _names(accounts: tuple[Account, ...]) -> str:
    named = [account.label for account in accounts[:NAMED]]
    if len(accounts) > NAMED:
        named.append(tr("Planner", "%n others", len(accounts) - NAMED))
    return ", ".join(named)
