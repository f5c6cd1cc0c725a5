"""The last two steps: whether the profile names the role, and what now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from accounts.connector import Network
from accounts.model.account import Account
from accounts.profile import Reading, read_profile
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr
from ui.look import Look
from ui.setup.step import Busy, Step
from ui.setup.telling import network_name, ready_sentence
from ui.widgets import Icon, Surface, announce, button, label, note


def reading_of(account: Account) -> Reading:
    """Return what the account's profile says of its role."""
    return read_profile(account.profile_text, account.role, account.role_word)


class ProfileStep(Step):
    """Says that the profile does not name the role, with a sentence to put there."""

    read_asked = Signal()
    """Read the profile once more."""
    goes_back = False

    def __init__(self, account: Account, network: Network, word: str = "") -> None:
        """Tell about the profile of `account`; `word` stands on the main button ('': 'Next')."""
        super().__init__()
        self._word = word
        self.heading = tr("Setup", "Does your profile say who you are?")
        self._network = network
        self.badge = RoleBadge(BadgeFace.of(account, network_name(network)), large=True)
        self.found = label()
        self.quote = Surface("quote", margin="m")
        self.text = label()
        self.quote.body.addWidget(self.text)
        self.sentence = QPlainTextEdit()
        self.sentence.setReadOnly(True)
        self.sentence.setTabChangesFocus(True)
        self.sentence.setAccessibleName(tr("Setup", "Sentence for your profile"))
        self.sentence.setFixedHeight(self.sentence.fontMetrics().lineSpacing() * 2 + Look.current().space("xl"))
        self.copied = note("")
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        self.copy_button = button(tr("Setup", "Copy the sentence"), icon="copy", on=self._copy)
        self.again = button(tr("Setup", "Read the profile again"), icon="refresh-cw", on=self.read_asked.emit)
        line.addWidget(self.copy_button)
        line.addWidget(self.again)
        line.addWidget(self.copied, 1)
        self.busy = Busy()
        for part in (self.badge, self.found, self.quote, label(tr("Setup", "A sentence that you can use:"), strong=True), self.sentence):
            self.body.addWidget(part)
        self.body.addLayout(line)
        self.again.setVisible(not network.local)
        self.body.addWidget(self.busy)
        self.show_account(account)

    @property
    def word(self) -> str:
        """Return what the main button says."""
        return self._word or super().word

    def show_account(self, account: Account) -> None:
        """Tell about the profile as it is now."""
        reading = reading_of(account)
        self.found.setText(self._found(account, reading))
        self.text.setText(account.profile_text.strip())
        self.quote.setVisible(bool(account.profile_text.strip()))
        self.sentence.setPlainText(ready_sentence(account))
        self.changed.emit()

    def _found(self, account: Account, reading: Reading) -> str:
        word = words.role(account)
        if reading.named:
            return tr("Setup", "Your profile names your role now.")
        if reading.empty:
            told = tr("Setup", "Your profile has no text yet. Whoever reads you does not see there that you speak as “{word}”.", word=word)
        elif reading.instead:
            other = ", ".join(words.role(one) for one in reading.instead)
            told = tr(
                "Setup", "The text of your profile names another role ({other}) than the one you chose (“{word}”).", other=other, word=word
            )
        else:
            told = tr("Setup", "The text of your profile does not say that you speak as “{word}”.", word=word)
        where = tr("Setup", "On a real network you put it there yourself.") if self._network.local else self._where()
        return f"{told} {where}"

    def _where(self) -> str:
        return tr("Setup", "You change it on {network} itself; nothing is changed from here.", network=network_name(self._network))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.toPlainText())
        said = tr("Setup", "Copied.")
        self.copied.setText(said)
        announce(self, said)


class DoneStep(Step):
    """It is there; what now."""

    goes_back = False

    def __init__(self, account: Account, network: Network) -> None:
        """Tell of the account that was added."""
        super().__init__()
        self.heading = tr("Setup", "Your account is there")
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("m"))
        line.addWidget(Icon("circle-check", "good"), 0, Qt.AlignmentFlag.AlignTop)
        named = reading_of(account).named
        self.told = label(tr("Setup", "Your profile names your role.") if named else tr("Setup", "It can be used at once."))
        line.addWidget(self.told, 1)
        self.body.addWidget(RoleBadge(BadgeFace.of(account, network_name(network)), large=True), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(line)
        self.body.addWidget(label(self._next(network), tone="muted"))

    def _next(self, network: Network) -> str:
        if network.local:
            return tr("Setup", "Write a first message. It goes through the same pause as a real one, and nothing leaves this computer.")
        return tr("Setup", "Write a first message. Nothing goes out before its pause is over and you have let it go.")

    @property
    def word(self) -> str:
        """Return what the main button does."""
        return tr("Setup", "Write your first message")
