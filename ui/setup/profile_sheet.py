"""The profile of an account that is here: what its text lacks, and a sentence for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from ui.bridge import Bridge
from ui.language import tr
from ui.setup.checking import Checking
from ui.setup.ending import ProfileStep
from ui.setup.stepping import SteppingSheet
from ui.setup.telling import asked, failed


class ProfileReader(QObject):
    """Reads a profile once more for a `ProfileStep` when that asks, and shows what was found. `account` is as it was last read."""

    def __init__(self, engine: Engine, step: ProfileStep, account: Account) -> None:
        """Serve `step` for as long as it lives."""
        super().__init__(step)
        self.account = account
        self._engine = engine
        self._step = step
        self._checking = Checking(engine, self)
        self._checking.done.connect(self._told)
        step.read_asked.connect(self.read)

    def read(self) -> None:
        """Ask the network."""
        self._step.say(None)
        self._step.again.setEnabled(False)
        self._step.busy.stop.hide()
        self._step.busy.begin(tr("Setup", "Reading the profile…"))
        self._checking.check(int(self.account.id))

    def _told(self, _number: int, failure: object) -> None:
        self._step.busy.end()
        self._step.again.setEnabled(True)
        if isinstance(failure, KnownError):
            self._step.say(failed(failure))
            return
        found = self._engine.register.get(self.account.id)
        if found is None:
            return
        self.account = found
        if found.health.problem:
            self._step.say(asked(found.health.problem, dict(found.health.problem_values)))
        self._step.show_account(found)


class ProfileSheet(SteppingSheet):
    """One step: the profile."""

    def __init__(self, window: QWidget, bridge: Bridge, account: Account) -> None:
        """Tell about the profile of `account`."""
        super().__init__(window, tr("Setup", "Does your profile say who you are?"))
        self.profile = ProfileStep(account, bridge.engine.register.network(account.network), word=tr("Setup", "Close"))
        self.reader = ProfileReader(bridge.engine, self.profile, account)
        self.show_step(self.profile)
        self.cancel.hide()

    def go_on(self) -> None:
        """Close."""
        self.dismiss()
