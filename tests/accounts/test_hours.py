"""A consulting hour: planned through the pause, begun and ended by the clock, its questions in order, nothing lost, nothing said twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.case import CaseState, NoteKind
from accounts.model.hour import QuestionState, Stage, Todo
from accounts.model.post import State
from tests.accounts.hour_house import BRAM, CLOSING, FROM, OPENING, UNTIL, HourHouse, hour_house

MINUTE = timedelta(minutes=1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[HourHouse]:
    with hour_house(tmp_path) as made:
        yield made


def test_the_whole_way(house: HourHouse) -> None:
    hour = house.plan()
    assert house.over(hour).stage is Stage.PLANNED
    assert house.over(hour).confirmed
    house.until(FROM)
    assert house.over(hour).stage is Stage.OPEN
    house.until(FROM + MINUTE)
    assert house.said(OPENING) == 1
    house.ask("Wanneer komt de brug? #vraagdewethouder")
    house.until(FROM + 2 * MINUTE)
    house.ask("En het zwembad? #vraagdewethouder", BRAM)
    house.until(FROM + 3 * MINUTE)
    assert house.queue(hour) == ["Wanneer komt de brug? #vraagdewethouder", "En het zwembad? #vraagdewethouder"]
    first = house.engine.hours.next(hour.id)
    assert first is not None
    case = house.engine.hours.take(first)
    assert case.state is CaseState.TAKEN
    assert house.over(hour).lines[0].state is QuestionState.AT_HAND
    house.answer(house.over(hour).lines[0].question)
    assert house.over(hour).lines[0].state is QuestionState.ANSWERED
    assert house.engine.cases.get(case.id).state is CaseState.ANSWERED
    house.until(UNTIL + MINUTE)
    assert house.said(CLOSING) == 1
    over = house.over(hour)
    assert over.stage is Stage.LEFT
    assert [one.question.place for one in over.left] == [2]
    house.engine.hours.refer(over.left[0].question.id, "Sport", "sport@enkhuizen.example")
    assert house.over(hour).stage is Stage.DONE
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)
