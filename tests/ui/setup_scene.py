"""A window on a real engine with all networks, a keychain that a test holds in its hand, and what a person does in the set-up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from accounts import passphrase
from accounts.clock import ManualClock
from accounts.connector import Network
from accounts.engine import Engine
from accounts.networks.mastodon import MastodonNetwork
from accounts.networks.practice import PracticeNetwork
from accounts.posts.lanes import SameThread
from accounts.store.books import Books
from accounts.vault import Vault
from tests.accounts.engines import START
from ui import work
from ui.setup.stepping import SteppingSheet
from ui.window import MainWindow

CHEAP = passphrase.Cost(passes=1, memory=16, lanes=1)
WORDS = "veertien wilgen bij de sluis"


class Keychain:
    """A keychain in memory. `trouble` is raised by every call; a `gate` holds every call until it is set."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble
        self.gate: threading.Event | None = None

    def _pass(self) -> None:
        if self.gate is not None:
            self.gate.wait(30)
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._pass()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._pass()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._pass()
        self.kept.pop((service, username), None)


def open_engine(folder: Path, keychain: Keychain, clock: ManualClock | None = None) -> Engine:
    """Open an engine with practice and Mastodon on `folder`; again on the same folder is a restart."""
    folder.mkdir(parents=True, exist_ok=True)

    def fresh_vault(of: Path, books: Books) -> Vault:
        from accounts.store import secrets
        from accounts.vault import of_session

        def fresh() -> bool:
            return not any(not of_session(one) for one in secrets.every(books))

        return Vault(of, "one", fresh, backend=lambda: keychain, seconds=30, cost=CHEAP)

    networks: dict[str, Network] = {"mastodon": MastodonNetwork(lambda _: None), "practice": PracticeNetwork(folder, wait=lambda _: None)}
    return Engine.open(folder, clock=clock or ManualClock(START), networks=networks, vault=fresh_vault, lanes=SameThread())


class _Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(type(watched).__name__)
        return False


@contextmanager
def only_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Give a window; at the end, no other may have been shown, however shortly: that takes the keyboard away."""
    shown = _Shown()
    QCoreApplication.instance().installEventFilter(shown)  # type: ignore[union-attr]
    made = MainWindow()
    made.resize(1280, 860)
    qtbot.addWidget(made)
    made.show()
    try:
        yield made
        assert shown.windows == {"MainWindow"}
    finally:
        QCoreApplication.instance().removeEventFilter(shown)  # type: ignore[union-attr]


def go(sheet: SteppingSheet) -> None:
    """Press the main button and wait for what it does."""
    assert sheet.next.isVisible()
    assert sheet.next.isEnabled()
    sheet.next.click()
    assert work.idle()


def until(happened: Callable[[], bool], seconds: float = 10.0) -> None:
    """Handle events until something happened."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        QCoreApplication.processEvents()
        threading.Event().wait(0.002)
