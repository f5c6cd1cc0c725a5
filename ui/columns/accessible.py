"""Painted rows as a screen reader knows them: a list, its items with author, time and text, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QColor, QWindow

from ui.columns.laying import action_names
from ui.columns.saying import described, own_marks, spoken

if TYPE_CHECKING:
    from ui.columns.canvas import StatusList

MOST_ROWS = 600
"""Rows of a column that screen readers are told of at the same time."""
VERBS = ("open", "reply", "boost", "favourite", "bookmark", "more")


class _Kept:
    """Every interface lives here: Qt holds it without owning it."""

    installed = False
    lists: WeakKeyDictionary[QObject, ListFace] = WeakKeyDictionary()


class ListFace(QAccessibleInterface):
    """The column: a list whose children are the rows in sight."""

    def __init__(self, canvas: StatusList) -> None:
        super().__init__()
        self._canvas = canvas
        self._rows: dict[str, RowFace] = {}

    def isValid(self) -> bool:
        from shiboken6 import isValid

        return isValid(self._canvas)

    def object(self) -> QObject:
        return self._canvas

    def window(self) -> QWindow | None:
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        parent = self._canvas.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._canvas.hasFocus()
        state.invisible = not self._canvas.isVisible()
        return state

    def text(self, which: QAccessible.Text) -> str:
        return self._canvas.accessibleName() if which is QAccessible.Text.Name else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        return

    def rect(self) -> QRect:
        port = self._canvas.viewport()
        return QRect(port.mapToGlobal(QPoint(0, 0)), port.size())

    def childCount(self) -> int:
        return len(self._uris())

    def child(self, index: int) -> QAccessibleInterface | None:
        uris = self._uris()
        return self.row(uris[index]) if 0 <= index < len(uris) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        uris = self._uris()
        uri = getattr(child, "uri", "")
        return uris.index(uri) if uri in uris else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        entry = self._canvas.row_at(self._canvas.viewport().mapFromGlobal(QPoint(x, y)))
        return self.row(entry.status.uri) if entry is not None else None

    def focusChild(self) -> QAccessibleInterface | None:
        current = self._canvas.current
        return self.row(current) if current else None

    def foregroundColor(self) -> QColor:
        return self._canvas.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._canvas.palette().base().color()

    def row(self, uri: str) -> RowFace:
        """Return the face of a row, made once and registered with Qt; beyond the most, the one that was longest not asked for is reused.

        None is ever deleted: Qt and Python would both do it, and the second crashes.
        """
        held = self._rows.pop(uri, None)
        if held is None and len(self._rows) >= MOST_ROWS:
            held = self._rows.pop(next(iter(self._rows)))
            held.show(uri)
        if held is None:
            held = RowFace(self._canvas, self, uri)
            QAccessible.registerAccessibleInterface(held)
        self._rows[uri] = held
        return held

    def _uris(self) -> list[str]:
        rows = self._canvas.stand.rows
        return [rows[at].status.uri for at, _ in self._canvas.stand.visible()] if len(rows) else []


class RowActions(QAccessibleActionInterface):
    """What can be done with a row."""

    def __init__(self, canvas: StatusList, uri: str) -> None:
        super().__init__()
        self._canvas, self.uri = canvas, uri

    def actionNames(self) -> list[str]:
        return list(VERBS)

    def localizedActionName(self, name: str) -> str:
        from ui.language import tr

        return {**action_names(), "open": tr("Columns", "Open")}.get(name, name)

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def doAction(self, name: str) -> None:
        if name == "setFocus":
            self._canvas.setFocus()
            self._canvas.go_to(self.uri)
        elif name == "more":
            self._canvas.menu_asked.emit(self.uri, self._canvas.mapToGlobal(QPoint(0, 0)))
        elif name in VERBS:
            self._canvas.act_asked.emit(name, self.uri)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return {"reply": ["R"], "open": ["Return"]}.get(name, [])


class RowFace(QAccessibleInterface):
    """One row: a list item called by its author, time and text."""

    def __init__(self, canvas: StatusList, owner: ListFace, uri: str) -> None:
        super().__init__()
        self._canvas, self._owner, self.uri = canvas, owner, uri
        self._actions = RowActions(canvas, uri)

    def show(self, uri: str) -> None:
        """Stand for another row."""
        self.uri = self._actions.uri = uri

    def isValid(self) -> bool:
        return self._owner.isValid() and self._canvas.entry_of(self.uri) is not None

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        current = self._canvas.current == self.uri
        state.focusable = True
        state.selectable = True
        state.selected = current
        state.focused = current and self._canvas.hasFocus()
        state.offscreen = self._canvas.rect_of(self.uri).isEmpty()
        return state

    def text(self, which: QAccessible.Text) -> str:
        entry = self._canvas.entry_of(self.uri)
        if entry is None:
            return ""
        if which is QAccessible.Text.Name:
            return spoken(entry, self._canvas.now(), unread=self._canvas.is_unread(entry), own=own_marks(entry, self._canvas.act_as))
        return described(entry) if which is QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        return

    def rect(self) -> QRect:
        where = self._canvas.rect_of(self.uri)
        return QRect(self._canvas.viewport().mapToGlobal(where.topLeft()), where.size())

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def foregroundColor(self) -> QColor:
        return self._canvas.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._canvas.palette().base().color()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return where in memory the actions are: PySide hands over a number here, and anything else ends the program."""
        from shiboken6 import Shiboken

        return int(Shiboken.getCppPointer(self._actions)[0]) if kind is QAccessible.InterfaceType.ActionInterface else 0


def install() -> None:
    """Let Qt ask here for the faces of columns; once a program is enough."""
    if not _Kept.installed:
        QAccessible.installFactory(_face)
        _Kept.installed = True


def face(canvas: StatusList) -> ListFace:
    """Return the face of a column."""
    held = _Kept.lists.get(canvas)
    if held is None:
        held = ListFace(canvas)
        _Kept.lists[canvas] = held
    return held


def tell_focus(canvas: StatusList) -> None:
    """Tell a screen reader which row the keyboard is at."""
    if not QAccessible.isActive() or not canvas.hasFocus():
        return
    current = canvas.current
    if current:
        row = face(canvas).row(current)
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def _face(_key: str, held: QObject) -> QAccessibleInterface | None:
    from ui.columns.canvas import StatusList

    return face(held) if isinstance(held, StatusList) else None
