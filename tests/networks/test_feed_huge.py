"""Feeds of nearly ten megabytes, made to take time or memory: each is read or refused, soon, and the program stays small."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from accounts.networks.feed_bounds import MOST_READ
from accounts.networks.feed_parse import MOST_ENTRIES, parse
from tests.networks.feed_folder import HUGE, rss

MOST_SECONDS = 5.0
MOST_MEGABYTES = 400
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import json, resource, sys, time
from datetime import UTC, datetime
from accounts.networks.feed_bounds import NoFeedError
from accounts.networks.feed_parse import parse
from tests.networks.feed_folder import HUGE

body = HUGE[sys.argv[1]]()
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    feed = parse(body, "https://dagblad.example/rss", datetime(2026, 11, 23, 12, tzinfo=UTC))
    most = max((len(one.title) + len(one.text) + len(one.author.name) for one in feed.entries), default=0)
    found = [len(feed.entries), most]
except NoFeedError:
    found = None
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(json.dumps({"found": found, "seconds": time.process_time() - start, "megabytes": used / 1024, "bytes": len(body)}))
"""


@pytest.mark.parametrize("name", HUGE)
def test_it_takes_little_time_and_room(name: str) -> None:
    """In a process of its own: what libraries in C take is counted too, and a stack that runs over kills no test."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CHILD, name], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=55, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["bytes"] <= 12 * 1024 * 1024
    assert told["seconds"] < MOST_SECONDS, told
    assert told["megabytes"] < MOST_MEGABYTES, told
    if told["found"] is not None:
        entries, most = told["found"]
        assert entries <= 200
        assert most <= 25_000


def test_of_many_entries_the_first_are_read() -> None:
    """A thousand newest first, and what stands behind the last entry too."""
    titles = "".join(f"<item><title>T{n}</title><guid>{n}</guid></item>" for n in range(MOST_READ * 3))
    body = rss(()).replace("</channel>", titles + "<language>fy</language></channel>").encode()
    feed = parse(body, "https://dagblad.example/rss", datetime(2026, 11, 23, 12, tzinfo=UTC))
    assert [one.title for one in feed.entries] == [f"T{n}" for n in range(MOST_ENTRIES)]
    assert feed.language == "fy"
