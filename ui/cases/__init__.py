"""The place 'Questions': who waits for an answer, who took it, and what was noted."""

from ui.cases.view import CasesView

__all__ = ["CasesView"]
