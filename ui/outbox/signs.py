"""The icon and the tone of a state; always beside its words, never alone."""

from __future__ import annotations

from accounts.model.post import State, Target
from ui.outbox.rows import Row, RowKind, Section

_ICONS = {
    State.PAUSING: ("hourglass", "muted"),
    State.ARMED: ("hand", "muted"),
    State.QUEUED: ("clock", "muted"),
    State.SENDING: ("send", "accent"),
    State.PUBLISHED: ("circle-check", "good"),
    State.REFUSED: ("circle-x", "stop"),
    State.UNKNOWN: ("message-circle-question-mark", "warning"),
    State.STOPPED: ("circle-stop", "muted"),
    State.MISSED: ("circle-alert", "warning"),
    State.HANDED_OVER: ("server", "muted"),
    State.DELETED: ("trash-2", "muted"),
}


def sign(target: Target) -> tuple[str, str]:
    """Return icon and tone of a target."""
    if target.state is State.PUBLISHED and target.error:
        return "circle-alert", "warning"
    if target.state is State.QUEUED and target.error:
        return "wifi-off" if target.error == "network-down" else "hourglass", "warning"
    return _ICONS[target.state]


def sign_of_post(row: Row) -> tuple[str, str]:
    """Return icon and tone for the head of a post: all stand, some do, none does."""
    if row.standing == row.count:
        return "circle-check", "good"
    if row.section is Section.ATTENTION:
        return "circle-alert", "warning"
    return "users", "muted"


def sign_of_row(row: Row) -> tuple[str, str] | None:
    """Return icon and tone of a row, None for the head of a section."""
    if row.kind is RowKind.POST:
        return sign_of_post(row)
    return sign(row.target) if row.target is not None else None
