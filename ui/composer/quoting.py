"""What is quoted, above the text: who said it, what, and a button that takes it out."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.status import Status
from resources.catalogue import tr
from ui.widgets import ElidedLabel, IconButton, Surface, label

MOST_SHOWN = 280
"""Characters of the quoted message that are shown."""


class QuotePart(Surface):
    """`removed` tells that a person takes the quote out."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Quote nothing yet."""
        super().__init__("quote", margin="m", parent=parent)
        self.who = ElidedLabel("", "note", strong=True)
        self.text = label("", "note")
        self.remove = IconButton("x", tr("Composer", "Take the quote out"))
        self.remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self.who, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.text)
        self.hide()

    def show_quote(self, content: Content, status: Status | None) -> None:
        """Show what a content quotes; `status` is what this computer knows of it, None when that is nothing."""
        self.setVisible(bool(content.quote))
        if not content.quote:
            return
        author = (status.author.name.strip() or f"@{status.author.handle}") if status is not None else place_of(content)
        self.who.setText(tr("Composer", "You quote {name}", name=author))
        said = status.text if status is not None else content.quote_url
        self.text.setText(said if len(said) <= MOST_SHOWN else f"{said[: MOST_SHOWN - 1]}…")
        self.setAccessibleName(f"{self.who.text()}. {self.text.text()}")


def place_of(content: Content) -> str:
    """Return where the quoted message stands: the name of its site."""
    return urlsplit(content.quote_url).hostname or content.quote_url or content.quote


def quote_line(content: Content, account: Account) -> str:
    """Return what a preview says of the quote, '' where there is none, or its address stands in the text already."""
    if not content.quote:
        return ""
    if account.limits.quotes(content.quote):
        return tr("Preview", "Quotes a message on {place}", place=place_of(content))
    return "" if content.quote_url in content.text else tr("Preview", "The message that is quoted is not shown on this network")
