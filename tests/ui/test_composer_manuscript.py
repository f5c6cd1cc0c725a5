"""What is being written, without a window."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from accounts.model.draft import Content, Draft
from accounts.model.ids import AccountId, DraftId, MediaId
from accounts.model.media import Media
from ui.composer.manuscript import Manuscript

ONE, TWO, THREE = AccountId(1), AccountId(2), AccountId(3)


def picture(number: int = 1) -> Media:
    return Media(MediaId(number), f"{number}.png", "zwembad.png", "image/png", 10, 4, 3)


def test_a_variant_begins_where_the_text_differs_and_ends_where_it_does_not() -> None:
    manuscript = Manuscript(Content("Samen"), (ONE, TWO))
    manuscript.change(TWO, text="Anders")
    assert manuscript.adapted(TWO)
    assert not manuscript.adapted(ONE)
    assert manuscript.content(ONE).text == "Samen"
    manuscript.change(TWO, text="Samen")
    assert not manuscript.variants


def test_a_variant_follows_in_what_it_does_not_differ_in() -> None:
    manuscript = Manuscript(Content("Samen"), (ONE, TWO))
    manuscript.change(TWO, text="Anders")
    manuscript.change(None, media=(picture(),), warning="Let op")
    manuscript.change(None, text="Samen verder")
    assert manuscript.content(TWO) == Content("Anders", media=(picture(),), warning="Let op")
    manuscript.same_again(TWO)
    assert manuscript.content(TWO).text == "Samen verder"
    assert not manuscript.adapted(TWO)


def test_alt_text_belongs_to_the_picture_wherever_it_stands() -> None:
    manuscript = Manuscript(Content("Samen", media=(picture(1), picture(2))), (ONE, TWO))
    manuscript.change(TWO, text="Anders", media=(picture(2),))
    manuscript.describe(MediaId(2), alt="Een glijbaan", decorative=False)
    assert [one.alt for one in manuscript.common.media] == ["", "Een glijbaan"]
    assert [one.alt for one in manuscript.content(TWO).media] == ["Een glijbaan"]


def test_unticking_keeps_the_variant_for_when_it_is_ticked_again() -> None:
    manuscript = Manuscript(Content("Samen"), (ONE, TWO))
    manuscript.change(TWO, text="Anders")
    manuscript.tick(TWO, on=False)
    assert manuscript.accounts == (ONE,)
    manuscript.tick(TWO, on=True)
    assert manuscript.content(TWO).text == "Anders"


def test_a_reply_stays_with_the_account_it_was_begun_with() -> None:
    manuscript = Manuscript.reply((ONE,), "77", "@jan ")
    manuscript.tick(TWO, on=True)
    manuscript.change(None, text="@jan Dank")
    assert manuscript.content(ONE) == Content("@jan Dank", reply_to="77")
    assert manuscript.content(TWO) == Content("@jan Dank")
    assert not manuscript.adapted(ONE)
    assert manuscript.replies(ONE)
    assert not manuscript.replies(TWO)
    manuscript.change(ONE, text="Alleen hier")
    manuscript.same_again(ONE)
    assert manuscript.content(ONE) == Content("@jan Dank", reply_to="77")


def test_a_removed_account_is_no_longer_ticked_but_its_words_are_kept() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    draft = Draft(DraftId(5), Content("Samen"), (ONE, THREE), now, now, {THREE: Content("Anders")})
    manuscript = Manuscript.of(draft, (ONE, TWO))
    assert manuscript.accounts == (ONE,)
    assert manuscript.snapshot.variants == {THREE: Content("Anders")}


def test_only_blanks_are_nothing_to_keep() -> None:
    assert Manuscript(Content("  \n"), (ONE,)).empty
    assert not Manuscript(Content(warning="Let op"), (ONE,)).empty
    assert not Manuscript(Content(media=(picture(),))).empty


_TABS = st.sampled_from([None, ONE, TWO])


@given(st.lists(st.tuples(_TABS, st.sampled_from(["text", "title", "warning"]), st.sampled_from(["", "a", "b"])), max_size=20))
def test_what_a_person_typed_in_a_tab_last_stands_there(steps: list[tuple[AccountId | None, str, str]]) -> None:
    manuscript = Manuscript(accounts=(ONE, TWO))
    for tab, field, value in steps:
        others = {one: manuscript.content(one) for one in (None, ONE, TWO) if one != tab}
        manuscript.change(tab, **{field: value})
        assert getattr(manuscript.content(tab), field) == value
        if tab is not None:
            assert {one: manuscript.content(one) for one in others} == others
        assert all(own != manuscript.common for own in manuscript.variants.values())
