"""Books of version 0.7 with cases: what they hold is there afterwards, each question in its place."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from accounts.model.case import CaseState, Wanted
from accounts.store.books import FILE, Books
from accounts.store.migrations import upgrade
from accounts.store.status_plain import to_number, to_plain
from tests.accounts.engines import START, House
from tests.accounts.statuses import status


def old_books(folder: Path) -> None:
    """Make books of revision 0007 with four cases, one of them damaged, and an answer in the pause."""
    import json

    upgrade(folder / FILE, "0007")
    db = sqlite3.connect(folder / FILE)
    opened = to_number(START)
    for number, state, closed in ((1, "passed-on", opened + 5), (2, "new", None), (3, "closed", opened + 5)):
        plain = json.dumps(to_plain(status(number, f"Vraag {number}", minutes=-number)))
        db.execute(
            "INSERT INTO cases (uri, status, state, opened_at, changed_at, due_at, closed_at, department) VALUES (?,?,?,?,?,?,?,?)",
            (status(number).uri, plain, state, opened + number, opened, opened + 9, closed, "Wegen" if number == 1 else ""),
        )
    who = "('mastodon', 'mastodon.example', '9', 'a@mastodon.example', 'administrator', 'wethouder', 'circle', 'nl', 'public', 60, '{}')"
    columns = "network, server, remote_id, handle, role, label, shape, language, visibility, pause_seconds, limits"
    db.execute(f"INSERT INTO accounts ({columns}) VALUES {who}")  # noqa: S608
    db.execute("INSERT INTO posts (origin, created_at) VALUES ('window', ?)", (opened,))
    for reply_to in ("2", ""):
        content = json.dumps({"text": "Tot vrijdag", "reply_to": reply_to})
        columns = "post_id, account_id, state, content, due_at, release_at, changed_at"
        insert = f"INSERT INTO targets ({columns}) VALUES (1, 1, 'pausing', ?, ?, ?, ?)"  # noqa: S608
        db.execute(insert, (content, opened, opened, opened))
    db.commit()
    db.close()


def test_old_cases_stand_in_the_order_of_their_questions(tmp_path: Path) -> None:
    old_books(tmp_path)
    house = House(tmp_path)
    cases = house.engine.cases
    waiting = cases.page(Wanted())
    assert [one.status.uri for one in waiting] == [status(2).uri, status(1).uri]
    assert [one.said_at for one in waiting] == [status(2, minutes=-2).at, status(1, minutes=-1).at]
    passed = waiting[1]
    assert (passed.state, passed.closed_at, passed.department) == (CaseState.PASSED_ON, None, "Wegen")
    assert [one.status.text for one in cases.page(Wanted(words="wegen @anna"))] == ["Vraag 1"]
    assert [int(one.case) for one in cases.replies([one.id for one in waiting])[waiting[0].id]] == [int(waiting[0].id)]
    house.engine.close()


def test_old_dues_are_reckoned_anew_from_the_question(tmp_path: Path) -> None:
    old_books(tmp_path)
    house = House(tmp_path)
    before = house.engine.cases.page(Wanted())[0].due_at
    assert house.engine.cases.reckon() == 2
    after = house.engine.cases.page(Wanted())[0].due_at
    assert before < after < before + timedelta(days=4)
    house.engine.close()


def test_a_damaged_status_stops_no_migration(tmp_path: Path) -> None:
    old_books(tmp_path)
    db = sqlite3.connect(tmp_path / FILE)
    db.execute("UPDATE cases SET status = 'no json' WHERE id = 2")
    db.execute("""UPDATE cases SET status = '["neither"]' WHERE id = 3""")
    db.commit()
    db.close()
    Books.open(tmp_path, START).close()
    db = sqlite3.connect(tmp_path / FILE)
    rows = db.execute("SELECT said_at - opened_at FROM cases WHERE id > 1 ORDER BY id").fetchall()
    db.close()
    assert rows == [(0,), (0,)]
