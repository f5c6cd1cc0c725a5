"""What is due in a stretch of time: the question of a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.model.post import State
from tests.accounts.engines import START, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def test_a_stretch_of_time_holds_what_is_due_in_it_the_earliest_first(house: House) -> None:
    account = house.account()
    for hours in (30, 26, 50, 24, 48):
        house.submit(f"after {hours}", account, at=START + timedelta(hours=hours))
    found = house.engine.history.between(START + timedelta(hours=24), START + timedelta(hours=48))
    assert [target.content.text for target in found] == ["after 24", "after 26", "after 30"]
    most = house.engine.history.between(START, START + timedelta(days=9), most=2)
    assert [target.content.text for target in most] == ["after 24", "after 26"]


def test_what_was_stopped_is_left_out_and_what_stands_there_is_not(house: House) -> None:
    account = house.account()
    published = house.released("now", account)
    stopped = house.submit("stopped", account, at=START + timedelta(hours=2))
    house.engine.desk.stop(stopped)
    found = house.engine.history.between(START, START + timedelta(days=1))
    assert [target.id for target in found] == [published[0].id]
    assert found[0].state is State.PUBLISHED


def test_a_stretch_is_found_by_its_index_among_very_many(house: House) -> None:
    from sqlalchemy import text

    asked = "due_at >= 1 AND due_at < 2 AND state NOT IN ('stopped', 'deleted')"
    plan = f"EXPLAIN QUERY PLAN SELECT * FROM targets WHERE {asked} ORDER BY due_at, id"  # noqa: S608 - both parts stand here
    with house.engine.books.read() as connection:
        told = " ".join(str(row[-1]) for row in connection.execute(text(plan)))
    assert "targets_by_due" in told
    assert "SCAN" not in told
