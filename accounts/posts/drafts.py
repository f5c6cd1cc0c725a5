"""What is being written: kept in the books within two seconds, offline too, with its pictures, and never overwritten by something else."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import DraftChanged, Events
from accounts.model.draft import About, Content, Draft, Version
from accounts.model.ids import AccountId, DraftId
from accounts.model.limits import Limits
from accounts.model.media import Captions, Media
from accounts.model.search import Where
from accounts.posts import captions
from accounts.posts.framing import MARK
from accounts.posts.media import rendition, size_of, take, view_of
from accounts.posts.picture_file import store
from accounts.store import drafts as rows
from accounts.store import versions
from accounts.store.books import Books
from accounts.store.found import Found

MOST_TEXT = 1_000_000
MOST_NOTE = 100_000
MOST_TAGS = 50
MOST_NAME = 60
NOTHING = Content()


@dataclass(frozen=True)
class Ready:
    """What would be sent of a picture: its size in bytes, and its sides in pixels."""

    size: int
    width: int
    height: int


class Drafts:
    """All drafts of a data folder."""

    def __init__(self, books: Books, clock: Clock, events: Events, folder: Path, found: Found) -> None:
        """`folder` is the data folder; pictures lie in its `media/`. `found` is the full-text index."""
        self._books = books
        self._found = found
        self._clock = clock
        self._events = events
        self._media = folder / "media"

    def start(
        self, common: Content = NOTHING, accounts: tuple[AccountId, ...] = (), variants: Mapping[AccountId, Content] | None = None
    ) -> DraftId:
        """Begin a draft of its own and return its number."""
        self._check(common, *(variants or {}).values())
        draft = rows.add(self._books, common, accounts, variants or {}, self._clock.now())
        self._events.publish(DraftChanged(draft))
        return draft

    def save(self, draft: DraftId, common: Content, accounts: tuple[AccountId, ...], variants: Mapping[AccountId, Content]) -> DraftId:
        """Keep what was typed and return the number under which it lies.

        When the draft was released or thrown away meanwhile (another window of time, a command), the words go into a new draft.
        Raises InputError (text-too-large), StoreError.
        """
        self._check(common, *variants.values())
        if not rows.save(self._books, draft, common, accounts, variants, self._clock.now()):
            return self.start(common, accounts, variants)
        self._events.publish(DraftChanged(draft))
        return draft

    def get(self, draft: DraftId) -> Draft:
        """Return one draft. Raises InputError (no-such-draft)."""
        found = rows.get(self._books, draft)
        if found is None:
            raise InputError("no-such-draft", draft=int(draft))
        return found

    def every(
        self, words: str = "", *, most: int | None = None, after: tuple[datetime, DraftId] | None = None, folder: str = ""
    ) -> tuple[Draft, ...]:
        """Return the open drafts that hold all of `words` (in text, side note, tags or folder), the last changed first.

        Words are found by their beginning too, `"in quotation marks"` together, without regard to accents. At most `most`; `after` goes on
        behind the draft with that moment of change and number. `folder` '' = in all of them.
        """
        whole = most is None or folder
        numbers = self._found.numbers(Where.DRAFT, words) if whole else self._found.newest_drafts(words, most or 0, after)
        return rows.every(self._books, words, numbers=numbers, most=most, after=after, folder=folder)

    def folders(self) -> tuple[str, ...]:
        """Return the folders in which open drafts lie."""
        return rows.folders(self._books)

    def put_about(self, draft: DraftId, about: About) -> None:
        """Keep what belongs to a draft and is never published. Raises InputError (no-such-draft, text-too-large, too-many-entries)."""
        if len(about.note) > MOST_NOTE:
            raise InputError("text-too-large", count=len(about.note), most=MOST_NOTE)
        if len(about.tags) > MOST_TAGS:
            raise InputError("too-many-entries", count=len(about.tags), most=MOST_TAGS)
        tags = tuple(dict.fromkeys(tag for tag in (" ".join(one.split())[:MOST_NAME] for one in about.tags) if tag))
        clean = replace(about, tags=tags, folder=" ".join(about.folder.split())[:MOST_NAME])
        if not rows.put_about(self._books, draft, clean):
            raise InputError("no-such-draft", draft=int(draft))
        self._events.publish(DraftChanged(draft))

    def versions(self, draft: DraftId) -> tuple[Version, ...]:
        """Return what a draft was before, the newest first; at most a hundred."""
        return versions.of(self._books, draft)

    def put_version(self, version: Version) -> None:
        """Let a draft be again what it was; what it is now becomes a version. Raises InputError (no-such-draft)."""
        if not rows.put_version(self._books, version, self._clock.now()):
            raise InputError("no-such-draft", draft=int(version.draft))
        self._events.publish(DraftChanged(version.draft))

    def count(self) -> int:
        """Return how many open drafts there are, without reading them."""
        return rows.count(self._books)

    def discard(self, draft: DraftId) -> None:
        """Throw a draft away; `restore` brings it back."""
        self._mark(draft, discarded_at=self._clock.now())

    def restore(self, draft: DraftId) -> None:
        """Bring back a draft that was thrown away or released."""
        self._mark(draft, discarded_at=None, posted_at=None)

    def posted(self, draft: DraftId) -> bool:
        """Take a draft out of the list, because it became a post; False when it became one already, or was thrown away."""
        mine = rows.mark(self._books, draft, True, posted_at=self._clock.now(), kept_until=None)
        self._events.publish(DraftChanged(draft))
        return mine

    def keep(self, draft: DraftId, until: datetime) -> None:
        """Put a draft aside until a moment."""
        self._mark(draft, posted_at=None, kept_until=until)

    def add_picture(self, path: Path, name: str = "") -> Media:
        """Copy a picture or video into the data folder and return it, without alt text yet; with the card it had when it came before.

        `name` is what it is called, '' = as its file.

        Raises InputError (no-picture, too-large, file-gone, ...), StoreError (disk-full).
        """
        taken = take(path, self._media)
        return rows.add_media(self._books, name=name or path.name, **vars(taken))

    def add_captions(self, path: Path) -> Captions:
        """Read captions (SRT or VTT) and keep them beside the pictures. Raises InputError (captions-damaged, ...), StoreError."""
        try:
            with path.open("rb") as file:
                data = file.read(captions.MOST_BYTES + 1)
        except FileNotFoundError:
            raise InputError("file-gone", name=path.name) from None
        except OSError as error:
            raise InputError("file-unreadable", name=path.name, reason=error.strerror) from None
        ready = captions.as_vtt(captions.read(data, path.name))
        name = hashlib.sha256(ready).hexdigest() + ".vtt"
        store(self._media, name, ready)
        return Captions(name, path.name)

    def picture_path(self, media: Media) -> Path:
        """Return the file that a window shows of a picture: the untouched copy, or one made of it where a window could not read that."""
        return view_of(self._media, media.file)

    def ready(self, media: Media, limits: Limits, *, unfinished: bool = False) -> Ready:
        """Make what would be sent of a picture or video to a server with `limits`, and say what it is. Slow: not on the main thread.

        Raises InputError, StoreError as `rendition`.
        """
        source = self._media / media.file
        mark = MARK if unfinished else ""
        path = rendition(source, limits, self._media.parent / "renditions", crop=media.crop, mark=mark, name=media.name)
        width, height = (media.width, media.height) if media.is_video else size_of(path)
        return Ready(path.stat().st_size, width, height)

    def _mark(self, draft: DraftId, **moments: datetime | None) -> None:
        rows.mark(self._books, draft, **moments)
        self._events.publish(DraftChanged(draft))

    @staticmethod
    def _check(*contents: Content) -> None:
        for one in contents:
            count = len(one.text) + len(one.title) + len(one.warning)
            if count > MOST_TEXT:
                raise InputError("text-too-large", count=count, most=MOST_TEXT)
