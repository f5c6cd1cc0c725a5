"""Reading a text aloud with the voice of the system, where it has one. Nothing leaves the computer.

The text goes to the voice through its standard input, never as an argument: others on the computer could read those.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton

from ui.language import tr
from ui.widgets import announce

_POWERSHELL = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;Add-Type -AssemblyName System.Speech;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_LEAVE_MS = 1000
Find = Callable[[str], str | None]


def voice(language: str, find: Find = shutil.which, system: str = sys.platform) -> list[str]:
    """Return the command that reads its input aloud in `language`, empty when the system has no voice."""
    # No voice speaks Frisian; a Dutch one comes nearest.
    spoken = "nl" if language.startswith("fy") else language.partition("-")[0] or "nl"
    if system == "darwin":
        offered = [["say"]]
    elif system == "win32":
        offered = [["powershell", "-NoProfile", "-NonInteractive", "-Command", _POWERSHELL]]
    else:
        # Waits until it is said; its input goes line by line.
        offered = [["spd-say", "--wait", "--pipe-mode", "--language", spoken]]
        offered += [[name, "--stdin", "-v", spoken] for name in ("espeak-ng", "espeak")]
    for program, *rest in offered:
        found = find(program)
        if found:
            return [found, *rest]
    return []


class Aloud(QObject):
    """Reads one text at a time. `changed(bool)` tells when it begins and ends."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, find: Find = shutil.which) -> None:
        """Be silent."""
        super().__init__(parent)
        self._find = find
        self._on = False
        # One for good: a process object that goes while it tells of its end takes the program with it.
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.stateChanged.connect(self._state_changed)

    @property
    def possible(self) -> bool:
        """Return whether the system has a voice."""
        return bool(voice("nl", self._find))

    @property
    def speaking(self) -> bool:
        """Return whether it reads now."""
        return self._on

    def read(self, text: str, language: str = "nl") -> bool:
        """Read `text`; what was being read stops. False when it cannot begin."""
        self.stop()
        command = voice(language, self._find)
        if not command or not text.strip():
            return False
        self._process.start(command[0], command[1:])
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return False
        self._process.write(_said(text).encode("utf-8"))
        self._process.closeWriteChannel()
        self._tell(True)
        return True

    def stop(self) -> None:
        """Be silent at once."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_LEAVE_MS)
            silence = self._find("spd-say")
            if silence and self._process.program() == silence:
                QProcess.startDetached(silence, ["--cancel"])  # the voice lives in a service of its own
        self._tell(False)

    def _state_changed(self, state: QProcess.ProcessState) -> None:
        if state is QProcess.ProcessState.NotRunning:
            self._tell(False)

    def _tell(self, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self.changed.emit(on)


class AloudButton(QPushButton):
    """'Read aloud', and 'Stop reading' while it reads. Hidden where there is no voice; silent when it goes from sight."""

    def __init__(self, text_of: Callable[[], tuple[str, str]], find: Find = shutil.which) -> None:
        """`text_of` returns what is to be read and in which language."""
        super().__init__()
        self._text_of = text_of
        self.aloud = Aloud(self, find)
        self.aloud.changed.connect(lambda _on: self._show())
        self.clicked.connect(lambda: self._pressed())
        self.setVisible(self.aloud.possible)
        self._show()

    def _pressed(self) -> None:
        if self.aloud.speaking:
            self.aloud.stop()
            return
        text, language = self._text_of()
        if not self.aloud.read(text, language):
            announce(self, tr("Aloud", "There is nothing to read aloud."))

    def _show(self) -> None:
        said = tr("Aloud", "Stop reading") if self.aloud.speaking else tr("Aloud", "Read aloud")
        self.setText(said)
        self.setAccessibleName(said)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent."""
        self.aloud.stop()
        super().hideEvent(event)


def _said(text: str) -> str:
    """Return the text as the voice gets it: a line that begins with '!' would be taken for a command by one of them."""
    return "".join(f" {line}" if line.startswith("!") else line for line in text.splitlines(keepends=True)) + "\n"
