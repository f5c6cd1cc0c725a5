"""Pictures and videos from the author's hand to a real WordPress and a server of the Mastodon family: alt text, cut, captions, rights.

One engine, two accounts, the whole way: brought in, cut, replaced, copied, edited, made a thread, planned anew, sent, and looked at there.
"""

from __future__ import annotations

import html
import io
import re
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
from accounts.model.media import Consent, Crop, Focus, Licence, Media, Rights
from accounts.model.post import State, Target
from accounts.networks.mastodon import MastodonNetwork
from accounts.networks.wordpress import WordPressNetwork
from accounts.posts.lanes import SameThread
from accounts.store.books import Books
from accounts.vault import Vault
from tests.accounts.video_files import box, mp4
from tests.networks.mastodon_family import MastodonFamily
from tests.servers.wordpress.server import WordPressServer

pytestmark = pytest.mark.timeout(300)

CARD = Rights("Fotograaf Jansen", Licence.PERMISSION, "Open dag", True, True, Consent.WRITTEN, date(2026, 3, 26), True)
SECRET = "52.7036 vertrouwelijk"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    """The site of this file."""
    with WordPressServer(tmp_path_factory.mktemp("wordpress")) as server:
        yield server


@dataclass
class Town:
    """An engine with an account on each of two servers."""

    engine: Engine
    clock: ManualClock
    family: MastodonFamily
    mastodon: Account
    weblog: Account
    folder: Path

    def send(self, content: Content, *, planned: bool = False) -> dict[int, tuple[Target, ...]]:
        """Write, submit, wait, release, and send; return the targets of each account."""
        both = (self.mastodon, self.weblog)
        draft = self.engine.drafts.start(content, tuple(one.id for one in both))
        at = self.clock.now() + timedelta(minutes=30) if planned else None
        post = self.engine.desk.submit(draft, at=at, keep_here=True)
        self.clock.advance(60)
        self.engine.desk.release(post)
        if planned:
            for target in self.engine.history.post(post):
                assert self.engine.desk.reschedule(target.id, self.clock.now() + timedelta(minutes=2))
            self.clock.advance(121)
        for _ in range(12):
            self.engine.publisher.tick()
            self.clock.advance(1)
        found = self.engine.history.post(post)
        assert {one.state for one in found} == {State.PUBLISHED}, [(one.state, one.error, one.error_values) for one in found]
        return {one.id: tuple(target for target in found if target.account == one.id) for one in both}

    def page(self, target: Target) -> dict[str, Any]:
        """Return the post as the weblog has it."""
        found: dict[str, Any] = requests.get(f"{self.weblog.server}/wp-json/wp/v2/posts/{target.remote_id}", timeout=30).json()
        return found


@pytest.fixture
def town(site: WordPressServer, tmp_path: Path) -> Iterator[Town]:
    """Sign in on both."""
    with ExitStack() as stack:
        clock = ManualClock(SystemClock().now())
        family = stack.enter_context(MastodonFamily("mastodon", clock, media_looks=3))
        token = family.world.add_user("anna", scopes=("read", "write:statuses", "write:media"))
        (tmp_path / "data").mkdir()

        def vault(folder: Path, books: Books) -> Vault:
            opened = Vault(folder, "media", lambda: True)
            opened.use_session()
            return opened

        networks = {"mastodon": MastodonNetwork(lambda _seconds: None), "wordpress": WordPressNetwork()}
        engine = Engine.open(tmp_path / "data", clock=clock, networks=networks, vault=vault, lanes=SameThread())
        stack.callback(engine.close)
        login, password = site.user("author")
        first = engine.register.sign_in("mastodon", {"server": family.url, "secret": token})
        second = engine.register.sign_in("wordpress", {"server": site.url, "handle": login, "secret": password})
        mastodon = engine.register.add("mastodon", first, role=Role.MUNICIPALITY, label="Gemeente", pause_seconds=60)
        weblog = engine.register.add("wordpress", second, role=Role.MUNICIPALITY, label="Weblog", pause_seconds=60)
        yield Town(engine, clock, family, mastodon, weblog, tmp_path)
        assert family.world.violations == []


def photo(town: Town, name: str = "zwembad.jpg", colour: str = "teal") -> Path:
    """Return a picture, turned by its EXIF, that says where and what."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, SECRET
    exif[0x8825] = {1: "N", 2: (52.0, 42.0, 13.0)}
    made = Image.new("RGB", (600, 400), colour)
    made.paste("white", (0, 0, 300, 400))
    made.save(town.folder / name, exif=exif)
    return town.folder / name


def described(town: Town, alt: str = "Het <zwembad> & 'de' glijbaan") -> Media:
    """Bring the picture in, with its card filled in and the upper half cut out of it."""
    taken = town.engine.drafts.add_picture(photo(town))
    crop = Crop(0, 0, 1, 0.5)
    return replace(taken, alt=alt, rights=CARD, crop=crop, focus=Focus(0.25, 0.25))


def alts_of(page: dict[str, Any]) -> list[str]:
    return [html.unescape(alt) for alt in re.findall(r'alt="([^"]*)"', page["content"]["rendered"])]


def fetched(page: dict[str, Any]) -> Image.Image:
    (address,) = re.findall(r'<img[^>]*src="([^"]*)"', page["content"]["rendered"])
    data = requests.get(address, timeout=30).content
    assert SECRET.encode() not in data
    assert b"Exif" not in data
    return Image.open(io.BytesIO(data))


def test_alt_text_cut_and_card_arrive_and_stay(town: Town) -> None:
    media = described(town)
    there = town.send(Content("Open huis", media=(media,)))
    page = town.page(there[town.weblog.id][0])
    assert alts_of(page) == [media.alt]
    assert fetched(page).size == (400, 300)  # 600 x 400, turned, and the upper half of that
    (status,) = town.family.world.statuses
    (attached,) = status["media_attachments"]
    assert attached["description"] == media.alt
    (kept,) = town.family.world.media.values()
    assert kept["_focus"] == pytest.approx((-0.5, 0.0))
    sent = Image.open(io.BytesIO(kept["_bytes"]))
    assert (sent.size, dict(sent.getexif())) == ((400, 300), {})
    for targets in there.values():
        assert targets[0].content.media[0].rights == CARD
    original = (town.folder / "zwembad.jpg").read_bytes()
    assert (town.folder / "data" / "media" / media.file).read_bytes() == original


def test_through_replacing_copying_editing_and_another_moment(town: Town) -> None:
    engine = town.engine
    first = described(town)
    both = (town.mastodon.id, town.weblog.id)
    draft = engine.drafts.start(Content("Open huis", media=(first,)), both)
    # Another picture in its place; what was said of the first does not go over to it.
    other = engine.drafts.add_picture(photo(town, "markt.jpg", "olive"))
    assert (other.alt, other.rights) == ("", Rights())
    other = replace(other, alt="De markt", rights=replace(CARD, source="Markt"))
    engine.drafts.save(draft, Content("Open huis", media=(other,)), both, {})
    # Released, taken back to write on, released again, copied, and planned at another moment.
    draft = engine.desk.edit(engine.desk.submit(draft))
    (post,) = {target.post for target in engine.history.post(engine.desk.submit(draft))}
    copy = engine.desk.as_new_draft(engine.history.post(post)[0].id)
    engine.desk.stop(post)
    content = replace(engine.drafts.get(copy).common, text="De markt is open")
    there = town.send(content, planned=True)
    page = town.page(there[town.weblog.id][0])
    assert alts_of(page) == ["De markt"]
    assert [one["description"] for one in town.family.world.statuses[-1]["media_attachments"]] == ["De markt"]
    for targets in there.values():
        assert targets[0].content.media[0].rights == replace(CARD, source="Markt")


def test_a_thread_shows_it_in_its_first_message(town: Town) -> None:
    text = " ".join(f"Dit is zin nummer {number} van een lang verhaal over de haven en het zwembad." for number in range(20))
    there = town.send(Content(text, media=(described(town),), thread=True))
    parts = [status for status in town.family.world.statuses]
    assert len(parts) > 2
    assert [len(one["media_attachments"]) for one in parts] == [1, *(0 for _ in parts[1:])]
    assert parts[0]["media_attachments"][0]["description"].startswith("Het <zwembad>")
    assert len(there[town.weblog.id]) == 1


def test_under_construction_is_written_across_what_arrives(town: Town) -> None:
    media = described(town)
    plain = fetched(town.page(town.send(Content("Het plan", media=(media,)))[town.weblog.id][0]))
    marked = fetched(town.page(town.send(Content("CONCEPT: het plan", media=(media,), unfinished=True))[town.weblog.id][0]))
    assert plain.size == marked.size
    assert plain.tobytes() != marked.tobytes()


def test_a_video_with_captions(town: Town) -> None:
    place = box(b"udta", box(b"\xa9xyz", b"\x00\x12\x15\xc7+52.7036+005.2950/"))
    (town.folder / "week.mp4").write_bytes(mp4(remarks=place, index_last=False))
    (town.folder / "week.srt").write_text("1\n00:00:01,000 --> 00:00:03,000\nGoedemiddag, Enkhuizen\n")
    film = town.engine.drafts.add_picture(town.folder / "week.mp4")
    assert film.facts.place
    captions = town.engine.drafts.add_captions(town.folder / "week.srt")
    film = replace(film, alt="De burgemeester spreekt", rights=CARD, captions=captions)
    there = town.send(Content("De weekvideo", media=(film,)))
    rendered = town.page(there[town.weblog.id][0])["content"]["rendered"]
    (source,) = re.findall(r'<video[^>]*src="([^"]*)"', rendered)
    shown = requests.get(source, timeout=30)
    assert shown.headers["content-type"] == "video/mp4"
    assert (len(shown.content), b"+52.7036" in shown.content) == (film.size, False)
    (track,) = re.findall(r'<track[^>]*src="([^"]*)"', rendered)
    assert "Goedemiddag, Enkhuizen" in requests.get(track, timeout=30).content.decode("utf-8")
    assert 'srclang="nl"' in rendered
    (attached,) = town.family.world.statuses[0]["media_attachments"]
    assert (attached["type"], attached["description"]) == ("video", "De burgemeester spreekt")
    (kept,) = town.family.world.media.values()
    assert b"+52.7036" not in kept["_bytes"]
