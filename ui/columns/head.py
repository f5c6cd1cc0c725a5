"""The head of a column: its title, as whom one answers in it, how many networks, how much is unread, and its menu."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.badge import BadgeFace, RoleBadge
from ui.language import tr
from ui.look import Look, set_property
from ui.moments import number
from ui.widgets import ElidedLabel, FlowLayout, IconButton, Surface, label, note

MOST_BADGES = 2


class Head(Surface):
    """Told, never asking by itself; `menu_asked` and the drag signals say what a person wants."""

    menu_asked = Signal(QPoint)
    dragged = Signal(QPoint)
    """Where on the screen the head is being dragged to."""
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__("", margin="m s", parent=parent)
        look = Look.current()
        self.title = ElidedLabel("", "heading")
        self.unread = label("", "note", tone="accent", strong=True, wrap=False)
        self.menu = IconButton("ellipsis", tr("Columns", "Menu of the column"), on=self._ask_menu)
        row = QHBoxLayout()
        row.setSpacing(look.space("xs"))
        row.addWidget(self.title, 1)
        row.addWidget(self.unread)
        row.addWidget(self.menu)
        self.body.addLayout(row)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, rows="xs")
        self.body.addWidget(self._holder)
        self.body.setSpacing(look.space("xs"))
        self._faces: list[QWidget] = []
        self._press: QPoint | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Columns", "Drag to put the column elsewhere; or Ctrl+Shift with the arrow keys."))

    def show_column(self, title: str, faces: list[BadgeFace], networks: int) -> None:
        """Show whose column it is."""
        self.title.setText(title)
        for old in self._faces:
            self._flow.removeWidget(old)
            old.hide()  # until it is gone it would stand under the new one
            old.deleteLater()
        self._faces = [RoleBadge(_short(face) if len(faces) == 1 else face.without_handle()) for face in faces[:MOST_BADGES]]
        for badge, face in zip(self._faces, faces, strict=False):
            badge.setToolTip(face.spoken)
            badge.setAccessibleName(face.spoken)
        more = len(faces) - MOST_BADGES
        told = [f"+{more}"] if more > 0 else []
        told += [tr("Columns", "%n networks", networks)] if networks > 1 else []
        if told:
            self._faces.append(note(" · ".join(told)))
            self._faces[-1].setWordWrap(False)  # type: ignore[attr-defined]
        for one in self._faces:
            self._flow.addWidget(one)
        self._holder.setVisible(bool(self._faces))
        self.menu.setAccessibleName(tr("Columns", "Menu of {title}", title=title))

    def show_unread(self, count: int, late: int = 0) -> None:
        """Show how much was not read."""
        total = count + late
        self.unread.setText(number(total) if total else "")
        self.unread.setAccessibleName(tr("Columns", "%n unread", total) if total else "")
        self.unread.setToolTip(tr("Columns", "%n unread", total) if total else "")
        self.unread.setVisible(bool(total))

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    # -- dragging -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press, self._dragging = event.globalPosition().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once it went far enough not to be a slip of the hand."""
        if self._press is None:
            return
        where = event.globalPosition().toPoint()
        if not self._dragging and (where - self._press).manhattanLength() > 2 * Look.current().space("s"):
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(where)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        if self._dragging:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()
        self._press, self._dragging = None, False


def _short(face: BadgeFace) -> BadgeFace:
    """Return a face with the handle without its server; the whole stands in its tool tip."""
    name = face.handle.lstrip("@").partition("@")[0]
    return replace(face, handle=f"@{name}" if name else "")


class News(QPushButton):
    """The line under the head: 'N new messages' as a button, else softly when the column was last seen. Always there: nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("kind", "news")
        self.setAutoDefault(False)
        self.show_quiet("")

    def show_new(self, count: int) -> None:
        """Say how many came above what is in sight."""
        text = tr("Columns", "%n new messages", count)
        self._say(text, new=True)
        self.setToolTip(tr("Columns", "Go to the newest"))

    def show_quiet(self, text: str) -> None:
        """Say something softly: there is nothing to press."""
        self._say(text, new=False)
        self.setToolTip("")

    def show_trouble(self, text: str, why: str) -> None:
        """Say when it was last seen; pressed, it tells why that is not now."""
        self._say(text, new=False)
        self.setToolTip(why)
        self.setAccessibleDescription(why)
        self.setEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _say(self, text: str, *, new: bool) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription("")
        self.setEnabled(new)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if new else Qt.FocusPolicy.NoFocus)
        if self.property("new") is not new:
            set_property(self, "new", new)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
