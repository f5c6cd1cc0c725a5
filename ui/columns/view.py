"""The place 'Columns': boards as tabs, on each its columns, above them what came since last time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError, StoreError
from accounts.model.column import Column, ColumnKind, Key, Position
from accounts.model.ids import AccountId, BoardId, ColumnId
from ui import words, work
from ui.badge import BadgeFace
from ui.bridge import Bridge
from ui.columns import accessible
from ui.columns.bar import BoardBar
from ui.columns.column import ColumnView
from ui.columns.opening import LinkOpener, Opener
from ui.columns.row import ColumnRow
from ui.columns.sheets import AddSheet, AskSheet, SettingsSheet
from ui.columns.source import CacheSource
from ui.columns.strip import SinceStrip
from ui.columns.words import title_of
from ui.columns.workshop import Workshop
from ui.language import tr
from ui.look import Look
from ui.widgets import EmptyState, Toast

SETTLE_MS = 120
"""What comes within this time is shown together."""
TURN_MS = 8
"""Between two columns that are read anew the window gets a turn."""
ACCOUNTS_MS = 200
"""While messages go out, their accounts change twenty times a second: they are read anew together."""
TICK_MS = 30_000


class ColumnsView(QWidget):
    """All boards. The signals are for the rest of the window."""

    act_asked = Signal(str, int, str)
    """A verb (reply, quote, boost, favourite, bookmark), a ColumnId and the uri of a status. The column's `act_as` says as whom."""
    accounts_asked = Signal()
    """Somebody wants to add an account."""
    wall_asked = Signal()
    """Somebody wants to show a hashtag in a hall."""
    hinted = Signal(str)
    """The real address under the pointer, '' for none."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, *, open_url: Opener = QDesktopServices.openUrl) -> None:
        """Show the first board."""
        super().__init__(parent)
        accessible.install()
        self._bridge = bridge
        self._engine = bridge.engine
        self._opener = LinkOpener(self, open_url)
        self.workshop = Workshop(self._picture, self)
        self.views: dict[ColumnId, ColumnView] = {}
        self._faces: dict[AccountId, BadgeFace] = {}
        self._dirty: dict[ColumnId, None] = {}
        self._to_begin: dict[ColumnId, None] = {}
        self._counted = False
        self._accounts_stale = False
        self._told = ""
        self._seen: set[str] = set()
        """What was in sight at the last tick."""
        self.setAccessibleName(tr("Columns", "Columns"))
        self._build()
        self._timers()
        bridge.column_changed.connect(self._column_changed)
        bridge.column_filled.connect(lambda column, _count: self._filled(ColumnId(column)))
        bridge.account_changed.connect(lambda _account: None if self._accounts.isActive() else self._accounts.start())
        bridge.books_changed.connect(self._books_changed)
        bridge.holds_changed.connect(self._holds_changed)
        self.reload()

    # -- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = Look.current()
        self.bar = BoardBar(self._engine, self._try, lambda: not self.row.columns)
        self.tabs = self.bar.tabs
        self.bar.chosen.connect(self._board_chosen)
        self.bar.changed.connect(self.reload)
        self.bar.add_asked.connect(self.add_column)
        self.bar.wall_asked.connect(self.wall_asked)
        self.bar.pictures_asked.connect(self.set_pictures)
        self.bar.back_asked.connect(lambda column: self.bring_back(ColumnId(column)))
        self.strip = SinceStrip()
        self.strip.column_asked.connect(lambda column: self.go_to(ColumnId(column)))
        band = QHBoxLayout()
        band.setContentsMargins(look.space("s"), 0, look.space("s"), 0)
        band.addWidget(self.strip)
        self.row = ColumnRow()
        self.row.ordered.connect(self._store_order)
        self.row.widened.connect(self._store_width)
        self.nothing = EmptyState(
            "columns-3",
            tr("Columns", "Follow a hashtag"),
            tr("Columns", "What is said in your town comes in here by itself, in order of time, and stays where you were reading."),
            act=tr("Columns", "Follow a hashtag"),
            on=partial(self.add_column, ColumnKind.HASHTAGS),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.space("s"))
        whole.addWidget(self.bar)
        whole.addLayout(band)
        whole.addWidget(self.stack, 1)

    def _timers(self) -> None:
        def single(milliseconds: int, on: Callable[[], object]) -> QTimer:
            made = QTimer(self)
            made.setSingleShot(True)
            made.setInterval(milliseconds)
            made.timeout.connect(on)
            return made

        self._reload = single(0, self.reload)
        self._accounts = single(ACCOUNTS_MS, self._accounts_changed)
        self._settle = single(SETTLE_MS, self._refresh_next)
        self._turn = single(TURN_MS, self._refresh_next)
        self._begin = single(0, self._begin_next)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._tick.start()

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def board(self) -> BoardId | None:
        """Return the board that is shown."""
        return self.bar.board

    def arrived(self) -> None:
        """Take up what came while somebody was elsewhere."""
        if self._accounts_stale:
            self.reload()
        self._refresh_next()

    def reload(self) -> None:
        """Read boards and columns anew; columns that are there stay as they are."""
        self._reload.stop()
        self._accounts.stop()
        self._accounts_stale = False
        board = self._engine.columns
        try:
            self.bar.reload()
            columns = board.columns()
        except KnownError as failure:
            self._say(failure)
            return
        accounts = self._engine.register.every()
        self._faces = {account.id: BadgeFace.of(account, self._engine.register.network(account.network).name) for account in accounts}
        self._show_columns(columns)
        if not self._counted:
            self._counted = True
            self._count_since(columns)

    def _show_columns(self, columns: tuple[Column, ...]) -> None:
        mine = [column for column in columns if column.board == self.board]
        known = {column.id for column in columns}
        shown = [self._view_of(column) for column in mine]
        if self.row.columns != shown:
            self.row.show_columns(shown)
        for number in [number for number in self.views if number not in known]:
            gone = self.views.pop(number)
            self._dirty.pop(number, None)
            self._to_begin.pop(number, None)
            gone.hide()
            gone.canvas.stand.rows.entries.clear()
            gone.deleteLater()
        self.stack.setCurrentWidget(self.row if mine else self.nothing)
        if self._to_begin:
            self._begin_next()

    def _view_of(self, column: Column) -> ColumnView:
        networks = len({self._faces[number].network for number in column.accounts if number in self._faces})
        named = column if column.title else _named(column)
        view = self.views.get(column.id)
        if view is None:
            source = CacheSource(self._engine.cache, column.id)
            view = ColumnView(named, source, self.workshop, self._engine.clock.now, self._opener)
            view.act_asked.connect(self.act_asked)
            view.asked.connect(self._asked)
            view.position_changed.connect(self._store_position)
            view.hinted.connect(self._hint)
            view.older_asked.connect(self._older)
            view.late_read.connect(self._late_read)
            self.views[column.id] = view
            self._to_begin[column.id] = None
        elif filters_of(view.column) != filters_of(named):
            self._filled(column.id)
        view.boards = self.bar.boards
        view.show_column(named, self._faces, networks)
        return view

    def _begin_next(self) -> None:
        """Fill one column a turn, so that the first are painted before the last are read; none before it has its size."""
        if not self._to_begin or not self.isVisible():
            return
        self._begin_one(next(iter(self._to_begin)))
        if self._to_begin:
            self._begin.start()

    def _begin_one(self, number: ColumnId) -> None:
        self._to_begin.pop(number, None)
        view = self.views.get(number)
        if view is not None:
            self.row.settle()
            self._show_state(view)
            view.begin(self._engine.columns.position(number))

    def _count_since(self, columns: tuple[Column, ...]) -> None:
        engine = self._engine
        titles = {column.id: title_of(column) for column in columns}

        def show(counts: dict[ColumnId, int]) -> None:
            self.strip.show_counts([(int(number), titles[number], count) for number, count in counts.items() if number in titles])

        work.run(self, engine.columns.since, show, self._say)

    def _column_changed(self, column: int) -> None:
        view = self.views.get(ColumnId(column))
        if view is not None and view.isVisible():
            self._show_state(view)
            view.show_news()
        self._reload.start()

    # -- what comes -------------------------------------------------------------------------------------------------

    def _filled(self, column: ColumnId) -> None:
        self._dirty[column] = None
        if self.isVisible() and not self._settle.isActive() and not self._turn.isActive():
            self._settle.start()

    def _refresh_next(self) -> None:
        """Read one column anew a turn, those on the board that is shown; the others when somebody comes to them."""
        if not self.isVisible():
            return
        here = [number for number in self._dirty if number in self.views and self.views[number].isVisible()]
        if not here:
            return
        number = here[0]
        del self._dirty[number]
        view = self.views[number]
        if number not in self._to_begin:
            self._show_state(view)
            view.refresh()
        if len(here) > 1:
            self._turn.start()

    def _show_state(self, view: ColumnView) -> None:
        view.show_state(self._engine.reader.state(view.column.id), online=not self._engine.holds.offline)
        view.canvas.pictures = self._engine.pictures.wish

    def _holds_changed(self) -> None:
        """Say whether there is a network; when it is back, pictures that failed are tried again."""
        if not self._engine.holds.offline:
            self.workshop.pictures.forget_failures()
        self.tick()

    def _accounts_changed(self) -> None:
        """Read anew what the accounts look like, if anybody sees it: each message that goes out changes its account."""
        self._accounts_stale = True
        if self.isVisible():
            self.reload()

    def _books_changed(self) -> None:
        for number in self.views:
            self._dirty[number] = None
        self._reload.start()
        self._settle.start()

    def tick(self) -> None:
        """Let the ages go on."""
        if self.isVisible():
            for view in self.row.columns:
                self._show_state(view)
                view.tick()
            self._look_again()

    def _look_again(self) -> None:
        """Have what somebody has before his eyes for a while looked at again: it may have been edited or deleted since."""
        before, self._seen = self._seen, {uri for view in self.row.columns for uri in view.in_sight()}
        if not self.window().isMinimized() and not self._engine.holds.offline:
            self._engine.reader.look_again(sorted(before & self._seen))

    # -- going about ------------------------------------------------------------------------------------------------

    def focus_start(self) -> QWidget | None:
        """Return where the keyboard begins: the first column."""
        one = next(iter(self.row.columns), None)
        if one is None:
            return self.nothing.button
        return one.focus_start()

    def go_to_status(self, column: ColumnId, uri: str) -> None:
        """Show a column at one status, with the keyboard there; at what is unread when that is gone."""
        self.go_to(column)
        view, key = self.views.get(column), self._engine.cache.key_of(column, uri)
        if view is not None and key is not None:
            view.refresh()
            view.canvas.bring(key)
            view.canvas.setFocus()

    def go_to(self, column: ColumnId) -> None:
        """Show a column, its board first, at what is unread."""
        view = self._show(column)
        if view is not None and view.canvas.unread():
            view.canvas.to_unread()

    def _show(self, column: ColumnId) -> ColumnView | None:
        """Show a column, its board first, with the keyboard in it; None when it is gone."""
        found = self._engine.columns.get(column)
        if found is None:
            return None
        self.bar.show_board(found.board)
        view = self.views.get(column)
        if view is not None:
            if column in self._to_begin:
                self._begin_one(column)
            self.row.go_to(view)
        return view

    def _board_chosen(self) -> None:
        for view in self.row.columns:
            view.save()
        self._show_columns(self._engine.columns.columns())
        self._refresh_next()

    # -- what a person wants ----------------------------------------------------------------------------------------

    def add_column(self, kind: ColumnKind | None = None, tag: str = "") -> AddSheet | None:
        """Open the sheet that adds a column to this board."""
        if self.board is None:
            return None
        sheet = AddSheet(self.window(), self._engine, self.board, self._faces, kind, tag)
        sheet.added.connect(self._added)
        sheet.open()
        return sheet

    def _added(self, column: int) -> None:
        self.reload()
        self.go_to(ColumnId(column))

    def _asked(self, verb: str, column: int) -> None:
        number = ColumnId(column)
        view = self.views.get(number)
        if view is None:
            return
        name, _, value = verb.partition(":")
        acts: dict[str, Callable[[], object]] = {
            "settings": lambda: self.settings(number),
            "read": lambda: self._mark_read(view),
            "unread": view.canvas.to_unread,
            "clear": lambda: self._ask_clear(view),
            "fetch": lambda: self._fetch(number),
            "remove": lambda: self._ask_remove(view),
            "board": lambda: self._to_board(number, BoardId(int(value))),
            "leave-out": lambda: self._leave_out(number, value),
            "tag": lambda: self.add_column(ColumnKind.HASHTAGS, value),
        }
        if name in acts:
            acts[name]()
        elif view in self.row.columns:
            self.row.do(view, name)

    def settings(self, column: ColumnId) -> SettingsSheet | None:
        """Open the settings of a column."""
        found = self._engine.columns.get(column)
        if found is None:
            return None
        sheet = SettingsSheet(self.window(), self._engine, found, self._faces)
        sheet.kept.connect(lambda _column: self.reload())
        sheet.open()
        return sheet

    def _mark_read(self, view: ColumnView) -> None:
        view.canvas.mark_read()
        self._try(lambda: self._engine.columns.mark_read(view.column.id))
        view.save()

    def _ask_clear(self, view: ColumnView) -> None:
        title = view.column.title
        AskSheet(
            self.window(),
            tr("Columns", "Empty '{title}'?", title=title),
            tr("Columns", "What stands in it now goes away and does not come back; new messages come in. At the networks nothing changes."),
            tr("Columns", "Empty the column"),
            lambda: self._clear(view),
        ).open()

    def _clear(self, view: ColumnView) -> None:
        engine, number = self._engine, view.column.id
        work.run(self, lambda: engine.columns.clear(number), lambda _gone: view.begin(engine.columns.position(number)), self._say)

    def _leave_out(self, column: ColumnId, handle: str) -> None:
        """Let nothing of a person into a column any more, nor what that person boosts; that can be undone."""
        columns = self._engine.columns

        def without(people: tuple[str, ...]) -> None:
            if self._try(lambda: columns.change(column, without_people=people)):
                self.reload()

        found = columns.get(column)
        if found is not None:
            without((*found.without_people, handle))
            said = tr("Columns", "Messages of @{handle} stay out of {title} from now on.", handle=handle, title=title_of(found))
            Toast(self.window(), said, act=tr("Columns", "Undo"), on=lambda: without(found.without_people))

    def _ask_remove(self, view: ColumnView) -> None:
        AskSheet(
            self.window(),
            tr("Columns", "Remove '{title}'?", title=view.column.title),
            tr("Columns", "For an hour it can be brought back as it was, in the menu of the boards. At the networks nothing changes."),
            tr("Columns", "Remove the column"),
            lambda: self._remove(view),
        ).open()

    def _remove(self, view: ColumnView) -> None:
        gone, at = view.column, self.row.columns.index(view) if view in self.row.columns else 0
        view.save()
        if not self._try(lambda: self._engine.columns.remove(gone.id)):
            return
        self.reload()
        # The keyboard goes to its neighbour, so that it is nowhere lost.
        if self.row.columns:
            self.row.go_to(self.row.columns[min(at, len(self.row.columns) - 1)])
        else:
            self.nothing.button.setFocus(Qt.FocusReason.OtherFocusReason)
        said = tr("Columns", "The column {title} is gone.", title=title_of(gone))
        Toast(self.window(), said, act=tr("Columns", "Undo"), on=lambda: self.bring_back(gone.id))

    def bring_back(self, column: ColumnId) -> None:
        """Let a removed column be there again, with the keyboard in it."""
        if self._try(lambda: self._engine.columns.bring_back(column)):
            self.reload()
            self._show(column)

    def _fetch(self, column: ColumnId) -> None:
        self._engine.reader.ask_now(column)
        self.workshop.pictures.forget_failures()

    def _older(self, column: int) -> None:
        """Ask the networks for what is older than the end, when somebody came there."""
        if self._engine.reader.state(ColumnId(column)).has_older:
            self._engine.reader.older(ColumnId(column))

    def _late_read(self, column: int) -> None:
        self._try(lambda: self._engine.cache.read_late(column))
        self._filled(ColumnId(column))

    def _picture(self, url: str, account: AccountId | None) -> bytes:
        """Return a picture's file; called in other threads. Raises InputError, SendError, StoreError."""
        path = self._engine.pictures.fetch(url, account, asked=url in self.workshop.asked)
        try:
            return path.read_bytes()
        except OSError as gone:  # it made room for another meanwhile, or the disk is away
            raise StoreError("store-unreadable", folder=str(path.parent)) from gone

    def _to_board(self, column: ColumnId, board: BoardId) -> None:
        there = [one.id for one in self._engine.columns.columns(board)]
        self._try(lambda: self._engine.columns.order(board, [*there, column]))

    def set_pictures(self, wish: str) -> None:
        """Load others' pictures always, on request, or never."""
        if self._try(lambda: self._engine.settings.put("pictures", wish)):
            self.workshop.pictures.forget_failures()
            for view in self.views.values():
                view.canvas.set_pictures(wish)

    # -- storing ----------------------------------------------------------------------------------------------------

    def _store_order(self, columns: list[int]) -> None:
        board = self.board
        if board is not None:
            self._try(lambda: self._engine.columns.order(board, [ColumnId(one) for one in columns]))

    def _store_width(self, column: int, wide: int) -> None:
        self._try(lambda: self._engine.columns.change(ColumnId(column), width=wide))

    def _store_position(self, column: int, position: Position) -> None:
        board, number = self._engine.columns, ColumnId(column)

        def keep() -> None:
            board.save_position(number, position.top, position.top_at, position.offset)
            if position.read_to is not None:
                key = Key(position.read_to, position.read_uri)
                line = board.line(number)
                if line is None or line < key:
                    board.mark_read(number, key)

        # Said once: a full disk is a matter of hours, and somebody reads on meanwhile.
        try:
            keep()
            self._told = ""
        except KnownError as failure:
            if self._told != failure.word:
                self._told = failure.word
                self._say(failure)

    def save(self) -> None:
        """Store every position now; called before the end."""
        for view in self.views.values():
            view.save()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill what can be seen before it is painted."""
        super().showEvent(event)
        self._begin_next()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store the positions when somebody goes elsewhere."""
        super().hideEvent(event)
        self.save()

    # -- saying -----------------------------------------------------------------------------------------------------

    def _try(self, job: Callable[[], object]) -> bool:
        try:
            job()
        except KnownError as failure:
            self._say(failure)
            return False
        return True

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        Toast(self.window(), f"{said.text} {said.todo}".strip())

    def _hint(self, address: str) -> None:
        self.setStatusTip(address)
        self.hinted.emit(address)


def _named(column: Column) -> Column:
    return replace(column, title=title_of(column))


def filters_of(column: Column) -> tuple[object, ...]:
    """Return what decides which statuses stand in a column."""
    return (
        column.any,
        column.all,
        column.none,
        column.languages,
        column.media_only,
        column.without_boosts,
        column.without_words,
        column.without_people,
        column.without_tags,
    )
