"""The sheet with what belongs to a draft and is never published: a side note, tags, a folder, and what the message is for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from accounts.model.draft import About, Goal
from resources.catalogue import tr
from ui import words
from ui.look import Look
from ui.widgets import Choice, Field, Sheet, button, note


class AsideSheet(Sheet):
    """`kept(About)` comes when somebody keeps it; closing keeps it too, since nothing typed is lost."""

    kept = Signal(object)

    def __init__(self, window: QWidget, about: About, folders: Iterable[str]) -> None:
        """Show what there is."""
        super().__init__(window, tr("Composer", "Beside this draft"), width="sheet-narrow")
        self._first = about
        self.body.addWidget(note(tr("Composer", "This stays on this computer and is never published.")))
        self.note = QPlainTextEdit(about.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(Look.current().px(120))
        self.tags = QLineEdit(", ".join(about.tags))
        self.folder = QComboBox()
        self.folder.setEditable(True)
        self.folder.view().setAccessibleName(tr("Composer", "Folder"))
        self.folder.addItems(["", *folders])
        self.folder.setCurrentText(about.folder)
        offered = [("", tr("Composer", "not chosen")), *((one.value, words.goal(one)) for one in Goal)]
        self.goal = Choice(tr("Composer", "What it is for"), offered)
        self.goal.choose(about.goal.value if about.goal is not None else "")
        for text, control, told in (
            (tr("Composer", "Side note"), self.note, tr("Composer", "What you left out, whom to ask, where it comes from")),
            (tr("Composer", "Tags"), self.tags, tr("Composer", "Words to find it by, with commas between")),
            (tr("Composer", "Folder"), self.folder, ""),
            (tr("Composer", "What it is for"), self.goal, ""),
        ):
            self.body.addWidget(Field(text, control, help_text=told))
        self.keep = button(tr("Composer", "Keep"), "primary", on=self.dismiss)
        self.footer.addWidget(self.keep)

    @property
    def about(self) -> About:
        """Return what is typed."""
        tags = tuple(one.strip() for one in self.tags.text().split(",") if one.strip())
        goal = Goal(self.goal.key) if self.goal.key else None
        return About(self.note.toPlainText(), tags, self.folder.currentText().strip(), goal)

    def dismiss(self) -> None:
        """Close, and tell what was changed."""
        about = self.about
        super().dismiss()
        if about != self._first:
            self._first = about
            self.kept.emit(about)
