"""Whether the text of a profile says in what role its account speaks (the booklet's advice: state the role on the profile page).

A help for the eye, not a judgement: words of the role in Dutch, English and Frisian, or the user's own word for it. 'Former alderman'
and 'candidate mayor' name a role that one does not have, and do not count.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from accounts.model.account import Role

WORDS: dict[Role, tuple[str, ...]] = {
    Role.PRIVATE: (
        "prive", "privepersoon", "prive-account", "priveaccount", "persoonlijk account", "persoonlijke account", "persoonlijke titel",
        "eigen titel", "als inwoner", "als burger", "private", "private person", "personal", "personal account", "personal capacity",
        "views are my own", "opinions are my own", "views my own", "opinions my own", "own views", "priveakkount",
        "priveepersoan", "priveeakkount", "persoanlike titel", "persoanlik", "op eigen titel",
    ),
    Role.POLITICIAN: (
        "raadslid", "gemeenteraadslid", "statenlid", "kamerlid", "fractievoorzitter", "fractie", "fractielid", "burgerraadslid",
        "commissielid", "duoraadslid", "steunfractielid", "lijsttrekker", "politicus", "politica", "volksvertegenwoordiger", "partijleider",
        "councillor", "councilor", "council member", "politician", "member of parliament", "mp", "party leader",
        "riedslid", "gemeenteriedslid", "steatelid", "keamerlid", "fraksje", "fraksjefoarsitter", "politikus", "listlukker",
    ),
    Role.ADMINISTRATOR: (
        "wethouder", "locoburgemeester", "loco-burgemeester", "burgemeester", "bestuurder", "gedeputeerde", "commissaris van de koning",
        "dijkgraaf", "heemraad", "minister", "staatssecretaris", "portefeuillehouder",
        "alderman", "alderwoman", "mayor", "deputy mayor", "administrator", "executive",
        "wethalder", "boargemaster", "lokoboargemaster", "bestjoerder", "deputearre", "kommissaris fan de kening", "dykgraaf",
    ),
    Role.MUNICIPALITY: (
        "gemeente", "gemeentelijk", "gemeentehuis", "stadsbestuur", "officieel account", "officiele account",
        "municipality", "municipal", "city of", "city council", "town of", "official account",
        "gemeenterekken", "gemeentlik", "offisjeel akkount", "offisjele akkount",
    ),
    Role.EDITORIAL: (
        "redactie", "redactieteam", "namens", "team communicatie", "webcare", "webcareteam", "beheerd door",
        "editorial", "editorial team", "editors", "on behalf of", "managed by", "run by the team", "kept by",
        "redaksje", "redaksjeteam", "ut namme fan", "beheard troch",
    ),
    Role.CLERK: (
        "griffie", "griffier", "raadsgriffie", "raadsgriffier", "statengriffie", "plaatsvervangend griffier",
        "clerk", "council clerk", "registrar of the council", "clerk's office",
        "griffy", "riedsgriffy", "riedsgriffier",
    ),
    Role.PROJECT: (
        "project", "projectaccount", "programma", "campagne", "herinrichting", "participatie", "bouwproject", "gebiedsontwikkeling",
        "programme", "program", "campaign", "redevelopment",
        "projekt", "kampanje", "programmabureau",
    ),
    Role.CRISIS: (
        "crisis", "crisiscommunicatie", "calamiteit", "calamiteiten", "noodgeval", "noodgevallen", "ramp", "rampen", "incidenten",
        "veiligheidsregio", "emergency", "emergencies", "disaster", "incident",
        "noodsituatie", "noodsituaties",
        "needsituaasje", "needsituaasjes", "krisis", "krisiskommunikaasje", "kalamiteiten", "needgefal", "feiligensregio",
    ),
}  # fmt: skip
"""Words that name a role, folded (small letters, no accents)."""

_NOT_NOW = re.compile(
    r"(?:\b(?:oud|ex|voormalig\w*|gewezen|kandidaat|aspirant|geen|niet|nooit|former\w*|past|retired|candidate|not|no|never|earder|eardere|"
    r"eks|net|gjin|kandidaat)[\s-]+(?:een\s+|a\s+|an\s+|in\s+|als\s+|as\s+)?)\Z"
)
"""What stands before a role that one does not have (any more, or yet)."""

_PERSONS = (Role.ADMINISTRATOR, Role.POLITICIAN, Role.CLERK)
_OFFICIAL = re.compile(r"\b(?:officie\w+|official|offisj\w+|account van de gemeente|gemeente-account|gemeenteaccount)\b")


@dataclass(frozen=True)
class Reading:
    """What a profile's text says of a role. `instead` are the other roles that it names."""

    named: bool
    empty: bool
    instead: tuple[Role, ...] = ()


def names_role(profile_text: str, role: Role, own_word: str = "") -> bool:
    """Return whether the text names the role, by the user's own word for it or by one of the usual ones."""
    text = _folded(profile_text)
    if any(sign.isalnum() for sign in own_word) and _has(text, _folded(own_word)):
        return True
    if not any(_has(text, word) for word in WORDS[role]):
        return False
    # "Alderman of the municipality of X" names a person, not the municipality.
    if role is Role.MUNICIPALITY and not _OFFICIAL.search(text):
        return not any(_has(text, word) for person in _PERSONS for word in WORDS[person])
    return True


def read_profile(profile_text: str, role: Role, own_word: str = "") -> Reading:
    """Return what the text says, and what it lacks."""
    if names_role(profile_text, role, own_word):
        return Reading(named=True, empty=False)
    others = tuple(one for one in Role if one is not role and names_role(profile_text, one))
    return Reading(named=False, empty=not profile_text.strip(), instead=others)


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(bare.replace("\u2019", "'").replace("\u2011", "-").split())


def _has(text: str, word: str) -> bool:
    """Return whether `word` stands in `text` as a word of its own, and is not denied right before."""
    found = re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    return any(not _NOT_NOW.search(text[: one.start()]) for one in found)
