"""The rooms of the journeys: one with a keychain for all, one without for those that need none."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.program import Program
from tests.journeys.room import Room, room


@pytest.fixture(scope="session")
def with_keychain() -> Iterator[Room]:
    """A computer with an unlocked keychain. Not in pytest's own folder: that is tidied by other runs, and its names are long."""
    with tempfile.TemporaryDirectory(prefix="journeys-") as folder, room(Path(folder)) as found:
        yield found


@pytest.fixture
def without_keychain() -> Iterator[Room]:
    """A computer without a keychain."""
    with tempfile.TemporaryDirectory(prefix="journeys-") as folder, room(Path(folder), keychain=False) as found:
        yield found


@pytest.fixture
def program(with_keychain: Room, request: pytest.FixtureRequest) -> Program:
    """Omroeper on a new data folder, on a computer with a keychain."""
    return new_program(with_keychain, request)


@pytest.fixture
def bare_program(without_keychain: Room, request: pytest.FixtureRequest) -> Program:
    """Omroeper on a new data folder, on a computer without a keychain."""
    return new_program(without_keychain, request)


def new_program(where: Room, request: pytest.FixtureRequest) -> Program:
    """Return Omroeper on a data folder named after the test."""
    name = re.sub(r"[^a-z0-9]+", "-", request.node.name.removeprefix("test_").lower()).strip("-")
    return Program(where, where.folder / name / "data", name)
