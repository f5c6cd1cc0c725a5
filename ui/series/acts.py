"""What a person can do with one occurrence, and what stands on the buttons."""

from __future__ import annotations

from enum import StrEnum

from accounts.model.occurrence import Occurrence, Standing
from accounts.posts.recurrence import Why
from ui.language import tr


class Act(StrEnum):
    """What can be done with an occurrence."""

    CONFIRM = "confirm"
    PAUSE = "pause"
    DECIDE = "decide"
    DRAFT = "draft"
    MOVE = "move"
    UNMOVE = "unmove"
    SKIP = "skip"
    UNSKIP = "unskip"
    LET_GO = "let-go"
    FOLLOW = "follow"


ICONS = {
    Act.CONFIRM: "calendar-clock",
    Act.PAUSE: "hourglass",
    Act.DECIDE: "message-circle-question-mark",
    Act.DRAFT: "pencil",
    Act.MOVE: "calendar",
    Act.UNMOVE: "undo-2",
    Act.SKIP: "skip-forward",
    Act.UNSKIP: "undo-2",
    Act.LET_GO: "circle-stop",
    Act.FOLLOW: "external-link",
}
BY_HOLIDAY = (Why.HOLIDAY_SKIPPED, Why.HOLIDAY_BEFORE, Why.HOLIDAY_AFTER)


def acts(one: Occurrence) -> tuple[Act, ...]:
    """Return what can be done with an occurrence, the main thing first."""
    match one.state:
        case Standing.COMING | Standing.DRAFTED | Standing.MOVED:
            moved = one.why == Why.MOVED
            return (Act.CONFIRM, Act.DRAFT, Act.MOVE, *((Act.UNMOVE,) if moved else ()), Act.SKIP)
        case Standing.ASKS:
            return (Act.DECIDE, Act.MOVE, Act.SKIP)
        case Standing.SKIPPED:
            return (Act.DECIDE, Act.MOVE) if one.why in BY_HOLIDAY else (Act.UNSKIP,)
        case Standing.PAUSING:
            return (Act.PAUSE, Act.MOVE, Act.SKIP)
        case Standing.PLANNED:
            return (Act.FOLLOW, Act.MOVE, Act.SKIP)
        case Standing.MISSED:
            return (Act.CONFIRM, Act.DRAFT, Act.LET_GO)
        case Standing.SENT | Standing.FAILED:
            return (Act.FOLLOW,)
        case _:
            return ()


def word(act: Act, one: Occurrence) -> str:
    """Return what stands on the button of an act."""
    if act is Act.CONFIRM:
        return tr("Series", "Send it after all…") if one.state is Standing.MISSED else tr("Series", "Confirm…")
    if act is Act.DRAFT:
        there = one.draft is not None and "draft" not in one.missing
        return tr("Series", "Open the draft") if there else tr("Series", "Write it now")
    return {
        Act.PAUSE: tr("Planner", "Answer the pause"),
        Act.DECIDE: tr("Series", "Decide…"),
        Act.MOVE: tr("Planner", "Move…"),
        Act.UNMOVE: tr("Series", "Back to its own moment"),
        Act.SKIP: tr("Series", "Leave out"),
        Act.UNSKIP: tr("Series", "Let it go after all"),
        Act.LET_GO: tr("Series", "Let it be"),
        Act.FOLLOW: tr("Series", "Show what was sent") if one.state is not Standing.PLANNED else tr("Series", "Show what is planned"),
    }[act]
