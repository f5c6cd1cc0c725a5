"""Checks the spelling of what is in sight or changed, after a rest and in another thread; tells when marks are to be painted anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from accounts.errors import KnownError
from accounts.posts.spelling import Spelling
from accounts.posts.spelling_words import guess
from ui import work

REST_MS = 350
"""Longer than between two keys, so that a word is not marked while it is being typed."""
MOST_AT_ONCE = 1_500


class Speller(QObject):
    """Knows which words are wrong. `found` tells that more is known; `failed(KnownError)` once, that there is no spell check now."""

    found = Signal()
    failed = Signal(object)

    def __init__(self, spelling: Spelling, wanted: Callable[[], Iterable[str]], parent: QObject | None = None) -> None:
        """`wanted` gives the words in sight."""
        super().__init__(parent)
        self._spelling = spelling
        self._wanted = wanted
        self._told = False
        self._busy = False
        self._again = False
        self._tags: dict[str, str] = {}
        self.on = True
        self.language = ""
        """The language tag that holds: chosen, or guessed."""
        self.dictionary = ""
        """The tag of the dictionary that serves it; '' when there is none."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.now)

    @property
    def quiet(self) -> bool:
        """Return whether nothing is under way."""
        return not self._busy and not self._rest.isActive()

    def speak(self, chosen: str, text: str, usual: str) -> bool:
        """Use the chosen language, else what the text seems to be in, else the usual one. Returns whether that is another than before."""
        return self._use(chosen or guess(text, usual))

    def refresh(self) -> None:
        """Look for the dictionaries again: one came or went."""
        self._tags.clear()
        self._told = False
        language, self.language = self.language, "?"
        self._use(language)
        self.found.emit()
        self.soon()

    def wrong(self, word: str) -> bool:
        """Return whether a word is known to be wrong."""
        return self.on and bool(self.dictionary) and self._spelling.wrong(self.dictionary, word) is True

    def unknown(self, word: str) -> bool:
        """Return whether nothing is known of a word yet."""
        return self._spelling.wrong(self.dictionary, word) is None

    def soon(self) -> None:
        """Look after a rest."""
        if self.on and self.dictionary:
            self._rest.start()

    def now(self) -> None:
        """Look at once at what is in sight."""
        self._rest.stop()
        if not self.on or not self.dictionary:
            return
        if self._busy:
            self._again = True
            return
        words = [one for one in dict.fromkeys(self._wanted()) if self.unknown(one)][:MOST_AT_ONCE]
        if not words:
            return
        self._busy = True
        tag = self.dictionary
        work.run(self, lambda: self._spelling.check(tag, words), lambda _none: self.found.emit(), self._fail, self._done)

    def _done(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.now()

    def _fail(self, failure: KnownError) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(failure)

    def _use(self, tag: str) -> bool:
        if tag == self.language:
            return False
        self.language = tag
        if tag not in self._tags:
            self._tags[tag] = self._spelling.dictionary(tag)
        self.dictionary = self._tags[tag]
        return True
