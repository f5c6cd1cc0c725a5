"""Have it read first: drafts that go to a colleague as one signed file, what comes back, and what must be read before it leaves.

An approval holds for exactly what was read: another word, picture, description, rights card or account, and it holds no more. Each
installation has a key of its own; whose word counts is the word of another key than this installation's.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import DraftChanged, Events, LettersChanged
from accounts.model.account import Account
from accounts.model.draft import Content, Draft
from accounts.model.ids import AccountId, DraftId
from accounts.model.letter import Demand, Judgement, Letter, Reader, Reading, Remark, answer_key
from accounts.model.media import NO_RIGHTS, Media
from accounts.posts import letter_file, letter_plain
from accounts.posts.drafts import Drafts
from accounts.posts.letter_file import Unpacked, canonical, hash_of
from accounts.posts.media import look
from accounts.posts.resolved import messages
from accounts.posts.signing import Signing, fits
from accounts.register import Register
from accounts.store import letters as rows
from accounts.store import settings as settings_rows
from accounts.store.books import Books
from accounts.store.cache import Cache

MOST_NAME = 80


@dataclass(frozen=True)
class TakenIn:
    """What a file was: a letter to read, or what somebody said of a letter of ours. `new` is False when it was there already."""

    letter: Letter
    reading: Reading | None = None
    new: bool = True


class ReadFirst:
    """Sends, takes in, answers, and tells what was approved. Thread-safe; all of it reads the books."""

    def __init__(
        self, books: Books, register: Register, drafts: Drafts, signing: Signing, clock: Clock, events: Events, *, media: Path
    ) -> None:
        """`media` is the folder of pictures."""
        self._books = books
        self._register = register
        self._drafts = drafts
        self._signing = signing
        self._clock = clock
        self._events = events
        self._media = media
        self.others: Cache | None = None
        """What this computer knows of others' messages, which are quoted and answered; set by the engine."""

    # -- out ---------------------------------------------------------------------------------------------------------------------------

    def write(
        self, draft: DraftId, file: Path, name: str, *, answered: Iterable[tuple[str, str]] = (), note: str = "", replace: bool = True
    ) -> Letter:
        """Write a draft to `file` for a colleague, signed in the name of `name`, and remember exactly what went.

        Without `replace` a file that is there stays. Raises InputError (no-such-draft, nothing-to-read, no-own-name,
        letter-video, file-not-written, file-there, file-gone), VaultError, StoreError.
        """
        here = self._drafts.get(draft)
        accounts = [self._register.need(number) for number in here.accounts]
        contents = [here.common, *here.variants.values()]
        if all(one.empty for one in contents):
            raise InputError("nothing-to-read")
        used = {one.file: one for each in contents for one in each.media}
        for one in used.values():
            if one.is_video:
                raise InputError("letter-video", name=one.name)
        data = {name: self._read_picture(one) for name, one in used.items()}
        plain = {
            "format": letter_plain.LETTER_FORMAT,
            "version": 1,
            "by": {"name": _named(name)},
            "at": self._clock.now().isoformat(),
            "speakers": [
                {"network": one.network, "server": one.server, "handle": one.handle, "label": one.label}
                | {"role": one.role.value, "role_word": one.role_word}
                for one in accounts
            ],
            "common": letter_plain.content_plain(here.common),
            "variants": {
                str(place): letter_plain.content_plain(here.variants[one.id])
                for place, one in enumerate(accounts)
                if one.id in here.variants
            },
            "answered": [list(pair) for pair in answered],
            "note": note,
            **self._quoted(accounts, here),
        }
        body, signature, key = self._signed(plain)
        self._store_file(file, letter_file.pack(Unpacked(body, signature, media=data)), replace=replace)
        row = {
            "hash": hash_of(body),
            "draft_id": draft,
            "mine": True,
            "body": body,
            "signature": signature,
            "key": key,
            "digests": {str(int(one.id)): digest(one, messages(here.content_for(one.id), one)) for one in accounts},
            "media": {file_name: int(one.id) for file_name, one in used.items()},
            "at": self._clock.now(),
        }
        rows.add(self._books, row)
        self._tell()
        return self.letter(hash_of(body))

    def _quoted(self, accounts: Iterable[Account], draft: Draft) -> dict[str, object]:
        """Return what is quoted and answered as it stands here: who reads has it not, and is to judge what is written beside it."""
        others = self.others
        if others is None:
            return {}
        wanted = {one.quote: one.quote for one in (draft.common, *draft.variants.values()) if one.quote}
        for one in accounts:
            if answered := draft.content_for(one.id).reply_to:
                wanted[answer_key(one.network, one.server, answered)] = others.uri_of(one.network, one.server, answered)
        known = {key: others.get(uri) for key, uri in wanted.items() if uri}
        plain = {key: letter_plain.quoted_plain(status) for key, status in known.items() if status is not None}
        return {"quoted": plain} if plain else {}

    def _signed(self, plain: dict[str, object]) -> tuple[bytes, bytes, str]:
        """Return the text with the key in it, and its signature. A key that is replaced meanwhile is written anew."""
        key = self._signing.public() or self._signing.sign(b"")[1]
        for _ in range(2):
            by = plain["by"]
            assert isinstance(by, dict)  # noqa: S101 - for the types
            body = canonical({**plain, "by": {**by, "key": key}})
            signature, used = self._signing.sign(body)
            if used == key:
                break
            key = used
        return body, signature, key

    def _read_picture(self, one: Media) -> bytes:
        try:
            return self._drafts.picture_path(one).read_bytes()
        except FileNotFoundError:
            raise InputError("file-gone", name=one.name) from None
        except OSError as failure:
            raise InputError("file-unreadable", name=one.name, reason=failure.strerror) from None

    @staticmethod
    def _store_file(file: Path, data: bytes, *, replace: bool) -> None:
        """Write beside it first: a full disk leaves what was there."""
        if not replace and file.exists():
            raise InputError("file-there", name=file.name)
        new = file.with_name(f".{file.name}.{os.getpid()}.new")
        try:
            new.write_bytes(data)
            new.replace(file)
        except OSError as failure:
            new.unlink(missing_ok=True)
            raise InputError("file-not-written", name=file.name, reason=failure.strerror) from None

    # -- in ----------------------------------------------------------------------------------------------------------------------------

    def take_in(self, file: Path) -> TakenIn:
        """Look through a file, and keep the letter or the reading that it holds; twice the same is kept once. Blocks.

        Raises InputError: letter-damaged (with the place), letter-changed (its signature does not fit), letter-too-large,
        reading-of-another (of a letter that did not go out from here), file-gone, file-unreadable, and those of pictures; StoreError. Then
        nothing of it is kept.
        """
        parts = letter_file.read(file)
        try:
            plain = letter_file.plain_of(parts.letter, letter_plain.LETTER_FORMAT)
            by = plain.get("by")
            key = str(by.get("key", "")) if isinstance(by, dict) else ""
        except ValueError as failure:
            raise InputError("letter-damaged", name=file.name, place=str(failure)[:120]) from None
        if not fits(key, parts.letter_sign, parts.letter):
            raise InputError("letter-changed", name=file.name)
        try:
            if parts.reading:
                return self._take_reading(parts, file.name)
            return self._take_letter(parts, plain, key)
        except (ValueError, TypeError, KeyError) as failure:
            raise InputError("letter-damaged", name=file.name, place=str(failure)[:120]) from None

    def _take_letter(self, parts: Unpacked, plain: object, key: str) -> TakenIn:
        known = rows.get(self._books, hash_of(parts.letter))
        if known is not None:
            rows.add(self._books, {"hash": known.hash})
            self._tell()
            return TakenIn(self._letter(known), new=False)
        assert isinstance(plain, dict)  # noqa: S101 - for the types
        # Once to see that all is as it should be, before anything is kept.
        seen = {name: Media(0, name, name, "", len(data), 0, 0) for name, data in parts.media.items()}  # type: ignore[arg-type]
        letter_plain.letter_of(plain, "", seen)
        with tempfile.TemporaryDirectory(prefix="omroeper-") as folder:
            files = {}
            for name, data in parts.media.items():
                if hash_of(data) != name.partition(".")[0]:
                    raise ValueError(f"media/{name}")
                files[name] = Path(folder) / name
                files[name].write_bytes(data)
                if look(files[name]).file != name:
                    raise ValueError(f"media/{name}")
            with self._books.write():
                media = {name: int(self._drafts.add_picture(one).id) for name, one in files.items()}
                row: dict[str, object] = {"hash": hash_of(parts.letter), "draft_id": None, "mine": False, "body": parts.letter}
                row |= {"signature": parts.letter_sign, "key": key, "digests": {}, "media": media, "at": self._clock.now()}
                rows.add(self._books, row)
        self._tell()
        return TakenIn(self.letter(hash_of(parts.letter)))

    def _take_reading(self, parts: Unpacked, name: str) -> TakenIn:
        plain = letter_file.plain_of(parts.reading, letter_plain.READING_FORMAT)
        reading = letter_plain.reading_of(plain, hash_of(parts.reading))
        if not fits(reading.key, parts.reading_sign, parts.reading):
            raise InputError("letter-changed", name=name)
        known = rows.get(self._books, hash_of(parts.letter))
        if known is None or not known.mine or reading.letter != known.hash:
            raise InputError("reading-of-another", name=name)
        row = rows.ReadingRow(reading.hash, reading.letter, parts.reading, parts.reading_sign, reading.key, self._clock.now())
        new = rows.add_reading(self._books, row)
        letter = self._letter(known)
        self._tell()
        if known.draft is not None:
            self._events.publish(DraftChanged(known.draft))
        return TakenIn(letter, letter_plain.reading_of(plain, reading.hash, known.draft), new)

    # -- reading -----------------------------------------------------------------------------------------------------------------------

    def letter(self, digest: str) -> Letter:
        """Return a letter. Raises InputError (no-such-letter)."""
        row = rows.get(self._books, digest)
        if row is None:
            raise InputError("no-such-letter")
        return self._letter(row)

    def to_read(self) -> tuple[Letter, ...]:
        """Return the letters of colleagues that lie here, the newest first."""
        return tuple(self._letter(row) for row in rows.to_read(self._books))

    def put_away(self, digest: str) -> None:
        """Take a letter out of the list."""
        rows.remove(self._books, digest, self._clock.now())
        self._tell()

    def answer(self, digest: str, file: Path, name: str, judgement: Judgement, remarks: Iterable[Remark] = ()) -> Reading:
        """Write to `file` what this reader says of a letter, signed; it goes back to the writer.

        Raises InputError (no-such-letter, no-own-name, remark-missing, file-not-written), VaultError, StoreError.
        """
        row = rows.get(self._books, digest)
        if row is None:
            raise InputError("no-such-letter")
        said = tuple(Remark(one.text.strip(), one.quote) for one in remarks if one.text.strip())
        if judgement is not Judgement.AGREED and not said:
            raise InputError("remark-missing")
        plain = letter_plain.reading_plain(digest, _named(name), "", judgement, said, self._clock.now())
        body, signature, key = self._signed(plain)
        self._store_file(file, letter_file.pack(Unpacked(row.body, row.signature, body, signature)), replace=True)
        rows.add_reading(self._books, rows.ReadingRow(hash_of(body), digest, body, signature, key, self._clock.now()))
        self._tell()
        return letter_plain.reading_of(json.loads(body), hash_of(body))

    def as_draft(self, digest: str) -> DraftId:
        """Take what a letter says over into a draft of one's own; its accounts are those that are here too.

        Raises InputError (no-such-letter), StoreError.
        """
        letter = self.letter(digest)
        here = {(one.network, one.server, one.handle): one.id for one in self._register.every()}
        places = {place: here.get((one.network, one.server, one.handle)) for place, one in enumerate(letter.speakers)}
        accounts = tuple(dict.fromkeys(one for one in places.values() if one is not None))
        variants = {number: letter.variants[place] for place, number in places.items() if number is not None and place in letter.variants}
        return self._drafts.start(letter.common, accounts, variants)

    # -- what was said -----------------------------------------------------------------------------------------------------------------

    def readings(self, draft: DraftId) -> tuple[Reading, ...]:
        """Return what was said of a draft, whatever version of it, the newest first."""
        mine = {row.hash: row for row in rows.of_draft(self._books, draft)}
        return tuple(reversed([self._reading(one, draft) for one in rows.readings_of(self._books, mine) if _sound(one)]))

    def still(self, reading: Reading) -> bool:
        """Return whether a draft, as it lies in the books, is what was read. False for a reading of a letter of others."""
        row = rows.get(self._books, reading.letter)
        if row is None or row.draft is None:
            return False
        here = self._drafts.get(row.draft)
        accounts = [one for number in here.accounts if (one := self._register.get(number)) is not None]
        now = {str(int(one.id)): digest(one, messages(here.content_for(one.id), one)) for one in accounts}
        return now == dict(row.digests) and (bool(now) or self._letter(row).common == here.common)

    def said_of(self, digest: str) -> tuple[Reading, ...]:
        """Return what was said of one letter, the newest first."""
        return tuple(reversed([self._reading(one, None) for one in rows.readings_of(self._books, [digest]) if _sound(one)]))

    def readers(self) -> tuple[Reader, ...]:
        """Return who read for this installation before, each key once with the name it used last."""
        own = self._signing.public()
        mine = {row.hash for row in rows.mine(self._books)}
        found = [self._reading(one, None) for one in rows.readings_of(self._books, mine) if one.key != own and _sound(one)]
        return tuple(Reader(name, key) for key, name in {one.key: one.name for one in found}.items())

    def own_key(self) -> str:
        """Return the public key of this installation, '' before it ever signed."""
        return self._signing.public()

    # -- what must be read -------------------------------------------------------------------------------------------------------------

    def demand(self, account: AccountId) -> Demand | None:
        """Return what is demanded of an account's messages, None when nothing is. Raises StoreError."""
        plain = settings_rows.every(self._books).get(_setting(account))
        if not isinstance(plain, dict) or not plain.get("on"):
            return None
        return Demand(account, str(plain.get("name", "")), str(plain.get("key", "")))

    def put_demand(self, account: AccountId, demand: Demand | None) -> None:
        """Demand that an account's messages are approved before they leave, or no more. Raises StoreError."""
        plain = {"on": False} if demand is None else {"on": True, "name": demand.name.strip()[:MOST_NAME], "key": demand.key}
        settings_rows.put(self._books, _setting(account), plain)

    def approval(self, account: Account, contents: Iterable[Content]) -> Reading | None:
        """Return who approved exactly these messages of `account` (as they would leave), None when nobody did.

        Where the account demands one reader, only that reader counts. Who approved and later said otherwise of the same letter approved
        no more.
        """
        wanted = self.demand(account.id)
        mark, number, own = digest(account, contents), str(int(account.id)), self._signing.public()
        mine = {row.hash: row for row in rows.mine(self._books) if row.digests.get(number) == mark}
        last: dict[str, Reading] = {}
        for row in rows.readings_of(self._books, mine):
            if row.key == own or (wanted is not None and wanted.key and row.key != wanted.key) or not _sound(row):
                continue
            reading = self._reading(row, mine[row.letter].draft)
            if reading.judgement is not Judgement.REMARKS or row.key not in last:
                last[row.key] = reading
        return next((one for one in reversed(list(last.values())) if one.judgement is Judgement.AGREED), None)

    def lacks(self, account: Account, contents: Iterable[Content]) -> Demand | None:
        """Return the demand that is not met by these messages, None when nothing stands in the way."""
        wanted = self.demand(account.id)
        return wanted if wanted is not None and self.approval(account, contents) is None else None

    # -- helpers -----------------------------------------------------------------------------------------------------------------------

    def _letter(self, row: rows.LetterRow) -> Letter:
        plain = letter_file.plain_of(row.body, letter_plain.LETTER_FORMAT)
        pictures = rows.pictures(self._books, row)
        return letter_plain.letter_of(plain, row.hash, pictures, number=row.id, mine=row.mine, draft=row.draft)

    @staticmethod
    def _reading(row: rows.ReadingRow, draft: DraftId | None) -> Reading:
        return letter_plain.reading_of(json.loads(row.body), row.hash, draft)

    def _tell(self) -> None:
        self._events.publish(LettersChanged())


_NO_CARD = asdict(NO_RIGHTS)


def digest(account: Account, contents: Iterable[Content]) -> str:
    """Return the mark of exactly these messages of this account: every field of what would leave, whatever fields there are."""
    plain = []
    for one in contents:
        fields = asdict(one)
        for picture in fields["media"]:
            # The number is of this computer only, and what the file says of itself was not written by anyone. The card counts: who read
            # it agreed to what it says of those in the picture. One that is empty leaves the mark as it was before cards counted.
            for inner in ("id", "facts", *(["rights"] if picture["rights"] == _NO_CARD else [])):
                picture.pop(inner)
        plain.append(fields)
    whose = [account.network, account.server, account.remote_id, account.role.value]
    return hash_of(json.dumps([whose, plain], ensure_ascii=False, sort_keys=True, default=str).encode("utf-8", "surrogatepass"))


def _sound(row: rows.ReadingRow) -> bool:
    """Return whether what lies in the books is still what was signed."""
    return hash_of(row.body) == row.hash and fits(row.key, row.signature, row.body)


def _named(name: str) -> str:
    clean = " ".join(name.split())[:MOST_NAME]
    if not clean:
        raise InputError("no-own-name")
    return clean


def _setting(account: AccountId) -> str:
    return f"approval:{int(account)}"
