"""A column live on a server of the Mastodon family, with the whole engine: over both kinds of streams, and when these break."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.clock import ManualClock
from accounts.engine import Engine
from accounts.http_stream import watch
from accounts.model.account import Role
from accounts.model.column import Column, ColumnKind
from accounts.networks.mastodon import MastodonNetwork
from accounts.posts.lanes import SameThread
from tests.networks.attempts import START
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_sockets import TEXT, frame, message


@dataclass
class Live:
    """A server, and an engine with a column that follows a hashtag there."""

    server: MastodonFamily
    engine: Engine
    clock: ManualClock
    column: Column

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Let the reading work, and time pass with it, until something is so."""
        pause = threading.Event()
        for _ in range(400):
            self.engine.reader.step()
            if true():
                return
            self.clock.advance(1)
            pause.wait(0.02)
        raise AssertionError(f"{what}: {self.texts()}, {self.engine.reader.state(self.column.id)}")

    def texts(self) -> list[str]:
        """Return what the column shows, the newest first."""
        return [entry.status.text for entry in self.engine.cache.page(self.column.id)]

    def say(self, text: str, *, told: bool = True) -> dict[str, object]:
        """Let somebody post; `told` = the streams tell it."""
        self.server.world.clock.advance(60)
        said = self.server.say("piet", f"{text} #haven")
        if told:
            self.server.push("update", said)
        return said


@pytest.fixture(params=["events", "sockets"])
def live(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Live]:
    """A column whose stream stands."""
    clock = ManualClock(START)
    with MastodonFamily("mastodon", ManualClock(START - timedelta(days=1))) as server:
        if request.param == "sockets":
            server.follow, server.sockets = "404", "gotosocial"
        server.world.streaming = f"ws://{server.world.host}"
        token = server.world.add_user("anna", scopes=("read", "write:statuses"))
        engine = Engine.open(
            tmp_path, clock=clock, networks={"mastodon": MastodonNetwork(lambda _: None)}, lanes=SameThread(), reading_lanes=SameThread()
        )
        engine.use_session()
        signed = engine.register.sign_in("mastodon", {"server": server.url, "secret": token})
        account = engine.register.add("mastodon", signed, role=Role.ADMINISTRATOR, label="wethouder")
        column = engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("haven",))
        made = Live(server, engine, clock, column)
        try:
            made.say("eerst", told=False)
            made.until(lambda: made.texts() == ["eerst #haven"] and engine.reader.state(column.id).streaming, "the stream")
            made.until(lambda: bool(server.streams), "the stream at the server")
            yield made
        finally:
            engine.close()


def test_what_is_said_edited_and_deleted_is_there_at_once(live: Live) -> None:
    said = live.say("Nu")
    live.until(lambda: live.texts()[0] == "Nu #haven", "the message")
    live.server.push("status.update", said | {"edited_at": "2026-11-24T00:00:00Z", "content": "<p>Straks #haven</p>"})
    live.until(lambda: live.texts()[0] == "Straks #haven", "the edit")
    live.server.push("delete", str(said["id"]))
    live.until(lambda: live.texts() == ["eerst #haven"], "the deletion")


def test_what_passed_while_the_stream_was_broken_is_caught_up_without_a_hole(live: Live) -> None:
    live.say("een")
    live.until(lambda: len(live.texts()) == 2, "the first")
    live.server.hang_up()
    live.until(lambda: not live.server.streams, "the end of the stream")
    for number in range(50):
        live.say(f"gemist {number}", told=False)
    live.until(lambda: bool(live.server.streams), "a new stream")
    live.say("weer")
    wanted = ["weer #haven", *(f"gemist {number} #haven" for number in range(49, -1, -1)), "een #haven", "eerst #haven"]
    live.until(lambda: live.texts() == wanted, "all of them")


def test_repeats_other_orders_and_nonsense_bring_each_once(live: Live) -> None:
    one, two = live.say("een", told=False), live.say("twee", told=False)
    for said in (two, one, two):
        live.server.push("update", said)
    live.server.push("update", "{none")
    if live.server.follow == "404":
        live.server.send(frame(TEXT, b"[]") + message("update", one)[:-1] + b"x")
    live.server.push("update", one)
    live.until(lambda: live.texts() == ["twee #haven", "een #haven", "eerst #haven"], "each once")


def test_a_deletion_and_an_edit_that_no_stream_told_are_found_out(live: Live) -> None:
    gone, edited = live.say("weg"), live.say("oud")
    live.until(lambda: len(live.texts()) == 3, "both")
    live.server.hang_up()
    live.until(lambda: not live.server.streams, "the end of the stream")
    with live.server.world.lock:
        live.server.world.statuses.remove(next(one for one in live.server.world.statuses if one["id"] == gone["id"]))
        edited |= {"edited_at": "2026-11-24T00:00:00Z", "content": "<p>nieuw #haven</p>"}
    for _ in range(6):
        live.clock.advance(25)
        live.engine.reader.step()
    live.until(lambda: live.texts() == ["nieuw #haven", "eerst #haven"], "what is there now")
    assert live.server.requests("GET", f"/api/v1/statuses/{gone['id']}") == 1


def test_it_stops_within_a_second_and_leaves_no_thread(live: Live) -> None:
    assert live.engine.reader.stop()
    assert not watch._streams  # and with the last of them the watching thread ends
    assert not [one.name for one in threading.enumerate() if one.name.startswith("stream-") and one.name != "stream-watch"]
