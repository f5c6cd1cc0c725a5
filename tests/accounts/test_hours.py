"""A consulting hour: planned through the pause, begun and ended by the clock, its questions in order, nothing lost, nothing said twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.events import HourNear
from accounts.model.case import CaseState, NoteKind
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.hour import QuestionState, Stage, Todo
from accounts.model.ids import AccountId, QuestionId
from accounts.model.post import State
from accounts.model.visibility import Visibility
from accounts.networks.practice_world import Trouble
from accounts.store import hours as rows
from tests.accounts.engines import START
from tests.accounts.hour_house import BRAM, CLOSING, FROM, OPENING, UNTIL, HourHouse, hour_house
from tests.accounts.statuses import status

MINUTE = timedelta(minutes=1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[HourHouse]:
    with hour_house(tmp_path) as made:
        yield made


def test_the_whole_way(house: HourHouse) -> None:
    hour = house.plan()
    assert house.over(hour).stage is Stage.PLANNED
    assert house.over(hour).confirmed
    house.until(FROM)
    assert house.over(hour).stage is Stage.OPEN
    house.until(FROM + MINUTE)
    assert house.said(OPENING) == 1
    house.ask("Wanneer komt de brug? #vraagdewethouder")
    house.until(FROM + 2 * MINUTE)
    house.ask("En het zwembad? #vraagdewethouder", BRAM)
    house.until(FROM + 3 * MINUTE)
    assert house.queue(hour) == ["Wanneer komt de brug? #vraagdewethouder", "En het zwembad? #vraagdewethouder"]
    first = house.engine.hours.next(hour.id)
    assert first is not None
    case = house.engine.hours.take(first)
    assert case.state is CaseState.TAKEN
    assert house.over(hour).lines[0].state is QuestionState.AT_HAND
    house.answer(house.over(hour).lines[0].question)
    assert house.over(hour).lines[0].state is QuestionState.ANSWERED
    assert house.engine.cases.get(case.id).state is CaseState.ANSWERED
    house.until(UNTIL + MINUTE)
    assert house.said(CLOSING) == 1
    over = house.over(hour)
    assert over.stage is Stage.LEFT
    assert [one.question.place for one in over.left] == [2]
    house.engine.hours.refer(over.left[0].question.id, "Sport", "sport@enkhuizen.example")
    assert house.over(hour).stage is Stage.DONE
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)


def closing(house: HourHouse, hour: object) -> State:
    (target,) = house.over(hour).closing  # type: ignore[arg-type]
    return target.state


def heard(house: HourHouse, kind: type) -> list[object]:
    found: list[object] = []
    house.engine.events.subscribe(lambda event: found.append(event) if isinstance(event, kind) else None)
    return found


# -- planning ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        ({"title": "  "}, "no-hour-title"),
        ({"accounts": ()}, "no-account"),
        ({"accounts": (AccountId(99),)}, "no-such-account"),
        ({"starts_at": START - MINUTE}, "hour-passed"),
        ({"ends_at": FROM}, "hour-backwards"),
        ({"ends_at": FROM + timedelta(hours=13)}, "hour-too-long"),
        ({"opening": " \n "}, "no-opening"),
        ({"closing": ""}, "no-closing"),
        ({"tags": tuple(f"#tag{number}" for number in range(21))}, "too-many-hour-tags"),
        ({"remind_minutes": -1}, "bad-reminder"),
        ({"zone": "Mars/Olympus"}, "unknown-zone"),
        ({"starts_at": FROM.replace(tzinfo=None)}, "no-zone"),
        ({"opening": "x" * 20_000}, None),
    ],
)
def test_what_cannot_be_planned_leaves_nothing_behind(house: HourHouse, wishes: dict[str, object], code: str | None) -> None:
    drafts = house.engine.drafts.every()
    with pytest.raises(InputError) as refused:
        house.engine.hours.plan(house.wanted(**wishes))
    assert code is None or refused.value.word == code
    assert house.engine.hours.every() == ()
    assert house.engine.drafts.every() == drafts
    assert house.engine.history.targets() == ()


def test_two_hours_at_once_are_refused_and_one_after_the_other_is_not(house: HourHouse) -> None:
    house.plan()
    with pytest.raises(InputError, match="hours-overlap"):
        house.engine.hours.plan(house.wanted(starts_at=UNTIL - MINUTE, ends_at=UNTIL + MINUTE))
    house.engine.hours.plan(house.wanted(starts_at=UNTIL, ends_at=UNTIL + MINUTE))
    assert len(house.engine.hours.every()) == 2


def test_without_its_pause_nothing_begins_and_nothing_goes(house: HourHouse) -> None:
    hour = house.plan(confirm=False)
    house.until(FROM + 5 * MINUTE)
    over = house.over(hour)
    assert (over.stage, over.confirmed) == (Stage.PLANNED, False)
    assert house.texts(house.alderman) == []
    house.confirm(tuple({one.post for one in (*over.opening, *over.closing)}))
    house.look()
    house.until(FROM + 6 * MINUTE)
    assert house.over(hour).stage is Stage.OPEN
    assert house.said(OPENING) == 1


def test_called_off_nothing_of_it_goes_not_even_from_the_network(house: HourHouse) -> None:
    hour = house.plan()
    assert closing(house, hour) is State.HANDED_OVER
    house.engine.hours.cancel(hour.id)
    house.look()
    house.until(UNTIL + 10 * MINUTE)
    over = house.over(hour)
    assert {one.state for one in (*over.opening, *over.closing)} == {State.STOPPED}
    assert house.texts(house.alderman) == []
    assert over.hour.closing_to is None
    with pytest.raises(InputError, match="hour-not-planned"):
        house.engine.hours.begin(hour.id)


def test_it_is_told_before_it_begins_once(house: HourHouse) -> None:
    told = heard(house, HourNear)
    hour = house.plan(remind_minutes=10)
    house.until(FROM - 11 * MINUTE)
    assert told == []
    house.until(FROM - 5 * MINUTE)
    house.until(FROM)
    assert told == [HourNear(hour.id)]


# -- its messages --------------------------------------------------------------------------------------------------------------------------


def test_begun_now_the_opening_goes_now_and_not_again(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM - 15 * MINUTE)
    house.engine.hours.begin(hour.id)
    house.until(FROM - 14 * MINUTE)
    assert house.said(OPENING) == 1
    assert house.over(hour).stage is Stage.OPEN
    house.until(FROM + 5 * MINUTE)
    assert house.said(OPENING) == 1
    with pytest.raises(InputError, match="hour-not-planned"):
        house.engine.hours.begin(hour.id)


def test_made_longer_the_closing_goes_later_once(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + 10 * MINUTE)
    assert closing(house, hour) is State.HANDED_OVER
    house.engine.hours.extend(hour.id)
    house.engine.hours.extend(hour.id)
    house.until(UNTIL + 15 * MINUTE)
    assert (house.said(CLOSING), house.over(hour).stage) == (0, Stage.OPEN)
    house.until(UNTIL + 21 * MINUTE)
    assert (house.said(CLOSING), house.over(hour).hour.ended_at) == (1, UNTIL + 20 * MINUTE)


def test_made_longer_without_a_network_the_wish_stands_and_is_said(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + 10 * MINUTE)
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.engine.hours.extend(hour.id)
    house.until(FROM + 20 * MINUTE)
    assert house.over(hour).hour.closing_to == UNTIL + 10 * MINUTE
    house.world.set_trouble(Trouble.NONE)
    house.until(FROM + 40 * MINUTE)
    assert house.over(hour).hour.closing_to is None
    house.until(UNTIL + 5 * MINUTE)
    assert house.said(CLOSING) == 0
    house.until(UNTIL + 11 * MINUTE)
    assert house.said(CLOSING) == 1


def test_too_late_to_make_it_longer(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM)
    house.clock.advance((UNTIL - FROM).total_seconds())
    assert closing(house, hour) is State.HANDED_OVER
    with pytest.raises(InputError, match="closing-left"):
        house.engine.hours.extend(hour.id)


def test_ended_early_the_closing_goes_at_once_and_not_again(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + 10 * MINUTE)
    house.engine.hours.end(hour.id)
    house.until(FROM + 11 * MINUTE)
    assert house.said(CLOSING) == 1
    house.until(UNTIL + 5 * MINUTE)
    assert house.said(CLOSING) == 1
    with pytest.raises(InputError, match="hour-not-open"):
        house.engine.hours.extend(hour.id)


def test_a_closing_that_asks_waits_for_a_word(house: HourHouse) -> None:
    hour = house.plan(ask_at_end=True)
    house.until(UNTIL + 30 * MINUTE)
    over = house.over(hour)
    assert over.hour.ended_at == UNTIL
    assert closing(house, hour) is State.ARMED
    assert house.said(CLOSING) == 0
    house.engine.desk.decided(over.closing[0].post)
    house.look()
    assert house.said(CLOSING) == 1


def test_a_crisis_holds_the_closing_and_asks_after_it(house: HourHouse) -> None:
    hour = house.plan(starts_at=START + 2 * MINUTE, ends_at=START + 4 * MINUTE)
    house.until(START + 3 * MINUTE)
    house.engine.begin_hold(HoldCause.CRISIS)
    house.until(START + 6 * MINUTE)
    assert house.said(CLOSING) == 0
    house.engine.end_hold(HoldCause.CRISIS)
    house.look()
    assert closing(house, hour) is State.MISSED
    assert house.said(CLOSING) == 0


# -- sleep ---------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("minutes", "state"), [(10, State.PUBLISHED), (40, State.MISSED)])
def test_asleep_over_the_start_the_late_rule_decides(house: HourHouse, minutes: int, state: State) -> None:
    # So soon that its timer runs here.
    hour = house.plan(starts_at=START + 4 * MINUTE, ends_at=START + 64 * MINUTE)
    house.clock.advance(60 * (4 + minutes))
    house.look()
    over = house.over(hour)
    assert over.stage is Stage.OPEN
    assert over.opening[0].state is state
    assert house.said(OPENING) == (state is State.PUBLISHED)


def test_slept_through_nobody_is_invited_or_thanked_and_the_questions_are_there(house: HourHouse) -> None:
    hour = house.plan(starts_at=START + 2 * MINUTE, ends_at=START + 4 * MINUTE)
    house.clock.advance(60)
    house.ask()
    house.clock.advance(19 * 60)
    house.look()
    over = house.over(hour)
    assert over.hour.slept_through
    assert {one.state for one in (*over.opening, *over.closing)} == {State.MISSED}
    assert {one.error for one in (*over.opening, *over.closing)} == {"hour-never-began"}
    assert house.texts(house.alderman) == []
    assert over.stage is Stage.LEFT
    assert len(over.left) == 1


# -- the queue -----------------------------------------------------------------------------------------------------------------------------


def test_without_a_network_all_is_gathered_afterwards_in_order(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.world.set_trouble(Trouble.NO_NETWORK)
    asked = []
    for number in range(95):
        asked.append(f"Vraag {number}? #vraagdewethouder")
        house.ask(asked[-1], BRAM)
        house.clock.advance(10)
    house.look()
    assert house.queue(hour) == []
    house.world.set_trouble(Trouble.NONE)
    for _ in range(6):
        house.until(house.clock.now() + 3 * MINUTE)
    assert house.queue(hour) == asked


def test_what_comes_several_ways_is_there_once(house: HourHouse) -> None:
    second = house.account("gemeente")
    hour = house.plan(accounts=(house.alderman.id, second.id), tags=("vraagdewethouder", "enkhuizen"))
    house.until(FROM + MINUTE)
    house.ask("Hoe laat? @wethouder @gemeente #vraagdewethouder #Enkhuizen", BRAM)
    house.until(FROM + 3 * MINUTE)
    assert [text for text in house.queue(hour) if "Hoe laat" in text] == ["Hoe laat? @wethouder @gemeente #vraagdewethouder #Enkhuizen"]


def test_what_belongs_to_it(house: HourHouse) -> None:
    house.ask("Voor het plannen #vraagdewethouder", BRAM)
    house.clock.advance(60)
    hour = house.plan()
    house.clock.advance(60)
    house.ask("Alvast een vraag #vraagdewethouder", BRAM)
    house.ask("Iets anders @wethouder", BRAM)
    announced = house.released("Donderdag spreekuur, met #vraagdewethouder", house.alderman)
    assert announced[0].state is State.PUBLISHED
    house.until(FROM + 5 * MINUTE)
    house.ask("Een vraag @wethouder", BRAM)
    boosted = house.ask("Vraag die gedeeld wordt #vraagdewethouder", BRAM)
    house.world.boost("anna@practice.example", boosted, house.clock.now())
    house.until(UNTIL + 5 * MINUTE)
    house.ask("Net te laat #vraagdewethouder", BRAM)
    house.until(UNTIL + 20 * MINUTE)
    house.ask("Veel te laat #vraagdewethouder", BRAM)
    house.until(UNTIL + 60 * MINUTE)
    asked = [
        "Alvast een vraag #vraagdewethouder",
        "Een vraag @wethouder",
        "Vraag die gedeeld wordt #vraagdewethouder",
        "Net te laat #vraagdewethouder",
    ]
    assert house.queue(hour) == asked


def test_an_edit_is_followed_in_its_place(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    number = house.ask("Wanneer? #vraagdewethouder")
    house.ask("Waarom? #vraagdewethouder", BRAM)
    house.until(FROM + 2 * MINUTE)
    house.world.edit(number, "Wanneer precies? #vraagdewethouder", house.clock.now())
    house.until(FROM + 5 * MINUTE)
    assert house.queue(hour) == ["Wanneer precies? #vraagdewethouder", "Waarom? #vraagdewethouder"]


def test_one_at_hand_at_a_time_and_the_other_is_put_off(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.ask()
    house.ask("En waarom? #vraagdewethouder", BRAM)
    house.until(FROM + 2 * MINUTE)
    hours = house.engine.hours
    first, second = (one.question.id for one in house.over(hour).lines)
    hours.take(first)
    assert hours.next(hour.id) == first
    hours.take(second)
    assert [one.state for one in house.over(hour).lines] == [QuestionState.LATER, QuestionState.AT_HAND]
    hours.not_here(second, "Gaat over een persoon")
    assert hours.next(hour.id) == first
    hours.later(first)
    assert hours.next(hour.id) == first
    house.engine.cases.answer(house.over(hour).lines[0].question.status, NoteKind.PHONED)
    assert house.over(hour).lines[0].state is QuestionState.ANSWERED
    assert hours.next(hour.id) is None


def test_an_answer_on_its_way_is_under_way_and_a_stopped_one_is_none(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.ask()
    house.until(FROM + 2 * MINUTE)
    one = house.over(hour).lines[0].question
    draft = house.engine.drafts.start(Content("Morgen.", reply_to=one.status.remote_id), (house.alderman.id,))
    post = house.engine.desk.submit(draft)
    assert house.over(hour).lines[0].state is QuestionState.UNDER_WAY
    house.engine.desk.stop(post)
    assert house.over(hour).lines[0].state is QuestionState.WAITING


def test_without_department_or_reason_nothing_changes(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.ask()
    house.until(FROM + 2 * MINUTE)
    number = house.over(hour).lines[0].question.id
    with pytest.raises(InputError, match="no-department"):
        house.engine.hours.refer(number, " ")
    with pytest.raises(InputError, match="no-reason"):
        house.engine.hours.not_here(number, "")
    assert house.over(hour).lines[0].state is QuestionState.WAITING
    assert house.engine.cases.every(ended=True) == ()
    with pytest.raises(InputError, match="no-such-question"):
        house.engine.hours.take(QuestionId(99))


def test_a_restart_finds_queue_place_and_time_again(tmp_path: Path) -> None:
    with hour_house(tmp_path) as house:
        hour = house.plan()
        house.until(FROM + MINUTE)
        house.ask()
        house.ask("En waarom? #vraagdewethouder", BRAM)
        house.until(FROM + 2 * MINUTE)
        house.engine.hours.take(house.over(hour).lines[1].question.id)
        house.engine.hours.extend(hour.id)
        before = house.over(hour)
        clock = house.clock
    with hour_house(tmp_path, clock=clock) as house:
        house.engine.publisher.recover()
        house.look()
        after = house.over(hour)
        assert (after.lines, after.stage, after.hour.ends_at) == (before.lines, Stage.OPEN, UNTIL + 10 * MINUTE)
        assert after.current is not None
        opened = house.engine.hours.opened()
        assert opened is not None
        assert opened.id == hour.id


def test_what_is_meant_stays(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.ask()
    house.until(UNTIL + MINUTE)
    number = house.over(hour).left[0].question.id
    house.engine.hours.mean(number, Todo.THANK)
    assert house.over(hour).left[0].question.todo is Todo.THANK


def test_its_sources_end_when_everybody_was_heard_and_old_words_go(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.ask()
    house.until(UNTIL + MINUTE)
    assert house.engine.hours.columns() != ()
    assert house.engine.hours.kept() != frozenset()
    house.until(UNTIL + 40 * MINUTE)
    assert house.engine.hours.columns() == ()
    assert len(house.over(hour).left) == 1
    assert house.engine.columns.columns() == ()
    house.clock.advance(91 * 86400)
    assert house.engine.hours.expire() == 1
    assert house.over(hour).lines == ()


def test_what_its_author_deleted_is_said_and_waits_for_nobody(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    number = house.ask()
    house.ask("En waarom? #vraagdewethouder", BRAM)
    house.until(FROM + 2 * MINUTE)
    house.world.delete(number)
    house.until(FROM + 4 * MINUTE)
    over = house.over(hour)
    assert [one.state for one in over.lines] == [QuestionState.GONE, QuestionState.WAITING]
    assert over.next == over.lines[1].question.id


def test_a_cache_that_is_begun_anew_takes_no_question_away(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    for number in range(3):
        house.ask(f"Vraag {number} #vraagdewethouder", BRAM)
    house.until(FROM + 2 * MINUTE)
    house.engine.cache.clear(house.engine.hours.columns()[0].id)
    house.until(FROM + 4 * MINUTE)
    assert [one.state for one in house.over(hour).lines] == [QuestionState.WAITING] * 3


def test_an_opening_that_was_written_anew_is_the_one_that_counts(house: HourHouse) -> None:
    hour = house.plan(confirm=False)
    over = house.over(hour)
    house.confirm((over.closing[0].post,))
    draft = house.engine.desk.edit(over.opening[0].post)
    assert draft == hour.opening
    assert house.engine.hours.of_draft(draft) == FROM
    house.look()
    house.engine.drafts.save(draft, Content("Anders begonnen."), (house.alderman.id,), {})
    post = house.engine.desk.submit(draft, at=FROM)
    house.engine.desk.release(post)
    house.until(FROM + 2 * MINUTE)
    over = house.over(hour)
    assert (over.opening[0].post, over.stage) == (post, Stage.OPEN)
    assert house.said("Anders begonnen.") == 1
    assert house.said(OPENING) == 0


def test_two_at_once_begin_it_once(house: HourHouse, tmp_path: Path) -> None:
    hour = house.plan()
    other = HourHouse(tmp_path, clock=house.clock)
    try:
        other.engine.hours.begin(hour.id)
        with pytest.raises(InputError, match="hour-not-planned"):
            house.engine.hours.begin(hour.id)
        house.clock.advance(5)
        for one in (house, other, house):
            one.look()
            house.clock.advance(5)
        assert house.said(OPENING) == 1
    finally:
        other.close()


def test_a_private_question_is_answered_privately(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + MINUTE)
    house.world.join(BRAM, "Bram", "")
    house.world.post(BRAM, "@wethouder iets persoonlijks", house.clock.now(), None, {"visibility": "direct"})
    house.until(FROM + 3 * MINUTE)
    (line,) = house.over(hour).lines
    assert line.question.status.visibility == "direct"
    house.engine.hours.take(line.question.id)
    house.answer(line.question, "@bram Ik bel u.", Visibility.MENTIONED)
    notes = house.engine.cases.notes()
    assert notes[-1].kind is NoteKind.PRIVATELY


def test_a_long_queue_is_read_quickly(house: HourHouse) -> None:
    hour = house.plan()
    many = [status(number, f"Vraag {number}") for number in range(1, 2_001)]
    rows.append(house.engine.books, hour.id, many, house.clock.now())
    begun = time.process_time()
    over = house.over(hour)
    assert time.process_time() - begun < 1.5
    assert len(over.left) == 2_000


def test_a_network_that_gives_nothing_to_read_is_not_asked(house: HourHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    second = house.account("website")
    reader = house.engine.register.reader
    monkeypatch.setattr(house.engine.register, "reader", lambda account: None if account == second.id else reader(account))
    hour = house.plan(accounts=(house.alderman.id, second.id))
    assert {one.accounts for one in house.engine.hours.columns()} == {(house.alderman.id,)}
    house.until(FROM + MINUTE)
    house.ask()
    house.until(FROM + 3 * MINUTE)
    assert len(house.queue(hour)) == 1
    house.until(UNTIL + 40 * MINUTE)
    assert house.engine.hours.columns() == ()


def test_what_passed_cannot_be_begun(house: HourHouse) -> None:
    hour = house.plan(confirm=False)
    house.clock.advance((UNTIL - house.clock.now()).total_seconds())
    with pytest.raises(InputError, match="hour-not-planned"):
        house.engine.hours.begin(hour.id)


def test_what_the_network_could_not_be_asked_to_give_back_goes_once_and_never_again(house: HourHouse) -> None:
    hour = house.plan()
    house.until(FROM + 10 * MINUTE)
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.engine.hours.extend(hour.id)
    house.until(UNTIL + 2 * MINUTE)
    house.world.set_trouble(Trouble.NONE)
    house.until(UNTIL + 30 * MINUTE)
    over = house.over(hour)
    assert house.said(CLOSING) == 1
    assert over.closing[0].state is State.PUBLISHED
    assert (over.hour.closing_to, over.hour.ended_at) == (None, UNTIL + 10 * MINUTE)


def test_a_table_of_an_hour_is_text_to_a_spreadsheet_and_leaves_no_half_file(tmp_path: Path) -> None:
    from accounts.answers.table_file import put, safe

    assert [safe(one) for one in ("=1+1", " =1+1", "@anna", "Gewoon")] == ["'=1+1", "' =1+1", "'@anna", "Gewoon"]
    put(tmp_path / "uur.csv", "a,b\n")
    with pytest.raises(InputError, match="file-unwritable"):
        put(tmp_path / "weg" / "uur.csv", "a,b\n")
    assert [one.name for one in tmp_path.iterdir()] == ["uur.csv"]
