"""One target in full: as whom, how it stands, what to do next, the message, the link, and everything that happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from accounts.engine import Engine
from accounts.model.account import Account, Health
from accounts.model.post import HistoryRow, State, Target
from accounts.posts.forecast import Doubt
from accounts.posts.holds import Hold
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.composer.preview import MessagePreview
from ui.language import tr, when
from ui.look import Look, set_property
from ui.outbox.actions import Act, acts
from ui.outbox.model import moment
from ui.outbox.signs import sign
from ui.widgets import FlowLayout, Icon, Notice, Surface, button, label, note, scrolling
from ui.words import rights as rights_words


class Detail(Surface):
    """The panel beside the list. `asked(Act)` tells which button was pressed; `back_asked` comes where the panel covers the list."""

    asked = Signal(object)
    back_asked = Signal()

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__("panel", parent=parent)
        self._engine = engine
        self.setAccessibleName(tr("Outbox", "Message"))
        self.target: Target | None = None
        self.buttons: dict[Act, QPushButton] = {}
        self.back = button(tr("Outbox", "Back to the list"), "quiet", icon="chevron-left", on=self.back_asked.emit)
        self.back.hide()
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._shows: object = None
        self._preview: MessagePreview | None = None
        self._previewed: object = None
        self._area = scrolling(QWidget())
        self.body.addWidget(self._area, 1)

    def show_target(
        self, target: Target, account: Account | None, held: Sequence[Hold], *, removed: bool, doubts: Sequence[Doubt] = ()
    ) -> None:
        """Show a target as it is now. `account` may be one that was `removed`: it is named, but nothing is sent in its name.

        `doubts` is what will not work of it.

        What is shown already is left as it is, so that reading and choosing in it is not disturbed.
        """
        rows = self._engine.history.rows(target.id)
        face = replace(account, health=Health()) if account is not None else None
        shows = (target, face, tuple(held), tuple(doubts), removed, rows, self._now().astimezone().date())
        if shows == self._shows:
            return
        same = self.target is not None and self.target.id == target.id
        scrolled = self._area.verticalScrollBar().value() if same else 0
        had_focus = self._focused_act() if same else None
        self._shows = shows
        self.target = target
        self.buttons = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(*(Look.current().space("l"),) * 4)
        column.setSpacing(Look.current().space("m"))
        if account is not None:
            column.addWidget(RoleBadge(BadgeFace.of(account, self._network(account)), large=True))
        column.addLayout(self._state(target, held))
        self._trouble(column, target, held)
        for one in doubts:
            told = words.doubt(one)
            column.addWidget(Notice(told.text, told.todo))
        column.addWidget(self._actions(acts(target, None if removed else account, held)))
        self._message(column, target, account)
        self._cards(column, target)
        self._happened(column, rows)
        column.addStretch(1)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(scrolled)
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing."""
        if self.target is None:
            return
        self.target = None
        self._shows = None
        self.buttons = {}
        self._area.setWidget(QWidget())

    # -- parts -------------------------------------------------------------------------------------------------------

    def _state(self, target: Target, held: Sequence[Hold]) -> QVBoxLayout:
        icon, tone = sign(target)
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        line.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words.state(target, held), "heading"), 1)
        column = QVBoxLayout()
        column.setSpacing(Look.current().space("xs"))
        column.addLayout(line)
        told = [when(moment(target), now=self._now()), words.where_timer(target)]
        column.addWidget(note(" · ".join(part for part in told if part)))
        return column

    def _trouble(self, column: QVBoxLayout, target: Target, held: Sequence[Hold]) -> None:
        if target.error:
            said = words.error(target.error, target.error_values)
            column.addWidget(Notice(said.text, said.todo))
        elif target.state is State.ARMED:
            about = tr("Outbox", "It waits for a decision; no clock lets it go.")
            column.addWidget(Notice(about, tr("Outbox", "Press Decided when it was decided, or stop it.")))
        for hold in held if not target.error else ():
            said = words.error(hold.code)
            column.addWidget(Notice(said.text, said.todo))

    def _actions(self, found: Sequence[Act]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for place, act in enumerate(found):
            kind = "primary" if place == 0 else "stop" if act is Act.DELETE else "plain"
            made = button(act_word(act), kind, icon=_ICONS.get(act, ""))
            made.clicked.connect(lambda _checked=False, act=act: self.asked.emit(act))
            self.buttons[act] = made
            row.addWidget(made)
        return holder

    def _message(self, column: QVBoxLayout, target: Target, account: Account | None) -> None:
        if account is not None:
            column.addWidget(self._preview_of(target, account))
        else:
            column.addWidget(label(target.content.text))
        if target.published_text and _flat(target.published_text) != _flat(target.content.text):
            column.addWidget(label(tr("Outbox", "As the network has it"), strong=True))
            quote = Surface("quote", margin="m")
            quote.body.addWidget(label(target.published_text))
            column.addWidget(quote)
        if target.url:
            link = label(target.url, "note", tone="accent")
            link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_property(link, "no-ring", True)
            column.addWidget(link)

    def _preview_of(self, target: Target, account: Account) -> MessagePreview:
        """Return the message as its network shows it: the one that is shown already, unless the words or their sender are others now.

        On its way a target changes several times a second, and what it says does not.
        """
        shows = (target.id, target.content, replace(account, health=Health()))
        if self._preview is None or self._previewed != shows or not isValid(self._preview):
            self._preview = MessagePreview(target.content, account, self._engine.drafts.picture_path, badge=False)
            self._previewed = shows
        return self._preview

    def _cards(self, column: QVBoxLayout, target: Target) -> None:
        """Show the rights card of each picture as it was when the message was released."""
        for one in target.content.media:
            lines = rights_words.card(one.rights)
            if lines:
                column.addWidget(label(tr("Outbox", "Rights card of {name}", name=one.name), strong=True))
                quote = Surface("quote", margin="m")
                quote.body.addWidget(label("\n".join(lines), "note"))
                column.addWidget(quote)

    def _happened(self, column: QVBoxLayout, rows: Sequence[HistoryRow]) -> None:
        column.addWidget(label(tr("Outbox", "What happened"), "heading"))
        for row in rows:
            line = QVBoxLayout()
            line.setSpacing(0)
            moment_of = when(row.at, now=self._now())
            said = words.history(row)
            line.addWidget(note(moment_of))
            sentence = label(said)
            sentence.setAccessibleDescription(moment_of)
            line.addWidget(sentence)
            column.addLayout(line)

    # -- helpers -----------------------------------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self._engine.clock.now()

    def _network(self, account: Account) -> str:
        found = self._engine.register.networks.get(account.network)
        return found.name if found is not None else account.network

    def _focused_act(self) -> Act | None:
        return next((act for act, made in self.buttons.items() if made.hasFocus()), None)


_ICONS = {
    Act.RETRY: "rotate-cw",
    Act.PUBLISH_NOW: "send",
    Act.LOOK_NOW: "eye",
    Act.SIGN_IN: "log-in",
    Act.ASK_PAUSE: "hourglass",
    Act.DECIDED: "check",
    Act.STOP: "circle-stop",
    Act.OPEN_LINK: "external-link",
    Act.COPY_TEXT: "copy",
    Act.COPY_LINK: "copy",
    Act.NEW_DRAFT: "pencil",
    Act.SEEN: "check",
    Act.DELETE: "trash-2",
}


def act_word(act: Act) -> str:
    """Return what stands on the button of an act."""
    return {
        Act.RETRY: tr("Outbox", "Try again now"),
        Act.PUBLISH_NOW: tr("Outbox", "Publish now"),
        Act.LOOK_NOW: tr("Outbox", "Look now"),
        Act.STANDS: tr("Outbox", "It stands there"),
        Act.SEND_AGAIN: tr("Outbox", "It is not there: send again…"),
        Act.NOT_THERE: tr("Outbox", "It is not there: stop"),
        Act.SIGN_IN: tr("Outbox", "Sign in again"),
        Act.ASK_PAUSE: tr("Outbox", "Answer the pause"),
        Act.DECIDED: tr("Outbox", "Decided"),
        Act.STOP: tr("Outbox", "Stop"),
        Act.OPEN_LINK: tr("Outbox", "Open on the network"),
        Act.COPY_TEXT: tr("Outbox", "Copy text"),
        Act.COPY_LINK: tr("Outbox", "Copy link"),
        Act.NEW_DRAFT: tr("Outbox", "Edit as new draft"),
        Act.SEEN: tr("Outbox", "I know"),
        Act.DELETE: tr("Outbox", "Delete on the network…"),
    }[act]


def _flat(text: str) -> str:
    return " ".join(text.split())
