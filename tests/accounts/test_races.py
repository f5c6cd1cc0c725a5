"""Two hands on the same thing: two senders without a lock, a person while the network is asked, an old login beside a new one."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.connector import Verdict
from accounts.errors import InputError
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.post import Origin, State, Target
from accounts.networks.practice_world import Trouble
from accounts.store import secrets as sealed_rows
from accounts.store import targets
from tests.accounts.engines import House


def test_two_senders_on_one_folder_claim_each_target_once(tmp_path: Path) -> None:
    other: list[House] = []

    def other_first(name: str, _target: Target) -> None:
        if name == "before-claim" and other:
            other.pop().engine.publisher.tick()

    one = House(tmp_path, point=other_first)
    two = House(tmp_path, clock=one.clock)
    account = one.account()
    post = one.submit("Van ons samen", account)
    one.clock.advance(60)
    one.engine.desk.release(post)
    other.append(two)
    one.engine.publisher.tick()
    (target,) = one.engine.history.post(post)
    assert (target.state, target.attempts) == (State.PUBLISHED, 1)
    assert one.texts(account) == ["Van ons samen"]
    one.close()
    two.close()


@pytest.mark.parametrize("act", ["stop", "edit", "remove"])
def test_a_person_is_faster_than_the_claim(tmp_path: Path, act: str) -> None:
    def act_now(name: str, target: Target) -> None:
        if name == "before-claim":
            if act == "remove":
                house.engine.register.remove(target.account)
            elif act == "stop":
                house.engine.desk.stop(target.post)
            else:
                with pytest.raises(InputError, match="too-late-to-stop"):
                    house.engine.desk.edit(target.post)

    house = House(tmp_path, point=act_now)
    account = house.account()
    (target,) = house.released("Net op tijd", account)
    sent = act != "stop"  # out of the pause it is too late to edit; a removed account finishes what it has begun
    assert (house.texts(account) == ["Net op tijd"]) == sent
    assert house.one(target).state is (State.PUBLISHED if sent else State.STOPPED)
    house.close()


def test_a_stop_that_comes_when_the_pause_just_ended_still_stops(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account()
    post = house.submit("Toch niet", account, origin=Origin.COMMAND)
    before = targets.of_post(house.engine.books, post)
    targets.move(house.engine.books, before[0].id, State.PAUSING, State.QUEUED, house.clock.now())
    assert [target.state for target in house.engine.desk.stop(post)] == [State.STOPPED]
    house.pass_time(120)
    assert house.texts(account) == []


def test_what_a_person_settled_is_not_overwritten_by_a_look(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.LOST_ANSWER)
    (target,) = house.released("Ik zie het staan", account)

    def slow_find(_attempt: object) -> Verdict:
        house.engine.desk.settle(target.id, stands=True)
        return Verdict.CANNOT_TELL

    monkeypatch.setattr(house.engine.register.connector(account.id), "find", slow_find)
    house.clock.advance(3600)
    house.engine.publisher.tick()
    now = house.one(target)
    assert (now.state, now.asks, now.not_before) == (State.PUBLISHED, False, None)


def test_a_draft_becomes_a_post_once(house: House) -> None:
    account = house.account()
    draft = house.engine.drafts.start(Content("Dubbel geklikt"), (account.id,))
    house.engine.desk.submit(draft)
    with pytest.raises(InputError, match="already-posted"):
        house.engine.desk.submit(draft)
    assert len(house.engine.history.targets()) == 1


def test_an_old_login_stores_no_secret_over_a_new_one_or_after_leaving(house: House) -> None:
    house.engine.use_session()
    account = house.account("jan", Role.PRIVATE)
    register = house.engine.register
    old = register.connector(account.id).secrets
    old.put({"token": "eerste"})
    register.renew(account.id, register.sign_in("practice", {"handle": "jan"}))
    old.put({"token": "te laat"})
    new = register.connector(account.id).secrets
    assert new.get("token") == "eerste"
    register.remove(account.id)
    new.put({"token": "na het afscheid"})
    assert sealed_rows.every(house.engine.books) == ()


def test_a_change_of_label_keeps_the_connection_that_renews_the_session(house: House) -> None:
    account = house.account("jan", Role.PRIVATE)
    connector = house.engine.register.connector(account.id)
    house.engine.register.change(account.id, label="Jan zelf")
    house.engine.register.check(account.id)
    assert house.engine.register.connector(account.id) is connector
    assert connector.account.label == "Jan zelf"


def test_an_unknown_one_of_a_removed_account_asks_a_person(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.LOST_ANSWER)
    (target,) = house.released("Waar bleef het", account)
    house.engine.register.remove(account.id)
    house.pass_time(60)
    assert (house.one(target).state, house.one(target).asks) == (State.UNKNOWN, True)


def test_a_clock_set_back_delays_nothing(house: House) -> None:
    account = house.account()
    post = house.submit("Na de pauze", account, origin=Origin.COMMAND)
    house.engine.publisher.tick()
    house.clock.jump(-86400)
    house.pass_time(account.pause_seconds + 5)
    assert house.texts(account) == ["Na de pauze"]
    assert house.engine.history.post(post)[0].state is State.PUBLISHED


def test_a_clock_set_back_while_the_program_was_closed_asks(tmp_path: Path) -> None:
    first = House(tmp_path)
    account = first.account()
    first.world.set_trouble(Trouble.NO_NETWORK)
    (target,) = first.released("Hoe laat is het", account)
    first.close()
    first.clock.jump(-86400)
    second = House(tmp_path, clock=first.clock)
    second.world.set_trouble(Trouble.NONE)
    second.engine.publisher.recover()
    second.pass_time(60)
    assert (second.one(target).state, second.one(target).error, second.one(target).asks) == (State.MISSED, "clock-set-back", True)
    assert second.texts(account) == []
    second.close()


def test_offline_is_no_reason_to_say_that_it_is_not_there(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account()
    monkeypatch.setattr(house.engine.register.connector(account.id), "fetch", lambda _number: None)
    (target,) = house.released("Staat er", account)
    monkeypatch.undo()
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.pass_time(7200, step=60)
    assert (house.one(target).verified, house.one(target).error) == (False, "")
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(600, step=60)
    assert (house.one(target).verified, house.one(target).error) == (True, "")


def test_an_account_of_a_network_that_this_version_does_not_know_stops_no_other(house: House) -> None:
    account, strange = house.account(), house.account("jan", Role.PRIVATE)
    posts = [house.submit("x", one, origin=Origin.COMMAND) for one in (strange, account)]
    with house.engine.books.write() as connection:
        connection.exec_driver_sql("UPDATE accounts SET network = 'morgen' WHERE id = ?", (strange.id,))
    house.pass_time(120)
    assert [house.engine.history.post(post)[0].state for post in posts] == [State.QUEUED, State.PUBLISHED]
