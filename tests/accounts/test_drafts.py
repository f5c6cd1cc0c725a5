"""Drafts: nothing typed is lost, nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.media import Media
from tests.accounts.engines import House


def test_any_number_of_drafts_found_by_their_words(house: House) -> None:
    for number in range(50):
        house.engine.drafts.start(Content(f"Zwembad {number}", media=()))
    special = house.engine.drafts.start(Content("Café Fryslân", title="Avond"))
    assert len(house.engine.drafts.every()) == 51
    assert [draft.id for draft in house.engine.drafts.every("fryslân AVOND")] == [special]
    assert house.engine.drafts.every("bestaat niet") == ()


def test_a_draft_released_meanwhile_is_not_overwritten(house: House) -> None:
    account = house.account()
    draft = house.engine.drafts.start(Content("Eerste"), (account.id,))
    house.engine.desk.submit(draft)
    other = house.engine.drafts.save(draft, Content("Toch nog iets getypt"), (account.id,), {})
    assert other != draft
    assert house.engine.drafts.get(draft).common.text == "Eerste"
    assert house.engine.drafts.get(other).common.text == "Toch nog iets getypt"


def test_thrown_away_and_brought_back(house: House) -> None:
    draft = house.engine.drafts.start(Content("Oeps"))
    house.engine.drafts.discard(draft)
    assert house.engine.drafts.every() == ()
    house.engine.drafts.restore(draft)
    assert [one.id for one in house.engine.drafts.every()] == [draft]


def test_pictures_with_alt_text_travel_with_the_draft(house: House, tmp_path: Path) -> None:
    file = tmp_path / "zwembad.png"
    Image.new("RGB", (40, 30), "blue").save(file)
    media = house.engine.drafts.add_picture(file)
    file.unlink()
    with_alt = Media(media.id, media.file, media.name, media.mime, media.size, media.width, media.height, "Het bad")
    draft = house.engine.drafts.start(Content("Kijk", media=(with_alt,)))
    (found,) = house.engine.drafts.get(draft).common.media
    assert (found.alt, found.width, found.height, found.name) == ("Het bad", 40, 30, "zwembad.png")
    assert house.engine.drafts.picture_path(found).exists()


def test_a_text_beyond_all_measure_is_refused_in_a_sentence(house: House) -> None:
    house.engine.drafts.start(Content("x" * 100_000))
    with pytest.raises(InputError, match="text-too-large"):
        house.engine.drafts.start(Content("x" * 1_000_001))
