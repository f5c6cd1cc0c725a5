"""Columns: what others say, painted, read in order, and never moving by itself."""
