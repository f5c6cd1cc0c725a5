"""Searches while somebody types, in what years leave behind: 5,000 drafts and 10,000 targets, each in words of its own."""

from __future__ import annotations

import json
import random
import sqlite3
import time
from itertools import accumulate
from pathlib import Path
from typing import Any

from tests.bench import many

TYPED = ("zwembad", "gemeenteraad", "#enkhuizen", "de brug", "raad")
WORDS_EACH = 80


def searching(folder: Path) -> dict[str, Any]:
    """Return milliseconds of CPU for each key: in everything (newest and best first), in the drafts, in what was sent."""
    from accounts.model.search import Order
    from desktop import pace
    from ui.drafts import FOUND_PAGE, _read
    from ui.search.rows import search

    pace.begin()  # as `desktop.__main__` does: otherwise some key pays for a search for garbage among everything that was imported
    many.fill(folder, accounts=many.ACCOUNTS, targets=10_000, drafts=5_000)
    _in_words_of_their_own(folder)
    engine = many.open_with_accounts(folder)
    began = time.process_time()
    engine.found.refresh()
    built = time.process_time() - began
    for order in Order:  # what is imported and opened once is no key's
        search(engine, "open", [], order)
    _read(engine, "open", FOUND_PAGE)
    engine.history.targets(words="open", most=200)
    pace.settled()
    clocks: dict[str, list[float]] = {"newest": [], "best": [], "drafts": [], "sent": []}
    keys: dict[str, list[float]] = {"newest": [], "best": [], "drafts": [], "sent": []}
    for typed in TYPED:
        for end in range(1, len(typed) + 1):
            part = typed[:end]
            asks = {
                "newest": lambda part=part: search(engine, part, [], Order.NEWEST),
                "best": lambda part=part: search(engine, part, [], Order.BEST),
                "drafts": lambda part=part: _read(engine, part, FOUND_PAGE),
                "sent": lambda part=part: engine.history.targets(words=part, most=200),
            }
            for name, ask in asks.items():
                before, clock = time.thread_time(), time.perf_counter()
                ask()
                keys[name].append(1000 * (time.thread_time() - before))
                clocks[name].append(1000 * (time.perf_counter() - clock))
    engine.close()
    size = (folder / "found.db").stat().st_size / 1024 / 1024
    return {"built_s": built, "mib": size} | {f"{name}_p99_ms": _at(found, 0.99) for name, found in keys.items()} | {
        f"{name}_p50_ms": _at(found, 0.5) for name, found in keys.items()
    } | {f"{name}_clock_ms": _at(found, 0.99) for name, found in clocks.items()}  # fmt: skip


def _in_words_of_their_own(folder: Path) -> None:
    """Give every draft and target words of the Dutch dictionary, as often as words come in life."""
    lines = Path("resources/dictionaries/nl.dic").read_text("utf-8").splitlines()[1:]
    words = [one.partition("/")[0].strip() for one in lines]
    chance = random.Random(5)
    chance.shuffle(words)
    weights = list(accumulate(1 / (place + 1) for place in range(len(words))))
    books = sqlite3.connect(folder / "books.sqlite")
    with books:
        for table, column in (("drafts", "common"), ("targets", "content")):
            for number, plain in books.execute(f"SELECT id, {column} FROM {table}").fetchall():  # noqa: S608 - names of our own
                content = json.loads(plain)
                content["text"] += " " + " ".join(chance.choices(words, cum_weights=weights, k=WORDS_EACH))
                books.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (json.dumps(content), number))  # noqa: S608
    books.close()


def _at(figures: list[float], part: float) -> float:
    return sorted(figures)[min(len(figures) - 1, int(part * len(figures)))]
