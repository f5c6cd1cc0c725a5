"""`omroeper import` and `omroeper export`: the plan from and to a file."""

from __future__ import annotations

import argparse
import sys
from datetime import time
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import InputError
from accounts.model.ids import AccountId
from accounts.model.post import Origin
from accounts.posts.imported import Problem, Row
from accounts.posts.importing import Choices, Reading
from accounts.posts.zones import zone_named
from desktop.commands import cases, feeds
from desktop.commands.common import engine, moment, say, say_json
from desktop.zone import computer_zone
from resources.catalogue import tr

MOST_SHOWN = 60
LISTS = {".opml", ".xml"}


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    importing = kinds.add_parser(
        "import",
        help=tr("Commands", "plan the messages of a calendar (.ics) or a table (.csv), or follow the websites of a list (.opml)"),
    )
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument(
        "--as",
        dest="accounts",
        type=int,
        nargs="+",
        action="extend",
        default=[],
        metavar="ID",
        help=tr("Commands", "the account that speaks in the rows that do not say as whom"),
    )
    importing.add_argument("--zone", metavar="ZONE", help=tr("Commands", "the time zone of rows that name none (this computer's)"))
    importing.add_argument(
        "--all-day-at", type=_time, metavar="HH:MM", help=tr("Commands", "when a message goes whose event has a day only")
    )
    importing.add_argument("--reason", default="", metavar="TEXT", help=tr("Commands", "why it is said so, where a check wants a reason"))
    importing.add_argument("--keep-here", action="store_true", help=tr("Commands", "use this computer's timer, never the server's"))
    importing.add_argument("--leave-out", action="store_true", help=tr("Commands", "leave out the rows that cannot be planned"))
    importing.add_argument("--dry-run", action="store_true", help=tr("Commands", "say what would be planned, and store nothing"))
    importing.add_argument("--json", action="store_true")
    importing.set_defaults(act=read)
    exporting = kinds.add_parser(
        "export",
        help=tr("Commands", "write the plan to a calendar file (.ics), the cases to a table (.csv), or the websites to a list (.opml)"),
    )
    exporting.add_argument("file", type=Path, metavar="FILE")
    exporting.add_argument("--zone", metavar="ZONE", help=tr("Commands", "the time zone in which it is written (this computer's)"))
    exporting.add_argument("--json", action="store_true")
    exporting.set_defaults(act=write)


def _time(text: str) -> time:
    try:
        found = time.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no time such as 09:00", text=text)) from bad
    return found.replace(tzinfo=None, microsecond=0)


def read(folder: Path, wanted: argparse.Namespace) -> int:
    """Plan what a file holds. All of it or nothing: a row that cannot be planned stops it, unless such rows are left out."""
    if wanted.file.suffix.casefold() in LISTS:
        return feeds.read(folder, wanted)
    if not wanted.accounts:
        sys.stderr.write(tr("Commands", "Say with --as which account speaks in the rows that do not say as whom.") + "\n")
        return 2
    zone = zone_named(wanted.zone).key if wanted.zone else computer_zone().key
    accounts = tuple(dict.fromkeys(AccountId(number) for number in wanted.accounts))
    with engine(folder, changes=not wanted.dry_run) as one:
        reading = one.importing.read(wanted.file, Choices(zone, accounts, wanted.all_day_at, wanted.keep_here, wanted.reason))
        refused = bool(reading.sheet.file_problems) or (bool(reading.broken) and not wanted.leave_out)
        if wanted.dry_run or refused:
            return _tell(one, reading, wanted, refused=refused)
        stored = one.importing.store(reading, leave_out=wanted.leave_out, origin=Origin.COMMAND)
        if wanted.json:
            counts = {"known": stored.known, "left_out": stored.left_out, "series": stored.series}
            say_json({**_plain(reading), **counts, "posts": list(stored.posts), "stored": True})
            return 0
        say(tr("Commands", "%n messages are planned.", len(stored.posts)))
        if stored.series:
            say(tr("Commands", "%n series are planned.", stored.series))
        if stored.known:
            say(tr("Commands", "%n rows were planned already.", stored.known))
        if stored.left_out:
            say(tr("Commands", "%n rows were left out.", stored.left_out))
    return 0


def _tell(one: Engine, reading: Reading, wanted: argparse.Namespace, *, refused: bool) -> int:
    """Say what was read, row by row; nothing is stored."""
    if wanted.json:
        say_json({**_plain(reading), "posts": [], "stored": False})
        return 1 if refused else 0
    known = one.register.known()
    for row in reading.ready:
        shown = " ".join((row.title or row.text).split())
        shown = shown if len(shown) <= MOST_SHOWN else shown[: MOST_SHOWN - 1] + "…"
        senders = ", ".join(known[number].label for number in row.accounts)
        say(f"{row.row:>5}  {row.wall:%Y-%m-%d %H:%M} {row.zone}  {senders}  {shown}")
    for problem in reading.problems:
        sys.stderr.write(_sentence(problem) + "\n")
    if refused:
        sys.stderr.write(tr("Commands", "Nothing was planned. Correct the file, or leave such rows out with --leave-out.") + "\n")
        return 1
    said = tr("Commands", "%n messages can be planned.", len(reading.ready))
    if reading.known:
        said += " " + tr("Commands", "%n rows were planned already.", reading.known)
    say(said + " " + tr("Commands", "Nothing was stored."))
    return 0


def _sentence(problem: Problem) -> str:
    from ui.words import error

    said = " ".join(str(error(problem.code, problem.values)).split())
    return tr("Commands", "Row {row}: {said}", row=problem.row, said=said) if problem.row else said


def _plain(reading: Reading) -> dict[str, Any]:
    return {
        "file": str(reading.file),
        "encoding": reading.sheet.encoding,
        "zone": reading.choices.zone,
        "rows": [_row_plain(row) for row in reading.rows],
        "problems": [_problem_plain(problem) for problem in reading.problems],
    }


def _row_plain(row: Row) -> dict[str, Any]:
    return {
        "row": row.row,
        "line": row.line,
        "ready": row.fine,
        "accounts": list(row.accounts),
        "due": moment(row.utc),
        "wall": f"{row.wall:%Y-%m-%d %H:%M}" if row.wall is not None else None,
        "zone": row.zone or None,
        "title": row.title or None,
        "text": row.text,
        "media": list(row.media),
        "series": row.series is not None,
        "notes": sorted(note.value for note in row.notes),
    }


def _problem_plain(problem: Problem) -> dict[str, Any]:
    return {
        "row": problem.row or None,
        "line": problem.line or None,
        "column": problem.column or None,
        "code": problem.code,
        "values": dict(problem.values),
        "sentence": _sentence(problem),
    }


def write(folder: Path, wanted: argparse.Namespace) -> int:
    """Write the plan to a calendar file, the cases to a table, or the websites to a list."""
    if not wanted.file.parent.is_dir():
        raise InputError("file-unwritable", name=wanted.file.name)
    if wanted.file.suffix.casefold() == ".csv":
        return cases.export(folder, wanted.file, as_json=wanted.json)
    if wanted.file.suffix.casefold() in LISTS:
        return feeds.write(folder, wanted)
    zone = zone_named(wanted.zone).key if wanted.zone else computer_zone().key
    with engine(folder, changes=False) as one:
        count = one.exporting.write(wanted.file, zone)
    if wanted.json:
        say_json({"file": str(wanted.file), "messages": count, "zone": zone})
    else:
        say(tr("Commands", "%n messages are written to {file}.", count, file=wanted.file))
    return 0
