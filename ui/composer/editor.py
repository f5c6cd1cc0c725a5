"""The field one writes in: plain text only, marked while one types, as high as the text up to a point. Pictures are passed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

from resources.catalogue import tr
from ui.composer.manuscript import Tab
from ui.composer.marks import Marks
from ui.look import Look

_LEAST_LINES, _MOST_LINES = 6, 14


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture_pixels(data: QMimeData) -> QImage | None:
    """Return the picture that is being pasted. Word processors give a picture of copied text along with it; then the text is meant."""
    if not data.hasImage() or data.hasText():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


class Editor(QPlainTextEdit):
    """Holds a document for each tab, so that undo in one does not undo another.

    `written` tells that a person changed the text; `files_given` and `image_given` that pictures were dropped or pasted; `left` that
    the keyboard went elsewhere.
    """

    written = Signal()
    files_given = Signal(list)
    image_given = Signal(QImage)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._documents: dict[Tab, QTextDocument] = {}
        self._marks: dict[Tab, Marks] = {}
        self._filling = False
        self.setProperty("type", "heading")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Composer", "Text of the message"))
        self.setPlaceholderText(tr("Composer", "What do you want to say?"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.turn(None, "")

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
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter or event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
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
        self._marks[tab] = Marks(document)
        document.contentsChange.connect(self._changed)
        return document

    def _show(self, document: QTextDocument, _tab: Tab) -> None:
        if self.document() is not document:
            self.setDocument(document)

    def _changed(self, _at: int, gone: int, come: int) -> None:
        # Marking a text tells of changes too, in which nothing came or went.
        if self._filling or not (gone or come):
            return
        self._fit()
        self.written.emit()

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
