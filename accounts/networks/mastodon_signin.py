"""Signing in on a server of the Mastodon family: find out what it is, register, open its page, exchange the code, see who it is.

Source: Mastodon's documentation of apps, OAuth and instance; the relatives' differences are named where they matter. The errors of `Http`
become those of a sign-in here, so that a wrong server name and a wrong token are different sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.connector import BrowserStep, SignedIn
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable, SignInError
from accounts.http import Answer, is_loopback, raise_for
from accounts.networks.mastodon_api import is_page, words
from accounts.networks.mastodon_limits import FAMILIES, family_of, limits_of, software_of
from accounts.networks.mastodon_text import plain_text
from accounts.oauth import authorize_url, code_of, new_state, new_verifier, token_form

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.http import Http

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
SCOPES = "read write:statuses write:media write:favourites write:bookmarks"
OLD_SCOPES = "read write"
CLIENT = "Omroeper"
FAR_AWAY = timedelta(days=3650)

_HOST = re.compile(r"(?:\[[0-9a-f:.]+\]|[^\s/@:?#\[\]]+)(?::\d{1,5})?", re.IGNORECASE)


def server_address(typed: str) -> str:
    """Return the origin ('https://host') for what a person typed: a host, an address, or '@name@host'. Raises SignInError.

    Plain http counts only when it was typed, and only for this machine.
    """
    text = typed.strip()
    scheme, mark, rest = text.partition("://")
    if not mark:
        scheme, rest = "https", text
    host = rest.split("/")[0].split("?")[0].split("#")[0].rpartition("@")[2].rstrip(".").lower()
    if not _HOST.fullmatch(host) or scheme.lower() not in {"http", "https"} or (mark and "@" in rest.split("/")[0]):
        raise SignInError("bad-address", address=text[:200])
    try:
        name, _ = urlsplit(f"//{host}").hostname or "", urlsplit(f"//{host}").port
    except ValueError as bad:
        raise SignInError("bad-address", address=text[:200]) from bad
    if scheme.lower() == "http" and not is_loopback(name):
        raise SignInError("plain-http", address=name)
    return f"{scheme.lower()}://{host}"


@contextmanager
def as_sign_in(host: str) -> Iterator[None]:
    """Turn what stops a request into what stops a sign-in; only NetworkDown stays, for it is no fault of what was typed."""
    try:
        yield
    except NetworkDown as down:
        if down.word in {"certificate", "no-such-server"}:
            raise SignInError(down.word, host=host) from down
        raise
    except RateLimited as limited:
        raise SignInError("rate-limited", host=host) from limited
    except Retryable as late:
        raise SignInError("timed-out" if late.word == "no-answer" else "server-trouble", host=host) from late
    except InputError as bad:
        raise SignInError(bad.word, **bad.values) from bad
    except AuthLost as wrong:
        raise SignInError("wrong-secret", host=host) from wrong
    except PermissionMissing as less:
        raise SignInError("permission-missing", host=host, what=less.values.get("what"), message=less.values.get("message")) from less
    except Permanent as refused:
        raise SignInError("refused", host=host, message=refused.values.get("message")) from refused


@dataclass(frozen=True)
class Server:
    """What could be found out about a server without a login."""

    origin: str
    instance: Mapping[str, Any]
    software: str
    version: str
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """Return the name, with a port where there is one."""
        return urlsplit(self.origin).netloc

    @property
    def domain(self) -> str:
        """Return the name behind the second @ of its accounts, which may differ from the server's own."""
        named = self.instance.get("domain") or self.instance.get("uri") or self.host
        text = str(named)
        return urlsplit(text).netloc if "://" in text else text


def bearer(token: str) -> dict[str, str]:
    """Return the header that shows `token`."""
    return {"Authorization": f"Bearer {token}"}


def read_instance(http: Http, origin: str, token: str = "") -> tuple[Answer, dict[str, Any]]:
    """Return the last answer and the instance's own description: v2, else v1, else {}."""
    headers = bearer(token) if token else {}
    for version in ("v2", "v1"):
        answer = http.request("GET", f"{origin}/api/{version}/instance", headers=headers)
        found = answer.object() if answer.ok else {}
        if "version" in found:
            return answer, found
        if answer.status == 429 or answer.status >= 500:
            raise_for(answer, _never(), sends=False)
    return answer, {}


def _never() -> datetime:
    from datetime import UTC

    return datetime(1970, 1, 1, tzinfo=UTC)


def _nodeinfo(http: Http, origin: str) -> dict[str, Any]:
    """Return the server's nodeinfo, {} when it has none. The newest schema it lists, and only on the server itself."""
    links = http.request("GET", f"{origin}/.well-known/nodeinfo").object().get("links")
    found = (
        [one["href"] for one in links or [] if isinstance(one, dict) and isinstance(one.get("href"), str)]
        if isinstance(links, list)
        else []
    )
    for address in sorted(found, reverse=True):
        if urlsplit(address).hostname == urlsplit(origin).hostname:
            return http.request("GET", address).object()
    return {}


def discover(http: Http, typed: str, *, metadata: bool = True) -> Server:
    """Return what stands at the address that was typed. Raises SignInError (no-such-server, not-that-kind, ...), NetworkDown."""
    origin = server_address(typed)
    with as_sign_in(urlsplit(origin).netloc):
        answer, instance = read_instance(http, origin)
        final = urlsplit(answer.url)
        if instance and f"{final.scheme}://{final.netloc}" != origin:
            origin = f"{final.scheme}://{final.netloc}"  # example.org that leads to social.example.org
        software, version = software_of(_nodeinfo(http, origin), instance)
        # A closed server (limited federation) shows its description to nobody, but says what it is.
        closed = answer.status in {401, 403} and bool(answer.object()) and software in FAMILIES
        if not instance and not closed:
            raise SignInError("not-that-kind", host=urlsplit(origin).netloc)
        found = http.request("GET", f"{origin}/.well-known/oauth-authorization-server").object() if metadata else {}
    return Server(origin, instance, software, version, found)


def _register(http: Http, server: Server, redirects: list[str], scopes: str, clock: Clock) -> tuple[str, str]:
    """Register this program and return the client's id and secret.

    Mastodon 4.3 takes the addresses as an array; older ones, GoToSocial and snac want one text with a line each.
    """
    url = f"{server.origin}/api/v1/apps"
    body: dict[str, object] = {"client_name": CLIENT, "scopes": scopes, "redirect_uris": redirects}
    answer = http.request("POST", url, json_body=body)
    if not answer.ok and answer.status != 429:
        answer = http.request("POST", url, json_body={**body, "redirect_uris": "\n".join(redirects)})
    raise_for(answer, clock.now(), sends=False)
    found = answer.object()
    client, secret = found.get("client_id"), found.get("client_secret")
    if not isinstance(client, str) or not isinstance(secret, str) or not client:
        raise SignInError("not-that-kind", host=server.host)
    return client, secret


def begin(http: Http, typed: str, redirect: str | None, clock: Clock, language: str = "") -> BrowserStep:
    """Register at the server and return its page. Both addresses are registered, so that a code can still be pasted."""
    server = discover(http, typed)
    scopes = OLD_SCOPES if family_of(server.software, server.version).old_scopes else SCOPES
    chosen = redirect or OUT_OF_BAND
    with as_sign_in(server.host):
        client, secret = _register(http, server, [redirect, OUT_OF_BAND] if redirect else [OUT_OF_BAND], scopes, clock)
    methods = server.metadata.get("code_challenge_methods_supported")
    # Also where nothing is said: some enforce it without a word, the others leave the parameters alone.
    verifier = "" if isinstance(methods, list) and "S256" not in methods else new_verifier()
    state = new_state()
    pending = {
        "server": server.origin,
        "client_id": client,
        "client_secret": secret,
        "state": state,
        "verifier": verifier,
        "redirect": chosen,
        "scopes": scopes,
        "token_url": _endpoint(server, "token_endpoint", "/oauth/token"),
    }
    # force_login: without it the browser's session would answer for a second account on the same server.
    more = {"force_login": "true"} | ({"lang": language} if language else {})
    page = _endpoint(server, "authorization_endpoint", "/oauth/authorize")
    url = authorize_url(page, client_id=client, redirect=chosen, scope=scopes, state=state, verifier=verifier, **more)
    return BrowserStep(url, pending, shows_code=redirect is None)


def _endpoint(server: Server, name: str, usual: str) -> str:
    """Return the address that the metadata names, if it lies on the same server; else the usual one."""
    named = server.metadata.get(name)
    if isinstance(named, str) and urlsplit(named)[:2] == urlsplit(server.origin)[:2]:
        return named
    return server.origin + usual


def finish(http: Http, step: BrowserStep, answer: Mapping[str, str], clock: Clock) -> SignedIn:
    """Exchange the code for a token and return whose it is. Raises SignInError, NetworkDown."""
    pending = step.pending
    host = urlsplit(pending["server"]).netloc
    code = code_of(answer, pending["state"], pasted=step.shows_code)
    form = token_form(
        code=code,
        client_id=pending["client_id"],
        redirect=pending["redirect"],
        verifier=pending["verifier"],
        client_secret=pending["client_secret"],
    )
    with as_sign_in(host):
        came = http.request("POST", pending["token_url"], body=form)
        if came.status in {400, 401, 403, 422} and came.object():
            raise SignInError(
                "wrong-code" if step.shows_code else "refused", host=host, message=str(came.object().get("error_description") or "")
            )
        raise_for(came, clock.now(), sends=False)
    found = came.object()
    token = found.get("access_token")
    if not isinstance(token, str) or not token:
        raise SignInError("refused", host=host)
    granted = str(found.get("scope") or "").split()
    if granted and not {"write", "write:statuses"} & set(granted):
        raise SignInError("permission-missing", host=host, what="write:statuses")
    secrets = {"token": token, "client_id": pending["client_id"], "client_secret": pending["client_secret"]}
    return who(http, pending["server"], secrets, clock, expires=_expiry(found, clock))


def _expiry(found: Mapping[str, Any], clock: Clock) -> datetime | None:
    """Return when the token ends. Mastodon's never do; Pixelfed names a moment; Akkoma's hundred years count as never."""
    seconds = found.get("expires_in")
    if isinstance(seconds, int) and 0 < seconds < FAR_AWAY.total_seconds():
        return clock.now() + timedelta(seconds=seconds)
    return None


def with_token(http: Http, typed: str, token: str, clock: Clock) -> SignedIn:
    """Sign in with a token that a person copied from the server's own settings. Raises SignInError, NetworkDown."""
    clean = token.strip().removeprefix("Bearer ").strip()
    if not clean or not clean.isascii() or not clean.isprintable() or " " in clean:
        raise SignInError("wrong-secret", host=urlsplit(server_address(typed)).netloc)
    server = discover(http, typed, metadata=False)
    return who(http, server.origin, {"token": clean}, clock, server=server)


def who(
    http: Http, origin: str, secrets: Mapping[str, str], clock: Clock, *, server: Server | None = None, expires: datetime | None = None
) -> SignedIn:
    """Return whose token this is and what the server takes. Raises SignInError, NetworkDown."""
    with as_sign_in(urlsplit(origin).netloc):
        return read_profile(http, origin, secrets, clock, server=server, expires=expires)


def read_profile(
    http: Http, origin: str, secrets: Mapping[str, str], clock: Clock, *, server: Server | None = None, expires: datetime | None = None
) -> SignedIn:
    """Do what `who` does, with the errors of a send (AuthLost, PermissionMissing, ...) for a login that exists already.

    Reading one's own posts is asked as well: without that right a lost answer could never be looked up.
    """
    token = secrets["token"]
    answer = http.request("GET", f"{origin}/api/v1/accounts/verify_credentials", headers=bearer(token))
    _refused_right(answer, "read:accounts")
    if answer.status in {401, 422} and not is_page(answer):
        raise AuthLost(host=urlsplit(origin).hostname, message=words(answer))
    raise_for(answer, clock.now(), sends=False)
    me = answer.object()
    if not isinstance(me.get("id"), str | int) or not isinstance(me.get("username"), str):
        raise SignInError("not-that-kind", host=urlsplit(origin).netloc)
    own = http.request("GET", f"{origin}/api/v1/accounts/{me['id']}/statuses", params={"limit": "1"}, headers=bearer(token))
    _refused_right(own, "read:statuses")
    if server is None or not server.instance:
        _, instance = read_instance(http, origin, token)
        software, version = (server.software, server.version) if server else software_of(_nodeinfo(http, origin), instance)
        server = Server(origin, instance, software, version)
    source = me.get("source")
    note = source.get("note") if isinstance(source, dict) else None
    return SignedIn(
        server=origin,
        remote_id=str(me["id"]),
        handle=f"@{me['username']}@{server.domain}",
        secrets=dict(secrets),
        limits=limits_of(server.instance, server.software, server.version),
        display_name=str(me.get("display_name") or me["username"]),
        profile_text=note if isinstance(note, str) and note else plain_text(str(me.get("note") or "")),
        expires_at=expires,
    )


def _refused_right(answer: Answer, right: str) -> None:
    if answer.status == 403 and answer.object():
        raise PermissionMissing(what=right, message=str(answer.object().get("error") or "")[:300])
