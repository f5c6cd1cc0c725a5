"""At the start: the sign-ins that do not open by themselves, and the choices; never a crash, never a frozen window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.setup.stepping import SteppingSheet
from ui.setup.vault import VaultStep, plainly
from ui.words import Sentence


class VaultSheet(SteppingSheet):
    """Asks how the sign-ins are to be opened. `ended` comes once: True when nothing is locked any more, False for 'go on without'."""

    ended = Signal(bool)

    def __init__(self, window: QWidget, bridge: Bridge, problem: Sentence | None = None) -> None:
        """Ask; `problem` says why they did not open by themselves."""
        super().__init__(window, tr("Setup", "Open your sign-ins"))
        self._engine = bridge.engine
        self._answer = False
        self.vault = VaultStep(self._engine, start=True, problem=problem)
        self.vault.opened.connect(lambda: self._end(answer=True))
        self.vault.left.connect(lambda: self._end(answer=False))
        self.closed.connect(self._tell)
        self.show_step(self.vault)
        self.cancel.hide()

    @staticmethod
    def needed(engine: Engine) -> bool:
        """Return whether there are sign-ins in the books that cannot be read as things stand."""
        return engine.has_locked_secrets

    @staticmethod
    def banner(engine: Engine) -> Sentence | None:
        """Return what the window's banner says while sign-ins are locked; None when they are not."""
        if not VaultSheet.needed(engine):
            return None
        return Sentence(
            tr("Setup", "Your sign-ins are locked."), tr("Setup", "What these accounts have to send waits until you unlock them.")
        )

    def go_on(self) -> None:
        """Do what is chosen."""
        self.vault.act()

    def _end(self, *, answer: bool) -> None:
        self._answer = answer
        self.dismiss()

    def _tell(self) -> None:
        self.ended.emit(self._answer)


def open_vault(window: QWidget, bridge: Bridge, done: Callable[[bool], object]) -> None:
    """Open the sign-ins: by the system's keychain off the main thread, and where that fails by asking in a sheet.

    `done(True)`: nothing is locked (also when there was nothing to open); `done(False)`: the user goes on without, and the accounts
    with a login are held. Calls `done` at once when there is nothing to do.
    """
    engine = bridge.engine
    if not VaultSheet.needed(engine):
        done(True)
        return

    def ask(failure: KnownError) -> None:
        here = next((one for one in window.children() if isinstance(one, VaultSheet) and one.is_open), None)
        if here is not None:  # asked already; both hear the answer
            here.ended.connect(lambda answer: done(answer))
            return
        # That a passphrase is needed is no trouble: it is the usual way in, and the sheet asks for it.
        usual = failure.word == "vault-passphrase-needed"
        sheet = VaultSheet(window, bridge, None if usual else plainly(words.error(failure.word, failure.values)))
        sheet.ended.connect(lambda answer: done(answer))
        sheet.open()

    def opened(_nothing: None) -> None:
        done(True)

    work.run(window, engine.unlock, opened, ask)
