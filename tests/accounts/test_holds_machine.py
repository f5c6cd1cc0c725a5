"""Holds, meetings and what waits for a decision, in any order, with clocks that jump and programs that start anew."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from accounts.model.account import Account, Role
from accounts.model.council import Policy
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, MeetingId, TargetId
from accounts.model.post import State
from tests.accounts.engines import House

pytestmark = pytest.mark.timeout(300)  # many orders of many acts; a busy machine takes its time

NAMES = {"griffie": Role.CLERK, "wethouder": Role.ADMINISTRATOR, "jan": Role.PRIVATE}
WHO = st.sampled_from([None, *NAMES])
PICKS = st.integers(0, 1000)


@dataclass
class Sitting:
    """A meeting as the test knows it."""

    id: MeetingId
    start: datetime
    end: datetime | None
    overruns: bool = False
    closed: bool = False

    def lasts(self, now: datetime) -> bool:
        if self.closed:
            return False
        return self.end is None or self.overruns or self.start <= now < self.end


class Hall(RuleBasedStateMachine):
    """A council with a clerk and an alderman, a private person who belongs to nobody, and everything that can hold them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="omroeper-hall-"))
        self.house = House(self.folder)
        self.accounts: dict[str, Account] = {}
        self.begun: set[tuple[HoldCause, AccountId | None]] = set()
        self.sittings: list[Sitting] = []
        self.policy = Policy.ALL
        self.decided: set[TargetId] = set()
        self.passed: set[TargetId] = set()
        self.said = 0

    @initialize()
    def move_in(self) -> None:
        for name, role in NAMES.items():
            self.accounts[name] = self.house.account(name, role, pause_seconds=0)
        belong = [self.accounts[name].id for name in ("griffie", "wethouder")]
        self.council = self.house.engine.meetings.add("Enkhuizen", accounts=belong)

    def teardown(self) -> None:
        self.house.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- what happens ----------------------------------------------------------------------------------------------------------------

    @rule(cause=st.sampled_from(list(HoldCause)), who=WHO)
    def begin(self, cause: HoldCause, who: str | None) -> None:
        of = None if cause is not HoldCause.MANUAL else self._of(who)
        assert self.house.engine.begin_hold(cause, of) is ((cause, of) not in self.begun)
        self.begun.add((cause, of))

    @rule(cause=st.sampled_from(list(HoldCause)), who=WHO)
    def end(self, cause: HoldCause, who: str | None) -> None:
        of = None if cause is not HoldCause.MANUAL else self._of(who)
        open_ones = [one for one in self.sittings if one.lasts(self._now)] if cause is HoldCause.MEETING else []
        assert self.house.engine.end_hold(cause, of) is ((cause, of) in self.begun or bool(open_ones))
        self.begun.discard((cause, of))
        for one in open_ones:
            one.closed = True
        self._tick()

    @rule(minutes=st.integers(-30, 90), length=st.integers(40, 200))
    def plan(self, minutes: int, length: int) -> None:
        start = self._now + timedelta(minutes=minutes)
        end = start + timedelta(minutes=length)
        self.sittings.append(Sitting(self.house.engine.meetings.plan(self.council, start, end), start, end))

    @rule()
    def start(self) -> None:
        going = any(one.lasts(self._now) for one in self.sittings)
        assert self.house.engine.meetings.begin(self.council) is not going
        if not going:
            (made,) = [one for one in self.house.engine.meetings.to_come() if one.end is None]
            self.sittings.append(Sitting(made.id, made.start, None))

    @rule(which=PICKS, overruns=st.booleans())
    def one_meeting(self, which: int, overruns: bool) -> None:
        if not self.sittings:
            return
        one = self.sittings[which % len(self.sittings)]
        if overruns:
            assert self.house.engine.meetings.overrun(one.id) is one.lasts(self._now)
            one.overruns = one.overruns or one.lasts(self._now)
        else:
            assert self.house.engine.meetings.close(one.id) is not one.closed
            one.closed = True
        self._tick()

    @rule(policy=st.sampled_from(list(Policy)))
    def set_policy(self, policy: Policy) -> None:
        self.house.engine.meetings.change(self.council, policy=policy)
        self.policy = policy
        self._tick()

    @rule(who=st.sampled_from(list(NAMES)), ahead=st.sampled_from([None, 5, 60]), on_event=st.booleans())
    def write(self, who: str, ahead: int | None, on_event: bool) -> None:
        self.said += 1
        at = None if ahead is None or on_event else self._now + timedelta(minutes=ahead)
        post = self.house.submit(f"bericht {self.said}", self.accounts[who], at=at, on_event=on_event, keep_here=True)
        self.house.engine.desk.release(post)
        self._tick()

    @rule(which=PICKS, act=st.sampled_from(["decide", "pass", "retry", "stop"]))
    def on_a_target(self, which: int, act: str) -> None:
        found = self.house.engine.history.targets(newest=False)
        if not found:
            return
        one, desk = found[which % len(found)], self.house.engine.desk
        if act == "decide":
            assert desk.decide_target(one.id) is (one.state is State.ARMED)
            self.decided.add(one.id)
        elif act == "pass":
            if desk.let_pass(one.id):
                self.passed.add(one.id)
        elif act == "retry":
            desk.retry(one.id)
        else:
            desk.stop_target(one.id)
        self._tick()

    @rule(minutes=st.sampled_from([1, 5, 30, 120]))
    def time_passes(self, minutes: int) -> None:
        self.house.clock.advance(minutes * 60)
        self._tick()

    @rule(minutes=st.sampled_from([-90, -5, 5, 300]))
    def the_clock_is_set(self, minutes: int) -> None:
        self.house.clock.jump(minutes * 60)
        self._tick()

    @rule(away=st.sampled_from([0, 40, -40]))
    def restart(self, away: int) -> None:
        self.house.close()
        self.house.clock.jump(away * 60)
        self.house = House(self.folder, clock=self.house.clock)
        self.house.engine.publisher.recover()
        self._tick()

    # -- what must hold --------------------------------------------------------------------------------------------------------------

    @invariant()
    def exactly_what_was_begun_holds(self) -> None:
        for account in self.accounts.values():
            assert bool(self.house.engine.holds.on(account)) is self._held(account), account.label

    @invariant()
    def what_waits_for_a_decision_waits(self) -> None:
        for target in self.house.engine.history.targets(newest=False):
            if target.on_event and target.id not in self.decided:
                assert target.state in {State.ARMED, State.STOPPED}, target
            assert target.state is not State.ARMED or not target.attempts

    def _tick(self) -> None:
        """Look, and see that nothing went that was held at this moment, and nothing twice."""
        before = {target.id for target in self.house.engine.history.targets(states=[State.PUBLISHED])}
        self.house.engine.publisher.tick()
        for target in self.house.engine.history.targets(states=[State.PUBLISHED]):
            account = next(one for one in self.accounts.values() if one.id == target.account)
            if target.id not in before:
                assert target.id in self.passed or not self._held(account), target
                late = (self._now - target.due_at).total_seconds() / 60
                assert late <= 30, target
        said = [text for account in self.accounts.values() for text in self.house.texts(account)]
        assert len(said) == len(set(said))

    def _held(self, account: Account) -> bool:
        mine = account.label != "jan"
        lets = self.policy is Policy.FREE or (self.policy is Policy.CLERK and account.role is Role.CLERK)
        if (HoldCause.CRISIS, None) in self.begun or {(HoldCause.MANUAL, None), (HoldCause.MANUAL, account.id)} & self.begun:
            return True
        if (HoldCause.MEETING, None) in self.begun and not (mine and lets):
            return True
        return mine and not lets and any(one.lasts(self._now) for one in self.sittings)

    @property
    def _now(self) -> datetime:
        return self.house.clock.now()

    def _of(self, who: str | None) -> AccountId | None:
        return None if who is None else self.accounts[who].id


TestHall = Hall.TestCase
TestHall.settings = settings(max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck))
