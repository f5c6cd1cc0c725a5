"""The sheet in which a planned hour is given another beginning or end; its two messages move along."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from accounts.answers.hour_words import stale_times
from accounts.errors import KnownError
from accounts.model.hour import Hour, Overview
from accounts.model.post import Target
from ui import words, work
from ui.bridge import Bridge
from ui.hours import telling
from ui.hours.window import WindowField
from ui.language import tr
from ui.widgets import Notice, Sheet, Surface, announce, button, label, note

MOST_SHOWN = 400


class MoveHourSheet(Sheet):
    """`moved(hour)` comes after it is gone from sight."""

    moved = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, over: Overview) -> None:
        """Ask whereto; it begins at where the hour stands now."""
        super().__init__(window, tr("Hours", "Move {title}", title=over.hour.title))
        self._engine, self._shown = bridge.engine, over
        self._busy = False
        hour = over.hour
        self.body.addWidget(label(tr("Hours", "Now: {window}", window=telling.window(hour, over.now))))
        self.window_field = WindowField(self._engine.clock, hour.ends_at - hour.starts_at, hour.starts_at, ZoneInfo(hour.zone))
        self.body.addWidget(self.window_field)
        self.body.addWidget(label(tr("Hours", "Its messages move along, with the words they have"), strong=True))
        self.stale: list[tuple[str, str, Notice]] = []
        for name, made in ((tr("Hours", "Opening message"), over.opening), (tr("Hours", "Closing message"), over.closing)):
            self._show_message(name, made)
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.footer.addWidget(button(tr("Hours", "Leave it as it is"), on=self.dismiss))
        self.confirm = button(tr("Hours", "Move it"), "primary", on=self._confirmed)
        self.footer.addWidget(self.confirm)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._confirmed)
        self.window_field.changed.connect(self._changed)
        self._changed()

    def _show_message(self, name: str, made: tuple[Target, ...]) -> None:
        text = made[0].content.text if made else ""
        if not text:
            return
        said = Surface("quote", margin="m")
        said.body.addWidget(note(name))
        said.body.addWidget(label(text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"))
        self.body.addWidget(said)
        told = Notice("", "")
        told.hide()
        self.body.addWidget(told)
        self.stale.append((name, text, told))

    def _changed(self) -> None:
        hour, window = self._shown.hour, self.window_field
        problem = window.problem
        same = (window.starts_at, window.ends_at, window.zone.key) == (hour.starts_at, hour.ends_at, hour.zone)
        self.confirm.setEnabled(not problem and not same)
        self.confirm.setAccessibleDescription(problem)
        window.end_field.wrong("")
        for _, text, told in self.stale:
            found = stale_times(text, (hour.starts_at, hour.ends_at), (window.starts_at, window.ends_at), window.zone)
            if found:
                told.say(
                    tr("Hours", "This message names {times}, and that changes.", times=" · ".join(found)),
                    tr("Hours", "Its words stay as they are: change them after this, in the planning, with Edit."),
                )
            told.setVisible(bool(found))

    def _confirmed(self) -> None:
        if self._busy or not self.is_open or not self.confirm.isEnabled():
            return
        self._busy = True
        self.trouble.hide()
        engine, number, field = self._engine, self._shown.hour.id, self.window_field
        starts_at, ends_at, zone = field.starts_at, field.ends_at, field.zone.key
        work.run(self, lambda: engine.hours.move(number, starts_at, ends_at, zone), self._moved, self._tell, self._end)

    def _moved(self, hour: Hour) -> None:
        self.dismiss()
        self.moved.emit(hour)

    def _tell(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        if failure.word == "hour-too-long":
            self.window_field.end_field.wrong(str(said))
            self.window_field.end.setFocus()
            return
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
        announce(self, str(said))

    def _end(self) -> None:
        self._busy = False
