"""Have it read first: sending a draft to a colleague, and reading what a colleague sent."""

from __future__ import annotations

from ui.letters.opening import choose_file, open_file
from ui.letters.reading import ReadingSheet
from ui.letters.sending import SendSheet

__all__ = ["ReadingSheet", "SendSheet", "choose_file", "open_file"]
