"""The rail at the left: writing on top, the places under it, crisis at the bottom. Scrolls where the window is low or the text large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.places import BOTTOM, ORDER, Place
from ui.widgets.buttons import with_shortcut
from ui.widgets.surfaces import Surface, scrolling


class _PlaceButton(QToolButton):
    """Icon over word; as large as its word in bold asks, whether it is chosen or not."""

    marks: tuple[str, str] = ("", "")
    """What stands over the icon: at its left what is late, at its right how many there are."""

    calm = False

    def show_marks(self, late: str, count: str) -> None:
        """Show other marks."""
        self.marks = (late, count)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks over the button, each a word of its own on a ground: a number, and a number with '!'."""
        super().paintEvent(event)
        if not any(self.marks):
            return
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("note", bold=True))
        metrics = painter.fontMetrics()
        height = metrics.height()
        middle, aside = self.width() / 2, look.size("icon") / 2
        for text, tone, right in ((self.marks[0], "muted" if self.calm else "stop", False), (self.marks[1], "muted", True)):
            if not text:
                continue
            width = max(height, metrics.horizontalAdvance(text) + 2 * look.space("xs"))
            left = min(middle + aside - look.space("xs") / 2, self.width() - width) if right else max(middle - aside - width, 0)
            area = QRectF(left, look.px(1), width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(tone))
            painter.drawRoundedRect(area, height / 2, height / 2)
            painter.setPen(look.colour("sheet"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def sizeHint(self) -> QSize:
        look = Look.current()
        words = QFontMetrics(look.font("note", bold=True))
        width = words.horizontalAdvance(self.text()) + 2 * look.space("xs")
        return QSize(width, look.size("icon") + words.height() + look.px(2) + 2 * look.space("s"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Rail(Surface):
    """Tells with `write_asked` and `place_asked(str)` where the user wants to go."""

    write_asked = Signal()
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with writing alone, which cannot be pressed until there is a composer."""
        super().__init__("rail", parent=parent)
        self.setAccessibleName(tr("Window", "Places"))
        self._places: dict[str, Place] = {}
        self._buttons: dict[str, _PlaceButton] = {}
        self._told: dict[str, str] = {}
        self._group = QButtonGroup(self)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._area: QScrollArea = scrolling(inner)
        self._area.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.write = self._button("write", "pencil", tr("Window", "Write"), "on_accent")
        self.write.setToolTip(with_shortcut(tr("Window", "Write a new message"), "Ctrl+N"))
        self.write.setEnabled(False)
        self.write.clicked.connect(self.write_asked)
        self._lay()

    def add(self, place: Place) -> None:
        """Let a place appear where it belongs."""
        self._places[place.id] = place
        tone = "stop" if place.id == BOTTOM else "muted"
        made = self._button("place", place.icon, place.text, tone)
        made.setCheckable(True)
        if place.id == BOTTOM:
            made.setProperty("tone", "stop")
        made.clicked.connect(lambda: self.place_asked.emit(place.id))
        made.toggled.connect(lambda on: self._recolour(place, on))
        self._buttons[place.id] = made
        self._group.addButton(made)
        self._lay()

    def ids(self) -> list[str]:
        """Return the places that are there, from top to bottom."""
        return [name for name in ORDER if name in self._places]

    def button(self, name: str) -> QToolButton:
        """Return the button of a place."""
        return self._buttons[name]

    def tell(self, name: str, count: int, late: int, *, calm: bool = False) -> None:
        """Say how much waits in a place, and how much of it is late; 0 = nothing is shown. `calm` = nothing in red: these are quiet hours.

        A place that is not there is passed over.
        """
        held = self._buttons.get(name)
        if held is None:
            return
        held.calm = calm
        held.show_marks(f"{_short(late)}!" if late else "", _short(count) if count else "")
        said = [self._places[name].text]
        if count:
            said.append(tr("Window", "%n open", count))
        if late:
            said.append(tr("Window", "%n late", late))
        if self._told.get(name) != ", ".join(said):
            self._told[name] = ", ".join(said)
            held.setAccessibleName(self._told[name])
            self._lay()

    def mark(self, name: str) -> None:
        """Show that this is where the user is."""
        self._buttons[name].setChecked(True)

    def sizeHint(self) -> QSize:
        """Return the width of the widest button, and of the scroll bar where there is one."""
        buttons = [self.write, *self._buttons.values()]
        widest = max(button.sizeHint().width() for button in buttons)
        look = Look.current()
        width = max(look.size("rail"), widest + 2 * look.space("s"))
        bar = look.size("scroll") if self._overflows() else 0
        return QSize(width + bar, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width as it is; the height may shrink to two buttons, the rest scrolls."""
        return QSize(self.sizeHint().width(), self.write.sizeHint().height() * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make or give back the room of the scroll bar."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_column"):
            self._lay()

    def _overflows(self) -> bool:
        return self._column.sizeHint().height() > self.height() > 0

    def _button(self, kind: str, icon: str, text: str, tone: str) -> _PlaceButton:
        made = _PlaceButton()
        made.setProperty("kind", kind)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setText(text)
        made.setAccessibleName(text)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Look.current().set_icon(made, icon, tone)
        return made

    def _recolour(self, place: Place, on: bool) -> None:
        tone = "stop" if place.id == BOTTOM else "text" if on else "muted"
        Look.current().set_icon(self._buttons[place.id], place.icon, tone)

    def _lay(self) -> None:
        look = Look.current()
        while self._column.count():
            self._column.takeAt(0)
        edge = look.space("s")
        self._column.setContentsMargins(edge, look.space("m"), edge, look.space("m"))
        self._column.setSpacing(look.space("xs"))
        self._column.addWidget(self.write)
        self._column.addSpacing(look.space("s"))
        for number, name in enumerate(self.ids(), start=1):
            if name == BOTTOM:
                self._column.addStretch(1)
            held = self._buttons[name]
            held.setToolTip(with_shortcut(self._told.get(name, self._places[name].text), f"Ctrl+{number}"))
            self._column.addWidget(held)
        if BOTTOM not in self._places:
            self._column.addStretch(1)
        self._order_tabs()
        self.updateGeometry()

    def _order_tabs(self) -> None:
        around = [self.write, *(self._buttons[name] for name in self.ids())]
        for first, second in zip(around, around[1:], strict=False):
            QWidget.setTabOrder(first, second)


def _short(count: int) -> str:
    """Return a number as it fits over an icon."""
    return str(count) if count < 1_000 else f"{count // 1_000}k"
