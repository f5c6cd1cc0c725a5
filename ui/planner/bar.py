"""The bar over the calendar: which days are shown, the way to others, and week, month or list."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.language import month_name, tr
from ui.widgets import Chips, FlowLayout, IconButton, button, label, note

WEEK = 7
MODES = ("week", "month", "list")


class PlannerBar(QWidget):
    """`stepped` tells -1, 0 (today) or 1; `mode_chosen` one of `MODES`."""

    stepped = Signal(int)
    mode_chosen = Signal(str)
    rules_asked = Signal()
    """Meetings and quiet hours are asked for."""
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self) -> None:
        """Show no days yet."""
        super().__init__()
        self.heading = label("", "title", wrap=False)
        self.before = IconButton("chevron-left", tr("Planner", "Earlier"), shortcut="Alt+Left", on=lambda: self.stepped.emit(-1))
        self.today = button(tr("Planner", "Today"), on=lambda: self.stepped.emit(0))
        self.after = IconButton("chevron-right", tr("Planner", "Later"), shortcut="Alt+Right", on=lambda: self.stepped.emit(1))
        self.about = note("")
        self.about.setWordWrap(False)
        words = {"week": tr("Planner", "Week"), "month": tr("Planner", "Month"), "list": tr("Planner", "List")}
        self.modes = Chips(tr("Planner", "Show as"), [(mode, words[mode]) for mode in MODES])
        self.modes.changed.connect(self._chosen)
        self.mode, self.guest = MODES[0], ""
        self.modes.choose(self.mode)
        self.bring = button(tr("Planner", "Import…"), "quiet", on=self.import_asked.emit)
        self.bring.setToolTip(tr("Planner", "Plan what stands in a calendar or a table"))
        self.take = button(tr("Planner", "Export…"), "quiet", on=self.export_asked.emit)
        self.take.setToolTip(tr("Planner", "Write the plan to a file that Outlook shows"))
        row = FlowLayout(self, last_right=True)
        self.rules = IconButton("hand", tr("Planner", "Council meetings and quiet hours"), on=self.rules_asked.emit)
        for part in (self.heading, self.before, self.today, self.after, self.about, self.rules, self.bring, self.take, self.modes):
            row.addWidget(part)

    def tell(self, first: date, end: date, zone: ZoneInfo) -> None:
        """Say which days are shown, from `first` until before `end`."""
        last = end - timedelta(days=1)
        if self.mode != "week":
            told = _month(first)
            self.heading.setText(told[:1].upper() + told[1:])
            self.about.setText(zone.key)
            return
        whole = (end - first).days == WEEK
        self.heading.setText(tr("Planner", "Week {number}", number=first.isocalendar().week) if whole else _span(first, last))
        months = _month(last) if (first.year, first.month) == (last.year, last.month) else f"{month_name(first.month)} – {_month(last)}"
        self.about.setText(f"{months}, {zone.key}")

    def add_guest(self, key: str, text: str) -> None:
        """Offer another view than a calendar, at the end."""
        self.modes.add(key, text)

    def show_guest(self, key: str) -> None:
        """Show that a guest has the room, '' that a calendar has it; the parts that go about in days belong to calendars."""
        self.guest = key
        self.modes.choose(key or self.mode)
        for part in (self.heading, self.before, self.today, self.after, self.about, self.rules, self.bring, self.take):
            part.setVisible(not key)

    def _chosen(self, chosen: list[str]) -> None:
        # One of them always holds.
        key = chosen[0] if chosen else self.guest or self.mode
        self.mode = key if key in MODES else self.mode
        self.show_guest("" if key in MODES else key)
        self.mode_chosen.emit(key)


def _month(day: date) -> str:
    return f"{month_name(day.month)} {day.year}"


def _span(first: date, last: date) -> str:
    if first == last:
        return f"{first.day} {month_name(first.month)}"
    if first.month == last.month:
        return f"{first.day} – {last.day} {month_name(last.month)}"
    return f"{first.day} {month_name(first.month)} – {last.day} {month_name(last.month)}"
