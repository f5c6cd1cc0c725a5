"""Data of persons: what must and must not be taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.posts.checks.personal_data import Datum, is_bsn, is_iban, personal_data

FOUND = [
    ("Uw BSN is 111222333.", Datum.BSN, "111222333"),
    ("Mijn burgerservicenummer: 123456782", Datum.BSN, "123456782"),
    ("bsn 1234.56.782 graag controleren", Datum.BSN, "1234.56.782"),
    ("BSN 123 456 782 staat op het paspoort", Datum.BSN, "123 456 782"),
    ("Myn bsn is 111222333, wolle jo it neisjen?", Datum.BSN, "111222333"),
    ("Stort het op NL91 ABNA 0417 1643 00 voor vrijdag", Datum.IBAN, "NL91 ABNA 0417 1643 00"),
    ("rekening NL91ABNA0417164300", Datum.IBAN, "NL91ABNA0417164300"),
    ("Belgische rekening BE68 5390 0754 7034.", Datum.IBAN, "BE68 5390 0754 7034"),
    ("Bel mevrouw Jansen op 06-12345678", Datum.PHONE, "06-12345678"),
    ("app naar 06 12 34 56 78 voor meer informatie", Datum.PHONE, "06 12 34 56 78"),
    ("+31 6 12345678", Datum.PHONE, "+31 6 12345678"),
    ("Telefoon (0228) 36 01 00", Datum.PHONE, "(0228) 36 01 00"),
    ("Skilje 0515-123456 nei seis oere", Datum.PHONE, "0515-123456"),
    ("Mail naar anna.deboer@gmail.example, zij weet het.", Datum.EMAIL, "anna.deboer@gmail.example"),
    ("j.smit@ziggo.example", Datum.EMAIL, "j.smit@ziggo.example"),
    ("Stjoer in mail oan piter@doarp.example", Datum.EMAIL, "piter@doarp.example"),
    ("De melding gaat over Westerstraat 12a.", Datum.ADDRESS, "Westerstraat 12a"),
    ("Woont u op Van der Waalslaan 4-2?", Datum.ADDRESS, "Van der Waalslaan 4-2"),
    ("Op de Kuipersdijk 7 ligt afval", Datum.ADDRESS, "Kuipersdijk 7"),
    ("postcode 1601 AB", Datum.ADDRESS, "1601 AB"),
    ("By Lange Leane 14 stiet wetter yn 'e kelder", Datum.ADDRESS, "Lange Leane 14"),
    ("adres: Burgemeester Visserplein 3", Datum.ADDRESS, "Burgemeester Visserplein 3"),
]

NOT_FOUND = [
    "Nummer 123456789 is geen burgerservicenummer.",
    "Zaaknummer 2026-111222333-1",
    "Bel 14 0228 voor vragen.",
    "Bel gratis 0800-1450 bij storing.",
    "Bel 088 123 45 67 voor de milieudienst.",
    "Het kost 1.234.567 euro.",
    "De raad telt 17 zetels en 23 vergaderingen.",
    "Om 20.00 uur op 26-11-2026 begint het.",
    "Mail naar griffie@enkhuizen.example of info@enkhuizen.example",
    "Volg @wethouder@social.example voor nieuws",
    "De Westerstraat is dicht van 3 december tot 5 december.",
    "Westerstraat 3 december dicht",
    "Werk aan de Kuipersdijk 24 uur per dag",
    "Wij bouwen aan de Havenweg 12 woningen",
    "De Markt is zaterdag vol.",
    "Plan Zuid 2030: meer groen langs de weg.",
    "Hoofdstraat 2027: een nieuwe inrichting",
    "Begroting 2026 2027 2028 vastgesteld",
    "Wij kregen 350 reacties op 40 plannen.",
    "NL00 ABNA 0417 1643 00 klopt niet",
    "Kijk op enkhuizen.example/straat/12",
    "Op wei nei it wetter mei 30 bern",
    "De brêge is 10 oeren ticht",
    "ISBN 978-90-123-4567-1",
]


def test_there_are_twenty_each_way_and_none_twice() -> None:
    assert min(len({row[0] for row in FOUND}), len(set(NOT_FOUND))) >= 20


@pytest.mark.parametrize(("text", "kind", "what"), FOUND)
def test_found(text: str, kind: Datum, what: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in personal_data(text)] == [(kind, what)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_let_be(text: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in personal_data(text)] == []


def test_what_belongs_to_the_organisation_is_let_be() -> None:
    text = "Bel 0228-360100 of mail anna@enkhuizen.example, Hoofdstraat 1"
    assert len(personal_data(text)) == 3
    assert [one.kind for one in personal_data(text, own=("0228 36 01 00", "enkhuizen.example"))] == [Datum.ADDRESS]


@given(st.integers(1, 99_999_999))
def test_one_in_eleven_endings_makes_a_citizen_service_number(head: int) -> None:
    fine = [end for end in range(10) if is_bsn(f"{head:08d}{end}")]
    assert len(fine) <= 1
    if fine:
        (end,) = fine
        assert not is_bsn(f"{head:08d}{(end + 1) % 10}")


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    for one in personal_data(text):
        assert 0 <= one.start < one.end <= len(text)
    assert is_iban(text) in {True, False}


def test_long_texts_stay_quick() -> None:
    # Work that grew faster than the text would never end here (each of these is 100,000 characters).
    for part in ("0612345", "a.a@a.", "Straat 1", "NL91 ", "12.34.", "Van der Van de "):
        personal_data((part * 20_000)[:100_000])
