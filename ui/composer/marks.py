"""Links, mentions and tags marked in a text: while it is written, and as it will be shown."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from accounts.posts.entities import Kind, entities
from ui.look import Look

LONGEST_MARKED = 5000
"""Characters of the longest paragraph that is marked: the marks of a longer one would cost more than a keystroke may."""


class Marks(QSyntaxHighlighter):
    """Marks a document. `mentions` says whether the network makes a name into something one can follow."""

    def __init__(self, document: QTextDocument, *, mentions: bool = True) -> None:
        """Mark `document` from now on, in the accent colour of the present theme."""
        super().__init__(document)
        self._mentions = mentions
        self._format = _format()
        Look.current().changed.connect(self._dress)

    def set_mentions(self, mentions: bool) -> None:
        """Mark names, or leave them plain."""
        if mentions is not self._mentions:
            self._mentions = mentions
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        if len(text) > LONGEST_MARKED:
            return
        wide = not text.isascii() and max(text) > "\uffff"
        for one in entities(text):
            if one.kind is Kind.MENTION and not self._mentions:
                continue
            start = _units(text[: one.start]) if wide else one.start
            length = _units(one.text) if wide else one.end - one.start
            self.setFormat(start, length, self._format)

    def _dress(self) -> None:
        self._format = _format()
        self.rehighlight()


def _units(text: str) -> int:
    """Return how many places Qt counts for `text`: UTF-16, so that an emoji takes two."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def _format() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(Look.current().colour("accent"))
    return made
