"""An answer that never ends: read line by line, given up when it falls silent, ended within half a second when it is no longer wanted.

A thread that waits for a socket sees no event. One watching thread, alive only while a stream is, looks at the events of all of them and
shuts the socket of what is to stop; the waiting reader then wakes at once.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

from accounts.errors import Retryable

LONGEST_LINE = 2 * 1024 * 1024
LOOK_SECONDS = 0.3


class Watch:
    """Ends streams whose event is set."""

    def __init__(self) -> None:
        """Watch nothing yet; the thread starts with the first stream."""
        self._changed = threading.Condition()
        self._streams: set[Stream] = set()
        self._thread: threading.Thread | None = None

    def add(self, stream: Stream) -> None:
        """Begin to watch a stream."""
        with self._changed:
            self._streams.add(stream)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="stream-watch", daemon=True)
                self._thread.start()

    def remove(self, stream: Stream) -> None:
        """Watch it no longer; the thread ends with the last one."""
        with self._changed:
            self._streams.discard(stream)
            self._changed.notify_all()

    def _run(self) -> None:
        with self._changed:
            while self._streams:
                for stream in self._streams:
                    if stream.stop.is_set():
                        stream.cut()
                self._changed.wait(LOOK_SECONDS)
            self._thread = None


watch = Watch()


class Stream:
    """One answer under way. `status` and `headers` are there once `answered` was called; header names are lower case."""

    def __init__(self, host: str, stop: threading.Event) -> None:
        """Know nothing yet; `stop` ends it."""
        self.host, self.stop = host, stop
        self.status = 0
        self.headers: dict[str, str] = {}
        self._response: Any = None
        self._sockets: list[Any] = []

    def connected(self, made: Any) -> None:
        """Take the socket of a connection that stands."""
        if made is not None:
            self._sockets.append(made)

    def answered(self, response: Any) -> None:
        """Take the head of the answer."""
        self._response = response
        self.status = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}

    def cut(self) -> None:
        """Shut the socket, from any thread: whoever reads it wakes and finds the end."""
        for made in self._sockets:
            try:
                # Not the method of a TLS socket: that one changes the object under its reader.
                socket.socket.shutdown(made, socket.SHUT_RDWR)
            except OSError:
                continue

    def take_over(self) -> tuple[bytes, socket.socket]:
        """Return what came already behind the head of the answer, and the socket over which the rest is spoken (status 101)."""
        made: socket.socket = self._sockets[-1]
        made.settimeout(0.0)
        try:
            # The head was read in one gulp with the first of what follows; nothing else may read from that buffer later.
            rest = self._response.raw._fp.fp.read1(65536)
        except (OSError, ValueError):
            rest = b""
        return rest or b"", made

    def text(self, most: int = 100_000) -> bytes:
        """Return the beginning of an answer that is no stream, an error for instance."""
        try:
            found = self._response.raw.read(most, decode_content=True)
        except Exception:
            return b""
        return found if isinstance(found, bytes) else b""

    def lines(self) -> Iterator[str]:
        """Give line by line until the other side ends it or `stop` is set.

        Raises Retryable: stream-silent when nothing came for the time agreed, no-answer when it breaks, not-understood for a line that
        never ends.
        """
        rest = b""
        while not self.stop.is_set():
            part = self._part()
            if not part:
                return
            *whole, rest = (rest + part).split(b"\n")
            for line in whole:
                yield line.rstrip(b"\r").decode("utf-8", "replace")
            if len(rest) > LONGEST_LINE:
                raise Retryable("not-understood", host=self.host, status=self.status)

    def _part(self) -> bytes:
        try:
            found = self._response.raw.read1(65536, decode_content=True)
        except Exception as failure:
            if self.stop.is_set():
                return b""
            if type(failure).__name__ == "ReadTimeoutError" or isinstance(failure, TimeoutError):
                raise Retryable("stream-silent", host=self.host) from failure
            if isinstance(failure, OSError | ValueError) or type(failure).__module__.startswith(("urllib3", "http.")):
                raise Retryable("no-answer", host=self.host) from failure
            raise
        return found if isinstance(found, bytes) else b""
