"""Reading from Bluesky: timeline, hashtags, search, mentions, lists, persons, threads; and a like, a repost, a bookmark.

All of it goes through the account's own server. Lists come newest first behind cursors that say nothing, so what is newer is what comes
before a known moment. Search knows a post only some seconds to minutes after it was written, under the moment of writing: each poll looks
back over LATE, and the engine knows doubles.

Search is meant for people, not for machines (bluesky-social/atproto issue 3423): a tag or search is asked every five minutes at most.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.errors import InputError, Permanent, Retryable
from accounts.model.column import ColumnKind
from accounts.model.status import Status
from accounts.networks.bluesky_acts import LIKE, REPOST, Acts, new_key
from accounts.networks.bluesky_errors import checked, name_of
from accounts.networks.bluesky_identity import is_did
from accounts.networks.bluesky_record import moment_of, timestamp
from accounts.networks.bluesky_session import Session
from accounts.networks.bluesky_signin import profile_of
from accounts.networks.bluesky_status import Parser
from accounts.networks.bluesky_text import MOST_TAG_BYTES, MOST_TAG_GRAPHEMES, graphemes
from accounts.reading import ABOUT, ListName, Named, Page, Question, Reader, ReadLimits, Verb
from accounts.taming import tame_line

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.connector import Secrets
    from accounts.http import Http
    from accounts.model.account import Account

KINDS = frozenset({ColumnKind.HASHTAGS, ColumnKind.HOME, ColumnKind.MENTIONS, ColumnKind.LIST, ColumnKind.SEARCH, ColumnKind.PERSON})
SEARCHED = frozenset({ColumnKind.HASHTAGS, ColumnKind.SEARCH})
SEARCH_SECONDS = 300.0
LATE = timedelta(minutes=15)
MOST = 100
AT_ONCE = 25
"""The most posts that getPosts takes."""
REASONS = ["mention", "reply", "quote"]

_DONE = {
    Verb.FAVOURITE: ("favourited", True),
    Verb.UNFAVOURITE: ("favourited", False),
    Verb.BOOST: ("boosted", True),
    Verb.UNBOOST: ("boosted", False),
    Verb.BOOKMARK: ("bookmarked", True),
    Verb.UNBOOKMARK: ("bookmarked", False),
}

Params = Mapping[str, str | list[str]]


class BlueskyReader(Reader):
    """One account that reads."""

    limits = ReadLimits(seconds=60.0, most=40)
    names = True

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Open nothing yet."""
        self.account = account
        self._http, self._clock = http, clock
        self._session = Session(account.server, account.remote_id, http, secrets, clock)
        self._parser = Parser(account.server)
        self._acts = Acts(self._session, account.remote_id, clock)
        self._asked: dict[str, float] = {}
        self._lock = threading.Lock()

    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind."""
        return kind in KINDS

    def wait(self, question: Question) -> float:
        """Return the least seconds between two polls of a question."""
        return SEARCH_SECONDS if question.kind in SEARCHED else self.limits.seconds

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        """Return a page. A search asked again too soon says nothing new. Raises SendError by kind, InputError (cannot-read)."""
        name, params, listed, read = self._place(question)
        polls = bool(newer_than) and not older_than
        if polls and question.kind in SEARCHED and self._asked_lately(question):
            return Page()
        asked: dict[str, str | list[str]] = {**params, "limit": str(max(1, min(most, MOST)))}
        if older_than:
            asked["cursor"] = older_than
        found = self._session.call("GET", name, params=asked)
        rows = found.get(listed)
        if not isinstance(rows, list):
            raise Retryable("not-understood", host=urlsplit(self.account.server).hostname)
        cursor = found.get("cursor")
        older = cursor if isinstance(cursor, str) and rows else ""
        if not older_than:
            with self._lock:
                self._asked[question.key] = self._clock.monotonic()
        entries = [(moment, status) for moment, status in read(rows) if status is not None]
        return self._page(entries, newer_than, older_than, older)

    def _page(self, entries: list[tuple[datetime, Status]], newer_than: str, older_than: str, older: str) -> Page:
        soon = self._clock.now() + timedelta(minutes=1)
        top = max((moment for moment, _ in entries if moment <= soon), default=None)
        if not newer_than:
            newest = timestamp(top or self._clock.now() - LATE) if not older_than else ""
            return Page(tuple(status for _, status in entries), older, newest)
        known = moment_of(newer_than) or self._clock.now()
        fresh = tuple(status for moment, status in entries if moment > known - LATE)
        reached = len(fresh) < len(entries) or not older
        newest = timestamp(top) if top is not None and top > known and not older_than else ""
        return Page(fresh, "", newest, gap="" if reached else older)

    def _asked_lately(self, question: Question) -> bool:
        with self._lock:
            last = self._asked.get(question.key)
        return last is not None and self._clock.monotonic() - last < SEARCH_SECONDS * 0.8

    def fetch(self, remote_id: str) -> Status | None:
        """Return a post as it is now, None when the network says that it is gone; one that is only kept from this account is not."""
        try:
            params = {"uri": remote_id, "depth": "0", "parentHeight": "0"}
            found = self._session.call("GET", "app.bsky.feed.getPostThread", params=params).get("thread")
        except Permanent as gone:
            if gone.values.get("reason") == "NotFound":
                return None
            raise
        if isinstance(found, dict) and found.get("notFound") is True:
            return None
        here = self._parser.post(found.get("post")) if isinstance(found, dict) else None
        if here is None:
            raise Retryable("not-understood", host=urlsplit(self.account.server).hostname)
        return here

    def thread(self, remote_id: str) -> tuple[Status, ...]:
        """Return what a post answers, itself, and the answers to it, each followed by its own; () when it is gone."""
        try:
            params = {"uri": remote_id, "depth": "10", "parentHeight": "80"}
            found = self._session.call("GET", "app.bsky.feed.getPostThread", params=params).get("thread")
        except Permanent as gone:
            if gone.values.get("reason") == "NotFound":
                return ()
            raise
        above: list[Status] = []
        node = found.get("parent") if isinstance(found, dict) else None
        while isinstance(node, dict) and len(above) < 100:
            status = self._parser.post(node.get("post"))
            if status is None:
                break
            above.insert(0, status)
            node = node.get("parent")
        return (*above, *self._below(found, 0))

    def _below(self, node: Any, depth: int) -> Iterable[Status]:
        status = self._parser.post(node.get("post")) if isinstance(node, dict) else None
        if status is None or depth > 50:
            return
        yield status
        answers = node.get("replies")
        found = [list(self._below(one, depth + 1)) for one in (answers if isinstance(answers, list) else [])[:500]]
        for branch in sorted((one for one in found if one), key=lambda one: one[0].at):
            yield from branch

    def new_key(self, verb: Verb) -> str:
        """Return the key under which a like or a repost will stand."""
        return new_key(self._clock) if verb in {Verb.FAVOURITE, Verb.BOOST} else ""

    def stands(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> bool:
        """Return whether it is done: as the account's own server has it, and where that does not know, as the network shows it."""
        name, on = _DONE[verb]
        if name == "bookmarked":
            return (name in self._now(status)[0].mine) is on
        return self._acts.stands(LIKE if name == "favourited" else REPOST, status.uri, keys) is on

    def act(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        """Do it; doing it twice under one key is doing it once.

        Raises SendError by kind, InputError (cannot-act) for another network's status.
        """
        if status.network != "bluesky":
            raise InputError("cannot-act", verb=verb.value)
        name, on = _DONE[verb]
        now, marks = self._now(status)
        if name == "bookmarked":
            self._acts.bookmark(now.uri, now.cid, on=on)
        elif on:
            self._acts.do(LIKE if name == "favourited" else REPOST, now.uri, now.cid, marks[name], *keys[:1])
        else:
            self._acts.undo(LIKE if name == "favourited" else REPOST, now.uri, marks[name], keys)
        step = (1 if on else -1) if (name in now.mine) is not on else 0
        return replace(
            now,
            mine=now.mine | {name} if on else now.mine - {name},
            favourites=max(0, now.favourites + (step if name == "favourited" else 0)),
            boosts=max(0, now.boosts + (step if name == "boosted" else 0)),
        )

    def _now(self, status: Status) -> tuple[Status, dict[str, str]]:
        """Return a post as the network shows it now, and the records by which this account liked and reposted it. Where the view of the
        network cannot be had, the record itself has to do. Raises Permanent (status-gone) when it is gone.
        """
        marks = {"favourited": "", "boosted": ""}
        try:
            rows = self._session.call("GET", "app.bsky.feed.getPosts", params={"uris": [status.uri]}).get("posts")
        except Retryable:
            if not status.cid:
                raise
            return status, marks
        view = rows[0] if isinstance(rows, list) and rows and isinstance(rows[0], dict) else {}
        made = self._parser.post(view)
        if made is None or not made.cid:
            raise Permanent("status-gone", address=status.url)
        viewer = view.get("viewer")
        if isinstance(viewer, dict):
            marks = {
                "favourited": str(viewer.get("like") or ""),
                "boosted": str(viewer.get("repost") or ""),
            }
        made = replace(made, boosted_by=status.boosted_by, boosted_at=status.boosted_at, reply_to_handle=status.reply_to_handle)
        return made, marks

    def named(self, handle: str) -> Named | None:
        """Return whom a handle leads to, with what the person's profile says where it can be read."""
        answer = self._session.ask("com.atproto.identity.resolveHandle", {"handle": handle})
        if answer.status in {400, 404} and name_of(answer):
            return None
        did = checked(answer, self._clock.now()).get("did")
        if not isinstance(did, str) or not is_did(did):
            raise Retryable("strange-answer")
        told = self._session.ask("app.bsky.actor.getProfile", {"actor": did})
        profile = told.object() if told.ok else {}
        own = str(profile.get("handle") or handle).removeprefix("@")
        name, about = (str(profile.get(key) or "") for key in ("displayName", "description"))
        if not profile:
            # A server without the view of the whole network (one that stands alone) still knows its own people.
            name, about = profile_of(self._http, self.account.server, did)
        return Named(own, " ".join(name.split()), about.strip()[:ABOUT])

    def lists(self) -> tuple[ListName, ...]:
        """Return the account's lists of people to read."""
        params: dict[str, str | list[str]] = {"actor": self.account.remote_id, "limit": "100", "purposes": ["curatelist"]}
        rows = self._session.call("GET", "app.bsky.graph.getLists", params=params).get("lists")
        found = [one for one in rows if isinstance(one, dict) and isinstance(one.get("uri"), str)] if isinstance(rows, list) else []
        found = [one for one in found if one.get("purpose") != "app.bsky.graph.defs#modlist"]
        return tuple(ListName(one["uri"], tame_line(one.get("name")) or one["uri"]) for one in found)

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._http.close()

    # -- where things are ----------------------------------------------------------------------------------------------------------------

    def _place(self, question: Question) -> tuple[str, Params, str, Callable[[list[Any]], list[tuple[datetime, Status | None]]]]:
        kind = question.kind
        if kind is ColumnKind.HOME:
            return "app.bsky.feed.getTimeline", {}, "feed", self._entries
        if kind is ColumnKind.HASHTAGS and question.tag:
            tag = question.tag
            # A longer one is no tag of this network: the words may be there all the same.
            fits = graphemes(tag) <= MOST_TAG_GRAPHEMES and len(tag.encode("utf-8", "replace")) <= MOST_TAG_BYTES
            named = {"tag": tag} if fits else {}
            return "app.bsky.feed.searchPosts", {"q": f"#{tag}", **named, "sort": "latest"}, "posts", self._posts
        if kind is ColumnKind.SEARCH and question.query:
            return "app.bsky.feed.searchPosts", {"q": question.query, "sort": "latest"}, "posts", self._posts
        if kind is ColumnKind.MENTIONS:
            return "app.bsky.notification.listNotifications", {"reasons": REASONS}, "notifications", self._notices
        if kind is ColumnKind.LIST and question.list_id:
            return "app.bsky.feed.getListFeed", {"list": question.list_id}, "feed", self._entries
        if kind is ColumnKind.PERSON and question.person:
            actor = question.person.strip().removeprefix("@")
            return "app.bsky.feed.getAuthorFeed", {"actor": actor, "filter": "posts_with_replies"}, "feed", self._entries
        raise InputError("cannot-read", kind=kind.value)

    def _entries(self, rows: list[Any]) -> list[tuple[datetime, Status | None]]:
        return [(one.order, one) for one in map(self._parser.entry, rows) if one is not None]

    def _posts(self, rows: list[Any]) -> list[tuple[datetime, Status | None]]:
        return [(one.order, one) for one in map(self._parser.post, rows) if one is not None]

    def _notices(self, rows: list[Any]) -> list[tuple[datetime, Status | None]]:
        """Return the posts of notifications, by the moment of the notification, with all that the network shows of them."""
        found: list[tuple[datetime, Status]] = []
        for row in rows:
            status = self._parser.notice(row) if isinstance(row, dict) and row.get("reason") in REASONS else None
            moment = moment_of(row.get("indexedAt")) if status is not None else None
            if status is not None and moment is not None:
                found.append((moment, status))
        whole: dict[str, Status] = {}
        for at in range(0, len(found), AT_ONCE):
            params: Params = {"uris": [one.uri for _, one in found[at : at + AT_ONCE]]}
            posts = self._session.call("GET", "app.bsky.feed.getPosts", params=params).get("posts")
            whole |= {one.uri: one for one in map(self._parser.post, posts if isinstance(posts, list) else []) if one is not None}
        return [(moment, whole.get(one.uri, one)) for moment, one in found]
