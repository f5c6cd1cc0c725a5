"""An answer that really went out ends the wait of whom it answers, exactly once; one that is under way is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.connector import Verdict
from accounts.model.account import Account
from accounts.model.case import Case, CaseState, NoteKind, Reply
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import PostId
from accounts.model.post import Origin, State
from accounts.model.visibility import Visibility
from accounts.networks.practice import PracticeConnector
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import House
from tests.accounts.statuses import status


@dataclass
class Desk:
    """A case of somebody whom `one` can answer."""

    house: House
    one: Account
    case: Case

    def submit(self, reply_to: str = "", visibility: Visibility | None = None, **more: object) -> PostId:
        engine = self.house.engine
        content = Content("Tot vrijdag.", reply_to=reply_to or self.case.status.remote_id, visibility=visibility)
        return engine.desk.submit(engine.drafts.start(content, (self.one.id,)), **more)  # type: ignore[arg-type]

    def release(self, post: PostId) -> None:
        self.house.clock.advance(self.one.pause_seconds)
        self.house.engine.desk.release(post)
        self.house.engine.publisher.tick()

    @property
    def now(self) -> Case:
        return self.house.engine.cases.get(self.case.id)

    def notes(self) -> list[NoteKind]:
        return [one.kind for one in self.house.engine.cases.notes(self.case.id)]

    def replies(self) -> tuple[Reply, ...]:
        return self.house.engine.cases.replies([self.case.id]).get(self.case.id, ())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    house = House(tmp_path)
    one = house.account()
    house.world.join("anna@practice.example", "Anna", "")
    here = house.world.post("anna@practice.example", "Wanneer gaat de brug open?", house.clock.now(), None, {})
    said = status(1, network=one.network, server=one.server, remote_id=str(here.id), uri=f"practice:{here.id}")
    made = Desk(house, one, house.engine.cases.open(said))
    yield made
    made.house.engine.close()


@pytest.mark.parametrize(
    ("visibility", "kind"),
    [
        (None, NoteKind.PUBLICLY),
        (Visibility.PUBLIC, NoteKind.PUBLICLY),
        (Visibility.FOLLOWERS, NoteKind.PUBLICLY),
        (Visibility.MENTIONED, NoteKind.PRIVATELY),
    ],
)
def test_an_answer_that_went_out_answers_its_case_by_name(desk: Desk, visibility: Visibility | None, kind: NoteKind) -> None:
    post = desk.submit(visibility=visibility)
    assert desk.now.state is CaseState.NEW
    desk.release(post)
    (target,) = desk.house.engine.history.post(post)
    assert target.state is State.PUBLISHED
    assert (desk.now.state, desk.now.closed_at) == (CaseState.ANSWERED, desk.house.clock.now())
    assert desk.notes() == [NoteKind.OPENED, kind]
    last = desk.house.engine.cases.notes(desk.case.id)[-1]
    assert desk.one.label in last.text
    assert desk.one.handle in last.text
    assert target.url in last.text
    assert target.url


def test_further_looks_and_starts_note_it_once(desk: Desk, tmp_path: Path) -> None:
    desk.release(desk.submit())
    desk.house.pass_time(300, 30)
    desk.house.engine.close()
    desk.house = House(tmp_path, clock=desk.house.clock)
    desk.house.engine.publisher.recover()
    desk.house.pass_time(300, 30)
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_what_goes_out_at_a_later_start_answers_it_too(desk: Desk, tmp_path: Path) -> None:
    post = desk.submit()
    desk.house.clock.advance(desk.one.pause_seconds)
    desk.house.engine.desk.release(post)
    desk.house.engine.close()
    desk.house = House(tmp_path, clock=desk.house.clock)
    assert desk.now.open
    desk.house.engine.publisher.tick()
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_the_command_line_answers_it_too(desk: Desk) -> None:
    desk.submit(origin=Origin.COMMAND)
    desk.house.pass_time(desk.one.pause_seconds + 10)
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_an_unknown_end_answers_it_when_the_network_tells(desk: Desk) -> None:
    desk.house.world.set_trouble(Trouble.LOST_ANSWER)
    post = desk.submit()
    desk.release(post)
    assert desk.house.engine.history.post(post)[0].state is State.UNKNOWN
    assert desk.notes() == [NoteKind.OPENED]
    assert [one.state for one in desk.replies()] == [State.UNKNOWN]
    desk.house.pass_time(30)
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


@pytest.mark.parametrize("stands", [True, False])
def test_a_person_who_saw_it_answers_it(desk: Desk, monkeypatch: pytest.MonkeyPatch, stands: bool) -> None:
    desk.house.world.set_trouble(Trouble.LOST_ANSWER)
    monkeypatch.setattr(PracticeConnector, "find", lambda _self, _attempt: Verdict.CANNOT_TELL)
    post = desk.submit()
    desk.release(post)
    (target,) = desk.house.engine.history.post(post)
    desk.house.engine.desk.settle(target.id, stands=stands)
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY] if stands else [NoteKind.OPENED]
    assert desk.now.open is not stands


def test_what_was_refused_or_stopped_answers_nothing_and_is_told(desk: Desk) -> None:
    desk.house.world.set_trouble(Trouble.REFUSES, desk.one.remote_id)
    post = desk.submit()
    desk.release(post)
    (target,) = desk.house.engine.history.post(post)
    assert target.state is State.REFUSED
    assert desk.now.open
    assert [(one.state, one.account) for one in desk.replies()] == [(State.REFUSED, desk.one.id)]
    desk.house.engine.desk.stop(target.post)
    assert desk.now.open
    assert desk.replies() == ()


def test_a_draft_a_pause_and_a_plan_are_told(desk: Desk) -> None:
    engine = desk.house.engine
    assert desk.replies() == ()
    own = Content("Tot", reply_to=desk.case.status.remote_id, visibility=Visibility.MENTIONED)
    draft = engine.drafts.start(Content("Tot"), (desk.one.id,), {desk.one.id: own})
    assert [(one.state, one.draft, one.private) for one in desk.replies()] == [(None, draft, True)]
    due = desk.house.clock.now() + timedelta(days=1)
    post = engine.desk.submit(draft, at=due)
    assert [(one.state, one.planned) for one in desk.replies()] == [(State.PAUSING, True)]
    desk.house.clock.advance(desk.one.pause_seconds)
    engine.desk.release(post)
    assert [(one.state, one.due_at) for one in desk.replies()] == [(State.QUEUED, due)]


def test_an_answer_to_somebody_else_says_nothing(desk: Desk) -> None:
    desk.release(desk.submit("42"))
    assert desk.now.state is CaseState.NEW
    assert desk.replies() == ()


def test_a_status_that_was_read_elsewhere_is_known_by_the_name_of_the_accounts_server(desk: Desk) -> None:
    engine, one = desk.house.engine, desk.one
    case = engine.cases.open(status(5))
    here = status(5, network=one.network, server=one.server, remote_id="977")
    engine.cases.called(here)
    desk.release(desk.submit("977"))
    assert engine.cases.get(case.id).state is CaseState.ANSWERED


def test_a_second_answer_is_noted_and_one_after_the_end_opens_nothing(desk: Desk) -> None:
    desk.release(desk.submit())
    ended = desk.now.closed_at
    desk.release(desk.submit())
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY, NoteKind.PUBLICLY]
    assert (desk.now.state, desk.now.closed_at) == (CaseState.ANSWERED, ended)
    desk.house.engine.cases.close(desk.case.id, "Klaar")
    desk.release(desk.submit())
    assert desk.now.state is CaseState.CLOSED
    assert desk.notes()[-1] is NoteKind.PUBLICLY


def test_an_answer_in_several_parts_is_noted_once(desk: Desk) -> None:
    engine = desk.house.engine
    content = Content("Eerst dit.\n---\nEn dan dat.", reply_to=desk.case.status.remote_id, thread=True)
    post = engine.desk.submit(engine.drafts.start(content, (desk.one.id,)))
    desk.release(post)
    desk.house.pass_time(60)
    assert [one.state for one in engine.history.post(post)] == [State.PUBLISHED, State.PUBLISHED]
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_an_answer_that_waits_at_its_network_answers_when_it_came_out(desk: Desk) -> None:
    engine = desk.house.engine
    due = desk.house.clock.now() + timedelta(days=2)
    post = desk.submit(at=due)
    desk.release(post)
    (target,) = engine.history.post(post)
    assert target.state is State.HANDED_OVER
    assert [(one.state, one.due_at) for one in desk.replies()] == [(State.HANDED_OVER, due)]
    assert desk.notes() == [NoteKind.OPENED]
    desk.house.clock.advance(2 * 86400)
    desk.house.pass_time(300, 30)
    assert engine.history.post(post)[0].state is State.PUBLISHED
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_an_answer_that_fell_due_too_late_answers_nothing_and_is_told(desk: Desk) -> None:
    engine = desk.house.engine
    post = desk.submit(at=desk.house.clock.now() + timedelta(minutes=5), late=10)
    desk.house.clock.advance(desk.one.pause_seconds)
    engine.desk.release(post)
    desk.house.clock.advance(7200)
    engine.publisher.tick()
    assert [one.state for one in desk.replies()] == [State.MISSED]
    assert desk.now.open


def test_an_answer_that_a_crisis_holds_ends_nothing_until_it_left(desk: Desk) -> None:
    engine = desk.house.engine
    engine.begin_hold(HoldCause.MANUAL)
    desk.release(desk.submit())
    assert desk.now.open
    engine.end_hold(HoldCause.MANUAL)
    desk.house.pass_time(60)
    assert desk.notes() == [NoteKind.OPENED, NoteKind.PUBLICLY]


def test_an_answer_that_is_written_anew_is_told(desk: Desk) -> None:
    engine = desk.house.engine
    desk.house.world.set_trouble(Trouble.REFUSES, desk.one.remote_id)
    post = desk.submit()
    desk.release(post)
    draft = engine.desk.as_new_draft(engine.history.post(post)[0].id)
    assert [(one.state, one.draft) for one in desk.replies()] == [(None, draft), (State.REFUSED, None)]
    engine.drafts.discard(draft)
    assert [one.state for one in desk.replies()] == [State.REFUSED]


def test_drafts_that_answer_nothing_are_not_even_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = desk.house.engine
    for number in range(30):
        own = Content(f'Concept {number} met "reply_to": "x"')
        engine.drafts.start(own, (desk.one.id,), {desk.one.id: own})
    read: list[str] = []
    monkeypatch.setattr(json, "loads", lambda text, loads=json.loads: read.append(text) or loads(text))
    assert desk.replies() == ()
    assert not [one for one in read if "Concept" in one]
