"""Frozen values that cross threads and floors. One idea a file; nothing here reads or writes."""
