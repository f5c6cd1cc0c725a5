"""Pictures on their way into a manuscript: they go where they were meant for, also when the person went on to another draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from accounts.errors import KnownError
from accounts.posts.drafts import Drafts
from resources.catalogue import tr
from ui import words, work
from ui.composer.bringing import Brought, bring_files, bring_image
from ui.composer.manuscript import Manuscript, Tab
from ui.composer.saving import Shelf


class Arrivals(QObject):
    """`under_way(count)` tells how many are coming; `refused(name, sentence)` why one is not; `arrived(Manuscript)` where some came in.

    `astray(KnownError)`: pictures for a draft that is no longer in front could not be kept there.
    """

    under_way = Signal(int)
    refused = Signal(str, str)
    arrived = Signal(object)
    astray = Signal(object)

    def __init__(self, drafts: Drafts, current: Callable[[], tuple[Manuscript, Shelf]], parent: QObject | None = None) -> None:
        """`current` gives the manuscript that is in front, and where it is kept."""
        super().__init__(parent)
        self._drafts = drafts
        self._current = current
        self.count = 0

    def files(self, files: Sequence[Path], tab: Tab) -> None:
        """Bring files in."""
        chosen = tuple(files)
        self._bring(len(chosen), tab, lambda: bring_files(self._drafts, chosen))

    def image(self, image: QImage, tab: Tab) -> None:
        """Bring in a picture that was on the clipboard."""
        held = image.copy()
        self._bring(1, tab, lambda: bring_image(self._drafts, held))

    def _bring(self, pictures: int, tab: Tab, job: Callable[[], Brought]) -> None:
        manuscript, shelf = self._current()
        self._count(pictures)
        work.run(
            self,
            job,
            lambda brought: self._brought(brought, manuscript, tab, shelf),
            lambda failure: self.refused.emit(tr("Composer", "Picture"), str(words.error(failure.word, failure.values))),
            lambda: self._count(-pictures),
        )

    def _count(self, more: int) -> None:
        self.count += more
        self.under_way.emit(self.count)

    def _brought(self, brought: Brought, manuscript: Manuscript, tab: Tab, shelf: Shelf) -> None:
        for name, failure in brought.failures:
            self.refused.emit(name, str(words.error(failure.word, failure.values)))
        if not brought.pictures:
            return
        current, in_front = self._current()
        if shelf.draft is not None and shelf.draft == in_front.draft:
            manuscript = current  # the same draft, opened anew meanwhile
        manuscript.change(tab, media=(*manuscript.content(tab).media, *brought.pictures))
        if manuscript is current:
            self.arrived.emit(manuscript)
            return
        state = manuscript.snapshot
        work.run(self, lambda: shelf.keep_anew(state), lambda _draft: None, self._lost)

    def _lost(self, failure: KnownError) -> None:
        self.astray.emit(failure)
