"""The proxy does what its faults say, before any real server is judged through it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from accounts.errors import NetworkDown, Retryable, Uncertain
from accounts.http import Http
from tests.servers.proxy import Fault, FaultProxy, refusing


class Upstream(ThreadingHTTPServer):
    """Answers with what it was asked, and counts."""

    daemon_threads = True

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, str, bytes]] = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    """The answer of the upstream: JSON with a hundred letters."""

    protocol_version = "HTTP/1.1"
    server: Upstream

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""

    def do_POST(self) -> None:
        """Take the body, count, answer."""
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.server.seen.append((self.command, self.path, self.headers["Host"], body))
        answer = b'{"letters": "' + b"x" * 100 + b'"}'
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    """A small server of our own."""
    server = Upstream()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def proxy(upstream: Upstream) -> Iterator[FaultProxy]:
    """The proxy before it."""
    with FaultProxy(f"http://127.0.0.1:{upstream.server_address[1]}") as one:
        yield one


@pytest.fixture
def http() -> Iterator[Http]:
    """The program's own HTTP, with a short patience."""
    one = Http(read_seconds=1.0)
    yield one
    one.close()


def test_without_a_plan_all_passes_with_the_host_as_it_was(upstream: Upstream, proxy: FaultProxy, http: Http) -> None:
    for _ in range(3):
        answer = http.request("POST", f"{proxy.url}/a?b=c", body=b"hello", sends=True)
        assert answer.status == 201
        assert answer.object()["letters"] == "x" * 100
    assert upstream.seen == [("POST", "/a?b=c", f"127.0.0.1:{proxy.port}", b"hello")] * 3


@pytest.mark.parametrize(
    ("fault", "delivered"),
    [(Fault.CUT_AFTER_DELIVERY, 1), (Fault.TRUNCATED, 1), (Fault.REFUSE, 0)],
)
def test_a_lost_answer_is_uncertain_whether_it_was_delivered_or_not(
    upstream: Upstream, proxy: FaultProxy, http: Http, fault: Fault, delivered: int
) -> None:
    proxy.plan(fault, "POST", "^/post$")
    with pytest.raises(Uncertain):
        http.request("POST", f"{proxy.url}/post", body=b"x", sends=True)
    assert len(upstream.seen) == delivered
    assert http.request("POST", f"{proxy.url}/post", body=b"x", sends=True).status == 201


def test_a_cut_look_up_may_be_tried_again(proxy: FaultProxy, http: Http) -> None:
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "GET")
    with pytest.raises(Retryable):
        http.request("GET", f"{proxy.url}/look")


@pytest.mark.parametrize(
    ("fault", "status", "delivered"),
    [(Fault.TOO_MANY, 429, 0), (Fault.ERROR_BEFORE, 500, 0), (Fault.ERROR_AFTER, 502, 1), (Fault.PORTAL, 200, 0)],
)
def test_answers_that_are_not_of_the_server(
    upstream: Upstream, proxy: FaultProxy, http: Http, fault: Fault, status: int, delivered: int
) -> None:
    proxy.plan(fault, "POST")
    assert http.request("POST", f"{proxy.url}/post", body=b"x", sends=True).status == status
    assert len(upstream.seen) == delivered
    assert proxy.delivered("POST", "/post") == delivered


def test_slow_is_delivered_and_answers_after_the_release(upstream: Upstream, proxy: FaultProxy) -> None:
    proxy.plan(Fault.SLOW, "POST")
    impatient = Http(read_seconds=0.2)
    with pytest.raises(Uncertain):
        impatient.request("POST", f"{proxy.url}/post", body=b"x", sends=True)
    assert len(upstream.seen) == 1
    proxy.release()
    proxy.plan(Fault.SLOW, "POST")
    assert impatient.request("POST", f"{proxy.url}/post", body=b"x", sends=True).status == 201
    impatient.close()


def test_nobody_listens_for_a_while(upstream: Upstream, proxy: FaultProxy, http: Http) -> None:
    with refusing(proxy), pytest.raises(NetworkDown):
        http.request("POST", f"{proxy.url}/post", body=b"x", sends=True)
    assert upstream.seen == []
    assert http.request("POST", f"{proxy.url}/post", body=b"x", sends=True).status == 201


def test_a_plan_waits_for_its_turn(proxy: FaultProxy, http: Http) -> None:
    proxy.plan(Fault.ERROR_BEFORE, "POST", "/second", times=2, skip=1)
    found = [http.request("POST", f"{proxy.url}/{name}", body=b"").status for name in ("first", "second", "second", "second", "second")]
    assert found == [201, 201, 500, 500, 201]


def test_only_servers_of_this_machine() -> None:
    with pytest.raises(ValueError, match="only a server of this machine"):
        FaultProxy("http://example.org:80")
