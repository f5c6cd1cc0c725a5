"""What the checks say of pictures and videos: rights, what hides in them, letters, captions, and what is under construction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId
from accounts.model.limits import Limits
from accounts.model.media import Captions, Consent, Facts, Licence, Media, Rights
from accounts.posts.checks import Demand, Finding, Weight, find
from accounts.roles import RULES

LIMITS = Limits(most_media=4, video_types=("video/mp4",), video_bytes=10_000_000, video_seconds=140)
PICTURE = Media(MediaId(1), "f.png", "zwembad.png", "image/png", 10, 1, 1, alt="Het zwembad", rights=Rights(people=False))
FILM = replace(PICTURE, name="week.mp4", mime="video/mp4", milliseconds=60_000, captions=Captions("f.vtt", "week.srt"), captioned=True)
CARD = Rights("Jansen", Licence.OWN, "", True, False, Consent.MAIL)
INSTITUTIONS = [role for role, rule in RULES.items() if rule.institutional]


def found(
    *media: Media, role: Role = Role.MUNICIPALITY, text: str = "Kom kijken", limits: Limits = LIMITS, **more: object
) -> list[Finding]:
    account = Account(AccountId(1), "x", "s.example", "1", "@g", role, "Gemeente", limits=limits)
    return [one for one in find(Content(text, media=media, **more), account)]


def codes(*media: Media, **more: object) -> dict[str, Weight]:
    return {one.code: one.weight for one in found(*media, **more)}  # type: ignore[arg-type]


@pytest.mark.parametrize("role", INSTITUTIONS)
@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (Rights(), {"people-unanswered": Weight.ASK}),
        (Rights(people=False), {}),
        (CARD, {}),
        (replace(CARD, consent=Consent.NONE), {"people-no-consent": Weight.STOP}),
        (replace(CARD, children=None), {"children-unanswered": Weight.ASK}),
        (replace(CARD, children=True), {"children-no-parents": Weight.STOP}),
        (replace(CARD, children=True, parents=True), {}),
        (replace(CARD, maker=" "), {"rights-incomplete": Weight.STOP}),
        (replace(CARD, licence=Licence.NONE), {"rights-incomplete": Weight.STOP}),
        (
            Rights(people=True, children=True),
            {"people-no-consent": Weight.STOP, "children-no-parents": Weight.STOP, "rights-incomplete": Weight.STOP},
        ),
    ],
)
def test_an_institution_needs_the_card(role: Role, card: Rights, expected: dict[str, Weight]) -> None:
    assert codes(replace(PICTURE, rights=card), role=role) == expected


def test_a_private_person_is_not_asked_and_a_politician_less() -> None:
    bad = replace(PICTURE, rights=Rights(people=True, children=True))
    assert Weight.STOP not in codes(bad, role=Role.PRIVATE).values()
    assert codes(bad, role=Role.POLITICIAN)["people-no-consent"] is Weight.ASK
    assert codes(replace(PICTURE, rights=Rights()), role=Role.PRIVATE) == {}


def test_each_picture_is_asked_about_by_name() -> None:
    one, two = replace(PICTURE, rights=Rights()), replace(PICTURE, id=MediaId(2), name="markt.jpg", rights=Rights())
    assert [finding.values["name"] for finding in found(one, two)] == ["zwembad.png", "markt.jpg"]


def test_what_hides_in_the_original_is_a_note() -> None:
    for role, weight in (
        (Role.MUNICIPALITY, Weight.STOP),
        (Role.CLERK, Weight.STOP),
        (Role.ADMINISTRATOR, Weight.ASK),
        (Role.PRIVATE, Weight.ASK),
    ):
        assert codes(replace(FILM, facts=Facts(place=True, stays=True)), role=role)["place-stays"] is weight
    said = codes(replace(PICTURE, facts=Facts(place=True, camera="Fairphone 5")))
    assert said == {"hidden-place": Weight.NOTE, "hidden-camera": Weight.NOTE}


@pytest.mark.parametrize("title", ["VERTROUWELIJK: begroting", "Onder embargo tot vrijdag", "geheim", "concept nota", "Fertroulik"])
def test_words_in_the_titles_of_a_file_are_found(title: str) -> None:
    (one,) = found(replace(PICTURE, facts=Facts(titles=("Zwembad", title))))
    assert (one.code, one.demand) == ("secret-title", Demand.REASON)


@pytest.mark.parametrize("title", ["Conceptueel", "Geheimzinnig bos", "Vertrouwen in de toekomst", "De raadszaal", ""])
def test_other_titles_are_not(title: str) -> None:
    assert codes(replace(PICTURE, facts=Facts(titles=(title,)))) == {}


def test_text_in_a_picture() -> None:
    lettered = replace(PICTURE, has_text=True)
    assert codes(lettered) == {"picture-text": Weight.ASK}
    assert codes(lettered, text="") == {"picture-text": Weight.ASK}
    assert codes(replace(lettered, decorative=True, alt=""), text="") == {"picture-text-lost": Weight.STOP}
    assert codes(replace(lettered, decorative=True, alt=""), text="", role=Role.PRIVATE) == {"picture-text-lost": Weight.ASK}


def test_under_construction_demands_the_word_and_mends_it_in_one_press() -> None:
    (one,) = found(text="Plan voor de haven", unfinished=True)
    assert (one.code, one.weight) == ("unfinished-unsaid", Weight.STOP)
    assert one.mend is not None
    mended = "Plan voor de haven"[: one.mend.start] + one.mend.text + "Plan voor de haven"[one.mend.end :]
    assert mended == "CONCEPT: Plan voor de haven"
    assert codes(text=mended, unfinished=True) == {}
    assert "secret-word" in codes(text=mended)
    assert "unfinished-unsaid" in codes(text="Conceptueel plan", unfinished=True)


def test_what_moves_cannot_be_marked() -> None:
    for moving in (FILM, replace(PICTURE, mime="image/gif", facts=Facts(moving=True))):
        assert codes(moving, text="CONCEPT", unfinished=True) == {"unfinished-unmarked": Weight.STOP}
    assert codes(PICTURE, text="CONCEPT", unfinished=True) == {}


@pytest.mark.parametrize(
    ("change", "limits", "expected"),
    [
        ({}, LIMITS, {}),
        ({}, replace(LIMITS, video_types=()), {"no-video-there": Weight.STOP}),
        ({"mime": "video/webm"}, LIMITS, {"video-kind": Weight.STOP}),
        ({"size": 10_000_001}, LIMITS, {"video-too-large": Weight.STOP}),
        ({"milliseconds": 140_001}, LIMITS, {"video-too-long": Weight.STOP}),
        ({"milliseconds": 0}, LIMITS, {}),
        ({"captions": None, "captioned": False}, LIMITS, {"captions-lacking": Weight.STOP}),
        ({"captioned": False}, LIMITS, {"captions-stay": Weight.ASK}),
        ({"captioned": False}, replace(LIMITS, captions=True), {}),
    ],
)
def test_a_video(change: dict[str, object], limits: Limits, expected: dict[str, Weight]) -> None:
    assert codes(replace(FILM, **change), limits=limits) == expected


def test_a_video_and_a_picture() -> None:
    assert codes(FILM, PICTURE) == {"video-not-alone": Weight.STOP}
    assert codes(FILM, PICTURE, limits=replace(LIMITS, video_alone=False)) == {}


def test_a_private_video_without_captions_is_a_question() -> None:
    assert codes(replace(FILM, captions=None, captioned=False), role=Role.PRIVATE) == {"captions-lacking": Weight.ASK}
