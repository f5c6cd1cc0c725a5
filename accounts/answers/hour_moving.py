"""Moves the opening and closing message of an hour to where its books want them, whatever state they are in.

What waits here moves in the transaction that stores the wish. What lies at a network is taken back first; only when it waits here is it
given its new moment, and may be handed over anew: there is no moment at which both could go out. A wish outlives a crash.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from accounts.clock import Clock
from accounts.errors import InputError, KnownError
from accounts.model.hour import Hour
from accounts.model.ids import DraftId, HourId
from accounts.model.post import State, Target
from accounts.posts.desk import WITHDRAWABLE, Desk
from accounts.store import hours as rows
from accounts.store import targets
from accounts.store.books import Books

log = logging.getLogger("hours")

AT_ONCE = timedelta(seconds=1)
"""A plan can be moved to a moment to come only; 'now' is so far away."""
LEFT = frozenset({State.SENDING, State.UNKNOWN, State.PUBLISHED, State.DELETED})
"""States of a message that left the house, or may have."""


def has_left(target: Target, now: datetime) -> bool:
    """Return whether a message left, or came out by its network's own timer already, whether that was seen or not."""
    return target.state in LEFT or (target.state is State.HANDED_OVER and target.due_at <= now)


TakeBack = Callable[[Target, Callable[[bool], None]], None]


class Moving:
    """Brings messages in line with wishes."""

    def __init__(self, books: Books, desk: Desk, clock: Clock, take_back: TakeBack) -> None:
        """`take_back` is the publisher's."""
        self._books, self._desk, self._clock, self._take_back = books, desk, clock, take_back

    def of(self, draft: DraftId) -> tuple[Target, ...]:
        """Return the targets of the last post that was made of a draft."""
        post = rows.last_post(self._books, draft)
        return targets.of_post(self._books, post) if post is not None else ()

    def bring(self, hour: Hour) -> None:
        """Move what waits here; a wish that nothing stands in the way of any more is forgotten. Raises StoreError."""
        for name, draft, wish in (("opening_to", hour.opening, hour.opening_to), ("closing_to", hour.closing, hour.closing_to)):
            if wish is None:
                continue
            step = self._withdraw if hour.cancelled_at is not None else self._move
            # All of them are seen to, whatever the first one says.
            pending = [one for one in self.of(draft) if not step(one, wish)]
            if not pending:
                rows.update(self._books, hour.id, **{name: None})

    def ask_back(self, hour: Hour) -> None:
        """Ask the networks for what lies there and is to be elsewhere, each in its own lane. Not within a transaction."""
        for draft, wish in ((hour.opening, hour.opening_to), (hour.closing, hour.closing_to)):
            for target in self.of(draft) if wish is not None else ():
                if target.state is State.HANDED_OVER and (hour.cancelled_at is not None or target.due_at != wish):
                    self._take_back(target, partial(self._taken_back, hour.id))

    def _taken_back(self, number: HourId, back: bool) -> None:
        """Go on at once, in the lane's thread, where a message waits here again."""
        try:
            hour = rows.get(self._books, number) if back else None
            if hour is not None:
                with self._books.write():
                    self.bring(hour)
        except KnownError as failure:  # the wish is in the books: the next look goes on
            log.info("a message of hour %s waits for the next look: %s", number, failure)

    def _move(self, target: Target, wish: datetime) -> bool:
        """Return whether nothing more is to be done with a target."""
        now = self._clock.now()
        if target.state is State.HANDED_OVER:
            return target.due_at == wish
        if target.state is State.PAUSING:
            return not target.planned or target.due_at == max(wish, target.release_at) or self._desk.replan(target.id, wish)
        if target.state is not State.QUEUED or self._in_line(target, wish, now):
            return target.state is not State.SENDING
        try:
            return self._desk.reschedule(target.id, max(wish, now + AT_ONCE))
        except InputError:  # the clock ran on meanwhile: the next look has another 'now'
            return False

    def _withdraw(self, target: Target, _wish: datetime) -> bool:
        if target.state in WITHDRAWABLE:
            return self._desk.stop_target(target.id)
        return target.state not in {State.SENDING, State.HANDED_OVER}

    def _in_line(self, target: Target, wish: datetime, now: datetime) -> bool:
        return target.due_at == wish or (wish <= now and target.due_at <= now + AT_ONCE)
