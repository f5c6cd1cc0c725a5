"""What the checks found in the messages of a pause and want to have seen, each sentence once for all messages it is about."""

from __future__ import annotations

from accounts.model.ids import TargetId
from accounts.posts import checks
from accounts.posts.checks import Demand, Weight
from accounts.posts.surroundings import Surroundings
from ui import words
from ui.pause.cards import ToSee
from ui.pause.messages import Message


def to_be_seen(messages: list[Message], surroundings: Surroundings) -> list[ToSee]:
    """Return what is to be ticked or given a reason for."""
    around = surroundings.around([account for _, account in messages])
    said: dict[tuple[str, bool], list[TargetId]] = {}
    for target, account in messages:
        for finding in checks.find(target.content, account, around):
            if finding.weight is Weight.ASK:
                key = (f"{account.label}: {words.finding(finding, account)}", finding.demand is Demand.REASON)
                said.setdefault(key, []).append(target.id)
    return [ToSee(sentence, reason, tuple(targets)) for (sentence, reason), targets in said.items()]
