"""Videos and focus points on a server of the Mastodon family: uploaded once, waited for, and attached alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from accounts.connector import Sent
from accounts.errors import Permanent, Retryable
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Crop, Focus, Media
from accounts.networks.mastodon_limits import limits_of
from accounts.networks.mastodon_media import upload_all
from tests.accounts.video_files import mp4
from tests.networks.attempts import FakeAttempt, an_attempt
from tests.networks.mastodon_scene import PICTURE, Open, Scene, scenes

FILM = Media(MediaId(9), "ab.mp4", "Weekvideo geheim.mp4", "video/mp4", 8, 1280, 720, alt="De burgemeester spreekt")


@pytest.fixture
def open_scene(tmp_path: Path) -> Iterator[Open]:
    """Opens a server with an account."""
    with scenes(tmp_path) as opened:
        yield opened


def with_film(scene: Scene, *more: Media) -> FakeAttempt:
    files = {}
    for one in (FILM, *more):
        files[one.id] = scene.folder / f"{one.id}{Path(one.file).suffix}"
        files[one.id].write_bytes(mp4() if one.is_video else b"\x89PNG\r\n\x1a\n")
    return an_attempt(scene.connector, Content("Week 12", media=(FILM, *more)), scene.clock, files)


def test_what_the_server_says_it_takes(open_scene: Open) -> None:
    limits = open_scene().connector.account.limits
    assert limits.video_types == ("video/webm", "video/mp4", "video/quicktime")
    assert limits.video_bytes == 103_809_024
    assert (limits.video_alone, limits.captions) == (True, False)


def test_a_server_that_does_not_say_so_is_promised_nothing() -> None:
    assert limits_of({}, "mastodon", "4.3.0").video_types == ()


def test_a_video_is_waited_for_and_then_posted(open_scene: Open) -> None:
    scene = open_scene(media_looks=40)
    sent = scene.connector.send(with_film(scene))
    assert isinstance(sent, Sent)
    (film,) = scene.server.world.statuses[0]["media_attachments"]
    assert (film["type"], film["description"]) == ("video", "De burgemeester spreekt")
    (kept,) = scene.server.world.media.values()
    assert (kept["_bytes"], kept["_name"]) == (mp4(), "video.mp4")
    assert len(scene.waited) == 40


def test_a_video_that_takes_too_long_is_not_sent_a_second_time(open_scene: Open) -> None:
    scene = open_scene(media_looks=300)
    first = with_film(scene)
    with pytest.raises(Retryable) as raised:
        scene.connector.send(first)
    assert raised.value.word == "media-slow"
    assert 600 < sum(scene.waited) < 1000
    sent = scene.connector.send(first.again())
    assert isinstance(sent, Sent)
    assert scene.server.requests("POST", "/api/v./media") == 1
    assert len(scene.texts()) == 1


def test_a_video_that_the_server_cannot_read_is_refused_and_anew_the_next_time(open_scene: Open) -> None:
    scene = open_scene(media_looks=-2)
    first = with_film(scene)
    with pytest.raises(Permanent) as raised:
        scene.connector.send(first)
    assert raised.value.word == "media-refused"
    scene.server.world.variant.media_looks = 0
    assert isinstance(scene.connector.send(first.again()), Sent)
    assert scene.server.requests("POST", "/api/v./media") == 2


def test_a_video_with_a_picture_is_the_servers_refusal(open_scene: Open) -> None:
    scene = open_scene()
    with pytest.raises(Permanent):
        scene.connector.send(with_film(scene, PICTURE))
    assert scene.texts() == []


@pytest.mark.parametrize(
    ("crop", "focus", "expected"),
    [
        (None, Focus(0.5, 0.5), (0.0, 0.0)),
        (None, Focus(0.0, 0.0), (-1.0, 1.0)),
        (None, Focus(1.0, 0.75), (1.0, -0.5)),
        (Crop(0.5, 0.5, 0.5, 0.5), Focus(0.75, 0.75), (0.0, 0.0)),
        (Crop(0.5, 0.0, 0.5, 1.0), Focus(0.5, 0.25), (-1.0, 0.5)),
        (Crop(0.5, 0.5, 0.5, 0.5), Focus(0.1, 0.1), (-1.0, 1.0)),
    ],
)
def test_the_focus_point_is_told_within_what_is_shown(
    open_scene: Open, crop: Crop | None, focus: Focus, expected: tuple[float, float]
) -> None:
    scene = open_scene()
    one = replace(PICTURE, crop=crop, focus=focus)
    file = scene.folder / "7.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    scene.connector.send(an_attempt(scene.connector, Content("Dag", media=(one,)), scene.clock, {one.id: file}))
    (kept,) = scene.server.world.media.values()
    assert kept["_focus"] == pytest.approx(expected)


def test_another_cut_is_another_upload(open_scene: Open) -> None:
    scene = open_scene()
    file = scene.folder / "7.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    journal: dict[str, str] = {}
    for crop in (None, Crop(0, 0, 0.5, 1), None):
        attempt = an_attempt(scene.connector, Content("", media=(replace(PICTURE, crop=crop),)), scene.clock, {PICTURE.id: file})
        attempt.journal = journal
        upload_all(scene.connector._api, attempt, scene.waited.append)
    assert scene.server.requests("POST", "/api/v2/media") == 2
