"""Codes to sentences: every error, finding, state and move of the engine in plain words. Knows nothing of Qt.

    from ui import words
    said = words.error(failure.word, failure.values)      # said.text: what is wrong; said.todo: the one thing to do next
    words.state(target)                                   # 'It stands there'

The window and the command line say the same.
"""

from __future__ import annotations

from ui.words.errors import error
from ui.words.findings import finding, weight
from ui.words.fingerprint import fingerprint
from ui.words.forecast import doubt, doubt_short
from ui.words.history import history, looked
from ui.words.kinds import field, goal, role, visibility
from ui.words.people import user_name
from ui.words.readings import judgement
from ui.words.sentence import Sentence
from ui.words.states import late_rule, state, where_planned, where_timer

__all__ = [
    "Sentence",
    "doubt",
    "doubt_short",
    "error",
    "field",
    "finding",
    "fingerprint",
    "goal",
    "history",
    "looked",
    "judgement",
    "late_rule",
    "role",
    "state",
    "user_name",
    "visibility",
    "weight",
    "where_planned",
    "where_timer",
]
