"""What a column asks and leaves out, as plain values for JSON, and back. Number, board, place and width are fields of its row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from accounts.model.column import Column, ColumnKind
from accounts.model.ids import AccountId, BoardId, ColumnId

OF_THE_ROW = frozenset({"id", "board", "kind", "title", "place", "width"})
INSIDE = tuple(one.name for one in fields(Column) if one.name not in OF_THE_ROW)


def to_plain(column: Column) -> dict[str, Any]:
    """Return what differs from an empty column."""
    plain = {name: getattr(column, name) for name in INSIDE}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in plain.items() if value not in ((), "", None, False)}


def from_plain(
    plain: Mapping[str, Any], *, number: int = 0, board: int = 0, kind: str = "home", title: str = "", place: int = 0, width: int = 300
) -> Column:
    """Return the column; what is not known here is passed over. Raises ValueError for a kind that is none."""
    known: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in plain.items() if name in INSIDE}
    if known.get("act_as") is not None:
        known["act_as"] = AccountId(int(known["act_as"]))
    known["accounts"] = tuple(AccountId(int(one)) for one in known.get("accounts", ()))
    return Column(ColumnId(number), BoardId(board), ColumnKind(kind), title, place=place, width=width, **known)
