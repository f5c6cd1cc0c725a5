"""Whether somebody has to read an account's messages first, and who."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accounts.model.ids import AccountId
from accounts.model.letter import Demand, Reader
from accounts.posts.reading_first import MOST_NAME
from ui import words
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, Choice, Field

ANYBODY = ""


class DemandPart(QWidget):
    """A tick, and under it who it is and by which key that person is known."""

    def __init__(self, account: AccountId, demand: Demand | None, readers: Sequence[Reader]) -> None:
        """Show what is demanded; `readers` are those who read before."""
        super().__init__()
        self._account = account
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("s"))
        self.on = CheckBox(tr("Setup", "Somebody has to read and approve every message first"))
        column.addWidget(self.on)
        self.name = QLineEdit(demand.name if demand is not None else "")
        self.name.setMaxLength(MOST_NAME)
        self.name.setPlaceholderText(tr("Setup", "for example {example}", example=tr("Setup", "the mayor")))
        offered = [(ANYBODY, tr("Setup", "Anybody but this computer"))]
        offered += [(one.key, f"{one.name} ({words.fingerprint(one.key)})") for one in readers]
        known = {key for key, _ in offered}
        if demand is not None and demand.key not in known:
            offered.append((demand.key, words.fingerprint(demand.key)))
        self.reader = Choice(tr("Setup", "Whose approval counts"), offered)
        self.reader.choose(demand.key if demand is not None else ANYBODY)
        self.more = QWidget()
        inner = QVBoxLayout(self.more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Field(tr("Setup", "Who that is"), self.name))
        told = tr("Setup", "Who approved something once can be chosen here. Compare the words over the telephone.")
        inner.addWidget(Field(tr("Setup", "Whose approval counts"), self.reader, help_text=told))
        column.addWidget(self.more)
        self.on.toggled.connect(self.more.setVisible)
        self.on.setChecked(demand is not None)
        self.more.setVisible(demand is not None)

    @property
    def demand(self) -> Demand | None:
        """Return what is demanded now."""
        if not self.on.isChecked():
            return None
        return Demand(self._account, self.name.text().strip(), self.reader.key)
