"""What is done at every look must not grow with how much is planned: counted in steps of the database, not in time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine as Database

from accounts.engine import Engine
from accounts.model.draft import Content
from accounts.posts.lanes import SameThread
from tests.bench.many import open_with_accounts
from tests.bench.planned import fill, open_engine
from ui.planner import coming

FEW, MANY = 1_000, 8_000
MOST = 1.3
STEP = 10
"""Instructions of the database between two that are counted."""


class Counter:
    """Counts what SQLite does in all connections of a database that is opened after it was made."""

    def __init__(self) -> None:
        self.steps = 0

    def of(self, act: Callable[[], object]) -> float:
        """Return how much one act costs, in the middle of five."""
        found = []
        for _ in range(5):
            self.steps = 0
            act()
            found.append(self.steps)
        return median(found)

    def watch(self, raw: Any, _record: object) -> None:
        raw.set_progress_handler(self._count, STEP)

    def _count(self) -> int:
        self.steps += 1
        return 0


@pytest.fixture
def counter() -> Iterator[Counter]:
    made = Counter()
    event.listen(Database, "connect", made.watch)
    yield made
    event.remove(Database, "connect", made.watch)


ACTS: dict[str, Callable[[Engine], object]] = {
    "look": lambda engine: engine.publisher.tick(),
    "next": lambda engine: engine.publisher.next_moment(),
    "ahead": lambda engine: engine.noticing.look(),
    "line": coming.read,
    "acts": lambda engine: engine.acts.tick(),
    "series": lambda engine: (engine.series.tick(), engine.series.next_moment()),
}


def test_no_look_grows_with_what_is_planned(tmp_path: Path, counter: Counter) -> None:
    steps: list[dict[str, float]] = []
    for count in (FEW, MANY):
        folder = tmp_path / str(count)
        folder.mkdir()
        fill(folder, count)
        engine = open_engine(folder)
        # The next one goes through everything once.
        engine.publisher.tick()
        engine.publisher.tick()
        steps.append({name: counter.of(partial(act, engine)) for name, act in ACTS.items()})
        engine.close()
    few, many = steps
    grown = {name: f"{few[name]} -> {many[name]}" for name in ACTS if many[name] > MOST * few[name] + 5}
    assert not grown


def test_what_was_told_of_costs_no_question_any_more(tmp_path: Path) -> None:
    engine = open_with_accounts(tmp_path, lanes=SameThread())
    draft = engine.drafts.start(Content("Zo dadelijk"), tuple(account.id for account in engine.register.every()))
    engine.desk.release(engine.desk.submit(draft, at=engine.clock.now() + timedelta(minutes=5), keep_here=True))
    asked: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(Database, "before_cursor_execute", hear)
    try:
        assert len(engine.noticing.look().notices) == 20
        first = len(asked)
        asked.clear()
        assert engine.noticing.look().notices == ()
    finally:
        event.remove(Database, "before_cursor_execute", hear)
        engine.close()
    assert len(asked) < 20 < first
