"""The questions of the pause: which three are asked, and what the answers allow.

The words come in from outside as a pack (`resources/questions/`; a municipality may bring its own), so that the engine holds no sentence.
One question is always asked, first, and not with a nod: one chooses the role in which one speaks, once for each role that is going
to speak. Any wrong choice stops the release.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import regex

from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.visibility import Visibility

ASKED = 3
_OFFERED = 4
_USUAL_ROLES = (Role.PRIVATE, Role.POLITICIAN, Role.ADMINISTRATOR, Role.MUNICIPALITY)
_LATE_FROM, _LATE_UNTIL = 22, 6
MOST_QUESTIONS, MOST_ANSWERS, MOST_WORDS = 100, 5, 500
_RULE_KEYS = frozenset({"id", "roles", "answers", "only", "must", "rather", "for", "urgent"})
_NAME = regex.compile(r"[a-z][a-z0-9-]{0,39}")
_CONCEPT = regex.compile(r"\b(?:concept(?:versie|tekst|plan|nota)?|onder constructie|in opbouw|konsept|draft)\b", regex.IGNORECASE)
_QUOTED_LINE = regex.compile(r"(?m)^[ \t]*+>")
_QUOTED_WORDS = regex.compile(r"[\"“”„«](?=\S)[^\"“”„«»\n]*+[\"“”»]")


class Effect(StrEnum):
    """What an answer leads to, the mildest first."""

    CONTINUE = "continue"
    EDIT = "edit"
    TOMORROW = "tomorrow"
    READ = "read"
    HAND_OVER = "hand-over"
    STOP = "stop"


class Trait(StrEnum):
    """What may hold of a message that is about to leave."""

    MEDIA = "media"
    QUOTE = "quote"
    REPLY = "reply"
    PUBLIC = "public"
    LATE = "late"
    MEETING = "meeting"
    CRISIS = "crisis"
    POST = "post"
    THIRD_REPLY = "third-reply"
    PEOPLE = "people"
    LONG = "long"
    FIRST = "first"
    CONCEPT = "concept"


@dataclass(frozen=True)
class Answer:
    """One possible answer; for the question about the role, `id` is a role."""

    id: str
    text: str
    effect: Effect


@dataclass(frozen=True)
class Question:
    """A question with its answers; one answer alone is a tick. `senders` are the roles for which it is to be answered one by one; empty:
    answered once. `roles` are those it is for, none = all; `urgent` goes before everything else that must be asked.
    """

    id: str
    text: str
    answers: tuple[Answer, ...]
    senders: tuple[Role, ...] = ()
    only: frozenset[Trait] = frozenset()
    must: frozenset[Trait] = frozenset()
    rather: frozenset[Trait] = frozenset()
    roles: frozenset[Role] = frozenset()
    urgent: bool = False


@dataclass(frozen=True)
class Pack:
    """A set of questions in one language. `as_whom` has an answer for every role."""

    as_whom: Question
    others: tuple[Question, ...]


@dataclass(frozen=True)
class Situation:
    """What is about to leave: in which roles, and what holds of it."""

    senders: tuple[Role, ...]
    traits: frozenset[Trait] = frozenset()


@dataclass(frozen=True)
class Known:
    """What the books know of the moment beside the messages: whether a council meets or there is a crisis, how many answers in the same
    conversation went before, whether an account never spoke yet, how many messages a thread has, whether people can be recognised.
    """

    meeting: bool = False
    crisis: bool = False
    answered: int = 0
    first: bool = False
    parts: int = 1
    people: bool = False


NOTHING_KNOWN = Known()
THIRD, LONG = 3, 4


@dataclass(frozen=True)
class Answers:
    """What was answered so far: for each sending role the role that was chosen, and for each other question the answer's id."""

    roles: Mapping[Role, Role] = field(default_factory=lambda: MappingProxyType({}))
    others: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Verdict:
    """What the answers allow. `wrong` are the sending roles for which another role was chosen; `open` what still waits for an answer
    (ids of questions); `effect` the gravest that was chosen; `by` the question that asked for it.
    """

    ready: bool
    wrong: tuple[Role, ...]
    open: tuple[str, ...]
    effect: Effect = Effect.CONTINUE
    by: str = ""


def situation(messages: Iterable[tuple[Account, Content]], local: datetime, known: Known = NOTHING_KNOWN) -> Situation:
    """Return what holds of these messages at the moment `local`, which is in the user's own zone."""
    pairs = tuple(messages)
    traits: set[Trait] = set()
    for account, content in pairs:
        if content.media:
            traits.add(Trait.MEDIA)
        if _quotes(content.text):
            traits.add(Trait.QUOTE)
        traits.add(Trait.REPLY if content.reply_to else Trait.POST)
        if _CONCEPT.search(content.text) or _CONCEPT.search(content.title):
            traits.add(Trait.CONCEPT)
        if (content.visibility or account.visibility) in {Visibility.PUBLIC, Visibility.UNLISTED}:
            traits.add(Trait.PUBLIC)
    holds = {
        Trait.LATE: local.hour >= _LATE_FROM or local.hour < _LATE_UNTIL,
        Trait.MEETING: known.meeting,
        Trait.CRISIS: known.crisis,
        Trait.THIRD_REPLY: known.answered + 1 >= THIRD and Trait.REPLY in traits,
        Trait.PEOPLE: known.people,
        Trait.LONG: known.parts >= LONG,
        Trait.FIRST: known.first,
    }
    traits |= {trait for trait, so in holds.items() if so}
    return Situation(_in_order(account.role for account, _ in pairs), frozenset(traits))


def choose(now: Situation, counter: int, pack: Pack) -> tuple[Question, ...]:
    """Return exactly three questions (fewer only when the pack has fewer that fit), the one about the role first.

    What is urgent (a crisis, the council meets) comes before what must be asked, and that before the others; where there are more of a
    kind than room, they take turns. `counter` is the number of pauses before this one; it turns the wheel, so that other questions
    come each time.
    """
    fitting = [one for one in pack.others if _fits(one, now)]
    must = [one for one in fitting if one.must & now.traits]
    deck = [one for one in fitting if one not in must]
    deck += [one for one in deck if one.rather & now.traits]
    chosen: list[Question] = []
    for some in ([one for one in must if one.urgent], [one for one in must if not one.urgent], deck):
        room = ASKED - 1 - len(chosen)
        for one in _turned(some, counter * room):
            if len(chosen) < ASKED - 1 and one not in chosen:
                chosen.append(one)
    return (_as_whom(pack, now.senders), *sorted(chosen, key=pack.others.index))


def _fits(one: Question, now: Situation) -> bool:
    return (not one.only or bool(one.only & now.traits)) and (not one.roles or bool(one.roles & set(now.senders)))


def verdict(questions: Iterable[Question], answers: Answers, accounts: Iterable[Account]) -> Verdict:
    """Return whether the messages of `accounts` may be released with these answers.

    Ready means: for every role that speaks that very role was chosen, every question is answered, and no answer asks for anything
    but to go on. An answer that is not among those offered counts as none.
    """
    speaking = _in_order(account.role for account in accounts)
    wrong: list[Role] = []
    waiting: list[str] = []
    gravest, by = Effect.CONTINUE, ""
    asked_role = False
    for question in questions:
        offered = {answer.id: answer.effect for answer in question.answers}
        if question.senders:
            asked_role = True
            given = [(role, answers.roles.get(role)) for role in speaking]
            wrong += [role for role, said in given if said in offered and said != role]
            if any(said not in offered for _, said in given):
                waiting.append(question.id)
            continue
        effect = offered.get(answers.others.get(question.id, ""))
        if effect is None:
            waiting.append(question.id)
        elif _gravity(effect) > _gravity(gravest):
            gravest, by = effect, question.id
    ready = asked_role and bool(speaking) and not wrong and not waiting and gravest is Effect.CONTINUE
    return Verdict(ready, tuple(wrong), tuple(waiting), gravest, by)


def parse(words: str, rules: str) -> Pack:
    """Return the pack of a language file and the rules file, both TOML. Raises InputError (questions-damaged) with the place."""
    try:
        texts, plan = tomllib.loads(words), tomllib.loads(rules)
    except tomllib.TOMLDecodeError as error:
        raise InputError("questions-damaged", place=str(error)) from None
    if plan.get("version") != 1:
        raise InputError("questions-damaged", place="version")
    found: list[Question] = []
    as_whom: list[Question] = []
    for rule in _tables(plan, "question"):
        name = str(rule.get("id", ""))
        try:
            _check_rule(name, rule, [one.id for one in (*as_whom, *found)])
            (as_whom if rule.get("roles") else found).append(_question(name, rule, texts))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError("questions-damaged", place=f"{name}: {error}") from None
    if len(as_whom) != 1:
        raise InputError("questions-damaged", place="roles")
    if len(found) > MOST_QUESTIONS:
        raise InputError("questions-damaged", place="question")
    return Pack(as_whom[0], tuple(found))


def _check_rule(name: str, rule: Mapping[str, Any], before: Iterable[str]) -> None:
    if not _NAME.fullmatch(name) or name in set(before):
        raise ValueError("id")
    unknown = sorted(set(rule) - _RULE_KEYS)
    if unknown:
        raise ValueError(unknown[0])
    answers = rule.get("answers", [])
    if not rule.get("roles") and not (isinstance(answers, list) and 0 < len(answers) <= MOST_ANSWERS):
        raise ValueError("answers")
    for key in ("roles", "urgent"):
        if not isinstance(rule.get(key, False), bool):
            raise ValueError(key)
    for key in ("only", "must", "rather", "for"):
        if not isinstance(rule.get(key, []), list):
            raise ValueError(key)


def _question(name: str, rule: Mapping[str, Any], texts: Mapping[str, Any]) -> Question:
    if rule.get("roles"):
        answers = tuple(Answer(role.value, _text(texts["roles"][role.value]), Effect.CONTINUE) for role in Role)
    else:
        said = texts[name]["answer"]
        answers = tuple(Answer(one["id"], _text(said[one["id"]]), Effect(one["effect"])) for one in rule["answers"])
        if len({one.id for one in answers}) < len(answers):
            raise ValueError("answers")
        if all(one.effect is not Effect.CONTINUE for one in answers):
            raise ValueError("no answer goes on")
    only, must, rather = (frozenset(map(Trait, rule.get(kind, ()))) for kind in ("only", "must", "rather"))
    roles = frozenset(map(Role, rule.get("for", ())))
    text = _text(texts[name]["text"])
    return Question(name, text, answers, only=only, must=must, rather=rather, roles=roles, urgent=bool(rule.get("urgent")))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("words are missing")
    if len(value) > MOST_WORDS:
        raise ValueError("too long")
    return value.strip()


def _tables(plan: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    tables = plan.get(name)
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise InputError("questions-damaged", place=name)
    return tables


def _as_whom(pack: Pack, senders: tuple[Role, ...]) -> Question:
    """Return the question about the role with the right roles among at least four, always in the same order."""
    offered = list(senders)
    least = max(_OFFERED, len(offered) + 1)  # there is always a wrong one to choose
    for role in (*_USUAL_ROLES, *Role):
        if len(offered) < least and role not in offered:
            offered.append(role)
    names = {role.value for role in offered}
    return replace(pack.as_whom, senders=senders, answers=tuple(one for one in pack.as_whom.answers if one.id in names))


def _quotes(text: str) -> bool:
    """Return whether somebody seems to be quoted: a line behind '>', or more than one word between quotation marks."""
    return bool(_QUOTED_LINE.search(text)) or any(" " in match[0] for match in _QUOTED_WORDS.finditer(text))


def _in_order(roles: Iterable[Role]) -> tuple[Role, ...]:
    there = set(roles)
    return tuple(role for role in Role if role in there)


def _turned(deck: list[Question], by: int) -> list[Question]:
    at = by % len(deck) if deck else 0
    return deck[at:] + deck[:at]


def _gravity(effect: Effect) -> int:
    return list(Effect).index(effect)
