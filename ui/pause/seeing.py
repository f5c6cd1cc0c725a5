"""What the checks found in the messages of a pause and want to have seen, each sentence once for all messages it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.letter import Reading
from accounts.posts import checks
from accounts.posts.checks import Demand, Weight
from accounts.posts.surroundings import Surroundings
from ui import words
from ui.language import tr
from ui.pause.cards import ToSee
from ui.pause.messages import Message

Approval = Callable[[Account, Iterable[Content]], Reading | None]


def to_be_seen(messages: list[Message], surroundings: Surroundings, approval: Approval) -> list[ToSee]:
    """Return what is to be ticked or given a reason for. Where somebody approved exactly these messages, that is the reason."""
    parts: dict[tuple[PostId, AccountId], list[Message]] = {}
    for one in messages:
        parts.setdefault((one[0].post, one[0].account), []).append(one)
    readers = {key: _reader(some, approval) for key, some in parts.items()}
    around = surroundings.around([account for _, account in messages])
    said: dict[tuple[str, bool, str], list[TargetId]] = {}
    for target, account in messages:
        for finding in checks.find(target.content, account, around):
            if finding.weight is Weight.ASK:
                reason = finding.demand is Demand.REASON
                reader = readers[(target.post, target.account)] if reason else ""
                key = (f"{account.label}: {words.finding(finding, account)}", reason, reader)
                said.setdefault(key, []).append(target.id)
    return [ToSee(sentence, reason, tuple(targets), reader) for (sentence, reason, reader), targets in said.items()]


def _reader(parts: list[Message], approval: Approval) -> str:
    account = parts[0][1]
    found = approval(account, [target.content for target, _ in sorted(parts, key=lambda one: one[0].part)])
    return "" if found is None else second_reader(found)


def second_reader(reading: Reading) -> str:
    """Return who read it, as it is kept with the message."""
    return tr("Pause", "Read and agreed by {name} ({words})", name=reading.name, words=words.fingerprint(reading.key))
