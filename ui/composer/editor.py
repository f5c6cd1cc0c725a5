"""The field one writes in: plain text only, marked while one types, as high as the text up to a point. Pictures are passed on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QImage, QKeyEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

from resources.catalogue import tr
from ui.composer.manuscript import Tab
from ui.composer.marks import Marks, looked_at
from ui.composer.offers import Offers
from ui.composer.spelling import Speller
from ui.look import Look

_LEAST_LINES, _MOST_LINES = 6, 14
LONG = 2000
"""Characters from which the shaped letters of a paragraph are kept until they change. Otherwise Qt shapes all of them anew to paint it, and
to find the cursor: of 40,000 characters a third of what a key costs. They take some 40 bytes a character."""


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture_pixels(data: QMimeData) -> QImage | None:
    """Return the picture that is being pasted. Word processors give a picture of copied text along with it; then the text is meant."""
    if not data.hasImage() or data.hasText():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


@dataclass(frozen=True)
class Misspelt:
    """A marked word by its place in the document (UTF-16, as Qt counts)."""

    text: str
    start: int
    end: int


class Editor(QPlainTextEdit):
    """Holds a document for each tab, so that undo in one does not undo another.

    `written` tells that a person changed the text; `files_given` and `image_given` that pictures were dropped or pasted; `left` that
    the keyboard went elsewhere. `help_wanted(QMenu, Misspelt | None)` that a menu opens at the cursor, on a word that is wrong or not.
    """

    written = Signal()
    settled = Signal()
    """Follows on `written` when the lines are laid out: who asks for the place of the cursor earlier lets all of it be laid out twice."""
    files_given = Signal(list)
    image_given = Signal(QImage)
    left = Signal()
    help_wanted = Signal(object, object)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._documents: dict[Tab, QTextDocument] = {}
        self._marks: dict[Tab, Marks] = {}
        self._filling = False
        self._came = False
        self._speller: Speller | None = None
        self.offers: Offers | None = None
        self.setProperty("type", "heading")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Composer", "Text of the message"))
        self.setPlaceholderText(tr("Composer", "What do you want to say?"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.turn(None, "")

    def use_speller(self, speller: Speller) -> None:
        """Mark what `speller` knows to be wrong, and let it look at what is in sight."""
        self._speller = speller
        speller.found.connect(self.renew_marks)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._scrolled())

    def forget(self) -> None:
        """Drop all documents with their undo; another draft begins. `turn` must follow."""
        self._documents, old = {}, self._documents
        self._marks.clear()
        self._show(self._made(None), None)
        for document in old.values():
            document.deleteLater()

    def turn(self, tab: Tab, text: str, *, mentions: bool = True) -> None:
        """Show the text of a tab; what was undone there before can still be redone."""
        document = self._documents.get(tab) or self._made(tab)
        self._marks[tab].set_mentions(mentions)
        self._show(document, tab)
        if document.toPlainText() != text:
            self._filling = True
            cursor = QTextCursor(document)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
            if not document.isModified() or document.availableUndoSteps() <= 1:
                document.clearUndoRedoStacks()
            self._filling = False
            self._keep_shapes(0, len(text))
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    def point_at(self, start: int, end: int) -> None:
        """Select a stretch of the text (places of a Python string) and take the keyboard."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def replace_stretch(self, start: int, end: int, new: str) -> None:
        """Put `new` in the place of a stretch (places of a Python string), as one step that can be undone, and tell of it."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)
        self.setTextCursor(cursor)

    def insert_words(self, words: str) -> None:
        """Put words where the cursor stands, parted from what stands there, and take the keyboard."""
        cursor = self.textCursor()
        before = _text(self.toPlainText(), cursor.selectionStart())
        cursor.insertText(f"{'' if not before or before[-1].isspace() else ' '}{words}")
        self.setTextCursor(cursor)
        self.setFocus()

    def insert_here(self, words: str) -> None:
        """Put something where the cursor stands, just so, and take the keyboard."""
        self.textCursor().insertText(words)
        self.setFocus()

    # -- spelling ---------------------------------------------------------------------------------------------------

    def words_in_sight(self) -> list[str]:
        """Return the words that are in sight and that a dictionary can know."""
        return [word.text for block in self._blocks_in_sight() if (looked := looked_at(block)) is not None for word in looked.words]

    def all_words(self) -> list[str]:
        """Return all words of the text that a dictionary can know."""
        found: list[str] = []
        block = self.document().firstBlock()
        while block.isValid():
            looked = looked_at(block)
            found += [word.text for word in looked.words] if looked is not None else []
            block = block.next()
        return found

    def renew_marks(self) -> None:
        """Mark anew, in what is in sight, what is known better now."""
        marks = self._marks_here()
        for block in self._blocks_in_sight():
            marks.renew(block)

    def misspelt(self, cursor: QTextCursor | None = None) -> Misspelt | None:
        """Return the marked word at a cursor (the present one)."""
        at = self.textCursor() if cursor is None else cursor
        looked = looked_at(at.block())
        text = at.block().text()
        place = len(_text(text, at.positionInBlock()))
        for word in looked.marked if looked is not None else ():
            if word.start <= place <= word.end:
                first = at.block().position() + _units(text[: word.start])
                return Misspelt(word.text, first, first + _units(word.text))
        return None

    def next_misspelt(self) -> Misspelt | None:
        """Select the next marked word after the cursor, round the end; None when there is none."""
        document, here = self.document(), self.textCursor()
        marks = self._marks_here()
        start = here.block()
        block, first = start, True
        while True:
            marks.renew(block)
            looked = looked_at(block)
            for word in looked.marked if looked is not None else ():
                at = block.position() + _units(block.text()[: word.start])
                if not first or at >= here.selectionEnd():
                    self._select(at, at + _units(word.text))
                    return Misspelt(word.text, at, at + _units(word.text))
            if not first and block == start:
                return None
            first = False
            block = block.next() if block.next().isValid() else document.firstBlock()

    def put_right(self, word: Misspelt, new: str) -> None:
        """Put another word in the place of a wrong one, as one step that can be undone, unless the text changed meanwhile."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(word.start, self.document().characterCount() - 1))
        cursor.setPosition(min(word.end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == word.text:
            cursor.insertText(new)

    def _select(self, first: int, last: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _blocks_in_sight(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        offset = self.contentOffset()
        while block.isValid() and self.blockBoundingGeometry(block).translated(offset).top() <= bottom:
            found.append(block)
            block = block.next()
        return found

    def _marks_here(self) -> Marks:
        document = self.document()
        return next(marks for marks in self._marks.values() if marks.document() is document)

    def _is_wrong(self, word: str) -> bool:
        return self._speller is not None and self._speller.wrong(word)

    def _scrolled(self) -> None:
        self.renew_marks()
        if self._speller is not None:
            self._speller.soon()

    # -- Qt ---------------------------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and pictures."""
        return bool(picture_files(source)) or picture_pixels(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text; pass pictures on."""
        files = picture_files(source)
        image = picture_pixels(source)
        if files:
            self.files_given.emit(files)
        elif image is not None:
            self.image_given.emit(image)
        elif source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter and Escape go to whoever listens; they never change the text."""
        if self.offers is not None and self.offers.take_key(event):
            return
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._help(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), self.misspelt())
            return
        if event.key() == Qt.Key.Key_F7 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.next_wanted.emit()
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter or event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu with what may be meant above what every text field has."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._help(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), self.misspelt())
        else:
            self._help(event.globalPos(), self.misspelt(self.cursorForPosition(event.pos())))

    def _help(self, where: QPoint, word: Misspelt | None) -> None:
        menu = self.createStandardContextMenu()
        menu.setParent(self, Qt.WindowType.Popup)
        menu.aboutToHide.connect(menu.deleteLater)
        self.help_wanted.emit(menu, word)
        menu.popup(where)

    def focusOutEvent(self, event: object) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        if self.offers is not None:
            self.offers.close_down()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_documents"):
            for document in self._documents.values():
                document.setDefaultFont(self._writing_font())
            self._fit()

    def resizeEvent(self, event: object) -> None:
        """Fit the height to the lines at this width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a common size."""
        return QSize(Look.current().size("column"), self.minimumHeight())

    # -- inside -----------------------------------------------------------------------------------------------------

    def _writing_font(self) -> QFont:
        return Look.current().font("heading")

    def _made(self, tab: Tab) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self._writing_font())
        self._documents[tab] = document
        self._marks[tab] = Marks(document, wrong=self._is_wrong)
        document.contentsChange.connect(self._changed)
        document.contentsChanged.connect(self._settle)
        return document

    def _show(self, document: QTextDocument, _tab: Tab) -> None:
        if self.document() is not document:
            self.setDocument(document)

    def _changed(self, at: int, gone: int, come: int) -> None:
        # Marking a text tells of changes too, in which nothing came or went.
        if self._filling or not (gone or come):
            return
        self._keep_shapes(at, come)
        self._came = True
        self.written.emit()

    def _keep_shapes(self, at: int, come: int) -> None:
        document = self.document()
        block, last = document.findBlock(at), at + come
        while block.isValid() and block.position() <= last:
            if block.length() > LONG:
                block.layout().setCacheEnabled(True)
            block = block.next()

    def _settle(self) -> None:
        if self._came:
            self._came = False
            self._fit()
            self.settled.emit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = min(max(round(self.document().size().height()), _LEAST_LINES), _MOST_LINES)
        look = Look.current()
        height = round(lines * line + 2 * look.space("s") + 2 * self.document().documentMargin() + 2)
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _text(text: str, units: int) -> str:
    """Return the start of `text` that is as long as so many UTF-16 units."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
