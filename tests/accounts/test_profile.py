"""Whether a profile's text names the role: words in three languages, one's own word, and what does not count."""

from __future__ import annotations

import pytest

from accounts.model.account import Role
from accounts.profile import WORDS, names_role, read_profile

NAMED = [
    ("Wethouder Wonen en Haven in Enkhuizen", Role.ADMINISTRATOR),
    ("Burgemeester van Meppel; moeder van twee.", Role.ADMINISTRATOR),
    ("Wethâlder fan Tytsjerksteradiel", Role.ADMINISTRATOR),
    ("Mayor of a small harbour town", Role.ADMINISTRATOR),
    ("Raadslid & DJ. Vooral mezelf.", Role.POLITICIAN),
    ("Gemeenteraadslid | fietser", Role.POLITICIAN),
    ("Riedslid yn Ljouwert", Role.POLITICIAN),
    ("City councillor, three cats", Role.POLITICIAN),
    ("Hier op persoonlijke titel", Role.PRIVATE),
    ("PRIVÉ-account van Jan", Role.PRIVATE),
    ("All opinions are my own, so views are my own", Role.PRIVATE),
    ("Het officiële account van de gemeente Groningen", Role.MUNICIPALITY),
    ("Gemeente Enkhuizen. Vragen? Bel 14 0228.", Role.MUNICIPALITY),
    ("Berichten aan ons worden gelezen. Redactie: gemeente Amersfoort", Role.EDITORIAL),
    ("Griffie van de raad van De Wolden", Role.CLERK),
    ("Riedsgriffy Dantumadiel", Role.CLERK),
    ("Alles over het project Westerstraat", Role.PROJECT),
    ("Crisiscommunicatie van de veiligheidsregio", Role.CRISIS),
]

NOT_NAMED = [
    ("", Role.PRIVATE),
    ("Wandelaar, opa, kijkt naar de raad.", Role.POLITICIAN),
    ("Oud-wethouder, nu met pensioen", Role.ADMINISTRATOR),
    ("oud wethouder van Hoorn", Role.ADMINISTRATOR),
    ("Voormalig burgemeester", Role.ADMINISTRATOR),
    ("Ex-raadslid", Role.POLITICIAN),
    ("Former mayor of Utrecht", Role.ADMINISTRATOR),
    ("Kandidaat-wethouder", Role.ADMINISTRATOR),
    ("Ik ben geen wethouder", Role.ADMINISTRATOR),
    ("Not a politician", Role.POLITICIAN),
    ("Wethouder van de gemeente Enkhuizen", Role.MUNICIPALITY),
    ("Projectielen verzamelaar", Role.PROJECT),
    ("burgemeesterswoning te koop", Role.ADMINISTRATOR),
]


@pytest.mark.parametrize(("text", "role"), NAMED)
def test_the_usual_words_name_a_role(text: str, role: Role) -> None:
    assert names_role(text, role)
    assert read_profile(text, role).named


@pytest.mark.parametrize(("text", "role"), NOT_NAMED)
def test_what_does_not_name_it(text: str, role: Role) -> None:
    assert not names_role(text, role)


def test_a_former_and_a_present_role_beside_each_other_count() -> None:
    assert names_role("Oud-wethouder, nu burgemeester", Role.ADMINISTRATOR)
    assert names_role("Oud-raadslid en wethouder", Role.ADMINISTRATOR)
    assert not names_role("Oud-raadslid en wethouder", Role.POLITICIAN)


@pytest.mark.parametrize("text", ["Havenmeester van Enkhuizen", "HAVENMEESTER", "uw havenmeester!"])
def test_ones_own_word_counts(text: str) -> None:
    assert names_role(text, Role.ADMINISTRATOR, "Havenmeester")
    assert not names_role(text, Role.ADMINISTRATOR)


def test_ones_own_word_counts_with_and_without_accents() -> None:
    assert names_role("Wethalder yn Dokkum", Role.PROJECT, "Wethâlder")
    assert not names_role("Oud-havenmeester", Role.ADMINISTRATOR, "Havenmeester")


def test_an_empty_own_word_names_nothing() -> None:
    assert not names_role("Wandelaar", Role.ADMINISTRATOR, "  ")


def test_what_it_says_instead() -> None:
    assert read_profile("", Role.PRIVATE).empty
    assert read_profile("  \n ", Role.PRIVATE).empty
    other = read_profile("Wethouder in Enkhuizen", Role.PRIVATE)
    assert (other.named, other.empty, other.instead) == (False, False, (Role.ADMINISTRATOR,))
    assert read_profile("Opa", Role.PRIVATE).instead == ()


def test_every_word_of_the_lists_is_found() -> None:
    """Words are kept folded; one with an accent or a capital would never be found."""
    lost = [(role, word) for role, several in WORDS.items() for word in several if not names_role(f"Hier: {word}, dus.", role)]
    assert lost == []


def test_signs_of_all_kinds_do_no_harm() -> None:
    assert names_role("👏🏽Wethouder👏🏽 (zij/haar)\u2028", Role.ADMINISTRATOR)
    assert names_role("clerk\u2019s office of the council", Role.CLERK)
    assert not names_role("(" * 10_000, Role.CLERK, "(")  # a sign is no word
