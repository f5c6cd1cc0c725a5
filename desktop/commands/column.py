"""`omroeper column`: follow hashtags, mentions, people, searches and feeds without a window, and print what they say."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.events import ColumnFilled, Event
from accounts.model.column import Column, ColumnKind, Entry, Key
from accounts.model.ids import AccountId, ColumnId
from desktop.commands.common import add_passphrase, engine, moment, say, say_json, unlock_if_possible
from resources.catalogue import tr

PAGE = 200
MOST = 1000
LONGEST = 7 * 86400.0


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    column = kinds.add_parser("column", help=tr("Commands", "follow hashtags, mentions, people, searches and feeds"))
    acts = column.add_subparsers(metavar="ACT", required=True)
    _declare_add(acts.add_parser("add", help=tr("Commands", "add a column")))
    listing = acts.add_parser("list", help=tr("Commands", "list the columns"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    removing = acts.add_parser("remove", help=tr("Commands", "remove a column"))
    removing.add_argument("id", type=int, metavar="ID")
    removing.set_defaults(act=remove)
    reading = acts.add_parser("read", help=tr("Commands", "fetch what is new in a column, and print it"))
    reading.add_argument("id", type=int, metavar="ID")
    reading.add_argument(
        "--for", type=_seconds, dest="seconds", metavar="SECONDS", help=tr("Commands", "follow it for so long, and print what comes")
    )
    reading.add_argument("--json", action="store_true")
    add_passphrase(reading)
    reading.set_defaults(act=read)


def _declare_add(adding: argparse.ArgumentParser) -> None:
    adding.add_argument(
        "kind", choices=[kind.value for kind in ColumnKind], metavar="KIND", help=", ".join(kind.value for kind in ColumnKind)
    )
    for name, text in (
        ("--any", tr("Commands", "statuses with this tag, or another that is named so")),
        ("--all", tr("Commands", "only statuses with this tag as well")),
        ("--none", tr("Commands", "no statuses with this tag")),
        ("--feed", tr("Commands", "the address of a feed")),
        ("--person", tr("Commands", "whose posts: a whole name, as in @gemeente@mastodon.example")),
    ):
        adding.add_argument(name, action="append", default=[], metavar="URL" if name == "--feed" else "NAME", help=text)
    adding.add_argument("--search", default="", metavar="TEXT", help=tr("Commands", "the words to look for"))
    adding.add_argument("--list", default="", dest="list_id", metavar="ID", help=tr("Commands", "the number of a list at the network"))
    adding.add_argument(
        "--as",
        type=int,
        nargs="+",
        action="extend",
        default=[],
        dest="accounts",
        metavar="ID",
        help=tr("Commands", "the accounts that ask"),
    )
    adding.add_argument("--title", default="", metavar="TEXT")
    adding.add_argument("--json", action="store_true")
    adding.set_defaults(act=add)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= LONGEST:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no number of seconds from 0 to {most}", text=text, most=int(LONGEST)))
    return value


def add(folder: Path, wanted: argparse.Namespace) -> int:
    """Add a column, at the end of the first board."""
    kind = ColumnKind(wanted.kind)
    people = tuple(wanted.person)
    with engine(folder) as one:
        made = one.columns.add(
            kind,
            title=wanted.title,
            accounts=tuple(AccountId(number) for number in wanted.accounts),
            any=tuple(wanted.any),
            all=tuple(wanted.all),
            none=tuple(wanted.none),
            search=wanted.search,
            list_id=wanted.list_id,
            person=people[0] if people and kind is ColumnKind.PERSON else "",
            people=people if kind is ColumnKind.PRESS else (),
            feeds=tuple(wanted.feed),
        )
    if wanted.json:
        say_json(column_plain(made))
    else:
        say(tr("Commands", "The column has number {id}.", id=made.id))
    return 0


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the columns, board by board."""
    with engine(folder, changes=False) as one:
        columns = one.columns.columns()
        if wanted.json:
            say_json(
                [
                    column_plain(column) | {"count": one.cache.count(column.id), "unread": one.columns.unread(column.id)}
                    for column in columns
                ]
            )
        elif not columns:
            say(tr("Commands", "There are no columns yet. Add one with 'omroeper column add'."))
        else:
            boards = {board.id: board.title for board in one.columns.boards()}
            for column in columns:
                unread = tr("Commands", "{count} unread", count=one.columns.unread(column.id))
                say(f"{column.id:>4}  {boards.get(column.board, '')}  {column.kind.value}  {column.title}  {unread}")
    return 0


def remove(folder: Path, wanted: argparse.Namespace) -> int:
    """Remove a column."""
    with engine(folder) as one:
        one.columns.remove(ColumnId(wanted.id))
    say(tr("Commands", "The column is removed."))
    return 0


def read(folder: Path, wanted: argparse.Namespace) -> int:
    """Fetch a column and print its unread statuses, the oldest first; with --for follow it, and print each as it comes.

    What is printed stays unread: the line is moved by who reads in the window. 0 when every source answered, 1 otherwise.
    """
    with engine(folder) as one:
        column = one.columns.need(ColumnId(wanted.id))
        unlock_if_possible(one, wanted.passphrase_fd)
        line = one.columns.line(column.id)
        failures = one.reader.fetch(column.id)
        if wanted.seconds is None:
            entries = list(_unread(one, column, line))
            if wanted.json:
                say_json([entry_plain(one, entry, line) for entry in entries])
            else:
                for entry in entries:
                    say(entry_line(entry))
        else:
            _follow(one, column, line, wanted)
            problem = one.reader.state(column.id).problem
            failures = (problem,) if problem is not None else ()
        for failure in failures:
            _tell(failure)
    return 1 if failures else 0


def _unread(one: Engine, column: Column, line: Key | None) -> Iterator[Entry]:
    """Yield the unread entries, the oldest first, at most the newest thousand of them."""
    entries: list[Entry] = []
    before: Key | None = None
    while len(entries) < MOST:
        page = one.cache.page(column.id, before=before, most=PAGE)
        new = [entry for entry in page if line is None or line < entry.key or entry.late]
        entries += new
        if len(page) < PAGE or not new:
            break
        before = page[-1].key
    yield from reversed(entries[:MOST])


def _follow(one: Engine, column: Column, line: Key | None, wanted: argparse.Namespace) -> None:
    """Print what is there and what comes, one line (of JSON) each, until the time is over or somebody presses Ctrl+C."""
    import threading
    import time

    came = threading.Event()

    def heard(event: Event) -> None:
        if isinstance(event, ColumnFilled) and event.column == column.id:
            came.set()

    leave = one.events.subscribe(heard)
    printed: set[str] = set()
    end = time.monotonic() + wanted.seconds
    try:
        one.reader.start(only=[column.id])
        while True:
            for entry in _unread(one, column, line):
                if entry.key.uri not in printed:
                    printed.add(entry.key.uri)
                    if wanted.json:
                        say(json.dumps(entry_plain(one, entry, line), ensure_ascii=False))
                    else:
                        say(entry_line(entry))
            sys.stdout.flush()
            left = end - time.monotonic()
            if left <= 0:
                return
            came.wait(left)
            came.clear()
    finally:
        leave()


def _tell(failure: KnownError) -> None:
    from ui.words.reading import trouble_words

    sys.stderr.write(" ".join(trouble_words(failure).split()) + "\n")


def column_plain(column: Column) -> dict[str, Any]:
    """Return a column for JSON."""
    return {
        "id": column.id,
        "board": column.board,
        "kind": column.kind.value,
        "title": column.title,
        "act_as": column.act_as,
        "accounts": list(column.accounts),
        "any": list(column.any),
        "all": list(column.all),
        "none": list(column.none),
        "search": column.search or None,
        "list": column.list_id or None,
        "person": column.person or None,
        "people": list(column.people),
        "feeds": list(column.feeds),
    }


def entry_plain(one: Engine, entry: Entry, line: Key | None) -> dict[str, Any]:
    """Return an entry for JSON, as the documentation of the command promises it: `account` is the one that asked first."""
    status = entry.status
    return {
        "id": status.uri,
        "network": status.network,
        "account": entry.via[0].account if entry.via else None,
        "author": status.author.handle,
        "author_name": status.author.name,
        "time": moment(status.order),
        "text": status.text,
        "title": status.title or None,
        "warning": status.warning or None,
        "url": status.url,
        "via": [
            {
                "account": via.account,
                "kind": via.kind.value,
                "what": via.what or None,
                "boosted_by": via.boosted_by.handle if via.boosted_by else None,
            }
            for via in entry.via
        ],
        "unread": line is None or line < entry.key or entry.late,
    }


def entry_line(entry: Entry) -> str:
    """Return an entry as one line for a person."""
    status = entry.status
    words = " ".join(part for part in (status.title, status.warning and f"[{status.warning}]", status.text) if part)
    text = " ".join(words.split())
    return f"{status.order.astimezone():%Y-%m-%d %H:%M}  {status.author.handle}  {text}"
