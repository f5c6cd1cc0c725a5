"""Adding an account: the steps, what is asked, what goes wrong where, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.account import Role, Shape
from accounts.model.visibility import Visibility
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from tests.ui.setup_scene import go, only_window
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.setup import add_account
from ui.setup.edit import EditSheet
from ui.setup.ending import DoneStep
from ui.setup.who import WhoStep
from ui.setup.wizard import AddSheet
from ui.window import MainWindow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def bridge(house: House, qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(house.engine.events, house.engine)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with only_window(qtbot) as made:
        yield made


def at_form(window: MainWindow, bridge: Bridge) -> AddSheet:
    sheet = add_account(window, bridge, network="practice")
    go(sheet)
    assert sheet.step is sheet.form
    return sheet


def at_who(window: MainWindow, bridge: Bridge, name: str = "wethouder") -> tuple[AddSheet, WhoStep]:
    sheet = at_form(window, bridge)
    assert sheet.form is not None
    sheet.form.edit("handle").setText(name)
    go(sheet)
    assert sheet.step is sheet.who
    assert sheet.who is not None
    return sheet, sheet.who


def test_a_practice_account_is_there_in_a_few_steps(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    sheet, who = at_who(window, bridge)
    assert not sheet.next.isEnabled()  # a role is never guessed
    who.roles.choose("administrator")
    who.word_edit.setText("Wethouder")
    with qtbot.waitSignal(sheet.added) as told:
        go(sheet)
    (account,) = house.engine.register.every()
    assert told.args == [account.id]
    assert (account.role, account.role_word, account.label) == (Role.ADMINISTRATOR, "Wethouder", "Wethouder")
    assert (account.shape, account.colour, account.pause_seconds, account.auto_release) == (Shape.SQUARE, "administrator", 60, False)
    assert sheet.step is sheet.profile
    assert not sheet.has_back
    go(sheet)
    assert isinstance(sheet.step, DoneStep)
    with qtbot.waitSignal(sheet.write_asked):
        go(sheet)
    assert not sheet.is_open


def test_all_of_it_goes_by_the_keyboard(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    def held() -> object:
        return QApplication.focusWidget()

    sheet = add_account(window, bridge)
    window.activateWindow()
    assert held() is sheet.networks.tiles.all[0]
    qtbot.keyClick(sheet.networks.tiles.all[0], Qt.Key.Key_Space)
    qtbot.keyClick(sheet.networks.tiles.all[0], Qt.Key.Key_Return)
    assert sheet.form is not None
    assert held() is sheet.form.edit("handle")
    qtbot.keyClicks(sheet.form.edit("handle"), "griffie")
    qtbot.keyClick(sheet.form.edit("handle"), Qt.Key.Key_Return)
    assert work.idle()
    who = sheet.who
    assert who is not None
    assert held() is who.roles.all[0]
    qtbot.keyClick(who.roles.all[0], Qt.Key.Key_Space)
    while who.role is not Role.CLERK:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert work.idle()
    (account,) = house.engine.register.every()
    assert account.role is Role.CLERK
    qtbot.keyClick(sheet.back, Qt.Key.Key_Tab)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.is_open


def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(window: MainWindow, bridge: Bridge) -> None:
    sheet = at_form(window, bridge)
    form = sheet.form
    assert form is not None
    go(sheet)
    assert "needed" in form.fields["handle"].help.text()
    form.edit("handle").setText("mijn naam!")
    go(sheet)
    assert sheet.step is form
    assert form.fields["handle"].help.text().startswith("mijn naam! cannot be a name here.")
    assert form.edit("handle").text() == "mijn naam!"
    assert form.edit("handle").hasFocus()
    sheet.back.click()
    assert sheet.step is sheet.networks
    go(sheet)
    assert sheet.form is form
    assert form.edit("handle").text() == "mijn naam!"


def test_an_account_that_is_here_is_told_before_anything_more_is_asked(window: MainWindow, bridge: Bridge, house: House) -> None:
    house.account("wethouder")
    sheet = at_form(window, bridge)
    assert sheet.form is not None
    sheet.form.edit("handle").setText("@wethouder@practice.example")
    go(sheet)
    assert sheet.step is sheet.form
    assert "is here already, as “wethouder”" in sheet.form.fields["handle"].help.text()
    assert len(house.engine.register.every()) == 1


def test_going_back_and_forth_keeps_the_answers(window: MainWindow, bridge: Bridge) -> None:
    sheet, who = at_who(window, bridge)
    who.roles.choose("politician")
    who.word_edit.setText("Raadslid")
    sheet.back.click()
    assert sheet.step is sheet.form
    go(sheet)
    assert sheet.who is who
    assert (who.role, who.word_edit.text()) == (Role.POLITICIAN, "Raadslid")
    sheet.back.click()
    assert sheet.form is not None
    sheet.form.edit("handle").setText("iemand.anders")
    go(sheet)
    assert sheet.who is not who  # another login, other questions


def test_the_badge_and_what_follows_from_a_role_change_at_once(window: MainWindow, bridge: Bridge) -> None:
    _sheet, who = at_who(window, bridge)
    who.roles.choose("private")
    assert (who.badge.face.word, who.badge.face.shape, who.pause.seconds, who.label_text) == ("Private", Shape.CIRCLE, 30, "Private")
    assert not who.auto.isHidden()
    who.roles.choose("crisis")
    assert (who.badge.face.word, who.badge.face.shape, who.pause.seconds, who.label_text) == ("Crisis", Shape.OCTAGON, 60, "Crisis")
    assert who.auto.isHidden()
    who.word_edit.setText("Rampenstaf")
    assert (who.badge.face.word, who.label_text) == ("Rampenstaf", "Rampenstaf")


def test_what_was_chosen_oneself_stays_when_the_role_changes(window: MainWindow, bridge: Bridge, house: House) -> None:
    sheet, who = at_who(window, bridge)
    who.roles.choose("private")
    who.more.click()
    for mark in who.shapes.all:
        if mark.key == "diamond":
            mark.click()
    for mark in who.colours.all:
        if mark.key == "project":
            mark.click()
    who.label_edit.setText("")
    who.label_edit.insert("Thuis")
    who.label_edit.textEdited.emit("Thuis")
    who.pause.choice.choose("exact")
    who.pause.choice.activated.emit(who.pause.choice.currentIndex())
    who.pause.exact.setValue(77)
    who.auto.setChecked(True)
    who.language.choose("fy")
    who.visibility.choose("private")
    who.signature.setPlainText("Jan\nfan Enkhuzen")
    who.roles.choose("politician")
    assert (who.badge.face.shape, who.badge.face.colour) == (Shape.DIAMOND, "project")
    go(sheet)
    (account,) = house.engine.register.every()
    assert (account.role, account.label, account.shape, account.colour) == (Role.POLITICIAN, "Thuis", Shape.DIAMOND, "project")
    assert (account.pause_seconds, account.auto_release, account.language) == (77, True, "fy")
    assert (account.visibility, account.signature) == (Visibility.FOLLOWERS, "Jan\nfan Enkhuzen")


def test_who_may_publish_by_itself_cannot_in_an_institutional_role(window: MainWindow, bridge: Bridge, house: House) -> None:
    sheet, who = at_who(window, bridge)
    who.roles.choose("private")
    who.auto.setChecked(True)
    who.roles.choose("municipality")
    go(sheet)
    (account,) = house.engine.register.every()
    assert account.auto_release is False


def test_an_empty_name_is_told_at_its_field(window: MainWindow, bridge: Bridge, house: House) -> None:
    sheet, who = at_who(window, bridge)
    who.roles.choose("clerk")
    who.label_edit.clear()
    go(sheet)
    assert sheet.step is who
    assert "A name for the account is needed" in who._fields["label"].help.text()
    assert house.engine.register.every() == ()
    who.label_edit.setText("Griffie")
    go(sheet)
    assert len(house.engine.register.every()) == 1


def test_a_profile_without_the_role_gets_a_sentence_to_copy(window: MainWindow, bridge: Bridge) -> None:
    sheet, who = at_who(window, bridge)
    who.roles.choose("administrator")
    who.word_edit.setText("Burgemeester")
    go(sheet)
    assert sheet.profile is not None
    assert "no text yet" in sheet.profile.found.text()
    sheet.profile.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Here I speak as burgemeester."


def test_a_profile_that_names_the_role_is_not_asked_about(window: MainWindow, bridge: Bridge, house: House) -> None:
    house.world.join("raadslid@practice.example", "Raadslid", "Raadslid in Enkhuizen, vader van drie.")
    sheet, who = at_who(window, bridge, "raadslid")
    who.roles.choose("politician")
    go(sheet)
    assert isinstance(sheet.step, DoneStep)
    assert "names your role" in sheet.step.told.text()


def test_a_profile_that_names_another_role_says_which(window: MainWindow, bridge: Bridge, house: House) -> None:
    house.world.join("jan@practice.example", "Jan", "Wethouder van Enkhuizen")
    sheet, who = at_who(window, bridge, "jan")
    who.roles.choose("private")
    go(sheet)
    assert sheet.profile is not None
    assert "names another role (Administrator)" in sheet.profile.found.text()


def test_escape_asks_once_before_a_login_is_thrown_away(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    sheet, _who = at_who(window, bridge)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.is_open
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.is_open


def test_a_full_disk_is_said_and_everything_stays(
    window: MainWindow, bridge: Bridge, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    from accounts.errors import StoreError

    sheet, who = at_who(window, bridge)
    who.roles.choose("project")
    with monkeypatch.context() as patched:

        def full(*_args: object, **_wishes: object) -> None:
            raise StoreError("disk-full")

        patched.setattr(house.engine.register, "add", full)
        go(sheet)
    assert sheet.step is who
    assert who.trouble is not None
    assert "The disk is full" in who.trouble.accessibleName()
    go(sheet)
    assert len(house.engine.register.every()) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 860)])
def test_every_step_fits_and_is_named(window: MainWindow, bridge: Bridge, look: Look, scale: float, size: tuple[int, int]) -> None:
    look.set_scale(scale)
    window.resize(*size)

    def fits(sheet: AddSheet) -> None:
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed(sheet) == []
        assert cut_off(sheet) == []
        assert outside(sheet) == []

    sheet = add_account(window, bridge, network="practice")
    fits(sheet)
    go(sheet)
    fits(sheet)
    assert sheet.form is not None
    sheet.form.edit("handle").setText("bad one!")
    go(sheet)
    fits(sheet)
    sheet.form.edit("handle").setText("wethouder")
    go(sheet)
    fits(sheet)
    assert sheet.who is not None
    sheet.who.roles.choose("private")
    sheet.who.more.click()
    fits(sheet)
    go(sheet)
    fits(sheet)
    go(sheet)
    fits(sheet)


def test_an_account_is_adapted_with_the_same_questions(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    account = house.account("wethouder", Role.ADMINISTRATOR, pause_seconds=90)
    sheet = EditSheet(window, bridge, account)
    sheet.open()
    assert (sheet.who.role, sheet.who.pause.seconds, sheet.who.label_text) == (Role.ADMINISTRATOR, 90, "wethouder")
    assert sheet.who.pause.choice.key == "exact"
    sheet.who.word_edit.setText("Burgemeester")
    sheet.who.pause.set_seconds(120)
    assert not sheet.may_dismiss()  # something would be lost
    with qtbot.waitSignal(sheet.kept):
        go(sheet)
    changed = house.engine.register.need(account.id)
    assert (changed.role_word, changed.pause_seconds, changed.label) == ("Burgemeester", 120, "wethouder")
    assert not sheet.is_open


def test_tab_stops_once_at_a_row_of_choices(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    sheet = EditSheet(window, bridge, house.account("wethouder", Role.CLERK))
    sheet.open()
    window.activateWindow()
    assert QApplication.focusWidget() is sheet.who.roles.tile("clerk")  # what is chosen, not what stands first
    for expected in (sheet.who.word_edit, sheet.who.label_edit, sheet.who.colours.all[5], sheet.who.shapes.all[5], sheet.who.language):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_adapting_nothing_asks_nothing_when_closed(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    sheet = EditSheet(window, bridge, house.account("wethouder"))
    sheet.open()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.is_open
