"""A planner with the series beside its calendars, on a real engine with two practice accounts, in the window of the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Occurrence, PartKind
from accounts.model.series import Kind, Rule, Series, Slot, Template
from tests.accounts.engines import House
from tests.accounts.video_files import mp4
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.places import Place
from ui.planner import PlannerView
from ui.series.editor import SeriesSheet
from ui.series.notices import SeriesNotices
from ui.series.view import SeriesView
from ui.widgets import Toast
from ui.window import MainWindow

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEDNESDAY = datetime(2026, 11, 25, 9, 30, tzinfo=AMSTERDAM)
THURSDAY = date(2026, 11, 26)
MP4 = mp4()
VTT = b"WEBVTT\n\n00:01.000 --> 00:04.000\nGoedemiddag.\n"


class Scene:
    """Everything put together as the program does it; `asked` keeps what the rest of the window would do."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.folder = folder
        self.house: House = make_engine(folder / "data", ManualClock(now))
        self.engine = self.house.engine
        self.council = self.house.account("gemeente", Role.MUNICIPALITY, native=False)
        self.alderman = self.house.account("wethouder", Role.ADMINISTRATOR, native=False)
        self.bridge = Bridge(self.engine.events, self.engine)
        self.window = MainWindow()
        self.window.resize(1440, 900)
        self.planner = PlannerView(self.bridge, zone=AMSTERDAM)
        self.view = SeriesView(self.bridge, zone=AMSTERDAM)
        self.planner.host("series", "Series", self.view)
        self.window.add_place(Place("planning", "calendar", "Planning", lambda _bridge: self.planner))
        self.window.attach(self.bridge)
        self.asked: list[tuple[str, int]] = []
        self.view.pause_asked.connect(lambda post: self.asked.append(("pause", post)))
        self.view.draft_asked.connect(lambda draft: self.asked.append(("draft", draft)))
        self.view.post_asked.connect(lambda post: self.asked.append(("post", post)))
        self.notices = SeriesNotices(self.window, self.bridge, lambda number, part: self.view.open_series(number, part=part))
        self.window.show()
        self.window.activateWindow()

    def add(self, title: str = "Week video", *, video: bool = False, **more: object) -> SeriesId:
        """Add a series on Thursdays at 16:00 of both accounts."""
        both = (self.council.id, self.alderman.id)
        values: dict[str, object] = {
            "rule": Rule(Kind.WEEKLY, weekdays=(3,)),
            "zone": "Europe/Amsterdam",
            "at": time(16),
            "start": date(2026, 11, 1),
            "template": Template(Content("The video of {date}, number {number}"), both),
            "slot": Slot(video=video, captions=video),
        }
        number = self.engine.series.add(Series(title, **(values | more)))  # type: ignore[arg-type]
        self.engine.series.tick()
        return number

    def opened(self, title: str = "Week video", **more: object) -> SeriesId:
        """Add a series and open it."""
        number = self.add(title, **more)  # type: ignore[arg-type]
        self.planner.show_guest("series")
        self.view.open_series(int(number))
        self.settle()
        return number

    def one(self, number: SeriesId, day: date = THURSDAY) -> Occurrence:
        """Return an occurrence as it is now."""
        found = self.engine.series.occurrence(number, day)
        assert found is not None
        return found

    def file(self, name: str, content: bytes) -> Path:
        """Write a file beside the data."""
        made = self.folder / name
        made.write_bytes(content)
        return made

    def put(self, number: SeriesId, kind: PartKind, path: Path, day: date = THURSDAY) -> None:
        """Give the open series a file, as a person does."""
        assert self.view.open_id == number
        self.view.put(day, kind, path)
        self.settle()

    def pass_hours(self, hours: float) -> None:
        """Let time pass, and let the series and the notices look."""
        self.house.clock.advance(hours * 3600)
        self.engine.series.tick()
        self.engine.publisher.tick()
        self.notices.look()
        self.settle()

    def settle(self) -> None:
        """Let everything that happened be told, read and shown."""
        for _ in range(4):
            QApplication.processEvents()
            for one in (self.view, self.planner, self.notices):
                if one._settle.isActive() or (isinstance(one, SeriesView) and one._stale and one.isVisible()):
                    one.look() if isinstance(one, SeriesNotices) else one.reload()
            assert work.idle()
        QApplication.processEvents()

    @property
    def sheet(self) -> SeriesSheet:
        """Return the sheet that makes or changes a series."""
        found = self.window.sheet()
        assert isinstance(found, SeriesSheet)
        return found

    @property
    def toast(self) -> Toast:
        """Return the last short word at the bottom."""
        return [one for one in self.window.findChildren(Toast) if one.isVisible()][-1]

    def undo(self) -> None:
        """Press the button of the last short word."""
        button = self.toast._way_back
        assert button is not None
        button.click()
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key, modifiers)
        self.settle()

    def labels(self, within: QWidget) -> list[str]:
        """Return every text in sight."""
        return [one.text() for one in within.findChildren(QLabel) if one.isVisible() and one.text()]

    def close(self) -> None:
        work.idle()
        self.notices.stop()
        self.bridge.close()
        self.house.close()


@contextmanager
def open_scene(folder: Path, qtbot: QtBot, now: datetime = WEDNESDAY) -> Iterator[Scene]:
    """Open a scene and close it."""
    made = Scene(folder, now)
    qtbot.waitUntil(made.window.isActiveWindow)
    made.settle()
    try:
        yield made
    finally:
        made.close()
        made.window.leave()
        for one in (made.window, made.bridge):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
