"""A consulting hour on Mastodon and Bluesky at once, on both stand-ins, through the whole engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from resources import catalogue
from tests.networks.hour_cases import every_case, every_trouble, says_it_and_loses_nothing
from tests.networks.hour_town import Town, pretend_town

pytestmark = pytest.mark.timeout(120)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Read the sentences in English."""
    before = catalogue.language()
    catalogue.use("en")
    yield
    catalogue.use(before)


@every_case
def test_hour(tmp_path: Path, case: Callable[[Town], None]) -> None:
    with pretend_town(tmp_path) as town:
        case(town)


@every_trouble
def test_trouble_while_it_gathers(tmp_path: Path, kind: str, says: str) -> None:
    with pretend_town(tmp_path) as town:
        says_it_and_loses_nothing(town, kind, says)
