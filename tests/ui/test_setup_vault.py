"""Where sign-ins are kept: asked before the first secret, with no keychain, a locked one, one that never answers; and at the start."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import keyring.errors
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.connector import SignedIn
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.limits import Limits
from accounts.vault import Mode
from resources import catalogue
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.setup_scene import WORDS, Keychain, go, only_window, open_engine, until
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.setup import VaultSheet, add_account, open_vault
from ui.setup.vault import Way
from ui.setup.wizard import AddSheet
from ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with only_window(qtbot) as made:
        yield made


class Scene:
    """An engine and its bridge on one folder; `again` is a restart of the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keychain = Keychain()
        self.engine: Engine
        self.bridge: Bridge
        self._open()

    def _open(self) -> None:
        self.engine = open_engine(self.folder, self.keychain)
        self.bridge = Bridge(self.engine.events, self.engine)

    def again(self) -> None:
        self.close()
        self._open()

    def close(self) -> None:
        self.bridge.close()
        self.engine.close()

    def account(self) -> Account:
        signed = SignedIn("https://mastodon.example", "7", "@jan@mastodon.example", {"token": "geheim"}, Limits())
        return self.engine.register.add("mastodon", signed, role=Role.PRIVATE, label="Jan")

    def secret(self, account: Account) -> str | None:
        return self.engine.register.connector(account.id).secrets.get("token")

    def problem(self, account: Account) -> str:
        return self.engine.register.need(account.id).health.problem


@pytest.fixture
def scene(tmp_path: Path, qapp: QApplication) -> Iterator[Scene]:
    made = Scene(tmp_path / "data")
    yield made
    made.close()


def asked(window: MainWindow, scene: Scene) -> AddSheet:
    """Return the sheet at the question where sign-ins are kept."""
    sheet = add_account(window, scene.bridge, network="mastodon")
    go(sheet)
    assert sheet.vault is not None
    assert sheet.step is sheet.vault
    return sheet


# -- before the first secret ------------------------------------------------------------------------------------------------------------


def test_practice_asks_for_no_keychain(window: MainWindow, scene: Scene) -> None:
    sheet = add_account(window, scene.bridge, network="practice")
    go(sheet)
    assert sheet.step is sheet.form


def test_the_keychain_is_asked_and_the_form_follows(window: MainWindow, scene: Scene) -> None:
    sheet = asked(window, scene)
    go(sheet)
    assert sheet.step is sheet.form
    assert scene.engine.vault.state().mode is Mode.KEYCHAIN
    sheet.back.click()
    go(sheet)
    assert sheet.step is sheet.form  # it is open now, nothing is asked again


@pytest.mark.parametrize("language", ["nl", "en", "fy"])
def test_all_choices_are_in_sight_at_once(window: MainWindow, scene: Scene, language: str) -> None:
    catalogue.use(language)
    window.resize(1440, 900)
    sheet = asked(window, scene)
    for _ in range(5):
        QApplication.processEvents()
    assert sheet._scroll.verticalScrollBar().maximum() == 0


def test_without_a_keychain_the_choices_are_plain(window: MainWindow, scene: Scene) -> None:
    scene.keychain.trouble = keyring.errors.NoKeyringError("none")
    sheet = asked(window, scene)
    go(sheet)
    vault = sheet.vault
    assert vault is not None
    assert vault.trouble is not None
    assert "no keychain" in vault.trouble.accessibleName()
    assert vault.way is Way.NEW


def test_a_passphrase_is_long_enough_and_typed_twice(window: MainWindow, scene: Scene) -> None:
    sheet = asked(window, scene)
    vault = sheet.vault
    assert vault is not None
    vault.tiles.choose(Way.NEW)
    assert "Nobody can recover" in vault.again_field.help.text()
    vault.typed.setText("elf tekens!")
    go(sheet)
    assert "too short" in vault.typed_field.help.text()
    vault.typed.setText(WORDS)
    vault.again.setText(WORDS + "!")
    go(sheet)
    assert "not the same" in vault.again_field.help.text()
    assert not scene.engine.vault.state().open
    assert (vault.typed.text(), vault.again.text()) == (WORDS, WORDS + "!")
    vault.again.setText(WORDS)
    go(sheet)
    assert sheet.step is sheet.form
    assert scene.engine.vault.state().mode is Mode.PASSPHRASE
    assert vault.typed.text() == ""


def test_for_this_session_only(window: MainWindow, scene: Scene) -> None:
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    sheet = asked(window, scene)
    go(sheet)
    assert sheet.vault is not None
    assert sheet.vault.trouble is not None
    assert "locked" in sheet.vault.trouble.accessibleName()
    sheet.vault.tiles.choose(Way.SESSION)
    go(sheet)
    assert sheet.step is sheet.form
    assert scene.engine.vault.state().mode is Mode.SESSION


def test_a_keychain_that_never_answers_freezes_nothing_and_can_be_left(window: MainWindow, scene: Scene) -> None:
    gate = scene.keychain.gate = threading.Event()
    sheet = asked(window, scene)
    vault = sheet.vault
    assert vault is not None
    sheet.next.click()
    until(lambda: any(one.name == "keychain" for one in threading.enumerate()))
    assert vault.busy.isVisible()
    assert not sheet.next.isEnabled()
    vault.busy.stop.click()
    assert work.idle()  # at once: the keychain still holds its answer back
    assert vault.trouble is not None
    assert vault.busy.isHidden()
    vault.tiles.choose(Way.SESSION)
    go(sheet)
    assert sheet.step is sheet.form
    gate.set()
    until(lambda: not any(one.name == "keychain" for one in threading.enumerate()))


def test_leaving_the_sheet_ends_the_wait_for_the_keychain(window: MainWindow, scene: Scene) -> None:
    gate = scene.keychain.gate = threading.Event()
    sheet = asked(window, scene)
    sheet.next.click()
    until(lambda: any(one.name == "keychain" for one in threading.enumerate()))
    sheet.dismiss()
    assert work.idle()
    assert not scene.engine.vault.state().open
    gate.set()
    until(lambda: not any(one.name == "keychain" for one in threading.enumerate()))


# -- at the start -----------------------------------------------------------------------------------------------------------------------


def opened(window: MainWindow, scene: Scene) -> list[bool]:
    """Open the vault as the program does at its start; return what it was told."""
    told: list[bool] = []
    open_vault(window, scene.bridge, told.append)
    assert work.idle()
    return told


def vault_sheet(window: MainWindow) -> VaultSheet:
    sheet = window.sheet()
    assert isinstance(sheet, VaultSheet)
    return sheet


def test_nothing_is_asked_where_there_is_nothing_to_open(window: MainWindow, scene: Scene) -> None:
    assert not VaultSheet.needed(scene.engine)
    assert opened(window, scene) == [True]
    assert window.sheet() is None
    assert scene.keychain.kept == {}  # no key is made for nothing


def test_a_willing_keychain_opens_it_unseen(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    account = scene.account()
    scene.again()
    assert VaultSheet.needed(scene.engine)
    assert VaultSheet.banner(scene.engine) is not None
    assert opened(window, scene) == [True]
    assert window.sheet() is None
    assert VaultSheet.banner(scene.engine) is None
    assert scene.secret(account) == "geheim"


def test_a_locked_keychain_is_tried_again(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    account = scene.account()
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    scene.again()
    told = opened(window, scene)
    sheet = vault_sheet(window)
    assert told == []
    assert sheet.vault.trouble is not None
    assert "locked" in sheet.vault.trouble.accessibleName()
    go(sheet)
    assert sheet.is_open  # still locked
    scene.keychain.trouble = None
    go(sheet)
    assert told == [True]
    assert not sheet.is_open
    assert scene.secret(account) == "geheim"


def test_a_passphrase_opens_it(window: MainWindow, scene: Scene) -> None:
    scene.engine.use_passphrase(WORDS)
    account = scene.account()
    scene.again()
    told = opened(window, scene)
    sheet = vault_sheet(window)
    assert sheet.vault.trouble is None  # that it is asked is no trouble
    assert sheet.vault.typed.hasFocus()
    sheet.vault.typed.setText("iets heel anders")
    go(sheet)
    assert "not the passphrase" in sheet.vault.typed_field.help.text()
    assert sheet.vault.typed.text() == "iets heel anders"
    sheet.vault.typed.setText(WORDS)
    go(sheet)
    assert told == [True]
    assert scene.secret(account) == "geheim"


def test_asking_twice_opens_one_sheet(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    scene.account()
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    scene.again()
    first, second = opened(window, scene), opened(window, scene)
    vault_sheet(window).dismiss()
    assert (first, second) == ([False], [False])
    assert window.sheet() is None


def test_who_adds_an_account_may_leave_a_lost_keychain_behind(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    account = scene.account()
    scene.keychain.kept.clear()
    scene.again()
    sheet = asked(window, scene)
    go(sheet)  # the key is gone from the keychain
    assert sheet.vault is not None
    sheet.vault.tiles.choose(Way.FORGET)
    sheet.vault.sure.setChecked(True)
    go(sheet)
    assert sheet.step is sheet.vault
    assert sheet.vault._ways == (Way.KEYCHAIN, Way.NEW, Way.SESSION)
    go(sheet)
    assert sheet.step is sheet.form
    assert scene.problem(account) == "secrets-gone"


def test_one_can_go_on_without(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    account = scene.account()
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    scene.again()
    told = opened(window, scene)
    sheet = vault_sheet(window)
    sheet.vault.tiles.choose(Way.WITHOUT)
    go(sheet)
    assert told == [False]
    assert scene.engine.holds.on(account)
    banner = VaultSheet.banner(scene.engine)
    assert banner is not None
    assert "locked" in banner.text


def test_escape_is_going_on_without(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    scene.account()
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    scene.again()
    told = opened(window, scene)
    vault_sheet(window).dismiss()
    assert told == [False]


def test_forgetting_asks_twice_and_each_account_signs_in_anew(window: MainWindow, scene: Scene) -> None:
    scene.engine.use_passphrase(WORDS)
    account = scene.account()
    scene.again()
    told = opened(window, scene)
    sheet = vault_sheet(window)
    sheet.vault.tiles.choose(Way.FORGET)
    assert not sheet.next.isEnabled()
    sheet.vault.sure.setChecked(True)
    go(sheet)
    assert told == [True]
    assert not scene.engine.has_secrets
    assert scene.problem(account) == "secrets-gone"
    assert not VaultSheet.needed(scene.engine)
    # and a new beginning can be made, with a keychain or a passphrase
    again = asked(window, scene)
    assert again.vault is not None
    again.vault.tiles.choose(Way.NEW)
    go_with(again, "een nieuwe lange zin")
    assert again.step is again.form


def go_with(sheet: AddSheet, text: str) -> None:
    """Give a new passphrase."""
    assert sheet.vault is not None
    sheet.vault.typed.setText(text)
    sheet.vault.again.setText(text)
    go(sheet)


def test_a_lost_keychain_is_said_and_can_be_left_behind(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    scene.account()
    scene.keychain.kept.clear()
    scene.again()
    opened(window, scene)
    sheet = vault_sheet(window)
    assert sheet.vault.trouble is not None
    assert "lost or damaged" in sheet.vault.trouble.accessibleName()
    assert Way.FORGET in sheet.vault._ways


def test_a_session_key_does_not_hide_what_is_still_locked(window: MainWindow, scene: Scene) -> None:
    scene.engine.unlock()
    account = scene.account()
    scene.keychain.trouble = keyring.errors.KeyringLocked("locked")
    scene.again()
    scene.engine.use_session()
    assert VaultSheet.needed(scene.engine)
    scene.keychain.trouble = None
    assert opened(window, scene) == [True]
    assert scene.secret(account) == "geheim"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_and_is_named(window: MainWindow, scene: Scene, look: Look, scale: float) -> None:
    look.set_scale(scale)
    window.resize(1024, 640)
    scene.engine.use_passphrase(WORDS)
    scene.account()
    scene.again()
    opened(window, scene)
    sheet = vault_sheet(window)
    for way in sheet.vault._ways:
        sheet.vault.tiles.choose(way)
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed(sheet) == []
        assert cut_off(sheet) == []
        assert outside(sheet) == []
