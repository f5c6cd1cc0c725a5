"""Above the list: a field to search in, and chips to see only some accounts or some sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.ids import AccountId
from ui.badge import BadgeChoice, BadgeFace
from ui.language import tr
from ui.look import Look
from ui.outbox.model import section_word
from ui.outbox.rows import Section, Wanted
from ui.places import SEARCH_KEYS
from ui.widgets import Chips, FlowLayout, button, with_shortcut

PATIENCE_MS = 80
"""How long typing must rest before the books are searched."""
MOST_CHIPS = 12
"""Accounts that get a chip; with more, one searches by words instead."""


class Filters(QWidget):
    """`changed` comes when the user asks to see something else; `wanted` is what."""

    changed = Signal()
    everything_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for everything."""
        super().__init__(parent)
        look = Look.current()
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(tr("Outbox", "Search in what was sent"))
        self.words.setAccessibleName(tr("Outbox", "Search in what was sent"))
        self.sections = Chips(tr("Outbox", "Show only"), [(section.name, section_word(section)) for section in Section], many=True)
        self.everywhere = button(tr("Outbox", "Search everything…"), "quiet", icon="search")
        self.everywhere.setToolTip(with_shortcut(tr("Outbox", "Also in drafts and their earlier versions"), SEARCH_KEYS))
        self.everywhere.clicked.connect(lambda: self.everything_asked.emit(self.words.text()))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.accounts: dict[AccountId, BadgeChoice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        row.addWidget(self.words, 1)
        row.addWidget(self.everywhere)
        column.addLayout(row)
        for part in (self.sections, self._holder):
            column.addWidget(part)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda: self._patience.start())
        self.words.returnPressed.connect(self.search_now)
        self.sections.changed.connect(lambda _chosen: self.changed.emit())

    @property
    def wanted(self) -> Wanted:
        """Return what the user asks to see."""
        return Wanted(
            self.words.text(),
            frozenset(number for number, chip in self.accounts.items() if chip.isChecked()),
            frozenset(Section[name] for name in self.sections.chosen),
        )

    def search_now(self) -> None:
        """Search without waiting for more typing."""
        self._patience.stop()
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everything again."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.sections.choose()
        for chip in self.accounts.values():
            chip.setChecked(False)
        self.search_now()

    def offer(self, accounts: Iterable[Account]) -> None:
        """Offer these accounts as chips; what was chosen stays chosen."""
        offered = list(accounts)
        chosen = self.wanted.accounts
        faces = _faces(offered)
        if {number: chip.face for number, chip in self.accounts.items()} == faces:
            return
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.accounts = {}
        if 1 < len(offered) <= MOST_CHIPS:
            for number, face in faces.items():
                chip = BadgeChoice(face, checked=number in chosen)
                chip.clicked.connect(self.changed)
                self.accounts[number] = chip
                self._flow.addWidget(chip)
        self._holder.setVisible(bool(self.accounts))

    def minimumSizeHint(self) -> QSize:
        """Let chips flow in narrow places."""
        return QSize(0, super().minimumSizeHint().height())


def _faces(accounts: list[Account]) -> dict[AccountId, BadgeFace]:
    """Return short badges; where two accounts share a word and a shape, the handle tells them apart."""
    full = {account.id: BadgeFace.of(account) for account in accounts}
    same = Counter((face.word, face.shape) for face in full.values())
    return {number: face if same[face.word, face.shape] > 1 else face.without_handle() for number, face in full.items()}
