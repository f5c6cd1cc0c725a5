"""WebSockets of the stand-in: a real handshake, real frames, and whatever a test sends in their place."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from typing import Any, BinaryIO

from tests.networks.mastodon_timelines import Streaming
from tests.networks.mastodon_world import public

TEXT, BINARY, CONT, CLOSE, PING, PONG = 1, 2, 0, 8, 9, 10
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def frame(opcode: int, data: bytes, *, fin: bool = True, rsv1: bool = False, length: int | None = None) -> bytes:
    """Return a frame as a server sends it; `length` is what it claims where that is not so."""
    first = (0x80 if fin else 0) | (0x40 if rsv1 else 0) | opcode
    size = len(data) if length is None else length
    if size < 126:
        return bytes([first, size]) + data
    if size < 1 << 16:
        return bytes([first, 126]) + size.to_bytes(2, "big") + data
    return bytes([first, 127]) + size.to_bytes(8, "big") + data


def message(event: str, payload: Any, stream: str = "user") -> bytes:
    """Return a frame with an event, as Mastodon writes it: the payload is text in text."""
    data = payload if isinstance(payload, str) else json.dumps(public(payload))
    return frame(TEXT, json.dumps({"stream": [stream], "event": event, "payload": data}).encode())


def accept_key(key: str) -> str:
    """Return the answer to a handshake's key."""
    return base64.b64encode(hashlib.sha1(key.encode() + _MAGIC, usedforsecurity=False).digest()).decode()


class Incoming(threading.Thread):
    """Keeps what the other side says in `streaming.said`, and answers its pings; ends the stream when the other side is gone."""

    def __init__(self, streaming: Streaming, source: BinaryIO) -> None:
        """Read from `source`."""
        super().__init__(name="mastodon-socket")
        self._streaming, self._source = streaming, source

    def run(self) -> None:
        """Read until the end."""
        try:
            while (head := self._exactly(2)) is not None:
                size = head[1] & 0x7F
                if size > 125:
                    size = int.from_bytes(self._exactly(2 if size == 126 else 8) or b"", "big")
                mask, data = self._exactly(4), self._exactly(size)
                if mask is None or data is None:
                    break
                plain = bytes(one ^ mask[at % 4] for at, one in enumerate(data))
                self._streaming.said.append((head[0] & 0x0F, plain))
                if head[0] & 0x0F == PING and self._streaming.polite:
                    self._streaming.chunks.put(frame(PONG, plain))
                if head[0] & 0x0F == CLOSE:
                    break
        except (OSError, ValueError):
            pass
        self._streaming.chunks.put(None)

    def _exactly(self, size: int) -> bytes | None:
        found = self._source.read(size) if size else b""
        return found if len(found) == size else None
