"""A hold whose books cannot be written: it holds from that moment, in memory, and is stored as soon as that goes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from accounts.errors import StoreError
from accounts.model.hold import HoldCause
from accounts.model.post import State
from tests.accounts.engines import House
from tests.accounts.test_full_disk import Disk


@pytest.fixture
def disk(house: House) -> Disk:
    """A disk under the house."""
    return Disk(house)


@pytest.mark.parametrize("cause", list(HoldCause))
def test_a_full_disk_stops_no_hold(house: House, disk: Disk, cause: HoldCause) -> None:
    account = house.account()
    disk.full_from = disk.begun
    assert house.engine.begin_hold(cause, by="Jan")
    assert not house.engine.begin_hold(cause)
    (hold,) = house.engine.holds.set_by_people
    assert (hold.kept, hold.by, hold.since) == (False, "Jan", house.clock.now())
    assert house.engine.holds.on(account)
    disk.full_from = None
    house.engine.publisher.tick()
    (hold,) = house.engine.holds.set_by_people
    assert (hold.kept, hold.by) == (True, "Jan")
    house.close()
    again = House(house.folder, clock=house.clock)
    try:
        again.engine.holds.read()
        assert again.engine.holds.on(account)
    finally:
        again.close()


def test_nothing_leaves_while_it_stands_in_memory(house: House, disk: Disk) -> None:
    account = house.account()
    post = house.submit("Nu", account)
    house.clock.advance(account.pause_seconds)
    house.engine.desk.release(post)
    disk.full_from = disk.begun
    house.engine.begin_hold(HoldCause.CRISIS)
    disk.full_from = None
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    assert target.state is State.QUEUED
    assert house.texts(account) == []


def test_by_hand_it_ends_although_nothing_can_be_written(house: House, disk: Disk) -> None:
    account = house.account()
    disk.full_from = disk.begun
    house.engine.begin_hold(HoldCause.MANUAL, account.id)
    assert house.engine.end_hold(HoldCause.MANUAL, account.id)
    assert not house.engine.holds.on(account)


def test_a_crisis_does_not_end_where_its_messages_cannot_be_made_to_ask(house: House, disk: Disk) -> None:
    account = house.account()
    disk.full_from = disk.begun
    house.engine.begin_hold(HoldCause.CRISIS)
    with pytest.raises(StoreError):
        house.engine.end_hold(HoldCause.CRISIS)
    assert house.engine.holds.on(account)
    disk.full_from = None
    assert house.engine.end_hold(HoldCause.CRISIS)
    assert not house.engine.holds.on(account)


def test_what_was_stored_does_not_end_unstored(house: House, disk: Disk) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.MANUAL)
    disk.full_from = disk.begun
    with pytest.raises(StoreError):
        house.engine.end_hold(HoldCause.MANUAL)
    assert house.engine.holds.on(account)


def test_a_command_keeps_nothing_in_memory(house: House, disk: Disk) -> None:
    disk.full_from = disk.begun
    with pytest.raises(StoreError):
        house.engine.begin_hold(HoldCause.CRISIS, in_memory=False)
    assert house.engine.holds.set_by_people == ()


def test_after_a_crisis_all_that_fell_due_asks_and_only_that(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.CRISIS)
    (due,) = house.released("Nu", account)
    (passed,) = house.released("Deze wel", account)
    house.engine.desk.let_pass(passed.id)
    post = house.submit("Straks", account, at=house.clock.now() + timedelta(hours=1), keep_here=True)
    house.engine.desk.release(post)
    assert house.engine.end_hold(HoldCause.CRISIS)
    assert not house.engine.end_hold(HoldCause.CRISIS)
    house.engine.publisher.tick()
    states = {one.content.text: one.state for one in house.engine.history.targets()}
    assert states == {"Nu": State.MISSED, "Deze wel": State.PUBLISHED, "Straks": State.QUEUED}
    assert house.engine.desk.retry(due.id)
    house.engine.publisher.tick()
    assert house.one(due).state is State.PUBLISHED
