"""Engines for the tests of the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accounts.engines import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An engine on the practice network, closed afterwards."""
    made = House(tmp_path)
    yield made
    made.close()
