"""How a target stands, and where its timer runs, in plain language."""

from __future__ import annotations

from collections.abc import Sequence

from accounts.model.post import Origin, Place, State, Target
from accounts.posts.holds import Hold, HoldKind
from resources.catalogue import tr

_AWAY = frozenset({"network-down", "no-such-server", "certificate", "portal", "too-many-redirects", "no-answer"})
_SIGN_IN = frozenset({"auth-lost", "secrets-gone", "other-account", "vault-session-over"})


def state(target: Target, held: Sequence[Hold] = ()) -> str:
    """Return how a target stands. `held` is what holds it now (`Publisher.held`)."""
    if target.state is State.QUEUED:
        return _queued(target, held)
    if target.state is State.PUBLISHED:
        return _published(target)
    if target.state is State.PAUSING and target.origin is Origin.COMMAND:
        return tr("State", "Waits for the end of its pause")
    return {
        State.PAUSING: tr("State", "In its pause"),
        State.ARMED: tr("State", "Waits for a decision"),
        State.SENDING: tr("State", "Being sent"),
        State.REFUSED: tr("State", "Not sent: refused"),
        State.UNKNOWN: tr("State", "Uncertain: does it stand there?"),
        State.STOPPED: tr("State", "Stopped"),
        State.MISSED: tr("State", "Missed: its moment has passed"),
        State.HANDED_OVER: tr("State", "Waits at the server"),
        State.DELETED: tr("State", "Deleted there"),
    }[target.state]


def _published(target: Target) -> str:
    if target.error == "published-early":
        return tr("State", "Published too early: it stands there already")
    if target.error == "not-seen":
        return tr("State", "Sent, but not seen there")
    return tr("State", "It stands there") if target.verified else tr("State", "Sent; being looked up")


def _queued(target: Target, held: Sequence[Hold]) -> str:
    kinds = {hold.kind for hold in held}
    if HoldKind.CRISIS in kinds:
        return tr("State", "Waits: crisis")
    if HoldKind.MEETING in kinds:
        return tr("State", "Waits until after the council meeting")
    if HoldKind.MANUAL in kinds:
        return tr("State", "Waits: stopped by hand")
    if HoldKind.SERIES in kinds:
        return tr("State", "Waits: its series is paused or was changed")
    if HoldKind.SIGN_IN in kinds or target.error in _SIGN_IN:
        return tr("State", "Waits until you sign in again")
    if HoldKind.VAULT in kinds or target.error.startswith("vault-"):
        return tr("State", "Waits until the sign-ins are unlocked")
    if HoldKind.OFFLINE in kinds or target.error in _AWAY:
        return tr("State", "Waits for the network")
    if target.waits_for is not None:
        return tr("State", "Waits for the address") if target.waits_how == "link" else tr("State", "Waits for the part before it")
    if target.error and target.error not in {"kept-here", "plan-lost"}:
        return tr("State", "Waits for the server")
    return tr("State", "Planned") if target.planned else tr("State", "On its way")


def where_timer(target: Target) -> str:
    """Return where the timer of a target runs that has still to go, '' when none runs any more."""
    if target.state is State.HANDED_OVER:
        return tr("Timer", "at the server; this laptop may be off")
    if target.state is State.PAUSING and target.origin is Origin.WINDOW:
        return tr("Timer", "in this window; closing it sends nothing")
    if target.state is State.QUEUED and target.planned and target.place == Place.SERVER:
        return tr("Timer", "on its way to the server; then this laptop may be off")
    if target.state is State.ARMED or (target.on_event and target.state is State.PAUSING):
        return tr("Timer", "by no clock: it waits for your word")
    if target.state in {State.QUEUED, State.PAUSING}:
        return tr("Timer", "on this laptop, which must be on")
    return ""


def where_planned(target: Target) -> str:
    """Return where the timer of a planned target runs once its pause is over."""
    if target.place == Place.SERVER:
        return tr("Timer", "at the server; this laptop may be off")
    return tr("Timer", "on this laptop, which must be on")


def late_rule(minutes: int | None) -> str:
    """Return a late rule in a sentence. `minutes` is the rule as a target has it: None is never too late, 0 is late at all."""
    if minutes is None:
        return tr("Planner", "If it is late, it goes out anyway.")
    if minutes <= 0:
        return tr("Planner", "If it is late, you are asked first.")
    return tr("Planner", "It goes out up to %n minutes late; after that you are asked.", minutes)
