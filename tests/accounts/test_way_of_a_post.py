"""The way of a post, from draft to published, and every turn it may take."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import BugError, InputError, KnownError
from accounts.events import Event, TargetChanged
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.post import MOVES, Origin, State
from accounts.networks.practice_world import Trouble
from accounts.store import targets
from tests.accounts.engines import House
from tests.guards.logs import ExpectedLogs


def test_published_after_pause_and_fetched_back(house: House) -> None:
    account = house.account()
    (target,) = house.released("Zaterdag open huis", account)
    assert (target.state, target.verified, target.published_text) == (State.PUBLISHED, True, "Zaterdag open huis")
    assert target.url
    assert house.texts(account) == ["Zaterdag open huis"]


def test_a_window_s_pause_never_runs_out_by_itself(house: House) -> None:
    account = house.account()
    post = house.submit("Nooit vanzelf", account)
    house.pass_time(7200, step=600)
    (target,) = house.engine.history.post(post)
    assert target.state is State.PAUSING
    assert house.texts(account) == []
    assert house.engine.desk.pausing() == (post,)


def test_a_command_s_pause_is_a_plain_delay(house: House) -> None:
    account = house.account(pause_seconds=120)
    post = house.submit("Na twee minuten", account, origin=Origin.COMMAND)
    house.pass_time(115)
    assert house.texts(account) == []
    house.pass_time(10)
    assert house.texts(account) == ["Na twee minuten"]
    assert house.engine.history.post(post)[0].state is State.PUBLISHED


def test_stop_within_the_delay(house: House) -> None:
    account = house.account()
    post = house.submit("Toch niet", account, origin=Origin.COMMAND)
    house.engine.desk.stop(post)
    house.pass_time(300)
    assert house.texts(account) == []
    with pytest.raises(InputError, match="too-late-to-stop"):
        house.engine.desk.stop(post)


def test_planned_for_later_waits(house: House) -> None:
    account = house.account()
    at = house.clock.now() + timedelta(hours=2)
    post = house.submit("Straks", account, at=at)
    house.clock.advance(60)
    house.engine.desk.release(post)
    house.pass_time(7000, step=500)
    assert house.texts(account) == []
    house.pass_time(200)
    assert house.texts(account) == ["Straks"]


def test_lost_answer_is_looked_up_and_never_sent_twice(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.LOST_ANSWER)
    (target,) = house.released("Precies een keer", account)
    assert target.state is State.UNKNOWN
    house.pass_time(10)
    target = house.one(target)
    assert target.state is State.PUBLISHED
    assert target.attempts == 1
    assert house.texts(account) == ["Precies een keer"]


def test_no_network_comes_back_by_itself(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.NO_NETWORK)
    (target,) = house.released("In de trein", account)
    assert (target.state, target.error) == (State.QUEUED, "network-down")
    assert target.not_before is not None
    assert target.not_before > house.clock.now()
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(20)
    assert house.one(target).state is State.PUBLISHED
    assert house.texts(account) == ["In de trein"]


def test_too_late_asks_and_goes_only_on_a_person_s_word(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.NO_NETWORK)
    (target,) = house.released("Half uur later oud nieuws", account)
    house.pass_time(3000, step=60)
    target = house.one(target)
    assert (target.state, target.asks) == (State.MISSED, True)
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(600)
    assert house.texts(account) == []
    assert house.engine.desk.retry(target.id)
    house.engine.publisher.tick()
    assert house.texts(account) == ["Half uur later oud nieuws"]


def test_rate_limit_waits_as_long_as_the_server_says(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.RATE_LIMIT)
    (target,) = house.released("Even geduld", account)
    assert (target.state, target.error) == (State.QUEUED, "rate-limited")
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(115)
    assert house.texts(account) == []
    house.pass_time(10)
    assert house.texts(account) == ["Even geduld"]


def test_expired_login_holds_the_account_until_somebody_signs_in(house: House) -> None:
    account, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    house.world.set_trouble(Trouble.LOGIN_EXPIRED, account.remote_id)
    held, went = house.released("Voor beiden", account, other)
    assert (held.state, held.error) == (State.QUEUED, "auth-lost")
    assert went.state is State.PUBLISHED
    assert house.engine.register.need(account.id).health.needs_sign_in
    house.world.set_trouble(Trouble.NONE, account.remote_id)
    house.pass_time(60)
    assert house.one(held).state is State.QUEUED
    house.engine.register.renew(account.id, house.engine.register.sign_in("practice", {"handle": "wethouder"}))
    house.engine.publisher.tick()
    assert house.one(held).state is State.PUBLISHED
    assert house.texts(account) == ["Voor beiden"]
    assert house.texts(other) == ["Voor beiden"]


def test_refused_is_told_and_retry_touches_only_that_one(house: House) -> None:
    account, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    house.world.set_trouble(Trouble.REFUSES, account.remote_id)
    refused, went = house.released("Deels", account, other)
    assert (refused.state, refused.error, refused.asks) == (State.REFUSED, "refused", True)
    house.world.set_trouble(Trouble.NONE, account.remote_id)
    house.pass_time(60)
    assert house.one(refused).state is State.REFUSED
    house.engine.desk.retry(refused.id)
    house.engine.publisher.tick()
    assert house.one(refused).state is State.PUBLISHED
    assert house.one(went).attempts == 1
    assert house.texts(other) == ["Deels"]


def test_what_was_being_sent_at_the_end_is_unknown_at_the_start(tmp_path: Path) -> None:
    class Died(BaseException):
        pass

    def die(name: str, _target: object) -> None:
        if name == "before-store":
            raise Died

    first = House(tmp_path, point=die)
    account = first.account()
    with pytest.raises(Died):
        first.released("Stekker eruit", account)
    first.close()
    second = House(tmp_path, clock=first.clock)
    (target,) = second.engine.history.targets()
    assert target.state is State.SENDING
    assert second.engine.publisher.recover() == 1
    second.engine.publisher.tick()
    assert second.one(target).state is State.PUBLISHED
    assert second.texts(account) == ["Stekker eruit"]
    second.close()


def test_unforeseen_failure_after_the_request_is_unknown_before_it_refused(
    house: House, monkeypatch: pytest.MonkeyPatch, expected_logs: ExpectedLogs
) -> None:
    account = house.account()
    connector = house.engine.register.connector(account.id)

    def breaks_late(attempt):
        attempt.point("before-request")
        raise ZeroDivisionError

    def breaks_early(_attempt):
        raise ZeroDivisionError

    expected_logs.expect("unforeseen failure", logger="publish")
    monkeypatch.setattr(connector, "send", breaks_late)
    (late,) = house.released("een", account)
    monkeypatch.setattr(connector, "send", breaks_early)
    (early,) = house.released("twee", account)
    assert (late.state, early.state) == (State.UNKNOWN, State.REFUSED)


def test_unknown_that_nobody_can_tell_asks_a_person_after_ten_minutes(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.connector import Verdict

    account = house.account()
    monkeypatch.setattr(house.engine.register.connector(account.id), "find", lambda _attempt: Verdict.CANNOT_TELL)
    house.world.set_trouble(Trouble.LOST_ANSWER)
    (target,) = house.released("Staat het er?", account)
    house.pass_time(590)
    assert not house.one(target).asks
    house.pass_time(1200)
    assert house.one(target).asks
    assert house.one(target).attempts == 1
    assert house.engine.desk.settle(target.id, stands=True)
    assert house.one(target).state is State.PUBLISHED


def test_a_look_that_fails_is_repeated(house: House) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.LOST_ANSWER)
    (target,) = house.released("Kwijt", account)
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.pass_time(30)
    assert house.one(target).state is State.UNKNOWN
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(120)
    assert house.one(target).state is State.PUBLISHED
    assert house.texts(account) == ["Kwijt"]


@pytest.mark.parametrize("act", ["edit", "cancel", "keep"])
def test_out_of_the_pause_nothing_is_lost(house: House, act: str) -> None:
    account = house.account()
    post = house.submit("Bewaar mij", account)
    assert house.engine.drafts.every() == ()
    acts = {"keep": lambda: house.engine.desk.keep_until_tomorrow(post, house.clock.now())}
    draft = acts.get(act, lambda: getattr(house.engine.desk, act)(post))()
    house.pass_time(300)
    assert house.texts(account) == []
    (found,) = house.engine.drafts.every()
    assert (found.id, found.common.text) == (draft, "Bewaar mij")
    assert (found.kept_until is not None) == (act == "keep")


def test_nothing_that_a_check_stops_is_submitted(house: House) -> None:
    account = house.account()
    with pytest.raises(InputError, match="too-long"):
        house.submit("x" * 501, account)
    with pytest.raises(InputError, match="empty"):
        house.submit("   ", account)
    with pytest.raises(InputError, match="no-account"):
        house.submit("wie?")
    assert house.engine.history.targets() == ()


def test_signature_language_and_visibility_come_from_the_account(house: House) -> None:
    account = house.account(signature="^FW", language="fy")
    (target,) = house.released("Goeie", account)
    assert target.content.text == "Goeie\n\n^FW"
    assert target.content.language == "fy"
    assert house.engine.drafts.get(house.engine.desk.as_new_draft(target.id)).common.text == "Goeie"


def test_every_move_is_noted_and_told(house: House) -> None:
    account = house.account()
    heard: list[Event] = []
    house.engine.events.subscribe(heard.append)
    (target,) = house.released("Spoor", account)
    moves = [(row.before, row.after, row.code) for row in house.engine.history.rows(target.id)]
    assert moves == [
        (None, State.PAUSING, ""),
        (State.PAUSING, State.QUEUED, "released"),
        (State.QUEUED, State.SENDING, "claimed"),
        (State.SENDING, State.PUBLISHED, "sent"),
        (State.PUBLISHED, State.PUBLISHED, "verified"),
    ]
    assert sum(isinstance(event, TargetChanged) for event in heard) >= 4


@pytest.mark.parametrize("before", State)
def test_no_move_outside_the_table(house: House, before: State) -> None:
    account = house.account()
    (target,) = house.engine.history.post(house.submit("x", account))
    for after in State:
        targets.update(house.engine.books, target.id, state=before.value)
        if after is before or after in MOVES[before]:
            assert targets.move(house.engine.books, target.id, before, after, house.clock.now())
        else:
            with pytest.raises(BugError):
                targets.move(house.engine.books, target.id, before, after, house.clock.now())


def test_a_second_claim_of_the_same_target_fails(house: House) -> None:
    account = house.account()
    post = house.submit("x", account)
    (target,) = house.engine.desk.release(post)
    assert targets.move(house.engine.books, target.id, State.QUEUED, State.SENDING, house.clock.now())
    assert not targets.move(house.engine.books, target.id, State.QUEUED, State.SENDING, house.clock.now())


def test_delete_at_the_network(house: House) -> None:
    account = house.account()
    (target,) = house.released("Weg ermee", account)
    answers: list[KnownError | None] = []
    house.engine.delete_at_network(target.id, answers.append)
    assert answers == [None]
    assert house.one(target).state is State.DELETED
    assert house.texts(account) == []


def test_removed_account_keeps_its_history_and_sends_no_more(house: House) -> None:
    account = house.account()
    (sent,) = house.released("Afscheid", account)
    post = house.submit("Te laat", account, origin=Origin.COMMAND)
    house.engine.register.remove(account.id)
    house.pass_time(120)
    assert house.engine.history.post(post)[0].state is State.STOPPED
    assert house.one(sent).state is State.PUBLISHED
    assert house.engine.register.known()[account.id].handle == account.handle
    assert house.engine.register.every() == ()


def test_variants_go_to_their_own_account(house: House) -> None:
    account, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    draft = house.engine.drafts.start(Content("Voor allen"), (account.id, other.id), {other.id: Content("Namens de gemeente")})
    post = house.engine.desk.submit(draft)
    house.clock.advance(60)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    assert house.texts(account) == ["Voor allen"]
    assert house.texts(other) == ["Namens de gemeente"]


def test_next_moment_is_the_earliest(house: House) -> None:
    account = house.account(pause_seconds=90)
    assert house.engine.publisher.next_moment() is None
    house.submit("a", account, origin=Origin.COMMAND)
    soon = house.clock.now() + timedelta(seconds=90)
    house.submit("b", account, origin=Origin.COMMAND, at=house.clock.now() + timedelta(hours=1))
    assert house.engine.publisher.next_moment() == soon
