"""The bar over the columns: boards as tabs, their menu, and the button that adds a column."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.column import Board, Column
from accounts.model.ids import BoardId
from accounts.streams import feed_lists
from ui import work
from ui.columns.sheets import BoardSheet
from ui.columns.words import title_of
from ui.language import tr
from ui.look import Look
from ui.widgets import IconButton, Toast, button

MOST_BACK = 5
"""Removed columns that the menu offers to bring back."""

Attempt = Callable[[Callable[[], object]], bool]
"""Does a job; what it raises as a KnownError is said, and answered with False."""


class BoardTabs(QTabBar):
    """As wide as its tabs, or narrower: it keeps no room for buttons that it does not show."""

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: what does not fit is scrolled to."""
        return QSize(1, super().minimumSizeHint().height())


class BoardBar(QWidget):
    """Knows which boards there are and which one is shown. The columns are the view's."""

    chosen = Signal()
    """Another board is shown."""
    changed = Signal()
    """Boards were added, renamed or removed: read anew."""
    add_asked = Signal()
    back_asked = Signal(int)
    """A removed column is to come back: a ColumnId."""
    wall_asked = Signal()
    pictures_asked = Signal(str)
    """Others' pictures: always, request or never."""

    def __init__(self, engine: Engine, attempt: Attempt, is_empty: Callable[[], bool], parent: QWidget | None = None) -> None:
        """`is_empty` says whether the board that is shown has no columns."""
        super().__init__(parent)
        self._engine, self._try, self._is_empty = engine, attempt, is_empty
        self.boards: tuple[Board, ...] = ()
        look = Look.current()
        self.tabs = BoardTabs()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setMovable(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(tr("Columns", "Boards"))
        self.tabs.setUsesScrollButtons(True)
        self.tabs.currentChanged.connect(lambda _at: self.chosen.emit())
        self.tabs.tabMoved.connect(lambda _from, _to: self._order())
        self.menu = IconButton("ellipsis", tr("Columns", "Menu of the board"), on=self.show_menu)
        self.add = button(tr("Columns", "Add a column"), icon="plus", on=self.add_asked.emit)
        self.wall = button(tr("Columns", "Wall…"), "quiet", on=self.wall_asked.emit)
        self.wall.setToolTip(tr("Columns", "Show a hashtag large in a hall, message by message as you approve it."))
        line = QHBoxLayout(self)
        line.setContentsMargins(look.space("m"), look.space("s"), look.space("s"), 0)
        line.setSpacing(look.space("s"))
        line.addWidget(self.tabs)
        line.addWidget(self.menu)
        line.addStretch(1)
        line.addWidget(self.wall)
        line.addWidget(self.add)

    @property
    def board(self) -> BoardId | None:
        """Return the board that is shown."""
        at = self.tabs.currentIndex()
        return BoardId(int(self.tabs.tabData(at))) if at >= 0 else None

    def reload(self) -> None:
        """Read the boards anew, and stay at the one that is shown. Raises StoreError."""
        columns = self._engine.columns
        if not columns.boards():
            columns.first_board(tr("Columns", "Town"))
        self.boards = columns.boards()
        here = self.board
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count() > len(self.boards):
            self.tabs.removeTab(self.tabs.count() - 1)
        for at, one in enumerate(self.boards):
            if at >= self.tabs.count():
                self.tabs.addTab("")
            title = tr("Columns", "Board {number}", number=one.title) if one.title.isdigit() else one.title
            self.tabs.setTabText(at, title.replace("&", "&&"))
            self.tabs.setTabData(at, int(one.id))
            if one.id == here:
                self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(blocked)

    def show_board(self, board: BoardId) -> None:
        """Go to a board."""
        for at in range(self.tabs.count()):
            if self.tabs.tabData(at) == int(board):
                self.tabs.setCurrentIndex(at)

    def show_menu(self) -> None:
        """Show the menu of the board."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Columns", "New board…"), self.new_board)
        menu.addAction(tr("Columns", "Another name…"), self.rename_board)
        gone = menu.addAction(tr("Columns", "Remove this board"), self.remove_board)
        gone.setEnabled(len(self.boards) > 1 and self._is_empty())
        if not gone.isEnabled():
            gone.setToolTip(tr("Columns", "Only an empty board can be removed, and one always stays."))
        for column in self._removed():
            back = menu.addAction(tr("Columns", "Bring back {title}", title=title_of(column).replace("&", "&&")))
            back.triggered.connect(partial(self.back_asked.emit, int(column.id)))
        menu.addSeparator()
        menu.addAction(tr("Columns", "Take in a list of websites (OPML)…"), self.take_in_list)
        menu.addAction(tr("Columns", "Save the websites as a list (OPML)…"), self.save_list)
        menu.addSeparator()
        menu.addMenu(self._pictures_menu(menu))
        menu.setToolTipsVisible(True)
        menu.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))

    def _removed(self) -> tuple[Column, ...]:
        found: list[Column] = []
        self._try(lambda: found.extend(self._engine.columns.removed()[:MOST_BACK]))
        return tuple(found)

    def _pictures_menu(self, parent: QMenu) -> QMenu:
        inner = QMenu(tr("Columns", "Pictures of others"), parent)
        for key, text in (
            ("always", tr("Columns", "Show them")),
            ("request", tr("Columns", "Show them when I ask")),
            ("never", tr("Columns", "Never load them")),
        ):
            action = inner.addAction(text, partial(self.pictures_asked.emit, key))
            action.setCheckable(True)
            action.setChecked(self._engine.pictures.wish == key)
        return inner

    def take_in_list(self) -> None:
        """Ask for a list of websites, and follow them on this board."""
        name = self.ask_file(tr("Columns", "Take in a list of websites"), save=False)
        if name:
            engine, board = self._engine, self.board
            work.run(self, lambda: feed_lists.take_in(engine.columns, feed_lists.read_list(Path(name)), board), self._took_in, self._failed)

    def _took_in(self, taken: feed_lists.TakenIn) -> None:
        self.changed.emit()
        Toast(self.window(), " ".join(part for part in told_of(taken) if part))

    def save_list(self) -> None:
        """Ask where to, and write the websites of all boards as a list."""
        name = self.ask_file(tr("Columns", "Save the websites as a list"), save=True)
        if name:
            engine = self._engine
            work.run(self, lambda: saved_list(engine, Path(name)), self._saved, self._failed)

    def _saved(self, made: feed_lists.PutOut) -> None:
        parts = [tr("Columns", "%n websites stand in the list.", made.feeds)]
        if made.left_out:
            parts.append(tr("Columns", "%n addresses of Google Alerts are secrets and were left out.", made.left_out))
        Toast(self.window(), " ".join(parts))

    def _failed(self, failure: KnownError) -> None:
        def again() -> None:
            raise failure

        self._try(again)

    def ask_file(self, heading: str, *, save: bool) -> str:
        """Ask for a file; '' when somebody thinks better of it."""
        kinds = tr("Columns", "Lists of websites ({pattern})", pattern="*.opml *.xml")
        if save:
            return QFileDialog.getSaveFileName(self, heading, "omroeper.opml", kinds)[0]
        return QFileDialog.getOpenFileName(self, heading, "", kinds)[0]

    def new_board(self) -> None:
        """Ask for the name of another board, and go there."""
        sheet = BoardSheet(self.window(), tr("Columns", "New board"))
        sheet.named.connect(self._new)
        sheet.open()

    def _new(self, name: str) -> None:
        if self._try(lambda: self._engine.columns.add_board(name)):
            self.changed.emit()
            self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def rename_board(self) -> None:
        """Ask for another name."""
        here = next((one for one in self.boards if one.id == self.board), None)
        if here is not None:
            sheet = BoardSheet(self.window(), tr("Columns", "Another name"), here.title)
            sheet.named.connect(partial(self._rename, here.id))
            sheet.open()

    def _rename(self, board: BoardId, name: str) -> None:
        before = next((one.title for one in self.boards if one.id == board), name)
        if not self._try(lambda: self._engine.columns.rename_board(board, name)):
            return
        self.changed.emit()
        if before != name:
            said = tr("Columns", "The board is called {name} now.", name=name)
            Toast(self.window(), said, act=tr("Columns", "Undo"), on=partial(self._name_back, board, before))

    def _name_back(self, board: BoardId, before: str) -> None:
        if self._try(lambda: self._engine.columns.rename_board(board, before)):
            self.changed.emit()

    def remove_board(self) -> None:
        """Remove the board that is shown, when it is empty."""
        gone = next((one for one in self.boards if one.id == self.board), None)
        if gone is None or not self._try(lambda: self._engine.columns.remove_board(gone.id)):
            return
        self.changed.emit()
        self.chosen.emit()
        said = tr("Columns", "The board {name} is gone.", name=gone.title)
        Toast(self.window(), said, act=tr("Columns", "Undo"), on=partial(self._put_back, gone))

    def _put_back(self, gone: Board) -> None:
        columns = self._engine.columns

        def job() -> None:
            made = columns.add_board(gone.title)
            others = [one.id for one in columns.boards() if one.id != made.id]
            columns.order_boards([*others[: gone.place], made.id, *others[gone.place :]])

        if self._try(job):
            self.changed.emit()

    def _order(self) -> None:
        wanted = [BoardId(int(self.tabs.tabData(at))) for at in range(self.tabs.count())]
        if self._try(lambda: self._engine.columns.order_boards(wanted)):
            self.boards = self._engine.columns.boards()


def told_of(taken: feed_lists.TakenIn) -> list[str]:
    """Return what came of a list, in sentences."""
    return [
        tr("Columns", "%n websites are followed now.", taken.feeds),
        tr("Columns", "%n were followed already.", taken.known) if taken.known else "",
        tr("Columns", "%n addresses cannot be followed.", taken.skipped) if taken.skipped else "",
    ]


def saved_list(engine: Engine, file: Path) -> feed_lists.PutOut:
    """Write the websites to a file. Raises InputError (file-unwritable), StoreError."""
    from accounts.posts.exporting import put

    made = feed_lists.put_out(engine.columns, engine.clock.now())
    put(file, made.data)
    return made
