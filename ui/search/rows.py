"""What the list of a search shows, row by row; made off the main thread, so that painting is only painting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from accounts.engine import Engine
from accounts.model.ids import TargetId
from accounts.model.post import Target
from accounts.model.search import Hit, Order, Standing, Where
from accounts.model.searching import Piece, excerpt, marks_in, pieces_of
from ui import words
from ui.badge import BadgeFace
from ui.language import tr
from ui.moments import since, when

MOST = 60
_HEAD = 110
_BODY = 170

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class FoundRow:
    """A thing that was found: its first words, the place where the words stand, and what it is."""

    hit: Hit
    icon: str
    head: str
    head_marks: Marks
    body: str
    body_marks: Marks
    foot: str
    face: BadgeFace | None = None

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ". ".join(part for part in (self.head, self.body, self.face.spoken if self.face else "", self.foot) if part)


@dataclass(frozen=True)
class Answer:
    """What was found, and whether there is more."""

    rows: tuple[FoundRow, ...] = ()
    more: bool = False


def search(engine: Engine, typed: str, where: Collection[Where], order: Order) -> Answer:
    """Return what holds what was typed. Reads files; for another thread. Raises StoreError."""
    hits, more = engine.found.hits(typed, where=where, order=order, most=MOST)
    numbers = [one.target_id for one in hits if one.target_id is not None]
    targets = {one.id: one for one in engine.history.some(numbers)}
    known = engine.register.known()
    faces = {number: BadgeFace.of(account) for number, account in known.items()}
    pieces, now = pieces_of(typed), engine.clock.now()
    rows = []
    for hit in hits:
        target = targets.get(hit.target_id or TargetId(0))
        if hit.where is not Where.TARGET or target is not None:
            rows.append(row_of(hit, pieces, now, target, faces.get(target.account) if target is not None else None))
    return Answer(tuple(rows), more)


def row_of(hit: Hit, pieces: tuple[Piece, ...], now: datetime, target: Target | None = None, face: BadgeFace | None = None) -> FoundRow:
    """Return the row of something that was found."""
    first, _, rest = hit.text.partition("\n")
    if not hit.title and len(first) > _HEAD:
        cut = first.rfind(" ", 0, _HEAD)
        first, rest = first[: cut if cut > 0 else _HEAD], first[cut if cut > 0 else _HEAD :] + "\n" + rest
    head = " ".join((hit.title.partition("\n")[0] or first).split()) or tr("Search", "Without words yet")
    below = hit.text if hit.title else rest.strip()
    body, marks = excerpt(below, pieces, _BODY)
    if not marks and (beside := excerpt(hit.beside, pieces, _BODY))[1]:
        body, marks = beside
    foot, icon = _standing(hit, now, target)
    return FoundRow(hit, icon, head, marks_in(head, pieces), body, marks, foot, face.without_handle() if face is not None else None)


def _standing(hit: Hit, now: datetime, target: Target | None) -> tuple[str, str]:
    if target is not None:
        state = words.state(target, ())
        return f"{state[:1].upper()}{state[1:]} · {when(hit.at, now=now)}", "send"
    if hit.where is Where.VERSION:
        return tr("Search", "Earlier version of a draft · {when}", when=when(hit.at, now=now)), "history"
    if hit.standing is Standing.DISCARDED:
        return tr("Search", "Deleted draft · changed {when}", when=since(hit.at, now)), "trash-2"
    return tr("Search", "Draft · changed {when}", when=since(hit.at, now)), "file"
