"""A test leaves no thread, no window and no running timer behind."""

from __future__ import annotations

import gc
import sys
import threading
import time
from typing import Any

import pytest

GRACE_SECONDS = 2.0

known_threads: set[threading.Thread] = set()
known_windows: set[int] = set()
known_timers: set[int] = set()


def threads_now() -> set[threading.Thread]:
    """Return the threads that Python started; those that Qt or a library lends for a callback are not ours to end."""
    return {one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)}


def application() -> Any:
    """Return the QApplication if this run made one, without importing Qt for it."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def windows_now() -> dict[int, str]:
    """Return the top-level windows that exist, by identity."""
    app = application()
    if app is None:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {id(one): f"{type(one).__name__} {one.objectName()!r}" for one in app.topLevelWidgets() if one.parent() is None}


def timers_now() -> dict[int, str]:
    """Return the timers that run, by identity."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or application() is None:
        return {}
    from shiboken6 import isValid

    timers = [one for one in gc.get_objects() if isinstance(one, core.QTimer) and isValid(one) and one.isActive()]
    return {id(one): f"{one.interval()} ms {one.objectName()!r}" for one in timers}


def remember() -> None:
    """What exists now belongs to something that lives longer than one test."""
    known_threads.update(threads_now())
    known_windows.update(windows_now())
    known_timers.update(timers_now())


def uses_qt(item: pytest.Item) -> bool:
    """Return whether this test has to do with windows; the others are not searched for them, which costs time."""
    return bool({"qtbot", "qapp", "qtmodeltester"}.intersection(getattr(item, "fixturenames", ())))


def begin() -> None:
    """Note which threads were there before the test."""
    known_threads.intersection_update(threads_now())
    known_threads.update(threads_now())


def problems(item: pytest.Item) -> list[str]:
    """Return what the test left behind, and forget it, so that one leak fails one test."""
    found = [f"left a thread: {one.name}{' (daemon)' if one.daemon else ''}" for one in lasting_threads()]
    known_threads.update(threads_now())
    if uses_qt(item):
        found += [f"left a window: {text}" for text in lasting(windows_now, known_windows)]
        found += [f"left a running timer: {text}" for text in lasting(timers_now, known_timers)]
        found += [f"left work behind: {count} in Qt's thread pool" for count in [work_in_pool()] if count]
        # What exists now is no other test's: the search for timers then walks only what the next test makes, not a million objects.
        gc.collect()
        gc.freeze()
    return found


def work_in_pool() -> int:
    """Return how much of Qt's own thread pool still runs after the grace."""
    core = sys.modules["PySide6.QtCore"]
    pool = core.QThreadPool.globalInstance()
    return 0 if pool.waitForDone(int(GRACE_SECONDS * 1000)) else int(pool.activeThreadCount())


def lasting_threads() -> list[threading.Thread]:
    """Return the threads that are new and do not end within the grace."""
    until = time.monotonic() + GRACE_SECONDS
    new = threads_now() - known_threads
    for thread in new:
        thread.join(max(0.0, until - time.monotonic()))
    return [thread for thread in new if thread.is_alive()]


def lasting(look: Any, known: set[int]) -> list[str]:
    """Return what is new to `look`, also after the garbage was collected."""
    if set(look()) - known:
        gc.collect()
    now = look()
    new = [text for identity, text in now.items() if identity not in known]
    known.clear()
    known.update(now)
    return new
