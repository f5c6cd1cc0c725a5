"""How one signs in on the stand-in: registration, the page, the token, and taking it back."""

from __future__ import annotations

import hashlib
import json
import secrets
from base64 import urlsafe_b64encode
from email.message import Message
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode

from tests.networks.mastodon_world import SHAPES, Refused, Token, World

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"

Reply = tuple[int, Any, dict[str, str]]


class Call(Protocol):
    """What a request holds."""

    path: str
    command: str
    headers: Message
    raw: bytes


class Door:
    """The routes of signing in."""

    world: World

    def violation(self, words: str) -> Refused:
        """Keep what the API does not know, and return the answer to it."""
        self.world.violations.append(words)
        return Refused(400, f"stand-in: {words}")

    def _fields(self, call: Call, known: set[str]) -> dict[str, Any]:
        kind = call.headers.get("Content-Type", "")
        if kind.startswith("application/json"):
            found = json.loads(call.raw)
        elif kind.startswith("application/x-www-form-urlencoded"):
            found = dict(parse_qsl(call.raw.decode(), keep_blank_values=True))
        else:
            raise self.violation(f"{call.path}: content type {kind!r}")
        if not isinstance(found, dict) or set(found) - known:
            raise self.violation(f"{call.path}: unknown fields {sorted(set(found) - known)}")
        return found

    def _register(self, call: Call, query: dict[str, str], token: None) -> Reply:
        found = self._fields(call, {"client_name", "redirect_uris", "scopes", "website"})
        redirects = found.get("redirect_uris")
        if isinstance(redirects, list) and not self.world.variant.array_redirects:
            raise Refused(422, "Validation failed: Redirect URI must be an absolute URI.")
        redirects = redirects.split("\n") if isinstance(redirects, str) else redirects
        if not redirects or not found.get("client_name"):
            raise self.violation("/api/v1/apps: no name or no redirect")
        known = {"read", "write", "follow", "push", *SHAPES["oauth_server"]["scopes_supported"]}
        if set(str(found.get("scopes", "read")).split()) - known:
            raise Refused(422, "Validation failed: Scopes doesn't match configured on the server.")
        client = {"client_id": secrets.token_urlsafe(16), "client_secret": secrets.token_urlsafe(16)}
        self.world.clients[client["client_id"]] = client | {"redirects": redirects, "scopes": str(found.get("scopes", "read")).split()}
        return (
            200,
            SHAPES["registered_app"] | client | {"name": found["client_name"], "redirect_uris": redirects, "client_secret_expires_at": 0},
            {},
        )

    def _authorize(self, call: Call, query: dict[str, str], token: None) -> Reply:
        client = self.world.clients.get(query.get("client_id", ""))
        if client is None or query.get("redirect_uri") not in client["redirects"]:
            return 400, "<h1>The redirect uri included is not valid.</h1>", {}
        if query.get("response_type") != "code" or set(query.get("scope", "read").split()) - set(client["scopes"]):
            raise self.violation("authorize: not what was registered")
        if ("code_challenge" in query) is (self.world.variant.pkce == "plain") or query.get("code_challenge_method", "S256") != "S256":
            raise self.violation("authorize: PKCE is missing, or not what the server offers")
        consent = self.world.variant.consent
        if consent == "deny":
            back = {"error": "access_denied", "error_description": "The resource owner or authorization server denied the request."}
        else:
            code = secrets.token_urlsafe(16)
            self.world.codes[code] = {**query, "user": "anna" if consent == "allow" else consent}
            back = {"code": code}
        if query["redirect_uri"] == OUT_OF_BAND:
            return 200, f"<p>{back.get('code', 'denied')}</p>", {}
        return 302, "", {"Location": f"{query['redirect_uri']}?{urlencode(back | {'state': query.get('state', '')})}"}

    def _token(self, call: Call, query: dict[str, str], token: None) -> Reply:
        names = {"grant_type", "code", "client_id", "client_secret", "redirect_uri", "code_verifier", "scope"}
        found = self._fields(call, names)
        client = self.world.clients.get(found.get("client_id", ""))
        if client is None or client["client_secret"] != found.get("client_secret"):
            raise Refused(401, "Client authentication failed due to unknown client.", "invalid_client")
        asked = self.world.codes.pop(found.get("code", ""), None)
        wrong = Refused(400, "The provided authorization grant is invalid, expired, revoked.", "invalid_grant")
        if asked is None or asked["client_id"] != found["client_id"] or asked["redirect_uri"] != found.get("redirect_uri"):
            raise wrong
        if self.world.variant.pkce == "enforced" and asked.get("code_challenge") != challenge(found.get("code_verifier", "")):
            raise wrong
        made = self.world.add_user(asked["user"], scopes=tuple(asked["scope"].split()))
        self.world.tokens[made].client = found["client_id"]
        answer = {
            "access_token": made,
            "token_type": "Bearer",
            "scope": asked["scope"],
            "created_at": int(self.world.clock.now().timestamp()),
        }
        if self.world.variant.expires_in:
            answer["expires_in"] = self.world.variant.expires_in
        return 200, answer, {}

    def _revoke(self, call: Call, query: dict[str, str], token: None) -> Reply:
        found = self._fields(call, {"client_id", "client_secret", "token"})
        login = self.world.tokens.get(found.get("token", ""))
        client = self.world.clients.get(found.get("client_id", ""))
        if client is None or client["client_secret"] != found.get("client_secret") or (login and login.client != found["client_id"]):
            raise Refused(403, "You are not authorized to revoke this token", "unauthorized_client")
        self.world.tokens.pop(found.get("token", ""), None)
        return 200, {}, {}

    def _me(self, call: Call, query: dict[str, str], token: Token) -> Reply:
        return 200, self.world.credentials(token.user), {}


def challenge(verifier: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
