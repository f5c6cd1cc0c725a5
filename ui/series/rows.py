"""One occurrence in a list: when, how it stands, what it lacks, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from accounts.model.occurrence import Occurrence, Standing
from accounts.model.series import Series
from ui.language import tr
from ui.look import Look
from ui.series import telling
from ui.series.acts import ICONS, Act, acts, word
from ui.widgets import FlowLayout, Icon, Surface, button, label, note
from ui.words.occurrences import standing


class Standings(QWidget):
    """How an occurrence stands: icon and words, and beneath it what is missing and what the calendar does to it."""

    def __init__(self, one: Occurrence) -> None:
        """Show it."""
        super().__init__()
        look = Look.current()
        icon, tone = telling.STANDING_ICONS[one.state]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space("xs"))
        line.addWidget(Icon(icon, tone, size="icon-small"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label(standing(one), "note", tone=tone, wrap=False)
        line.addWidget(self.words)


class OccurrenceRow(Surface):
    """`asked(day, Act)` tells what a person wants done; `day` is the nominal one, as a `date`."""

    asked = Signal(object, object)

    def __init__(self, one: Occurrence, series: Series, now: datetime, own: ZoneInfo, *, large: bool = False) -> None:
        """Show an occurrence; `large` is the one that matters now, whose first button is the main one of the view."""
        super().__init__("sheet" if large else "quote", margin="" if large else "m")
        self.one = one
        self.buttons: dict[Act, QPushButton] = {}
        told = telling.moment_told(one, now, own)
        self.moment = label(told, "title" if large else "base", strong=True, tone="text" if one.goes else "muted")
        head = QWidget()
        flow = FlowLayout(head, space="m", rows="xs")
        self.moment.setWordWrap(False)
        self.standing = Standings(one)
        flow.addWidget(self.moment)
        flow.addWidget(label(tr("Series", "number {number}", number=one.number), "note", tone="muted", wrap=False))
        flow.addWidget(self.standing)
        self._acts = flow
        self.body.addWidget(head)
        asked = f"{series.at.hour}:{series.at.minute:02d}"
        calendar = telling.calendar_told(one.why, one.day, one.clocks, asked, f"{one.wall.hour}:{one.wall.minute:02d}", now)
        if calendar:
            self.body.addWidget(note(calendar))
        self.missing = label("", "base" if large else "note", tone="warning" if one.warned else "muted")
        lacks = telling.missing_told(one) if one.goes and (large or one.warned) else ""
        left = telling.by_when(one, now) if large else ""
        self.missing.setText(" ".join(part for part in (lacks, left) if part) if lacks else "")
        # Only now: a widget without a parent that is made visible is a window of its own.
        self.body.addWidget(self.missing)
        self.missing.setVisible(bool(lacks))
        stands = standing(one)
        self.setAccessibleName(". ".join(part for part in (told, stands, calendar, self.missing.text()) if part))
        self._add_buttons(large)

    def _add_buttons(self, large: bool) -> None:
        """Put the acts in a row of their own, or behind the words of a small row; what is far away is not confirmed yet."""
        holder = QWidget()
        flow = FlowLayout(holder) if large else self._acts
        found = acts(self.one)
        if not large and self.one.state in {Standing.COMING, Standing.MOVED} and self.one.draft is None:
            found = tuple(act for act in found if act is not Act.CONFIRM)
        first = 0 if not {"video", "captions"} & set(self.one.missing) else -1
        for place, act in enumerate(found):
            kind = ("primary" if place == first else "plain") if large else "link"
            made = button(word(act, self.one), kind, icon=ICONS[act] if large else "", on=self._asker(act))
            made.setAccessibleDescription(self.accessibleName())
            self.buttons[act] = made
            flow.addWidget(made)
        if large:
            self.body.addWidget(holder)
            holder.setVisible(bool(self.buttons))

    def _asker(self, act: Act) -> Callable[[], None]:
        return lambda: self.asked.emit(self.one.day, act)
