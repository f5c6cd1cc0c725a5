"""Everything a person, a network, a clock and a crash may do to some posts, in any order: and what must hold after each step."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import MOVES, Origin, State, Target
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import House

NAMES = ("jan", "wethouder", "gemeente")
POINTS = ("before-claim", "after-claim", "before-request", "after-request", "before-store", "after-store")
PICKS = st.integers(0, 1000)


class Died(BaseException):
    """The plug was pulled."""


class Town(RuleBasedStateMachine):
    """One data folder, three accounts, and everything that can happen."""

    def __init__(self) -> None:
        """Open the house."""
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="omroeper-town-"))
        self.dies_at = ""
        self.house = House(self.folder, point=self._point)
        self.accounts: dict[str, Account] = {}
        self.handles: dict[AccountId, str] = {}
        self.texts: set[str] = set()
        self.said = 0
        self.withdrawn: set[TargetId] = set()
        self._seen: tuple[Target, ...] = ()
        self._standing: set[tuple[str, str]] = set()
        self._traced: dict[TargetId, Target] = {}

    def _point(self, name: str, _target: Target) -> None:
        if name == self.dies_at:
            self.dies_at = ""
            raise Died

    @initialize()
    def move_in(self) -> None:
        """Sign in everywhere."""
        self.world = sqlite3.connect(self.folder / "practice.sqlite", isolation_level=None)
        for name in NAMES:
            self.accounts[name] = self.house.account(name, Role.PRIVATE, pause_seconds=10)
            self.handles[self.accounts[name].id] = self.accounts[name].remote_id

    def teardown(self) -> None:
        """Let all trouble end, see that nothing is stuck, and leave."""
        try:
            if self.accounts:
                self._comes_to_rest()
        finally:
            self.house.close()
            self.world.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- what happens ----------------------------------------------------------------------------------------------------------------

    @rule(
        who=st.sets(st.sampled_from(NAMES), min_size=1),
        command=st.booleans(),
        ahead=st.sampled_from([None, None, 30, 3600]),
        late=st.sampled_from([30, 30, None, 1]),
        goes=st.sampled_from([True, True, True, False]),
        trouble=st.sampled_from([None, Trouble.LOST_ANSWER, *Trouble]),
        dies=st.sampled_from(["", "", "", *POINTS]),
    )
    def write(
        self, who: set[str], command: bool, ahead: int | None, late: int | None, goes: bool, trouble: Trouble | None, dies: str
    ) -> None:
        """Write, submit, and perhaps wait and release, with something going wrong."""
        accounts = [self.accounts[name] for name in sorted(who) if self.house.engine.register.get(self.accounts[name].id)]
        self.said += 1
        text = f"bericht {self.said}"
        at = None if ahead is None else self.house.clock.now() + timedelta(seconds=ahead)
        draft = self.house.engine.drafts.start(Content(text), tuple(account.id for account in accounts))
        self.texts.add(text)
        if accounts:
            post = self.house.engine.desk.submit(draft, origin=Origin.COMMAND if command else Origin.WINDOW, at=at, late=late)
            if goes:
                self.house.clock.advance(10)
                self.house.engine.desk.release(post)
                self.trouble(trouble or Trouble.NONE, "")
                self.dies_at = dies
                self._alive(self.house.engine.publisher.tick)

    @rule(which=PICKS, act=st.sampled_from(["release", "release", "release", "edit", "cancel", "keep", "stop"]))
    def on_a_post(self, which: int, act: str) -> None:
        post = self._post(which)
        if post is None:
            return
        desk = self.house.engine.desk
        before = {target.id: target.state for target in self.house.engine.history.post(post)}
        try:
            if act == "keep":
                desk.keep_until_tomorrow(post, self.house.clock.now())
            else:
                getattr(desk, act)(post)
        except InputError:
            assert State.PAUSING not in before.values()
        self._note_withdrawn(before)

    @rule(which=PICKS, act=st.sampled_from(["retry", "look_now", "send_again", "stop_target", "stands", "stands-not"]))
    def on_a_target(self, which: int, act: str) -> None:
        target = self._target(which)
        if target is None:
            return
        desk = self.house.engine.desk
        if act in {"stands", "stands-not"}:
            if self._stands(target) == (act == "stands"):  # a person who looks well
                desk.settle(target.id, stands=act == "stands")
        elif act != "send_again" or not self._stands(target):
            getattr(desk, act)(target.id)
        self._note_withdrawn({target.id: target.state})

    @rule(kind=st.sampled_from(list(Trouble)), who=st.sampled_from(["", *NAMES]))
    def trouble(self, kind: Trouble, who: str) -> None:
        self.house.world.set_trouble(kind, self.accounts[who].remote_id if who else "")

    @rule(who=st.sampled_from(NAMES))
    def renew(self, who: str) -> None:
        register = self.house.engine.register
        if register.get(self.accounts[who].id):
            register.renew(self.accounts[who].id, register.sign_in("practice", {"handle": who}))

    @precondition(lambda self: self.said > 2)
    @rule(who=st.sampled_from(NAMES[:1]))
    def remove(self, who: str) -> None:
        if self.house.engine.register.get(self.accounts[who].id):
            self.house.engine.register.remove(self.accounts[who].id)

    @rule(offline=st.booleans())
    def network(self, offline: bool) -> None:
        self.house.engine.holds.set_offline(offline)
        if not offline:
            self._alive(self.house.engine.publisher.network_is_back)

    @rule(problem=st.sampled_from(["", "vault-closed"]))
    def vault(self, problem: str) -> None:
        self.house.engine.holds.set_vault(problem)

    @rule(seconds=st.sampled_from([1, 5, 10, 10, 60, 600, 7200]))
    def time_passes(self, seconds: int) -> None:
        self.house.clock.advance(seconds)
        self._alive(self.house.engine.publisher.tick)

    @rule(seconds=st.sampled_from([-86400, -3600, -30, 30, 7200]))
    def clock_is_set(self, seconds: int) -> None:
        self.house.clock.jump(seconds)
        self._alive(self.house.engine.publisher.tick)

    @rule(away=st.sampled_from([0, 5, 3600, -3600]))
    def restart(self, away: int) -> None:
        self.house.close()
        self.house.clock.jump(away)
        self.house = House(self.folder, clock=self.house.clock, point=self._point)
        self.house.engine.publisher.recover()

    # -- what must hold --------------------------------------------------------------------------------------------------------------

    @invariant()
    def all_holds(self) -> None:
        self._seen = self.house.engine.history.targets(newest=False)
        self._standing = self._once()
        self.published_stands_and_what_never_left_does_not()
        self.the_history_follows_the_table_of_moves()
        self.nothing_typed_is_lost()
        self.what_a_person_must_decide_says_so()

    def _once(self) -> set[tuple[str, str]]:
        """Return who said what on the network, seen that it stands there once."""
        ours = self.world.execute(
            "SELECT s.handle, s.text FROM statuses s JOIN people p USING (handle) WHERE p.ours AND NOT s.deleted"
        ).fetchall()
        assert len(ours) == len(set(ours)), ours
        return set(ours)

    def published_stands_and_what_never_left_does_not(self) -> None:
        for target in self._seen:
            stands = self._stands(target)
            if target.state is State.PUBLISHED:
                assert stands, target
            if target.state in {State.PAUSING, State.MISSED} or (target.state is State.QUEUED and not target.attempts):
                assert not stands, target
            if target.id in self.withdrawn:
                assert target.state is State.STOPPED
                assert not stands, target

    def the_history_follows_the_table_of_moves(self) -> None:
        for target in self._seen:
            if self._traced.get(target.id) == target:
                continue
            self._traced[target.id] = target
            rows = self.house.engine.history.rows(target.id)
            assert rows[0].before is None
            assert rows[-1].after is target.state
            for one, following in zip(rows, rows[1:], strict=False):
                assert following.before is one.after
                assert following.after is following.before or following.after in MOVES[one.after]
            claims = sum(row.code == "claimed" for row in rows)
            assert claims == target.attempts

    def nothing_typed_is_lost(self) -> None:
        kept = {draft.common.text for draft in self.house.engine.drafts.every()}
        assert self.texts <= kept | {target.content.text for target in self._seen}

    def what_a_person_must_decide_says_so(self) -> None:
        for target in self._seen:
            assert target.asks or target.state not in {State.REFUSED, State.MISSED}
            assert not (target.asks and target.state in {State.PUBLISHED, State.STOPPED, State.QUEUED, State.SENDING}), target

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    def _targets(self) -> tuple[Target, ...]:
        return self.house.engine.history.targets(newest=False)

    def _target(self, which: int) -> Target | None:
        found = self._targets()
        return found[which % len(found)] if found else None

    def _post(self, which: int) -> PostId | None:
        target = self._target(which)
        return None if target is None else target.post

    def _stands(self, target: Target) -> bool:
        return (self.handles[target.account], target.content.text) in self._standing

    def _note_withdrawn(self, before: dict[TargetId, State]) -> None:
        """Remember what was stopped before it left."""
        for number, state in before.items():
            now = self.house.engine.history.target(number)
            if now is not None and now.state is State.STOPPED and state in {State.PAUSING, State.MISSED}:
                self.withdrawn.add(number)

    def _alive(self, act: object) -> None:
        try:
            act()  # type: ignore[operator]
        except Died:
            self.restart(0)

    def _comes_to_rest(self) -> None:
        """No trouble, enough time: what can end by itself has ended, and the rest asks, or waits for a pause or a plan."""
        self.dies_at = ""
        self.house.world.set_trouble(Trouble.NONE)
        self.house.engine.holds.set_vault("")
        self.house.engine.holds.set_offline(False)
        for name, account in self.accounts.items():
            self.house.world.set_trouble(Trouble.NONE, account.remote_id)
            self.renew(name)
        for _ in range(14):
            self.house.clock.advance(950)
            self.house.engine.publisher.tick()
            if self.house.engine.publisher.next_moment() is None:
                break
        for target in self._targets():
            waits = target.origin is Origin.WINDOW and target.state is State.PAUSING
            planned = target.planned and target.due_at > self.house.clock.now()
            ended = target.state in {State.PUBLISHED, State.STOPPED, State.REFUSED, State.MISSED}
            assert ended or target.asks or waits or planned, target
            assert target.verified or target.state is not State.PUBLISHED or target.account == self.accounts[NAMES[0]].id, target
        self.all_holds()


# No shrinking: it takes longer than the time a test is given. Add Phase.shrink to find the shortest way to a failure.
Town.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
TestTown = pytest.mark.timeout(300)(Town.TestCase)
