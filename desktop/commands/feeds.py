"""`omroeper import FILE.opml` and `omroeper export FILE.opml`: the websites that are followed, from and to a list."""

from __future__ import annotations

import argparse
from pathlib import Path

from accounts.clock import SystemClock
from desktop.commands.common import engine, say, say_json
from resources.catalogue import tr


def read(folder: Path, wanted: argparse.Namespace) -> int:
    """Follow the websites of a list; what is followed already is passed over."""
    from accounts.streams import feed_lists

    data = feed_lists.read_list(wanted.file)
    with engine(folder, changes=not wanted.dry_run) as one:
        if wanted.dry_run:
            return _dry(data, as_json=wanted.json)
        taken = feed_lists.take_in(one.columns, data)
    if wanted.json:
        numbers = {"columns": [int(column) for column in taken.columns], "feeds": taken.feeds}
        say_json({**numbers, "known": taken.known, "skipped": taken.skipped, "stored": True})
        return 0
    say(tr("Commands", "%n websites are followed.", taken.feeds))
    if taken.known:
        say(tr("Commands", "%n websites were followed already.", taken.known))
    if taken.skipped:
        say(tr("Commands", "%n addresses cannot be followed.", taken.skipped))
    return 0


def _dry(data: bytes, *, as_json: bool) -> int:
    """Say what a list holds; nothing is stored."""
    from accounts.streams.opml import read_opml

    found = read_opml(data)
    if as_json:
        say_json({"feeds": [one.feed for one in found.outlines], "skipped": found.skipped, "stored": False})
        return 0
    for one in found.outlines:
        say(f"{one.folder or found.title}\t{one.title}\t{one.feed}")
    return 0


def write(folder: Path, wanted: argparse.Namespace) -> int:
    """Write the websites that are followed to a list."""
    from accounts.posts.exporting import put
    from accounts.streams import feed_lists

    with engine(folder, changes=False) as one:
        made = feed_lists.put_out(one.columns, SystemClock().now())
    put(wanted.file, made.data)
    if wanted.json:
        say_json({"file": str(wanted.file), "feeds": made.feeds, "left_out": made.left_out})
        return 0
    say(tr("Commands", "%n websites are written to {file}.", made.feeds, file=wanted.file))
    if made.left_out:
        say(tr("Commands", "%n addresses are secrets (of Google Alerts) and were left out.", made.left_out))
    return 0
