"""Rows of the cache and what they stand for: bodies of statuses, ways, keys, and which of two reports of a status is to be believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from accounts.model.column import ColumnKind, Entry, Key, Via, mark_of
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.store.status_plain import Plain, from_plain, person_from, person_plain, to_moment, to_number, to_plain

BITS = 10
MOST_VIA = 40
LAST_ID = (1 << 63) - 1
HOUR = 3_600_000_000
FEED = "feed"
NOT_KEPT = ("boosted_by", "boosted_at", "mine", "text")


@dataclass(frozen=True)
class Arrival:
    """A status that came in. `columns`: each column that wants it, and whether its filters let it through. `old` = was asked for as
    something older, so it is no late arrival.
    """

    status: Status
    via: Via
    columns: dict[int, bool] = field(default_factory=dict)
    old: bool = False


@dataclass
class Filled:
    """What a write changed: how many statuses came into which column and could be seen, which columns hold something that was altered,
    and the arrivals that were new to a column.
    """

    new: dict[int, int] = field(default_factory=dict)
    altered: set[int] = field(default_factory=set)
    fresh: list[tuple[int, Arrival]] = field(default_factory=list)


def id_of(at: int, mark: int) -> int:
    """Return the number under which a status of this moment would lie."""
    return (min(max(at, 0), LAST_ID >> BITS) << BITS) | (mark & ((1 << BITS) - 1))


def place_of(key: Key) -> tuple[int, int]:
    """Return a key as the database compares it."""
    return to_number(key.order_at), mark_of(key.uri) if key.uri else -(1 << 63)


def alias_of(network: str, server: str, remote_id: str) -> int:
    """Return the number that stands for a status as one server names it."""
    return mark_of(f"{network}\n{server}\n{remote_id}")


def more_of(status: Status) -> str:
    """Return what a search looks through besides the text."""
    parts = (status.title, status.warning, status.author.name, f"@{status.author.handle}", status.author.handle, *status.tags)
    return " ".join(part for part in (*parts, *(one.alt for one in status.media)) if part)


def body_of(status: Status, account: AccountId | None) -> Plain:
    """Return the body of a status that nobody told of before."""
    plain = to_plain(status)
    for name in NOT_KEPT:
        plain.pop(name, None)
    plain["ids"] = {f"{status.network} {status.server}": status.remote_id}
    if account is not None and status.mine:
        plain["by"] = {str(int(account)): sorted(status.mine)}
    return plain


def merged(old: Plain, text: str, status: Status, account: AccountId | None) -> tuple[Plain, str]:
    """Return body and text after another report of a status.

    A network is believed before a feed that names its address, the server that told first before others, what was edited later before
    what was edited earlier. What each account did with it, and how each server names it, is gathered.
    """
    new = body_of(status, account)
    if status.network == FEED != old["network"]:
        body, words = dict(old), text
    elif old["network"] == FEED != status.network:
        body, words = dict(new), status.text
    else:
        known, told = old.get("edited_at", 0), new.get("edited_at", 0)
        own = (old["network"], old["server"]) == (status.network, status.server)
        if told > known or (own and told == known):
            body, words = dict(new), status.text
            body.update({name: old[name] for name in ("network", "server", "id", "at")})
        else:
            body, words = dict(old), text
    body["ids"] = {**old.get("ids", {}), **new["ids"]}
    by = dict(old.get("by", {}))
    if account is not None:
        by.pop(str(int(account)), None)
        by |= new.get("by", {})
    body.pop("by", None)
    if by:
        body["by"] = by
    return body, words


def via_plain(via: Via) -> list[Any]:
    """Return a way as a list."""
    by = via.boosted_by
    return [int(via.account) if via.account is not None else None, via.kind.value, via.what, *([person_plain(by)] if by else [])]


def via_from(plain: Sequence[Any]) -> Via:
    """Return the way of such a list."""
    account, kind, what, *by = plain
    return Via(None if account is None else AccountId(account), ColumnKind(kind), what, person_from(by[0]) if by else None)


def dumped(value: Any) -> str:
    """Return a value as compact JSON that any database holds."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if text.isascii() or _whole(text) else json.dumps(value, separators=(",", ":"))


def whole(text: str) -> str:
    """Return a text as the database can hold it: half a character becomes a question mark."""
    return text if text.isascii() or _whole(text) else text.encode("utf-8", "replace").decode("utf-8")


def _whole(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def status_from(text: str, body: str) -> tuple[Status, dict[AccountId, frozenset[str]]]:
    """Return a status without its boost, and what each account did with it."""
    plain = json.loads(body)
    plain["text"] = text
    by = {AccountId(int(account)): frozenset(done) for account, done in plain.get("by", {}).items()}
    return from_plain(plain), by


def entry_from(row: tuple[int, str, int, str, str]) -> Entry:
    """Return the entry of (order_at, via, late, text, body)."""
    order_at, via, late, text, body = row
    status, mine = status_from(text, body)
    at = to_moment(order_at)
    ways = tuple(via_from(one) for one in json.loads(via))
    if ways and ways[0].boosted_by is not None:
        status = replace(status, boosted_by=ways[0].boosted_by, boosted_at=at)
    return Entry(Key(at, status.uri), status, ways, bool(late), mine)
