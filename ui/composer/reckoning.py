"""Counting and checking while one types: after a short rest, away from the main thread when there is much, never out of date."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks import Circumstances
from ui import work
from ui.composer.standing import Standing, assess

REST_MS = 150
"""A keystroke is painted first; what it means for the counters follows."""
HERE = 2_000
"""Characters, over all accounts, that are counted on the main thread; more is counted elsewhere."""


class Reckoner(QObject):
    """Knows how the message stands. `reckoned` tells of a new answer, `failed(KnownError)` that there is none."""

    reckoned = Signal()
    failed = Signal(object)

    def __init__(
        self,
        pairs: Callable[[], list[tuple[Account, Content]]],
        parent: QObject | None = None,
        around: Callable[[list[Account]], Circumstances] | None = None,
        ready: Callable[[list[Account]], bool] = lambda _accounts: True,
    ) -> None:
        """`pairs` gives every account that speaks with what it says; `around` what the checks may know beside that, and
        `ready` whether that is known without reading the books."""
        super().__init__(parent)
        self._pairs = pairs
        self._around = around
        self._ready = ready
        self._numbers = count(1)
        self._wanted = 0
        self._known = 0
        self._after: Callable[[], None] | None = None
        self.standings: tuple[Standing, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.now)

    @property
    def up_to_date(self) -> bool:
        """Return whether `standings` speaks of what stands there now."""
        return self._known == self._wanted and not self._rest.isActive()

    def soon(self) -> None:
        """Reckon after a rest: something was typed. What was asked before is no longer of use, nor is what was to follow on it."""
        self._wanted = next(self._numbers)
        self._after = None
        self._rest.start()

    def now(self, then: Callable[[], None] | None = None) -> None:
        """Reckon at once, and do `then` when the answer is there, unless something is typed before."""
        self._rest.stop()
        self._wanted = wanted = next(self._numbers)
        # Reckoned anew for another reason meanwhile, what was asked for still follows; only typing withdraws it.
        self._after = then or self._after
        pairs = self._pairs()
        few = sum(len(content.text) for _account, content in pairs) <= HERE
        if few and self._ready([account for account, _content in pairs]):
            try:
                found = assess(pairs, around=self._around)
            except KnownError as failure:  # what was said before lies in the cache, which may be unreadable now
                self._fail(failure)
            else:
                self._take(found, wanted)
            return
        work.run(
            self, lambda: assess(pairs, lambda: self._wanted != wanted, self._around), lambda found: self._take(found, wanted), self._fail
        )

    def _take(self, found: tuple[Standing, ...] | None, wanted: int) -> None:
        if found is None or wanted != self._wanted:
            return
        self.standings, self._known = found, wanted
        after, self._after = self._after, None
        self.reckoned.emit()
        if after is not None:
            after()

    def _fail(self, failure: KnownError) -> None:
        self._after = None
        self.failed.emit(failure)
