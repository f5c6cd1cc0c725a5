"""What the bench runs in processes of their own: `python -m tests.bench.children NAME [FOLDER]`, prints one JSON line."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.bench import cached, day, searched
from tests.bench.columns import columns

IDLE_SECONDS = 20.0
SETTLED_MS = 10_000
ACCOUNTS = 20
LONGEST = 120.0


def idle(folder: Path) -> dict[str, Any]:
    """Open Omroeper with accounts and history, let it settle, and measure what it uses while nobody does anything."""
    from PySide6.QtCore import QTimer

    program = _program(folder)
    app = program.app
    found: dict[str, Any] = {}

    def begin() -> None:
        cpu, woken = time.process_time(), _wake_ups()
        QTimer.singleShot(int(IDLE_SECONDS * 1000), lambda: end(cpu, woken))

    def end(cpu: float, woken: int) -> None:
        found["percent"] = 100 * (time.process_time() - cpu) / IDLE_SECONDS
        found["wake_ups"] = (_wake_ups() - woken) / IDLE_SECONDS
        found["rss_mib"] = _memory("VmRSS")
        program.window.leave()
        app.quit()

    # By then what the start leaves for a moment of rest is done too: the index of the search, the upkeep.
    _when_in(program, lambda: QTimer.singleShot(SETTLED_MS, begin))
    app.exec()
    program.stop()
    return found


def views(folder: Path) -> dict[str, Any]:
    """Open every view on very much, and measure each until it is painted: CPU of all threads, and what of it the window had to wait for."""
    from PySide6.QtCore import QTimer

    from tests.bench import many
    from tests.bench.heart import Heart

    many.fill(folder, accounts=1_000, targets=10_000, drafts=5_000, cases=10_000)
    program = _program(folder)
    app = program.app
    heart = Heart(app)
    found: dict[str, Any] = {}
    there = {
        "outbox": lambda view: view.model.rowCount() > 0,
        "drafts": lambda view: view.model.rowCount() > 0,
        "accounts": lambda view: bool(view.cards),
        "questions": lambda view: len(view.rows) > 0,
    }
    waiting = ["drafts", "accounts", "outbox", "questions"]

    def following() -> None:
        if not waiting:
            found["rss_mib"] = _memory("VmRSS")
            program.window.leave()
            app.quit()
            return
        name = waiting.pop(0)
        heart.longest()
        cpu, wall = time.process_time(), time.perf_counter()
        view = program.window.go(name)
        QTimer.singleShot(0, lambda: look(name, view, cpu, wall))

    def look(name: str, view: Any, cpu: float, wall: float) -> None:
        if not there[name](view):
            QTimer.singleShot(1, lambda: look(name, view, cpu, wall))
            return
        view.repaint()
        longest = heart.longest()
        found[name] = {
            "cpu_ms": 1000 * (time.process_time() - cpu),
            "wall_ms": 1000 * (time.perf_counter() - wall),
            "longest_cpu_ms": longest.cpu_ms,
        }
        QTimer.singleShot(500, following)

    def begin() -> None:
        # A view that is open by now is asked for anew.
        for name in set(waiting) & set(program.window._views):
            program.window._views.pop(name).deleteLater()
        heart.start()
        following()

    _when_in(program, lambda: QTimer.singleShot(1500, begin))
    app.exec()
    program.stop()
    return found


def _wake_ups() -> int:
    """Return how often a thread of this process has woken of its own accord so far; 0 where the system does not say."""
    total = 0
    for status in Path("/proc/self/task").glob("*/status"):
        total += int(status.read_text().split("voluntary_ctxt_switches:")[1].split()[0])
    return total


def _memory(name: str) -> float:
    """Return a memory figure of this process in MiB (`VmRSS` now, `VmHWM` at most); 0 where the system does not say."""
    try:
        return int(Path("/proc/self/status").read_text().split(f"{name}:")[1].split()[0]) / 1024
    except OSError:
        return 0.0


def publish(folder: Path) -> dict[str, Any]:
    """Publish to twenty practice accounts from the open window, and measure the longest time in which the window could not answer.

    The same is measured before, for as long, while nothing happens: that is the machine, not the program. `longest_cpu_ms` is what the
    main thread itself used in its most laborious turn: what is left when nobody else wants the processor.
    """
    from PySide6.QtCore import QTimer

    from accounts.model.draft import Content
    from accounts.model.post import Origin
    from tests.bench.heart import Heart

    program = _program(folder)
    app = program.app
    heart = Heart(app)
    found: dict[str, Any] = {}

    def begin() -> None:
        house = program.house
        house.window.go("outbox")
        accounts = house.engine.register.every()
        draft = house.engine.drafts.start(Content("Zaterdag open huis in het zwembad. #Enkhuizen"), tuple(one.id for one in accounts))

        def submit() -> None:
            found["still_ms"] = heart.longest().wall_ms
            # As the window does it: what is a lot to write is written in another thread.
            work.run(app, lambda: house.engine.desk.submit(draft, origin=Origin.WINDOW), submitted, print)

        def submitted(post: Any) -> None:
            QTimer.singleShot(200, lambda: release(post))

        def release(post: Any) -> None:
            house.engine.desk.release(post)
            QTimer.singleShot(0, lambda: look(post))

        def look(post: Any) -> None:
            # In another thread: a bench that reads the books on the main thread would measure itself.
            work.run(app, lambda: house.engine.history.post(post), lambda targets: judge(post, targets), print)

        def judge(post: Any, targets: Any) -> None:
            if all(target.state.value == "published" and target.verified for target in targets):
                QTimer.singleShot(500, finish)
            else:
                QTimer.singleShot(250, lambda: look(post))

        QTimer.singleShot(1500, heart.start)
        QTimer.singleShot(3500, submit)

    def finish() -> None:
        longest = heart.longest()
        found["longest_ms"], found["longest_waited_ms"], found["longest_cpu_ms"] = longest.wall_ms, longest.waited_ms, longest.cpu_ms
        found["longest_locked_ms"] = longest.locked_ms
        program.window.leave()
        app.quit()

    from ui import work

    _when_in(program, begin)
    app.exec()
    program.stop()
    return found


def lanes(folder: Path) -> dict[str, Any]:
    """Publish to twenty accounts whose network takes a second to answer; no window."""
    from accounts.clock import SystemClock
    from accounts.engine import Engine
    from accounts.model.account import Role
    from accounts.model.draft import Content
    from accounts.networks.practice import PracticeNetwork
    from accounts.networks.practice_world import Trouble

    network = PracticeNetwork(folder)
    engine = Engine.open(folder, clock=SystemClock(), networks={"practice": network})
    for number in range(ACCOUNTS):
        signed = engine.register.sign_in("practice", {"handle": f"slow{number}"})
        engine.register.add("practice", signed, role=Role.PRIVATE, label=f"slow {number}", pause_seconds=0)
    network.world.set_trouble(Trouble.SLOW, seconds=1.0)
    draft = engine.drafts.start(Content("Tegelijk"), tuple(one.id for one in engine.register.every()))
    post = engine.desk.submit(draft)
    engine.desk.release(post)
    before = time.perf_counter()
    engine.publisher.tick()
    while any(target.state.value != "published" for target in engine.history.post(post)):
        time.sleep(0.01)
    seconds = time.perf_counter() - before
    network.world.set_trouble(Trouble.NONE)
    engine.publisher.wait(30)
    engine.close()
    return {"seconds": seconds}


def typing(folder: Path) -> dict[str, Any]:
    """Type in 40,000 characters of many paragraphs."""
    from tests.bench import typing_child

    return typing_child.typing(folder)


def typing_one(folder: Path) -> dict[str, Any]:
    """Type in 40,000 characters without a single line break."""
    from tests.bench import typing_child

    return typing_child.typing(folder, one_paragraph=True)


def _program(folder: Path) -> Any:
    from desktop import pace
    from desktop.app import Omroeper, application
    from tests.bench.many import open_with_accounts

    pace.begin()  # as `desktop.__main__` does
    app = application(folder, "nl")
    program = Omroeper(app, folder, opener=open_with_accounts)
    # Instead of the net under everything, which shows a fault to the user and goes on: nobody is looking here.
    program.crash = _Fall()
    program.window.resize(1440, 900)
    program.start()
    return program


class _Fall:
    """Ends the process at the first fault, with its traceback."""

    def __init__(self) -> None:
        sys.excepthook = self._fall

    def _fall(self, kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, fault, where)
        sys.stderr.flush()
        os._exit(1)

    def remove(self) -> None:
        """Stay: what comes after the end of the window counts too."""


def _when_in(program: Any, then: Any) -> None:
    from PySide6.QtCore import QTimer

    def look() -> None:
        if program.house is not None:
            then()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def main() -> None:
    """Run one of the children. One that takes longer than anything here can take says where it stands."""
    name = sys.argv[1]
    longest = {"cached": cached.SECONDS, "searched": cached.SECONDS, "day": day.SECONDS}
    faulthandler.dump_traceback_later(longest.get(name, LONGEST), exit=True)
    children = {"idle": idle, "publish": publish, "lanes": lanes, "views": views, "columns": columns, "cached": cached.measure}
    children |= {"typing": typing, "typing-one": typing_one, "day": day.day, "searched": searched.searching}
    sys.stdout.write(json.dumps(children[name](Path(sys.argv[2]), *sys.argv[3:])) + "\n")  # type: ignore[operator]


if __name__ == "__main__":
    main()
