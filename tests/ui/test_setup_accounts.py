"""The place 'Accounts': how each stands, the one button that mends it, adapting, removing, trouble on purpose, a thousand of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.connector import SignedIn
from accounts.engine import Engine
from accounts.errors import AuthLost, KnownError, NetworkDown, Permanent, RateLimited, SendError, VaultError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.limits import Limits
from accounts.networks.practice import PracticeNetwork
from accounts.networks.practice_world import Trouble
from accounts.profile import names_role
from resources import catalogue
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.samples import account
from tests.ui.setup_scene import Keychain, go, only_window, open_engine, until
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.places import Place
from ui.setup import AccountsView
from ui.setup.edit import EditSheet
from ui.setup.health import Remedy, remedy_for, standing
from ui.setup.loading import FIRST
from ui.setup.profile_sheet import ProfileSheet
from ui.setup.removing import RemoveSheet
from ui.setup.telling import ready_sentence
from ui.setup.troubles import TroubleSheet
from ui.setup.view import A_TURN
from ui.setup.wizard import AddSheet, AgainSheet
from ui.window import MainWindow


class Scene:
    """An engine with an open vault, its bridge and the window with the view."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        self.engine: Engine = open_engine(folder, Keychain())
        self.engine.unlock()
        self.bridge = Bridge(self.engine.events, self.engine)
        self.window = window

    @property
    def world(self) -> PracticeNetwork:
        network = self.engine.register.network("practice")
        assert isinstance(network, PracticeNetwork)
        return network

    def view(self) -> AccountsView:
        self.window.add_place(Place("accounts", "user", "Accounts", AccountsView))
        self.window.attach(self.bridge)
        made = self.window.view("accounts")
        assert isinstance(made, AccountsView)
        settle(made)
        return made

    def practice(self, name: str = "wethouder", role: Role = Role.ADMINISTRATOR, **wishes: object) -> Account:
        signed = self.engine.register.sign_in("practice", {"handle": name})
        return self.engine.register.add("practice", signed, role=role, label=name, **wishes)

    def mastodon(self, name: str = "jan", bio: str = "Hier privé", **more: object) -> Account:
        signed = SignedIn("http://127.0.0.1:9", name, f"@{name}@m.example", {"token": "t"}, Limits(), "Jan Kok", bio, **more)  # type: ignore[arg-type]
        return self.engine.register.add("mastodon", signed, role=Role.PRIVATE, label=name)

    def close(self) -> None:
        self.bridge.close()
        self.engine.close()


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with only_window(qtbot) as window:
        made = Scene(tmp_path / "data", window)
        yield made
        work.idle()
        made.close()


def settle(view: AccountsView) -> None:
    """Read anew and wait until it is shown."""
    QApplication.processEvents()
    view.reload()
    assert work.idle()
    until(lambda: not view._rest.isActive())
    QApplication.processEvents()


def test_an_empty_place_says_what_to_do_next(scene: Scene, qtbot: QtBot) -> None:
    view = scene.view()
    assert view.nobody.isVisible()
    view.nobody.button.click()
    assert isinstance(view.sheet, AddSheet)
    view.sheet.dismiss()
    view.practise.click()
    assert isinstance(view.sheet, AddSheet)
    assert view.sheet.networks.tiles.key == "practice"
    go(view.sheet)
    form = view.sheet.form
    assert form is not None
    form.edit("handle").setText("jan")
    go(view.sheet)
    assert view.sheet.who is not None
    view.sheet.who.roles.choose("private")
    with qtbot.waitSignal(view.account_added):
        go(view.sheet)
    go(view.sheet)
    with qtbot.waitSignal(view.write_asked):
        go(view.sheet)
    settle(view)
    assert len(view.cards) == 1
    assert not view.nobody.isVisible()


def test_the_button_for_the_look_is_there_with_and_without_accounts(scene: Scene, qtbot: QtBot) -> None:
    view = scene.view()
    scene.practice()
    settle(view)
    with qtbot.waitSignal(view.preferences_asked):
        view.look_button.click()


def test_a_card_says_as_whom_and_how_it_stands(scene: Scene) -> None:
    account = scene.mastodon(expires_at=scene.engine.clock.now() + timedelta(days=60))
    view = scene.view()
    card = view.cards[int(account.id)]
    told = card.told.text()
    assert "Signed in as Jan Kok (@jan@m.example)." in told
    assert "Valid until Fri 22 Jan 2027" in told
    assert "Worked last: just now." in told
    assert "Role Private, @jan@m.example, Mastodon" in card.accessibleName()
    with pytest.raises(KeyError):
        card.button("remedy")  # nothing is wrong, so nothing is to be mended


@pytest.mark.parametrize(
    ("failure", "remedy", "said"),
    [
        (AuthLost(host="m.example"), Remedy.SIGN_IN, "does not accept the sign-in"),
        (SendError("secrets-gone"), Remedy.SIGN_IN, "no longer on this computer"),
        (NetworkDown(host="m.example"), Remedy.TRY, "m.example cannot be reached. Check the address"),
        (RateLimited(host="m.example"), Remedy.TRY, "asked too often"),
        (Permanent("account-suspended", host="m.example"), Remedy.CHECK, "suspended"),
        (VaultError("vault-damaged"), Remedy.SIGN_IN, "lost or damaged"),
        (VaultError("vault-locked"), Remedy.CHECK, "locked"),
    ],
)
def test_what_is_wrong_has_one_button(scene: Scene, failure: KnownError, remedy: Remedy, said: str) -> None:
    account = scene.mastodon()
    scene.engine.register.note_problem(account.id, failure)
    view = scene.view()
    card = view.cards[int(account.id)]
    assert said in card.wrong.text()
    assert "by itself" not in card.wrong.text()  # nothing goes by itself here: a person asked
    assert remedy_for(failure.word, locked=False) is remedy
    assert card.button("remedy").isEnabled()


def test_a_login_that_ends_is_told_before_and_after(scene: Scene) -> None:
    now = scene.engine.clock.now()
    account = scene.mastodon(expires_at=now + timedelta(days=3))
    soon = standing(account, now, local=False, closed=False, locked=False)
    assert (soon.well, soon.remedy) == (True, Remedy.SIGN_IN)
    gone = standing(account, now + timedelta(days=4), local=False, closed=False, locked=False)
    assert (gone.well, gone.remedy) == (False, Remedy.SIGN_IN)
    assert "ended" in gone.text


def test_sign_in_again_opens_the_form_of_that_account(scene: Scene) -> None:
    account = scene.mastodon()
    scene.engine.register.note_problem(account.id, AuthLost(host="m.example"))
    view = scene.view()
    view.cards[int(account.id)].button("remedy").click()
    assert isinstance(view.sheet, AgainSheet)
    assert view.sheet.form is not None
    assert view.sheet.form.edit("server").text() == "http://127.0.0.1:9"


def test_a_closed_vault_locks_the_cards_and_unlock_opens_it(scene: Scene) -> None:
    account, local = scene.mastodon(), scene.practice()
    scene.engine.vault.close()
    view = scene.view()
    card = view.cards[int(account.id)]
    assert "locked away" in card.wrong.text()
    with pytest.raises(KeyError):
        view.cards[int(local.id)].button("remedy")
    card.button("remedy").click()
    assert work.idle()
    settle(view)
    assert scene.engine.vault.state().open
    with pytest.raises(KeyError):
        view.cards[int(account.id)].button("remedy")


def test_try_again_asks_the_network_and_the_card_follows(scene: Scene) -> None:
    account = scene.practice()
    scene.world.world.set_trouble(Trouble.NO_NETWORK, account.remote_id)
    view = scene.view()
    view.check(int(account.id))
    settle(view)
    card = view.cards[int(account.id)]
    assert "cannot be reached" in card.wrong.text()
    scene.world.world.set_trouble(Trouble.NONE, account.remote_id)
    card.button("remedy").click()
    settle(view)
    assert scene.engine.register.need(account.id).health.problem == ""
    with pytest.raises(KeyError):
        view.cards[int(account.id)].button("remedy")


def test_what_is_wrong_stands_above(scene: Scene) -> None:
    scene.practice("eerste")
    ill = scene.practice("tweede")
    view = scene.view()
    scene.engine.register.note_problem(ill.id, AuthLost(host="x"))
    settle(view)
    tops = {number: card.y() for number, card in view.cards.items()}
    assert min(tops, key=lambda number: tops[number]) == int(ill.id)


def test_a_change_elsewhere_is_shown_and_the_keyboard_stays(scene: Scene) -> None:
    account = scene.practice()
    view = scene.view()
    card = view.cards[int(account.id)]
    card.button("edit").setFocus()
    scene.engine.register.change(account.id, role_word="Burgemeester")
    until(lambda: "Burgemeester" in view.cards[int(account.id)].accessibleName())
    assert view.cards[int(account.id)] is card
    assert card.button("edit").hasFocus()


def test_adapting_from_the_card(scene: Scene) -> None:
    account = scene.practice()
    view = scene.view()
    view.cards[int(account.id)].button("edit").click()
    assert isinstance(view.sheet, EditSheet)
    view.sheet.who.label_edit.setText("Mijn ambt")
    go(view.sheet)
    settle(view)
    assert "Mijn ambt" in view.cards[int(account.id)].accessibleName()


# -- removing ---------------------------------------------------------------------------------------------------------------------------


def removing(view: AccountsView, account: Account) -> RemoveSheet:
    view.cards[int(account.id)].button("remove").click()
    assert isinstance(view.sheet, RemoveSheet)
    assert work.idle()
    return view.sheet


def test_removing_asks_keeps_the_history_and_stops_what_waits(scene: Scene, qtbot: QtBot) -> None:
    account = scene.practice()
    view = scene.view()
    draft = scene.engine.drafts.start(Content("Zaterdag open huis"), (account.id,))
    post = scene.engine.desk.submit(draft)
    sheet = removing(view, account)
    assert sheet.waiting.accessibleName().startswith("1 message")
    assert "stopped" in sheet.waiting.accessibleName()
    sheet.cancel.click()
    assert scene.engine.register.get(account.id) is not None
    sheet = removing(view, account)
    with qtbot.waitSignal(sheet.removed):
        sheet.act.click()
    assert scene.engine.register.get(account.id) is None
    assert "history is kept" in sheet.told.text()
    assert len(scene.engine.history.post(post)) == 1
    sheet.cancel.click()
    settle(view)
    assert view.cards == {}
    assert view.nobody.isVisible()


def test_removing_says_honestly_that_the_network_did_not_hear_it(scene: Scene) -> None:
    account = scene.mastodon()  # its server does not exist
    view = scene.view()
    sheet = removing(view, account)
    sheet.act.click()
    assert "could not be made to withdraw it" in sheet.told.text()
    assert not scene.engine.has_secrets
    assert sheet.is_open


def test_removing_says_that_it_was_withdrawn(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    account = scene.mastodon()
    monkeypatch.setattr(scene.engine.register.connector(account.id), "revoke", lambda: True)
    view = scene.view()
    sheet = removing(view, account)
    sheet.act.click()
    assert "withdrawn at http://127.0.0.1:9 and forgotten here" in sheet.told.text()


def test_removing_that_fails_says_so_and_can_be_tried_again(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.errors import StoreError

    account = scene.practice()
    view = scene.view()
    sheet = removing(view, account)
    with monkeypatch.context() as patched:

        def full(_account: object) -> bool:
            raise StoreError("disk-full")

        patched.setattr(scene.engine.register, "remove", full)
        sheet.act.click()
    assert "disk is full" in sheet.trouble.accessibleName()
    assert scene.engine.register.get(account.id) is not None
    sheet.act.click()
    assert scene.engine.register.get(account.id) is None


# -- profile and trouble ----------------------------------------------------------------------------------------------------------------


def test_a_profile_that_lacks_the_role_is_told_on_the_card(scene: Scene) -> None:
    well, lacking = scene.mastodon("jan"), scene.mastodon("piet", "Wandelaar")
    view = scene.view()
    with pytest.raises(KeyError):
        view.cards[int(well.id)].button("profile")
    view.cards[int(lacking.id)].button("profile").click()
    assert isinstance(view.sheet, ProfileSheet)
    assert view.sheet.profile.text.text() == "Wandelaar"
    assert view.sheet.profile.sentence.toPlainText() == "I write here as a private person, not for any office."


@pytest.mark.parametrize("language", ["nl", "en", "fy"])
@pytest.mark.parametrize("role", list(Role))
def test_the_ready_sentence_names_the_role_in_every_language(role: Role, language: str) -> None:
    catalogue.use(language)
    for word in ("", "Havenmeester"):
        one = account(role, role_word=word, display_name="Jan Kok")
        reads_it = role in {Role.POLITICIAN, Role.ADMINISTRATOR}  # the other sentences say it without the user's own word
        assert names_role(ready_sentence(one), role, word if reads_it else "")


def test_the_profile_is_read_again(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    account = scene.mastodon("piet", "Wandelaar")
    view = scene.view()
    view.profile(int(account.id))
    sheet = view.sheet
    assert isinstance(sheet, ProfileSheet)
    sheet.profile.again.click()  # its server does not exist
    assert work.idle()
    assert sheet.profile.trouble is not None
    fresh = SignedIn(account.server, "piet", account.handle, {}, Limits(), "Piet", "Wandelaar, hier op persoonlijke titel")
    monkeypatch.setattr(scene.engine.register.connector(account.id), "profile", lambda: fresh)
    sheet.profile.again.click()
    QApplication.processEvents()
    assert sheet.profile.found.text() == "Your profile names your role now."


@pytest.mark.parametrize("kind", [kind for kind in Trouble if kind is not Trouble.NONE])
def test_trouble_on_purpose_is_switched_on_seen_and_off(scene: Scene, kind: Trouble) -> None:
    account, other = scene.practice(), scene.practice("gemeente", Role.MUNICIPALITY)
    view = scene.view()
    for chosen in (kind, Trouble.NONE):
        view.cards[int(account.id)].button("trouble").click()
        sheet = view.sheet
        assert isinstance(sheet, TroubleSheet)
        sheet.tiles.choose(chosen.value)
        sheet.keep.click()
        assert work.idle()
        settle(view)
        assert scene.world.world.trouble(account.remote_id)[0] is chosen
        assert scene.world.world.trouble(other.remote_id)[0] is Trouble.NONE
        assert view.cards[int(account.id)].row.trouble == chosen.value


def test_a_real_account_has_no_trouble_on_purpose(scene: Scene) -> None:
    account = scene.mastodon()
    view = scene.view()
    with pytest.raises(KeyError):
        view.cards[int(account.id)].button("trouble")


# -- many -------------------------------------------------------------------------------------------------------------------------------


def many(scene: Scene, count: int) -> None:
    from dataclasses import replace

    from accounts.store import accounts as rows

    one = scene.practice("nummer0")
    with scene.engine.books.write() as connection:
        table = rows.accounts
        values = [rows._row(replace(one, label=f"nummer{n}", handle=f"@n{n}@practice.example", remote_id=f"n{n}")) for n in range(1, count)]
        connection.execute(table.insert(), [value | rows._health_row(one.health) for value in values])


def test_a_thousand_accounts_open_at_once_and_are_found(scene: Scene, qtbot: QtBot) -> None:
    many(scene, 1000)
    begun = time.perf_counter()
    view = AccountsView(scene.bridge)
    qtbot.addWidget(view)
    built = time.perf_counter() - begun
    turns: list[int] = []
    begin = view._rest.start

    def rest() -> None:
        turns.append(len(view.cards) - sum(turns))
        begin()

    view._rest.start = rest  # type: ignore[method-assign]
    view.setParent(scene.window)
    view.show()
    until(lambda: len(view.cards) == FIRST)
    # Each turn made at most so many and left the rest to the next: the timer of the rest began once for every full turn.
    assert len(turns) >= FIRST // A_TURN - 1
    assert all(count <= A_TURN for count in turns)
    assert "of 1000" in view.count.text()
    # The main thread is free again long before the accounts are read; generous, for a busy machine.
    assert built < 1.0
    view.more.click()
    settle(view)
    assert len(view.cards) == 2 * FIRST
    view.search.setText("practice NUMMER77")
    settle(view)
    assert sorted(card.row.account.label for card in view.cards.values())[0] == "nummer77"
    assert len(view.cards) == 11
    view.search.setText("dat is er niet")
    settle(view)
    assert view.cards == {}
    assert not view.nothing_found.isHidden()
    view.search.clear()
    settle(view)
    assert len(view.cards) == FIRST


def test_few_accounts_are_not_searched(scene: Scene) -> None:
    scene.practice()
    view = scene.view()
    assert view.search.isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [800, 1440])
def test_it_fits_and_is_named(scene: Scene, look: Look, scale: float, width: int) -> None:
    look.set_scale(scale)
    scene.window.resize(width, 900)
    ill = scene.mastodon("jan", "Wandelaar")
    scene.engine.register.note_problem(ill.id, NetworkDown(host="m.example"))
    scene.practice(role_word="Wethouder")
    view = scene.view()
    for _ in range(3):
        QApplication.processEvents()
    assert unnamed(view) == []
    assert cut_off(view) == []
    assert outside(view) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sheets_fit_and_are_named(scene: Scene, look: Look, scale: float) -> None:
    look.set_scale(scale)
    scene.window.resize(1024, 640)
    account, local = scene.mastodon("jan", "Wandelaar"), scene.practice()
    view = scene.view()
    for ask in (
        lambda: view.edit(int(account.id)),
        lambda: view.remove(int(account.id)),
        lambda: view.trouble(int(local.id)),
        lambda: view.profile(int(account.id)),
    ):
        ask()
        assert work.idle()
        for _ in range(3):
            QApplication.processEvents()
        sheet = view.sheet
        assert sheet is not None
        assert unnamed(sheet) == []
        assert cut_off(sheet) == []
        assert outside(sheet) == []
        sheet.dismiss()
        QApplication.processEvents()


def test_ctrl_f_goes_to_the_search(scene: Scene, qtbot: QtBot) -> None:
    many(scene, 8)
    view = scene.view()
    scene.window.activateWindow()
    view.add_button.setFocus()
    qtbot.keyClick(view.add_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.search.hasFocus()
