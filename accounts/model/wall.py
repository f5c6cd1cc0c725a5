"""A wall: what people write with a hashtag, approved one by one, large on a screen in a hall; and what was decided about each of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.model.column import WALL_COLUMNS, Column, ColumnKind
from accounts.model.ids import AccountId, BoardId, ColumnId, WallId
from accounts.model.status import Status

HOURS = (1, 168)
SECONDS = (5, 120)
MOST_JOIN = 120


class Verdict(StrEnum):
    """What was decided about a message; CHANGED = it was approved, and its author altered it since: it is asked about anew."""

    SHOWN = "shown"
    REFUSED = "refused"
    CHANGED = "changed"


@dataclass(frozen=True)
class Wall:
    """One wall.

    `tags` (small letters, without #) are followed through `accounts`, the newest `hours` of them. `join` says in the hall how to take part,
    '' = with the hashtag. `pictures` and `boosts` may be shown; `words` and `people` (handles without @) never are. `several`: three
    messages in sight instead of one, `seconds` long. `dark`: light letters on black; `still`: one follows another without a transition.
    `blank_in_crisis`: a crisis empties it at once. `blank`: it was emptied, and stays so until somebody shows it again.
    """

    id: WallId
    title: str
    tags: tuple[str, ...]
    accounts: tuple[AccountId, ...]
    join: str = ""
    pictures: bool = False
    boosts: bool = False
    words: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    hours: int = 24
    several: bool = False
    seconds: int = 12
    dark: bool = True
    still: bool = False
    blank_in_crisis: bool = True
    blank: bool = False

    @property
    def column(self) -> Column:
        """Return the hidden column that it is filled from: public hashtags, and nothing else."""
        return Column(
            ColumnId(WALL_COLUMNS.start + self.id),
            BoardId(0),
            ColumnKind.HASHTAGS,
            self.title,
            accounts=self.accounts,
            any=self.tags,
            without_boosts=not self.boosts,
            without_words=self.words,
            without_people=self.people,
        )


@dataclass(frozen=True)
class WallMark:
    """What was decided about the message `uri`, whose content had `digest` then. `status` is as it was approved, None when it was refused.

    `picture` and `face` are the SHA-256 of the picture, or the still of the film, and of the portrait of its author that were approved with
    it, '' for none: at their addresses others may stand by now.
    """

    uri: str
    verdict: Verdict
    digest: str
    at: datetime
    status: Status | None = None
    picture: str = ""
    face: str = ""


@dataclass(frozen=True)
class Waiting:
    """A message that is to be decided about; `again`: it was on the wall, and was altered since."""

    status: Status
    again: bool = False


def wall_of(column: int) -> WallId | None:
    """Return the wall that a column number belongs to, None for a column of a board."""
    return WallId(column - WALL_COLUMNS.start) if column in WALL_COLUMNS and column > WALL_COLUMNS.start else None


def digest_of(status: Status) -> str:
    """Return a short text that is another as soon as anything that a wall shows of a status is another."""
    quoted = (status.quote.author.handle, status.quote.text) if status.quote else ()
    shown = (
        status.author.handle,
        status.title,
        status.text,
        status.warning,
        status.sensitive,
        [(one.kind.value, one.url, one.preview, one.alt) for one in status.media],
        [choice.text for choice in status.poll.choices] if status.poll else [],
        quoted,
        status.visibility,
    )
    return hashlib.sha256(json.dumps(shown).encode("ascii")).hexdigest()[:32]
