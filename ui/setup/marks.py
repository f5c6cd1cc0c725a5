"""Small squares to choose a badge's shape or colour from: each shows exactly what it gives, and says its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from accounts.model.account import Role, Shape
from accounts.roles import RULES
from ui.badge import paint_shape
from ui.language import tr
from ui.look import Look
from ui.setup.radio import OneOfSeveral, one_stop
from ui.widgets import FlowLayout


def shape_name(shape: Shape) -> str:
    """Return the word for a shape."""
    return {
        Shape.CIRCLE: tr("Shape", "Circle"),
        Shape.TRIANGLE: tr("Shape", "Triangle"),
        Shape.SQUARE: tr("Shape", "Square"),
        Shape.SHIELD: tr("Shape", "Shield"),
        Shape.DIAMOND: tr("Shape", "Diamond"),
        Shape.HEXAGON: tr("Shape", "Hexagon"),
        Shape.PENTAGON: tr("Shape", "Pentagon"),
        Shape.OCTAGON: tr("Shape", "Octagon"),
    }[shape]


def colour_name(role: Role) -> str:
    """Return the word for a role's colour."""
    return {
        Role.PRIVATE: tr("Colour", "Blue grey"),
        Role.POLITICIAN: tr("Colour", "Purple"),
        Role.ADMINISTRATOR: tr("Colour", "Blue"),
        Role.MUNICIPALITY: tr("Colour", "Orange"),
        Role.EDITORIAL: tr("Colour", "Ochre"),
        Role.CLERK: tr("Colour", "Green"),
        Role.PROJECT: tr("Colour", "Teal"),
        Role.CRISIS: tr("Colour", "Red"),
    }[role]


class Mark(OneOfSeveral):
    """A square with a shape in a colour. `key` is what it stands for."""

    def __init__(self, key: str, name: str) -> None:
        """Be called `name`."""
        super().__init__(key, name)
        self.shape_shown = Shape.CIRCLE
        self.colour_shown = Role.PRIVATE
        self.setToolTip(name)

    def show_mark(self, shape: Shape, colour: Role) -> None:
        """Show a shape in the colour of a role."""
        self.shape_shown, self.colour_shown = shape, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return its square."""
        side = Look.current().size("control")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the shape."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        line = 1.5 * look.scale if chosen else 1.0
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), line))
        painter.setBrush(look.colour("tint" if chosen or self.underMouse() else "sheet"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), look.radius("small"), look.radius("small")
        )
        inner = QRectF(self.rect()).adjusted(*(sign * look.px(9) for sign in (1, 1, -1, -1)))
        paint_shape(painter, self.shape_shown, look.role_colour(self.colour_shown), inner)
        painter.end()


class Marks(QWidget):
    """Squares of which one is chosen. `changed` tells of a person's choice."""

    changed = Signal(str)

    def __init__(self, name: str, marks: list[Mark]) -> None:
        """Show them; `name` is what is being asked, for a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self, space="xs")
        self.all = marks
        for mark in marks:
            mark.setAccessibleDescription(name)
            mark.clicked.connect(lambda _on=False, key=mark.key: self.changed.emit(key))
            mark.toggled.connect(lambda on, key=mark.key: self.changed.emit(key) if on else None)
            flow.addWidget(mark)
        one_stop(marks)

    @property
    def key(self) -> str:
        """Return what is chosen, '' when nothing is."""
        return next((mark.key for mark in self.all if mark.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose one; nobody is told."""
        self.blockSignals(True)
        for mark in self.all:
            if mark.key == key:
                mark.setChecked(True)
        self.blockSignals(False)


def shapes() -> Marks:
    """Return the eight shapes."""
    return Marks(tr("Setup", "Shape"), [Mark(shape.value, shape_name(shape)) for shape in Shape])


def colours() -> Marks:
    """Return the eight colours; each has a light and a dark form that reads well in its theme."""
    return Marks(tr("Setup", "Colour"), [Mark(role.value, colour_name(role)) for role in RULES])
