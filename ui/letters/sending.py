"""The sheet that writes a draft to a file for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import regex
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from accounts.errors import KnownError
from accounts.model.ids import DraftId
from accounts.model.letter import Letter
from accounts.posts.letter_file import ENDING
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.letters.naming import Trouble, keep_name, name_field
from ui.look import Look
from ui.widgets import Field, Sheet, button, label, note


class SendSheet(Sheet):
    """`written(str)` comes with the path of the file, after the sheet is gone."""

    written = Signal(str)

    def __init__(self, window: QWidget, bridge: Bridge, draft: DraftId, answered: Sequence[tuple[str, str]] = ()) -> None:
        """Ask in whose name, and what to look at. `answered` are questions of the pause that were answered. Raises InputError."""
        super().__init__(window, tr("Letters", "Have it read"), width="sheet-narrow")
        self._engine = bridge.engine
        self._draft = draft
        self._answered = tuple(answered)
        self._busy = False
        here = self._engine.drafts.get(draft)
        self._stem = _stem(here.common.title or here.common.text or next((one.text for one in here.variants.values()), ""))
        about = tr(
            "Letters", "The draft goes into one file, with its pictures. Mail it to whoever should read it; it comes back the same way."
        )
        self.body.addWidget(label(about))
        field, self.name = name_field(self._engine)
        self.body.addWidget(field)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(Look.current().px(96))
        self.note.setAccessibleName(tr("Letters", "What should your colleague look at?"))
        self.body.addWidget(Field(tr("Letters", "What should your colleague look at?"), self.note))
        key = self._engine.read_first.own_key()
        if key:
            told = tr("Letters", "You are known by these words: {words}", words=words.fingerprint(key))
            self.body.addWidget(note(told))
        self.trouble = Trouble(self)
        self.footer.addWidget(button(tr("Letters", "Cancel"), on=self.dismiss))
        self.save = button(tr("Letters", "Save the file…"), "primary", on=self._save)
        self.footer.addWidget(self.save)

    def ask_where(self) -> str:
        """Return where the file is to be, '' when nobody wants it after all."""
        kind = f"{tr('Letters', 'Draft to read')} (*{ENDING})"
        return QFileDialog.getSaveFileName(self, tr("Letters", "Save the file…"), f"{self._stem}{ENDING}", kind)[0]

    def _save(self) -> None:
        where = "" if self._busy else self.ask_where()
        if not where:
            return
        file = Path(where) if where.endswith(ENDING) else Path(f"{where}{ENDING}")
        name, told, draft, answered = self.name.text(), self.note.toPlainText().strip(), self._draft, self._answered
        engine = self._engine
        self._set_busy(True)

        def write() -> Letter:
            letter = engine.read_first.write(draft, file, name, answered=answered, note=told)
            keep_name(engine, name)
            return letter

        def done(_letter: Letter) -> None:
            self.dismiss()
            self.written.emit(str(file))

        work.run(self, write, done, self._failed, lambda: self._set_busy(False))

    def _failed(self, failure: KnownError) -> None:
        self.trouble.say(failure)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)


def _stem(text: str) -> str:
    """Return a file name made of the first words."""
    plain = regex.sub(r"[^\p{L}\p{N} ]+", " ", text)
    return "-".join(plain.split()[:5]).lower()[:50] or "concept"
