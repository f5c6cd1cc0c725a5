"""A like, a repost, a bookmark, and taking them back, so that a lost answer never makes two.

A like is a record of one's own. It gets its key before it is sent, and the same key and the same words in every further try of this run,
and `putRecord` with `swapRecord: null` writes it once. Before a first try one looks whether it stands already: in what the network shows,
and in the newest records of the account's own repository, which know it at once.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from accounts.clock import Clock
from accounts.errors import Permanent
from accounts.networks.bluesky_errors import name_of
from accounts.networks.bluesky_record import split_uri, timestamp
from accounts.networks.bluesky_session import Session
from accounts.networks.bluesky_tid import TidMaker

LIKE, REPOST = "app.bsky.feed.like", "app.bsky.feed.repost"
PAGE = 100
MOST_PAGES = 5

_tids = TidMaker()


class Acts:
    """What one account does with others' posts."""

    def __init__(self, session: Session, did: str, clock: Clock) -> None:
        """Ask nothing yet."""
        self._session, self._did, self._clock = session, did, clock
        self._begun: dict[tuple[str, str], tuple[str, dict[str, Any]]] = {}
        self._lock = threading.Lock()

    def do(self, collection: str, uri: str, cid: str, shown: str) -> None:
        """Make the record once. `shown` is the record that the network names already, '' for none. Raises SendError by kind."""
        with self._lock:
            if shown or next(self._standing(collection, uri, pages=1), None):
                self._begun.pop((collection, uri), None)
                return
            record = {"$type": collection, "subject": {"uri": uri, "cid": cid}, "createdAt": timestamp(self._clock.now())}
            key, record = self._begun.setdefault((collection, uri), (_tids.next(self._clock), record))
            body = {"repo": self._did, "collection": collection, "rkey": key, "record": record, "swapRecord": None}
            try:
                self._session.call("POST", "com.atproto.repo.putRecord", json_body=body)
            except Permanent as refused:
                if refused.values.get("reason") != "InvalidSwap":
                    self._begun.pop((collection, uri), None)
                    raise
            self._begun.pop((collection, uri), None)

    def undo(self, collection: str, uri: str, shown: str) -> None:
        """Delete every such record of this post; none is no error."""
        with self._lock:
            keys = set(self._standing(collection, uri, pages=1 if shown else MOST_PAGES))
            if shown:
                repo, _, key = split_uri(shown)
                keys |= {key} if repo == self._did else set()
            begun = self._begun.pop((collection, uri), None)
            if begun is not None:
                keys.add(begun[0])
            for key in sorted(keys):
                body = {"repo": self._did, "collection": collection, "rkey": key}
                self._session.call("POST", "com.atproto.repo.deleteRecord", json_body=body)

    def bookmark(self, uri: str, cid: str, *, on: bool) -> None:
        """Bookmark or not; twice is once."""
        name, body = ("createBookmark", {"uri": uri, "cid": cid}) if on else ("deleteBookmark", {"uri": uri})
        self._session.call("POST", f"app.bsky.bookmark.{name}", json_body=body)

    def _standing(self, collection: str, uri: str, *, pages: int) -> Iterator[str]:
        """Give the keys of the account's own records about this post, newest first."""
        params = {"repo": self._did, "collection": collection, "limit": str(PAGE)}
        for _ in range(pages):
            answer = self._session.ask("com.atproto.repo.listRecords", params)
            if name_of(answer) in {"RepoNotFound", "InvalidRequest"}:
                return
            found = self._session.checked(answer)
            records = found.get("records")
            for one in records if isinstance(records, list) else []:
                subject = one.get("value", {}).get("subject") if isinstance(one, dict) and isinstance(one.get("value"), dict) else None
                if isinstance(subject, dict) and subject.get("uri") == uri and isinstance(one.get("uri"), str):
                    yield split_uri(one["uri"])[2]
            cursor = found.get("cursor")
            if not isinstance(cursor, str) or not cursor or not records:
                return
            params["cursor"] = cursor
