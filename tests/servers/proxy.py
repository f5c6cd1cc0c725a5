"""A proxy between a connector and a real server that fails on purpose: exactly one fault, at exactly the request that is meant.

It listens on 127.0.0.1 only, hands every request to one upstream on this machine with its Host header as it was, and keeps a list of
what went through. A fault is planned with `plan` and used up after `times` requests; without a plan everything passes.

    with FaultProxy("http://127.0.0.1:8080") as proxy:
        proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", r"/wp-json/wp/v2/posts")
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

LARGEST_BODY = 64 * 1024 * 1024
UPSTREAM_SECONDS = 60.0
HOP_BY_HOP = frozenset({"connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"})
PORTAL = b"<!doctype html><title>Welcome</title><p>Accept the terms of this hotel to use the network.</p>"


class Fault(StrEnum):
    """What goes wrong. 'Delivered' means: upstream did the work."""

    PASS = "pass"  # noqa: S105 - the name of a fault
    """Nothing: delivered and answered."""
    CUT_AFTER_DELIVERY = "cut-after-delivery"
    """Delivered; the connection is closed without an answer."""
    REFUSE = "refuse"
    """Taken and never delivered; the connection is closed without an answer. (No connection at all: `FaultProxy.refusing`.)"""
    SLOW = "slow"
    """Delivered; the answer waits for `release` or `seconds`."""
    TOO_MANY = "429"
    """Not delivered; 429 with Retry-After: 30."""
    ERROR_BEFORE = "500-before"
    """Not delivered; 500 without a body of the API."""
    ERROR_AFTER = "502-after-delivery"
    """Delivered; 502 as a gateway writes it."""
    TRUNCATED = "truncated"
    """Delivered; half of the answer's body, then the connection is closed."""
    PORTAL = "html-portal"
    """Not delivered; 200 with the page of a captive portal."""


DELIVERED = frozenset({Fault.PASS, Fault.CUT_AFTER_DELIVERY, Fault.SLOW, Fault.ERROR_AFTER, Fault.TRUNCATED})


@dataclass
class Plan:
    """A fault for the next `times` requests whose method and path fit. `skip` lets that many fitting ones pass first."""

    fault: Fault
    method: str
    path: re.Pattern[str]
    times: int
    skip: int = 0
    seconds: float = 30.0


@dataclass(frozen=True)
class Passed:
    """A request that came by: `path` with its query; `status` is upstream's, None when it was not delivered."""

    method: str
    path: str
    fault: Fault
    status: int | None
    body: bytes = b""


class FaultProxy:
    """The proxy. A context manager; `url` is what the client uses instead of the server's own address."""

    def __init__(self, upstream: str, port: int = 0) -> None:
        """Stand before `upstream`, 'http://host:port' on this machine. `port` 0 takes a free one."""
        parts = urlsplit(upstream)
        if parts.scheme != "http" or parts.hostname not in {"127.0.0.1", "localhost"} or parts.port is None:
            raise ValueError(f"only a server of this machine: {upstream}")
        self.upstream = (parts.hostname, parts.port)
        self.passed: list[Passed] = []
        self.own: Callable[[str, str], tuple[int, Any] | None] = lambda _method, _path: None
        """Status and JSON for a request that upstream has no answer to; None = let it pass. Asked before upstream, after the faults."""
        self._plans: list[Plan] = []
        self._lock = threading.Lock()
        self._released = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.port = port

    @property
    def url(self) -> str:
        """Return the address to give to a client, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Listen; a proxy that was stopped listens on the same port again."""
        self._server = _Server(("127.0.0.1", self.port), self)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="fault-proxy", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop listening and answer nobody any more."""
        self._released.set()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join(10)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop."""
        self.stop()

    def plan(self, fault: Fault, method: str = "", path: str = "", *, times: int = 1, skip: int = 0, seconds: float = 30.0) -> None:
        """Let the next `times` requests fail that have `method` ('' = any) and whose path and query match the expression `path`."""
        with self._lock:
            self._plans.append(Plan(fault, method.upper(), re.compile(path), times, skip, seconds))

    def clear(self) -> None:
        """Forget all plans and what went by."""
        with self._lock:
            self._plans.clear()
            self.passed.clear()

    def release(self) -> None:
        """Let the answers go that a SLOW fault holds, now and later."""
        self._released.set()

    def delivered(self, method: str = "", path: str = "") -> int:
        """Return how many fitting requests upstream has answered."""
        with self._lock:
            return sum(
                1 for one in self.passed if one.status is not None and (not method or one.method == method) and re.search(path, one.path)
            )

    def choose(self, method: str, path: str) -> Plan:
        """Return the plan for this request, using it up."""
        with self._lock:
            for plan in self._plans:
                if plan.times > 0 and plan.method in {"", method} and plan.path.search(path):
                    if plan.skip > 0:
                        plan.skip -= 1
                        continue
                    plan.times -= 1
                    return plan
        return Plan(Fault.PASS, "", re.compile(""), 1)

    def note(self, passed: Passed) -> None:
        """Keep what went by."""
        with self._lock:
            self.passed.append(passed)

    def hold(self, seconds: float) -> None:
        """Wait for `release`, at most `seconds`."""
        self._released.wait(seconds)


class refusing:  # noqa: N801 - reads as a sentence: with refusing(proxy)
    """While it lasts nobody listens: the client's connection is refused, so that certainly nothing was sent."""

    def __init__(self, proxy: FaultProxy) -> None:
        """Take the proxy that is to go away for a while."""
        self._proxy = proxy

    def __enter__(self) -> None:
        """Stop listening."""
        self._proxy.stop()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Listen again, on the same port."""
        self._proxy._released.clear()
        self._proxy.start()


class _Server(ThreadingHTTPServer):
    """One thread a connection; none outlives a stop for long."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], proxy: FaultProxy) -> None:
        self.proxy = proxy
        self._open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        self._open.add(request)
        super().process_request(request, client_address)  # type: ignore[arg-type]

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        # Idle kept-alive connections would hold their threads; closing them ends both.
        for request in tuple(self._open):
            try:
                request.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        super().server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that hangs up is part of the plan."""


class _Handler(BaseHTTPRequestHandler):
    """One connection of a client."""

    protocol_version = "HTTP/1.1"
    timeout = UPSTREAM_SECONDS
    server: _Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing; `FaultProxy.passed` has it."""

    def _serve(self) -> None:
        body = self._body()
        if body is None:
            self._cut()
            return
        proxy = self.server.proxy
        plan = proxy.choose(self.command, self.path)
        status, headers, answer = self._deliver(body) if plan.fault in DELIVERED else (None, [], b"")
        proxy.note(Passed(self.command, self.path, plan.fault, status, body))
        match plan.fault:
            case Fault.CUT_AFTER_DELIVERY | Fault.REFUSE:
                self._cut()
            case Fault.TOO_MANY:
                self._own(429, b'{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}', "application/json", ("Retry-After", "30"))
            case Fault.ERROR_BEFORE:
                self._own(500, b"<h1>500 Internal Server Error</h1>", "text/html")
            case Fault.ERROR_AFTER:
                self._own(502, b"<h1>502 Bad Gateway</h1>", "text/html")
            case Fault.PORTAL:
                self._own(200, PORTAL, "text/html")
            case _:
                if plan.fault is Fault.SLOW:
                    proxy.hold(plan.seconds)
                self._pass_on(status or 502, headers, answer, cut=plan.fault is Fault.TRUNCATED)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _serve  # noqa: N815

    def _body(self) -> bytes | None:
        """Return the request's body, None when it is too large or not what it says."""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunks()
        length = int(self.headers.get("Content-Length") or 0)
        return self.rfile.read(length) if 0 <= length <= LARGEST_BODY else None

    def _chunks(self) -> bytes | None:
        whole = b""
        while len(whole) <= LARGEST_BODY:
            size = int(self.rfile.readline().split(b";")[0] or b"0", 16)
            whole += self.rfile.read(size)
            self.rfile.readline()
            if size == 0:
                return whole
        return None

    def _deliver(self, body: bytes) -> tuple[int | None, list[tuple[str, str]], bytes]:
        """Hand the request to upstream and return its whole answer; status None when upstream cannot be reached."""
        own = self.server.proxy.own(self.command, self.path)
        if own is not None:
            return own[0], [("Content-Type", "application/json")], json.dumps(own[1]).encode()
        connection = http.client.HTTPConnection(*self.server.proxy.upstream, timeout=UPSTREAM_SECONDS)
        try:
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in HOP_BY_HOP | {"content-length"}:
                    connection.putheader(name, value)
            if body or self.command in {"POST", "PUT", "PATCH"}:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body or None)
            response = connection.getresponse()
            answer = response.read()
            return response.status, response.getheaders(), answer
        except OSError:
            return None, [], b""
        finally:
            connection.close()

    def _pass_on(self, status: int, headers: list[tuple[str, str]], answer: bytes, *, cut: bool) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP_BY_HOP | {"content-length"}:
                self.send_header(name, value)
        if self.command == "HEAD" or status in {204, 304}:
            self.end_headers()
            return
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer[: len(answer) // 2] if cut else answer)
        if cut:
            self._cut()

    def _own(self, status: int, body: bytes, kind: str, *headers: tuple[str, str]) -> None:
        self.send_response_only(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _cut(self) -> None:
        """Close hard: the client sees a reset, as from a line that broke."""
        self.close_connection = True
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
