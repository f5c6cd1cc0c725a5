"""Every test runs in a home of its own and is watched; see `tests/guards/`."""

from __future__ import annotations

pytest_plugins = [
    "pytester",
    "tests.guards.isolation",
    "tests.guards.network",
    "tests.guards.logs",
    "tests.guards.watch",
    "tests.guards.order",
]
