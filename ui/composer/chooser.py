"""The list that opens under '+ account' where there are many: type to find, Enter or Space to tick."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from accounts.model.account import Account
from accounts.model.ids import AccountId
from resources.catalogue import tr
from ui.badge import BadgeFace, badge_size, paint_badge
from ui.look import Look, paint_icon
from ui.widgets import Surface, note

_Index = QModelIndex | QPersistentModelIndex
_ROWS = 9


class _Accounts(QAbstractListModel):
    """The accounts that are found, with a tick each."""

    ticked_by_person = Signal(int, bool)

    def __init__(self, faces: Sequence[tuple[Account, BadgeFace]], ticked: Iterable[AccountId] | None, parent: QObject) -> None:
        super().__init__(parent)
        self._all = [(account, face, self._hay(account, face)) for account, face in faces]
        self.ticks = ticked is not None
        self._ticked = set(ticked or ())
        self.shown = list(self._all)

    @staticmethod
    def _hay(account: Account, face: BadgeFace) -> str:
        return " ".join((account.label, account.display_name, face.spoken, account.server)).casefold()

    def find(self, words: str) -> None:
        wanted = words.casefold().split()
        self.beginResetModel()
        self.shown = [row for row in self._all if all(word in row[2] for word in wanted)]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, _index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        account, face, _hay = self.shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{account.label}, {face.spoken}"
        if role == Qt.ItemDataRole.CheckStateRole:
            if not self.ticks:
                return None
            return Qt.CheckState.Checked if account.id in self._ticked else Qt.CheckState.Unchecked
        return (account, face) if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        account = self.shown[index.row()][0]
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if on else self._ticked.discard)(account.id)
        self.dataChanged.emit(index, index, [role])
        self.ticked_by_person.emit(account.id, on)
        return True

    def toggle(self, index: _Index) -> None:
        on = self.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


class _Row(QStyledItemDelegate):
    """Paints a tick, the badge and the account's label."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        look = Look.current()
        return QSize(look.px(240), look.size("badge") + look.space("m"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = Look.current()
        account, face = index.data(Qt.ItemDataRole.UserRole)
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, look.colour("tint"))
        left = area.left() + look.space("m")
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            left = self._paint_box(painter, area, left, on=Qt.CheckState(ticked) == Qt.CheckState.Checked)
        room = area.right() - look.space("s") - left
        badge = paint_badge(painter, QRectF(left, area.top(), min(room, badge_size(face).width()), area.height()), face)
        self._paint_label(
            painter,
            QRectF(badge.right() + look.space("s"), area.top(), area.right() - badge.right() - look.space("l"), area.height()),
            account,
            face,
        )
        painter.restore()

    @staticmethod
    def _paint_box(painter: QPainter, area: QRectF, left: float, *, on: bool) -> float:
        look = Look.current()
        side = look.size("icon-small")
        box = QRectF(left, area.center().y() - side / 2, side, side)
        painter.setPen(QPen(look.colour("accent" if on else "muted"), 1.5 * look.scale))
        painter.setBrush(look.colour("accent" if on else "sheet"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 5, side / 5)
        if on:
            paint_icon(painter, "check", look.hex("on_accent"), box.adjusted(2, 2, -2, -2))
        return box.right() + look.space("s")

    @staticmethod
    def _paint_label(painter: QPainter, area: QRectF, account: Account, face: BadgeFace) -> None:
        look = Look.current()
        said = " · ".join(part for part in ("" if account.label == face.word else account.label, face.network) if part)
        painter.setFont(look.font("note"))
        painter.setPen(look.colour("muted"))
        line = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, max(0, round(area.width())))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


class AccountChooser(Surface):
    """The popup. `toggled(account, on)` tells every tick, or the choice where `ticked` is None; Escape or a click elsewhere closes it."""

    toggled = Signal(int, bool)

    def __init__(self, faces: Sequence[tuple[Account, BadgeFace]], ticked: Iterable[AccountId] | None, parent: QWidget) -> None:
        """List these accounts, those in `ticked` with a tick; None = to choose one of, without ticks."""
        super().__init__("overlay", margin="s", parent=parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Composer", "Choose accounts"))
        self.model = _Accounts(faces, ticked, self)
        self.model.ticked_by_person.connect(self.toggled)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(False)
        self.search.setPlaceholderText(tr("Composer", "Find by role, name or network"))
        self.search.setAccessibleName(tr("Composer", "Find an account"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.rows = QListView()
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_Row(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setMouseTracking(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAccessibleName(tr("Composer", "Accounts"))
        self.rows.clicked.connect(self.model.toggle)
        self.rows.installEventFilter(self)
        self.nothing = note(tr("Composer", "No account has these words. Try fewer."))
        self.nothing.hide()
        for part in (self.search, self.rows, self.nothing):
            self.body.addWidget(part)
        look = Look.current()
        row = look.size("badge") + look.space("m")
        self.setFixedSize(look.px(380), row * min(_ROWS, max(3, len(faces))) + look.size("control") + 4 * look.space("s"))

    def open_under(self, anchor: QWidget) -> None:
        """Show it below `anchor`, within the screen."""
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + Look.current().space("xs")))
        room = anchor.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.show()
        self.search.setFocus()
        self._select(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, arrows walk through the rows and Enter ticks; in the rows, Enter and Space do."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            key = Qt.Key(event.key())
            if watched is self.search and key in steps:
                self._select(self.rows.currentIndex().row() + steps[key])
                return True
            space = key == Qt.Key.Key_Space and watched is self.rows
            if space or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self.rows.currentIndex().isValid():
                    self.model.toggle(self.rows.currentIndex())
                return True
        return False

    def _find(self, text: str) -> None:
        self.model.find(text)
        self.nothing.setVisible(not self.model.shown)
        self.rows.setVisible(bool(self.model.shown))
        self._select(0)

    def _select(self, row: int) -> None:
        if 0 <= row < len(self.model.shown):
            self.rows.setCurrentIndex(self.model.index(row))
