"""Looking again at what is here: what was edited or deleted while no stream told it is found out, politely, and proved before it goes.

Two ways lead here. From time to time, and after every loss, a source's newest page is read once more: what changed in it is taken over, and
what is missing from it although it stands within it is suspected. And what somebody looks at, opens or acts upon is asked for by itself.
Nothing is deleted on a suspicion: the accounts to which it was shown are told 'gone' to a question for this one status.
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from accounts.errors import InputError, KnownError, RateLimited, StoreError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.reading import Reader
from accounts.streams.common import Common, log
from accounts.streams.intake import Intake
from accounts.streams.source_state import SourceState

PAGE_EVERY, PAGE_EVERY_STREAMED, PAGE_SOONEST = 900.0, 6 * 3600.0, 300.0
"""Seconds between two looks at the newest page of a source: polled, streamed, and after a loss."""
LOOK_EVERY = 1800.0
"""Seconds after which one status may be asked for again."""
WINDOW, MOST_LOOKS = 300.0, 30
"""So many single questions in so many seconds per account: a tenth of what Mastodon's servers allow."""
MOST_SUSPECTS = 10
MOST_WAITING, MOST_REMEMBERED = 200, 5000
MOST_ASKED = 3
"""Accounts that are asked before a status is believed to be gone."""

Wanted = tuple[Status, tuple[Account, ...]]


class Again:
    """Asks for single statuses, one at a time in the lane of each account. Thread-safe."""

    def __init__(self, common: Common, intake: Intake) -> None:
        """Nothing waits yet."""
        self._common, self._intake = common, intake
        self._looked: OrderedDict[str, float] = OrderedDict()
        self._waiting: OrderedDict[str, Wanted | None] = OrderedDict()
        """What is to be asked for, and once that is known, of whom."""
        self._asked: dict[AccountId, deque[float]] = {}
        self._busy: set[AccountId] = set()

    # -- a page ------------------------------------------------------------------------------------------------------------------------

    def soon(self, state: SourceState) -> None:
        """Let a source's newest page be read again with the next poll: something may have passed by unheard."""
        state.again_due = min(state.again_due, max(self._common.clock.monotonic(), state.again_at + PAGE_SOONEST))

    def page(self, reader: Reader, state: SourceState) -> None:
        """Read a source's newest page again when that is due; in its lane, after a poll. Raises what `read` raises, StoreError."""
        now = self._common.clock.monotonic()
        if now < state.again_due or state.source.account is None or not state.newest or state.gap or not self._common.going(state):
            return
        every = PAGE_EVERY_STREAMED if state.streaming and not state.unproved else PAGE_EVERY
        state.again_at, state.again_due = now, now + every * self._common.pacing.about_one()
        page = reader.read(state.source.question, most=reader.limits.most)
        if not page.statuses:
            return  # nothing at all may be an hour's trouble of the server
        self._intake.renew(state, page.statuses)
        shown = {one.uri for one in page.statuses}
        # Where nothing is older, the page is all there is; else what stands at its very end may belong to the next one.
        lowest = min(one.order for one in page.statuses) if page.older else None
        suspects: dict[str, None] = {}
        for number in sorted(state.columns):
            for entry in self._common.cache.page(number, most=2 * reader.limits.most):
                mine = any(way.source == state.name for way in entry.via)
                if mine and entry.status.uri not in shown and (lowest is None or entry.key.order_at > lowest):
                    suspects[entry.status.uri] = None
        with self._common.lock:  # whoever was not asked about for longest is first, so that none of them hides another
            longest = sorted(suspects, key=lambda uri: self._looked.get(uri, -math.inf))
        self.want(longest[:MOST_SUSPECTS])

    # -- one status --------------------------------------------------------------------------------------------------------------------

    def want(self, uris: Iterable[str], *, now: bool = False) -> None:
        """Have statuses looked at again, those that were not lately; `now`: before the others, however lately it was."""
        moment = self._common.clock.monotonic()
        with self._common.lock:
            for uri in uris:
                if not now and moment - self._looked.get(uri, -LOOK_EVERY) < LOOK_EVERY:
                    continue
                if now or (uri not in self._waiting and len(self._waiting) < MOST_WAITING):
                    self._waiting.setdefault(uri, None)
                if now:
                    self._waiting.move_to_end(uri, last=False)
            waits = bool(self._waiting)
        if waits:
            self._common.wake.set()

    def step(self, now: float) -> None:
        """Ask for what waits, one status for each account that is free and may ask."""
        with self._common.lock:
            waiting = list(self._waiting.items())
        for uri, known in waiting:
            wanted = known or self._wanted(uri)
            if wanted is None:
                self._forget(uri, now)
                continue
            self._keep(uri, wanted)
            status, accounts = wanted
            first = accounts[0].id
            with self._common.lock:
                if first in self._busy or self._common.until.get(first, 0.0) > now or not self._may(first, now):
                    continue
                self._busy.add(first)
            self._forget(uri, now)
            self._common.lanes.submit(first, partial(self._look, status, accounts))

    def next_due(self, now: float) -> float:
        """Return in how many seconds something may be asked, endless when nothing waits."""
        with self._common.lock:
            if not self._waiting:
                return float("inf")
            free = [0.0]
            for account, asked in self._asked.items():
                if len(asked) >= MOST_LOOKS:
                    free.append(asked[0] + WINDOW - now)
                free.append(self._common.until.get(account, 0.0) - now)
            return max(1.0, min(max(free), WINDOW))

    def _may(self, account: AccountId, now: float) -> bool:
        asked = self._asked.setdefault(account, deque(maxlen=MOST_LOOKS))
        while asked and now - asked[0] >= WINDOW:
            asked.popleft()
        return len(asked) < MOST_LOOKS

    def _forget(self, uri: str, now: float) -> None:
        with self._common.lock:
            self._waiting.pop(uri, None)
            self._looked[uri] = now
            self._looked.move_to_end(uri)
            while len(self._looked) > MOST_REMEMBERED:
                self._looked.popitem(last=False)

    def _keep(self, uri: str, wanted: Wanted) -> None:
        with self._common.lock:
            if uri in self._waiting:
                self._waiting[uri] = wanted

    def _wanted(self, uri: str) -> Wanted | None:
        """Return a status and the accounts whose servers told of it and can be asked, at its own server first; None without any."""
        status = self._common.cache.get(uri)
        if status is None:
            return None
        names = self._common.cache.names(uri)
        able = [one for one in self._common.register.every() if (one.network, one.server) in names]
        able = [one for one in able if self._common.register.reader(one.id) is not None]
        able.sort(key=lambda one: (one.network, one.server) != (status.network, status.server))
        return (status, tuple(able[:MOST_ASKED])) if able else None

    def _look(self, status: Status, accounts: tuple[Account, ...]) -> None:
        """Ask for one status; the first account's lane is this thread."""
        try:
            self.ask(status, accounts)
        except InputError:
            pass  # this network cannot be asked for one status
        except RateLimited as failure:
            wait = self._common.pacing.after(failure, 1, self._common.clock.now())
            with self._common.lock:
                self._common.until[accounts[0].id] = self._common.clock.monotonic() + wait
        except StoreError as failure:
            self._intake.store_failed(failure)
        except KnownError as failure:
            log.debug("a status could not be looked at again: %s", failure)
        except Exception:
            log.exception("a status could not be looked at again")
        finally:
            with self._common.lock:
                self._busy.discard(accounts[0].id)
            self._common.wake.set()

    def ask(self, status: Status, accounts: tuple[Account, ...]) -> Status | None:
        """Ask for a status until one account is still shown it, and store what it answers; None when none is: then it is gone.

        An author may have shut out one account and not another.

        Raises SendError by kind, InputError (cannot-read), StoreError.
        """
        names = self._common.cache.names(status.uri)
        for one in accounts:
            reader = self._common.register.reader(one.id)
            name = names.get((one.network, one.server)) or status.remote_id
            if reader is None:
                raise InputError("cannot-read", account=int(one.id))
            with self._common.lock:
                self._asked.setdefault(one.id, deque(maxlen=MOST_LOOKS)).append(self._common.clock.monotonic())
                patient = self._common.until.get(one.id, 0.0) > self._common.clock.monotonic()
            if patient or self._common.stop.is_set():
                return status  # nothing is proved
            found = reader.fetch(name)
            if found is not None:
                self._intake.follow(replace(found, uri=status.uri), one.id)
                return found
        self._intake.went(status.uri, [(one.network, one.server, names.get((one.network, one.server), "")) for one in accounts])
        log.info("a message is gone at %s", accounts[0].server)
        return None
