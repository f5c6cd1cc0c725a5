"""An engine on the practice network with a clock that stands still, for tests of the engine."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from accounts.clock import ManualClock
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import PostId
from accounts.model.post import Origin, Target
from accounts.networks.practice import PracticeNetwork
from accounts.networks.practice_world import World
from accounts.posts.attempt import Point, no_point
from accounts.posts.lanes import Lanes, SameThread
from accounts.store.books import FILE, Books

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@functools.cache
def _fresh_books() -> Path:
    """Return empty books of the newest form, made once: the migrations cost more than a whole test."""
    folder = Path(tempfile.mkdtemp(prefix="omroeper-books-"))
    Books.open(folder, START).close()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / FILE


class House:
    """An engine with its clock and its practice world."""

    def __init__(
        self,
        folder: Path,
        *,
        lanes: Lanes | None = None,
        point: Point = no_point,
        clock: ManualClock | None = None,
        reading_lanes: Lanes | None = None,
    ) -> None:
        """Open an engine on `folder`."""
        if not (folder / FILE).exists():
            shutil.copy(_fresh_books(), folder / FILE)
        self.folder = folder
        self.clock = clock or ManualClock(START)
        self.waited: list[float] = []
        network = PracticeNetwork(folder, wait=self.waited.append)
        self.world: World = network.world
        self.engine = Engine.open(
            folder,
            clock=self.clock,
            networks={"practice": network},
            lanes=lanes or SameThread(),
            point=point,
            reading_lanes=reading_lanes or SameThread(),
        )

    def account(self, name: str = "wethouder", role: Role = Role.ADMINISTRATOR, **wishes: object) -> Account:
        """Add a practice account."""
        signed = self.engine.register.sign_in("practice", {"handle": name})
        return self.engine.register.add("practice", signed, role=role, label=name, **wishes)

    def submit(self, text: str, *accounts: Account, origin: Origin = Origin.WINDOW, **more: object) -> PostId:
        """Write a draft and submit it to the pause."""
        draft = self.engine.drafts.start(Content(text), tuple(account.id for account in accounts))
        return self.engine.desk.submit(draft, origin=origin, **more)

    def released(self, text: str, *accounts: Account, **more: object) -> tuple[Target, ...]:
        """Submit, wait out the pause, release and tick; return the targets afterwards."""
        post = self.submit(text, *accounts, **more)
        self.clock.advance(max(account.pause_seconds for account in accounts))
        self.engine.desk.release(post)
        self.engine.publisher.tick()
        return self.engine.history.post(post)

    def one(self, target: Target) -> Target:
        """Return a target as it is now."""
        found = self.engine.history.target(target.id)
        assert found is not None
        return found

    def texts(self, account: Account) -> list[str]:
        """Return what stands on the network in the name of `account`, newest first."""
        return [status.text for status in self.world.of(account.remote_id)]

    def pass_time(self, seconds: float, step: float = 5.0) -> None:
        """Let time pass in steps, with a tick at each."""
        while seconds > 0:
            self.clock.advance(min(step, seconds))
            seconds -= step
            self.engine.publisher.tick()

    def close(self) -> None:
        """Close the engine."""
        self.engine.close()
