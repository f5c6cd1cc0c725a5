"""A connection that is used a second time stood before the request: what breaks then may have arrived, and is no missing network."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import BinaryIO

import pytest

from accounts.errors import InputError, NetworkDown, Retryable, Uncertain
from accounts.http import Http, check_address


class OnceThenCut:
    """Answers the first request of a connection and keeps it open; hangs up after reading the second."""

    def __init__(self, answer: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") -> None:
        self.heard = 0
        self._answer = answer
        self._caller: socket.socket | None = None
        self._door = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._door.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._serve, name="once-then-cut")
        self._thread.start()

    def _serve(self) -> None:
        try:
            while True:
                caller, _ = self._door.accept()
                self._caller = caller
                with caller, caller.makefile("rb") as said:
                    for turn in range(2):
                        if not self._read(said):
                            break
                        self.heard += 1
                        if turn == 0:
                            caller.sendall(self._answer)
                        if b"Connection: close" in self._answer:
                            break
        except OSError:
            return  # closed

    @staticmethod
    def _read(said: BinaryIO) -> bool:
        """Read a whole request; return False when none came any more."""
        length, line = 0, said.readline()
        while line.strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
            line = said.readline()
        return len(said.read(length)) == length > 0

    def close(self) -> None:
        # A pool gives its idle connections back when it is collected, which may be later.
        for one in (self._door, self._caller):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join(10)


def test_a_kept_open_connection_that_breaks_is_an_answer_that_did_not_come() -> None:
    server, http = OnceThenCut(), Http(read_seconds=5)
    try:
        assert http.request("POST", server.url, body=b"one").ok
        with pytest.raises(Retryable, match="no-answer"):
            http.request("POST", server.url, body=b"two")
        assert server.heard == 2
        assert http.request("POST", server.url, body=b"three").ok
    finally:
        http.close()
        server.close()
    with pytest.raises(NetworkDown):
        http.request("POST", server.url, body=b"four")
    with pytest.raises(NetworkDown):
        http.request("POST", server.url, body=b"five", sends=True)
    http.close()


def test_what_publishes_takes_a_connection_of_its_own() -> None:
    server, http = OnceThenCut(), Http(read_seconds=5)
    try:
        assert http.request("POST", server.url, body=b"one").ok
        http.close()
        assert http.request("POST", server.url, body=b"two", sends=True).ok
    finally:
        http.close()
        server.close()


def test_a_redirect_to_no_address_is_uncertain_for_what_publishes() -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: https://[x/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    for sends, kind in ((True, Uncertain), (False, Retryable)):
        server, http = OnceThenCut(answer), Http(read_seconds=5)
        try:
            with pytest.raises(kind):
                http.request("POST", server.url, body=b"one", sends=sends)
        finally:
            http.close()
            server.close()


@pytest.mark.parametrize("address", ["https://[::1", "https://a.nl:x", "https://", "a.nl", "", "file:///etc/passwd"])
def test_an_address_that_is_none_is_refused_in_words(address: str) -> None:
    with pytest.raises(InputError, match="bad-address"):
        check_address(address)
