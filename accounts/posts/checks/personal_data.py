"""Recognising data of persons as they are written in the Netherlands. Pure; the work grows with the length of the text.

BSN: nine digits that pass the eleven-test (weights 9..2 and -1). IBAN: ISO 13616, check digits by mod 97. Telephone: the Dutch
numbering plan, ten digits or +31; 14+area code, 0800, 0900 and 088 numbers belong to organisations. Street: a name that ends as streets
do, and a number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import regex


class Datum(StrEnum):
    """A kind of data."""

    BSN = "bsn"
    IBAN = "iban"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"


@dataclass(frozen=True)
class Personal:
    """A stretch of text that looks like somebody's data."""

    kind: Datum
    start: int
    end: int


_LEFT, _RIGHT = r"(?<![\p{L}\p{N}])", r"(?![\p{L}\p{N}])"
_BSN = regex.compile(r"(?<![\p{L}\p{N}]|\p{N}[.,\-/ ])\p{Nd}{2,4}[. ]?\p{Nd}{2,3}[. ]?\p{Nd}{2,3}(?![\p{L}\p{N}]|[.,\-/]\p{N})")
_IBAN = regex.compile(rf"{_LEFT}[A-Z]{{2}}\p{{Nd}}{{2}}(?:[ ]?[A-Z0-9]){{11,30}}{_RIGHT}")
_GAP = r"[ \-.]?"
_PHONE = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}]|\p{{N}}[.,\-/ ]|[#@]|[A-Z]{{4}}\s)(?:(?:\+|00)31{_GAP}(?:\(0\){_GAP})?|\(?0)"
    rf"(?:[1-9](?:[ \-.()]{{0,2}}\p{{Nd}}){{8}})(?![\p{{L}}\p{{N}}])"
)
_EMAIL = regex.compile(r"(?<![\p{L}\p{N}._%+\-@/])([\p{L}\p{N}._%+\-]{1,64})@((?:[\p{L}\p{N}\-]{1,63}\.)+[\p{L}]{2,24})(?![\p{L}\p{N}])")
_ENDINGS = (
    "straat|laan|weg|plein|dijk|kade|gracht|singel|steeg|hof|pad|plantsoen|dreef|wal|burgwal|vest|baan|kamp|ring|boulevard|oever|kwartier|"
    "strjitte|leane|dyk|wei|paed|steech|plein|kaai"
)
_MONTHS = (
    "jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni|jun|juli|jul|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?|"
    "jannewaris|febrewaris|april|maaie|juny|july|augustus|septimber|oktober|novimber|desimber"
)
_MEASURES = "uur|oere|dagen|weken|maanden|jaar|jier|euro|meter|km|kilometer|procent|minuten|keer|nieuwe|woningen"
_AFTER_NUMBER = rf"(?!\s*(?:{_MONTHS}|{_MEASURES})\b|\s*[%€]|[:.,]?\d)"
_NOT_A_NAME = r"(?!(?:Op|Aan|Bij|In|Langs|Tot|Voor|Om|Naar|By|Oan|Yn|Foar|Nei)\s)"
_LEAD = rf"{_NOT_A_NAME}\p{{Lu}}[\p{{L}}'’\-]{{0,40}}\s+(?:(?:van|de|der|den|het|'t|ten|ter|fan)\s+)*"
_APART = "Straat|Laan|Weg|Plein|Dijk|Kade|Gracht|Singel|Steeg|Hof|Pad|Dreef|Wal|Baan|Strjitte|Leane|Dyk|Wei|Paed|Steech"
_ADDRESS = regex.compile(
    rf"{_LEFT}(?:(?:{_LEAD})?\p{{Lu}}?[\p{{L}}'’\-]{{1,40}}(?:{_ENDINGS})|{_LEAD}(?:{_APART}))"
    rf"\s+\p{{Nd}}{{1,4}}(?:\s?(?:-\p{{Nd}}{{1,4}}|[a-zA-Z](?!\p{{L}})|bis|hs))?{_RIGHT}{_AFTER_NUMBER}",
)
_POSTCODE = regex.compile(rf"{_LEFT}[1-9]\p{{Nd}}{{3}}\s?(?!SA|SD|SS)[A-Z]{{2}}{_RIGHT}")
_YEAR_SPAN = range(1900, 2100)
ORGANISATION = frozenset(
    {"info", "gemeente", "griffie", "contact", "redactie", "communicatie", "pers", "post", "mail", "bestuurssecretariaat", "privacy", "fg"}
    | {"klachten", "raad", "webmaster", "secretariaat", "wijkteam", "receptie", "vacatures", "loket", "klantcontact"}
)
_ORGANISATION_NUMBERS = ("0800", "0900", "088", "085", "14")


def personal_data(text: str, own: Sequence[str] = ()) -> tuple[Personal, ...]:
    """Return what looks like data of a person, in order. `own` are numbers, addresses and domains of the organisation itself."""
    known = {_squeezed(one) for one in own}
    domains = [one.casefold().lstrip("@") for one in own if "." in one and "@" not in one.lstrip("@")]
    found = sorted([*_ibans(text), *_bsns(text), *_phones(text), *_emails(text), *_addresses(text)], key=lambda one: (one.start, -one.end))
    kept: list[Personal] = []
    for one in found:
        said = _squeezed(text[one.start : one.end])
        mine = said in known or any(said.endswith("@" + domain) for domain in domains)
        if not mine and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return tuple(kept)


def is_bsn(digits: str) -> bool:
    """Return whether nine digits pass the eleven-test of the citizen service number."""
    if len(digits) != 9 or not digits.isdecimal() or int(digits) == 0:
        return False
    numbers = [int(one) for one in digits]
    return sum(weight * number for weight, number in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), numbers, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """Return whether the check digits of an IBAN (spaces allowed) are right."""
    plain = "".join(text.split()).upper()
    if not 15 <= len(plain) <= 34 or not plain.isascii() or not plain.isalnum():
        return False
    return int("".join(str(int(one, 36)) for one in plain[4:] + plain[:4])) % 97 == 1


def _squeezed(text: str) -> str:
    letters = [one for one in text if not one.isspace() and ("@" in text or one not in "-.()")]
    return "".join(letters).casefold()


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdecimal())


def _bsns(text: str) -> Iterator[Personal]:
    for match in _BSN.finditer(text):
        if is_bsn(_digits(match[0])):
            yield Personal(Datum.BSN, *match.span())


def _ibans(text: str) -> Iterator[Personal]:
    for match in _IBAN.finditer(text):
        # Words in capitals may follow the number; the longest part that is one counts.
        for length in range(len(match[0]), 14, -1):
            if is_iban(match[0][:length]) and match[0][length - 1] != " ":
                yield Personal(Datum.IBAN, match.start(), match.start() + length)
                break


def _phones(text: str) -> Iterator[Personal]:
    for match in _PHONE.finditer(text):
        digits = _digits(match[0])
        local = "0" + digits.removeprefix("00").removeprefix("31").removeprefix("0") if match[0].startswith(("+", "00")) else digits
        if len(local) == 10 and not local.startswith(_ORGANISATION_NUMBERS):
            yield Personal(Datum.PHONE, *match.span())


def _emails(text: str) -> Iterator[Personal]:
    for match in _EMAIL.finditer(text):
        if match[1].casefold() not in ORGANISATION:
            yield Personal(Datum.EMAIL, *match.span())


def _addresses(text: str) -> Iterator[Personal]:
    for pattern in (_ADDRESS, _POSTCODE):
        for match in pattern.finditer(text):
            number = regex.search(r"\p{Nd}+", match[0])
            if pattern is _ADDRESS and number is not None and int(number[0]) in _YEAR_SPAN:
                continue
            yield Personal(Datum.ADDRESS, *match.span())
