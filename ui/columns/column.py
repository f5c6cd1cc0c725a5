"""One column: its head, the line that says what is new, and the painted list, or words where there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from accounts.model.column import Board, Column, ColumnKind, Key, Position
from accounts.model.ids import AccountId
from accounts.streams.reader import ColumnState
from ui.badge import BadgeFace
from ui.columns.canvas import StatusList
from ui.columns.head import Head, News
from ui.columns.menus import column_menu, links_menu, row_menu
from ui.columns.opening import LinkOpener, copy
from ui.columns.parts import Zone, ZoneKind
from ui.columns.saying import name_of, own_marks, plain_text
from ui.columns.source import Source
from ui.columns.workshop import Workshop
from ui.language import tr
from ui.look import Look
from ui.moments import clock_time, when
from ui.widgets import EmptyState, Surface, Toast, announce
from ui.words.reading import trouble_words

SAVE_MS = 800
"""The reading position is stored when it has stood still this long."""
ANNOUNCE_MS = 4000
"""A screen reader hears of new statuses once in this time at most."""


class ColumnView(Surface):
    """A column on a board. It tells what a person wants; the view around it does it."""

    act_asked = Signal(str, int, str)
    """A verb (reply, quote, boost, favourite, bookmark), the ColumnId, and the uri of the status; the column's account acts."""
    asked = Signal(str, int)
    """What to do: settings, read, unread, clear, fetch, remove, left, right, wider, narrower; board:N, tag:WORD, leave-out:HANDLE."""
    position_changed = Signal(int, object)
    """The ColumnId and its Position, to be stored."""
    hinted = Signal(str)
    late_read = Signal(int)
    """All that came in later in a column was seen: a ColumnId."""
    older_asked = Signal(int)
    """Somebody came to the end of a column: a ColumnId."""

    def __init__(
        self,
        column: Column,
        source: Source,
        workshop: Workshop,
        now: Callable[[], datetime],
        opener: LinkOpener,
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing before `begin`."""
        super().__init__("card", parent=parent)
        self.column = column
        self._now = now
        self._opener = opener
        self.boards: tuple[Board, ...] = ()
        self.online = True
        self.state = ColumnState()
        self._asked_older = -1
        self._late = 0
        self._empty: EmptyState | None = None
        self._source = source
        self._heard = self._new = 0
        self._position = Position()
        self.head = Head()
        self.news = News()
        self.news.clicked.connect(self._news_pressed)
        self.canvas = StatusList(source, workshop, now, column.title)
        self._build()
        self._connect()
        self.show_column(column, {}, 0)

    def _build(self) -> None:
        self.body.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self.body.addWidget(self.head)
        self.body.addWidget(self.news)
        self.body.addWidget(self._stack, 1)
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(SAVE_MS)
        self._save.timeout.connect(self.save)
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(ANNOUNCE_MS)
        self._tell.timeout.connect(self._announce)

    def _space(self) -> None:
        """Stand close within the border, leave its round corners below free, and be as wide as the text size asks."""
        self.body.setContentsMargins(1, 1, 1, Look.current().space("xs"))
        column = getattr(self, "column", None)
        if column is not None:
            self.setFixedWidth(Look.current().px(column.width))

    def _connect(self) -> None:
        number = int(self.column.id)
        self.head.menu_asked.connect(self.show_menu)
        self.canvas.act_asked.connect(self.act)
        self.canvas.zone_asked.connect(self._zone)
        self.canvas.menu_asked.connect(self.show_row_menu)
        self.canvas.copy_asked.connect(copy)
        self.canvas.links_asked.connect(self.show_links)
        self.canvas.moved.connect(self._moved)
        self.canvas.read.connect(self._moved)
        self.canvas.hinted.connect(self.hinted)
        self.canvas.ended.connect(self._ended)
        self.canvas.late_read.connect(lambda: self.late_read.emit(number))
        self._ask = lambda verb: self.asked.emit(verb, number)

    # -- what it shows ----------------------------------------------------------------------------------------------

    def show_column(self, column: Column, faces: Mapping[AccountId, BadgeFace], networks: int) -> None:
        """Take up another title, width, account or pictures; `faces` are the badges of the accounts, `networks` how many are asked."""
        self.column = column
        as_whom = [column.act_as] if column.act_as is not None else list(column.accounts)
        self.head.show_column(column.title, [faces[one] for one in as_whom if one in faces], networks)
        self.setAccessibleName(column.title)
        self.canvas.setAccessibleName(column.title)
        self.canvas.act_as = column.act_as
        self.canvas.networks = {number: face.network for number, face in faces.items()}
        self.setFixedWidth(Look.current().px(column.width))

    def begin(self, position: Position) -> None:
        """Show the column as it was left."""
        self._position = position
        top = Key(position.top_at, position.top) if position.top and position.top_at is not None else None
        read = Key(position.read_to, position.read_uri) if position.read_to is not None else None
        self.canvas.new_column = top is None and read is None
        self.canvas.begin(top, position.offset, read)
        self._late = self._source.late()
        self.show_news()
        self._heard = self._new

    def refresh(self) -> None:
        """Read anew after the column changed."""
        self._late = self._source.late()
        self.canvas.refresh()  # which tells by `moved`, and so comes to `show_news`
        if self._new > self._heard and not self._tell.isActive():
            self._tell.start()

    def show_state(self, state: ColumnState, *, online: bool) -> None:
        """Take up when the networks last answered, and what is wrong; `show_news` says it."""
        self.state, self.online = state, online

    def tick(self) -> None:
        """Take up the ages of now."""
        self.canvas.tick()
        self.show_news()

    def in_sight(self) -> list[str]:
        """Return the uris of the statuses that can be seen now."""
        if not self.canvas.isVisible():
            return []
        return [self.canvas.stand.rows[at].status.uri for at, *_ in self.canvas.stand.visible()]

    def since_last_time(self) -> int:
        """Return how many came since everything up to the mark was read."""
        return self.canvas.unread() + self._late

    def show_news(self) -> None:
        """Say what is new, or how the column stands."""
        new, filled = self.canvas.new(), self.canvas.stand.entry is not None
        self._new = new
        if new:
            self.news.show_new(new)
        elif self.state.problem is not None or not self.online:
            self.news.show_trouble(self._last_seen(), self._trouble())
        else:
            self.news.show_quiet(self._quiet_words(filled=filled))
        self.head.show_unread(self.canvas.unread(), self._late)
        before, now = self._stack.currentWidget(), self.canvas if filled else self.empty
        if before is not now:
            held = before is not None and before.hasFocus()
            self._stack.setCurrentWidget(now)
            if held:  # who waited at the empty column is at its first message
                now.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_start(self) -> QWidget:
        """Return where the keyboard begins: the list, or the words that stand in its place."""
        return self._stack.currentWidget() or self.canvas

    @property
    def empty(self) -> EmptyState:
        """Return the words for an empty column, made when they are first needed."""
        if self._empty is None:
            heading, text = empty_words(self.column.kind)
            self._empty = EmptyState("columns-3", heading, text)
            self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._empty.setAccessibleName(f"{self.column.title}: {heading}")
            self._empty.setAccessibleDescription(text)
            self._stack.addWidget(self._empty)
        return self._empty

    def _quiet_words(self, *, filled: bool) -> str:
        seen = self.state.last_seen
        if self.state.busy and not filled:
            return tr("Columns", "Looking…")
        if seen is None:
            return tr("Columns", "Nothing new") if filled else tr("Columns", "Looking…")
        return tr("Columns", "Nothing new, {moment}", moment=_moment(seen, self._now()))

    def _last_seen(self) -> str:
        seen = self.state.last_seen
        if seen is None:
            return tr("Columns", "No connection yet")
        return tr("Columns", "Last seen {moment}", moment=_moment(seen, self._now()))

    def _trouble(self) -> str:
        if not self.online or self.state.problem is None:
            return tr("Columns", "There is no network. What stands here was here already; what is new comes as soon as there is one.")
        return trouble_words(self.state.problem)

    def _news_pressed(self) -> None:
        if self.canvas.new():
            self._to_top()
        elif self.state.problem is not None or not self.online:
            Toast(self.window(), self._trouble())

    def _ended(self) -> None:
        """Ask for what is older, once for every end that is reached."""
        count = self.canvas.count
        if count != self._asked_older:
            self._asked_older = count
            self.older_asked.emit(int(self.column.id))

    def _announce(self) -> None:
        new = self.canvas.new()
        if new > self._heard and self.isVisible():
            announce(self, tr("Columns", "{title}: %n new messages", new, title=self.column.title))
        self._heard = new

    # -- the position -----------------------------------------------------------------------------------------------

    def position(self) -> Position:
        """Return where the reader is."""
        entry, read = self.canvas.stand.entry, self.canvas.marks.read
        held = self._position
        if entry is not None:
            held = replace(held, top=entry.status.uri, top_at=entry.key.order_at, offset=self.canvas.stand.offset)
        return replace(held, read_to=read.order_at, read_uri=read.uri) if read is not None else held

    def save(self) -> None:
        """Have the position stored, when it is another one."""
        self._save.stop()
        now = self.position()
        if now != self._position:
            self._position = now
            self.position_changed.emit(int(self.column.id), now)

    def _moved(self) -> None:
        self._save.start()
        self.show_news()

    def _to_top(self) -> None:
        self.canvas.setFocus()
        self.canvas.to_top()

    # -- what a person wants ----------------------------------------------------------------------------------------

    def act(self, verb: str, uri: str) -> None:
        """Do here what changes nothing, and ask for the rest."""
        entry = self.canvas.entry_of(uri)
        if entry is None:
            return
        status = entry.status
        if verb == "open" and status.url:
            self._opener.open(status.url)
        elif verb == "copy":
            copy(plain_text(status))
            Toast(self.window(), tr("Columns", "The text lies on the clipboard."))
        elif verb == "copy-link":
            copy(status.url)
            Toast(self.window(), tr("Columns", "The link lies on the clipboard."))
        elif verb == "unfold":
            self.canvas.unfold(uri)
        elif verb != "open":
            self.act_asked.emit(verb, int(self.column.id), uri)

    def _zone(self, zone: Zone, uri: str) -> None:
        entry = self.canvas.entry_of(uri)
        if entry is None:
            return
        if zone.kind is ZoneKind.PICTURE:
            self._picture(uri, zone)
        elif zone.kind is ZoneKind.TAG:
            self.asked.emit(f"tag:{zone.value}", int(self.column.id))
        elif zone.value:
            words = zone.name if zone.kind is ZoneKind.LINK and zone.where.height() < 3 * self.canvas.fontMetrics().height() else ""
            self._opener.open(zone.value, words)

    def _picture(self, uri: str, zone: Zone) -> None:
        if self.canvas.pictures == "request" and (uri, zone.value) not in self.canvas.opened:
            self.canvas.show_picture(uri, zone.value)
            return
        entry = self.canvas.entry_of(uri)
        media = entry.status.media if entry is not None else ()
        found = next((one for one in media if zone.value in {one.preview, one.url}), None)
        if found is not None and found.url:
            self._opener.open(found.url)

    def show_menu(self, where: QPoint) -> None:
        """Show the menu of the column."""
        self._pop(column_menu(self, self.boards, int(self.column.board), self._ask), where)

    def show_row_menu(self, uri: str, where: QPoint) -> None:
        """Show the menu of a row."""
        entry = self.canvas.entry_of(uri)
        if entry is not None:
            own = own_marks(entry, self.column.act_as)
            menu = row_menu(self, entry.status, own, partial(self._act_on, uri), self._opener.open)
            self._add_reading(menu, uri)
            menu.addSeparator()
            name = name_of(entry.status.author).replace("&", "&&")
            out = menu.addAction(Look.current().icon("x"), tr("Columns", "Leave {name} out of this column", name=name))
            out.triggered.connect(partial(self._ask, f"leave-out:{entry.status.author.handle}"))
            self._pop(menu, where)

    def _add_reading(self, menu: QMenu, uri: str) -> None:
        """Add what concerns the reading of a row alone: its selection, what is folded in it, its pictures."""
        canvas = self.canvas
        selected = canvas.selected if canvas.marked is not None and canvas.marked.uri == uri else ""
        if selected:
            first = menu.actions()[0]
            action = QAction(Look.current().icon("copy"), tr("Columns", "Copy the selection"), menu)
            action.triggered.connect(lambda: copy(selected))
            menu.insertAction(first, action)
            menu.insertSeparator(first)
        whole = menu.addAction(tr("Columns", "Select the text"), partial(canvas.select_row, uri))
        whole.setShortcut(QKeySequence.StandardKey.SelectAll)
        whole.setShortcutVisibleInContextMenu(True)
        waits = canvas.can_show_pictures(uri)
        for kind, said in canvas.folds(uri).items():
            if kind != "media" or not waits:  # else it is said below
                fold = menu.addAction(said, partial(canvas.fold, uri, kind))
                fold.setShortcut("X")
                fold.setShortcutVisibleInContextMenu(True)
        if waits:
            menu.addAction(Look.current().icon("image"), tr("Columns", "Show the pictures"), partial(canvas.show_pictures, uri))

    def show_links(self, uri: str, where: QPoint) -> None:
        """Show the links of a row."""
        entry = self.canvas.entry_of(uri)
        if entry is not None:
            menu = links_menu(self, entry.status, self._opener.open)
            if menu.isEmpty():
                menu.deleteLater()
                Toast(self.window(), tr("Columns", "There is no link in this message."))
            else:
                self._pop(menu, where)

    def _act_on(self, uri: str, verb: str) -> None:
        self.act(verb, uri)

    def _pop(self, menu: QMenu, where: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)


def _moment(moment: datetime, now: datetime) -> str:
    """Return the time alone where it is of today: '10:42'."""
    return clock_time(moment) if moment.astimezone().date() == now.astimezone().date() else when(moment, now=now)


def empty_words(kind: ColumnKind) -> tuple[str, str]:
    """Return what a column says while it holds nothing: what it waits for, and what to do."""
    words = {
        ColumnKind.HASHTAGS: (
            tr("Columns", "Nothing under this hashtag yet"),
            tr(
                "Columns",
                "What anybody writes with it from now on comes in here by itself. Add another hashtag in the settings if it stays still.",
            ),
        ),
        ColumnKind.MENTIONS: (
            tr("Columns", "Nobody has addressed you yet"),
            tr("Columns", "Whoever names one of your accounts stands here."),
        ),
        ColumnKind.SEARCH: (
            tr("Columns", "Nothing found yet"),
            tr("Columns", "Search with fewer or other words in the settings of this column."),
        ),
        ColumnKind.FEED: (
            tr("Columns", "This feed has nothing yet"),
            tr("Columns", "Articles come in here as soon as the site publishes them."),
        ),
        ColumnKind.OWN: (
            tr("Columns", "You have not published anything yet"),
            tr("Columns", "Your own messages stand here, with the answers to them."),
        ),
    }
    usual = (tr("Columns", "Nothing here yet"), tr("Columns", "New messages come in by themselves."))
    return words.get(kind, usual)
