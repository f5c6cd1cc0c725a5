"""When a source is asked again: politely, spread, and ever later as long as it fails."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from accounts.errors import AuthLost, InputError, KnownError, Permanent, PermissionMissing, Retryable

FIRST_WAIT = 15.0
LONGEST_WAIT = 900.0
HOPELESS_WAIT = 3600.0
SOONEST = 1.0
SPREAD = 20.0
BETWEEN = 0.3
RECONCILE = 600.0
GOING_ON = 2.0
MOST_QUIET = 4.0


class Pacing:
    """Works out waiting times in seconds. `chance` is the source of its jitter."""

    def __init__(self, chance: random.Random | None = None) -> None:
        """Take another `chance` in a test."""
        self._chance = chance or random.Random()  # noqa: S311 - it spreads requests, it guards nothing

    def next_poll(self, seconds: float, quiet: float) -> float:
        """Return the wait after a poll that went well: `seconds`, longer (up to four times) where little comes, ten per cent off."""
        return seconds * min(max(quiet, 1.0), MOST_QUIET) * self._chance.uniform(0.9, 1.1)

    def reconcile(self, seconds: float) -> float:
        """Return the wait between two polls beside a stream, which only make sure that nothing was lost."""
        return max(seconds, RECONCILE) * self._chance.uniform(0.9, 1.1)

    def about_one(self) -> float:
        """Return about one: what it is taken times keeps no step with others."""
        return self._chance.uniform(0.9, 1.1)

    def spread(self) -> float:
        """Return a wait after which a source may begin anew when all of them do: after sleep, or when the network is back."""
        return self._chance.uniform(0, SPREAD)

    def after(self, failure: KnownError, failures: int, now: datetime) -> float:
        """Return the wait after a failure, the `failures`th in a row: what the server asked, else doubling from fifteen seconds to a
        quarter of an hour; an hour where waiting does not help by itself.
        """
        if isinstance(failure, AuthLost | PermissionMissing | Permanent | InputError):
            return HOPELESS_WAIT * self._chance.uniform(1.0, 1.1)
        wait = min(FIRST_WAIT * 2.0 ** min(max(failures - 1, 0), 10), LONGEST_WAIT)
        if isinstance(failure, Retryable) and failure.after is not None:
            wait = max((failure.after - now) / timedelta(seconds=1), SOONEST)
            return wait + self._chance.uniform(0, min(wait * 0.1, SPREAD))
        return wait * self._chance.uniform(0.8, 1.2)
