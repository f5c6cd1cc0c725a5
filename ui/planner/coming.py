"""What goes out next, and how much waits: read once, told in the same words by the line at the bottom and in the tray."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from accounts.engine import Engine
from accounts.model.post import Target
from accounts.posts.holds import HoldKind
from ui.badge import BadgeFace
from ui.language import tr, when
from ui.outbox.rows import first_line

MOST = 40
"""Characters of a message that are told in one line."""
UNTIL_ENDED = frozenset({HoldKind.CRISIS, HoldKind.MANUAL})
"""Holds that last until somebody ends them. A meeting is over by the time that is planned after it."""


@dataclass(frozen=True)
class Coming:
    """How many drafts there are and how many targets wait, and what goes out next as whom; None when nothing does.

    `doubted` says that something stands in its way, `held` that people hold it: everything, or its account, until they end that.
    """

    drafts: int
    waiting: int
    target: Target | None = None
    face: BadgeFace | None = None
    doubted: bool = False
    held: bool = False


def read(engine: Engine) -> Coming:
    """Read it from the books: for another thread. Raises StoreError."""
    standing = engine.history.standing(engine.clock.now())
    target = standing.next
    account = engine.register.get(target.account) if target else None
    face = BadgeFace.of(account, engine.register.network(account.network).name) if account else None
    doubted = target is not None and bool(engine.forecast.of([target]))
    held = account is not None and target is not None and any(one.kind in UNTIL_ENDED for one in engine.publisher.held(target, account))
    return Coming(engine.drafts.count(), standing.waiting, target, face, doubted, held)


def line(coming: Coming, now: datetime) -> str:
    """Return 'Next: Thu 26 Nov 16:00, Week video, as', to be followed by the sender's badge; '' when nothing goes out."""
    if coming.target is None:
        return ""
    about = {"moment": when(coming.target.due_at, now=now), "what": short(coming.target)}
    if coming.held:
        return tr("Window", "Next, but it is held: {moment}, {what}, as", **about)
    if coming.doubted:
        return tr("Window", "Next, but it cannot go like this: {moment}, {what}, as", **about)
    return tr("Window", "Next: {moment}, {what}, as", **about)


def sentence(coming: Coming, now: datetime) -> str:
    """Return the same with the sender in words, where no badge can stand; says so when nothing is planned."""
    if coming.target is None or coming.face is None:
        return tr("Window", "Nothing goes out next")
    told = {"moment": when(coming.target.due_at, now=now), "what": short(coming.target), "who": coming.face.word}
    if coming.held:
        return tr("Window", "Next, but it is held: {moment}, {what}, as {who}", **told)
    if coming.doubted:
        return tr("Window", "Next, but it cannot go like this: {moment}, {what}, as {who}", **told)
    return tr("Window", "Next: {moment}, {what}, as {who}", **told)


def short(target: Target) -> str:
    """Return the first line of what a target says, shortened to one look, without the stop at its end: a sentence goes on after it."""
    first = first_line(target).removesuffix(".")
    return first if len(first) <= MOST else first[: MOST - 1].rstrip(" ,;:.–-") + "…"
