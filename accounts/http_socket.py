"""Messages over a WebSocket: opened by the same door as every request, read in one thread, tamed, ended within half a second.

The handshake is an ordinary GET of `Http.stream`, so proxies, certificates and time-outs are those of everything else; `websockets` works
out the frames and touches no socket (its 'sans-I/O' half). No extension is offered: what comes compressed is an error and cannot swell.
Source: RFC 6455.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from accounts.errors import Retryable
from accounts.http import Http
from accounts.http_stream import Stream

if TYPE_CHECKING:
    from websockets.client import ClientProtocol
    from websockets.frames import Frame

MOST_MESSAGE = 2 * 1024 * 1024
MOST_IDLE = 600
"""Frames in a minute that end no message: signs of life and small pieces. More is nonsense."""
MINUTE = 60.0
_WORD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Messages:
    """What comes over an open WebSocket. To be read by one thread."""

    def __init__(self, stream: Stream, protocol: ClientProtocol, silent_seconds: float) -> None:
        """Take the socket over from `stream`."""
        self._stream = stream
        self._protocol = protocol
        self._rest, self._socket = stream.take_over()
        self._socket.settimeout(silent_seconds / 2)
        self._parts: list[bytes] = []
        self._binary = False
        self._idle: tuple[float, int] = (time.monotonic(), 0)

    def read(self) -> Iterator[str | None]:
        """Give message by message until the other side ends it or `stop` is set; None for one that is no text.

        Raises Retryable: stream-silent when nothing came for the time agreed although it was asked for a sign of life, no-answer when it
        breaks, not-understood for what is no WebSocket, is too large, or keeps busy without saying anything.
        """
        data, self._rest = self._rest, b""
        while not self._stream.stop.is_set():
            if data:
                self._protocol.receive_data(data)
            messages = [one for frame in self._protocol.events_received() for one in self._of(frame)]  # type: ignore[arg-type]
            self._write()  # signs of life wait for nobody who is slow with the messages
            yield from messages
            if self._protocol.parser_exc is not None:
                raise Retryable("not-understood", host=self._stream.host)
            if self._protocol.close_expected():
                return
            data = self._more()
            if not data:
                return

    def _of(self, frame: Frame) -> Iterator[str | None]:
        from websockets.frames import Opcode

        if frame.opcode in {Opcode.TEXT, Opcode.BINARY, Opcode.CONT}:
            self._binary = frame.opcode is Opcode.BINARY or (frame.opcode is Opcode.CONT and self._binary)
            self._parts.append(bytes(frame.data))
            if frame.fin:
                whole, self._parts = b"".join(self._parts), []
                yield None if self._binary else whole.decode("utf-8", "replace")
                return
        began, count = self._idle
        now = time.monotonic()
        self._idle = (now, 1) if now - began > MINUTE else (began, count + 1)
        if self._idle[1] > MOST_IDLE:
            self._protocol.data_to_send()  # the answers to all that are not sent either
            raise Retryable("not-understood", host=self._stream.host)

    def _more(self) -> bytes:
        """Return what comes next, b'' at the end; when it is long in coming, ask once whether anybody is there."""
        for asked in (False, True):
            try:
                return self._socket.recv(65536)
            except TimeoutError as failure:
                if asked:
                    raise Retryable("stream-silent", host=self._stream.host) from failure
                self._protocol.send_ping(b"")
                self._write()
            except (OSError, ValueError) as failure:
                if self._stream.stop.is_set():
                    return b""
                raise Retryable("no-answer", host=self._stream.host) from failure
        return b""

    def _write(self) -> None:
        for data in self._protocol.data_to_send():
            try:
                if data:
                    self._socket.sendall(data)
            except (OSError, ValueError) as failure:
                if self._stream.stop.is_set():
                    return
                raise Retryable("no-answer", host=self._stream.host) from failure

    def leave(self) -> None:
        """Say goodbye, as far as anybody still listens."""
        from websockets.frames import CloseCode
        from websockets.protocol import OPEN

        if self._protocol.state is OPEN and not self._stream.stop.is_set():
            self._protocol.send_close(CloseCode.GOING_AWAY)
            self._socket.settimeout(1.0)
            try:
                self._write()
            except Retryable:
                return


def as_word(token: str) -> str:
    """Return `token` where it can be named as a subprotocol, the header in which some servers want it; '' where it cannot."""
    return token if _WORD.fullmatch(token) else ""


@contextmanager
def opened(
    http: Http,
    url: str,
    stop: threading.Event,
    *,
    headers: Mapping[str, str],
    params: Mapping[str, str],
    subprotocol: str = "",
    silent_seconds: float,
) -> Iterator[tuple[Stream, Messages | None]]:
    """Open a WebSocket at an https address (http: on this machine only), on a connection of its own. Setting `stop` ends it.

    Give the answer, and its messages where it became a WebSocket. Raises what `Http.stream` raises, and Retryable (not-understood) for a
    handshake that is none.
    """
    from websockets.client import ClientProtocol
    from websockets.protocol import OPEN
    from websockets.typing import Subprotocol
    from websockets.uri import parse_uri

    quiet = logging.getLogger("websocket")
    quiet.setLevel(logging.CRITICAL)  # its debugging lines would hold the token
    protocol = ClientProtocol(
        parse_uri("ws" + url.removeprefix("http")),
        subprotocols=[Subprotocol(subprotocol)] if subprotocol else None,
        state=OPEN,
        max_size=MOST_MESSAGE,
        logger=quiet,
    )
    asked = {name: value for name, value in protocol.connect().headers.raw_items() if name != "Host"}
    with http.stream(url, stop, headers={**headers, **asked}, params=params, silent_seconds=silent_seconds) as stream:
        if stream.status != 101 or stop.is_set():
            yield stream, None
            return
        _check(protocol, stream)
        messages = Messages(stream, protocol, silent_seconds)
        try:
            yield stream, messages
        finally:
            messages.leave()


def _check(protocol: ClientProtocol, stream: Stream) -> None:
    from websockets.datastructures import Headers
    from websockets.exceptions import InvalidHandshake
    from websockets.http11 import Response

    try:
        protocol.process_response(Response(101, "", Headers(stream.headers)))
    except InvalidHandshake as failure:
        raise Retryable("not-understood", host=stream.host, status=101) from failure
