"""Signs in off the main thread, by a form or through the browser, and can be broken off at any moment without leaving anything open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from accounts.connector import BrowserStep, SignedIn
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.oauth import LoopbackListener, Page, open_listener
from ui import work
from ui.language import language, tr

Opener = Callable[[QUrl], bool]


class Signing(QObject):
    """One sign-in at a time. An answer to one that was broken off is dropped."""

    opened = Signal(object)
    """A BrowserStep: its page was opened (or could not be: `no_browser`), and is waited for."""
    no_browser = Signal()
    done = Signal(object)
    """A SignedIn."""
    failed = Signal(object)
    """A KnownError."""

    def __init__(self, engine: Engine, owner: QObject, open_url: Opener = QDesktopServices.openUrl) -> None:
        """Do nothing yet. `open_url` opens the system's browser and answers whether it could."""
        super().__init__(owner)
        self._engine = engine
        self._open_url = open_url
        self._turn = 0
        self._network = ""
        self._step: BrowserStep | None = None
        self._listener: LoopbackListener | None = None
        self._waits = False

    @property
    def step(self) -> BrowserStep | None:
        """Return the page that is waited for."""
        return self._step

    def with_form(self, network: str, form: Mapping[str, str]) -> None:
        """Sign in with what was typed."""
        turn = self._begin(network)
        self._run(turn, lambda: self._engine.register.sign_in(network, form), self._arrived)

    def in_browser(self, network: str, form: Mapping[str, str], *, code: bool = False) -> None:
        """Open the network's own page; with `code` the page ends with a code to paste."""
        turn = self._begin(network)
        listener = None if code else open_listener(page())
        self._listener = listener
        redirect = listener.redirect if listener is not None else None
        asked = {**form, "language": language()}
        self._run(turn, lambda: self._engine.register.begin_browser(network, asked, redirect), self._begun)

    def paste(self, code: str) -> None:
        """Go on with the code that the page showed."""
        step = self._step
        if step is None:
            return
        turn = self._next_turn()
        network = self._network
        self._run(turn, lambda: self._engine.register.finish_browser(network, step, {"code": code}), self._arrived)

    def open_again(self) -> None:
        """Open the page once more."""
        if self._step is not None and not self._open_url(QUrl(self._step.url)):
            self.no_browser.emit()

    def cancel(self) -> None:
        """Break off: the port is free again, no thread waits, no answer comes."""
        self._next_turn()
        self._step = None
        self._drop_listener()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _begin(self, network: str) -> int:
        self.cancel()
        self._network = network
        return self._turn

    def _next_turn(self) -> int:
        self._turn += 1
        return self._turn

    def _run(self, turn: int, job: Callable[[], object], arrived: Callable[[object], None]) -> None:
        def done(answer: object) -> None:
            if turn == self._turn:
                arrived(answer)

        def failed(failure: KnownError) -> None:
            if turn == self._turn:
                self._drop_listener()
                self.failed.emit(failure)

        work.run(self, job, done, failed)

    def _arrived(self, signed: object) -> None:
        assert isinstance(signed, SignedIn)  # noqa: S101 - what the register answers
        self._drop_listener()
        self._step = None
        self.done.emit(signed)

    def _begun(self, step: object) -> None:
        assert isinstance(step, BrowserStep)  # noqa: S101 - what the register answers
        self._step = step
        if step.shows_code:
            self._drop_listener()
        self.opened.emit(step)
        self.open_again()
        if self._listener is not None and self._step is step:
            self._wait(self._listener, step)

    def _wait(self, listener: LoopbackListener, step: BrowserStep) -> None:
        register, network = self._engine.register, self._network
        self._waits = True
        self._run(self._turn, lambda: register.finish_browser(network, step, listener.wait()), self._arrived)

    def _drop_listener(self) -> None:
        listener, self._listener = self._listener, None
        waits, self._waits = self._waits, False
        if listener is None:
            return
        listener.cancel()
        if not waits:  # nobody waits who would close it
            listener.close()


def page() -> Page:
    """Return what the browser shows afterwards."""
    return Page(
        language=language(),
        title="Omroeper",
        done=tr("Setup", "You are signed in. You can close this page and go back to Omroeper."),
        denied=tr("Setup", "You are not signed in. Close this page; Omroeper says what you can do."),
    )
