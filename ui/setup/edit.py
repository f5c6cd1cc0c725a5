"""Adapts an account that is here: the same questions as for a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.model.account import Account
from ui import work
from ui.bridge import Bridge
from ui.language import tr
from ui.setup.demand_part import DemandPart
from ui.setup.habits import HabitsFields
from ui.setup.stepping import SteppingSheet
from ui.setup.telling import network_name
from ui.setup.who import WhoStep


class EditSheet(SteppingSheet):
    """`kept` comes when the change is in the books."""

    kept = Signal(int)
    """An AccountId."""

    def __init__(self, window: QWidget, bridge: Bridge, account: Account) -> None:
        """Show the account as it is."""
        super().__init__(window, tr("Setup", "Adapt the account"))
        self._engine = bridge.engine
        self._account = account
        self._keeping = False
        times = self._engine.slots.of(account.id)
        self.who = WhoStep(account, network_name(self._engine.register.network(account.network)), new=False)
        self.habits = HabitsFields(self._engine.surroundings.habits(account.id))
        self.who.body.addWidget(self.habits)
        self.who.week.show_times(times)
        read_first = self._engine.read_first
        self.demand = DemandPart(account.id, read_first.demand(account.id), read_first.readers())
        self.who.body.addWidget(self.demand)
        self.show_step(self.who)
        self._at_first = self._seen()

    @property
    def loses(self) -> bool:
        """Return whether something was changed and not kept."""
        return self._seen() != self._at_first

    @property
    def question(self) -> str:
        """Return what is lost by closing."""
        return tr("Setup", "Your changes are not kept yet.")

    def go_on(self) -> None:
        """Keep it."""
        if self._keeping:
            return
        who, engine, number = self.who, self._engine, self._account.id
        who.clear_wrong()
        if who.week.problem:
            who.week.tidy()
            who.week.setFocus()
            return
        self._keeping = True
        demand = self.demand.demand
        wishes, times = {**who.wishes, "role": who.role, "label": who.label_text}, who.week.times
        habits = self.habits.habits

        def keep() -> Account:
            engine.surroundings.put_habits(number, habits)
            engine.slots.put(number, times)
            engine.read_first.put_demand(number, demand)
            return engine.register.change(number, **wishes)

        work.run(self, keep, self._kept, who.tell, self._end)

    def _kept(self, account: Account) -> None:
        self.dismiss()
        self.kept.emit(int(account.id))

    def _end(self) -> None:
        self._keeping = False

    def _seen(self) -> tuple[object, ...]:
        whole = (self.who.roles.key, self.who.label_text, *self.who.wishes.values(), *self.who.week.times.items())
        return (*whole, self.habits.habits, self.demand.demand)
