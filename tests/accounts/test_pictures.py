"""Others' pictures: fetched only as the setting allows, kept within bounds, and never from this computer itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from accounts.errors import InputError, Permanent, Retryable, StoreError
from accounts.http import Answer, Http
from accounts.streams.pictures import MEGABYTE, MOST_BYTES, Pictures, is_picture
from tests.accounts.engines import House

PNG = b"\x89PNG\r\n\x1a\n"
URL = "https://media.example/{}.png"


class Line(Http):
    """Answers without a network; counts what is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.body = PNG
        self.status = 200
        self.moved: dict[str, str] = {}

    def request(self, method: str, url: str, **_: object) -> Answer:  # type: ignore[override]
        self.asked.append(url)
        if url in self.moved:
            return Answer(302, {"location": self.moved[url]}, b"", url)
        return Answer(self.status, {}, self.body, url)


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pictures(house: House, line: Line) -> Pictures:
    return Pictures(house.folder, house.engine.settings, house.engine.register, lambda: line)


def test_a_picture_is_fetched_once(pictures: Pictures, line: Line) -> None:
    assert pictures.get(URL.format(1)) is None
    path = pictures.fetch(URL.format(1))
    assert path.read_bytes() == PNG
    assert pictures.fetch(URL.format(1)) == pictures.get(URL.format(1)) == path
    assert line.asked == [URL.format(1)]


def test_the_setting_decides_what_is_fetched(pictures: Pictures, line: Line, house: House) -> None:
    house.engine.settings.put("pictures", "never")
    for asked in (False, True):
        with pytest.raises(InputError, match="pictures-off"):
            pictures.fetch(URL.format(1), asked=asked)
    house.engine.settings.put("pictures", "request")
    with pytest.raises(InputError, match="pictures-off"):
        pictures.fetch(URL.format(1))
    assert line.asked == []
    assert pictures.fetch(URL.format(1), asked=True).exists()


def test_what_was_longest_not_looked_at_makes_room(pictures: Pictures, line: Line, house: House) -> None:
    house.engine.settings.put("picture_megabytes", 10)
    line.body = PNG + bytes(3 * MEGABYTE)
    for number in range(3):
        path = pictures.fetch(URL.format(number))
        os.utime(path, (1000 + number, 1000 + number))
    pictures.get(URL.format(0))
    pictures.fetch(URL.format(3))
    assert [pictures.get(URL.format(number)) is not None for number in range(4)] == [True, False, False, True]
    assert sum(path.stat().st_size for path in (house.folder / "pictures").iterdir()) <= 10 * MEGABYTE


def test_pictures_expire_with_the_words(pictures: Pictures) -> None:
    path = pictures.fetch(URL.format(1))
    pictures.fetch(URL.format(2))
    os.utime(path, (1000, 1000))
    pictures.expire(30)
    assert (pictures.get(URL.format(1)), pictures.get(URL.format(2)) is None) == (None, False)
    pictures.forget()
    assert pictures.get(URL.format(2)) is None


@pytest.mark.parametrize("body", [b"<html>", b"", PNG + bytes(MOST_BYTES), b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_is_not_kept(pictures: Pictures, line: Line, body: bytes) -> None:
    line.body = body
    with pytest.raises(InputError, match="no-picture"):
        pictures.fetch(URL.format(1))
    assert pictures.get(URL.format(1)) is None


def test_a_server_that_refuses_gives_no_picture(pictures: Pictures, line: Line) -> None:
    line.status = 404
    with pytest.raises(Permanent, match="no-picture"):
        pictures.fetch(URL.format(1))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:631/x.png",
        "https://localhost/x.png",
        "http://[::1]/x.png",
        "https://192.168.1.1/x.png",
        "https://0x7f000001/x.png",
        "https://169.254.169.254/x.png",
    ],
)
def test_a_status_makes_this_computer_ask_nothing_of_itself(pictures: Pictures, line: Line, house: House, url: str) -> None:
    for account in (None, house.account().id):
        with pytest.raises(InputError, match="bad-address"):
            pictures.fetch(url, account)
    assert line.asked == []


def test_a_picture_that_moved_is_followed_but_not_to_this_computer(pictures: Pictures, line: Line) -> None:
    line.moved = {URL.format(1): "/2.png", URL.format(3): "http://127.0.0.1:631/", URL.format(4): URL.format(4)}
    assert pictures.fetch(URL.format(1)) == pictures.get(URL.format(1))
    assert line.asked == [URL.format(1), URL.format(2)]
    with pytest.raises(InputError, match="bad-address"):
        pictures.fetch(URL.format(3))
    assert line.asked[2:] == [URL.format(3)]
    with pytest.raises(Retryable, match="too-many-redirects"):
        pictures.fetch(URL.format(4))


def test_on_a_full_disk_nothing_is_left_half(pictures: Pictures, monkeypatch: pytest.MonkeyPatch, house: House) -> None:
    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StoreError, match="disk-full"):
        pictures.fetch(URL.format(1))
    assert list((house.folder / "pictures").iterdir()) == []


def test_the_kinds_that_are_shown() -> None:
    assert all(map(is_picture, (PNG, b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF1234WEBPVP8 ", b"\0\0\0\x20ftypavif")))
    assert not any(map(is_picture, (b"RIFF1234WAVE", b"%PDF-1.7", b"\0\0\0\x20ftypmp42")))
