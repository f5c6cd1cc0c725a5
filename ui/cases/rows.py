"""One question in the list: who asked what, how it stands, when an answer is owed, and what is under way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accounts.model.case import Case, Reply
from accounts.model.post import State
from accounts.model.status import Status
from ui.language import tr
from ui.look import Look
from ui.moments import when
from ui.widgets import Card, Icon, button, label
from ui.words.cases import owed, reply_word, said_by, standing

MOST_TEXT = 280
TROUBLED = frozenset({State.REFUSED, State.MISSED, State.UNKNOWN})


def line_with(icon: str, text: str, tone: str, *, strong: bool = False) -> QWidget:
    """Return a sentence behind an icon: what it tells is seen by its shape and read, not by its colour alone."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Look.current().space("s"))
    row.addWidget(Icon(icon, tone, size="icon-small"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label(text, tone=tone, strong=strong), 1)
    return holder


def due_line(case: Case, now: datetime) -> QWidget | None:
    """Return when an answer is owed, None when nobody waits any more."""
    text = owed(case, now)
    if not text:
        return None
    if case.overdue(now):
        return line_with("clock-alert", text, "stop", strong=True)
    return line_with("hourglass", text, "warning", strong=True) if case.soon(now) else line_with("clock", text, "muted")


def reply_line(reply: Reply, now: datetime) -> QWidget:
    """Return how an answer stands."""
    if reply.state in TROUBLED:
        return line_with("circle-alert", reply_word(reply, now), "stop")
    if not reply.under_way:
        return line_with("circle-check", reply_word(reply, now), "muted")
    return line_with("pencil" if reply.state is None else "send", reply_word(reply, now), "text")


class CaseRow(Card):
    """`opener` and `answer` are its buttons; an ended case has no `answer` in sight."""

    def __init__(
        self,
        case: Case,
        replies: tuple[Reply, ...],
        later: Status | None,
        now: datetime,
        on_open: Callable[[], object],
        on_answer: Callable[[], object],
    ) -> None:
        """Show a case as it stood at `now`; `later` is what its author said last, after it was answered."""
        super().__init__()
        self.case = case
        status = case.status
        who = status.author.name or f"@{status.author.handle}"
        text = _short(status.text)
        self.setAccessibleName(f"{who}: {text}. {standing(case)}. {owed(case, now)}")
        self.body.setSpacing(Look.current().space("xs"))
        self.body.addWidget(label(said_by(who, when(status.at, now=now)), strong=True))
        self.body.addWidget(label(text))
        if case.gone_at is not None:
            gone = tr("Cases", "Its author deleted this message {moment}.", moment=when(case.gone_at, now=now))
            self.body.addWidget(line_with("trash-2", gone, "warning"))
        self.body.addWidget(label(standing(case), tone="muted"))
        due = due_line(case, now)
        if due is not None:
            self.body.addWidget(due)
        for reply in replies:
            if reply.under_way:
                self.body.addWidget(reply_line(reply, now))
        if later is not None:
            said = tr("Cases", "Wrote {moment}: {text}", moment=when(later.at, now=now), text=_short(later.text))
            self.body.addWidget(line_with("message-square", said, "text"))
        foot = QHBoxLayout()
        foot.setSpacing(Look.current().space("s"))
        self.opener = button(tr("Cases", "Open"), on=partial(on_open))
        self.opener.setAccessibleName(tr("Cases", "Open the question of {name}", name=who))
        self.opener.setAccessibleDescription(self.accessibleName())
        foot.addWidget(self.opener)
        self.answer = None
        if case.open:
            self.answer = button(tr("Cases", "Answer…"), on=partial(on_answer))
            self.answer.setAccessibleName(tr("Cases", "Answer {name}", name=who))
            foot.addWidget(self.answer)
        foot.addStretch(1)
        self.body.addSpacing(Look.current().space("xs"))
        self.body.addLayout(foot)


def _short(text: str) -> str:
    return text if len(text) <= MOST_TEXT else f"{text[: MOST_TEXT - 1]}…"
