"""Walls: nothing shows that nobody approved, as it was approved; what the network takes back is off the wall; a restart changes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from accounts.errors import InputError, NetworkDown, StoreError
from accounts.events import ColumnChanged, Event, WallChanged
from accounts.model.account import Role
from accounts.model.column import ColumnKind
from accounts.model.status import Attachment, Person, PictureKind, Status
from accounts.model.wall import Wall, digest_of
from accounts.networks.practice_world import Trouble
from accounts.reading import Deleted, Edited, New, StreamEvent
from tests.accounts.engines import House
from tests.accounts.scripted import Scripted, Town
from tests.accounts.statuses import BRAM, START, arrival, status

TAG = "hashtags:raad040"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def said(number: int, text: str = "", **more: Any) -> Status:
    """Return a status of some minutes ago, the higher the number the later."""
    at = START - timedelta(minutes=60 - number)
    return status(number, text or f"Vraag {number} #raad040", **({"at": at, "tags": ("raad040",), "server": "raad.example"} | more))


def a_wall(town: Town, *some: Status, **wishes: Any) -> tuple[Wall, Scripted]:
    """Return an open wall on which these came in."""
    account, reader = town.account()
    town.engine.register.change(account.id, role=Role.CLERK)
    reader.scripts.append(lambda _told: True)  # there are streams here
    reader.stands[TAG] += some
    wall = town.engine.walls.add("Raad van Eindhoven", tags=("#Raad040",), accounts=(account.id,), **wishes)
    town.engine.walls.open(wall.id)
    town.turn()
    return wall, reader


def stream(town: Town, reader: Scripted, *events: StreamEvent) -> None:
    """Let a stream tell something."""

    def script(told: Callable[[StreamEvent], None]) -> bool:
        for event in events:
            told(event)
        return True

    reader.scripts.append(script)
    for state in town.reading._common.states.values():
        state.stream_due = 0.0
    town.turn()
    assert not reader.scripts


def waiting(town: Town, wall: Wall) -> list[str]:
    return [one.status.remote_id for one in town.engine.walls.look(wall.id).waiting]


def shown(town: Town, wall: Wall) -> list[str]:
    return [one.status.text for one in town.engine.walls.look(wall.id).shown if one.status is not None]


def test_what_comes_in_waits_for_a_person_the_oldest_first(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(3), said(2))
    assert waiting(town, wall) == ["1", "2", "3"]
    assert shown(town, wall) == []
    assert wall.tags == ("raad040",)
    assert town.engine.columns.columns() == ()  # no column of a board


def test_what_was_approved_shows_and_waits_no_more(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2), said(3))
    walls = town.engine.walls
    walls.show(wall.id, said(2))
    walls.refuse(wall.id, said(1))
    assert shown(town, wall) == ["Vraag 2 #raad040"]
    assert waiting(town, wall) == ["3"]
    assert [one.remote_id for one in walls.look(wall.id).refused] == ["1"]
    walls.back(wall.id, said(1).uri)
    walls.back(wall.id, said(2).uri)
    assert waiting(town, wall) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "secret",
    [
        {"visibility": "private"},
        {"visibility": "direct"},
        {"visibility": "unlisted"},
        {"warning": "label:porn", "sensitive": True},
        {"text": "Dit is KUT #raad040"},
        {"author": BRAM},
        {"quote": status(9, author=BRAM)},
        {"quote": status(9, visibility="private")},
        {"author": Person("7", "anna@mastodon.example", "Anna", closed=True)},
        {"quote": status(9, author=Person("9", "eva@mastodon.example", "Eva", closed=True))},
        {"boosted_by": BRAM, "boosted_at": START},
    ],
)
def test_what_was_not_written_for_everybody_or_is_kept_away_never_comes_near(town: Town, secret: dict[str, Any]) -> None:
    wall, _ = a_wall(town, said(1), replace(said(2), **secret), words=("kut",), people=("@bram@mastodon.example",))
    assert waiting(town, wall) == ["1"]
    with pytest.raises(InputError, match="wall-kept-away"):
        town.engine.walls.show(wall.id, replace(said(2), **secret))


def test_what_is_older_than_the_hours_of_the_wall_is_passed_over(town: Town) -> None:
    wall, _ = a_wall(town, replace(said(1), at=START - timedelta(hours=3)), said(2), hours=2)
    assert waiting(town, wall) == ["2"]
    town.engine.walls.show(wall.id, said(2))
    town.clock.advance(2 * 3600 + 1)
    assert shown(town, wall) == []


def test_an_account_of_a_private_person_does_not_fill_a_wall(town: Town) -> None:
    account, _ = town.account()
    with pytest.raises(InputError, match="wall-private-account"):
        town.engine.walls.add("Raad", tags=("raad040",), accounts=(account.id,))


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        ({"title": " "}, "no-wall-title"),
        ({"tags": ()}, "no-tags"),
        ({"tags": ("#raad 040",)}, "bad-tag"),
        ({"accounts": ()}, "no-column-account"),
        ({"accounts": (99,)}, "no-such-account"),
    ],
)
def test_a_wall_that_cannot_be_is_refused_and_nothing_is_stored(town: Town, wishes: dict[str, Any], code: str) -> None:
    account, _ = town.account()
    town.engine.register.change(account.id, role=Role.CLERK)
    wanted = {"title": "Raad", "tags": ("raad040",), "accounts": (account.id,)} | wishes
    with pytest.raises(InputError) as refused:
        town.engine.walls.add(**wanted)
    assert refused.value.word == code
    assert town.engine.walls.every() == ()


def test_what_was_edited_is_off_the_wall_at_once_and_asked_about_anew(town: Town) -> None:
    wall, reader = a_wall(town, said(1), said(2))
    town.engine.walls.show(wall.id, said(1))
    edited = replace(said(1), text="Heel iets anders #raad040", edited_at=START)
    stream(town, reader, Edited(edited))
    assert shown(town, wall) == []
    found = town.engine.walls.look(wall.id)
    assert [(one.status.text, one.again) for one in found.waiting] == [("Heel iets anders #raad040", True), ("Vraag 2 #raad040", False)]
    with pytest.raises(InputError, match="wall-changed"):
        town.engine.walls.show(wall.id, said(1))
    town.engine.walls.show(wall.id, found.waiting[0].status)
    assert shown(town, wall) == ["Heel iets anders #raad040"]


def test_an_edit_that_was_seen_holds_when_the_cache_is_lost(town: Town) -> None:
    wall, reader = a_wall(town, said(1))
    town.engine.walls.show(wall.id, said(1))
    stream(town, reader, Edited(replace(said(1), text="Anders #raad040", edited_at=START)))
    town.engine.cache.delete([said(1).uri])
    assert shown(town, wall) == []


def test_numbers_that_change_are_no_edit(town: Town) -> None:
    wall, reader = a_wall(town, said(1))
    town.engine.walls.show(wall.id, said(1))
    stream(town, reader, New(replace(said(1), favourites=40, boosts=3, author=Person("7", "anna@mastodon.example", "Lelijk woord"))))
    (mark,) = town.engine.walls.look(wall.id).shown
    assert mark.status is not None
    assert mark.status.author.name == "Anna de Boer"  # as it was approved


@pytest.mark.parametrize("cached", [True, False])
def test_what_was_deleted_is_off_the_wall_and_its_words_out_of_the_books(town: Town, cached: bool) -> None:
    wall, reader = a_wall(town, said(1), said(2))
    town.engine.walls.show(wall.id, said(1))
    if not cached:
        town.engine.cache.delete([said(1).uri])
    told = [event for event in town.events if isinstance(event, WallChanged)]
    stream(town, reader, Deleted(remote_id="1"))
    assert shown(town, wall) == []
    assert waiting(town, wall) == ["2"]
    assert len([event for event in town.events if isinstance(event, WallChanged)]) > len(told)
    with pytest.raises(InputError, match="wall-gone"):
        town.engine.walls.show(wall.id, said(1))


def test_a_network_that_tells_nothing_is_asked_once_more(town: Town) -> None:
    wall, reader = a_wall(town, said(1), said(2), said(3))
    walls = town.engine.walls
    for one in (said(1), said(2), said(3)):
        walls.show(wall.id, one)
    reader.stands[TAG][0] = replace(said(1), text="Anders #raad040", edited_at=START)
    del reader.stands[TAG][1]
    assert [walls.verify(wall.id, said(number).uri) for number in (1, 2, 3)] == [False, False, True]
    assert shown(town, wall) == ["Vraag 3 #raad040"]
    assert waiting(town, wall) == ["1"]


def test_without_a_network_what_was_approved_stays(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    wall, reader = a_wall(town, said(1))
    town.engine.walls.show(wall.id, said(1))

    def nobody(_remote_id: str) -> Status | None:
        raise NetworkDown(host="mastodon.example")

    monkeypatch.setattr(reader, "fetch", nobody)
    assert town.engine.walls.verify(wall.id, said(1).uri)
    assert shown(town, wall) == ["Vraag 1 #raad040"]


def test_approval_survives_a_restart_and_the_loss_of_the_cache(tmp_path: Path) -> None:
    town = Town(tmp_path)
    wall, _ = a_wall(town, said(1), said(2))
    town.engine.walls.show(wall.id, said(1))
    town.engine.walls.refuse(wall.id, said(2))
    town.close()
    for file in tmp_path.glob("cache.db*"):
        file.unlink()
    again = Town(tmp_path, town.clock)
    assert shown(again, wall) == ["Vraag 1 #raad040"]
    assert again.engine.walls.columns() == ()  # nothing is read before somebody opens it
    again.close()


def test_pictures_and_portraits_are_remembered_as_they_were_seen(tmp_path: Path) -> None:
    town = Town(tmp_path)
    film = Attachment(PictureKind.VIDEO, "https://raad.example/1.mp4", "https://raad.example/1.png")
    with_film = said(1, media=(film,))
    wall, _ = a_wall(town, with_film, said(2), said(3, media=(film,), sensitive=True), pictures=True)
    walls = town.engine.walls
    walls.show(wall.id, with_film, picture="ab", face="cd")
    walls.show(wall.id, said(2), picture="ab", face="ef")
    walls.show(wall.id, said(3, media=(film,), sensitive=True), picture="ab", face="gh")
    town.close()
    again = Town(tmp_path, town.clock)
    found = [(one.picture, one.face) for one in again.engine.walls.look(wall.id).shown]
    assert found == [("ab", "cd"), ("", "ef"), ("", "gh")]
    again.engine.walls.change(wall.id, pictures=False)
    again.engine.walls.show(wall.id, with_film, picture="ab", face="cd")
    assert {(one.picture, one.face) for one in again.engine.walls.look(wall.id).shown if one.uri == with_film.uri} == {("", "")}
    again.close()


def test_who_is_blocked_is_off_this_wall_at_once_and_undone_it_is_as_before(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2, author=BRAM), said(3, author=BRAM))
    walls = town.engine.walls
    walls.show(wall.id, said(2, author=BRAM))
    walls.block(wall.id, "@Bram@mastodon.example")
    assert (shown(town, wall), waiting(town, wall)) == ([], ["1"])
    assert walls.get(wall.id).people == ("bram@mastodon.example",)
    assert walls.undo(wall.id)
    assert (shown(town, wall), waiting(town, wall)) == (["Vraag 2 #raad040"], ["1", "3"])
    assert walls.undo(wall.id)
    assert waiting(town, wall) == ["1", "2", "3"]
    assert not walls.undo(wall.id)


def test_undo_leaves_alone_what_became_another_meanwhile(town: Town) -> None:
    wall, reader = a_wall(town, said(1))
    walls = town.engine.walls
    walls.refuse(wall.id, said(1))
    walls.back(wall.id, said(1).uri)
    walls.show(wall.id, said(1))
    stream(town, reader, Edited(replace(said(1), text="Anders #raad040", edited_at=START)))
    assert walls.undo(wall.id)
    assert (shown(town, wall), waiting(town, wall)) == ([], ["1"])


def test_sensitive_pictures_need_a_yes_of_their_own(town: Town) -> None:
    picture = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.png", alt="De raadzaal"),)
    plain, warned = said(1, media=picture), said(2, media=picture, sensitive=True)
    wall, _ = a_wall(town, plain, warned, pictures=True)
    walls = town.engine.walls
    walls.show(wall.id, plain, picture="abc")
    walls.show(wall.id, warned, picture="def")
    assert [one.picture for one in walls.look(wall.id).shown] == ["abc", ""]
    walls.show(wall.id, warned, picture="def", sensitive=True)
    assert [one.picture for one in walls.look(wall.id).shown] == ["abc", "def"]
    walls.show(wall.id, plain)  # its picture was never in sight
    assert sorted(one.picture for one in walls.look(wall.id).shown) == ["", "def"]


def test_a_wall_without_pictures_shows_none(town: Town) -> None:
    picture = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.png"),)
    wall, _ = a_wall(town, said(1, media=picture))
    town.engine.walls.show(wall.id, said(1, media=picture), picture="abc", sensitive=True)
    assert [one.picture for one in town.engine.walls.look(wall.id).shown] == [""]


def test_a_rule_that_comes_later_takes_off_what_it_keeps_away(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2, "Een lelijk woord #raad040"))
    for one in (said(1), said(2, "Een lelijk woord #raad040")):
        town.engine.walls.show(wall.id, one)
    town.engine.walls.change(wall.id, words=("lelijk",))
    assert shown(town, wall) == ["Vraag 1 #raad040"]


def test_a_wall_shares_its_source_with_a_column_and_is_read_only_while_it_is_open(town: Town) -> None:
    wall, reader = a_wall(town, said(1))
    account = town.engine.register.every()[0]
    column = town.column(ColumnKind.HASHTAGS, account, any=("raad040",))
    reader.stands[TAG] += [said(4)]
    town.turn(61)
    assert len(town.reading._common.states) == 1
    assert (waiting(town, wall), town.shown(column)[0]) == (["1", "4"], 4)
    town.engine.walls.close(wall.id)
    reader.stands[TAG] += [said(5)]
    town.turn(61)
    assert waiting(town, wall) == ["1", "4"]


def test_a_wall_that_goes_takes_all_it_held_with_it(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2))
    town.engine.walls.show(wall.id, said(1))
    town.engine.walls.remove(wall.id)
    town.turn()
    assert town.engine.walls.every() == ()
    assert town.engine.cache.count(wall.column.id) == 0
    assert town.reading._common.states == {}
    with pytest.raises(InputError, match="no-such-wall"):
        town.engine.walls.look(wall.id)


def test_others_words_do_not_stay_in_the_books_for_ever(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2))
    town.engine.walls.show(wall.id, said(1))
    town.clock.advance(31 * 86400)
    assert town.engine.walls.expire(30) == 1
    assert town.engine.walls.expire(30) == 0


def test_the_mark_of_a_status_is_another_when_anything_that_shows_is_another() -> None:
    one = said(1)
    assert digest_of(one) == digest_of(replace(one, favourites=9, at=START, mine=frozenset({"boosted"})))
    others = (
        replace(one, text="x"),
        replace(one, warning="x"),
        replace(one, sensitive=True),
        replace(one, author=BRAM),
        replace(one, visibility="private"),
        replace(one, quote=said(2)),
        replace(one, media=(Attachment(PictureKind.IMAGE, "https://x.example/1.png"),)),
        replace(one, media=(Attachment(PictureKind.IMAGE, "https://x.example/1.png", alt="y"),)),
    )
    assert len({digest_of(one), *map(digest_of, others)}) == len(others) + 1
    assert digest_of(replace(one, text="half \ud83d"))  # half a character is no reason to fail


# ---- on the practice network, with its own reader, stream and troubles


def practice_wall(house: House) -> Wall:
    account = house.account("griffie", Role.CLERK)
    house.world.join("anna@practice.example", "Anna", "")
    house.engine.reader._streaming.open_streams = lambda _now: None  # type: ignore[method-assign]  # by polls alone
    wall = house.engine.walls.add("Raad", tags=("raad040",), accounts=(account.id,))
    house.engine.walls.open(wall.id)
    house.engine.reader.step()
    return wall


def write(house: House, text: str, **options: object) -> int:
    return house.world.post("anna@practice.example", text, house.clock.now(), None, dict(options)).id


def poll(house: House) -> None:
    for _ in range(4):
        house.clock.advance(20)
        house.engine.reader.step()


def test_the_whole_way_on_the_practice_network(house: House) -> None:
    wall = practice_wall(house)
    walls = house.engine.walls
    first, second = write(house, "Waarom is de brug dicht? #raad040"), write(house, "En de sluis? #raad040")
    write(house, "Alleen voor volgers #raad040", visibility="private")
    poll(house)
    found = walls.look(wall.id).waiting
    assert [one.status.text for one in found] == ["Waarom is de brug dicht? #raad040", "En de sluis? #raad040"]
    for one in found:
        walls.show(wall.id, one.status)
    house.world.edit(first, "Koop nu! #raad040", house.clock.now())
    house.world.delete(second)
    poll(house)
    standing = walls.look(wall.id)
    assert standing.shown == ()
    assert [(one.status.text, one.again) for one in standing.waiting] == [("Koop nu! #raad040", True)]


def test_an_edit_that_takes_the_hashtag_away_is_seen_when_it_is_asked_for(house: House) -> None:
    wall = practice_wall(house)
    walls = house.engine.walls
    number = write(house, "Waarom is de brug dicht? #raad040")
    poll(house)
    (one,) = walls.look(wall.id).waiting
    walls.show(wall.id, one.status)
    house.world.edit(number, "Koop nu!", house.clock.now())
    assert not walls.verify(wall.id, one.status.uri)
    assert walls.look(wall.id).shown == ()
    house.world.set_trouble(Trouble.NO_NETWORK, "griffie@practice.example")
    assert not walls.verify(wall.id, one.status.uri)


def test_a_full_disk_decides_nothing_and_loses_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = practice_wall(house)
    walls = house.engine.walls
    write(house, "Vraag #raad040")
    poll(house)
    (one,) = walls.look(wall.id).waiting

    def full(*_given: object) -> None:
        raise StoreError("disk-full", folder="here")

    told: list[Event] = []
    house.engine.events.subscribe(told.append)
    with monkeypatch.context() as broken:
        broken.setattr("accounts.store.walls.put_mark", full)
        broken.setattr("accounts.store.walls.save", full)
        for act in (
            lambda: walls.show(wall.id, one.status),
            lambda: walls.refuse(wall.id, one.status),
            lambda: walls.block(wall.id, "@anna"),
        ):
            with pytest.raises(StoreError):
                act()
    assert (told, walls.can_undo(wall.id), walls.get(wall.id).people) == ([], False, ())
    assert len(walls.look(wall.id).waiting) == 1
    walls.show(wall.id, one.status)
    assert len(walls.look(wall.id).shown) == 1
    with monkeypatch.context() as broken:
        broken.setattr("accounts.store.walls.put_mark", full)
        with pytest.raises(StoreError):
            walls.undo(wall.id)
    assert walls.can_undo(wall.id)
    assert walls.undo(wall.id)
    assert walls.look(wall.id).shown == ()


def test_two_programs_at_one_wall(house: House) -> None:
    wall = practice_wall(house)
    write(house, "Vraag #raad040")
    poll(house)
    other = House(house.folder, clock=house.clock)
    (one,) = other.engine.walls.look(wall.id).waiting
    other.engine.walls.show(wall.id, one.status)
    house.engine.walls.refuse(wall.id, one.status)
    assert house.engine.walls.undo(wall.id)
    assert len(other.engine.walls.look(wall.id).shown) == 1
    house.engine.walls.block(wall.id, "anna@practice.example")
    assert other.engine.walls.look(wall.id).shown == ()
    assert not other.engine.walls.look(wall.id).waiting
    other.close()


def test_thousands_that_wait_are_read_in_a_moment(town: Town) -> None:
    wall, _ = a_wall(town)
    some = [said(0, uri=f"https://x.example/{number}", at=START - timedelta(seconds=number)) for number in range(5000)]
    town.engine.cache.insert([arrival(one, int(wall.column.id)) for one in some], START)
    begun = time.process_time()
    found = town.engine.walls.look(wall.id)
    assert time.process_time() - begun < 2.0
    assert (len(found.waiting), found.more) == (500, 4500)
    assert found.waiting[0].status.at < found.waiting[-1].status.at


def test_a_decision_disturbs_no_reading_and_a_rule_does(town: Town) -> None:
    wall, _ = a_wall(town, said(1), said(2))

    def told() -> int:
        found = sum(isinstance(event, ColumnChanged) and event.column == wall.column.id for event in town.events)
        town.events.clear()
        return found

    told()
    town.engine.walls.show(wall.id, said(1))
    town.engine.walls.undo(wall.id)
    assert told() == 0
    town.engine.walls.block(wall.id, "anna@mastodon.example")
    assert told() == 1
    town.engine.walls.undo(wall.id)
    assert told() == 1
    town.engine.walls.change(wall.id, words=("x",))
    assert told() == 1
