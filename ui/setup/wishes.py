"""What the user wishes about planned messages and the tray: kept in the settings of the books, and with the system what is the system's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.settings import Settings
from ui import words
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, Choice, Field, announce, label

MINUTES = (0, 5, 10, 15, 30, 60, 120)
"""Minutes ahead that are offered for a notice."""


class Start(Protocol):
    """Starting with the computer."""

    def on(self) -> bool:
        """Return whether it is so."""

    def put(self, on: bool) -> None:
        """Let it be so, or not. Raises StoreError."""


class Wishes:
    """The wishes and how they are kept. `tray` says whether this desktop has one at all; `changed` hears of a change."""

    def __init__(self, settings: Settings, start: Start, *, tray: bool, changed: Callable[[], object]) -> None:
        """Keep the means."""
        self.settings, self.start, self.tray, self.changed = settings, start, tray, changed


class WishesPart(QWidget):
    """The wishes in the sheet of preferences; each holds at once."""

    def __init__(self, wishes: Wishes) -> None:
        """Show what holds."""
        super().__init__()
        self._wishes = wishes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        self.notice = Choice(tr("Setup", "Tell me before a planned message goes out"), self._choices())
        self.notice.choose(str(wishes.settings.get("notice_minutes")))
        self.notice.activated.connect(lambda _at: self._keep("notice_minutes", int(self.notice.key)))
        column.addWidget(Field(tr("Setup", "Tell me before a planned message goes out"), self.notice))
        office = bool(wishes.settings.get("alerts_in_office"))
        self.office = self._box(column, tr("Setup", "Tell me of words I watch for in office hours only"), office)
        self.office.toggled.connect(lambda on: self._keep("alerts_in_office", on))
        self.stay = self._box(column, tr("Setup", "Stay in the tray when the window is closed"), bool(wishes.settings.get("stay_in_tray")))
        self.stay.toggled.connect(lambda on: self._keep("stay_in_tray", on))
        self.stay.setVisible(wishes.tray)
        self.start = self._box(column, tr("Setup", "Start when I sign in to this computer"), wishes.start.on())
        self.start.toggled.connect(self._start)
        self.wrong = label("", "note", tone="stop")
        self.wrong.hide()
        column.addWidget(self.wrong)

    def _choices(self) -> list[tuple[str, str]]:
        held = self._wishes.settings.get("notice_minutes")
        words_of = {0: tr("Setup", "Never")}
        return [(str(one), words_of.get(one) or tr("Setup", "%n minutes ahead", one)) for one in sorted({*MINUTES, held})]

    def _box(self, column: QVBoxLayout, text: str, on: bool) -> CheckBox:
        box = CheckBox(text)
        box.setAccessibleName(text)
        box.setChecked(on)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _keep(self, name: str, value: int | bool) -> None:
        try:
            self._wishes.settings.put(name, value)
        except KnownError as failure:
            self._tell(failure)
        self._wishes.changed()

    def _start(self, on: bool) -> None:
        if on == self._wishes.start.on():
            return
        try:
            self._wishes.start.put(on)
        except KnownError as failure:
            self._tell(failure)
            self.start.setChecked(self._wishes.start.on())

    def _tell(self, failure: KnownError) -> None:
        said = str(words.error(failure.word, failure.values))
        self.wrong.setText(said)
        self.wrong.show()
        announce(self, said)
