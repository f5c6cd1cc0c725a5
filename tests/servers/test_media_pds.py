"""A picture from the author's hand to a real Bluesky server: alt text and cut arrive, the rights card stays with the history.

The whole way that is asked of it: cut, replaced, copied, made a thread, edited, planned anew, sent, and looked at there.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from PIL import Image

from accounts.clock import ManualClock, SystemClock
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.media import Consent, Crop, Licence, Media, Rights
from accounts.model.post import State, Target
from accounts.networks.bluesky import BlueskyNetwork
from accounts.posts.lanes import SameThread
from accounts.store.books import Books
from accounts.vault import Vault
from tests.servers.pds.server import PdsServer

pytestmark = pytest.mark.timeout(900)

CARD = Rights("Fotograaf Jansen", Licence.PERMISSION, "Open dag", True, True, Consent.WRITTEN, date(2026, 3, 26), True)


@pytest.fixture(scope="module")
def pds(pytestconfig: pytest.Config) -> Iterator[PdsServer]:
    """The server of this file."""
    with PdsServer(pytestconfig.rootpath / "build") as server:
        yield server


@dataclass
class Town:
    """An engine with one account on the real server."""

    engine: Engine
    clock: ManualClock
    account: Account
    server: str
    folder: Path

    def sent(self, post: Any) -> tuple[Target, ...]:
        """Wait, release and send; return the targets."""
        self.clock.advance(60)
        self.engine.desk.release(post)
        for _ in range(12):
            self.engine.publisher.tick()
            self.clock.advance(15)
        found = self.engine.history.post(post)
        assert {one.state for one in found} == {State.PUBLISHED}, [(one.state, one.error, one.error_values) for one in found]
        return found

    def record(self, target: Target) -> dict[str, Any]:
        """Return the post as the server has it."""
        repo, collection, key = target.remote_id.removeprefix("at://").split("/")
        params = {"repo": repo, "collection": collection, "rkey": key}
        found: dict[str, Any] = requests.get(f"{self.server}/xrpc/com.atproto.repo.getRecord", params=params, timeout=30).json()["value"]
        return found

    def picture(self, shown: dict[str, Any]) -> Image.Image:
        """Return the picture of a record as the server has it."""
        params = {"did": self.account.remote_id, "cid": shown["image"]["ref"]["$link"]}
        return Image.open(io.BytesIO(requests.get(f"{self.server}/xrpc/com.atproto.sync.getBlob", params=params, timeout=30).content))


@pytest.fixture
def town(pds: PdsServer, tmp_path: Path) -> Iterator[Town]:
    """Sign in."""
    with ExitStack() as stack:
        clock = ManualClock(SystemClock().now())
        (tmp_path / "data").mkdir()

        def vault(folder: Path, books: Books) -> Vault:
            opened = Vault(folder, "media", lambda: True)
            opened.use_session()
            return opened

        engine = Engine.open(tmp_path / "data", clock=clock, networks={"bluesky": BlueskyNetwork()}, vault=vault, lanes=SameThread())
        stack.callback(engine.close)
        who = pds.create_account(f"stad{clock.now():%H%M%S%f}"[:14])
        signed = engine.register.sign_in("bluesky", {"handle": who.handle, "secret": who.app_password, "server": pds.url})
        account = engine.register.add("bluesky", signed, role=Role.MUNICIPALITY, label="Gemeente", pause_seconds=60)
        yield Town(engine, clock, account, pds.url, tmp_path)


def described(town: Town, name: str, colour: str, alt: str) -> Media:
    """Bring a picture in that says where it was taken, with its card filled in and the left half cut out of it."""
    exif = Image.Exif()
    exif[0x010E], exif[0x8825] = "vertrouwelijk", {1: "N", 2: (52.0, 42.0, 13.0)}
    Image.new("RGB", (600, 400), colour).save(town.folder / name, exif=exif)
    return replace(town.engine.drafts.add_picture(town.folder / name), alt=alt, rights=CARD, crop=Crop(0, 0, 0.5, 1))


def test_alt_text_cut_and_card_go_all_the_way(town: Town) -> None:
    engine, who = town.engine, (town.account.id,)
    draft = engine.drafts.start(Content("Open huis", media=(described(town, "a.jpg", "teal", "Het <zwembad> & 'de' glijbaan"),)), who)
    # Another picture in its place; released, taken back to write on, released again, copied, and planned at another moment.
    other = described(town, "b.jpg", "olive", "De markt bij avond 🌙")
    engine.drafts.save(draft, Content("Open huis", media=(other,)), who, {})
    draft = engine.desk.edit(engine.desk.submit(draft))
    first = engine.desk.submit(draft)
    copy = engine.desk.as_new_draft(engine.history.post(first)[0].id)
    engine.desk.stop(first)
    engine.drafts.save(copy, replace(engine.drafts.get(copy).common, text="De markt is open"), who, {})
    post = engine.desk.submit(copy, at=town.clock.now() + timedelta(hours=2))
    town.clock.advance(60)
    engine.desk.release(post)
    (target,) = engine.history.post(post)
    assert engine.desk.reschedule(target.id, town.clock.now() + timedelta(minutes=5))
    town.clock.advance(301)
    for _ in range(12):
        engine.publisher.tick()
        town.clock.advance(15)
    (target,) = engine.history.post(post)
    assert target.state is State.PUBLISHED, (target.error, target.error_values)
    record = town.record(target)
    assert record["text"] == "De markt is open"
    (shown,) = record["embed"]["images"]
    assert shown["alt"] == "De markt bij avond 🌙"
    assert shown["aspectRatio"] == {"width": 300, "height": 400}
    there = town.picture(shown)
    assert (there.size, dict(there.getexif())) == ((300, 400), {})
    assert target.content.media[0].rights == CARD
    (hit,) = [one for one in engine.found.hits("avond")[0] if one.target_id == target.id]
    assert "De markt bij avond" in hit.text


def test_a_thread_shows_it_in_its_first_message(town: Town) -> None:
    text = " ".join(f"Dit is zin nummer {number} van een lang verhaal over de haven en het zwembad." for number in range(15))
    content = Content(text, media=(described(town, "a.jpg", "teal", "Het zwembad"),), thread=True)
    parts = town.sent(town.engine.desk.submit(town.engine.drafts.start(content, (town.account.id,))))
    records = [town.record(one) for one in sorted(parts, key=lambda one: one.part)]
    assert len(records) > 2
    assert [len(one.get("embed", {}).get("images", [])) for one in records] == [1, *(0 for _ in records[1:])]
    assert records[0]["embed"]["images"][0]["alt"] == "Het zwembad"
    assert all("reply" in one for one in records[1:])
    assert parts[0].content.media[0].rights == CARD
