"""Opening what others linked to: at once where the link is plain, after a question where it pretends to be another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.columns.links import Doubt, Goal, goal
from ui.language import tr
from ui.widgets import Notice, Sheet, Toast, button, label

Opener = Callable[[QUrl], bool]


class DoubtSheet(Sheet):
    """Shows where a link really goes and what is doubtful about it; opens it, copies it, or leaves it."""

    def __init__(self, window: QWidget, aim: Goal, words: str, on: Callable[[], object]) -> None:
        """Ask about `aim`, which lies under `words`; `on` opens it."""
        super().__init__(window, tr("Columns", "Do you want to go there?"), width="sheet-narrow")
        self.aim = aim
        about, said = doubtful(aim, words)
        self.body.addWidget(Notice(about, said))
        self.body.addWidget(label(tr("Columns", "The link goes to {host}:", host=aim.host or aim.address), strong=True))
        self.body.addWidget(label(aim.address))
        self.footer.addWidget(button(tr("Columns", "Copy the address"), on=lambda: copy(aim.address)))
        self.footer.addWidget(button(tr("Columns", "Do not open it"), on=self.dismiss))
        if aim.may_open:
            self.open_it = button(tr("Columns", "Open it"), "primary", on=lambda: self._go(on))
            self.footer.addWidget(self.open_it)

    def _go(self, on: Callable[[], object]) -> None:
        self.dismiss()
        on()


def doubtful(aim: Goal, words: str) -> tuple[str, str]:
    """Return what is doubtful about a link, in bold and in a sentence."""
    if aim.doubt is Doubt.OTHER_HOST:
        return tr("Columns", "The words say something else."), tr(
            "Columns", "They read '{words}', but that is not where it goes.", words=words
        )
    if aim.doubt is Doubt.SIGNS:
        return tr("Columns", "Unusual letters."), tr("Columns", "The name of this site holds letters that can look like others.")
    if aim.doubt is Doubt.NUMBERS:
        return tr("Columns", "No name."), tr("Columns", "This link goes to a number instead of to the name of a site.")
    if aim.doubt is Doubt.NAME_BEFORE:
        return tr("Columns", "A name before the @."), tr("Columns", "What stands before the @ is not the site; what comes after it is.")
    return tr("Columns", "No web page."), tr("Columns", "Omroeper opens only addresses that begin with http or https.")


class LinkOpener:
    """Opens links for a view."""

    def __init__(self, view: QWidget, open_url: Opener = QDesktopServices.openUrl) -> None:
        """`view` is what the question covers; `open_url` the system's browser."""
        self._view = view
        self._open_url = open_url

    def open(self, address: str, words: str = "") -> None:
        """Open an address, or ask first."""
        aim = goal(address, words)
        if aim.doubt is None:
            self._go(aim)
        else:
            DoubtSheet(self._view.window(), aim, words, lambda: self._go(aim)).open()

    def _go(self, aim: Goal) -> None:
        if not self._open_url(QUrl(aim.address)):
            copy(aim.address)
            Toast(self._view.window(), tr("Columns", "There is no browser that opens it. The address lies on the clipboard."))


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
