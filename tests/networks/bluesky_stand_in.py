"""A stand-in for Bluesky: answers of a server that a test sets, and a list of what was asked. Nothing leaves the process.

What it answers was seen on a real PDS 0.5.35; `tests/servers/test_bluesky_pds.py` asks that one itself.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
import responses

from accounts.http import _trace

Answered = tuple[int, dict[str, str], str | bytes] | Exception
Rule = Callable[["Asked"], Answered]

HOST = "https://pds.example.org"
DID = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
OTHER_DID = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb"
CID = "bafyreiaskynbj25uzcpmdjtxkddvkwsqw3tdgnaaycbl53qeb2j5m42kkm"


@dataclass(frozen=True)
class Asked:
    """A request as it left: `name` is the method of the protocol, or the whole address of another place."""

    verb: str
    name: str
    url: str
    params: dict[str, str]
    token: str
    body: Any
    mime: str


def good(value: object) -> Answered:
    """Answer 200 with JSON."""
    return 200, {"Content-Type": "application/json"}, json.dumps(value)


def bad(status: int, error: str, message: str = "no", **headers: str) -> Answered:
    """Answer with an error as the protocol writes it."""
    return status, {"Content-Type": "application/json", **headers}, json.dumps({"error": error, "message": message})


def page(status: int = 200) -> Answered:
    """Answer with a page of somebody in between."""
    return status, {"Content-Type": "text/html"}, "<!doctype html><title>Welcome</title>"


def lost(asked: Asked) -> Answered:
    """Let the connection break after the request left."""
    # No connection is made here at all, so the mark of one that stood has to be set by hand.
    _trace.connected = True
    return requests.exceptions.ReadTimeout("read timed out")


def unreachable() -> Answered:
    """Let no connection come about."""
    return requests.exceptions.ConnectionError("connection refused")


def token(kind: str, issued: float, seconds: float, scope: str = "com.atproto.appPass") -> str:
    """Return a JWT as a server makes it; the signature is none."""
    said = {"scope": scope, "sub": DID, "iat": int(issued), "exp": int(issued + seconds), "jti": kind}
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "none"}, said, {}))


class StandIn:
    """The server. `rules` says what each method answers; a list is used up from the front, its last one stays."""

    def __init__(self, mock: responses.RequestsMock, places: str = ".*") -> None:
        """Answer every request of this process to addresses that match `places`."""
        self.rules: dict[str, list[Rule]] = {}
        self.asked: list[Asked] = []
        for verb in ("GET", "POST"):
            mock.add_callback(verb, re.compile(places), callback=self._answer)

    def on(self, name: str, *answers: Answered | Rule) -> None:
        """Let `name` be answered by these, one after the other."""
        self.rules[name] = [answer if callable(answer) else _always(answer) for answer in answers]

    def calls(self, name: str) -> list[Asked]:
        """Return the requests for `name`."""
        return [one for one in self.asked if one.name == name]

    def _answer(self, request: requests.PreparedRequest) -> Answered:
        parts = urlsplit(str(request.url))
        name = parts.path.removeprefix("/xrpc/") if parts.path.startswith("/xrpc/") else f"{parts.scheme}://{parts.netloc}{parts.path}"
        mime = str(request.headers.get("Content-Type") or "")
        body: Any = request.body
        if body is not None and mime == "application/json":
            body = json.loads(body)
        authorization = str(request.headers.get("Authorization") or "")
        asked = Asked(
            str(request.method), name, str(request.url), dict(parse_qsl(parts.query)), authorization.removeprefix("Bearer "), body, mime
        )
        self.asked.append(asked)
        rules = self.rules.get(name)
        if not rules:
            return bad(501, "MethodNotImplemented")
        return (rules.pop(0) if len(rules) > 1 else rules[0])(asked)


def _always(answer: Answered) -> Rule:
    return lambda asked: answer
