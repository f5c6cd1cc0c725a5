"""The step in which the browser has the turn: wait for it, open it again, copy its address, or paste the code that it shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from accounts.connector import BrowserStep as OpenPage
from ui import words
from ui.language import tr
from ui.setup.step import Busy, Step, line_edit
from ui.widgets import Field, FlowLayout, announce, button, label, note
from ui.words import Sentence


class BrowserStep(Step):
    """Waits. The signals are for the sheet, which does the signing in."""

    open_again = Signal()
    code_asked = Signal()
    """Begin anew, with a page that shows a code."""

    def __init__(self) -> None:
        """Wait for nothing yet."""
        super().__init__()
        self.heading = tr("Setup", "Go on in your browser")
        self._url = ""
        self._shows_code = False
        self.told = label()
        self.busy = Busy(stop=tr("Setup", "Stop"))
        self.code = line_edit()
        self.code_field = Field(tr("Setup", "Code from the page"), self.code, help_text=tr("Setup", "Copy it whole and paste it here."))
        self.code.textChanged.connect(lambda _text: self.changed.emit())
        self.again = button(tr("Setup", "Open the page again"), icon="external-link", on=self.open_again.emit)
        self.copy_button = button(tr("Setup", "Copy its address"), icon="copy", on=self._copy)
        self.paste = button(tr("Setup", "Paste a code instead"), "quiet", on=self.code_asked.emit)
        self.row = QWidget()
        flow = FlowLayout(self.row)
        for one in (self.again, self.copy_button, self.paste):
            flow.addWidget(one)
        self.copied = note("")
        self.copied.hide()
        for part in (self.told, self.busy, self.code_field, self.row, self.copied):
            self.body.addWidget(part)

    @property
    def word(self) -> str:
        """Return what the main button does, once there is a code to paste."""
        return tr("Setup", "Sign in") if self._shows_code else ""

    @property
    def ready(self) -> bool:
        """Return whether a code was pasted."""
        return self._shows_code and bool(self.code.text().strip()) and self.busy.isHidden()

    @property
    def typed(self) -> str:
        """Return the pasted code."""
        return self.code.text().strip()

    def prepare(self, server: str) -> None:
        """Say that the page is being prepared."""
        self.say(None)
        self._url = ""
        self._shows_code = False
        self.told.setText(tr("Setup", "Omroeper asks {server} for its page to sign in.", server=server))
        self._show(waiting=tr("Setup", "Asking {server}…", server=server))

    def show_page(self, page: OpenPage) -> None:
        """Say what to do on the page that was opened."""
        self._url = page.url
        self._shows_code = page.shows_code
        if page.shows_code:
            self.told.setText(
                tr("Setup", "Your browser shows a page. Log in there, allow Omroeper, and paste here the code that you see then.")
            )
            self._show()
            self.code.setFocus()
        else:
            self.told.setText(tr("Setup", "Your browser shows a page. Log in there and allow Omroeper; this window goes on by itself."))
            self._show(waiting=tr("Setup", "Waiting for your browser…"))
        announce(self, self.told.text())

    def check_code(self) -> None:
        """Show that the code is being tried."""
        self.say(None)
        self.code_field.wrong("")
        self._show(waiting=tr("Setup", "Trying the code…"))

    def wrong_code(self, said: Sentence) -> None:
        """Say what is wrong with the code; it stays to be mended."""
        self._show()
        self.code_field.wrong(str(said))
        self.code.setFocus()
        self.code.selectAll()

    def no_browser(self) -> None:
        """Say that no browser could be opened."""
        self.say(words.error("no-browser"))

    def _show(self, waiting: str = "") -> None:
        if waiting:
            self.busy.begin(waiting)
        else:
            self.busy.end()
        self.code_field.setVisible(self._shows_code)
        self.row.setVisible(bool(self._url))
        self.paste.setVisible(not self._shows_code)
        self.copied.hide()
        self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        said = tr("Setup", "Copied; paste it into the address line of a browser.")
        self.copied.setText(said)
        self.copied.show()
        announce(self, said)
