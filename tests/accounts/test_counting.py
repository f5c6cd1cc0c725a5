"""Length by each network's rule, against the networks' own vectors; and that counting keeps up with typing."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import regex
import yaml
from hypothesis import given
from hypothesis import strategies as st

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.model.limits import CountingRule, Limits
from accounts.model.media import Media
from accounts.posts.counting import Unit, graphemes, measure
from accounts.posts.entities import Entity, Kind, entities, links
from accounts.posts.text import said

DATA = Path(__file__).parents[1] / "data"
VECTORS = json.loads((DATA / "lengths" / "length_vectors.json").read_text("utf-8"))
EXTRACT = yaml.safe_load((DATA / "twitter-text" / "extract.yml").read_text("utf-8"))["tests"]
VALIDATE = yaml.safe_load((DATA / "twitter-text" / "validate.yml").read_text("utf-8"))["tests"]

# What X does and nobody else: a mention glued to 'RT' or to an ideograph; and what Mastodon does and X does not: '@user@host'.
OTHER_ELSEWHERE = {
    "の@usernameに到着を待っている",
    "@username email me @test@example.com",
    "RT@username RT:@mention RT @test",
    "rt@username rt:@mention rt @test",
    "Rt@username Rt:@mention Rt @test",
    "rT@username rT:@mention rT @test",
}


def used(text: str, rule: CountingRule, warning: str = "") -> int:
    return measure(Content(text=text, warning=warning), Limits(rule=rule)).used


def found(text: str, kind: Kind) -> list[Entity]:
    return [entity for entity in entities(text) if entity.kind is kind]


@pytest.mark.parametrize(
    ("section", "rule", "field"),
    [
        ("mastodon", CountingRule.MASTODON, "length"),
        ("bluesky", CountingRule.BLUESKY, "graphemes"),
        ("x_v3", CountingRule.X, "weightedLength"),
        ("gotosocial_codepoints", CountingRule.CODE_POINTS, "length"),
        ("akkoma_graphemes", CountingRule.GRAPHEMES, "length"),
    ],
)
def test_every_vector_of_a_network(section: str, rule: CountingRule, field: str) -> None:
    cases = VECTORS[section]
    assert len(cases) >= 3
    assert [used(case["text"], rule) for case in cases] == [case[field] for case in cases]


def test_bluesky_obeys_characters_and_bytes() -> None:
    limits = Limits(rule=CountingRule.BLUESKY, most_text=300, most_text_bytes=3000)
    for case in VECTORS["bluesky"]:
        assert measure(Content(text=case["text"]), limits).fits is case["ok"], case["text"][:40]


def test_bytes_are_told_only_when_they_run_out_first() -> None:
    limits = Limits(rule=CountingRule.BLUESKY, most_text=300, most_text_bytes=3000)
    plain = measure(Content(text="Moarn!"), limits)
    assert (plain.used, plain.left, plain.bytes_used) == (6, 294, None)
    heavy = measure(Content(text="👨‍👩‍👧‍👦" * 121), limits)
    assert (heavy.used, heavy.left, heavy.bytes_used, heavy.bytes_most, heavy.fits) == (121, 179, 3025, 3000, False)
    both = measure(Content(text="a" * 3100), limits)
    assert (both.left, both.bytes_used, both.fits) == (-2800, None, False)


@pytest.mark.parametrize("section", ["WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"])
def test_the_conformance_of_x(section: str) -> None:
    for case in VALIDATE[section]:
        result = measure(Content(text=case["text"]), Limits(rule=CountingRule.X, most_text=280))
        assert result.used == case["expected"]["weightedLength"], case["description"]
        assert result.unit is Unit.WEIGHTED


def test_the_server_spec_of_mastodon_and_the_servers_own_length_of_a_link() -> None:
    assert used("a" * 75 + " @alice@" + "b" * 30 + ".com", CountingRule.MASTODON) == 82
    assert used("a" * 76 + " http://" + "b" * 30 + ".com/example", CountingRule.MASTODON) == 100
    assert used("a" * 76 + "http://" + "b" * 30 + ".com/example", CountingRule.MASTODON) > 100
    short = Limits(rule=CountingRule.MASTODON, url_length=10, most_text=20)
    result = measure(Content(text="kijk https://www.gemeente.nl/raad/stukken"), short)
    assert (result.used, result.left, result.fits) == (15, 5, True)


def test_a_content_warning_counts_where_there_is_one() -> None:
    assert used("hallo", CountingRule.MASTODON, "raad") == 9
    with_warning = Limits(rule=CountingRule.CODE_POINTS, has_warning=True)
    assert measure(Content(text="hallo", warning="raad"), with_warning).used == 9
    assert used("hallo", CountingRule.BLUESKY, "raad") == 5


def test_without_a_limit_everything_fits() -> None:
    result = measure(Content(text="x" * 100_000), Limits())
    assert (result.left, result.fits, result.used) == (None, True, 100_000)


def test_the_limit_itself_still_fits() -> None:
    limits = Limits(rule=CountingRule.MASTODON, most_text=5)
    assert measure(Content(text="hallo"), limits).fits
    assert not measure(Content(text="hallo!"), limits).fits


@given(st.text(alphabet=st.sampled_from("aé\r\n\u0301\u200d\ufe0f👩🏽💻🇳🇱का्षि\u0600ก한가. ")))
def test_the_short_way_counts_what_the_long_way_counts(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))


@pytest.mark.parametrize(
    ("section", "kind"),
    [("urls", Kind.LINK), ("tco_urls_with_params", Kind.LINK), ("hashtags", Kind.TAG), ("hashtags_from_astral", Kind.TAG),
     ("mentions", Kind.MENTION)],
)  # fmt: skip
def test_what_is_marked_is_what_the_conformance_marks(section: str, kind: Kind) -> None:
    checked = 0
    for case in EXTRACT[section]:
        if case["text"] in OTHER_ELSEWHERE:
            continue
        words = [entity.text if kind is Kind.LINK else entity.text[1:] for entity in found(case["text"], kind)]
        assert words == case["expected"], case["description"]
        checked += 1
    assert checked >= len(EXTRACT[section]) - 6


@pytest.mark.parametrize(
    ("section", "kind"),
    [("urls_with_indices", Kind.LINK), ("urls_with_directional_markers", Kind.LINK), ("hashtags_with_indices", Kind.TAG),
     ("mentions_with_indices", Kind.MENTION)],
)  # fmt: skip
def test_where_it_stands(section: str, kind: Kind) -> None:
    for case in EXTRACT[section]:
        if case["text"] not in OTHER_ELSEWHERE:
            places = [[entity.start, entity.end] for entity in found(case["text"], kind)]
            assert places == [expected["indices"] for expected in case["expected"]], case["description"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zie gemeente.nl/raad, of vraag @jan.", [("link", "gemeente.nl/raad"), ("mention", "@jan")]),
        ("@jan@social.gemeente.nl: ja", [("mention", "@jan@social.gemeente.nl")]),
        ("👩‍💻 @wethouder.bsky.social!", [("mention", "@wethouder.bsky.social")]),
        ("Fryslân #frysk_út #2026 #raad2026", [("tag", "#frysk_út"), ("tag", "#raad2026")]),
        ("(https://www.gemeente.nl/plan_(concept)?a=1).", [("link", "https://www.gemeente.nl/plan_(concept)?a=1")]),
        ("mail jan@gemeente.nl", []),
        ("https://a.nl/@jan/#raad", [("link", "https://a.nl/@jan/#raad")]),
        ("vermögen: https://x.vermögensberatung", [("link", "https://x.vermögensberatung")]),
        ("http://" + "a" * 64 + ".nl en http://" + "é" * 300 + ".nl", []),
        ("http://a.nl/" + "b" * 5000, []),
        ("b.nl/" + "b" * 5000 + " c.nl", [("link", "c.nl")]),
        ("bestand.co@gemeente.nl gemeente.nl+1", []),
        ("", []),
    ],
)
def test_marks_of_a_dutch_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(entity.kind.value, entity.text) for entity in entities(text)] == expected


@given(st.text(alphabet=st.sampled_from("@#a.nlhtps:/é中 \n?()-_👩")))
def test_marks_never_overlap_and_lie_in_the_text(text: str) -> None:
    at = 0
    for entity in entities(text):
        assert at <= entity.start < entity.end <= len(text)
        assert text[entity.start : entity.end] == entity.text
        at = entity.end
    assert all(start < end for start, end in links(text, bare=False))


EVIL = [
    "a.", "@a.", "http://a.nl?", "http://a.nl/?..", "http://a.nl/(a", "(", "http://é.", " a.é", "#a", "-.", "ab.nl", "www.", "@a@",
    "\u200d", "👩\u200d", "👨‍👩‍👧‍👦", "a\u0301", "http://", "http://a.", "1\ufe0f\u20e3", "xn--a.", "a_.", "&#", "@", "t.co/?",
]  # fmt: skip


@pytest.mark.parametrize("piece", EVIL)
def test_the_work_grows_with_the_text_and_not_faster(piece: str) -> None:
    """Four times the text may take about four times the time; a pattern that runs away takes sixteen times or more."""
    small, large = ("http://a.nl/" + piece * (size // len(piece)) for size in (12_000, 48_000))

    def best(work: Callable[[], Any]) -> float:
        times = []
        for _ in range(3):
            start = time.thread_time()
            work()
            times.append(time.thread_time() - start)
        return min(times)

    for rule in (CountingRule.MASTODON, CountingRule.X):
        assert best(lambda rule=rule: used(large, rule)) < 10 * best(lambda rule=rule: used(small, rule)) + 0.02
    assert best(lambda: entities(large)) < 10 * best(lambda: entities(small)) + 0.02


def test_any_bytes_of_the_keyboard_can_be_counted() -> None:
    dice = random.Random(7)
    for _ in range(200):
        text = "".join(chr(dice.choice([dice.randrange(0x250), dice.randrange(0x110000)])) for _ in range(60))
        for rule in CountingRule:
            assert measure(Content(text=text), Limits(rule=rule, most_text_bytes=10)).used >= 0
        entities(text)


def account(signature: str) -> Account:
    return Account(AccountId(1), "practice", "", "1", "jan", Role.PRIVATE, "Jan", signature=signature)


@pytest.mark.parametrize(
    ("text", "signature", "expected"),
    [
        ("Hallo", "", "Hallo"),
        ("Hallo ", "^JV", "Hallo\n\n^JV"),
        ("Hallo\n\n^JV\n", "^JV", "Hallo\n\n^JV\n"),
        ("Hallo ^JV", " ^JV ", "Hallo ^JV"),
        ("Hallo^JV", "^JV", "Hallo^JV\n\n^JV"),
        ("^JV", "^JV", "^JV"),
        ("^JV zegt hallo", "^JV", "^JV zegt hallo\n\n^JV"),
        ("", "^JV", ""),
    ],
)
def test_the_signature_stands_below_once(text: str, signature: str, expected: str) -> None:
    once = said(Content(text=text), account(signature))
    assert once == expected
    assert said(Content(text=once), account(signature)) == once


def test_a_picture_without_words_is_signed() -> None:
    from accounts.model.ids import MediaId

    picture = Media(MediaId(1), "a.png", "a.png", "image/png", 1, 1, 1)
    assert said(Content(media=(picture,)), account("^JV")) == "^JV"
