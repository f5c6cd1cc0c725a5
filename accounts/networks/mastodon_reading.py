"""Reading from a server of the Mastodon family: timelines, mentions, search, threads, lists; and a favourite, boost or bookmark.

Source: Mastodon's API documentation of timelines, notifications, search, accounts, statuses and lists.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from accounts.errors import InputError, Permanent, Retryable
from accounts.model.column import ColumnKind
from accounts.model.status import Status
from accounts.networks.mastodon_api import Api, segment
from accounts.networks.mastodon_pages import MOST, Pages, newer
from accounts.networks.mastodon_status import Parser
from accounts.networks.mastodon_stream import Streams
from accounts.networks.mastodon_text import plain_text
from accounts.reading import ABOUT, ListName, Named, Page, Question, Reader, ReadLimits, StreamEvent, Verb
from accounts.taming import tame_line

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.connector import Secrets
    from accounts.http import Http
    from accounts.model.account import Account

KINDS = frozenset({ColumnKind.HASHTAGS, ColumnKind.HOME, ColumnKind.MENTIONS, ColumnKind.LIST, ColumnKind.SEARCH, ColumnKind.PERSON})
_DONE = {
    Verb.FAVOURITE: ("favourite", "write:favourites", "favourited", True),
    Verb.UNFAVOURITE: ("unfavourite", "write:favourites", "favourited", False),
    Verb.BOOST: ("reblog", "write:statuses", "boosted", True),
    Verb.UNBOOST: ("unreblog", "write:statuses", "boosted", False),
    Verb.BOOKMARK: ("bookmark", "write:bookmarks", "bookmarked", True),
    Verb.UNBOOKMARK: ("unbookmark", "write:bookmarks", "bookmarked", False),
}


class MastodonReader(Reader):
    """One account that reads. Safe to use from several threads."""

    limits = ReadLimits(seconds=60.0, most=MOST)
    names = True
    asks_around = True

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Open nothing yet."""
        self.account = account
        self._api = Api(account.server, http, secrets, clock)
        self._parser = Parser(account.server, account.handle.removeprefix("@").partition("@")[2])
        self._pages = Pages(self._api)
        self._streams = Streams(self._api, self._parser)
        self._people: dict[str, str] = {}

    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind."""
        return kind in KINDS

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = MOST) -> Page:
        """Return a page. Raises SendError by kind, InputError (cannot-read)."""
        if question.kind is ColumnKind.SEARCH:
            return self._search(question.query, newer_than, older_than, most)
        path, what, params = self._place(question)
        read: Callable[[Any], Status | None] = self._mention if question.kind is ColumnKind.MENTIONS else self._parser.status
        return self._pages.read(path, what, read, params, newer_than=newer_than, older_than=older_than, most=most)

    def stream(self, question: Question, told: Callable[[StreamEvent], None], stop: threading.Event) -> bool:
        """Tell what happens from now on."""
        return self._streams.follow(question, told, stop)

    def fetch(self, remote_id: str) -> Status | None:
        """Return a status as it is now, None when the server's API says that it is gone (a page that says 'not found' is none of it)."""
        answer = self._api.request("GET", f"/api/v1/statuses/{segment(remote_id)}")
        if answer.status in {404, 410} and answer.object():
            return None
        self._api.check(answer, "read:statuses", sends=False)
        here = self._parser.status(answer.object())
        if here is None:
            raise Retryable("not-understood", host=self._api.host, status=answer.status)
        return here

    def thread(self, remote_id: str) -> tuple[Status, ...]:
        """Return what a status answers, itself, and the answers to it; () when it is gone."""
        here = self.fetch(remote_id)
        if here is None:
            return ()
        around = self._api.get(f"/api/v1/statuses/{segment(remote_id)}/context", "read:statuses").object()
        above, below = self._parser.statuses(around.get("ancestors")), self._parser.statuses(around.get("descendants"))
        return (*above, here, *below)

    def stands(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> bool:
        """Return whether it is done. Raises SendError by kind."""
        _, _, name, on = _DONE[verb]
        found = self._parser.status(self._api.get(f"/api/v1/statuses/{segment(self._here(status))}", "read:statuses").object())
        if found is None:
            raise Retryable("not-understood", host=self._api.host)
        return (name in found.mine) is on

    def act(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        """Do it; doing it twice is doing it once. Raises SendError by kind, InputError (cannot-act) for another network's status."""
        path, right, name, on = _DONE[verb]
        number = self._here(status)
        answer = self._api.request("POST", f"/api/v1/statuses/{segment(number)}/{path}")
        if 400 <= answer.status < 500 and answer.status not in {401, 403, 404, 429}:
            # Some relatives refuse what is so already.
            again = self._api.request("GET", f"/api/v1/statuses/{segment(number)}")
            standing = self._parser.status(again.object()) if again.ok else None
            if standing is not None and (name in standing.mine) is on:
                return self._as_shown(standing, status)
        self._api.check(answer, right, sends=False)
        found = answer.object()
        inner = found.get("reblog")
        made = self._parser.status(inner if isinstance(inner, dict) else found)
        if made is None:
            raise Retryable("not-understood", host=self._api.host, status=answer.status)
        # The answer may be older than the act, on a server with several databases.
        return self._as_shown(replace(made, mine=made.mine | {name} if on else made.mine - {name}), status)

    def lists(self) -> tuple[ListName, ...]:
        """Return the account's lists."""
        found = self._api.get("/api/v1/lists", "read:lists").json()
        lists = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
        return tuple(ListName(str(one["id"]), tame_line(one.get("title")) or str(one["id"])) for one in lists if one.get("id"))

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._api.http.close()

    # -- where things are ----------------------------------------------------------------------------------------------------------------

    def _place(self, question: Question) -> tuple[str, str, dict[str, str]]:
        kind = question.kind
        if kind is ColumnKind.HOME:
            return "/api/v1/timelines/home", "read:statuses", {}
        if kind is ColumnKind.MENTIONS:
            return "/api/v1/notifications", "read:notifications", {"types[]": "mention"}
        if kind is ColumnKind.HASHTAGS and question.tag:
            return f"/api/v1/timelines/tag/{segment(question.tag)}", "read:statuses", {}
        if kind is ColumnKind.LIST and question.list_id:
            return f"/api/v1/timelines/list/{segment(question.list_id)}", "read:lists", {}
        if kind is ColumnKind.PERSON and question.person:
            return f"/api/v1/accounts/{segment(self._person(question.person))}/statuses", "read:statuses", {}
        raise InputError("cannot-read", kind=kind.value)

    def _mention(self, found: Any) -> Status | None:
        if not isinstance(found, dict) or found.get("type") != "mention":
            return None
        return self._parser.status(found.get("status"))

    def _person(self, handle: str) -> str:
        """Return somebody's id here. Raises Permanent (no-such-person)."""
        name = handle.strip().removeprefix("@")
        if name.casefold() == self.account.handle.removeprefix("@").casefold():
            return self.account.remote_id
        known = self._people.get(name.casefold())
        if known:
            return known
        acct = name.removesuffix(f"@{self._parser.domain}")
        answer = self._api.request("GET", "/api/v1/accounts/lookup", params={"acct": acct})
        found = answer.object() if answer.ok else {}
        if self._parser.person(found) is None:
            if answer.status not in {400, 404, 405, 410}:
                self._api.check(answer, "read:accounts", sends=False)
            found = self._asked_around(name)
        number = str(found["id"])
        self._people[name.casefold()] = number
        return number

    def named(self, handle: str) -> Named | None:
        """Return whom a mention names here; somebody of another server is fetched from there when this one does not know him yet."""
        name = handle.strip().removeprefix("@")
        acct = name.removesuffix(f"@{self._parser.domain}")
        answer = self._api.request("GET", "/api/v1/accounts/lookup", params={"acct": acct})
        found: dict[str, Any] = answer.object() if answer.ok else {}
        if self._parser.person(found) is None:
            if answer.status not in {400, 404, 405, 410}:
                self._api.check(answer, "read:accounts", sends=False)
            # Not found proves nothing where a server has no look-up at all; its search knows.
            try:
                found = self._asked_around(name)
            except Permanent as failure:
                if failure.word == "no-such-person":
                    return None
                raise
        person = self._parser.person(found)
        if person is None:
            raise Retryable("strange-answer")
        if "@" not in acct and person.handle.casefold() not in {acct.casefold(), f"{acct}@{self._parser.domain}".casefold()}:
            return None  # the search gave somebody of that name elsewhere; a bare name means this server
        about = found.get("note")
        return Named(person.handle, person.name, plain_text(about)[:ABOUT] if isinstance(about, str) else "")

    def _asked_around(self, name: str) -> dict[str, Any]:
        """Return an account that this server did not know yet, or whose server has no look-up."""
        params = {"q": f"@{name}", "type": "accounts", "resolve": "true", "limit": "5"}
        found = self._api.get("/api/v2/search", "read:search", **params).object().get("accounts")
        for one in found if isinstance(found, list) else []:
            person = self._parser.person(one)
            if person is not None and name.casefold() in {person.handle.casefold(), person.handle.partition("@")[0].casefold()}:
                return dict(one)
        raise Permanent("no-such-person", handle=name[:200])

    def _here(self, status: Status) -> str:
        """Return the id that a status has on this server, which may have to fetch it first."""
        if status.network != "mastodon":
            raise InputError("cannot-act", verb=status.network)
        if status.server == self.account.server:
            return status.remote_id
        params = {"q": status.url or status.uri, "type": "statuses", "resolve": "true", "limit": "1"}
        found = self._api.get("/api/v2/search", "read:search", **params).object().get("statuses")
        same = self._parser.statuses(found)
        if not same or status.uri not in {same[0].uri, same[0].url}:
            raise Permanent("status-gone", host=self._api.host)
        return same[0].remote_id

    def _as_shown(self, made: Status, shown: Status) -> Status:
        return replace(made, boosted_by=shown.boosted_by, boosted_at=shown.boosted_at)

    def _search(self, query: str, newer_than: str, older_than: str, most: int) -> Page:
        """Search has no `min_id` that all servers obey: pages count from the top. `older_than` is 'offset:40'."""
        most = max(1, min(most, MOST))
        offset = int(older_than.removeprefix("offset:")) if older_than.removeprefix("offset:").isdigit() else 0
        params = {"q": query, "type": "statuses", "limit": str(most)} | ({"offset": str(offset)} if offset else {})
        answer = self._api.get("/api/v2/search", "read:search", **params)
        found = answer.object().get("statuses")
        if not isinstance(found, list):
            raise Retryable("not-understood", host=self._api.host, status=answer.status)
        statuses = sorted(self._parser.statuses(found), key=lambda one: (len(one.remote_id), one.remote_id), reverse=True)
        fresh = [one for one in statuses if not newer_than or newer(one.remote_id, newer_than)]
        more = f"offset:{offset + len(found)}" if len(found) >= most else ""
        newest = statuses[0].remote_id if statuses and not offset else ""
        if newer_than:
            newest = newest if newer(newest, newer_than) else ""
            return Page(tuple(fresh), "", newest, gap=more if len(fresh) == len(found) else "")
        return Page(tuple(fresh), more, newest)
