"""The pause: which questions are asked, what the answers allow, and how the wait counts."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.errors import BugError, InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.posts.pause import (
    Answers,
    Effect,
    Pack,
    PauseClock,
    Situation,
    Trait,
    choose,
    parse,
    situation,
    verdict,
)

FOLDER = Path(__file__).parents[2] / "resources" / "questions"
LANGUAGES = ("nl", "en", "fy")
RULES = (FOLDER / "rules.toml").read_text("utf-8")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
ALDERMAN = (Role.ADMINISTRATOR,)

BOOKLET = {
    "world": "Wilt u dat de hele wereld dit (voor altijd) kan lezen?",
    "newspaper": "Zou u gerust zijn als uw bericht de volgende dag in de krant staat?",
    "as-whom": "Als wie zeg ik dit? Als bestuurder, politicus, ambtenaar of privé-persoon?",
    "inside": "Bevat dit bericht informatie die niet naar buiten gebracht mag worden?",
    "enough": "Weet ik hier wel genoeg vanaf of moet ik het antwoord aan anderen overlaten?",
    "colleagues": "Wat vinden mijn collega's of de inwoners ervan als ik dit bericht plaats?",
    "rights": "Mag ik dit bericht überhaupt plaatsen met het oog op beeld-, auteurs- en citaatrecht?",
}


def words(language: str) -> str:
    return (FOLDER / f"{language}.toml").read_text("utf-8")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return parse(words("nl"), RULES)


def account(role: Role, **changes: object) -> Account:
    return replace(Account(AccountId(1), "practice", "", "1", "jan", role, "Jan"), **changes)  # type: ignore[arg-type]


def asked(now: Situation, counter: int, pack: Pack) -> list[str]:
    return [one.id for one in choose(now, counter, pack)]


def test_the_seven_questions_stand_as_in_the_booklet(pack: Pack) -> None:
    assert {one.id: one.text for one in (pack.as_whom, *pack.others) if one.id in BOOKLET} == BOOKLET
    assert [one.id for one in pack.others][:6] == [one for one in BOOKLET if one != "as-whom"]


@pytest.mark.parametrize("traits", [frozenset(), frozenset({Trait.MEDIA, Trait.REPLY, Trait.PUBLIC, Trait.THIRD_REPLY, Trait.FIRST})])
@pytest.mark.parametrize(("urgent", "name"), [(Trait.MEETING, "microphone"), (Trait.CRISIS, "coordinated")])
def test_what_is_urgent_is_certainly_among_the_three(urgent: Trait, name: str, traits: frozenset[Trait], pack: Pack) -> None:
    for counter in range(12):
        assert name not in asked(Situation(ALDERMAN, traits), counter, pack)
        found = asked(Situation(ALDERMAN, traits | {urgent}), counter, pack)
        assert (len(found), name in found) == (3, True)
        assert {"microphone", "coordinated"} < set(asked(Situation(ALDERMAN, traits | {Trait.MEETING, Trait.CRISIS}), counter, pack))
    (question,) = [one for one in pack.others if one.id == "microphone"]
    assert question.text == "Zou ik dit door de microfoon zeggen?"  # booklet, Faysal Zouay


SITUATIONS = {
    Trait.CRISIS: "coordinated",
    Trait.MEETING: "microphone",
    Trait.THIRD_REPLY: "third",
    Trait.PEOPLE: "people",
    Trait.LONG: "long",
    Trait.FIRST: "first",
    Trait.CONCEPT: "draft",
}


@pytest.mark.parametrize(("trait", "name"), SITUATIONS.items())
def test_each_situation_has_its_question_and_only_then(trait: Trait, name: str, pack: Pack) -> None:
    everything = frozenset(Trait) - {trait}
    for counter in range(20):
        assert name in asked(Situation(ALDERMAN, frozenset({trait, Trait.PUBLIC})), counter, pack)
        assert name not in asked(Situation(ALDERMAN, everything), counter, pack)


@pytest.mark.parametrize(("role", "name"), [(Role.MUNICIPALITY, "neutral"), (Role.POLITICIAN, "party"), (Role.ADMINISTRATOR, "council")])
def test_each_role_has_its_question(role: Role, name: str, pack: Pack) -> None:
    def come(speaks: Role) -> set[str]:
        return set(itertools.chain(*(asked(Situation((speaks,), frozenset({Trait.POST})), n, pack) for n in range(40))))

    assert name in come(role)
    assert name not in come(Role.PRIVATE)


@pytest.mark.parametrize(("trait", "name"), [(Trait.REPLY, "call"), (Trait.QUOTE, "quoted"), (Trait.LATE, "late"), (Trait.LATE, "impulse")])
def test_others_come_in_turn(trait: Trait, name: str, pack: Pack) -> None:
    rounds = [asked(Situation(ALDERMAN, frozenset({trait})), n, pack) for n in range(40)]
    assert 0 < sum(name in one for one in rounds) < 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_in_its_own_words(language: str, pack: Pack) -> None:
    mine = parse(words(language), RULES)
    assert [one.id for one in mine.others] == [one.id for one in pack.others]
    for one, dutch in zip((mine.as_whom, *mine.others), (pack.as_whom, *pack.others), strict=True):
        assert [(answer.id, answer.effect) for answer in one.answers] == [(answer.id, answer.effect) for answer in dutch.answers]
        assert "?" in one.text
        assert language == "nl" or one.text != dutch.text
        assert len({answer.text for answer in one.answers}) == len(one.answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_left_over(language: str) -> None:
    import tomllib

    texts, rules = tomllib.loads(words(language)), tomllib.loads(RULES)
    assert set(texts) == {"roles", *(one["id"] for one in rules["question"])}
    assert set(texts["roles"]) == {role.value for role in Role}
    for one in rules["question"]:
        assert set(texts[one["id"]].get("answer", {})) == {answer["id"] for answer in one.get("answers", [])}


@given(
    senders=st.sets(st.sampled_from(list(Role)), min_size=1),
    traits=st.frozensets(st.sampled_from(list(Trait))),
    counter=st.integers(min_value=0, max_value=10_000),
)
def test_always_three_and_the_role_first(senders: set[Role], traits: frozenset[Trait], counter: int) -> None:
    pack = parse(words("nl"), RULES)
    chosen = choose(Situation(tuple(senders), traits), counter, pack)
    ids = [one.id for one in chosen]
    assert (len(ids), len(set(ids)), ids[0]) == (3, 3, "as-whom")
    if "rights" in ids:
        assert traits & {Trait.MEDIA, Trait.QUOTE}
    if not traits & set(SITUATIONS):
        assert ("rights" in ids) is bool(traits & {Trait.MEDIA, Trait.QUOTE})
        assert "enough" in ids or Trait.REPLY not in traits
    if Trait.PUBLIC not in traits:
        assert "world" not in ids
    offered = {answer.id for answer in chosen[0].answers}
    assert {role.value for role in senders} <= offered
    assert len(offered) >= min(4, len(Role))
    assert len(senders) == len(Role) or len(offered) > len(senders), "there must be something wrong to choose"
    assert chosen == choose(Situation(tuple(senders), traits), counter, pack)


@pytest.mark.parametrize("traits", [frozenset(), frozenset({Trait.PUBLIC}), frozenset({Trait.PUBLIC, Trait.LATE, Trait.MEDIA})])
def test_other_questions_come_each_time(traits: frozenset[Trait], pack: Pack) -> None:
    now = Situation(ALDERMAN, traits)
    rounds = [frozenset(asked(now, counter, pack)) for counter in range(30)]
    assert all(one != other for one, other in itertools.pairwise(rounds))
    eligible = {one.id for one in pack.others if (not one.only or one.only & traits) and (not one.roles or one.roles & set(ALDERMAN))}
    assert frozenset().union(*rounds) == {"as-whom", *eligible}


def test_late_at_night_the_newspaper_comes_more_often(pack: Pack) -> None:
    def often(*traits: Trait) -> int:
        return Counter(itertools.chain(*(asked(Situation(ALDERMAN, frozenset(traits)), n, pack) for n in range(60))))["newspaper"]

    assert often(Trait.LATE) > often()


def test_the_roles_are_offered_in_one_order(pack: Pack) -> None:
    assert [one.id for one in choose(Situation(ALDERMAN), 0, pack)[0].answers] == ["private", "politician", "administrator", "municipality"]
    crisis = choose(Situation((Role.CRISIS,)), 0, pack)[0]
    assert [one.id for one in crisis.answers] == ["private", "politician", "administrator", "crisis"]
    assert crisis.senders == (Role.CRISIS,)


def test_three_that_must_be_asked_take_turns(pack: Pack) -> None:
    eager = replace(
        pack,
        others=tuple(replace(one, only=frozenset(), roles=frozenset(), must=frozenset({Trait.LATE}), urgent=False) for one in pack.others),
    )
    rounds = [set(asked(Situation(ALDERMAN, frozenset({Trait.LATE})), n, eager)) for n in range(6)]
    assert all(len(one) == 3 for one in rounds)
    assert rounds[0] != rounds[1]


def test_a_pack_with_one_question_asks_one(pack: Pack) -> None:
    assert asked(Situation(ALDERMAN), 5, Pack(pack.as_whom, ())) == ["as-whom"]


def test_the_situation_is_read_from_what_is_about_to_leave() -> None:
    plain, followers = account(Role.PRIVATE), account(Role.POLITICIAN, visibility=Visibility.FOLLOWERS)
    picture = Media(MediaId(1), "a.png", "a.png", "image/png", 1, 1, 1)

    def traits(content: Content, sender: Account = followers, at: datetime = NOON) -> set[Trait]:
        return set(situation([(sender, content)], at).traits) - {Trait.POST}

    assert traits(Content("hallo")) == set()
    assert traits(Content("hallo"), plain) == {Trait.PUBLIC}
    assert traits(Content("hallo", visibility=Visibility.UNLISTED)) == {Trait.PUBLIC}
    assert traits(Content("hallo", visibility=Visibility.MENTIONED), plain) == set()
    assert traits(Content(media=(picture,))) == {Trait.MEDIA}
    assert traits(Content("ja", reply_to="1")) == {Trait.REPLY}
    for quote in ('Zij zei: "dat is niet waar".', "Hij: „zo is het” zei hij", "“nog een keer”", "ja\n> dat schreef zij", "«et voilà donc»"):
        assert traits(Content(quote)) == {Trait.QUOTE}, quote
    for none in ('het "woord" hier', '5" en 6"', "a > b"):
        assert traits(Content(none)) == set(), none
    for hour, late in ((21, False), (22, True), (23, True), (0, True), (5, True), (6, False)):
        assert (Trait.LATE in traits(Content("x"), at=NOON.replace(hour=hour))) is late
    both = situation([(account(Role.MUNICIPALITY), Content("a")), (account(Role.PRIVATE), Content("b"))], NOON)
    assert both.senders == (Role.PRIVATE, Role.MUNICIPALITY)


def good(pack: Pack, *roles: Role) -> tuple[tuple[Account, ...], tuple[object, ...], Answers]:
    questions = choose(Situation(roles), 0, pack)
    others = {one.id: one.answers[0].id for one in questions[1:]}
    return tuple(account(role) for role in roles), questions, Answers({role: role for role in roles}, others)


def test_the_right_role_and_calm_answers_let_it_go(pack: Pack) -> None:
    accounts, questions, answers = good(pack, Role.ADMINISTRATOR, Role.MUNICIPALITY)
    told = verdict(questions, answers, accounts)  # type: ignore[arg-type]
    assert (told.ready, told.wrong, told.open, told.effect) == (True, (), (), Effect.CONTINUE)


def test_one_wrong_role_stops_all(pack: Pack) -> None:
    accounts, questions, answers = good(pack, Role.ADMINISTRATOR, Role.MUNICIPALITY)
    wrong = replace(answers, roles={**answers.roles, Role.MUNICIPALITY: Role.PRIVATE})
    told = verdict(questions, wrong, accounts)  # type: ignore[arg-type]
    assert (told.ready, told.wrong) == (False, (Role.MUNICIPALITY,))


def test_what_is_not_answered_waits(pack: Pack) -> None:
    accounts, questions, answers = good(pack, Role.ADMINISTRATOR, Role.MUNICIPALITY)
    half = replace(answers, roles={Role.ADMINISTRATOR: Role.ADMINISTRATOR})
    assert verdict(questions, half, accounts).open == ("as-whom",)  # type: ignore[arg-type]
    nothing = verdict(questions, Answers(), accounts)  # type: ignore[arg-type]
    assert (nothing.ready, nothing.open) == (False, tuple(one.id for one in questions))  # type: ignore[attr-defined]
    odd = replace(answers, others=dict.fromkeys(answers.others, "iets anders"))
    assert len(verdict(questions, odd, accounts).open) == 2  # type: ignore[arg-type]
    unheard = replace(answers, roles={**answers.roles, Role.MUNICIPALITY: Role.CRISIS})
    assert verdict(questions, unheard, accounts).open == ("as-whom",)  # type: ignore[arg-type]


def test_a_sender_that_joined_after_the_questions_must_be_answered_too(pack: Pack) -> None:
    accounts, questions, answers = good(pack, Role.ADMINISTRATOR)
    told = verdict(questions, answers, (*accounts, account(Role.PRIVATE)))  # type: ignore[arg-type]
    assert (told.ready, told.open) == (False, ("as-whom",))


def test_the_gravest_answer_counts(pack: Pack) -> None:
    questions = (choose(Situation(ALDERMAN), 0, pack)[0], *(one for one in pack.others if one.id in {"newspaper", "inside", "colleagues"}))
    accounts = (account(Role.ADMINISTRATOR),)
    roles = {Role.ADMINISTRATOR: Role.ADMINISTRATOR}
    for others, effect, by in (
        ({"newspaper": "tomorrow", "inside": "no", "colleagues": "change"}, Effect.TOMORROW, "newspaper"),
        ({"newspaper": "tomorrow", "inside": "yes", "colleagues": "ask"}, Effect.STOP, "inside"),
        ({"newspaper": "yes", "inside": "no", "colleagues": "change"}, Effect.EDIT, "colleagues"),
        ({"newspaper": "yes", "inside": "no", "colleagues": "ask"}, Effect.READ, "colleagues"),
    ):
        told = verdict(questions, Answers(roles, others), accounts)
        assert (told.ready, told.effect, told.by) == (False, effect, by)


def test_without_the_role_question_or_a_sender_nothing_is_ready(pack: Pack) -> None:
    accounts, questions, answers = good(pack, Role.ADMINISTRATOR)
    assert not verdict(questions[1:], answers, accounts).ready  # type: ignore[arg-type]
    assert not verdict(questions, answers, ()).ready  # type: ignore[arg-type]
    assert not verdict((), Answers(), accounts).ready


@pytest.mark.parametrize(
    ("language", "rules", "place"),
    [
        ("x = ", RULES, "Invalid|nvalid"),
        (words("nl"), "version = 2", "version"),
        (words("nl"), "version = 1", "question"),
        (words("nl"), "version = 1\nquestion = 3", "question"),
        (words("nl"), 'version = 1\n[[question]]\nid = "world"\nanswers = [{id = "yes", effect = "continue"}]', "roles"),
        (words("nl"), RULES.replace('effect = "stop"', 'effect = "explode"'), "inside"),
        (words("nl"), RULES.replace('["late"]', '["weekend"]'), "weekend"),
        (words("nl"), RULES.replace("answers =", "answer ="), "answer"),
        (words("nl"), RULES.replace('effect = "continue"', 'effect = "edit"'), "goes on"),
        (words("nl").replace('answer.yes = "Ja"', 'answer.yes = " "'), RULES, "missing"),
        (words("nl").replace("answer.yes", "answer.maybe"), RULES, "yes"),
        (words("nl").replace("crisis =", "ramp ="), RULES, "crisis"),
        ("", RULES, "as-whom"),
    ],
)
def test_a_damaged_pack_says_where(language: str, rules: str, place: str) -> None:
    with pytest.raises(InputError) as error:
        parse(language, rules)
    assert error.value.word == "questions-damaged"
    assert re.search(place, str(error.value.values["place"]))


def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 23, 12, 0, tzinfo=UTC))


def test_the_wait_counts_down_and_never_below_zero() -> None:
    now = clock()
    wait = PauseClock(now, 60)
    assert (wait.seconds, wait.over, wait.done) == (60, False, 0.0)
    now.advance(59.5)
    assert (wait.seconds, wait.over) == (1, False)
    now.advance(0.5)
    assert (wait.seconds, wait.over, wait.done) == (0, True, 1.0)
    now.advance(1000)
    assert (wait.left, wait.over) == (0.0, True)


@pytest.mark.parametrize("seconds", [0, 3600])
def test_the_shortest_and_the_longest_wait(seconds: int) -> None:
    wait = PauseClock(clock(), seconds)
    assert (wait.seconds, wait.over, wait.done) == (seconds, seconds == 0, float(seconds == 0))


@pytest.mark.parametrize("seconds", [-1, 3601, float("nan")])
def test_a_wait_that_cannot_be(seconds: float) -> None:
    with pytest.raises(BugError):
        PauseClock(clock(), seconds)


@pytest.mark.parametrize("jump", [7200, -7200])
def test_the_wall_clock_shortens_and_lengthens_nothing(jump: float) -> None:
    now = clock()
    wait = PauseClock(now, 60)
    now.jump(jump)
    assert wait.left == 60
    now.advance(10)
    assert wait.left == 50


def test_stopped_it_stands_still_and_goes_on_where_it_was() -> None:
    now = clock()
    wait = PauseClock(now, 60)
    now.advance(20)
    wait.stop()
    wait.stop()
    now.advance(500)
    assert (wait.left, wait.stopped, wait.over) == (40, True, False)
    wait.resume()
    now.advance(10)
    wait.resume()
    assert (wait.left, wait.stopped) == (30, False)


def test_prolonged_it_lasts_longer_up_to_an_hour() -> None:
    now = clock()
    wait = PauseClock(now, 60)
    now.advance(20)
    wait.prolong()
    assert wait.left == 100
    assert wait.done == pytest.approx(20 / 120)
    wait.stop()
    wait.prolong(10)
    now.advance(5)
    assert (wait.left, wait.stopped) == (110, True)
    wait.prolong(10_000)
    assert wait.left == 3600
    wait.resume()
    now.advance(3600)
    assert wait.over
    wait.prolong()
    assert (wait.left, wait.over) == (60, False)
    with pytest.raises(BugError):
        wait.prolong(-1)


def test_a_sleep_in_between_is_noticed_by_either_clock() -> None:
    for sleep in (lambda now: now.jump(3600), lambda now: now.advance(3600)):
        now = clock()
        wait = PauseClock(now, 60)
        for _ in range(20):
            now.advance(1)
            assert not wait.slept()
        sleep(now)
        assert wait.slept()
        now.advance(1)
        assert wait.slept()
        wait.stop()
        wait.start_again()
        assert (wait.left, wait.stopped, wait.slept()) == (60, False, False)
    now = clock()
    wait = PauseClock(now, 60)
    now.jump(-3600)
    assert not wait.slept()
