"""Cards to choose from: what it is in bold, a line about it, and a mark. They stand beside each other where there is room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from accounts.model.account import Role, Shape
from ui.badge import paint_shape
from ui.look import Look, paint_icon
from ui.setup.radio import OneOfSeveral, one_stop

_WRAP = int(Qt.TextFlag.TextWordWrap)


class TileLayout(QLayout):
    """Equal tiles in as many columns as fit, `most` at most, each at least `least` wide (pixels at 100 %)."""

    def __init__(self, parent: QWidget, *, least: int = 240, most: int = 2) -> None:
        """Start empty."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least = least
        self._most = most
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end (Qt calls this; use addWidget)."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at an index, None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it takes all the width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow one is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """Return the size in one column."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the narrowest tile."""
        tallest = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(Look.current().px(self._least) // 2, tallest)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        look = Look.current()
        gap = look.space("s")
        shown = [item for item in self._items if not item.isEmpty()]
        columns = max(1, min(self._most, len(shown) or 1, (rect.width() + gap) // (look.px(self._least) + gap)))
        width = (rect.width() - gap * (columns - 1)) // columns
        top = rect.top()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            high = max(_high(item, width) for item in row)
            if place:
                for number, item in enumerate(row):
                    item.setGeometry(QRect(QPoint(rect.left() + number * (width + gap), top), QSize(width, high)))
            top += high + gap
        return max(0, top - gap - rect.top()) if shown else 0


def _high(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Tile(OneOfSeveral):
    """One of several, told in a line. `key` is what it stands for; the mark is an icon, or a role's shape in its colour."""

    def __init__(self, key: str, heading: str, about: str, *, icon: str = "", role: Role | None = None, shape: Shape | None = None) -> None:
        """Show it, not chosen."""
        super().__init__(key, heading, heading)
        self._about = about
        self._icon = icon
        self._role = role
        self._shape = shape
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(about)

    @property
    def about(self) -> str:
        """Return the line about it."""
        return self._about

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow one is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all words are read."""
        return self._words(QRect(0, 0, width, 0), None)

    def sizeHint(self) -> QSize:
        """Return a narrow tile."""
        width = max(self.width(), Look.current().px(120))
        return QSize(min(width, Look.current().px(120)), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return little: how high it is follows from its width, which the layout gives."""
        look = Look.current()
        return QSize(look.px(120), look.size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw border, mark and words."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        chosen = self.isChecked()
        line = 1.5 * look.scale if chosen else 1.0
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), line))
        painter.setBrush(look.colour("tint" if chosen or self.underMouse() else "sheet"))
        area = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(area, look.radius("medium"), look.radius("medium"))
        self._mark(painter)
        self._words(self.rect(), painter)
        painter.end()

    @property
    def _marked(self) -> bool:
        return bool(self._icon) or self._role is not None

    def _mark(self, painter: QPainter) -> None:
        look = Look.current()
        side = look.size("icon-small" if self._role is not None else "icon")
        line = QFontMetrics(look.font("base", bold=True)).height()
        edge = look.space("m")
        box = QRectF(edge + (look.size("icon") - side) / 2, edge + (line - side) / 2, side, side)
        if self._role is not None:
            paint_shape(painter, self._shape or Shape.CIRCLE, look.role_colour(self._role), box)
        elif self._icon:
            paint_icon(painter, self._icon, look.hex("accent" if self.isChecked() else "muted"), box)

    def _words(self, area: QRect, painter: QPainter | None) -> int:
        """Draw the words, or only measure them; return the height of the whole tile."""
        look = Look.current()
        edge = look.space("m")
        left = area.left() + edge + (look.size("icon") + look.space("m") if self._marked else 0)
        room = max(1, area.right() - edge - left)
        top = area.top() + edge
        for text, font, tone, gap in (
            (self.text(), look.font("base", bold=True), "text", look.px(2)),
            (self._about, look.font("note"), "muted", 0),
        ):
            if not text:
                continue
            high = QFontMetrics(font).boundingRect(QRect(0, 0, room, 100000), _WRAP, text).height()
            if painter is not None:
                painter.setFont(font)
                painter.setPen(look.colour(tone))
                painter.drawText(QRect(left, top, room, high), _WRAP, text)
            top += high + gap
        return top + edge - area.top()


class Tiles(QWidget):
    """Tiles of which one is chosen; arrow keys go from one to the next."""

    def __init__(self, name: str, tiles: list[Tile], *, least: int = 240, most: int = 2) -> None:
        """Show them; `name` is what is being asked, for a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        self._tiles = TileLayout(self, least=least, most=most)
        self.all = tiles
        for tile in tiles:
            self._tiles.addWidget(tile)
        one_stop(tiles)

    @property
    def key(self) -> str:
        """Return what is chosen, '' when nothing is."""
        return next((tile.key for tile in self.all if tile.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose one."""
        for tile in self.all:
            if tile.key == key:
                tile.setChecked(True)

    def tile(self, key: str) -> Tile:
        """Return one tile. Raises KeyError."""
        return {tile.key: tile for tile in self.all}[key]
