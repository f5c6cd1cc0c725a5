"""Asking one source what is new, without holes: whatever breaks in the middle, the next poll goes on where this one was certain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from accounts.reading import Page, Reader
from accounts.streams.source_state import SourceState

MOST_PAGES = 10

Take = Callable[["Caught"], None]


@dataclass(frozen=True)
class Caught:
    """A page and the cursors that hold once it is stored. `first` = the source's very first page, nothing of it is news."""

    page: Page
    newest: str
    older: str
    gap: str = ""
    goal: str = ""
    first: bool = False


def poll(reader: Reader, state: SourceState, take: Take, *, since: datetime, going: Callable[[], bool]) -> bool:
    """Fetch what is newer than `state` knows, page by page; `take` stores each before the next is asked for.

    Return whether all of it is there; False when there is more, to be asked for a little later, so that a long absence makes no storm.
    What lies before `since` is not walked back to: it would have expired. Ends early when `going` says so. Raises what `read` raises.
    """
    question, most = state.source.question, reader.limits.most
    if not state.newest and not state.gap:
        page = reader.read(question, most=most)
        take(Caught(page, page.newest, page.older, first=True))
        return True
    for _ in range(MOST_PAGES):
        if not going():
            return True
        if state.gap:
            page = reader.read(question, newer_than=state.newest, older_than=state.gap, most=most)
            joined = not page.gap or page.gap == state.gap or _before(page, since)
            if joined:
                take(Caught(page, state.goal or state.newest, state.older))
                return True
            take(Caught(page, state.newest, state.older, page.gap, state.goal))
            continue
        page = reader.read(question, newer_than=state.newest, most=most)
        if page.gap and page.statuses and not _before(page, since):
            take(Caught(page, state.newest, state.older, page.gap, page.newest or state.newest))
            continue
        moved = bool(page.newest) and page.newest != state.newest
        take(Caught(page, page.newest or state.newest, state.older))
        if not page.statuses or not moved or page.gap:
            return True
    return False


def _before(page: Page, since: datetime) -> bool:
    return bool(page.statuses) and page.statuses[-1].at < since and min(one.order for one in page.statuses) < since
