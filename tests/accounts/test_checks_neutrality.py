"""Neutrality: sentences that must and must not be asked about, in Dutch and Frisian; and which role is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.posts.checks import Circumstances, Demand, Finding, Weight, find
from accounts.posts.checks.rules import Election, builtin

TAKES_SIDES = [
    ("De VVD wil het zwembad sluiten, dat mag niet gebeuren.", "neutral-party"),
    ("Goed plan van GroenLinks om meer bomen te planten.", "neutral-party"),
    ("Samen met D66 staan wij voor betaalbaar wonen.", "neutral-party"),
    ("De Partij voor de Dieren dient een motie in tegen het vuurwerk.", "neutral-party"),
    ("Kom zaterdag naar de kraam van het CDA op de markt!", "neutral-party"),
    ("DENK stelt vragen over de moskee.", "neutral-party"),
    ("Leefbaar Enkhuizen heeft weer gelijk gekregen.", "neutral-party"),
    ("Volgens mij moet de brug gewoon open blijven.", "neutral-opinion"),
    ("Ik vind dat de haven te duur wordt.", "neutral-opinion"),
    ("Dit vind ik een prachtig voorstel.", "neutral-opinion"),
    ("Wij vinden dat de parkeertarieven omlaag moeten.", "neutral-opinion"),
    ("Naar mijn mening is dit geldverspilling.", "neutral-opinion"),
    ("Stem op 18 maart lijst 3.", "neutral-opinion"),
    ("Het is een schande dat dit zo lang duurt.", "neutral-opinion"),
    ("Mijns inziens is het besluit onjuist.", "neutral-opinion"),
    ("Wij zijn tegen de komst van het windpark.", "neutral-opinion"),
    ("Zet zaterdag in uw agenda! #StemDorpsbelang", "neutral-campaign"),
    ("Op naar de verkiezingen #ikstemvvd", "neutral-campaign"),
    ("Kom langs in het buurthuis #pvdaenkhuizen", "neutral-campaign"),
    ("Tegearre fierder #FNP", "neutral-campaign"),
    ("Zaterdag flyeren #cdaenkhuizen", "neutral-campaign"),
    ("Volt wil een nachttrein door Europa.", "neutral-party"),
    ("Ik fyn dat de brêge iepen bliuwe moat.", "neutral-opinion"),
    ("Neffens my is dit te djoer foar ús doarp.", "neutral-opinion"),
    ("De FNP wol mear Frysk op skoalle.", "neutral-party"),
    ("Stim op list 7 foar in sterk Fryslân.", "neutral-opinion"),
]

NEUTRAL = [
    "De raad stemt vanavond over de cultuurnota.",
    "Waar vind ik mijn stempas?",
    "Hoe vind ik een stembureau in de buurt?",
    "Op 18 maart kunt u stemmen in alle stembureaus van de gemeente.",
    "Ga stemmen! #stemmen #stembureau",
    "Tel mee in het stembureau? Meld u aan. #stembureauleden",
    "Denk aan uw legitimatie als u het paspoort ophaalt.",
    "Let op: op de kabel staat 230 Volt.",
    "De laadpaal levert 400 Volt.",
    "De wethouder opent zaterdag het vernieuwde zwembad.",
    "Vanaf maandag is de Kuipersdijk dicht voor onderhoud.",
    "De gemeente zoekt een groen dak voor de sporthal.",
    "Partij verloren voorwerpen gevonden in het park.",
    "Het college heeft de begroting vastgesteld.",
    "Inwoners vinden de nieuwe bibliotheek mooi, blijkt uit de enquête.",
    "Wij stemmen de werkzaamheden af met de bewoners.",
    "De stem van de jeugd: kom naar de jongerenraad. #jongerenraad",
    "Leefbaarheid in de wijk: praat mee op 3 december.",
    "U vindt ons aan het Raadhuisplein.",
    "Besluit: motie over de fietsbrug aangenomen met 23 tegen 14.",
    "Tiisdei is de riedsgearkomste te folgjen fia de livestream.",
    "De gemeente is moarn ticht.",
    "Kijk mee met #raadenkhuizen",
    "Denk mee! #denkmee #meedenken",
    "Nieuw laadplein #volt",
    "#sportdag in het park",
    "Wêr fyn ik it formulier foar in nij paspoart?",
    "De stimburo's binne iepen fan 7.30 oere ôf. #stimme",
]


def account(role: Role = Role.MUNICIPALITY) -> Account:
    """Return an account in this role."""
    return Account(AccountId(1), "x", "social.example", "1", "@gemeente", role, "Gemeente")


def sides(text: str, role: Role = Role.MUNICIPALITY, around: Circumstances | None = None) -> list[Finding]:
    """Return what is found about neutrality."""
    return [one for one in find(Content(text), account(role), around) if one.code.startswith("neutral-")]


def test_there_are_twenty_each_way_and_none_twice() -> None:
    assert min(len({row[0] for row in TAKES_SIDES}), len(set(NEUTRAL))) >= 20


@pytest.mark.parametrize(("text", "code"), TAKES_SIDES)
def test_what_takes_sides_is_asked_about(text: str, code: str) -> None:
    found = sides(text)
    assert code in {one.code for one in found}
    assert all(one.weight is Weight.ASK and one.demand is Demand.REASON for one in found)
    assert all(one.start is not None and one.end is not None and text[one.start : one.end] for one in found)


@pytest.mark.parametrize("text", NEUTRAL)
def test_what_is_neutral_is_let_be(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize("role", [Role.PRIVATE, Role.POLITICIAN])
@pytest.mark.parametrize("text", [text for text, _ in TAKES_SIDES])
def test_who_may_take_sides_is_never_asked(role: Role, text: str) -> None:
    assert sides(text, role) == []


def test_an_alderman_may_have_an_opinion_and_is_asked_about_a_party() -> None:
    assert sides("Ik vind dit een goed besluit.", Role.ADMINISTRATOR) == []
    (found,) = sides("Dank aan de VVD voor de motie.", Role.ADMINISTRATOR)
    assert (found.weight, found.demand) == (Weight.ASK, Demand.TICK)


def test_within_an_election_period_it_is_stopped() -> None:
    rules = replace(builtin(), elections=(Election(date(2026, 2, 18), date(2026, 3, 18), "raad"),))
    inside = Circumstances(rules=rules, today=date(2026, 3, 18))
    after = Circumstances(rules=rules, today=date(2026, 3, 19))
    assert [one.weight for one in sides("Goed plan van D66.", around=inside)] == [Weight.STOP]
    assert [one.weight for one in sides("Goed plan van D66.", around=after)] == [Weight.ASK]
    assert sides("Goed plan van D66.", Role.POLITICIAN, inside) == []


def test_names_of_candidates_are_the_users_own() -> None:
    rules = builtin().changed_by('[words]\ncandidates = ["Jan Franx", "Mw. De Wit"]')
    around = Circumstances(rules=rules)
    assert {one.code for one in sides("Kom praten met Jan Franx over de haven.", around=around)} == {"neutral-candidate"}
    assert sides("Kom praten met Jan Fransen over de haven.", around=around) == []
