"""The contract between the engine and one network.

A network is one file in `accounts/networks/` that holds a `Network` (what it is, how one signs in) and a `Connector` (one signed-in
account on it). Everything the composer, the counter, the sign-in form and the publisher need follows from what is declared here;
no other floor knows a network by name.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from accounts.clock import Clock
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.limits import Limits
from accounts.model.media import Media
from accounts.model.post import Target
from accounts.reading import Reader

if TYPE_CHECKING:
    from accounts.http import Http


class SignInKind(StrEnum):
    """A way to sign in. BROWSER opens the network's own page and comes back; SECRET takes a pasted token or password."""

    BROWSER = "browser"
    SECRET = "secret"  # noqa: S105 - the name of a way to sign in
    NONE = "none"


@dataclass(frozen=True)
class Field:
    """A field of the sign-in form. `name` is one of 'server', 'handle', 'secret'; `words.py` has its label and help per network."""

    name: str
    secret: bool = False
    required: bool = True
    example: str = ""


@dataclass(frozen=True)
class SignInWay:
    """One way to sign in, with the fields it needs before it starts."""

    kind: SignInKind
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class SignedIn:
    """A successful sign-in. `secrets` go to the vault and nowhere else; `profile_text` is the bio as plain text."""

    server: str
    remote_id: str
    handle: str
    secrets: Mapping[str, str] = field(repr=False)
    limits: Limits
    display_name: str = ""
    profile_text: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True)
class BrowserStep:
    """A page to open in the system's browser. `pending` is what `finish_browser` needs back; it may hold secrets: memory only.

    `shows_code` says that the page ends with a code to paste (no listener could be used).
    """

    url: str
    pending: Mapping[str, str] = field(repr=False)
    shows_code: bool = False


class Secrets(Protocol):
    """The secrets of one account. Reading opens the vault and may block; writing is durable when it returns."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None when there is none. Raises VaultError."""
        ...

    def put(self, values: Mapping[str, str]) -> None:
        """Store all of `values` in one transaction. Raises VaultError, StoreError."""
        ...


@dataclass(frozen=True)
class Sent:
    """The post stands. `text` is what the network has, as plain text; `at` the network's own time."""

    remote_id: str
    url: str
    text: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class HandedOver:
    """The network's own timer has it. `remote_id` names the plan, not yet a post."""

    remote_id: str
    at: datetime


class Verdict(StrEnum):
    """What a look-up after a lost answer can say besides 'found'."""

    NOT_THERE = "not-there"
    CANNOT_TELL = "cannot-tell"


class Attempt(ABC):
    """What a connector may know and remember of the send it is making. Same target, same token, same journal in every attempt."""

    target: Target
    account: Account
    clock: Clock

    @property
    def content(self) -> Content:
        """Return what is to be said."""
        return self.target.content

    @property
    def token(self) -> str:
        """Return the token that `Connector.new_token` made before the first attempt."""
        return self.target.token

    @abstractmethod
    def media_path(self, media: Media) -> Path:
        """Return the file of `media` as it is to be sent (turned, stripped, scaled to `Limits`). Raises InputError when it is gone."""

    @abstractmethod
    def media_mime(self, media: Media) -> str:
        """Return the MIME type of that file."""

    def captions_path(self, media: Media) -> Path | None:
        """Return the file with the captions of a video (WebVTT), None when it has none."""
        return None

    @abstractmethod
    def recall(self, name: str) -> str | None:
        """Return what an earlier step or attempt remembered under `name`."""

    @abstractmethod
    def remember(self, name: str, value: str) -> None:
        """Store `value` durably before returning, so that a crash in the next step finds it."""

    @abstractmethod
    def point(self, name: str) -> None:
        """Mark a step for the kill tests; does nothing else. Names: 'before-request', 'after-request'."""


class Connector(ABC):
    """One signed-in account. Methods are called in the account's own worker thread, one at a time, and may block.

    They raise a `SendError` by kind. Only DNS, connect, TLS and proxy-connect failure and an API's own refusal are 'certainly not sent';
    `Http` makes that distinction.
    """

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Keep the account and its means; open nothing yet."""
        self.account = account
        self.http = http
        self.secrets = secrets
        self.clock = clock

    @abstractmethod
    def new_token(self) -> str:
        """Return a fresh idempotency token. Called once per target, before its first attempt, without touching the network."""

    @abstractmethod
    def send(self, attempt: Attempt) -> Sent | HandedOver:
        """Publish. Uploads and other harmless steps first; the irreversible request last. Raises SendError by kind.

        Retryable(too-early) says of a plan that this network takes none of it now: its timer runs on this computer from then on.
        """

    @abstractmethod
    def find(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Look whether an earlier attempt of this target stands there. Sends nothing.

        NOT_THERE means it is certain and a repetition with the same token is safe now. Raises SendError when looking itself fails.
        """

    @abstractmethod
    def fetch(self, remote_id: str) -> Sent | None:
        """Return the post as the network has it, None when it is gone."""

    @abstractmethod
    def delete(self, remote_id: str) -> None:
        """Delete the post; one that is gone already is no error."""

    def take_back(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Take the plan of `attempt` (`target.remote_id`) back and say what is certain after that.

        NOT_THERE: nothing of it stands there, and nothing of it can still go out. Sent: it came out meanwhile, and stands. HandedOver: the
        plan still lies there. CANNOT_TELL: it lies there no more, but it may be on its way out. Raises SendError when it cannot be asked.
        """
        self.delete(attempt.target.remote_id)
        return self.find(attempt)

    @abstractmethod
    def profile(self) -> SignedIn:
        """Return who this login is and what its server takes, with fresh limits and empty `secrets`. Raises AuthLost."""

    def revoke(self) -> bool:
        """Make the login worthless at the network; return whether the network could do that. Never raises for a login already gone."""
        return False


class Network(ABC):
    """What a network is and how one signs in. Stateless; one instance per program."""

    id: ClassVar[str]
    name: ClassVar[str]
    ways: ClassVar[tuple[SignInWay, ...]]
    needs_server: ClassVar[bool] = False
    local: ClassVar[bool] = False
    """Whether it lives inside the program and so needs neither a network nor a keychain."""

    @abstractmethod
    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        """Sign in with what the form of a SECRET or NONE way holds. Raises SignInError, NetworkDown."""

    def begin_browser(self, http: Http, form: Mapping[str, str], redirect: str | None, clock: Clock) -> BrowserStep:
        """Prepare the page to open. `redirect` is a loopback address that listens, None when none could be opened. Raises SignInError."""
        raise NotImplementedError

    def finish_browser(self, http: Http, step: BrowserStep, answer: Mapping[str, str], clock: Clock) -> SignedIn:
        """Turn the query of the redirect, or {'code': pasted}, into a login. Checks `state`. Raises SignInError."""
        raise NotImplementedError

    @abstractmethod
    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Connector:
        """Return the connector of a signed-in account. Opens nothing yet."""

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader | None:
        """Return what reads for a signed-in account, with an `http` of its own; None where there is nothing to read. Opens nothing yet."""
        return None

    def same_account(self, one: Account, other: SignedIn) -> bool:
        """Return whether a new sign-in is an account that is here already."""
        return (one.network, one.server, one.remote_id) == (self.id, other.server, other.remote_id)


HttpFactory = Callable[[], "Http"]
