"""Types in a very long draft as a person does, and measures from each key until it is painted."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

KEYS = 400
BEAT = 0.09
"""Seconds between two keys of somebody who types fast."""
REST_EVERY, REST = 40, 0.5
"""Now and then one thinks: long enough for counters, findings and spelling to come in."""
LENGTH = 40_000
PARAGRAPH = (
    "De gemeenteraad vergadert donderdag over de plannen voor het zwembad, en u bent van harte welkom op de publieke tribune. "
    "Wij vertellen graag wat er verandert, wanneer de werkzaamheeden beginnen en wie u kunt bellen. "
    "Meer op enkhuizen.example/zwembad #RaadEnkhuizen. "
)
NOTICED = "Bel Anna op 06-12345678 of mail anna@example.org, de VVD en D66 zijn er ook!!! #raadenkhuizen 🎉🎉🎉🎉 "


def long_text(one_paragraph: bool = False) -> str:
    """Return a text of 40,000 characters with some thirty things to notice."""
    parts: list[str] = []
    while sum(map(len, parts)) < LENGTH:
        parts.append(PARAGRAPH + (NOTICED if len(parts) % 5 == 0 else ""))
    return (" " if one_paragraph else "\n\n").join(parts)[:LENGTH]


def typing(folder: Path, one_paragraph: bool = False) -> dict[str, Any]:
    """Type in the middle of a long draft of two accounts; milliseconds from when a key was due until it stands there."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor
    from PySide6.QtWidgets import QApplication, QWidget

    from accounts.clock import SystemClock
    from accounts.engine import Engine
    from accounts.model.account import Role
    from accounts.networks.practice import PracticeNetwork
    from desktop import pace
    from desktop.app import application
    from ui import work
    from ui.bridge import Bridge
    from ui.composer import Composer

    class Painted(QObject):
        """Hears when the text was painted."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                self.seen = True
            return False

    pace.begin()  # as `desktop.__main__` does
    app = application(folder, "nl")
    engine = Engine.open(folder, clock=SystemClock(), networks={"practice": PracticeNetwork(folder)})
    for name, role in (("gemeente", Role.MUNICIPALITY), ("wethouder", Role.ADMINISTRATOR)):
        engine.register.add("practice", engine.register.sign_in("practice", {"handle": name}), role=role, label=name)
    bridge = Bridge(engine.events, engine)
    window = QWidget()
    window.resize(1440, 900)
    composer = Composer(bridge, window)
    composer.setGeometry(960, 0, 480, 900)
    window.show()
    composer.new([one.id for one in engine.register.every()], text=long_text(one_paragraph))
    editor = composer.form.editor
    painted = Painted()
    editor.viewport().installEventFilter(painted)
    quiet = time.perf_counter() + 20
    while time.perf_counter() < quiet and not (
        composer.reckoner.up_to_date and composer.helping.speller.quiet and not composer.saver.dirty
    ):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    cursor = editor.textCursor()
    cursor.setPosition(LENGTH // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    text = "en dat vertelt de wethouder u graag zelf op de markt met koffie #raad erbij "
    pace.settled()
    due = time.perf_counter() + 0.5
    waits: list[float] = []
    starved: list[float] = []
    worked: list[float] = []
    turns: list[float] = []
    for number in range(KEYS):
        began = time.thread_time()
        while time.perf_counter() < due:
            began = time.thread_time()
            turn = time.perf_counter()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            turns.append(1000 * (time.thread_time() - began))
            if time.perf_counter() - turn < 0.001:
                time.sleep(0.0005)
                began = time.thread_time()
        ready = _starved()
        letter = text[number % len(text)]
        painted.seen = False
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        while not painted.seen:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        waits.append(1000 * (time.perf_counter() - due))
        starved.append(_starved() - ready)
        worked.append(1000 * (time.thread_time() - began))
        due = max(due, time.perf_counter()) + (REST if number % REST_EVERY == REST_EVERY - 1 else BEAT)
    found = {
        "p50_ms": _at(waits, 0.5),
        "p99_ms": _at(waits, 0.99),
        "most_ms": max(waits),
        "worst": [(round(late, 1), round(at, 1)) for late, at in sorted(zip(waits, starved, strict=True))[-6:]],
        "after_rest_ms": max(waits[number] for number in range(0, KEYS, REST_EVERY)),
        "p50_cpu_ms": _at(worked, 0.5),
        "p99_cpu_ms": _at(worked, 0.99),
        "turn_cpu_ms": max(turns),
        "findings": len(composer.reckoner.standings and [one for standing in composer.reckoner.standings for one in standing.findings]),
        "marked": sum(1 for word in editor.words_in_sight() if composer.helping.speller.wrong(word)),
    }
    composer.flush()
    work.stop()
    bridge.close()
    engine.close()
    return found


def _starved() -> float:
    """Return the milliseconds that this thread was ready to run and had no processor, as Linux counts them."""
    try:
        return int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]) / 1e6
    except (OSError, IndexError):
        return 0.0


def _at(figures: list[float], part: float) -> float:
    return sorted(figures)[min(len(figures) - 1, int(part * len(figures)))]
