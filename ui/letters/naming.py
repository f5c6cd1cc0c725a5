"""In whose name one signs: asked once, kept in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.posts.reading_first import MOST_NAME
from ui import words
from ui.language import tr
from ui.widgets import Field, Sheet, announce, label


def name_field(engine: Engine) -> tuple[Field, QLineEdit]:
    """Return a field with the name that was used last."""
    line = QLineEdit(str(engine.settings.get("own_name")) or words.user_name())
    line.setMaxLength(MOST_NAME)
    line.setAccessibleName(tr("Letters", "Your name"))
    return Field(tr("Letters", "Your name"), line, help_text=tr("Letters", "Your colleague sees who signed it.")), line


def keep_name(engine: Engine, name: str) -> None:
    """Remember a name for the next time."""
    if name.strip():
        engine.settings.put("own_name", name.strip())


class Trouble:
    """A line of a sheet that says what is in the way."""

    def __init__(self, sheet: Sheet) -> None:
        """Be hidden, at the end of the sheet."""
        self.line = label("", tone="stop")
        self.line.hide()
        sheet.body.addWidget(self.line)

    def say(self, failure: KnownError) -> None:
        """Say it."""
        said = str(words.error(failure.word, failure.values))
        self.line.setText(said)
        self.line.show()
        announce(self.line, said)
