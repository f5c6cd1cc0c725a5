"""A network that does in a test what it is told: it tells in any order, repeats, breaks, asks for patience and talks nonsense."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from accounts.clock import Clock, ManualClock
from accounts.connector import Connector, Field, Network, Secrets, SignedIn, SignInKind, SignInWay
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.events import ColumnFilled, Event
from accounts.http import Http
from accounts.model.account import Account, Role
from accounts.model.column import Column, ColumnKind
from accounts.model.limits import Limits
from accounts.model.status import Status
from accounts.networks.practice import PracticeNetwork
from accounts.posts.lanes import SameThread
from accounts.reading import Page, Question, Reader, ReadLimits, StreamEvent, Verb
from accounts.store.books import FILE
from accounts.streams.pacing import Pacing
from accounts.streams.reader import Reading
from tests.accounts.engines import START, _fresh_books

Script = Callable[[Callable[[StreamEvent], None]], bool]


class Steady(Pacing):
    """Waiting times without chance."""

    def __init__(self) -> None:
        super().__init__(chance=Middle())


class Middle:
    """A chance that always falls in the middle."""

    def uniform(self, low: float, high: float) -> float:
        return (low + high) / 2


class Scripted(Reader):
    """Reads from `stands`: the statuses of each question's key, in the order in which the server took them. `upwards`: like `min_id`."""

    limits = ReadLimits(60.0, 5)

    def __init__(self, stands: dict[str, list[Status]], *, upwards: bool = True) -> None:
        self.stands = stands
        self.upwards = upwards
        self.asked: list[tuple[str, str, str]] = []
        self.failures: list[BaseException] = []
        self.scripts: list[Script] = []
        self.streamed: list[str] = []
        self.fetched: list[str] = []
        self.fetch_failures: list[BaseException] = []
        self.acted: list[tuple[Verb, Status]] = []
        self.deleted: tuple[str, ...] = ()
        self.kinds = set(ColumnKind)
        self.before: Callable[[], None] = lambda: None

    def answers(self, kind: ColumnKind) -> bool:
        return kind in self.kinds

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        self.asked.append((question.key, newer_than, older_than))
        self.before()
        if self.failures:
            raise self.failures.pop(0)
        stands = self.stands[question.key]
        low = int(newer_than or 0)
        high = int(older_than) if older_than else len(stands)
        gap = ""
        if newer_than and self.upwards and not older_than:
            high = min(low + most, len(stands))
        elif high - low > most:
            gap = str(high - most) if newer_than else ""
            low = high - most
        found = tuple(reversed(stands[low:high]))
        deleted, self.deleted = self.deleted, ()
        return Page(found, older=str(low) if low else "", newest=str(high), deleted=deleted, gap=gap)

    def stream(self, question: Question, told: Callable[[StreamEvent], None], stop: threading.Event) -> bool:
        self.streamed.append(question.key)
        return self.scripts.pop(0)(told) if self.scripts else False

    def fetch(self, remote_id: str) -> Status | None:
        self.fetched.append(remote_id)
        if self.fetch_failures:
            raise self.fetch_failures.pop(0)
        return next((one for stands in self.stands.values() for one in stands if one.remote_id == remote_id), None)

    def thread(self, remote_id: str) -> tuple[Status, ...]:
        return tuple(one for stands in self.stands.values() for one in stands if one.remote_id == remote_id)

    def act(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        from dataclasses import replace

        self.acted.append((verb, status))
        return replace(status, mine=frozenset({f"{verb.value}d"}), favourites=status.favourites + 1)


class ScriptedNetwork(Network):
    """Gives each account a scripted reader by its name."""

    id: ClassVar[str] = "mastodon"
    name: ClassVar[str] = "Scripted"
    ways: ClassVar[tuple[SignInWay, ...]] = (SignInWay(SignInKind.NONE, (Field("handle"),)),)
    local: ClassVar[bool] = True

    def __init__(self) -> None:
        self.readers: dict[str, Reader | None] = {}

    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        name = form["handle"]
        return SignedIn(f"{name}.example", name, f"@{name}@{name}.example", {}, Limits(), display_name=name)

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Connector:
        raise NotImplementedError

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader | None:
        return self.readers.get(account.remote_id)


class Town:
    """An engine whose accounts read scripted networks, driven by hand: no thread, no time."""

    def __init__(self, folder: Path, clock: ManualClock | None = None, *, stands: dict[str, dict[str, list[Status]]] | None = None) -> None:
        import shutil

        if not (folder / FILE).exists():
            shutil.copy(_fresh_books(), folder / FILE)
        self.folder = folder
        self.clock = clock or ManualClock(START)
        self.network = ScriptedNetwork()
        self.stands = stands if stands is not None else {}
        networks: dict[str, Network] = {"mastodon": self.network, "practice": PracticeNetwork(folder, wait=lambda _: None)}
        self.engine = Engine.open(folder, clock=self.clock, networks=networks, lanes=SameThread(), reading_lanes=SameThread())
        self.reading: Reading = self.engine.reader
        self.reading._common.pacing = Steady()
        self.reading._streaming._spawn = self._spawn
        self.events: list[Event] = []
        self.engine.events.subscribe(self.events.append)
        self.spawned: list[str] = []
        for account in self.engine.register.every():
            self._reader(account.remote_id)

    def _spawn(self, name: str, job: Callable[[], None]) -> None:
        self.spawned.append(name)
        job()

    def keep_streams_open(self) -> Callable[[StreamEvent], None]:
        """Let streams that begin from now on stay open, and return what tells an event over all of them."""
        streaming = self.reading._streaming
        streaming._spawn = lambda name, job: None

        def tell(event: StreamEvent) -> None:
            for state in self.reading._common.states.values():
                if state.stop is not None:
                    streaming._told.append((state, state.stop, event))

        return tell

    def _reader(self, name: str) -> None:
        self.network.readers[name] = Scripted(self.stands.setdefault(name, defaultdict(list)))

    def account(self, name: str = "raad") -> tuple[Account, Scripted]:
        self._reader(name)
        signed = self.engine.register.sign_in("mastodon", {"handle": name})
        account = self.engine.register.add("mastodon", signed, role=Role.PRIVATE, label=name)
        return account, self.reader(name)

    def reader(self, name: str = "raad") -> Scripted:
        found = self.network.readers[name]
        assert isinstance(found, Scripted)
        return found

    def column(self, kind: ColumnKind, *accounts: Account, **wishes: Any) -> Column:
        return self.engine.columns.add(kind, accounts=tuple(account.id for account in accounts), **wishes)

    def turn(self, seconds: float = 0.0) -> float:
        """Let time pass, and let the reading do what is due then and in the two seconds after it."""
        while seconds > 20:  # longer leaps than the thread ever naps look like a computer that slept
            self.clock.advance(20)
            seconds -= 20
            self.reading.step()
        self.clock.advance(seconds)
        for _ in range(2):
            self.reading.step()
            self.reading.step()
            self.clock.advance(1)
        return self.reading.step()

    def shown(self, column: Column, most: int = 500) -> list[int]:
        return [int(entry.status.remote_id) for entry in self.engine.cache.page(column.id, most=most)]

    def filled(self, column: Column) -> list[int]:
        found = [event.count for event in self.events if isinstance(event, ColumnFilled) and event.column == column.id]
        self.events.clear()
        return found

    def problem(self, column: Column) -> str:
        found: KnownError | None = self.reading.state(column.id).problem
        return found.word if found else ""

    def close(self) -> None:
        self.engine.close()
