"""The list of what was found: rows that are all equally high, painted by hand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.badge import badge_size, paint_badge
from ui.look import Look, paint_icon
from ui.search.rows import FoundRow
from ui.widgets.marked import paint_marked

_Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows: tuple[FoundRow, ...] = ()

    def fill(self, rows: tuple[FoundRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return row if role == Qt.ItemDataRole.UserRole else None


class FoundPainter(QStyledItemDelegate):
    """Paints a row: its first words, the words around what was found, and what it is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of every row at the present text size."""
        look = Look.current()
        lines = _line("base", bold=True) + _line("note", bold=True) + max(look.size("badge"), _line("note"))
        return QSize(look.size("column"), lines + 2 * look.space("xs") + 2 * look.space("s"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        look = Look.current()
        row: FoundRow = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        if chosen:
            painter.fillRect(QRectF(area.left(), area.top(), look.px(3), area.height()), look.colour("accent"))
        edge, gap = look.space("m"), look.space("xs")
        side = look.size("icon-small")
        inner = area.adjusted(edge, look.space("s"), -edge, -look.space("s"))
        head = QRectF(inner.left() + side + look.space("s"), inner.top(), inner.width() - side - look.space("s"), _line("base", bold=True))
        paint_icon(painter, row.icon, look.hex("muted"), QRectF(inner.left(), head.center().y() - side / 2, side, side))
        paint_marked(painter, head, row.head, row.head_marks, bold=True)
        body = QRectF(head.left(), head.bottom() + gap, head.width(), _line("note", bold=True))
        paint_marked(painter, body, row.body, row.body_marks, kind="note", tone="muted")
        foot = QRectF(head.left(), body.bottom() + gap, head.width(), inner.bottom() - body.bottom() - gap)
        if row.face is not None:
            wide = min(float(badge_size(row.face).width()), foot.width() / 2)
            taken = paint_badge(painter, QRectF(foot.left(), foot.top(), wide, foot.height()), row.face)
            foot = foot.adjusted(taken.width() + look.space("s"), 0, 0, 0)
        paint_marked(painter, foot, row.foot, (), kind="note", tone="muted")
        painter.restore()


def _line(kind: str, *, bold: bool = False) -> int:
    return QFontMetrics(Look.current().font(kind, bold=bold)).height()
