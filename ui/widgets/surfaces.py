"""What things stand on: cards, inline notices, pages, and the empty place that says what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, paint_icon, set_property
from ui.widgets.buttons import button
from ui.widgets.text import label, note, say_strong, title


class Surface(QFrame):
    """A frame with a ground of the style sheet: ground, sheet, card, quote, warning, tint, banner, panel, line, overlay."""

    def __init__(self, surface: str = "sheet", *, across: bool = False, margin: str = "", parent: QWidget | None = None) -> None:
        """Lay its content out downwards, or `across`; `margin` is a space token ('m'), two ('l s': sides, then top and bottom), or ''."""
        super().__init__(parent)
        self.setProperty("surface", surface)
        self._margin = margin
        self.body: QBoxLayout = QHBoxLayout(self) if across else QVBoxLayout(self)
        self._space()

    def set_surface(self, surface: str) -> None:
        """Stand on another ground."""
        set_property(self, "surface", surface)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        if event.type() is QEvent.Type.FontChange:
            self._space()
        super().changeEvent(event)

    def _space(self) -> None:
        look = Look.current()
        edges = [look.space(name) for name in self._margin.split()] or [0]
        self.body.setContentsMargins(edges[0], edges[-1], edges[0], edges[-1])
        self.body.setSpacing(look.space("s"))


class Card(Surface):
    """White, a thin border, radius 8: one thing among others. Add to `body`."""

    def __init__(self, *, across: bool = False, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("card", across=across, margin="m", parent=parent)


class Icon(QWidget):
    """An icon that is no button; it says nothing to a screen reader, since a word stands beside it."""

    def __init__(self, name: str, tone: str = "muted", *, size: str = "icon", parent: QWidget | None = None) -> None:
        """Show an icon of `resources/icons` in the colour of a token, as large as `tokens.SIZE[size]`."""
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return its square."""
        side = Look.current().size(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, Look.current().hex(self._tone), self.rect().toRectF())
        painter.end()


class Notice(Surface):
    """A warning within a view: what it is about, in bold, a sentence, and the one thing to do."""

    def __init__(
        self, about: str, text: str, *, act: str = "", on: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        """Say it; `act` is the word on the button, '' for none."""
        super().__init__("warning", margin="m", parent=parent)
        self.words = label("", tone="warning")
        self.body.addWidget(self.words)
        self.say(about, text)
        if act:
            self.body.addWidget(button(act, "warning", on=on), 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, about: str, text: str) -> None:
        """Say something else."""
        say_strong(self.words, about, text)
        self.setAccessibleName(f"{about} {text}".strip())


class EmptyState(QWidget):
    """What an empty place shows: an icon, what is missing, what to do, and the button that does it."""

    def __init__(
        self, icon: str, heading: str, text: str, *, act: str = "", on: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        """Say what stands here once there is something."""
        super().__init__(parent)
        look = Look.current()
        column = QVBoxLayout(self)
        column.setSpacing(look.space("s"))
        column.addStretch(2)
        column.addWidget(Icon(icon, "muted", size="control"), 0, Qt.AlignmentFlag.AlignHCenter)
        for said in (label(heading, "heading"), note(text)):
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(said)
        if act:
            column.addSpacing(look.space("s"))
            self.button = button(act, "primary", on=on)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class Page(QWidget):
    """A view of the centre: a title, actions at its right, and a body that scrolls when there is more than fits.

    Add to `body`; buttons through `add_action`. A view that scrolls by itself (a list) passes `scrolls=False`.
    """

    def __init__(self, heading: str, *, scrolls: bool = True, parent: QWidget | None = None) -> None:
        """Show a title over an empty body."""
        super().__init__(parent)
        look = Look.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space("l"), look.space("l"), look.space("l"), 0)
        column.setSpacing(look.space("m"))
        self.bar = QHBoxLayout()
        self.bar.setSpacing(look.space("s"))
        self.heading: QLabel = title(heading)
        self.bar.addWidget(self.heading, 1)
        column.addLayout(self.bar)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(0, 0, 0, look.space("l"))
        self.body.setSpacing(look.space("m"))
        if not scrolls:
            column.addWidget(holder, 1)
            return
        self.area = scrolling(holder)
        column.addWidget(self.area, 1)

    def add_action(self, what: QWidget) -> None:
        """Put a widget at the right of the title."""
        self.bar.addWidget(what)


def scrolling(inner: QWidget) -> QScrollArea:
    """Return a scroll area around `inner` that never scrolls sideways and takes no focus of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # A viewport made here, instead of asking for Qt's own: for a widget that Qt made itself, PySide6 first loads every class of widgets
    # that it knows, to find out which one it is. That costs 10 ms, before the first paint.
    area.setViewport(QWidget())
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area


class Skeleton(QWidget):
    """Grey bars where content will be: the picture of the window before the books are open."""

    _BARS = ((0.45, 18), (0.9, 12), (0.75, 12), (0.6, 12), (0.0, 16), (0.8, 12), (0.9, 12), (0.4, 12))

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Be called `name` ('Opening your books…') by a screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        left, top = look.space("xl"), look.space("xl")
        room = min(self.width() - 2 * left, look.size("sheet-narrow"))
        for share, height in self._BARS:
            tall = look.px(height)
            painter.drawRoundedRect(left, top, round(room * share), tall, look.space("xs"), look.space("xs"))
            top += tall + look.space("m")
        painter.end()
