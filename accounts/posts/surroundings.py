"""What the checks have to know beside the message: gathered from the books, never from a network, and kept for a moment."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from accounts.clock import Clock
from accounts.errors import InputError, KnownError
from accounts.http import Http
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.checks import Circumstances, Habits, Thread
from accounts.posts.checks.again import fingerprint
from accounts.posts.checks.circumstances import Naming
from accounts.posts.checks.rules import MOST_BYTES, Election, Rules, builtin
from accounts.posts.entities import Kind, entities
from accounts.posts.link_check import ask, links_of
from accounts.posts.writing_aids import contacts_of
from accounts.store import said
from accounts.store import settings as rows
from accounts.store.books import Books

RULES_FILE = "checks.toml"
ELECTIONS_FILE = "elections.toml"
"""Election periods that were typed in; they go before those of the tables."""
KEPT_SECONDS = 20.0
"""So long what was read of the books is used again while one types; `forget` ends that at once."""
MOST_ENTRIES = 200
MOST_THREADS = 200
MOST_ENTRY = 60


class Surroundings:
    """Answers `around` for the accounts that would speak together. Thread-safe."""

    def __init__(self, books: Books, clock: Clock, folder: Path) -> None:
        """Read the rules of the data folder (`checks.toml`), where there are any; `problem` says what is wrong with them."""
        self._books = books
        self._clock = clock
        self._folder = folder
        self._lock = threading.Lock()
        self._known: tuple[float, tuple[AccountId, ...], Circumstances] | None = None
        self._dead: dict[str, str] = {}
        self._contacts: tuple[str, ...] = ()
        self._threads: dict[str, Thread] = {}
        self.find_thread: Callable[[str, tuple[Account, ...]], Thread | None] = lambda _answered, _senders: None
        self.namings: Callable[[AccountId], Mapping[str, Naming]] = lambda _account: MappingProxyType({})
        self.problem: KnownError | None = None
        self._base = builtin()
        self.rules = self._read_rules()

    def around(self, accounts: Iterable[Account]) -> Circumstances:
        """Return what is so around a message of `accounts`, in the order in which they were ticked. Raises StoreError."""
        senders = tuple(accounts)
        numbers = tuple(one.id for one in senders)
        stale = not self.ready(senders)
        with self._lock:
            known, dead = self._known, MappingProxyType(dict(self._dead))
            threads = _Threads(dict(self._threads), lambda name: self.find_thread(name, senders))
        if known is None or stale:
            known = (self._clock.monotonic(), numbers, self._gathered(numbers))
            with self._lock:
                self._known = known
        found = known[2]
        today = self._clock.now().astimezone().date()
        return Circumstances(
            rules=self._with_contacts(),
            today=today,
            senders=senders,
            sent=found.sent,
            threads=threads,
            habits=found.habits,
            tags=found.tags,
            dead_links=dead,
            namings={number: self.namings(number) for number in numbers},
        )

    def _with_contacts(self) -> Rules:
        """Return the rules, with how departments are reached (in the snippets) among what may stand in public."""
        if not self._contacts:
            return self.rules
        words = {**self.rules.words, "own-contacts": (*self.rules.list("own-contacts"), *self._contacts)}
        return replace(self.rules, words=words)

    def ready(self, accounts: Iterable[Account]) -> bool:
        """Return whether `around` for these accounts answers without reading the books."""
        with self._lock:
            known = self._known
        return known is not None and known[1] == tuple(one.id for one in accounts) and self._clock.monotonic() - known[0] <= KEPT_SECONDS

    def forget(self) -> None:
        """Read the books again the next time: something was sent, or habits changed."""
        with self._lock:
            self._known = None

    # -- the rules ---------------------------------------------------------------------------------------------------------------------

    def use_base(self, text: str) -> None:
        """Let the checks of a guideline ('' = none) lie under the user's own. Raises InputError (rules-damaged)."""
        self._base = builtin().changed_by(text) if text else builtin()
        self.problem = None
        self.rules = self._read_rules()

    def use_rules(self, text: str) -> None:
        """Keep a table of rules of the user's own. Raises InputError (rules-damaged) and then changes nothing; StoreError.

        Election periods in it take the place of those that were typed in before.
        """
        made = self._base.changed_by(text)
        with_elections = made.elections != self._base.elections
        self._write(RULES_FILE, text)
        if with_elections:
            self._remove(ELECTIONS_FILE)
        self._take_rules()

    def put_elections(self, elections: Iterable[Election]) -> None:
        """Keep these election periods, in order of their first day. Raises InputError (bad-election, rules-not-kept)."""
        periods = sorted(elections, key=lambda one: (one.first, one.last))
        for one in periods:
            if one.last < one.first:
                raise InputError("bad-election", name=one.name, first=one.first.isoformat(), last=one.last.isoformat())
        self._write(ELECTIONS_FILE, "".join(map(_as_toml, periods)))
        self._take_rules()

    def reset_rules(self) -> None:
        """Go back to the rules and the election periods that came with the program. Raises InputError (rules-not-kept)."""
        for name in (RULES_FILE, ELECTIONS_FILE):
            self._remove(name)
        self._take_rules()

    @property
    def own_rules(self) -> bool:
        """Return whether the user changed anything of the rules."""
        return any((self._folder / name).exists() for name in (RULES_FILE, ELECTIONS_FILE))

    def _take_rules(self) -> None:
        self.problem = None
        self.rules = self._read_rules()
        self.forget()

    def _write(self, name: str, text: str) -> None:
        target = self._folder / name
        new = target.with_suffix(".new")
        try:
            new.write_text(text, "utf-8")
            new.replace(target)
        except OSError as failure:
            raise InputError("rules-not-kept", why=failure.strerror or str(failure)) from failure

    def _remove(self, name: str) -> None:
        try:
            (self._folder / name).unlink(missing_ok=True)
        except OSError as failure:
            raise InputError("rules-not-kept", why=failure.strerror or str(failure)) from failure

    def _read_rules(self) -> Rules:
        made = self._laid_over(self._base, RULES_FILE) or self._base
        return self._laid_over(replace(made, elections=()), ELECTIONS_FILE) or made

    def _laid_over(self, under: Rules, name: str) -> Rules | None:
        """Return `under` with a file laid over it, None when there is no such file or it is damaged (`problem` then says so)."""
        file = self._folder / name
        try:
            if not file.exists():
                return None
            if file.stat().st_size > MOST_BYTES:
                raise InputError("rules-damaged", place="size")
            return under.changed_by(file.read_text("utf-8"))
        except InputError as failure:
            self.problem = failure
        except (OSError, UnicodeDecodeError) as failure:
            self.problem = InputError("rules-damaged", place=str(failure))
        return None

    # -- what an account is for --------------------------------------------------------------------------------------------------------

    def habits(self, account: AccountId) -> Habits:
        """Return what an account is for. Raises StoreError."""
        return _habits(rows.every(self._books).get(f"habits:{int(account)}"))

    def put_habits(self, account: AccountId, habits: Habits) -> None:
        """Store what an account is for; entries are stripped, doubles left out. Raises InputError (too-many-entries), StoreError."""
        plain = {"private": _clean(habits.private), "sign_offs": _clean(habits.sign_offs)}
        rows.put(self._books, f"habits:{int(account)}", plain)
        self.forget()

    # -- links -------------------------------------------------------------------------------------------------------------------------

    def note_links(self, answers: Mapping[str, str]) -> None:
        """Keep what became of links that somebody asked about: link to '' (it answers) or why it does not."""
        with self._lock:
            for link, why in answers.items():
                if why:
                    self._dead[link] = why
                else:
                    self._dead.pop(link, None)

    def check_links(self, texts: Iterable[str], http: Callable[[], Http] | None = None) -> dict[str, str]:
        """Ask every link in some texts and keep the answers. Blocks for seconds. Raises NetworkDown; then nothing is kept."""
        found = ask(links_of(texts), http)
        self.note_links(found)
        return found

    # -- threads -----------------------------------------------------------------------------------------------------------------------

    def note_thread(self, answered: str, thread: Thread) -> None:
        """Keep what is said around a message that somebody begins to answer; of the last `MOST_THREADS` of them."""
        with self._lock:
            self._threads.pop(answered, None)
            self._threads[answered] = thread
            while len(self._threads) > MOST_THREADS:
                self._threads.pop(next(iter(self._threads)))

    # -- gathering ---------------------------------------------------------------------------------------------------------------------

    def _gathered(self, accounts: tuple[AccountId, ...]) -> Circumstances:
        since = self._clock.now() - timedelta(days=self.rules.number("days-same-text", 30))
        texts: dict[AccountId, dict[str, datetime]] = {}
        tags: dict[str, str] = {}
        for account, text, at in said.since(self._books, accounts, since):
            texts.setdefault(account, {})[fingerprint(text)] = at
            for one in entities(text):
                if one.kind is Kind.TAG and any(letter.isupper() for letter in one.text[2:]):
                    tags.setdefault(one.text[1:].casefold(), one.text[1:])
        kept = rows.every(self._books)
        self._contacts = contacts_of(kept)
        habits = {number: _habits(kept.get(f"habits:{int(number)}")) for number in accounts}
        return Circumstances(sent=texts, habits=habits, tags=tags)


def _as_toml(one: Election) -> str:
    # A JSON string is a TOML string too.
    name = json.dumps(one.name[:MOST_ENTRY])
    return f"[[elections]]\nfrom = {one.first.isoformat()}\nuntil = {one.last.isoformat()}\nname = {name}\n\n"


class _Threads(Mapping[str, Thread]):
    """The conversations that somebody noted, and any other that can be found here."""

    def __init__(self, noted: dict[str, Thread], find: Callable[[str], Thread | None]) -> None:
        self._noted, self._find = noted, find

    def __getitem__(self, name: str) -> Thread:
        if name not in self._noted:
            found = self._find(name)
            if found is None:
                raise KeyError(name)
            self._noted[name] = found
        return self._noted[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._noted)

    def __len__(self) -> int:
        return len(self._noted)


def _habits(plain: object) -> Habits:
    if not isinstance(plain, dict):
        return Habits()
    return Habits(tuple(map(str, plain.get("private", ()))), tuple(map(str, plain.get("sign_offs", ()))))


def _clean(entries: tuple[str, ...]) -> list[str]:
    found = [one for one in dict.fromkeys(" ".join(one.split())[:MOST_ENTRY] for one in entries) if one]
    if len(found) > MOST_ENTRIES:
        raise InputError("too-many-entries", count=len(found), most=MOST_ENTRIES)
    return found
