"""The video of an occurrence as it goes out: the file that was put ready, with its captions, behind what the draft says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from accounts.model.media import Captions, Media
from accounts.model.occurrence import Part, PartKind
from accounts.posts.serial_means import Means
from accounts.posts.serial_view import View
from accounts.store import series as rows

MOST_KEPT = 50


class PartMedia:
    """Makes media of the files that lie ready. Thread-safe; what was read once is known until the program ends."""

    def __init__(self, means: Means, view: View, path_of: Callable[[Part], Path]) -> None:
        """`path_of` says where the copy of a file lies."""
        self._means, self._view, self._path_of = means, view, path_of
        self._lock = threading.Lock()
        self._videos: dict[str, Media] = {}
        self._captions: dict[str, Captions] = {}

    def warm(self, part: Part) -> None:
        """Read a file now, in the thread that just copied it. One that cannot be sent is said when it is to be."""
        try:
            if part.kind is PartKind.VIDEO:
                self._video(part)
            else:
                self._caption(part)
        except InputError:
            return

    def complete(self, draft: DraftId, content: Content) -> Content:
        """Return what the draft of an occurrence says with the video that lies ready for it, unless the author put one in himself.

        Raises InputError where the video or the captions are damaged (video-damaged, captions-damaged, ...), StoreError.
        """
        found = self._view.of_draft(draft)
        if found is None or any(one.is_video for one in content.media):
            return content
        kept, row = found
        parts = {one.kind: one for one in rows.parts_of(self._means.books, row.series, row.day)}
        video = parts.get(PartKind.VIDEO)
        if video is None or not kept.series.slot.video:
            return content
        captions = self._caption(parts[PartKind.CAPTIONS]) if PartKind.CAPTIONS in parts else None
        alt = content.title.strip() or kept.series.title
        media = replace(self._video(video), alt=alt, captions=captions)
        return replace(content, media=(*content.media, media))

    def _video(self, part: Part) -> Media:
        with self._lock:
            known = self._videos.get(part.file)
        if known is None:
            known = self._means.drafts.add_picture(self._path_of(part), part.name)
            with self._lock:
                self._videos[part.file] = known
                while len(self._videos) > MOST_KEPT:
                    self._videos.pop(next(iter(self._videos)))
        return known

    def _caption(self, part: Part) -> Captions:
        with self._lock:
            known = self._captions.get(part.file)
        if known is None:
            known = replace(self._means.drafts.add_captions(self._path_of(part)), name=part.name)
            with self._lock:
                self._captions[part.file] = known
        return known
