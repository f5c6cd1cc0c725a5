"""As whom one speaks: a badge for every account, to tick. Where there are many, those that are ticked, and a list to find the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from accounts.model.account import Account
from accounts.model.ids import AccountId
from resources.catalogue import tr
from ui.badge import BadgeChoice, BadgeFace
from ui.composer.chooser import AccountChooser
from ui.moments import number
from ui.widgets import FlowLayout
from ui.widgets.focusing import take_place

FEW = 8
"""Up to so many accounts, all badges are shown."""
MOST_BADGES = 8
"""Ticked badges that are shown before the rest is only counted."""

Faces = Sequence[tuple[Account, BadgeFace]]


class AccountPicker(QWidget):
    """`toggled(account, on)` tells what a person ticked; `add_requested` that an account should be added to Omroeper."""

    toggled = Signal(int, bool)
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without accounts."""
        super().__init__(parent)
        self._faces: Faces = ()
        self._ticked: tuple[AccountId, ...] = ()
        self._flow = FlowLayout(self)
        self.badges: dict[AccountId, BadgeChoice] = {}
        self.more = self._chip()
        self.more.clicked.connect(self._more)
        self._flow.addWidget(self.more)
        self.chooser: AccountChooser | None = None
        self.setAccessibleName(tr("Composer", "As whom"))

    @property
    def many(self) -> bool:
        """Return whether there are more accounts than badges fit."""
        return len(self._faces) > FEW

    def show_accounts(self, faces: Faces, ticked: Iterable[AccountId]) -> None:
        """Show these accounts, and which of them are ticked."""
        self._faces, self._ticked = tuple(faces), tuple(ticked)
        shown = self._to_show()
        if [account.id for account, _face in shown] != list(self.badges):
            self._rebuild(shown)
        for account, face in shown:
            badge = self.badges[account.id]
            if badge.face != face:
                badge.set_face(face)
            badge.setChecked(account.id in self._ticked)
        self._say_more(len(shown))

    def focus_first(self) -> None:
        """Give the keyboard to the first badge, or to the button that opens the list."""
        first: QWidget = next(iter(self.badges.values()), self.more)
        first.setFocus()

    def _to_show(self) -> Faces:
        if not self.many:
            return self._faces
        ticked = set(self._ticked)
        return [pair for pair in self._faces if pair[0].id in ticked][:MOST_BADGES]

    def _rebuild(self, shown: Faces) -> None:
        held = next((one for one, badge in self.badges.items() if badge.hasFocus()), None)
        for badge in self.badges.values():
            self._flow.removeWidget(badge)
            badge.hide()
            badge.deleteLater()
        self.badges = {}
        for place, (account, face) in enumerate(shown):
            badge = BadgeChoice(face, parent=self)
            badge.clicked.connect(lambda on, one=account.id: self.toggled.emit(one, on))
            self._flow.insert(place, badge)
            self.badges[account.id] = badge
        take_place(self)
        if held is not None:
            self.badges.get(held, self.more).setFocus()

    def _say_more(self, shown: int) -> None:
        hidden = len(self._ticked) - shown
        said = tr("Composer", "+ account")
        hint = tr("Composer", "Add an account to Omroeper")
        if self.many:
            hint = tr("Composer", "Choose from {count} accounts", count=number(len(self._faces)))
            if not self._ticked:
                said = tr("Composer", "Choose accounts…")
            elif hidden > 0:
                said = tr("Composer", "+ {count} more", count=number(hidden))
        self.more.setText(said)
        self.more.setToolTip(hint)
        self.more.setAccessibleName(said)
        self.more.setAccessibleDescription(hint)

    def _more(self) -> None:
        if not self.many:
            self.add_requested.emit()
            return
        self.chooser = AccountChooser(self._faces, self._ticked, self)
        self.chooser.toggled.connect(self.toggled)
        self.chooser.destroyed.connect(self._closed)
        self.chooser.open_under(self.more)

    def _closed(self) -> None:
        self.chooser = None

    @staticmethod
    def _chip() -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "chip")
        made.setProperty("round", True)
        made.setAutoDefault(False)
        return made
