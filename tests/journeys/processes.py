"""Programs that a journey starts: found with all their children, ended by their number, never by name."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PATIENCE = 30.0
PAUSE = 0.05


def wait_until(ready: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Wait until `ready` says so. Raises TimeoutError."""
    until = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > until:
            raise TimeoutError(f"waited {seconds:.0f} s for {what}")
        time.sleep(PAUSE)


def children(pid: int) -> list[int]:
    """Return the processes under a process, the nearest first."""
    by_parent: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                parent = int((entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
                by_parent.setdefault(parent, []).append(int(entry.name))
    found = list(by_parent.get(pid, ()))
    for one in found:
        found.extend(by_parent.get(one, ()))
    return found


def alive(pid: int) -> bool:
    """Return whether a process runs; one that only waits to be collected does not."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[0] not in {"Z", "X"}
    except OSError:
        return False


def end(process: subprocess.Popen[bytes], seconds: float = 10.0) -> None:
    """End a program and what it started: asked first, then killed, each by its number."""
    with_it = children(process.pid)
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(seconds)
    until = time.monotonic() + 2.0
    while any(alive(one) for one in with_it) and time.monotonic() < until:
        time.sleep(PAUSE)
    for one in with_it:
        if alive(one):
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


@contextlib.contextmanager
def running(command: list[str], env: dict[str, str], *, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program beside the test, its words in `log`."""
    with log.open("ab") as sink:
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)
    try:
        yield process
    finally:
        end(process)
