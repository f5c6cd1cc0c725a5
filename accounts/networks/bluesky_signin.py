"""Signing in to Bluesky with a handle and an app password, and what an account's server says of itself."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.clock import Clock
from accounts.connector import SignedIn
from accounts.errors import AuthLost, KnownError, NetworkDown, Permanent, RateLimited, Retryable, SignInError
from accounts.http import check_address, is_loopback
from accounts.networks.bluesky_errors import CLOSED, checked, name_of
from accounts.networks.bluesky_identity import Directory, Identity, is_did
from accounts.networks.bluesky_record import limits_of
from accounts.networks.bluesky_session import REFRESH, claims, ends_at, pair
from accounts.networks.bluesky_text import is_handle

if TYPE_CHECKING:
    from accounts.http import Http
    from accounts.model.limits import Limits

log = logging.getLogger("bluesky")

FULL_ACCESS = "com.atproto.access"


def sign_in(http: Http, form: Mapping[str, str], clock: Clock, directory: Directory) -> SignedIn:
    """Sign in with handle (or DID) and app password. Raises SignInError, NetworkDown.

    With `server` the sign-in goes there, and then to the server that the account's own document names; an address of this machine is
    used as it stands, since such a server cannot know by which door it was reached.
    """
    name, secret = _name(form.get("handle", "")), _visible(form.get("secret", "")).strip()
    if not secret:
        raise SignInError("wrong-secret")
    typed = _typed_server(form.get("server", ""))
    try:
        if typed:
            _check_server(http, typed)
            session = _create(http, typed, name, secret, clock)
            who = _who(http, directory, typed, name, session)
        else:
            who = directory.find(http, name)
            session = _create(http, who.server, who.did, secret, clock)
        return _signed_in(http, who, session, clock)
    except RateLimited as failure:
        raise SignInError("too-many-sign-ins", host=failure.values.get("host")) from failure
    except NetworkDown as failure:
        # A wrong address typed by hand, or a certificate that nobody vouches for, is no matter of waiting.
        if failure.word == "certificate" or (failure.word == "no-such-server" and typed):
            raise SignInError(failure.word, **failure.values) from failure
        raise
    except Retryable as failure:
        raise SignInError("timed-out", **failure.values) from failure
    except (AuthLost, Permanent) as failure:
        raise SignInError("refused" if failure.word == "auth-lost" else failure.word, **failure.values) from failure


def _check_server(http: Http, server: str) -> None:
    answer = http.request("GET", f"{server}/xrpc/com.atproto.server.describeServer")
    if not (answer.ok and isinstance(answer.object().get("availableUserDomains"), list)):
        raise SignInError("not-that-kind", host=urlsplit(server).netloc)


def _create(http: Http, server: str, name: str, secret: str, clock: Clock) -> dict[str, Any]:
    """Make a session. Raises SignInError; a server allows 300 of these a day, so nothing else ever makes one."""
    body = {"identifier": name, "password": secret}
    answer = http.request("POST", f"{server}/xrpc/com.atproto.server.createSession", json_body=body)
    error = name_of(answer)
    if error == "AuthFactorTokenRequired":
        raise SignInError("second-factor", handle=name)
    if error == "AuthenticationRequired" or (answer.status == 401 and error and error not in CLOSED):
        raise SignInError("wrong-secret", handle=name)
    found = checked(answer, clock.now())
    if found.get("active") is False:
        raise SignInError("account-deactivated" if found.get("status") == "deactivated" else "account-suspended", handle=name)
    if claims(str(found.get("accessJwt"))).get("scope") == FULL_ACCESS:
        # The account's own password opens everything, also changing that password. The program never keeps such a login.
        with contextlib.suppress(KnownError):
            http.request(
                "POST",
                f"{server}/xrpc/com.atproto.server.deleteSession",
                headers={"Authorization": f"Bearer {found.get('refreshJwt')}"},
            )
        raise SignInError("main-password", handle=name)
    return found


def _who(http: Http, directory: Directory, typed: str, name: str, session: Mapping[str, Any]) -> Identity:
    """Return who signed in at a server that was typed, and where that account really lives."""
    did, handle = session.get("did"), session.get("handle")
    if not isinstance(did, str) or not is_did(did) or (is_did(name) and did != name):
        raise SignInError("not-that-kind", host=urlsplit(typed).netloc)
    if is_loopback(urlsplit(typed).hostname or ""):
        return Identity(did, handle if isinstance(handle, str) else "", typed)
    return directory.read(did, directory.document(http, did))


def _signed_in(http: Http, who: Identity, session: Mapping[str, Any], clock: Clock) -> SignedIn:
    tokens = pair(session, who.did)
    display_name, text = profile_of(http, who.server, who.did)
    return SignedIn(
        server=who.server,
        remote_id=who.did,
        handle=f"@{who.handle or session.get('handle') or who.did}",
        secrets=tokens,
        limits=server_limits(http, who.server),
        display_name=display_name,
        profile_text=text,
        expires_at=ends_at(tokens[REFRESH]),
    )


def _visible(text: str) -> str:
    """Return `text` without the invisible marks that come along when a handle is copied from a page."""
    return "".join(letter for letter in text if letter.isprintable())


def _name(typed: str) -> str:
    """Return a handle or DID as the protocol writes it. Raises SignInError (not-a-handle)."""
    name = _visible(typed).strip().removeprefix("@")
    if is_did(name):
        return name
    name = name.rstrip(".").lower()
    if not is_handle(name):
        raise SignInError("not-a-handle", handle=_visible(typed).strip()[:100])
    return name


def _typed_server(typed: str) -> str:
    """Return the address of a server typed by hand, '' for none. Raises SignInError (no-such-server, plain-http)."""
    text = _visible(typed).strip()
    if not text:
        return ""
    if "://" not in text:
        text = f"https://{text}"
    try:
        check_address(text)
    except KnownError as bad:
        raise SignInError("plain-http" if bad.word == "plain-http" else "no-such-server", server=text[:200]) from bad
    parts = urlsplit(text)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def server_limits(http: Http, server: str) -> Limits:
    """Return what a server takes; a server that does not say its version gets the small pictures that all take."""
    version, most_blob = "", None
    try:
        version = str(http.request("GET", f"{server}/xrpc/_health").object().get("version") or "")
        told = http.request("GET", f"{server}/xrpc/com.atproto.server.describeServer").object().get("blobUploadLimit")
        most_blob = told if isinstance(told, int) and told > 0 else None
    except KnownError as failure:
        log.info("limits of %s are not known: %s", server, failure)
    return limits_of(urlsplit(server).hostname or "", version[:40], most_blob)


def profile_of(http: Http, server: str, did: str) -> tuple[str, str]:
    """Return display name and description from the account's own profile record, '' for what it does not say."""
    params: dict[str, str | list[str]] = {"repo": did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    try:
        value = http.request("GET", f"{server}/xrpc/com.atproto.repo.getRecord", params=params).object().get("value")
    except KnownError as failure:
        log.info("the profile at %s could not be read: %s", server, failure)
        return "", ""
    if not isinstance(value, dict):
        return "", ""
    return str(value.get("displayName") or ""), str(value.get("description") or "")
