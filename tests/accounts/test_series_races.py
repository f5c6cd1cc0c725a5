"""Two hands on one series, a program that dies between two steps, a full disk, a clock that is set: once, never late, nothing lost."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from accounts.errors import InputError, KnownError, StoreError
from accounts.events import BooksChanged
from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Standing
from accounts.model.post import State, Target
from accounts.model.series import End, Kind, Rule
from accounts.posts.serial_means import Means
from tests.accounts.serial_house import ZONE, SeriesHouse
from tests.accounts.test_full_disk import Disk

FIRST, SECOND = date(2026, 10, 22), date(2026, 10, 29)
SUNDAY = Rule(Kind.WEEKLY, weekdays=(6,))


class Killed(BaseException):
    """The program is gone."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[SeriesHouse]:
    """A house on Monday 19 October 2026."""
    made = SeriesHouse(tmp_path)
    yield made
    made.close()


def once(house: SeriesHouse, series: SeriesId) -> None:
    """Confirm a series once for all that follow."""
    first = house.desk.next_of(series)
    assert first is not None
    post = house.desk.submit(series, first.day)
    house.engine.desk.release(post)
    house.desk.confirm_all(series, post)


# -- the changes of the clock ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [2026, 2031, 2036])
def test_half_past_two_that_comes_twice_goes_once_at_the_first(tmp_path: Path, year: int) -> None:
    sunday = max(day for day in (date(year, 10, 31) - timedelta(days=back) for back in range(7)) if day.weekday() == 6)
    house = SeriesHouse(tmp_path, datetime.combine(sunday - timedelta(days=5), time(9)))
    account = house.account(native=False)
    series = house.weekly(account, rule=SUNDAY, at=time(2, 30))
    post = house.confirm(series, sunday)
    (target,) = house.engine.history.post(post)
    assert target.due_at == datetime(year, 10, sunday.day, 0, 30, tzinfo=UTC)
    house.go_to(datetime.combine(sunday, time(0)))
    house.go_to(datetime.combine(sunday, time(6)), step=1200)
    assert len(house.texts(account)) == 1
    assert house.one(target).published_at == datetime(year, 10, sunday.day, 0, 30, tzinfo=UTC)
    house.close()


@pytest.mark.parametrize("year", [2027, 2032, 2037])
def test_half_past_two_that_does_not_exist_goes_once_at_half_past_three(tmp_path: Path, year: int) -> None:
    sunday = max(day for day in (date(year, 3, 31) - timedelta(days=back) for back in range(7)) if day.weekday() == 6)
    house = SeriesHouse(tmp_path, datetime.combine(sunday - timedelta(days=5), time(9)))
    account = house.account(native=False)
    series = house.weekly(account, rule=SUNDAY, at=time(2, 30))
    here = house.seen(series, sunday)
    assert (here.wall, here.clocks) == (datetime.combine(sunday, time(3, 30)), "left-out")
    post = house.confirm(series, sunday)
    house.go_to(datetime.combine(sunday, time(0)))
    house.go_to(datetime.combine(sunday, time(6)), step=1200)
    (target,) = house.engine.history.post(post)
    assert target.published_at == datetime(year, 3, sunday.day, 1, 30, tzinfo=UTC)
    assert len(house.texts(account)) == 1
    house.close()


def test_ten_years_of_thursdays_keep_their_hour(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    until = datetime(2036, 10, 25, tzinfo=UTC)
    seen = house.desk.occurrences(house.clock.now(), until, series)
    assert len(seen) == 523
    assert {one.wall.time() for one in seen} == {time(16, 0)}
    assert {one.utc.hour for one in seen} == {14, 15}


# -- the clock is set --------------------------------------------------------------------------------------------------------------------


def test_a_clock_set_far_ahead_and_back_loses_and_doubles_nothing(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    house.confirm(series, FIRST)
    mine = house.desk.draft(series, SECOND)
    house.engine.drafts.save(mine, Content("Zelf"), (account.id,), {})
    house.clock.jump(400 * 86400)
    house.tick()
    assert house.texts(account) == []  # far too late for its rule
    assert house.state(series, FIRST) is Standing.MISSED
    house.clock.jump(-400 * 86400)
    house.tick()
    assert house.state(series, SECOND) is Standing.DRAFTED
    assert house.drafts() == ["Zelf"]
    house.confirm(series, SECOND)
    house.go_to(datetime(2026, 10, 29, 17, 0))
    assert house.texts(account) == ["Zelf"]
    seen = house.desk.occurrences(datetime(2026, 10, 20, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC), series)
    assert [one.state for one in seen if one.day > SECOND][:2] == [Standing.DRAFTED, Standing.COMING]


def test_a_clock_that_goes_back_an_hour_sends_no_second_time(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    once(house, series)
    house.go_to(datetime(2026, 10, 22, 16, 5))
    assert len(house.texts(account)) == 1
    house.clock.jump(-3600)
    for _ in range(20):
        house.clock.advance(600)
        house.tick()
    assert len(house.texts(account)) == 1


def test_sleeping_over_the_moment_within_the_rule_it_goes_and_beyond_it_asks(house: SeriesHouse) -> None:
    account = house.account(native=False)
    series = house.weekly(account)
    once(house, series)
    house.go_to(datetime(2026, 10, 22, 15, 55))
    house.clock.jump(20 * 60)
    house.tick()
    assert len(house.texts(account)) == 1
    house.go_to(datetime(2026, 10, 29, 15, 55))
    house.clock.jump(50 * 60)
    house.tick()
    assert len(house.texts(account)) == 1
    assert house.state(series, SECOND) is Standing.MISSED


# -- killed ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["draft-made", "row-made", "submitted", "confirmed"])
@pytest.mark.parametrize("passing", [1, 2])
def test_killed_between_two_steps_it_is_done_once_after_the_restart(tmp_path: Path, step: str, passing: int) -> None:
    first = SeriesHouse(tmp_path)
    account = first.account(native=False)
    left = passing

    def die(name: str) -> None:
        nonlocal left
        if name == step:
            left -= 1
            if left == 0:
                raise Killed

    def act() -> None:
        for title in ("Een", "Twee"):
            once(first, first.weekly(account, title=title, text=f"{title} {{nummer}}", rule=Rule(Kind.WORKDAYS), end=End(count=3)))

    first.desk.at_steps(die)
    with pytest.raises(Killed):
        act()
    first.close()
    second = SeriesHouse(tmp_path, clock=first.clock)
    second.engine.publisher.recover()
    second.tick()
    drafts = [draft.common.text for draft in second.engine.drafts.every()]
    assert len(drafts) == len(set(drafts))
    for series in second.desk.every():
        if not second.desk.confirmed(series.id) and second.state(series.id, second.today) is not Standing.PLANNED:
            once(second, series.id)
    titles = [series.title for series in second.desk.every()]
    second.go_to(datetime(2026, 10, 23, 9, 0))
    sent = second.texts(account)
    assert len(sent) == len(set(sent))
    for series in second.desk.every():
        if second.desk.confirmed(series.id):
            assert {f"{series.title} {number}" for number in (1, 2, 3)} <= set(sent)
    assert titles in ([], ["Een"], ["Een", "Twee"])
    second.close()


@pytest.mark.parametrize("step", ["draft-made", "row-made"])
def test_killed_while_a_round_makes_a_draft(tmp_path: Path, step: str) -> None:
    first = SeriesHouse(tmp_path)
    first.engine.settings.put("series_days_ahead", 1)
    account = first.account(native=False)
    series = first.weekly(account)
    assert first.drafts() == []

    def die(name: str) -> None:
        if name == step:
            raise Killed

    first.desk.at_steps(die)
    with pytest.raises(Killed):
        first.go_to(datetime(2026, 10, 21, 17, 0))
    assert first.clock.now() == datetime(2026, 10, 21, 14, 0, tzinfo=UTC)
    first.close()
    second = SeriesHouse(tmp_path, clock=first.clock)
    assert second.drafts() == []
    second.tick()
    second.tick()
    assert second.drafts() == ["Dit is week 43"]
    second.confirm(series, FIRST)
    second.go_to(datetime(2026, 10, 22, 16, 1))
    assert second.texts(account) == ["Dit is week 43"]
    second.close()


# -- two at once -------------------------------------------------------------------------------------------------------------------------


def before_each_transaction(monkeypatch: pytest.MonkeyPatch, of: SeriesHouse, act: Callable[[], None]) -> None:
    """Let somebody else be faster, just before this house's next transaction."""
    whole = Means.whole
    pending = [act]

    @contextlib.contextmanager
    def later(self: Means) -> Iterator[None]:
        if self.books is of.engine.books and pending and of.engine.books._joined() is None:
            pending.pop()()
        with whole(self):
            yield

    monkeypatch.setattr(Means, "whole", later)


def test_two_that_tick_at_once_make_one_draft_and_one_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = SeriesHouse(tmp_path)
    two = SeriesHouse(tmp_path, clock=one.clock)
    account = one.account(native=False)
    series = one.weekly(account)
    once(one, series)
    one.go_to(datetime(2026, 10, 22, 16, 59))
    one.clock.advance(60)  # the next draft is due now
    before_each_transaction(monkeypatch, one, two.tick)
    one.tick()
    two.tick()
    assert [draft.common.text for draft in one.engine.drafts.every()] == []
    planned = one.engine.history.targets(states=[State.QUEUED])
    assert [target.content.text for target in planned] == ["Dit is week 44"]
    one.close()
    two.close()


def test_many_threads_that_tick_at_once(tmp_path: Path) -> None:
    houses = [SeriesHouse(tmp_path)]
    clock = houses[0].clock
    account = houses[0].account(native=False)
    houses[0].weekly(account, rule=Rule(Kind.WORKDAYS), text="Dag {nummer}")
    clock.advance(86400 * 4)
    houses += [SeriesHouse(tmp_path, clock=clock) for _ in range(2)]
    failures: list[BaseException] = []

    def tick(house: SeriesHouse) -> None:
        try:
            house.desk.tick()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=tick, args=(house,)) for house in houses for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    made = [draft.common.text for draft in houses[0].engine.drafts.every()]
    assert sorted(made) == [f"Dag {number}" for number in range(1, len(made) + 1)]
    assert len(made) >= 8
    for house in houses:
        house.close()


def test_a_template_that_changes_between_look_and_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = SeriesHouse(tmp_path)
    two = SeriesHouse(tmp_path, clock=one.clock)
    account = one.account()
    series = one.weekly(account)
    one.go_to(datetime(2026, 10, 22, 16, 59))
    one.clock.advance(60)
    before_each_transaction(monkeypatch, one, lambda: two.desk.skip(series, SECOND))
    one.tick()
    one.engine.events.publish(BooksChanged())
    one.tick()
    assert one.state(series, SECOND) is Standing.SKIPPED
    assert "Dit is week 44" not in one.drafts()
    one.close()
    two.close()


@pytest.mark.parametrize("act", ["skip", "move", "pause", "remove"])
@pytest.mark.parametrize("at", ["before-claim", "after-claim"])
def test_a_person_against_the_claim(tmp_path: Path, act: str, at: str) -> None:
    acts: list[str] = []

    def act_now(name: str, target: Target) -> None:
        if name != at or acts:
            return
        acts.append(act)
        try:
            if act == "skip":
                other.desk.skip(series, FIRST)
            elif act == "move":
                other.desk.move(series, FIRST, datetime(2026, 10, 22, 19, 0))
            elif act == "pause":
                other.desk.pause(series)
            else:
                other.desk.remove(series)
        except InputError as failure:
            acts.append(failure.word)

    house = SeriesHouse(tmp_path, point=act_now)
    other = SeriesHouse(tmp_path, clock=house.clock)
    account = house.account(native=False)
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    house.go_to(datetime(2026, 10, 22, 16, 0))
    house.clock.advance(30)
    house.tick()
    assert acts[0] == act
    (target,) = house.engine.history.post(post)
    # At its very moment it is too late to leave it out; moved it is, as long as nobody has claimed it. It goes once, or not at all.
    stays = at == "before-claim" and act in {"move", "remove"}
    assert (house.texts(account) == []) == stays
    assert acts[1:] == ({"skip": ["too-soon"], "move": [] if stays else ["too-late-to-stop"]}.get(act, []))
    assert target.state is (State.PUBLISHED if not stays else State.QUEUED if act == "move" else State.STOPPED)
    house.go_to(datetime(2026, 10, 22, 19, 1))
    assert len(house.texts(account)) == (0 if stays and act == "remove" else 1)
    house.close()
    other.close()


# -- a full disk -------------------------------------------------------------------------------------------------------------------------


def test_a_disk_that_is_full_at_any_write_heals_by_itself(house: SeriesHouse) -> None:
    disk = Disk(house)
    account = house.account(native=False)
    for nth in range(1, 7):
        text = f"Reeks {nth}, week {{week}}"
        disk.full_from = disk.begun + nth
        series = None
        with contextlib.suppress(StoreError):
            series = house.weekly(account, title=text, text=text)
            house.desk.move(series, FIRST, datetime(2026, 10, 22, 18, 0))
            house.confirm(series, FIRST)
        disk.full_from = None
        house.tick()
        known = [one for one in house.desk.every() if one.title == text]
        assert len(known) <= 1
        for one in known:
            here = house.seen(one.id, FIRST)
            if here.state is Standing.PAUSING:
                assert here.post is not None
                house.engine.desk.release(here.post)
            elif here.state is Standing.DRAFTED:
                house.confirm(one.id, FIRST)
    titles = [one.title for one in house.desk.every()]
    house.go_to(datetime(2026, 10, 22, 19, 0))
    assert sorted(house.texts(account)) == sorted(title.replace("{week}", "43") for title in titles)
    assert len(titles) >= 4


def test_an_act_on_a_full_disk_is_whole_or_not_at_all(house: SeriesHouse) -> None:
    disk = Disk(house)
    series = house.weekly(house.account(native=False))
    post = house.confirm(series, FIRST)
    before = house.desk.get(series)
    for act in (
        lambda: house.desk.skip(series, FIRST),
        lambda: house.desk.move(series, FIRST, datetime(2026, 10, 22, 18, 0)),
        lambda: house.desk.pause(series),
        lambda: house.desk.remove(series),
        lambda: house.desk.add_subject(series, "x"),
    ):
        disk.full_from = disk.begun + 1
        with pytest.raises(KnownError, match="disk-full"):
            act()
        disk.full_from = None
        assert house.desk.get(series) == before
        assert house.engine.history.post(post)[0].state is State.QUEUED
        assert house.state(series, FIRST) is Standing.PLANNED


def test_a_zone_that_this_computer_does_not_know_stops_no_other_series(house: SeriesHouse) -> None:
    account = house.account()
    strange, series = house.weekly(account, title="Vreemd"), house.weekly(account, title="Gewoon", text="Gewoon {week}")
    with house.engine.books.write() as connection:
        connection.exec_driver_sql("UPDATE series SET plain = replace(plain, ?, 'Mars/Olympus') WHERE id = ?", (ZONE, strange))
    house.go_to(datetime(2026, 10, 23, 9, 0))
    assert house.state(series, SECOND) is Standing.DRAFTED
    assert [one.title for one in house.desk.every()] == ["Gewoon", "Vreemd"]
    assert {one.title for one in house.desk.occurrences(house.clock.now(), house.clock.now() + timedelta(days=30))} == {"Gewoon"}
    assert ZoneInfo(ZONE)


# -- a clock that looks often ------------------------------------------------------------------------------------------------------------


def test_most_looks_cost_no_round_but_none_that_is_due_is_left_out(house: SeriesHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[datetime] = []
    make = house.desk._rounds.make
    monkeypatch.setattr(house.desk._rounds, "make", lambda now: (rounds.append(now), make(now)))
    series = house.weekly(house.account())
    for _ in range(3):
        house.desk.tick()
    rounds.clear()
    for _ in range(6):
        house.clock.advance(9)
        house.desk.tick()
    assert rounds == []
    house.clock.advance(60)
    house.desk.tick()
    assert len(rounds) == 1  # another process may have written
    house.desk.pause(series)
    house.desk.tick()
    assert len(rounds) == 2
    house.desk.tick()
    house.desk.tick()
    rounds.clear()
    house.clock.jump(-5)
    house.desk.tick()
    assert len(rounds) == 1
    house.desk.resume(series)
    house.go_to(datetime(2026, 10, 22, 13, 59), step=1e9)
    rounds.clear()
    house.clock.advance(60)  # the moment of the warning
    house.desk.tick()
    assert len(rounds) == 1
    assert house.seen(series, FIRST).warned
