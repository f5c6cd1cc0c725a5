"""A text to read: plain, with its links, mentions and tags marked, broken anywhere, never scrolling by itself."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from resources.catalogue import tr
from ui.composer.marks import Marks
from ui.look import Look
from ui.widgets import button

FOLDED = 1500
"""Characters of a text that are shown before it is unfolded."""


class MarkedText(QTextEdit):
    """Plain text that cannot be changed; as high as it needs to be. It can be selected and copied."""

    def __init__(self, kind: str = "base", parent: QWidget | None = None) -> None:
        """Show nothing yet; `kind` is a text size of the tokens."""
        super().__init__(parent)
        self._kind = kind
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("no-ring", True)
        self.setStyleSheet("QTextEdit { border: none; padding: 0; background: transparent; }")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self._marks = Marks(self.document())
        # A layout asks for heights at widths the text does not have; a second document answers without moving the first.
        self._measure = QTextDocument(self)
        self._measure.setDocumentMargin(0)
        self._measure.setDefaultTextOption(self.document().defaultTextOption())
        self._dress()

    def say(self, text: str, *, mentions: bool = True) -> None:
        """Show a text."""
        self._marks.set_mentions(mentions)
        if text != self.toPlainText():
            self.setPlainText(text)
            self._measure.setPlainText(text)
            self.updateGeometry()
        self.setAccessibleName(text)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow text is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which all of it shows."""
        if self._measure.textWidth() != width:
            self._measure.setTextWidth(width)
        return max(1, ceil(self._measure.size().height()))

    def sizeHint(self) -> QSize:
        """Return its size at a common width."""
        width = Look.current().size("column")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one short line."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_marks"):
            self._dress()
        super().changeEvent(event)

    def wheelEvent(self, event: object) -> None:
        """Let the wheel move what lies around it."""
        event.ignore()  # type: ignore[attr-defined]

    def _dress(self) -> None:
        font = Look.current().font(self._kind)
        if font != self.document().defaultFont():
            self.document().setDefaultFont(font)
            self._measure.setDefaultFont(font)
            self.updateGeometry()


class Reading(QWidget):
    """A text that begins folded when it is long; nothing of it is out of reach."""

    def __init__(self, kind: str = "base", parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._all = ""
        self._mentions = True
        self._open = False
        self.text = MarkedText(kind)
        self.more = button("", "link", on=self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(self.text)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str, *, mentions: bool = True) -> None:
        """Show a text, folded when it is long."""
        self._all, self._mentions = text, mentions
        self._show()

    def _unfold(self) -> None:
        self._open = True
        self._show()

    def _show(self) -> None:
        folded = len(self._all) > FOLDED and not self._open
        self.text.say(self._all[:FOLDED].rstrip() + "…" if folded else self._all, mentions=self._mentions)
        self.text.setVisible(bool(self._all))
        self.more.setVisible(folded)
        said = tr("Preview", "Show the whole text (%n characters)", len(self._all))
        self.more.setText(said)
        self.more.setAccessibleName(said)
