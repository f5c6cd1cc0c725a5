"""What colleagues said of the draft that is being written, beside its text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.model.letter import Judgement, Reading
from resources.catalogue import tr
from ui import words
from ui.look import Look
from ui.moments import when
from ui.widgets import Surface, button, label, note
from ui.widgets.focusing import take_place

MOST = 5


class SaidPart(QWidget):
    """A row for each reader; `pointed(str)` asks for the words that a remark is about."""

    pointed = Signal(str)

    def __init__(self) -> None:
        """Be hidden."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self.setAccessibleName(tr("Composer", "What colleagues say of it"))
        self._shown: tuple[tuple[Reading, bool], ...] = ()
        self.hide()

    def show_readings(self, readings: Sequence[tuple[Reading, bool]], now: datetime) -> None:
        """Show the newest; each with whether it is about the draft as it is now."""
        shown = tuple(readings[:MOST])
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one, still in shown:
            self._column.addWidget(self._row(one, now, still=still))
        self.setVisible(bool(shown))
        take_place(self)

    def _row(self, one: Reading, now: datetime, *, still: bool) -> QWidget:
        row = Surface("sheet" if one.judgement is Judgement.AGREED else "warning", margin="m")
        said = f"{one.name}: {words.judgement(one.judgement)}"
        row.setAccessibleName(said)
        row.body.setSpacing(Look.current().space("xs"))
        row.body.addWidget(_plain(said, strong=True))
        for remark in one.remarks:
            row.body.addWidget(_plain(f"“{remark.quote}”: {remark.text}" if remark.quote else remark.text))
            if remark.quote:
                go = button(tr("Composer", "Show these words"), "link", on=partial(self.pointed.emit, remark.quote))
                go.setAccessibleName(tr("Composer", "Show “{words}” in the text", words=remark.quote))
                row.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        changed = "" if still else tr("Composer", "The text was changed since.")
        row.body.addWidget(note(" ".join(part for part in (when(one.at, now=now), changed) if part)))
        return row


def _plain(text: str, *, strong: bool = False) -> QWidget:
    made = label("", strong=strong)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    return made
