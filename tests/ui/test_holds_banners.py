"""The banners while somebody holds something, and the stop by hand at an account's card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.events import BooksChanged
from accounts.model.account import Role
from accounts.model.hold import HoldCause
from accounts.model.post import State
from accounts.store import holds as rows
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.holding import Scene, open_scene
from ui import work
from ui.language import when
from ui.look import Look
from ui.setup import AccountsView
from ui.widgets import Banner, Sheet, Toast


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path / "data") as made:
        made.settle()
        yield made


def banners(scene: Scene) -> dict[str, Banner]:
    scene.settle()
    return dict(scene.window.banners._shown)


def press(scene: Scene, key: str) -> None:
    button = banners(scene)[key].button
    assert button is not None
    button.click()
    scene.settle()


def test_nothing_holds_and_no_banner_takes_room(scene: Scene) -> None:
    assert banners(scene) == {}
    assert not scene.window.banners.isVisible()


def test_a_crisis_is_told_in_its_own_colour_and_leads_to_its_place(scene: Scene) -> None:
    scene.engine.begin_hold(HoldCause.CRISIS, by="Jan <b>Kok</b>")
    (banner,) = banners(scene).values()
    since = when(scene.house.clock.now(), now=scene.house.clock.now())
    assert banner.accessibleName() == f"Crisis: nothing leaves. Since {since}, by Jan <b>Kok</b>."
    assert banner.property("surface") == "banner-stop"
    scene.window.go("drafts")
    press(scene, "hold-crisis")
    assert scene.window.here == "crisis"
    assert scene.engine.holds.set_by_people


def test_a_meeting_is_closed_in_the_banner(scene: Scene) -> None:
    account = scene.house.account()
    scene.engine.begin_hold(HoldCause.MEETING, by="griffie")
    (target,) = scene.house.released("Wacht", account)
    assert banners(scene)["hold-meeting"].accessibleName().startswith("The council meets.")
    press(scene, "hold-meeting")
    assert banners(scene) == {}
    scene.engine.publisher.tick()
    assert scene.house.one(target).state is State.PUBLISHED


def test_a_stop_by_hand_names_its_account_and_several_lead_to_the_place(scene: Scene) -> None:
    one, other = scene.house.account("een", Role.MUNICIPALITY), scene.house.account("twee")
    scene.engine.begin_hold(HoldCause.MANUAL, one.id, "Jan")
    assert banners(scene)["hold-manual"].accessibleName().startswith("Municipality @een@practice.example is stopped by hand.")
    scene.engine.begin_hold(HoldCause.MANUAL, other.id, "Jan")
    assert "2 stops by hand." in banners(scene)["hold-manual"].accessibleName()
    press(scene, "hold-manual")
    assert scene.window.here == "crisis"
    assert len(scene.engine.holds.set_by_people) == 2
    scene.engine.end_hold(HoldCause.MANUAL, other.id)
    press(scene, "hold-manual")
    assert scene.engine.holds.set_by_people == ()


def test_what_says_the_same_is_left_alone(scene: Scene) -> None:
    scene.engine.begin_hold(HoldCause.CRISIS, by="Jan")
    before = banners(scene)["hold-crisis"]
    scene.engine.begin_hold(HoldCause.MEETING)
    assert list(banners(scene)) == ["hold-crisis", "hold-meeting"]
    assert banners(scene)["hold-crisis"] is before


def test_tomorrow_it_says_yesterday(scene: Scene) -> None:
    scene.engine.begin_hold(HoldCause.CRISIS, by="Jan")
    first = banners(scene)["hold-crisis"].accessibleName()
    scene.house.clock.advance(24 * 3600)
    scene.banners._anew.timeout.emit()
    assert banners(scene)["hold-crisis"].accessibleName() != first


def test_what_the_command_line_set_is_seen(scene: Scene) -> None:
    rows.begin(scene.engine.books, HoldCause.CRISIS, None, "root", scene.house.clock.now())
    assert banners(scene) == {}
    scene.engine.events.publish(BooksChanged())
    assert "by root" in banners(scene)["hold-crisis"].accessibleName()
    rows.end(scene.engine.books, HoldCause.CRISIS, None, scene.house.clock.now())
    scene.engine.events.publish(BooksChanged())
    assert banners(scene) == {}


def test_it_is_still_said_after_a_restart(tmp_path: Path, qtbot: QtBot) -> None:
    with open_scene(tmp_path / "data") as first:
        first.engine.begin_hold(HoldCause.CRISIS, by="Jan")
    with open_scene(tmp_path / "data") as again:
        assert "by Jan" in banners(again)["hold-crisis"].accessibleName()


def test_an_end_that_cannot_be_stored_is_said(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.engine.begin_hold(HoldCause.MEETING)

    def full(*_args: object, **_more: object) -> bool:
        raise StoreError("store-full")

    monkeypatch.setattr(scene.engine, "end_hold", full)
    press(scene, "hold-meeting")
    assert scene.window.findChildren(Toast)
    assert "hold-meeting" in banners(scene)


def test_the_keys_work_over_a_question_and_the_question_stays(scene: Scene) -> None:
    asked = Sheet(scene.window, "Even stilstaan")
    scene.window.open_sheet(asked)
    scene.banners._keys.activated.emit()
    assert scene.window.sheet() is scene.view.sheet
    top = scene.window.sheet()
    assert top is not None
    top.dismiss()
    assert scene.window.sheet() is asked


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_banners_have_names_and_fit(scene: Scene, look: Look, scale: float) -> None:
    look.set_scale(scale)
    account = scene.house.account("een-account-met-een-lange-naam", Role.MUNICIPALITY)
    scene.engine.begin_hold(HoldCause.CRISIS, by="Jan Kok van de afdeling communicatie")
    scene.engine.begin_hold(HoldCause.MEETING, by="griffie")
    scene.engine.begin_hold(HoldCause.MANUAL, account.id, "Jan")
    scene.window.resize(1024, 640)
    assert len(banners(scene)) == 3
    assert unnamed(scene.window.banners) == []
    assert cut_off(scene.window.banners) == []
    assert outside(scene.window.banners) == []


def test_an_account_is_stopped_and_let_go_at_its_card(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "jkok")
    account, other = scene.house.account("een"), scene.house.account("twee")
    view = AccountsView(scene.bridge)
    qtbot.addWidget(view)
    view.show()

    def settle() -> None:
        scene.settle()
        view.reload()
        scene.settle()

    settle()
    button = view.cards[int(account.id)].button("hold")
    assert button.text() == "Hold back"
    button.click()
    settle()
    (hold,) = scene.engine.holds.set_by_people
    assert (hold.cause, hold.account, hold.by) == (HoldCause.MANUAL, account.id, "jkok")
    card = view.cards[int(account.id)]
    assert "nothing leaves in this name" in card.stopped.text()
    assert "by jkok" in card.stopped.text()
    assert card.button("hold").text() == "Let go again"
    assert view.cards[int(other.id)].button("hold").text() == "Hold back"
    (target,) = scene.house.released("Wacht", account)
    assert target.state is State.QUEUED
    card.button("hold").click()
    settle()
    assert scene.engine.holds.set_by_people == ()
    assert view.cards[int(account.id)].button("hold").text() == "Hold back"
    assert unnamed(view) == []
    assert work.idle()
    QApplication.processEvents()
