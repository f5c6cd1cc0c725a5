"""Above the list: words to search by, which state, who took it, which department."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accounts.model.case import CaseState, Tally, Wanted
from ui.language import tr
from ui.look import Look
from ui.widgets import Choice, FlowLayout
from ui.words.cases import state_word

PATIENCE_MS = 200
"""How long typing must rest before the books are searched."""
MOST_NAME = 40
"""Characters of a name that a list shows."""
LATE, EVERYTHING = "late", "everything"


class Filters(QWidget):
    """`changed` comes when somebody wants to see something else; `wanted` is what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for what is open."""
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(tr("Cases", "Search in questions, names and departments"))
        self.words.setAccessibleName(tr("Cases", "Search in questions, names and departments"))
        self.states = Choice(tr("Cases", "Which questions"), [("", tr("Cases", "All that are open")), (LATE, tr("Cases", "Late"))])
        for one in (CaseState.NEW, CaseState.TAKEN, CaseState.PASSED_ON):
            self.states.addItem(state_word(one), one.value)
        for one in (CaseState.ANSWERED, CaseState.CLOSED):
            self.states.addItem(state_word(one), one.value)
        self.states.addItem(tr("Cases", "All, those that ended too"), EVERYTHING)
        self.takers = Choice(tr("Cases", "Taken by"), [("", tr("Cases", "Taken by anybody or nobody"))])
        self.departments = Choice(tr("Cases", "Department"), [("", tr("Cases", "Any department"))])
        holder = QWidget()
        flow = FlowLayout(holder)
        for choice in (self.states, self.takers, self.departments):
            choice.activated.connect(lambda _at: self.changed.emit())
            flow.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("s"))
        column.addWidget(self.words)
        column.addWidget(holder)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _text: self._patience.start())
        self.words.returnPressed.connect(self.search_now)

    @property
    def wanted(self) -> Wanted:
        """Return what somebody wants to see."""
        key = self.states.key
        state = frozenset({CaseState(key)}) if key in set(CaseState) else frozenset[CaseState]()
        return Wanted(self.words.text(), state, key == EVERYTHING, key == LATE, self.takers.key, self.departments.key)

    @property
    def plain(self) -> bool:
        """Return whether all that is open is asked for."""
        return self.wanted == Wanted()

    def search_now(self) -> None:
        """Search without waiting for more typing."""
        self._patience.stop()
        self.changed.emit()

    def see(self, state: str) -> None:
        """Ask for one state: a value of CaseState, `LATE`, `EVERYTHING`, '' for all that is open."""
        self.states.choose(state)
        self.changed.emit()

    def clear(self) -> None:
        """Ask for all that is open again."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        for choice in (self.states, self.takers, self.departments):
            choice.setCurrentIndex(0)
        self.search_now()

    def offer(self, takers: Iterable[str], departments: Iterable[str]) -> None:
        """Offer these names; what was chosen stays chosen."""
        _offer(self.takers, takers)
        _offer(self.departments, departments)


def _offer(choice: Choice, names: Iterable[str]) -> None:
    chosen = choice.key
    wanted = [*names]
    if chosen and chosen not in wanted:
        wanted.append(chosen)
    if [choice.itemData(at) for at in range(1, choice.count())] == wanted:
        return
    choice.blockSignals(True)
    while choice.count() > 1:
        choice.removeItem(choice.count() - 1)
    for name in wanted:
        choice.addItem(name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1]}…", name)
    choice.choose(chosen)
    choice.blockSignals(False)
    choice.setVisible(bool(wanted))


def told(tally: Tally) -> str:
    """Return how many are open and late, in a sentence."""
    if not tally.open:
        return tr("Cases", "Nobody waits for an answer")
    parts = [tr("Cases", "%n open", tally.open)]
    if tally.late:
        parts.append(tr("Cases", "%n late", tally.late))
    if tally.soon:
        parts.append(tr("Cases", "%n due within the hour", tally.soon))
    return ", ".join(parts)
