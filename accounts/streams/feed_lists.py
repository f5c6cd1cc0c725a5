"""Websites that are followed, from and to the lists that other readers of feeds write (OPML).

Each folder becomes a column of websites, as it was a place to look in the other program; what is followed already is not followed twice,
so that a list can be taken in again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from accounts.errors import InputError
from accounts.model.column import Column, ColumnKind
from accounts.model.ids import BoardId, ColumnId
from accounts.networks.feed_parse import is_secret
from accounts.streams.board import Board
from accounts.streams.checking import MOST_TITLE, title_of
from accounts.streams.opml import MOST_BYTES, Outline, read_opml, write_opml


@dataclass
class TakenIn:
    """What a list brought: the columns that were made or got more, how many websites came, were followed already, cannot be followed."""

    columns: list[ColumnId] = field(default_factory=list)
    feeds: int = 0
    known: int = 0
    skipped: int = 0


@dataclass(frozen=True)
class PutOut:
    """A list as a file: its bytes, how many websites it names, and how many were left out because their very address is a secret."""

    data: bytes
    feeds: int
    left_out: int


def read_list(file: Path) -> bytes:
    """Return the bytes of a list. Raises InputError (file-gone, file-unreadable, opml-too-large)."""
    try:
        with file.open("rb") as held:
            return held.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError("file-gone", name=file.name) from None
    except OSError as failure:
        raise InputError("file-unreadable", name=file.name, reason=failure.strerror) from None


def take_in(board: Board, data: bytes, on: BoardId | None = None) -> TakenIn:
    """Follow the websites of a list, on a board (default: the first). Raises InputError (not-opml, opml-too-large), StoreError."""
    found = read_opml(data)
    taken = TakenIn(skipped=found.skipped)
    followed = {feed for column in board.columns() for feed in column.feeds}
    folders: dict[str, list[str]] = {}
    for one in found.outlines:
        if one.feed in followed:
            taken.known += 1
        else:
            folders.setdefault(" ".join((one.folder or found.title).split())[:MOST_TITLE], []).append(one.feed)
    for title, feeds in folders.items():
        _follow(board, title, feeds, on, taken)
    return taken


def _follow(board: Board, title: str, feeds: list[str], on: BoardId | None, taken: TakenIn) -> None:
    here = next((one for one in board.columns(on) if one.kind is ColumnKind.FEED and title and one.title == title), None)
    try:
        _store(board, here, title, tuple(feeds), on, taken)
    except InputError:
        # One address that cannot be followed keeps no other away.
        fine = [feed for feed in feeds if _can_be_followed(board, feed)]
        taken.skipped += len(feeds) - len(fine)
        if fine:
            _store(board, here, title, tuple(fine), on, taken)


def _store(board: Board, here: Column | None, title: str, feeds: tuple[str, ...], on: BoardId | None, taken: TakenIn) -> None:
    if here is not None:
        made = board.change(here.id, feeds=(*here.feeds, *feeds))
    else:
        made = board.add(ColumnKind.FEED, board=on, title=title, feeds=feeds)
    taken.columns.append(made.id)
    taken.feeds += len(feeds)


def _can_be_followed(board: Board, feed: str) -> bool:
    try:
        board.check(ColumnKind.FEED, feeds=(feed,))
    except InputError:
        return False
    return True


def put_out(board: Board, now: datetime) -> PutOut:
    """Return all websites that are followed as a list, a folder a column; an address that is itself a secret (an alert's) stays here."""
    outlines: dict[str, Outline] = {}
    secret: set[str] = set()
    for column in board.columns():
        folder = column.title or title_of(column)
        for feed in column.feeds:
            if is_secret(feed):
                secret.add(feed)
            else:
                outlines.setdefault(feed, Outline(urlsplit(feed).netloc or feed, feed, folder=folder))
    return PutOut(write_opml(outlines.values(), now), len(outlines), len(secret))
