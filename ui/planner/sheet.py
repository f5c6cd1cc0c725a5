"""The sheet behind 'Plan…': when, on whose clock, where the timer runs, and what happens when the moment is missed.

It plans (the desk's `submit` with a moment) and ends there; the pause that follows is the window's.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.model.ids import DraftId
from ui.bridge import Bridge
from ui.language import tr
from ui.planner.asking import MomentSheet
from ui.planner.late import LateRule
from ui.planner.where import Where
from ui.widgets import CheckBox, note


class PlanSheet(MomentSheet):
    """Opened with a draft. `planned` comes with the PostId, after the sheet is gone from sight; its pause is still to be asked."""

    planned = Signal(int)

    def __init__(
        self, window: QWidget, bridge: Bridge, draft: DraftId, *, at: datetime | None = None, zone: ZoneInfo | None = None
    ) -> None:
        """Ask when `draft` goes out. `at` is proposed (aware), else the next whole hour; `zone` is the computer's unless given.

        Raises InputError (no-such-draft).
        """
        self.draft = draft
        engine = bridge.engine
        here = engine.drafts.get(draft)
        super().__init__(
            window,
            engine,
            tr("Planner", "Plan"),
            tr("Planner", "Plan…"),
            text=here.common.text or here.common.title,
            accounts=[one for one in map(engine.register.get, here.accounts) if one is not None],
            at=at,
            zone=zone,
            pauses=True,
            choosable=True,
        )
        self.confirm.setToolTip(tr("Planner", "Opens the pause; after it, it waits for its moment"))

    def extend(self) -> None:
        """Ask whether it waits for an event instead, where the timer is wished, where there is a choice, and for the late rule."""
        self.on_event = CheckBox(tr("Planner", "No moment: it waits until I say that it was decided"))
        self.on_event.toggled.connect(self._wait_for_event)
        self.event_told = note(tr("Planner", "After its pause it is armed. Only your press on Decided lets it go, never a clock."))
        self.event_told.hide()
        place = self.body.indexOf(self.picker)
        self.body.insertWidget(place, self.on_event)
        self.body.insertWidget(place + 1, self.event_told)
        self.here_only = CheckBox(tr("Planner", "Keep all timers on this laptop"))
        self.here_only.clicked.connect(self._keep_here)
        self.here_only.hide()
        self.body.addWidget(self.here_only)
        self.late = LateRule()
        self.body.addWidget(self.late)

    def _wait_for_event(self, on: bool) -> None:
        for part in (self.picker, self.free_heading, self.free, self.timers, self.timers_heading, self.warning, self.here_only):
            part.setVisible(not on)
        self.event_told.setVisible(on)
        word = tr("Planner", "Arm…") if on else tr("Planner", "Plan…")
        self.confirm.setText(word)
        self.confirm.setAccessibleName(word)
        self._changed()

    @property
    def timeless(self) -> bool:
        """Return whether no moment is asked for."""
        return self.on_event.isChecked()

    def _keep_here(self, on: bool) -> None:
        self.timers.keep(on=on)
        self.look_around()

    def show_around(self, sentences: tuple[str, ...], places: list[Where]) -> None:
        """Offer to keep all timers here only where several servers would take them; for one there is the choice beside it."""
        if self.timeless:
            return
        super().show_around(sentences, places)
        offered = [one for one in places if one.offered]
        self.here_only.setVisible(len(offered) > 1)
        self.here_only.setChecked(bool(offered) and all(one.kept for one in offered))

    def act(self, at: datetime) -> None:
        """Plan it, and let the pause follow."""
        if self.timeless:
            post = self._engine.desk.submit(self.draft, late=self.late.minutes, on_event=True)
        else:
            post = self._engine.desk.submit(self.draft, at=at, late=self.late.minutes, keep_here=self.kept)
        self.dismiss()
        self.planned.emit(int(post))
