"""What the engine gives a connector, without the engine: an attempt, secrets, and short ways to an account and a target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from accounts.clock import Clock, ManualClock
from accounts.connector import Attempt, Connector
from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId, PostId, TargetId
from accounts.model.media import Media
from accounts.model.post import State, Target

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""The moment at which tests begin."""


class Crash(BaseException):
    """The program dies here; no `except Exception` may catch it."""


class FakeSecrets:
    """The secrets of one account in a dictionary; `stored` keeps every `put` in order."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        """Start with `values`."""
        self.values = dict(values or {})
        self.stored: list[dict[str, str]] = []

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        return self.values.get(name)

    def put(self, values: Mapping[str, str]) -> None:
        """Store all of `values`."""
        self.stored.append(dict(values))
        self.values.update(values)


class FakeAttempt(Attempt):
    """An attempt with its journal in a dictionary, which outlives the attempt: `again()` is the next attempt of the same target.

    `points` holds the names of the marks that were passed and `remembered` the order of what was stored, so that a test can see what
    came before the request. With `crash_at` the program 'dies' at that mark.
    """

    def __init__(
        self,
        target: Target,
        account: Account,
        clock: Clock,
        media: Mapping[MediaId, Path] | None = None,
        *,
        journal: dict[str, str] | None = None,
        crash_at: str = "",
    ) -> None:
        """`media` holds the file of each picture; without an entry the picture 'is gone'."""
        self.target = target
        self.account = account
        self.clock = clock
        self.media = dict(media or {})
        self.journal = dict(target.journal) if journal is None else journal
        self.crash_at = crash_at
        self.points: list[str] = []
        self.remembered: list[str] = []

    def media_path(self, media: Media) -> Path:
        """Return the file of `media`. Raises InputError when it is gone."""
        path = self.media.get(media.id)
        if path is None or not path.exists():
            raise InputError("media-gone", name=media.name)
        return path

    def media_mime(self, media: Media) -> str:
        """Return the type that the picture has of itself."""
        return media.mime

    def recall(self, name: str) -> str | None:
        """Return what was remembered under `name`."""
        return self.journal.get(name)

    def remember(self, name: str, value: str) -> None:
        """Store `value` in the journal."""
        self.journal[name] = value
        self.remembered.append(name)

    def point(self, name: str) -> None:
        """Note the mark; die there when the test wants that."""
        self.points.append(name)
        if name == self.crash_at:
            raise Crash(name)

    def again(self) -> FakeAttempt:
        """Return the next attempt of the same target, with the same journal."""
        target = replace(self.target, attempts=self.target.attempts + 1)
        return FakeAttempt(target, self.account, self.clock, self.media, journal=self.journal)


def an_account(network: str, server: str = "", remote_id: str = "1", handle: str = "@anna", **changes: Any) -> Account:
    """Return a signed-in account; `changes` are fields of `Account`."""
    plain = Account(AccountId(1), network, server, remote_id, handle, Role.PRIVATE, "Anna")
    return replace(plain, **changes)


def a_target(content: Content | str, token: str, **changes: Any) -> Target:
    """Return a claimed target that is due now; `changes` are fields of `Target`."""
    said = Content(text=content) if isinstance(content, str) else content
    plain = Target(
        TargetId(1), PostId(1), AccountId(1), State.SENDING, said, due_at=START, release_at=START, changed_at=START, token=token, attempts=1
    )
    return replace(plain, **changes)


def an_attempt(
    connector: Connector, content: Content | str, clock: Clock | None = None, media: Mapping[MediaId, Path] | None = None, **changes: Any
) -> FakeAttempt:
    """Return the first attempt to say `content` with `connector`, its token made as the publisher makes it."""
    target = a_target(content, connector.new_token(), **changes)
    return FakeAttempt(target, connector.account, clock or ManualClock(START), media)
