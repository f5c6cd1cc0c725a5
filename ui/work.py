"""Off the main thread and back: `run` does a job elsewhere and gives its answer to the window.

    work.run(self, lambda: engine.account_health(account), self._show_health, self._tell)

The answer comes on the main thread, and not at all when `owner` is gone by then (closed, deleted, collected).
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from accounts.errors import KnownError

T = TypeVar("T")
log = logging.getLogger("work")
THREADS = 4


class _Relay(QObject):
    """Lives on the main thread; calls there what another thread hands over."""

    handed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("work needs an application")
        self.moveToThread(application.thread())
        self.handed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, what: Callable[[], None]) -> None:
        what()


class _Pool:
    def __init__(self) -> None:
        self.relay = _Relay()
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
        self.pending: set[Future[None]] = set()


class _State:
    lock = threading.Lock()
    pool: _Pool | None = None
    stopped = False


def run(
    owner: QObject,
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[KnownError], None],
    always: Callable[[], None] | None = None,
) -> None:
    """Do `job` in another thread, then call `done` with its answer, or `failed` with the KnownError it raised, on the main thread.

    Any other exception is a fault of ours: it goes to `sys.excepthook`, which logs and shows it. `always`, when given, comes last in
    every case: the place to end a busy state. None of them is called once `owner` is gone or the program is stopping.
    To be called on the main thread.
    """
    with _State.lock:
        if _State.stopped:
            log.info("no more work: the program is stopping")
            return
        if _State.pool is None:
            _State.pool = _Pool()
        pool = _State.pool
    held = weakref.ref(owner)
    future = pool.threads.submit(_carry, pool.relay, held, job, done, failed, always)
    pool.pending.add(future)
    future.add_done_callback(pool.pending.discard)


def stop(seconds: float = 10.0) -> bool:
    """End all work: what has not begun is dropped, what runs gets `seconds`. Returns whether all of it ended. No work is taken after it."""
    with _State.lock:
        pool, _State.pool, _State.stopped = _State.pool, None, True
    if pool is None:
        return True
    running = list(pool.pending)
    pool.threads.shutdown(wait=False, cancel_futures=True)
    wait(running, timeout=seconds)
    ended = all(future.done() for future in running)
    if ended:
        pool.threads.shutdown(wait=True)
    else:
        log.warning("work is still running after %.0f s", seconds)
    pool.relay.handed.disconnect()
    return ended


def start() -> None:
    """Take work again after `stop`."""
    with _State.lock:
        _State.stopped = False


def idle(seconds: float = 5.0) -> bool:
    """Wait until nothing runs and every answer was delivered, handling events meanwhile; for tests and the tour."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pool = _State.pool
        running = list(pool.pending) if pool else []
        wait(running, timeout=0.01)
        QCoreApplication.processEvents()
        if not running:
            return True
    return False


def _carry(
    relay: _Relay,
    owner: weakref.ref[QObject],
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[KnownError], None],
    always: Callable[[], None] | None,
) -> None:
    try:
        answer = job()
    except KnownError as error:
        known = error
        _hand(relay, owner, lambda: failed(known), always)
    except Exception as error:  # everything else is a fault of ours, told on the main thread
        fault = error
        _hand(relay, None, lambda: sys.excepthook(type(fault), fault, fault.__traceback__), None)
        _hand(relay, owner, None, always)
    else:
        _hand(relay, owner, lambda: done(answer), always)


def _hand(relay: _Relay, owner: weakref.ref[QObject] | None, what: Callable[[], None] | None, always: Callable[[], None] | None) -> None:
    def there() -> bool:
        if owner is None:
            return True
        held = owner()
        return held is not None and shiboken6.isValid(held)

    def deliver() -> None:
        try:
            if what is not None and there():
                what()
        finally:
            if always is not None and there():
                always()

    if shiboken6.isValid(relay):
        relay.handed.emit(deliver)
