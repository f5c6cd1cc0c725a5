"""The books refuse at the n-th write, for every n: what is known stays known, nothing is sent twice, nothing waits for a restart."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from accounts.errors import StoreError
from accounts.model.draft import Content
from accounts.model.post import Origin, State
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import House
from tests.guards.logs import ExpectedLogs


class Disk:
    """A disk that is full from the n-th transaction that writes until it is emptied."""

    def __init__(self, house: House) -> None:
        """Have room."""
        self.begun = 0
        self.full_from: int | None = None
        engine = house.engine.books._engine

        @event.listens_for(engine, "before_cursor_execute")
        def look(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            if statement.startswith("BEGIN IMMEDIATE"):
                self.begun += 1
                if self.full:
                    raise sqlite3.OperationalError("database or disk is full")

    @property
    def full(self) -> bool:
        """Return whether this write fails."""
        return self.full_from is not None and self.begun >= self.full_from


@pytest.fixture
def disk(house: House) -> Iterator[Disk]:
    """A disk under the house."""
    return Disk(house)


@pytest.mark.parametrize("trouble", [Trouble.NONE, Trouble.LOST_ANSWER, Trouble.NO_NETWORK, Trouble.REFUSES, Trouble.LOGIN_EXPIRED])
def test_full_at_any_write_of_a_send_and_empty_again(house: House, disk: Disk, trouble: Trouble) -> None:
    account = house.account()
    for nth in range(1, 9):
        house.world.set_trouble(trouble)
        text = f"{trouble} {nth}"
        (target,) = house.engine.history.post(house.submit(text, account, origin=Origin.COMMAND))
        house.clock.advance(account.pause_seconds)
        disk.full_from = disk.begun + nth
        with contextlib.suppress(StoreError):
            house.engine.publisher.tick()
        disk.full_from = None
        house.engine.publisher.tick()
        house.world.set_trouble(Trouble.NONE)
        house.engine.register.renew(account.id, house.engine.register.sign_in("practice", {"handle": "wethouder"}))
        house.pass_time(60)
        target = house.one(target)
        if trouble is Trouble.REFUSES and target.state is State.REFUSED:
            house.engine.desk.retry(target.id)
            house.pass_time(30)
        assert house.one(target).state is State.PUBLISHED, nth
        assert house.texts(account).count(text) == 1


def test_an_answer_that_could_not_be_stored_is_stored_later_and_nothing_is_asked_again(house: House, disk: Disk) -> None:
    account = house.account()
    (target,) = house.engine.history.post(house.submit("Eenmaal", account, origin=Origin.COMMAND))
    house.clock.advance(account.pause_seconds)
    disk.full_from = disk.begun + 3  # pause over, claim, and then the answer
    house.engine.publisher.tick()
    assert house.one(target).state is State.SENDING
    assert house.texts(account) == ["Eenmaal"]
    assert house.engine.publisher.owes() == 1
    house.world.set_trouble(Trouble.NO_NETWORK)
    disk.full_from = None
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED
    assert house.engine.publisher.owes() == 0


def test_an_answer_that_was_never_stored_is_looked_up_after_a_restart(tmp_path: Path) -> None:
    first = House(tmp_path)
    disk = Disk(first)
    account = first.account()
    (target,) = first.engine.history.post(first.submit("Eenmaal", account, origin=Origin.COMMAND))
    first.clock.advance(account.pause_seconds)
    disk.full_from = disk.begun + 3
    first.engine.publisher.tick()
    first.close()
    second = House(tmp_path, clock=first.clock)
    assert second.engine.publisher.recover() == 1
    second.engine.publisher.tick()
    assert second.one(target).state is State.PUBLISHED
    assert second.texts(account) == ["Eenmaal"]
    second.close()


def test_a_person_s_act_is_stored_whole_or_not_at_all(house: House, disk: Disk) -> None:
    account, other = house.account(), house.account("jan")
    draft = house.engine.drafts.start(Content("Heel of niet"), (account.id, other.id))
    for act in ("submit", "cancel", "release", "stop"):
        post = None if act == "submit" else house.engine.desk.submit(draft)
        for nth in range(1, 4):
            disk.full_from = disk.begun + nth
            try:
                if post is None:
                    house.engine.desk.submit(draft)
                else:
                    getattr(house.engine.desk, act)(post)
            except StoreError:
                disk.full_from = None
                states = {target.state for target in house.engine.history.post(post)} if post else set()
                assert states <= {State.PAUSING}
                assert [one.id for one in house.engine.drafts.every()] == ([] if post else [draft])
            else:
                break
        disk.full_from = None
        house.engine.drafts.restore(draft)


def test_what_a_network_says_in_half_characters_is_stored(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account()
    connector = house.engine.register.connector(account.id)
    send = connector.send

    def mangled(attempt):
        from dataclasses import replace

        return replace(send(attempt), text="half \ud83d teken")

    monkeypatch.setattr(connector, "send", mangled)
    (target,) = house.released("half teken", account)
    assert target.state is State.PUBLISHED


def test_an_answer_that_cannot_be_stored_at_all_is_looked_up(
    house: House, monkeypatch: pytest.MonkeyPatch, expected_logs: ExpectedLogs
) -> None:
    account = house.account()
    connector = house.engine.register.connector(account.id)
    send = connector.send

    def naive(attempt):
        from dataclasses import replace

        return replace(send(attempt), at=house.clock.now().replace(tzinfo=None))

    expected_logs.expect("cannot be stored", logger="publish")
    monkeypatch.setattr(connector, "send", naive)
    (target,) = house.released("zonder zone", account)
    assert (target.state, target.error) == (State.UNKNOWN, "unforeseen")
    house.pass_time(10)
    assert house.one(target).state is State.PUBLISHED
    assert house.texts(account) == ["zonder zone"]
