"""What the list shows, row by row, without Qt: sections, posts with several targets, targets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import OPEN, State, Target


class Section(IntEnum):
    """Where a target stands in the list, the most urgent first."""

    ATTENTION = 0
    UNDER_WAY = 1
    SENT = 2
    ENDED = 3


class RowKind(StrEnum):
    """What a row is: the head of a section, the head of a post with several targets, or a target."""

    SECTION = "section"
    POST = "post"
    TARGET = "target"


@dataclass(frozen=True)
class Row:
    """One row. `count` is how many targets lie under a head, `standing` how many of them are published; `part` = of several."""

    kind: RowKind
    section: Section
    target: Target | None = None
    count: int = 0
    standing: int = 0
    part: bool = False

    @property
    def key(self) -> tuple[RowKind, int]:
        """Return what stays the same when the list is read anew."""
        if self.target is None:
            return self.kind, int(self.section)
        return self.kind, int(self.target.id if self.kind is RowKind.TARGET else self.target.post)


@dataclass(frozen=True)
class Wanted:
    """What the user asked to see. Empty `accounts` and `sections` mean all."""

    words: str = ""
    accounts: frozenset[AccountId] = frozenset()
    sections: frozenset[Section] = frozenset()

    @property
    def narrow(self) -> bool:
        """Return whether anything is left out."""
        return bool(self.words.strip() or self.accounts or self.sections)

    def takes(self, target: Target) -> bool:
        """Return whether a target belongs to what is asked, its words aside (the books look for those)."""
        return not self.accounts or target.account in self.accounts


def section_of(target: Target) -> Section:
    """Return where one target belongs by itself."""
    if target.state in {State.REFUSED, State.MISSED} or (target.state in {State.UNKNOWN, State.PUBLISHED} and target.asks):
        return Section.ATTENTION
    if target.state in OPEN:
        return Section.UNDER_WAY
    return Section.SENT if target.state is State.PUBLISHED else Section.ENDED


def rows_of(found: Iterable[Target], wanted: Wanted = Wanted()) -> list[Row]:
    """Return the rows for targets. The targets of a post stay together, where the most urgent of them belongs."""
    by_post: dict[PostId, list[Target]] = {}
    for target in found:
        by_post.setdefault(target.post, []).append(target)
    sections: dict[Section, list[list[Target]]] = {section: [] for section in Section}
    for targets in by_post.values():
        if any(wanted.takes(target) for target in targets):
            sections[min(section_of(target) for target in targets)].append(targets)
    rows: list[Row] = []
    for section, posts in sections.items():
        if posts and (not wanted.sections or section in wanted.sections):
            rows += _section_rows(section, posts)
    return rows


def _section_rows(section: Section, posts: Sequence[list[Target]]) -> list[Row]:
    ordered = sorted(posts, key=lambda targets: max(target.changed_at for target in targets), reverse=True)
    rows = [Row(RowKind.SECTION, section, count=sum(len(targets) for targets in posts))]
    for targets in ordered:
        several = len(targets) > 1
        if several:
            standing = sum(target.state is State.PUBLISHED for target in targets)
            rows.append(Row(RowKind.POST, section, targets[0], len(targets), standing))
        rows += [
            Row(RowKind.TARGET, section, target, part=several) for target in sorted(targets, key=lambda one: (section_of(one), one.id))
        ]
    return rows


def first_line(target: Target) -> str:
    """Return the first line with words of what a target says; the name of its first picture when there are no words."""
    content = target.content
    for text in (content.title, content.text):
        for line in text.splitlines():
            if line.strip():
                return line.strip()
    return content.media[0].name if content.media else ""


def targets_in(rows: Collection[Row]) -> list[TargetId]:
    """Return the numbers of the targets among rows."""
    return [row.target.id for row in rows if row.kind is RowKind.TARGET and row.target is not None]
