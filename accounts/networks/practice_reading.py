"""Reading on the pretend network: all that a real one gives, with its troubles, so that columns can be practised without one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from accounts.clock import Clock
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, RateLimited, Uncertain
from accounts.model.account import Account
from accounts.model.column import ColumnKind
from accounts.model.status import Status
from accounts.networks.practice_timeline import NETWORK, SERVER, Numbered, Timeline
from accounts.networks.practice_world import Trouble, World
from accounts.reading import UNDOING, Deleted, Edited, Gap, Named, New, Page, Question, Reader, ReadLimits, StreamEvent, Verb

ANSWERS = frozenset({ColumnKind.HASHTAGS, ColumnKind.HOME, ColumnKind.MENTIONS, ColumnKind.SEARCH, ColumnKind.PERSON})
STREAMS = ANSWERS - {ColumnKind.SEARCH}
TURN_SECONDS = 1.0
RATE_PAUSE = timedelta(minutes=2)
MARKS = {Verb.FAVOURITE: "favourited", Verb.BOOKMARK: "bookmarked", Verb.UNFAVOURITE: "favourited", Verb.UNBOOKMARK: "bookmarked"}


class PracticeReader(Reader):
    """One account that reads on the pretend network. A cursor is the number of a status and that of a change: '12-3'."""

    limits = ReadLimits(seconds=15.0, most=40)
    names = True

    def __init__(self, account: Account, clock: Clock, world: World, wait: Callable[[float], None]) -> None:
        """Keep the world and a way to let time pass."""
        self._clock = clock
        self._world = world
        self._wait = wait
        self._handle = account.remote_id
        self._timeline = Timeline(world, account.remote_id)

    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind."""
        return kind in ANSWERS

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        """Return a page; what was edited since comes again, what was deleted is named. Raises InputError (cannot-read)."""
        if not self.answers(question.kind):
            raise InputError("cannot-read", kind=question.kind.value)
        self._meet()
        self._world.live(self._clock.now())
        last, last_change = self._timeline.last()
        if older_than:
            return self._page(question, self._timeline.find(question, below=_number(older_than), most=most))
        if not newer_than:
            return replace(self._page(question, self._timeline.find(question, most=most)), newest=f"{last}-{last_change}")
        number, _, change = newer_than.partition("-")
        above = _number(number)
        found = self._timeline.find(question, above=above, most=most, oldest=True)
        reached = last if len(found) < most else found[0][0]
        changes = self._timeline.changes(_number(change))
        edited = self._timeline.some([one.status for _, one in changes if one.kind == "edit"])
        gone = tuple(str(one.status) for _, one in changes if one.kind == "delete")
        asked = {one.uri for _, one in found}
        again = [one for one in edited if one.uri not in asked and self._answers(question, one)]
        return Page((*(one for _, one in found), *again), newest=f"{reached}-{last_change}", deleted=gone)

    def _page(self, question: Question, found: list[Numbered]) -> Page:
        lowest = min((number for number, _ in found), default=0)
        more = lowest and self._timeline.find(question, below=lowest, most=1)
        return Page(tuple(one for _, one in found), older=str(lowest) if more else "")

    def _answers(self, question: Question, status: Status) -> bool:
        number = _number(status.remote_id)
        return bool(self._timeline.find(question, above=number - 1, below=number + 1, most=1))

    def stream(self, question: Question, told: Callable[[StreamEvent], None], stop: threading.Event) -> bool:
        """Tell what happens, once a second, until `stop`; there is no stream for a search."""
        if question.kind not in STREAMS:
            return False
        self._meet()
        last, change = self._timeline.last()
        told(Gap())
        while not stop.wait(TURN_SECONDS):
            if self._meet() is Trouble.LOST_ANSWER:
                raise NetworkDown(host=SERVER)
            self._world.live(self._clock.now())
            now_last, now_change = self._timeline.last()
            for _, status in reversed(self._timeline.find(question, above=last, below=now_last + 1, most=400)):
                told(New(status))
            for _, one in self._timeline.changes(change):
                if one.kind == "delete":
                    told(Deleted(remote_id=str(one.status)))
                else:
                    for status in self._timeline.some([one.status]):
                        told(Edited(status))
            last, change = now_last, now_change
        return True

    def fetch(self, remote_id: str) -> Status | None:
        """Return a status as it is now, None when it is gone."""
        self._meet()
        return next(iter(self._timeline.some([_number(remote_id)])), None)

    def thread(self, remote_id: str) -> tuple[Status, ...]:
        """Return the conversation around a status, oldest first."""
        self._meet()
        return tuple(self._timeline.thread(_number(remote_id)))

    def named(self, handle: str) -> Named | None:
        """Return whom a mention names: somebody who joined the pretend network, or a neighbour there."""
        self._meet()
        for name in dict.fromkeys((handle, f"{handle}@{SERVER}")):
            found = self._world.person(name)
            if found is not None:
                return Named(name, *found)
        return None

    def stands(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> bool:
        """Return whether it is done. Raises SendError by kind."""
        self._meet()
        found = self._timeline.some([_number(status.remote_id)])
        mark = "boosted" if verb in {Verb.BOOST, Verb.UNBOOST} else MARKS[verb]
        return bool(found) and (mark in found[0].mine) is (verb not in UNDOING)

    def act(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        """Do it, once, whatever was done before. Raises InputError (cannot-act): of another network; Permanent: gone."""
        if status.network != NETWORK:
            raise InputError("cannot-act", verb=verb.value)
        trouble = self._meet()
        if trouble is Trouble.REFUSES:
            raise Permanent(host=SERVER, message="De oefenserver weigert dit.", status=422)
        number = _number(status.remote_id)
        if not self._timeline.some([number]):
            raise Permanent(host=SERVER, message="Dit bericht is er niet meer.", status=404)
        if verb is Verb.BOOST and not self._timeline.boosted(number):
            self._world.boost(self._handle, number, self._clock.now())
        elif verb is Verb.UNBOOST:
            self._timeline.unboost(number)
        elif verb in MARKS:
            self._timeline.mark(number, MARKS[verb], on=verb in {Verb.FAVOURITE, Verb.BOOKMARK})
        if trouble is Trouble.LOST_ANSWER:
            raise Uncertain(host=SERVER)
        return self._timeline.some([number])[0]

    def _meet(self) -> Trouble:
        """Run into the trouble that is switched on; return the kind that strikes later."""
        trouble, seconds = self._world.trouble(self._handle)
        if trouble is Trouble.NO_NETWORK:
            raise NetworkDown(host=SERVER)
        if trouble is Trouble.LOGIN_EXPIRED:
            raise AuthLost(host=SERVER)
        if trouble is Trouble.RATE_LIMIT:
            raise RateLimited(after=self._clock.now() + RATE_PAUSE, host=SERVER)
        if trouble is Trouble.SLOW:
            self._wait(seconds)
        return trouble


def _number(text: str) -> int:
    return int(text) if text.isdigit() and len(text) < 16 else 0
