"""What the bench runs in processes of their own: `python -m tests.bench.children NAME [FOLDER]`, prints one JSON line."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()
IDLE_SECONDS = 20.0
ACCOUNTS = 20


def empty() -> dict[str, Any]:
    """Show and paint an empty QMainWindow, then end: what Qt itself costs."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1200, 800)
    window.show()
    QTimer.singleShot(0, app.quit)
    app.exec()
    window.grab()
    return _cost()


def start(folder: Path) -> dict[str, Any]:
    """Show and paint Omroeper's window, then end before the engine comes."""
    from desktop.app import Omroeper, application

    app = application(folder, "nl")
    program = Omroeper(app, folder)
    program._open = app.quit  # type: ignore[method-assign]
    program.start()
    app.exec()
    cost = _cost()
    cost["late"] = sorted(name for name in LATE if name in sys.modules)
    return cost


LATE = ("sqlalchemy", "alembic", "keyring", "requests", "apscheduler", "PIL")


def idle(folder: Path) -> dict[str, Any]:
    """Open Omroeper with accounts and history, let it settle, and measure what it uses while nobody does anything."""
    from PySide6.QtCore import QTimer

    program = _program(folder)
    app = program.app
    found: dict[str, Any] = {}

    def begin() -> None:
        before = time.process_time()
        QTimer.singleShot(int(IDLE_SECONDS * 1000), lambda: end(before))

    def end(before: float) -> None:
        found["percent"] = 100 * (time.process_time() - before) / IDLE_SECONDS
        program.window.leave()
        app.quit()

    _when_in(program, lambda: QTimer.singleShot(3000, begin))
    app.exec()
    program.stop()
    return found


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
            post = house.engine.desk.submit(draft, origin=Origin.WINDOW)
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
        found["longest_ms"], found["longest_cpu_ms"] = longest.wall_ms, longest.cpu_ms
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


def _program(folder: Path) -> Any:
    from accounts.clock import SystemClock
    from accounts.engine import Engine
    from accounts.model.account import Role
    from accounts.networks.practice import PracticeNetwork
    from desktop.app import Omroeper, application

    def open_with_accounts(where: Path) -> Engine:
        engine = Engine.open(where, clock=SystemClock(), networks={"practice": PracticeNetwork(where)})
        for number in range(ACCOUNTS - len(engine.register.every())):
            signed = engine.register.sign_in("practice", {"handle": f"account{number}"})
            engine.register.add("practice", signed, role=Role.PRIVATE, label=f"Account {number}", pause_seconds=0)
        return engine

    app = application(folder, "nl")
    program = Omroeper(app, folder, opener=open_with_accounts)
    program.start()
    return program


def _when_in(program: Any, then: Any) -> None:
    from PySide6.QtCore import QTimer

    def look() -> None:
        if program.house is not None:
            then()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def _cost() -> dict[str, Any]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "wall_ms": 1000 * (time.perf_counter() - STARTED),
        "cpu_ms": 1000 * (used.ru_utime + used.ru_stime),
        "rss_mib": used.ru_maxrss / 1024,
    }


def main() -> None:
    """Run one of the children."""
    name = sys.argv[1]
    rest = [Path(argument) for argument in sys.argv[2:]]
    children = {"empty": empty, "start": start, "idle": idle, "publish": publish, "lanes": lanes}
    sys.stdout.write(json.dumps(children[name](*rest)) + "\n")  # type: ignore[operator]


if __name__ == "__main__":
    main()
