"""Whose turn it is on the wall: what was just approved comes first, then whoever was away longest. No clock and no window here."""

from __future__ import annotations

from collections.abc import Iterable

TOGETHER = 3
"""So many are in sight where the wall shows several."""


class Turns:
    """The order of a wall. Keys are whatever names an approved message."""

    def __init__(self, *, several: bool = False) -> None:
        """Begin with nothing."""
        self.several = several
        self.page: tuple[str, ...] = ()
        self._last: dict[str, int] = {}
        self._turn = 0

    def put(self, approved: Iterable[str]) -> bool:
        """Take what is approved now, in the order in which it was. Return whether the page is another because of it: what is no longer
        approved is off it at once, and an empty page is filled.
        """
        known = list(approved)
        self._last = {one: self._last.get(one, 0) for one in known}
        before = self.page
        self.page = tuple(one for one in before if one in self._last)
        if not self.page or (self.several and len(self.page) < min(TOGETHER, len(known))):
            self._fill()
        return self.page != before

    def next(self) -> bool:
        """Turn the page; return whether it is another."""
        before = self.page
        self.page = ()
        self._fill()
        return self.page != before

    def show(self, one: str) -> bool:
        """Show this one now. False when it is not approved."""
        if one not in self._last:
            return False
        self.page = (one, *(other for other in self.page if other != one))[: TOGETHER if self.several else 1]
        self._seen()
        return True

    def _fill(self) -> None:
        room = (TOGETHER if self.several else 1) - len(self.page)
        away = sorted((one for one in self._last if one not in self.page), key=lambda one: self._last[one])
        self.page = (*self.page, *away[:room])
        self._seen()

    def _seen(self) -> None:
        self._turn += 1
        for one in self.page:
            self._last[one] = self._turn
