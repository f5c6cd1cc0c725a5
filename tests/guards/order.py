"""Which tests go first: files in which one may take longest, so that no processor is left alone with it at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

USUAL = 60.0
"""Seconds that a test may take when it asks for no other time; see `timeout` in pyproject.toml."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that asked for most time first; otherwise the order stays as it was drawn."""
    longest: dict[Path, float] = {}
    for item in items:
        marker = item.get_closest_marker("timeout")
        asked = float(marker.args[0]) if marker is not None and marker.args else USUAL
        longest[item.path] = max(asked, longest.get(item.path, USUAL))
    items.sort(key=lambda item: -longest[item.path])
