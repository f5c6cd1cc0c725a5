"""The translations themselves: every sentence there, nothing lost or invented in it, and the tone of the house kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from resources import catalogue
from resources.catalogue import LANGUAGES
from ui import words
from ui.translating import Entry, Key, Workbench, read
from ui.words.errors import TABLE as ERRORS

HELD = {code: read(Workbench().file(code)) for code in LANGUAGES}
WHERE = ["nl", "fy"]

_NAMES = re.compile(r"\{[a-z_]*\}|%n")
# 'Delete' is the name of a key on the keyboard, the rest are names and options that are typed as they stand.
_ENGLISH = re.compile(r"\b(?:the|and|your|you|with|please|account's|messages?|drafts?|delete|cancel|save|token|handle|sign)\b")
_FAMILIAR = {
    "nl": re.compile(r"\b(?:jij|je|jou|jouw|jullie)\b", re.IGNORECASE),
    "fy": re.compile(r"\b(?:do|dyn|dy\s?sels|jimme|u|uw)\b", re.IGNORECASE),
}
# One word for one thing; on the left what slips in easily.
_ONE_WORD = {
    "nl": re.compile(
        r"\b(?:draft|post|tweet|wachtwoordzin|inloggen|ingelogd|app-paswoord|paswoord|plaatje|foto|verstuur\w*|verstuurd)\b", re.I
    ),
    "fy": re.compile(r"\b(?:bericht\w*|concept\w*|verzend\w*|wachtwoord\w*|versturen|aanmeld\w*|niet|het|een|naar|wordt)\b", re.I),
}


def _forms(code: str) -> Iterator[tuple[Key, str]]:
    for key, entry in HELD[code].items():
        for form in entry.forms if entry.finished else ():
            yield key, form


def _offenders(code: str, wrong: re.Pattern[str]) -> list[str]:
    """Return the forms that hold what is wrong, outside of {names} and of what is typed as it stands on the command line."""
    return [form for _key, form in _forms(code) if wrong.search(re.sub(r"\{[a-z_]*\}|--[a-z-]+|omroeper [a-z ]+", "X", form))]


def test_everything_of_the_code_has_its_words() -> None:
    assert Workbench().check() == []


def test_dutch_and_frisian_have_the_same_strings() -> None:
    assert HELD["nl"].keys() == HELD["fy"].keys()
    assert len(HELD["nl"]) > 800


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_name_is_lost_invented_or_doubled(code: str) -> None:
    wrong = []
    for (context, source), entry in HELD[code].items():
        wanted = Counter(_NAMES.findall(source))
        for place, form in enumerate(entry.forms if entry.finished else ()):
            here = Counter(_NAMES.findall(form))
            singular = len(entry.forms) > 1 and place == 0
            if here != wanted and not (singular and here == wanted - Counter(["%n"])):
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_spaces_and_ellipses_are_those_of_the_source(code: str) -> None:
    assert [form for key, form in _forms(code) if _edges(form) != _edges(key[1])] == []
    odd = re.compile(r"  |\.\.\.| [.,;:!?](?:\s|$)")
    assert [form for key, form in _forms(code) if odd.search(form) and not odd.search(key[1])] == []


def _edges(text: str) -> tuple[bool, bool, bool, bool]:
    return text[:1].isspace(), text[-1:].isspace(), text.rstrip().endswith("…"), text.rstrip().endswith(":")


@pytest.mark.parametrize("code", WHERE)
def test_a_sentence_ends_as_its_source_ends(code: str) -> None:
    full = re.compile(r"[.?]$")
    wrong = [form for key, form in _forms(code) if bool(full.search(key[1])) != bool(full.search(form))]
    assert wrong == []


@pytest.mark.parametrize("code", WHERE)
def test_a_capital_stands_where_the_source_has_one(code: str) -> None:
    wrong = []
    for (_context, source), form in _forms(code):
        if source[0].isalpha() and form[0].isalpha() and source[0].isupper() != form[0].isupper():
            wrong.append((source, form))
    assert [pair for pair in wrong if not _CALENDAR.match(pair[0])] == []


_CALENDAR = re.compile("Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
"""Capitals in English only."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_nobody_is_shouted_at(code: str) -> None:
    assert _offenders(code, re.compile("!")) == []


@pytest.mark.parametrize("code", WHERE)
def test_people_are_spoken_to_politely(code: str) -> None:
    assert _offenders(code, _FAMILIAR[code]) == []


@pytest.mark.parametrize("code", WHERE)
def test_no_english_is_left(code: str) -> None:
    assert _offenders(code, _ENGLISH) == []


@pytest.mark.parametrize("code", WHERE)
def test_one_thing_has_one_word(code: str) -> None:
    assert _offenders(code, _ONE_WORD[code]) == []


def test_frisian_is_no_dutch() -> None:
    """Names and words that both languages share are the same in both; sentences never are."""
    same = [form for key, form in _forms("fy") if form == HELD["nl"][key].forms[-1] and len(form.split()) > 5]
    assert [form for form in same if "{" not in form] == []


def test_frisian_capitals_carry_no_accents() -> None:
    """As the Fryske Akademy advises: 'Ofbylding', 'Untskoattelje', 'Ut'."""
    assert _offenders("fy", re.compile("[ÂÊÔÛÚ]")) == []


def test_both_forms_of_a_counting_sentence_are_filled() -> None:
    counting: dict[str, list[Key]] = {
        code: [key for key, entry in HELD[code].items() if isinstance(entry, Entry) and len(entry.forms) == 2] for code in LANGUAGES
    }
    assert set(counting["en"]) == set(counting["nl"]) == set(counting["fy"])
    assert all("%n" in HELD[code][key].forms[1] for code in LANGUAGES for key in counting[code] if "%n" in key[1])


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_wrong_is_a_sentence_and_says_what_to_do(code: str) -> None:
    """In every language, also when no value was given: a capital, a stop, and something to do."""
    catalogue.use(code)
    for word in ERRORS:
        said = words.error(word)
        begins = said.text.lstrip("“")[:1]
        assert begins.isupper() or begins == "…", said.text
        assert said.text[-1] in ".”", said.text
        assert said.todo[:1].isupper(), (word, said)


def test_a_host_that_is_known_keeps_its_own_letters() -> None:
    catalogue.use("nl")
    assert words.error("no-answer", {"host": "mastodon.nl"}).text == "mastodon.nl gaf niet op tijd antwoord."
    assert words.error("no-answer").text == "De server gaf niet op tijd antwoord."
