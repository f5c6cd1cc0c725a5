"""What is so around a message while it is checked: who else speaks, what was said before, in which thread, by which rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.checks.rules import Rules, builtin


@dataclass(frozen=True)
class Habits:
    """What an account is for. `private` are subjects that do not belong on it; `sign_offs` how each of its authors signs ('^FW')."""

    private: tuple[str, ...] = ()
    sign_offs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thread:
    """A conversation: what was said in it, and which of our accounts was spoken to, None for none."""

    texts: tuple[str, ...] = ()
    addressed: AccountId | None = None


@dataclass(frozen=True)
class Naming:
    """Whom a mention names at an account's network: `handle` '' = nobody. `judged` False = nobody could be asked."""

    judged: bool = True
    handle: str = ""
    name: str = ""
    about: str = ""


@dataclass(frozen=True)
class Circumstances:
    """Everything a check may know besides the message and the account; without it, a check says only what holds anyway.

    `today` is a day in the user's own zone (None = outside every election period). `senders` are all accounts that would say it at the same
    time, in the order in which they were ticked. `sent` holds for each account the fingerprint (`again.fingerprint`) of what it said in
    the last thirty days, and when. `threads` are the conversations that somebody began to answer, by what is answered. `tags` are the
    hashtags the user knows, small letters to their own spelling. `dead_links` are those that did not answer when somebody asked.
    `namings` tell for each account whom mentions name (`@name`, small letters), as far as they were looked up.
    """

    rules: Rules = field(default_factory=builtin)
    today: date | None = None
    senders: tuple[Account, ...] = ()
    sent: Mapping[AccountId, Mapping[str, datetime]] = field(default_factory=lambda: MappingProxyType({}))
    threads: Mapping[str, Thread] = field(default_factory=lambda: MappingProxyType({}))
    habits: Mapping[AccountId, Habits] = field(default_factory=lambda: MappingProxyType({}))
    tags: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    dead_links: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    namings: Mapping[AccountId, Mapping[str, Naming]] = field(default_factory=lambda: MappingProxyType({}))
