"""The network behind the stand-in of Bluesky: posts, reposts, likes, and the views of them, as the lexicons describe them.

Whatever is asked and whatever is answered is checked against the lexicons; `violations` holds what was wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from accounts.clock import ManualClock
from accounts.networks.bluesky_tid import TidMaker
from tests.networks import lexicons
from tests.networks.bluesky_stand_in import CID, DID, OTHER_DID, Answered, Asked, StandIn, bad, good, lost

POST, LIKE, REPOST = "app.bsky.feed.post", "app.bsky.feed.like", "app.bsky.feed.repost"
QUERIES = ("getTimeline", "searchPosts", "getAuthorFeed", "getListFeed", "getPosts", "getPostThread")


def stamp(moment: datetime) -> str:
    """Return a moment as the protocol writes it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass
class Post:
    """One post; `embed` and `labels` are views."""

    uri: str
    author: str
    record: dict[str, Any]
    indexed: datetime
    embed: dict[str, Any] | None = None
    labels: list[dict[str, Any]] = field(default_factory=list)
    hidden_until: datetime | None = None


class World:
    """What there is, and the answers to what is asked."""

    def __init__(self, server: StandIn, clock: ManualClock) -> None:
        """Answer on `server`, by `clock`."""
        self.clock = clock
        self.posts: list[Post] = []
        self.reposts: list[tuple[str, Post, datetime]] = []
        self.records: dict[tuple[str, str], dict[str, Any]] = {}
        """The records of the account itself, by collection and key."""
        self.bookmarks: set[str] = set()
        self.violations: list[str] = []
        self.lose: list[str] = []
        """Methods whose next answer gets lost after the work was done."""
        self.view_down = False
        self._tids = TidMaker(1)
        for name in QUERIES:
            server.on(f"app.bsky.feed.{name}", self._rule(f"app.bsky.feed.{name}", getattr(self, name)))
        server.on("app.bsky.notification.listNotifications", self._rule("app.bsky.notification.listNotifications", self.notifications))
        server.on("app.bsky.graph.getLists", self._rule("app.bsky.graph.getLists", self.lists))
        server.on("app.bsky.bookmark.createBookmark", self._rule("app.bsky.bookmark.createBookmark", self.bookmark))
        server.on("app.bsky.bookmark.deleteBookmark", self._rule("app.bsky.bookmark.deleteBookmark", self.unbookmark))
        for name in ("putRecord", "deleteRecord", "listRecords", "getRecord"):
            server.on(f"com.atproto.repo.{name}", self._rule(f"com.atproto.repo.{name}", getattr(self, name)))

    def say(self, text: str, author: str = OTHER_DID, seconds: float = 1.0, *, late: float = 0.0, **record: Any) -> Post:
        """Let somebody post after `seconds`; the network's search shows it `late` seconds later. `embed` and `labels` are views."""
        self.clock.advance(seconds)
        view = {"embed": record.pop("embed_view", None), "labels": record.pop("label_views", [])}
        made = {"$type": POST, "text": text, "createdAt": stamp(self.clock.now()), **record}
        self.violations += lexicons.problems(POST, "record", made)
        hidden = self.clock.now() + timedelta(seconds=late) if late else None
        post = Post(f"at://{author}/{POST}/{self._tids.next(self.clock)}", author, made, self.clock.now(), hidden_until=hidden, **view)
        self.posts.append(post)
        return post

    def repost(self, post: Post, by: str = OTHER_DID, seconds: float = 1.0) -> None:
        """Let somebody repost."""
        self.clock.advance(seconds)
        self.reposts.append((by, post, self.clock.now()))

    # -- views ---------------------------------------------------------------------------------------------------------------------------

    def person(self, did: str) -> dict[str, Any]:
        """Return a profile."""
        name = {DID: "anna.example.org", OTHER_DID: "piet.example.org"}.get(did, "kees.example.org")
        return {"did": did, "handle": name, "displayName": name.partition(".")[0].title(), "avatar": "https://cdn.example.org/a.jpg"}

    def own(self, collection: str, uri: str) -> str:
        """Return the account's own record about a post, '' when there is none."""
        for (kind, key), record in self.records.items():
            if kind == collection and record["subject"]["uri"] == uri:
                return f"at://{DID}/{collection}/{key}"
        return ""

    def view(self, post: Post) -> dict[str, Any]:
        """Return a postView."""
        like, repost = self.own(LIKE, post.uri), self.own(REPOST, post.uri)
        viewer: dict[str, Any] = {"bookmarked": post.uri in self.bookmarks, "threadMuted": False}
        viewer |= {"like": like} if like else {}
        viewer |= {"repost": repost} if repost else {}
        made = {
            "uri": post.uri, "cid": CID, "author": self.person(post.author), "record": post.record, "indexedAt": stamp(post.indexed),
            "likeCount": int(bool(like)), "repostCount": int(bool(repost)), "replyCount": 0, "quoteCount": 0, "labels": post.labels,
            "viewer": viewer,
        }  # fmt: skip
        return made | ({"embed": post.embed} if post.embed else {})

    def seen(self) -> list[Post]:
        """Return the posts that the network's view knows by now, newest first."""
        now = self.clock.now()
        return sorted((one for one in self.posts if (one.hidden_until or now) <= now), key=lambda one: one.indexed, reverse=True)

    def _rule(self, name: str, answer: Any) -> Any:
        def rule(asked: Asked) -> Answered:
            if name.startswith("app.bsky.") and self.view_down:
                return bad(502, "UpstreamFailure")
            main = lexicons.load(name)["main"]
            if main["type"] == "query":
                self.violations += lexicons.problems(name, "parameters", self._typed(asked, main))
            else:
                self.violations += lexicons.problems(name, "input", asked.body)
            if not asked.token and name not in {"com.atproto.repo.listRecords", "com.atproto.repo.getRecord"}:
                return bad(401, "AuthMissing")
            found = answer(asked)
            if isinstance(found, dict):
                self.violations += lexicons.problems(name, "output", found) if "output" in main else []
                found = good(found)
            if name in self.lose:
                self.lose.remove(name)
                return lost(asked)
            return found

        return rule

    @staticmethod
    def _typed(asked: Asked, main: dict[str, Any]) -> dict[str, Any]:
        wanted, found = main.get("parameters", {}).get("properties", {}), {}
        for key, value in parse_qsl(urlsplit(asked.url).query, keep_blank_values=True):
            kind = wanted.get(key, {}).get("type")
            if kind == "array":
                found.setdefault(key, []).append(value)
            else:
                found[key] = int(value) if kind == "integer" and value.isdigit() else value
        return found

    @staticmethod
    def _paged(rows: list[Any], asked: Asked) -> tuple[list[Any], dict[str, str]]:
        at, most = int(asked.params.get("cursor", "0")), int(asked.params.get("limit", "50"))
        more = at + most < len(rows)
        return rows[at : at + most], {"cursor": str(at + most)} if more else {}

    # -- answers -------------------------------------------------------------------------------------------------------------------------

    def _feed(self, asked: Asked, wanted: Any) -> dict[str, Any]:
        rows: list[tuple[datetime, dict[str, Any]]] = [(one.indexed, {"post": self.view(one)}) for one in self.seen() if wanted(one.author)]
        for by, post, at in self.reposts:
            if wanted(by):
                reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": self.person(by), "indexedAt": stamp(at)}
                rows.append((at, {"post": self.view(post), "reason": reason}))
        page, cursor = self._paged([one for _, one in sorted(rows, key=lambda row: row[0], reverse=True)], asked)
        return {"feed": page} | cursor

    def getTimeline(self, asked: Asked) -> dict[str, Any]:  # noqa: N802 - the protocol's name
        """Answer with everybody's."""
        return self._feed(asked, lambda author: True)

    def getAuthorFeed(self, asked: Asked) -> Answered | dict[str, Any]:  # noqa: N802
        """Answer with one person's."""
        dids = [did for did in {one.author for one in self.posts} if asked.params["actor"] in {did, self.person(did)["handle"]}]
        return self._feed(asked, lambda author: author == dids[0]) if dids else bad(400, "InvalidRequest", "Profile not found")

    def getListFeed(self, asked: Asked) -> Answered | dict[str, Any]:  # noqa: N802
        """Answer with those of the one list."""
        return self._feed(asked, lambda author: author == OTHER_DID) if asked.params["list"].endswith("/3k") else bad(400, "UnknownList")

    def searchPosts(self, asked: Asked) -> dict[str, Any]:  # noqa: N802
        """Answer with what has the words, or the tag."""
        tag, words = asked.params.get("tag"), asked.params["q"].lower()
        rows = [one for one in self.seen() if (f"#{tag}" if tag else words) in one.record["text"].lower()]
        page, cursor = self._paged([self.view(one) for one in rows], asked)
        return {"posts": page} | cursor

    def getPosts(self, asked: Asked) -> dict[str, Any]:  # noqa: N802
        """Answer with posts by address; one that is gone is left out."""
        uris = [value for key, value in parse_qsl(urlsplit(asked.url).query) if key == "uris"]
        return {"posts": [self.view(one) for uri in uris for one in self.posts if one.uri == uri]}

    def getPostThread(self, asked: Asked) -> Answered | dict[str, Any]:  # noqa: N802
        """Answer with the conversation."""
        by_uri = {one.uri: one for one in self.posts}
        here = by_uri.get(asked.params["uri"])
        if here is None:
            return bad(400, "NotFound", "Post not found")
        return {"thread": self._node(here, by_uri, up=True, down=True)}

    def _node(self, post: Post, by_uri: dict[str, Post], *, up: bool, down: bool) -> dict[str, Any]:
        made: dict[str, Any] = {"$type": "app.bsky.feed.defs#threadViewPost", "post": self.view(post)}
        above = post.record.get("reply", {}).get("parent", {}).get("uri")
        if up and above:
            gone = {"$type": "app.bsky.feed.defs#notFoundPost", "uri": above, "notFound": True}
            made["parent"] = self._node(by_uri[above], by_uri, up=True, down=False) if above in by_uri else gone
        if down:
            below = [one for one in self.posts if one.record.get("reply", {}).get("parent", {}).get("uri") == post.uri]
            made["replies"] = [self._node(one, by_uri, up=False, down=True) for one in below]
        return made

    def notifications(self, asked: Asked) -> dict[str, Any]:
        """Answer with who mentioned or answered the account."""
        reasons = [value for key, value in parse_qsl(urlsplit(asked.url).query) if key == "reasons"]
        rows = []
        for one in self.seen():
            reason = "reply" if "reply" in one.record else "mention" if "@anna" in one.record["text"] else "like"
            if one.author != DID and (not reasons or reason in reasons):
                rows.append(
                    {
                        "uri": one.uri, "cid": CID, "author": self.person(one.author), "reason": reason, "record": one.record,
                        "isRead": False, "indexedAt": stamp(one.indexed),
                    }
                )  # fmt: skip
        page, cursor = self._paged(rows, asked)
        return {"notifications": page} | cursor

    def lists(self, asked: Asked) -> dict[str, Any]:
        """Answer with the one list."""
        made = {
            "uri": f"at://{DID}/app.bsky.graph.list/3k", "cid": CID, "creator": self.person(DID), "name": "Raad",
            "purpose": "app.bsky.graph.defs#curatelist", "indexedAt": stamp(self.clock.now()),
        }  # fmt: skip
        return {"lists": [made, {**made, "uri": made["uri"] + "x", "purpose": "app.bsky.graph.defs#modlist"}]}

    def bookmark(self, asked: Asked) -> Answered:
        """Keep."""
        self.bookmarks.add(asked.body["uri"])
        return good({})

    def unbookmark(self, asked: Asked) -> Answered:
        """Keep no longer."""
        self.bookmarks.discard(asked.body["uri"])
        return good({})

    def putRecord(self, asked: Asked) -> Answered | dict[str, Any]:  # noqa: N802
        """Write a record once."""
        self.violations += lexicons.problems(asked.body["collection"], "record", asked.body["record"])
        place = asked.body["collection"], asked.body["rkey"]
        if place in self.records and self.records[place] != asked.body["record"]:
            return bad(400, "InvalidSwap", f"Record was at {CID}")
        self.records[place] = asked.body["record"]
        return {"uri": f"at://{DID}/{place[0]}/{place[1]}", "cid": CID}

    def deleteRecord(self, asked: Asked) -> dict[str, Any]:  # noqa: N802
        """Delete a record; one that is not there is no error."""
        self.records.pop((asked.body["collection"], asked.body["rkey"]), None)
        return {}

    def getRecord(self, asked: Asked) -> Answered | dict[str, Any]:  # noqa: N802
        """Answer with one of the account's own records, or with somebody's post."""
        uri = f"at://{asked.params['repo']}/{asked.params['collection']}/{asked.params['rkey']}"
        for post in self.posts:
            if post.uri == uri:
                return {"uri": uri, "cid": CID, "value": post.record}
        place = asked.params["collection"], asked.params["rkey"]
        if place not in self.records:
            return bad(400, "RecordNotFound", "Could not locate record")
        return {"uri": f"at://{DID}/{place[0]}/{place[1]}", "cid": CID, "value": self.records[place]}

    def listRecords(self, asked: Asked) -> dict[str, Any]:  # noqa: N802
        """Answer with the account's own records, newest first."""
        rows = [
            {"uri": f"at://{DID}/{kind}/{key}", "cid": CID, "value": record}
            for (kind, key), record in sorted(self.records.items(), reverse=True)
            if kind == asked.params["collection"]
        ]
        page, cursor = self._paged(rows, asked)
        return {"records": page} | cursor
