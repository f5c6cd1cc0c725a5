"""Types without end into the composer of a window, and tells of each letter; it is killed while it does."""

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path


def main() -> None:
    """Type numbers, a letter every 30 ms; on standard output a line per letter: its moment and how long the text is."""
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from accounts.clock import SystemClock
    from accounts.engine import Engine
    from accounts.networks.practice import PracticeNetwork
    from desktop.app import application
    from ui.bridge import Bridge
    from ui.composer import Composer

    folder = Path(sys.argv[1])
    app = application(folder, "nl")
    engine = Engine.open(folder, clock=SystemClock(), networks={"practice": PracticeNetwork(folder)})
    bridge = Bridge(engine.events, engine)
    window = QWidget()
    window.resize(600, 800)
    composer = Composer(bridge, window)
    composer.resize(500, 780)
    window.show()
    letters = itertools.cycle("0123456789 ")
    editor = composer.form.editor

    def type_one() -> None:
        letter = next(letters)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        sys.stdout.write(f"{time.monotonic():.3f} {len(editor.toPlainText())}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(30)
    app.exec()


if __name__ == "__main__":
    main()
