"""Fills a cache with very much at once, past the engine: as many rows as a few years of twelve busy columns leave behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from accounts.model.column import ColumnKind, Key, Via, mark_of
from accounts.model.ids import AccountId
from accounts.model.status import Person, Span, SpanKind, Status
from accounts.store.cache import Cache
from accounts.store.cache_rows import body_of, dumped, id_of, more_of, place_of, via_plain

WORDS = (
    "Zaterdag open huis in het vernieuwde zwembad, kom proefzwemmen tussen tien en twee; de eerste honderd bezoekers krijgen een oliebol. "
    "De raad vergadert dinsdag over de cultuurnota en het bestemmingsplan van de haven, inspreken kan tot maandagmiddag twaalf uur. "
)
PEOPLE = tuple(
    Person(str(at), f"inwoner{at}@social.example", f"Inwoner {at} van Enkhuizen", "https://social.example/@i") for at in range(400)
)
APART = timedelta(seconds=20)
AT_ONCE = 5000
HOUR = 3_600_000_000


def made(number: int, at: datetime) -> Status:
    """Return a status like any other; texts are 20 to 250 signs long."""
    length = 20 + (number * 37) % 210
    start = (number * 13) % 120
    text = f"{WORDS[start : start + length]} #Enkhuizen"
    span = Span(len(text) - 10, len(text), SpanKind.TAG, "enkhuizen")
    uri = f"https://social.example/users/i/statuses/{number}"
    return Status(
        "practice",
        "https://social.example",
        str(number),
        uri,
        uri,
        PEOPLE[number % len(PEOPLE)],
        at,
        text,
        (span,),
        "nl",
        replies=number % 5,
        boosts=number % 17,
        favourites=number % 41,
        tags=("enkhuizen",),
    )


def fill(folder: Path, columns: list[int], count: int, newest: datetime) -> None:
    """Put `count` statuses, 20 seconds apart, into every one of `columns`; all columns share them, as columns of one town do."""
    cache = Cache(folder)
    cache.count(1)  # makes the file
    file = cache._file.path
    cache.close()
    via = dumped([via_plain(Via(AccountId(1), ColumnKind.HASHTAGS, "enkhuizen"))])
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA synchronous=OFF")
        rows: list[tuple[int, int, int, str, str, str]] = []
        places: list[tuple[int, int, int]] = []
        for status in _statuses(count, newest):
            at, mark = place_of(Key(status.at, status.uri))
            number = id_of(at, mark)
            rows.append((number, mark_of(status.uri), at, status.text, more_of(status), dumped(body_of(status, None))))
            places.append((at, mark, number))
            if len(rows) == AT_ONCE:
                db.executemany("INSERT OR IGNORE INTO statuses VALUES (?, ?, ?, ?, ?, ?)", rows)
                rows = []
        db.executemany("INSERT OR IGNORE INTO statuses VALUES (?, ?, ?, ?, ?, ?)", rows)
        for column in columns:
            mine = ((column, at, mark, number, via) for at, mark, number in places)
            db.executemany("INSERT INTO entries (column_id, order_at, mark, status, via) VALUES (?, ?, ?, ?, ?)", mine)
        db.execute(
            "INSERT INTO buckets SELECT column_id, order_at / ?, count(*) FROM entries GROUP BY column_id, order_at / ?",
            (HOUR, HOUR),
        )
        db.execute("INSERT INTO words (words) VALUES ('rebuild')")
    db.close()


def _statuses(count: int, newest: datetime) -> Iterator[Status]:
    for number in range(count):
        yield made(count - number, newest - number * APART)


EPOCH = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
