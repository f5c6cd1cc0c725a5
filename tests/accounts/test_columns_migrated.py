"""Books of 0012 with columns: each stands where it stood, is read on where it was, and can be removed and brought back."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from accounts.model.column import Column, ColumnKind
from accounts.model.ids import AccountId, BoardId, ColumnId
from accounts.store.books import FILE
from accounts.store.column_plain import to_plain
from accounts.store.migrations import upgrade
from accounts.store.status_plain import to_number
from tests.accounts.engines import START, House


def test_old_columns_are_there_and_none_of_them_is_removed(tmp_path: Path) -> None:
    plain = json.dumps(to_plain(Column(ColumnId(0), BoardId(0), ColumnKind.MENTIONS, "", accounts=(AccountId(1),))))
    upgrade(tmp_path / FILE, "0012")
    db = sqlite3.connect(tmp_path / FILE)
    db.execute("INSERT INTO boards (title, place) VALUES ('Stad', 0)")
    for place, title in enumerate(("Eerst", "Dan", "Laatst")):
        db.execute(
            "INSERT INTO columns (board_id, kind, title, place, width, asks) VALUES (1, 'mentions', ?, ?, 333, ?)", (title, place, plain)
        )
    db.execute("INSERT INTO positions (column_id, top, top_at, offset, read_to) VALUES (2, 'u:1', ?, 17, ?)", (to_number(START),) * 2)
    db.commit()
    db.close()

    old = House(tmp_path)
    columns = old.engine.columns
    assert [(one.title, one.width) for one in columns.columns()] == [("Eerst", 333), ("Dan", 333), ("Laatst", 333)]
    assert columns.removed() == ()
    columns.remove(ColumnId(2))
    assert [one.title for one in columns.columns()] == ["Eerst", "Laatst"]
    columns.bring_back(ColumnId(2))
    assert [one.title for one in columns.columns()] == ["Eerst", "Dan", "Laatst"]
    position = columns.position(ColumnId(2))
    assert (position.top, position.offset, position.read_to) == ("u:1", 17, START)
    old.engine.close()
