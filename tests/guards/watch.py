"""Calls the guards around every test: from before its first fixture until after its last one is gone."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.guards import leftovers, logs, network, sleep

SEPARATE = ("servers", "journeys", "bench")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the tests that need servers, a screen or quiet, unless the command names their folder."""
    tests = config.rootpath / "tests"
    if collection_path not in {tests / name for name in SEPARATE}:
        return None
    named = [(config.invocation_params.dir / argument.split("::")[0]).resolve() for argument in config.args]
    return None if any(path.is_relative_to(collection_path) for path in named) else True


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Begin to watch."""
    leftovers.begin()
    logs.begin(item)
    sleep.begin(item)
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
    """What a fixture starts that outlives the test is no leftover of the test."""
    result = yield
    if fixturedef.scope != "function":
        leftovers.remember()
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Fail the test for what it left or did. What went wrong in a fixture's own ending goes first."""
    try:
        yield
    finally:
        found = [*sleep.problems(), *network.problems(), *logs.problems(item), *leftovers.problems(item)]
    if found:
        pytest.fail("\n".join(found), pytrace=False)
