"""The clock thread: one alarm at the earliest due moment, set again after every change, and a slow tick that also notices sleep.

At every look the publisher decides what leaves, and whoever listens hears of what goes out soon. A clock that was set, a sleep and another
time zone are noticed at the first tick after them, ten seconds at most. A tick that finds neither that, nor a change in the books, nor
anything that waits to be tried again, is over at once: while nothing happens, looking is all that this program would do.

The only user of APScheduler. Posts are rows and never jobs here: what this scheduler forgets, the next tick finds.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from accounts.errors import KnownError
from accounts.events import AccountChanged, ActChanged, BooksChanged, Event, HoldsChanged, HourChanged, SeriesChanged, TargetChanged

if TYPE_CHECKING:
    from accounts.engine import Engine
    from accounts.posts.noticing import Notice

Tell = Callable[["tuple[Notice, ...]"], None]

log = logging.getLogger("publish")

TICK_SECONDS = 10
LOOK_SECONDS = 60.0
"""So long at most between two looks at everything, whatever happens: what somebody forgot to tell is found then."""
JUMP_SECONDS = 5.0
BETWEEN_LOOKS = 0.05
"""Seconds between a look and the next one that was asked for meanwhile."""


class Tended(Protocol):
    """What plans by itself and wants to be looked after at moments of its own."""

    def tick(self) -> object:
        """Do what is due. May raise KnownError."""

    def next_moment(self) -> datetime | None:
        """Return when to look again, None when nothing is to come."""


class Schedule:
    """Wakes the publisher. Start it when the books are open; stop it before they close."""

    def __init__(self, engine: Engine, tell: Tell | None = None) -> None:
        """Keep the engine; nothing runs yet. `tell` hears in this thread of what goes out soon; without it nobody is told of anything."""
        # The default grace of one second silently drops a job that is later than that.
        from apscheduler.schedulers.background import BackgroundScheduler

        self._engine = engine
        self._tell = tell
        self._zone = _zone()
        self._next: datetime | None = None
        self._seen: tuple[float, int] | None = None
        """When everything was looked at last (monotonic), and how the books stood before; None when it has to be done again."""
        # Two looks never run at once, but that is for `_tick` to mind: the scheduler would drop the second one, and what it was to see.
        self._scheduler = BackgroundScheduler(
            timezone="UTC", daemon=True, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 5}
        )
        self._lock = threading.Lock()
        self._woken = False
        self._looking = False
        self._stopped = threading.Event()
        self._quiet = threading.Event()
        self._quiet.set()
        self._offset = self._wall_minus_monotonic()
        self._leave = engine.events.subscribe(self._heard)

    def start(self) -> None:
        """Begin, with a first look at once."""
        self._scheduler.add_jobstore(steady_store(), "default")
        self._scheduler.add_job(self._slow_tick, "interval", seconds=TICK_SECONDS, id="tick")
        self._scheduler.start()
        self.wake()

    def wake(self) -> None:
        """Look soon; many calls become one look, and one that comes during a look makes it look once more."""
        with self._lock:
            if self._woken or not self._scheduler.running or self._stopped.is_set():
                return
            self._woken = True
            if self._looking:
                return
        self._scheduler.add_job(self._tick, id="wake", replace_existing=True)

    def stop(self) -> None:
        """End; a look that has begun is waited for."""
        self._leave()
        with self._lock:
            self._stopped.set()
        # Waited for here and not by the scheduler, which holds its jobs locked meanwhile: a look that sets the alarm would wait for ever.
        self._quiet.wait()
        if self._scheduler.running:
            # Stopped in the middle of a round, the scheduler's own thread dies of a job it finds no more: end this round, begin none.
            self._scheduler.pause()
            self._scheduler.get_jobs()
            self._scheduler.shutdown(wait=True)

    def _heard(self, event: Event) -> None:
        if isinstance(event, TargetChanged | HoldsChanged | SeriesChanged | BooksChanged | AccountChanged | ActChanged | HourChanged):
            self.wake()

    def _slow_tick(self) -> None:
        if not self._nothing_new():
            self._tick()

    def _nothing_new(self) -> bool:
        """Return whether a look would find what the last one found."""
        if self._seen is None or any(self._moved()):
            return False
        at, books = self._seen
        try:
            return self._engine.clock.monotonic() - at < LOOK_SECONDS and self._engine.books.version() == books
        except KnownError:
            return False  # the look says what is wrong

    def _tick(self) -> None:
        with self._lock:
            self._woken = True
            if self._looking or self._stopped.is_set():
                return
            self._looking = True
            self._quiet.clear()
        while self._look_again():
            try:
                self._look()
            except Exception:
                log.exception("the publisher's look failed")
            # Every step of every target that goes out wakes this clock; twenty at once need no hundred looks. What falls due meanwhile
            # does not wait for that.
            self._rest()

    def _rest(self) -> None:
        left = BETWEEN_LOOKS if self._next is None else (self._next - self._engine.clock.now()).total_seconds()
        self._stopped.wait(max(0.0, min(BETWEEN_LOOKS, left)))
        if left <= BETWEEN_LOOKS and self._next is not None:
            with self._lock:
                self._woken = True

    def _look_again(self) -> bool:
        with self._lock:
            self._looking = self._woken and not self._stopped.is_set()
            self._woken = False
            if not self._looking:
                self._quiet.set()
            return self._looking

    def _look(self) -> None:
        moved, alarm = self._notice_jump(), self._next
        self._next, self._seen = None, None
        clock, publisher = self._engine.clock, self._engine.publisher
        begun = clock.now()

        def meanwhile() -> None:
            """Let go what fell due while this look was at something else: it does not wait for the rest."""
            nonlocal begun
            if alarm is not None and begun < alarm <= clock.now():
                begun = clock.now()
                publisher.tick()

        try:
            seen = (clock.monotonic(), self._engine.books.version())
            publisher.tick()
            meanwhile()
            wait_again = self._look_after_acts()
            meanwhile()
            # After what is due: whatever a round over the series plans wakes this clock again.
            moments = [self._look_after("series", self._engine.series)]
            meanwhile()
            moments.append(self._look_after("consulting hours", self._engine.hours))
            meanwhile()
            if self._tell is not None:
                moments.append(self._look_ahead(self._tell))
            # What falls due from here on, and what did since the books were asked for it: that is not to be passed over.
            moments.append(publisher.next_moment(begun))
        except KnownError as failure:
            log.info("the publisher cannot look now: %s", failure)
            return
        finally:
            if moved:
                # 'Today' is another day now, or a day begins at another moment: whatever is shown is read anew.
                self._engine.events.publish(BooksChanged())
        if not wait_again and not publisher.restless():
            self._seen = seen
        moment = min((one for one in moments if one is not None), default=None)
        self._next = moment
        if moment is not None and moment - self._engine.clock.now() < timedelta(days=30):
            self._scheduler.add_job(self._tick, "date", run_date=moment, id="alarm", replace_existing=True)

    def _look_after_acts(self) -> bool:
        """Begin the favourites and boosts that may leave now; return whether any wait. No trouble of theirs stops a post."""
        try:
            return bool(self._engine.acts.tick())
        except KnownError as failure:
            log.info("the acts cannot be looked after now: %s", failure)
        except Exception:
            log.exception("the look after the acts failed")
        return True

    def _look_after(self, what: str, tended: Tended) -> datetime | None:
        """Let what plans by itself do what is due, and return when it wants to be looked after again. No trouble of it stops a post."""
        try:
            tended.tick()
            return tended.next_moment()
        except KnownError as failure:
            log.info("the %s cannot be looked after now: %s", what, failure)
        except Exception:
            log.exception("the round over the %s failed", what)
        return None

    def _look_ahead(self, tell: Tell) -> datetime | None:
        """Tell of what goes out soon; return when to look ahead again. Raises StoreError."""
        outlook = self._engine.noticing.look()
        if outlook.notices:
            tell(outlook.notices)
        return outlook.again

    def _notice_jump(self) -> bool:
        """Note that the computer slept, or its clock or zone was set. What follows from it, the late rule decides at the same look."""
        offset, zone = self._wall_minus_monotonic(), _zone()
        jumped, travelled = self._moved()
        if jumped:
            log.info("the clock moved by %.0f s against the time that passed (sleep, or it was set)", offset - self._offset)
        if travelled:
            log.info("this computer is in another time zone now: %s instead of %s", zone, self._zone)
        self._offset, self._zone = offset, zone
        return jumped or travelled

    def _moved(self) -> tuple[bool, bool]:
        """Return whether the clock was set or stood still since the last look, and whether the computer is in another zone."""
        return abs(self._wall_minus_monotonic() - self._offset) > JUMP_SECONDS, _zone() != self._zone

    def _wall_minus_monotonic(self) -> float:
        return self._engine.clock.now().timestamp() - self._engine.clock.monotonic()


def _zone() -> tuple[object, ...]:
    """Return what tells the computer's zone from another one. The system's library looks again only when it is told to."""
    if hasattr(time, "tzset"):
        time.tzset()
    return time.tzname, time.timezone, time.altzone


def steady_store() -> Any:
    """Return a job store in which the tick goes on when the clock is set back.

    The scheduler counts an interval on the wall clock: set back by an hour, it would be silent for that hour.
    """
    from apscheduler.jobstores.memory import MemoryJobStore

    class SteadyStore(MemoryJobStore):
        def get_due_jobs(self, now: datetime) -> list[Any]:
            for job in self.get_all_jobs():
                if job.id == "tick" and job.next_run_time - now > timedelta(seconds=TICK_SECONDS + JUMP_SECONDS):
                    job.next_run_time = now
                    self.update_job(job)
            due: list[Any] = super().get_due_jobs(now)
            return due

    return SteadyStore()
