"""The place 'Drafts': everything that was begun and not published, found again by its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.draft import Draft
from accounts.model.ids import AccountId, DraftId
from accounts.model.letter import Letter
from accounts.model.searching import Piece, excerpt, marks_in, pieces_of
from accounts.posts.letter_file import ENDING
from resources.catalogue import tr
from ui import words, work
from ui.badge import BadgeFace, badge_size, paint_badge
from ui.bridge import Bridge
from ui.look import Look, paint_icon
from ui.moments import number, since, when
from ui.places import SEARCH_KEYS
from ui.widgets import EmptyState, Page, Toast, announce, button, label, with_shortcut
from ui.widgets.marked import paint_marked

SEARCH_MS = 120
RELOAD_MS = 300
PAGE = 200
"""Drafts that are read at a time; the next come when somebody scrolls to the end."""
FOUND_PAGE = 60
"""Of what is searched for fewer come at first: each key asks anew."""
_SHOWN_TEXT = 300
MOST_LETTERS = 5
_LETTER_WORDS = 40
_HEAD = 110
_SEEN = 90
"""Letters of the second line that are in sight in any window."""
_SHOWN_BADGES = 3

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class DraftRow:
    """What the list shows of a draft; made off the main thread, so that painting is only painting."""

    draft: DraftId
    head: str
    rest: str
    faces: tuple[BadgeFace, ...]
    others: int
    about: str
    key: tuple[datetime, DraftId]
    head_marks: tuple[tuple[int, int], ...] = ()
    rest_marks: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        names = ", ".join(face.word for face in self.faces)
        more = tr("Drafts", "and {count} more accounts", count=self.others) if self.others else ""
        return ". ".join(part for part in (self.head, names, more, self.about) if part)


def row_of(draft: Draft, faces: Mapping[AccountId, BadgeFace], now: datetime, pieces: tuple[Piece, ...] = ()) -> DraftRow:
    """Return what is shown of a draft; `pieces` is what was searched for: it is marked, and what stands around it shown."""
    contents = (draft.common, *draft.variants.values())
    text = next((one.text.strip() for one in contents if one.text.strip()), "")
    title = next((one.title.strip() for one in contents if one.title.strip()), "")
    head, rest = (title, text[:_SHOWN_TEXT]) if title else _head_and_rest(text[:_SHOWN_TEXT])
    head, rest = " ".join(head.split()) or tr("Drafts", "Without words yet"), " ".join(rest.split())
    head_marks, rest_marks = marks_in(head, pieces), marks_in(rest[:_SEEN], pieces)
    if pieces and not rest_marks and (around := _around(draft, head, pieces)):
        rest, rest_marks = around
    known = [faces[one] for one in draft.accounts if one in faces]
    pictures = max(len(one.media) for one in contents)
    parts = [tr("Drafts", "changed {when}", when=since(draft.changed_at, now))]
    if not known:
        parts.insert(0, tr("Drafts", "no account chosen yet"))
    if pictures:
        parts.append(tr("Drafts", "%n pictures", pictures))
    if draft.kept_until is not None and draft.kept_until > now:
        parts.append(tr("Drafts", "put aside until {when}", when=when(draft.kept_until, now=now)))
    return DraftRow(
        draft.id,
        head,
        rest,
        tuple(known[:_SHOWN_BADGES]),
        max(0, len(known) - _SHOWN_BADGES),
        " · ".join(parts),
        (draft.changed_at, draft.id),
        head_marks,
        rest_marks,
    )


def _around(draft: Draft, head: str, pieces: tuple[Piece, ...]) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Return the first place in all that belongs to a draft where something stands that the first line does not show."""
    about = draft.about
    contents = [part for one in (draft.common, *draft.variants.values()) for part in (one.title, one.text, one.warning)]
    alts = [picture.alt for one in (draft.common, *draft.variants.values()) for picture in one.media]
    for text in (*contents, *alts, about.note, *about.tags, about.folder):
        begun = " ".join(text.split())
        # What the first line shows already is not shown once more below it.
        rest = begun[len(head.rstrip("…")) :] if begun.startswith(head.rstrip("…")) else begun
        shown, marks = excerpt(rest.strip(), pieces, _SEEN)
        if marks:
            return shown, marks
    return None


def _head_and_rest(text: str) -> tuple[str, str]:
    """Return the first line, or as much of it as fits in a row, and what follows."""
    first, _, after = text.partition("\n")
    if len(first) <= _HEAD:
        return first, after
    ends = [first.rfind(end, 0, _HEAD) for end in (". ", "! ", "? ")]
    if max(ends) >= _HEAD // 3:
        return first[: max(ends) + 1], f"{first[max(ends) + 1 :]} {after}"
    cut = first.rfind(" ", 0, _HEAD)
    at = cut if cut > 0 else _HEAD
    return f"{first[:at]}…", f"{first[at:]} {after}"


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[DraftRow, ...] = ()

        self.at_end = True

    def fill(self, rows: tuple[DraftRow, ...], *, at_end: bool | None = None) -> None:
        self.beginResetModel()
        self.rows = rows
        self.at_end = len(rows) % PAGE != 0 if at_end is None else at_end
        self.endResetModel()

    def add(self, rows: tuple[DraftRow, ...]) -> None:
        there = {row.draft for row in self.rows}
        new = tuple(row for row in rows if row.draft not in there)
        self.at_end = len(rows) < PAGE
        if new:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(new) - 1)
            self.rows += new
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return row if role == Qt.ItemDataRole.UserRole else None

    def place(self, draft: DraftId) -> int:
        return next((at for at, row in enumerate(self.rows) if row.draft == draft), -1)


class _Painter(QStyledItemDelegate):
    """Paints a draft: its first words, what follows, its badges, when it was changed. `discard_wanted(DraftId)`: the bin was clicked."""

    discard_wanted = Signal(int)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        look = Look.current()
        lines = _line("base", bold=True) + _line("note") + max(look.size("badge"), _line("note") + look.space("xs"))
        return QSize(look.size("column"), lines + 2 * look.space("m") + 2 * look.space("xs"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = Look.current()
        row: DraftRow = index.data(Qt.ItemDataRole.UserRole)
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, look.colour("tint"))
        painter.setPen(look.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        edge, gap = look.space("m"), look.space("xs")
        area = option.rect.adjusted(edge, edge, -edge, -edge)
        if chosen:
            paint_icon(painter, "trash-2", look.hex("muted"), QRectF(_bin(option.rect)))
        words_area = area.adjusted(0, 0, -look.size("icon") - edge, 0)
        top = _write(painter, words_area, area.top(), row.head, "base", "text", row.head_marks, bold=True) + gap
        top = _write(painter, words_area, top, row.rest, "note", "muted", row.rest_marks) + gap
        self._paint_foot(painter, QRect(area.left(), top, area.width(), area.bottom() + 1 - top), row)
        painter.restore()

    def _paint_foot(self, painter: QPainter, area: QRect, row: DraftRow) -> None:
        look = Look.current()
        left = float(area.left())
        painter.setFont(look.font("note"))
        needed = painter.fontMetrics().horizontalAdvance(row.about)
        shown = 0
        for face in row.faces:
            short = face.without_handle()
            width = badge_size(short).width()
            if shown and left + width + needed > area.right():
                break
            paint_badge(painter, QRectF(left, area.top(), width, area.height()), short)
            left += width + look.space("s")
            shown += 1
        hidden = row.others + len(row.faces) - shown
        said = f"+ {number(hidden)}  ·  {row.about}" if hidden else row.about
        painter.setFont(look.font("note"))
        painter.setPen(look.colour("muted"))
        room = area.right() - round(left)
        line = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(QRectF(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)

    def editorEvent(self, event: QEvent, _model: object, option: QStyleOptionViewItem, index: _Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            around = Look.current().space("s")
            if _bin(option.rect).adjusted(-around, -around, around, around).contains(event.position().toPoint()):
                self.discard_wanted.emit(index.data(Qt.ItemDataRole.UserRole).draft)
                return True
        return False

    def helpEvent(self, event: object, view: object, option: QStyleOptionViewItem, index: _Index) -> bool:
        return False


class LetterStrip(QWidget):
    """What colleagues sent to be read, a button each. `wanted` carries a letter's hash."""

    wanted = Signal(str)

    def __init__(self) -> None:
        """Be hidden."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self._shown: tuple[str, ...] = ()
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_letters(self, letters: Sequence[Letter], now: datetime) -> None:
        """Show them, the newest first."""
        hashes = tuple(one.hash for one in letters)
        if hashes == self._shown:
            return
        self._shown = hashes
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(label(tr("Drafts", "To be read for colleagues"), strong=True))
        self.buttons = []
        for one in letters[:MOST_LETTERS]:
            text = one.common.title or one.common.text or next((each.text for each in one.variants.values()), "")
            first = " ".join(text.split())
            shown = first if len(first) <= _LETTER_WORDS else f"{first[:_LETTER_WORDS]}…"
            made = button(f"{one.name} · {when(one.at, now=now)} · {shown}".replace("&", "&&"), icon="users")
            made.clicked.connect(lambda _on=False, digest=one.hash: self.wanted.emit(digest))
            self.buttons.append(made)
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(letters))


def _letter_files(data: QMimeData) -> list[str]:
    found = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [one for one in found if one.lower().endswith(ENDING)]


class DraftsView(Page):
    """All drafts, the last changed first.

    `open_requested(DraftId)` asks the composer; `discarded(DraftId)` and `restored(DraftId)` tell what a person did, after it was done.
    """

    open_requested = Signal(int)
    new_requested = Signal()
    file_given = Signal(str)
    """The path of a file of a colleague; '' = it is still to be chosen."""
    letter_wanted = Signal(str)
    """The hash of a letter that is to be read."""
    everything_asked = Signal(str)
    """What was typed is to be looked for in everything."""
    discarded = Signal(int)
    restored = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Show what there is, and follow it."""
        super().__init__(tr("Drafts", "Drafts"), scrolls=False, parent=parent)
        self._engine = bridge.engine
        self._generations = count(1)
        self._generation = 0
        self._thrown: list[DraftId] = []
        self._stale = True
        self._binned = False
        self._reading_on = False
        self._asked = ""
        self.discard_button = button(tr("Drafts", "Delete"), "quiet", icon="trash-2", on=self._discard_current)
        self.discard_button.setToolTip(tr("Drafts", "Deletes the chosen draft; it can be brought back at once"))
        self.add_action(self.discard_button)
        self.open_button = button(tr("Drafts", "Open a file of a colleague…"), icon="folder-open")
        # Queued: a screen reader that pressed the button would wait for its answer until the dialog is closed.
        self.open_button.clicked.connect(lambda: self.file_given.emit(""), Qt.ConnectionType.QueuedConnection)
        self.add_action(self.open_button)
        self.letters = LetterStrip()
        self.letters.wanted.connect(self.letter_wanted)
        self.setAcceptDrops(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Drafts", "Search in your drafts"))
        self.search.setAccessibleName(tr("Drafts", "Search in your drafts"))
        self.search.setClearButtonEnabled(True)
        self.everywhere = button(tr("Drafts", "Search everything…"), "quiet", icon="search")
        self.everywhere.setToolTip(with_shortcut(tr("Drafts", "Also in earlier versions and in what was sent"), SEARCH_KEYS))
        self.everywhere.clicked.connect(lambda: self.everything_asked.emit(self.search.text()))
        self.model = _Rows(self)
        self.list = QListView()
        self._painter = _Painter(self.list)
        self._stack = QStackedWidget()
        self.empty = EmptyState(
            "file",
            tr("Drafts", "No drafts"),
            tr("Drafts", "Whatever you begin to write is kept here until you publish it."),
            act=tr("Drafts", "Write a message"),
            on=self.new_requested.emit,
        )
        self.nothing = label(tr("Drafts", "No draft has all these words. Try fewer."), tone="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.problem = label("", tone="stop")
        self._lay()
        self._searching = self._timer(SEARCH_MS, self.reload)
        self._reloading = self._timer(RELOAD_MS, self._reload_when_seen)
        self._connect(bridge)

    def _lay(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self._painter)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(tr("Drafts", "Drafts"))
        view.setAccessibleDescription(tr("Drafts", "Enter opens a draft, Delete throws it away"))
        view.installEventFilter(self)
        self.search.installEventFilter(self)
        for page in (view, self.empty, self.nothing):
            self._stack.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(Look.current().space("s"))
        row.addWidget(self.search, 1)
        row.addWidget(self.everywhere)
        self.body.addWidget(self.letters)
        self.body.addLayout(row)
        for part in (self.problem, self._stack):
            self.body.addWidget(part, 1 if part is self._stack else 0)
        self.problem.hide()
        self.search.hide()
        self.everywhere.hide()
        self.discard_button.hide()

    def _connect(self, bridge: Bridge) -> None:
        bridge.draft_changed.connect(lambda _draft: self._reloading.start())
        bridge.account_changed.connect(lambda _account: self._reloading.start())
        bridge.books_changed.connect(self._reloading.start)
        bridge.letters_changed.connect(self._reloading.start)
        self.search.textChanged.connect(self._searching.start)
        self.list.clicked.connect(self._clicked)
        self.list.verticalScrollBar().valueChanged.connect(self._read_on)
        self._painter.discard_wanted.connect(self._bin_clicked)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.list)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._undo)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(then)
        return made

    # -- what others call -------------------------------------------------------------------------------------------

    def arrived(self) -> None:
        """Read anew, and be ready for the keyboard."""
        self.reload()
        self.list.setFocus()

    def reload(self) -> None:
        """Read the drafts that hold the words of the search."""
        self._stale = False
        self._generation = generation = next(self._generations)
        wanted, engine = self.search.text(), self._engine

        now = engine.clock.now()
        work.run(self, engine.read_first.to_read, lambda found: self.letters.show_letters(found, now), self._say_problem)
        first = FOUND_PAGE if wanted.strip() else PAGE
        most = max(first, len(self.model.rows)) if wanted == self._asked else first
        self._asked = wanted
        work.run(self, lambda: _read(engine, wanted, most), lambda rows: self._show(rows, generation, most), self._say_problem)

    def _read_on(self) -> None:
        """Read the next page when the end of what was read comes into sight."""
        bar = self.list.verticalScrollBar()
        if self._reading_on or self.model.at_end or bar.value() < bar.maximum() - self.list.viewport().height():
            return
        self._reading_on = True
        engine, wanted, generation, after = self._engine, self.search.text(), self._generation, self.model.rows[-1].key

        def show(rows: tuple[DraftRow, ...]) -> None:
            if generation == self._generation:
                self.model.add(rows)

        work.run(self, lambda: _read(engine, wanted, PAGE, after), show, self._say_problem, self._read_on_ended)

    def _read_on_ended(self) -> None:
        self._reading_on = False

    def discard(self, draft: DraftId) -> None:
        """Throw a draft away, with a way back."""
        try:
            self._engine.drafts.discard(draft)
        except KnownError as failure:
            self._say_problem(failure)
            return
        at = self.model.place(draft)
        self._thrown.append(draft)
        self._remove_row(at)
        self.discarded.emit(int(draft))
        Toast(self.window(), tr("Drafts", "The draft was deleted."), act=tr("Drafts", "Undo"), on=lambda: self.restore(draft))

    def restore(self, draft: DraftId) -> None:
        """Bring a draft back that was thrown away here."""
        if draft not in self._thrown:
            return
        try:
            self._engine.drafts.restore(draft)
        except KnownError as failure:
            self._say_problem(failure)
            return
        self._thrown.remove(draft)
        self.reload()
        self.restored.emit(int(draft))
        announce(self, tr("Drafts", "The draft is back."))

    # -- inside -----------------------------------------------------------------------------------------------------

    def _reload_when_seen(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed out of sight."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _show(self, rows: tuple[DraftRow, ...], generation: int, most: int = PAGE) -> None:
        if generation != self._generation:
            return
        self.problem.hide()
        current = self.list.currentIndex()
        held = self.model.rows[current.row()].draft if current.isValid() else None
        top = self.list.verticalScrollBar().value()
        if rows != self.model.rows:
            self.model.fill(rows, at_end=len(rows) < most)
            at = self.model.place(held) if held is not None else -1
            if at >= 0:
                self.list.setCurrentIndex(self.model.index(at))
            self.list.verticalScrollBar().setValue(top)
        self._show_page()

    def _show_page(self) -> None:
        searched = bool(self.search.text().strip())
        there = bool(self.model.rows)
        self.search.setVisible(there or searched)
        self.everywhere.setVisible(there or searched)
        self._stack.setCurrentWidget(self.list if there else self.nothing if searched else self.empty)
        self.discard_button.setVisible(there)
        self._current_changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of colleagues."""
        if _letter_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        for file in _letter_files(event.mimeData()):
            event.acceptProposedAction()
            self.file_given.emit(file)

    def _remove_row(self, at: int) -> None:
        self.model.fill(tuple(row for place, row in enumerate(self.model.rows) if place != at), at_end=self.model.at_end)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(min(max(at, 0), len(self.model.rows) - 1)))
        self._show_page()

    def _current_changed(self) -> None:
        self.discard_button.setEnabled(self.list.currentIndex().isValid())

    def _bin_clicked(self, draft: int) -> None:
        # The view still tells of this click as of any other; only then may the row go.
        self._binned = True
        QTimer.singleShot(0, self, lambda: self.discard(DraftId(draft)))

    def _clicked(self, index: QModelIndex) -> None:
        binned, self._binned = self._binned, False
        if not binned:
            self._open(index)

    def _open(self, index: _Index) -> None:
        if index.isValid():
            self.open_requested.emit(int(self.model.rows[index.row()].draft))

    def _discard_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.discard(self.model.rows[index.row()].draft)

    def _undo(self) -> None:
        if self._thrown:
            self.restore(self._thrown[-1])

    def _say_problem(self, failure: KnownError) -> None:
        said = str(words.error(failure.word, failure.values))
        self.problem.setText(said)
        self.problem.show()
        announce(self.problem, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, Enter opens and Delete throws away; from the search field, Down goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if watched is self.list and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self.list.currentIndex())
                return True
            if watched is self.list and key == Qt.Key.Key_Delete:
                self._discard_current()
                return True
            if watched is self.search and key == Qt.Key.Key_Down and self.model.rows:
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.model.index(0))
                return True
        return False


def _read(engine: Engine, wanted: str, most: int, after: tuple[datetime, DraftId] | None = None) -> tuple[DraftRow, ...]:
    """Return rows of the list, at most `most`. Reads the books; for another thread."""
    faces = _faces(engine.register.every(), {one: network.name for one, network in engine.register.networks.items()})
    now = engine.clock.now()
    pieces = pieces_of(wanted)
    return tuple(row_of(one, faces, now, pieces) for one in engine.drafts.every(wanted, most=most, after=after))


def _faces(accounts: Sequence[Account], networks: Mapping[str, str]) -> dict[AccountId, BadgeFace]:
    return {one.id: BadgeFace.of(one, networks.get(one.network, "")) for one in accounts}


def _line(kind: str, *, bold: bool = False) -> int:
    return QFontMetrics(Look.current().font(kind, bold=bold)).height()


def _write(
    painter: QPainter, area: QRect, top: int, text: str, kind: str, tone: str, marks: Sequence[tuple[int, int]], *, bold: bool = False
) -> int:
    """Write one line, shortened where it must be, and return where the next one begins."""
    high = _line(kind, bold=bold)
    paint_marked(painter, QRectF(area.left(), top, area.width(), high), text, marks, kind=kind, tone=tone, bold=bold)
    return top + high


def _bin(row: QRect) -> QRect:
    """Return where the bin of a row is drawn."""
    look = Look.current()
    side, edge = look.size("icon-small"), look.space("m")
    return QRect(row.right() - edge - side, row.top() + edge, side, side)
