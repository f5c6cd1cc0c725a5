"""One attempt to send one target, as the connector sees it: its journal lies in the books."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from accounts.clock import Clock
from accounts.connector import Attempt
from accounts.model.account import Account
from accounts.model.media import Media
from accounts.model.post import Target
from accounts.posts.framing import MARK
from accounts.posts.media import mime_of, rendition
from accounts.store import targets
from accounts.store.books import Books

Point = Callable[[str, Target], None]
"""Called at named steps of a send; the tests that kill the program hang here."""


def no_point(name: str, target: Target) -> None:
    """Do nothing at a step."""


class BooksAttempt(Attempt):
    """An attempt whose journal is durable. `left` is true from the moment the irreversible request may have gone out."""

    def __init__(self, books: Books, target: Target, account: Account, clock: Clock, folder: Path, point: Point = no_point) -> None:
        """Make the attempt of a claimed target; `folder` is the data folder."""
        self.target = target
        self.account = account
        self.clock = clock
        self.left = False
        self._books = books
        self._folder = folder
        self._point = point

    def media_path(self, media: Media) -> Path:
        """Return the copy of `media` that is sent: upright, without hidden data, within the limits. Raises InputError."""
        source, made = self._folder / "media" / media.file, self._folder / "renditions"
        mark = MARK if self.content.unfinished else ""
        return rendition(source, self.account.limits, made, crop=media.crop, mark=mark, name=media.name)

    def media_mime(self, media: Media) -> str:
        """Return the MIME type of that copy."""
        return mime_of(self.media_path(media))

    def captions_path(self, media: Media) -> Path | None:
        """Return the captions of a video."""
        return self._folder / "media" / media.captions.file if media.captions is not None else None

    def recall(self, name: str) -> str | None:
        """Return what was remembered under `name`."""
        return self.target.journal.get(name)

    def remember(self, name: str, value: str) -> None:
        """Store `value` durably."""
        targets.remember(self._books, self.target.id, name, value)
        self.target = replace(self.target, journal={**self.target.journal, name: value})

    def point(self, name: str) -> None:
        """Mark a step of the send."""
        if name == "before-request":
            self.left = True
        self._point(name, self.target)
