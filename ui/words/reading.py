"""What is said when nothing new can be read: nothing was to be sent, so nothing is said of sending."""

from __future__ import annotations

from accounts.errors import KnownError, NetworkDown, RateLimited
from ui.language import tr
from ui.words.errors import error


def trouble_words(problem: KnownError) -> str:
    """Return why a column gets nothing new, and what to do."""
    host = str(problem.values.get("host") or "") or tr("Columns", "The server")
    if isinstance(problem, RateLimited) and problem.word == RateLimited.code:
        return tr("Columns", "{host} asks for patience. It is asked again by itself as soon as it may be; you miss nothing.", host=host)
    if problem.word == NetworkDown.code:
        return tr("Columns", "{host} cannot be reached. It is asked again by itself; you miss nothing.", host=host)
    said = error(problem.word, problem.values)
    return f"{said.text} {said.todo}".strip()
