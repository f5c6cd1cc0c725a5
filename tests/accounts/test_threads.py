"""Threads: every part fits, nothing is lost, and cuts fall where a reader would breathe."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.limits import CountingRule, Limits
from accounts.model.media import Media
from accounts.posts.counting import measure
from accounts.posts.threads import can_thread, parts_of

SHORT = Limits(rule=CountingRule.GRAPHEMES, most_text=60)
PICTURE = Media(MediaId(1), "f.png", "f.png", "image/png", 10, 1, 1, "alt")


def texts(text: str, limits: Limits = SHORT, *, numbered: bool = False, closing: str = "") -> list[str]:
    """Return the texts of the parts."""
    return [one.text for one in parts_of(Content(text), limits, numbered=numbered, closing=closing)]


def test_what_fits_stays_one() -> None:
    assert texts("Zaterdag open huis.") == ["Zaterdag open huis."]
    assert texts("Zaterdag open huis.", closing="^FW") == ["Zaterdag open huis.\n\n^FW"]


def test_cut_between_sentences_and_paragraphs() -> None:
    text = "De brug gaat dicht. Dat duurt tot mei. De omleiding staat op borden.\n\nVragen? Bel gerust de gemeente."
    assert texts(text) == [
        "De brug gaat dicht. Dat duurt tot mei.",
        "De omleiding staat op borden.",
        "Vragen? Bel gerust de gemeente.",
    ]


def test_an_abbreviation_or_a_number_ends_no_sentence() -> None:
    text = "Wij geven o.a. uitleg over de begroting van 1.250 euro per inwoner. Daarna is er koffie."
    assert texts(text)[0].startswith("Wij geven o.a. uitleg")
    assert all(not part.endswith("o.a.") for part in texts(text))


def test_marks_of_the_author_come_first() -> None:
    assert texts("Een.\n---\nTwee. Drie.\n-----\n\nVier") == ["Een.", "Twee. Drie.", "Vier"]
    assert texts("Prijs --- laag") == ["Prijs --- laag"]


def test_numbers_fit_too() -> None:
    text = "Zin van zo'n dertig letters lang. " * 4
    found = texts(text.strip(), numbered=True)
    assert [part[-4:] for part in found] == [" 1/4", " 2/4", " 3/4", " 4/4"]
    assert all(measure(Content(part), SHORT).fits for part in found)


def test_pictures_and_the_answer_belong_to_the_first_part() -> None:
    whole = Content("Een.\n---\nTwee.", media=(PICTURE,), reply_to="7", warning="let op", language="nl")
    first, second = parts_of(whole, replace(SHORT, has_warning=True), numbered=False)
    assert (first.media, first.reply_to) == ((PICTURE,), "7")
    assert (second.media, second.reply_to, second.warning, second.language) == ((), "", "let op", "nl")


def test_a_link_is_never_cut() -> None:
    with pytest.raises(InputError, match="word-too-long"):
        texts("https://enkhuizen.example/" + "a" * 80)
    assert texts("Zie https://enkhuizen.nl/" + "a" * 80, Limits(rule=CountingRule.MASTODON, most_text=60))


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(InputError, match="thread-too-long"):
        texts("woord " * 3000)


def test_where_it_can_be_done() -> None:
    assert can_thread(SHORT)
    assert not can_thread(Limits(has_title=True))


@given(st.text(alphabet="ab. \n!?👏éА", max_size=400))
def test_nothing_is_lost_and_everything_fits(text: str) -> None:
    found = parts_of(Content(text), SHORT, numbered=True)
    assert all(measure(one, SHORT).fits for one in found)
    bare = [one.text.rsplit(" ", 1)[0] if len(found) > 1 else one.text for one in found]
    assert "".join("".join(bare).split()) == "".join(text.split())


def test_a_hundred_thousand_characters_are_parted_quickly() -> None:
    roomy = Limits(rule=CountingRule.GRAPHEMES, most_text=5_000)
    assert len(texts("Dit is een gewone zin van een wethouder. " * 2_400, roomy)) == 20


def test_under_construction_every_part_says_so_and_fits() -> None:
    content = Content("CONCEPT. " + " ".join(f"Dit is zin {number}." for number in range(12)), unfinished=True)
    parts = parts_of(content, SHORT)
    assert len(parts) > 3
    assert all("CONCEPT" in one.text for one in parts)
    assert all(measure(one, SHORT).fits for one in parts)
    bare = " ".join(one.text.rsplit(" ", 1)[0].removesuffix(" CONCEPT") for one in parts)
    assert bare == content.text
