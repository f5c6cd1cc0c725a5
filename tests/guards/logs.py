"""A warning in the log is a failure, unless the test said that it must come."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field

import pytest


@dataclass
class Expectation:
    """A record that must come: by the start of its logger's name and a pattern somewhere in its message."""

    logger: str
    pattern: str
    needed: bool
    seen: int = 0

    def matches(self, record: logging.LogRecord) -> bool:
        """Return whether this record is meant."""
        named = not self.logger or record.name == self.logger or record.name.startswith(self.logger + ".")
        return named and re.search(self.pattern, record.getMessage()) is not None


@dataclass
class ExpectedLogs:
    """What a test says of the log beforehand or afterwards, and what came."""

    expectations: list[Expectation] = field(default_factory=list)
    records: list[logging.LogRecord] = field(default_factory=list)

    def expect(self, pattern: str, logger: str = "") -> None:
        """Demand a record of level WARNING or higher that matches; the test fails when none came."""
        self.expectations.append(Expectation(logger, pattern, needed=True))

    def allow(self, pattern: str, logger: str = "") -> None:
        """Let such records pass, whether or not they come; for what depends on the system the test runs on."""
        self.expectations.append(Expectation(logger, pattern, needed=False))

    def problems(self) -> list[str]:
        """Return the records nobody expected and the expectations nothing met."""
        found = []
        for record in self.records:
            meant = [one for one in self.expectations if one.matches(record)]
            for one in meant:
                one.seen += 1
            if not meant:
                reason = f" ({record.exc_info[1]!r})" if record.exc_info else ""
                found.append(f"logged {record.levelname} {record.name}: {record.getMessage()}{reason}")
        found += [f"never logged: {one.pattern!r}" for one in self.expectations if one.needed and not one.seen]
        return found


class Keeper(logging.Handler):
    """Keeps what is logged at WARNING or higher during one test, in whatever thread."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(logging.WARNING)
        self.logs = ExpectedLogs()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.logs.records.append(record)


KEEPER = pytest.StashKey[Keeper]()


def begin(item: pytest.Item) -> None:
    """Listen from here on."""
    keeper = item.stash[KEEPER] = Keeper()
    logging.getLogger().addHandler(keeper)


def problems(item: pytest.Item) -> list[str]:
    """Stop listening and return what was wrong."""
    keeper = item.stash[KEEPER]
    logging.getLogger().removeHandler(keeper)
    return keeper.logs.problems()


@pytest.fixture
def expected_logs(request: pytest.FixtureRequest) -> ExpectedLogs:
    """Say which warnings this test causes: `expected_logs.expect("could not", logger="http")`."""
    item: pytest.Item = request.node
    return item.stash[KEEPER].logs
