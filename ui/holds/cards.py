"""The cards of the place 'Crisis': stopping everything, and what was stopped by hand. That of the meetings is in `meeting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.hold import SetHold
from accounts.model.ids import AccountId
from ui.holds import telling
from ui.language import tr
from ui.look import Look, set_property
from ui.widgets import Card, button, label, note, with_shortcut

KEYS = "Ctrl+Shift+K"
"""From wherever the user is: to this place, and to the question whether everything stops."""


class CrisisCard(Card):
    """One large control, and while a crisis lasts: since when, by whom, and its end."""

    stop_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        """Show that nothing is stopped."""
        super().__init__()
        self.heading = label("", "heading")
        self.told = label("")
        self.stop = button(tr("Holds", "Stop everything…"), "alarm", on=self.stop_asked.emit)
        self.stop.setToolTip(with_shortcut(tr("Holds", "Stop everything, from wherever you are"), KEYS))
        self.end = button(tr("Holds", "End the crisis…"), on=self.end_asked.emit)
        for part in (self.heading, self.told):
            self.body.addWidget(part)
        for control in (self.stop, self.end):
            self.body.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_hold(None, None)

    def show_hold(self, hold: SetHold | None, now: datetime | None, sending: int = 0) -> None:
        """Show the crisis that is in force, or that there is none. `sending`: messages that are on their way right now."""
        lasts = hold is not None and now is not None
        had = self.stop.hasFocus() or self.end.hasFocus()
        self.set_surface("stop" if lasts else "card")
        self.stop.setVisible(not lasts)
        self.end.setVisible(lasts)
        if had:
            (self.end if lasts else self.stop).setFocus(Qt.FocusReason.OtherFocusReason)
        self.heading.setText(tr("Holds", "Crisis: nothing leaves") if lasts else tr("Holds", "When something serious happens"))
        if hold is None or now is None:
            told = tr(
                "Holds", "One press stops every message of every account, planned ones too, until you end it. It works without a network."
            )
        else:
            told = telling.since_by(hold, now)
            if sending:
                told += " " + tr("Holds", "%n messages were on their way already.", sending)
        self.told.setText(told)
        set_property(self.heading, "tone", "stop" if lasts else "text")


class ManualCard(Card):
    """The accounts that were stopped by hand, each with the button that lets it go again; and all accounts at once."""

    begin_asked = Signal()
    end_asked = Signal(object)
    """An AccountId; None: the stop of all accounts."""

    def __init__(self) -> None:
        """Show none."""
        super().__init__()
        self.body.addWidget(label(tr("Holds", "Stopped by hand"), "heading"))
        self.about = note(tr("Holds", "One account is stopped at its card, in the place 'Accounts'. All of them you stop here."))
        self.body.addWidget(self.about)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self.body.addWidget(self._holder)
        self._holder.hide()
        self.all = button(tr("Holds", "Stop all accounts"), on=self.begin_asked.emit)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons: dict[AccountId | None, QPushButton] = {}
        self._shown: object = ()

    def show_holds(self, holds: Sequence[SetHold], accounts: Mapping[AccountId, Account], now: datetime) -> None:
        """Show these stops."""
        said = tuple((one.account, telling.about(one, accounts), telling.since_by(one, now)) for one in holds)
        self.all.setVisible(all(one.account is not None for one in holds))
        if said == self._shown:
            return
        self._shown = said
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        self._holder.setVisible(bool(said))
        for account, what, since in said:
            self._column.addWidget(self._line(account, what, since))

    def _line(self, account: AccountId | None, what: str, since: str) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Look.current().space("m"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(what, strong=True))
        column.addWidget(note(since))
        made = button(tr("Holds", "Let go again"), on=lambda: self.end_asked.emit(account))
        made.setAccessibleDescription(what)
        self.buttons[account] = made
        line.addLayout(column, 1)
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder
