"""The accounts: signing in, adding, changing, their health and their connectors, and leaving."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from accounts.clock import Clock
from accounts.connector import BrowserStep, Connector, Network, SignedIn
from accounts.errors import InputError, KnownError, SendError, SignInError
from accounts.events import AccountChanged, Events
from accounts.http import Http
from accounts.model.account import Account, Health, Role
from accounts.model.ids import AccountId
from accounts.reading import Reader
from accounts.roles import LONGEST_PAUSE, rule
from accounts.store import accounts as rows
from accounts.store import secrets as sealed_rows
from accounts.store.books import Books
from accounts.vault import Vault

log = logging.getLogger("accounts")

T = TypeVar("T")

MOST_LABEL = 60
CHANGEABLE = frozenset(
    {"role", "role_word", "label", "colour", "shape", "language", "visibility", "pause_seconds", "auto_release", "signature", "native"},
)


class VaultSecrets:
    """The secrets of one account: sealed by the vault, kept in the books."""

    def __init__(self, books: Books, vault: Vault, account: AccountId, current: Callable[[], bool] = lambda: True) -> None:
        """Open nothing yet. `current` says whether this login is still the account's: another may have signed in, or it was removed."""
        self._books = books
        self._vault = vault
        self._account = account
        self._current = current

    def get(self, name: str) -> str | None:
        """Return one secret, None when there is none. Raises VaultError."""
        sealed = sealed_rows.get(self._books, self._account, name)
        return None if sealed is None else self._vault.open(int(self._account), name, sealed)

    def put(self, values: Mapping[str, str]) -> None:
        """Seal and store `values` in one transaction. What a login that is over would store is dropped. Raises VaultError, StoreError."""
        sealed = {name: self._vault.seal(int(self._account), name, value) for name, value in values.items()}
        with self._books.write():
            if self._current():
                sealed_rows.put(self._books, self._account, sealed)
            else:
                log.info("account %s: what an earlier login renewed is not kept", self._account)


class LooseSecrets:
    """The secrets of a login that is nowhere kept: in memory only."""

    def __init__(self, values: Mapping[str, str]) -> None:
        """Hold a copy of `values`."""
        self._values = dict(values)

    def get(self, name: str) -> str | None:
        """Return one secret, None when there is none."""
        return self._values.get(name)

    def put(self, values: Mapping[str, str]) -> None:
        """Hold `values` as well."""
        self._values |= values


class Register:
    """All accounts of a data folder. Methods that touch a network or the vault block; call them off the main thread."""

    def __init__(
        self,
        books: Books,
        vault: Vault,
        networks: Mapping[str, Network],
        clock: Clock,
        events: Events,
        http: Callable[[], Http] = Http,
    ) -> None:
        """Keep the means; `networks` by their id."""
        self._books = books
        self._vault = vault
        self._networks = dict(networks)
        self._clock = clock
        self._events = events
        self._http = http
        self._connectors: dict[AccountId, Connector] = {}
        self._readers: dict[AccountId, tuple[Reader | None, Http]] = {}
        self._logins: dict[AccountId, int] = {}
        self._lock = threading.Lock()

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    @property
    def networks(self) -> Mapping[str, Network]:
        """Return the networks by id, in the order in which they are offered."""
        return self._networks

    def network(self, network: str) -> Network:
        """Return one network. Raises InputError (no-such-network)."""
        found = self._networks.get(network)
        if found is None:
            raise InputError("no-such-network", network=network, known=", ".join(self._networks))
        return found

    def every(self) -> tuple[Account, ...]:
        """Return the accounts that are in use."""
        return rows.every(self._books)

    def known(self) -> dict[AccountId, Account]:
        """Return all accounts by number, also those that were removed: the history names them."""
        return {account.id: account for account in rows.every(self._books, removed=True)}

    def get(self, account: AccountId) -> Account | None:
        """Return an account in use, None when there is none with this number."""
        found = rows.get(self._books, account)
        return None if found is None or found.removed_at is not None else found

    def need(self, account: AccountId) -> Account:
        """Return an account in use. Raises InputError (no-such-account)."""
        found = self.get(account)
        if found is None:
            raise InputError("no-such-account", account=int(account))
        return found

    def connector(self, account: AccountId) -> Connector:
        """Return the connector of an account; it opens the network and the vault only when it is used."""
        with self._lock:
            found = self._connectors.get(account)
            if found is None:
                one = self.need(account)
                login = self._logins.get(account, 0)
                secrets = VaultSecrets(self._books, self._vault, account, lambda: self._logins.get(account, 0) == login)
                found = self.network(one.network).connect(one, self._http(), secrets, self._clock)
                self._connectors[account] = found
            return found

    def reader(self, account: AccountId) -> Reader | None:
        """Return what reads for an account, with connections of its own; None where its network gives nothing to read, or it is gone.

        It opens the network and the vault only when it is used. After a new sign-in it is another one.
        """
        with self._lock:
            found = self._readers.get(account)
            if found is None:
                one = self.get(account)
                if one is None:
                    return None
                login = self._logins.get(account, 0)
                secrets = VaultSecrets(self._books, self._vault, account, lambda: self._logins.get(account, 0) == login)
                http = self._http()
                found = self.network(one.network).reader(one, http, secrets, self._clock), http
                self._readers[account] = found
            return found[0]

    # -- signing in ------------------------------------------------------------------------------------------------------------------

    def sign_in(self, network: str, form: Mapping[str, str]) -> SignedIn:
        """Sign in with what was typed. Raises SignInError, NetworkDown, InputError."""
        return self._tried(lambda http: self.network(network).sign_in(http, form, self._clock))

    def begin_browser(self, network: str, form: Mapping[str, str], redirect: str | None) -> BrowserStep:
        """Prepare the page to open in the browser. Raises SignInError, NetworkDown, InputError."""
        return self._tried(lambda http: self.network(network).begin_browser(http, form, redirect, self._clock))

    def finish_browser(self, network: str, step: BrowserStep, answer: Mapping[str, str]) -> SignedIn:
        """Turn what the browser brought back into a login. Raises SignInError, NetworkDown."""
        return self._tried(lambda http: self.network(network).finish_browser(http, step, answer, self._clock))

    def _tried(self, act: Callable[[Http], T]) -> T:
        http = self._http()
        try:
            return act(http)
        finally:
            http.close()

    def give_back(self, network: str, signed: SignedIn) -> bool:
        """Make a login worthless that was made but is not kept after all; return whether the network could do that. Blocks, never raises.

        Only for a login that this program had made for itself: what a person made and pasted is not ours to take away.
        """
        loose = Account(AccountId(0), network, signed.server, signed.remote_id, signed.handle, Role.PRIVATE, label="", limits=signed.limits)
        try:
            return self._tried(lambda http: self.network(network).connect(loose, http, LooseSecrets(signed.secrets), self._clock).revoke())
        except KnownError as failure:
            log.info("a login that is not kept could not be given back: %s", failure)
            return False

    def add(self, network: str, signed: SignedIn, *, role: Role, label: str, **wishes: Any) -> Account:
        """Store a new account with its secrets and return it; what `wishes` leaves open follows from the role.

        The secrets are sealed before anything is stored. Raises InputError (bad-label, already-here, ...), VaultError, StoreError.
        """
        for here in rows.every(self._books, network=network, remote_id=signed.remote_id):
            if self.network(network).same_account(here, signed):
                raise InputError("already-here", label=here.label, handle=here.handle)
        defaults = rule(role)
        account = Account(
            id=AccountId(0),
            network=network,
            server=signed.server,
            remote_id=signed.remote_id,
            handle=signed.handle,
            role=role,
            label=label.strip(),
            display_name=signed.display_name,
            profile_text=signed.profile_text,
            shape=defaults.shape,
            colour=role.value,
            pause_seconds=defaults.pause_seconds,
            limits=signed.limits,
            health=Health(last_success=self._clock.now(), expires_at=signed.expires_at),
        )
        account = _changed(account, wishes)
        if signed.secrets:
            self._vault.check()
        added = rows.add(self._books, account)
        try:
            if signed.secrets:
                VaultSecrets(self._books, self._vault, added.id).put(signed.secrets)
            rows.save_health(self._books, added.id, added.health)
        except KnownError:
            rows.save(self._books, replace(added, removed_at=self._clock.now()))
            raise
        self._events.publish(AccountChanged(added.id))
        return added

    def renew(self, account: AccountId, signed: SignedIn) -> Account:
        """Give an account a fresh login. Raises SignInError (other-account) when somebody else signed in."""
        here = self.need(account)
        if not self.network(here.network).same_account(here, signed):
            raise SignInError("other-account", wanted=here.handle, found=signed.handle)
        with self._events.gathered(), self._books.write():
            if signed.secrets:
                VaultSecrets(self._books, self._vault, account).put(signed.secrets)
            fresh = replace(
                self.need(account),
                server=signed.server,
                handle=signed.handle,
                display_name=signed.display_name,
                profile_text=signed.profile_text,
                limits=signed.limits,
            )
            rows.save(self._books, fresh)
            self._health(account, Health(last_success=self._clock.now(), expires_at=signed.expires_at))
            # Inside, so that no renewal of the earlier login is stored after this one: see VaultSecrets.put.
            self._end_login(account)
        self._drop(account)
        return self.need(account)

    # -- changing --------------------------------------------------------------------------------------------------------------------

    def change(self, account: AccountId, **wishes: Any) -> Account:
        """Change role, label, colour, shape, language, visibility, pause, release or signature. Raises InputError."""
        with self._books.write():
            changed = _changed(self.need(account), wishes)
            rows.save(self._books, changed)
        self._told(changed)
        self._events.publish(AccountChanged(account))
        return changed

    def check(self, account: AccountId) -> Account:
        """Ask the network who this login is and what it takes, and keep the answer as the account's health."""
        try:
            found = self.connector(account).profile()
        except KnownError as failure:
            self.note_problem(account, failure)
            return self.need(account)
        with self._events.gathered(), self._books.write():
            here = self.need(account)
            fresh = replace(
                here,
                handle=found.handle or here.handle,
                display_name=found.display_name,
                profile_text=found.profile_text,
                limits=found.limits,
            )
            if fresh != here:
                rows.save(self._books, fresh)
                self._told(fresh)
            self._health(account, Health(last_success=self._clock.now(), expires_at=found.expires_at or here.health.expires_at))
        return self.need(account)

    def remove(self, account: AccountId) -> bool:
        """Leave: revoke the login where the network can, forget the secrets, keep the history. Return whether it was revoked."""
        self.need(account)
        try:
            revoked = self.connector(account).revoke()
        except KnownError as failure:
            log.info("account %s is removed without revoking: %s", account, failure)
            revoked = False
        with self._books.write():
            here = self.need(account)
            sealed_rows.forget(self._books, account)
            rows.save(self._books, replace(here, removed_at=self._clock.now()))
            self._end_login(account)
        self._drop(account)
        self._events.publish(AccountChanged(account))
        return revoked

    # -- health ----------------------------------------------------------------------------------------------------------------------

    def note_success(self, account: AccountId) -> None:
        """Note that the network just did what this account asked."""
        here = rows.get(self._books, account)
        if here is not None:
            self._health(account, Health(last_success=self._clock.now(), expires_at=here.health.expires_at))

    def note_problem(self, account: AccountId, failure: KnownError) -> None:
        """Note what is wrong. Only a lost login holds what is to be sent; a bad line or a full vault is told and tried again."""
        here = rows.get(self._books, account)
        if here is None:
            return
        values = {name: str(value) for name, value in failure.values.items() if value is not None}
        self._health(account, replace(here.health, problem=failure.word, problem_values=values, problem_at=self._clock.now()))

    def secrets_gone(self) -> None:
        """Note for every account with a login that its secrets are lost and somebody must sign in again."""
        for account in self.every():
            if not self.network(account.network).local:
                self.note_problem(account.id, SendError("secrets-gone"))

    def _health(self, account: AccountId, health: Health) -> None:
        rows.save_health(self._books, account, health)
        self._events.publish(AccountChanged(account))

    def _end_login(self, account: AccountId) -> None:
        self._logins[account] = self._logins.get(account, 0) + 1

    def _told(self, changed: Account) -> None:
        """Tell the connector what its account is called now. It stays the same one: only one may ever renew a session."""
        with self._lock:
            connector = self._connectors.get(changed.id)
            if connector is not None:
                connector.account = changed

    def _drop(self, account: AccountId) -> None:
        with self._lock:
            connector = self._connectors.pop(account, None)
            reader, http = self._readers.pop(account, (None, None))
        if connector is not None:
            connector.http.close()
        if reader is not None:
            reader.close()
        if http is not None:
            http.close()

    def close(self) -> None:
        """Close all connections."""
        for account in {*self._connectors, *self._readers}:
            self._drop(account)


def _changed(account: Account, wishes: Mapping[str, Any]) -> Account:
    unknown = set(wishes) - CHANGEABLE
    if unknown:
        raise InputError("bad-wish", names=", ".join(sorted(unknown)))
    changed = replace(account, **wishes)
    if not changed.label.strip() or len(changed.label) > MOST_LABEL:
        raise InputError("bad-label", most=MOST_LABEL)
    if not 0 <= changed.pause_seconds <= LONGEST_PAUSE:
        raise InputError("bad-pause", most=LONGEST_PAUSE)
    if rule(changed.role).institutional and changed.auto_release:
        raise InputError("no-auto-release", role=changed.role.value)
    if changed.visibility not in changed.limits.visibilities:
        if "visibility" in wishes:
            raise InputError("no-such-visibility", visibility=changed.visibility.value)
        changed = replace(changed, visibility=changed.limits.visibilities[0])
    return changed
