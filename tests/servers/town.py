"""An engine with one account on a real WordPress and one on a server of the Mastodon family."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests

from accounts.clock import ManualClock, SystemClock
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.post import State, Target
from accounts.networks.mastodon import MastodonNetwork
from accounts.networks.wordpress import WordPressNetwork
from accounts.posts.lanes import SameThread
from accounts.store.books import Books
from accounts.vault import Vault
from tests.networks.mastodon_family import MastodonFamily
from tests.servers.wordpress.server import WordPressServer


@dataclass
class Town:
    """An engine with an account on each of two servers."""

    engine: Engine
    clock: ManualClock
    family: MastodonFamily
    mastodon: Account
    weblog: Account
    folder: Path
    site: WordPressServer

    def send(self, content: Content, *, planned: bool = False) -> dict[int, tuple[Target, ...]]:
        """Write, submit, wait, release, and send; return the targets of each account."""
        both = (self.mastodon, self.weblog)
        draft = self.engine.drafts.start(content, tuple(one.id for one in both))
        at = self.clock.now() + timedelta(minutes=30) if planned else None
        post = self.engine.desk.submit(draft, at=at, keep_here=True)
        self.clock.advance(60)
        self.engine.desk.release(post)
        if planned:
            for target in self.engine.history.post(post):
                assert self.engine.desk.reschedule(target.id, self.clock.now() + timedelta(minutes=2))
            self.clock.advance(121)
        for _ in range(12):
            self.engine.publisher.tick()
            self.clock.advance(1)
        found = self.engine.history.post(post)
        assert {one.state for one in found} == {State.PUBLISHED}, [(one.state, one.error, one.error_values) for one in found]
        return {one.id: tuple(target for target in found if target.account == one.id) for one in both}

    def page(self, target: Target) -> dict[str, Any]:
        """Return the post as the weblog has it."""
        found: dict[str, Any] = requests.get(f"{self.weblog.server}/wp-json/wp/v2/posts/{target.remote_id}", timeout=30).json()
        return found


@contextmanager
def town_of(site: WordPressServer, folder: Path) -> Iterator[Town]:
    """Sign in on both; at the end the Mastodon server may have seen no request that its API does not know."""
    with ExitStack() as stack:
        clock = ManualClock(SystemClock().now())
        family = stack.enter_context(MastodonFamily("mastodon", clock, media_looks=3))
        token = family.world.add_user("anna", scopes=("read", "write:statuses", "write:media"))
        (folder / "data").mkdir()

        def vault(place: Path, _books: Books) -> Vault:
            opened = Vault(place, "town", lambda: True)
            opened.use_session()
            return opened

        networks = {"mastodon": MastodonNetwork(lambda _seconds: None), "wordpress": WordPressNetwork()}
        engine = Engine.open(folder / "data", clock=clock, networks=networks, vault=vault, lanes=SameThread())
        stack.callback(engine.close)
        login, password = site.user("author")
        first = engine.register.sign_in("mastodon", {"server": family.url, "secret": token})
        second = engine.register.sign_in("wordpress", {"server": site.url, "handle": login, "secret": password})
        mastodon = engine.register.add("mastodon", first, role=Role.MUNICIPALITY, label="Gemeente", pause_seconds=60)
        weblog = engine.register.add("wordpress", second, role=Role.MUNICIPALITY, label="Weblog", pause_seconds=60)
        yield Town(engine, clock, family, mastodon, weblog, folder, site)
        assert family.world.violations == []
