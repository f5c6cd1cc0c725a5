"""Draws the rows: a badge and the first line, under it the state in words with its icon, the time, and where the timer runs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.badge import badge_size, draw_badge
from ui.look import Look, paint_icon
from ui.outbox.model import ROW_ROLE, OutboxModel
from ui.outbox.rows import Row, RowKind
from ui.outbox.signs import sign_of_row
from ui.widgets.marked import paint_marked

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Draws what `OutboxModel` holds. All rows are equally high, so that ten thousand cost no more than ten."""

    def __init__(self, model: OutboxModel, parent: QWidget | None = None) -> None:
        """Draw the rows of `model`."""
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every row at the present text size."""
        look = Look.current()
        lines = max(look.size("badge"), _height(look, "base")) + max(look.size("icon-small"), _height(look, "note"))
        return QSize(look.px(200), lines + look.space("xs") + 2 * look.space("s"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        look = Look.current()
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.SECTION:
            self._section(painter, area, row, look)
        else:
            self._ground(painter, area, option, look)
            self._row(painter, area, row, look)
        painter.restore()

    def _section(self, painter: QPainter, area: QRectF, row: Row, look: Look) -> None:
        painter.fillRect(area, look.colour("ground"))
        inner = area.adjusted(look.space("m"), look.space("l"), -look.space("m"), -look.space("xs"))
        painter.setFont(look.font("heading", bold=True))
        painter.setPen(look.colour("text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self._model.line(row))
        painter.setFont(look.font("note"))
        painter.setPen(look.colour("muted"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), str(row.count))

    def _ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, look: Look) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        if chosen:
            painter.fillRect(QRectF(area.left(), area.top(), look.px(3), area.height()), look.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            wide = look.size("focus-ring")
            painter.setPen(look.colour("accent"))
            for step in range(wide):
                painter.drawRect(area.adjusted(step, step, -step - 1, -step - 1))

    def _row(self, painter: QPainter, area: QRectF, row: Row, look: Look) -> None:
        indent = look.space("xl") if row.part else 0
        inner = area.adjusted(look.space("m") + indent, look.space("s"), -look.space("m"), -look.space("s"))
        high = max(look.size("badge"), _height(look, "base"))
        first = QRectF(inner.left(), inner.top(), inner.width(), high)
        below = QRectF(inner.left(), first.bottom() + look.space("xs"), inner.width(), inner.bottom() - first.bottom() - look.space("xs"))
        left = self._badge(painter, first, row)
        words = first.adjusted(left, 0, 0, 0)
        head = row.kind is RowKind.POST
        line, marks = self._model.marked(row)
        if marks:
            paint_marked(painter, words, line, marks, tone="muted" if row.part else "text", bold=head)
        else:
            _text(painter, words, line, look, "base", look.hex("muted") if row.part else look.hex("text"), bold=head)
        self._below(painter, below, row, look)

    def _badge(self, painter: QPainter, where: QRectF, row: Row) -> float:
        face = self._model.face(row.target) if row.target is not None and row.kind is RowKind.TARGET else None
        if face is None:
            return 0.0
        shown = face if row.part else face.without_handle()
        wide = min(float(badge_size(shown).width()), where.width() * (0.75 if row.part else 0.5))
        taken = draw_badge(painter, QRectF(where.left(), where.top(), wide, where.height()), shown)
        return taken.width() + Look.current().space("s")

    def _below(self, painter: QPainter, where: QRectF, row: Row, look: Look) -> None:
        found = sign_of_row(row)
        if found is None:
            return
        doubted = row.kind is RowKind.TARGET and row.target is not None and self._model.doubts(row.target)
        icon, tone = ("triangle-alert", "warning") if doubted else found
        side = look.size("icon-small")
        paint_icon(painter, icon, look.hex(tone), QRectF(where.left(), where.center().y() - side / 2, side, side))
        words = where.adjusted(side + look.space("xs"), 0, 0, 0)
        state, _, rest = self._model.below(row).partition(" · ")
        strong = tone in {"stop", "warning"}
        wide = _text(painter, words, state, look, "note", look.hex(tone if tone != "accent" else "text"), bold=strong)
        if rest:
            _text(painter, words.adjusted(wide, 0, 0, 0), f" · {rest}", look, "note", look.hex("muted"))


def _text(painter: QPainter, where: QRectF, text: str, look: Look, kind: str, colour: str, *, bold: bool = False) -> float:
    metrics = _metrics(look, kind, bold=bold)
    painter.setFont(look.font(kind, bold=bold))
    painter.setPen(QColor(colour))
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, where.width()))
    if text.startswith(" "):
        shown = f" {shown}"
    painter.drawText(where, int(_LINE | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def _height(look: Look, kind: str) -> int:
    return round(_metrics(look, kind).height())


def _metrics(look: Look, kind: str, *, bold: bool = False) -> QFontMetricsF:
    return look.keep(("metrics", kind, bold), lambda: QFontMetricsF(look.font(kind, bold=bold)))
