"""One target in full: as whom, how it stands, what to do next, the message, the link, and everything that happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from accounts.engine import Engine
from accounts.model.account import Account, Health
from accounts.model.post import State, Target
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.composer.preview import MessagePreview
from ui.language import tr, when
from ui.look import Look, set_property
from ui.outbox.actions import Act, acts
from ui.outbox.happened import Happened
from ui.outbox.loading import Whole
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
        self._parts: dict[str, tuple[object, QWidget]] = {}
        self._column: QVBoxLayout
        self._happened: Happened
        self._preview: MessagePreview | None = None
        self._previewed: object = None
        self._area = scrolling(QWidget())
        self.body.addWidget(self._area, 1)

    def show_target(self, whole: Whole) -> None:
        """Show a target as it is now.

        Each part that is shown already is left as it is, so that reading and choosing in it is not disturbed; and on its way a target
        changes several times a second, of which most changes nothing but a line or two.
        """
        if (shows := (whole, self._today())) == self._shows:
            return
        target, account, held = whole.target, whole.account, whole.held
        same = self.target is not None and self.target.id == target.id
        self._shows = shows
        self.target = target
        scrolled = self._area.verticalScrollBar().value() if same else 0
        had_focus = self._focused_act() if same else None
        fresh = None if same else self._begin()
        face = BadgeFace.of(account, self._network(account)) if account is not None else None
        told = [when(moment(target), now=self._now()), words.where_timer(target)]
        state = (sign(target), words.state(target, held), " · ".join(part for part in told if part))
        self._part("badge", face, lambda: RoleBadge(face, large=True) if face is not None else None)
        self._part("state", state, lambda: self._state(*state))
        self._part("trouble", self._troubles(whole), lambda: self._notices(self._troubles(whole)))
        offered = tuple(acts(target, None if whole.removed else account, held))
        self._part("acts", offered, lambda: self._actions(offered))
        self._part("message", (target.content, _without_health(account)), lambda: self._message(target, account))
        self._part("there", (target.content.text, target.published_text, target.url), lambda: self._there(target))
        self._part("cards", target.content.media, lambda: self._cards(target))
        self._happened.show_rows(whole.happened, self._now())
        if fresh is not None:
            # Only now: each part would be measured again for each one that comes after it.
            self._area.setWidget(fresh)
            fresh.setAutoFillBackground(False)
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
        self._parts = {}
        self._area.setWidget(QWidget())

    # -- parts -------------------------------------------------------------------------------------------------------

    def _begin(self) -> QWidget:
        """Make room for another target."""
        self.buttons = {}
        self._parts = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(*(Look.current().space("l"),) * 4)
        self._column.setSpacing(Look.current().space("m"))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._happened = Happened(self._column)
        return holder

    def _part(self, name: str, shows: object, make: Callable[[], QWidget | None]) -> None:
        """Put a part in its place, unless it shows this already. A part that has nothing to say takes no room."""
        before = self._parts.get(name)
        if before is not None and before[0] == shows:
            return
        made = make() or _nothing()
        if before is None:
            self._column.insertWidget(len(self._parts), made)
        else:
            self._column.replaceWidget(before[1], made)
            before[1].hide()
            before[1].deleteLater()
        self._parts[name] = (shows, made)

    def _state(self, drawn: tuple[str, str], state: str, told: str) -> QWidget:
        holder, column = _stack(Look.current().space("xs"))
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        line.addWidget(Icon(*drawn), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(state, "heading"), 1)
        column.addLayout(line)
        column.addWidget(note(told))
        return holder

    def _troubles(self, whole: Whole) -> tuple[tuple[str, str], ...]:
        """Return what is wrong or in the way, each with what to do."""
        target, found = whole.target, []
        if target.error:
            found.append(words.error(target.error, target.error_values))
        else:
            found += [words.error(hold.code) for hold in whole.held]
        told = [(one.text, one.todo) for one in (*found, *(words.doubt(one) for one in whole.doubts))]
        if target.state is State.ARMED and not target.error:
            about = tr("Outbox", "It waits for a decision; no clock lets it go.")
            told.insert(0, (about, tr("Outbox", "Press Decided when it was decided, or stop it.")))
        return tuple(told)

    def _notices(self, told: Sequence[tuple[str, str]]) -> QWidget | None:
        if not told:
            return None
        holder, column = _stack(Look.current().space("m"))
        for text, todo in told:
            column.addWidget(Notice(text, todo))
        return holder

    def _actions(self, found: Sequence[Act]) -> QWidget:
        self.buttons = {}
        holder = QWidget()
        row = FlowLayout(holder)
        for place, act in enumerate(found):
            kind = "primary" if place == 0 else "stop" if act is Act.DELETE else "plain"
            made = button(act_word(act), kind, icon=_ICONS.get(act, ""))
            made.clicked.connect(lambda _checked=False, act=act: self.asked.emit(act))
            self.buttons[act] = made
            row.addWidget(made)
        return holder

    def _message(self, target: Target, account: Account | None) -> QWidget:
        return self._preview_of(target, account) if account is not None else label(target.content.text)

    def _there(self, target: Target) -> QWidget | None:
        """Show how the network has it, where that differs, and where it stands."""
        holder, column = _stack(Look.current().space("m"))
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
        return holder if column.count() else None

    def _preview_of(self, target: Target, account: Account) -> MessagePreview:
        """Return the message as its network shows it: the one that is shown already, unless the words or their sender are others now.

        On its way a target changes several times a second, and what it says does not.
        """
        shows = (target.id, target.content, _without_health(account))
        if self._preview is None or self._previewed != shows or not isValid(self._preview):
            self._preview = MessagePreview(target.content, account, self._engine.drafts.picture_path, badge=False)
            self._previewed = shows
        return self._preview

    def _cards(self, target: Target) -> QWidget | None:
        """Show the rights card of each picture as it was when the message was released."""
        holder, column = _stack(Look.current().space("m"))
        for one in target.content.media:
            lines = rights_words.card(one.rights)
            if lines:
                column.addWidget(label(tr("Outbox", "Rights card of {name}", name=one.name), strong=True))
                quote = Surface("quote", margin="m")
                quote.body.addWidget(label("\n".join(lines), "note"))
                column.addWidget(quote)
        return holder if column.count() else None

    # -- helpers -----------------------------------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self._engine.clock.now()

    def _today(self) -> date:
        return self._now().astimezone().date()

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


def _without_health(account: Account | None) -> Account | None:
    """Return an account without how it is doing: that changes with each message, and nothing here shows it."""
    return replace(account, health=Health()) if account is not None else None


def _stack(space: int) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget whose parts stand below each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space)
    return holder, column


def _nothing() -> QWidget:
    """Return a part that has nothing to say; a layout passes over what is hidden."""
    made = QWidget()
    made.hide()
    return made


def _flat(text: str) -> str:
    return " ".join(text.split())
