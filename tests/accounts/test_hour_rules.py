"""The pure rules of an hour: how a question stands, which comes next, what belongs to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from accounts.answers.hour_rules import AFTER, belongs, counts_of, next_of, overlap, stage_of, state_of
from accounts.model.case import Case, CaseState
from accounts.model.hour import Hour, Line, Question, QuestionState, Stage
from accounts.model.ids import AccountId, CaseId, DraftId, HourId, QuestionId
from accounts.model.post import State
from tests.accounts.statuses import status

NOW = datetime(2026, 11, 26, 18, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
PLANNED = Hour(
    HourId(1), "Uur", (AccountId(1),), ("vraag",), NOW, NOW + HOUR, "Europe/Amsterdam", DraftId(1), DraftId(2), False, 0, NOW - 24 * HOUR
)


def question(place: int = 1, **more: object) -> Question:
    return replace(Question(QuestionId(place), HourId(1), place, status(place), NOW), **more)  # type: ignore[arg-type]


def case(state: CaseState) -> Case:
    return Case(CaseId(1), status(1), state, NOW, NOW, NOW)


@pytest.mark.parametrize(
    ("state", "answers", "current", "more", "expected"),
    [
        (None, (), None, {}, QuestionState.WAITING),
        (None, (), 1, {}, QuestionState.AT_HAND),
        (CaseState.TAKEN, (), 1, {}, QuestionState.AT_HAND),
        (CaseState.TAKEN, (), 2, {}, QuestionState.LATER),
        (CaseState.NEW, (), None, {}, QuestionState.WAITING),
        (None, (), None, {"later_at": NOW}, QuestionState.LATER),
        (CaseState.TAKEN, (State.PAUSING,), 1, {}, QuestionState.UNDER_WAY),
        (CaseState.TAKEN, (State.QUEUED,), None, {}, QuestionState.UNDER_WAY),
        (CaseState.TAKEN, (State.UNKNOWN,), None, {}, QuestionState.UNDER_WAY),
        (CaseState.TAKEN, (State.STOPPED, State.DELETED), None, {}, QuestionState.LATER),
        (CaseState.TAKEN, (State.REFUSED, State.PUBLISHED), None, {}, QuestionState.ANSWERED),
        (CaseState.ANSWERED, (), 1, {}, QuestionState.ANSWERED),
        (CaseState.PASSED_ON, (), None, {}, QuestionState.REFERRED),
        (CaseState.PASSED_ON, (State.QUEUED,), None, {}, QuestionState.REFERRED),
        (CaseState.PASSED_ON, (State.PUBLISHED,), None, {}, QuestionState.ANSWERED),
        (CaseState.CLOSED, (), None, {}, QuestionState.NOT_HERE),
        (None, (), 1, {"gone_at": NOW}, QuestionState.GONE),
        (CaseState.ANSWERED, (), None, {"gone_at": NOW}, QuestionState.ANSWERED),
    ],
)
def test_how_a_question_stands(
    state: CaseState | None, answers: tuple[State, ...], current: int | None, more: dict[str, object], expected: QuestionState
) -> None:
    here = case(state) if state is not None else None
    assert state_of(question(1, **more), here, answers, QuestionId(current) if current else None) is expected


def test_who_comes_next() -> None:
    lines = [
        Line(question(1, later_at=NOW + HOUR), QuestionState.LATER),
        Line(question(2), QuestionState.ANSWERED),
        Line(question(3), QuestionState.WAITING),
        Line(question(4, later_at=NOW), QuestionState.LATER),
        Line(question(5), QuestionState.WAITING),
    ]
    assert next_of(lines) == 3
    assert next_of([one for one in lines if one.state is not QuestionState.WAITING]) == 4
    assert next_of(lines[1:2]) is None
    assert counts_of(lines)[QuestionState.LATER] == 2


@pytest.mark.parametrize(
    ("at", "by_tag", "without_tag"),
    [
        (NOW - 25 * HOUR, False, False),
        (NOW - 24 * HOUR, True, False),
        (NOW - timedelta(seconds=1), True, False),
        (NOW, True, True),
        (NOW + HOUR, True, True),
        (NOW + HOUR + AFTER, True, True),
        (NOW + HOUR + AFTER + timedelta(seconds=1), False, False),
    ],
)
def test_what_belongs_to_an_hour_that_is_over(at: datetime, by_tag: bool, without_tag: bool) -> None:
    over = replace(PLANNED, opened_at=NOW, ended_at=NOW + HOUR)
    assert (belongs(over, at, by_tag=True), belongs(over, at, by_tag=False)) == (by_tag, without_tag)


def test_begun_early_it_hears_mentions_early() -> None:
    early = replace(PLANNED, opened_at=NOW - HOUR)
    assert belongs(early, NOW - HOUR, by_tag=False)
    assert not belongs(PLANNED, NOW - HOUR, by_tag=False)


def test_where_an_hour_is() -> None:
    waits = [Line(question(1), QuestionState.UNDER_WAY)]
    opened = replace(PLANNED, opened_at=NOW)
    over = replace(opened, ended_at=NOW + HOUR)
    assert stage_of(PLANNED, waits) is Stage.PLANNED
    assert stage_of(opened, waits) is Stage.OPEN
    assert stage_of(over, waits) is Stage.LEFT
    assert stage_of(over, [Line(question(1), QuestionState.REFERRED)]) is Stage.DONE
    assert stage_of(replace(PLANNED, cancelled_at=NOW), waits) is Stage.CANCELLED


def test_windows_that_touch_do_not_overlap() -> None:
    assert overlap((NOW, NOW + HOUR), (NOW + HOUR / 2, NOW + 2 * HOUR))
    assert not overlap((NOW, NOW + HOUR), (NOW + HOUR, NOW + 2 * HOUR))
