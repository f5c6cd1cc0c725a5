"""What was told before the status it is about: a deletion, an edit. Streams and pages overtake each other, and what is gone stays gone."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from accounts.model.status import Status

MOST_GONE, MOST_EDITED = 2000, 500

Name = tuple[str, str, str]
"""Network, server and the server's id; '', '' and a uri."""


def _names(status: Status) -> tuple[Name, Name]:
    return ("", "", status.uri), (status.network, status.server, status.remote_id)


class Aftermath:
    """The last deletions and edits, as far as they may come before their status. Not thread-safe: its owner holds a lock."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._gone: OrderedDict[Name, None] = OrderedDict()
        self._edited: OrderedDict[str, Status] = OrderedDict()

    def __len__(self) -> int:
        """Return how much is remembered; at most 2,500."""
        return len(self._gone) + len(self._edited)

    def deleted(self, name: str, network: str = "", server: str = "") -> None:
        """Note that a status is gone: by its uri, or by the id of a server."""
        self._gone[network, server, name] = None
        self._gone.move_to_end((network, server, name))
        while len(self._gone) > MOST_GONE:
            self._gone.popitem(last=False)

    def edited(self, status: Status) -> None:
        """Note an edit of a status that never came; of several the newest."""
        known = self._edited.get(status.uri)
        if known is None or not _older(status, known):
            self._edited[status.uri] = status
        self._edited.move_to_end(status.uri)
        while len(self._edited) > MOST_EDITED:
            self._edited.popitem(last=False)

    def of(self, status: Status) -> Status | None:
        """Return a status that comes in as it is by now, None when it is gone."""
        if any(name in self._gone for name in _names(status)):
            return None
        newer = self._edited.get(status.uri)
        if newer is None or not _older(status, newer):
            return status
        return replace(newer, boosted_by=status.boosted_by, boosted_at=status.boosted_at)


def _older(one: Status, other: Status) -> bool:
    return other.edited_at is not None and (one.edited_at is None or one.edited_at < other.edited_at)
