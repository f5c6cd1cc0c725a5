"""The acts on one target that touch a network: send, look how a send without an answer ended, fetch back what stands.

Called in the lane of the target's account, one at a time. What became known of an attempt is never forgotten because the books refuse
at that moment (a full disk): it is kept here and stored as soon as they take it again.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from accounts.clock import Clock
from accounts.connector import Attempt, Connector, HandedOver, Sent, Verdict
from accounts.errors import (
    AuthLost,
    InputError,
    KnownError,
    NetworkDown,
    Permanent,
    PermissionMissing,
    Retryable,
    StoreError,
    Uncertain,
    VaultError,
)
from accounts.events import Events, TargetChanged
from accounts.model.account import Account
from accounts.model.ids import TargetId
from accounts.model.post import Place, State, Target
from accounts.posts.attempt import BooksAttempt, Point
from accounts.posts.following import How, filled
from accounts.register import Register
from accounts.store import following, taking, target_history, targets
from accounts.store.books import Books
from accounts.store.content import to_plain
from accounts.store.tables import storable
from accounts.store.tables import targets as table

log = logging.getLogger("publish")

FIRST_WAIT = 5.0
LONGEST_WAIT = 900.0
LONGEST_PATIENCE = timedelta(hours=24)
"""Whatever a server asks, after this it is asked again."""
LOOK_AFTER = 3.0
ASK_AFTER = timedelta(minutes=10)
ASK_AFTER_LOOKS = 9
"""As many looks take ten minutes at least; the clock may have been set meanwhile."""
VERIFY_AGAIN = timedelta(minutes=1)
CHECK_AFTER = timedelta(seconds=60)
"""So long after its moment a plan is looked for at its network."""
MOST_VERIFICATIONS = 5
EARLY = timedelta(minutes=2)
"""A plan that stands there so long before its moment was published too early; less is the difference of clocks."""

Question = Callable[[Connector, Attempt], Sent | HandedOver | Verdict]

CLEAN: dict[str, Any] = {"error": "", "error_values": {}, "asks": False}


class Sending:
    """Sends, looks and fetches back, and stores how it ended."""

    def __init__(
        self,
        books: Books,
        register: Register,
        clock: Clock,
        events: Events,
        folder: Path,
        *,
        held: Callable[[Target, Account], object],
        point: Point,
        chance: Callable[[], float],
    ) -> None:
        """`held` says whether a target may leave now; `chance` gives numbers in [0, 1) for the spread of repetitions."""
        self._books = books
        self._register = register
        self._clock = clock
        self._events = events
        self._folder = folder
        self._held = held
        self._point = point
        self._chance = chance
        self._lock = threading.Lock()
        self._owed: dict[TargetId, Callable[[], None]] = {}
        self._why: dict[TargetId, KnownError] = {}

    # -- sending ---------------------------------------------------------------------------------------------------------------------

    def send(self, number: TargetId) -> None:
        """Claim a queued target, commit, and send it. Raises KnownError when the books refuse; nothing is lost by that."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.QUEUED:
            return
        account = self._register.get(target.account)
        if account is None or self._held(target, account):
            return
        connector = self._register.connector(target.account)
        self._point("before-claim", target)
        claimed = self._claim(target, connector)
        if claimed is None:
            return
        self._point("after-claim", claimed)
        attempt = BooksAttempt(self._books, claimed, account, self._clock, self._folder, self._point)
        try:
            outcome = connector.send(attempt)
        except Exception as failure:
            self._record(claimed, partial(self._failed, attempt, failure))
            return
        self._point("before-store", claimed)
        self._record(claimed, partial(self._stands, claimed, outcome))
        self._point("after-store", claimed)
        if isinstance(outcome, Sent):
            self.verify(number)

    def _claim(self, target: Target, connector: Connector) -> Target | None:
        """Commit that this process sends it now; None when another was first or somebody stopped it."""
        now = self._clock.now()
        values: dict[str, Any] = {
            "attempts": target.attempts + 1,
            "token": target.token or connector.new_token(),
            "fingerprint": fingerprint(target),
            "claimed_at": now,
            "looks": 0,
            **CLEAN,
        }
        due = (table.c.due_at <= now) | (table.c.place == Place.SERVER.value)
        ready = due & table.c.waits_for.is_(None) & (table.c.not_before.is_(None) | (table.c.not_before <= now))
        # Read before, not after: between the commit of the claim and the send nothing may go wrong that leaves the claim behind.
        mine = self.move(target, State.SENDING, "claimed", only_if=ready, **values)
        return replace(target, state=State.SENDING, **values) if mine else None

    def _record(self, target: Target, store: Callable[[], None]) -> None:
        """Store how an attempt ended, now or as soon as the books take it. Raises KnownError when that is not now."""
        try:
            store()
        except KnownError:
            self._owe(target, store)
            raise
        except Exception as failure:
            log.exception("target %s: how its attempt ended cannot be stored", target.id)
            unknown = partial(self._unknown, target, "unforeseen", {"kind": type(failure).__name__})
            self._owe(target, unknown)
            self.pay()

    def _owe(self, target: Target, store: Callable[[], None]) -> None:
        with self._lock:
            self._owed[target.id] = store

    @property
    def owes(self) -> bool:
        """Return whether the books still refuse to take how something ended."""
        with self._lock:
            return bool(self._owed)

    def pay(self) -> int:
        """Store what the books did not take when it became known; return how much they still refuse."""
        with self._lock:
            owed = list(self._owed.items())
        for number, store in owed:
            try:
                store()
            except KnownError as failure:
                log.info("target %s: how its attempt ended is still not stored: %s", number, failure)
                break
            with self._lock:
                self._owed.pop(number, None)
        with self._lock:
            return len(self._owed)

    def _stands(self, target: Target, outcome: Sent | HandedOver) -> None:
        with self._events.gathered(), self._books.write():
            self._store_standing(target, outcome)
            if isinstance(outcome, Sent):
                self._let_follow(target.id, storable(outcome.remote_id), storable(outcome.url))
        self._register.note_success(target.account)

    def _let_follow(self, stands: TargetId, remote_id: str, url: str) -> None:
        """Fill in what others waited for, and let them go."""
        known = {How.REPLY: remote_id, How.LINK: url}
        able = [how for how, value in known.items() if value]
        going = following.set_going(
            self._books, stands, self._clock.now(), lambda content, how: filled(content, How(how), remote_id, url), able
        )
        for number in going:
            follower = targets.get(self._books, number)
            if follower is not None:
                target_history.note(self._books, follower, self._clock.now(), "other-stands", {"url": url})
                self._tell(follower)

    def _store_standing(self, target: Target, outcome: Sent | HandedOver) -> None:
        now = self._clock.now()
        if isinstance(outcome, HandedOver):
            look = max(outcome.at, now) + CHECK_AFTER
            self.move(target, State.HANDED_OVER, "handed-over", remote_id=storable(outcome.remote_id), not_before=look, looks=0, **CLEAN)
        else:
            # A plan that a server published at once stands there, much too early: that is told until somebody has seen it.
            code, more = "sent", CLEAN
            if target.planned and target.place == Place.SERVER and target.due_at - now > EARLY:
                code, more = "published-early", CLEAN | {"error": "published-early", "asks": True}
            self.move(
                target,
                State.PUBLISHED,
                code,
                detail={"remote_id": outcome.remote_id},
                remote_id=storable(outcome.remote_id),
                url=storable(outcome.url),
                published_text=storable(outcome.text),
                published_at=outcome.at or now,
                not_before=now + VERIFY_AGAIN,
                looks=0,
                **more,
            )

    def _failed(self, attempt: BooksAttempt, failure: Exception) -> None:
        """Record how an attempt ended without a post that is known to stand."""
        target = attempt.target
        if isinstance(failure, Uncertain):
            self._unknown(target, failure.word, dict(failure.values))
        elif isinstance(failure, NetworkDown | Retryable | VaultError):
            self._again(target, failure, getattr(failure, "after", None))
        elif isinstance(failure, AuthLost):
            self._register.note_problem(target.account, failure)
            self._again(target, failure, None, held=True)
        elif isinstance(failure, Permanent | PermissionMissing | InputError):
            self._refused(target, failure)
        elif attempt.left:
            log.log(
                logging.INFO if isinstance(failure, KnownError) else logging.ERROR,
                "target %s: an unforeseen failure after the request left",
                target.id,
                exc_info=failure,
            )
            word = failure.word if isinstance(failure, KnownError) else "unforeseen"
            self._unknown(target, word, {"kind": type(failure).__name__})
        elif isinstance(failure, StoreError):
            self._again(target, failure, None)
        elif isinstance(failure, KnownError):
            self._refused(target, failure)
        else:
            log.error("target %s: an unforeseen failure before the request", target.id, exc_info=failure)
            self._refused(target, KnownError("unforeseen", kind=type(failure).__name__))

    def _again(self, target: Target, failure: KnownError, after: datetime | None, *, held: bool = False) -> None:
        """Queue it again: certainly not sent. `held` = what holds it says when it may go."""
        if failure.word == "too-early" and target.place == Place.SERVER:
            # Its network takes no plan now: the timer runs on this computer from here on, and that is said.
            more = {"not_before": None, "error": "kept-here", "error_values": plain(failure.values)}
            self.move(target, State.QUEUED, "kept-here", detail=dict(failure.values), place=Place.HERE.value, **more)
            return
        not_before = None if held else self._later(after, target.attempts)
        if not_before is not None and target.late_minutes is not None:
            # When it would be too late by then, a person hears so at the moment it becomes too late.
            too_late = target.due_at + timedelta(minutes=target.late_minutes, seconds=1)
            not_before = min(not_before, max(too_late, self._clock.now()))
        self.move(
            target,
            State.QUEUED,
            failure.word,
            detail=dict(failure.values),
            not_before=not_before,
            error=failure.word,
            error_values=plain(failure.values),
        )

    def _refused(self, target: Target, failure: KnownError) -> None:
        self.move(
            target,
            State.REFUSED,
            failure.word,
            detail=dict(failure.values),
            error=failure.word,
            error_values=plain(failure.values),
            not_before=None,
            asks=True,
        )

    def _unknown(self, target: Target, code: str, values: dict[str, Any]) -> None:
        soon = self._clock.now() + timedelta(seconds=LOOK_AFTER)
        self.move(target, State.UNKNOWN, code, detail=values, error=code, error_values=plain(values), not_before=soon, looks=0)

    def _later(self, after: datetime | None, times: int) -> datetime:
        """Return when to try again: when the server said, else after 5 s, doubled each time to 15 minutes, spread over the upper half."""
        now = self._clock.now()
        longest: float = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(times, 20))
        wait = timedelta(seconds=longest * (0.5 + self._chance() / 2))
        return min(max(after or now, now + wait), now + LONGEST_PATIENCE)

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    def look(self, number: TargetId) -> None:
        """Find out how an attempt without an answer ended."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.UNKNOWN:
            return
        account = self._register.get(target.account)
        if account is None or self._held(target, account):
            return
        connector = self._register.connector(target.account)
        attempt = BooksAttempt(self._books, target, account, self._clock, self._folder, self._point)
        try:
            found = connector.find(attempt)
        except AuthLost as failure:
            self._register.note_problem(target.account, failure)
            self._look_again(target, failure.word)
        except KnownError as failure:
            self._look_again(target, failure.word, getattr(failure, "after", None))
        except Exception:
            log.exception("target %s: looking failed in an unforeseen way", target.id)
            self._look_again(target, "unforeseen")
        else:
            if isinstance(found, Sent | HandedOver):
                self._stands(target, found)
                if isinstance(found, Sent):
                    self.verify(number)
            elif found is Verdict.NOT_THERE:
                self.move(target, State.QUEUED, "not-there", not_before=self._clock.now(), **CLEAN)
            else:
                self._look_again(target, "cannot-tell")

    def _look_again(self, target: Target, code: str, after: datetime | None = None) -> None:
        """Look later; after ten minutes a person is asked as well."""
        now = self._clock.now()
        looks = target.looks + 1
        asks = target.asks or now - (target.claimed_at or now) > ASK_AFTER or looks >= ASK_AFTER_LOOKS
        later = {"not_before": self._later(after, target.looks), "looks": looks, "asks": asks}
        # Only while it is unknown: a person may have settled it while the network was asked.
        with self._books.write():
            still = targets.update(self._books, target.id, only_in=[State.UNKNOWN], **later)
            if still and asks and not target.asks:
                target_history.note(self._books, target, now, code)
        self._tell(target)

    def verify(self, number: TargetId) -> None:
        """Fetch a published post back and keep what the network really has."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.PUBLISHED or target.verified:
            return
        now, could_look = self._clock.now(), True
        try:
            seen = self._register.connector(target.account).fetch(target.remote_id)
        except KnownError as failure:
            log.info("target %s is not fetched back yet: %s", target.id, failure)
            seen, could_look = None, False
        except Exception:
            log.exception("target %s: fetching it back failed in an unforeseen way", target.id)
            seen = None
        values: dict[str, Any]
        if seen is not None:
            code = "verified"
            text, url, at = storable(seen.text), storable(seen.url) or target.url, seen.at or target.published_at
            values = {"verified": True, "not_before": None, "url": url, "published_text": text, "published_at": at}
        elif could_look and target.looks + 1 >= MOST_VERIFICATIONS:
            code, values = "not-seen", {"verified": True, "not_before": None, "error": "not-seen"}
        else:
            # A look that could not be made says nothing of the post, and is not counted to the end.
            looks = target.looks + 1 if could_look else min(target.looks + 1, MOST_VERIFICATIONS - 1)
            code, values = "", {"looks": looks, "not_before": now + VERIFY_AGAIN * (target.looks + 1)}
        with self._books.write():
            still = targets.update(self._books, target.id, only_in=[State.PUBLISHED], **values)
            if still and code:
                target_history.note(self._books, target, now, code)
            if still and seen is not None and not target.url:
                self._let_follow(target.id, target.remote_id, str(values["url"]))
        self._tell(target)

    # -- the network's own timer -----------------------------------------------------------------------------------------------------

    def check(self, number: TargetId) -> None:
        """See whether a plan came out at its network: servers swallow errors at that moment, and some are late."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.HANDED_OVER:
            return
        found = self._ask(target, lambda connector, attempt: connector.find(attempt))
        if isinstance(found, Sent):
            self._stands(target, found)
            self.verify(number)
        elif found is Verdict.NOT_THERE:
            # Certain: it came not out and lies there no more. The late rule decides whether it still goes, from here.
            self.move(target, State.QUEUED, "plan-lost", not_before=self._clock.now(), **self._anew(), error="plan-lost")
        elif found is Verdict.CANNOT_TELL:
            self._unknown(target, "plan-unclear", {})
        else:
            now = self._clock.now()
            asks, later = now - target.due_at > ASK_AFTER, self._later(None, target.looks)
            more: dict[str, Any] = {"looks": target.looks + 1, "not_before": later, "asks": asks}
            targets.update(self._books, number, only_in=[State.HANDED_OVER], error="plan-late", **more)
            self._tell(target)

    def take_back(self, number: TargetId) -> bool:
        """Take a plan back, and look that it is really gone; True when it waits here again and nothing of it can go out there."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.HANDED_OVER:
            taking.end(self._books, number)
            return target is not None and target.state is State.QUEUED
        taking.begin(self._books, number)
        self._point("before-take-back", target)
        back = self._taken_back(target)
        self._point("after-take-back", target)
        taking.end(self._books, number)
        return back

    def _taken_back(self, target: Target) -> bool:
        found = self._ask(target, lambda connector, attempt: connector.take_back(attempt))
        self._point("after-delete", target)
        if isinstance(found, Sent):
            self._stands(target, found)
            self.verify(target.id)
        elif found is Verdict.CANNOT_TELL:
            self._unknown(target, "plan-unclear", {})
        elif found is Verdict.NOT_THERE:
            # A new token: the old one's plan is known to the server, which would answer with what is no more.
            return self.move(target, State.QUEUED, "taken-back", not_before=None, **self._anew(), **CLEAN)
        return False

    def why(self, number: TargetId) -> KnownError | None:
        """Return why the plan of a target could not be asked about at its network when that was tried last; None when it could."""
        return self._why.get(number)

    @staticmethod
    def _anew() -> dict[str, Any]:
        return {"place": Place.HERE.value, "token": "", "journal": {}, "remote_id": "", "looks": 0}

    def _ask(self, target: Target, question: Question) -> Sent | HandedOver | Verdict | None:
        """Ask the network about the plan of a target; None when it cannot be asked now."""
        account = self._register.get(target.account)
        if account is None:
            return None
        attempt = BooksAttempt(self._books, target, account, self._clock, self._folder, self._point)
        self._why.pop(target.id, None)
        try:
            return question(self._register.connector(target.account), attempt)
        except AuthLost as failure:
            self._why[target.id] = failure
            self._register.note_problem(target.account, failure)
        except KnownError as failure:
            self._why[target.id] = failure
            log.info("target %s: its network cannot be asked about its plan now: %s", target.id, failure)
        except Exception:
            log.exception("target %s: asking about a plan failed in an unforeseen way", target.id)
        return None

    # -- writing ---------------------------------------------------------------------------------------------------------------------

    def move(self, target: Target, after: State, code: str, *, detail: dict[str, Any] | None = None, **values: Any) -> bool:
        """Move a target, note it, and tell; False when it is no longer in the state in which it was read."""
        moved = targets.move(self._books, target.id, target.state, after, self._clock.now(), code=code, detail=detail, **values)
        if moved:
            self._tell(target)
        return moved

    def _tell(self, target: Target) -> None:
        self._events.publish(TargetChanged(target.id, target.post))


def fingerprint(target: Target) -> str:
    """Return a fingerprint of what is asked of the network, to be compared when the same target is sent again."""
    return hashlib.sha256(repr(sorted(to_plain(target.content).items())).encode("utf-8", "backslashreplace")).hexdigest()


def plain(values: dict[str, Any]) -> dict[str, str]:
    """Return an error's values as text."""
    return {name: str(value) for name, value in values.items() if value is not None}
