"""What changes the cache: statuses that come in, are edited, deleted, or expire. Each function works within one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from accounts.model.column import mark_of
from accounts.model.status import Status
from accounts.store.cache_rows import (
    HOUR,
    MOST_VIA,
    Arrival,
    Filled,
    alias_of,
    body_of,
    dumped,
    id_of,
    merged,
    more_of,
    via_plain,
    whole,
)
from accounts.store.status_plain import to_number

T = TypeVar("T")
AT_ONCE = 400
SEEN_EVERY = 24 * HOUR
"""How exactly it is known when a status was last seen: expiry counts in days."""


def chunks(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Cut `values` in pieces that fit into one statement."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def marks_in(count: int) -> str:
    """Return so many question marks, with commas."""
    return ",".join("?" * count)


def insert(db: sqlite3.Connection, arrivals: Iterable[Arrival], now: int, lines: Mapping[int, tuple[int, int]]) -> Filled:
    """Store arrivals; what is known already gets the new way and the newer numbers. `lines`: up to where each column is read."""
    by_mark: dict[int, list[Arrival]] = {}
    for one in arrivals:
        by_mark.setdefault(mark_of(one.status.uri), []).append(one)
    filled = Filled()
    ids: dict[int, int] = {}
    for part in chunks(list(by_mark)):
        ids |= _store_statuses(db, {mark: by_mark[mark] for mark in part}, now, filled)
    for part in chunks(list(by_mark)):
        _store_entries(db, {mark: by_mark[mark] for mark in part}, ids, filled, lines)
    return filled


def _store_statuses(db: sqlite3.Connection, batch: dict[int, list[Arrival]], now: int, filled: Filled) -> dict[int, int]:
    """Store new statuses and renew known ones; return the id of each mark."""
    query = f"SELECT mark, id, seen_at, text, more, body FROM statuses WHERE mark IN ({marks_in(len(batch))})"  # noqa: S608
    known = {row[0]: row[1:] for row in db.execute(query, list(batch))}
    ids: dict[int, int] = {}
    fresh: list[tuple[int, int, str, str, str]] = []
    aliases: list[tuple[int, int]] = []
    for mark, several in batch.items():
        first = several[0].status
        row = known.get(mark)
        text, body = (first.text, body_of(first, several[0].via.account)) if row is None else (row[2], json.loads(row[4]))
        for other in several if row is not None else several[1:]:
            body, text = merged(body, text, other.status, other.via.account)
        text = whole(text)
        aliases += [(alias_of(one.status.network, one.status.server, one.status.remote_id), mark) for one in several]
        if row is None:
            ids[mark] = id_of(to_number(first.at), mark)
            fresh.append((ids[mark], mark, text, whole(more_of(first)), dumped(body)))
        else:
            ids[mark] = row[0]
            _renew(db, mark, row, text, whole(more_of(several[-1].status)), dumped(body), now, filled)
    _add(db, fresh, ids, now)
    db.executemany("INSERT OR IGNORE INTO aliases VALUES (?, ?)", aliases)
    return ids


def _add(db: sqlite3.Connection, fresh: list[tuple[int, int, str, str, str]], ids: dict[int, int], now: int) -> None:
    """Insert new statuses under ids that are free, in the order of their ids: so FTS5 takes a batch without a flush for each."""
    taken: set[int] = set()
    for part in chunks(fresh):
        query = f"SELECT id FROM statuses WHERE id IN ({marks_in(len(part))})"  # noqa: S608
        taken.update(row[0] for row in db.execute(query, [one[0] for one in part]))
    rows = []
    for number, mark, text, more, body in fresh:
        while number in taken or (number != ids[mark] and _is_there(db, number)):
            number += 1
        taken.add(number)
        ids[mark] = number
        rows.append((number, mark, now, text, more, body))
    rows.sort()
    db.executemany("INSERT INTO statuses VALUES (?, ?, ?, ?, ?, ?)", rows)
    db.executemany("INSERT INTO words (rowid, text, more) VALUES (?, ?, ?)", [(row[0], row[3], row[4]) for row in rows])


def _is_there(db: sqlite3.Connection, number: int) -> bool:
    return db.execute("SELECT 1 FROM statuses WHERE id = ?", (number,)).fetchone() is not None


def _renew(db: sqlite3.Connection, mark: int, row: Sequence[Any], text: str, more: str, body: str, now: int, filled: Filled | None) -> None:
    number, seen_at, old_text, old_more, old_body = row
    if text == old_text and body == old_body:
        if now - seen_at >= SEEN_EVERY:
            db.execute("UPDATE statuses SET seen_at = ? WHERE id = ?", (now, number))
        return
    more = old_more if text == old_text else more
    if (text, more) != (old_text, old_more):
        db.execute("INSERT INTO words (words, rowid, text, more) VALUES ('delete', ?, ?, ?)", (number, old_text, old_more))
        db.execute("INSERT INTO words (rowid, text, more) VALUES (?, ?, ?)", (number, text, more))
    db.execute("UPDATE statuses SET seen_at = ?, text = ?, more = ?, body = ? WHERE id = ?", (now, text, more, body, number))
    if filled is not None:
        filled.altered.update(columns_of(db, mark))


def columns_of(db: sqlite3.Connection, mark: int) -> set[int]:
    """Return the columns in which a status can be seen."""
    return {row[0] for row in db.execute("SELECT column_id FROM entries WHERE mark = ? AND column_id > 0", (mark,))}


def _store_entries(
    db: sqlite3.Connection,
    batch: dict[int, list[Arrival]],
    ids: dict[int, int],
    filled: Filled,
    lines: Mapping[int, tuple[int, int]],
) -> None:
    query = f"SELECT mark, column_id, order_at, late, via FROM entries WHERE mark IN ({marks_in(len(batch))})"  # noqa: S608
    known = {(row[0], abs(row[1])): list(row[1:]) for row in db.execute(query, list(batch))}
    before = {key: tuple(row) for key, row in known.items()}
    first: dict[tuple[int, int], Arrival] = {}
    for mark, several in batch.items():
        for arrival in several:
            for column, wanted in arrival.columns.items():
                row = known.get((mark, column))
                way = via_plain(arrival.via)
                if row is None:
                    at = to_number(arrival.status.order)
                    late = int(not arrival.old and column in lines and (at, mark) < lines[column])
                    known[mark, column] = [column if wanted else -column, at, late, dumped([way])]
                    first[mark, column] = arrival
                    continue
                ways = json.loads(row[3])
                if way not in ways and len(ways) < MOST_VIA:
                    row[3] = dumped([*ways, way])
                if wanted and row[0] < 0:
                    row[0] = column
                    first.setdefault((mark, column), arrival)
    counts: Counter[tuple[int, int]] = Counter()
    rows = []
    for (mark, column), row in known.items():
        old = before.get((mark, column))
        if old == tuple(row):
            continue
        if old is not None:
            db.execute("DELETE FROM entries WHERE column_id = ? AND order_at = ? AND mark = ?", (old[0], old[1], mark))
            counts[old[0], old[1] // HOUR] -= 1
        counts[row[0], row[1] // HOUR] += 1
        rows.append((row[0], row[1], mark, ids[mark], row[2], row[3]))
        if row[0] > 0 and (old is None or old[0] < 0):
            filled.new[column] = filled.new.get(column, 0) + 1
            filled.fresh.append((column, first[mark, column]))
        elif row[0] > 0:
            filled.altered.add(column)
    rows.sort()
    db.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)", rows)
    count(db, counts)


def count(db: sqlite3.Connection, counts: Mapping[tuple[int, int], int]) -> None:
    """Add to the number of entries of each column and hour."""
    rows = [(column, bucket, number) for (column, bucket), number in counts.items() if number]
    db.executemany("INSERT INTO buckets VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET number = number + excluded.number", rows)


def edit(db: sqlite3.Connection, status: Status, account: Any, now: int) -> Filled:
    """Store another report of a status that is here; one that is not is passed over."""
    filled = Filled()
    mark = mark_of(status.uri)
    row = db.execute("SELECT id, seen_at, text, more, body FROM statuses WHERE mark = ?", (mark,)).fetchone()
    if row is not None:
        body, text = merged(json.loads(row[4]), row[2], status, account)
        _renew(db, mark, row, whole(text), whole(more_of(status)), dumped(body), now, filled)
    return filled


def delete(db: sqlite3.Connection, marks: Iterable[int]) -> set[int]:
    """Delete statuses with all that belongs to them; return the columns in which they could be seen."""
    touched: set[int] = set()
    for part in chunks(list(marks)):
        found = db.execute(f"SELECT id, text, more, body FROM statuses WHERE mark IN ({marks_in(len(part))})", part).fetchall()  # noqa: S608
        if not found:
            continue
        entries = db.execute(f"SELECT column_id, order_at, mark FROM entries WHERE mark IN ({marks_in(len(part))})", part).fetchall()  # noqa: S608
        touched.update(row[0] for row in entries if row[0] > 0)
        remove_entries(db, entries)
        found.sort()
        db.executemany("INSERT INTO words (words, rowid, text, more) VALUES ('delete', ?, ?, ?)", [row[:3] for row in found])
        db.executemany("DELETE FROM statuses WHERE id = ?", [row[:1] for row in found])
        db.executemany("DELETE FROM aliases WHERE alias = ?", [(one,) for row in found for one in _aliases(json.loads(row[3]))])
    return touched


def _aliases(body: Mapping[str, Any]) -> Iterator[int]:
    for place, name in body.get("ids", {}).items():
        network, _, server = place.partition(" ")
        yield alias_of(network, server, name)


def remove_entries(db: sqlite3.Connection, entries: Iterable[tuple[int, int, int]]) -> None:
    """Take entries (column, order_at, mark) out of their columns."""
    rows = list(entries)
    db.executemany("DELETE FROM entries WHERE column_id = ? AND order_at = ? AND mark = ?", rows)
    counts = Counter((column, at // HOUR) for column, at, _ in rows)
    count(db, {key: -number for key, number in counts.items()})
    db.executemany("DELETE FROM buckets WHERE column_id = ? AND bucket = ? AND number <= 0", list(counts))


def move_entries(db: sqlite3.Connection, column: int, rows: Iterable[tuple[int, int, int]]) -> None:
    """Let entries (sign, order_at, mark) of a column be seen (sign -1: they lie hidden now) or no more (sign 1)."""
    counts: Counter[tuple[int, int]] = Counter()
    for sign, at, mark in rows:
        old, new = sign * column, -sign * column
        db.execute("UPDATE entries SET column_id = ? WHERE column_id = ? AND order_at = ? AND mark = ?", (new, old, at, mark))
        counts[old, at // HOUR] -= 1
        counts[new, at // HOUR] += 1
    count(db, counts)
