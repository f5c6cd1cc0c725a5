"""Rules of a consulting hour, as pure functions: where it is, how a question stands, which comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from accounts.model.case import Case, CaseState
from accounts.model.hour import DEALT_WITH, Hour, Line, Question, QuestionState, Stage
from accounts.model.ids import QuestionId
from accounts.model.post import State

LONGEST = timedelta(hours=12)
AFTER = timedelta(minutes=15)
"""Who asks up to so long after the end is still in the list of what is left."""
GONE = frozenset({State.STOPPED, State.DELETED})
"""States of an answer that count as none."""
_BY_CASE = {
    CaseState.ANSWERED: QuestionState.ANSWERED,
    CaseState.PASSED_ON: QuestionState.REFERRED,
    CaseState.CLOSED: QuestionState.NOT_HERE,
}


def state_of(question: Question, case: Case | None, answers: Collection[State], current: QuestionId | None) -> QuestionState:
    """Return how a question stands: what went out counts first, then what its case says, then what is on its way."""
    if State.PUBLISHED in answers:
        return QuestionState.ANSWERED
    if case is not None and case.state in _BY_CASE:
        return _BY_CASE[case.state]
    if any(one not in GONE for one in answers):
        return QuestionState.UNDER_WAY
    if question.gone_at is not None:
        return QuestionState.GONE
    if question.id == current:
        return QuestionState.AT_HAND
    put_off = question.later_at is not None or (case is not None and case.state is CaseState.TAKEN)
    return QuestionState.LATER if put_off else QuestionState.WAITING


def stage_of(hour: Hour, lines: Collection[Line]) -> Stage:
    """Return where an hour is."""
    if hour.cancelled_at is not None:
        return Stage.CANCELLED
    if hour.ended_at is not None:
        waits = any(one.state not in DEALT_WITH for one in lines)
        return Stage.LEFT if waits else Stage.DONE
    return Stage.PLANNED if hour.opened_at is None else Stage.OPEN


def next_of(lines: Sequence[Line]) -> QuestionId | None:
    """Return which question comes next: the first that nobody looked at, else the one that was put off longest ago, else none."""
    waiting = [one.question.id for one in lines if one.state is QuestionState.WAITING]
    if waiting:
        return waiting[0]
    later = [one.question for one in lines if one.state is QuestionState.LATER]
    later.sort(key=lambda one: (one.later_at or one.came_at, one.place))
    return later[0].id if later else None


def counts_of(lines: Collection[Line]) -> Mapping[QuestionState, int]:
    """Return how many questions stand in each state."""
    return Counter(one.state for one in lines)


def belongs(hour: Hour, asked_at: datetime, *, by_tag: bool) -> bool:
    """Return whether a status that was written then is a question for this hour.

    With its hashtag from the moment it was planned; a mention from its beginning; both until shortly after its end.
    """
    since = hour.created_at if by_tag else min(hour.starts_at, hour.opened_at or hour.starts_at)
    until = (hour.ended_at or hour.ends_at) + AFTER
    return since <= asked_at and (asked_at <= until or hour.ended_at is None)


def end_of(hour: Hour, begun: datetime) -> datetime:
    """Return when an hour ends that is begun at a moment: as planned, unless it would last too long; then it is as long as was planned."""
    return hour.ends_at if hour.ends_at - begun <= LONGEST else begun + (hour.ends_at - hour.starts_at)


def overlap(first: tuple[datetime, datetime], second: tuple[datetime, datetime]) -> bool:
    """Return whether two windows have a moment in common."""
    return first[0] < second[1] and second[0] < first[1]
