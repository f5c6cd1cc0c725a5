"""The sheet behind 'Plan…': when, on whose clock, where the timer runs, and what happens when the moment is missed.

It plans (the desk's `submit` with a moment) and ends there; the pause that follows is the window's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import DraftId
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.bridge import Bridge
from ui.language import tr
from ui.look import Look
from ui.planner import where
from ui.planner.cautions import cautions, of_the_pause
from ui.planner.late import LateRule
from ui.planner.picker import MomentPicker
from ui.widgets import Icon, Notice, Sheet, announce, button, label

SETTLE_MS = 120
TICK_MS = 5000
LONGEST = 140


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
            icon = Icon(where.ICONS[where.Where.HERE], size="icon-small")
            self.icons.append(icon)
            grid.addWidget(RoleBadge(face), row, 0)
            grid.addWidget(icon, row, 1)
            grid.addWidget(self.lines[row], row, 2)

    def show_places(self, places: Sequence[where.Where]) -> None:
        """Say it for every account."""
        for icon, line, place in zip(self.icons, self.lines, places, strict=True):
            icon.show_icon(where.ICONS[place], "muted")
            line.setText(where.sentence(place))


class PlanSheet(Sheet):
    """Opened with a draft. `planned` comes with the PostId, after the sheet is gone from sight; its pause is still to be asked."""

    planned = Signal(int)

    def __init__(
        self, window: QWidget, bridge: Bridge, draft: DraftId, *, at: datetime | None = None, zone: ZoneInfo | None = None
    ) -> None:
        """Ask when `draft` goes out. `at` is proposed (aware), else the next whole hour; `zone` is the computer's unless given.

        Raises InputError (no-such-draft).
        """
        super().__init__(window, tr("Planner", "Plan"), width="sheet")
        self._engine = bridge.engine
        self.draft = draft
        self._turn = 0
        here = self._engine.drafts.get(draft)
        self._accounts = [one for one in map(self._engine.register.get, here.accounts) if one is not None]
        self._build(here.common.text or here.common.title, at, zone)
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
        self.timers.show_places([where.Where.HERE] * len(self._accounts))
        self.body.addWidget(label(tr("Planner", "Where the timer runs"), strong=True))
        self.body.addWidget(self.timers)
        self.late = LateRule()
        self.body.addWidget(self.late)
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.cancel = button(tr("Planner", "Cancel"), on=self.dismiss)
        self.plan = button(tr("Planner", "Plan…"), "primary", on=self._plan)
        self.plan.setToolTip(tr("Planner", "Opens the pause; after it, it waits for its moment"))
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.plan)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._plan)

    def _face(self, account: Account) -> BadgeFace:
        network = self._engine.register.networks.get(account.network)
        return BadgeFace.of(account, network.name if network is not None else "")

    # -- judging -----------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._judge()
        self._settle.start()

    def _judge(self) -> None:
        self.picker.look_again()
        problem = self.picker.problem
        self.plan.setEnabled(not problem)
        self.plan.setAccessibleDescription(problem)

    def look_around(self) -> None:
        """Read, in another thread, what else goes out around this moment and where the timers would run."""
        self._settle.stop()
        self._turn += 1
        turn, engine, accounts, at, zone = self._turn, self._engine, self._accounts, self.picker.moment.utc, self.picker.chosen_zone

        def read() -> tuple[tuple[str, ...], list[where.Where]]:
            found = cautions(engine, accounts, at, zone)
            return (*found, *of_the_pause(accounts, at, engine.clock.now())), [where.where(engine, one, at) for one in accounts]

        def show(found: tuple[tuple[str, ...], list[where.Where]]) -> None:
            if turn == self._turn:
                self._show_warnings(found[0])
                self.timers.show_places(found[1])

        work.run(self, read, show, self._say)

    def _show_warnings(self, sentences: tuple[str, ...]) -> None:
        told = " ".join(sentences)
        if told and told != self.warning.accessibleName():
            announce(self, told)
        self.warning.say("", told)
        self.warning.setVisible(bool(told))

    # -- ending ------------------------------------------------------------------------------------------------------

    def _plan(self) -> None:
        self._judge()
        if self.picker.problem or not self.is_open:
            return
        try:
            post = self._engine.desk.submit(self.draft, at=self.picker.moment.utc, late=self.late.minutes)
        except KnownError as failure:
            self._say(failure)
            return
        self.dismiss()
        self.planned.emit(int(post))

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
