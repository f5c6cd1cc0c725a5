"""The forecast: what will not work is told before its moment, of exactly those targets, and of nothing that goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from accounts.model.account import Account, Health, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.limits import CountingRule, Limits, NativeSchedule, Pace
from accounts.model.post import Place, State, Target
from accounts.posts.forecast import Due, forecast
from accounts.store import accounts as account_rows
from accounts.store.accounts import limits_from_plain, limits_to_plain
from tests.accounts.engines import START, House

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
LIMITS = Limits(rule=CountingRule.MASTODON, most_text=500)


def account(**more: object) -> Account:
    plain = Account(AccountId(1), "practice", "practice.example", "a", "@a", Role.ADMINISTRATOR, "Wethouder", limits=LIMITS)
    return replace(plain, **more)  # type: ignore[arg-type]


def target(number: int = 1, hours: float = 24, state: State = State.QUEUED, **more: object) -> Target:
    due = NOW + timedelta(hours=hours)
    plain = Target(TargetId(number), PostId(number), AccountId(1), state, Content("Hallo"), due, NOW, NOW, planned=True)
    return replace(plain, **more)  # type: ignore[arg-type]


def codes(wanted: list[Target], who: Account, files: str = "") -> dict[int, list[str]]:
    around = [Due(one.id, one.account, one.state, one.place, one.due_at) for one in wanted]
    found = forecast(wanted, {who.id: who}, around, NOW, lambda _media: files)
    return {int(number): [doubt.code for doubt in doubts] for number, doubts in found.items()}


def test_nothing_in_the_way_is_nothing_to_tell() -> None:
    assert codes([target()], account()) == {}


@pytest.mark.parametrize(
    ("hours", "state", "place", "told"),
    [
        (49, State.QUEUED, Place.HERE, True),
        (49, State.PAUSING, Place.HERE, True),
        (47, State.QUEUED, Place.HERE, False),
        (49, State.HANDED_OVER, Place.SERVER, False),
        (49, State.QUEUED, Place.SERVER, False),
    ],
)
def test_a_login_that_ends_before_its_moment(hours: int, state: State, place: Place, told: bool) -> None:
    who = account(health=Health(expires_at=NOW + timedelta(hours=48)))
    found = codes([target(hours=hours, state=state, place=place)], who)
    assert found == ({1: ["login-ends"]} if told else {})


def test_a_login_that_ended_holds_up_the_hand_over_too() -> None:
    who = account(health=Health(expires_at=NOW - timedelta(hours=1)))
    assert codes([target(place=Place.SERVER)], who) == {1: ["login-ends"]}


def test_an_account_that_needs_a_sign_in() -> None:
    who = account(health=Health(problem="auth-lost", expires_at=NOW))
    assert codes([target(), target(2, state=State.HANDED_OVER, place=Place.SERVER)], who) == {1: ["sign-in-first"]}


def test_a_text_that_no_longer_fits() -> None:
    who = account(limits=replace(LIMITS, most_text=3))
    assert codes([target(), target(2, state=State.HANDED_OVER)], who) == {1: ["too-long"]}


@pytest.mark.parametrize("state", [state for state in State if state not in {State.PAUSING, State.QUEUED, State.HANDED_OVER}])
def test_what_is_over_is_not_forecast(state: State) -> None:
    assert codes([target(state=state)], account(health=Health(problem="auth-lost"))) == {}


def test_removed_accounts_and_what_goes_at_once_are_left_alone() -> None:
    assert codes([target()], account(removed_at=NOW, health=Health(problem="auth-lost"))) == {}
    assert codes([target(planned=False)], account(health=Health(problem="auth-lost"))) == {}


def test_more_than_a_server_keeps_a_day() -> None:
    who = account(limits=replace(LIMITS, schedule=NativeSchedule(timedelta(minutes=5), most_in_all=300, most_a_day=2)))
    planned = [target(number, hours=3 + number, place=Place.SERVER) for number in range(1, 5)]
    assert codes(planned, who) == {3: ["server-full-day"], 4: ["server-full-day"]}
    # What lies there already keeps its place; what is kept here does not count.
    planned[3] = replace(planned[3], state=State.HANDED_OVER)
    planned[0] = replace(planned[0], place=Place.HERE)
    assert codes(planned, who) == {3: ["server-full-day"]}
    next_day = [*planned, target(5, hours=24, place=Place.SERVER)]
    assert codes(next_day, who) == {3: ["server-full-day"]}


def test_more_than_a_server_keeps_in_all() -> None:
    who = account(limits=replace(LIMITS, schedule=NativeSchedule(timedelta(minutes=5), most_in_all=3, most_a_day=25)))
    planned = [target(number, hours=24 * number, place=Place.SERVER) for number in range(1, 6)]
    assert codes(planned, who) == {4: ["server-full"], 5: ["server-full"]}


def test_faster_than_the_network_takes_them() -> None:
    who = account(limits=replace(LIMITS, pace=Pace(3, 3600)))
    planned = [target(number, hours=24 + number / 10) for number in range(1, 6)]
    assert codes(planned, who) == {4: ["too-many-at-once"], 5: ["too-many-at-once"]}
    spread = [target(number, hours=24 + number / 3) for number in range(1, 9)]
    assert codes(spread, who) == {}


def test_a_pace_survives_the_books() -> None:
    limits = replace(LIMITS, pace=Pace(300, 10800))
    assert limits_from_plain(limits_to_plain(limits)) == limits


# -- from the books


@pytest.fixture
def pictured(house: House, tmp_path: Path) -> Target:
    """A planned target with a picture; its timer runs here."""
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "brug.png")
    picture = replace(house.engine.drafts.add_picture(tmp_path / "brug.png"), alt="Brug")
    who = house.account("wethouder", native=False)
    draft = house.engine.drafts.start(Content("Brug", media=(picture,)), (who.id,))
    return house.engine.desk.release(house.engine.desk.submit(draft, at=START + timedelta(days=2)))[0]


def told(house: House) -> list[list[str]]:
    found = house.engine.history.targets(newest=False)
    doubts = house.engine.forecast.of(found)
    return [[doubt.code for doubt in doubts.get(one.id, ())] for one in found]


def test_a_picture_that_is_gone_or_changed(house: House, pictured: Target) -> None:
    path = house.engine.drafts.picture_path(pictured.content.media[0])
    whole = path.read_bytes()
    assert told(house) == [[]]
    path.write_bytes(whole[:-9])
    assert told(house) == [["file-changed"]]
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert told(house) == [["file-changed"]]
    path.unlink()
    assert told(house) == [["file-lost"]]
    path.write_bytes(whole)
    assert told(house) == [[]]


def test_limits_are_counted_over_all_that_is_planned_not_over_what_is_shown(house: House) -> None:
    who = house.account("wethouder")
    for number in range(5):
        house.engine.desk.release(house.submit(f"Nr {number}", who, at=START + timedelta(days=1, hours=number / 10)))
    limits = replace(who.limits, schedule=replace(who.limits.schedule, most_a_day=3), pace=Pace(4, 3600))  # type: ignore[type-var]
    account_rows.save(house.engine.books, replace(who, limits=limits))
    last = house.engine.history.targets(newest=False)[-1:]
    assert [doubt.code for doubt in house.engine.forecast.of(last)[last[0].id]] == ["server-full-day", "too-many-at-once"]


def test_without_a_plan_nothing_is_asked(house: House) -> None:
    who = house.account("wethouder")
    house.submit("Meteen", who)
    assert house.engine.forecast.of(house.engine.history.targets()) == {}
