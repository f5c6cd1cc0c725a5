"""Series in the whole window: the way in from the calendar, the draft in the composer, the pause, and the banner that leads there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import PartKind
from accounts.model.series import Kind, Rule, Series, Slot, Template
from tests.desktop.test_house import Program
from ui import work
from ui.planner import PlannerView, PlanSheet
from ui.series.acts import Act
from ui.series.view import SeriesView


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qtbot, qapp, tmp_path)
    yield made
    made.stop()


def add(program: Program, *, video: bool = False, warn: int = 120) -> SeriesId:
    """Add a series that has a turn tomorrow at noon."""
    account = program.account()
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date()
    rule = Rule(Kind.WEEKLY, weekdays=(tomorrow.weekday(),))
    template = Template(Content("Number {number}"), (account.id,))
    made = Series("Week video", rule, "Europe/Amsterdam", time(12), tomorrow, template=template, slot=Slot(video, False, warn))
    number = program.house.engine.series.add(made)
    program.house.engine.series.tick()
    return number


def planner(program: Program) -> PlannerView:
    view = program.window.go("planning")
    assert isinstance(view, PlannerView)
    return view


def opened(program: Program, number: SeriesId) -> SeriesView:
    program.house._show_series(int(number))
    view = program.house._series
    assert view is not None
    program.qtbot.waitUntil(lambda: view.opened.matters is not None)
    assert work.idle()
    return view


def test_series_stand_in_the_place_planning(program: Program) -> None:
    number = add(program)
    view = planner(program)
    view.bar.modes.chip("series").click()
    series = program.house._series
    assert series is not None
    program.qtbot.waitUntil(lambda: number in series.cards)
    assert series.isVisible()


def test_its_draft_comes_into_the_composer(program: Program) -> None:
    view = opened(program, add(program))
    view.opened.matters.buttons[Act.DRAFT].click()
    assert program.house.composer.form.editor.toPlainText() == "Number 1"


def test_planning_its_draft_in_the_composer_proposes_its_own_moment(program: Program) -> None:
    number = add(program)
    view = opened(program, number)
    view.opened.matters.buttons[Act.DRAFT].click()
    program.qtbot.waitUntil(lambda: program.house.composer.draft is not None and bool(program.house.composer.manuscript.accounts))
    program.house.composer.form.plan.click()
    program.qtbot.waitUntil(lambda: program.window.sheet() is not None)
    sheet = program.window.sheet()
    assert isinstance(sheet, PlanSheet)
    one = program.house.engine.series.next_of(number)
    assert one is not None
    assert sheet.picker.moment.utc == one.utc
    sheet.dismiss()


def test_confirming_asks_the_pause(program: Program) -> None:
    view = opened(program, add(program))
    view.opened.matters.buttons[Act.CONFIRM].click()
    program.qtbot.waitUntil(lambda: program.window.sheet() is not None)
    assert len(program.house.engine.desk.pausing()) == 1
    sheet = program.window.sheet()
    assert sheet is not None
    sheet.dismiss()


def test_the_banner_leads_to_the_missing_file_from_anywhere(program: Program) -> None:
    add(program, video=True, warn=10_080)
    program.house.series_notices.look()
    program.qtbot.waitUntil(lambda: "series" in program.window.banners.keys())  # noqa: SIM118 - a method of the banners
    banner = program.window.banners._shown["series"]
    assert banner.button is not None
    program.window.go("outbox")
    banner.button.click()
    assert program.window.here == "planning"
    series = program.house._series
    assert series is not None
    program.qtbot.waitUntil(lambda: series.opened.place(PartKind.VIDEO) is not None)
    assert series.isVisible()
