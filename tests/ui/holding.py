"""A window with the place 'Crisis' over a real engine, and messages that are due, too late, planned, or at the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from accounts.model.account import Account
from accounts.model.post import State, Target
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.holds import CrisisView, HoldBanners
from ui.places import Place
from ui.window import MainWindow

HOUR = timedelta(hours=1)


class Scene:
    """Everything put together as the program does it."""

    def __init__(self, folder: Path) -> None:
        self.house: House = make_engine(folder)
        self.engine = self.house.engine
        self.bridge = Bridge(self.engine.events, self.engine)
        self.window = MainWindow()
        self.window.resize(1280, 900)
        self.window.add_place(Place("drafts", "file", "Drafts", lambda _bridge: QWidget()))
        self.window.add_place(Place("crisis", "octagon-alert", "Crisis", CrisisView))
        self.window.attach(self.bridge)
        self.banners = HoldBanners(self.window, self.bridge)
        self.window.show()

    @property
    def view(self) -> CrisisView:
        view = self.window.view("crisis") or self.window.go("crisis")
        assert isinstance(view, CrisisView)
        return view

    def settle(self) -> None:
        """Let everything that happened be told, read and shown."""
        for _ in range(3):
            QApplication.processEvents()
            if self.window.view("crisis") is not None:
                self.view.reload()
            assert work.idle()
        QApplication.processEvents()

    def at_network(self, text: str, account: Account, after: timedelta = 5 * HOUR) -> Target:
        """Plan a message that the network keeps."""
        post = self.house.submit(text, account, at=self.house.clock.now() + after)
        self.engine.desk.release(post)
        self.engine.publisher.tick()
        (target,) = self.engine.history.post(post)
        assert target.state is State.HANDED_OVER
        return target

    def planned_here(self, text: str, account: Account, after: timedelta, late: int | None = 30) -> Target:
        """Plan a message whose timer runs here."""
        post = self.house.submit(text, account, at=self.house.clock.now() + after, keep_here=True, late=late)
        self.engine.desk.release(post)
        self.engine.publisher.tick()
        return self.engine.history.post(post)[0]

    def pass_minutes(self, minutes: int) -> None:
        """Let time pass, with the publisher deciding."""
        self.house.pass_time(minutes * 60, step=60)
        self.settle()

    def labels(self, within: QWidget) -> list[str]:
        """Return every text in sight."""
        return [one.text() for one in within.findChildren(QLabel) if one.isVisible() and one.text()]

    def close(self) -> None:
        work.idle()
        self.banners.stop()
        self.bridge.close()
        self.house.close()


@contextmanager
def open_scene(folder: Path) -> Iterator[Scene]:
    """Open a scene and close it."""
    made = Scene(folder)
    try:
        yield made
    finally:
        made.close()
        made.window.leave()
        for one in (made.window, made.bridge):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
