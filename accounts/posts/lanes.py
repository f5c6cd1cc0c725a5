"""One lane per account: its jobs run one after the other in a thread of their own, so that a slow network delays no other.

A thread lives as long as its lane has work; a thousand idle accounts cost none.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from accounts.model.ids import AccountId

log = logging.getLogger("publish")

Job = Callable[[], None]


class Lanes:
    """The publish pool. Not more than `most` lanes run at a time; the others wait for their turn."""

    def __init__(self, most: int = 64) -> None:
        """Start without threads."""
        self._most = most
        self._lock = threading.Condition()
        self._queues: dict[AccountId, deque[Job]] = {}
        self._running: dict[AccountId, threading.Thread] = {}
        self._waiting: deque[AccountId] = deque()
        self._stopped = False

    def submit(self, account: AccountId, job: Job) -> None:
        """Put `job` at the end of the account's lane. After `stop` nothing is taken any more."""
        with self._lock:
            if self._stopped:
                return
            self._queues.setdefault(account, deque()).append(job)
            if account not in self._running and account not in self._waiting:
                self._waiting.append(account)
            self._next()

    def busy(self) -> bool:
        """Return whether any lane has work."""
        with self._lock:
            return bool(self._running or self._waiting)

    def wait(self, seconds: float) -> bool:
        """Wait until all lanes are empty; False when that took longer than `seconds`."""
        deadline = time.monotonic() + seconds
        with self._lock:
            while self._running or self._waiting:
                left = deadline - time.monotonic()
                if left <= 0 or not self._lock.wait(left):
                    return not (self._running or self._waiting)
        return True

    def stop(self, seconds: float = 5.0) -> bool:
        """Drop what has not begun, wait for what has; False when something still runs after `seconds`."""
        with self._lock:
            self._stopped = True
            for queue in self._queues.values():
                queue.clear()
            self._waiting.clear()
            threads = list(self._running.values())
        deadline = time.monotonic() + seconds
        here = threading.current_thread()
        for thread in threads:
            if thread is not here:
                thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _start(self, account: AccountId) -> None:
        # A daemon: a request that hangs must not keep the program from ending. What it was doing is `unknown` at the next start.
        thread = threading.Thread(target=self._run, args=(account,), name=f"lane-{account}", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            # The system gives no more threads: this account waits until another lane is done, or for the next job.
            log.exception("account %s gets no lane now", account)
            self._waiting.append(account)
        else:
            self._running[account] = thread

    def _run(self, account: AccountId) -> None:
        try:
            self._work(account)
        except BaseException:
            # Whatever ends a thread, its lane is free for the next job.
            with self._lock:
                self._leave(account)
            raise

    def _leave(self, account: AccountId) -> None:
        self._running.pop(account, None)
        if self._queues.get(account):
            self._waiting.append(account)
        else:
            self._queues.pop(account, None)
        self._next()
        self._lock.notify_all()

    def _next(self) -> None:
        if self._waiting and not self._stopped and len(self._running) < self._most:
            self._start(self._waiting.popleft())

    def _work(self, account: AccountId) -> None:
        while True:
            with self._lock:
                queue = self._queues.get(account)
                if not queue:
                    self._leave(account)
                    return
                job = queue.popleft()
            try:
                job()
            except Exception:
                log.exception("a job of account %s failed", account)


class SameThread(Lanes):
    """Lanes that run each job at once in the caller's thread: for tests of the engine with a clock that stands still."""

    def submit(self, account: AccountId, job: Job) -> None:
        """Run `job` now, unless stopped."""
        if not self._stopped:
            job()
