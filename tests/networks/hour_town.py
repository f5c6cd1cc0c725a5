"""An engine with an account on a server of the Mastodon family and one on Bluesky, which holds a consulting hour from both."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import responses

from accounts.answers.hours import Plan
from accounts.clock import ManualClock
from accounts.connector import Network, SignedIn
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.hour import Hour, Overview, Question
from accounts.model.post import Target
from accounts.networks.bluesky import BlueskyNetwork
from accounts.networks.bluesky_record import limits_of
from accounts.networks.mastodon import MastodonNetwork
from accounts.posts.attempt import Point, no_point
from accounts.posts.lanes import SameThread
from accounts.store.books import FILE
from tests.accounts.engines import _fresh_books
from tests.networks.attempts import START
from tests.networks.bluesky_stand_in import DID, HOST, StandIn, bad, token, unreachable
from tests.networks.bluesky_world import POST, World
from tests.networks.mastodon_family import MastodonFamily

OPENING = "Het spreekuur begint. Stel uw vraag met #vraagdewethouder"
CLOSING = "Het spreekuur is voorbij. Dank voor uw vragen! #vraagdewethouder"
TAG = "#vraagdewethouder"
MINUTE = timedelta(minutes=1)
SEARCH, NOTICES, WRITE = "app.bsky.feed.searchPosts", "app.bsky.notification.listNotifications", "com.atproto.repo.putRecord"
READ_TAG, READ_NOTICES = "/api/v1/timelines/tag/vraagdewethouder", "/api/v1/notifications"
LOOK = 15.0
"""Seconds between two looks."""


class Sky(Protocol):
    """Bluesky, as a test plays it."""

    @property
    def network(self) -> Network:
        """What the engine speaks to."""

    def sign_in(self, engine: Engine) -> SignedIn:
        """Sign in."""

    def ask(self, text: str) -> None:
        """Let somebody post."""

    def said(self, text: str) -> int:
        """Return how often this stands there in the account's name."""

    def trouble(self, kind: str) -> None:
        """Let every reading fail from now on: '429', '401', 'gone'; '' ends it."""


class PretendSky:
    """The stand-in of Bluesky; what is asked of it and answered follows the lexicons."""

    def __init__(self, mock: responses.RequestsMock, clock: ManualClock) -> None:
        self.server = StandIn(mock, r"https://.*")
        self.clock = clock
        self.world = World(self.server, clock)
        self.network: Network = BlueskyNetwork()
        self._rules = {name: self.server.rules[name] for name in (SEARCH, NOTICES, "app.bsky.feed.getPosts")}

    def sign_in(self, engine: Engine) -> SignedIn:
        begun = self.clock.now().timestamp()
        secrets = {"access": token("a", begun, 86400 * 30), "refresh": token("r", begun, 86400 * 90)}
        return SignedIn(HOST, DID, "@anna.example.org", secrets, limits_of(HOST, "0.5.35"))

    def ask(self, text: str) -> None:
        self.world.say(text, seconds=0)

    def said(self, text: str) -> int:
        return sum(one["text"] == text for (kind, _), one in self.world.records.items() if kind == POST)

    def trouble(self, kind: str) -> None:
        for name, rule in self._rules.items():
            self.server.rules[name] = list(rule)
            if kind == "429":
                self.server.on(name, bad(429, "RateLimitExceeded", **{"Retry-After": "600"}))
            elif kind == "401":
                self.server.on(name, bad(400, "ExpiredToken"))
                self.server.on("com.atproto.server.refreshSession", bad(401, "ExpiredToken"))
            elif kind == "gone":
                self.server.on(name, unreachable())


class Town:
    """Both networks, one engine, one clock."""

    def __init__(self, folder: Path, family: MastodonFamily, sky: Sky, clock: ManualClock, *, point: Point = no_point, **more: Any) -> None:
        self.folder, self.family, self.sky, self.clock = folder, family, sky, clock
        self._more: dict[str, Any] = {"point": point, **more}
        self.token = family.world.add_user("anna", scopes=("read", "write:statuses", "write:media"))
        self.engine = self.open()
        signed = self.engine.register.sign_in("mastodon", {"server": family.url, "secret": self.token})
        self.elephant = self._add("mastodon", signed, "wethouder M")
        self.butterfly = self._add("bluesky", sky.sign_in(self.engine), "wethouder B")

    def _add(self, network: str, signed: SignedIn, label: str) -> Account:
        return self.engine.register.add(network, signed, role=Role.ADMINISTRATOR, label=label, pause_seconds=0)

    def open(self) -> Engine:
        """Open the engine, as a start of the program does; a session's secrets would be gone."""
        if not (self.folder / FILE).exists():
            shutil.copy(_fresh_books(), self.folder / FILE)
        networks = {"mastodon": MastodonNetwork(lambda _seconds: None), "bluesky": self.sky.network}
        made = Engine.open(self.folder, clock=self.clock, networks=networks, lanes=SameThread(), reading_lanes=SameThread(), **self._more)
        made.use_session()
        return made

    def again(self) -> None:
        """Close the program and open it again; the sessions are renewed, since a test has no keychain."""
        self.engine.close()
        self.engine = self.open()
        self.sign_in_again()
        self.engine.publisher.recover()

    def sign_in_again(self) -> None:
        """Sign in anew on both."""
        form = {"server": self.family.url, "secret": self.token}
        self.engine.register.renew(self.elephant.id, self.engine.register.sign_in("mastodon", form))
        self.engine.register.renew(self.butterfly.id, self.sky.sign_in(self.engine))

    # -- an hour -------------------------------------------------------------------------------------------------------------------------

    def plan(self, ahead: timedelta = 30 * MINUTE, **wishes: Any) -> Hour:
        """Plan an hour from both accounts and go through its pause."""
        start = self.clock.now() + ahead
        both = (self.elephant.id, self.butterfly.id)
        wanted = Plan("Spreekuur", both, (TAG,), start, start + 60 * MINUTE, "Europe/Amsterdam", OPENING, CLOSING, **wishes)
        hour, posts = self.engine.hours.plan(wanted)
        for post in posts:
            self.engine.desk.release(post)
        self.look()
        return hour

    def look(self) -> None:
        """Let publisher, hours and reading look once, as their threads do."""
        with self.family.world.lock:
            self.family.world.run_plans()
        self.engine.publisher.tick()
        self.engine.hours.tick()
        self.engine.reader.step()
        self.engine.hours.tick()

    def run(self, span: timedelta) -> None:
        """Let time pass."""
        end = self.clock.now() + span
        while (left := (end - self.clock.now()).total_seconds()) > 0:
            self.clock.advance(min(LOOK, left))
            self.look()

    def over(self, hour: Hour) -> Overview:
        """Return the hour as it stands."""
        return self.engine.hours.overview(hour.id)

    def queue(self, hour: Hour) -> list[str]:
        """Return who asked what, in order."""
        return [one.question.status.text for one in self.over(hour).lines]

    def said(self, text: str) -> tuple[int, int]:
        """Return how often this stands on both networks."""
        return self.family.world.texts().count(text), self.sky.said(text)

    def trouble(self, kind: str) -> None:
        """Let all reading for the hour fail on both: '429', '401', 'gone'; '' ends it."""
        replies = {"429": (429, {"error": "Too many requests"}, {"Retry-After": "600"}), "401": (401, {"error": "revoked"}, {})}
        for path in (READ_TAG, READ_NOTICES):
            self.family.instead.pop(("GET", path), None)
            if kind in replies:
                self.family.instead["GET", path] = replies[kind]
        self.family.gone = kind == "gone"
        self.sky.trouble(kind)

    def answer(self, question: Question, text: str) -> Target:
        """Answer through the pause as the account of the question's own network."""
        one = next(each for each in (self.elephant, self.butterfly) if each.network == question.status.network)
        here = self.engine.reader.local(one.id, question.status)
        post = self.engine.desk.submit(self.engine.drafts.start(Content(text, reply_to=here.remote_id), (one.id,)))
        self.engine.desk.release(post)
        self.look()
        (target,) = self.engine.history.post(post)
        return target


@contextmanager
def pretend_town(folder: Path, **more: Any) -> Iterator[Town]:
    """Open one on both stand-ins; at the end nothing may have been asked that an API does not know."""
    with ExitStack() as stack:
        clock = ManualClock(START)
        family = stack.enter_context(MastodonFamily("mastodon", clock))
        family.follow = "404"
        mock = stack.enter_context(responses.RequestsMock(assert_all_requests_are_fired=False))
        mock.add_passthru("http://127.0.0.1")
        sky = PretendSky(mock, clock)
        town = Town(folder, family, sky, clock, **more)
        stack.callback(lambda: town.engine.close())
        yield town
        assert family.world.violations == []
        assert sky.world.violations == []
