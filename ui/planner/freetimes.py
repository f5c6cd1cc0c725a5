"""The next free ones of the times that an account likes, to choose from; and the sheet in which those times are set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr, when
from ui.look import Look
from ui.widgets import Chips, Notice, Sheet, announce, button, label, note
from ui.widgets.week_times import WeekTimes

MOST = 3
"""Free times that are offered for an account."""
Found = Mapping[AccountId, tuple[datetime, ...]]


class FreeTimes(QWidget):
    """For each account its next free times as chips. `chosen` comes with a moment (aware), `edit_asked` with an AccountId."""

    chosen = Signal(datetime)
    edit_asked = Signal(int)

    def __init__(self, accounts: Sequence[Account], zone: ZoneInfo) -> None:
        """Offer nothing yet; `show_times` brings them."""
        super().__init__()
        self._accounts, self._zone = tuple(accounts), zone
        self.chips: dict[AccountId, Chips] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Look.current().space("s"))
        self._grid.setColumnStretch(1, 1)
        self._parts: list[QWidget] = []

    def show_times(self, found: Found, likes: frozenset[AccountId], now: datetime) -> None:
        """Offer these; `likes` are the accounts that have preferred times at all."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.chips = [], {}
        for row, account in enumerate(self._accounts):
            self._put(RoleBadge(BadgeFace.of(account).without_handle()), row, 0)
            moments = found.get(account.id, ())
            if moments:
                name = tr("Planner", "Free times of {account}", account=account.label)
                keys = {at.isoformat(): when(at, self._zone, now) for at in moments}
                chips = Chips(name, list(keys.items()))
                chips.changed.connect(partial(self._chosen, chips))
                self.chips[account.id] = chips
                self._put(chips, row, 1)
            else:
                told = tr("Planner", "no free time in six weeks") if account.id in likes else tr("Planner", "no preferred times yet")
                self._put(note(told), row, 1)
            edit = button(tr("Planner", "Preferred times…"), "link", on=partial(self.edit_asked.emit, int(account.id)))
            edit.setAccessibleName(tr("Planner", "Preferred times of {account}…", account=account.label))
            self._put(edit, row, 2)

    def mark(self, at: datetime) -> None:
        """Show which of them is the moment that is chosen now, if any."""
        for chips in self.chips.values():
            chips.choose(at.isoformat())

    def _chosen(self, mine: Chips, keys: list[str]) -> None:
        for chips in self.chips.values():
            if chips is not mine:
                chips.choose()
        if keys:
            self.chosen.emit(datetime.fromisoformat(keys[0]))

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, row, column)


def read_free(
    engine: Engine, accounts: Sequence[Account], zone: ZoneInfo, beside: Sequence[TargetId] = ()
) -> tuple[Found, frozenset[AccountId]]:
    """Return the next free times of each account, and who has preferred times at all. Reads the books; call it off the main thread."""
    likes = frozenset(one.id for one in accounts if engine.slots.of(one.id))
    found = {one.id: engine.slots.next(one, zone, most=MOST, beside=beside) for one in accounts if one.id in likes}
    return found, likes


class TimesSheet(Sheet):
    """Asks at what times an account likes to speak. `kept` comes after the sheet is gone."""

    kept = Signal()

    def __init__(self, window: QWidget, engine: Engine, account: Account) -> None:
        """Show what was chosen before."""
        super().__init__(window, tr("Planner", "Preferred times"), width="sheet-narrow")
        self._engine, self._account = engine, account
        network = engine.register.networks.get(account.network)
        self.body.addWidget(RoleBadge(BadgeFace.of(account, network.name if network is not None else ""), large=True))
        about = tr("Planner", "When you plan a message, the next free ones of these times are offered. Nothing goes out by them alone.")
        self.body.addWidget(label(about, tone="muted"))
        self.week = WeekTimes(engine.slots.of(account.id))
        self.body.addWidget(self.week)
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.footer.addWidget(button(tr("Planner", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Planner", "Keep"), "primary", on=self._keep)
        self.footer.addWidget(self.keep)

    def _keep(self) -> None:
        if self.week.problem:
            self.week.tidy()
            announce(self, self.week.problem)
            return
        try:
            self._engine.slots.put(self._account.id, self.week.times)
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self.trouble.say(said.text, said.todo)
            self.trouble.show()
            announce(self, str(said))
            return
        self.dismiss()
        self.kept.emit()
