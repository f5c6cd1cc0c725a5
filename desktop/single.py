"""One window per data folder, one sender per data folder, and a doorbell between processes.

Two locks: `window.lock` is held by the open window, `sender.lock` by whoever sends (the window, or `omroeper publish` without one).
The doorbell is a local socket on which the window listens: a second start asks it to come forward, a command tells it that the books
changed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from accounts.errors import StoreError
from desktop import lock

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
CHANGED = b"changed\n"
RING_SECONDS = 2.0
LONGEST_ADDRESS = 100
"""Bytes; a socket's path holds 107 on Linux, 103 on macOS."""


def take(folder: Path, name: str) -> lock.Lock | None:
    """Take a lock of the data folder ('window' or 'sender'); None when another process holds it. Raises StoreError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return lock.take(folder / f"{name}.lock")
    except OSError as failure:
        code = "disk-full" if failure.errno in {errno.ENOSPC, errno.EDQUOT} else "folder-read-only"
        raise StoreError(code, folder=str(folder)) from failure


def address(folder: Path) -> str:
    """Return the name of the doorbell's socket: short, per user and data folder (a socket's path holds no more than 107 bytes)."""
    import hashlib
    import tempfile

    mark = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"omroeper-{mark}"
    name = f"omroeper-{os.getuid()}-{mark}"
    last = "/tmp"  # noqa: S108 - short on every system; the name is this user's, and nothing secret is said there
    places = (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir())
    fitting = (base for base in places if base and len(os.fsencode(base)) + 1 + len(name) <= LONGEST_ADDRESS)
    return str(Path(next(fitting, last)) / name)


def ring(folder: Path, word: bytes) -> bool:
    """Ring at the open window of this data folder; False when nobody answers."""
    import socket

    name = address(folder)
    try:
        if sys.platform == "win32":
            with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:
                pipe.write(word)
                return pipe.read(1) == b"k"
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(RING_SECONDS)
            line.connect(name)
            line.sendall(word)
            return line.recv(1) == b"k"
    except OSError:
        return False


class Doorbell:
    """The window's side: calls `rung` on the main thread with RAISE or CHANGED."""

    def __init__(self, folder: Path, rung: Callable[[bytes], None], parent: QObject | None = None) -> None:
        """Listen; the caller holds the window lock, so a socket that is left over is nobody's."""
        from PySide6.QtNetwork import QLocalServer

        self._rung = rung
        name = address(folder)
        QLocalServer.removeServer(name)
        self._server: QLocalServer = QLocalServer(parent)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self.listening = self._server.listen(name)

    def _answer(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._read(line))
            line.disconnected.connect(line.deleteLater)

    def _read(self, line: QLocalSocket) -> None:
        word = bytes(line.readLine().data())
        if word in {RAISE, CHANGED}:
            line.write(b"k")
            line.flush()
            self._rung(word)
        line.disconnectFromServer()

    def close(self) -> None:
        """Listen no more."""
        with contextlib.suppress(RuntimeError):
            self._server.close()
