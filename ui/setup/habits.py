"""What an account is for: subjects that do not belong on it, and how each of its authors signs. Beside its other choices."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from accounts.posts.checks import Habits
from ui.language import tr
from ui.look import Look
from ui.widgets import Field

_LINES = 3


class HabitsFields(QWidget):
    """Two fields with an entry on each line."""

    def __init__(self, habits: Habits) -> None:
        """Show what holds."""
        super().__init__()
        self.private = _lines(habits.private)
        self.sign_offs = _lines(habits.sign_offs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("l"))
        self.private_field = Field(
            tr("Setup", "Subjects that do not belong on this account"),
            self.private,
            help_text=tr(
                "Setup", "One on each line, for instance: my children, football. You are told when a text is about one; nothing is held."
            ),
        )
        self.sign_field = Field(
            tr("Setup", "How its authors sign"),
            self.sign_offs,
            help_text=tr("Setup", "One on each line, for instance ^FW. With two or more, the pause asks when a text carries none."),
        )
        column.addWidget(self.private_field)
        column.addWidget(self.sign_field)

    @property
    def habits(self) -> Habits:
        """Return what is typed."""
        return Habits(_typed(self.private), _typed(self.sign_offs))


def _lines(entries: tuple[str, ...]) -> QPlainTextEdit:
    made = QPlainTextEdit("\n".join(entries))
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * _LINES + Look.current().space("xl"))
    return made


def _typed(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
