"""Search everything: drafts, what they were before, and what was sent, from one field."""

from __future__ import annotations

from ui.search.sheet import SearchSheet

__all__ = ["SearchSheet"]
