"""The tray, closing the window, and notices of what goes out soon, in the whole window on an engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.errors import StoreError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.post import State, Target
from accounts.networks.practice import PracticeNetwork
from desktop import autostart, presence
from desktop.app import Omroeper
from desktop.tray import Tray
from tests.guards.logs import ExpectedLogs
from ui import work
from ui.planner import PlannerView
from ui.setup.wishes import WishesPart


class Clock(SystemClock):
    """The computer's clock, with a hand."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


class Start:
    """Starting with the computer, pretended."""

    def __init__(self) -> None:
        self.held, self.refuses = False, False

    def on(self) -> bool:
        return self.held

    def put(self, on: bool) -> None:
        if self.refuses:
            raise StoreError("no-autostart", place="here")
        self.held = on


class Program:
    """A running program with a tray."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot, self.clock = qtbot, Clock()
        self.program = Omroeper(qapp, folder, opener=self._open)
        self.window = self.program.window
        self.said: list[tuple[int, str, str, dict[str, str]]] = []
        self.withdrawn: list[int] = []

    def begin(self, *, in_tray: bool = False) -> Program:
        self.program.start(in_tray=in_tray)
        self.qtbot.waitUntil(lambda: self.program.house is not None, timeout=20_000)
        assert self.program.house is not None
        self.house = self.program.house
        self.house.presence.messages.say = self._say  # type: ignore[method-assign]
        self.house.presence.messages.withdraw = self.withdrawn.append  # type: ignore[method-assign]
        return self

    def _open(self, folder: Path) -> Engine:
        engine = Engine.open(folder, clock=self.clock, networks={"practice": PracticeNetwork(folder)})
        for name, role in (("wethouder", Role.ADMINISTRATOR), ("gemeente", Role.MUNICIPALITY)):
            if len(engine.register.every()) < 2:
                signed = engine.register.sign_in("practice", {"handle": name})
                engine.register.add("practice", signed, role=role, label=name, pause_seconds=0)
        return engine

    def _say(self, key: int, title: str, text: str, acts: Mapping[str, str]) -> bool:
        self.said.append((key, title, text, dict(acts)))
        return True

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.house.engine.register.every()

    def plan(self, text: str = "Weekvideo", minutes: float = 60, *, keep_here: bool = True, number: int = 0) -> Target:
        engine = self.house.engine
        draft = engine.drafts.start(Content(text), (self.accounts[number].id,))
        post = engine.desk.submit(draft, at=self.clock.now() + timedelta(minutes=minutes), keep_here=keep_here)
        engine.desk.release(post)
        if not keep_here:
            self.qtbot.waitUntil(lambda: engine.history.post(post)[0].state is State.HANDED_OVER, timeout=10_000)
        return engine.history.post(post)[0]

    def pass_minutes(self, minutes: float) -> None:
        self.clock.ahead += 60 * minutes
        assert self.house.schedule is not None
        self.house.schedule.wake()

    def told(self) -> str:
        band = self.house.notices.band
        return "" if band is None else band.accessibleName()

    def settle(self) -> None:
        for _ in range(3):
            assert work.idle()
            QCoreApplication.processEvents()

    def stop(self) -> None:
        work.idle()
        self.window.leave()
        self.program.stop()
        self.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        work.start()


@pytest.fixture
def start() -> Start:
    return Start()


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch, start: Start, expected_logs: ExpectedLogs) -> None:
    """Let this desktop have a tray."""
    expected_logs.allow("This plugin does not support raise|systemTrayWindowChanged", "qt")
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: True))
    monkeypatch.setattr(autostart, "of_this_system", lambda _folder, _usual: start)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, tray: None) -> Iterator[Program]:
    made = Program(qtbot, qapp, tmp_path).begin()
    yield made
    made.stop()


def sheet_buttons(program: Program) -> list[QPushButton]:
    sheet = program.window.sheet()
    assert sheet is not None
    return [one for one in sheet.findChildren(QPushButton) if one.text()]


# -- closing ---------------------------------------------------------------------------------------------------------------------------


def test_with_a_message_waiting_here_staying_is_offered_once_with_the_reason(program: Program, start: Start) -> None:
    program.plan("Weekvideo")
    program.window.close()
    sheet = program.window.sheet()
    assert sheet is not None
    assert program.window.isVisible()
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Weekvideo" in words
    assert "has to stay on" in words
    sheet_buttons(program)[-1].click()
    assert not program.window.isVisible()
    tray = program.house.presence.tray
    assert tray is not None
    assert tray.icon.isVisible()
    assert not start.on()
    program.house.presence.come_forward()
    assert program.window.isVisible()
    program.window.close()
    assert not program.window.isVisible()
    assert program.window.sheet() is None


def test_the_offer_can_start_it_with_the_computer_too_and_says_when_that_fails(program: Program, start: Start) -> None:
    program.plan()
    start.refuses = True
    program.window.close()
    sheet = program.window.sheet()
    assert sheet is not None
    from ui.widgets import CheckBox

    (box,) = sheet.findChildren(CheckBox)
    box.setChecked(True)
    sheet_buttons(program)[-1].click()
    assert program.window.isVisible()
    assert program.house.presence.stays
    start.refuses = False
    program.house.presence.wishes.start.put(True)
    assert start.on()


def test_declined_it_closes_and_is_not_offered_again(program: Program) -> None:
    program.plan()
    program.window.close()
    next(one for one in sheet_buttons(program) if one.text() == "Close Omroeper").click()
    assert not program.window.isVisible()
    assert program.house.engine.settings.get("tray_offered")
    assert program.house.may_close()


def test_nothing_is_offered_when_nothing_waits_here(program: Program) -> None:
    program.plan("Bij de server", keep_here=False)
    assert program.house.may_close()
    assert program.window.sheet() is None


def test_without_a_tray_closing_is_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start
) -> None:
    monkeypatch.setattr(autostart, "of_this_system", lambda _folder, _usual: start)
    made = Program(qtbot, qapp, tmp_path).begin()
    made.plan()
    assert made.house.presence.tray is None
    assert made.house.may_close()
    assert made.window.sheet() is None
    made.stop()


def test_quit_ends_it_although_closing_stays(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program.house.engine.settings.put("stay_in_tray", True)
    program.window.close()
    assert not program.window.isVisible()
    ended: list[bool] = []
    monkeypatch.setattr(presence.QApplication, "quit", staticmethod(lambda: ended.append(True)))
    program.house.presence.quit()
    assert ended == [True]


def test_quitting_from_the_tray_asks_in_the_window_when_something_is_on_its_way(program: Program) -> None:
    from accounts.store import targets

    target = program.plan()
    program.house.engine.settings.put("stay_in_tray", True)
    program.window.close()
    targets.update(program.house.engine.books, target.id, state=State.SENDING.value)
    program.house.presence.quit()
    assert program.window.isVisible()
    assert program.window.sheet() is not None
    targets.update(program.house.engine.books, target.id, state=State.STOPPED.value)


def test_the_menu_says_what_is_next_with_the_same_words_as_the_line(program: Program) -> None:
    program.plan("Weekvideo", number=1)
    tray = program.house.presence.tray
    assert tray is not None
    program.qtbot.waitUntil(lambda: "Weekvideo" in tray.next.text(), timeout=10_000)
    line = program.window.status._next.text()
    assert tray.next.text() == f"{line} Municipality"
    assert "Weekvideo" in tray.icon.toolTip()
    assert [one.text() for one in tray.lines()][1:] == ["Open Omroeper", "Write a message", "Crisis…", "Quit Omroeper"]
    tray.lines()[3].trigger()
    assert program.window.here == "crisis"
    tray.lines()[0].trigger()
    assert program.window.here == "planning"
    tray.lines()[2].trigger()
    program.settle()


def test_what_people_hold_is_next_and_said_to_be_held(program: Program) -> None:
    program.plan("De kade gaat open.", number=1)
    tray = program.house.presence.tray
    assert tray is not None
    program.qtbot.waitUntil(lambda: "De kade gaat open, as" in tray.next.text(), timeout=10_000)
    for cause in (HoldCause.CRISIS, HoldCause.MANUAL):
        program.house.engine.begin_hold(cause, by="mayor")
        program.qtbot.waitUntil(lambda: tray.next.text().startswith("Next, but it is held: "), timeout=10_000)
        assert tray.next.text() == f"{program.window.status._next.text()} Municipality"
        program.house.engine.end_hold(cause)
        program.qtbot.waitUntil(lambda: tray.next.text().startswith("Next: "), timeout=10_000)


def test_started_in_the_tray_no_window_is_shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path, tray: None) -> None:
    first = Program(qtbot, qapp, tmp_path).begin()
    first.house.engine.settings.put("stay_in_tray", True)
    first.stop()
    made = Program(qtbot, qapp, tmp_path).begin(in_tray=True)
    assert not made.window.isVisible()
    made.house.presence.come_forward()
    assert made.window.isVisible()
    made.stop()


def test_the_wishes_hold_at_once(program: Program, start: Start) -> None:
    part = WishesPart(program.house.presence.wishes)
    program.qtbot.addWidget(part)
    assert part.notice.key == "10"
    part.notice.choose("30")
    part.notice.activated.emit(part.notice.currentIndex())
    assert program.house.engine.noticing.ahead == timedelta(minutes=30)
    part.stay.click()
    assert program.house.presence.stays
    part.start.click()
    assert start.on()
    start.refuses = True
    part.start.click()
    assert part.start.isChecked()
    assert "start by itself" in part.wrong.text()


# -- notices ---------------------------------------------------------------------------------------------------------------------------


def test_a_band_tells_of_it_and_stop_stops_it(program: Program) -> None:
    program.window.activateWindow()
    target = program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: "Weekvideo" in program.told(), timeout=10_000)
    assert "as Administrator" in program.told()
    band = program.house.notices.band
    assert band is not None
    band.stop.click()
    program.qtbot.waitUntil(lambda: program.house.notices.band is None, timeout=10_000)
    assert program.house.engine.history.target(target.id).state is State.STOPPED  # type: ignore[union-attr]


def test_stopping_what_lies_at_the_network_takes_it_back_first(program: Program) -> None:
    target = program.plan("Bij de server", 60, keep_here=False)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: "Bij de server" in program.told(), timeout=10_000)
    assert program.house.notices.band is not None
    program.house.notices.band.stop.click()
    history = program.house.engine.history
    program.qtbot.waitUntil(lambda: history.target(target.id).state is State.STOPPED, timeout=10_000)  # type: ignore[union-attr]
    assert "taken-back" in [row.code for row in history.rows(target.id)]


def test_open_leads_to_the_message_in_the_planning(program: Program) -> None:
    program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: program.house.notices.band is not None, timeout=10_000)
    assert program.house.notices.band is not None
    program.house.notices.band.open.click()
    program.qtbot.waitUntil(lambda: program.window.sheet() is not None, timeout=10_000)
    assert program.window.here == "planning"
    assert isinstance(program.window.view("planning"), PlannerView)
    assert program.house.notices.band is None


def test_many_at_once_are_one_notice_with_a_count(program: Program) -> None:
    for number in range(6):
        program.plan(f"Bericht {number}", 60, number=number % 2)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: "6 messages" in program.told(), timeout=10_000)
    band = program.house.notices.band
    assert band is not None
    assert not hasattr(band, "stop")
    band.open.click()
    assert program.window.here == "planning"


def test_while_nobody_looks_the_desktop_says_it_with_both_acts(program: Program) -> None:
    program.house.engine.settings.put("stay_in_tray", True)
    program.window.close()
    target = program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: len(program.said) == 1, timeout=10_000)
    key, title, text, acts = program.said[0]
    assert (key, acts) == (int(target.id), {"open": "Open", "stop": "Stop"})
    assert "minutes" in title
    assert "as Administrator" in text
    program.qtbot.waitUntil(lambda: program.house.engine.history.rows(target.id)[-1].code == "noticed", timeout=10_000)
    program.house.presence.messages.acted.emit(key, "stop")
    program.qtbot.waitUntil(lambda: key in program.withdrawn, timeout=10_000)
    assert program.house.engine.history.target(target.id).state is State.STOPPED  # type: ignore[union-attr]
    assert not program.window.isVisible()


def test_open_on_the_desktop_brings_the_window(program: Program) -> None:
    program.house.engine.settings.put("stay_in_tray", True)
    program.window.close()
    target = program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: len(program.said) == 1, timeout=10_000)
    program.house.presence.messages.acted.emit(int(target.id), "open")
    assert program.window.isVisible()
    program.qtbot.waitUntil(lambda: program.window.sheet() is not None, timeout=10_000)


def test_what_could_be_told_nowhere_is_told_again(program: Program) -> None:
    program.house.engine.settings.put("stay_in_tray", True)
    program.window.close()
    told: list[int] = []

    def deaf(key: int, *_more: object) -> bool:
        told.append(key)
        return False

    program.house.presence.messages.say = deaf  # type: ignore[method-assign, assignment]
    target = program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: len(told) == 1, timeout=10_000)
    program.pass_minutes(1)
    program.qtbot.waitUntil(lambda: len(told) == 2, timeout=10_000)
    assert "noticed" not in [row.code for row in program.house.engine.history.rows(target.id)]


def test_what_went_out_is_told_of_no_more(program: Program) -> None:
    target = program.plan("Weekvideo", 60)
    program.pass_minutes(51)
    program.qtbot.waitUntil(lambda: program.house.notices.band is not None, timeout=10_000)
    program.pass_minutes(9.1)
    history = program.house.engine.history
    program.qtbot.waitUntil(lambda: history.target(target.id).state is State.PUBLISHED, timeout=10_000)  # type: ignore[union-attr]
    program.qtbot.waitUntil(lambda: program.house.notices.band is None, timeout=10_000)
