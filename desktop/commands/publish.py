"""`omroeper publish`: work off what is due without a window."""

from __future__ import annotations

import argparse
import threading
import time
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import InputError, ReadOnlyStoreError, StoreError
from accounts.events import Event, TargetChanged
from accounts.model.ids import TargetId
from desktop import single
from desktop.commands.common import add_passphrase, engine, say, unlock_if_possible
from resources.catalogue import tr

LONGEST_NAP = 15.0
TAKE_BACK_AGAIN = 60.0
"""Seconds between two times at which a network is asked for what a crisis could not take back from it."""
BUSY_NAP = 0.1
LONGEST_END = 120.0
UNSTORED_SECONDS = 30.0


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    publishing = kinds.add_parser("publish", help=tr("Commands", "send what is due, without a window; obeys pauses and holds"))
    how = publishing.add_mutually_exclusive_group()
    how.add_argument("--until-idle", action="store_true", help=tr("Commands", "until nothing is due any more (this is the default)"))
    how.add_argument("--for", dest="seconds", type=float, metavar="SECONDS", help=tr("Commands", "for so long, waiting for what falls due"))
    add_passphrase(publishing)
    publishing.set_defaults(act=publish)


def publish(folder: Path, wanted: argparse.Namespace) -> int:
    """Send what is due. With a window open, that window sends; this command only says so."""
    if wanted.seconds is not None and not 0 <= wanted.seconds <= 86400 * 7:
        raise InputError("bad-seconds", most=86400 * 7)
    lock = single.take(folder, "sender")
    if lock is None:
        single.ring(folder, single.CHANGED)
        say(tr("Commands", "Omroeper is open in a window, and that window does the sending."))
        return 0
    try:
        with engine(folder) as one:
            if one.books.problem:
                raise ReadOnlyStoreError(one.books.problem)
            _work(one, wanted.seconds, wanted.passphrase_fd)
    finally:
        lock.release()
    return 0


class TakingBack:
    """Keeps trying, while a crisis lasts, what could not be taken back when it began; says at the end what became of it."""

    def __init__(self, one: Engine) -> None:
        """Begin with the first `look`."""
        self._one = one
        self._next = 0.0
        self._asked: set[TargetId] = set()
        self._back: set[TargetId] = set()

    def look(self) -> None:
        """Try again when it is time. Raises StoreError."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + TAKE_BACK_AGAIN
            self._one.take_back_held(self._heard)

    def tell(self) -> None:
        """Say how much came back, and why the rest did not."""
        from ui.words import looked

        if not self._asked:
            return
        back, count = len(self._back), len(self._asked)
        say(tr("Commands", "{back} of {count} plans were taken back from the networks.", back=back, count=count))
        why = {number: self._one.publisher.why_unreached(number) for number in sorted(self._asked - self._back)}
        for said in sorted({looked(failure.word, failure.values) for failure in why.values() if failure is not None}):
            say(said)

    def _heard(self, number: TargetId, back: bool) -> None:
        self._asked.add(number)
        if back:
            self._back.add(number)


def _work(one: Engine, seconds: float | None, passphrase_fd: int | None) -> None:
    from ui.words import error

    locked = unlock_if_possible(one, passphrase_fd)
    if locked is not None:
        sentence = error(locked.word, locked.values)
        say(f"{sentence.text} {sentence.todo}".strip())
    changed = threading.Event()

    def heard(event: Event) -> None:
        if isinstance(event, TargetChanged):
            changed.set()

    leave = one.events.subscribe(heard)
    end = time.monotonic() + (seconds or 0.0)
    again = TakingBack(one)
    try:
        one.publisher.recover()
        while True:
            changed.clear()
            one.series.tick()
            one.hours.tick()
            # Before anything goes: what a council's calendar says by now may hold it.
            one.meetings.refresh_due()
            again.look()
            one.publisher.tick()
            if seconds is None and not one.publisher.busy() and not _due_soon(one):
                break
            if seconds is not None and time.monotonic() >= end:
                break
            changed.wait(_nap(one, None if seconds is None else end - time.monotonic()))
        one.publisher.wait(LONGEST_END)
        again.tell()
        _store_all(one)
    finally:
        leave()


def _store_all(one: Engine) -> None:
    """Give a full disk some time before the command leaves what it knows to a look at the network. Raises StoreError."""
    end = time.monotonic() + UNSTORED_SECONDS
    while one.publisher.owes():
        if time.monotonic() >= end:
            raise StoreError("disk-full", folder=str(one.folder))
        threading.Event().wait(1.0)


def _due_soon(one: Engine) -> bool:
    """Return whether something falls due within moments: an answer that was lost is looked up before the command ends."""
    moment = one.publisher.next_moment()
    return moment is not None and (moment - one.clock.now()).total_seconds() <= LONGEST_NAP and one.history.unsettled() > 0


def _nap(one: Engine, left: float | None) -> float:
    moment = one.publisher.next_moment()
    until = LONGEST_NAP if moment is None else (moment - one.clock.now()).total_seconds()
    if left is None and one.publisher.busy():
        # The last event of a send comes before its lane is empty; no other follows it.
        until = min(until, BUSY_NAP)
    return max(0.02, min(until, LONGEST_NAP, LONGEST_NAP if left is None else left))
