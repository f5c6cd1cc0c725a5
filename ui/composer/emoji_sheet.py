"""The sheet to choose an emoji: type what it is called, go with the arrows, Enter puts it in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QListWidgetItem, QWidget

from resources.catalogue import language, tr
from ui.composer.emoji import found
from ui.look import Look
from ui.widgets import Sheet, button, note
from ui.widgets.focusing import is_enter

ACROSS = 10


class EmojiSheet(Sheet):
    """`chosen(str)` comes after the sheet is gone."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """Show the usual ones."""
        super().__init__(window, tr("Composer", "Choose an emoji"), width="sheet-narrow")
        look = Look.current()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Composer", "What is it called? For instance: thumb, flag, cake"))
        self.search.setAccessibleName(tr("Composer", "Name of the emoji"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("kind", "emoji")
        side = look.px(42)
        self.list.setGridSize(QSize(side, side))
        self.list.setMinimumHeight(look.px(260))
        self.list.setAccessibleName(tr("Composer", "Emoji"))
        self.name = note("")
        for part in (self.search, self.list, self.name):
            self.body.addWidget(part)
        self.footer.addWidget(button(tr("Composer", "Close"), on=self.dismiss))
        self.put = button(tr("Composer", "Put it in the text"), "primary", on=self._take)
        self.footer.addWidget(self.put)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda item, _before: self._tell(item))
        self.list.itemDoubleClicked.connect(lambda _item: self._take())
        self.list.installEventFilter(self)
        self._look("")

    def _look(self, typed: str) -> None:
        side = Look.current().px(42)
        self.list.clear()
        for one in found(typed, language()):
            item = QListWidgetItem(one.text)
            item.setToolTip(one.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, one.name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setSizeHint(QSize(side, side))
            self.list.addItem(item)
        self.put.setEnabled(self.list.count() > 0)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.name.setText(tr("Composer", "No emoji is called “{name}”. Try another word.", name=typed))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.name.setText(f"{item.text()}  {item.toolTip()}")

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            text = item.text()
            self.dismiss()
            self.chosen.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the present one, from the field as well; the arrow down leads from the field to the emoji."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if is_enter(event):
                self._take()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
