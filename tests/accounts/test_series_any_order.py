"""Whatever people, clocks and crashes do to a series, in any order: once, never late, nothing lost, nothing against a skip or a pause."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.events import BooksChanged
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from accounts.model.occurrence import Standing
from accounts.model.post import State, Target
from accounts.model.series import End, Kind, Rule
from accounts.networks.practice_world import Trouble
from tests.accounts.serial_house import SeriesHouse

START = datetime(2026, 10, 22, 9, 0)  # a Thursday; the clock changes on Sunday
DAYS = [date(2026, 10, 22), date(2026, 10, 23), date(2026, 10, 26), date(2026, 10, 27), date(2026, 10, 28)]
LATE = 30
STEPS = ("draft-made", "row-made", "submitted", "confirmed")
POINTS = ("before-claim", "after-claim", "before-request", "after-request", "before-store", "after-store")

day = st.integers(0, len(DAYS) - 1)
acts = st.one_of(
    st.tuples(st.sampled_from(["skip", "unskip", "unmove", "confirm", "submit", "cancel", "type", "let_go", "draft"]), day),
    st.tuples(st.just("move"), day, st.integers(-20, 60)),
    st.tuples(st.sampled_from(["pause", "resume", "once", "tick", "other", "network", "fail"])),
    st.tuples(st.just("pass"), st.sampled_from([1, 20, 45, 240, 1440])),
    st.tuples(st.just("jump"), st.sampled_from([-600, -60, 25, 90, 2880, 20160])),
    st.tuples(st.just("crash"), st.sampled_from([*STEPS, *POINTS])),
)

pytestmark = pytest.mark.timeout(300)  # many orders of many acts; a busy machine takes its time


class Killed(BaseException):
    """The program is gone."""


class Play:
    """A series of five working days that anything is done to, and what must hold of it."""

    def __init__(self, folder: Path, *, native: bool) -> None:
        """Add it."""
        self.folder = folder
        self.dies_at = ""
        self.house = SeriesHouse(folder, START, point=self.point)
        self.clock = self.house.clock
        self.account = self.house.account(native=native)
        rule, end = Rule(Kind.WORKDAYS), End(count=len(DAYS))
        self.series = self.house.weekly(self.account, rule=rule, end=end, text="nr {number}", late_minutes=LATE)
        self.typed: list[str] = []
        self.skipped: dict[int, int] = {}
        self.paused_at: list[str] | None = None
        self.by_person: set[int] = set()

    def point(self, name: str, _target: Target | None = None) -> None:
        """Die here when it is planned."""
        if name == self.dies_at:
            self.dies_at = ""
            raise Killed

    def do(self, act: tuple[object, ...]) -> None:
        """Do one thing; what is refused is no failure."""
        name, *rest = act
        try:
            with contextlib.suppress(InputError):
                getattr(self, str(name))(*rest)
        except Killed:
            self.restart()
        self.check()

    def restart(self) -> None:
        """Start again after a kill."""
        self.dies_at = ""
        self.house.close()
        self.house = SeriesHouse(self.folder, clock=self.clock, point=self.point)
        self.house.engine.publisher.recover()
        self.tick()

    # -- what people do

    def skip(self, nth: int) -> None:
        self.house.desk.skip(self.series, DAYS[nth])
        here = self.house.seen(self.series, DAYS[nth])
        if here.state is Standing.SKIPPED:
            self.skipped[nth] = self.counted()[nth + 1]

    def unskip(self, nth: int) -> None:
        self.house.desk.unskip(self.series, DAYS[nth])
        self.skipped.pop(nth, None)

    def move(self, nth: int, hours: int) -> None:
        self.house.desk.move(self.series, DAYS[nth], datetime.combine(DAYS[nth], time(16)) + timedelta(hours=hours))
        self.skipped.pop(nth, None)

    def unmove(self, nth: int) -> None:
        self.house.desk.unmove(self.series, DAYS[nth])

    def pause(self) -> None:
        self.house.desk.pause(self.series)
        self.paused_at = self.house.texts(self.account) if not self.at_network() else None

    def resume(self) -> None:
        self.house.desk.resume(self.series)
        self.paused_at = None

    def submit(self, nth: int) -> None:
        self.house.desk.submit(self.series, DAYS[nth])

    def confirm(self, nth: int) -> None:
        with contextlib.suppress(InputError):
            self.submit(nth)
        here = self.house.seen(self.series, DAYS[nth])
        if here.post is not None and here.state is Standing.PAUSING:
            self.by_person.add(nth)
            self.house.engine.desk.release(here.post)

    def once(self) -> None:
        for nth in range(len(DAYS)):
            here = self.house.seen(self.series, DAYS[nth])
            if here.state is Standing.PLANNED and here.post is not None:
                self.house.desk.confirm_all(self.series, here.post)
                return

    def cancel(self, nth: int) -> None:
        here = self.house.seen(self.series, DAYS[nth])
        if here.post is not None:
            self.house.engine.desk.cancel(here.post)

    def type(self, nth: int) -> None:
        here = self.house.seen(self.series, DAYS[nth])
        if here.draft is not None and here.state in {Standing.DRAFTED, Standing.MISSED}:
            text = f"nr {nth + 1} zelf {len(self.typed)}"
            self.typed = [one for one in self.typed if not one.startswith(f"nr {nth + 1} ")] + [text]
            self.house.engine.drafts.save(DraftId(here.draft), Content(text), (self.account.id,), {})

    def let_go(self, nth: int) -> None:
        self.house.desk.let_go(self.series, DAYS[nth])

    def draft(self, nth: int) -> None:
        self.house.desk.draft(self.series, DAYS[nth])

    # -- what the world does

    def tick(self) -> None:
        self.house.tick()

    def other(self) -> None:
        second = SeriesHouse(self.folder, clock=self.clock)
        second.desk.tick()
        second.close()
        self.house.engine.events.publish(BooksChanged())

    def network(self) -> None:
        self.house.world.set_trouble(Trouble.NONE)

    def fail(self) -> None:
        self.house.world.set_trouble(Trouble.NO_NETWORK)

    def crash(self, step: str) -> None:
        self.dies_at = step
        self.house.desk.at_steps(self.point)
        self.clock.advance(61)
        self.tick()

    def jump(self, minutes: int) -> None:
        self.clock.jump(minutes * 60)
        self.tick()

    def __getattr__(self, name: str) -> object:
        if name == "pass":
            return self.let_pass
        raise AttributeError(name)

    def let_pass(self, minutes: int) -> None:
        self.clock.advance(minutes * 60)
        self.tick()

    # -- what must hold

    def counted(self) -> Counter[int]:
        """Return how often each number stands on the network."""
        return Counter(int(text.split()[1]) for text in self.house.texts(self.account))

    def at_network(self) -> bool:
        return bool(self.house.engine.history.targets(states=[State.HANDED_OVER]))

    def check(self) -> None:
        """Look at everything."""
        counted = self.counted()
        assert max(counted.values(), default=0) <= 1, counted
        for nth, before in self.skipped.items():
            assert counted[nth + 1] == before, f"{nth} was skipped"
        if self.paused_at is not None:
            assert self.house.texts(self.account) == self.paused_at
        every = self.house.engine.history.targets()
        for target in every:
            if target.state is State.PUBLISHED and target.published_at is not None and target.place == "here":
                late = target.published_at - target.due_at
                assert late <= timedelta(minutes=LATE), (target.content.text, late)
        kept = {one.common.text for one in self.house.engine.drafts.every()} | {target.content.text for target in every}
        assert set(self.typed) <= kept, set(self.typed) - kept
        drafts = [one.common.text for one in self.house.engine.drafts.every() if "zelf" not in one.common.text]
        assert len(drafts) == len(set(drafts)), drafts


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=False)
@given(script=st.lists(acts, min_size=4, max_size=18), native=st.booleans())
def test_any_order(script: list[tuple[object, ...]], native: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        play = Play(Path(folder), native=native)
        try:
            for act in script:
                play.do(act)
            play.network()
            for _ in range(4):
                play.do(("pass", 60))
        finally:
            play.house.close()
