"""Spelling: dictionaries that came along, those the user brought, and words of the user's own. What is known already answers at once."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from accounts.errors import InputError
from accounts.posts import spelling_files as files
from accounts.posts.spelling_line import Line
from accounts.store import settings as rows
from accounts.store.books import Books

MOST_REMEMBERED = 60_000
MOST_OWN = 5_000
LONGEST_OWN = 60
FOLDER = "dictionaries"


class Spelling:
    """Thread-safe. `check`, `suggest` and `install` block and are for another thread than that of the window; `wrong` never blocks."""

    def __init__(self, books: Books, folder: Path, line: Line | None = None) -> None:
        """Keep what the user brings in `folder`/dictionaries."""
        self._books = books
        self._own_folder = folder / FOLDER
        self._folders: list[Path] = [self._own_folder]
        self._line = line or Line()
        self._lock = threading.Lock()
        self._known: dict[str, dict[str, bool]] = {}
        self._own: dict[str, frozenset[str]] | None = None

    def offer(self, folder: Path) -> None:
        """Use the dictionaries of one more folder, `TAG.aff` and `TAG.dic`; what the user brought comes first."""
        if folder not in self._folders:
            self._folders.append(folder)

    def close(self) -> None:
        """End what runs beside."""
        self._line.close()

    # -- languages ---------------------------------------------------------------------------------------------------------------------

    def dictionary(self, tag: str) -> str:
        """Return the tag of the dictionary that serves a language tag ('nl' for 'nl-BE'), '' when there is none."""
        for one in dict.fromkeys((tag, tag.split("-")[0].lower())):
            if one and self._files(one) is not None:
                return one
        return ""

    def install(self, chosen: Path, tag: str) -> None:
        """Take in a dictionary that the user chose, a .dic, .aff or .oxt file. Blocks. Raises InputError; then nothing is stored."""

        def unknown(found: files.Files, words: list[str]) -> list[str]:
            self._line.forget("?")
            return self._line.ask(found, "?", "check", words)

        try:
            files.take(chosen, tag, self._own_folder, unknown)
        finally:
            self._line.forget("?")
        self._line.forget(tag)
        with self._lock:
            self._known.pop(tag, None)

    def remove(self, tag: str) -> None:
        """Throw away what the user brought for a language. Raises InputError (dictionary-not-kept)."""
        try:
            for ending in ("dic", "aff"):
                (self._own_folder / f"{tag}.{ending}").unlink(missing_ok=True)
        except OSError as failure:
            raise InputError("dictionary-not-kept", why=failure.strerror or str(failure)) from failure
        self._line.forget(tag)
        with self._lock:
            self._known.pop(tag, None)

    def brought(self, tag: str) -> bool:
        """Return whether the user brought a dictionary for `tag`."""
        return files.in_folder(self._own_folder, tag) is not None

    # -- words -------------------------------------------------------------------------------------------------------------------------

    def wrong(self, tag: str, word: str) -> bool | None:
        """Return whether a word is wrong, None while that is not known. Never blocks."""
        return self._known.get(tag, {}).get(_plain(word))

    def check(self, tag: str, words: Iterable[str]) -> None:
        """Find out about words; `wrong` knows afterwards. Blocks. Raises InputError (spelling-away), StoreError."""
        found = self._files(tag)
        plain = {_plain(one) for one in words}
        asked = sorted(plain - self._known.get(tag, {}).keys())
        if found is None or not asked:
            return
        wrong = set(self._line.ask(found, tag, "check", asked))
        own = self.own(tag)
        with self._lock:
            known = dict(self._known.get(tag, {}))
            if len(known) + len(asked) > MOST_REMEMBERED:
                known.clear()
            known.update({one: one in wrong and one.casefold() not in own for one in asked})
            self._known[tag] = known

    def suggest(self, tag: str, word: str) -> tuple[str, ...]:
        """Return what may be meant, the likeliest first, at most seven. Blocks up to seconds. Raises InputError (spelling-away)."""
        found = self._files(tag)
        if found is None:
            return ()
        said = self._line.ask(found, tag, "suggest", _plain(word))
        return tuple(one.replace("'", "’") if "’" in word else one for one in said)

    # -- words of the user's own -------------------------------------------------------------------------------------------------------

    def own(self, tag: str) -> frozenset[str]:
        """Return the user's own words of a language, in small letters. Raises StoreError."""
        own = self._own
        if own is None:
            own = {name[6:]: frozenset(one.casefold() for one in _list(value)) for name, value in self._rows().items()}
            self._own = own
        return own.get(tag, frozenset())

    def own_words(self, tag: str) -> tuple[str, ...]:
        """Return them as they were written, in order of the alphabet. Raises StoreError."""
        return tuple(sorted(_list(self._rows().get(f"words:{tag}")), key=str.casefold))

    def add_own(self, tag: str, word: str) -> None:
        """Add a word to the user's own. Raises InputError (bad-own-word, too-many-entries), StoreError."""
        word = _plain(word.strip())
        if not word or len(word) > LONGEST_OWN or any(letter.isspace() for letter in word):
            raise InputError("bad-own-word", word=word[:LONGEST_OWN])
        self._put(tag, (*self.own_words(tag), word))

    def remove_own(self, tag: str, word: str) -> None:
        """Take a word out of the user's own. Raises StoreError."""
        self._put(tag, tuple(one for one in self.own_words(tag) if one != word))

    def _put(self, tag: str, words: tuple[str, ...]) -> None:
        kept = list({one.casefold(): one for one in words}.values())
        if len(kept) > MOST_OWN:
            raise InputError("too-many-entries", count=len(kept), most=MOST_OWN)
        before = self.own(tag)
        rows.put(self._books, f"words:{tag}", kept)
        with self._lock:
            self._own = None
            # Only what changed is asked again, so that no other mark flickers.
            changed = before ^ {one.casefold() for one in kept}
            self._known[tag] = {one: wrong for one, wrong in self._known.get(tag, {}).items() if one.casefold() not in changed}

    def _rows(self) -> dict[str, object]:
        return {name: value for name, value in rows.every(self._books).items() if name.startswith("words:")}

    def _files(self, tag: str) -> files.Files | None:
        return next((found for folder in self._folders if (found := files.in_folder(folder, tag)) is not None), None)


def _plain(word: str) -> str:
    return word.replace("’", "'").replace("‑", "-")


def _list(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
