"""What one reads on the stand-in: timelines, mentions, search, threads, lists, streams; and favourites, boosts and bookmarks.

A stream is a real connection that stays open. A test says what goes over it: `push` an event, `send` raw bytes, `hang_up`.
"""

from __future__ import annotations

import copy
import json
import queue
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.networks.mastodon_door import Call, Reply
from tests.networks.mastodon_world import SHAPES, Refused, Token, User, World, public, stamp

PAGING = frozenset({"limit", "max_id", "since_id", "min_id"})
READ_QUERIES: dict[str, frozenset[str]] = {
    "home": PAGING,
    "tag": PAGING | {"any[]", "all[]", "none[]", "local", "remote", "only_media"},
    "list_timeline": PAGING,
    "notifications": PAGING | {"types[]", "exclude_types[]", "account_id"},
    "search": frozenset({"q", "type", "resolve", "limit", "offset", "account_id", "max_id", "min_id", "following", "exclude_unreviewed"}),
    "lookup": frozenset({"acct"}),
    "stream": frozenset({"tag", "list", "access_token"}),
    "socket": frozenset({"stream", "tag", "list"}),
}
NO_STREAM: dict[str, Reply] = {
    "404": (404, {"error": "Not Found"}, {}),
    "400": (400, {"error": "upgrade required"}, {}),
    "426": (426, {"error": "upgrade required"}, {"Upgrade": "websocket"}),
    "401": (401, {"error": "Access token does not have the required scopes"}, {}),
    "429": (429, {"error": "Too many requests"}, {}),
    "429-after": (429, {"error": "Too many requests"}, {"Retry-After": "120"}),
    "500": (500, {"error": "trouble"}, {}),
    "html": (200, "<h1>Welcome</h1>", {}),
}
TAG = re.compile(r"#(\w+)")
MENTION = re.compile(r"@(\w+)(?:@[\w.:-]+)?")


@dataclass
class Streaming:
    """A stream that is open. `path` and `query` are what was asked; of a WebSocket also the head of the answer, and what the caller said
    (opcode, data). A `polite` one answers pings.
    """

    path: str
    query: dict[str, str]
    head: dict[str, str] = field(default_factory=dict)
    said: list[tuple[int, bytes]] = field(default_factory=list)
    polite: bool = True
    chunks: queue.SimpleQueue[bytes | None] = field(default_factory=queue.SimpleQueue)


class Timelines:
    """The routes of reading."""

    world: World
    url: str
    streams: list[Streaming]
    follow: str
    """What becomes of somebody who wants a stream: open | mute (no heartbeat) | 404 | 426 | 401 | 429 | 500 | html."""
    sockets: str
    """What becomes of somebody who wants a WebSocket: the same, and mastodon | akkoma | gotosocial, who are open and look for the token
    where these do; besides 'wrong' (a handshake that is none) and 'packed' (compresses unasked)."""
    eagerly: bytes
    """What a WebSocket says in one breath with the handshake."""

    def violation(self, words: str) -> Refused:
        """See `Door`."""
        raise NotImplementedError

    # -- what a test says ------------------------------------------------------------------------------------------------------------

    def say(self, name: str, text: str, **fields: Any) -> dict[str, Any]:
        """Let somebody post; fields of the Status may be given as they are to be."""
        with self.world.lock:
            if name not in self.world.users:
                self.world.add_user(name)
            user = self.world.users[name]
            made = self.world.post(user, {"status": text, "visibility": "public"})
            made["tags"] = [{"name": tag.lower(), "url": f"{self.url}/tags/{tag.lower()}"} for tag in TAG.findall(text)]
            for tag in set(TAG.findall(text)):
                link = f'<a href="{self.url}/tags/{tag.lower()}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
                made["content"] = made["content"].replace(f"#{tag}", link)
            made |= fields
            for other in MENTION.findall(text):
                if other in self.world.users and other != name:
                    self._notify(self.world.users[other], made)
            return made

    def boost(self, name: str, status: dict[str, Any]) -> dict[str, Any]:
        """Let somebody boost."""
        with self.world.lock:
            status["reblogs_count"] += 1
            made = self.say(name, "x", content="", reblog=public(status))
            made["uri"] = made["url"] = f"{status['uri']}/activity"
            return made

    def _notify(self, user: User, status: dict[str, Any], kind: str = "mention") -> None:
        number = str(len(self.world.notices) + 1)
        made = {"id": number, "type": kind, "created_at": status["created_at"], "account": status["account"], "status": status}
        self.world.notices.append(made | {"_user": user.name})
        url = f"{self.url}/@{user.name}"
        status["mentions"] = [*status["mentions"], {"id": user.id, "username": user.name, "acct": user.name, "url": url}]
        link = f'<a href="{url}" class="u-url mention">@<span>{user.name}</span></a>'
        status["content"] = re.sub(rf"@{user.name}\b", lambda _: link, status["content"], count=1)

    def push(self, event: str, payload: Any) -> None:
        """Send an event over every stream that is open."""
        from tests.networks.mastodon_sockets import message

        if any(one.head for one in self.streams):
            self.send(message(event, payload))
            return
        data = payload if isinstance(payload, str) else json.dumps(public(payload))
        self.send(f"event: {event}\ndata: {data}\n\n".encode())

    def send(self, data: bytes) -> None:
        """Send bytes over every stream that is open."""
        for one in list(self.streams):
            one.chunks.put(data)

    def hang_up(self) -> None:
        """End every stream."""
        for one in list(self.streams):
            one.chunks.put(None)

    # -- routes --------------------------------------------------------------------------------------------------------------------------

    def _read_routes(self) -> tuple[tuple[str, str, Callable[..., Reply], str], ...]:
        status = r"/api/v1/statuses/([^/]+)"
        return (
            ("GET", "/api/v1/timelines/home", self._home, "read:statuses"),
            ("GET", r"/api/v1/timelines/tag/([^/]+)", self._tag, "read:statuses"),
            ("GET", r"/api/v1/timelines/list/([^/]+)", self._list_timeline, "read:lists"),
            ("GET", "/api/v1/notifications", self._notifications, "read:notifications"),
            ("GET", "/api/v2/search", self._search, "read:search"),
            ("GET", "/api/v1/accounts/lookup", self._lookup, "read:accounts"),
            ("GET", "/api/v1/lists", self._lists, "read:lists"),
            ("GET", status + "/context", self._context, "read:statuses"),
            ("POST", status + "/(favourite|unfavourite)", self._act, "write:favourites"),
            ("POST", status + "/(reblog|unreblog)", self._act, "write:statuses"),
            ("POST", status + "/(bookmark|unbookmark)", self._act, "write:bookmarks"),
            ("GET", r"(/api/v1/streaming/.*)", self._stream, "read:statuses"),
            ("GET", "/api/v1/streaming", self._socket, ""),
        )

    def paged(self, found: list[dict[str, Any]], query: dict[str, str], path: str, token: Token | None = None) -> Reply:
        """Return a page and its Link header, as Mastodon makes them."""
        most = min(int(query.get("limit", "20")), 40)
        rows = sorted(found, key=lambda one: int(one["id"]), reverse=True)
        if self.world.variant.since and query.get("since_id"):
            rows = [one for one in rows if int(one["id"]) > int(query["since_id"])]
        if query.get("max_id"):
            rows = [one for one in rows if int(one["id"]) < int(query["max_id"])]
        if self.world.variant.since and query.get("min_id"):
            rows = [one for one in rows if int(one["id"]) > int(query["min_id"])][-most:]
        rows = rows[:most]
        links = []
        if rows and self.world.variant.links:
            if len(rows) == most:
                links.append(f'<{self.url}{path}?limit={most}&max_id={rows[-1]["id"]}>; rel="next"')
            links.append(f'<{self.url}{path}?limit={most}&min_id={rows[0]["id"]}>; rel="prev"')
        return 200, [self._seen(one, token) for one in rows], {"Link": ", ".join(links)} if links else {}

    def _seen(self, status: dict[str, Any], token: Token | None) -> dict[str, Any]:
        """Return a status as this login sees it."""
        flags = status.get("_flags", {})
        mine = flags.get(token.user.name, set()) if token else set()
        return status | {name: name in mine for name in ("favourited", "reblogged", "bookmarked") if "content" in status}

    def _home(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        return self.paged(self.world.statuses, query, "/api/v1/timelines/home", token)

    def _tag(self, call: Call, query: dict[str, str], token: Token, tag: str) -> Reply:
        found = [one for one in self.world.statuses if any(named["name"] == tag.lower() for named in one["tags"])]
        return self.paged(found, query, f"/api/v1/timelines/tag/{tag}", token)

    def _list_timeline(self, call: Call, query: dict[str, str], token: Token, number: str) -> Reply:
        found = self.world.lists.get(number)
        if found is None:
            raise Refused(404, "Record not found")
        return self.paged(
            [one for one in self.world.statuses if one["_user"] in found[1]], query, f"/api/v1/timelines/list/{number}", token
        )

    def _notifications(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        kind = query.get("types[]")
        found = [one for one in self.world.notices if one["_user"] == token.user.name and kind in {None, one["type"]}]
        return self.paged(found, query, "/api/v1/notifications")

    def _search(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        wanted, offset, most = query.get("q", ""), int(query.get("offset", "0")), int(query.get("limit", "20"))
        answer: dict[str, Any] = {"accounts": [], "statuses": [], "hashtags": []}
        if query.get("type") == "accounts":
            name = wanted.removeprefix("@").partition("@")[0]
            answer["accounts"] = [self.world.account(one) for one in self.world.users.values() if one.name == name]
        else:
            rows = [
                one for one in reversed(self.world.statuses) if wanted in {one["uri"], one["url"]} or wanted.lower() in one["_text"].lower()
            ]
            answer["statuses"] = [self._seen(one, token) for one in rows[offset : offset + most]]
        return 200, answer, {}

    def _lookup(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        found = self.world.users.get(query.get("acct", ""))
        if found is None or not self.world.variant.lookup:
            raise Refused(404, "Record not found")
        return 200, self.world.account(found), {}

    def _lists(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        return 200, [{"id": number, "title": title, "replies_policy": "list"} for number, (title, _) in self.world.lists.items()], {}

    def _context(self, call: Call, query: dict[str, str], token: Token, number: str) -> Reply:
        by_id = {one["id"]: one for one in self.world.statuses}
        if number not in by_id:
            raise Refused(404, SHAPES["errors"]["not_found"]["error"])
        above, at = [], by_id[number]
        while at["in_reply_to_id"] in by_id:
            at = by_id[at["in_reply_to_id"]]
            above.insert(0, at)
        below, wanted = [], {number}
        for one in self.world.statuses:
            if one["in_reply_to_id"] in wanted:
                wanted.add(one["id"])
                below.append(one)
        return 200, {"ancestors": above, "descendants": below}, {}

    def _act(self, call: Call, query: dict[str, str], token: Token, number: str, verb: str) -> Reply:
        found = self.world.find(number)
        if found is None:
            raise Refused(404, SHAPES["errors"]["not_found"]["error"])
        flag, count = {
            "favourite": ("favourited", "favourites_count"),
            "reblog": ("reblogged", "reblogs_count"),
            "bookmark": ("bookmarked", ""),
        }[verb.removeprefix("un")]
        mine = found.setdefault("_flags", {}).setdefault(token.user.name, set())
        on = not verb.startswith("un")
        if on is (flag in mine) and self.world.variant.refuses_again:
            raise Refused(422, "Validation failed: has already been taken")
        if on is not (flag in mine):
            (mine.add if on else mine.discard)(flag)
            if count:
                found[count] += 1 if on else -1
        seen = self._seen(found, token)
        if verb == "reblog":
            wrapper = copy.deepcopy(public(seen)) | {"id": self.world.new_id(), "account": self.world.account(token.user)}
            return 200, wrapper | {"reblog": seen, "created_at": stamp(self.world.clock.now() + timedelta(seconds=1))}, {}
        return 200, seen, {}

    def _socket(self, call: Call, query: dict[str, str], token: None) -> Reply:
        from tests.networks.mastodon_sockets import accept_key

        if self.sockets in NO_STREAM:
            return NO_STREAM[self.sockets]
        signed, named = call.headers.get("Authorization", "").removeprefix("Bearer "), call.headers.get("Sec-WebSocket-Protocol", "")
        given = {"akkoma": named, "gotosocial": named or signed}.get(self.sockets, signed or named)
        if call.headers.get("Upgrade", "").lower() != "websocket" or call.headers.get("Sec-WebSocket-Version") != "13":
            return 400, {"error": "Bad Request: not a websocket handshake"}, {}
        if given not in self.world.tokens:
            return 401, {"error": "The access token is invalid"}, {}
        if self.sockets == "akkoma" and query.get("stream") not in {"user", "user:notification", "hashtag", "list"}:
            return 404, "", {}
        key = call.headers.get("Sec-WebSocket-Key", "")
        head = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": accept_key(key)}
        if named and self.sockets != "gotosocial":
            head["Sec-WebSocket-Protocol"] = named
        if self.sockets == "wrong":
            head["Sec-WebSocket-Accept"] = "c29tZXRoaW5nIGVsc2U="
        if self.sockets == "packed":
            head["Sec-WebSocket-Extensions"] = "permessage-deflate"
        made = Streaming("/api/v1/streaming", query, head)
        self.streams.append(made)
        if self.eagerly:
            made.chunks.put(self.eagerly)
        return 101, made, {}

    def _stream(self, call: Call, query: dict[str, str], token: Token, path: str) -> Reply:
        if self.follow not in {"open", "mute"}:
            return NO_STREAM[self.follow]
        made = Streaming(path, query)
        self.streams.append(made)
        if self.follow == "open":
            made.chunks.put(b":)\n\n")
        return 200, made, {"Content-Type": "text/event-stream"}
