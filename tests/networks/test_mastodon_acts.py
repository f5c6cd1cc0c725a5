"""Acts on servers of the Mastodon family, through the whole engine: once, whatever is lost on the way; refused with what to do next."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from accounts.clock import ManualClock
from accounts.engine import Engine
from accounts.model.account import Role
from accounts.model.case import Act, ActState
from accounts.model.column import ColumnKind
from accounts.model.council import Policy
from accounts.model.hold import HoldCause
from accounts.model.ids import ActId
from accounts.model.status import Status
from accounts.networks.mastodon import MastodonNetwork
from accounts.posts import publisher
from accounts.posts.lanes import SameThread
from accounts.reading import OPPOSITE, Verb
from accounts.store.books import FILE
from tests.accounts.engines import _fresh_books
from tests.networks.attempts import START
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_scene import EVERY

READING = ("read", "write:statuses", "write:media", "write:favourites", "write:bookmarks")
DOING = [Verb.FAVOURITE, Verb.BOOST, Verb.BOOKMARK]
FLAGS = {"favourite": "favourited", "boost": "reblogged", "bookmark": "bookmarked"}


class Scene:
    """An engine with an account on a stand-in, and somebody's message in a column."""

    def __init__(self, folder: Path, server: MastodonFamily, scopes: tuple[str, ...] = READING) -> None:
        self.server, self.folder = server, folder
        self.clock = ManualClock(START)
        self.token = server.world.add_user("anna", scopes=scopes)
        self.engine = self.open()
        form = {"server": server.url, "secret": self.token}
        signed = self.engine.register.sign_in("mastodon", form)
        self.one = self.engine.register.add("mastodon", signed, role=Role.ADMINISTRATOR, label="wethouder")
        needs_media, server.world.variant.needs_media = server.world.variant.needs_media, False
        server.say("piet", "Mooi weer #enkhuizen")
        server.world.variant.needs_media = needs_media
        column = self.engine.columns.add(ColumnKind.HASHTAGS, accounts=(self.one.id,), any=("enkhuizen",))
        assert self.engine.reader.fetch(column.id) == ()
        self.status: Status = self.engine.cache.page(column.id)[0].status

    def open(self) -> Engine:
        """Open the engine."""
        if not (self.folder / FILE).exists():
            shutil.copy(_fresh_books(), self.folder / FILE)
        made = Engine.open(
            self.folder, clock=self.clock, networks={"mastodon": MastodonNetwork()}, lanes=SameThread(), reading_lanes=SameThread()
        )
        made.use_session()
        return made

    def do(self, verb: Verb, status: Status | None = None) -> Act:
        """Do it, a first time."""
        return self.engine.acts.do(self.one.id, verb, status or self.status)

    def later(self, act: ActId, seconds: float = 6) -> Act:
        """Let the program look again some time later."""
        self.clock.advance(seconds)
        self.server.world.clock.advance(seconds)  # type: ignore[attr-defined]
        self.engine.acts.tick()
        found = self.engine.acts.get(act)
        assert found is not None
        return found

    def stands(self, verb: Verb) -> bool:
        """Return whether the server has it."""
        flags = self.server.world.statuses[0].get("_flags", {}).get("anna", set())
        return FLAGS[verb.value.removeprefix("un")] in flags

    def count(self, name: str) -> int:
        """Return a number that everybody sees."""
        return int(self.server.world.statuses[0][name])


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Any]:
    with ExitStack() as stack:

        def made(variant: str = "mastodon", scopes: tuple[str, ...] = READING, **switches: Any) -> Scene:
            server = stack.enter_context(MastodonFamily(variant, ManualClock(START), **switches))
            scene = Scene(tmp_path, server, scopes)
            stack.callback(lambda: scene.engine.close())
            return scene

        yield made


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("fault", ["lose", "500-after", "lose-before", "500", "503"])
@pytest.mark.parametrize("again", [False, True])
def test_a_lost_answer_is_asked_again_and_counts_once(make: Any, variant: str, fault: str, again: bool) -> None:
    scene: Scene = make(variant, refuses_again=again)
    for verb in DOING:
        scene.server.act_faults = [fault]
        act = scene.do(verb)
        assert act.state is ActState.QUEUED
        assert act.not_before is not None
        assert scene.later(act.id, 1).state is ActState.QUEUED
        assert scene.later(act.id).state is ActState.DONE
        assert scene.stands(verb)
    assert (scene.count("favourites_count"), scene.count("reblogs_count")) == (1, 1)
    for verb in DOING:
        scene.server.act_faults = [fault]
        act = scene.do(OPPOSITE[verb])
        assert scene.later(act.id).state is ActState.DONE
        assert not scene.stands(verb)
    assert (scene.count("favourites_count"), scene.count("reblogs_count")) == (0, 0)


@pytest.mark.parametrize("fault", ["429", "429-iso"])
def test_too_many_wait_as_long_as_the_server_wants(make: Any, fault: str) -> None:
    scene: Scene = make()
    scene.server.act_faults = [fault]
    act = scene.do(Verb.BOOST)
    assert (act.state, act.error) == (ActState.QUEUED, "rate-limited")
    if fault == "429-iso":
        assert scene.later(act.id, 400).state is ActState.QUEUED
    assert scene.later(act.id, 400).state is ActState.DONE
    assert scene.count("reblogs_count") == 1


def test_an_expired_login_holds_the_act_and_says_what_ends_it(make: Any) -> None:
    scene: Scene = make()
    scene.server.act_faults = ["401"]
    act = scene.do(Verb.FAVOURITE)
    assert (act.state, act.error) == (ActState.QUEUED, "auth-lost")
    account = scene.engine.register.need(scene.one.id)
    assert [hold.kind.value for hold in scene.engine.publisher.holds_of(account)] == ["sign-in"]
    assert scene.later(act.id, 60).state is ActState.QUEUED
    fresh = scene.server.world.add_user("anna", scopes=READING)
    signed = scene.engine.register.sign_in("mastodon", {"server": scene.server.url, "secret": fresh})
    scene.engine.register.renew(scene.one.id, signed)
    assert scene.later(act.id, 60).state is ActState.DONE
    assert scene.stands(Verb.FAVOURITE)


def hold_of(scene: Scene, why: str) -> None:
    """Hold the account for a reason."""
    engine = scene.engine
    if why == "offline":
        engine.holds.set_offline(True)
    elif why.startswith("meeting"):
        council = engine.meetings.add("Enkhuizen", policy=Policy(why.partition(" ")[2]), accounts=[scene.one.id])
        engine.meetings.begin(council)
    else:
        engine.begin_hold(HoldCause(why))


def let_go(scene: Scene, why: str) -> None:
    """End that."""
    if why == "offline":
        scene.engine.holds.set_offline(False)
    else:
        scene.engine.end_hold(HoldCause(why.partition(" ")[0]))


@pytest.mark.parametrize("why", ["crisis", "manual", "offline", "meeting all", "meeting clerk"])
@pytest.mark.parametrize("undo", [False, True])
@pytest.mark.parametrize("verb", DOING)
def test_whatever_holds_a_message_holds_every_act_and_its_undoing(
    make: Any, why: str, undo: bool, verb: Verb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher, "is_loopback", lambda _host: False)  # as if the server stood elsewhere
    scene: Scene = make()
    if undo:
        assert scene.do(verb).state is ActState.DONE
    hold_of(scene, why)
    act = scene.do(OPPOSITE[verb] if undo else verb)
    assert act.state is ActState.QUEUED
    assert scene.stands(verb) is undo
    assert scene.later(act.id, 60).state is ActState.QUEUED
    let_go(scene, why)
    assert scene.later(act.id).state is ActState.DONE
    assert scene.stands(verb) is not undo


def test_a_right_that_lacks_is_named(make: Any) -> None:
    scene: Scene = make(scopes=("read", "write:statuses", "write:media"))
    act = scene.do(Verb.FAVOURITE)
    assert (act.state, act.error) == (ActState.REFUSED, "permission-missing")
    assert act.error_values["what"] == "write:favourites"
    assert not scene.stands(Verb.FAVOURITE)
    assert scene.do(Verb.BOOST).state is ActState.DONE


def test_what_is_gone_is_refused(make: Any) -> None:
    scene: Scene = make()
    scene.server.world.statuses.clear()
    act = scene.do(Verb.BOOST)
    assert act.state is ActState.REFUSED
    assert act.error


@pytest.mark.parametrize("variant", ["mastodon", "gotosocial", "akkoma"])
def test_a_status_of_another_server_is_resolved_by_its_identity(make: Any, variant: str) -> None:
    scene: Scene = make(variant)
    reader = scene.engine.register.reader(scene.one.id)
    assert reader is not None
    elsewhere = replace(scene.status, server="https://elders.example", remote_id="999")
    assert reader.act(Verb.FAVOURITE, elsewhere).uri == scene.status.uri
    assert scene.stands(Verb.FAVOURITE)
    assert reader.stands(Verb.FAVOURITE, elsewhere)


@pytest.mark.parametrize("arrived", [False, True])
def test_too_late_after_a_restart_it_is_looked_up_first(make: Any, arrived: bool) -> None:
    scene: Scene = make()
    scene.server.act_faults = ["lose" if arrived else "lose-before"]
    act = scene.do(Verb.BOOST)
    found = scene.later(act.id, 3600)
    assert (found.state, found.error) == ((ActState.DONE, "") if arrived else (ActState.MISSED, "act-too-late"))
    assert scene.count("reblogs_count") == arrived


def test_an_account_elsewhere_boosts_what_its_own_server_has_to_look_for(make: Any, tmp_path: Path) -> None:
    scene: Scene = make()
    with MastodonFamily("mastodon", ManualClock(START)) as other:
        token = other.world.add_user("anna", scopes=READING)
        signed = scene.engine.register.sign_in("mastodon", {"server": other.url, "secret": token})
        second = scene.engine.register.add("mastodon", signed, role=Role.PRIVATE, label="elders")
        assert scene.engine.reader.able(scene.status) == (scene.one,)
        assert [one.id for one in scene.engine.reader.able_to_act(scene.status)] == [scene.one.id, second.id]
        refused = scene.engine.acts.do(second.id, Verb.BOOST, scene.status)
        assert (refused.state, refused.error) == (ActState.REFUSED, "status-gone")
        # Its server fetches it, under a number that names something else at the first one.
        there = other.say("piet", "Mooi weer #enkhuizen")
        there |= {"uri": scene.status.uri, "url": scene.status.url}
        assert scene.engine.acts.again(refused.id)
        scene.engine.acts.tick()
        found = scene.engine.acts.get(refused.id)
        assert found is not None
        assert found.state is ActState.DONE
        assert there["reblogs_count"] == 1
        assert scene.count("reblogs_count") == 0
        kept = scene.engine.cache.get(scene.status.uri)
        assert kept is not None
        assert scene.engine.cache.mine(scene.status.uri)[second.id] == {"boosted"}
        assert scene.engine.cache.mine(scene.status.uri).get(scene.one.id, frozenset()) == frozenset()
