"""The line to the process that holds the dictionaries: started at the first question, started again when it is gone."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from accounts.errors import InputError

log = logging.getLogger("spelling")

PATIENCE_SECONDS = 20.0
"""The largest dictionary there is loads in two seconds; who needs more hangs."""
CHILD_ARGUMENT = "--dictionaries"
"""What a packed program, which cannot run a file of its own, is started with instead."""


def child_command() -> list[str]:
    """Return how the other process is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-I", str(Path(__file__).with_name("spelling_child.py"))]


class Line:
    """One question at a time, from any thread. `begun` is told to each new process before the first question (which files to load)."""

    def __init__(self, command: Callable[[], list[str]] = child_command, patience: float = PATIENCE_SECONDS) -> None:
        """Start nothing yet."""
        self._command = command
        self._patience = patience
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._loaded: dict[str, tuple[str, str]] = {}
        self._closed = False

    def ask(self, files: tuple[Path, Path], tag: str, act: str, what: list[str] | str) -> list[str]:
        """Ask the dictionary of `files` (.aff, .dic), known as `tag`. Blocks. Raises InputError (spelling-away)."""
        paths = (str(files[0]), str(files[1]))
        with self._lock:
            try:
                self._running()
                if self._loaded.get(tag) != paths:
                    self._exchange(["load", tag, *paths])
                    self._loaded[tag] = paths
                answer = self._exchange([act, tag, what])
            except (OSError, ValueError, queue.Empty) as failure:
                self._end()
                raise InputError("spelling-away", why=str(failure) or type(failure).__name__) from failure
        return [str(one) for one in answer] if isinstance(answer, list) else []

    def forget(self, tag: str) -> None:
        """Load the files of `tag` again at the next question: they were replaced."""
        with self._lock:
            self._loaded.pop(tag, None)

    def close(self) -> None:
        """End the process; nothing is asked after this."""
        # What is being answered now would hold the lock for as long as it takes: end the process first, its reader then ends too.
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _running(self) -> None:
        if self._closed:
            raise ValueError("closed")
        if self._process is not None and self._process.poll() is None:
            return
        self._end()
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # The command is our own: this interpreter and a file beside this one.
        self._process = subprocess.Popen(  # noqa: S603
            self._command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=flags
        )
        self._answers = queue.Queue()
        self._reader = threading.Thread(target=_read, args=(self._process, self._answers), name="spelling", daemon=True)
        self._reader.start()
        log.debug("dictionaries in process %d", self._process.pid)

    def _exchange(self, asked: list[object]) -> object:
        process = self._process
        assert process is not None  # noqa: S101
        assert process.stdin is not None  # noqa: S101
        process.stdin.write(json.dumps(asked).encode() + b"\n")
        process.stdin.flush()
        line = self._answers.get(timeout=self._patience)
        if not line:
            raise ValueError("the dictionaries ended")
        answer = json.loads(line)
        if isinstance(answer, dict):
            raise ValueError(str(answer.get("error", "")))
        return answer

    def _end(self) -> None:
        process, self._process = self._process, None
        self._loaded.clear()
        if process is None:
            return
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:  # it died with something unread in the pipe
                log.debug("the pipe to the dictionaries was broken")
        process.kill()
        process.wait()
        if self._reader is not None:
            self._reader.join()
        if process.stdout is not None:
            process.stdout.close()


def _read(process: subprocess.Popen[bytes], answers: queue.Queue[bytes]) -> None:
    assert process.stdout is not None  # noqa: S101
    for line in process.stdout:
        answers.put(line)
    answers.put(b"")
