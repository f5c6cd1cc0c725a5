"""What was said with others' messages: boosts and favourites, as whom, when, what became of it, and the one thing to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.case import Act, ActState
from accounts.model.ids import AccountId, ActId
from accounts.posts.holds import Hold, HoldKind
from accounts.reading import Verb
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr, when
from ui.look import Look
from ui.widgets import Card, FlowLayout, Icon, button, label, scrolling

FIRST = 50
MOST_TEXT = 280
ASKS = frozenset({ActState.REFUSED, ActState.MISSED})
ENDED_THERE = frozenset({"status-gone", "account-removed", "cannot-act", "not-from-there", "cannot-read", "no-such-account"})
"""Refusals after which trying again would help nobody."""
SIGN_IN = frozenset({"auth-lost", "secrets-gone", "permission-missing", "other-account"})

Opener = Callable[[QUrl], bool]


@dataclass(frozen=True)
class Said:
    """What was read: the acts, all accounts, what holds those that wait, and the moment."""

    acts: tuple[Act, ...]
    accounts: dict[AccountId, Account]
    holds: dict[AccountId, tuple[Hold, ...]]
    now: datetime

    @property
    def asking(self) -> int:
        """Return how many ask for a person."""
        return sum(one.state in ASKS for one in self.acts)


def read(engine: Engine, most: int) -> Said:
    """Read the last acts. Raises StoreError."""
    found, known = engine.acts.said(most), engine.register.known()
    waiting = {one.account for one in found if one.state is ActState.QUEUED}
    there = [one for number, one in known.items() if number in waiting and one.removed_at is None]
    return Said(found, known, {one.id: engine.publisher.holds_of(one) for one in there}, engine.clock.now())


class ActsList(QWidget):
    """`counted(int, int)`: how many there are, and how many ask for a person; `sign_in_asked(AccountId)`; `said(sentence)`."""

    counted = Signal(int, int)
    sign_in_asked = Signal(int)
    said = Signal(str)

    def __init__(self, engine: Engine, open_url: Opener = QDesktopServices.openUrl, parent: QWidget | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._engine, self._open_url = engine, open_url
        self._most, self._turn = FIRST, 0
        self._shown: Said | None = None
        self.rows: dict[ActId, ActRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(QWidget())
        column.addWidget(self._area)
        self.setAccessibleName(tr("Outbox", "Favourites and boosts"))

    def reload(self) -> None:
        """Read them, in another thread; an answer that was overtaken is dropped."""
        self._turn += 1
        turn, engine, most = self._turn, self._engine, self._most

        def show(found: Said) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: read(engine, most), show, self._failed)

    def _show(self, found: Said) -> None:
        self.counted.emit(len(found.acts), found.asking)
        if self._shown is not None and (self._shown.acts, self._shown.holds) == (found.acts, found.holds):
            return
        self._shown = found
        scrolled = self._area.verticalScrollBar().value()
        at = next((number for number, row in self.rows.items() if row.isAncestorOf(self.focusWidget() or self)), None)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, Look.current().space("s"), Look.current().space("m"))
        column.setSpacing(Look.current().space("s"))
        self.rows = {}
        for one in sorted(found.acts, key=lambda one: one.state not in ASKS):
            row = ActRow(one, found.accounts.get(one.account), found.holds.get(one.account, ()), found.now)
            row.wanted.connect(partial(self._do, one))
            column.addWidget(row)
            self.rows[one.id] = row
        if len(found.acts) >= self._most:
            column.addWidget(button(tr("Outbox", "Show more"), on=self._more), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(scrolled)
        if at in self.rows and self.rows[at].buttons:
            next(iter(self.rows[at].buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _more(self) -> None:
        self._most *= 2
        self.reload()

    def _do(self, act: Act, what: str) -> None:
        acts = self._engine.acts
        if what == "open":
            self._open_url(QUrl(act.status.url))
        elif what == "sign-in":
            self.sign_in_asked.emit(int(act.account))
        elif what == "again":
            work.run(self, partial(self._again, act.id), lambda _done: self.reload(), self._failed)
        else:
            work.run(self, lambda: acts.stop(act.id), self._stopped, self._failed)

    def _again(self, act: ActId) -> None:
        if self._engine.acts.again(act):
            self._engine.acts.tick()

    def _stopped(self, stopped: bool) -> None:
        self.said.emit(tr("Outbox", "It is left as it is.") if stopped else tr("Outbox", "It is too late for that; see how it stands."))
        self.reload()

    def _failed(self, failure: KnownError) -> None:
        self.said.emit(str(words.error(failure.word, failure.values)))


class ActRow(Card):
    """One act. `wanted(str)`: 'again', 'stop', 'sign-in' or 'open'."""

    wanted = Signal(str)

    def __init__(self, act: Act, account: Account | None, held: tuple[Hold, ...], now: datetime) -> None:
        """Show it as it stands."""
        super().__init__()
        self.act = act
        status = act.status
        self.heading = f"{verb_word(Verb(act.verb))} · {when(act.changed_at, now=now)}"
        head = QHBoxLayout()
        head.setSpacing(Look.current().space("s"))
        icon = "triangle-alert" if act.state in ASKS else "repeat" if "boost" in act.verb else "star"
        head.addWidget(Icon(icon, "stop" if act.state in ASKS else "muted"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(self.heading, strong=True), 1)
        self.body.addLayout(head)
        face = BadgeFace.of(account) if account is not None else None
        if face is not None:
            self.body.addWidget(RoleBadge(face))
        text = status.text if len(status.text) <= MOST_TEXT else f"{status.text[: MOST_TEXT - 1]}…"
        said = tr("Outbox", "{name}: {text}", name=status.author.name or f"@{status.author.handle}", text=text)
        self.body.addWidget(label(said))
        self.why = why(act, held)
        if self.why:
            self.body.addWidget(label(self.why, "note", tone="stop" if act.state in ASKS else "muted"))
        holder = QWidget()
        flow = FlowLayout(holder)
        self.buttons = {}
        for place, what in enumerate(nexts(act, account, held)):
            kind = "primary" if place == 0 and act.state in ASKS else "link" if what == "open" else "plain"
            made = button(_button_word(what, act), kind, on=partial(self.wanted.emit, what))
            made.setAccessibleDescription(self.heading)
            flow.addWidget(made)
            self.buttons[what] = made
        self.body.addWidget(holder)
        self.setAccessibleName(". ".join(part for part in (face.spoken if face else "", self.heading, said, self.why) if part))


def nexts(act: Act, account: Account | None, held: tuple[Hold, ...] = ()) -> tuple[str, ...]:
    """Return what can be done with an act, the one thing to do next first."""
    there = account is not None and account.removed_at is None
    link = ("open",) if act.status.url else ()
    sign_in = there and (any(hold.kind is HoldKind.SIGN_IN for hold in held) or act.error in SIGN_IN)
    if act.state in ASKS:
        if not there or act.error in ENDED_THERE:
            return ("stop", *link)
        return ("sign-in", "again", "stop", *link) if sign_in else ("again", "stop", *link)
    if act.state is ActState.QUEUED:
        return ("sign-in", "stop", *link) if sign_in else ("stop", *link)
    return link


def why(act: Act, held: tuple[Hold, ...]) -> str:
    """Return why an act waits or was not done, and what ends that; '' when it is done."""
    if act.state is ActState.DONE:
        return ""
    if act.state is ActState.SENDING:
        return tr("Outbox", "It is being done now.")
    if act.state is ActState.QUEUED and held:
        return f"{tr('Outbox', 'It waits.')} {words.error(held[0].code)}"
    if act.error:
        return str(words.error(act.error, act.error_values))
    return tr("Outbox", "It waits.")


def verb_word(verb: Verb) -> str:
    """Return what was done, or was to be done, as a head."""
    return {
        Verb.BOOST: tr("Outbox", "Boost"),
        Verb.UNBOOST: tr("Outbox", "Boost taken back"),
        Verb.FAVOURITE: tr("Outbox", "Favourite"),
        Verb.UNFAVOURITE: tr("Outbox", "Favourite taken back"),
        Verb.BOOKMARK: tr("Outbox", "Bookmark"),
        Verb.UNBOOKMARK: tr("Outbox", "Bookmark taken back"),
    }[verb]


def _button_word(what: str, act: Act) -> str:
    if what == "again":
        return tr("Outbox", "Do it now") if act.state is ActState.MISSED else tr("Outbox", "Try again")
    if what == "stop":
        return tr("Outbox", "Let it be")
    return tr("Outbox", "Sign in…") if what == "sign-in" else tr("Outbox", "Open the message")
