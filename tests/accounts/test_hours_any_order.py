"""Whatever is done with an hour, in whatever order: the queue keeps the order of arrival, nobody is lost, nothing is said twice."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.hour import Stage
from accounts.model.post import State
from tests.accounts.hour_house import CLOSING, FROM, OPENING, HourHouse

ACTS = (
    "begin",
    "extend",
    "end",
    "restart",
    "arrive",
    "arrive",
    "arrive",
    "burst",
    "move",
    "pass",
    "pass",
    "take",
    "later",
    "refer",
    "look",
)


class Life:
    """An hour to which things happen. `asked` are the words of all questions that belong to it, in the order in which they were asked."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a test's own order
        self.folder = folder
        self.house = HourHouse(folder)
        self.hour = self.house.plan()
        self.asked: list[str] = []
        self.seen: list[str] = []
        self.done: list[str] = []

    def go(self, act: str) -> None:
        self.done.append(act)
        house, hours = self.house, self.house.engine.hours
        try:
            match act:
                case "begin":
                    hours.begin(self.hour.id)
                case "extend":
                    hours.extend(self.hour.id, timedelta(minutes=self.chance.choice([1, 10, 25])))
                case "end":
                    if self.chance.random() < 0.3:
                        hours.end(self.hour.id)
                case "move":
                    start = house.clock.now() + timedelta(minutes=self.chance.choice([1, 3, 20, 90]))
                    hours.move(self.hour.id, start, start + timedelta(minutes=self.chance.choice([2, 30, 60])), "Europe/Amsterdam")
                case "restart":
                    self.restart()
                case "arrive":
                    self.ask()
                case "burst":
                    for _ in range(self.chance.randrange(2, 45)):
                        self.ask()
                case "pass":
                    house.clock.advance(self.chance.choice([1, 45, 400, 1500]))
                case "take" | "later" | "refer":
                    self.handle(act)
                case _:
                    house.look()
        except InputError:
            pass
        if self.chance.random() < 0.7:
            self.house.look()
        self.check()

    def ask(self) -> None:
        hour = self.house.engine.hours.get(self.hour.id)
        if hour.ended_at is not None or self.house.clock.now() >= hour.ends_at:
            return
        text = f"Vraag {len(self.asked) + 1}? #vraagdewethouder"
        self.house.ask(text, f"burger{self.chance.randrange(5)}@practice.example")
        self.asked.append(text)

    def handle(self, act: str) -> None:
        lines = self.house.over(self.hour).lines
        if not lines:
            return
        one = self.chance.choice(lines).question.id
        hours = self.house.engine.hours
        if act == "take":
            hours.take(one)
        elif act == "later":
            hours.later(one)
        else:
            hours.refer(one, "Wegen")

    def restart(self) -> None:
        clock = self.house.clock
        self.house.close()
        self.house = HourHouse(self.folder, clock=clock)
        self.house.engine.publisher.recover()

    def check(self) -> None:
        over = self.house.over(self.hour)
        assert [one.question.place for one in over.lines] == list(range(1, len(over.lines) + 1))
        queue = [one.question.status.text for one in over.lines]
        assert queue[: len(self.seen)] == self.seen, self.done
        assert queue == sorted(queue, key=self.asked.index), self.done
        self.seen = queue
        assert self.house.said(OPENING) <= 1, self.done
        assert self.house.said(CLOSING) <= 1, self.done

    def end(self) -> None:
        for _ in range(40):
            over = self.house.over(self.hour)
            if over.hour.ended_at is not None and self.house.clock.now() > over.hour.ended_at + timedelta(minutes=40):
                break
            self.house.clock.advance(300)
            self.house.look()
        over = self.house.over(self.hour)
        assert over.stage in {Stage.LEFT, Stage.DONE}
        assert [one.question.status.text for one in over.lines] == self.asked, self.done
        for made, text in ((over.opening, OPENING), (over.closing, CLOSING)):
            # Once, or missed and asked about: never twice, never forgotten.
            (target,) = made
            assert target.state in {State.PUBLISHED, State.MISSED}, (self.done, target.state)
            assert self.house.said(text) == (target.state is State.PUBLISHED), self.done


@pytest.mark.timeout(240)
@pytest.mark.parametrize("seed", range(8))
def test_any_order(tmp_path: Path, seed: int) -> None:
    life = Life(tmp_path, seed)
    try:
        start = FROM - timedelta(minutes=life.chance.choice([0, 1, 20]))
        life.house.until(start)
        for _ in range(20):
            life.go(life.chance.choice(ACTS))
        life.end()
    finally:
        life.house.close()
