"""A stand-in for servers of the Mastodon family: real HTTP on loopback, strict about requests, with switches for how relatives differ.

In a test: `with MastodonFamily("gotosocial", clock) as server: ...`. As a process of its own (kill tests, journeys):
`python -m tests.networks.mastodon_family --port N [--variant NAME] [--token TOKEN]` prints one line of JSON and serves until its input
ends. `POST /_control` then takes {"faults": [...], "variant": {...}}, and `GET /_control` tells what stands and what was wrong.

A request that the API's description does not allow is answered with 400 and kept in `violations`; a test ends by asking for none.
Faults are taken one by one by requests that publish; their names are in `FAULTS`.
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields as fields_of
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from accounts.clock import Clock, SystemClock
from tests.networks.mastodon_door import Door, Reply
from tests.networks.mastodon_sockets import Incoming
from tests.networks.mastodon_timelines import READ_QUERIES, Streaming, Timelines
from tests.networks.mastodon_world import SHAPES, VARIANTS, Refused, Token, User, Variant, World, public, stamp

FAULTS = {
    "lose": "the post is made, the connection closes without an answer",
    "lose-before": "the connection closes, nothing is made",
    "late": "the connection closes; the post is made when the test says `deliver_late()`",
    "500-after": "the post is made, the answer is a proxy's 502 page",
    "500": "nothing is made, 500 with a JSON error",
    "503": "nothing is made, 503 as when Mastodon's lock is taken",
    "429": "nothing is made, 429 without Retry-After",
    "429-iso": "nothing is made, 429 with X-RateLimit-Reset as an ISO time",
    "portal": "nothing is made, 200 with a page of HTML",
    "401": "the token was revoked",
    "404-html": "nothing is made, a page of HTML with 404",
}

POST_FIELDS: dict[str, type | tuple[type, ...]] = {
    "status": str, "media_ids": list, "in_reply_to_id": str, "sensitive": bool, "spoiler_text": str, "visibility": str, "language": str,
    "scheduled_at": str, "poll": dict, "quoted_status_id": str, "quote_approval_policy": str,
}  # fmt: skip
QUERIES: dict[str, frozenset[str]] = READ_QUERIES | {
    "statuses_of": frozenset({
        "limit", "max_id", "since_id", "min_id", "exclude_reblogs", "exclude_replies", "only_media", "pinned", "tagged", "exclude_direct",
    }),
    "plans": frozenset({"limit", "max_id", "since_id", "min_id"}),
    "delete": frozenset({"delete_media"}),
    "authorize": frozenset({
        "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method", "force_login", "lang",
    }),
}  # fmt: skip


class Drop(Exception):
    """The connection closes without an answer."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one write: two of them wait 40 ms for each other
    server: Server

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Return the time of the server's own clock, which may differ from the caller's."""
        return format_datetime(self.server.world.clock.now(), usegmt=True)

    def _serve(self) -> None:
        self.raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.close_connection = False
        try:
            status, body, headers = self.server.family.answer(self)
        except Refused as refused:
            status, body, headers = refused.status, self._error(refused), {}
        except Drop:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        self._write(status, body, headers)

    def _error(self, refused: Refused) -> Any:
        if self.server.world.variant.bare and refused.status in {401, 422}:
            return None
        if refused.kind:
            return {"error": refused.kind, "error_description": refused.words}
        return {"error": {"text": [refused.words]}} if self.server.world.variant.error_object else {"error": refused.words}

    def _converse(self, streaming: Streaming) -> None:
        """Speak over a WebSocket: what a test sends, until it hangs up or the other side does."""
        self.close_connection = True
        self.send_response(101)
        for name, value in streaming.head.items():
            self.send_header(name, value)
        self.end_headers()
        incoming = Incoming(streaming, self.rfile)
        if not self.server.family.eagerly:
            self.wfile.flush()
        incoming.start()
        try:
            while (data := streaming.chunks.get()) is not None:
                self.wfile.write(data)
                self.wfile.flush()
        finally:
            self.server.family.streams.remove(streaming)
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
            incoming.join()

    def _follow(self, streaming: Streaming, headers: dict[str, str]) -> None:
        """Write what a test sends until it hangs up, or the other side does."""
        self.close_connection = True
        self.send_response(200)
        for name, value in {**headers, "Transfer-Encoding": "chunked"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.flush()
        try:
            while (data := streaming.chunks.get()) is not None:
                self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
                self.wfile.flush()
        finally:
            self.server.family.streams.remove(streaming)

    def _write(self, status: int, body: Any, headers: dict[str, str]) -> None:
        if isinstance(body, Streaming) and body.head:
            self._converse(body)
            return
        if isinstance(body, Streaming):
            self._follow(body, headers)
            return
        as_text = isinstance(body, str)
        data = body.encode() if as_text else b"" if body is None else json.dumps(public(body)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8" if as_text else "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)
        self.wfile.flush()

    do_GET = do_POST = do_DELETE = do_PUT = do_HEAD = _serve  # noqa: N815 - names of the base class


class Server(ThreadingHTTPServer):
    """The listening socket; `server_close` waits for its threads."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, family: MastodonFamily, port: int) -> None:
        """Listen on loopback."""
        self.family = family
        self.world = family.world
        self.open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Keep the connection, to be closed with the server."""
        self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection that ends."""
        self.open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that leaves is no trouble; what is wrong in here is a violation, so that a test fails on it."""
        failure = sys.exc_info()[1]
        if not isinstance(failure, OSError):
            self.world.violations.append(f"the stand-in failed: {failure!r}")


class MastodonFamily(Door, Timelines):
    """One server. A context manager: serving in a thread of its own, gone at the end."""

    def __init__(self, variant: str | Variant = "mastodon", clock: Clock | None = None, port: int = 0, **switches: Any) -> None:
        """`variant` is a name of VARIANTS or one of one's own; `switches` are fields of `Variant` that differ."""
        chosen = VARIANTS[variant] if isinstance(variant, str) else variant
        self.world = World(replace(chosen, **switches), clock or SystemClock())
        self.faults: list[str] = []
        self.act_faults: list[str] = []
        """What happens to the next favourites, boosts and bookmarks: names of FAULTS, 'late' aside."""
        self.instead: dict[tuple[str, str], Reply] = {}
        """Answers by method and path that take the place of the server's own."""
        self.late: list[Callable[[], Any]] = []
        self.streams: list[Streaming] = []
        self.follow, self.sockets, self.eagerly = "open", "404", b""
        self.gone = False
        """Whether every connection breaks before anything is read."""
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.answers: dict[str, tuple[datetime, Reply]] = {}
        self._server = Server(self, port)
        self.world.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.world.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="mastodon-family")

    def __enter__(self) -> MastodonFamily:
        """Begin to serve."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, and close what callers keep open."""
        self._server.shutdown()
        self.hang_up()
        for one in list(self._server.open):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed from the other side meanwhile
        self._server.server_close()
        self._thread.join()

    def deliver_late(self) -> None:
        """Let requests arrive that were held up on their way."""
        while self.late:
            self.late.pop(0)()

    def requests(self, method: str, path: str) -> int:
        """Return how many requests there were of that kind; `path` is a regular expression."""
        return sum(one == method and re.fullmatch(path, where) is not None for one, where, _ in self.seen)

    # -- the way in -----------------------------------------------------------------------------------------------------------------

    def answer(self, call: Handler) -> Reply:
        """Return the answer to a request. Raises Refused, Drop."""
        parts = urlsplit(call.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        if self.gone:
            raise Drop
        with self.world.lock:
            self.seen.append((call.command, parts.path, {name.lower(): value for name, value in call.headers.items()}))
            self.world.run_plans()
            if (call.command, parts.path) in self.instead:
                return self.instead[call.command, parts.path]
            for method, pattern, route, right in self._routes():
                match = re.fullmatch(pattern, parts.path)
                if match is None or method != call.command:
                    continue
                name = route.__name__.lstrip("_")
                unknown = set(query) - QUERIES.get(name, frozenset(query) if name == "control" else frozenset())
                if unknown:
                    raise self.violation(f"{method} {parts.path}: unknown query {sorted(unknown)}")
                token = self._login(call, right) if right else None
                return route(call, query, token, *match.groups())
        raise Refused(404, SHAPES["errors"]["not_found"]["error"])

    def _routes(self) -> tuple[tuple[str, str, Callable[..., Reply], str], ...]:
        own, post = r"/api/v1/accounts/([^/]+)/statuses", r"/api/v1/statuses/([^/]+)"
        return (
            ("GET", "/_control", self._control, ""),
            ("POST", "/_control", self._control, ""),
            ("GET", r"/api/(v[12])/instance/?", self._instance, ""),
            ("GET", "/.well-known/nodeinfo", self._links, ""),
            ("GET", "/nodeinfo/2.0", self._nodeinfo, ""),
            ("GET", "/.well-known/oauth-authorization-server", self._metadata, ""),
            ("POST", "/api/v1/apps", self._register, ""),
            ("GET", "/oauth/authorize", self._authorize, ""),
            ("POST", "/oauth/token", self._token, ""),
            ("POST", "/oauth/revoke", self._revoke, ""),
            ("GET", "/api/v1/accounts/verify_credentials", self._me, "read:accounts"),
            ("GET", own, self._statuses_of, "read:statuses"),
            ("POST", "/api/v1/statuses", self._post, "write:statuses"),
            ("GET", post, self._status, "read:statuses"),
            ("GET", post + "/source", self._source, "read:statuses"),
            ("DELETE", post, self._delete, "write:statuses"),
            ("GET", "/api/v1/scheduled_statuses", self._plans, "read:statuses"),
            ("GET", r"/api/v1/scheduled_statuses/([^/]+)", self._plan, "read:statuses"),
            ("DELETE", r"/api/v1/scheduled_statuses/([^/]+)", self._unplan, "write:statuses"),
            ("POST", r"/api/(v[12])/media", self._upload, "write:media"),
            ("GET", r"/api/v1/media/([^/]+)", self._media, "write:media"),
            *self._read_routes(),
        )

    def _login(self, call: Handler, right: str) -> Token:
        kind, _, value = call.headers.get("Authorization", "").partition(" ")
        token = self.world.tokens.get(value) if kind == "Bearer" else None
        if token is None:
            raise Refused(401, SHAPES["errors"]["invalid_token"]["error"])
        if not token.may(right):
            raise Refused(403, "This action is outside the authorized scopes")
        return token

    def _control(self, call: Handler, query: dict[str, str], token: None) -> Reply:
        if call.command == "POST":
            wish = json.loads(call.raw)
            self.faults.extend(wish.get("faults", []))
            for name, value in wish.get("variant", {}).items():
                setattr(self.world.variant, name, value)
        state = {"statuses": self.world.statuses, "plans": self.world.plans, "violations": self.world.violations, "faults": self.faults}
        return 200, state | {"texts": [one["_text"] for one in self.world.statuses]}, {}

    # -- the server itself ----------------------------------------------------------------------------------------------------------

    def _instance(self, call: Handler, query: dict[str, str], token: None, version: str) -> Reply:
        kind = self.world.variant.instance
        if kind == "closed" and "Authorization" not in call.headers:
            raise Refused(401, "This API requires an authenticated user")
        if kind == "none" or (kind == "v1" and version == "v2"):
            raise Refused(404, "Not Found")
        return 200, self.world.instance(version), {}

    def _links(self, call: Handler, query: dict[str, str], token: None) -> Reply:
        if not self.world.variant.nodeinfo:
            return 404, "<h1>404</h1>", {}
        link = {"rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": f"{self.url}/nodeinfo/2.0"}
        return 200, {"links": [link]}, {}

    def _nodeinfo(self, call: Handler, query: dict[str, str], token: None) -> Reply:
        return 200, SHAPES["nodeinfo"] | {"software": {"name": self.world.variant.software, "version": self.world.variant.version}}, {}

    def _metadata(self, call: Handler, query: dict[str, str], token: None) -> Reply:
        if not self.world.variant.metadata:
            raise Refused(404, "Not Found")
        text = json.dumps(SHAPES["oauth_server"]).replace("http://localhost:3000", self.url)
        found = json.loads(text)
        if self.world.variant.pkce == "plain":
            found["code_challenge_methods_supported"] = ["plain"]
        return 200, found, {}

    # -- posts ----------------------------------------------------------------------------------------------------------------------

    def _statuses_of(self, call: Handler, query: dict[str, str], token: Token, user: str) -> Reply:
        self.world.listed(user, {})  # nobody of that id: 404
        name = next(one.name for one in self.world.users.values() if one.id == user)
        found = [one for one in self.world.statuses if one["_user"] == name]
        return self.paged(found, query, f"/api/v1/accounts/{user}/statuses", token)

    def _post(self, call: Handler, query: dict[str, str], token: Token) -> Reply:
        fields = self._post_fields(call)
        fault = self.faults.pop(0) if self.faults else ""
        key = call.headers.get("Idempotency-Key", "")
        if fault in {"", "lose", "500-after", "late"}:
            if fault == "late":
                self.late.append(lambda: self._keyed(token.user, key, fields))
                raise Drop
            reply = self._keyed(token.user, key, fields)
            if fault == "lose":
                raise Drop
            return (502, "<h1>502 Bad Gateway</h1>", {}) if fault else reply
        return self._fault(fault, key, call)

    def _act(self, call: Handler, query: dict[str, str], token: Token, number: str, verb: str) -> Reply:  # type: ignore[override]
        fault = self.act_faults.pop(0) if self.act_faults else ""
        if fault not in {"", "lose", "500-after"}:
            return self._fault(fault, "", call)
        reply = super()._act(call, query, token, number, verb)
        if fault == "lose":
            raise Drop
        return (502, "<h1>502 Bad Gateway</h1>", {}) if fault else reply

    def _fault(self, fault: str, key: str, call: Handler) -> Reply:
        if fault == "lose-before":
            raise Drop
        if fault == "portal":
            return 200, "<h1>Welcome to this train's wifi</h1>", {}
        if fault == "404-html":
            return 404, "<h1>Not here</h1>", {}
        if fault == "401":
            self.world.tokens.pop(call.headers["Authorization"].partition(" ")[2], None)
            raise Refused(401, "The access token was revoked")
        reset = {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset": stamp(self.world.clock.now() + timedelta(minutes=9)),
        }
        replies: dict[str, Reply] = {
            "500": (500, {"error": "We're sorry, but something went wrong on our end."}, {}),
            "503": (503, {"error": "There was a temporary problem serving your request, please try again"}, {}),
            "429": (429, {"error": "Too many requests"}, {}),
            "429-iso": (429, {"error": "Too many requests"}, reset),
        }
        reply = replies[fault]
        if self.world.variant.keys == "6h" and key:
            self.answers[key] = (self.world.clock.now(), reply)
        return reply

    def _post_fields(self, call: Handler) -> dict[str, Any]:
        as_json = call.headers.get("Content-Type", "").startswith("application/json")
        known = set(POST_FIELDS) | (set() if as_json else {"media_ids[]"})
        found = self._fields(call, known)
        if as_json:
            for name, value in found.items():
                if not isinstance(value, POST_FIELDS[name]):
                    raise self.violation(f"statuses: {name} is {type(value).__name__}")
        if found.get("visibility", "public") not in {"public", "unlisted", "private", "direct"}:
            raise self.violation(f"statuses: visibility {found['visibility']!r}")
        if not re.fullmatch(r"[a-z]{2,3}", found.get("language", "nl")):
            raise self.violation(f"statuses: language {found['language']!r}")
        if not all(isinstance(one, str) for one in found.get("media_ids", [])):
            raise self.violation("statuses: media ids are texts")
        return found

    def _keyed(self, user: User, key: str, fields: dict[str, Any]) -> Reply:
        """Make the post, or do with a key that was seen what this relative does."""
        now, kind, mine = self.world.clock.now(), self.world.variant.keys, (user.name, key)
        if not key or kind == "ignored":
            return 200, self.world.post(user, fields), {}
        if kind == "6h":
            return self._cached(user, key, fields, now)
        known = self.world.keys.get(mine)
        if known is not None and now - known[0] < timedelta(hours=1):
            if kind == "refused":
                raise Refused(400, "Duplicate idempotency key.")
            old = self.world.find(known[1]) or next((one for one in self.world.plans if one["id"] == known[1]), None)
            if old is None:
                raise Refused(404, "Record not found")
            return 200, old, {}
        made = self.world.post(user, fields)
        self.world.keys[mine] = (now, made["id"])
        return 200, made, {}

    def _cached(self, user: User, key: str, fields: dict[str, Any], now: datetime) -> Reply:
        known = self.answers.get(key)
        if known is not None and now - known[0] < timedelta(hours=6):
            return known[1][0], known[1][1], {**known[1][2], "idempotent-replayed": "true"}
        try:
            reply: Reply = (200, self.world.post(user, fields), {})
        except Refused as refused:
            reply = (refused.status, {"error": refused.words}, {})
        self.answers[key] = (now, reply)
        return reply

    def _known(self, number: str, user: User | None = None) -> dict[str, Any]:
        found = self.world.find(number, user)
        if found is None:
            raise Refused(404, SHAPES["errors"]["not_found"]["error"])
        return found

    def _status(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        return 200, self._seen(self._known(number), token), {}

    def _source(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        found = self._known(number, token.user)
        if not self.world.variant.source:
            raise Refused(404, "Not Found")
        return 200, {"id": number, "text": found["_text"], "spoiler_text": found["spoiler_text"]}, {}

    def _delete(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        found = self._known(number, token.user)
        self.world.statuses.remove(found)
        return 200, {name: value for name, value in found.items() if name != "content"} | {"text": found["_text"]}, {}

    def _own_plans(self, token: Token) -> list[dict[str, Any]]:
        return [one for one in self.world.plans if one["_user"] == token.user.name]

    def _plans(self, call: Handler, query: dict[str, str], token: Token) -> Reply:
        found = [one for one in reversed(self._own_plans(token)) if int(one["id"]) < int(query.get("max_id") or 10**9)]
        return 200, found[: int(query.get("limit", "20"))], {}

    def _plan(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        found = next((one for one in self._own_plans(token) if one["id"] == number), None)
        if found is None:
            raise Refused(404, "Record not found")
        return 200, found, {}

    def _unplan(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        self.world.plans.remove(self._plan(call, query, token, number)[1])
        return 200, {}, {}

    # -- files ----------------------------------------------------------------------------------------------------------------------

    def _upload(self, call: Handler, query: dict[str, str], token: Token, version: str) -> Reply:
        if version == "v2" and not self.world.variant.media_v2:
            raise Refused(404, "Not Found")
        parts = _multipart(call.headers.get("Content-Type", ""), call.raw)
        if set(parts) - {"file", "description", "focus", "thumbnail"} or "file" not in parts:
            raise self.violation(f"media: parts {sorted(parts)}")
        if not parts["file"][1]:
            raise Refused(422, "Validation failed: File can't be blank")
        made = dict(SHAPES["media"]) | {"id": self.world.new_id(), "description": parts.get("description", ("", b""))[1].decode() or None}
        made |= {"_user": token.user.name, "_attached": False, "_looks": abs(self.world.variant.media_looks), "_bytes": parts["file"][1]}
        made["_name"] = parts["file"][0]
        if "focus" in parts:
            made["_focus"] = self._focus(parts["focus"][1].decode())
        if parts["file"][0].startswith("video"):
            made["type"] = "video"
        made["_broken"] = self.world.variant.media_looks < 0
        self.world.media[made["id"]] = made
        waiting = made["_looks"] > 0 and version == "v2"
        return (202 if waiting else 200), made | ({"url": None} if waiting else {}), {}

    def _focus(self, text: str) -> tuple[float, float]:
        across, up = (float(one) for one in text.split(","))
        if not (-1 <= across <= 1 and -1 <= up <= 1):
            raise self.violation(f"media: focus {text!r}")
        return across, up

    def _media(self, call: Handler, query: dict[str, str], token: Token, number: str) -> Reply:
        found = self.world.media.get(number)
        if found is None or found["_attached"] or found["_user"] != token.user.name or self.world.variant.media_forget:
            raise Refused(404, "Record not found")
        if found["_broken"]:
            raise Refused(422, "Error processing thumbnail for uploaded media")
        found["_looks"] = max(0, found["_looks"] - 1)
        return (206 if found["_looks"] else 200), found, {}


def _multipart(kind: str, raw: bytes) -> dict[str, tuple[str, bytes]]:
    message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + raw)
    found: dict[str, tuple[str, bytes]] = {}
    for part in message.get_payload() if message.is_multipart() else []:
        name = str(part.get_param("name", header="content-disposition"))  # type: ignore[union-attr]
        data = part.get_payload(decode=True)  # type: ignore[union-attr]
        found[name] = (str(part.get_filename() or ""), data if isinstance(data, bytes) else b"")  # type: ignore[union-attr]
    return found


def main() -> None:
    """Serve as a process of its own until the input ends."""
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--variant", choices=sorted(VARIANTS), default="mastodon")
    options.add_argument("--user", default="anna")
    options.add_argument("--token", default="")
    for one in fields_of(Variant):
        options.add_argument(f"--{one.name.replace('_', '-')}", dest=f"set_{one.name}", default=None)
    chosen = options.parse_args()
    switches = {}
    for one in fields_of(Variant):
        value = getattr(chosen, f"set_{one.name}")
        if value is not None:
            switches[one.name] = value if one.type == "str" else json.loads(value)
    with MastodonFamily(chosen.variant, port=chosen.port, **switches) as server:
        token = server.world.add_user(chosen.user, chosen.token)
        sys.stdout.write(json.dumps({"server": server.url, "token": token, "user": chosen.user}) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
