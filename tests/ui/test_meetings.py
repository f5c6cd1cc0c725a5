"""Council meetings and quiet hours in the window: set up, begun, running over, closed; what waits for a decision; what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.account import Account, Role
from accounts.model.council import Policy
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import CouncilId
from accounts.model.post import State, Target
from accounts.model.quiet import DAYS, QuietRule
from accounts.store import holds as hold_rows
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.holding import HOUR, Scene, open_scene
from ui import work
from ui.holds import RulesSheet
from ui.holds.council import CouncilSheet
from ui.holds.window import MeetingSheet
from ui.look import Look, Theme
from ui.outbox import OutboxView
from ui.outbox.actions import Act
from ui.pause import PauseQueue
from ui.places import Place
from ui.planner import PlannerView, PlanSheet
from ui.planner.cautions import cautions
from ui.widgets import Banner

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path / "data") as made:
        made.window.add_place(Place("planning", "calendar", "Planning", lambda bridge: PlannerView(bridge, zone=AMSTERDAM)))
        made.window.go("crisis")
        made.settle()
        yield made


def council(scene: Scene, *accounts: Account, policy: Policy = Policy.ALL) -> CouncilId:
    return scene.engine.meetings.add("Enkhuizen", policy=policy, accounts=[one.id for one in accounts])


def sits(scene: Scene, where: CouncilId, length: timedelta = 2 * HOUR) -> None:
    now = scene.house.clock.now()
    scene.engine.meetings.plan(where, now - timedelta(minutes=5), now + length, "Raad")
    scene.settle()


def armed(scene: Scene, account: Account, text: str = "Motie aangenomen") -> Target:
    (target,) = scene.house.released(text, account, on_event=True)
    scene.settle()
    scene.banners.read()
    scene.settle()
    return target


def banner(scene: Scene, key: str) -> Banner:
    scene.settle()
    return scene.window.banners._shown[key]


def rules(scene: Scene) -> RulesSheet:
    sheet = RulesSheet(scene.window, scene.bridge, zone=AMSTERDAM)
    sheet.open()
    scene.settle()
    return sheet


def press(button: QPushButton | None, scene: Scene) -> None:
    assert button is not None
    button.click()
    scene.settle()


# -- setting up ----------------------------------------------------------------------------------------------------------------------


def test_a_municipality_is_added_changed_and_removed(scene: Scene) -> None:
    account = scene.house.account()
    sheet = rules(scene)
    assert sheet.none.isVisible()
    sheet.add.click()
    asked = sheet.sheet
    assert isinstance(asked, CouncilSheet)
    asked.save.click()
    assert asked.is_open
    assert asked.trouble.isVisible()
    asked.name.setText("Enkhuizen")
    asked.policy.chip("clerk").click()
    asked.policy.chip("clerk").click()
    asked.accounts[account.id].click()
    asked.save.click()
    scene.settle()
    (one,) = scene.engine.meetings.councils()
    assert (one.name, one.policy, one.accounts) == ("Enkhuizen", Policy.CLERK, {account.id})
    card = sheet.cards[one.id]
    assert "wethouder" in card.about.text()
    card.buttons["edit"].click()
    again = sheet.sheet
    assert isinstance(again, CouncilSheet)
    assert again.policy.value == "clerk"
    again.remove.click()
    scene.settle()
    assert scene.engine.meetings.councils() == ()
    assert sheet.cards == {}
    sheet.dismiss()


def test_an_unsafe_address_is_answered_with_a_sentence_and_nothing_is_stored(scene: Scene) -> None:
    sheet = CouncilSheet(scene.window, scene.engine, None)
    sheet.open()
    sheet.name.setText("Enkhuizen")
    sheet.address.setText("http://raad.example/agenda.ics")
    sheet.save.click()
    assert sheet.is_open
    assert sheet.trouble.accessibleName()
    assert scene.engine.meetings.councils() == ()
    sheet.dismiss()


def test_a_meeting_is_entered_past_midnight_moved_and_taken_away(scene: Scene) -> None:
    where = council(scene, scene.house.account())
    scene.settle()
    sheet = rules(scene)
    sheet.cards[where].buttons["add"].click()
    asked = sheet.sheet
    assert isinstance(asked, MeetingSheet)
    asked.start.setTime(QTime(23, 0))
    asked.until.setTime(QTime(1, 0))
    asked.save.click()
    scene.settle()
    (one,) = scene.engine.meetings.to_come()
    assert one.start.astimezone(AMSTERDAM).time() == time(23)
    assert one.end == one.start + 2 * HOUR
    sheet.cards[where].meeting_asked.emit(one)
    changed = sheet.sheet
    assert isinstance(changed, MeetingSheet)
    assert changed.moments == (one.start, one.end)
    changed.until.setTime(QTime(2, 30))
    changed.save.click()
    scene.settle()
    assert scene.engine.meetings.to_come()[0].end == one.start + timedelta(hours=3, minutes=30)
    sheet.cards[where].cancel_asked.emit(one)
    scene.settle()
    assert scene.engine.meetings.to_come() == ()
    sheet.dismiss()


def test_a_meeting_that_is_over_is_refused_in_the_sheet(scene: Scene) -> None:
    where = council(scene, scene.house.account())
    asked = MeetingSheet(scene.window, scene.engine, where, None, AMSTERDAM)
    asked.open()
    asked.show_times((scene.house.clock.now() - timedelta(days=2)).date(), time(19), time(22))
    asked.save.click()
    assert asked.is_open
    assert asked.trouble.isVisible()
    asked.dismiss()


def test_a_calendar_file_tells_when_it_was_read_and_what_is_wrong(scene: Scene, tmp_path: Path) -> None:
    where = council(scene, scene.house.account())
    sheet = rules(scene)
    path = tmp_path / "raad.ics"
    path.write_text("geen agenda")
    sheet.import_file(where, path)
    scene.settle()
    assert sheet.trouble.isVisible()
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Raadsvergadering\r\nDTSTART:20270107T190000Z\r\nDTEND:20270107T210000Z\r\nEND:VEVENT"
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}\r\nEND:VCALENDAR\r\n", newline="")
    sheet.import_file(where, path)
    scene.settle()
    assert "raad.ics: last read today" in sheet.cards[where].calendar.text()
    assert "1 event is a meeting" in sheet.cards[where].calendar.text()
    sheet.dismiss()


def test_quiet_hours_of_all_and_of_one(scene: Scene) -> None:
    account = scene.house.account()
    sheet = rules(scene)
    quiet = sheet.quiet
    quiet.add.click()
    assert scene.engine.quiet_hours.rules(None) == (QuietRule(DAYS, time(22), time(7)),)
    quiet.lines[0].days.chip("6").click()
    quiet.lines[0].until.setTime(QTime(8, 30))
    assert scene.engine.quiet_hours.rules(None) == (QuietRule(DAYS - {6}, time(22), time(8, 30)),)
    quiet.whose.choose(str(int(account.id)))
    quiet.whose.activated.emit(1)
    assert not quiet.lines[0].isEnabled()
    quiet.own.click()
    assert quiet.lines[0].isEnabled()
    quiet.lines[0].remove.click()
    assert scene.engine.quiet_hours.rules(account.id) == ()
    assert scene.engine.quiet_hours.rules(None)
    quiet.own.click()
    assert scene.engine.quiet_hours.rules(account.id) == scene.engine.quiet_hours.rules(None)
    sheet.dismiss()


def test_a_line_without_a_day_says_that_it_stands_for_nothing(scene: Scene) -> None:
    sheet = rules(scene)
    sheet.quiet.add.click()
    for day in range(7):
        sheet.quiet.lines[0].days.chip(str(day)).click()
    assert sheet.quiet.day_needed.isVisible()
    assert scene.engine.quiet_hours.rules(None) == ()
    sheet.dismiss()


# -- while it lasts ------------------------------------------------------------------------------------------------------------------


def test_the_button_of_a_council_begins_and_closes_its_meeting(scene: Scene) -> None:
    account, other = scene.house.account(), scene.house.account("ander", Role.PRIVATE)
    where = council(scene, account)
    scene.settle()
    assert not scene.view.meeting.act.isVisible()
    press(scene.view.meeting.lines[where]["begin"], scene)
    (held,), (went,) = scene.house.released("Wacht", account), scene.house.released("Gaat", other)
    assert (held.state, went.state) == (State.QUEUED, State.PUBLISHED)
    assert "overrun" not in scene.view.meeting.lines[where]  # it has no end to run over
    press(scene.view.meeting.lines[where]["end"], scene)
    scene.engine.publisher.tick()
    assert scene.house.one(held).state is State.PUBLISHED


def test_a_window_is_told_by_a_banner_runs_over_and_is_closed_there(scene: Scene) -> None:
    account = scene.house.account()
    where = council(scene, account)
    sits(scene, where)
    key = f"hold-meeting-{where}"
    assert banner(scene, key).accessibleName().startswith("The council of Enkhuizen meets. Since today")
    press(banner(scene, key).second, scene)
    scene.pass_minutes(300)
    assert banner(scene, key).second is None
    assert scene.engine.holds.on(account)
    press(banner(scene, key).button, scene)
    assert key not in scene.window.banners._shown
    assert not scene.engine.holds.on(account)


def test_the_banner_goes_by_itself_when_the_window_is_over(scene: Scene) -> None:
    where = council(scene, scene.house.account())
    sits(scene, where, HOUR)
    assert banner(scene, f"hold-meeting-{where}")
    scene.pass_minutes(70)
    assert scene.window.banners._shown == {}


def test_a_crisis_stands_over_a_meeting(scene: Scene) -> None:
    where = council(scene, scene.house.account())
    sits(scene, where)
    scene.engine.begin_hold(HoldCause.CRISIS)
    scene.settle()
    column = scene.window.banners._column
    assert column.itemAt(0).widget() is scene.window.banners._shown["hold-crisis"]


def test_the_pause_asks_the_microphone_question_whatever_the_policy(scene: Scene) -> None:
    account = scene.house.account()
    where = council(scene, account, policy=Policy.FREE)
    queue = PauseQueue(scene.window, scene.bridge)
    queue.ask(scene.house.submit("Eerder", account))
    assert queue.sheet is not None
    assert "microphone" not in queue.sheet.cards
    queue.sheet.cancel.click()
    sits(scene, where)
    queue.ask(scene.house.submit("Nu", account))
    assert queue.sheet is not None
    assert len(queue.sheet.questions) == 3
    assert "microphone" in queue.sheet.cards
    queue.sheet.cancel.click()


# -- what waits for a decision -------------------------------------------------------------------------------------------------------


def test_planning_without_a_moment_arms_after_the_pause(scene: Scene) -> None:
    account = scene.house.account()
    draft = scene.engine.drafts.start(Content("Besloten"), (account.id,))
    sheet = PlanSheet(scene.window, scene.bridge, draft, zone=AMSTERDAM)
    sheet.open()
    sheet.on_event.click()
    assert not sheet.picker.isVisible()
    assert not sheet.free.isVisible()
    assert not sheet.free_heading.isVisible()
    assert sheet.confirm.text() == "Arm…"
    with_post: list[int] = []
    sheet.planned.connect(with_post.append)
    sheet.confirm.click()
    (target,) = scene.engine.history.targets()
    assert (target.state, target.on_event, with_post) == (State.PAUSING, True, [int(target.post)])
    queue = PauseQueue(scene.window, scene.bridge)
    queue.ask(target.post)
    assert queue.sheet is not None
    assert queue.sheet.publish.text() == "Arm"
    queue.sheet.cancel.click()


def test_unticked_again_it_asks_for_a_moment_as_before(scene: Scene) -> None:
    account = scene.house.account()
    draft = scene.engine.drafts.start(Content("Later"), (account.id,))
    sheet = PlanSheet(scene.window, scene.bridge, draft, zone=AMSTERDAM)
    sheet.open()
    sheet.on_event.click()
    sheet.on_event.click()
    assert sheet.picker.isVisible()
    assert sheet.free.isVisible()
    sheet.confirm.click()
    (target,) = scene.engine.history.targets()
    assert (target.planned, target.on_event) == (True, False)


def test_in_the_planner_it_stands_over_the_days_with_its_button(scene: Scene) -> None:
    account = scene.house.account()
    target, other = armed(scene, account), armed(scene, account, "Nog een")
    view = scene.window.go("planning")
    assert isinstance(view, PlannerView)
    scene.settle()
    view.reload()
    scene.settle()
    assert view.armed.heading.text() == "2 messages wait for a decision"
    assert target.id not in view.canvas.tiles
    press(view.armed.buttons[target.id], scene)
    scene.engine.publisher.tick()
    assert (scene.house.one(target).state, scene.house.one(other).state) == (State.PUBLISHED, State.ARMED)
    view.reload()
    scene.settle()
    assert view.armed.heading.text() == "1 message waits for a decision"


def test_in_the_list_of_what_was_sent_it_says_what_it_waits_for(scene: Scene, qtbot: QtBot) -> None:
    target = armed(scene, scene.house.account())
    view = OutboxView(scene.bridge)
    view.resize(1000, 700)
    view.show()
    qtbot.waitUntil(lambda: bool(view.detail.buttons))
    assert list(view.detail.buttons)[0] is Act.DECIDED
    assert "Waits for a decision" in scene.labels(view.detail)
    view.detail.buttons[Act.DECIDED].click()
    assert scene.house.one(target).state is State.QUEUED
    view.close()
    view.deleteLater()


def test_during_the_meeting_a_banner_brings_it_within_reach(scene: Scene) -> None:
    account = scene.house.account("griffie", Role.CLERK)
    target = armed(scene, account)
    assert "armed" not in scene.window.banners._shown
    where = council(scene, account, policy=Policy.CLERK)
    sits(scene, where)
    assert "Motie aangenomen" in banner(scene, "armed").accessibleName()
    press(banner(scene, "armed").button, scene)
    scene.engine.publisher.tick()
    scene.settle()
    assert scene.house.one(target).state is State.PUBLISHED
    assert "armed" not in scene.window.banners._shown


def test_decided_in_a_meeting_that_holds_it_says_so_and_waits(scene: Scene) -> None:
    account = scene.house.account()
    target = armed(scene, account)
    sits(scene, council(scene, account))
    press(banner(scene, "armed").button, scene)
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.QUEUED
    scene.engine.meetings.close_all()
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.PUBLISHED


def test_several_lead_to_the_planner(scene: Scene) -> None:
    account = scene.house.account()
    armed(scene, account)
    armed(scene, account, "Nog een")
    sits(scene, council(scene, account))
    assert banner(scene, "armed").accessibleName() == "2 messages wait for a decision."
    press(banner(scene, "armed").button, scene)
    assert scene.window.here == "planning"


# -- what is asked and shown ---------------------------------------------------------------------------------------------------------


def test_who_plans_into_a_meeting_or_quiet_hours_is_told(scene: Scene) -> None:
    account = scene.house.account()
    where = council(scene, account)
    at = scene.house.clock.now() + timedelta(days=1)
    scene.engine.meetings.plan(where, at - HOUR, at + HOUR)
    scene.engine.quiet_hours.put(None, [QuietRule(DAYS, time(0), time(0))])
    told = " ".join(cautions(scene.engine, [account], at, AMSTERDAM))
    assert "The council of Enkhuizen meets then" in told
    assert "wethouder has quiet hours then." in told
    assert "council" not in " ".join(cautions(scene.engine, [account], at + 3 * HOUR, AMSTERDAM))


def test_the_pause_wants_a_tick_for_what_goes_out_in_quiet_hours(scene: Scene) -> None:
    account = scene.house.account()
    scene.engine.quiet_hours.put(account.id, [QuietRule(DAYS, time(0), time(0))])
    queue = PauseQueue(scene.window, scene.bridge)
    queue.ask(scene.house.submit("Laat", account))
    assert queue.sheet is not None
    assert any("quiet hours" in tick.accessibleName() for tick in queue.sheet.seen.ticks)
    queue.sheet.cancel.click()


def test_week_and_month_show_meetings_and_quiet_hours(scene: Scene) -> None:
    account = scene.house.account()
    where = council(scene, account)
    sits(scene, where)
    scene.engine.quiet_hours.put(None, [QuietRule(DAYS, time(22), time(7))])
    view = scene.window.go("planning")
    assert isinstance(view, PlannerView)
    scene.settle()
    view.reload()
    work.idle()
    texts = {band.text: band.soft for band in view.week.canvas.bands}
    assert texts == {"Council of Enkhuizen: meets, messages wait": False, "Quiet hours": True}
    view.bar.modes.chip("month").click()
    work.idle()
    assert view.month.canvas.bands
    today: datetime = scene.house.clock.now().astimezone(AMSTERDAM)
    assert [band.soft for band in view.month.canvas._bands_on(today.date())].count(False) == 1


# -- when nothing can be stored ------------------------------------------------------------------------------------------------------


def test_a_crisis_that_cannot_be_stored_holds_and_says_so(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    account = scene.house.account()

    def full(*_args: object) -> bool:
        raise StoreError("disk-full", folder="/")

    monkeypatch.setattr(hold_rows, "begin", full)
    scene.view.ask()
    assert scene.view.sheet is not None
    scene.view.sheet.stop.click()
    assert scene.engine.holds.on(account)
    assert "holds only while Omroeper is open" in banner(scene, "hold-crisis").accessibleName()
    monkeypatch.undo()
    scene.engine.holds.read()
    assert "while Omroeper is open" not in banner(scene, "hold-crisis").accessibleName()


# -- everybody can use it ------------------------------------------------------------------------------------------------------------


def everything(scene: Scene) -> list[QWidget]:
    account = scene.house.account("gemeente", Role.MUNICIPALITY)
    where = council(scene, account)
    sits(scene, where)
    armed(scene, account, "Een tamelijk lange zin die in een smal venster niet op een regel past, en dus over meer regels loopt.")
    scene.engine.quiet_hours.put(None, [QuietRule(DAYS, time(22), time(7))])
    made: list[QWidget] = [
        rules(scene),
        CouncilSheet(scene.window, scene.engine, scene.engine.meetings.need(where)),
        MeetingSheet(scene.window, scene.engine, where, None, AMSTERDAM),
    ]
    return made


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_everything_has_a_name_and_fits(scene: Scene, look: Look, scale: float, theme: Theme) -> None:
    look.set_theme(theme)
    look.set_scale(scale)
    scene.window.resize(1280, 800)
    for sheet in everything(scene):
        sheet.open()
        scene.settle()
        QApplication.processEvents()
        assert unnamed(sheet) == []
        assert cut_off(sheet) == []
        assert outside(sheet) == []
        sheet.dismiss()
    assert unnamed(scene.window) == []
    view = scene.window.go("planning")
    scene.settle()
    assert cut_off(view.armed) == []
    assert outside(view.armed) == []
