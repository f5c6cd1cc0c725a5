"""The question before a crisis ends: what happens to each held message, and which of them to stop first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.hold import HoldCause
from accounts.model.ids import TargetId
from ui import words, work
from ui.holds import telling
from ui.holds.fate import Fate, Waiting, in_order
from ui.holds.reading import Reading, read
from ui.holds.rows import EndingRow, Rows, Shown
from ui.language import tr
from ui.widgets import CheckBox, Notice, Sheet, button, label

AGAIN_MS = 5000
"""Time passes while one reads: so often it is looked whether something became due, or too late."""

Seen = dict[TargetId, Fate]


class EndSheet(Sheet):
    """Ends the crisis when it is confirmed and nothing changed since it was read. `ended` comes when that is stored."""

    ended = Signal()

    def __init__(self, window: QWidget, engine: Engine, waiting: Iterable[Waiting]) -> None:
        """Show each held message, what goes at once first."""
        super().__init__(window, tr("Holds", "End the crisis?"))
        self._engine = engine
        self._waiting = tuple(waiting)
        self._seen: Seen = {}
        self.stopping: set[TargetId] = set()
        self.going: set[TargetId] = set()
        self.summary: QLabel = label("", strong=True)
        self.body.addWidget(self.summary)
        self.changed = Notice("", "")
        self.changed.hide()
        self.body.addWidget(self.changed)
        self.list = Rows(tr("Holds", "Held messages"), self._row)
        self.body.addWidget(self.list)
        self.later = button(tr("Holds", "Not yet"), on=self.dismiss)
        self.end = button("", "primary", on=self.confirm)
        self.footer.addWidget(self.later)
        self.footer.addWidget(self.end)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.closed.connect(self._timer.stop)
        self.tick()

    def tick(self) -> None:
        """Look at the clock: say of each what happens to it now."""
        now = self._engine.clock.now()
        ordered = in_order(self._waiting, now)
        self._seen = fates(ordered, now)
        self.list.show_rows(Shown(int(one.target.id), one, telling.fate(one, now)) for one in ordered)
        self._sum_up()

    def confirm(self) -> None:
        """Stop what is ticked and end the crisis, if all still stands as it was shown; else show how it stands, and ask again."""
        self.end.setEnabled(False)
        engine, seen, stopping, going = self._engine, dict(self._seen), frozenset(self.stopping), frozenset(self.going)
        work.run(self, lambda: end_if_seen(engine, seen, stopping, going), self._told, self._failed, lambda: self.end.setEnabled(True))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _told(self, changed: Reading | None) -> None:
        if changed is None:
            self.dismiss()
            self.ended.emit()
            return
        self._waiting = changed.waiting
        there = {one.target.id for one in changed.waiting}
        self.stopping &= there
        self.going &= there
        self.tick()
        self._say(tr("Holds", "Something changed while you read."), tr("Holds", "Look again what happens to each, and then end it."))

    def _failed(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self._say(tr("Holds", "The crisis goes on."), f"{said.text} {said.todo}".strip())

    def _say(self, about: str, text: str) -> None:
        self.changed.say(about, text)
        self.changed.show()

    def _row(self, shown: Shown) -> EndingRow:
        one = shown.what
        assert isinstance(one, Waiting)  # noqa: S101 - what was put in above
        made = EndingRow(one, self._engine.clock.now(), stops=one.target.id in self.stopping, goes=one.target.id in self.going)
        made.stop.toggled.connect(lambda on: self._tick(self.stopping, one.target.id, on, made.go))
        made.go.toggled.connect(lambda on: self._tick(self.going, one.target.id, on, made.stop))
        return made

    def _tick(self, ticked: set[TargetId], target: TargetId, on: bool, other: CheckBox) -> None:
        if on:
            ticked.add(target)
            other.setChecked(False)
        else:
            ticked.discard(target)
        self._sum_up()

    def _sum_up(self) -> None:
        count = Counter(fate for target, fate in self._seen.items() if target not in self.stopping | self.going)
        goes = len(self.going & self._seen.keys())
        parts = [
            tr("Holds", "%n messages go out at once.", goes) if goes else tr("Holds", "Nothing goes out by itself."),
            tr("Holds", "%n stay here and ask you first.", count[Fate.ASKS]) if count[Fate.ASKS] else "",
            tr("Holds", "%n go on waiting.", count[Fate.WAITS]) if count[Fate.WAITS] else "",
            tr("Holds", "%n go out at their moment.", count[Fate.LATER]) if count[Fate.LATER] else "",
            tr("Holds", "%n are stopped.", len(self.stopping)) if self.stopping else "",
        ]
        self.summary.setText(" ".join(part for part in parts if part))
        self.end.setText(tr("Holds", "End the crisis; %n go out now", goes) if goes else tr("Holds", "End the crisis"))
        self.end.setAccessibleName(self.end.text())


def fates(waiting: Iterable[Waiting], now: datetime) -> Seen:
    """Return what happens to each when the crisis ends at `now`."""
    return {one.target.id: one.fate(now) for one in waiting}


def end_if_seen(engine: Engine, seen: Seen, stopping: frozenset[TargetId], going: frozenset[TargetId] = frozenset()) -> Reading | None:
    """End the crisis if what happens to each message is what was shown; else return how it stands, with nothing done.

    Stops `stopping` first, and lets `going` go afterwards; nothing else goes. Call it off the main thread. Raises StoreError.
    """
    found = read(engine)
    if fates(found.waiting, engine.clock.now()) != seen:
        return found
    for target in stopping:
        engine.desk.stop_target(target)
    engine.end_hold(HoldCause.CRISIS)
    for target in going - stopping:
        engine.desk.retry(target)
    return None
