"""An occurrence of a series as a person sees it: when it goes, how far it is, and what it lacks. A value, reckoned from rule and books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from accounts.model.ids import DraftId, PostId, SeriesId


class Standing(StrEnum):
    """How far an occurrence is.

    COMING, MOVED (by a person) and ASKS (it falls on a holiday and somebody must say what happens) are not written yet. DRAFTED lies
    among the drafts. PAUSING is in its pause, PLANNED confirmed, SENT published by all that still belong to it, FAILED refused or of
    unknown ending somewhere. MISSED did not go and waits for a person; LET_GO is one for which a person said that it need not.
    SKIPPED and PAUSED do not go.
    """

    COMING = "coming"
    MOVED = "moved"
    ASKS = "asks"
    SKIPPED = "skipped"
    PAUSED = "paused"
    DRAFTED = "drafted"
    PAUSING = "pausing"
    PLANNED = "planned"
    SENT = "sent"
    FAILED = "failed"
    MISSED = "missed"
    LET_GO = "let-go"


class PartKind(StrEnum):
    """What lies ready for an occurrence beside its text."""

    VIDEO = "video"
    CAPTIONS = "captions"


@dataclass(frozen=True)
class Part:
    """A file that belongs to exactly one occurrence. `file` is its name in the data folder, `name` what it was called, `size` in bytes."""

    series: SeriesId
    day: date
    kind: PartKind
    file: str
    name: str
    mime: str
    size: int
    added_at: datetime


@dataclass(frozen=True)
class Subject:
    """A line of the subjects board. `day` None = for the next occurrence that is not confirmed yet, whichever that is."""

    id: int
    series: SeriesId
    text: str
    day: date | None
    place: int


@dataclass(frozen=True)
class Occurrence:
    """One occurrence. `day` (nominal) and `number` (from 1) name it together and never change.

    `wall` (naive) is what the clock in `zone` shows at `utc` (aware): for one that is planned, the moment of its plan. `why` says why it
    stands where it stands (`accounts.posts.recurrence.Why`), `clocks` what a change of the clock did to it (`zones.Clocks`). `changed`
    tells that a person changed the text that the template gave. `missing` may hold video, captions, draft, account, variant and
    confirmation; `stops` the codes of what a check stops, `notes` what should be looked at (no-subjects). `warned` tells that its
    time of warning came while something was missing.
    """

    series: SeriesId
    title: str
    day: date
    number: int
    wall: datetime
    zone: str
    utc: datetime
    state: Standing
    why: str = "rule"
    clocks: str = "usual"
    draft: DraftId | None = None
    post: PostId | None = None
    changed: bool = False
    warned: bool = False
    missing: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def goes(self) -> bool:
        """Return whether it takes place, or may still."""
        return self.state not in {Standing.SKIPPED, Standing.PAUSED, Standing.LET_GO}

    @property
    def open(self) -> bool:
        """Return whether it has not left yet and can still be confirmed."""
        return self.state in {Standing.COMING, Standing.MOVED, Standing.DRAFTED, Standing.PAUSING, Standing.PLANNED}
