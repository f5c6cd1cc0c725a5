"""The series as cards: what each is called, as whom it speaks, when, and how its next occurrence stands."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.badge import RoleBadge
from ui.language import tr
from ui.look import Look, set_property
from ui.series import telling
from ui.series.reading import Kept
from ui.series.rows import Standings
from ui.widgets import Card, FlowLayout, Icon, button, label, note


class SeriesCard(Card):
    """`opened(id)` when it is looked at closely, `paused(id, on)` when it is to rest or to go on."""

    opened = Signal(int)
    paused = Signal(int, bool)

    def __init__(self, kept: Kept, now: datetime, own: ZoneInfo) -> None:
        """Show a series."""
        super().__init__()
        look, series = Look.current(), kept.series
        self.kept = kept
        head = QHBoxLayout()
        head.setSpacing(look.space("s"))
        head.addWidget(Icon("repeat", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        self.title = label(series.title, "heading", strong=True)
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        badges = QWidget()
        row = FlowLayout(badges)
        for face in kept.faces:
            row.addWidget(RoleBadge(face.without_handle()))
        if not kept.faces:
            row.addWidget(label(tr("Series", "No account is left to speak as."), tone="stop", wrap=False))
        self.body.addWidget(badges)
        self.sentence = label(f"{telling.sentence(series)}.")
        self.body.addWidget(self.sentence)
        self.missing = label("", tone="warning")
        following = self._following(kept, now, own)
        self.body.addWidget(following)
        self.body.addWidget(self.missing)
        self.missing.setVisible(bool(self.missing.text()))
        foot = QWidget()
        acts = FlowLayout(foot)
        number = int(series.id)
        self.open = button(tr("Series", "Open"), on=lambda: self.opened.emit(number))
        word = tr("Series", "Let it go on") if series.paused else tr("Series", "Pause the series")
        icon = "play" if series.paused else "pause"
        self.rest = button(word, "quiet", icon=icon, on=lambda: self.paused.emit(number, not series.paused))
        for part in (self.open, self.rest):
            part.setAccessibleName(f"{part.text()}: {series.title}")
            acts.addWidget(part)
        self.body.addWidget(foot)
        said = (series.title, self.sentence.text(), self.following_told, self.missing.text())
        self.setAccessibleName(" ".join(part for part in said if part))

    def _following(self, kept: Kept, now: datetime, own: ZoneInfo) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, space="m", rows="xs")
        one = kept.next
        if kept.series.paused:
            self.following_told = tr("Series", "Paused: nothing of it goes.")
            flow.addWidget(Icon("pause", "warning", size="icon-small"))
            flow.addWidget(label(self.following_told, tone="warning", wrap=False))
        elif one is None:
            self.following_told = tr("Series", "It is over: nothing of it is still to come.")
            flow.addWidget(note(self.following_told))
        else:
            moment = telling.moment_told(one, now, own)
            self.following_told = tr("Series", "Next: {moment}", moment=moment)
            flow.addWidget(label(self.following_told, strong=True, wrap=False))
            flow.addWidget(Standings(one))
            self.missing.setText(telling.missing_told(one))
            set_property(self.missing, "tone", "warning" if one.warned or kept.waits else "muted")
        if kept.waits and not kept.series.paused:
            waits = tr("Series", "%n wait for you.", kept.waits)
            self.missing.setText(" ".join(part for part in (self.missing.text(), waits) if part))
        return holder
