"""What planning costs with very much planned: start, what is next, a claim, a week's view, how exactly it fires, and a crisis.

`python -m tests.bench.planned NAME FOLDER` prints one JSON line.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from accounts.engine import Engine
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import PostId
from accounts.model.post import State
from accounts.posts.lanes import Lanes, SameThread
from desktop import pace
from tests.bench.many import ACCOUNTS, copied, open_with_accounts

TIMES = 31
SPACING = 600_000_000
"""Microseconds between two planned posts: ten minutes, so that a hundred thousand reach two years ahead."""
CHANGED = 60_000_000
"""Microseconds between the moments at which two of them were planned."""
FIRED = 120
EVERY_MS = 200
CRISIS = 1_000


def fill(folder: Path, count: int) -> None:
    """Leave `folder` with so many planned targets over twenty accounts: half wait here, half lie at the network."""
    engine = open_with_accounts(folder, lanes=SameThread())
    everybody = tuple(account.id for account in engine.register.every())
    at = engine.clock.now() + timedelta(days=1)
    for keep_here in (True, False):
        draft = engine.drafts.start(Content("Weekvideo van de burgemeester #Enkhuizen"), everybody[:1])
        post = engine.desk.submit(draft, at=at, keep_here=keep_here)
        engine.desk.release(post)
    engine.publisher.tick()
    engine.close()
    with sqlite3.connect(folder / "books.sqlite") as plain:
        per = count // 2 - 1
        copied(plain, "posts", per, {})
        for state in (State.QUEUED, State.HANDED_OVER):
            later = {name: f"{name} + n * {SPACING}" for name in ("due_at", "not_before")}
            spread = {"post_id": "(SELECT min(id) FROM posts) + n", "account_id": f"1 + n % {ACCOUNTS}", "remote_id": "remote_id || n"}
            # Planned one after the other, long ago: what changed just now is looked at more often.
            spread["changed_at"] = f"changed_at - n * {CHANGED}"
            copied(plain, "targets", per, later | spread, f"state = '{state.value}'")
        plain.execute(
            "INSERT INTO history (target_id, at, before, after, attempt, code, detail) "
            "SELECT id, changed_at, NULL, state, 0, '', '{}' FROM targets WHERE id NOT IN (SELECT target_id FROM history)"
        )
    plain.close()


def planned(folder: Path, count: int) -> dict[str, Any]:
    """Return milliseconds of CPU of this thread, medians: start, next, line, claim, week; and in `checked` until all of it is checked."""
    fill(folder, count)
    open_engine(folder).close()
    found: dict[str, Any] = {"start": _median(lambda: open_engine(folder), lambda engine: engine.close(), times=21)}
    took = []
    for _ in range(5):
        over = threading.Event()
        began = time.perf_counter()
        engine = open_engine(folder)
        engine.books.when_checked(over.set)
        over.wait()
        took.append(1000 * (time.perf_counter() - began))
        engine.close()
    found["checked"] = median(took)
    engine = open_engine(folder)
    found["next"] = _median(lambda: (engine.publisher.tick(), engine.publisher.next_moment(), engine.noticing.look()))
    found["line"] = _median(lambda: _line(engine))
    found["claim"] = _claims(engine)
    found["week"] = _median(lambda: _week(engine), times=11)
    found["rows"] = len(_week(engine).items)
    engine.close()
    return found


def open_engine(folder: Path) -> Engine:
    """Do what a start does before something can be sent: open the books, look after an earlier run, look once, know what is next.

    The whole file is checked in another thread meanwhile, as beside the window.
    """
    engine = open_with_accounts(folder, lanes=SameThread(), check_beside=True)
    engine.publisher.recover()
    engine.publisher.tick()
    engine.publisher.next_moment()
    _line(engine)
    return engine


def firing(folder: Path, count: int) -> dict[str, Any]:
    """Let posts fall due one after the other among many that are planned; return how long after its moment each was claimed."""
    from desktop.schedule import Schedule

    fill(folder, count)
    pace.begin()
    engine = open_with_accounts(folder, lanes=Lanes())
    engine.publisher.recover()
    pace.settled()
    schedule = Schedule(engine, lambda _notices: None)
    schedule.start()
    accounts = engine.register.every()
    begin = engine.clock.now() + timedelta(seconds=6)
    posts: list[PostId] = []
    for number in range(FIRED):
        at = begin + timedelta(milliseconds=EVERY_MS * number)
        draft = engine.drafts.start(Content(f"Om {number}"), (accounts[number % ACCOUNTS].id,))
        posts.append(engine.desk.submit(draft, at=at, keep_here=True))
        engine.desk.release(posts[-1])
    late_start = max(0.0, (engine.clock.now() - begin).total_seconds())
    threading.Event().wait(max(0.0, (begin - engine.clock.now()).total_seconds()) + EVERY_MS * FIRED / 1000 + 2)
    lags = []
    for post in posts:
        (target,) = engine.history.post(post)
        claimed = [row.at for row in engine.history.rows(target.id) if row.code == "claimed"]
        if target.due_at > begin + timedelta(seconds=late_start):
            lags.append(1000 * (claimed[0] - target.due_at).total_seconds())
    schedule.stop()
    engine.close()
    lags.sort()
    return {"p99": lags[int(0.99 * (len(lags) - 1))], "median": median(lags), "worst": lags[-1], "count": len(lags)}


def crisis(folder: Path) -> dict[str, Any]:
    """Stop everything with a thousand planned over twenty accounts; return seconds until nothing can leave, and until all is taken back."""
    engine = open_with_accounts(folder, lanes=Lanes())
    accounts = engine.register.every()
    engine.publisher.recover()
    at = engine.clock.now() + timedelta(days=1)
    for number in range(CRISIS // ACCOUNTS):
        draft = engine.drafts.start(Content(f"Gepland {number}"), tuple(account.id for account in accounts))
        engine.desk.release(engine.desk.submit(draft, at=at + timedelta(days=number // 20)))
    engine.publisher.tick()
    engine.publisher.wait(100)
    there = len(engine.history.targets(states=[State.HANDED_OVER]))
    begun = time.perf_counter()
    engine.begin_hold(HoldCause.CRISIS, by="bench")
    held = all(engine.holds.on(account) for account in accounts)
    in_force = time.perf_counter() - begun
    engine.take_back_all(lambda _target, _well: None)
    asked = time.perf_counter() - begun
    engine.publisher.wait(100)
    back = time.perf_counter() - begun
    left = len(engine.history.targets(states=[State.HANDED_OVER]))
    engine.close()
    assert held
    return {"in_force": in_force, "asked": asked, "back": back, "there": there, "left": left}


def _line(engine: Engine) -> Any:
    from ui.planner.coming import read

    return read(engine)


def _week(engine: Engine) -> Any:
    from zoneinfo import ZoneInfo

    from ui.planner.reading import Wanted, load

    first = (engine.clock.now() + timedelta(days=2)).date()
    return load(engine, Wanted(first, first + timedelta(days=7), ZoneInfo("Europe/Amsterdam")))


def _claims(engine: Engine) -> float:
    """Return the median CPU of one look that finds one due post, claims it and sends it to the practice network."""
    account, times = engine.register.every()[0], []
    for number in range(TIMES):
        draft = engine.drafts.start(Content(f"Nu {number}"), (account.id,))
        post = engine.desk.submit(draft)
        engine.desk.release(post)
        began = time.process_time()
        engine.publisher.tick()
        times.append(1000 * (time.process_time() - began))
        assert engine.history.post(post)[0].state is State.PUBLISHED
    return median(times)


def _median(act: Callable[[], Any], after: Callable[[Any], object] = lambda _found: None, times: int = TIMES) -> float:
    took = []
    for _ in range(times):
        gc.collect()
        began = time.thread_time()
        found = act()
        took.append(1000 * (time.thread_time() - began))
        after(found)
    return median(took)


def main() -> None:
    """Run one of them."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    if name == "crisis":
        found = crisis(folder)
    elif name == "firing":
        found = firing(folder, CRISIS)
    else:
        found = planned(folder, int(name))
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
