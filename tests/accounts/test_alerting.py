"""Alerts: each told once, in sum after quiet hours, never what is read, old, gone or one's own; and none is lost by a crash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from accounts.answers.office import Office
from accounts.events import ColumnAlert
from accounts.model.account import Account
from accounts.model.column import Column, ColumnKind, Key
from accounts.model.ids import ColumnId
from accounts.model.quiet import DAYS, QuietRule
from accounts.model.status import Person
from tests.accounts.scripted import Scripted, Town
from tests.accounts.statuses import BRAM, START, status

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ALWAYS = (QuietRule(DAYS, time(0), time(0)),)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def watched(town: Town, *words: str) -> tuple[Column, Scripted, Account]:
    """Return a column that watches for words, in which something stands already."""
    account, reader = town.account()
    reader.stands["home:"].append(status(0, at=START - timedelta(minutes=90)))
    column = town.column(ColumnKind.HOME, account, alert_words=words or ("brand",), title="Enkhuizen")
    town.turn()
    return column, reader, account


def comes(town: Town, reader: Scripted, number: int, text: str = "Brand!", *, ago: float = 1, **more: object) -> None:
    """Let something come in that was written so many minutes ago."""
    values = {"at": town.clock.now() - timedelta(minutes=ago), "server": "raad.example"} | more
    reader.stands["home:"].append(status(number, text, **values))


def due(town: Town) -> list[tuple[str, list[str]]]:
    return [(group.column.title, [one.uri.rpartition("/")[2] for one in group.alerts]) for group in town.engine.alerting.due().groups]


def all_told(town: Town) -> None:
    town.engine.alerting.told([one.uri for group in town.engine.alerting.due().groups for one in group.alerts])


def test_what_came_by_is_told_once_and_by_column(town: Town) -> None:
    column, reader, _ = watched(town, "brand", "sluis")
    comes(town, reader, 1, "Brand in de haven", ago=3)
    comes(town, reader, 2, "De SLUIS is dicht", ago=2)
    comes(town, reader, 3, "Niets aan de hand")
    town.turn(70)
    (group,) = town.engine.alerting.due().groups
    assert (group.column.id, group.words, len(group.alerts)) == (column.id, ("brand", "sluis"), 2)
    all_told(town)
    assert due(town) == []


def test_what_was_shown_to_nobody_is_told_after_a_restart_and_what_was_told_is_not(tmp_path: Path) -> None:
    town = Town(tmp_path)
    _, reader, _ = watched(town)
    comes(town, reader, 1)
    town.turn(70)
    all_told(town)
    comes(town, reader, 2)
    town.turn(70)
    town.close()
    again = Town(tmp_path, town.clock, stands=town.stands)
    again.turn(70)
    assert due(again) == [("Enkhuizen", ["2"])]
    again.close()


def test_the_same_status_in_two_columns_is_told_once(town: Town) -> None:
    column, reader, account = watched(town)
    town.column(ColumnKind.HOME, account, alert_words=("brand",), title="Nog een")
    town.turn()
    comes(town, reader, 1)
    town.turn(70)
    assert len(town.engine.alerting.due().groups) == 1
    all_told(town)
    town.engine.events.publish(ColumnAlert(column.id, status(1).uri, "brand", START))
    assert due(town) == []


def test_quiet_hours_make_it_wait_and_then_it_is_told_in_sum(town: Town) -> None:
    _, reader, account = watched(town)
    town.engine.quiet_hours.put(account.id, ALWAYS)
    for number in (1, 2, 3):
        comes(town, reader, number)
        town.turn(70)
    found = town.engine.alerting.due()
    assert (found.groups, found.waits) == ((), True)
    town.clock.advance(8 * 3600)  # it was news when it came in
    town.engine.quiet_hours.put(account.id, ())
    assert due(town) == [("Enkhuizen", ["1", "2", "3"])]
    assert not town.engine.alerting.due().waits


def test_quiet_hours_of_another_account_are_no_matter(town: Town) -> None:
    _, reader, _ = watched(town)
    other, _ = town.account("stad")
    town.engine.quiet_hours.put(other.id, ALWAYS)
    comes(town, reader, 1)
    town.turn(70)
    assert due(town) == [("Enkhuizen", ["1"])]


def test_in_office_hours_only_where_that_is_wished(town: Town) -> None:
    _, reader, _ = watched(town)
    comes(town, reader, 1)
    town.turn(70)
    town.engine.alerting._zone = AMSTERDAM
    town.engine.settings.put("office_from", "13:00")
    assert due(town) != []
    town.engine.settings.put("alerts_in_office", True)
    found = town.engine.alerting.due()
    assert (found.groups, found.waits) == ((), True)
    town.clock.advance(2 * 3600)
    assert due(town) != []


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        (datetime(2026, 11, 23, 8, 59, tzinfo=AMSTERDAM), False),
        (datetime(2026, 11, 23, 9, 0, tzinfo=AMSTERDAM), True),
        (datetime(2026, 11, 23, 15, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 16, 0, tzinfo=UTC), False),
        (datetime(2026, 11, 22, 12, 0, tzinfo=AMSTERDAM), False),
        (datetime(2026, 12, 25, 12, 0, tzinfo=AMSTERDAM), False),
    ],
)
def test_when_the_office_is_open(moment: datetime, open_: bool) -> None:
    assert Office(frozenset(range(5)), time(9), time(17)).open_at(moment, AMSTERDAM) is open_


def test_what_was_read_meanwhile_is_not_told(town: Town) -> None:
    column, reader, _ = watched(town)
    comes(town, reader, 1, ago=5)
    comes(town, reader, 2, ago=2)
    town.turn(70)
    first = min(town.engine.cache.page(column.id, most=2), key=lambda entry: entry.key)
    town.engine.columns.mark_read(column.id, first.key)
    assert due(town) == [("Enkhuizen", ["2"])]
    town.engine.columns.mark_read(column.id)
    assert due(town) == []
    assert town.engine.alerting.due().waits is False


def test_what_was_deleted_or_filtered_out_meanwhile_is_not_told(town: Town) -> None:
    column, reader, _ = watched(town)
    for number in (1, 2, 3):
        comes(town, reader, number, f"Brand {number}")
    town.turn(70)
    town.engine.cache.delete([status(1).uri])
    town.engine.columns.change(column.id, without_words=("brand 2",))
    town.turn()
    assert due(town) == [("Enkhuizen", ["3"])]
    town.engine.columns.remove(column.id)
    assert due(town) == []


@pytest.mark.parametrize(("minutes", "told"), [(119, True), (122, False)])
def test_what_is_caught_up_after_a_long_absence_is_no_alarm(town: Town, minutes: float, told: bool) -> None:
    _, reader, _ = watched(town)
    comes(town, reader, 1, ago=minutes - 70 / 60)
    town.turn(70)
    assert bool(due(town)) is told


def test_ones_own_messages_are_no_news(town: Town) -> None:
    _, reader, _ = watched(town)
    comes(town, reader, 1, author=Person("raad", "Raad@raad.example", "De raad"))
    comes(town, reader, 2, author=BRAM)
    town.turn(70)
    assert due(town) == [("Enkhuizen", ["2"])]


def test_a_private_message_is_known_as_one(town: Town) -> None:
    _, reader, _ = watched(town)
    comes(town, reader, 1, visibility="direct", ago=3)
    comes(town, reader, 2, visibility="private", ago=2)
    comes(town, reader, 3, visibility="unlisted")
    town.turn(70)
    (group,) = town.engine.alerting.due().groups
    assert [one.private for one in group.alerts] == [True, True, False]


def test_a_boost_counts_from_when_it_came_by(town: Town) -> None:
    column, reader, _ = watched(town)
    boosted = status(1, "Brand", at=town.clock.now() - timedelta(hours=5), boosted_by=BRAM, boosted_at=town.clock.now())
    reader.stands["home:"].append(boosted)
    town.turn(70)
    (group,) = town.engine.alerting.due().groups
    assert group.alerts[0].key == town.engine.cache.key_of(column.id, boosted.uri)


def test_alerts_are_forgotten_with_what_others_wrote(town: Town) -> None:
    _, reader, _ = watched(town)
    comes(town, reader, 1)
    town.turn(70)
    town.clock.advance(31 * 86400)
    assert town.engine.alerting.expire(30) == 1


def test_the_place_of_a_status_in_a_column(town: Town) -> None:
    column, _, _ = watched(town)
    here = town.engine.cache.page(column.id)[0]
    assert town.engine.cache.key_of(column.id, here.status.uri) == here.key == Key(here.key.order_at, here.status.uri)
    assert town.engine.cache.key_of(ColumnId(99), here.status.uri) is None
    assert replace(here.status) == here.status
