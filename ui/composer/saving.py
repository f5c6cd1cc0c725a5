"""Keeping what is typed: within two seconds, off the main thread, in order, and again until it succeeds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from accounts.errors import KnownError
from accounts.model.ids import DraftId
from accounts.posts.drafts import Drafts
from resources.catalogue import tr
from ui import work
from ui.composer.manuscript import Manuscript, Snapshot
from ui.moments import clock_time, day

SAVE_AFTER_MS = 1500
"""From the first change that is not kept yet; typing on does not put it off, so that never more than this is at stake."""
RETRY_MS = 5000


def saved_line(moment: datetime | None, now: datetime) -> str:
    """Return when and where it was kept, '' when it was not yet."""
    if moment is None:
        return ""
    if day(moment, now=now) == day(now, now=now):
        return tr("Composer", "Saved at {time}, on this computer", time=clock_time(moment))
    return tr("Composer", "Saved {day} at {time}, on this computer", day=day(moment, now=now), time=clock_time(moment))


class Shelf:
    """Where one manuscript is kept. `keep` may be called from any thread; an older state never follows a newer one."""

    def __init__(self, drafts: Drafts, draft: DraftId | None = None) -> None:
        """`draft` is the number under which it lies already, None for what was never kept."""
        self._drafts = drafts
        self._lock = threading.Lock()
        self._version = 0
        self.draft = draft

    def keep(self, version: int, state: Snapshot) -> DraftId:
        """Write `state` unless it, or a newer one, is written already; return the number under which it lies. Raises KnownError."""
        with self._lock:
            if self.draft is None:
                self.draft = self._drafts.start(state.common, state.accounts, state.variants)
            elif version > self._version:
                self.draft = self._drafts.save(self.draft, state.common, state.accounts, state.variants)
            self._version = max(version, self._version)
            return self.draft

    def keep_anew(self, state: Snapshot) -> DraftId:
        """Write `state` as the newest there is. Raises KnownError."""
        return self.keep(self._version + 1, state)


class Saver(QObject):
    """Keeps one manuscript after the other. `kept` tells that all of it is in the books, `failed(KnownError)` that it is not."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, drafts: Drafts, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Start with nothing to keep."""
        super().__init__(parent)
        self._drafts = drafts
        self._now = now
        self._manuscript = Manuscript()
        self._shelf = Shelf(drafts)
        self._version = 0
        self._kept_version = 0
        self._running = False
        self.kept_at: datetime | None = None
        self.problem: KnownError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def draft(self) -> DraftId | None:
        """Return the number of what is being written, None as long as nothing was kept."""
        return self._shelf.draft

    @property
    def shelf(self) -> Shelf:
        """Return where the present manuscript is kept."""
        return self._shelf

    @property
    def dirty(self) -> bool:
        """Return whether something is not in the books yet."""
        return self._version > self._kept_version

    def take_up(self, manuscript: Manuscript, draft: DraftId | None, kept_at: datetime | None = None) -> None:
        """Keep this manuscript from now on. What came before must have been flushed or be let go."""
        self._timer.stop()
        self._manuscript, self._shelf = manuscript, Shelf(self._drafts, draft)
        self._version = self._kept_version = 0
        self.kept_at, self.problem = kept_at, None

    def changed(self) -> None:
        """Note that the manuscript changed."""
        self._version += 1
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def flush(self) -> bool:
        """Keep everything now, on this thread; False when it could not be kept (it stays where it is, and is tried again)."""
        self._timer.stop()
        if not self._due():
            return True
        try:
            self._shelf.keep(self._version, self._manuscript.snapshot)
        except KnownError as problem:
            self._went_wrong(self._shelf, problem)
            return False
        self._went_well(self._shelf, self._version)
        return True

    def save_soon(self) -> None:
        """Keep what is not kept yet now, off the main thread."""
        self._timer.stop()
        self._save()

    def _due(self) -> bool:
        """Return whether there is something to write; an empty sheet that was never kept is not."""
        if self.draft is None and self._manuscript.empty:
            self._kept_version = self._version
            self.problem = None
        return self.dirty

    def _save(self) -> None:
        if self._running or not self._due():
            return
        shelf, version, state = self._shelf, self._version, self._manuscript.snapshot
        self._running = True
        work.run(
            self,
            lambda: shelf.keep(version, state),
            lambda _draft: self._went_well(shelf, version),
            lambda problem: self._went_wrong(shelf, problem),
            self._ended,
        )

    def _ended(self) -> None:
        self._running = False
        if self.dirty and self.problem is None and not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def _went_well(self, shelf: Shelf, version: int) -> None:
        if shelf is not self._shelf:
            return
        self._kept_version = max(self._kept_version, version)
        self.kept_at, self.problem = self._now(), None
        self.kept.emit()

    def _went_wrong(self, shelf: Shelf, problem: KnownError) -> None:
        if shelf is not self._shelf:
            return
        self.problem = problem
        self._timer.start(RETRY_MS)
        self.failed.emit(problem)
