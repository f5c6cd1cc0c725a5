"""Many planned messages in one list: each with its moment, its sender and where its timer runs; one of them as it will look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from accounts.model.post import Place
from ui import words
from ui.badge import BadgeFace, RoleBadge, paint_shape
from ui.composer.preview import MessagePreview, PicturePath
from ui.language import full, tr, when
from ui.look import Look, paint_icon
from ui.pause.messages import Message, Shown
from ui.widgets import FlowLayout, note

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROWS = 6
"""Rows in sight at once."""
MESSAGE = int(Qt.ItemDataRole.UserRole)


class PlannedModel(QAbstractListModel):
    """The messages, with the words for a screen reader."""

    def __init__(self, messages: Sequence[Message], now: Callable[[], datetime]) -> None:
        """Hold them in their order."""
        super().__init__()
        self.messages = messages
        self._now = now

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.messages)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a message, or what is said of it."""
        if not index.isValid() or index.row() >= len(self.messages):
            return None
        target, account = self.messages[index.row()]
        if role == MESSAGE:
            return self.messages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join((target.content.title or target.content.text).split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = " ".join(part for part in (target.content.title, target.content.text) if part)
            parts = (full(target.due_at, now=self._now()), BadgeFace.of(account).spoken, said, words.where_planned(target))
            return ". ".join(part for part in parts if part)
        return None


class PlannedPainter(QStyledItemDelegate):
    """Draws a message in two lines: moment and first words; sender and where its timer runs."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        """Draw; `now` tells which moments are of today."""
        super().__init__(parent)
        self._now = now

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row at the present text size."""
        return QSize(Look.current().px(200), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        target, account = index.data(MESSAGE)
        look, area = Look.current(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("tint"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.colour("accent"))
            for step in range(look.size("focus-ring")):
                painter.drawRect(area.adjusted(step, step, -step - 1, -step - 1))
        face = BadgeFace.of(account)
        colour = look.role_colour(face.role, face.colour)
        painter.fillRect(QRectF(area.left(), area.top(), look.px(4), area.height() - 1), QColor(colour))
        inner = area.adjusted(look.space("m"), look.space("xs"), -look.space("m"), -look.space("xs"))
        high = inner.height() / 2
        first = QRectF(inner.left(), inner.top(), inner.width(), high)
        second = first.translated(0, high)
        took = _write(painter, first, when(target.due_at, now=self._now()), "text", bold=True)
        _write(painter, first.adjusted(took + look.space("m"), 0, 0, 0), str(index.data()), "text")
        side = look.px(11)
        paint_shape(painter, face.shape, colour, QRectF(second.left(), second.center().y() - side / 2, side, side))
        left = float(side) + look.space("xs")
        left += _write(painter, second.adjusted(left, 0, 0, 0), face.word, "muted") + look.space("m")
        icon = "server" if target.place == Place.SERVER else "laptop"
        paint_icon(painter, icon, look.hex("muted"), QRectF(second.left() + left, second.center().y() - side / 2, side, side))
        _write(painter, second.adjusted(left + side + look.space("xs"), 0, 0, 0), words.where_planned(target), "muted")
        painter.restore()


class PlannedList(Shown):
    """A list that has to be looked through to its end, and under it the message that is stood on."""

    def __init__(
        self, messages: Sequence[Message], networks: Mapping[str, str], picture_path: PicturePath, now: Callable[[], datetime]
    ) -> None:
        """Show the messages, the earliest first; `networks` are the names of the networks by id."""
        super().__init__()
        look = Look.current()
        self._messages, self._picture_path = messages, picture_path
        self._seen = -1
        self.model = PlannedModel(messages, now)
        self.model.setParent(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PlannedPainter(now, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Pause", "Planned messages"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setProperty("no-ring", True)
        self.list.setFixedHeight(min(ROWS, max(len(messages), 1)) * row_height() + look.px(4))
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._look())
        self.list.selectionModel().currentChanged.connect(lambda now_at, _before: self._stand_on(now_at.row()))
        self.left = note("")
        self._place = QVBoxLayout()
        self._preview: MessagePreview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        faces = {account.id: BadgeFace.of(account, networks.get(account.network, "")) for _target, account in messages}
        badges = QWidget()
        flow = FlowLayout(badges)
        for face in faces.values():
            flow.addWidget(RoleBadge(face, large=True))
        column.addWidget(badges)
        column.addWidget(self.list)
        column.addWidget(self.left)
        column.addLayout(self._place)
        self.list.setCurrentIndex(self.model.index(0))
        self._tell()

    @property
    def complete(self) -> bool:
        """Return whether the list was looked through to its end."""
        return self._seen >= len(self._messages) - 1

    def showEvent(self, event: QShowEvent) -> None:
        """See what is in sight at first."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Note how far it was looked through."""
        if not self.isVisible():
            return
        whole = self.complete
        at = self.list.indexAt(self.list.viewport().rect().bottomLeft())
        last = at.row() if at.isValid() else len(self._messages) - 1
        self._seen = max(self._seen, last)
        self._tell()
        if self.complete and not whole:
            self.completed.emit()

    def _tell(self) -> None:
        left = len(self._messages) - 1 - self._seen
        self.left.setVisible(left > 0)
        self.left.setText(tr("Pause", "Scroll on: %n messages have not been in sight yet.", left) if left > 0 else "")

    def _stand_on(self, row: int) -> None:
        if not 0 <= row < len(self._messages):
            return
        target, account = self._messages[row]
        if self._preview is not None:
            self._place.removeWidget(self._preview)
            self._preview.hide()
            self._preview.deleteLater()
        self._preview = MessagePreview(target.content, account, self._picture_path)
        self._place.addWidget(self._preview)


def row_height() -> int:
    """Return the height of a row at the present text size."""
    look = Look.current()
    return round(2 * QFontMetricsF(look.font("note", bold=True)).height()) + 2 * look.space("xs") + look.px(4)


def _write(painter: QPainter, where: QRectF, text: str, tone: str, *, bold: bool = False) -> float:
    look = Look.current()
    font = look.font("note", bold=bold)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, where.width()))
    painter.setFont(font)
    painter.setPen(look.colour(tone))
    painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)
