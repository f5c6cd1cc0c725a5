"""The place 'Crisis': everything stopped by one confirmation, what waits, what lay at the networks, and the end of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.errors import AuthLost, StoreError
from accounts.model.account import Role
from accounts.model.hold import HoldCause
from accounts.model.ids import DraftId
from accounts.model.post import State
from accounts.networks.practice_world import Trouble
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.holding import HOUR, Scene, open_scene
from ui import work
from ui.holds.beginning import BeginSheet
from ui.holds.ending import EndSheet
from ui.holds.passing import PassSheet
from ui.holds.rows import FIRST, Act
from ui.language import when
from ui.look import Look, Theme, contrast, tokens
from ui.look.contrast import mix
from ui.look.sheet import STOP_TINT
from ui.outbox import OutboxView
from ui.widgets import Notice, Toast


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path / "data") as made:
        made.window.go("crisis")
        made.settle()
        yield made


def ask(scene: Scene) -> BeginSheet:
    scene.view.crisis.stop.click()
    sheet = scene.view.sheet
    assert isinstance(sheet, BeginSheet)
    return sheet


def stop_everything(scene: Scene, name: str = "Jan Kok") -> None:
    sheet = ask(scene)
    sheet.name.setText(name)
    sheet.stop.click()
    scene.settle()


def ending(scene: Scene) -> EndSheet:
    scene.view.crisis.end.click()
    sheet = scene.view.sheet
    assert isinstance(sheet, EndSheet)
    return sheet


def state_of(scene: Scene, text: str) -> str:
    (row,) = [row for row in scene.view.held.rows.values() if row.text.text() == text]
    return row.state.text()


# -- stopping ------------------------------------------------------------------------------------------------------------------------


def test_one_press_and_one_confirmation_stop_everything_within_a_second(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "jkok")
    account = scene.house.account()
    scene.planned_here("Straks", account, 2 * HOUR)
    sheet = ask(scene)
    assert sheet.name.text() == "jkok"
    begun = time.monotonic()
    sheet.stop.click()
    assert time.monotonic() - begun < 1
    # Without a turn of the event loop: it is stored already, and nothing leaves.
    assert scene.engine.holds.set_by_people[0].by == "jkok"
    (target,) = scene.house.released("Nu", account)
    assert target.state is State.QUEUED
    scene.settle()
    assert scene.view.crisis.end.isVisible()
    assert not scene.view.crisis.stop.isVisible()
    assert scene.view.focus_start().hasFocus()
    assert state_of(scene, "Nu") == "Waits: crisis"


def test_the_question_says_what_happens_and_can_be_left(scene: Scene) -> None:
    account = scene.house.account()
    scene.at_network("Weekvideo", account)
    scene.settle()
    sheet = ask(scene)
    said = " ".join(scene.labels(sheet))
    assert "nothing leaves any account" in said
    assert "1 planned message" in said
    sheet.dismiss()
    scene.settle()
    assert scene.engine.holds.set_by_people == ()
    assert scene.view.crisis.stop.isVisible()


def test_without_a_name_it_is_the_user_of_the_computer(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "jkok")
    stop_everything(scene, "  ")
    assert scene.engine.holds.set_by_people[0].by == "jkok"


def test_what_cannot_be_stored_is_said_loudly(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_more: object) -> bool:
        raise StoreError("store-full")

    monkeypatch.setattr(scene.engine, "begin_hold", full)
    sheet = ask(scene)
    sheet.stop.click()
    assert sheet.is_open
    assert sheet.failed.isVisible()
    assert sheet.failed.accessibleName().startswith("Nothing is stopped yet.")
    monkeypatch.undo()
    sheet.stop.click()
    assert not sheet.is_open
    assert scene.engine.holds.set_by_people


# -- at the networks -----------------------------------------------------------------------------------------------------------------


def test_what_lies_at_the_networks_is_taken_back_and_listed(scene: Scene) -> None:
    here = scene.at_network("Weekvideo", scene.house.account("een"))
    there = scene.at_network("Onbereikbaar", scene.house.account("twee"))
    scene.house.world.set_trouble(Trouble.NO_NETWORK, "twee@practice.example")
    stop_everything(scene)
    assert scene.house.one(here).state is State.QUEUED
    assert scene.house.one(there).state is State.HANDED_OVER
    assert scene.view.lying_told.text() == "1 taken back. 1 could not be reached."
    told = scene.view.lying.rows[int(there.id)].state.text()
    assert "tried again every minute" in told
    assert told.endswith("practice.example cannot be reached."), "why, and nothing of 'certainly not sent'"
    assert scene.view.taking.trying
    scene.house.world.set_trouble(Trouble.NONE, "twee@practice.example")
    scene.view.taking._timer.timeout.emit()
    scene.settle()
    assert scene.house.one(there).state is State.QUEUED
    assert scene.view.lying_told.text() == "2 taken back."
    assert not scene.view.again.isVisible()


def test_when_the_network_is_back_it_is_tried_at_once(scene: Scene) -> None:
    there = scene.at_network("Weekvideo", scene.house.account())
    scene.engine.holds.set_offline(True)
    scene.house.world.set_trouble(Trouble.NO_NETWORK)
    stop_everything(scene)
    assert scene.house.one(there).state is State.HANDED_OVER
    scene.house.world.set_trouble(Trouble.NONE)
    scene.engine.holds.set_offline(False)
    scene.settle()
    assert scene.house.one(there).state is State.QUEUED


def test_what_came_out_already_is_told(scene: Scene) -> None:
    target = scene.at_network("Weekvideo", scene.house.account(), after=HOUR)
    scene.house.clock.advance(3601)
    scene.house.world.run_plans(scene.house.clock.now())
    stop_everything(scene)
    assert scene.house.one(target).state is State.PUBLISHED
    assert "published already" in scene.view.lying_told.text()
    assert "published already" in scene.view.lying.rows[int(target.id)].state.text()


def test_after_a_restart_it_goes_on_trying_and_still_knows_what_came_back(tmp_path: Path, qtbot: QtBot) -> None:
    with open_scene(tmp_path / "data") as scene:
        back = scene.at_network("Terug", scene.house.account("een"))
        there = scene.at_network("Daar", scene.house.account("twee"))
        scene.house.world.set_trouble(Trouble.NO_NETWORK, "twee@practice.example")
        scene.window.go("crisis")
        scene.settle()
        stop_everything(scene)
    with open_scene(tmp_path / "data") as again:
        again.house.world.set_trouble(Trouble.NONE, "twee@practice.example")
        again.settle()
        # Nobody looked at the place yet.
        assert again.window.view("crisis") is None
        assert again.house.one(there).state is State.QUEUED
        again.window.go("crisis")
        again.settle()
        assert set(again.view.lying.rows) == {int(back.id), int(there.id)}
        assert again.view.lying_told.text() == "2 taken back."


def test_what_reaches_the_network_in_the_same_moment_is_taken_back_too(scene: Scene) -> None:
    account = scene.house.account()
    target = scene.planned_here("Net te laat", account, 5 * HOUR)
    stop_everything(scene)
    # As a hand-over does that was on its way when the crisis began.
    from accounts.store import targets

    scene.engine.desk.let_pass(target.id)
    assert targets.update(scene.engine.books, target.id, place="server")
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.HANDED_OVER
    targets.update(scene.engine.books, target.id, exempt=False)
    scene.view.taking._soon.timeout.emit()
    scene.settle()
    assert scene.house.one(target).state is State.QUEUED
    assert scene.house.world.plans("wethouder@practice.example") == ()


def test_it_stops_trying_when_nothing_holds_any_more(scene: Scene) -> None:
    scene.at_network("Weekvideo", scene.house.account())
    scene.house.world.set_trouble(Trouble.NO_NETWORK)
    stop_everything(scene)
    assert scene.view.taking.trying
    scene.engine.end_hold(HoldCause.CRISIS)
    scene.settle()
    assert not scene.view.taking.trying
    assert not scene.view.lying_card.isVisible()


# -- while it lasts ------------------------------------------------------------------------------------------------------------------


def test_this_one_now_passes_alone_after_one_sentence(scene: Scene) -> None:
    account = scene.house.account("gemeente", Role.MUNICIPALITY)
    stop_everything(scene)
    (held,) = scene.house.released("Wacht", account)
    (passes,) = scene.house.released("Blijf binnen", account)
    scene.settle()
    row = scene.view.held.rows[int(passes.id)]
    row.buttons[Act.LET_GO].click()
    sheet = scene.view.sheet
    assert isinstance(sheet, PassSheet)
    assert "as Municipality @gemeente@practice.example" in sheet.told.text()
    sheet.act.click()
    scene.engine.publisher.tick()
    scene.settle()
    assert (scene.house.one(passes).state, scene.house.one(held).state) == (State.PUBLISHED, State.QUEUED)
    assert set(scene.view.held.rows) == {int(held.id)}


def test_what_became_too_late_passes_only_by_that_press(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    (target,) = scene.house.released("Oud nieuws", account)
    scene.pass_minutes(40)
    assert scene.house.one(target).state is State.MISSED
    assert state_of(scene, "Oud nieuws") == "Too late by now: it goes out only when you say so."
    scene.view.held.rows[int(target.id)].buttons[Act.LET_GO].click()
    assert isinstance(scene.view.sheet, PassSheet)
    scene.view.sheet.act.click()
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.PUBLISHED


def test_a_planned_one_passes_at_its_own_moment(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    target = scene.planned_here("Straks", account, HOUR)
    scene.settle()
    pressed = scene.view.held.rows[int(target.id)].buttons[Act.LET_GO]
    assert pressed.text() == "This one, at its moment…"
    pressed.click()
    assert isinstance(scene.view.sheet, PassSheet)
    scene.view.sheet.act.click()
    scene.settle()
    assert state_of(scene, "Straks") == "You let it pass: it goes out."
    assert Act.LET_GO not in scene.view.held.rows[int(target.id)].buttons
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.QUEUED
    scene.pass_minutes(61)
    assert scene.house.one(target).state is State.PUBLISHED


def test_stop_and_edit(scene: Scene, qtbot: QtBot) -> None:
    account = scene.house.account()
    stop_everything(scene)
    (stopped,) = scene.house.released("Weg ermee", account)
    (edited,) = scene.house.released("Anders gezegd", account)
    scene.settle()
    scene.view.held.rows[int(stopped.id)].buttons[Act.STOP].click()
    with qtbot.waitSignal(scene.view.draft_asked) as asked:
        scene.view.held.rows[int(edited.id)].buttons[Act.EDIT].click()
    draft = scene.engine.drafts.get(DraftId(asked.args[0]))
    assert (draft.content_for(account.id).text, draft.accounts) == ("Anders gezegd", (account.id,))
    scene.settle()
    assert {scene.house.one(one).state for one in (stopped, edited)} == {State.STOPPED}
    assert scene.view.held.rows == {}
    assert scene.view.held_heading.text() == "No message waits"


def test_what_moved_on_meanwhile_is_not_acted_on(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    (target,) = scene.house.released("Weg", account)
    scene.settle()
    row = scene.view.held.rows[int(target.id)]
    scene.engine.desk.stop_target(target.id)
    drafts = len(scene.engine.drafts.every())
    row.buttons[Act.EDIT].click()
    assert len(scene.engine.drafts.every()) == drafts
    assert scene.window.findChildren(Toast)


def test_many_are_shown_in_parts_and_quickly(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    for number in range(FIRST + 5):
        scene.planned_here(f"Bericht {number}", account, timedelta(hours=1, minutes=number))
    scene.settle()
    assert len(scene.view.held.rows) == FIRST
    assert scene.view.held.more.text() == "Show 5 more"
    scene.view.held.more.click()
    assert len(scene.view.held.rows) == FIRST + 5
    assert not scene.view.held.more.isVisible()
    kept = dict(scene.view.held.rows)
    scene.settle()
    assert scene.view.held.rows == kept


# -- the end -------------------------------------------------------------------------------------------------------------------------


def test_the_end_shows_each_message_and_does_what_it_said(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    late = scene.planned_here("Te laat", account, timedelta(minutes=1))
    later = scene.planned_here("Later", account, 3 * HOUR)
    scene.pass_minutes(40)
    (goes,) = scene.house.released("Nu", account)
    (ticked,) = scene.house.released("Toch niet", account)
    (asks,) = scene.house.released("Vraagt", account)
    scene.settle()
    sheet = ending(scene)
    said = {row.text.text(): row.state.text() for row in sheet.list.rows.values()}
    assert said == {
        "Te laat": "Too late: stays here and asks you.",
        "Later": f"Planned: goes out {when(later.due_at, now=scene.house.clock.now())}.",
        "Nu": "Fell due meanwhile: stays here and asks you.",
        "Toch niet": "Fell due meanwhile: stays here and asks you.",
        "Vraagt": "Fell due meanwhile: stays here and asks you.",
    }
    assert sheet.end.text() == "End the crisis"
    assert sheet.list.rows[int(later.id)].go.isHidden()
    for one in (goes, ticked):
        sheet.list.rows[int(one.id)].go.click()
    assert sheet.end.text() == "End the crisis; 2 go out now"
    sheet.list.rows[int(ticked.id)].stop.click()
    assert not sheet.list.rows[int(ticked.id)].go.isChecked()
    assert sheet.end.text() == "End the crisis; 1 goes out now"
    sheet.end.click()
    scene.settle()
    assert not sheet.is_open
    scene.engine.publisher.tick()
    now = {one.content.text: scene.house.one(one).state for one in (late, later, goes, ticked, asks)}
    assert now == {
        "Te laat": State.MISSED,
        "Later": State.QUEUED,
        "Nu": State.PUBLISHED,
        "Toch niet": State.STOPPED,
        "Vraagt": State.MISSED,
    }
    scene.settle()
    assert scene.view.crisis.stop.isVisible()


def test_what_changed_while_one_read_is_asked_again(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    target = scene.planned_here("Straks", account, 30 * timedelta(minutes=1))
    scene.settle()
    sheet = ending(scene)
    assert "1 goes out at its moment" in sheet.summary.text()
    scene.house.clock.advance(40 * 60)
    sheet.end.click()
    assert work.idle()
    QApplication.processEvents()
    assert sheet.is_open
    assert sheet.changed.accessibleName().startswith("Something changed while you read.")
    assert scene.engine.holds.set_by_people
    assert sheet.end.text() == "End the crisis"
    assert sheet.end.isEnabled()
    sheet.end.click()
    scene.settle()
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.MISSED
    assert scene.house.texts(account) == []


def test_not_yet(scene: Scene) -> None:
    stop_everything(scene)
    sheet = ending(scene)
    sheet.later.click()
    assert [one.cause for one in scene.engine.holds.set_by_people] == [HoldCause.CRISIS]


def test_an_end_that_cannot_be_stored_leaves_the_crisis(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_everything(scene)
    sheet = ending(scene)

    def full(*_args: object, **_more: object) -> bool:
        raise StoreError("store-full")

    monkeypatch.setattr(scene.engine, "end_hold", full)
    sheet.end.click()
    assert work.idle()
    QApplication.processEvents()
    assert sheet.is_open
    assert sheet.changed.accessibleName().startswith("The crisis goes on.")


# -- meeting and by hand -------------------------------------------------------------------------------------------------------------


def test_the_meeting_starts_and_is_closed(scene: Scene) -> None:
    account = scene.house.account()
    scene.view.meeting.act.click()
    scene.settle()
    (target,) = scene.house.released("Wacht op de raad", account)
    scene.settle()
    assert target.state is State.QUEUED
    assert state_of(scene, "Wacht op de raad") == "Waits until after the council meeting"
    assert scene.view.meeting.act.text() == "The meeting is closed"
    scene.view.meeting.act.click()
    scene.settle()
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.PUBLISHED


def test_by_hand_all_accounts_and_one(scene: Scene) -> None:
    one, other = scene.house.account("een"), scene.house.account("twee")
    scene.engine.begin_hold(HoldCause.MANUAL, one.id, "Jan")
    scene.settle()
    (held,), (went,) = scene.house.released("Een", one), scene.house.released("Twee", other)
    assert (held.state, went.state) == (State.QUEUED, State.PUBLISHED)
    scene.settle()
    assert state_of(scene, "Een") == "Waits: stopped by hand"
    scene.view.manual.all.click()
    scene.settle()
    assert set(scene.view.manual.buttons) == {one.id, None}
    assert not scene.view.manual.all.isVisible()
    scene.view.manual.buttons[None].click()
    scene.settle()
    scene.view.manual.buttons[one.id].click()
    scene.settle()
    assert scene.engine.holds.set_by_people == ()
    assert scene.view.manual.buttons == {}


# -- everybody can use it ------------------------------------------------------------------------------------------------------------


def test_by_keyboard_alone(scene: Scene, qtbot: QtBot) -> None:
    scene.house.account()
    (keys,) = [one for one in scene.window.findChildren(QShortcut) if one.key().toString() == "Ctrl+Shift+K"]
    scene.window.go("drafts")
    keys.activated.emit()
    assert scene.window.here == "crisis"
    sheet = scene.view.sheet
    assert isinstance(sheet, BeginSheet)
    keys.activated.emit()
    assert scene.view.sheet is sheet
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert scene.engine.holds.set_by_people
    scene.settle()
    keys.activated.emit()
    assert scene.view.crisis.end.hasFocus()
    qtbot.keyClick(scene.view.crisis.end, Qt.Key.Key_Space)
    assert isinstance(scene.view.sheet, EndSheet)
    qtbot.keyClick(scene.view.sheet, Qt.Key.Key_Escape)
    assert scene.engine.holds.set_by_people


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_everything_has_a_name_and_fits(scene: Scene, look: Look, scale: float, theme: Theme) -> None:
    look.set_theme(theme)
    look.set_scale(scale)
    account = scene.house.account("gemeente", Role.MUNICIPALITY)
    scene.at_network("Weekvideo", account)
    scene.house.world.set_trouble(Trouble.NO_NETWORK)
    stop_everything(scene)
    scene.view.begin(HoldCause.MEETING)
    scene.view.begin(HoldCause.MANUAL, account.id)
    scene.house.released("Een tamelijk lange zin die in een smal venster niet op een regel past, en dus over meer regels loopt.", account)
    scene.window.resize(1024, 640)
    scene.settle()
    assert unnamed(scene.window) == []
    assert cut_off(scene.view) == []
    assert outside(scene.view) == []
    sheet = ending(scene)
    QApplication.processEvents()
    assert unnamed(sheet) == []
    assert cut_off(sheet) == []
    assert outside(sheet) == []


@pytest.mark.parametrize(("palette", "least"), [(tokens.LIGHT, 4.5), (tokens.DARK, 4.5), (tokens.HIGH_LIGHT, 7.0), (tokens.HIGH_DARK, 7.0)])
def test_the_stop_colours_can_be_read(palette: tokens.Palette, least: float) -> None:
    ground = mix(palette.stop, palette.sheet, STOP_TINT)
    for text in (palette.stop, palette.text):
        assert contrast(text, ground) >= least
    assert contrast(palette.sheet, palette.stop) >= least
    assert contrast(palette.sheet, mix(palette.stop, palette.text, 0.85)) >= least


@pytest.mark.parametrize(
    ("cause", "line", "ends"),
    [
        ("crisis", "Waits: crisis", "Let this one pass now, or end the crisis."),
        ("meeting", "Waits until after the council meeting", "Say so when the meeting is closed."),
        ("manual", "Waits: stopped by hand", "End the hold to let it go."),
        ("offline", "Waits for the network", "It goes by itself as soon as there is one, if its late rule allows it by then."),
        ("sign-in", "Waits until you sign in again", "sign in"),
    ],
)
def test_a_message_says_what_holds_it_and_what_ends_that(
    scene: Scene, cause: str, line: str, ends: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = scene.house.account()
    if cause == "offline":
        # The practice network needs none; as if it lay elsewhere.
        monkeypatch.setattr(type(scene.engine.register.network(account.network)), "local", False)
        scene.engine.holds.set_offline(True)
    elif cause == "sign-in":
        scene.engine.register.note_problem(account.id, AuthLost(host="x"))
    else:
        scene.engine.begin_hold(HoldCause(cause))
    (held,) = scene.house.released("Wacht", account)
    view = OutboxView(scene.bridge)
    view.resize(1000, 700)
    view.show()
    assert work.idle()
    QApplication.processEvents()
    (said,) = [view.model.below(row) for row in view.model._rows if row.target is not None]
    assert said.startswith(line)
    view.open_target(held.id)
    assert work.idle()
    QApplication.processEvents()
    assert any(ends.casefold() in one.accessibleName().casefold() for one in view.detail.findChildren(Notice))
    view.close()
    view.deleteLater()


def test_the_list_of_what_was_sent_says_what_holds_which(scene: Scene) -> None:
    account = scene.house.account()
    stop_everything(scene)
    (held,) = scene.house.released("Wacht", account)
    (passes,) = scene.house.released("Mag door", account)
    scene.engine.desk.let_pass(passes.id)
    view = OutboxView(scene.bridge)
    view.resize(1000, 700)
    view.show()
    assert work.idle()
    QApplication.processEvents()
    said = {row.target.id: view.model.below(row) for row in view.model._rows if row.target is not None}
    assert said[held.id].startswith("Waits: crisis")
    assert said[passes.id].startswith("On its way")
    view.close()
    view.deleteLater()
