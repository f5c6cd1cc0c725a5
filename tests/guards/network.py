"""No test reaches further than this computer. A try is refused at the socket and fails the test, however the program takes it.

Names under `.invalid` can be asked: they are refused as the standard says they always are, so that 'no such server' can be tested.
"""

from __future__ import annotations

import functools
import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest

tries: list[str] = []


def is_here(host: object) -> bool:
    """Return whether this host, as given to a socket call, is this computer."""
    if host in (None, "localhost", b"localhost", "localhost."):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host).split("%")[0]).is_loopback
    except ValueError:
        return False


def refuse(what: str, host: object) -> None:
    """Remember the try; the test fails at its end."""
    tries.append(f"{what} {host!r}")


def guard_address(original: Callable[..., Any], what: str, position: int) -> Callable[..., Any]:
    """Wrap a method of a socket that takes an address as its argument number `position` (counted from the end when negative)."""

    @functools.wraps(original)
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[position]
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple) and not is_here(address[0]):
            refuse(what, address[0])
            raise OSError(f"a test may not {what} {address[0]!r}")
        return original(self, *arguments)

    return guarded


def guard_name(original: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a function that asks for the address of a host, its first argument."""

    @functools.wraps(original)
    def guarded(host: Any, *arguments: Any, **named: Any) -> Any:
        if not is_here(host):
            if not str(host).rstrip(".").endswith(".invalid"):
                refuse("look up", host)
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return original(host, *arguments, **named)

    return guarded


def pytest_configure(config: pytest.Config) -> None:
    """Stand before the socket for the whole run."""
    patch = pytest.MonkeyPatch()
    for method, what in {"connect": "connect to", "connect_ex": "connect to", "bind": "listen on"}.items():
        patch.setattr(socket.socket, method, guard_address(getattr(socket.socket, method), what, 0))
    patch.setattr(socket.socket, "sendto", guard_address(socket.socket.sendto, "send to", -1))
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        patch.setattr(socket, name, guard_name(getattr(socket, name)))
    config.add_cleanup(patch.undo)


def problems() -> list[str]:
    """Return what was tried since the last call."""
    found = [f"reached for the network: {one}" for one in tries]
    tries.clear()
    return found
