"""Links, mentions and tags marked in a text, and words that a dictionary does not know: while it is written, and as it will be shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextBlockUserData, QTextCharFormat, QTextDocument

from accounts.posts.entities import Kind, entities
from accounts.posts.spelling_words import Word, words
from ui.look import Look

LONGEST_MARKED = 5000
"""Characters of the longest paragraph that is marked: the marks of a longer one would cost more than a keystroke may."""


class Looked(QTextBlockUserData):
    """The words of one paragraph that a dictionary can know, and which of them were marked."""

    def __init__(self, found: tuple[Word, ...], marked: tuple[Word, ...]) -> None:
        """Keep them; the places are those of a Python string."""
        super().__init__()
        self.words = found
        self.marked = marked


class Marks(QSyntaxHighlighter):
    """Marks a document. `mentions` says whether the network makes a name into something one can follow, `wrong` whether a word is wrong."""

    def __init__(self, document: QTextDocument, *, mentions: bool = True, wrong: Callable[[str], bool] | None = None) -> None:
        """Mark `document` from now on, in the colours of the present theme."""
        super().__init__(document)
        self._mentions = mentions
        self._wrong = wrong
        self._dress_only()
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
        things = entities(text)
        for one in things:
            if one.kind is Kind.MENTION and not self._mentions:
                continue
            self._mark(text, one.start, one.end, self._link, wide=wide)
        if self._wrong is None:
            return
        found = tuple(words(text, things))
        marked = tuple(one for one in found if self._wrong(one.text))
        for word in marked:
            self._mark(text, word.start, word.end, self._misspelt, wide=wide)
        self.setCurrentBlockUserData(Looked(found, marked))

    def renew(self, block: QTextBlock) -> None:
        """Mark a paragraph anew when more is known of its words than when it was marked."""
        looked = looked_at(block)
        if looked is None or self._wrong is None:
            return
        if looked.marked != tuple(one for one in looked.words if self._wrong(one.text)):
            self.rehighlightBlock(block)

    def _mark(self, text: str, start: int, end: int, shape: QTextCharFormat, *, wide: bool) -> None:
        if wide:
            self.setFormat(units(text[:start]), units(text[start:end]), shape)
        else:
            self.setFormat(start, end - start, shape)

    def _dress_only(self) -> None:
        look = Look.current()
        self._link = QTextCharFormat()
        self._link.setForeground(look.colour("accent"))
        self._misspelt = QTextCharFormat()
        # A wave, which nothing else here is: the colour is not what tells it.
        self._misspelt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._misspelt.setUnderlineColor(look.colour("stop"))

    def _dress(self) -> None:
        self._dress_only()
        self.rehighlight()


def looked_at(block: QTextBlock) -> Looked | None:
    """Return what is known of the words of a paragraph, None when it was not looked at."""
    data = block.userData()
    return data if isinstance(data, Looked) else None


def units(text: str) -> int:
    """Return how many places Qt counts for `text`: UTF-16, so that an emoji takes two."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")
