"""What is said of an hour: when it is, how its messages stand, what is left of its time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from accounts.answers.hour_gathering import columns_of
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.column import ColumnKind
from accounts.model.hour import Hour, Overview, QuestionState, Stage
from accounts.model.ids import AccountId
from accounts.model.post import State, Target
from accounts.model.status import Status
from accounts.reading import Question
from ui import words
from ui.language import clock_time, full, tr
from ui.words.hours import question_word
from ui.words.reading import trouble_words

_NAMED = re.compile(r"[#@]\w[\w.@-]*")
PROMPT = 90.0
"""Seconds; what is asked no more than so long after it was written needs no word."""
SHOWN = (
    QuestionState.WAITING,
    QuestionState.LATER,
    QuestionState.UNDER_WAY,
    QuestionState.ANSWERED,
    QuestionState.REFERRED,
    QuestionState.NOT_HERE,
    QuestionState.GONE,
)


def asker(status: Status) -> str:
    """Return who asked, as a name in a line of other words: whatever script it is in, what follows stands after it."""
    return f"\u2068{status.author.name or '@' + status.author.handle}\u2069"


def words_of(status: Status) -> str:
    """Return what was asked; in a text from right to left each hashtag and handle keeps its sign before it."""
    if all(unicodedata.bidirectional(sign) not in {"R", "AL"} for sign in status.text):
        return status.text
    return _NAMED.sub(lambda found: f"\u2066{found.group()}\u2069", status.text)


def window(hour: Hour, now: datetime) -> str:
    """Return from when to when, on the clock of its zone."""
    zone = ZoneInfo(hour.zone)
    same = hour.starts_at.astimezone(zone).date() == hour.ends_at.astimezone(zone).date()
    until = clock_time(hour.ends_at, zone) if same else full(hour.ends_at, zone, now)
    return tr("Hours", "{start} until {end}", start=full(hour.starts_at, zone, now), end=until)


def left_words(hour: Hour, now: datetime) -> str:
    """Return how much time is left, in minutes begun, so that it changes once a minute."""
    minutes = minutes_left(hour, now)
    if minutes <= 1:
        return tr("Hours", "Less than a minute left")
    return tr("Hours", "%n minutes left", minutes)


def minutes_left(hour: Hour, now: datetime) -> int:
    """Return how many minutes are left, the one that has begun counted whole."""
    return max(0, -int(-(hour.ends_at - now).total_seconds() // 60))


def counts_line(over: Overview) -> str:
    """Return how many questions stand how; what there is none of is left out."""
    said = [f"{question_word(state)} {over.counts[state]}" for state in SHOWN if over.counts.get(state)]
    return " · ".join((tr("Hours", "%n questions", len(over.lines)), *said))


def troubles(over: Overview) -> tuple[str, ...]:
    """Return what is not as it should be with an hour and its messages."""
    hour, found = over.hour, []
    if over.stage is Stage.CANCELLED:
        return ()
    if any(one.state is State.PAUSING for one in (*over.opening, *over.closing)):
        found.append(tr("Hours", "The pause of its messages was not gone through yet; until then nothing goes out."))
    if hour.slept_through:
        found.append(tr("Hours", "This computer was off or asleep the whole hour. What was asked stands below."))
    found += _message(over.opening, tr("Hours", "The opening message"))
    if hour.ended_at is not None or hour.closing_to is not None or any(one.state is State.STOPPED for one in over.closing):
        found += _message(over.closing, tr("Hours", "The closing message"))
    if over.stage is Stage.OPEN and any(one.state is State.PUBLISHED for one in over.closing):
        found.append(tr("Hours", "The closing message went out already; this hour goes on all the same."))
    if over.stage is Stage.PLANNED and any(one.state is State.PUBLISHED for one in over.opening):
        found.append(tr("Hours", "The opening message went out already, before the hour begins. Say when it really begins."))
    if over.stage is Stage.PLANNED and hour.opening_to is not None and any(one.state is State.HANDED_OVER for one in over.opening):
        found.append(tr("Hours", "The opening message still lies at its network with the old time, and is being taken back."))
    if hour.closing_to is not None and any(one.state is State.HANDED_OVER for one in over.closing):
        found.append(tr("Hours", "The closing message still lies at its network with the old time, and is being taken back."))
    return tuple(dict.fromkeys(found))


def held(engine: Engine, over: Overview) -> tuple[str, ...]:
    """Return what keeps answers from going out and questions from coming in at this moment. Raises StoreError."""
    if over.stage is not Stage.OPEN:
        return ()
    found = []
    known = {one.id: one for one in engine.register.every()}
    for account in (known[number] for number in over.hour.accounts if number in known):
        for hold in engine.publisher.holds_of(account):
            found.append(tr("Hours", "Answers of {account} wait. {why}", account=account.label, why=words.error(hold.code).text))
    problems: dict[AccountId, KnownError] = {}
    for column in columns_of(over.hour):
        problems = {**engine.reader.state(column.id).problems, **problems}
    for number, problem in problems.items():
        label, why = known[number].label if number in known else "", trouble_words(problem)
        said = tr("Hours", "Questions to {account} cannot be fetched now. {why} What is asked meanwhile comes in afterwards.",
                  account=label, why=why)  # fmt: skip
        found.append(said)
    return tuple(dict.fromkeys(found))


def slow(engine: Engine, over: Overview) -> str:
    """Return which account's questions come in some minutes after they were asked, '' when none's do."""
    if over.stage is not Stage.OPEN or not over.hour.tags:
        return ""
    known = {one.id: one for one in engine.register.every()}
    question, found = Question(ColumnKind.HASHTAGS, tag=over.hour.tags[0]), []
    for account in (known[number] for number in over.hour.accounts if number in known):
        reader = engine.reader.can(account.id)
        seconds = reader.wait(question) if reader is not None and reader.answers(question.kind) else 0.0
        if seconds > PROMPT:
            minutes = -int(-seconds // 60)
            found.append(tr("Hours", "{account}: a question by hashtag comes in within %n minutes.", minutes, account=account.label))
    return " ".join(found)


def _message(made: Iterable[Target], name: str) -> list[str]:
    found = []
    for one in made:
        if one.state is State.MISSED:
            why = words.error(one.error, one.error_values).text if one.error else ""
            found.append(tr("Hours", "{message} did not go out. {why}", message=name, why=why).strip())
        elif one.state is State.STOPPED:
            found.append(tr("Hours", "{message} was stopped or taken back to be written anew; it does not go out.", message=name))
        elif one.state in {State.REFUSED, State.UNKNOWN}:
            found.append(f"{name}: {words.state(one)}. {words.error(one.error, one.error_values).text if one.error else ''}".strip())
    return found


def message_state(made: tuple[Target, ...]) -> str:
    """Return how a message stands, one word for each state it has among its accounts."""
    if not made:
        return tr("Hours", "a draft")
    return ", ".join(dict.fromkeys(words.state(one) for one in made))
