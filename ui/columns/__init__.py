"""Columns: what others say, painted, read in order, and never moving by itself."""

from __future__ import annotations

from ui.columns.view import ColumnsView

__all__ = ["ColumnsView"]
