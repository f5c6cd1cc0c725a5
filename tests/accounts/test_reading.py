"""Reading: sources are shared, nothing is missed or shown twice, and servers are asked politely."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, RateLimited, Retryable, VaultError
from accounts.events import BooksChanged, ColumnAlert, ColumnChanged, HoldsChanged
from accounts.model.account import Role
from accounts.model.column import ColumnKind, Key
from accounts.model.status import Attachment, PictureKind, Status
from accounts.networks.practice_world import World
from accounts.reading import Deleted, Edited, Gap, New, StreamEvent, Verb
from tests.accounts.scripted import Script, Scripted, Town
from tests.accounts.statuses import BRAM, START, status
from tests.guards.logs import ExpectedLogs

TAG = "hashtags:enkhuizen"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def tagged(*some: int, tags: tuple[str, ...] = ("enkhuizen",)) -> list[Status]:
    return [status(number, tags=tags) for number in some]


def test_a_column_is_filled_with_the_newest_page_and_then_with_what_is_new(town: Town) -> None:
    account, reader = town.account()
    reader.stands[TAG] += tagged(*range(12))
    column = town.column(ColumnKind.HASHTAGS, account, any=("#Enkhuizen", "enkhuizen"))
    assert column.any == ("enkhuizen",)
    town.turn()
    assert town.shown(column) == [11, 10, 9, 8, 7]
    reader.stands[TAG] += tagged(12, 13)
    town.turn(30)
    assert town.shown(column)[0] == 11
    town.turn(60)
    assert town.shown(column) == [13, 12, 11, 10, 9, 8, 7]
    assert town.filled(column) == [5, 2]


def test_columns_that_ask_the_same_share_one_source(town: Town) -> None:
    account, reader = town.account()
    reader.stands[TAG] += tagged(1, 2)
    one = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))
    two = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen", "haven"))
    town.turn(1)
    assert [key for key, _, _ in reader.asked].count(TAG) == 1
    assert town.shown(one) == town.shown(two) == [2, 1]
    three = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",), without_words=("bericht 2",))
    town.turn()
    assert town.shown(three) == [1]


def test_accounts_and_networks_are_merged_and_the_same_status_appears_once(town: Town) -> None:
    (first, one), (second, other) = town.account("raad"), town.account("stad")
    one.stands[TAG] += tagged(1, 3)
    other.stands[TAG] += [*tagged(2), replace(tagged(3)[0], server="stad.example", remote_id="900")]
    column = town.column(ColumnKind.HASHTAGS, first, second, any=("enkhuizen",))
    town.turn(1)
    assert town.shown(column) == [3, 2, 1]
    assert [via.account for via in town.engine.cache.page(column.id)[0].via] == [first.id, second.id]
    town.reading.act(second.id, Verb.FAVOURITE, town.engine.cache.page(column.id)[0].status)
    ((verb, acted),) = other.acted
    assert (verb, acted.remote_id, acted.server) == (Verb.FAVOURITE, "900", "stad.example")
    entry = town.engine.cache.page(column.id)[0]
    assert (entry.mine, entry.status.favourites) == ({second.id: frozenset({"favourited"})}, 0)


def test_any_all_and_none_of_the_tags(town: Town) -> None:
    account, reader = town.account()
    reader.stands[TAG] += [
        status(1, tags=("enkhuizen",)),
        status(2, tags=("enkhuizen", "haven")),
        status(3, tags=("enkhuizen", "haven", "vacature")),
    ]
    column = town.column(ColumnKind.HASHTAGS, account, all=("enkhuizen", "haven"), none=("vacature",))
    town.turn()
    assert town.shown(column) == [2]
    town.engine.columns.change(column.id, none=())
    town.turn()
    assert town.shown(column) == [3, 2]
    town.engine.columns.change(column.id, all=("enkhuizen",), none=("haven",))
    town.turn()
    assert town.shown(column) == [1]


@pytest.mark.parametrize("upwards", [True, False])
def test_a_long_absence_is_caught_up_without_a_hole_and_without_a_storm(town: Town, upwards: bool) -> None:
    account, reader = town.account()
    reader.upwards = upwards
    reader.stands["home:"] += tagged(*range(5))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    reader.stands["home:"] += tagged(*range(5, 180))
    reader.asked.clear()
    town.clock.advance(70)
    town.reading.step()
    assert len(reader.asked) == 10
    for _ in range(10):
        town.turn(5)
    assert town.shown(column) == list(range(179, -1, -1))


@pytest.mark.parametrize("upwards", [True, False])
@pytest.mark.parametrize("after", [1, 2, 5])
def test_what_breaks_in_the_middle_of_catching_up_goes_on_without_a_hole(tmp_path: Path, upwards: bool, after: int) -> None:
    town = Town(tmp_path)
    account, reader = town.account()
    reader.upwards = upwards
    reader.stands["home:"] += tagged(*range(5))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    reader.stands["home:"] += tagged(*range(5, 60))
    left = [after]

    def breaks() -> None:
        left[0] -= 1
        if left[0] == 0:
            reader.failures.append(Retryable("no-answer"))

    reader.before = breaks
    town.turn(70)
    reader.stands["home:"] += tagged(*range(60, 75))
    town.close()  # what is in memory is gone, as with kill -9: nothing is stored at the end
    again = Town(tmp_path, town.clock, stands=town.stands)
    again.reader().upwards = upwards
    for _ in range(10):
        again.turn(70)
    assert again.shown(column) == list(range(74, -1, -1))
    again.close()


def test_a_restart_goes_on_where_it_was_and_shows_at_once_what_was_there(tmp_path: Path) -> None:
    town = Town(tmp_path)
    account, reader = town.account()
    reader.stands["home:"] += tagged(*range(3))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    town.engine.columns.mark_read(column.id)
    town.engine.columns.save_position(column.id, status(1).uri, status(1).at, 17)
    reader.stands["home:"] += tagged(3, 4)
    town.close()
    again = Town(tmp_path, town.clock, stands=town.stands)
    assert again.shown(column) == [2, 1, 0]
    position = again.engine.columns.position(column.id)
    assert (position.top, position.top_at, position.offset) == (status(1).uri, status(1).at, 17)
    again.turn()
    assert again.reader().asked == [("home:", "3", ""), ("home:", "5", "")]
    assert again.engine.columns.unread(column.id) == 2
    assert again.engine.columns.since() == {column.id: 2}
    assert again.engine.columns.first_unread(column.id) == Key(status(3).at, status(3).uri)
    again.close()


@settings(max_examples=40)
@given(st.data())
def test_whatever_order_things_come_in_every_status_stands_once_and_in_time(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    town = Town(tmp_path_factory.mktemp("town"))
    (first, one), (second, other) = town.account("raad"), town.account("stad")
    other.upwards = False
    column = town.column(ColumnKind.HASHTAGS, first, second, any=("enkhuizen",))
    town.turn(1)
    told: set[int] = set()
    for _ in range(data.draw(st.integers(1, 6))):
        for reader in (one, other):
            some = data.draw(st.lists(st.integers(0, 60), max_size=12))
            reader.stands[TAG] += tagged(*some)
            told |= set(some)
            if data.draw(st.booleans()):
                reader.failures.append(data.draw(st.sampled_from([NetworkDown(), Retryable(), RateLimited(after=START)])))
        town.turn(data.draw(st.sampled_from([1, 61, 200])))
    for _ in range(12):
        town.turn(300)
    assert town.shown(column) == sorted(told, reverse=True)
    assert town.engine.cache.count(column.id) == len(told)
    town.close()


def test_a_moment_to_come_does_not_stand_above_all_that_is_new(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += [status(1, at=START.replace(year=9000)), status(2, boosted_by=BRAM, boosted_at=START.replace(year=2030))]
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    town.engine.columns.mark_read(column.id)
    reader.stands["home:"] += [status(3, at=START + timedelta(minutes=1))]
    town.turn(70)
    assert town.shown(column)[0] == 3
    assert town.engine.columns.unread(column.id) == 1
    town.turn(700)
    assert [entry.late for entry in town.engine.cache.page(column.id)] == [False] * 3


# ---- streams


def says(*events: StreamEvent, end: object = True) -> Script:
    def script(told: Callable[[StreamEvent], None]) -> bool:
        for event in events:
            told(event)
        if isinstance(end, BaseException):
            raise end
        return bool(end)

    return script


def test_a_stream_that_repeats_and_reorders_brings_each_once(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(0)
    five, six, seven = tagged(5, 6, 7)
    reader.scripts.append(says(Gap(), New(seven), New(five), New(seven), New(six), New(five)))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert town.shown(column) == [7, 6, 5, 0]
    assert sum(town.filled(column)) == 4


def test_what_a_broken_stream_lost_is_caught_up(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(0)
    reader.scripts += [says(New(tagged(5)[0]), end=NetworkDown()), says(Gap())]
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    reader.stands["home:"] += tagged(*range(1, 8))
    town.turn(10)
    assert town.shown(column) == [7, 6, 5, 4, 3, 2, 1, 0]
    assert reader.streamed == ["home:"]
    town.turn(5)
    assert reader.streamed == ["home:", "home:"]


def test_streams_that_keep_breaking_are_begun_ever_later(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(0)
    reader.scripts += [says(end=NetworkDown()) for _ in range(50)]
    town.column(ColumnKind.HOME, account)
    for _ in range(360):
        town.turn(10)
    assert 6 <= len(reader.streamed) <= 10


def test_streams_that_stand_and_break_at_once_are_begun_ever_later_too(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(0)
    reader.scripts += [says(Gap(), New(tagged(1)[0]), end=Retryable("not-understood")) for _ in range(500)]
    town.column(ColumnKind.HOME, account)
    for _ in range(360):
        town.turn(10)
    assert 6 <= len(reader.streamed) <= 10


@pytest.mark.parametrize(("unproved", "polls"), [(False, (1, 3)), (True, (8, 20))])
def test_a_stream_that_may_be_deaf_is_polled_beside_until_it_tells_something(town: Town, unproved: bool, polls: tuple[int, int]) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(0)
    tell = town.keep_streams_open()
    town.column(ColumnKind.HOME, account)
    town.turn()
    tell(Gap(unproved=unproved))
    town.turn()
    reader.asked.clear()
    for _ in range(120):
        town.turn(10)
    assert polls[0] <= sum(bool(newer) for _, newer, _ in reader.asked) <= polls[1]
    tell(New(tagged(1)[0]))
    town.turn(300)
    reader.asked.clear()
    for _ in range(120):
        town.turn(10)
    assert sum(bool(newer) for _, newer, _ in reader.asked) <= 3  # beside the page that is read again


def test_edits_and_deletions_of_a_stream_are_followed(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += [replace(one, server="raad.example") for one in tagged(1, 2, 3)]
    edited = replace(tagged(2)[0], server="raad.example", text="Anders", edited_at=START)
    reader.scripts.append(
        says(Edited(edited), Deleted(remote_id="3"), Deleted(uri=status(1).uri), Deleted(remote_id="99"), Edited(status(50)))
    )
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert [entry.status.text for entry in town.engine.cache.page(column.id)] == ["Anders"]


def test_deletions_that_a_page_tells_are_followed(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1, 2)
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    reader.deleted = (status(1).uri, "404")
    town.turn(70)
    assert town.shown(column) == [2]


def test_a_source_without_a_stream_is_asked_only_once_for_one(town: Town) -> None:
    account, reader = town.account()
    town.column(ColumnKind.HOME, account)
    reader.stands["home:"] += tagged(1)
    for _ in range(5):
        town.turn(100)
    assert reader.streamed == ["home:"]


def test_a_source_without_a_stream_is_asked_for_one_again_after_some_hours(town: Town) -> None:
    account, reader = town.account()
    town.column(ColumnKind.HOME, account)
    reader.stands["home:"] += tagged(1)
    town.turn(1)
    town.turn(5 * 3600)
    assert reader.streamed == ["home:"]
    town.turn(2 * 3600)
    assert reader.streamed == ["home:", "home:"]


def test_nonsense_and_faults_of_one_source_stop_no_other(town: Town, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("could not be read", logger="reading")
    expected_logs.expect("the stream of", logger="reading")
    (first, bad), (second, good) = town.account("raad"), town.account("stad")
    good.stands["home:"] += tagged(1)
    good.scripts.append(says(New(tagged(2)[0]), end=ZeroDivisionError()))
    bad.failures.append(KeyError("no such field"))
    column = town.column(ColumnKind.HOME, first, second)
    town.turn(1)
    town.turn(1)
    assert town.shown(column) == [2, 1]
    assert town.problem(column) == "no-answer"


# ---- politeness


def test_a_server_that_asks_for_patience_gets_it_from_every_question(town: Town) -> None:
    account, reader = town.account()
    town.column(ColumnKind.HOME, account)
    column = town.column(ColumnKind.MENTIONS, account)
    reader.failures.append(RateLimited(after=START + timedelta(minutes=10)))
    town.turn()
    town.turn(1)
    asked = len(reader.asked)
    assert asked == 1
    town.turn(500)
    assert len(reader.asked) == asked
    town.reading.ask_now(column.id)
    town.turn(1)
    assert len(reader.asked) == asked
    town.turn(200)
    assert len(reader.asked) > asked


def test_failures_wait_ever_longer_and_an_answer_ends_that(town: Town) -> None:
    account, reader = town.account()
    column = town.column(ColumnKind.HOME, account)
    reader.failures += [Retryable("server-trouble") for _ in range(9)]
    waits, last = [], 0.0
    for second in range(6000):
        before = len(reader.asked)
        town.reading.step()
        if len(reader.asked) > before:
            waits.append(second - last)
            last = second
        if not reader.failures:
            break
        town.clock.advance(1)
    assert waits == [0, 15, 30, 60, 120, 240, 480, 900, 900]
    town.turn(900)
    assert town.problem(column) == ""


def test_without_a_network_nothing_is_asked_and_when_it_is_back_not_all_at_once(town: Town) -> None:
    accounts = [town.account(f"raad{number}") for number in range(4)]
    column = town.column(ColumnKind.HOME, *(account for account, _ in accounts))
    town.turn(5)
    town.reading.online(False)
    asked = [len(reader.asked) for _, reader in accounts]
    for _ in range(50):
        town.turn(100)
    assert [len(reader.asked) for _, reader in accounts] == asked
    assert town.problem(column) == ""
    town.reading.online(True)
    town.reading.step()
    assert [len(reader.asked) for _, reader in accounts] == asked
    town.turn(30)
    assert all(len(reader.asked) > before for (_, reader), before in zip(accounts, asked, strict=True))


def test_waking_up_asks_spread_and_begins_streams_anew(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, account)
    town.turn(1)
    asked = len(reader.asked)
    reader.stands["home:"] += tagged(*range(2, 30))
    town.clock.jump(8 * 3600)  # the wall clock ran, this program did not
    town.reading.step()
    assert len(reader.asked) == asked
    for _ in range(8):
        town.turn(10)
    assert town.shown(column) == list(range(29, 0, -1))


def test_a_lost_login_waits_for_a_new_one(town: Town) -> None:
    account, reader = town.account()
    column = town.column(ColumnKind.HOME, account)
    reader.failures.append(AuthLost())
    town.turn()
    town.turn(600)
    assert (len(reader.asked), town.problem(column)) == (1, "auth-lost")
    assert town.engine.register.need(account.id).health.needs_sign_in
    signed = town.engine.register.sign_in("mastodon", {"handle": "raad"})
    fresh = Scripted(reader.stands)
    town.network.readers["raad"] = fresh
    town.engine.register.renew(account.id, signed)
    town.turn()
    assert (len(fresh.asked), town.problem(column)) == (1, "")


def test_a_closed_vault_is_waited_for(town: Town) -> None:
    account, reader = town.account()
    column = town.column(ColumnKind.HOME, account)
    reader.failures.append(VaultError("vault-locked"))
    town.turn()
    assert town.problem(column) == "vault-locked"
    town.engine.events.publish(HoldsChanged())
    town.turn()
    assert town.problem(column) == ""


def test_what_a_network_cannot_answer_is_said_and_not_asked_again(town: Town) -> None:
    account, reader = town.account()
    reader.kinds = {ColumnKind.HOME}
    column = town.column(ColumnKind.SEARCH, account, search="zwembad")
    for _ in range(5):
        town.turn(5000)
    assert (reader.asked, town.problem(column)) == ([], "cannot-read")


def test_a_question_that_is_refused_is_asked_again_after_an_hour(town: Town) -> None:
    account, reader = town.account()
    column = town.column(ColumnKind.LIST, account, list_id="12")
    reader.failures.append(Permanent(message="Record not found"))
    for _ in range(10):
        town.turn(300)
    assert (len(reader.asked), town.problem(column)) == (1, "refused")
    town.turn(1000)
    assert town.problem(column) == ""


def test_quiet_sources_are_asked_less_often(town: Town) -> None:
    account, reader = town.account()
    town.column(ColumnKind.HOME, account)
    for _ in range(360):
        town.turn(10)
    assert 15 <= len(reader.asked) <= 30


# ---- columns that change


def test_an_answer_for_a_column_that_asks_something_else_by_now_is_dropped(town: Town) -> None:
    account, reader = town.account()
    reader.stands[TAG] += tagged(1)
    column = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))

    def meanwhile() -> None:
        reader.before = lambda: None
        town.engine.columns.change(column.id, any=("haven",))
        town.reading._sources.refresh()

    reader.before = meanwhile
    town.reading.step()
    assert town.shown(column) == []
    town.turn(100)
    assert town.shown(column) == []
    assert [key for key, _, _ in reader.asked][1:] == ["hashtags:haven"] * (len(reader.asked) - 1)


def test_an_answer_for_a_removed_column_or_account_is_dropped(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, account)
    reader.before = lambda: (town.engine.columns.remove(column.id), town.reading._sources.refresh())  # type: ignore[assignment,func-returns-value]
    town.reading.step()
    town.turn(100)
    assert town.shown(column) == []
    assert town.engine.cache.sources() == {}
    with pytest.raises(InputError, match="no-such-column"):
        town.engine.columns.need(column.id)


def test_a_column_of_another_process_is_followed(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    other = Town(town.folder, town.clock)
    column = other.column(ColumnKind.HOME, account)
    other.close()
    town.turn()
    town.engine.events.publish(BooksChanged())
    town.turn()
    assert town.shown(column) == [1]


def test_filters_hold_back_and_let_through_again(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += [
        status(1, "Vacature: boswachter", language="nl"),
        status(2, "Nice town", language="en"),
        status(3, "Gewoon", author=BRAM),
        status(4, "Mooi", boosted_by=BRAM, boosted_at=status(4).at),
        status(5, "Onbekend"),
    ]
    column = town.column(
        ColumnKind.HOME, account, languages=("nl-NL",), without_words=("Vacature",), without_people=("@bram@mastodon.example",)
    )
    town.turn()
    assert town.shown(column) == [5]
    town.engine.columns.change(column.id, languages=(), without_people=())
    town.turn()
    assert town.shown(column) == [5, 4, 3, 2]
    town.engine.columns.change(column.id, without_boosts=True, without_words=())
    town.turn()
    assert town.shown(column) == [5, 3, 2, 1]
    town.engine.columns.change(column.id, media_only=True)
    town.turn()
    assert (town.shown(column), town.engine.cache.count(column.id)) == ([], 0)


def test_tags_that_stay_away_and_only_what_has_pictures(town: Town) -> None:
    account, reader = town.account()
    picture = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.png"),)
    reader.stands["home:"] += [status(1, tags=("haven", "vacature")), status(2, tags=("haven",)), status(3, media=picture, tags=("haven",))]
    column = town.column(ColumnKind.HOME, account, without_tags=("#Vacature",))
    town.turn()
    assert town.shown(column) == [3, 2]
    town.engine.columns.change(column.id, media_only=True)
    town.turn()
    assert town.shown(column) == [3]


def test_accounts_of_two_networks_are_merged_in_one_column_in_order_of_time(town: Town) -> None:
    account, reader = town.account()
    town.keep_streams_open()
    pretend = town.engine.register.add(
        "practice", town.engine.register.sign_in("practice", {"handle": "wethouder"}), role=Role.ADMINISTRATOR, label="wethouder"
    )
    world = World(town.folder / "practice.sqlite")
    world.join("anna@practice.example", "Anna", "")
    now = town.clock.now()
    for number, minutes in ((1, 50), (3, 30)):
        world.post("anna@practice.example", f"Oefenbericht {number} #raad1", now - timedelta(minutes=minutes), None, {})
    reader.stands["hashtags:raad1"] += [
        replace(status(number, f"Bericht {number}", tags=("raad1",)), at=now - timedelta(minutes=minutes))
        for number, minutes in ((2, 40), (4, 20))
    ]
    column = town.column(ColumnKind.HASHTAGS, account, pretend, any=("raad1",))
    town.turn(3)
    shown = [entry.status for entry in town.engine.cache.page(column.id)]
    assert [one.text.removesuffix(" #raad1") for one in shown] == ["Bericht 4", "Oefenbericht 3", "Bericht 2", "Oefenbericht 1"]
    assert {one.network for one in shown} == {"mastodon", "practice"}


def test_alert_words_are_told_for_news_only(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += [status(1, "Brand in de haven")]
    column = town.column(ColumnKind.HOME, account, alert_words=("brand", "storm op zee"))
    town.turn()
    reader.stands["home:"] += [status(2, "Brandweer oefent"), status(3, "Er is BRAND!"), status(4, "Storm  op zee")]
    town.turn(70)
    alerts = [(event.column, event.uri, event.word) for event in town.events if isinstance(event, ColumnAlert)]
    assert alerts == [(column.id, status(3).uri, "brand"), (column.id, status(4).uri, "storm  op zee")]


def test_own_posts_come_with_the_answers_to_them_and_no_other_mentions(town: Town) -> None:
    account, reader = town.account()
    reader.stands["person:raad@raad.example"] += [status(1, "Onze post")]
    answer = status(2, "Antwoord", author=BRAM, reply_to="1", reply_to_handle="raad@raad.example")
    reader.stands["mentions:"] += [
        answer,
        status(3, "Zomaar", author=BRAM),
        replace(answer, uri="x:4", remote_id="4", reply_to_handle="z@z"),
    ]
    column = town.column(ColumnKind.OWN, account)
    town.turn(1)
    assert town.shown(column) == [2, 1]


def test_older_statuses_are_fetched_when_somebody_reads_that_far(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(*range(12))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    town.engine.columns.mark_read(column.id)
    assert town.reading.state(column.id).has_older
    assert town.reading.older(column.id)
    assert town.shown(column) == list(range(11, 1, -1))
    assert town.engine.columns.unread(column.id) == 0
    while town.reading.older(column.id):
        pass
    assert town.shown(column) == list(range(11, -1, -1))
    reader.stands["home:"] += tagged(12)
    town.turn(70)
    assert town.shown(column)[0] == 12


def test_what_comes_late_below_the_line_is_counted_until_it_is_read(town: Town) -> None:
    (first, one), (second, other) = town.account("raad"), town.account("stad")
    one.stands["home:"] += tagged(10)
    other.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, first, second)
    town.turn(1)
    town.engine.columns.mark_read(column.id)
    other.stands["home:"] += tagged(5)
    town.turn(70)
    assert town.engine.columns.unread(column.id) == 1
    assert town.engine.columns.first_unread(column.id) == Key(status(5).at, status(5).uri)
    town.engine.columns.mark_read(column.id)
    assert town.engine.columns.unread(column.id) == 0


def test_a_cleared_column_fills_with_what_is_new_only(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1, 2)
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert town.engine.columns.clear(column.id) == 2
    reader.stands["home:"] += tagged(3)
    town.turn(70)
    assert (town.shown(column), town.engine.columns.unread(column.id)) == ([3], 1)


# ---- the store


def test_on_a_full_disk_reading_goes_on_says_so_once_and_loses_nothing(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    ((_, db),) = town.engine.cache._file._free  # the one that is lent each time
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count={pages}")
    reader.stands["home:"] += [status(number, "lang " * 3000) for number in range(2, 12)]
    town.events.clear()
    for _ in range(5):
        town.turn(100)
    assert town.reading.store_problem == "disk-full"
    assert sum(isinstance(event, ColumnChanged) for event in town.events) == 1
    assert town.shown(column) == [1]
    db.execute("PRAGMA max_page_count=100000")
    town.turn(100)
    town.turn(100)
    assert town.shown(column) == list(range(11, 0, -1))
    assert town.reading.store_problem == ""


def test_streamed_statuses_that_could_not_be_stored_come_with_the_next_poll(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, account)
    town.engine.cache.count(column.id)
    ((_, db),) = town.engine.cache._file._free
    long = status(2, "lang " * 30000)

    def script(told: Callable[[StreamEvent], None]) -> bool:
        db.execute(f"PRAGMA max_page_count={db.execute('PRAGMA page_count').fetchone()[0]}")
        told(New(long))
        reader.stands["home:"].append(long)
        return True

    reader.scripts.append(script)
    town.turn()
    assert town.reading.store_problem == "disk-full"
    db.execute("PRAGMA max_page_count=100000")
    town.turn(100)
    assert town.shown(column) == [2, 1]


def test_a_cache_that_is_thrown_away_is_filled_anew(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1, 2)
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    town.engine.cache._file.anew()
    assert town.shown(column) == []
    town.turn()
    town.turn(30)
    assert town.shown(column) == [2, 1]


def test_others_words_expire_but_for_what_a_case_needs(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1, 2)
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    town.reading.keep(lambda: [status(2).uri])
    reader.failures += [NetworkDown() for _ in range(9999)]
    town.clock.jump(31 * 86400)
    town.turn(7 * 3600)
    assert town.shown(column) == [2]


# ---- around it


def test_last_seen_is_that_of_the_source_that_answered_longest_ago(town: Town) -> None:
    (first, _), (second, other) = town.account("raad"), town.account("stad")
    other.failures += [NetworkDown() for _ in range(99)]
    column = town.column(ColumnKind.HOME, first, second)
    town.turn(1)
    assert town.reading.state(column.id).last_seen is None
    other.failures.clear()
    town.turn(100)
    seen = town.reading.state(column.id).last_seen
    assert seen is not None
    assert START + timedelta(minutes=1) < seen < town.clock.now()
    assert town.problem(column) == ""


def test_a_conversation_is_asked_of_the_account_that_reads_it(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1, 2)
    here = replace(tagged(2)[0], network=account.network, server=account.server)
    assert [one.remote_id for one in town.reading.thread(account.id, here)] == ["2"]
    # By the number of another server one would get somebody else's conversation.
    with pytest.raises(InputError, match="not-from-there"):
        town.reading.thread(account.id, replace(here, server="elders.example", uri="https://elders.example/9"))
    town.network.readers["stil"] = None
    signed = town.engine.register.sign_in("mastodon", {"handle": "stil"})
    from accounts.model.account import Role

    silent = town.engine.register.add("mastodon", signed, role=Role.PRIVATE, label="stil")
    with pytest.raises(InputError, match="cannot-read"):
        town.reading.thread(silent.id, tagged(2)[0])
    with pytest.raises(InputError, match="cannot-read"):
        town.reading.lists(silent.id)


def test_fetch_asks_each_source_once_and_says_what_went_wrong(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += tagged(1)
    column = town.column(ColumnKind.HOME, account)
    reader.failures.append(Retryable("server-trouble"))
    assert [failure.word for failure in town.reading.fetch(column.id)] == ["server-trouble"]
    assert town.reading.fetch(column.id) == ()
    assert town.shown(column) == [1]


@pytest.mark.parametrize(
    ("kind", "wishes", "code"),
    [
        (ColumnKind.HASHTAGS, {}, "no-tags"),
        (ColumnKind.HASHTAGS, {"none": ("x",)}, "no-tags"),
        (ColumnKind.HASHTAGS, {"any": tuple(f"t{number}" for number in range(21))}, "too-many-tags"),
        (ColumnKind.HASHTAGS, {"any": ("twee woorden",)}, "bad-tag"),
        (ColumnKind.SEARCH, {"search": "  "}, "no-search"),
        (ColumnKind.PERSON, {"person": "@"}, "no-person"),
        (ColumnKind.LIST, {}, "no-list"),
        (ColumnKind.FEED, {}, "no-feed"),
        (ColumnKind.FEED, {"feeds": ("ftp://x",)}, "bad-address"),
        (ColumnKind.FEED, {"feeds": ("http://x.example/rss", "javascript:alert(1)")}, "bad-address"),
        (ColumnKind.PRESS, {}, "no-press"),
        (ColumnKind.HOME, {"accounts": (99,)}, "no-such-account"),
        (ColumnKind.HOME, {"accounts": ()}, "no-column-account"),
        (ColumnKind.HOME, {"board": 99}, "no-such-board"),
        (ColumnKind.HOME, {"without_words": tuple(str(number) for number in range(201))}, "too-many-words"),
    ],
)
def test_what_cannot_be_followed_is_said(town: Town, kind: ColumnKind, wishes: dict[str, object], code: str) -> None:
    account, _ = town.account()
    with pytest.raises(InputError, match=code):
        town.engine.columns.add(kind, **({"accounts": (account.id,)} | wishes))
    assert town.engine.columns.columns() == ()


def test_boards_and_their_columns_are_ordered_and_kept(tmp_path: Path) -> None:
    town = Town(tmp_path)
    account, _ = town.account()
    board = town.engine.columns
    first, second = board.add_board("Stad"), board.add_board("  Raad  ")
    one = board.add(ColumnKind.HOME, board=first.id, accounts=(account.id,), title="Thuis")
    two = board.add(ColumnKind.MENTIONS, board=first.id, accounts=(account.id,))
    three = board.add(ColumnKind.OWN, board=second.id, accounts=(account.id,))
    board.order(first.id, [two.id, three.id])
    board.order_boards([second.id])
    board.rename_board(first.id, "Binnenstad")
    board.change(one.id, width=4000)
    town.close()
    again = Town(tmp_path)
    board = again.engine.columns
    assert [one.title for one in board.boards()] == ["Raad", "Binnenstad"]
    assert [column.id for column in board.columns(first.id)] == [two.id, three.id, one.id]
    board.remove_board(second.id)
    with pytest.raises(InputError, match="board-not-empty"):
        board.remove_board(first.id)
    with pytest.raises(InputError, match="no-such-board"):
        board.rename_board(second.id, "x")
    with pytest.raises(InputError, match="no-board-title"):
        board.add_board(" ")
    again.close()


def test_a_removed_column_comes_back_with_all_that_was_in_it_and_came_since(town: Town) -> None:
    account, reader = town.account()
    board = town.engine.columns
    one, two, three = (
        town.column(ColumnKind.HASHTAGS, account, any=(tag,), without_words=("niet dit",)) for tag in ("een", "twee", "drie")
    )
    reader.stands["hashtags:twee"] += tagged(*range(4), tags=("twee",))
    town.turn(1)
    board.save_position(two.id, status(2).uri, status(2).at, 17)
    board.mark_read(two.id, Key(status(2).at, status(2).uri))
    before = board.position(two.id)
    board.remove(two.id)
    assert [column.id for column in board.columns()] == [one.id, three.id]
    assert board.get(two.id) is None
    assert [column.id for column in board.removed()] == [two.id]
    with pytest.raises(InputError, match="no-such-column"):
        board.remove(two.id)
    with pytest.raises(InputError, match="no-such-column"):
        board.change(two.id, title="x")
    reader.asked.clear()
    reader.stands["hashtags:twee"] += tagged(*range(4, 30), tags=("twee",))
    town.turn(600)
    assert not [key for key, _, _ in reader.asked if key == "hashtags:twee"]
    assert board.bring_back(two.id) == two
    assert board.position(two.id) == before
    town.turn(10)
    town.turn(10)
    assert town.shown(two) == list(range(29, -1, -1))
    assert board.unread(two.id) == 27
    assert [column.id for column in board.columns()] == [one.id, two.id, three.id]
    with pytest.raises(InputError, match="no-such-column"):
        board.bring_back(two.id)


def test_what_a_neighbour_with_the_same_source_brought_meanwhile_is_there_too(town: Town) -> None:
    account, reader = town.account()
    reader.stands[TAG] += tagged(*range(3))
    one = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))
    town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen", "haven"))
    town.turn(1)
    town.engine.columns.remove(one.id)
    town.turn(1)
    reader.stands[TAG] += tagged(*range(3, 40))
    town.turn(120)
    town.engine.columns.bring_back(one.id)
    town.turn(5)
    assert town.shown(one) == list(range(39, -1, -1))


def test_a_removed_column_is_forgotten_after_an_hour(tmp_path: Path) -> None:
    town = Town(tmp_path)
    account, reader = town.account()
    reader.stands[TAG] += tagged(1, 2)
    column = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))
    town.turn(1)
    town.engine.columns.remove(column.id)
    town.close()
    again = Town(tmp_path, town.clock, stands=town.stands)
    again.turn(10)
    assert [one.id for one in again.engine.columns.removed()] == [column.id]
    assert again.engine.cache.count(column.id) == 2
    assert again.engine.cache.sources()
    again.clock.advance(7 * 3600)
    again.turn(1)
    assert again.engine.columns.removed() == ()
    assert again.engine.cache.count(column.id) == 0
    with pytest.raises(InputError, match="no-such-column"):
        again.engine.columns.bring_back(column.id)
    again.close()
    last = Town(tmp_path, town.clock, stands=town.stands)
    last.turn(1)
    assert last.engine.cache.sources() == {}
    last.close()


@pytest.mark.parametrize("others", [True, False])
def test_a_board_is_removed_while_one_of_its_columns_could_come_back(town: Town, others: bool) -> None:
    account, _ = town.account()
    board = town.engine.columns
    first = board.add_board("Stad")
    second = board.add_board("Raad") if others else first
    column = board.add(ColumnKind.HOME, board=second.id, accounts=(account.id,))
    board.remove(column.id)
    board.remove_board(second.id)
    if others:
        assert board.bring_back(column.id).board == first.id
    else:
        with pytest.raises(InputError, match="no-such-column"):
            board.bring_back(column.id)


def test_the_order_changed_while_a_column_was_away(town: Town) -> None:
    account, _ = town.account()
    board = town.engine.columns
    some = [board.add(ColumnKind.HOME, accounts=(account.id,), title=str(number)) for number in range(4)]
    board.remove(some[2].id)
    board.order(some[0].board, [some[3].id, some[1].id, some[0].id])
    board.remove(some[0].id)
    board.bring_back(some[2].id)
    assert [one.title for one in board.columns()] == ["3", "1", "2"]
    board.bring_back(some[0].id)
    assert [one.title for one in board.columns()] == ["3", "1", "0", "2"]


def test_a_column_whose_row_was_tampered_with_hides_no_other(town: Town) -> None:
    account, _ = town.account()
    bad, good = town.column(ColumnKind.HOME, account), town.column(ColumnKind.MENTIONS, account)
    with sqlite3.connect(town.engine.books.path) as books:
        books.execute("UPDATE columns SET kind = 'nonsense' WHERE id = ?", (bad.id,))
    books.close()
    assert [one.id for one in town.engine.columns.columns()] == [good.id]


def test_a_removed_account_leaves_its_columns(town: Town) -> None:
    (first, one), (second, _) = town.account("raad"), town.account("stad")
    column = town.column(ColumnKind.HOME, first, second)
    with sqlite3.connect(town.engine.books.path) as books:
        books.execute("UPDATE accounts SET removed_at = 1 WHERE id = ?", (first.id,))
    books.close()
    town.turn(1)
    assert one.asked == []
    assert town.engine.columns.change(column.id, title="Anders", width=250).title == "Anders"
    changed = town.engine.columns.change(column.id, media_only=True)
    assert (changed.accounts, changed.act_as) == ((second.id,), second.id)
