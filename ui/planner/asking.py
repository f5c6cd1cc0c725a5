"""What asks for a moment has in common: the picker, what deserves thought around it, and where the timers would run."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import Place
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr
from ui.look import Look
from ui.planner import wall, where
from ui.planner.cautions import cautions, of_the_pause
from ui.planner.freetimes import Found, FreeTimes, TimesSheet, read_free
from ui.planner.picker import MomentPicker
from ui.planner.where import Where
from ui.widgets import CheckBox, Icon, Notice, Sheet, announce, button, label
from ui.widgets.text import fit_height, keep_height

SETTLE_MS = 120
TICK_MS = 5000
LONGEST = 140
Around = tuple[tuple[str, ...], list[Where]]


class Timers(QWidget):
    """For each account: who looks at the clock, and where there is a choice, the choice. `changed` comes when somebody chose."""

    changed = Signal()

    def __init__(self, accounts: Sequence[Account], faces: Sequence[BadgeFace], *, choosable: bool = False) -> None:
        """Show the badges; where their timers run is told by `show_places`. `choosable` offers this laptop for each."""
        super().__init__()
        look = Look.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.space("s"))
        grid.setVerticalSpacing(look.space("s"))
        grid.setColumnStretch(2, 1)
        self._choosable = choosable
        self.icons: list[Icon] = []
        self.lines = [label("") for _ in faces]
        self.boxes: dict[AccountId, CheckBox] = {}
        for row, (account, face) in enumerate(zip(accounts, faces, strict=True)):
            keep_height(self.lines[row])
            icon = Icon(where.ICONS[Place.HERE], size="icon-small")
            self.icons.append(icon)
            grid.addWidget(RoleBadge(face), row, 0)
            grid.addWidget(icon, row, 1)
            grid.addWidget(self.lines[row], row, 2)
            box = CheckBox(tr("Planner", "On this laptop"))
            box.setAccessibleName(tr("Planner", "Keep the timer of {account} on this laptop", account=account.label))
            box.toggled.connect(lambda _on: self.changed.emit())
            box.hide()
            self.boxes[account.id] = box
            grid.addWidget(box, row, 3)

    @property
    def kept(self) -> frozenset[AccountId]:
        """Return the accounts for which this laptop was chosen."""
        return frozenset(number for number, box in self.boxes.items() if box.isChecked())

    def keep(self, *, on: bool) -> None:
        """Choose this laptop for all, or for none; nobody is told."""
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)

    def show_places(self, places: Sequence[Where]) -> None:
        """Say it for every account."""
        for icon, line, box, found in zip(self.icons, self.lines, self.boxes.values(), places, strict=True):
            icon.show_icon(where.ICONS[found.place], "muted")
            line.setText(where.sentence(found))
            fit_height(line)
            box.setVisible(self._choosable and found.offered)


class MomentSheet(Sheet):
    """Asks for a moment. A subclass adds to `body`, and does in `act` what its button says; only a moment to come is handed to it."""

    def __init__(
        self,
        window: QWidget,
        engine: Engine,
        heading: str,
        act: str,
        *,
        text: str,
        accounts: Sequence[Account],
        at: datetime | None,
        zone: ZoneInfo | None,
        pauses: bool = False,
        choosable: bool = False,
        kept: Collection[AccountId] = (),
        beside: Collection[TargetId] = (),
    ) -> None:
        """Ask in the name of `accounts` when `text` goes out; `at` is proposed. `pauses` says that a pause follows first.

        `choosable` offers to keep the timer of each account here; for those in `kept` that was chosen before.
        """
        super().__init__(window, heading)
        self._engine = engine
        self._accounts = tuple(accounts)
        self._pauses, self._beside = pauses, tuple(beside)
        self._kept = frozenset(kept)
        self._choosable = choosable
        self._turn = 0
        self._zone = zone or wall.computer_zone()
        self.times: TimesSheet | None = None
        self._build(text, at, zone)
        self.extend()
        self._build_end(act)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look_around)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._judge)
        self.picker.changed.connect(self._changed)
        self._judge()
        self.look_around()
        self.offer_times()

    def extend(self) -> None:
        """Add what else is to be asked."""

    @property
    def timeless(self) -> bool:
        """Return whether no moment is asked for; for subclasses."""
        return False

    def act(self, at: datetime) -> None:
        """Do it at a moment (aware). May raise KnownError, which is said in the sheet; else close it."""
        raise NotImplementedError

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self, text: str, at: datetime | None, zone: ZoneInfo | None) -> None:
        first = " ".join(text.split())
        if first:
            self.body.addWidget(label(first if len(first) <= LONGEST else first[: LONGEST - 1] + "…", tone="muted"))
        self.picker = MomentPicker(self._engine.clock, at, zone)
        self.body.addWidget(self.picker)
        self.free = FreeTimes(self._accounts, self.picker.chosen_zone)
        self.free.chosen.connect(self._chose_free)
        self.free.edit_asked.connect(self._ask_times)
        self.free_heading = label(tr("Planner", "Free times"), strong=True)
        self.body.addWidget(self.free_heading)
        self.body.addWidget(self.free)
        self.warning = Notice("", "")
        self.warning.hide()
        self.body.addWidget(self.warning)
        self.timers = Timers(self._accounts, [self._face(one) for one in self._accounts], choosable=self._choosable)
        self.timers.show_places([Where(Place.HERE)] * len(self._accounts))
        self.timers.changed.connect(self.look_around)
        self.timers_heading = label(tr("Planner", "Where the timer runs"), strong=True)
        self.body.addWidget(self.timers_heading)
        self.body.addWidget(self.timers)

    def _build_end(self, act: str) -> None:
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.cancel = button(tr("Planner", "Cancel"), on=self.dismiss)
        self.confirm = button(act, "primary", on=self._confirmed)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.confirm)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._confirmed)

    def _face(self, account: Account) -> BadgeFace:
        network = self._engine.register.networks.get(account.network)
        return BadgeFace.of(account, network.name if network is not None else "")

    # -- free times --------------------------------------------------------------------------------------------------

    def offer_times(self) -> None:
        """Read, in another thread, which preferred times are free, and offer them."""
        engine, accounts, zone, beside = self._engine, self._accounts, self._zone, self._beside

        def show(answer: tuple[Found, frozenset[AccountId]]) -> None:
            self.free.show_times(*answer, engine.clock.now())
            self.free.mark(self.picker.moment.utc)

        work.run(self, lambda: read_free(engine, accounts, zone, beside), show, self._say)

    def _chose_free(self, at: datetime) -> None:
        self.picker.choose(at)
        self._changed()

    def _ask_times(self, number: int) -> None:
        account = next((one for one in self._accounts if int(one.id) == number), None)
        if account is not None:
            sheet = TimesSheet(self._over, self._engine, account)
            sheet.kept.connect(self.offer_times)
            self.times = sheet
            sheet.open()

    # -- judging -----------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._judge()
        self.free.mark(self.picker.moment.utc)
        self._settle.start()

    def _judge(self) -> None:
        self.picker.look_again()
        problem = "" if self.timeless else self.picker.problem
        self.confirm.setEnabled(not problem)
        self.confirm.setAccessibleDescription(problem)

    @property
    def kept(self) -> frozenset[AccountId]:
        """Return the accounts whose timers stay on this laptop because somebody chose so."""
        return self._kept | self.timers.kept

    def look_around(self) -> None:
        """Read, in another thread, what else goes out around this moment and where the timers would run."""
        self._settle.stop()
        self._turn += 1
        turn, engine, accounts, at, zone = self._turn, self._engine, self._accounts, self.picker.moment.utc, self.picker.chosen_zone
        pauses, beside, kept = self._pauses, self._beside, self.kept

        def read() -> Around:
            found = cautions(engine, accounts, at, zone, beside=beside)
            if pauses:
                found += of_the_pause(accounts, at, engine.clock.now())
            return found, [where.where(engine, one, at, kept) for one in accounts]

        def show(around: Around) -> None:
            if turn == self._turn:
                self.show_around(*around)

        work.run(self, read, show, self._say)

    def show_around(self, sentences: tuple[str, ...], places: list[Where]) -> None:
        """Say what deserves thought, and where the timers would run."""
        told = " ".join(sentences)
        if told and told != self.warning.accessibleName():
            announce(self, told)
        self.warning.say("", told)
        self.warning.setVisible(bool(told))
        self.timers.show_places(places)

    # -- ending ------------------------------------------------------------------------------------------------------

    def _confirmed(self) -> None:
        understood = self.timeless or self.picker.finish()
        self._judge()
        if not understood or not self.confirm.isEnabled() or not self.is_open:
            return
        try:
            self.act(self.picker.moment.utc)
        except KnownError as failure:
            self._say(failure)

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.trouble.say(said.text, said.todo)
        self.bring_into_sight(self.trouble)
        announce(self, str(said))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the clock while it is seen: what was still to come may pass meanwhile."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        self._tick.stop()
        super().hideEvent(event)
