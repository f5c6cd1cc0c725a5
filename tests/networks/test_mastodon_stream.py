"""The streams of the Mastodon family: that they are found, break, fall silent, repeat, and end when they are told to."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import AuthLost, NetworkDown, RateLimited, Retryable
from accounts.http_stream import watch
from accounts.model.column import ColumnKind
from accounts.networks.mastodon_stream import Event, addresses, events
from accounts.reading import Deleted, Edited, Gap, New, Question
from tests.networks.mastodon_listener import Listener, reader_of
from tests.networks.mastodon_scene import Open, scenes

HOME = Question(ColumnKind.HOME)
TAG = Question(ColumnKind.HASHTAGS, tag="enkhuizen")
MENTIONS = Question(ColumnKind.MENTIONS)
RECORDED = json.loads((Path(__file__).parent.parent / "data" / "mastodon" / "reading.json").read_text(encoding="utf-8"))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """A maker of scenes."""
    with scenes(tmp_path) as make:
        yield make


def test_what_happens_is_told_as_it_happens(opened: Open) -> None:
    scene = opened()
    listener = Listener(reader_of(scene), HOME)
    assert listener.wait(1) == [Gap()]
    said = scene.server.say("piet", "Dag #Enkhuizen")
    scene.server.push("update", said)
    scene.server.push("status.update", said | {"edited_at": "2026-11-24T00:00:00Z", "content": "<p>Dag allen</p>"})
    scene.server.push("delete", said["id"])
    _, new, edited, deleted = listener.wait(4)
    assert isinstance(new, New)
    assert new.status.text == "Dag #Enkhuizen"
    assert isinstance(edited, Edited)
    assert edited.status.text == "Dag allen"
    assert deleted == Deleted(remote_id=said["id"])
    ended, seconds = listener.halt()
    assert ended is True
    assert seconds < 1.0
    (asked,) = [headers for _, where, headers in scene.server.seen if where == "/api/v1/streaming/user"]
    assert asked["authorization"].startswith("Bearer ")


@pytest.mark.parametrize(
    ("question", "path", "query"),
    [
        (HOME, "/api/v1/streaming/user", {}),
        (MENTIONS, "/api/v1/streaming/user/notification", {}),
        (TAG, "/api/v1/streaming/hashtag", {"tag": "enkhuizen"}),
        (Question(ColumnKind.LIST, list_id="3"), "/api/v1/streaming/list", {"list": "3"}),
    ],
)
def test_each_question_has_its_stream(opened: Open, question: Question, path: str, query: dict[str, str]) -> None:
    scene = opened()
    listener = Listener(reader_of(scene), question)
    listener.wait(1)
    (stream,) = scene.server.streams
    assert (stream.path, stream.query) == (path, query)
    assert listener.halt()[0] is True


@pytest.mark.parametrize("question", [Question(ColumnKind.SEARCH, query="x"), Question(ColumnKind.PERSON, person="x@y")])
def test_there_is_none_for_search_and_persons(opened: Open, question: Question) -> None:
    scene = opened()
    assert reader_of(scene).stream(question, pytest.fail, threading.Event()) is False
    assert scene.server.requests("GET", "/api/v1/streaming.*") == 0


def test_only_mentions_are_told_to_a_column_of_mentions(opened: Open) -> None:
    scene = opened()
    said = scene.server.say("piet", "@anna dag")
    listener = Listener(reader_of(scene), MENTIONS)
    listener.wait(1)
    scene.server.push("notification", {"id": "1", "type": "favourite", "status": said, "account": said["account"]})
    scene.server.push("update", said)
    scene.server.push("notification", {"id": "2", "type": "mention", "status": said, "account": said["account"]})
    _, new = listener.wait(2)
    assert new.status.text == "@anna dag"
    assert listener.halt()[0] is True
    assert len(listener.heard) == 2


@pytest.mark.parametrize("follow", ["404", "400", "html"])
def test_where_there_is_no_stream_it_says_so_and_asks_no_more(opened: Open, follow: str) -> None:
    scene = opened()
    scene.server.follow = follow
    reader = reader_of(scene)
    assert reader.stream(HOME, pytest.fail, threading.Event()) is False
    asked = scene.server.requests("GET", "/api/v1/streaming.*")
    assert reader.stream(TAG, pytest.fail, threading.Event()) is False
    assert scene.server.requests("GET", "/api/v1/streaming.*") == asked


@pytest.mark.parametrize(("follow", "error"), [("401", AuthLost), ("429", RateLimited), ("429-after", RateLimited), ("500", Retryable)])
def test_a_refusal_is_an_error_of_its_kind(opened: Open, follow: str, error: type[Exception]) -> None:
    scene = opened()
    scene.server.follow = follow
    with pytest.raises(error) as refused:
        reader_of(scene).stream(HOME, pytest.fail, threading.Event())
    if follow == "429-after":
        assert refused.value.after is not None  # type: ignore[attr-defined]


def test_a_server_that_connects_and_says_nothing_is_given_up(opened: Open) -> None:
    scene = opened()
    scene.server.follow = "mute"
    reader = reader_of(scene, silent_seconds=0.3)
    heard: list[Any] = []
    with pytest.raises(Retryable, match="stream-silent"):
        reader.stream(HOME, heard.append, threading.Event())
    assert heard == [Gap()]
    assert reader.stream(HOME, heard.append, threading.Event()) is False


def test_a_stream_that_falls_silent_is_taken_up_again(opened: Open) -> None:
    scene = opened()
    reader = reader_of(scene, silent_seconds=0.3)
    for _ in range(2):
        with pytest.raises(Retryable, match="stream-silent"):
            reader.stream(HOME, lambda event: None, threading.Event())


def test_signs_of_life_keep_it_open(opened: Open) -> None:
    scene = opened()
    listener = Listener(reader_of(scene, silent_seconds=0.4), HOME)
    listener.wait(1)
    pause = threading.Event()
    for _ in range(6):
        pause.wait(0.15)
        scene.server.send(b":thump\n\n")
    assert listener.ended is None
    assert listener.halt()[0] is True


def test_a_stream_that_breaks_is_an_error_to_come_back_from(opened: Open) -> None:
    scene = opened()
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    scene.server.send(b'event: update\ndata: {"id":"1","cont')
    scene.server.hang_up()
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert listener.heard == [Gap()]


def test_nonsense_is_skipped_and_told_once_as_a_gap(opened: Open) -> None:
    scene = opened()
    said = scene.server.say("piet", "goed")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for _ in range(5):
        scene.server.push("update", "{not json")
        scene.server.push("update", {"id": "3"})
        scene.server.push("update", "[" * 5000)
    scene.server.send(b"\xff\xfe\x00\n\n\n\ndata\n\nevent\n\n: \n\nid: 4\nretry: 10\n\n")
    scene.server.push("filters_changed", "")
    scene.server.push("announcement", {"id": "1"})
    scene.server.push("notification", {"id": "1", "type": "mention", "status": said})
    scene.server.push("delete", "")
    scene.server.push("update", said)
    first, gap, new = listener.wait(3)
    assert (first, gap) == (Gap(), Gap())
    assert new.status.text == "goed"
    assert listener.halt()[0] is True
    assert len(listener.heard) == 3


def test_a_repeated_and_reordered_stream_is_told_as_it_comes(opened: Open) -> None:
    scene = opened()
    one, two = scene.server.say("piet", "een"), scene.server.say("piet", "twee")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for said in (two, one, two, two):
        scene.server.push("update", said)
    assert [event.status.text for event in listener.wait(5)[1:]] == ["twee", "een", "twee", "twee"]
    assert listener.halt()[0] is True


def test_an_event_in_many_pieces(opened: Open) -> None:
    scene = opened()
    said = scene.server.say("piet", "in stukjes é 👍")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    from tests.networks.mastodon_world import public

    raw = f"event: update\r\ndata: {json.dumps(public(said), ensure_ascii=False)}\r\n\r\n".encode()
    for at in range(0, len(raw), 7):
        scene.server.send(raw[at : at + 7])
    assert listener.wait(2)[1].status.text == "in stukjes é 👍"
    assert listener.halt()[0] is True


def test_a_line_without_end_is_no_stream(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accounts.http_stream.LONGEST_LINE", 10_000)
    scene = opened()
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for _ in range(30):
        scene.server.send(b"data: " + b"x" * 1000)
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "not-understood"


def test_a_line_of_ten_megabytes_is_given_up_early(opened: Open) -> None:
    """With the true limit: it ends after two megabytes, and nothing of it stays in memory."""
    scene = opened()
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    sent = 0
    for _ in range(160):
        if listener.ended is not None:
            break
        scene.server.send(b'data: {"content": "' + b"x" * 65536)
        sent += 65536
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "not-understood"
    assert listener.heard == [Gap()]


def test_an_event_that_is_too_big_is_left_out_and_the_next_one_told(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accounts.networks.mastodon_stream.MOST_DATA", 20_000)
    scene = opened()
    said = scene.server.say("piet", "klein")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    scene.server.send(b"event: update\n" + b"".join(b"data: " + b"x" * 1000 + b"\n" for _ in range(40)) + b"\n")
    scene.server.push("update", said)
    assert listener.wait(2)[1].status.text == "klein"
    assert listener.halt()[0] is True


@pytest.mark.parametrize("cut", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf0\x9f\x91", b"\xc0\xaf"])
def test_letters_that_are_none_spoil_only_themselves(opened: Open, cut: bytes) -> None:
    """Broken UTF-8 in the middle of a status: the rest of it can be read, and no half character is kept."""
    scene = opened()
    said = scene.server.say("piet", "voor-HIER-na")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    from tests.networks.mastodon_world import public

    raw = f"event: update\ndata: {json.dumps(public(said), ensure_ascii=False)}\n\n".encode().replace(b"HIER", cut)
    scene.server.send(raw)
    text = listener.wait(2)[1].status.text
    assert text.startswith("voor-")
    assert text.endswith("-na")
    text.encode()  # no half of a pair
    assert listener.halt()[0] is True


def test_twelve_streams_stop_within_a_second_and_leave_nothing(opened: Open) -> None:
    scene = opened()
    reader = reader_of(scene)
    listeners = [Listener(reader, Question(ColumnKind.HASHTAGS, tag=f"tag{number}")) for number in range(12)]
    for one in listeners:
        one.wait(1)
    before = time.monotonic()
    for one in listeners:
        one.stop.set()
    assert [one.end() for one in listeners] == [True] * 12
    assert time.monotonic() - before < 1.0
    assert not watch._streams


def test_stopping_while_the_server_has_not_answered_yet(opened: Open) -> None:
    scene = opened()
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        scene.server.world.streaming = f"ws://127.0.0.1:{deaf.getsockname()[1]}"
        listener = Listener(reader_of(scene), HOME)
        deaf.settimeout(10)
        caller, _ = deaf.accept()
        with caller:
            ended, seconds = listener.halt()
    assert seconds < 1.0
    assert ended is True


def test_the_address_that_the_server_names_is_used_and_its_own_when_that_one_fails(opened: Open) -> None:
    scene = opened()
    for named in ("wss://127.0.0.1:1", "wss://nowhere.invalid", "ftp://x", "wss://", "javascript:x", "ws://elders.example"):
        scene.server.world.streaming = named
        listener = Listener(reader_of(scene), HOME)
        listener.wait(1)
        assert listener.halt()[0] is True


def test_no_network_at_all(opened: Open) -> None:
    scene = opened()
    reader = reader_of(scene)
    reader._streams._places = ["http://127.0.0.1:1"]
    with pytest.raises(NetworkDown):
        reader.stream(HOME, pytest.fail, threading.Event())


@pytest.mark.parametrize(
    ("instance", "wanted"),
    [
        ({"configuration": {"urls": {"streaming": "wss://stream.example"}}}, ["https://stream.example", "https://s.example"]),
        ({"configuration": {"urls": {"streaming": "wss://s.example/api/v1/streaming/"}}}, ["https://s.example"]),
        ({"urls": {"streaming_api": "wss://s.example"}}, ["https://s.example"]),
        ({"configuration": {"urls": None}, "urls": 3}, ["https://s.example"]),
        ({"configuration": {"urls": {"streaming": "ws://stream.example"}}}, ["https://s.example"]),
        ({}, ["https://s.example"]),
    ],
)
def test_where_the_streams_are(instance: dict[str, Any], wanted: list[str]) -> None:
    assert addresses("https://s.example", instance) == wanted


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("event: a\ndata: 1\n\n", [Event("a", "1")]),
        ("event:a\ndata:1\ndata: 2\n\n", [Event("a", "1\n2")]),
        ("data: 1\n\nevent: b\n\ndata: 2\n\n", [Event("", "1"), Event("", "2")]),
        (":x\n\n:y\ndata: 1\n", []),
        ("event: a\nevent: b\ndata: 1\n\n", [Event("b", "1")]),
        ("data\n\n", [Event("", "")]),
    ],
)
def test_events_of_lines(raw: str, wanted: list[Event]) -> None:
    assert list(events(iter(raw.split("\n")[:-1]))) == wanted


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=20)))
def test_any_lines_make_events_or_nothing(lines: list[str]) -> None:
    for event in events(iter(lines)):
        assert isinstance(event.data, str)


def test_a_recorded_status_over_a_stream(opened: Open) -> None:
    scene = opened()
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for raw in RECORDED.values():
        scene.server.push("update", raw)
    heard = listener.wait(1 + len(RECORDED))
    assert sum(isinstance(one, New) for one in heard) == len(RECORDED)
    assert listener.halt()[0] is True
