"""A server of the Mastodon family, an account on it and its connector, for a test to play with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from accounts.clock import ManualClock
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.networks.mastodon import MastodonConnector, MastodonNetwork
from tests.networks.attempts import START, FakeAttempt, FakeSecrets, an_account, an_attempt
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_world import VARIANTS

PICTURE = Media(MediaId(7), "ab/cd.png", "Raadszaal geheim.png", "image/png", 8, 1, 1, alt="De raadszaal")
EVERY = sorted(VARIANTS)
TEXTS = [
    "Dag allen",
    "  Dag  \r\nallen\n\nmet twee alinea's en <b>geen</b> opmaak & 'tekens'  ",
    "Zie https://example.org/a?b=1&c=2 en @piet@elders.example, 👨‍👩‍👧‍👦 cafe\u0301",
]


@dataclass
class Scene:
    """A server, an account on it, and the connector."""

    server: MastodonFamily
    clock: ManualClock
    connector: MastodonConnector
    http: Http
    folder: Path
    waited: list[float] = field(default_factory=list)

    def attempt(self, text: str = "Dag allen", *, pictures: int = 0, changes: dict[str, Any] | None = None, **content: Any) -> FakeAttempt:
        """Return a first attempt; a server that wants a picture with everything gets one."""
        pictures = max(pictures, int(self.server.world.variant.needs_media))
        files = {}
        media = []
        for number in range(pictures):
            one = replace(PICTURE, id=MediaId(PICTURE.id + number))
            files[one.id] = self.folder / f"{one.id}.PNG"
            files[one.id].write_bytes(b"\x89PNG\r\n\x1a\n")
            media.append(one)
        return an_attempt(self.connector, Content(text=text, media=tuple(media), **content), self.clock, files, **(changes or {}))

    def texts(self) -> list[str]:
        """Return what stands there."""
        return self.server.world.texts()


Open = Callable[..., Scene]


@contextmanager
def scenes(folder: Path) -> Iterator[Open]:
    """Give a maker of scenes; at the end no server may have seen a request that the API does not know."""
    with ExitStack() as stack:
        opened: list[Scene] = []

        def make(variant: str = "mastodon", scopes: tuple[str, ...] = ("read", "write:statuses", "write:media"), **switches: Any) -> Scene:
            clock = ManualClock(START)
            server = stack.enter_context(MastodonFamily(variant, ManualClock(START + timedelta(hours=3)), **switches))
            token = server.world.add_user("anna", scopes=scopes)
            http = Http(connect_seconds=5, read_seconds=10)
            stack.callback(http.close)
            waited: list[float] = []
            network = MastodonNetwork(waited.append)
            if set(scopes) >= {"read"}:
                known = network.sign_in(http, {"server": server.url, "secret": token}, clock)
                account = an_account("mastodon", known.server, known.remote_id, known.handle, limits=known.limits)
            else:
                account = an_account("mastodon", server.url, server.world.users["anna"].id)
            connector = network.connect(account, http, FakeSecrets({"token": token}), clock)
            opened.append(Scene(server, clock, connector, http, folder, waited))
            return opened[-1]

        yield make
        assert [one.server.world.violations for one in opened] == [[] for _ in opened]


def pass_time(scene: Scene, seconds: float) -> None:
    """Let both clocks run."""
    scene.clock.advance(seconds)
    clock = scene.server.world.clock
    assert isinstance(clock, ManualClock)
    clock.advance(seconds)
