"""The pause: nothing leaves before the wait is over and the right role was chosen, and whatever else happens, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.account import Account, Role
from accounts.model.ids import PostId
from accounts.model.post import State
from accounts.posts.pause import Effect
from resources import catalogue
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from ui.badge import RoleBadge
from ui.bridge import Bridge
from ui.composer import MessagePreview
from ui.look import Look, Theme
from ui.pause import PauseQueue, PauseSheet
from ui.pause.sheet import NothingPausesError
from ui.widgets import Surface


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
def window(qtbot: QtBot) -> QWidget:
    made = Surface("ground")
    qtbot.addWidget(made)
    made.resize(1100, 1000)
    made.show()
    return made


Opens = Callable[..., PauseSheet]


@pytest.fixture
def opened(window: QWidget, bridge: Bridge) -> Opens:
    def make(post: PostId, **more: bool) -> PauseSheet:
        sheet = PauseSheet(window, bridge, post, **more)
        sheet.open()
        return sheet

    return make


def wait(house: House, sheet: PauseSheet, seconds: float) -> None:
    """Let time pass as it passes while a window is open: in ticks."""
    while seconds > 0:
        step = min(10.0, seconds)
        house.clock.advance(step)
        sheet.tick()
        seconds -= step


def answer(sheet: PauseSheet, *, roles: bool = True, effect: Effect = Effect.CONTINUE) -> None:
    """Answer all questions; with `effect` the first of the others that offers it leads there."""
    if roles:
        for role, chips in sheet.roles.chips.items():
            chips.chip(role.value).click()
    for card in sheet.cards.values():
        wanted = next((one for one in card.question.answers if one.effect is effect), None)
        chosen = wanted or next(one for one in card.question.answers if one.effect is Effect.CONTINUE)
        card.choose(chosen.id)
    for tick in sheet.seen.ticks:
        tick.click()


def states(house: House, post: PostId) -> set[State]:
    return {target.state for target in house.engine.history.post(post)}


def test_after_the_wait_and_the_answers_a_press_releases_it(house: House, opened: Opens, qtbot: QtBot) -> None:
    account = house.account()
    post = house.submit("Open huis", account)
    sheet = opened(post)
    answer(sheet)
    assert not sheet.publish.isEnabled()
    assert "1 minute" in sheet.why.text()
    wait(house, sheet, 60)
    assert sheet.publish.isEnabled()
    with qtbot.waitSignal(sheet.released) as caught:
        sheet.publish.click()
    assert caught.args == [int(post)]
    assert states(house, post) == {State.QUEUED}
    house.engine.publisher.tick()
    assert house.texts(account) == ["Open huis"]


def test_while_the_wait_runs_neither_button_nor_keys_publish(house: House, opened: Opens, qtbot: QtBot) -> None:
    post = house.submit("Open huis", house.account())
    sheet = opened(post)
    answer(sheet)
    wait(house, sheet, 59)
    sheet.publish.click()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sheet._publish()
    assert states(house, post) == {State.PAUSING}
    wait(house, sheet, 1)
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert states(house, post) == {State.QUEUED}


def test_an_open_question_keeps_it_back_however_long_one_waits(house: House, opened: Opens) -> None:
    post = house.submit("Open huis", house.account())
    sheet = opened(post)
    wait(house, sheet, 600)
    assert not sheet.publish.isEnabled()
    assert sheet.why.text().startswith("3 questions")
    answer(sheet, roles=False)
    assert "1 question" in sheet.why.text()
    assert sheet.publish.accessibleDescription() == sheet.why.text()


def test_a_wrong_role_stops_the_release_and_nothing_is_sent(house: House, opened: Opens, qtbot: QtBot) -> None:
    account = house.account(role_word="Wethouder")
    post = house.submit("Open huis", account)
    sheet = opened(post)
    answer(sheet, roles=False)
    sheet.roles.chips[Role.ADMINISTRATOR].chip("private").click()
    assert sheet.roles.wrong[Role.ADMINISTRATOR].isVisible()
    assert sheet.why.text() == "You chose Private person, but this goes out as Wethouder."
    wait(house, sheet, 600)
    assert not sheet.publish.isEnabled()
    assert not sheet.countdown.halt.isEnabled()
    sheet._publish()
    house.engine.publisher.tick()
    assert house.texts(account) == []
    with qtbot.waitSignal(sheet.edited) as caught:
        sheet.edit.click()
    assert house.engine.drafts.get(caught.args[0]).common.text == "Open huis"
    assert states(house, post) == {State.STOPPED}


def test_who_chooses_another_role_after_a_wrong_one_waits_again(house: House, opened: Opens) -> None:
    sheet = opened(house.submit("Open huis", house.account()))
    answer(sheet, roles=False)
    wait(house, sheet, 60)
    assert sheet.wait.over
    sheet.roles.chips[Role.ADMINISTRATOR].chip("municipality").click()
    sheet.roles.chips[Role.ADMINISTRATOR].chip("administrator").click()
    assert not sheet.may_publish
    assert sheet.wait.seconds == 60
    wait(house, sheet, 60)
    assert sheet.may_publish


def test_two_roles_are_each_asked_and_one_wrong_stops_both(house: House, opened: Opens) -> None:
    one, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    post = house.submit("Open huis", one, other)
    sheet = opened(post)
    assert set(sheet.roles.chips) == {Role.ADMINISTRATOR, Role.MUNICIPALITY}
    answer(sheet)
    sheet.roles.chips[Role.MUNICIPALITY].chip("administrator").click()
    wait(house, sheet, 120)
    sheet._publish()
    assert states(house, post) == {State.PAUSING}


def test_the_longest_pause_of_the_senders_counts(house: House, opened: Opens) -> None:
    one = house.account("jan", Role.PRIVATE, pause_seconds=5)
    other = house.account(pause_seconds=90)
    assert opened(house.submit("Open huis", one, other)).wait.seconds == 90


def test_the_wait_can_be_held_still_and_prolonged(house: House, opened: Opens) -> None:
    sheet = opened(house.submit("Open huis", house.account()))
    answer(sheet)
    wait(house, sheet, 20)
    sheet.countdown.halt.click()
    wait(house, sheet, 300)
    assert sheet.wait.seconds == 40
    assert "40 seconds" in sheet.countdown.left.text()
    assert sheet.countdown.halt.accessibleName() == "Let it run"
    assert "held still" in sheet.why.text()
    sheet.countdown.more.click()
    assert sheet.wait.seconds == 100
    sheet.countdown.halt.click()
    wait(house, sheet, 99)
    assert not sheet.may_publish
    assert sheet.countdown.told.text().startswith("Then you confirm once more.")
    wait(house, sheet, 1)
    assert sheet.may_publish
    assert sheet.countdown.told.text().startswith("Now confirm once more.")


def test_setting_the_clock_forward_shortens_nothing(house: House, opened: Opens) -> None:
    sheet = opened(house.submit("Open huis", house.account()))
    answer(sheet)
    house.clock.jump(3600)
    sheet.tick()
    assert not sheet.may_publish


def test_after_a_sleep_of_the_computer_everything_is_asked_again(house: House, opened: Opens) -> None:
    post = house.submit("Open huis", house.account())
    sheet = opened(post)
    answer(sheet)
    house.clock.advance(4000)
    sheet.tick()
    assert sheet.wait.seconds == 60
    assert sheet.roles.chosen == {}
    assert sheet.trouble.isVisible()
    assert states(house, post) == {State.PAUSING}


def test_escape_cancels_and_keeps_the_draft(house: House, opened: Opens, qtbot: QtBot) -> None:
    post = house.submit("Open huis", house.account())
    assert house.engine.drafts.every() == ()
    sheet = opened(post)
    with qtbot.waitSignal(sheet.cancelled) as caught:
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert [draft.id for draft in house.engine.drafts.every()] == caught.args
    assert states(house, post) == {State.STOPPED}
    assert not sheet.is_open


def test_keep_until_tomorrow_puts_the_draft_aside(house: House, opened: Opens, qtbot: QtBot) -> None:
    sheet = opened(house.submit("Open huis", house.account()))
    with qtbot.waitSignal(sheet.kept) as caught:
        sheet.keep.click()
    kept = house.engine.drafts.get(caught.args[0]).kept_until
    assert kept is not None
    assert kept - house.clock.now() > timedelta(hours=6)


@pytest.mark.parametrize(
    ("effect", "signal"),
    [(Effect.EDIT, "edited"), (Effect.TOMORROW, "kept"), (Effect.HAND_OVER, "set_aside"), (Effect.STOP, "cancelled")],
)
def test_an_answer_that_leads_elsewhere_goes_there_and_not_out(
    house: House, opened: Opens, qtbot: QtBot, effect: Effect, signal: str
) -> None:
    account = house.account()
    found: PauseSheet | None = None
    for _ in range(8):  # the questions turn: ask until one of them offers this answer
        sheet = opened(house.submit("Open huis", account))
        if any(one.effect is effect for card in sheet.cards.values() for one in card.question.answers):
            found = sheet
            break
        sheet._cancel()
    assert found is not None
    answer(found, effect=effect)
    wait(house, found, 60)
    assert not found.may_publish
    assert not found.publish.isVisible()
    assert found.elsewhere.isVisible()
    assert any(card.leads.isVisible() for card in found.cards.values())
    with qtbot.waitSignal(getattr(found, signal)) as caught:
        found.elsewhere.click()
    assert house.engine.drafts.get(caught.args[0]).common.text == "Open huis"
    assert states(house, found.post) == {State.STOPPED}
    if effect is Effect.HAND_OVER:
        assert QGuiApplication.clipboard().text() == "Open huis"


def test_what_the_checks_ask_must_be_ticked(house: House, opened: Opens) -> None:
    sheet = opened(house.submit("Dank @jan voor het gesprek", house.account()))
    assert len(sheet.seen.ticks) == 1
    answer(sheet)
    wait(house, sheet, 60)
    assert sheet.may_publish
    sheet.seen.ticks[0].click()
    assert not sheet.publish.isEnabled()
    assert "tick" in sheet.why.text()


def test_it_goes_by_itself_only_where_every_account_is_set_so(house: House, opened: Opens) -> None:
    own = house.account("jan", Role.PRIVATE, auto_release=True)
    post = house.submit("Mooie avond", own)
    sheet = opened(post)
    answer(sheet)
    wait(house, sheet, 29)
    assert states(house, post) == {State.PAUSING}
    wait(house, sheet, 1)
    assert states(house, post) == {State.QUEUED}
    assert not sheet.is_open

    both = house.submit("Mooie avond samen", own, house.account())
    sheet = opened(both)
    answer(sheet)
    wait(house, sheet, 300)
    assert states(house, both) == {State.PAUSING}


def test_it_never_goes_by_itself_with_a_question_open(house: House, opened: Opens) -> None:
    post = house.submit("Mooie avond", house.account("jan", Role.PRIVATE, auto_release=True))
    sheet = opened(post)
    answer(sheet, roles=False)
    wait(house, sheet, 300)
    assert states(house, post) == {State.PAUSING}
    sheet.roles.chips[Role.PRIVATE].chip("private").click()
    assert states(house, post) == {State.QUEUED}


def test_closing_the_program_sends_nothing_and_the_next_run_asks_again(tmp_path: Path, qtbot: QtBot) -> None:
    house = make_engine(tmp_path / "data")
    account = house.account("jan", Role.PRIVATE, auto_release=True)
    post = house.submit("Mooie avond", account)
    window = Surface("ground")
    qtbot.addWidget(window)
    window.show()
    bridge = Bridge(house.engine.events, house.engine)
    sheet = PauseSheet(window, bridge, post)
    sheet.open()
    answer(sheet)
    window.hide()
    bridge.close()
    house.clock.advance(86_400)
    house.engine.publisher.tick()
    house.close()

    again = make_engine(tmp_path / "data", house.clock)
    again.engine.publisher.recover()
    again.engine.publisher.tick()
    assert again.texts(account) == []
    bridge = Bridge(again.engine.events, again.engine)
    window.show()
    queue = PauseQueue(window, bridge)
    assert queue.ask_again() == 1
    assert queue.sheet is not None
    assert queue.sheet.post == post
    assert queue.sheet.roles.chosen == {}
    queue.sheet._cancel()
    bridge.close()
    again.close()


def test_the_queue_asks_one_after_the_other_and_none_twice(house: House, bridge: Bridge, window: QWidget, qtbot: QtBot) -> None:
    account = house.account()
    posts = [house.submit(text, account) for text in ("een", "twee", "drie")]
    queue = PauseQueue(window, bridge)
    assert queue.ask_again() == 3
    queue.ask(posts[0])
    queue.ask(posts[2])
    house.engine.desk.stop(posts[1])
    seen = []
    with qtbot.waitSignal(queue.done):
        while queue.sheet is not None:
            seen.append(queue.sheet.post)
            queue.sheet.cancel.click()
    assert seen == [posts[0], posts[2]]


def test_what_is_stopped_elsewhere_is_asked_no_more(house: House, opened: Opens, qtbot: QtBot) -> None:
    post = house.submit("Open huis", house.account())
    sheet = opened(post)
    with qtbot.waitSignal(sheet.gone):
        house.engine.desk.stop(post)
    assert not sheet.is_open


def test_an_account_that_changed_its_role_meanwhile_stops_the_release(house: House, opened: Opens) -> None:
    account = house.account("jan", Role.PRIVATE)
    post = house.submit("Open huis", account)
    sheet = opened(post)
    answer(sheet)
    wait(house, sheet, 30)
    house.engine.register.change(account.id, role=Role.MUNICIPALITY)
    sheet.publish.click()
    assert states(house, post) == {State.PAUSING}
    assert sheet.trouble.isVisible()
    assert not sheet.publish.isEnabled()


def test_a_disk_that_is_full_is_said_and_loses_nothing(house: House, opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    post = house.submit("Mooie avond", house.account("jan", Role.PRIVATE, auto_release=True))
    sheet = opened(post)
    tried = []

    def full(_post: PostId, _reasons: object = None) -> None:
        tried.append(1)
        raise StoreError("disk-full")

    monkeypatch.setattr(house.engine.desk, "release", full)
    answer(sheet)
    wait(house, sheet, 100)
    assert len(tried) == 1, "by itself it tries once; then a person decides"
    assert "disk is full" in sheet.trouble.accessibleName()
    assert states(house, post) == {State.PAUSING}
    monkeypatch.undo()
    sheet.publish.click()
    assert states(house, post) == {State.QUEUED}


def test_nothing_to_ask_about_is_refused(house: House, window: QWidget, bridge: Bridge) -> None:
    post = house.submit("Open huis", house.account())
    house.engine.desk.cancel(post)
    with pytest.raises(NothingPausesError):
        PauseSheet(window, bridge, post)


def test_a_pause_of_no_seconds_still_asks(house: House, opened: Opens) -> None:
    post = house.submit("Open huis", house.account(pause_seconds=0))
    sheet = opened(post)
    assert not sheet.may_publish
    answer(sheet)
    assert sheet.may_publish
    assert states(house, post) == {State.PAUSING}


def test_a_planned_post_says_when_it_goes(house: House, opened: Opens) -> None:
    from PySide6.QtWidgets import QLabel

    here, there = house.account("wethouder", native=False), house.account("gemeente", Role.MUNICIPALITY)
    sheet = opened(house.submit("Weekvideo", here, there, at=house.clock.now() + timedelta(days=2)))
    said = [one.text() for one in sheet.findChildren(QLabel) if one.text().startswith("Goes out Wednesday 25 November")]
    assert [one.split(", ", 1)[1] for one in said] == ["on this laptop, which must be on", "at the server; this laptop may be off"]


def test_the_questions_turn_from_one_pause_to_the_next(house: House, opened: Opens) -> None:
    account = house.account()
    asked = []
    for _ in range(4):
        sheet = opened(house.submit("Open huis", account))
        assert len(sheet.questions) == 3
        assert sheet.questions[0].senders
        asked.append(tuple(sheet.cards))
        sheet._cancel()
    assert len(set(asked)) > 1


@pytest.mark.parametrize("code", ["nl", "en", "fy"])
def test_the_questions_speak_every_language(house: House, opened: Opens, code: str) -> None:
    catalogue.use(code)
    sheet = opened(house.submit("Open huis", house.account()))
    starts = {"nl": "Als wie zeg ik dit?", "en": "As whom am I saying this?", "fy": "As wa sis ik dit?"}
    assert sheet.questions[0].text.startswith(starts[code])


def test_every_control_has_a_name_and_the_keyboard_reaches_all(house: House, opened: Opens, qtbot: QtBot) -> None:
    sheet = opened(house.submit("Dank @jan", house.account()))
    assert unnamed(sheet) == []
    reached = set()
    for _ in range(60):
        now = sheet.window().focusWidget()
        reached.add(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    wanted = {sheet.edit, sheet.keep, sheet.cancel, sheet.countdown.halt, sheet.countdown.more, sheet.seen.ticks[0]}
    assert wanted <= reached


@pytest.mark.parametrize("scale", [1.0, 2.0, *(pytest.param(2.0, marks=pytest.mark.speaks(code)) for code in ("nl", "fy"))])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_nothing_is_cut_off(house: House, opened: Opens, look: Look, window: QWidget, qtbot: QtBot, scale: float, theme: Theme) -> None:
    look.set_scale(scale)
    look.set_theme(theme)
    one, other = house.account(), house.account("gemeente", Role.MUNICIPALITY)
    sheet = opened(house.submit("Open huis in het nieuwe zwembad", one, other))
    sheet.roles.chips[Role.ADMINISTRATOR].chip("private").click()
    # The rows find their height in a few turns of the loop.
    qtbot.waitUntil(lambda: not cut_off(sheet) and not outside(sheet), timeout=2000)


def test_the_account_stands_large_above_each_message(house: House, opened: Opens) -> None:
    from ui.badge import RoleBadge
    from ui.composer import MessagePreview

    senders: list[Account] = [house.account(), house.account("gemeente", Role.MUNICIPALITY)]
    sheet = opened(house.submit("Open huis", *senders))
    large = [one for one in sheet.findChildren(RoleBadge) if one.isVisible() and one.height() >= 40]
    assert len(large) == 2
    assert len(sheet.findChildren(MessagePreview)) == 2


def test_where_there_is_room_nothing_has_to_be_scrolled_for(house: House, opened: Opens, window: QWidget, qtbot: QtBot) -> None:
    window.resize(1400, 1000)
    account = house.account("wethouder", Role.ADMINISTRATOR)
    sheet = opened(house.submit("Morgen spreekuur in de bibliotheek, van 14 tot 16 uur. #Enkhuizen", account))
    qtbot.waitUntil(lambda: bool(sheet.why.text()))
    for _ in range(5):
        QApplication.processEvents()
    assert sheet._scroll.verticalScrollBar().maximum() == 0


def test_many_messages_come_one_a_turn_and_nothing_goes_before_all_were_there(house: House, opened: Opens, qtbot: QtBot) -> None:
    accounts = [house.account(f"wijk{number}", Role.PROJECT) for number in range(12)]
    sheet = opened(house.submit("Aan alle wijken.", *accounts))
    assert len(sheet.findChildren(MessagePreview)) < 12
    assert not sheet.shown.complete
    wait(house, sheet, 60)
    answer(sheet)
    assert not sheet.may_publish
    qtbot.waitUntil(lambda: sheet.shown.complete)
    assert len(sheet.findChildren(MessagePreview)) == 12
    assert sheet.may_publish
    badges = [one.face.handle for one in sheet.shown.findChildren(RoleBadge) if one.face.handle]
    assert badges == [account.handle for account in accounts]


def test_where_a_check_wants_a_reason_it_is_typed_and_kept(house: House, opened: Opens) -> None:
    post = house.submit("Goed plan van de VVD voor de haven.", house.account("gemeente", Role.MUNICIPALITY))
    sheet = opened(post)
    (field,) = sheet.seen.fields
    assert "VVD" in field.accessibleName()
    answer(sheet)
    wait(house, sheet, 100)
    assert not sheet.may_publish
    field.setText("ja hoor")
    assert not sheet.may_publish
    field.setText("De raad behandelt hun motie vanavond.")
    assert sheet.may_publish
    sheet.publish.click()
    (target,) = house.engine.history.post(post)
    said = [row.values["reason"] for row in house.engine.history.rows(target.id) if row.code == "reason-given"]
    assert said == ["De raad behandelt hun motie vanavond."]
