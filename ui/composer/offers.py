"""What one may be typing: hashtags and people of before, under the cursor. It never takes the keyboard, and chooses nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from resources.catalogue import tr
from ui.look import Look
from ui.widgets import announce
from ui.widgets.focusing import is_enter

_TYPED = re.compile(r"(?:^|(?<=[\s(\[\"'“‘/]))[#＃@＠][\w.\-@]*$")
LONGEST_TYPED = 80


class Offers(QListWidget):
    """Arrow down goes into it, Enter puts the chosen one in the text, Escape closes it; every other key goes on to the text."""

    def __init__(self, editor: QPlainTextEdit, beginning: Callable[[str], tuple[str, ...]], parent: QWidget) -> None:
        """Lie over `parent`, beside the cursor of `editor`; `beginning` gives what begins as what was typed does."""
        super().__init__(parent)
        self._editor = editor
        self._beginning = beginning
        self._home = parent
        self._refused = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", "offers")
        self.setAccessibleName(tr("Composer", "What you wrote before"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda _item: self._take())
        self.hide()

    @property
    def offered(self) -> list[str]:
        """Return what is offered now."""
        return [self.item(row).text() for row in range(self.count())] if self.isVisible() else []

    def look(self) -> None:
        """See what is being typed, and offer what begins like it."""
        typed = self._typed()
        found = self._beginning(typed) if typed and typed != self._refused else ()
        if not typed:
            self._refused = ""
        if not found:
            self.hide()
            return
        new = not self.isVisible()
        if found != tuple(self.item(row).text() for row in range(self.count())):
            self.clear()
            self.addItems(list(found))
        self.setCurrentRow(-1)
        self.clearSelection()
        self._place()
        self.show()
        self.raise_()
        if new:
            announce(self._editor, tr("Composer", "%n used before; arrow down to choose", len(found)))

    def close_down(self) -> None:
        """Go from sight."""
        self.hide()

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer a key that is for this list; False when it is for the text."""
        if not self.isVisible():
            return False
        key, row = event.key(), self.currentRow()
        if key == Qt.Key.Key_Escape:
            self._refused = self._typed()
            self.hide()
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            if row < 0 and key == Qt.Key.Key_Up:
                return False
            row += 1 if key == Qt.Key.Key_Down else -1
            if row < 0:
                self.setCurrentRow(-1)
                self.clearSelection()
            else:
                self.setCurrentRow(min(row, self.count() - 1))
                announce(self._editor, self.currentItem().text())
            return True
        if row >= 0 and is_enter(event):
            self._take()
            return True
        return False

    def _take(self) -> None:
        item = self.currentItem()
        typed = self._typed()
        self.hide()
        if item is None or not typed:
            return
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        cursor.insertText(f"{item.text()} ")
        self._editor.setTextCursor(cursor)

    def _typed(self) -> str:
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return ""
        before = cursor.block().text()
        end = cursor.positionInBlock()
        # Qt counts UTF-16: what stands in front may hold emoji, a hashtag or a name does not.
        if not before.isascii():
            before = before.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore")
            end = len(before)
        if end < len(before) and (before[end].isalnum() or before[end] == "_"):
            return ""
        match = _TYPED.search(before[max(0, end - LONGEST_TYPED) : end])
        return match.group() if match else ""

    def _place(self) -> None:
        look = Look.current()
        home = self._home
        height = sum(self.sizeHintForRow(row) for row in range(self.count())) + 2 * self.frameWidth()
        width = min(self.sizeHintForColumn(0) + 2 * self.frameWidth() + look.space("m"), home.width() - 2 * look.space("s"))
        rect = self._editor.cursorRect()
        under = self._editor.viewport().mapTo(home, rect.bottomLeft()) + QPoint(0, look.space("xs"))
        over = self._editor.viewport().mapTo(home, rect.topLeft()).y() - look.space("xs") - height
        top = under.y() if under.y() + height <= home.height() or over < 0 else over
        left = max(look.space("s"), min(under.x(), home.width() - width - look.space("s")))
        self.setGeometry(left, top, width, min(height, home.height() - top))
