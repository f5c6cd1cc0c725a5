"""A program that publishes and is killed at a named step. Run by `test_kill.py`; `python -m tests.servers.kill_child PLAN.json`.

With "series" in the plan it adds a series that goes in some seconds, and confirms or lets it go by itself, instead of a single post.

The plan: folder, network, form (for the first sign-in), text ('' = only clear up), step ('' = none) and count (which passing of that step),
plc; act ('' = publish it, 'hand-over' = plan it an hour ahead, 'take-back' = take the plan with that text back) and shift (seconds that the
program's clock is ahead). The process kills itself with SIGKILL, as a power cut would: nothing gets a chance to tidy up.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from accounts.clock import SystemClock
from accounts.connector import Network
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.media import Media
from accounts.model.post import OPEN, Origin, Place, State, Target
from accounts.model.series import End, Kind, OnHoliday, Rule, Series, Template
from accounts.passphrase import Cost
from accounts.posts.attempt import BooksAttempt
from accounts.store.books import Books
from accounts.vault import Vault

PASSPHRASE = "a passphrase of the kill tests"
CHEAP = Cost(passes=1, memory=8 * 1024, lanes=1)
SECONDS = 90.0


class Shifted(SystemClock):
    """The computer's clock, set ahead."""

    def __init__(self, seconds: float) -> None:
        """`seconds` is how far."""
        self._ahead = timedelta(seconds=seconds)

    def now(self) -> datetime:
        """Return the moment on that clock."""
        return super().now() + self._ahead


class Killer:
    """Ends the process the moment the planned step is passed for the planned time, in the send of the new post."""

    def __init__(self, step: str, count: int) -> None:
        """Know no post yet: what earlier runs left behind is not what dies this time."""
        self.step = step
        self.left = count
        self.text = ""

    def passed(self, step: str, target: Target) -> None:
        """Note a step."""
        if step == self.step and target.content.text == self.text:
            self.left -= 1
            if self.left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)


def network_of(plan: dict[str, Any]) -> Network:
    """Return the network of the plan."""
    if plan["network"] == "practice":
        from accounts.networks.practice import PracticeNetwork

        return PracticeNetwork(Path(plan["folder"]))
    if plan["network"] == "wordpress":
        from accounts.networks.wordpress import WordPressNetwork

        return WordPressNetwork()
    if plan["network"] == "mastodon":
        from accounts.networks.mastodon import MastodonNetwork

        return MastodonNetwork()
    from accounts.networks.bluesky import BlueskyNetwork
    from accounts.networks.bluesky_identity import Directory

    return BlueskyNetwork(Directory(plc=plan["plc"], public=plan["form"]["server"]))


def vault(folder: Path, _books: Books) -> Vault:
    """Return a vault behind a passphrase: there is no keychain in a test, and nothing may lie in plain text."""
    return Vault(folder, "kill", lambda: not (folder / "vault.json").exists(), cost=CHEAP)


def account_of(engine: Engine, plan: dict[str, Any]) -> Account:
    """Return the account, signed in at the first run."""
    if (engine.folder / "vault.json").exists():
        engine.unlock_with(PASSPHRASE)
    else:
        engine.use_passphrase(PASSPHRASE)
    here = engine.register.every()
    if here:
        return here[0]
    signed = engine.register.sign_in(plan["network"], plan["form"])
    return engine.register.add(plan["network"], signed, role=Role.PRIVATE, label="kill", pause_seconds=0)


def main(plan: dict[str, Any]) -> int:
    """Do what the plan says; 0 when nothing is left to do."""
    killer = Killer(plan["step"], plan["count"])
    # A journal entry is a step as well: before and after each the process may die.
    remember = BooksAttempt.remember

    def remembering(self: BooksAttempt, name: str, value: str) -> None:
        killer.passed("before-remember", self.target)
        remember(self, name, value)
        killer.passed("after-remember", self.target)

    BooksAttempt.remember = remembering  # type: ignore[method-assign]
    network = network_of(plan)
    clock = Shifted(plan["shift"])
    engine = Engine.open(Path(plan["folder"]), clock=clock, networks={network.id: network}, vault=vault, point=killer.passed)
    account = account_of(engine, plan)
    engine.publisher.recover()
    if plan.get("series"):
        return follow_series(engine, account, killer, plan)
    if plan["act"] == "take-back":
        settle(engine)
        killer.text = plan["text"]
        (target,) = (one for one in engine.history.targets(states=[State.HANDED_OVER]) if one.content.text == plan["text"])
        assert engine.take_back(target.id, lambda _well: None)
    elif plan["text"]:
        killer.text = plan["text"]
        media: tuple[Media, ...] = ()
        if plan.get("picture"):
            one = engine.drafts.add_picture(Path(plan["picture"]))
            media = (Media(one.id, one.file, one.name, one.mime, one.size, one.width, one.height, "Een plaatje"),)
        draft = engine.drafts.start(Content(plan["text"], media=media), (account.id,))
        killer.passed("before-submit", Target(**_nothing(draft, plan["text"], engine)))
        at = clock.now() + timedelta(hours=1) if plan["act"] == "hand-over" else None
        engine.desk.submit(draft, origin=Origin.COMMAND, late=None, at=at)
    left = settle(engine)
    engine.close()
    return 1 if left else 0


def settle(engine: Engine) -> int:
    """Let the publisher work until nothing happens any more; return how many are still on their way."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        engine.publisher.tick()
        if not engine.publisher.busy() and not unsettled(engine):
            break
        time.sleep(0.05)
    return unsettled(engine)


def unsettled(engine: Engine) -> int:
    """Return how many are on their way; a plan that waits for its moment, here or at its network, is not."""
    now = engine.clock.now()
    found = engine.history.targets(states=OPEN, newest=False)
    return sum(not (one.due_at > now and (one.state is State.HANDED_OVER or _waits_here(one))) for one in found)


def _waits_here(target: Target) -> bool:
    return target.state is State.QUEUED and target.place == Place.HERE


def follow_series(engine: Engine, account: Account, killer: Killer, plan: dict[str, Any]) -> int:
    """Add a series of one turn that comes in a moment, confirm it, and make the rounds until nothing is left; 0 when nothing is."""
    from accounts.errors import InputError
    from accounts.model.occurrence import Standing

    def passed(step: str) -> None:
        if step == killer.step:
            os.kill(os.getpid(), signal.SIGKILL)

    def unfinished() -> list[Any]:
        now = engine.clock.now()
        seen = engine.series.occurrences(now - timedelta(days=1), now + timedelta(days=1))
        return [one for one in seen if one.state not in {Standing.SENT, Standing.LET_GO}]

    def confirm(one: Any) -> None:
        if one.post is None:
            # Missed because the kill took its moment: a person decides that it still goes.
            passed("before-confirm")
            post = engine.series.submit(one.series, one.day)
        else:
            post = one.post
        passed("between-submit-and-release")
        engine.desk.release(post)

    if plan["text"]:
        killer.text = plan["text"]
        engine.series.at_steps(passed)
        due = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=2)
        rule = Rule(Kind.WEEKLY, weekdays=tuple(range(7)))
        series = Series(
            title=plan["text"],
            rule=rule,
            zone="UTC",
            at=due.time(),
            start=due.date(),
            end=End(count=1),
            on_holiday=OnHoliday.IGNORE,
            template=Template(Content(plan["text"]), (account.id,)),
            late_minutes=None,
        )
        engine.series.add(series)
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and (unfinished() or engine.publisher.busy() or engine.history.waiting()):
        engine.series.tick()
        engine.publisher.tick()
        for one in unfinished():
            if one.state in {Standing.DRAFTED, Standing.PAUSING, Standing.MISSED}:
                with contextlib.suppress(InputError):
                    confirm(one)
        time.sleep(0.05)
    left = len(unfinished()) + engine.history.waiting()
    engine.close()
    return 1 if left else 0


def _nothing(draft: int, text: str, engine: Engine) -> dict[str, Any]:
    now = engine.clock.now()
    moments = {"due_at": now, "release_at": now, "changed_at": now}
    return {"id": 0, "post": 0, "account": 0, "state": "pausing", "content": Content(text), "draft": draft, **moments}


if __name__ == "__main__":
    sys.exit(main(json.loads(Path(sys.argv[1]).read_text())))
