"""Painted rows as a screen reader knows them: a list, its items with author, time and text, and what can be done with each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from shiboken6 import Shiboken

from ui.columns.laying import action_names
from ui.columns.saying import described, own_marks, spoken

if TYPE_CHECKING:
    from accounts.model.column import Entry
    from ui.columns.canvas import StatusList

MOST_ROWS = 600
"""Rows of a column that screen readers are told of at the same time."""
PRESS, MENU, FOCUS = (
    QAccessibleActionInterface.pressAction(),
    QAccessibleActionInterface.showMenuAction(),
    QAccessibleActionInterface.setFocusAction(),
)
VERBS = {PRESS: "open", "reply": "reply", "boost": "boost", "favourite": "favourite", "bookmark": "bookmark", MENU: "more"}
"""The names of what can be done with a row, and the verbs of the column; what every screen reader knows has Qt's name."""
NO_INTERFACE = Shiboken.VoidPtr(0)


class _Kept:
    """Every interface lives here until the program ends: Qt knows it by number, and asks it, without keeping it."""

    installed = False
    rows: WeakKeyDictionary[QObject, Faces] = WeakKeyDictionary()
    lists: list[ListFace] = []
    spare: list[RowFace] = []
    """Rows whose column went away, for the next one."""


class Faces:
    """The rows of one column that screen readers were told of."""

    def __init__(self, canvas: StatusList) -> None:
        self._held = ref(canvas)
        self.rows: dict[str, RowFace] = {}
        canvas.destroyed.connect(partial(_give_back, self.rows))

    @property
    def canvas(self) -> StatusList | None:
        """Return the column, None when it is gone."""
        held = self._held()
        return held if held is not None and Shiboken.isValid(held) else None

    def row(self, uri: str) -> RowFace:
        """Return the face of a row, made once and registered with Qt; beyond the most, the one that was longest not asked for is reused.

        None is ever deleted: Qt and Python would both do it, and the second crashes.
        """
        held = self.rows.pop(uri, None)
        if held is None and len(self.rows) >= MOST_ROWS:
            held = self.rows.pop(next(iter(self.rows)))
        if held is None and _Kept.spare:
            held = _Kept.spare.pop()
        if held is None:
            held = RowFace()
            QAccessible.registerAccessibleInterface(held)
        held.show(self, uri)
        self.rows[uri] = held
        return held


class ListFace(QAccessibleInterface):
    """The column: a list whose children are the rows in sight."""

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces

    @property
    def canvas(self) -> StatusList | None:
        """Return the column, None when it is gone."""
        return self._faces.canvas

    def isValid(self) -> bool:
        return self.canvas is not None

    def object(self) -> QObject | None:
        return self.canvas

    def window(self) -> QWindow | None:
        return canvas.window().windowHandle() if (canvas := self.canvas) is not None else None

    def parent(self) -> QAccessibleInterface | None:
        parent = canvas.parentWidget() if (canvas := self.canvas) is not None else None
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        canvas = self.canvas
        state.focusable = True
        state.focused = canvas is not None and canvas.hasFocus()
        state.invisible = canvas is None or not canvas.isVisible()
        return state

    def text(self, which: QAccessible.Text) -> str:
        return canvas.accessibleName() if which is QAccessible.Text.Name and (canvas := self.canvas) is not None else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        return

    def rect(self) -> QRect:
        if (canvas := self.canvas) is None:
            return QRect()
        port = canvas.viewport()
        return QRect(port.mapToGlobal(QPoint(0, 0)), port.size())

    def childCount(self) -> int:
        return len(self._uris())

    def child(self, index: int) -> QAccessibleInterface | None:
        uris = self._uris()
        return self._faces.row(uris[index]) if 0 <= index < len(uris) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        uris = self._uris()
        uri = getattr(child, "uri", "")
        return uris.index(uri) if uri in uris else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        canvas = self.canvas
        entry = canvas.row_at(canvas.viewport().mapFromGlobal(QPoint(x, y))) if canvas is not None else None
        return self._faces.row(entry.status.uri) if entry is not None else None

    def focusChild(self) -> QAccessibleInterface | None:
        current = canvas.current if (canvas := self.canvas) is not None else ""
        return self._faces.row(current) if current else None

    def foregroundColor(self) -> QColor:
        return canvas.palette().text().color() if (canvas := self.canvas) is not None else QColor()

    def backgroundColor(self) -> QColor:
        return canvas.palette().base().color() if (canvas := self.canvas) is not None else QColor()

    def _uris(self) -> list[str]:
        if (canvas := self.canvas) is None:
            return []
        rows = canvas.stand.rows
        return [rows[at].status.uri for at, _ in canvas.stand.visible()] if len(rows) else []


class RowActions(QAccessibleActionInterface):
    """What can be done with a row."""

    def __init__(self) -> None:
        super().__init__()
        self.owner: Faces | None = None
        self.uri = ""

    def actionNames(self) -> list[str]:
        return list(VERBS)

    def localizedActionName(self, name: str) -> str:
        from ui.language import tr

        return {**action_names(), "open": tr("Columns", "Open")}.get(VERBS.get(name, name), name)

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def doAction(self, name: str) -> None:
        canvas = self.owner.canvas if self.owner is not None else None
        if canvas is None or canvas.entry_of(self.uri) is None:
            return
        if name == FOCUS:
            canvas.setFocus()
            canvas.go_to(self.uri)
        elif name == MENU:
            canvas.menu_asked.emit(self.uri, canvas.below(self.uri))
        elif name in VERBS:
            canvas.act_asked.emit(VERBS[name], self.uri)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return {"reply": ["R"], PRESS: ["Return"]}.get(name, [])


class RowFace(QAccessibleInterface):
    """One row: a list item called by its author, time and text. It stands for nothing before `show`."""

    def __init__(self) -> None:
        super().__init__()
        self.uri = ""
        self._owner: Faces | None = None
        self._actions = RowActions()  # lives as long as this face, and this face as long as the program
        self._address = Shiboken.VoidPtr(Shiboken.getCppPointer(self._actions)[0])

    def show(self, owner: Faces | None, uri: str) -> None:
        """Stand for a row of a column; for nothing with None."""
        self._owner = self._actions.owner = owner
        self.uri = self._actions.uri = uri

    @property
    def _canvas(self) -> StatusList | None:
        return self._owner.canvas if self._owner is not None else None

    @property
    def _entry(self) -> Entry | None:
        return canvas.entry_of(self.uri) if (canvas := self._canvas) is not None else None

    def isValid(self) -> bool:
        return self._entry is not None

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return canvas.window().windowHandle() if (canvas := self._canvas) is not None else None

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(canvas) if (canvas := self._canvas) is not None else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        canvas = self._canvas
        current = canvas is not None and canvas.current == self.uri
        state.focusable = True
        state.selectable = True
        state.selected = current
        state.focused = canvas is not None and current and canvas.hasFocus()
        state.offscreen = canvas is None or canvas.rect_of(self.uri).isEmpty()
        return state

    def text(self, which: QAccessible.Text) -> str:
        canvas, entry = self._canvas, self._entry
        if canvas is None or entry is None:
            return ""
        if which is QAccessible.Text.Name:
            opened = {kind for uri, kind in canvas.opened if uri == self.uri}
            return spoken(entry, canvas.now(), unread=canvas.is_unread(entry), own=own_marks(entry, canvas.act_as), opened=opened)
        return described(entry) if which is QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        return

    def rect(self) -> QRect:
        if (canvas := self._canvas) is None:
            return QRect()
        where = canvas.rect_of(self.uri)
        return QRect(canvas.viewport().mapToGlobal(where.topLeft()), where.size())

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def foregroundColor(self) -> QColor:
        return canvas.palette().text().color() if (canvas := self._canvas) is not None else QColor()

    def backgroundColor(self) -> QColor:
        return canvas.palette().base().color() if (canvas := self._canvas) is not None else QColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:
        """Return where in memory the actions are, nowhere for anything else.

        PySide takes a pointer object here and nothing else: at a number, and at None, the program ends.
        """
        return self._address if kind is QAccessible.InterfaceType.ActionInterface else NO_INTERFACE


def _give_back(rows: dict[str, RowFace], _gone: QObject | None = None) -> None:
    """Keep the rows of a column that goes away: Qt knows them by number, and somebody may still ask for them."""
    for row in rows.values():
        row.show(None, "")
        _Kept.spare.append(row)
    rows.clear()


def install() -> None:
    """Let Qt ask here for the faces of columns; once a program is enough."""
    if not _Kept.installed:
        QAccessible.installFactory(_face)
        _Kept.installed = True


def faces(canvas: StatusList) -> Faces:
    """Return the rows of a column as screen readers know them."""
    held = _Kept.rows.get(canvas)
    if held is None:
        held = Faces(canvas)
        _Kept.rows[canvas] = held
    return held


def tell_focus(canvas: StatusList) -> None:
    """Tell a screen reader which row the keyboard is at."""
    if not QAccessible.isActive() or not canvas.hasFocus():
        return
    current = canvas.current
    if current:
        row = faces(canvas).row(current)
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def _face(_key: str, held: QObject) -> QAccessibleInterface | None:
    from ui.columns.canvas import StatusList

    if not isinstance(held, StatusList):
        return None
    # A new one each time: Qt asks again when PySide gave the class more signals, and deletes at the end what it was given.
    made = ListFace(faces(held))
    _Kept.lists.append(made)
    return made
