"""Opening a file of a colleague: a draft to read, or what was said of one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from accounts.errors import KnownError
from accounts.posts.letter_file import ENDING
from accounts.posts.reading_first import TakenIn
from ui import work
from ui.bridge import Bridge
from ui.language import tr


def choose_file(parent: QWidget) -> Path | None:
    """Let a person choose a file; None when it was cancelled."""
    kind = f"{tr('Letters', 'Drafts and answers of colleagues')} (*{ENDING})"
    found = QFileDialog.getOpenFileName(parent, tr("Letters", "Open a file of a colleague"), "", kind)[0]
    return Path(found) if found else None


def open_file(owner: QWidget, bridge: Bridge, file: Path, done: Callable[[TakenIn], None], failed: Callable[[KnownError], None]) -> None:
    """Take a file in, in another thread, and tell what it was."""
    work.run(owner, partial(bridge.engine.read_first.take_in, file), done, failed)
