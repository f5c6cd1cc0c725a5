"""Alt text, rights card, cut and captions: kept with a picture through every way that a message can go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from accounts.model.limits import Limits
from accounts.model.media import Captions, Consent, Crop, Focus, Licence, Media, Rights
from accounts.model.post import State
from tests.accounts.engines import House
from tests.accounts.video_files import mp4

CARD = Rights("Fotograaf Jansen", Licence.PERMISSION, "Open dag", True, True, Consent.WRITTEN, date(2026, 3, 26), True)
CROP, FOCUS = Crop(0.1, 0.2, 0.5, 0.5), Focus(0.3, 0.4)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An engine on the practice network."""
    made = House(tmp_path)
    yield made
    made.close()


def photo(folder: Path, name: str = "zwembad.png", colour: str = "teal") -> Path:
    Image.new("RGB", (400, 300), colour).save(folder / name)
    return folder / name


def carded(house: House) -> Media:
    """Bring a picture in, with all that can be said of it."""
    taken = house.engine.drafts.add_picture(photo(house.folder))
    return replace(
        taken,
        alt="Het zwembad",
        rights=CARD,
        crop=CROP,
        focus=FOCUS,
        has_text=True,
        captions=Captions("ab.vtt", "week.srt"),
        captioned=True,
    )


def draft_of(house: House, media: Media, *accounts: Account, text: str = "Open huis", **more: object) -> DraftId:
    return house.engine.drafts.start(Content(text, media=(media,), **more), tuple(one.id for one in accounts))


def told(content: Content) -> tuple[object, ...]:
    (one,) = content.media
    return one.alt, one.rights, one.crop, one.focus, one.has_text, one.captions, one.captioned


ALL = ("Het zwembad", CARD, CROP, FOCUS, True, Captions("ab.vtt", "week.srt"), True)


def test_a_draft_keeps_all_of_it_over_a_restart(house: House, tmp_path: Path) -> None:
    draft = draft_of(house, carded(house), unfinished=True)
    house.close()
    again = House(tmp_path)
    kept = again.engine.drafts.get(draft).common
    assert told(kept) == ALL
    assert kept.unfinished
    again.close()


def test_the_history_has_it_and_a_copy_an_edit_and_another_moment_too(house: House) -> None:
    one = house.account(role=Role.MUNICIPALITY)
    at = house.clock.now() + timedelta(hours=3)
    post = house.engine.desk.submit(draft_of(house, carded(house), one), at=at, keep_here=True)
    back = house.engine.desk.edit(post)
    assert told(house.engine.drafts.get(back).common) == ALL
    post = house.engine.desk.submit(back, at=at, keep_here=True)
    house.clock.advance(one.pause_seconds)
    (target,) = house.engine.desk.release(post)
    assert house.engine.desk.reschedule(target.id, at + timedelta(hours=1))
    assert told(house.one(target).content) == ALL
    assert told(house.engine.drafts.get(house.engine.desk.as_new_draft(target.id)).common) == ALL
    house.clock.advance(4 * 3600 + 60)
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED
    assert told(house.one(target).content) == ALL
    (status,) = house.world.of(one.remote_id)
    assert [(one["name"], one["alt"]) for one in status.options["pictures"]] == [("zwembad.png", "Het zwembad")]  # type: ignore[attr-defined]


def test_what_is_kept_until_tomorrow_and_cancelled_has_it(house: House) -> None:
    one = house.account()
    draft = draft_of(house, carded(house), one)
    house.engine.desk.keep_until_tomorrow(house.engine.desk.submit(draft), house.clock.now().astimezone(ZoneInfo("Europe/Amsterdam")))
    assert told(house.engine.drafts.get(draft).common) == ALL


def test_a_thread_has_it_in_its_first_message(house: House) -> None:
    one = house.account()
    text = " ".join(f"Dit is zin nummer {number} van een lang verhaal." for number in range(40))
    post = house.engine.desk.submit(draft_of(house, carded(house), one, text=text, thread=True))
    found = house.engine.history.post(post)
    assert len(found) > 2
    first, *others = sorted(found, key=lambda target: target.part)
    assert told(first.content) == ALL
    assert not any(target.content.media for target in others)


def test_an_earlier_version_brings_its_own_card_back(house: House) -> None:
    one = house.account()
    media = carded(house)
    draft = draft_of(house, media, one)
    house.clock.advance(3600)
    house.engine.drafts.save(draft, Content("Anders", media=(replace(media, rights=Rights(people=False)),)), (one.id,), {})
    (version,) = house.engine.drafts.versions(draft)
    house.engine.drafts.put_version(version)
    assert told(house.engine.drafts.get(draft).common) == ALL


def test_a_file_that_comes_in_again_brings_its_card(house: House) -> None:
    draft_of(house, carded(house))
    again = house.engine.drafts.add_picture(photo(house.folder, "kopie.png"))
    assert (again.rights, again.alt, again.crop) == (CARD, "", None)
    assert house.engine.drafts.add_picture(photo(house.folder, "ander.png", "red")).rights == Rights()


def test_what_is_in_the_history_does_not_change_when_the_card_does(house: House) -> None:
    one = house.account()
    media = replace(carded(house), rights=Rights(people=False))
    post = house.engine.desk.submit(draft_of(house, media, one))
    draft_of(house, replace(media, rights=CARD), one)
    (target,) = house.engine.history.post(post)
    assert target.content.media[0].rights == Rights(people=False)


def test_the_copy_that_is_sent_is_cut_and_marked_and_the_original_is_not(house: House) -> None:
    one = house.account()
    original = photo(house.folder).read_bytes()
    media = carded(house)
    plain = house.engine.drafts.ready(replace(media, crop=None), one.limits)
    cut = house.engine.drafts.ready(media, one.limits)
    assert ((plain.width, plain.height), (cut.width, cut.height)) == ((400, 300), (200, 150))
    post = house.engine.desk.submit(draft_of(house, media, one, text="CONCEPT: plan", unfinished=True))
    house.clock.advance(one.pause_seconds)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    sent = house.engine.drafts.ready(media, one.limits, unfinished=True)
    (status,) = house.world.of(one.remote_id)
    (picture,) = status.options["pictures"]  # type: ignore[misc]
    assert picture["bytes"] == sent.size != cut.size
    assert (house.folder / "media" / media.file).read_bytes() == original


def test_half_a_rights_card_of_a_newer_version_is_read(house: House) -> None:
    from accounts.store.media_plain import rights_from_plain

    assert rights_from_plain({"licence": "new", "consent": "new", "people": True, "more": 1}) == Rights(licence=Licence.OTHER, people=True)


def test_what_cannot_be_sent_is_named_as_the_author_names_it(house: House) -> None:
    one = house.account()
    (house.folder / "week.mp4").write_bytes(mp4())
    film = house.engine.drafts.add_picture(house.folder / "week.mp4")
    for media, limits, unfinished in ((film, Limits(), False), (film, one.limits, True), (carded(house), Limits(image_types=()), False)):
        with pytest.raises(InputError) as error:
            house.engine.drafts.ready(media, limits, unfinished=unfinished)
        assert error.value.values["name"] == media.name
