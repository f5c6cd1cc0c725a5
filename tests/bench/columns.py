"""Twelve columns on very much: opening, scrolling, repainting, arrivals with the position kept, a flood. In a process of its own."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

COLUMNS = 12
WIDE, HIGH = 3_760, 900
"""Wide enough that all twelve are in sight at once."""
STEPS = 600
ARRIVALS = 100
FLOOD = 6_000
FLOOD_BATCH = 200


def columns(folder: Path, count: str = "100000") -> dict[str, Any]:
    """Fill, open, and measure. Every figure is CPU of the window's thread in milliseconds, unless its name says otherwise."""
    from PySide6.QtWidgets import QApplication

    from accounts.clock import ManualClock
    from accounts.engine import Engine
    from accounts.model.account import Role
    from accounts.model.column import ColumnKind
    from accounts.networks.practice import PracticeNetwork
    from desktop import pace
    from desktop.app import application
    from tests.bench.children import _memory
    from tests.bench.columns_fill import EPOCH, fill
    from ui.bridge import Bridge
    from ui.columns import ColumnsView
    from ui.widgets import Surface

    pace.begin()
    app: QApplication = application(folder, "nl")
    clock = ManualClock(EPOCH)
    engine = Engine.open(folder, clock=clock, networks={"practice": PracticeNetwork(folder)})
    signed = engine.register.sign_in("practice", {"handle": "wethouder"})
    account = engine.register.add("practice", signed, role=Role.ADMINISTRATOR, label="Wethouder", pause_seconds=0)
    made = [
        engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("enkhuizen", f"tag{number}"), title=f"Kolom {number}")
        for number in range(COLUMNS)
    ]
    fill(folder, [int(column.id) for column in made], int(count), EPOCH)
    for column in made:
        newest = engine.cache.page(column.id, most=1)[0]
        engine.columns.mark_read(column.id, newest.key)
    bridge = Bridge(engine.events, engine)
    window = Surface("ground")
    window.resize(WIDE, HIGH)
    window.show()
    _turns(app, 5)
    found: dict[str, Any] = {}

    # What Qt and Python load once is loaded by a column that is thrown away: it is the same with ten statuses and with a million.
    warm = ColumnsView(bridge)
    window.body.addWidget(warm)
    _turns(app, 30)
    window.body.removeWidget(warm)
    warm.hide()
    warm.deleteLater()
    _turns(app, 5)

    pace.settled()  # as the program does when it stands

    memory, cpu, thread = _memory("VmRSS"), time.process_time(), time.thread_time()
    view = ColumnsView(bridge)
    window.body.addWidget(view)
    while view._to_begin or not view.isVisible():
        app.processEvents()
    _turns(app, 3)
    found["open_ms"] = 1000 * (time.thread_time() - thread)
    found["open_all_threads_ms"] = 1000 * (time.process_time() - cpu)
    found["open_mib"] = _memory("VmRSS") - memory
    canvases = [one.canvas for one in view.row.columns]
    found["rows_in_sight"] = sum(len(canvas.stand.visible()) for canvas in canvases)

    def each(times: int, job: Callable[[int], object]) -> tuple[float, float]:
        took = []
        for turn in range(times):
            began = time.thread_time()
            job(turn)
            took.append(1000 * (time.thread_time() - began))
        took.sort()
        return took[len(took) // 2], took[min(len(took) - 1, int(len(took) * 0.99))]

    def step(turn: int) -> None:
        canvases[turn % COLUMNS].scroll_by(120)
        app.processEvents()

    def jump(turn: int) -> None:
        canvases[turn % COLUMNS]._jump(((turn * 37) % 100) / 100)
        canvases[turn % COLUMNS]._changed()
        app.processEvents()

    def repaint(_turn: int) -> None:
        for canvas in canvases:
            canvas.viewport().repaint()

    found["wheel_ms"], found["wheel_p99_ms"] = each(STEPS, step)
    found["jump_ms"], found["jump_p99_ms"] = each(100, jump)
    found["repaint_ms"], found["repaint_p99_ms"] = each(60, repaint)
    found["repaint_anew_ms"], found["repaint_anew_p99_ms"] = each(10, lambda turn: (view.workshop.clear(), repaint(turn)))
    found |= _arrivals(app, engine, canvases, made, each, EPOCH)
    found |= _flood(app, engine, view, made, EPOCH)
    found["rss_mib"] = _memory("VmRSS")
    found["more_mib"] = _memory("VmRSS") - memory
    view.save()
    bridge.close()
    window.close()
    from ui import work

    work.stop()
    engine.close()
    return found


def _turns(app: Any, count: int) -> None:
    for _ in range(count):
        app.processEvents()


def _arrivals(app: Any, engine: Any, canvases: list[Any], made: list[Any], each: Any, epoch: Any) -> dict[str, Any]:
    """Let a hundred come at once while somebody reads, half above and half below; compare the picture before and after."""
    from accounts.model.column import ColumnKind, Via
    from accounts.store.cache_rows import Arrival
    from tests.bench import columns_fill

    via = Via(made[0].accounts[0], ColumnKind.HASHTAGS, "enkhuizen")
    numbers = iter(range(10_000_000, 20_000_000))
    same: list[bool] = []
    whole: list[float] = []

    def arrivals(column: Any, canvas: Any) -> list[Any]:
        there = canvas.stand.rows[canvas.stand.visible()[-1][0] + 1].key.order_at
        moments = [epoch + timedelta(seconds=1 + at) for at in range(ARRIVALS // 2)]
        moments += [there - timedelta(seconds=5 + 20 * at) for at in range(ARRIVALS // 2)]
        return [Arrival(columns_fill.made(next(numbers), at), via, {int(column.id): True}) for at in moments]

    def turn_of(turn: int) -> None:
        canvas.refresh()
        app.processEvents()

    took: list[float] = []
    for turn in range(30):
        canvas, column = canvases[turn % COLUMNS], made[turn % COLUMNS]
        canvas.stand.begin(engine.cache.at_rank(column.id, 0.3))
        canvas._changed()
        _turns(app, 2)
        before = canvas.viewport().grab().toImage()
        came = arrivals(column, canvas)
        began = time.thread_time()
        engine.cache.insert(came, epoch)
        stored = time.thread_time()
        turn_of(turn)
        ended = time.thread_time()
        took.append(1000 * (ended - stored))
        whole.append(1000 * (ended - began))
        same.append(canvas.viewport().grab().toImage() == before)
    took.sort()
    whole.sort()
    return {
        "arrivals_ms": took[len(took) // 2],
        "arrivals_p99_ms": took[-1],
        "arrivals_stored_too_ms": whole[len(whole) // 2],
        "arrivals_same": sum(same),
        "arrivals_times": len(same),
    }


def _flood(app: Any, engine: Any, view: Any, made: list[Any], epoch: Any) -> dict[str, Any]:
    """Let thousands come in as fast as they can be stored, into all columns, while the window lives."""
    from accounts.events import ColumnFilled
    from accounts.model.column import ColumnKind, Via
    from accounts.store.cache_rows import Arrival
    from tests.bench import columns_fill
    from tests.bench.heart import Heart

    via = Via(made[0].accounts[0], ColumnKind.HASHTAGS, "enkhuizen")
    batches = []
    for first in range(0, FLOOD, FLOOD_BATCH):
        batches.append(
            [
                Arrival(
                    columns_fill.made(30_000_000 + first + at, epoch + timedelta(seconds=100 + first + at)),
                    via,
                    {int(made[(first + at) % COLUMNS].id): True},
                )
                for at in range(FLOOD_BATCH)
            ]
        )
    said: dict[str, float] = {}

    def pour() -> None:
        began = time.perf_counter()
        for batch in batches:
            filled = engine.cache.insert(batch, epoch)
            for number, count in filled.new.items():
                engine.events.publish(ColumnFilled(number, count))
        said["seconds"] = time.perf_counter() - began

    # These six thousand come from networks in life; held here, they would be what the collector of garbage walks through.
    gc.collect()
    gc.freeze()
    heart = Heart(app)
    heart.start()
    _turns(app, 20)
    heart.longest()
    pouring = threading.Thread(target=pour)
    pouring.start()
    while pouring.is_alive() or view._dirty:
        app.processEvents()
        time.sleep(0.0005)
    pouring.join()
    longest = heart.longest()
    new = sum(one.canvas.new() for one in view.row.columns)
    return {
        "flood_per_second": FLOOD / said["seconds"],
        "flood_stall_ms": longest.wall_ms,
        "flood_stall_waited_ms": longest.waited_ms,
        "flood_stall_cpu_ms": longest.cpu_ms,
        "flood_new": new,
    }
