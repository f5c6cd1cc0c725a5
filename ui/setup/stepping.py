"""A sheet that goes in steps: one at a time, back and forth, with one button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.language import tr
from ui.setup.step import Step, settle
from ui.widgets import Notice, Sheet, announce, button
from ui.widgets.focusing import is_enter, press_by_enter


class SteppingSheet(Sheet):
    """Shows a step of many. A subclass says in `go_on` and `go_back` where they lead.

    Escape asks once when something would be lost (`loses`), in the sheet itself; a second Escape closes.
    """

    def __init__(self, window: QWidget, heading: str) -> None:
        """Hold no step yet."""
        super().__init__(window, heading)
        self.step: Step | None = None
        self._asked: Notice | None = None
        self.back = button(tr("Setup", "Back"), icon="chevron-left", on=self.go_back)
        self.cancel = button(tr("Setup", "Cancel"), on=self._cancelled)
        self.next: QPushButton = button("", "primary", on=self._next)
        self.footer.insertWidget(0, self.back)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.next)

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Do what the main button says."""

    def go_back(self) -> None:
        """Go to the step before."""

    @property
    def has_back(self) -> bool:
        """Return whether there is a step before."""
        return False

    @property
    def loses(self) -> bool:
        """Return whether closing now loses something that took trouble."""
        return False

    @property
    def question(self) -> str:
        """Return what closing now loses."""
        return tr("Setup", "The account is not added yet.")

    def show_step(self, step: Step) -> None:
        """Show a step, with the keyboard in its first field."""
        self._drop_question()
        if self.step is not None:
            self.step.hide()
            self.step.changed.disconnect(self.look)
        self.step = step
        if self.body.indexOf(step) < 0:
            self.body.addWidget(step)
        settle(step)
        step.changed.connect(self.look)
        step.show()
        self.heading.setText(step.heading)
        self.setAccessibleName(step.heading)
        self.panel.setAccessibleName(step.heading)
        self._scroll.verticalScrollBar().setValue(0)
        self.look()
        if self.is_open:
            self._place()
            self._focus_first()
            announce(self, step.heading)

    def forget_step(self, step: Step | None) -> None:
        """Throw a step away that will not be shown again."""
        if step is None:
            return
        if step is self.step:
            self.step = None
        self.body.removeWidget(step)
        step.hide()
        step.deleteLater()

    def look(self) -> None:
        """Let the buttons follow the step."""
        step = self.step
        if step is None:
            return
        word = step.word
        if self.next.text() != word:
            self.next.setText(word)
            self.next.setAccessibleName(word)
        self.next.setVisible(bool(word))
        self.next.setEnabled(step.ready)
        self.back.setVisible(self.has_back)
        self.cancel.setText(self.cancel_word)
        self.cancel.setAccessibleName(self.cancel_word)

    @property
    def cancel_word(self) -> str:
        """Return what the button beside the main one says."""
        return tr("Setup", "Cancel")

    def may_dismiss(self) -> bool:
        """Ask once when something would be lost."""
        if not self.loses or self._asked is not None:
            return True
        self._asked = Notice(tr("Setup", "Stop here?"), self.question, act=tr("Setup", "Stop"), on=self.dismiss)
        settle(self._asked)
        self.body.insertWidget(0, self._asked)
        self._scroll.verticalScrollBar().setValue(0)
        announce(self, self._asked.accessibleName())
        return False

    def open(self) -> None:
        """Show it, with the keyboard in the first field of its step."""
        super().open()
        self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the main button, or for the button that holds the keyboard."""
        if press_by_enter(event, QPushButton):
            return
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._next()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if self.step is not None and self.step.ready and self.step.word:
            self._drop_question()
            self.go_on()

    def _cancelled(self) -> None:
        if self.may_dismiss():
            self.dismiss()

    def _drop_question(self) -> None:
        if self._asked is not None:
            self.body.removeWidget(self._asked)
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None

    def _focus_first(self) -> None:
        first = self.step.first() if self.step is not None else None
        target = first if first is not None and first.isVisible() and first.isEnabled() else self.next
        target.setFocus(Qt.FocusReason.OtherFocusReason)
