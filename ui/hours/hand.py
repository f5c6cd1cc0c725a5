"""The question at hand, large, with what can be done with it."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from accounts.model.hour import DEALT_WITH, Line, QuestionState
from accounts.model.ids import QuestionId
from accounts.posts.writing_aids import Snippet
from ui.hours import telling
from ui.language import clock_time, tr
from ui.look import Look
from ui.widgets import FlowLayout, Surface, button, label, note, with_shortcut
from ui.words.hours import question_word

KEYS = {"answer": "Ctrl+Return", "later": "Ctrl+L", "refer": "Ctrl+D", "not-here": "Ctrl+Backspace", "other": "Ctrl+T"}
"""The keys within the room; written in the tool tips and in the README."""


class AtHand(Surface):
    """`asked(act)`: one of the keys of `KEYS`, 'snippet' or 'next' was pressed for the question that is shown."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__("card", margin="xl", parent=parent)
        self.line: Line | None = None
        self.snippet: Snippet | None = None
        self.setAccessibleName(tr("Hours", "The question at hand"))
        self.place = label("", tone="muted")
        self.who = label("", "heading", strong=True)
        self.text = label("", "title")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = note("")
        self.nobody = label(tr("Hours", "Nobody waits now. A new question appears here by itself."), "heading")
        self.acts: dict[str, QPushButton] = {}
        holder = QWidget()
        flow = FlowLayout(holder)
        ring = Look.current().size("focus-ring") + Look.current().size("focus-gap")
        flow.setContentsMargins(ring, ring, ring, ring)
        for key, word, kind, icon in (
            ("answer", tr("Hours", "Answer…"), "primary", "reply"),
            ("later", tr("Hours", "Later"), "plain", "hourglass"),
            ("refer", tr("Hours", "Pass on…"), "plain", "users"),
            ("not-here", tr("Hours", "Not for here…"), "plain", "circle-x"),
            ("other", tr("Hours", "By phone or e-mail…"), "quiet", ""),
            ("snippet", "", "quiet", "copy"),
            ("next", tr("Hours", "Back to who is next"), "quiet", "undo-2"),
        ):
            made = button(word, kind, icon=icon, on=partial(self.asked.emit, key))
            self.acts[key] = made
            flow.addWidget(made)
        self.holder = holder
        for part in (self.place, self.who, self.text, self.state, holder, self.nobody):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for key, keys in KEYS.items():
            self.acts[key].setToolTip(with_shortcut(self.acts[key].text(), keys))
        self.show_line(None, 0, None)

    def take_keys(self, room: QWidget) -> None:
        """Let the keys work wherever the keyboard is within `room`."""
        for key, keys in KEYS.items():
            made = QShortcut(QKeySequence(keys), room)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(partial(self._pressed, key))

    def _pressed(self, act: str) -> None:
        if self.line is not None and self.acts[act].isEnabled():
            self.asked.emit(act)

    @property
    def shown(self) -> QuestionId | None:
        """Return which question is shown."""
        return self.line.question.id if self.line is not None else None

    def show_line(
        self, line: Line | None, count: int, snippet: Snippet | None, zone: ZoneInfo | None = None, *, chosen: bool = False
    ) -> None:
        """Show a question of `count`, or that nobody waits. `chosen`: somebody looks at it out of turn. Times are those of `zone`."""
        self.line, self.snippet = line, snippet
        for part in (self.place, self.who, self.text, self.state, self.holder):
            part.setVisible(line is not None)
        self.nobody.setVisible(line is None)
        if line is None:
            return
        status = line.question.status
        self.place.setText(tr("Hours", "Question {number} of {count}", number=line.question.place, count=count))
        self.who.setText(f"\u200e{telling.asker(status)} · @{status.author.handle} · {clock_time(status.at, zone)}")
        self.text.setText(telling.words_of(status))
        private = tr("Hours", "Private: only you can read it, and the answer is private too.") if status.visibility == "direct" else ""
        self.state.setText(" · ".join(part for part in (question_word(line.state), private) if part))
        done = line.state in DEALT_WITH
        self.acts["answer"].setEnabled(line.state is not QuestionState.UNDER_WAY)
        for key in ("later", "refer", "not-here"):
            self.acts[key].setEnabled(not done and line.state is not QuestionState.UNDER_WAY)
        self.acts["next"].setVisible(chosen)
        self.acts["snippet"].setVisible(snippet is not None and not done)
        if snippet is not None:
            word = tr("Hours", "Answer with “{name}”…", name=snippet.name)
            self.acts["snippet"].setText(word)
            self.acts["snippet"].setAccessibleName(word)


def column_of(widget: QWidget) -> QVBoxLayout:
    """Return a bare column of a widget."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(Look.current().space("m"))
    return made
