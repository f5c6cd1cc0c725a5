"""Looks for a secret wherever it must not be: as it is, in hex, in base64 in all three alignments, and as Qt's 16-bit text."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.processes import children

LEAST = 8
"""Shorter than this a piece of base64 stands anywhere by chance."""


KNOWN: list[Secret] = []
"""Every secret that was used in any journey so far; the last test looks for them once more."""


@dataclass(frozen=True)
class Secret:
    """Something that nobody may read. `about` says what it is, without saying it."""

    about: str
    value: bytes

    @classmethod
    def of(cls, about: str, text: str) -> Secret:
        """Return a secret text."""
        return cls.known(about, text.encode("utf-8"))

    @classmethod
    def known(cls, about: str, value: bytes) -> Secret:
        """Return a secret, and remember it for the last search."""
        made = cls(about, value)
        if made not in KNOWN:
            KNOWN.append(made)
        return made

    def forms(self) -> Iterator[tuple[str, bytes]]:
        """Return every shape in which it could lie about."""
        yield "plain", self.value
        yield "hex", self.value.hex().encode()
        yield "HEX", self.value.hex().upper().encode()
        yield from (("16-bit text", self.value.decode().encode(kind)) for kind in ("utf-16-le", "utf-16-be") if self._is_text())
        for shift in range(3):
            for kind, encode in (("base64", base64.standard_b64encode), ("base64url", base64.urlsafe_b64encode)):
                yield f"{kind} {shift}", _certain(encode(bytes(shift) + self.value), shift, len(self.value))

    def _is_text(self) -> bool:
        try:
            return bool(self.value.decode("utf-8"))
        except UnicodeDecodeError:
            return False


def _certain(encoded: bytes, shift: int, length: int) -> bytes:
    """Return the letters that depend on the secret alone: the first and last ones also hold bits of its neighbours."""
    first = (shift * 8 + 5) // 6
    last = (shift + length) * 8 // 6
    return encoded[first:last]


def in_bytes(data: bytes, where: str, secrets: Iterable[Secret]) -> list[str]:
    """Return which secrets stand in `data`, and in which form."""
    return [
        f"{where}: {secret.about} ({name})" for secret in secrets for name, form in secret.forms() if len(form) >= LEAST and form in data
    ]


def in_folder(folder: Path, secrets: Iterable[Secret]) -> list[str]:
    """Look through every file under a folder, journals and logs included, and through the names of the files."""
    wanted = list(secrets)
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        found += in_bytes(os.fsencode(path), f"name of {path.relative_to(folder)}", wanted)
        if path.is_file() and not path.is_symlink():
            found += in_bytes(path.read_bytes(), str(path.relative_to(folder)), wanted)
    return found


def in_processes(pid: int, secrets: Iterable[Secret]) -> list[str]:
    """Look at the command lines of all processes, and at the environment of this one and of what it started."""
    wanted = list(secrets)
    found: list[str] = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            found += in_bytes(_read(entry / "cmdline"), f"command line of {entry.name}", wanted)
    for one in (pid, *children(pid)):
        found += in_bytes(_read(Path("/proc") / str(one) / "environ"), f"environment of {one}", wanted)
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it ended meanwhile
        return b""
