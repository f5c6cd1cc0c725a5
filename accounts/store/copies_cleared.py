"""Takes a case out of the copies of the books as well, for somebody who asks to be forgotten.

A copy is never changed in place: it is made anew beside itself, cleared there, and put in its own place whole. What goes wrong leaves it.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from pathlib import Path

from accounts.store.books import copies

log = logging.getLogger("books")

CLEARED = "cleared"
"""The name of a copy that is being made anew."""
OWN = ("case_notes", "case_names")


def clear(folder: Path, uri: str) -> bool:
    """Delete the case of a status, with all that was noted, typed or queued of it, from every copy; return whether all are without it.

    Blocks: a copy that holds it is written anew.
    """
    return all([_cleared(one, uri) for one in copies(folder)])


def _cleared(copy: Path, uri: str) -> bool:
    partial = copy.with_name(CLEARED)
    try:
        partial.unlink(missing_ok=True)
        # As it is on disk, and without files beside it: nobody writes in a copy.
        with contextlib.closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as origin:
            if not _holds(origin, uri):
                return True
            with contextlib.closing(sqlite3.connect(partial)) as made:
                origin.backup(made)
                made.execute("PRAGMA journal_mode=DELETE")
                made.execute("PRAGMA secure_delete=ON")
                _take_out(made, uri)
                made.commit()
        partial.replace(copy)
    except (OSError, sqlite3.Error) as failure:
        log.info("the copy %s is left as it was: %s", copy.name, failure)
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        return False
    return True


def _tables(one: sqlite3.Connection) -> frozenset[str]:
    """Return the tables that are there: an older copy has fewer."""
    return frozenset(row[0] for row in one.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))


def _holds(one: sqlite3.Connection, uri: str) -> bool:
    named = _tables(one) & {"cases", "case_typed", "hour_questions"}
    return any(one.execute(f"SELECT 1 FROM {table} WHERE uri = ? LIMIT 1", (uri,)).fetchone() for table in sorted(named))  # noqa: S608


def _take_out(one: sqlite3.Connection, uri: str) -> None:
    there = _tables(one)
    for table in (name for name in OWN if name in there):
        one.execute(f"DELETE FROM {table} WHERE case_id IN (SELECT id FROM cases WHERE uri = ?)", (uri,))  # noqa: S608
    for table in sorted(there & {"cases", "case_typed", "hour_questions"}):
        one.execute(f"DELETE FROM {table} WHERE uri = ?", (uri,))  # noqa: S608
