"""Tone and readability: what is asked about or noted, and what is let be; each mend does what it says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId
from accounts.model.media import Media
from accounts.posts.checks import Circumstances, Finding, Habits, Thread, Weight, find
from accounts.posts.checks.again import fingerprint
from accounts.posts.checks.rules import builtin

LOUD = [
    ("DIT IS EEN SCHANDE voor de stad", "capitals"),
    ("Kom NU ALLEMAAL NAAR BUITEN", "capitals"),
    ("LET OP: DE BRUG IS DICHT", "capitals"),
    ("HJOED IS DE GEARKOMSTE ÔFLEIN", "capitals"),
    ("Wat een dag!!!", "marks"),
    ("Meent u dat nou echt???", "marks"),
    ("Nee!! Dat klopt niet.", "marks"),
    ("Hoe kan dit?!?!", "marks"),
    ("Wat in dei!!!!", "marks"),
    ("Wat een idioot is die man.", "insult"),
    ("De zakkenvullers van het college", "insult"),
    ("Stelletje prutsers daar.", "insult"),
    ("Zo'n hufter op een scooter", "insult"),
    ("Houd je mond eens.", "insult"),
    ("Jullie zijn leugenaars.", "insult"),
    ("Wat een achterlijke regel", "insult"),
    ("Dat tuig op het plein", "insult"),
    ("Hy is in ligener.", "insult"),
    ("Dy healwizen fan de gemeente", "insult"),
    ("Rot op met je plan", "insult"),
    ("Dikke smeerlap", "insult"),
]

CALM = [
    "De brug is dicht. Let op!",
    "VVD, CDA, D66 en PvdA stemden voor.",
    "De ANWB, KNMI en RIVM waarschuwen.",
    "Wat een mooie dag!",
    "Komt u ook?",
    "Echt waar?!",
    "De BRP en de WOZ",
    "De NAVO, de EU en de VN",
    "WOZ-waarde 2026",
    "De eikelboom in het park is gesnoeid.",
    "Op rotonde opletten",
    "Tuigage van de botter vernieuwd",
    "Een leugen is het niet.",
    "Raadsvergadering om 20.00 uur",
    "Dank voor uw geduld...",
    "Wij luisteren naar u.",
    "Kom sneon nei de iepen dei!",
    "De skoalle is moarn ticht.",
    "#RAADENKHUIZEN #LIVEVERSLAG #VANAVOND",
    "Zie https://enkhuizen.example/NIEUWS/ALLES/OVER/DE/HAVEN",
    "Lul niet is een uitdrukking die wij niet gebruiken, zegt de lulligheid".replace("Lul niet", "Praat niet").replace(
        "lulligheid", "griffier"
    ),
]


def account(role: Role = Role.MUNICIPALITY, label: str = "Gemeente Enkhuizen", number: int = 1) -> Account:
    """Return an account."""
    return Account(AccountId(number), "x", "social.example", str(number), "@gemeente", role, label)


def found_in(text: str, codes: set[str], one: Account | None = None, around: Circumstances | None = None) -> list[Finding]:
    """Return the findings with one of these codes."""
    return [finding for finding in find(Content(text), one or account(), around) if finding.code in codes]


def test_there_are_twenty_each_way_and_none_twice() -> None:
    assert min(len({row[0] for row in LOUD}), len(set(CALM))) >= 20


@pytest.mark.parametrize(("text", "code"), LOUD)
def test_loud_is_a_question_and_never_a_stop(text: str, code: str) -> None:
    found = found_in(text, {"capitals", "marks", "insult"})
    assert code in {one.code for one in found}
    assert {one.weight for one in found} == {Weight.ASK}


@pytest.mark.parametrize("text", CALM)
def test_calm_is_let_be(text: str) -> None:
    assert found_in(text, {"capitals", "marks", "insult"}) == []


def mended(text: str, code: str, one: Account | None = None, around: Circumstances | None = None) -> str:
    """Return the text after pressing the mend of the only finding with this code."""
    (finding,) = found_in(text, {code}, one, around)
    assert finding.mend is not None
    return text[: finding.mend.start] + finding.mend.text + text[finding.mend.end :]


def test_mends() -> None:
    assert mended("Wat een dag!!! Fijn.", "marks") == "Wat een dag! Fijn."
    assert mended("Zeg: DE BRUG IS GEOPEND vandaag", "capitals") == "Zeg: De brug is geopend vandaag"
    assert mended("Kom naar #raadenkhuizen toe", "tag-camel") == "Kom naar #RaadEnkhuizen toe"
    assert mended("Kom naar #raadzutphen toe", "tag-camel", account(label="De raad")) == "Kom naar #RaadZutphen toe"
    assert mended("Kom naar 𝓱𝓮𝓽 𝓯𝓮𝓮𝓼𝓽", "look-alike") == "Kom naar het feest"
    known = Circumstances(tags={"enkhuizenleest": "EnkhuizenLeest"})
    assert mended("Lees mee #enkhuizenleest", "tag-camel", around=known) == "Lees mee #EnkhuizenLeest"


@pytest.mark.parametrize(
    "text",
    ["#RaadEnkhuizen", "#Enkhuizen", "#zwembad", "#xyzabc", "#raad040", "#gemeenteraad", "#zutphen", "#noordwijk", "#westland", "#leiden"],
)
def test_no_other_spelling_is_proposed(text: str) -> None:
    assert found_in(text, {"tag-camel"}) == []


def test_rows_of_emoji() -> None:
    (found,) = found_in("Feest! 🎉🎉🎈 🎈👨‍👩‍👧 tot zo", {"emoji-run"})
    assert found.values == {"count": 5}
    assert found_in("Feest! 🎉🎈🎁 1 2 3 4 5 #1234", {"emoji-run"}) == []


def test_letters_of_two_scripts_in_a_word() -> None:
    (found,) = found_in("Kijk op Еnkhuizen vandaag", {"look-alike"})  # its first letter is Cyrillic
    assert found.mend is None
    assert found_in("Привет allemaal", {"look-alike"}) == []


def test_long_sentences_and_hard_texts() -> None:
    long = "De wethouder zegt " + " ".join(["heel"] * 30) + " veel."
    (found,) = found_in(f"Kort. {long}", {"long-sentence"})
    assert (found.start, found.values["count"]) == (6, 34)
    hard = "Bestemmingsplanprocedures vereisen uitvoeringsregelgeving overeenkomstig omgevingsvisies. " * 9
    assert [one.code for one in found_in(hard, {"hard-to-read"})] == ["hard-to-read"]
    assert found_in(hard, {"hard-to-read"}, account(Role.PRIVATE)) == []


def test_secret_words_in_text_and_file_names() -> None:
    assert [one.values["word"] for one in found_in("Dit stuk is nog vertrouwelijk.", {"secret-word"})] == ["vertrouwelijk"]
    assert found_in("Een geheimzinnige avond over conceptkunst", {"secret-word"}) == []
    file = Media(MediaId(1), "f.png", "nota_CONCEPT_v2.png", "image/png", 10, 1, 1, "alt")
    (found,) = (one for one in find(Content("a", media=(file,)), account()) if one.code == "secret-file")
    assert found.values["word"] == "CONCEPT"


def test_said_before() -> None:
    said = {fingerprint("Zaterdag open huis in het zwembad."): datetime(2026, 11, 20, 9, 0, tzinfo=UTC)}
    around = Circumstances(sent={AccountId(1): said})
    (found,) = found_in("zaterdag  OPEN huis in het zwembad.", {"said-before"}, around=around)
    assert found.values == {"date": "2026-11-20"}
    assert found_in("zaterdag OPEN huis in het zwembad.", {"said-before"}, account(number=2), around) == []
    assert (
        found_in("Dank u wel!", {"said-before"}, around=Circumstances(sent={AccountId(1): {fingerprint("Dank u wel!"): datetime.now(UTC)}}))
        == []
    )


def test_two_roles_are_asked_about_once() -> None:
    mine, theirs = account(Role.PRIVATE, "Ik", 2), account()
    around = Circumstances(senders=(mine, theirs))
    assert [one.values["names"] for one in found_in("Hallo allemaal", {"two-roles"}, mine, around)] == ["Ik, Gemeente Enkhuizen"]
    assert found_in("Hallo allemaal", {"two-roles"}, theirs, around) == []
    assert found_in("Hallo", {"two-roles"}, theirs, Circumstances(senders=(theirs, account(number=3)))) == []


def test_answering_as_another_than_was_addressed_and_among_politicians() -> None:
    around = Circumstances(threads={"1": Thread(("De VVD wil de brug sluiten",), AccountId(2))})
    codes = {one.code for one in find(Content("Dat klopt.", reply_to="1"), account(Role.CLERK), around)}
    assert {"not-addressed", "thread-political"} <= codes
    assert not codes & {one.code for one in find(Content("Dat klopt."), account(Role.CLERK), around)}
    assert "thread-political" not in {one.code for one in find(Content("Dat klopt.", reply_to="1"), account(Role.POLITICIAN), around)}


def test_private_topics_and_sign_offs() -> None:
    around = Circumstances(habits={AccountId(1): Habits(private=("kinderen", "vakantie"), sign_offs=("^FW", "- Freddy"))})
    assert [one.values["word"] for one in found_in("Op vakantie met de kinderen. ^FW", {"private-topic"}, around=around)] == [
        "vakantie",
        "kinderen",
    ]
    assert [one.code for one in found_in("Morgen spreekuur", {"no-sign-off"}, around=around)] == ["no-sign-off"]
    assert found_in("Morgen spreekuur ^FW\n#Enkhuizen", {"no-sign-off"}, around=around) == []


def test_dead_links() -> None:
    around = Circumstances(dead_links={"https://weg.nl/a": "404"})
    (found,) = found_in("Zie https://weg.nl/a en https://er.nl/b", {"dead-link"}, around=around)
    assert found.values == {"link": "https://weg.nl/a", "why": "404"}


def test_a_municipality_changes_what_weighs_how_much() -> None:
    own = builtin().changed_by('[weights.marks]\nmunicipality = "off"\n[weights.insult]\ndefault = "note"\n[words]\ninsults = ["sloerie"]')
    around = Circumstances(rules=own)
    assert found_in("Nee!!!", {"marks"}, around=around) == []
    assert [one.weight for one in found_in("Sloerie", {"insult"}, around=around)] == [Weight.NOTE]
    assert [one.code for one in found_in("Nee!!!", {"marks"}, account(Role.CLERK), around)] == ["marks"]
