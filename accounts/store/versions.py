"""What a draft was before: kept while one writes, few enough to look through."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import func, select
from sqlalchemy.engine import Connection, RowMapping

from accounts.model.draft import Version
from accounts.model.ids import AccountId, DraftId
from accounts.store.books import Books
from accounts.store.content import from_plain, load_media, media_numbers
from accounts.store.tables import draft_versions, drafts

BETWEEN = timedelta(minutes=5)
"""Who writes on is not followed letter by letter; but what disappears in one go is kept at once."""
LOST = 100
"""Characters that must have gone for that."""
MOST = 100


def keep_if_due(connection: Connection, draft: DraftId, words: str, now: datetime) -> bool:
    """Keep what lies in the books of `draft`, before `words` take its place, when that is worth it. Within the caller's transaction."""
    row = connection.execute(select(drafts).where(drafts.c.id == draft)).mappings().first()
    if row is None or row["words"] == words or not row["words"].strip():
        return False
    last = connection.execute(select(func.max(draft_versions.c.at)).where(draft_versions.c.draft_id == draft)).scalar_one()
    gone = len(row["words"]) - len(words)
    # The clock may have been set back: then the last one lies ahead, and says nothing.
    rested = last is None or not timedelta(0) <= now - last < BETWEEN
    if not rested and gone < LOST:
        return False
    keep(connection, row, now)
    return True


def keep(connection: Connection, row: RowMapping, now: datetime) -> None:
    """Keep a row of the drafts as a version, and let go of the oldest beyond a hundred."""
    values = {"draft_id": row["id"], "at": now, **{name: row[name] for name in ("common", "variants", "accounts")}}
    connection.execute(draft_versions.insert().values(**values))
    mine = select(draft_versions.c.id).where(draft_versions.c.draft_id == row["id"]).order_by(draft_versions.c.id.desc()).limit(MOST)
    connection.execute(
        draft_versions.delete().where((draft_versions.c.draft_id == row["id"]) & draft_versions.c.id.not_in(mine.scalar_subquery()))
    )


def keep_now(connection: Connection, draft: DraftId, now: datetime) -> None:
    """Keep what lies in the books of `draft`, whatever it is."""
    row = connection.execute(select(drafts).where(drafts.c.id == draft)).mappings().first()
    if row is not None:
        keep(connection, row, now)


def of(books: Books, draft: DraftId) -> tuple[Version, ...]:
    """Return the versions of a draft, the newest first."""
    with books.read() as connection:
        found = select(draft_versions).where(draft_versions.c.draft_id == draft).order_by(draft_versions.c.id.desc())
        rows = list(connection.execute(found).mappings())
        known = load_media(connection, media_numbers([plain for row in rows for plain in (row["common"], *row["variants"].values())]))
    return tuple(
        Version(
            id=row["id"],
            draft=DraftId(row["draft_id"]),
            at=row["at"],
            common=from_plain(row["common"], known),
            accounts=tuple(AccountId(one) for one in row["accounts"]),
            variants=MappingProxyType({AccountId(int(key)): from_plain(plain, known) for key, plain in row["variants"].items()}),
        )
        for row in rows
    )
