"""A like, a repost, a bookmark, and taking them back, so that a lost answer never makes two.

A like is a record of one's own. Its key is drawn before the first try and kept in the books, and so is the same in every try, also in those
of a later run; the record tells the moment of its key, so that it is the same to the byte. `putRecord` with `swapRecord: null` writes it
once. Before that one looks whether such a record stands already under another key, made by another program: in what the network shows,
and in the newest records of the account's own repository, which know it at once.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

from accounts.clock import Clock
from accounts.errors import Permanent
from accounts.networks.bluesky_errors import name_of
from accounts.networks.bluesky_record import split_uri, timestamp
from accounts.networks.bluesky_session import Session
from accounts.networks.bluesky_tid import TidMaker, decode

LIKE, REPOST = "app.bsky.feed.like", "app.bsky.feed.repost"
PAGE = 100
MOST_PAGES = 5

_tids = TidMaker()


def new_key(clock: Clock) -> str:
    """Return a key that nothing else stands under."""
    return _tids.next(clock)


class Acts:
    """What one account does with others' posts."""

    def __init__(self, session: Session, did: str, clock: Clock) -> None:
        """Ask nothing yet."""
        self._session, self._did, self._clock = session, did, clock
        self._lock = threading.Lock()

    def do(self, collection: str, uri: str, cid: str, shown: str, key: str = "") -> None:
        """Make the record once under `key`. `shown` is the record that the network names already, '' for none. Raises SendError by kind."""
        with self._lock:
            if shown or next(self._standing(collection, uri, pages=1), None):
                return
            key = key or new_key(self._clock)
            made = timestamp(decode(key)[0])
            record = {"$type": collection, "subject": {"uri": uri, "cid": cid}, "createdAt": made}
            body = {"repo": self._did, "collection": collection, "rkey": key, "record": record, "swapRecord": None}
            try:
                self._session.call("POST", "com.atproto.repo.putRecord", json_body=body)
            except Permanent as refused:
                if refused.values.get("reason") != "InvalidSwap":
                    raise

    def stands(self, collection: str, uri: str, keys: Sequence[str]) -> bool:
        """Return whether such a record of this post stands: under one of `keys`, or among the account's newest ones."""
        for key in keys:
            answer = self._session.ask("com.atproto.repo.getRecord", {"repo": self._did, "collection": collection, "rkey": key})
            if name_of(answer) != "RecordNotFound":
                self._session.checked(answer)
                return True
        return next(self._standing(collection, uri, pages=MOST_PAGES), None) is not None

    def undo(self, collection: str, uri: str, shown: str, known: Sequence[str] = ()) -> None:
        """Delete every such record of this post, those under the `known` keys as well; none is no error."""
        with self._lock:
            keys = {*known, *self._standing(collection, uri, pages=1 if shown or known else MOST_PAGES)}
            if shown:
                repo, _, key = split_uri(shown)
                keys |= {key} if repo == self._did else set()
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
