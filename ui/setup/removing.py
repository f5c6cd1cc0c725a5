"""Takes an account away, after asking; and says honestly what came of it at the network."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.post import OPEN, State
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.bridge import Bridge
from ui.language import tr
from ui.setup.step import Busy, settle
from ui.setup.telling import network_name
from ui.widgets import Notice, Sheet, announce, button, label


class RemoveSheet(Sheet):
    """`removed` comes when the account is gone from here; the sheet then stays to tell what the network did."""

    removed = Signal(int)
    """An AccountId."""
    _ended = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, account: Account) -> None:
        """Ask whether `account` should go."""
        super().__init__(window, tr("Setup", "Remove this account?"), width="sheet-narrow")
        self._engine: Engine = bridge.engine
        self._account = account
        self._network = self._engine.register.network(account.network)
        self.under_way = False
        self.body.addWidget(RoleBadge(BadgeFace.of(account, network_name(self._network)), large=True))
        self.told = label(self._question())
        self.waiting = Notice("", "")
        self.waiting.hide()
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.busy = Busy()
        self.busy.stop.hide()
        for part in (self.told, self.waiting, self.trouble, self.busy):
            self.body.addWidget(part)
        self.cancel = button(tr("Setup", "Leave it"), on=self.dismiss)
        self.act = button(tr("Setup", "Remove"), "stop", on=self._remove)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.act)
        # The network is asked in the account's own thread, between its sends.
        self._ended.connect(self._end)
        settle(self)
        work.run(self, lambda: counted(self._engine, account), self._show_waiting, self._failed)

    def may_dismiss(self) -> bool:
        """Stay while it is under way."""
        return not self.under_way

    def _question(self) -> str:
        parts = [tr("Setup", "You can speak as “{label}” no more.", label=self._account.label)]
        if not self._network.local:
            parts.append(
                tr("Setup", "The sign-in is withdrawn at {network} where it can do that, and forgotten here.", network=self._host())
            )
        parts.append(tr("Setup", "What was published stays there, and your history stays here."))
        return " ".join(parts)

    def _host(self) -> str:
        return self._account.server.removeprefix("https://") or network_name(self._network)

    def _show_waiting(self, found: tuple[int, int]) -> None:
        here, there = found
        parts = []
        if here:
            parts.append(tr("Setup", "%n messages of this account still wait; they are stopped.", here))
        if there:
            parts.append(tr("Setup", "%n messages wait at the server and will be published there all the same; stop those first.", there))
        if parts:
            self.waiting.say("", " ".join(parts))
            self.waiting.show()

    def _remove(self) -> None:
        self.under_way = True
        self.trouble.hide()
        for one in (self.act, self.cancel):
            one.setEnabled(False)
        self.busy.begin(tr("Setup", "Removing…"))
        engine, number, ended = self._engine, self._account.id, self._ended.emit

        def job(_connector: object) -> None:
            try:
                ended(engine.register.remove(number))
            except KnownError as failure:
                ended(failure)

        engine.publisher.run_for(number, job)

    def _end(self, outcome: object) -> None:
        self.under_way = False
        self.busy.end()
        self.cancel.setEnabled(True)
        if isinstance(outcome, KnownError):
            self._failed(outcome)
            return
        self.removed.emit(int(self._account.id))
        self.heading.setText(tr("Setup", "The account is removed"))
        self.waiting.hide()
        self.told.setText(self._outcome(revoked=bool(outcome)))
        self.act.hide()
        self.cancel.setText(tr("Setup", "Close"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setFocus()
        announce(self, self.told.text())

    def _outcome(self, *, revoked: bool) -> str:
        if self._network.local:
            return tr("Setup", "It is gone from here. Your history is kept.")
        if revoked:
            return tr("Setup", "The sign-in is withdrawn at {network} and forgotten here. Your history is kept.", network=self._host())
        return tr(
            "Setup",
            "The sign-in is forgotten here, but {network} could not be made to withdraw it. Log in there yourself and take away "
            "what Omroeper was allowed. Your history is kept.",
            network=self._host(),
        )

    def _failed(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.act.setEnabled(True)
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
        announce(self, str(said))


def counted(engine: Engine, account: Account) -> tuple[int, int]:
    """Return how many messages of an account wait here, and how many at the server. Reads the books: off the main thread."""
    waiting = [one for one in engine.history.targets(states=frozenset(OPEN), most=None) if one.account == account.id]
    there = sum(1 for one in waiting if one.state is State.HANDED_OVER)
    return len(waiting) - there, there
