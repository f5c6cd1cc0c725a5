"""Two hundred feeds, as they are found in the wild: what comes out of each."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.networks.feed_bounds import NoFeedError
from accounts.networks.feed_parse import parse
from tests.networks.feed_folder import FEEDS, Wild, rss, write

ADDRESS = "https://dagblad.example/rss"
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_there_are_two_hundred_and_each_has_a_name_of_its_own(tmp_path: Path) -> None:
    assert len(FEEDS) >= 200
    assert len({path.name for path in write(tmp_path)}) == len(FEEDS)


@pytest.mark.parametrize("wild", FEEDS, ids=lambda wild: wild.name)
def test_what_comes_out(wild: Wild, tmp_path: Path) -> None:
    path = tmp_path / "wild.feed"
    path.write_bytes(wild.body)
    before = time.process_time()
    if wild.titles is None:
        with pytest.raises(NoFeedError):
            parse(path.read_bytes(), ADDRESS, NOW, wild.content_type)
        return
    feed = parse(path.read_bytes(), ADDRESS, NOW, wild.content_type)
    assert time.process_time() - before < 3.0
    assert all(one.network == "feed" and one.at.tzinfo is UTC and one.at <= NOW and one.at.year >= 1990 for one in feed.entries)
    assert len({one.uri for one in feed.entries}) == len(feed.entries)
    assert not any("root:" in one.title + one.text or "lollol" in one.title + one.text for one in feed.entries)
    if "?" in wild.titles:  # broken: some of it may be lost, nothing of it may be wrong
        return
    assert tuple(one.title for one in feed.entries) == wild.titles
    if wild.at is not None:
        assert feed.entries[0].at == wild.at
    if wild.links is not None:
        assert tuple(one.url for one in feed.entries) == wild.links
    if wild.texts is not None:
        assert tuple(one.text for one in feed.entries) == wild.texts
    if wild.pictures is not None:
        assert len(feed.entries[0].media) == wild.pictures
    if wild.author:
        assert feed.entries[0].author.name == wild.author
    for one, known in zip(feed.entries, wild.ids, strict=False):
        assert one.uri.startswith(known)
    assert feed.every == wild.every


BROKEN = [one for one in FEEDS if one.titles and "?" in one.titles]


@pytest.mark.parametrize("wild", [one for one in BROKEN if not one.name.startswith("json")], ids=lambda wild: wild.name)
def test_what_is_broken_gives_what_can_be_read(wild: Wild) -> None:
    """A feed that is cut off, or has a sign that XML forbids, is still read as far as it goes."""
    assert parse(wild.body, ADDRESS, NOW, wild.content_type).entries


def test_a_billion_laughs_makes_no_one_laugh() -> None:
    rows = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    bomb = f"<!DOCTYPE x [<!ENTITY l0 'lol'>{rows}]>" + rss(("Brug &amp; dicht",)).replace("Brug", "&l11;")
    before = time.process_time()
    feed = parse(bomb.encode(), ADDRESS, NOW)
    assert time.process_time() - before < 2.0
    assert all(len(one.title) <= 300 and "lol" not in one.title for one in feed.entries)


def test_the_same_feed_again_is_the_same_entries() -> None:
    for wild in FEEDS:
        if wild.titles:
            one, two = parse(wild.body, ADDRESS, NOW), parse(wild.body, ADDRESS, datetime(2026, 11, 24, tzinfo=UTC))
            assert [entry.uri for entry in one.entries] == [entry.uri for entry in two.entries]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_is_damaged_is_a_feed_or_none(data: st.DataObject) -> None:
    body = bytearray(data.draw(st.sampled_from([one.body for one in FEEDS if 0 < len(one.body) < 5000])))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at : at + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=6))
        if not body:
            return
    try:
        feed = parse(bytes(body), ADDRESS, NOW)
    except NoFeedError:
        return
    for one in feed.entries:
        (one.title + one.text + one.uri + one.author.name).encode()
        assert one.at <= NOW
