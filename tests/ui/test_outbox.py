"""The place 'Sent' with a real engine: what it shows, what its buttons do, and that many rows cost little."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.media import Consent, Licence, Rights
from accounts.model.post import State, Target
from accounts.networks.practice_world import Trouble
from accounts.posts.holds import HoldKind
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from ui import work
from ui.badge import RoleBadge
from ui.bridge import Bridge
from ui.composer.preview import MessagePreview
from ui.look import Look, Theme
from ui.outbox import OutboxView
from ui.outbox.actions import Act
from ui.outbox.asking import AskFirst
from ui.outbox.loading import load
from ui.outbox.model import OutboxModel, moment
from ui.outbox.rows import RowKind, Section, Wanted, rows_of
from ui.widgets import Toast


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def bridge(house: House, qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge(house.engine.events, house.engine)
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, bridge: Bridge) -> OutboxView:
    made = OutboxView(bridge)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    settle(made)
    return made


def settle(view: OutboxView) -> None:
    """Let everything that changed be read and shown."""
    QApplication.processEvents()
    view.reload()
    assert work.idle()
    QApplication.processEvents()
    while not view.settled:
        QApplication.processEvents()


def look_at(view: OutboxView, target: Target) -> None:
    settle(view)
    view.open_target(target.id)
    assert view.detail.target is not None
    assert view.detail.target.id == target.id


def press(view: OutboxView, act: Act) -> None:
    view.detail.buttons[act].click()
    settle(view)


def shown(view: OutboxView) -> list[str]:
    return [view.model.spoken(view.model.row(at)) for at in range(view.model.rowCount())]


def words_in(view: OutboxView) -> str:
    return "\n".join(one.text() for one in view.detail.findChildren(QLabel))


def told(view: OutboxView) -> str:
    return " ".join(one.accessibleName() for one in view.window().findChildren(Toast))


def send_with(house: House, account: Account, trouble: Trouble, text: str = "Open huis") -> Target:
    house.world.set_trouble(trouble, account.remote_id)
    return house.released(text, account)[0]


def test_an_empty_place_says_what_to_do(view: OutboxView, qtbot: QtBot) -> None:
    assert not view.filters.isVisible()
    with qtbot.waitSignal(view.write_asked):
        view._nothing.button.click()


def test_what_is_sent_appears_by_itself(house: House, view: OutboxView, qtbot: QtBot) -> None:
    house.released("Open huis", house.account())
    qtbot.waitUntil(lambda: any("It stands there" in line for line in shown(view)))


def test_a_published_one_shows_text_link_and_every_attempt(house: House, view: OutboxView) -> None:
    sent = house.released("Open huis", house.account())[0]
    look_at(view, sent)
    found = words_in(view)
    assert "https://practice.example/wethouder/1" in found
    assert "Attempt 1: sending began." in found
    assert "It was fetched back from the network" in found
    assert view.detail.buttons[Act.OPEN_LINK].property("kind") == "primary"


def test_partly_placed_is_seen_at_one_glance(house: House, view: OutboxView) -> None:
    one, other, third = house.account(), house.account("gemeente", Role.MUNICIPALITY), house.account("jan", Role.PRIVATE)
    house.world.set_trouble(Trouble.REFUSES, other.remote_id)
    house.released("De brug is open", one, other, third)
    settle(view)
    heads = [view.model.row(at) for at in range(view.model.rowCount()) if view.model.row(at).kind is RowKind.POST]
    assert [view.model.below(head) for head in heads] == ["2 of 3 published"]
    assert heads[0].section is Section.ATTENTION
    assert shown(view)[0] == "Needs your attention, 3 messages"


def test_retry_touches_only_the_one_that_failed(house: House, view: OutboxView) -> None:
    one, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    house.world.set_trouble(Trouble.REFUSES, other.remote_id)
    targets = house.released("De brug is open", one, other)
    refused = next(target for target in targets if target.state is State.REFUSED)
    look_at(view, refused)
    assert "refused it" in words_in(view)
    house.world.set_trouble(Trouble.NONE, other.remote_id)
    press(view, Act.RETRY)
    house.engine.publisher.tick()
    assert house.texts(one) == ["De brug is open"]
    assert house.texts(other) == ["De brug is open"]


def test_missed_goes_only_when_a_person_says_so(house: House, view: OutboxView) -> None:
    account = house.account()
    post = house.submit("Weekvideo", account, at=house.clock.now() + timedelta(hours=2))
    house.engine.desk.release(post)
    house.clock.advance(5 * 3600)
    house.engine.publisher.tick()
    missed = house.engine.history.post(post)[0]
    assert missed.state is State.MISSED
    look_at(view, missed)
    assert words_in(view).count("3 hours") == 2  # where it is said what is wrong, and in what happened
    press(view, Act.PUBLISH_NOW)
    house.engine.publisher.tick()
    assert house.texts(account) == ["Weekvideo"]


def test_an_uncertain_one_is_looked_up_and_not_doubled(house: House, view: OutboxView) -> None:
    account = house.account()
    lost = send_with(house, account, Trouble.LOST_ANSWER)
    assert lost.state is State.UNKNOWN
    house.world.set_trouble(Trouble.NONE, account.remote_id)
    look_at(view, lost)
    assert Act.SEND_AGAIN not in view.detail.buttons
    press(view, Act.LOOK_NOW)
    house.engine.publisher.tick()
    assert house.one(lost).state is State.PUBLISHED
    assert house.texts(account) == ["Open huis"]


def asking(house: House) -> tuple[Account, Target]:
    """Return an uncertain target that asks a person."""
    account = house.account()
    lost = send_with(house, account, Trouble.LOST_ANSWER)
    house.world.set_trouble(Trouble.NO_NETWORK, account.remote_id)
    house.pass_time(1500, 60)
    found = house.one(lost)
    assert found.asks
    return account, found


@pytest.mark.parametrize(("act", "after"), [(Act.STANDS, State.PUBLISHED), (Act.NOT_THERE, State.STOPPED)])
def test_a_person_settles_what_no_machine_can_tell(house: House, view: OutboxView, act: Act, after: State) -> None:
    _, lost = asking(house)
    look_at(view, lost)
    assert view.model.row(0).section is Section.ATTENTION
    press(view, act)
    assert house.one(lost).state is after


def test_sending_again_asks_first_and_waits(house: House, view: OutboxView, qtbot: QtBot) -> None:
    _, lost = asking(house)
    look_at(view, lost)
    view.detail.buttons[Act.SEND_AGAIN].click()
    sheet = view.doing.sheet
    assert sheet is not None
    sheet.act.click()
    assert house.one(lost).state is State.UNKNOWN
    let_pass(house, sheet)
    sheet.act.click()
    assert house.one(lost).state is State.QUEUED
    assert view.doing.sheet is None


def let_pass(house: House, sheet: AskFirst) -> None:
    house.clock.advance(5)
    sheet.tick()


def test_deleting_has_a_pause_of_its_own(house: House, view: OutboxView, qtbot: QtBot) -> None:
    account = house.account()
    sent = house.released("Open huis", account)[0]
    look_at(view, sent)
    view.detail.buttons[Act.DELETE].click()
    sheet = view.doing.sheet
    assert sheet is not None
    assert not sheet.act.isEnabled()
    sheet._confirm()
    assert house.texts(account) == ["Open huis"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert house.one(sent).state is State.PUBLISHED

    view.detail.buttons[Act.DELETE].click()
    sheet = view.doing.sheet
    assert sheet is not None
    let_pass(house, sheet)
    sheet.act.click()
    settle(view)
    gone = house.one(sent)
    assert gone.state is State.DELETED
    assert house.texts(account) == []
    assert "It is deleted" in told(view)
    assert moment(gone) == gone.changed_at > (gone.published_at or gone.changed_at)


def test_a_deletion_that_fails_says_that_it_still_stands(house: House, view: OutboxView) -> None:
    account = house.account()
    sent = house.released("Open huis", account)[0]
    look_at(view, sent)
    view.detail.buttons[Act.DELETE].click()
    sheet = view.doing.sheet
    assert sheet is not None
    let_pass(house, sheet)
    house.world.set_trouble(Trouble.NO_NETWORK, account.remote_id)
    sheet.act.click()
    settle(view)
    assert house.one(sent).state is State.PUBLISHED
    assert "It still stands there" in told(view)


def test_a_lost_sign_in_asks_for_signing_in(house: House, view: OutboxView, qtbot: QtBot) -> None:
    account = house.account()
    waiting = send_with(house, account, Trouble.LOGIN_EXPIRED)
    look_at(view, waiting)
    assert any("Waits until you sign in again" in line for line in shown(view))
    with qtbot.waitSignal(view.sign_in_asked) as caught:
        view.detail.buttons[Act.SIGN_IN].click()
    assert caught.args == [int(account.id)]


def test_one_that_waits_for_the_network_can_be_stopped(house: House, view: OutboxView) -> None:
    account = house.account()
    waiting = send_with(house, account, Trouble.NO_NETWORK)
    look_at(view, waiting)
    assert any("Waits for the network" in line and "on this laptop" in line for line in shown(view))
    press(view, Act.STOP)
    assert house.one(waiting).state is State.STOPPED


def test_a_pause_can_be_answered_from_here(house: House, view: OutboxView, qtbot: QtBot) -> None:
    post = house.submit("Nog niet", house.account())
    look_at(view, house.engine.history.post(post)[0])
    with qtbot.waitSignal(view.pause_asked) as caught:
        view.detail.buttons[Act.ASK_PAUSE].click()
    assert caught.args == [int(post)]


def test_edit_as_new_draft_keeps_the_old_one(house: House, view: OutboxView, qtbot: QtBot) -> None:
    sent = house.released("Open huis", house.account())[0]
    look_at(view, sent)
    with qtbot.waitSignal(view.draft_asked) as caught:
        view.detail.buttons[Act.NEW_DRAFT].click()
    assert house.engine.drafts.get(caught.args[0]).common.text == "Open huis"
    assert house.one(sent).state is State.PUBLISHED


def test_text_and_link_are_copied(house: House, view: OutboxView) -> None:
    look_at(view, house.released("Open huis", house.account())[0])
    press(view, Act.COPY_TEXT)
    assert QGuiApplication.clipboard().text() == "Open huis"
    press(view, Act.COPY_LINK)
    assert QGuiApplication.clipboard().text() == "https://practice.example/wethouder/1"


@pytest.mark.parametrize(
    ("url", "opens"), [("https://practice.example/1", True), ("file:///etc/passwd", False), ("javascript:alert(1)", False)]
)
def test_only_pages_of_the_web_are_opened(house: House, view: OutboxView, url: str, opens: bool) -> None:
    sent = house.released("Open huis", house.account())[0]
    asked: list[QUrl] = []
    view.doing._open_url = lambda address: bool(asked.append(address)) or True
    view.doing.do(Act.OPEN_LINK, replace(sent, url=url))
    assert bool(asked) is opens


def test_an_act_is_about_the_target_as_it_is_now(house: House, view: OutboxView) -> None:
    account = house.account()
    waiting = send_with(house, account, Trouble.NO_NETWORK)
    look_at(view, waiting)
    stop = view.detail.buttons[Act.STOP]
    house.engine.desk.stop_target(waiting.id)
    stop.click()
    assert "moved on" in told(view)


def test_search_and_filters(house: House, view: OutboxView) -> None:
    one, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    house.released("Zwembad open", one)
    house.released("Brug dicht", other)
    settle(view)
    view.filters.words.setText("zwembad")
    view.filters.search_now()
    settle(view)
    assert [line for line in shown(view) if "Brug" in line] == []
    view.filters.words.setText("niets hiervan")
    settle(view)
    assert view._stack.currentWidget() is view._nothing_found
    view._nothing_found.button.click()
    settle(view)
    assert view.model.rowCount() == 3
    view.filters.accounts[other.id].click()
    settle(view)
    assert view.model.rowCount() == 2
    view.filters.accounts[other.id].click()
    view.filters.sections.chip(Section.ATTENTION.name).click()
    settle(view)
    assert view.model.rowCount() == 0


def test_the_history_names_an_account_that_was_removed(house: House, view: OutboxView) -> None:
    account = house.account()
    sent = house.released("Open huis", account)[0]
    house.engine.register.remove(account.id)
    look_at(view, sent)
    assert set(view.detail.buttons) == {Act.OPEN_LINK, Act.COPY_TEXT, Act.COPY_LINK}
    assert "Role Administrator" in "".join(shown(view))


def test_the_place_in_the_list_stays_when_something_changes(house: House, view: OutboxView) -> None:
    account = house.account()
    sent = [house.released(f"Bericht {number}", account)[0] for number in range(30)]
    look_at(view, sent[4])
    view.list.verticalScrollBar().setValue(400)
    top = view.list.indexAt(view.list.viewport().rect().topLeft()).data(Qt.ItemDataRole.DisplayRole)
    house.released("Nieuw bericht", account)
    settle(view)
    assert view.list.indexAt(view.list.viewport().rect().topLeft()).data(Qt.ItemDataRole.DisplayRole) == top
    assert view.list.target == sent[4].id


def test_more_is_read_when_the_end_is_reached(house: House, view: OutboxView, qtbot: QtBot) -> None:
    account = house.account()
    for number in range(9):
        house.released(f"Bericht {number}", account)
    part, whole = load(house.engine, Wanted(), 4), load(house.engine, Wanted(), 100)
    assert (len(part.rows), part.more) == (5, True)
    assert (len(whole.rows), whole.more) == (10, False)
    view._most = 4

    def everything() -> bool:
        view.list.scrollToBottom()
        return view.model.rowCount() == 10

    view.reload()
    qtbot.waitUntil(everything)
    assert not view.model.canFetchMore(view.list.rootIndex())


def test_what_is_read_is_not_rebuilt_when_another_one_changes(house: House, view: OutboxView) -> None:
    account = house.account()
    look_at(view, house.released("Open huis", account)[0])
    button = view.detail.buttons[Act.COPY_TEXT]
    house.released("Iets anders", account)
    settle(view)
    assert view.detail.buttons[Act.COPY_TEXT] is button


def test_a_button_keeps_the_keyboard_when_its_message_moves_on(house: House, view: OutboxView) -> None:
    account = house.account()
    waiting = send_with(house, account, Trouble.NO_NETWORK)
    look_at(view, waiting)
    view.activateWindow()
    view.detail.buttons[Act.COPY_TEXT].setFocus()
    before = view.detail.buttons[Act.COPY_TEXT]
    message = view.detail.findChild(MessagePreview)
    house.world.set_trouble(Trouble.NONE, account.remote_id)
    house.pass_time(60)
    settle(view)
    after = view.detail.buttons[Act.COPY_TEXT]
    assert after is not before
    assert view.focusWidget() is after
    assert view.detail.findChild(MessagePreview) is message, "what it says did not change"
    assert message.isVisible()


def test_only_what_changed_of_a_message_is_made_anew(house: House, view: OutboxView) -> None:
    account = house.account()
    look_at(view, send_with(house, account, Trouble.NO_NETWORK))
    badge = view.detail.findChild(RoleBadge)
    first = next(one for one in view.detail.findChildren(QLabel) if one.accessibleDescription())
    house.world.set_trouble(Trouble.NONE, account.remote_id)
    house.pass_time(60)
    settle(view)
    assert "It stands there" in words_in(view)
    assert view.detail.findChild(RoleBadge) is badge
    assert next(one for one in view.detail.findChildren(QLabel) if one.accessibleDescription()) is first
    assert words_in(view).count("Offered for publishing") == 1


def test_the_message_beside_the_list_is_read_with_the_list(house: House, view: OutboxView, monkeypatch: pytest.MonkeyPatch) -> None:
    house.released("Open huis", house.account())

    def read(*_given: object) -> None:
        raise AssertionError("the window's own turn reads the books")

    monkeypatch.setattr("ui.outbox.view.load_whole", read)
    settle(view)
    settle(view)
    assert view.detail.target is not None
    assert "It stands there" in words_in(view)


def test_what_waits_for_its_part_before_says_nothing_of_its_account_s_other_messages(house: House, view: OutboxView) -> None:
    account = house.account()
    house.world.set_trouble(Trouble.REFUSES, account.remote_id)
    thread = Content("Eerste deel.\n---\nTweede deel.", thread=True)
    post = house.engine.desk.submit(house.engine.drafts.start(thread, (account.id,)))
    other = house.engine.drafts.start(Content("Iets anders"), (account.id,))
    later = house.engine.desk.submit(other, at=house.clock.now() + timedelta(days=1), keep_here=True)
    for one in (post, later):
        house.clock.advance(account.pause_seconds)
        house.engine.desk.release(one)
    house.engine.publisher.tick()
    settle(view)
    rows = [view.model.row(at) for at in range(view.model.rowCount())]
    held = {row.target.content.text: view.model.held(row.target) for row in rows if row.target is not None and row.kind is RowKind.TARGET}
    assert [hold.kind for hold in held["Tweede deel. 2/2"]] == [HoldKind.OTHER]
    assert held["Iets anders"] == ()


def test_ten_thousand_rows_ask_for_few_heights(house: House, view: OutboxView, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = house.released("Open huis", house.account())[0]
    many = [replace(sent, id=TargetId(number), post=PostId(number)) for number in range(1, 10_001)]
    asked = 0
    before = OutboxModel.data

    def counted(self: OutboxModel, *given: object) -> object:
        nonlocal asked
        asked += 1
        return before(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(OutboxModel, "data", counted)
    view.model.show_rows(rows_of(many), {AccountId(1): house.engine.register.known()[AccountId(1)]}, {}, more=False)
    view.list.scrollToBottom()
    view.list.grab()
    assert view.model.rowCount() == 10_001
    assert asked < 500


def test_the_keyboard_goes_in_and_out(house: House, view: OutboxView, qtbot: QtBot) -> None:
    account = house.account()
    house.released("Een", account)
    house.released("Twee", account)
    settle(view)
    view.resize(500, 800)
    QApplication.processEvents()
    assert not view.detail.isVisible()
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(1))
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.currentIndex().row() == 2
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert not view.list.isVisible()
    qtbot.keyClick(view.detail.back, Qt.Key.Key_Escape)
    assert view.list.isVisible()
    assert not view.detail.isVisible()


def test_a_screen_reader_hears_sender_words_and_state(house: House, view: OutboxView) -> None:
    house.released("Open huis", house.account())
    settle(view)
    line = shown(view)[1]
    assert line.startswith("Role Administrator, @wethouder@practice.example")
    assert "Open huis" in line
    assert "It stands there, today" in line
    assert unnamed(view) == []
    interface = QAccessible.queryAccessibleInterface(view.list)
    assert interface.childCount() == 2
    assert interface.child(1).text(QAccessible.Text.Name) == line


@pytest.mark.parametrize("scale", [1.0, 2.0, *(pytest.param(2.0, marks=pytest.mark.speaks(code)) for code in ("nl", "fy"))])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_nothing_is_cut_off(house: House, look: Look, view: OutboxView, scale: float, theme: Theme) -> None:
    look.set_scale(scale)
    look.set_theme(theme)
    account = house.account()
    sent = send_with(house, account, Trouble.REFUSES, "Open huis in het vernieuwde zwembad")
    look_at(view, sent)
    QApplication.processEvents()
    assert cut_off(view) == []
    assert outside(view) == []


def test_the_rights_card_stands_with_the_message(house: House, view: OutboxView, tmp_path: Path) -> None:
    account = house.account(role=Role.MUNICIPALITY)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(tmp_path / "zwembad.png"))
    taken = house.engine.drafts.add_picture(tmp_path / "zwembad.png")
    card = Rights("Jansen", Licence.OWN, "Open dag", True, True, Consent.WRITTEN, date(2026, 3, 26), True)
    media = (replace(taken, alt="Het zwembad", rights=card),)
    post = house.engine.desk.submit(house.engine.drafts.start(Content("Open huis", media=media), (account.id,)))
    look_at(view, house.engine.history.post(post)[0])
    told = words_in(view)
    for part in (
        "Rights card of zwembad.png",
        "Made by Jansen",
        "Open dag",
        "Children can be recognised",
        "in writing 26-03-2026",
        "A parent",
    ):
        assert part in told
