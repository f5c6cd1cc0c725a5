"""What has to lie ready for each occurrence beside its text, and when it is missed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.model.series import Slot
from ui.language import tr
from ui.look import Look
from ui.planner.picker import MinutesField
from ui.widgets import CheckBox, FlowLayout, label, note

MOST_MINUTES = 10_080


class SlotForm(QWidget):
    """`changed` comes after every change by a person; `slot` is what is chosen."""

    changed = Signal()

    def __init__(self, slot: Slot) -> None:
        """Stand at a slot."""
        super().__init__()
        self.setAccessibleName(tr("Series", "What has to be there"))
        self.video = CheckBox(tr("Series", "A video"))
        self.captions = CheckBox(tr("Series", "Captions with the video"))
        self.minutes = MinutesField(0, MOST_MINUTES, tr("Series", "Minutes before, to warn"))
        self.video.setChecked(slot.video)
        self.captions.setChecked(slot.captions)
        self.minutes.setValue(slot.warn_minutes)
        self._lay()
        # Captions belong to a video.
        self.video.toggled.connect(self._video_off)
        self.captions.toggled.connect(self._captions_on)
        for box in (self.video, self.captions):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.minutes.valueChanged.connect(lambda _value: self.changed.emit())

    @property
    def slot(self) -> Slot:
        """Return what is chosen."""
        return Slot(self.video.isChecked(), self.captions.isChecked(), self.minutes.value())

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(label(tr("Series", "What has to be there"), strong=True))
        about = tr("Series", "Each time has its own. Without them it is not sent, and never with those of an earlier time.")
        column.addWidget(note(about))
        column.addWidget(self.video)
        column.addWidget(self.captions)
        column.addWidget(label(tr("Series", "When something is missing, warn me:")))
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(self.minutes)
        line.addWidget(label(tr("Series", "minutes before"), wrap=False))
        column.addWidget(holder)

    def _video_off(self, on: bool) -> None:
        if not on:
            self.captions.setChecked(False)

    def _captions_on(self, on: bool) -> None:
        if on:
            self.video.setChecked(True)
