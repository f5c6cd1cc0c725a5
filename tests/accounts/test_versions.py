"""What a draft was before can be looked at and brought back; what belongs to it is found and never published."""

from __future__ import annotations

import pytest

from accounts.errors import InputError
from accounts.model.draft import About, Content, Goal
from accounts.store import versions as rows
from tests.accounts.engines import House


def texts(house: House, draft: int) -> list[str]:
    """Return what the versions of a draft said, the newest first."""
    return [one.common.text for one in house.engine.drafts.versions(draft)]


def test_a_version_every_five_minutes_and_none_a_keystroke(house: House) -> None:
    drafts = house.engine.drafts
    draft = drafts.start(Content("a"))
    for letter in "bcd":
        house.clock.advance(2)
        drafts.save(draft, Content("a" + letter), (), {})
    assert texts(house, draft) == ["a"]
    house.clock.advance(300)
    drafts.save(draft, Content("later"), (), {})
    assert texts(house, draft) == ["ad", "a"]
    drafts.save(draft, Content("later"), (), {})
    assert texts(house, draft) == ["ad", "a"]


def test_what_disappears_in_one_go_is_kept_at_once(house: House) -> None:
    drafts = house.engine.drafts
    draft = drafts.start(Content("begin"))
    drafts.save(draft, Content("lang " * 100), (), {})
    house.clock.advance(3)
    drafts.save(draft, Content(""), (), {})
    assert texts(house, draft)[0].startswith("lang lang")


def test_bringing_one_back_keeps_what_stands_now(house: House) -> None:
    account = house.account()
    drafts = house.engine.drafts
    draft = drafts.start(Content("eerste"), (account.id,), {account.id: Content("eigen")})
    house.clock.advance(600)
    drafts.save(draft, Content("tweede"), (), {})
    (first,) = drafts.versions(draft)
    drafts.put_version(first)
    back = drafts.get(draft)
    assert (back.common.text, back.accounts, back.variants[account.id].text) == ("eerste", (account.id,), "eigen")
    assert texts(house, draft) == ["tweede", "eerste"]
    drafts.discard(draft)
    with pytest.raises(InputError, match="no-such-draft"):
        drafts.put_version(first)


def test_no_more_than_a_hundred_and_a_clock_set_back_stops_nothing(house: House) -> None:
    drafts = house.engine.drafts
    draft = drafts.start(Content("0"))
    for number in range(1, rows.MOST + 10):
        house.clock.advance(301)
        drafts.save(draft, Content(str(number)), (), {})
    assert len(texts(house, draft)) == rows.MOST
    house.clock.jump(-86_400)
    drafts.save(draft, Content("gisteren"), (), {})
    assert texts(house, draft)[0] == str(rows.MOST + 9)


def test_a_side_note_tags_and_folder_find_a_draft(house: House) -> None:
    drafts = house.engine.drafts
    other = drafts.start(Content("Iets anders"))
    draft = drafts.start(Content("Zwembad"))
    drafts.put_about(draft, About("Navragen bij Anna", ("Sport ", "sport", "Sport"), " Weekvideo ", Goal.SERVICE))
    assert drafts.get(draft).about == About("Navragen bij Anna", ("Sport", "sport"), "Weekvideo", Goal.SERVICE)
    for words in ("anna", "SPORT", "weekvideo zwembad"):
        assert [one.id for one in drafts.every(words)] == [draft]
    assert drafts.folders() == ("Weekvideo",)
    assert [one.id for one in drafts.every(folder="Weekvideo")] == [draft]
    assert {one.id for one in drafts.every()} == {draft, other}
    drafts.save(draft, Content("Zwembad dicht"), (), {})
    assert drafts.get(draft).about.folder == "Weekvideo"
    with pytest.raises(InputError, match="no-such-draft"):
        drafts.put_about(999, About())


def test_what_belongs_to_a_draft_never_reaches_a_network(house: House) -> None:
    account = house.account()
    draft = house.engine.drafts.start(Content("Zwembad open"), (account.id,))
    house.engine.drafts.put_about(draft, About("GEHEIM", ("intern",), "map"))
    post = house.engine.desk.submit(draft)
    house.clock.advance(60)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    assert house.texts(account) == ["Zwembad open"]


def test_pages_follow_each_other_without_a_gap(house: House) -> None:
    drafts = house.engine.drafts
    for number in range(25):
        if number % 3 == 0:
            house.clock.advance(1)
        drafts.start(Content(f"Concept {number}"))
    found: list[int] = []
    after = None
    while page := drafts.every(most=4, after=after):
        found += [one.id for one in page]
        after = (page[-1].changed_at, page[-1].id)
    assert found == [one.id for one in drafts.every()]
    assert len(found) == 25
