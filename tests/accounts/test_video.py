"""Videos and captions: what is read of them, what is refused in which words, and what a copy no longer tells."""

from __future__ import annotations

import contextlib
import random
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from accounts.errors import InputError, StoreError
from accounts.model.limits import Limits
from accounts.posts import captions, large_file
from accounts.posts.captions import Cue, as_vtt
from accounts.posts.media import mime_of, rendition, take
from accounts.posts.video_file import read_video
from tests.accounts.video_files import action_camera, box, element, mp4, webm

FILMS = Limits(video_types=("video/mp4", "video/quicktime", "video/webm"))
WHERE = box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7) + b"+52.7036+005.2950/")
PLACE = box(b"udta", WHERE + box(b"\xa9mod", b"\x00\x0b\x15\xc7Fairphone 5"))
TITLE = box(b"udta", box(b"meta", b"\x00\x00\x00\x00" + box(b"ilst", box(b"\xa9nam", box(b"data", bytes(8) + b"vertrouwelijk")))))


def write(folder: Path, data: bytes, name: str = "week.mp4") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def word(folder: Path, data: bytes, name: str = "week.mp4") -> str:
    with pytest.raises(InputError) as error:
        take(write(folder, data, name), folder / "m")
    assert error.value.values["name"] == name
    assert not (folder / "m").exists()
    return error.value.word


@pytest.mark.parametrize("index_last", [True, False])
def test_an_mp4_is_read_wherever_its_index_stands(tmp_path: Path, index_last: bool) -> None:
    data = mp4(index_last=index_last)
    taken = take(write(tmp_path, data), tmp_path / "m")
    assert (taken.mime, taken.width, taken.height, taken.milliseconds, taken.size) == ("video/mp4", 1280, 720, 125_000, len(data))
    assert (tmp_path / "m" / taken.file).read_bytes() == data
    assert mime_of(Path(taken.file)) == "video/mp4"


def test_a_phone_that_was_held_upright(tmp_path: Path) -> None:
    taken = take(write(tmp_path, mp4(brand=b"qt  ", turned=True), "film.mov"), tmp_path / "m")
    assert (taken.mime, taken.width, taken.height) == ("video/quicktime", 720, 1280)


def test_an_old_mov_without_a_name_of_its_kind(tmp_path: Path) -> None:
    data = mp4()[20:]  # it begins with its pictures
    assert take(write(tmp_path, data, "oud.mov"), tmp_path / "m").mime == "video/quicktime"


@pytest.mark.parametrize("live", [False, True])
def test_a_webm_is_read_also_when_a_browser_recorded_it(tmp_path: Path, live: bool) -> None:
    taken = take(write(tmp_path, webm(live=live), "film.webm"), tmp_path / "m")
    assert (taken.mime, taken.width, taken.height) == ("video/webm", 640, 360)
    assert taken.milliseconds == (2400 if live else 4200)


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    assert take(write(tmp_path, webm(), "film.mp4"), tmp_path / "m").mime == "video/webm"
    assert take(write(tmp_path, mp4(), "foto.jpg"), tmp_path / "m").mime == "video/mp4"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (mp4(index=False), "video-no-index"),
        (webm(tracks=False), "video-no-index"),
        (mp4()[:-40], "video-damaged"),
        (mp4(index_last=False)[:-40], "video-damaged"),
        (mp4()[:200], "video-damaged"),
        (webm()[:-10], "video-damaged"),
        (webm()[:12], "video-damaged"),
        (element(0x1A45DFA3, element(0x4282, b"other")), "video-damaged"),
        (mp4(handler=b"soun"), "video-no-picture"),
        (b"\x00\x00\x00\x18ftypisom" + b"\xff" * 40, "video-damaged"),
        (b"\x00\x00\x00\x10ftypisom" + bytes(4) + b"\x00\x00\x00\x01moov" + b"\xff" * 8, "video-damaged"),
    ],
)
def test_a_video_that_cannot_be_used_says_why_and_leaves_nothing(tmp_path: Path, data: bytes, expected: str) -> None:
    assert word(tmp_path, data) == expected


def test_any_spoilt_byte_is_taken_or_refused_and_never_a_crash(tmp_path: Path) -> None:
    chance = random.Random(7)
    for number, whole in enumerate([mp4(remarks=PLACE), webm(tags=b"Titel", live=True)] * 150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        file = write(tmp_path, bytes(data[: chance.choice([len(data), chance.randrange(12, len(data))])]), f"{number}.mp4")
        with contextlib.suppress(InputError):
            assert take(file, tmp_path / "m").mime.startswith("video/")
    assert not list((tmp_path / "m").glob(".new-*"))


def test_place_camera_and_title_are_told_and_not_sent(tmp_path: Path) -> None:
    data = mp4(remarks=PLACE + TITLE, index_last=False)
    taken = take(write(tmp_path, data), tmp_path / "m")
    assert (taken.facts.place, taken.facts.camera, taken.facts.moving) == (True, "Fairphone 5", True)
    assert any("vertrouwelijk" in title for title in taken.facts.titles)
    sent = rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r")
    ready = sent.read_bytes()
    assert len(ready) == len(data)
    assert not any(told in ready for told in (b"+52.7036", b"Fairphone", b"vertrouwelijk"))
    assert bytes(2000) in ready
    again = read_video(sent, "x")
    assert (again.milliseconds, again.width, again.remarks) == (125_000, 1280, ())
    assert (tmp_path / "m" / taken.file).read_bytes() == data
    assert rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r") == sent


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("sensor", [b"gpmd", b"mebx", b"camm"])
def test_what_sensors_saw_is_taken_out_and_no_frame_moves(tmp_path: Path, sensor: bytes, wide: bool) -> None:
    data = action_camera(sensor=sensor, wide=wide)
    taken = take(write(tmp_path, data), tmp_path / "m")
    assert (taken.facts.place, taken.facts.stays) == (True, False)
    sent = rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r")
    ready = sent.read_bytes()
    assert len(ready) == len(data)
    assert b"GPS" not in ready
    assert sensor not in ready
    # Whatever is not of that track stands where it stood.
    there = [at for at in range(len(data)) if data[at] != ready[at]]
    frames = [at for at, value in enumerate(data) if value == 0x11]
    assert not set(there) & set(frames)
    assert ready.count(b"\x11" * 200) == data.count(b"\x11" * 200) == 3
    again = read_video(sent, "x")
    assert (again.milliseconds, again.width, again.facts.place, again.remarks) == (60_000, 1280, False, ())


@pytest.mark.parametrize("whole", [action_camera(pieces=True), action_camera(overlap=True)])
def test_a_place_that_cannot_be_taken_out_safely_is_told_and_stops_institutions(tmp_path: Path, whole: bytes) -> None:
    taken = take(write(tmp_path, whole), tmp_path / "m")
    assert (taken.facts.place, taken.facts.stays) == (True, True)
    sent = rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r")
    assert b"\x11" * 200 in sent.read_bytes()  # nothing of the pictures is harmed by trying


def test_a_track_of_sensors_with_spoilt_tables_is_taken_or_refused_and_never_a_crash(tmp_path: Path) -> None:
    chance = random.Random(11)
    for number in range(400):
        data = bytearray(action_camera())
        index = data.index(b"moov")
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(index, len(data))] = chance.randrange(256)
        with contextlib.suppress(InputError):
            taken = take(write(tmp_path, bytes(data), f"{number}.mp4"), tmp_path / "m")
            if taken.facts.place and not taken.facts.stays:
                with contextlib.suppress(InputError):
                    ready = rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r").read_bytes()
                    assert len(ready) == len(data)


def test_tags_of_a_webm_are_not_sent(tmp_path: Path) -> None:
    data = webm(tags=b"embargo tot vrijdag")
    taken = take(write(tmp_path, data, "a.webm"), tmp_path / "m")
    assert taken.facts.titles
    ready = rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r")
    assert (len(ready.read_bytes()), b"embargo" in ready.read_bytes()) == (len(data), False)
    assert read_video(ready, "x").milliseconds == 4200


def test_a_video_without_remarks_is_sent_as_it_is(tmp_path: Path) -> None:
    taken = take(write(tmp_path, mp4()), tmp_path / "m")
    assert rendition(tmp_path / "m" / taken.file, FILMS, tmp_path / "r") == tmp_path / "m" / taken.file


@pytest.mark.parametrize(
    ("limits", "expected"), [(Limits(), "video-kind"), (replace(FILMS, video_bytes=100), "video-too-large"), (FILMS, "moving-as-it-is")]
)
def test_what_the_network_does_not_take_is_refused(tmp_path: Path, limits: Limits, expected: str) -> None:
    taken = take(write(tmp_path, mp4()), tmp_path / "m")
    with pytest.raises(InputError) as error:
        rendition(tmp_path / "m" / taken.file, limits, tmp_path / "r", mark="CONCEPT" if limits is FILMS else "")
    assert error.value.word == expected


def test_a_full_disk_leaves_no_half_video(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(large_file.os, "fsync", full)
    with pytest.raises(StoreError) as error:
        take(write(tmp_path, mp4()), tmp_path / "m")
    assert error.value.word == "disk-full"
    assert list((tmp_path / "m").iterdir()) == []


SRT = (
    "1\r\n00:00:01,000 --> 00:00:03,500\r\nGoedemiddag, inwoners.\r\n\r\n"
    "2\r\n00:00:04,000 --> 00:00:06,000\r\n- Wat is er nieuw?\r\nDe haven.\r\n"
)


def test_srt_becomes_vtt() -> None:
    cues = captions.read(SRT.encode(), "week.srt")
    assert cues == (Cue(1000, 3500, "Goedemiddag, inwoners."), Cue(4000, 6000, "- Wat is er nieuw?\nDe haven."))
    assert captions.read(as_vtt(cues), "week.vtt") == cues
    assert as_vtt(cues).startswith(b"WEBVTT\n\n00:00:01.000 --> 00:00:03.500\n")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("WEBVTT - weekvideo\nKind: captions\n\nNOTE van mij\n\nintro\n00:01.000 --> 00:02.000 align:start\nHallo\n", 1),
        ("\ufeff" + SRT, 2),
        ("WEBVTT\n\nSTYLE\n::cue {}\n\n100:00:01.000 --> 100:00:02.000\nLang\n", 1),
    ],
)
def test_captions_as_programs_write_them(text: str, count: int) -> None:
    assert len(captions.read(text.encode(), "a")) == count
    assert len(captions.read(text.encode("utf-16"), "a")) == count


def test_captions_of_an_old_program() -> None:
    assert captions.read(SRT.replace("inwoners", "coördinator").encode("cp1252"), "a")[0].text == "Goedemiddag, coördinator."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "captions-empty"),
        (b"WEBVTT\n\n", "captions-empty"),
        (b"Gewoon een tekst", "captions-damaged"),
        (b"1\n00:00:03,000 --> 00:00:01,000\nTerug\n", "captions-damaged"),
        (b"1\n00:00:03,000 --> 00:00:04,000\n\n", "captions-damaged"),
        (b"1\n00:00:03,000 --> 00:00:04,000\nA\n\n2\n00:00:01,000 --> 00:00:02,000\nB\n", "captions-damaged"),
        (b"\x00\x01\x02\x81", "captions-encoding"),
        (b"x" * (captions.MOST_BYTES + 1), "captions-too-large"),
    ],
)
def test_captions_that_are_none_say_where(data: bytes, expected: str) -> None:
    with pytest.raises(InputError) as error:
        captions.read(data, "week.srt")
    assert error.value.word == expected
    assert ("line" in error.value.values) == (expected == "captions-damaged")
