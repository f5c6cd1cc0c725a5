"""A session on a user's own Bluesky server: who may call, for how long, and how it goes on.

An access token serves for about two hours, a refresh token for about ninety days and once: using it brings the next pair, and ninety
more days. A server allows 300 sign-ins a day, so a session is continued and never made anew. The new pair is stored before the old one
is forgotten; when its answer is lost, the old refresh token still brings the same new pair for some hours (seen on PDS 0.5.35).

The app password is not kept. It is needed again only when nobody used the account for ninety days, and a password that is not stored
cannot be taken.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.clock import Clock
from accounts.connector import Secrets
from accounts.errors import AuthLost, Retryable
from accounts.http import UPLOAD_SECONDS, Answer
from accounts.networks.bluesky_errors import checked, token_refused

if TYPE_CHECKING:
    from accounts.http import Http

ACCESS = "access"
REFRESH = "refresh"
LEEWAY = 60.0
"""Seconds before its end from which an access token is not used any more."""


def claims(token: str) -> Mapping[str, Any]:
    """Return what a JWT says of itself, unverified: it is the server that checks it. Empty for a token of another make."""
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    try:
        found = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error):
        return {}
    return found if isinstance(found, dict) else {}


def ends_at(token: str) -> datetime | None:
    """Return the moment at which a token ends by its own words, None when it does not say."""
    seconds = claims(token).get("exp")
    if not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def pair(answer: Mapping[str, Any], did: str) -> dict[str, str]:
    """Return the two tokens of a new session of `did`. Raises Retryable when the answer holds none, AuthLost when it is somebody else's."""
    access, refresh = answer.get("accessJwt"), answer.get("refreshJwt")
    if not (isinstance(access, str) and access and isinstance(refresh, str) and refresh):
        raise Retryable("strange-answer")
    if answer.get("did", did) != did:
        raise AuthLost("other-account", wanted=did, found=str(answer.get("did"))[:100])
    return {ACCESS: access, REFRESH: refresh}


class Session:
    """The calls of one signed-in account to its server. Used by one thread at a time; another process may use the same secrets."""

    def __init__(self, server: str, did: str, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Open nothing yet. `server` is 'https://host' without a slash at the end."""
        self.server = server
        self.did = did
        self._http = http
        self._secrets = secrets
        self._clock = clock
        self._access = ""
        self._end: float | None = None

    def call(
        self,
        method: str,
        name: str,
        *,
        params: Mapping[str, str | list[str]] | None = None,
        json_body: object = None,
        body: bytes | None = None,
        mime: str = "",
        sends: bool = False,
    ) -> dict[str, Any]:
        """Call the method `name` of the server as the account. Raises SendError by kind, VaultError.

        A refused token is a refusal of the whole request, so repeating it with a new one is safe even when it publishes.
        """
        headers = {"Content-Type": mime} if mime else {}

        def once(token: str) -> Answer:
            return self._http.request(
                method,
                self._address(name),
                headers={**headers, "Authorization": f"Bearer {token}"},
                params=params,
                json_body=json_body,
                body=body,
                sends=sends,
                read_seconds=UPLOAD_SECONDS if body is not None else None,
            )

        token = self._usable()
        answer = once(token)
        if token_refused(answer):
            answer = once(self._renewed(token))
        return checked(answer, self._clock.now(), sends=sends)

    def ask(self, name: str, params: Mapping[str, str | list[str]]) -> Answer:
        """Call a method that is open to everybody, without a token, and return its whole answer. Raises NetworkDown, Retryable."""
        return self._http.request("GET", self._address(name), params=params)

    def checked(self, answer: Answer) -> dict[str, Any]:
        """Return what an answer of `ask` holds. Raises SendError by kind."""
        return checked(answer, self._clock.now())

    def expires_at(self) -> datetime | None:
        """Return when the session ends unless it is used before. Raises VaultError."""
        return ends_at(self._secrets.get(REFRESH) or "")

    def end(self) -> bool:
        """End the session at the server; return whether it is worthless now. Raises NetworkDown, Retryable, VaultError."""
        refresh = self._secrets.get(REFRESH)
        if not refresh:
            return False
        answer = self._http.request("POST", self._address("com.atproto.server.deleteSession"), headers=_bearer(refresh))
        self._access = ""
        return answer.ok or token_refused(answer)

    def _address(self, name: str) -> str:
        return f"{self.server}/xrpc/{name}"

    def _usable(self) -> str:
        """Return an access token that is good as far as this side can know."""
        if not self._access:
            self._take(self._secrets.get(ACCESS) or "", just_made=False)
        if not self._access or (self._end is not None and self._clock.monotonic() >= self._end):
            return self._renewed(self._access)
        return self._access

    def _take(self, access: str, *, just_made: bool) -> None:
        """Keep an access token in memory, with the time at which it is too old.

        How long a token that was just made has to live is told by the token alone: this computer's clock may be wrong by hours, and would
        otherwise find every new token too old and renew it before each request.
        """
        found, end = claims(access), ends_at(access)
        left: float | None = None
        if just_made and isinstance(found.get("exp"), int | float) and isinstance(found.get("iat"), int | float):
            left = found["exp"] - found["iat"]
        elif end is not None:
            left = (end - self._clock.now()).total_seconds()
        self._access = access
        self._end = None if left is None else self._clock.monotonic() + left - LEEWAY

    def _renewed(self, old: str) -> str:
        """Return another access token than `old`: the one that another process has stored meanwhile, or a new one."""
        stored = self._secrets.get(ACCESS) or ""
        if stored and stored != old:
            self._take(stored, just_made=False)
            if self._end is None or self._clock.monotonic() < self._end:
                return stored
        refresh = self._secrets.get(REFRESH)
        if not refresh:
            raise AuthLost(host=urlsplit(self.server).hostname)
        # Not `sends`: a lost answer is no harm here, the same refresh token brings the same pair again.
        answer = self._http.request("POST", self._address("com.atproto.server.refreshSession"), headers=_bearer(refresh))
        if token_refused(answer):
            # Another process may have used it up while this one asked.
            stored = self._secrets.get(ACCESS) or ""
            if stored and stored != old and self._secrets.get(REFRESH) != refresh:
                self._take(stored, just_made=True)
                return stored
            raise AuthLost(host=urlsplit(self.server).hostname)
        made = pair(checked(answer, self._clock.now()), self.did)
        self._secrets.put(made)
        self._take(made[ACCESS], just_made=True)
        return made[ACCESS]


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
