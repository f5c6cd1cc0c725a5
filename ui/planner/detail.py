"""One planned message: as whom, when, where its timer runs, what it says, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from accounts.engine import Engine
from accounts.model.post import Origin, State
from accounts.posts.forecast import SIGN_IN
from ui import words
from ui.badge import RoleBadge
from ui.composer.preview import MessagePreview
from ui.language import full, tr
from ui.look import Look
from ui.planner.items import PLANNED, Item
from ui.widgets import FlowLayout, Icon, Notice, Sheet, button, label, note


class Act(StrEnum):
    """What can be done with a planned message."""

    EDIT = "edit"
    MOVE = "move"
    STOP = "stop"
    NOW = "now"
    PAUSE = "pause"
    FOLLOW = "follow"
    SIGN_IN = "sign-in"


ICONS = {
    Act.EDIT: "pencil",
    Act.MOVE: "calendar-clock",
    Act.STOP: "circle-stop",
    Act.NOW: "send",
    Act.PAUSE: "hourglass",
    Act.FOLLOW: "external-link",
    Act.SIGN_IN: "log-in",
}


def acts(item: Item) -> tuple[Act, ...]:
    """Return what can be done with an item, the main thing first."""
    target = item.target
    if item.doubts and item.doubts[0].code in SIGN_IN and target.state is State.QUEUED:
        return (Act.SIGN_IN, *(act for act in (Act.MOVE, Act.EDIT, Act.STOP, Act.FOLLOW) if item.movable or act is Act.FOLLOW))
    if target.state is State.PAUSING:
        return (Act.PAUSE, Act.STOP, Act.FOLLOW) if target.origin is Origin.WINDOW else (Act.STOP, Act.FOLLOW)
    if item.movable:
        return (Act.MOVE, Act.EDIT, Act.STOP, Act.NOW, Act.FOLLOW)
    return (Act.FOLLOW,)


class Detail(Sheet):
    """A sheet about one item; `asked(Act)` comes after it is gone from sight."""

    asked = Signal(object)

    def __init__(self, window: QWidget, engine: Engine, item: Item) -> None:
        """Show an item as it is now."""
        super().__init__(window, tr("Planner", "Planned message"), width="sheet-narrow")
        self.item = item
        self.buttons: dict[Act, QPushButton] = {}
        target = item.target
        self.body.addWidget(RoleBadge(item.face, large=True))
        self.body.addWidget(self._standing(engine))
        if target.error:
            said = words.error(target.error, target.error_values)
            self.body.addWidget(Notice(said.text, said.todo))
        for one in item.doubts:
            said = words.doubt(one)
            self.body.addWidget(Notice(said.text, said.todo))
        if item.account is not None:
            preview = MessagePreview(target.content, item.account, engine.drafts.picture_path, badge=False)
            self.body.addWidget(preview)
        else:
            self.body.addWidget(label(target.content.text))
        self.body.addWidget(self._actions())
        self.footer.addWidget(button(tr("Planner", "Close"), on=self.dismiss))

    def _standing(self, engine: Engine) -> QWidget:
        look, item, target = Look.current(), self.item, self.item.target
        icon, tone, _told = item.standing
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space("s"))
        line.addWidget(Icon(icon, tone))
        line.addWidget(label(full(target.due_at, item.zone, engine.clock.now()), "heading"), 1)
        self.body.addWidget(holder)
        told = [words.state(target, item.held)]
        if target.state in PLANNED:
            told += [words.where_timer(target), words.late_rule(target.late_minutes) if target.planned else ""]
        return note(" · ".join(part for part in told if part))

    def _actions(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for place, act in enumerate(acts(self.item)):
            made = button(act_word(act), "primary" if place == 0 else "plain", icon=ICONS[act], on=self._ender(act))
            self.buttons[act] = made
            row.addWidget(made)
        return holder

    def _ender(self, act: Act) -> Callable[[], None]:
        def end() -> None:
            self.dismiss()
            self.asked.emit(act)

        return end


def act_word(act: Act) -> str:
    """Return what stands on the button of an act."""
    return {
        Act.EDIT: tr("Planner", "Edit…"),
        Act.MOVE: tr("Planner", "Move…"),
        Act.STOP: tr("Planner", "Stop"),
        Act.NOW: tr("Planner", "Publish now…"),
        Act.PAUSE: tr("Planner", "Answer the pause"),
        Act.FOLLOW: tr("Planner", "Show in the list of sent"),
        Act.SIGN_IN: tr("Planner", "Sign in again…"),
    }[act]
