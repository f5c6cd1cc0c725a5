"""Chips to see only some accounts; with very many accounts, only some roles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.model.account import Account, Role
from accounts.model.ids import AccountId
from ui.badge import BadgeChoice, BadgeFace
from ui.language import tr
from ui.widgets import Chips, FlowLayout
from ui.words import role as role_word

MOST_CHIPS = 12
"""Accounts that get a chip each; with more, one filters by role."""


class PlannerFilters(QWidget):
    """`changed` comes when the user asks to see something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for everything."""
        super().__init__(parent)
        self.chips: dict[AccountId, BadgeChoice] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        present = [(role.value, role_word(role)) for role in Role]
        self.by_role = Chips(tr("Planner", "Show only"), present, many=True)
        self.by_role.changed.connect(lambda _chosen: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)
        column.addWidget(self.by_role)
        self.offer(())

    @property
    def accounts(self) -> frozenset[AccountId]:
        """Return the accounts that are asked for; none means all."""
        return frozenset(number for number, chip in self.chips.items() if chip.isChecked())

    @property
    def roles(self) -> frozenset[Role]:
        """Return the roles that are asked for; none means all."""
        return frozenset(Role(value) for value in self.by_role.chosen) if self.by_role.isVisibleTo(self) else frozenset()

    def offer(self, accounts: Sequence[Account]) -> None:
        """Offer these accounts; what was chosen stays chosen."""
        many = len(accounts) > MOST_CHIPS
        roles = {account.role for account in accounts}
        # With a chip for each account, a role helps only where it stands for several of them.
        self.by_role.setVisible(many or 1 < len(roles) < len(accounts))
        for role in Role:
            self.by_role.chip(role.value).setVisible(any(account.role is role for account in accounts))
        faces = {} if many or len(accounts) < 2 else _faces(accounts)
        if {number: chip.face for number, chip in self.chips.items()} != faces:
            self._make(faces)
        self._holder.setVisible(bool(faces))

    def _make(self, faces: dict[AccountId, BadgeFace]) -> None:
        chosen = self.accounts
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for number, face in faces.items():
            chip = BadgeChoice(face, checked=number in chosen)
            chip.clicked.connect(lambda _checked=False: self.changed.emit())
            self.chips[number] = chip
            self._flow.addWidget(chip)

    def minimumSizeHint(self) -> QSize:
        """Let chips flow in narrow places."""
        return QSize(0, super().minimumSizeHint().height())


def _faces(accounts: Sequence[Account]) -> dict[AccountId, BadgeFace]:
    """Return short badges; where two accounts share word and shape, the handle tells them apart."""
    full = {account.id: BadgeFace.of(account) for account in accounts}
    same = Counter((face.word, face.shape) for face in full.values())
    return {number: face if same[face.word, face.shape] > 1 else face.without_handle() for number, face in full.items()}
