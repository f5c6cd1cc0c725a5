"""A series from its rule to the network: drafts in time, once; confirmed by a person; skipped, moved, paused; files and subjects."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.events import Event, SeriesChanged
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Standing
from accounts.model.post import Place, State
from accounts.model.series import Confirm, End, Kind, OnHoliday, Rule, Template
from accounts.networks.practice_world import Trouble
from accounts.posts.checks.finding import Demand, Finding, Weight
from accounts.store import accounts as account_rows
from tests.accounts.serial_house import ZONE, SeriesHouse

FIRST, SECOND, THIRD = date(2026, 10, 22), date(2026, 10, 29), date(2026, 11, 5)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[SeriesHouse]:
    """A house on Monday 19 October 2026, nine o'clock in Amsterdam, in the week before the clocks change."""
    made = SeriesHouse(tmp_path)
    yield made
    made.close()


# -- the way ---------------------------------------------------------------------------------------------------------------------------


def test_the_whole_way_over_the_change_of_clocks(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account, text="{datum}, week {week}, nummer {nummer}")
    assert house.drafts() == ["22 oktober 2026, week 43, nummer 1"]
    for day in (FIRST, SECOND, THIRD):
        house.go_to(datetime.combine(day, time(9)))
        house.confirm(series, day)
        house.go_to(datetime.combine(day, time(15, 59)))
        assert house.state(series, day) is Standing.PLANNED
        house.go_to(datetime.combine(day, time(16, 1)))
        assert house.state(series, day) is Standing.SENT
    sent = sorted(house.engine.history.targets(), key=lambda target: target.due_at)
    assert [target.due_at.hour for target in sent] == [14, 15, 15]  # UTC: 16:00 stays 16:00
    assert house.texts(account) == [
        "5 november 2026, week 45, nummer 3",
        "29 oktober 2026, week 44, nummer 2",
        "22 oktober 2026, week 43, nummer 1",
    ]


def test_a_draft_is_made_in_good_time_and_only_once(house: SeriesHouse) -> None:
    house.engine.settings.put("series_days_ahead", 2)
    house.weekly(house.account())
    assert house.drafts() == []
    house.go_to(datetime(2026, 10, 20, 15, 59))
    assert house.drafts() == []
    house.go_to(datetime(2026, 10, 20, 16, 0))
    assert house.drafts() == ["Dit is week 43"]
    house.go_to(datetime(2026, 10, 21, 12, 0))
    assert house.drafts() == ["Dit is week 43"]


def test_an_unconfirmed_occurrence_is_missed_and_a_person_decides(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    house.go_to(datetime(2026, 10, 22, 14, 1))
    here = house.seen(series, FIRST)
    assert (here.state, here.missing, here.warned) == (Standing.DRAFTED, ("confirmation",), True)
    assert [one.day for one in house.desk.attention()] == [FIRST]
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.state(series, FIRST) is Standing.MISSED
    assert house.texts(account) == []
    assert [one.day for one in house.desk.attention()] == [FIRST]
    # Publish it after all: it goes when its pause is over.
    house.confirm(series, FIRST)
    assert house.state(series, FIRST) is Standing.SENT
    assert house.texts(account) == ["Dit is week 43"]
    assert house.desk.attention() == ()


def test_a_missed_one_is_let_go_and_what_was_typed_stays(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    draft = house.desk.draft(series, FIRST)
    here = house.engine.drafts.get(draft)
    house.engine.drafts.save(draft, Content("Zelf getypt"), here.accounts, {})
    house.go_to(datetime(2026, 10, 22, 16, 1))
    with pytest.raises(InputError, match="not-missed"):
        house.desk.let_go(series, SECOND)
    house.desk.let_go(series, FIRST)
    house.tick()
    assert house.state(series, FIRST) is Standing.LET_GO
    assert house.desk.attention() == ()
    assert "Zelf getypt" in house.drafts()
    assert house.desk.of_draft(draft) is None  # an ordinary draft now
    house.engine.desk.submit(draft)
    assert house.state(series, FIRST) is Standing.LET_GO


def test_it_warns_two_hours_before_tells_and_is_told_once(house: SeriesHouse) -> None:
    told: list[Event] = []
    series = house.weekly(house.account())
    house.engine.events.subscribe(told.append)
    house.go_to(datetime(2026, 10, 22, 13, 59))
    assert SeriesChanged(series) not in told
    house.go_to(datetime(2026, 10, 22, 15, 30))
    assert told.count(SeriesChanged(series)) == 1


# -- the template ----------------------------------------------------------------------------------------------------------------------


def test_drafts_follow_the_template_until_a_person_changes_them(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    house.go_to(datetime(2026, 10, 22, 16, 0))
    mine, untouched = house.desk.draft(series, SECOND), house.desk.draft(series, THIRD)
    here = house.engine.drafts.get(mine)
    house.engine.drafts.save(mine, Content("Mijn eigen week"), here.accounts, {})
    one = house.desk.get(series)
    house.desk.change(replace(one, template=Template(Content("Nieuw: week {week}"), (account.id,))))
    assert house.engine.drafts.get(mine).common.text == "Mijn eigen week"
    assert house.engine.drafts.get(untouched).common.text == "Nieuw: week 45"
    assert (house.seen(series, SECOND).changed, house.seen(series, THIRD).changed) == (True, False)


def test_each_account_speaks_its_language_and_its_variant(house: SeriesHouse) -> None:
    dutch, frisian, own = house.account("nl"), house.account("fy", language="fy"), house.account("eigen")
    template = Template(Content("Op {date}"), (dutch.id, frisian.id, own.id), {own.id: Content("Ik, op {date}")})
    series = house.weekly(dutch, template=template, start=date(2026, 12, 1), end=End(count=1))
    draft = house.engine.drafts.get(house.desk.draft(series, date(2026, 12, 3)))
    assert [draft.content_for(account.id).text for account in (dutch, frisian, own)] == [
        "Op 3 december 2026",
        "Op 3 desimber 2026",
        "Ik, op 3 december 2026",
    ]


def test_an_empty_variant_is_missing(house: SeriesHouse) -> None:
    one, two = house.account("een"), house.account("twee")
    series = house.weekly(one, two, template=Template(Content("Tekst"), (one.id, two.id), {two.id: Content("")}))
    assert house.seen(series, FIRST).missing == ("variant", "confirmation")
    assert house.seen(series, FIRST).stops == ("empty",)
    with pytest.raises(InputError, match="empty"):
        house.desk.submit(series, FIRST)
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.state(series, FIRST) is Standing.MISSED


def test_a_draft_that_was_thrown_away_is_not_made_anew_but_missing(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    draft = house.desk.draft(series, FIRST)
    house.engine.drafts.discard(draft)
    house.go_to(datetime(2026, 10, 21, 9, 0))
    assert house.drafts() == []
    assert "draft" in house.seen(series, FIRST).missing
    assert house.desk.draft(series, FIRST) == draft  # 'write it after all' brings it back
    assert house.drafts() == ["Dit is week 43"]


# -- skip, move, pause -------------------------------------------------------------------------------------------------------------------


def test_skipping_a_coming_one_and_taking_it_back(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    house.desk.skip(series, SECOND)
    house.go_to(datetime(2026, 10, 28, 9, 0))
    assert house.state(series, SECOND) is Standing.SKIPPED
    assert "Dit is week 44" not in house.drafts()
    house.desk.unskip(series, SECOND)
    house.tick()
    assert house.state(series, SECOND) is Standing.DRAFTED
    assert "Dit is week 44" in house.drafts()


@pytest.mark.parametrize("touched", [False, True])
def test_skipping_a_planned_one_withdraws_it_and_keeps_what_was_typed(house: SeriesHouse, touched: bool) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    draft = house.desk.draft(series, FIRST)
    if touched:
        house.engine.drafts.save(draft, Content("Zelf"), (account.id,), {})
    post = house.confirm(series, FIRST)
    house.desk.skip(series, FIRST)
    assert [target.state for target in house.engine.history.post(post)] == [State.STOPPED]
    assert house.drafts() == (["Zelf"] if touched else [])
    house.go_to(datetime(2026, 10, 22, 17, 0))
    assert house.texts(account) == []
    assert house.state(series, FIRST) is Standing.SKIPPED
    with pytest.raises(InputError, match="too-soon"):
        house.desk.unskip(series, FIRST)


def test_skipped_and_unskipped_it_is_the_same_draft_and_goes_once(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    draft = house.desk.draft(series, FIRST)
    house.engine.drafts.save(draft, Content("Zelf"), (account.id,), {})
    house.desk.skip(series, FIRST)
    house.tick()
    house.desk.unskip(series, FIRST)
    house.tick()
    assert house.drafts() == ["Zelf"]
    house.confirm(series, FIRST)
    house.go_to(datetime(2026, 10, 22, 17, 0))
    assert house.texts(account) == ["Zelf"]


def test_skipping_in_the_pause_ends_the_pause(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    post = house.desk.submit(series, FIRST)
    assert house.state(series, FIRST) is Standing.PAUSING
    assert house.engine.desk.pausing() == (post,)
    house.desk.skip(series, FIRST)
    assert house.engine.desk.pausing() == ()


def test_what_lies_at_the_network_is_taken_back_before_it_is_skipped_moved_or_paused(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    house.go_to(datetime(2026, 10, 22, 16, 1))
    for act in ("skip", "move", "pause"):
        day = {"skip": date(2026, 10, 29), "move": date(2026, 11, 5), "pause": date(2026, 11, 12)}[act]
        house.go_to(datetime.combine(day - timedelta(days=1), time(9)))
        post = house.confirm(series, day)
        (target,) = house.engine.history.post(post)
        assert (target.state, target.place) == (State.HANDED_OVER, Place.SERVER)
        if act == "skip":
            house.desk.skip(series, day)
        elif act == "move":
            house.desk.move(series, day, datetime.combine(day, time(18, 30)))
        else:
            house.desk.pause(series)
        target = house.one(target)
        assert target.state is {"skip": State.STOPPED, "move": State.QUEUED, "pause": State.QUEUED}[act]
        assert target.remote_id == ""
        house.go_to(datetime.combine(day, time(17, 0)))
        assert house.texts(account) == []
        if act == "move":
            house.go_to(datetime.combine(day, time(18, 31)))
            assert len(house.texts(account)) == 1
            house.world.of(account.remote_id)
            house.engine.register.connector(account.id).delete(house.one(target).remote_id)


def test_a_network_that_cannot_be_reached_is_asked_again_and_nothing_is_claimed_meanwhile(house: SeriesHouse) -> None:
    from accounts.networks.practice_world import Trouble

    account = house.account()
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    (target,) = house.engine.history.post(post)
    assert target.state is State.HANDED_OVER
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.desk.skip(series, FIRST)
    assert house.one(target).state is State.HANDED_OVER
    assert house.state(series, FIRST) is Standing.PLANNED  # it may still go out there: that is said
    house.world.set_trouble(Trouble.NONE)
    house.clock.advance(120)
    house.tick()
    assert house.one(target).state is State.STOPPED
    assert house.state(series, FIRST) is Standing.SKIPPED


def test_moving_a_planned_one_reschedules_it(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    house.desk.move(series, FIRST, datetime(2026, 10, 23, 10, 0))
    (target,) = house.engine.history.post(post)
    assert (target.state, target.due_at) == (State.QUEUED, datetime(2026, 10, 23, 8, 0, tzinfo=UTC))
    house.go_to(datetime(2026, 10, 22, 17, 0))
    assert house.texts(account) == []
    with pytest.raises(InputError, match="too-soon"):
        house.desk.unmove(series, FIRST)
    house.go_to(datetime(2026, 10, 23, 10, 1))
    assert house.texts(account) == ["Dit is week 43"]


def test_a_confirmed_text_that_names_its_day_is_confirmed_anew_when_it_moves(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account, text="Op {datum}")
    house.confirm(series, FIRST)
    house.desk.move(series, FIRST, datetime(2026, 10, 23, 10, 0))
    here = house.seen(series, FIRST)
    assert (here.state, here.missing) == (Standing.DRAFTED, ("confirmation",))
    assert "Op 23 oktober 2026" in house.drafts()
    house.confirm(series, FIRST)
    house.go_to(datetime(2026, 10, 23, 10, 1))
    assert house.texts(account) == ["Op 23 oktober 2026"]


def test_a_move_to_the_past_or_of_what_is_gone_is_refused(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    with pytest.raises(InputError, match="too-soon"):
        house.desk.move(series, FIRST, datetime(2026, 10, 18, 9, 0))
    with pytest.raises(InputError, match="no-such-turn"):
        house.desk.skip(series, date(2026, 10, 23))
    house.confirm(series, FIRST)
    house.go_to(datetime(2026, 10, 22, 16, 1))
    for act in (lambda: house.desk.skip(series, FIRST), lambda: house.desk.move(series, FIRST, datetime(2026, 10, 30, 9, 0))):
        with pytest.raises(InputError, match=r"too-soon|too-late-to-stop"):
            act()
    assert house.state(series, FIRST) is Standing.SENT
    house.go_to(datetime(2026, 10, 30, 9, 1))
    assert house.texts(account) == ["Dit is week 43"]


def test_a_plan_drawn_to_another_moment_in_the_calendar_stays_there(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    (target,) = house.engine.history.post(post)
    at = datetime(2026, 10, 22, 18, 0, tzinfo=UTC)
    house.engine.desk.reschedule(target.id, at)
    house.tick()
    assert house.one(target).due_at == at
    assert (house.seen(series, FIRST).utc, house.seen(series, FIRST).wall) == (at, datetime(2026, 10, 22, 20, 0))
    house.go_to(datetime(2026, 10, 22, 20, 1))
    assert house.texts(account) == ["Dit is week 43"]
    assert house.state(series, FIRST) is Standing.SENT


def test_a_paused_series_sends_nothing_and_nothing_of_it_is_replayed(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    house.desk.pause(series)
    (target,) = house.engine.history.post(post)
    assert [hold.code for hold in house.engine.publisher.held(target, account)] == ["hold-series"]
    house.go_to(datetime(2026, 11, 3, 9, 0))
    assert house.texts(account) == []
    house.desk.resume(series)
    house.go_to(datetime(2026, 11, 4, 9, 0))
    assert house.one(target).state is State.MISSED  # a person decides
    assert house.state(series, SECOND) is Standing.PAUSED
    assert house.state(series, THIRD) is Standing.DRAFTED
    assert house.texts(account) == []


def test_paused_and_resumed_before_the_moment_it_goes(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    house.confirm(series, FIRST)
    house.desk.pause(series)
    house.desk.resume(series)
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.texts(account) == ["Dit is week 43"]


def test_a_removed_series_withdraws_its_plans_and_keeps_what_was_typed(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account, rule=Rule(Kind.WORKDAYS))
    day, other = date(2026, 10, 20), date(2026, 10, 21)
    post = house.confirm(series, day)
    draft = house.desk.draft(series, other)
    house.engine.drafts.save(draft, Content("Zelf"), (account.id,), {})
    house.desk.remove(series)
    house.go_to(datetime(2026, 10, 23, 9, 0))
    assert [target.state for target in house.engine.history.post(post)] == [State.STOPPED]
    assert house.drafts() == ["Zelf"]
    assert house.texts(account) == []
    assert house.desk.every() == ()
    with pytest.raises(InputError, match="no-such-series"):
        house.desk.get(series)


def test_another_rule_withdraws_what_is_no_turn_any_more(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    house.desk.change(replace(house.desk.get(series), rule=Rule(Kind.WEEKLY, weekdays=(4,))))
    assert [target.state for target in house.engine.history.post(post)] == [State.STOPPED]
    house.confirm(series, date(2026, 10, 23))
    house.go_to(datetime(2026, 10, 23, 17, 0))
    assert house.texts(account) == ["Dit is week 43"]


def test_another_time_moves_what_is_planned(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    house.confirm(series, FIRST)
    house.desk.change(replace(house.desk.get(series), at=time(11, 0)))
    house.go_to(datetime(2026, 10, 22, 11, 1))
    assert house.texts(account) == ["Dit is week 43"]
    house.go_to(datetime(2026, 10, 22, 17, 0))
    assert house.texts(account) == ["Dit is week 43"]


def test_a_change_keeps_the_skips_of_another(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    old = house.desk.get(series)
    house.desk.skip(series, FIRST)
    house.desk.move(series, SECOND, datetime(2026, 10, 30, 9, 0))
    house.desk.change(replace(old, title="Anders"))
    now = house.desk.get(series)
    assert (now.title, now.skips, dict(now.moves)) == ("Anders", {FIRST}, {SECOND: datetime(2026, 10, 30, 9, 0)})


# -- holidays ----------------------------------------------------------------------------------------------------------------------------

CHRISTMAS = date(2026, 12, 25)  # a Friday


@pytest.mark.parametrize(
    ("rule", "goes_on"),
    [
        (OnHoliday.IGNORE, date(2026, 12, 25)),
        (OnHoliday.SKIP, None),
        (OnHoliday.DAY_BEFORE, date(2026, 12, 24)),
        (OnHoliday.DAY_AFTER, date(2026, 12, 28)),
    ],
)
@pytest.mark.parametrize("asked", [False, True])
def test_on_a_holiday(tmp_path: Path, rule: OnHoliday, goes_on: date | None, asked: bool) -> None:
    house = SeriesHouse(tmp_path, datetime(2026, 12, 21, 9, 0))
    account = house.account()
    fridays = Rule(Kind.WEEKLY, weekdays=(4,))
    series = house.weekly(account, rule=fridays, on_holiday=OnHoliday.ASK if asked else rule, end=End(count=3))
    if asked:
        assert house.state(series, CHRISTMAS) is Standing.ASKS
        assert house.drafts() == []
        assert [one.day for one in house.desk.attention()] == [CHRISTMAS]
        with pytest.raises(InputError, match="not-going"):
            house.desk.submit(series, CHRISTMAS)
        house.desk.decide_holiday(series, CHRISTMAS, rule)
        assert house.desk.attention() == ()
    if goes_on is None:
        assert house.state(series, CHRISTMAS) is Standing.SKIPPED
    else:
        house.confirm(series, CHRISTMAS)
        house.go_to(datetime.combine(goes_on, time(15, 59)))
        assert house.texts(account) == []
    house.go_to(datetime(2026, 12, 29, 9, 0))
    assert len(house.texts(account)) == (0 if goes_on is None else 1)
    house.close()


def test_a_holiday_that_nobody_answered_for_is_missed(tmp_path: Path) -> None:
    house = SeriesHouse(tmp_path, datetime(2026, 12, 21, 9, 0))
    account = house.account()
    series = house.weekly(account, rule=Rule(Kind.WEEKLY, weekdays=(4,)), on_holiday=OnHoliday.ASK)
    house.go_to(datetime(2026, 12, 25, 16, 1))
    assert house.state(series, CHRISTMAS) is Standing.MISSED
    assert house.texts(account) == []
    house.close()


# -- confirmed once ----------------------------------------------------------------------------------------------------------------------


def confirmed(house: SeriesHouse, text: str = "Spreekuur: week {week}", **more: object) -> SeriesId:
    """Add a series of the account and confirm it once for all."""
    (account,) = house.engine.register.every()
    series = house.weekly(account, text=text, **more)
    first = house.desk.next_of(series)
    assert first is not None
    post = house.desk.submit(series, first.day)
    with pytest.raises(InputError, match="not-through-pause"):
        house.desk.confirm_all(series, post)
    house.engine.desk.release(post)
    house.desk.confirm_all(series, post)
    return series


def test_confirmed_once_all_that_follow_go_by_themselves(house: SeriesHouse) -> None:
    account = house.account()
    series = confirmed(house)
    assert house.desk.confirmed(series)
    house.go_to(datetime(2026, 11, 6, 9, 0))
    assert house.texts(account) == ["Spreekuur: week 45", "Spreekuur: week 44", "Spreekuur: week 43"]
    assert [one.missing for one in house.desk.occurrences(house.clock.now(), house.clock.now() + timedelta(days=30))] == [()] * 4


def test_a_changed_text_or_sender_or_a_changed_draft_asks_again(house: SeriesHouse) -> None:
    account = house.account()
    series = confirmed(house)
    house.go_to(datetime(2026, 10, 22, 17, 1))
    assert house.state(series, SECOND) is Standing.PLANNED
    # What was planned by itself with the confirmed text waits for a person again; what comes later too.
    house.desk.change(replace(house.desk.get(series), template=Template(Content("Anders: {week}"), (account.id,))))
    assert not house.desk.confirmed(series)
    house.go_to(datetime(2026, 11, 6, 9, 0))
    assert house.texts(account) == ["Spreekuur: week 43"]
    assert [house.state(series, day) for day in (SECOND, THIRD)] == [Standing.MISSED] * 2


def test_a_signature_is_part_of_what_was_confirmed(house: SeriesHouse) -> None:
    account = house.account()
    series = confirmed(house)
    house.engine.register.change(account.id, signature="Groet, de wethouder")
    assert not house.desk.confirmed(series)


def test_a_check_stops_what_would_go_by_itself(house: SeriesHouse) -> None:
    account = house.account()
    series = confirmed(house)
    house.go_to(datetime(2026, 10, 22, 9, 0))
    limits = replace(account.limits, most_text=5)
    from accounts.store import accounts as account_rows

    account_rows.save(house.engine.books, replace(account, limits=limits))
    house.go_to(datetime(2026, 10, 23, 9, 0))
    assert house.seen(series, SECOND).state is Standing.DRAFTED
    assert house.seen(series, SECOND).stops == ("too-long",)
    house.go_to(datetime(2026, 10, 29, 16, 1))
    assert house.state(series, SECOND) is Standing.MISSED


def test_where_a_reason_is_wanted_nothing_goes_by_itself(house: SeriesHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account()
    series = confirmed(house)
    house.go_to(datetime(2026, 10, 22, 16, 1))
    wanted = Finding("neutrality", Weight.ASK, demand=Demand.REASON)
    monkeypatch.setattr(house.engine.desk, "also", lambda _draft, _account: (wanted,))
    house.go_to(datetime(2026, 10, 29, 16, 1))
    assert house.texts(account) == ["Spreekuur: week 43"]
    assert house.state(series, SECOND) is Standing.MISSED


def test_a_long_text_of_a_series_becomes_a_thread_and_moves_as_one(house: SeriesHouse) -> None:
    account = house.account()
    words = " ".join(f"woord{number}" for number in range(120))
    series = house.weekly(account, template=Template(Content(words, thread=True), (account.id,)))
    post = house.confirm(series, FIRST)
    house.desk.move(series, FIRST, datetime(2026, 10, 22, 18, 0))
    parts = house.engine.history.post(post)
    assert len(parts) > 1
    assert {target.place for target in parts} == {Place.HERE}
    house.go_to(datetime(2026, 10, 22, 17, 0))
    assert house.texts(account) == []
    house.go_to(datetime(2026, 10, 22, 18, 1))
    assert len(house.texts(account)) == len(parts)
    assert house.state(series, FIRST) is Standing.SENT


def test_the_announcement_of_a_weekly_weblog_waits_for_it_and_names_its_address(house: SeriesHouse) -> None:
    speaker, blog = house.account(), house.account("weblog")
    account_rows.save(house.engine.books, replace(blog, limits=replace(blog.limits, has_title=True, most_text=None)))
    story, call = Content("Het verhaal van week {week}.", title="Week {week}"), Content("Week {week} staat op mijn weblog: {adres}")
    template = Template(story, (speaker.id, blog.id), {speaker.id: call})
    series = house.weekly(speaker, blog, template=template)
    house.confirm(series, FIRST)
    house.world.set_trouble(Trouble.NO_NETWORK, blog.remote_id)
    house.go_to(datetime(2026, 10, 22, 16, 5))
    assert house.texts(speaker) == []
    house.world.set_trouble(Trouble.NONE, blog.remote_id)
    house.go_to(datetime(2026, 10, 22, 16, 30), step=60)
    address = next(one.url for one in house.engine.history.targets() if one.account == blog.id)
    assert address
    assert house.texts(speaker) == [f"Week 43 staat op mijn weblog: {address}"]
    assert house.state(series, FIRST) is Standing.SENT


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (Content("Lees {link}"), "no-address-to-name"),
        (Content("Lees {adres}"), "no-address-to-name"),
        (Content("x", title="{link}"), "unknown-field"),
    ],
)
def test_an_address_without_a_weblog_or_outside_the_text_is_refused(house: SeriesHouse, content: Content, word: str) -> None:
    account = house.account()
    with pytest.raises(InputError, match=word):
        house.weekly(account, template=Template(content, (account.id,)))


@pytest.mark.parametrize("case", ["crisis", "slot", "subjects", "changed"])
def test_what_is_never_confirmed_once(house: SeriesHouse, case: str) -> None:
    account = house.account(role=Role.CRISIS if case == "crisis" else Role.ADMINISTRATOR)
    series = house.weekly(account, text="Onderwerpen: {onderwerpen}" if case == "subjects" else "Tekst")
    if case == "slot":
        from accounts.model.series import Slot

        house.desk.change(replace(house.desk.get(series), slot=Slot(captions=True)))
    if case == "changed":
        house.engine.drafts.save(house.desk.draft(series, FIRST), Content("Zelf"), (account.id,), {})
    post = house.confirm(series, FIRST)
    with pytest.raises(InputError, match="text-changed" if case == "changed" else "no-confirm-once"):
        house.desk.confirm_all(series, post)
    if case in {"slot", "subjects"}:
        with pytest.raises(InputError, match=r"no-confirm-once|bad-series"):
            house.desk.change(replace(house.desk.get(series), confirm=Confirm.ONCE))
    assert not house.desk.confirmed(series)


def test_a_fortnight_off_is_never_a_burst(house: SeriesHouse) -> None:
    account = house.account(native=False)
    confirmed(house, rule=Rule(Kind.WORKDAYS), late_minutes=None)
    house.go_to(datetime(2026, 10, 19, 16, 1))
    assert len(house.texts(account)) == 1
    planned_before = 4  # what was planned by itself within a week ahead is each a post of its own, and late is allowed
    house.clock.jump(14 * 86400)
    house.tick()
    assert len(house.texts(account)) <= 1 + planned_before + 1


@pytest.mark.parametrize("late", [0, 30])
def test_a_fortnight_off_by_the_late_rule(house: SeriesHouse, late: int) -> None:
    account = house.account(native=False)
    series = confirmed(house, rule=Rule(Kind.WORKDAYS), late_minutes=late)
    house.go_to(datetime(2026, 10, 19, 16, 1))
    house.clock.jump(14 * 86400)
    house.tick()
    assert len(house.texts(account)) == 1
    missed = [one for one in house.desk.occurrences(datetime(2026, 10, 20, tzinfo=UTC), house.clock.now(), series)]
    assert [one.state for one in missed] == [Standing.MISSED] * 9
    house.go_to(datetime(2026, 11, 3, 9, 0))
    assert len(house.texts(account)) == 2  # Monday 2 November in time


# -- adding ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("no-title", {"title": " "}),
        ("unknown-zone", {"zone": "Europe/Atlantis"}),
        ("no-account", {"template": Template(Content("x"))}),
        ("no-such-account", {"template": Template(Content("x"), (99,))}),
        ("unknown-field", {"text": "Hallo {naam}"}),
        ("series-over", {"start": date(2020, 1, 1), "end": End(count=2)}),
    ],
)
def test_what_is_no_series_is_refused_and_nothing_is_stored(house: SeriesHouse, code: str, more: dict[str, object]) -> None:
    account = house.account()
    with pytest.raises(InputError, match=code):
        house.weekly(account, **more)
    assert house.desk.every() == ()
    assert house.drafts() == []


def test_a_series_that_began_in_the_past_misses_nothing_of_it(house: SeriesHouse) -> None:
    series = house.weekly(house.account(), start=date(2020, 1, 2))
    assert house.desk.attention() == ()
    seen = house.desk.occurrences(datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC), series)
    assert [(one.day, one.number) for one in seen] == [(FIRST, 356), (SECOND, 357)]


def test_of_draft_and_of_post_and_zone(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    draft = house.desk.draft(series, FIRST)
    found = house.desk.of_draft(draft)
    assert found is not None
    assert (found.day, found.number, found.zone, found.title) == (FIRST, 1, ZONE, "Weekvideo")
    post = house.confirm(series, FIRST)
    again = house.desk.of_post(post)
    assert again is not None
    assert again.day == FIRST
    other = house.engine.drafts.start(Content("los"))
    assert house.desk.of_draft(other) is None
