"""Practice: a complete pretend network inside the program. Nothing leaves the machine; everything else is as on a real one."""

from __future__ import annotations

import re
import threading
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar

from accounts.clock import Clock
from accounts.connector import Attempt, Connector, Field, HandedOver, Network, Secrets, Sent, SignedIn, SignInKind, SignInWay, Verdict
from accounts.errors import AuthLost, NetworkDown, Permanent, RateLimited, SignInError, Uncertain
from accounts.http import Http
from accounts.model.account import Account
from accounts.model.limits import CountingRule, Limits, NativeSchedule, Pace
from accounts.model.visibility import Visibility
from accounts.networks.practice_world import PracticeStatus, Trouble, World
from accounts.reading import Reader

SERVER = "practice.example"
STATUSES = f"https://{SERVER}/statuses/"
"""How the identity of every status there begins."""
NAME = re.compile(r"[\w.-]{1,30}\Z")
RATE_PAUSE = timedelta(minutes=2)
PLAN = "plan:"
LEAST_AHEAD = timedelta(minutes=5)

LIMITS = Limits(
    rule=CountingRule.MASTODON,
    most_text=500,
    has_warning=True,
    has_language=True,
    visibilities=tuple(Visibility),
    most_media=4,
    most_alt=1500,
    image_bytes=16 * 1024 * 1024,
    image_pixels=33_177_600,
    video_types=("video/mp4", "video/quicktime", "video/webm"),
    video_bytes=99 * 1024 * 1024,
    mentions=True,
    schedule=NativeSchedule(LEAST_AHEAD, most_in_all=300, most_a_day=25),
    pace=Pace(300, 3 * 3600),
    software="practice",
    version="1",
    extra={"mentions": "server", "quotes": STATUSES},
)


def _wait(seconds: float) -> None:
    """Let real time pass, for the 'slow' trouble."""
    threading.Event().wait(seconds)


class PracticeNetwork(Network):
    """The pretend network. Accounts are made by giving a name; no password, no keychain."""

    id: ClassVar[str] = "practice"
    name: ClassVar[str] = "Practice"
    ways: ClassVar[tuple[SignInWay, ...]] = (SignInWay(SignInKind.NONE, (Field("handle", example="wethouder"),)),)
    local: ClassVar[bool] = True

    def __init__(self, folder: Path, wait: Callable[[float], None] = _wait) -> None:
        """`folder` is the data folder in which the pretend network keeps its world."""
        self.world = World(folder / "practice.sqlite")
        self._wait = wait

    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        """Join under the typed name. Raises SignInError (bad-handle, handle-taken)."""
        name = form.get("handle", "").strip().lstrip("@").removesuffix(f"@{SERVER}")
        if not NAME.match(name):
            raise SignInError("bad-handle", handle=name[:60])
        handle = f"{name}@{SERVER}"
        if self.world.is_neighbour(handle):
            raise SignInError("handle-taken", handle=name)
        self.world.join(handle, name.capitalize(), "")
        return _signed_in(handle, self.world)

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Connector:
        """Return the connector of an account."""
        return PracticeConnector(account, http, secrets, clock, self.world, self._wait)

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader:
        """Return what reads for an account."""
        from accounts.networks.practice_reading import PracticeReader

        return PracticeReader(account, clock, self.world, self._wait)


class PracticeConnector(Connector):
    """One account on the pretend network, with all the troubles of a real one."""

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock, world: World, wait: Callable[[float], None]) -> None:
        """Keep the world and a way to let time pass."""
        super().__init__(account, http, secrets, clock)
        self.world = world
        self._wait = wait

    def new_token(self) -> str:
        """Return a fresh token."""
        return uuid.uuid4().hex

    def send(self, attempt: Attempt) -> Sent | HandedOver:
        """Post, or hand to the pretend server's timer when it is planned far enough ahead. Raises SendError as troubles say."""
        trouble = self._meet()
        if trouble is Trouble.RATE_LIMIT:
            raise RateLimited(after=self.clock.now() + RATE_PAUSE, host=SERVER)
        if trouble is Trouble.REFUSES:
            raise Permanent(host=SERVER, message="De oefenserver weigert dit bericht.", status=422)
        options = self._options(attempt)
        attempt.point("before-request")
        if attempt.target.planned and attempt.target.due_at - self.clock.now() >= LEAST_AHEAD:
            plan = self.world.plan(self._handle, attempt.content.text, attempt.target.due_at, attempt.token, options)
            outcome: Sent | HandedOver = HandedOver(f"{PLAN}{plan}", attempt.target.due_at)
        else:
            reply = attempt.content.reply_to
            number = int(reply) if reply.isdigit() else None
            outcome = _sent(self.world.post(self._handle, attempt.content.text, self.clock.now(), attempt.token, options, number))
        attempt.point("after-request")
        if trouble is Trouble.LOST_ANSWER:
            raise Uncertain(host=SERVER)
        return outcome

    def find(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Look the token up; this network never forgets one."""
        self._meet()
        self.world.run_plans(self.clock.now())
        found = self.world.by_token(self._handle, attempt.token)
        if found is not None:
            return _sent(found)
        for number, at, token in self.world.plans(self._handle):
            if token == attempt.token:
                return HandedOver(f"{PLAN}{number}", at)
        return Verdict.NOT_THERE

    def fetch(self, remote_id: str) -> Sent | None:
        """Return the status as it stands, None when it is gone."""
        self._meet()
        found = self.world.status(int(remote_id)) if remote_id.isdigit() else None
        return None if found is None else _sent(found)

    def delete(self, remote_id: str) -> None:
        """Delete a status, or take back a plan; one that is gone already is no error."""
        self._meet()
        if remote_id.startswith(PLAN):
            self.world.cancel_plan(int(remote_id.removeprefix(PLAN)))
        if remote_id.isdigit():
            self.world.delete(int(remote_id))

    def profile(self) -> SignedIn:
        """Return who this is."""
        self._meet()
        return _signed_in(self._handle, self.world)

    def revoke(self) -> bool:
        """Nothing is kept anywhere, so there is nothing to revoke."""
        return True

    @property
    def _handle(self) -> str:
        return self.account.remote_id

    def _meet(self) -> Trouble:
        """Run into the trouble that is switched on; return the kind that strikes later."""
        trouble, seconds = self.world.trouble(self._handle)
        if trouble is Trouble.NO_NETWORK:
            raise NetworkDown(host=SERVER)
        if trouble is Trouble.LOGIN_EXPIRED:
            raise AuthLost(host=SERVER)
        if trouble is Trouble.SLOW:
            self._wait(seconds)
        return trouble

    def _options(self, attempt: Attempt) -> dict[str, object]:
        content = attempt.content
        pictures = [
            {"name": one.name, "alt": one.alt, "mime": attempt.media_mime(one), "bytes": attempt.media_path(one).stat().st_size}
            for one in content.media
        ]
        visibility = content.visibility.value if content.visibility else Visibility.PUBLIC.value
        said = {"visibility": visibility, "language": content.language, "warning": content.warning, "pictures": pictures}
        return said | ({"quote": self._quoted(attempt)} if content.quote else {})

    def _quoted(self, attempt: Attempt) -> int | None:
        """Return which status is quoted. Raises Permanent (quote-gone, no-quotes-there), unless the post stands already."""
        content = attempt.content
        if not self.account.limits.quotes(content.quote):
            if content.quote_url in content.text:
                return None
            raise Permanent("no-quotes-there", host=SERVER)
        number = content.quote.removeprefix(STATUSES)
        there = self.world.status(int(number)) if number.isdigit() and len(number) < 16 else None
        if there is None and self.world.by_token(self._handle, attempt.token) is None:
            raise Permanent("quote-gone", host=SERVER)
        return there.id if there is not None else None


def _signed_in(handle: str, world: World) -> SignedIn:
    name, bio = world.person(handle) or (handle, "")
    return SignedIn(SERVER, handle, f"@{handle}", {}, LIMITS, display_name=name, profile_text=bio)


def _sent(status: PracticeStatus) -> Sent:
    at: datetime = status.at
    return Sent(str(status.id), f"https://{SERVER}/{status.handle.split('@')[0]}/{status.id}", status.text, at)
