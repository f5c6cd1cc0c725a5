"""The same town with plans: at the server and here, moved, taken back, held, slept over, swallowed; killed in the middle of it all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import TargetId
from accounts.model.post import Origin, Place, State, Target
from accounts.networks.practice_world import Trouble
from accounts.posts.publisher import IN_TIME
from tests.accounts.test_machine import NAMES, PICKS, POINTS, Town

TAKING = ("before-take-back", "after-delete", "after-take-back")
MINUTE = 60
FORTNIGHT = 14 * 86400


class PlannedTown(Town):
    """Everything of the town, and everything that can happen to a plan."""

    def __init__(self) -> None:
        """Open the house; nothing is noticed yet."""
        super().__init__()
        self.noticed: set[tuple[TargetId, datetime]] = set()

    # -- what happens ----------------------------------------------------------------------------------------------------------------

    @rule(
        who=st.sets(st.sampled_from(NAMES), min_size=1),
        ahead=st.sampled_from([3 * MINUTE, 8 * MINUTE, 3600, 5 * 3600]),
        late=st.sampled_from([30, 0, 1, None]),
        here=st.booleans(),
        trouble=st.sampled_from([Trouble.NONE, Trouble.NONE, Trouble.LOST_ANSWER, *Trouble]),
        dies=st.sampled_from(["", "", *POINTS]),
    )
    def plan(self, who: set[str], ahead: int, late: int | None, here: bool, trouble: Trouble, dies: str) -> None:
        """Plan, release, and let it be handed over, with something going wrong."""
        engine = self.house.engine
        accounts = [self.accounts[name] for name in sorted(who) if engine.register.get(self.accounts[name].id)]
        self.said += 1
        text = f"plan {self.said}"
        draft = engine.drafts.start(Content(text), tuple(account.id for account in accounts))
        self.texts.add(text)
        if not accounts:
            return
        at = self.house.clock.now() + timedelta(seconds=ahead)
        post = engine.desk.submit(draft, origin=Origin.COMMAND, at=at, late=late, keep_here=here)
        engine.desk.release(post)
        self.trouble(trouble, "")
        self.dies_at = dies
        self._alive(engine.publisher.tick)

    @rule(which=PICKS, dies=st.sampled_from(["", "", *TAKING]))
    def take_back(self, which: int, dies: str) -> None:
        """Take one plan back, or die while doing so."""
        target = self._of_state(which, State.HANDED_OVER)
        if target is not None and self.house.engine.register.get(target.account):
            self.dies_at = dies
            self._alive(lambda: self.house.engine.take_back(target.id, lambda _well: None))
            self.dies_at = ""

    @rule(which=PICKS, ahead=st.sampled_from([1, 4 * MINUTE, 20 * MINUTE, 7200]))
    def move(self, which: int, ahead: int) -> None:
        """Give one another moment."""
        target = self._of_state(which, State.QUEUED, State.MISSED)
        if target is not None and self.house.engine.register.get(target.account):
            self.house.engine.desk.reschedule(target.id, self.house.clock.now() + timedelta(seconds=ahead))
            self._alive(self.house.engine.publisher.tick)

    @rule(cause=st.sampled_from(list(HoldCause)), who=st.sampled_from(["", *NAMES]), everything=st.booleans())
    def hold(self, cause: HoldCause, who: str, everything: bool) -> None:
        """Hold, and in a crisis take everything back."""
        self.house.engine.begin_hold(cause, self.accounts[who].id if who and cause is not HoldCause.CRISIS else None)
        if everything and cause is HoldCause.CRISIS:
            self.house.engine.take_back_all(lambda _target, _well: None)

    @rule()
    def let_go(self) -> None:
        """End every hold."""
        self._end_holds()
        self._alive(self.house.engine.publisher.tick)

    @rule(which=PICKS)
    def let_pass(self, which: int) -> None:
        """Let one pass the holds."""
        target = self._of_state(which, State.QUEUED)
        if target is not None:
            self.house.engine.desk.let_pass(target.id)

    @precondition(lambda self: self.said > 1)
    @rule(which=PICKS)
    def the_server_swallows_a_plan(self, which: int) -> None:
        """Let the server lose one, as their workers do."""
        lying = self._lying()
        if lying:
            self.house.world.cancel_plan(lying[which % len(lying)][0])

    @rule()
    def the_server_does_its_work(self) -> None:
        """Let what is due come out there, while this program may be off."""
        self.house.world.run_plans(self.house.clock.now())

    @rule(seconds=st.sampled_from([5 * MINUTE, 3600, FORTNIGHT]))
    def sleep(self, seconds: int) -> None:
        """Sleep: the wall clock goes on, the other stands still; the server is awake."""
        self.house.clock.jump(seconds)
        self.house.world.run_plans(self.house.clock.now())
        self._alive(self.house.engine.publisher.tick)

    @rule(away=st.sampled_from([3600, FORTNIGHT]))
    def off(self, away: int) -> None:
        """Be off while the server works."""
        self.house.world.run_plans(self.house.clock.now() + timedelta(seconds=away))
        self.restart(away)
        self._alive(self.house.engine.publisher.tick)

    @rule(shown=st.booleans())
    def notices(self, shown: bool) -> None:
        """Look what is to be told; nothing past, nothing held by people, nothing twice for the same moment."""
        noticing, now = self.house.engine.noticing, self.house.clock.now()
        found = noticing.look().notices
        for notice in found:
            assert now < notice.target.due_at <= now + noticing.ahead
            assert notice.mark not in self.noticed
        if shown:
            noticing.shown(found)
            self.noticed |= {notice.mark for notice in found}
        else:
            noticing.forget(found)

    # -- what must hold --------------------------------------------------------------------------------------------------------------

    @invariant()
    def at_most_once_here_or_there(self) -> None:
        """What stands, and what lies at the network's timer: of both together one at most for each target."""
        lying = [(handle, text) for _number, handle, text in self._lying()]
        assert len(lying) == len(set(lying)), lying
        assert not set(lying) & self._standing
        for target in self._seen:
            here = (self.handles[target.account], target.content.text)
            if target.state in {State.PAUSING, State.MISSED, State.PUBLISHED} or (target.state is State.QUEUED and not target.token):
                assert here not in lying, target

    @invariant()
    def never_late_against_the_rule(self) -> None:
        """What left from here, left in time, or a person said so (that gives it another moment)."""
        for target in self._seen:
            if target.planned and target.late_minutes is not None and target.state is State.PUBLISHED and target.place == Place.HERE:
                claimed = [row.at for row in self.house.engine.history.rows(target.id) if row.code == "claimed"]
                allowed = max(timedelta(minutes=target.late_minutes), IN_TIME)
                assert claimed[-1] - target.due_at <= allowed, target

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    def _lying(self) -> list[tuple[int, str, str]]:
        """Return number, handle and text of what lies at the network's timer."""
        return self.world.execute("SELECT id, handle, text FROM plans WHERE status IS NULL").fetchall()

    def _of_state(self, which: int, *states: State) -> Target | None:
        found = [target for target in self._targets() if target.state in states]
        return found[which % len(found)] if found else None

    def _stands(self, target: Target) -> bool:
        # A person who looks well sees what is planned there too.
        here = (self.handles[target.account], target.content.text)
        return super()._stands(target) or any(here == lying[1:] for lying in self._lying())

    def _end_holds(self) -> None:
        for one in self.house.engine.holds.set_by_people:
            self.house.engine.end_hold(one.cause, one.account)

    def published_stands_and_what_never_left_does_not(self) -> None:
        for target in self._seen:
            stands = super()._stands(target)
            if target.state is State.PUBLISHED:
                assert stands, target
            if target.state in {State.PAUSING, State.MISSED} or (target.state is State.QUEUED and not target.attempts):
                assert not stands, target
            if target.id in self.withdrawn:
                assert target.state is State.STOPPED
                assert not self._stands(target), target

    def _comes_to_rest(self) -> None:
        self._end_holds()
        super()._comes_to_rest()


PlannedTown.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=35,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
TestPlannedTown = pytest.mark.timeout(300)(PlannedTown.TestCase)
