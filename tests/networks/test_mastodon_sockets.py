"""Streams over WebSockets, where a server knows only those: found, signed in to without a word in the address, broken, silent, nonsense."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import AuthLost, RateLimited, Retryable
from accounts.http_socket import as_word
from accounts.http_stream import watch
from accounts.model.column import ColumnKind
from accounts.networks.mastodon_stream import Event, messages_as_events
from accounts.reading import Deleted, Edited, Gap, New, Question
from tests.networks.mastodon_listener import Listener, reader_of
from tests.networks.mastodon_scene import Open, Scene, scenes
from tests.networks.mastodon_sockets import BINARY, CLOSE, CONT, PING, PONG, TEXT, frame, message
from tests.networks.mastodon_timelines import Streaming

HOME = Question(ColumnKind.HOME)
TAG = Question(ColumnKind.HASHTAGS, tag="enkhuizen")
MENTIONS = Question(ColumnKind.MENTIONS)
STANDS = Gap(unproved=True)
RECORDED = json.loads((Path(__file__).parent.parent / "data" / "mastodon" / "reading.json").read_text(encoding="utf-8"))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """A maker of scenes."""
    with scenes(tmp_path) as make:
        yield make


def only_sockets(opened: Open, sockets: str = "gotosocial", follow: str = "404") -> Scene:
    """Return a scene whose server streams over WebSockets only."""
    scene = opened()
    scene.server.follow, scene.server.sockets = follow, sockets
    scene.server.world.streaming = f"ws://{scene.server.world.host}"
    return scene


@pytest.mark.parametrize("sockets", ["gotosocial", "akkoma", "mastodon"])
@pytest.mark.parametrize("follow", ["404", "400", "426", "html"])
def test_what_happens_is_told_as_it_happens(opened: Open, sockets: str, follow: str) -> None:
    scene = only_sockets(opened, sockets, follow)
    listener = Listener(reader_of(scene), HOME)
    assert listener.wait(1) == [STANDS]
    said = scene.server.say("piet", "Dag #Enkhuizen é 👍")
    scene.server.push("update", said)
    scene.server.push("status.update", said | {"edited_at": "2026-11-24T00:00:00Z", "content": "<p>Dag allen</p>"})
    scene.server.push("delete", said["id"])
    _, new, edited, deleted = listener.wait(4)
    assert isinstance(new, New)
    assert new.status.text == "Dag #Enkhuizen é 👍"
    assert isinstance(edited, Edited)
    assert edited.status.text == "Dag allen"
    assert deleted == Deleted(remote_id=said["id"])
    ended, seconds = listener.halt()
    assert ended is True
    assert seconds < 1.0


def test_the_token_is_in_no_address(opened: Open) -> None:
    scene = only_sockets(opened, "akkoma")
    listener = Listener(reader_of(scene), TAG)
    listener.wait(1)
    (stream,) = scene.server.streams
    assert stream.query == {"stream": "hashtag", "tag": "enkhuizen"}
    (asked,) = [headers for _, where, headers in scene.server.seen if where == "/api/v1/streaming"]
    token = asked["sec-websocket-protocol"]
    assert token in scene.server.world.tokens
    assert asked["authorization"] == f"Bearer {token}"
    assert "sec-websocket-extensions" not in asked
    assert listener.halt()[0] is True


@pytest.mark.parametrize(
    ("question", "query"),
    [
        (HOME, {"stream": "user"}),
        (MENTIONS, {"stream": "user:notification"}),
        (TAG, {"stream": "hashtag", "tag": "enkhuizen"}),
        (Question(ColumnKind.LIST, list_id="3"), {"stream": "list", "list": "3"}),
    ],
)
def test_each_question_has_its_stream(opened: Open, question: Question, query: dict[str, str]) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), question)
    listener.wait(1)
    assert [one.query for one in scene.server.streams] == [query]
    assert listener.halt()[0] is True


def test_server_sent_events_come_first_where_there_are_both(opened: Open) -> None:
    scene = only_sockets(opened, follow="open")
    listener = Listener(reader_of(scene), HOME)
    assert listener.wait(1) == [Gap()]
    assert listener.halt()[0] is True
    assert scene.server.requests("GET", "/api/v1/streaming") == 0


def test_what_was_learned_is_kept(opened: Open) -> None:
    """The second stream of a server that knows only WebSockets asks for no server-sent events, and not for the configuration."""
    scene = only_sockets(opened)
    reader = reader_of(scene)
    listener = Listener(reader, HOME)
    listener.wait(1)
    listener.halt()
    before = len(scene.server.seen)
    listener = Listener(reader, TAG)
    listener.wait(1)
    listener.halt()
    assert [where for _, where, _ in scene.server.seen[before:]] == ["/api/v1/streaming"]


def test_events_that_a_proxy_holds_back_come_over_a_socket(opened: Open) -> None:
    scene = only_sockets(opened, follow="mute")
    reader = reader_of(scene, silent_seconds=0.3)
    with pytest.raises(Retryable, match="stream-silent"):
        reader.stream(HOME, lambda event: None, threading.Event())
    reader._streams.silent_seconds = 30.0
    listener = Listener(reader, HOME)
    assert listener.wait(1) == [STANDS]
    scene.server.push("update", scene.server.say("piet", "toch"))
    assert listener.wait(2)[1].status.text == "toch"
    assert listener.halt()[0] is True


def test_a_stream_that_the_server_does_not_know_is_polled_and_the_others_stream(opened: Open) -> None:
    scene = only_sockets(opened, "akkoma")
    scene.server.sockets = "akkoma"
    reader = reader_of(scene)
    listener = Listener(reader, HOME)
    listener.wait(1)
    listener.halt()
    scene.server.sockets = "404"
    assert reader.stream(TAG, pytest.fail, threading.Event()) is False
    scene.server.sockets = "akkoma"
    assert reader.stream(TAG, pytest.fail, threading.Event()) is False
    listener = Listener(reader, HOME)
    listener.wait(1)
    assert listener.halt()[0] is True


def test_a_named_place_that_is_away_is_sought_again_after_an_hour(opened: Open) -> None:
    """The server itself says that it has no streams; the place it names cannot be reached now."""
    scene = only_sockets(opened)
    scene.server.sockets, scene.server.world.streaming = "404", "ws://127.0.0.1:1"
    reader = reader_of(scene)
    assert reader.stream(HOME, pytest.fail, threading.Event()) is False
    asked = len(scene.server.seen)
    assert reader.stream(HOME, pytest.fail, threading.Event()) is False
    assert len(scene.server.seen) == asked
    scene.server.sockets = "akkoma"
    scene.clock.advance(3601)
    listener = Listener(reader, HOME)
    assert listener.wait(1) == [STANDS]
    assert listener.halt()[0] is True


def test_a_refusal_in_the_first_message_is_a_no(opened: Open) -> None:
    scene = only_sockets(opened, "mastodon")
    scene.server.eagerly = frame(TEXT, b'{"error":"Unknown stream type","status":400}')
    heard: list[Any] = []
    assert reader_of(scene).stream(TAG, heard.append, threading.Event()) is False


@pytest.mark.parametrize(("sockets", "error"), [("401", AuthLost), ("429", RateLimited), ("429-after", RateLimited), ("500", Retryable)])
def test_a_refusal_is_an_error_of_its_kind(opened: Open, sockets: str, error: type[Exception]) -> None:
    scene = only_sockets(opened, sockets)
    with pytest.raises(error) as refused:
        reader_of(scene).stream(HOME, pytest.fail, threading.Event())
    if sockets == "429-after":
        assert refused.value.after is not None  # type: ignore[attr-defined]


@pytest.mark.parametrize("sockets", ["wrong", "packed"])
def test_a_handshake_that_is_none_is_an_error(opened: Open, sockets: str) -> None:
    scene = only_sockets(opened, sockets)
    with pytest.raises(Retryable, match="not-understood"):
        reader_of(scene).stream(HOME, pytest.fail, threading.Event())


def test_what_comes_in_one_breath_with_the_handshake_is_heard(opened: Open) -> None:
    scene = only_sockets(opened)
    said = scene.server.say("piet", "meteen")
    scene.server.eagerly = message("update", said) + message("delete", said["id"])[:9]
    listener = Listener(reader_of(scene), HOME)
    assert listener.wait(2)[1].status.text == "meteen"
    scene.server.send(message("delete", said["id"])[9:])
    assert listener.wait(3)[2] == Deleted(remote_id=said["id"])
    assert listener.halt()[0] is True


def test_a_message_in_many_frames_and_the_frames_in_many_pieces(opened: Open) -> None:
    scene = only_sockets(opened)
    said = scene.server.say("piet", "in stukjes é 👍")
    whole = message("update", said)
    data = whole[4:]
    raw = frame(TEXT, data[:10], fin=False) + frame(PING, b"tussendoor") + frame(CONT, data[10:500], fin=False) + frame(CONT, data[500:])
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for at in range(0, len(raw), 11):
        scene.server.send(raw[at : at + 11])
    assert listener.wait(2)[1].status.text == "in stukjes é 👍"
    (stream,) = scene.server.streams
    assert said_soon(stream, PONG, b"tussendoor")
    assert listener.halt()[0] is True


def said_soon(stream: Streaming, opcode: int, data: bytes) -> bool:
    """Wait until the stand-in heard a frame."""
    for _ in range(500):
        if (opcode, data) in stream.said:
            return True
        threading.Event().wait(0.01)
    return False


def test_signs_of_life_are_answered_before_a_message_that_takes_its_time(opened: Open) -> None:
    scene = only_sockets(opened)
    slow, go_on, stop = threading.Event(), threading.Event(), threading.Event()

    def told(event: Any) -> None:
        if isinstance(event, Deleted):
            slow.set()
            assert go_on.wait(10)

    thread = threading.Thread(target=reader_of(scene).stream, args=(HOME, told, stop))
    thread.start()
    try:
        for _ in range(500):
            if scene.server.streams:
                break
            threading.Event().wait(0.01)
        (stream,) = scene.server.streams
        scene.server.send(message("delete", "3") + frame(PING, b"er nog?"))
        assert slow.wait(10)
        assert said_soon(stream, PONG, b"er nog?")
    finally:
        stop.set()
        go_on.set()
        thread.join(10)


def test_a_repeated_and_reordered_stream_is_told_as_it_comes(opened: Open) -> None:
    scene = only_sockets(opened)
    one, two = scene.server.say("piet", "een"), scene.server.say("piet", "twee")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for said in (two, one, two, two):
        scene.server.push("update", said)
    assert [event.status.text for event in listener.wait(5)[1:]] == ["twee", "een", "twee", "twee"]
    assert listener.halt()[0] is True


def test_nonsense_is_skipped_and_told_once_as_a_gap(opened: Open) -> None:
    scene = only_sockets(opened)
    said = scene.server.say("piet", "goed")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for nonsense in (b"", b"{", b"[" * 5000, b"null", b"7", b'"x"', b'{"event":3}', b'{"event":""}', b"\xff\xfe\x00", b'{"stream":1}'):
        scene.server.send(frame(TEXT, nonsense) + frame(BINARY, nonsense))
    scene.server.push("update", "{not json")
    scene.server.push("update", {"id": "3"})
    scene.server.send(frame(TEXT, b'{"event":"update"}') + frame(TEXT, b'{"event":"filters_changed"}'))
    scene.server.push("delete", "")
    scene.server.send(frame(TEXT, json.dumps({"event": "delete", "payload": {"id": 1}}).encode()))
    scene.server.push("update", said)
    first, gap, new = listener.wait(3)
    assert (first, gap) == (STANDS, Gap())
    assert new.status.text == "goed"
    assert listener.halt()[0] is True
    assert len(listener.heard) == 3


def test_a_payload_that_is_no_text_but_the_thing_itself(opened: Open) -> None:
    from tests.networks.mastodon_world import public

    scene = only_sockets(opened)
    said = scene.server.say("piet", "zo kan het ook")
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    scene.server.send(frame(TEXT, json.dumps({"event": "update", "payload": public(said)}).encode()))
    assert listener.wait(2)[1].status.text == "zo kan het ook"
    assert listener.halt()[0] is True


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(frame(TEXT, b"", length=1 << 62), id="a frame of four exabytes"),
        pytest.param(frame(TEXT, b"x" * 100, length=(1 << 63) + 5), id="a length that is none"),
        pytest.param(frame(TEXT, zlib.compress(b"x" * 10_000_000), rsv1=True), id="compressed unasked"),
        pytest.param(frame(3, b"x"), id="a kind that does not exist"),
        pytest.param(frame(CONT, b"x"), id="the middle of nothing"),
        pytest.param(frame(TEXT, b"x", fin=False) + frame(TEXT, b"y"), id="a beginning in the middle"),
        pytest.param(frame(PING, b"x" * 200), id="a sign of life that is too long"),
        pytest.param(frame(PING, b"x", fin=False), id="half a sign of life"),
        pytest.param(b"\x81\x85abcdxxxxx", id="masked by the server"),
        pytest.param(frame(CLOSE, b"\x03"), id="half a close code"),
        pytest.param(frame(CLOSE, struct.pack("!H", 99)), id="a close code that does not exist"),
        pytest.param(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n" * 3, id="an answer of http"),
        pytest.param(b"event: update\ndata: {}\n\n" * 8, id="server-sent events after all"),
        pytest.param(b"\xff" * 4096, id="noise"),
    ],
)
def test_what_is_no_websocket_ends_it_at_once(opened: Open, raw: bytes) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    scene.server.send(raw)
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "not-understood"
    assert listener.heard == [STANDS]
    assert not watch._streams


def test_a_message_of_a_hundred_megabytes_in_pieces_is_given_up_after_two(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    stream.chunks.put(frame(TEXT, b"{", fin=False))
    sent = 0
    while listener.ended is None and sent < 100_000_000:
        stream.chunks.put(frame(CONT, b"x" * 60_000, fin=False))
        sent += 60_000
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "not-understood"


@pytest.mark.parametrize("piece", [frame(PING, b"x"), frame(PONG, b""), frame(CONT, b"", fin=False), frame(TEXT, b""), frame(TEXT, b"{}")])
def test_busy_without_saying_anything_is_no_stream(opened: Open, piece: bytes) -> None:
    """Signs of life without end, empty pieces without end, empty messages without end: it ends, and is not answered without end."""
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    begin = frame(TEXT, b"", fin=False) if piece[0] == 0 else b""
    scene.server.send(begin + piece * 100_000)
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "not-understood"
    assert len(stream.said) <= 700


def test_signs_of_life_all_day_are_no_nonsense(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is how many come in a minute."""
    scene = only_sockets(opened)
    now = [1000.0]
    monkeypatch.setattr("accounts.http_socket.time.monotonic", lambda: now[0])
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    for minute in range(1, 4):
        scene.server.send(frame(PING, b"x") * 500)
        while sum(one == PONG for one, _ in stream.said) < 500 * minute and listener.ended is None:
            threading.Event().wait(0.01)
        now[0] += 61.0
    assert listener.ended is None
    assert listener.halt()[0] is True


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011, 1012, 1013, 3000, 4999])
def test_a_close_is_answered_and_come_back_from(opened: Open, code: int) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    scene.server.send(frame(CLOSE, struct.pack("!H", code) + b"tot later") + message("delete", "3"))
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "stream-ended"
    assert listener.heard == [STANDS]
    for _ in range(200):
        if stream.said:
            break
        threading.Event().wait(0.01)
    assert [one for one, _ in stream.said] == [CLOSE]


def test_a_stream_that_breaks_is_an_error_to_come_back_from(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    scene.server.send(message("update", scene.server.say("piet", "half"))[:50])
    scene.server.hang_up()
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert listener.heard == [STANDS]


def test_silence_is_asked_about_once_and_then_given_up(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene, silent_seconds=0.6), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    stream.polite = False
    ended = listener.end()
    assert isinstance(ended, Retryable)
    assert ended.word == "stream-silent"
    assert [one for one, _ in stream.said].count(PING) <= 2


def test_a_server_that_answers_when_asked_is_kept(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene, silent_seconds=2.0), HOME)
    listener.wait(1)
    (stream,) = scene.server.streams
    pause = threading.Event()
    for _ in range(200):
        if sum(one == PING for one, _ in stream.said) >= 2:
            break
        pause.wait(0.05)
    assert listener.ended is None
    scene.server.push("update", scene.server.say("piet", "nog steeds"))
    assert listener.wait(2)[1].status.text == "nog steeds"
    assert listener.halt()[0] is True


def test_it_takes_leave_of_a_server_that_has_no_such_stream(opened: Open) -> None:
    scene = only_sockets(opened, "mastodon")
    scene.server.eagerly = frame(TEXT, b'{"error":"no"}')
    heard: list[Any] = []
    said: list[tuple[int, bytes]] = []

    def told(event: Any) -> None:
        heard.append(event)
        (stream,) = scene.server.streams
        stream.said = said

    assert reader_of(scene).stream(TAG, told, threading.Event()) is False
    for _ in range(200):
        if said:
            break
        threading.Event().wait(0.01)
    assert (heard, said) == ([STANDS], [(CLOSE, struct.pack("!H", 1001))])


def test_twelve_sockets_stop_within_a_second_and_leave_nothing(opened: Open) -> None:
    scene = only_sockets(opened)
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
    scene = only_sockets(opened)
    reader = reader_of(scene)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        reader._streams._places = [f"http://127.0.0.1:{deaf.getsockname()[1]}"]
        reader._streams._sockets = True
        listener = Listener(reader, HOME)
        deaf.settimeout(10)
        caller, _ = deaf.accept()
        with caller:
            ended, seconds = listener.halt()
    assert seconds < 1.0
    assert ended is True


def test_a_slow_server_is_waited_for(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene, silent_seconds=5.0), HOME)
    listener.wait(1)
    raw = message("update", scene.server.say("piet", "langzaam"))
    pause = threading.Event()
    for at in range(0, len(raw), 200):
        scene.server.send(raw[at : at + 200])
        pause.wait(0.02)
    assert listener.wait(2)[1].status.text == "langzaam"
    assert listener.halt()[0] is True


def test_only_mentions_are_told_to_a_column_of_mentions(opened: Open) -> None:
    scene = only_sockets(opened)
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


def test_recorded_statuses_over_a_socket(opened: Open) -> None:
    scene = only_sockets(opened)
    listener = Listener(reader_of(scene), HOME)
    listener.wait(1)
    for raw in RECORDED.values():
        scene.server.push("update", raw)
    heard = listener.wait(1 + len(RECORDED))
    assert sum(isinstance(one, New) for one in heard) == len(RECORDED)
    assert listener.halt()[0] is True


def test_a_server_of_another_make_that_compresses_and_asks_for_signs_of_life() -> None:
    """The library's own server, which writes frames that are not ours."""
    from contextlib import suppress

    from websockets.exceptions import ConnectionClosed
    from websockets.sync.server import ServerConnection, serve

    from accounts.http import Http
    from accounts.http_socket import opened as open_socket

    def talk(connection: ServerConnection) -> None:
        for number in range(50):
            connection.send(json.dumps({"event": "delete", "payload": str(number)}) + " " * number * 1000)
        with suppress(ConnectionClosed):
            connection.recv()

    with serve(talk, "127.0.0.1", 0, ping_interval=0.05) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        stop = threading.Event()
        url = f"http://127.0.0.1:{server.socket.getsockname()[1]}/api/v1/streaming"
        try:
            with open_socket(Http(), url, stop, headers={}, params={"stream": "user"}, silent_seconds=5) as (stream, messages):
                assert stream.status == 101
                assert messages is not None
                found = messages_as_events(messages.read())
                assert [next(found).data for _ in range(50)] == [str(number) for number in range(50)]
                stop.set()
                assert list(found) == []
        finally:
            server.shutdown()
            thread.join()


TOKENS = [("abc-._~XYZ019", "abc-._~XYZ019"), ("with=sign", ""), ("a b", ""), ("a,b", ""), ("", ""), ("é", "")]


@pytest.mark.parametrize(("token", "word"), TOKENS)
def test_a_token_is_a_subprotocol_only_where_it_can_be_one(token: str, word: str) -> None:
    assert as_word(token) == word


NAMES = st.sampled_from(["event", "payload", "stream", "error"])
LEAVES = st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8)
INNER = LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(NAMES, LEAVES, max_size=4)
THINGS = INNER | st.lists(INNER, max_size=3) | st.dictionaries(NAMES, INNER, max_size=4)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.none() | st.text(max_size=30) | THINGS.map(json.dumps)))
def test_any_messages_make_events(messages: list[str | None]) -> None:
    found = list(messages_as_events(iter(['{"event":"x"}', *messages])))
    assert len(found) == len(messages) + 1
    assert all(isinstance(event, Event) and isinstance(event.data, str) for event in found)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 3))
def test_any_bytes_end_it_or_are_waited_through(raw: bytes, cut: int) -> None:
    """Straight to the reader of messages, over a pair of sockets."""
    from websockets.client import ClientProtocol
    from websockets.protocol import OPEN
    from websockets.uri import parse_uri

    from accounts.http_socket import Messages
    from accounts.http_stream import Stream

    here, there = socket.socketpair()
    with here, there:
        stream = Stream("x", threading.Event())
        stream.take_over = lambda: (raw[:cut], here)  # type: ignore[method-assign]
        messages = Messages(stream, ClientProtocol(parse_uri("ws://x/"), state=OPEN), 5.0)
        there.sendall(raw[cut:])
        there.shutdown(socket.SHUT_WR)
        try:
            for one in messages.read():
                assert one is None or isinstance(one, str)
        except Retryable:
            pass


def test_the_first_word_on_the_wire_is_never_a_secret_in_a_log(opened: Open, caplog: pytest.LogCaptureFixture) -> None:
    import logging

    scene = only_sockets(opened, "mastodon")
    with caplog.at_level(logging.DEBUG):
        listener = Listener(reader_of(scene), HOME)
        listener.wait(1)
        scene.server.push("update", scene.server.say("piet", "geheim?"))
        listener.wait(2)
        listener.halt()
    for token in scene.server.world.tokens:
        assert token not in caplog.text
