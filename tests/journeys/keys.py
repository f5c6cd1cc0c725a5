"""The keys in the keychain, and the search for every secret in a room."""

from __future__ import annotations

import base64
import contextlib

from tests.journeys import leaks
from tests.journeys.leaks import Secret
from tests.journeys.program import EXPORT_LIST
from tests.journeys.room import Room
from tests.journeys.screen import SAID


def keys_in_keychain(where: Room) -> list[Secret]:
    """Return the keys that Omroeper keeps in the keychain, in the words kept there and as bytes."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    found: list[Secret] = []
    with contextlib.closing(open_dbus_connection(bus=where.env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        for item in secretstorage.search_items(connection, {"service": "omroeper"}):
            words = item.get_secret()
            found += [Secret.known("the data key, as the keychain has it", words), Secret.known("the data key", base64.b64decode(words))]
    return found


def nowhere(where: Room, pid: int, secrets: list[Secret]) -> None:
    """See that none of these stands in any file of this room, in a process, in what commands printed or a screen reader was told."""
    found = leaks.in_folder(where.folder, secrets) + leaks.in_processes(pid, secrets)
    found += leaks.in_bytes("\n".join(EXPORT_LIST).encode(), "what commands printed", secrets)
    found += leaks.in_bytes("\n".join(SAID).encode(), "what a screen reader was told", secrets)
    assert not found, "\n".join(found)
