"""Which guideline holds, and taking in one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.posts.guidelines import Guidelines
from ui import words
from ui.guideline import GuidelineSheet, source
from ui.language import tr
from ui.look import Look
from ui.setup.step import settle
from ui.widgets import FlowLayout, announce, button, label, note


class GuidelinePart(QWidget):
    """Says whose guideline holds; a folder or a zip puts another in its place, and back."""

    def __init__(self, window: QWidget, guidelines: Guidelines) -> None:
        """Show what holds."""
        super().__init__()
        self._window = window
        self._guidelines = guidelines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(label(tr("Setup", "Guideline"), strong=True))
        self.source = note("")
        column.addWidget(self.source)
        holder = QWidget()
        row = FlowLayout(holder, space="s")
        self.read = button(tr("Setup", "Read it"), on=self._read)
        self.folder = button(tr("Setup", "Take in a folder…"), icon="folder-open")
        self.zip = button(tr("Setup", "Take in a file…"))
        self.remove = button(tr("Setup", "Back to the booklet"), on=self._remove)
        self.folder.clicked.connect(lambda: self._take(self.ask_folder), Qt.ConnectionType.QueuedConnection)
        self.zip.clicked.connect(lambda: self._take(self.ask_file), Qt.ConnectionType.QueuedConnection)
        for one in (self.read, self.folder, self.zip, self.remove):
            row.addWidget(one)
        column.addWidget(holder)
        self.trouble = label("", "note", tone="stop")
        column.addWidget(self.trouble)
        settle(self)
        self._show(guidelines.problem)

    def ask_folder(self) -> str:
        """Return the folder of a guideline, '' when nobody wants one after all."""
        return QFileDialog.getExistingDirectory(self, tr("Setup", "The folder of your guideline"))

    def ask_file(self) -> str:
        """Return the file of a guideline, '' when nobody wants one after all."""
        kinds = f"{tr('Setup', 'Guideline')} (*.zip guideline.toml)"
        return QFileDialog.getOpenFileName(self, tr("Setup", "The file of your guideline"), "", kinds)[0]

    def _take(self, ask: Callable[[], str]) -> None:
        where = ask()
        if not where:
            return
        try:
            self._guidelines.take_in(Path(where))
        except KnownError as failure:
            self._show(failure)
            return
        self._show(None)
        announce(self, tr("Setup", "This guideline holds from now on: {source}.", source=source(self._guidelines)))

    def _remove(self) -> None:
        try:
            self._guidelines.remove()
        except KnownError as failure:
            self._show(failure)
            return
        self._show(None)
        self.read.setFocus()

    def _read(self) -> None:
        GuidelineSheet(self._window, self._guidelines).open()

    def _show(self, failure: KnownError | None) -> None:
        self.source.setText(source(self._guidelines))
        self.remove.setVisible(self._guidelines.own is not None or failure is self._guidelines.problem is not None)
        said = str(words.error(failure.word, failure.values)) if failure is not None else ""
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))
        if said:
            announce(self, said)
