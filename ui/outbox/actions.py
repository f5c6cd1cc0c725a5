"""What can be done with a target as it stands now: the main thing first. A pure table; `doing` does it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from accounts.model.account import Account
from accounts.model.post import Origin, State, Target
from accounts.posts.holds import Hold, HoldKind


class Act(StrEnum):
    """One thing to do with one target."""

    RETRY = "retry"
    PUBLISH_NOW = "publish-now"
    LOOK_NOW = "look-now"
    STANDS = "stands"
    SEND_AGAIN = "send-again"
    NOT_THERE = "not-there"
    SIGN_IN = "sign-in"
    ASK_PAUSE = "ask-pause"
    DECIDED = "decided"
    STOP = "stop"
    OPEN_LINK = "open-link"
    COPY_TEXT = "copy-text"
    COPY_LINK = "copy-link"
    NEW_DRAFT = "new-draft"
    SEEN = "seen"
    DELETE = "delete"


MENDED_ELSEWHERE = frozenset(
    {
        "account-suspended",
        "account-deactivated",
        "blocked-there",
        "permission-missing",
        "site-moved",
        "unforeseen",
        "vault-closed",
        "vault-damaged",
    }
)
"""Refusals that are not about the text: when what is wrong was mended elsewhere, the same text goes."""


def acts(target: Target, account: Account | None, held: Sequence[Hold] = ()) -> tuple[Act, ...]:
    """Return what can be done, the one thing to do next first. `account` is None when it was removed: then nothing is sent any more."""
    first = _first(target, account, held)
    always = [Act.COPY_TEXT, *([Act.COPY_LINK] if target.url else [])]
    every = [*first, *([Act.NEW_DRAFT] if account is not None and Act.NEW_DRAFT not in first else []), *always]
    if target.state is State.PUBLISHED and account is not None and target.remote_id and account.limits.can_delete:
        every.append(Act.DELETE)
    return tuple(dict.fromkeys(every))


def _first(target: Target, account: Account | None, held: Sequence[Hold]) -> list[Act]:
    if account is None:
        return [Act.OPEN_LINK] if target.url else []
    sign_in = [Act.SIGN_IN] if _wants_sign_in(target, held) else []
    match target.state:
        case State.PAUSING:
            return [Act.ASK_PAUSE, Act.STOP] if target.origin is Origin.WINDOW else [Act.STOP]
        case State.ARMED:
            return [*sign_in, Act.DECIDED, Act.NEW_DRAFT, Act.STOP]
        case State.QUEUED:
            waits = [Act.RETRY] if target.error and not sign_in else []
            return [*sign_in, *waits, Act.STOP]
        case State.REFUSED:
            return [*sign_in, Act.RETRY, Act.NEW_DRAFT, Act.STOP] if _same_text_may_go(target) else [Act.NEW_DRAFT, Act.RETRY, Act.STOP]
        case State.UNKNOWN:
            settle = [Act.STANDS, Act.SEND_AGAIN, Act.NOT_THERE] if target.asks else []
            return [*sign_in, Act.LOOK_NOW, *settle]
        case State.MISSED:
            return [*sign_in, Act.PUBLISH_NOW, Act.STOP]
        case State.PUBLISHED:
            return [*([Act.OPEN_LINK] if target.url else []), *([Act.SEEN] if target.asks else [])]
        case State.STOPPED | State.DELETED:
            return [Act.NEW_DRAFT]
        case _:
            return []


def _wants_sign_in(target: Target, held: Sequence[Hold]) -> bool:
    return any(hold.kind is HoldKind.SIGN_IN for hold in held) or target.error in {"auth-lost", "secrets-gone"}


def _same_text_may_go(target: Target) -> bool:
    return target.error in MENDED_ELSEWHERE
