"""Drafts and their pictures in the books."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, func, select

from accounts.model.draft import About, Content, Draft, Goal, Version
from accounts.model.ids import AccountId, DraftId
from accounts.model.media import NO_FACTS, Facts, Media
from accounts.store import versions
from accounts.store.books import Books, among, inserted
from accounts.store.content import from_plain, keep_rights, known_rights, load_media, media_numbers, to_plain, words_of
from accounts.store.media_plain import facts_to_plain, media_of_row
from accounts.store.tables import drafts, media, storable


def add_media(
    books: Books, *, file: str, name: str, mime: str, size: int, width: int, height: int, milliseconds: int = 0, facts: Facts = NO_FACTS
) -> Media:
    """Store a picture or video that lies in the data folder already, with the last card that was filled in for the same file."""
    row: dict[str, Any] = {"file": file, "name": name, "mime": mime, "size": size, "width": width, "height": height}
    with books.write() as connection:
        row |= {"milliseconds": milliseconds, "facts": facts_to_plain(facts), "rights": known_rights(connection, file)}
        number = inserted(connection, media, **row)
    return media_of_row(row | {"id": number})


def add(books: Books, common: Content, accounts: tuple[AccountId, ...], variants: Mapping[AccountId, Content], now: datetime) -> DraftId:
    """Store a new draft and return its number."""
    with books.write() as connection:
        row = _row(common, accounts, variants, now) | {"created_at": now}
        keep_rights(connection, (common, *variants.values()))
        return DraftId(inserted(connection, drafts, **row))


def save(
    books: Books, draft: DraftId, common: Content, accounts: tuple[AccountId, ...], variants: Mapping[AccountId, Content], now: datetime
) -> bool:
    """Store what is being written; False when the draft is no longer open (posted or thrown away meanwhile)."""
    with books.write() as connection:
        mine = (drafts.c.id == draft) & _open()
        row = _row(common, accounts, variants, now)
        about = connection.execute(select(drafts.c.note, drafts.c.tags, drafts.c.folder).where(drafts.c.id == draft)).first()
        if about is not None:
            row["words"] = _words(About(about.note, tuple(about.tags), about.folder), common, *variants.values())
        versions.keep_if_due(connection, draft, row["words"], now)
        keep_rights(connection, (common, *variants.values()))
        return connection.execute(drafts.update().where(mine).values(**row)).rowcount == 1


def mark(books: Books, draft: DraftId, open_only: bool = False, /, **moments: datetime | None) -> bool:
    """Set `kept_until`, `posted_at` or `discarded_at`; with `open_only` only of an open draft. False when there was none."""
    mine = drafts.c.id == draft
    if open_only:
        mine = mine & _open()
    with books.write() as connection:
        return connection.execute(drafts.update().where(mine).values(**moments)).rowcount == 1


def get(books: Books, draft: DraftId) -> Draft | None:
    """Return one draft, whatever became of it."""
    return next(iter(_load(books, drafts.c.id == draft)), None)


def every(
    books: Books,
    words: str = "",
    *,
    numbers: Collection[int] | None = None,
    most: int | None = None,
    after: tuple[datetime, DraftId] | None = None,
    folder: str = "",
) -> tuple[Draft, ...]:
    """Return the open drafts among `numbers` (None = those that hold all of `words`, as they were typed), the last changed first.

    At most `most`; `after` goes on behind the draft with that moment of change and number. `folder` '' = in all of them.
    """
    found = _open()
    for word in words.casefold().split() if numbers is None else ():
        # Both are in small letters already; LIKE would look at capitals again, which takes several times as long.
        found = found & (func.instr(drafts.c.words, word) > 0)
    if numbers is not None:
        found = found & among(drafts.c.id, numbers)
    if folder:
        found = found & (drafts.c.folder == folder)
    if after is not None:
        moment, number = after
        found = found & ((drafts.c.changed_at < moment) | ((drafts.c.changed_at == moment) & (drafts.c.id < number)))
    return _load(books, found, most)


def folders(books: Books) -> tuple[str, ...]:
    """Return the folders in which open drafts lie, in order."""
    with books.read() as connection:
        found = select(drafts.c.folder).where(_open() & (drafts.c.folder != "")).distinct().order_by(drafts.c.folder)
        return tuple(row.folder for row in connection.execute(found))


def put_about(books: Books, draft: DraftId, about: About) -> bool:
    """Store what belongs to a draft and is never published; False when there is no such draft."""
    goal = about.goal.value if about.goal is not None else ""
    values = {"note": about.note, "tags": list(about.tags), "folder": about.folder, "goal": goal}
    here = get(books, draft)
    if here is None:
        return False
    with books.write() as connection:
        words = _words(about, here.common, *here.variants.values())
        return connection.execute(drafts.update().where(drafts.c.id == draft).values(**values, words=words)).rowcount == 1


def put_version(books: Books, version: Version, now: datetime) -> bool:
    """Let an open draft be again what it was; what it is now becomes a version. False when it is not open."""
    with books.write() as connection:
        versions.keep_now(connection, version.draft, now)
        mine = (drafts.c.id == version.draft) & _open()
        row = _row(version.common, version.accounts, version.variants, now)
        return connection.execute(drafts.update().where(mine).values(**row)).rowcount == 1


def count(books: Books) -> int:
    """Return how many open drafts there are."""
    with books.read() as connection:
        return int(connection.execute(select(func.count()).select_from(drafts).where(_open())).scalar_one())


def _open() -> ColumnElement[bool]:
    return drafts.c.posted_at.is_(None) & drafts.c.discarded_at.is_(None)


def _words(about: About, *contents: Content) -> str:
    """Return what a search of drafts looks through: a word finds a draft by its tags, folder and side note too."""
    beside = "\n".join(part for part in (about.note, *about.tags, about.folder) if part)
    return "\n".join(part for part in (words_of(*contents), storable(beside.casefold())) if part)


def _row(common: Content, accounts: tuple[AccountId, ...], variants: Mapping[AccountId, Content], now: datetime) -> dict[str, Any]:
    return {
        "common": to_plain(common),
        "variants": {str(account): to_plain(one) for account, one in variants.items()},
        "accounts": list(accounts),
        "words": words_of(common, *variants.values()),
        "changed_at": now,
    }


def _load(books: Books, found: ColumnElement[bool], most: int | None = None) -> tuple[Draft, ...]:
    with books.read() as connection:
        query = select(drafts).where(found).order_by(drafts.c.changed_at.desc(), drafts.c.id.desc()).limit(most)
        rows = list(connection.execute(query).mappings())
        known = load_media(connection, media_numbers([plain for row in rows for plain in (row["common"], *row["variants"].values())]))
    return tuple(
        Draft(
            id=DraftId(row["id"]),
            common=from_plain(row["common"], known),
            accounts=tuple(AccountId(one) for one in row["accounts"]),
            created_at=row["created_at"],
            changed_at=row["changed_at"],
            variants=MappingProxyType({AccountId(int(key)): from_plain(plain, known) for key, plain in row["variants"].items()}),
            kept_until=row["kept_until"],
            about=About(row["note"], tuple(row["tags"]), row["folder"], Goal(row["goal"]) if row["goal"] else None),
        )
        for row in rows
    )
