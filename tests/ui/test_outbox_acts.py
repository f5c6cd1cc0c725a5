"""What was said with others' messages, in the place 'Sent': as whom, when, and one thing to do next where it failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from accounts.model.account import Account, Role
from accounts.model.case import Act, ActState
from accounts.model.column import ColumnKind
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.networks.practice_world import Trouble
from accounts.posts.holds import Hold, HoldKind
from accounts.reading import Verb
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off
from tests.ui.engines import make_engine
from tests.ui.samples import account as sample
from tests.ui.statuses import NOW, status
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.outbox import OutboxView
from ui.outbox.acts import nexts, verb_word, why


class Scene:
    """The place 'Sent' over an engine whose account reads somebody's message."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.house, self.bridge = house, Bridge(house.engine.events, house.engine)
        self.one: Account = house.account("wethouder", Role.ADMINISTRATOR)
        column = house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(self.one.id,), any=("enkhuizen",))
        house.world.join("anna@practice.example", "Anna de Boer", "")
        house.world.post("anna@practice.example", "Wanneer gaat de brug open? #Enkhuizen", house.clock.now(), None, {})
        house.clock.advance(1)
        assert house.engine.reader.fetch(column.id) == ()
        self.status: Status = house.engine.cache.page(column.id)[0].status
        self.view = OutboxView(self.bridge)
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()
        self.settle()

    def settle(self) -> None:
        """Let everything that waits happen now."""
        assert work.idle()
        self.view.reload()
        assert work.idle()

    def do(self, verb: Verb) -> Act:
        """Do something, and let the view follow."""
        made = self.house.engine.acts.do(self.one.id, verb, self.status)
        self.settle()
        return made


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    house = make_engine(tmp_path)
    made = Scene(house, qtbot)
    yield made
    work.idle()
    made.bridge.close()
    house.close()


def test_without_acts_nothing_is_offered(scene: Scene) -> None:
    assert not scene.view.what.isVisible()


def test_a_boost_stands_there_with_account_moment_and_link(scene: Scene) -> None:
    act = scene.do(Verb.BOOST)
    assert scene.view.what.isVisible()
    scene.view.what.chip("acts").click()
    row = scene.view.acts.rows[act.id]
    assert row.isVisible()
    spoken = row.accessibleName()
    for part in ("Boost", "Anna de Boer", "brug", scene.one.handle):
        assert part in spoken
    assert "\u00b7" in row.heading
    assert row.why == ""
    opened: list[QUrl] = []
    scene.view.acts._open_url = lambda url: bool(opened.append(url)) or True
    row.buttons["open"].click()
    assert opened == [QUrl(scene.status.url)]
    scene.view.what.chip("messages").click()
    assert not scene.view.acts.isVisible()


def test_a_bookmark_is_no_statement(scene: Scene) -> None:
    scene.do(Verb.BOOKMARK)
    assert not scene.view.what.isVisible()
    assert scene.house.engine.acts.said() == ()


def test_a_refusal_offers_one_thing_to_do_next_and_it_is_done(scene: Scene) -> None:
    scene.house.world.set_trouble(Trouble.REFUSES, scene.one.remote_id)
    act = scene.do(Verb.BOOST)
    assert "(1)" in scene.view.what.chip("acts").text()
    scene.view.open_acts()
    row = scene.view.acts.rows[act.id]
    assert "weigert" in row.why
    assert next(iter(row.buttons)) == "again"
    scene.house.world.set_trouble(Trouble.NONE, scene.one.remote_id)
    row.buttons["again"].click()
    scene.settle()
    found = scene.house.engine.acts.get(act.id)
    assert found is not None
    assert found.state is ActState.DONE
    assert "(1)" not in scene.view.what.chip("acts").text()


def test_what_waits_says_why_and_can_be_left(scene: Scene) -> None:
    scene.house.engine.begin_hold(HoldCause.CRISIS)
    act = scene.do(Verb.FAVOURITE)
    scene.view.open_acts()
    row = scene.view.acts.rows[act.id]
    assert "crisis" in row.why.lower()
    row.buttons["stop"].click()
    scene.settle()
    found = scene.house.engine.acts.get(act.id)
    assert found is not None
    assert found.state is ActState.STOPPED
    assert not scene.view.what.isVisible()


def test_a_lost_sign_in_leads_there(scene: Scene, qtbot: QtBot) -> None:
    scene.house.world.set_trouble(Trouble.LOGIN_EXPIRED, scene.one.remote_id)
    act = scene.do(Verb.BOOST)
    scene.view.open_acts()
    with qtbot.waitSignal(scene.view.sign_in_asked) as asked:
        scene.view.acts.rows[act.id].buttons["sign-in"].click()
    assert asked.args == [int(scene.one.id)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(scene: Scene, qtbot: QtBot, scale: float) -> None:
    scene.house.world.set_trouble(Trouble.REFUSES, scene.one.remote_id)
    scene.do(Verb.BOOST)
    Look.current().set_scale(scale)
    scene.view.open_acts()
    assert unnamed(scene.view.acts) == []
    qtbot.waitUntil(lambda: cut_off(scene.view.acts) == [])
    Look.current().set_scale(1.0)


# -- the table of what can be done ---------------------------------------------------------------------------------


SIGN_IN = (Hold(HoldKind.SIGN_IN, "auth-lost"),)
HELD = (Hold(HoldKind.CRISIS, "hold-crisis"),)


@pytest.mark.parametrize(
    ("state", "error", "held", "gone", "first"),
    [
        (ActState.REFUSED, "refused", (), False, "again"),
        (ActState.REFUSED, "status-gone", (), False, "stop"),
        (ActState.REFUSED, "permission-missing", (), False, "sign-in"),
        (ActState.REFUSED, "refused", (), True, "stop"),
        (ActState.MISSED, "act-too-late", (), False, "again"),
        (ActState.MISSED, "act-in-doubt", (), False, "again"),
        (ActState.MISSED, "account-removed", (), True, "stop"),
        (ActState.QUEUED, "", HELD, False, "stop"),
        (ActState.QUEUED, "auth-lost", SIGN_IN, False, "sign-in"),
        (ActState.QUEUED, "network-down", (), False, "stop"),
        (ActState.SENDING, "", (), False, "open"),
        (ActState.DONE, "", (), False, "open"),
    ],
)
def test_the_one_thing_to_do_next(state: ActState, error: str, held: tuple[Hold, ...], gone: bool, first: str) -> None:
    act = Act(ActId(1), AccountId(1), "boost", status(1), state, NOW, NOW, error=error)
    account = sample(Role.ADMINISTRATOR)
    one = replace(account, removed_at=NOW - timedelta(days=1)) if gone else account
    assert nexts(act, one, held)[0] == first
    assert bool(why(act, held)) is (state is not ActState.DONE)


def test_every_verb_has_its_word() -> None:
    assert len({verb_word(verb) for verb in Verb}) == len(Verb)
