"""A row that breaks into more rows where there is no room, as words in a text do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.look import Look


@dataclass(frozen=True)
class _Sized:
    """An item with the size it would like, and the least it needs."""

    item: QLayoutItem
    hint: QSize
    least: QSize


class FlowLayout(QLayout):
    """Lays its widgets out from left to right, row under row. `last_right` puts the last one at the right end of its row.

    With `cell` they stand in columns: as many of equal width, at least `cell` pixels at 100 %, as fit; what is wider takes two.
    """

    def __init__(self, parent: QWidget, *, space: str = "s", rows: str = "", last_right: bool = False, cell: int = 0) -> None:
        """Keep `space` (a token) between the widgets, and `rows` ('': the same) between the rows.

        It needs a widget of its own: nested in another layout it would lose its Python half sooner or later, and Qt crashes then.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sizes: list[_Sized] | None = None
        self._heights: dict[int, int] = {}
        self._space = space
        self._row_space = rows or space
        self._last_right = last_right
        self._cell = cell
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end (Qt calls this; use addWidget)."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Add a widget before the one at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def invalidate(self) -> None:
        """Forget every size (Qt calls this as soon as anything in it changes, shows or hides)."""
        self._sizes = None
        self._heights = {}
        super().invalidate()

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at an index, None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow flow is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one row."""
        margins = self.contentsMargins()
        sizes = [one.hint for one in self._shown()]
        gaps = max(0, len(sizes) - 1) * Look.current().space(self._space)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0)) + _size(margins)

    def minimumSize(self) -> QSize:
        """Return the size of the largest."""
        size = QSize(0, 0)
        for one in self._shown():
            size = size.expandedTo(one.least)
        return size + _size(self.contentsMargins())

    def _shown(self) -> list[_Sized]:
        """Return what shows, measured once: a layout around this one asks dozens of times in one go, and each item measures its words."""
        if self._sizes is None:
            self._sizes = [_Sized(item, item.sizeHint(), item.minimumSize()) for item in self._items if not item.isEmpty()]
        return self._sizes

    def _lay(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        gap = Look.current().space(self._space)
        between = Look.current().space(self._row_space)
        top = area.top()
        rows = self._rows(area.width(), gap)
        for number, row in enumerate(rows):
            height = max(item.hint.height() for item in row)
            if place:
                self._place_row(row, QRect(area.left(), top, area.width(), height), gap, last=number == len(rows) - 1)
            top += height + between
        bottom = top - between if rows else top
        return bottom - rect.top() + margins.bottom()

    def _rows(self, width: int, gap: int) -> list[list[_Sized]]:
        rows: list[list[_Sized]] = []
        left = 0
        for item in self._shown():
            need = min(item.hint.width(), width)
            if rows and left + need <= width:
                rows[-1].append(item)
            else:
                rows.append([item])
                left = 0
            left += self._taken(need, width, gap) + gap
        return rows

    def _taken(self, need: int, width: int, gap: int) -> int:
        """Return the width that a widget takes in its row: its own, or that of as many columns as it needs."""
        if not self._cell:
            return need
        count = max(1, (width + gap) // (Look.current().px(self._cell) + gap))
        column = (width + gap) // count
        return -(-(need + gap) // column) * column - gap

    def _place_row(self, row: list[_Sized], area: QRect, gap: int, *, last: bool) -> None:
        left = area.left()
        for item in row:
            size = item.hint
            width = max(min(size.width(), area.width()), item.least.width())
            if self._last_right and last and item is row[-1] and item is self._shown()[-1]:
                left = area.left() + area.width() - width
            top = area.top() + (area.height() - size.height()) // 2
            item.item.setGeometry(QRect(QPoint(left, top), QSize(width, size.height())))
            left += self._taken(width, area.width(), gap) + gap


def _size(margins: QMargins) -> QSize:
    return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
