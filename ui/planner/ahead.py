"""The band that tells of a planned message before it goes out: as whom, what, when, and the two things that can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.model.ids import TargetId
from accounts.posts.noticing import Notice
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.language import clock_time, span, tr
from ui.planner.coming import short
from ui.widgets import IconButton, Surface, button, label
from ui.widgets.text import say_strong

Face = Callable[[Notice], BadgeFace]


class AheadBand(Surface):
    """One band for everything that goes out soon. It stays until it went out, was stopped, or is put away by hand."""

    stop_asked = Signal(int)
    """A TargetId."""
    open_asked = Signal(int)
    """A TargetId; 0 when several are told of together."""
    put_away = Signal()

    def __init__(self, notices: Sequence[Notice], face: BadgeFace, now: datetime, parent: QWidget | None = None) -> None:
        """Tell of `notices`, the earliest first; `face` is the sender of the first one, shown when it is alone."""
        super().__init__("tint", across=True, margin="l s", parent=parent)
        first = notices[0]
        alone = len(notices) == 1
        about, text = heading(notices, now), detail(first) if alone else several(notices)
        if alone:
            self.badge = RoleBadge(face.without_handle())
            self.body.addWidget(self.badge)
        self.words = label("")
        say_strong(self.words, about, text)
        self.body.addWidget(self.words, 1)
        if alone:
            self.stop = button(tr("Planner", "Stop"), icon="circle-stop", on=lambda: self.stop_asked.emit(int(first.target.id)))
            self.body.addWidget(self.stop)
        self.open = button(tr("Planner", "Open"), icon="calendar", on=lambda: self.open_asked.emit(int(first.target.id) if alone else 0))
        self.body.addWidget(self.open)
        self.close_button = IconButton("x", tr("Planner", "Put this notice away"), on=self.put_away.emit)
        self.body.addWidget(self.close_button)
        who = tr("Planner", "as {who}", who=face.word) if alone else ""
        self.setAccessibleName(" ".join(part for part in (about, who, text) if part))


def heading(notices: Sequence[Notice], now: datetime) -> str:
    """Return what is said in bold: when it goes out, or how many do."""
    first = notices[0].target.due_at
    if len(notices) > 1:
        return tr("Planner", "%n messages go out soon.", len(notices))
    left = span(max(60.0, 60 * round((first - now).total_seconds() / 60)))
    return tr("Planner", "Goes out in {span}, at {time}.", span=left, time=clock_time(first))


def detail(notice: Notice) -> str:
    """Return what goes out, and what will keep it from going."""
    if notice.problem is None:
        return tr("Planner", "“{text}”", text=short(notice.target))
    problem = words.error(notice.problem.code)
    return tr("Planner", "“{text}” It will not go like this: {problem}", text=short(notice.target), problem=problem.text)


def several(notices: Sequence[Notice]) -> str:
    """Return from when to when several go out."""
    first, last = notices[0].target.due_at, notices[-1].target.due_at
    if clock_time(first) == clock_time(last):
        return tr("Planner", "All at {time}.", time=clock_time(first))
    return tr("Planner", "The first at {first}, the last at {last}.", first=clock_time(first), last=clock_time(last))


def numbers(notices: Sequence[Notice]) -> tuple[TargetId, ...]:
    """Return the numbers of the targets that are told of."""
    return tuple(notice.target.id for notice in notices)
