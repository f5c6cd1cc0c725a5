"""Fills a data folder with very much: what a few years of use leave behind, made from one real post by copying its rows."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.model.status import Person, Status
from accounts.networks.practice import PracticeNetwork
from accounts.posts.lanes import Lanes

ACCOUNTS = 20
TEXT = "Zaterdag open huis in het vernieuwde zwembad! Kom proefzwemmen tussen 10 en 14 uur. #Enkhuizen"


def fill(folder: Path, *, accounts: int, targets: int, drafts: int, cases: int = 0) -> None:
    """Leave `folder` with so many accounts, published targets, drafts and open cases."""
    numbers = _publish_once(folder, cases=bool(cases))
    with sqlite3.connect(_file(folder)) as books:
        copied(books, "accounts", accounts - ACCOUNTS, {name: f"{name} || '-' || n" for name in ("remote_id", "handle", "label")})
        if cases:
            later = {name: f"{name} + n * 60000000" for name in ("said_at", "due_at", "opened_at")}
            copied(books, "cases", cases - 1, {"uri": "uri || '-' || n"} | later)
            copied(books, "case_names", cases - 1, {"remote_id": "remote_id || '-' || n", "case_id": "n + 1"}, order="case_id")
            copied(books, "case_notes", cases - 1, {"case_id": "n + 1"})
        copied(books, "drafts", drafts - 1, {}, "posted_at IS NULL")
        posts = targets // ACCOUNTS - 1
        copied(books, "posts", posts, {})
        # Each post an hour before the last one: what is newest is then one post, as in life.
        earlier = {name: f"{name} - n * 3600000000" for name in ("due_at", "changed_at", "published_at")}
        for number in numbers:
            copied(books, "targets", posts, {"post_id": "(SELECT min(id) FROM posts) + n"} | earlier, f"account_id = {int(number)}")
        books.execute(
            "INSERT INTO history (target_id, at, before, after, attempt, code, detail) "
            "SELECT t.id, h.at, h.before, h.after, h.attempt, h.code, h.detail "
            "FROM targets t JOIN targets o ON o.account_id = t.account_id "
            "JOIN history h ON h.target_id = o.id WHERE o.post_id = (SELECT min(id) FROM posts) AND t.id != o.id"
        )
    books.close()


def open_with_accounts(folder: Path, lanes: Lanes | None = None, *, check_beside: bool = False) -> Engine:
    """Open an engine on the practice network alone, with at least twenty accounts."""
    engine = Engine.open(
        folder, clock=SystemClock(), networks={"practice": PracticeNetwork(folder)}, lanes=lanes, check_beside=check_beside
    )
    for number in range(ACCOUNTS - len(engine.register.every())):
        signed = engine.register.sign_in("practice", {"handle": f"account{number}"})
        engine.register.add("practice", signed, role=Role.PRIVATE, label=f"Account {number}", pause_seconds=0)
    return engine


def _publish_once(folder: Path, *, cases: bool) -> tuple[AccountId, ...]:
    engine = open_with_accounts(folder)
    everybody = tuple(account.id for account in engine.register.every())
    post = engine.desk.submit(engine.drafts.start(Content(TEXT), everybody))
    engine.drafts.start(Content(TEXT), everybody[:2])
    engine.desk.release(post)
    while not all(target.verified for target in engine.history.post(post)):
        engine.publisher.tick()
        engine.publisher.wait(30)
    if cases:
        asked = Person("7", "anna@practice.example", "Anna de Boer")
        one = Status("practice", "practice", "1", "practice:1", "", asked, engine.clock.now() - timedelta(days=9), f"Wanneer? {TEXT}")
        engine.cases.open(one)
    engine.close()
    return everybody


def _file(folder: Path) -> Path:
    return folder / "books.sqlite"


def copied(books: sqlite3.Connection, table: str, times: int, changed: dict[str, str], where: str = "1", order: str = "id") -> None:
    """Copy the first row `where` says `times` times; `changed` gives other values, in which `n` counts from 1."""
    columns = [row[1] for row in books.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    values = ", ".join(changed.get(name, name) for name in columns)
    books.execute(
        f"WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {int(times)}) "  # noqa: S608 - names of our own
        f"INSERT INTO {table} ({', '.join(columns)}) "
        f"SELECT {values} FROM (SELECT * FROM {table} WHERE {where} ORDER BY {order} LIMIT 1), count"
    )
