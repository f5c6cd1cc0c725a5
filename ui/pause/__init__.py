"""The pause between 'Publish…' and sending: what goes out, as whom, three questions, and a wait that nobody hurries."""

from __future__ import annotations

from ui.pause.batch import BatchSheet
from ui.pause.queue import PauseQueue
from ui.pause.sheet import PauseSheet

__all__ = ["BatchSheet", "PauseQueue", "PauseSheet"]
