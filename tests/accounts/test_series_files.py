"""The video, its captions and the subjects of an occurrence: without them it does not go, and an old file never goes again."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from accounts.errors import InputError, StoreError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import PartKind, Standing
from accounts.model.post import State
from accounts.model.series import Slot
from accounts.posts import serial_files
from accounts.store import accounts as account_rows
from tests.accounts.serial_house import MP4, VTT, SeriesHouse

FIRST, SECOND = date(2026, 10, 22), date(2026, 10, 29)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[SeriesHouse]:
    """A house on Monday 19 October 2026."""
    made = SeriesHouse(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)


def with_slot(house: SeriesHouse, *, video: bool = False, captions: bool = True) -> tuple[Account, SeriesId]:
    """Return an account and its series that needs files."""
    account = house.account()
    return account, house.weekly(account, slot=Slot(video=video, captions=captions))


# -- without it, it does not go ----------------------------------------------------------------------------------------------------------


def test_without_its_captions_a_confirmed_occurrence_is_missed(house: SeriesHouse) -> None:
    account, series = with_slot(house)
    post = house.confirm(series, FIRST)
    (target,) = house.engine.history.post(post)
    assert target.state is State.QUEUED  # never at the server: what is missing is seen when the moment comes
    house.go_to(datetime(2026, 10, 22, 14, 0))
    here = house.seen(series, FIRST)
    assert (here.state, here.missing, here.warned) == (Standing.PLANNED, ("captions",), True)
    assert [one.day for one in house.desk.attention()] == [FIRST]
    house.go_to(datetime(2026, 10, 22, 16, 1))
    target = house.one(target)
    assert (target.state, target.error, target.asks) == (State.MISSED, "captions-missing", True)
    assert house.state(series, FIRST) is Standing.MISSED
    house.engine.desk.retry(target.id)
    house.tick()
    assert house.one(target).state is State.MISSED  # still not there
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("week.vtt", VTT))
    house.engine.desk.retry(target.id)
    house.tick()
    assert house.texts(account) == ["Dit is week 43"]


def test_what_a_confirmed_occurrence_lacks_is_foretold_until_it_lies_ready(house: SeriesHouse) -> None:
    """Days before it warns: calendar, list and command line mark what will not be sent like this."""
    _account, series = with_slot(house)
    (target,) = house.engine.history.post(house.confirm(series, FIRST))
    foretold = house.engine.forecast.of([target])
    assert [one.code for one in foretold[target.id]] == ["captions-awaited"]
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("week.vtt", VTT))
    assert house.engine.forecast.of([target]) == {}


def test_with_its_captions_it_goes(house: SeriesHouse) -> None:
    account, series = with_slot(house)
    house.confirm(series, FIRST)
    part = house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("week.vtt", VTT))
    assert house.desk.part_path(part).read_bytes() == VTT
    assert house.seen(series, FIRST).missing == ()
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.texts(account) == ["Dit is week 43"]
    with pytest.raises(InputError, match="too-late-to-stop"):
        house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("anders.vtt", VTT + b"\n"))
    with pytest.raises(InputError, match="too-late-to-stop"):
        house.desk.remove_part(series, FIRST, PartKind.CAPTIONS)


def test_a_slot_that_comes_later_takes_back_what_lies_at_the_network(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account)
    post = house.confirm(series, FIRST)
    (target,) = house.engine.history.post(post)
    assert target.state is State.HANDED_OVER
    house.desk.change(replace(house.desk.get(series), slot=Slot(captions=True)))
    assert house.one(target).state is State.QUEUED
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.texts(account) == []
    assert house.one(target).error == "captions-missing"


def test_the_time_of_warning_is_adjustable(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account, slot=Slot(captions=True, warn_minutes=24 * 60))
    house.go_to(datetime(2026, 10, 21, 15, 59))
    assert not house.seen(series, FIRST).warned
    house.go_to(datetime(2026, 10, 21, 16, 0))
    assert house.seen(series, FIRST).warned


# -- a file belongs to one occurrence ----------------------------------------------------------------------------------------------------


def test_the_same_file_is_questioned(house: SeriesHouse) -> None:
    account, series = with_slot(house)
    other = house.weekly(account, title="Anders", slot=Slot(captions=True))
    old = house.file("week.vtt", VTT)
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, old)
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, old)  # the same one on the same day is no question
    for number in (series, other):
        with pytest.raises(InputError, match="file-used-before") as failure:
            house.desk.put_part(number, SECOND, PartKind.CAPTIONS, house.file("kopie.vtt", VTT))
        assert failure.value.values["title"] == "Weekvideo"
        assert failure.value.values["day"] == "2026-10-22"
        assert house.desk.parts(number, SECOND) == ()
    house.desk.put_part(series, SECOND, PartKind.CAPTIONS, old, again=True)
    assert [part.name for part in house.desk.parts(series, SECOND)] == ["week.vtt"]


def test_a_file_that_was_put_to_the_wrong_day_is_free_again(house: SeriesHouse) -> None:
    _account, series = with_slot(house)
    file = house.file("week.vtt", VTT)
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, file)
    assert house.desk.remove_part(series, FIRST, PartKind.CAPTIONS)
    assert not house.desk.remove_part(series, FIRST, PartKind.CAPTIONS)
    house.desk.put_part(series, SECOND, PartKind.CAPTIONS, file)
    assert house.seen(series, SECOND).missing == ("confirmation",)


def test_a_file_of_last_week_serves_no_other_week(house: SeriesHouse) -> None:
    account, series = with_slot(house)
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("week.vtt", VTT))
    house.confirm(series, FIRST)
    house.go_to(datetime(2026, 10, 23, 9, 0))
    house.confirm(series, SECOND)
    house.go_to(datetime(2026, 10, 29, 16, 1))
    assert house.texts(account) == ["Dit is week 43"]
    assert house.seen(series, SECOND).missing == ("captions",)


@pytest.mark.parametrize(
    ("kind", "name", "data", "code"),
    [
        (PartKind.VIDEO, "film.mp4", b"geen film", "no-video"),
        (PartKind.VIDEO, "film.mp4", b"", "no-video"),
        (PartKind.CAPTIONS, "film.vtt", b"WEBVTTX\n", "no-captions"),
        (PartKind.CAPTIONS, "film.srt", b"hallo", "no-captions"),
        (PartKind.CAPTIONS, "film.vtt", MP4, "no-captions"),
    ],
)
def test_what_is_no_video_and_no_captions(house: SeriesHouse, kind: PartKind, name: str, data: bytes, code: str) -> None:
    _account, series = with_slot(house)
    with pytest.raises(InputError, match=code):
        house.desk.put_part(series, FIRST, kind, house.file(name, data))
    assert house.desk.parts(series, FIRST) == ()


@pytest.mark.parametrize(
    ("kind", "data", "mime"),
    [
        (PartKind.VIDEO, MP4, "video/mp4"),
        (PartKind.VIDEO, b"\x00\x00\x00\x14ftypqt  " + bytes(9), "video/quicktime"),
        (PartKind.VIDEO, b"\x1a\x45\xdf\xa3" + bytes(20) + b"webm", "video/webm"),
        (PartKind.CAPTIONS, b"\xef\xbb\xbf" + VTT, "text/vtt"),
        (PartKind.CAPTIONS, b"1\r\n00:00:01,000 --> 00:00:02,000\r\nHallo\r\n", "application/x-subrip"),
    ],
)
def test_kinds_are_told_by_content(house: SeriesHouse, kind: PartKind, data: bytes, mime: str) -> None:
    _account, series = with_slot(house)
    assert house.desk.put_part(series, FIRST, kind, house.file("zonder eind", data)).mime == mime


def test_files_that_cannot_be_taken(house: SeriesHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _account, series = with_slot(house)
    for path, code in ((tmp_path / "weg.mp4", "file-gone"), (tmp_path, "not-a-file")):
        with pytest.raises(InputError, match=code):
            house.desk.put_part(series, FIRST, PartKind.VIDEO, path)
    monkeypatch.setattr(serial_files, "MOST_VIDEO", 10)
    with pytest.raises(InputError, match="too-large"):
        house.desk.put_part(series, FIRST, PartKind.VIDEO, house.file("film.mp4", MP4))
    with pytest.raises(InputError, match="no-such-turn"):
        house.desk.put_part(series, date(2026, 10, 23), PartKind.CAPTIONS, house.file("week.vtt", VTT))


def test_a_full_disk_leaves_no_half_file(house: SeriesHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    _account, series = with_slot(house)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(serial_files.os, "fsync", full)
    with pytest.raises(StoreError, match="disk-full"):
        house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("week.vtt", VTT))
    assert list((house.folder / "series").iterdir()) == []
    assert house.desk.parts(series, FIRST) == ()


# -- what a network takes ----------------------------------------------------------------------------------------------------------------


def test_a_video_where_the_network_takes_none_is_stopped_not_dropped(house: SeriesHouse) -> None:
    account, series = with_slot(house, video=True, captions=False)
    account_rows.save(house.engine.books, replace(account, limits=replace(account.limits, video_types=())))
    house.desk.put_part(series, FIRST, PartKind.VIDEO, house.file("film.mp4", MP4))
    assert house.seen(series, FIRST).stops[0] == "video-not-here"
    with pytest.raises(InputError, match="video-not-here"):
        house.desk.submit(series, FIRST)
    with pytest.raises(InputError, match="video-not-here"):
        house.engine.desk.submit(house.desk.draft(series, FIRST))
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.texts(account) == []
    assert house.state(series, FIRST) is Standing.MISSED


def test_the_video_goes_out_at_its_moment_with_its_captions(house: SeriesHouse) -> None:
    account, series = with_slot(house, video=True)
    house.desk.put_part(series, FIRST, PartKind.VIDEO, house.file("film.mp4", MP4))
    house.desk.put_part(series, FIRST, PartKind.CAPTIONS, house.file("film.vtt", VTT))
    post = house.confirm(series, FIRST)
    (target,) = house.engine.history.post(post)
    (media,) = target.content.media
    assert (media.name, media.mime, media.is_video) == ("film.mp4", "video/mp4", True)
    assert media.alt
    assert media.captions is not None
    assert media.captions.name == "film.vtt"
    house.go_to(datetime(2026, 10, 22, 16, 1))
    assert house.one(target).state is State.PUBLISHED
    (status,) = house.world.of(account.remote_id)
    assert "video/mp4" in str(status.options)


def test_a_damaged_video_is_said_and_stops(house: SeriesHouse) -> None:
    _account, series = with_slot(house, video=True, captions=False)
    house.desk.put_part(series, FIRST, PartKind.VIDEO, house.file("half.mp4", MP4[:40] + bytes(40)))
    stops = house.seen(series, FIRST).stops
    assert len(stops) == 1
    with pytest.raises(InputError, match=stops[0]):
        house.desk.submit(series, FIRST)


# -- the board ---------------------------------------------------------------------------------------------------------------------------


def test_subjects_fill_the_next_occurrence_and_are_carried_over(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account, text="Deze week:\n{onderwerpen}")
    assert house.seen(series, FIRST).notes == ("no-subjects",)
    one, two, three = (house.desk.add_subject(series, text) for text in ("Afval", "  De\n brug ", "Begroting"))
    house.desk.reorder(series, [three, one])
    assert [each.text for each in house.desk.subjects(series)] == ["Begroting", "De brug", "Afval"]
    house.desk.change_subject(series, two, "De nieuwe brug")
    house.desk.remove_subject(series, one)
    assert house.engine.drafts.get(house.desk.draft(series, FIRST)).common.text == "Deze week:\n- Begroting\n- De nieuwe brug"
    house.confirm(series, FIRST)
    # What is confirmed is said; the board is for the next.
    assert house.desk.board_day(series) == SECOND
    assert house.desk.subjects(series) == ()
    assert [each.text for each in house.desk.subjects(series, FIRST)] == ["Begroting", "De nieuwe brug"]
    house.go_to(datetime(2026, 10, 22, 17, 30))
    house.desk.carry_over(series, two)
    assert [each.text for each in house.desk.subjects(series)] == ["De nieuwe brug"]
    assert [each.text for each in house.desk.subjects(series, FIRST)] == ["Begroting", "De nieuwe brug"]
    assert house.engine.drafts.get(house.desk.draft(series, SECOND)).common.text == "Deze week:\n- De nieuwe brug"


def test_subjects_of_a_skipped_occurrence_are_not_lost(house: SeriesHouse) -> None:
    series = house.weekly(house.account(), text="{onderwerpen}")
    house.desk.add_subject(series, "Afval", FIRST)
    house.desk.draft(series, FIRST)
    house.desk.skip(series, FIRST)
    house.tick()
    assert house.desk.board_day(series) == SECOND
    assert [each.text for each in house.desk.subjects(series)] == ["Afval"]


def test_subjects_of_a_confirmed_one_that_is_withdrawn_come_back(house: SeriesHouse) -> None:
    series = house.weekly(house.account(native=False), text="{onderwerpen}")
    house.desk.add_subject(series, "Afval")
    house.confirm(series, FIRST)
    house.desk.skip(series, FIRST)
    assert [each.text for each in house.desk.subjects(series)] == ["Afval"]


def test_a_draft_that_a_person_changed_takes_no_subjects(house: SeriesHouse) -> None:
    account = house.account()
    series = house.weekly(account, text="{onderwerpen}")
    draft = house.desk.draft(series, FIRST)
    house.engine.drafts.save(draft, Content("Zelf"), (account.id,), {})
    house.desk.add_subject(series, "Afval")
    assert house.engine.drafts.get(draft).common.text == "Zelf"


@pytest.mark.parametrize("act", ["change", "remove", "reorder", "carry"])
def test_a_subject_that_is_not_there(house: SeriesHouse, act: str) -> None:
    series = house.weekly(house.account())
    acts = {
        "change": lambda: house.desk.change_subject(series, 99, "x"),
        "remove": lambda: house.desk.remove_subject(series, 99),
        "reorder": lambda: house.desk.reorder(series, [99]),
        "carry": lambda: house.desk.carry_over(series, 99),
    }
    with pytest.raises(InputError, match="no-such-subject"):
        acts[act]()


def test_subjects_that_are_none(house: SeriesHouse) -> None:
    series = house.weekly(house.account())
    for text, code in (("  ", "no-text"), ("x" * 501, "text-too-large")):
        with pytest.raises(InputError, match=code):
            house.desk.add_subject(series, text)
    with pytest.raises(InputError, match="no-such-turn"):
        house.desk.add_subject(series, "x", date(2026, 10, 23))
