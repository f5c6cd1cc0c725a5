"""The sheets that ask about one occurrence: to which moment it moves, and what happens on a holiday; and whether a series may go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.occurrence import Occurrence
from accounts.model.series import OnHoliday
from accounts.posts.public_holidays import holiday
from ui.language import language, tr
from ui.planner.asking import MomentSheet
from ui.series.telling import day_told
from ui.widgets import RadioButton, Sheet, button, label


class MoveTurn(MomentSheet):
    """Asks to which moment an occurrence moves. `chosen` comes with the wall-clock time in the zone of its series, naive."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, engine: Engine, one: Occurrence, accounts: Sequence[Account], text: str) -> None:
        """Ask about an occurrence."""
        self._zone = ZoneInfo(one.zone)
        super().__init__(
            window, engine, tr("Planner", "Move"), tr("Planner", "Move"), text=text, accounts=accounts, at=one.utc, zone=self._zone
        )

    def act(self, at: datetime) -> None:
        """Hand the moment over."""
        self.dismiss()
        self.chosen.emit(at.astimezone(self._zone).replace(tzinfo=None))


class HolidaySheet(Sheet):
    """Asks what an occurrence does that falls on a holiday. `chosen(OnHoliday)` comes after it is gone from sight."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, one: Occurrence, now: datetime) -> None:
        """Ask about an occurrence."""
        super().__init__(window, tr("Series", "It falls on a holiday"), width="sheet-narrow")
        about = {"title": one.title, "day": day_told(one.day, now), "holiday": holiday(one.day, language())}
        self.body.addWidget(label(tr("Series", "{title}, number {number}: {day} is {holiday}.", number=one.number, **about)))
        words = {
            OnHoliday.IGNORE: tr("Series", "Let it go on the day itself"),
            OnHoliday.DAY_BEFORE: tr("Series", "Let it go on the last working day before"),
            OnHoliday.DAY_AFTER: tr("Series", "Let it go on the first working day after"),
            OnHoliday.SKIP: tr("Series", "Leave it out this once"),
        }
        self.choices: dict[OnHoliday, RadioButton] = {}
        group = QButtonGroup(self)
        for choice, text in words.items():
            made = RadioButton(text)
            made.setAccessibleName(text)
            group.addButton(made)
            self.choices[choice] = made
            self.body.addWidget(made)
        self.choices[OnHoliday.IGNORE].setChecked(True)
        self.footer.addWidget(button(tr("Series", "Cancel"), on=self.dismiss))
        self.decide = button(tr("Series", "Decide"), "primary", on=self._decide)
        self.footer.addWidget(self.decide)

    def _decide(self) -> None:
        chosen = next(choice for choice, made in self.choices.items() if made.isChecked())
        self.dismiss()
        self.chosen.emit(chosen)


class RemoveSheet(Sheet):
    """Asks once more before a series goes. `confirmed` comes after it is gone from sight."""

    confirmed = Signal()

    def __init__(self, window: QWidget, title: str) -> None:
        """Ask about a series."""
        super().__init__(window, tr("Series", "Remove the series?"), width="sheet-narrow")
        about = tr(
            "Series",
            "“{title}” comes no more. What is planned of it is withdrawn; drafts that you changed stay among your drafts.",
            title=title,
        )
        self.body.addWidget(label(about))
        self.footer.addWidget(button(tr("Series", "Cancel"), on=self.dismiss))
        self.remove = button(tr("Series", "Remove"), "stop", on=self._confirm)
        self.footer.addWidget(self.remove)

    def _confirm(self) -> None:
        self.dismiss()
        self.confirmed.emit()
