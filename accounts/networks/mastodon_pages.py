"""Paging on servers of the Mastodon family, so that nothing is read twice and nothing is missed.

`min_id` asks for the page *next to* a known id. Some relatives leave it alone and answer with the newest page of all; between that and
what is known a hole would open without a word. So a full page is checked once per server: is there anything right below it that is newer
than what is known? If so, pages are walked from the top down to the known id instead, and the hole is told in `Page.gap`.

Source: Mastodon's documentation of pagination (Link header, max_id, min_id); snac's and Pixelfed's source for what they leave alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from accounts.http import Answer
from accounts.model.status import Status
from accounts.networks.mastodon_api import Api
from accounts.reading import Page

MOST = 40

Read = Callable[[Any], Status | None]
_LINK = re.compile(r"<([^<>]*)>\s*;[^<]*?rel=\"?(next|prev)\"?", re.IGNORECASE)


@dataclass(frozen=True)
class Item:
    """One entry of a list: its own id, which is that of the notification or the boost, and what it holds."""

    id: str
    status: Status | None


def newer(one: str, other: str) -> bool:
    """Return whether id `one` is above `other`: ids grow in length, then by letter (numbers, ULIDs, flakes)."""
    return (len(one), one) > (len(other), other)


def cursors(answer: Answer) -> dict[str, str]:
    """Return 'max_id' (older) and 'min_id' (newer) of the Link header, as far as they are there."""
    found: dict[str, str] = {}
    for address, _ in _LINK.findall(answer.headers.get("link", "")):
        query = dict(parse_qsl(urlsplit(address).query))
        for name in ("max_id", "min_id"):
            if query.get(name):
                found.setdefault(name, query[name])
        if query.get("since_id"):
            found.setdefault("min_id", query["since_id"])
    return found


class Pages:
    """The lists of one server. May be used from several threads."""

    def __init__(self, api: Api) -> None:
        """Know nothing about `min_id` yet."""
        self._api = api
        self._obeys: bool | None = None

    def read(self, path: str, what: str, read: Read, params: Mapping[str, str], *, newer_than: str, older_than: str, most: int) -> Page:
        """Return a page of the list at `path`; `what` names the right it needs, `read` makes a status of an entry. Raises SendError."""
        most = max(1, min(most, MOST))
        asked = {**params, "limit": str(most)}
        if newer_than and not older_than and self._obeys is not False:
            answer, items = self._get(path, what, read, {**asked, "min_id": newer_than})
            fresh = [one for one in items if newer(one.id, newer_than)]
            if len(fresh) == len(items) and (len(items) < most or self._next_to(path, what, read, params, newer_than, items)):
                if len(items) == most:
                    self._obeys = True
                return _page(fresh, answer, newer_than)
            if len(fresh) < len(items):
                self._obeys = False
        elif newer_than:
            answer, items = self._get(path, what, read, asked | ({"max_id": older_than} if older_than else {}))
            fresh = [one for one in items if newer(one.id, newer_than)]
        else:
            answer, items = self._get(path, what, read, asked | ({"max_id": older_than} if older_than else {}))
            page = _page(items, answer, "")
            return Page(page.statuses, page.older) if older_than else page
        # From the top: down to what is known, or a gap below.
        page = _page(fresh, answer, newer_than)
        reached = len(fresh) < len(items) or not items or not page.older
        return Page(page.statuses, "", "" if older_than else page.newest, gap="" if reached else items[-1].id)

    def _next_to(self, path: str, what: str, read: Read, params: Mapping[str, str], known: str, items: list[Item]) -> bool:
        """Return whether a full page lies right above the id `known`."""
        if self._obeys:
            return True
        lowest = min((one.id for one in items), key=lambda one: (len(one), one))
        _, below = self._get(path, what, read, {**params, "max_id": lowest, "limit": "1"})
        self._obeys = not any(newer(one.id, known) for one in below)
        return self._obeys

    def _get(self, path: str, what: str, read: Read, params: Mapping[str, str]) -> tuple[Answer, list[Item]]:
        answer = self._api.get(path, what, **params)
        return answer, items_of(self._api, answer, read)


def items_of(api: Api, answer: Answer, read: Read) -> list[Item]:
    """Return the entries of a list, newest first. Raises Retryable when the answer holds no list: 'nothing there' must have been said."""
    from accounts.errors import Retryable

    found = answer.json()
    if not isinstance(found, list):
        raise Retryable("not-understood", host=api.host, status=answer.status)
    items = []
    for one in found[:200]:
        number = one.get("id") if isinstance(one, dict) else None
        number = str(number) if isinstance(number, int) and not isinstance(number, bool) else number
        if isinstance(number, str) and number:
            items.append(Item(number, read(one)))
    return items


def _page(items: list[Item], answer: Answer, known: str) -> Page:
    """Return the page of these entries; cursors from the Link header, else from the entries themselves."""
    links = cursors(answer)
    ids = sorted((one.id for one in items), key=lambda one: (len(one), one))
    newest = links.get("min_id", "") or (ids[-1] if ids else "")
    if ids and newer(ids[-1], newest):
        newest = ids[-1]
    older = links.get("max_id", "") if links else (ids[0] if ids else "")
    statuses = tuple(one.status for one in items if one.status is not None)
    return Page(statuses, older if items else "", newest if items else known)
