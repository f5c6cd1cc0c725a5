"""One step of a sheet that goes in steps: a heading, a question, what the button under it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.widgets import Notice, announce, button, first_focusable, label
from ui.words import Sentence


class Step(QWidget):
    """A step. The sheet shows one at a time and keeps the others, so that going back finds everything as it was.

    `changed` says that `ready` or `word` may be different now.
    """

    changed = Signal()
    heading = ""
    goes_back = True
    """Whether there is a way back from here."""

    def __init__(self) -> None:
        """Start empty; add to `body`."""
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Look.current().space("l"))
        self.trouble: Notice | None = None

    @property
    def word(self) -> str:
        """Return what the main button says, '' for no button."""
        return tr("Setup", "Next")

    @property
    def ready(self) -> bool:
        """Return whether one can go on now."""
        return True

    def first(self) -> QWidget | None:
        """Return what should hold the keyboard when the step is shown."""
        return first_focusable(self)

    def say(self, said: Sentence | None) -> None:
        """Say what is in the way, above all else; None when nothing is any more."""
        if self.trouble is not None:
            self.body.removeWidget(self.trouble)
            self.trouble.hide()
            self.trouble.deleteLater()
            self.trouble = None
        if said is not None:
            self.trouble = Notice(said.text, said.todo)
            self.body.insertWidget(0, self.trouble)
            settle(self.trouble)
            announce(self, str(said))


class Busy(QWidget):
    """Says that something is under way, and lets it be stopped."""

    stopped = Signal()

    def __init__(self, text: str = "", *, stop: str = "") -> None:
        """Be hidden; `stop` is the word on the button ('Stop')."""
        super().__init__()
        look = Look.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        line = QHBoxLayout()
        self.words = label(text)
        line.addWidget(self.words, 1)
        self.stop: QPushButton = button(stop or tr("Setup", "Stop"), on=self.stopped.emit)
        line.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.bar)
        column.addLayout(line)
        self.bar.setAccessibleName(text)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that this is under way."""
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.show()
        announce(self, text)

    def end(self) -> None:
        """Show nothing any more."""
        self.hide()


def settle(within: QWidget) -> None:
    """Let words that wrap be as high as they are at their width, and claim no more.

    A wrapping label claims as its least height what it would need at its narrowest, and a sheet would be made to scroll for that.
    """
    for one in within.findChildren(QLabel):
        if one.wordWrap():
            one.setMinimumHeight(1)


def line_edit(text: str = "", *, example: str = "", secret: bool = False) -> QLineEdit:
    """Return a field for one line; `example` stands in it in grey while it is empty."""
    made = QLineEdit(text)
    if example:
        made.setPlaceholderText(tr("Setup", "for example {example}", example=example))
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
