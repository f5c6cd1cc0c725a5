"""The kinds of columns: one file each, listed here in the order in which they are offered."""

from __future__ import annotations

from accounts.model.column import ColumnKind
from accounts.streams.kind import Kind
from accounts.streams.kinds import feed, hashtags, home, lists, mentions, own, person, press, search

KINDS: tuple[Kind, ...] = (
    hashtags.KIND,
    mentions.KIND,
    home.KIND,
    own.KIND,
    search.KIND,
    person.KIND,
    lists.KIND,
    feed.KIND,
    press.KIND,
)


def kind_of(kind: ColumnKind) -> Kind:
    """Return one kind."""
    return next(one for one in KINDS if one.id is kind)
