"""What asks for a moment has in common: the picker, what deserves thought around it, and where the timers would run."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import TargetId
from accounts.model.post import Place
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr
from ui.look import Look
from ui.planner import where
from ui.planner.cautions import cautions, of_the_pause
from ui.planner.picker import MomentPicker
from ui.widgets import Icon, Notice, Sheet, announce, button, label
from ui.widgets.text import fit_height, keep_height

SETTLE_MS = 120
TICK_MS = 5000
LONGEST = 140
Around = tuple[tuple[str, ...], list[Place]]


class Timers(QWidget):
    """For each account: who looks at the clock."""

    def __init__(self, faces: Sequence[BadgeFace]) -> None:
        """Show the badges; where their timers run is told by `show_places`."""
        super().__init__()
        look = Look.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.space("s"))
        grid.setVerticalSpacing(look.space("s"))
        grid.setColumnStretch(2, 1)
        self.icons: list[Icon] = []
        self.lines = [label("") for _ in faces]
        for row, face in enumerate(faces):
            keep_height(self.lines[row])
            icon = Icon(where.ICONS[Place.HERE], size="icon-small")
            self.icons.append(icon)
            grid.addWidget(RoleBadge(face), row, 0)
            grid.addWidget(icon, row, 1)
            grid.addWidget(self.lines[row], row, 2)

    def show_places(self, places: Sequence[Place]) -> None:
        """Say it for every account."""
        for icon, line, place in zip(self.icons, self.lines, places, strict=True):
            icon.show_icon(where.ICONS[place], "muted")
            line.setText(where.sentence(place))
            fit_height(line)


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
        beside: Collection[TargetId] = (),
    ) -> None:
        """Ask in the name of `accounts` when `text` goes out; `at` is proposed. `pauses` says that a pause follows first."""
        super().__init__(window, heading)
        self._engine = engine
        self._accounts = tuple(accounts)
        self._pauses, self._beside = pauses, tuple(beside)
        self._turn = 0
        self.keep_here = False
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
        self.warning = Notice("", "")
        self.warning.hide()
        self.body.addWidget(self.warning)
        self.timers = Timers([self._face(one) for one in self._accounts])
        self.timers.show_places([Place.HERE] * len(self._accounts))
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

    # -- judging -----------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._judge()
        self._settle.start()

    def _judge(self) -> None:
        self.picker.look_again()
        problem = "" if self.timeless else self.picker.problem
        self.confirm.setEnabled(not problem)
        self.confirm.setAccessibleDescription(problem)

    def look_around(self) -> None:
        """Read, in another thread, what else goes out around this moment and where the timers would run."""
        self._settle.stop()
        self._turn += 1
        turn, engine, accounts, at, zone = self._turn, self._engine, self._accounts, self.picker.moment.utc, self.picker.chosen_zone
        pauses, beside, here = self._pauses, self._beside, self.keep_here

        def read() -> Around:
            found = cautions(engine, accounts, at, zone, beside=beside)
            if pauses:
                found += of_the_pause(accounts, at, engine.clock.now())
            return found, [Place.HERE if here else where.where(engine, one, at) for one in accounts]

        def show(around: Around) -> None:
            if turn == self._turn:
                self.show_around(*around)

        work.run(self, read, show, self._say)

    def show_around(self, sentences: tuple[str, ...], places: list[Place]) -> None:
        """Say what deserves thought, and where the timers would run."""
        told = " ".join(sentences)
        if told and told != self.warning.accessibleName():
            announce(self, told)
        self.warning.say("", told)
        self.warning.setVisible(bool(told))
        self.timers.show_places(places)

    # -- ending ------------------------------------------------------------------------------------------------------

    def _confirmed(self) -> None:
        self._judge()
        if not self.confirm.isEnabled() or not self.is_open:
            return
        try:
            self.act(self.picker.moment.utc)
        except KnownError as failure:
            self._say(failure)

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
        announce(self, str(said))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the clock while it is seen: what was still to come may pass meanwhile."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        self._tick.stop()
        super().hideEvent(event)
