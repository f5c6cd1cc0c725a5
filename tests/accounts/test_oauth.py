"""PKCE, state, and the listener to which the browser comes back."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest

from accounts.errors import SignInError
from accounts.oauth import (
    LARGEST_REQUEST,
    LoopbackListener,
    Page,
    authorize_url,
    challenge,
    code_of,
    new_state,
    new_verifier,
    open_listener,
    token_form,
)

PAGE = Page("nl", "Aangemeld <b>", "U kunt dit venster sluiten.", "Niet gelukt.")

Waiting = tuple[LoopbackListener, "Future[dict[str, str]]"]


@pytest.fixture
def waiting() -> Iterator[Callable[[], Waiting]]:
    """Give a listener that is being waited on in another thread."""
    with ThreadPoolExecutor(1) as pool, LoopbackListener(PAGE) as listener:
        yield lambda: (listener, pool.submit(listener.wait))
        listener.cancel()


def test_the_challenge_is_that_of_the_rfc() -> None:
    """RFC 7636 appendix B."""
    assert challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_verifiers_and_states_are_fresh_and_long_enough() -> None:
    verifiers = {new_verifier() for _ in range(50)}
    assert len(verifiers) == 50
    assert all(43 <= len(one) <= 128 for one in verifiers)
    assert len({new_state() for _ in range(50)}) == 50


def test_the_page_to_open_carries_everything_once() -> None:
    url = authorize_url(
        "https://x.example/a?b=c", client_id="i", redirect="http://127.0.0.1:1/s", scope="read write", state="s", verifier="v", lang="nl"
    )
    query = parse_qs(urlsplit(url).query)
    assert query == {
        "b": ["c"],
        "response_type": ["code"],
        "client_id": ["i"],
        "redirect_uri": ["http://127.0.0.1:1/s"],
        "scope": ["read write"],
        "state": ["s"],
        "code_challenge": [challenge("v")],
        "code_challenge_method": ["S256"],
        "lang": ["nl"],
    }
    assert "code_challenge" not in authorize_url("https://x.example/a", client_id="i", redirect="r", scope="", state="s")


def test_the_form_for_a_token_leaves_out_what_there_is_not() -> None:
    assert token_form(code="c", client_id="i", redirect="r") == {
        "grant_type": "authorization_code",
        "code": "c",
        "client_id": "i",
        "redirect_uri": "r",
    }
    assert token_form(code="c", client_id="i", redirect="r", verifier="v", client_secret="s")["code_verifier"] == "v"  # noqa: S106 - no secret


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"code": "c"}, "wrong-state"),
        ({"code": "c", "state": "other"}, "wrong-state"),
        ({"error": "access_denied", "state": "other"}, "wrong-state"),
        ({"code": "c", "state": "één"}, "wrong-state"),
        ({"error": "access_denied", "state": "s"}, "denied"),
        ({"error": "server_error", "state": "s"}, "refused"),
        ({"error": "server_error", "code": "c", "state": "s"}, "refused"),
        ({"state": "s"}, "refused"),
        ({"code": " ", "state": "s"}, "refused"),
    ],
)
def test_an_answer_that_is_no_code_is_told_apart(answer: dict[str, str], code: str) -> None:
    with pytest.raises(SignInError) as raised:
        code_of(answer, "s")
    assert raised.value.word == code


def test_a_code_comes_out_pasted_or_not() -> None:
    assert code_of({"code": "c", "state": "s"}, "s") == "c"
    assert code_of({"code": " c\n"}, "s", pasted=True) == "c"


def test_the_answer_arrives_and_the_browser_is_told_in_its_language(waiting: Callable[[], Waiting]) -> None:
    listener, answer = waiting()
    with urlopen(f"{listener.redirect}?code=a%20b&state=s", timeout=10) as page:  # noqa: S310 - our own loopback address
        shown = page.read().decode()
    assert answer.result(10) == {"code": "a b", "state": "s"}
    assert 'lang="nl"' in shown
    assert "Aangemeld &lt;b&gt;" in shown
    assert PAGE.done in shown
    with pytest.raises(OSError):  # noqa: PT011 - refused or reset: the port is closed
        socket.create_connection(("127.0.0.1", urlsplit(listener.redirect).port or 0), 2).close()


def test_a_refusal_gets_the_other_words(waiting: Callable[[], Waiting]) -> None:
    listener, answer = waiting()
    with urlopen(f"{listener.redirect}?error=access_denied&state=s", timeout=10) as page:  # noqa: S310
        shown = page.read().decode()
    assert PAGE.denied in shown
    assert PAGE.done not in shown
    assert answer.result(10)["error"] == "access_denied"


def test_what_is_not_the_answer_is_turned_away_and_the_wait_goes_on(waiting: Callable[[], Waiting]) -> None:
    listener, answer = waiting()
    base = listener.redirect.rsplit("/", 1)[0]
    port = urlsplit(listener.redirect).port or 0
    for other in (f"{base}/favicon.ico", listener.redirect, f"{base}/other?code=x&state=s", f"{listener.redirect}?{'a=1&' * 60}"):
        with pytest.raises(HTTPError) as refused:
            urlopen(other, timeout=10)  # noqa: S310
        assert refused.value.code == 404
        refused.value.close()
    with socket.create_connection(("127.0.0.1", port), 10) as rebound:
        rebound.sendall(b"GET /signed-in?code=evil&state=s HTTP/1.1\r\nHost: evil.example\r\n\r\n")
        assert b" 404 " in rebound.recv(100)
    with socket.create_connection(("127.0.0.1", port), 10) as endless:
        endless.sendall(b"GET /signed-in?code=" + b"x" * (LARGEST_REQUEST + 10))
        assert b" 404 " in endless.recv(100)
    assert not answer.done()
    urlopen(f"{listener.redirect}?code=c&state=s", timeout=10).close()  # noqa: S310
    assert answer.result(10)["code"] == "c"


def test_a_spare_connection_and_a_slow_one_block_nothing(waiting: Callable[[], Waiting]) -> None:
    listener, answer = waiting()
    port = urlsplit(listener.redirect).port or 0
    with socket.create_connection(("127.0.0.1", port), 10), socket.create_connection(("127.0.0.1", port), 10) as slow:
        slow.sendall(b"GET /signed-in?code=slow&sta")
        urlopen(f"{listener.redirect}?code=quick&state=s", timeout=10).close()  # noqa: S310
        assert answer.result(10)["code"] == "quick"


def test_an_answer_in_pieces_counts(waiting: Callable[[], Waiting]) -> None:
    listener, answer = waiting()
    host = urlsplit(listener.redirect).netloc
    with socket.create_connection(("127.0.0.1", urlsplit(listener.redirect).port or 0), 10) as browser:
        for piece in (b"GET /signed-in?code=c&st", b"ate=s HTTP/1.1\r\nHo", f"st: {host}\r\n\r".encode(), b"\n"):
            browser.sendall(piece)
        assert b"200 OK" in browser.recv(100)
    assert answer.result(10) == {"code": "c", "state": "s"}


def test_waiting_can_be_cancelled_and_ends_by_itself() -> None:
    listener = LoopbackListener(PAGE)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(listener.cancel).result(10)
    with pytest.raises(SignInError) as raised:
        listener.wait()
    assert raised.value.word == "cancelled"
    listener.cancel()
    with pytest.raises(SignInError):
        listener.wait()
    moments = iter([0.0, 299.9999, 300.0])
    with LoopbackListener(PAGE, monotonic=lambda: next(moments)) as late, pytest.raises(SignInError) as raised:
        late.wait()
    assert raised.value.word == "timed-out"


def test_no_listener_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> socket.socket:
        raise OSError("not here")

    monkeypatch.setattr(socket, "create_server", refused)
    assert open_listener(PAGE) is None
