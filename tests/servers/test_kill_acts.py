"""kill -9 at every step of a like, a repost and their undoing, 60 times over two ways out: nothing doubled, nothing lost."""

from __future__ import annotations

import itertools
import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from accounts.clock import SystemClock
from accounts.model.case import ActState
from accounts.networks.bluesky_acts import LIKE, REPOST
from accounts.networks.bluesky_record import POST
from accounts.networks.practice_timeline import Timeline
from accounts.networks.practice_world import World
from accounts.store import acts
from accounts.store.books import Books
from tests.servers.pds.server import PdsServer

pytestmark = pytest.mark.timeout(1500)

STEPS = ("before-claim", "after-claim", "in-request", "after-request", "after-store")
DOING = ("favourite", "boost")
STATUSES = 10
REPOSITORY = Path(__file__).resolve().parents[2]


def run(folder: Path, plan: dict[str, Any]) -> int:
    """Run the program once and return how it ended."""
    file = folder / "plan.json"
    file.write_text(json.dumps({"folder": str(folder / "data"), "plc": "", "verb": "", "which": 0, "step": "", **plan}))
    command = [sys.executable, "-m", "tests.servers.kill_act_child", str(file)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr[-3000:]
    return done.returncode


def kill_again_and_again(folder: Path, plan: dict[str, Any]) -> Counter[tuple[str, int]]:
    """Like and repost each status, take every second one back, killed at each step each time; return what must stand, by verb and status.

    Every run first clears up what the run before it left behind.
    """
    steps = itertools.cycle(STEPS)
    must: Counter[tuple[str, int]] = Counter()
    for which in range(STATUSES):
        for verb in DOING:
            assert run(folder, {**plan, "verb": verb, "which": which, "step": next(steps)}) == -signal.SIGKILL
            must[verb, which] += 1
    next(steps)  # so that an undoing meets other steps than its doing
    for which in range(0, STATUSES, 2):
        for verb in DOING:
            assert run(folder, {**plan, "verb": f"un{verb}", "which": which, "step": next(steps)}) == -signal.SIGKILL
            del must[verb, which]
    assert run(folder, plan) == 0
    books = Books.open(folder / "data", SystemClock().now())
    ended = Counter(one.state for one in acts.every(books, list(ActState)))
    books.close()
    assert ended == {ActState.DONE: STATUSES * 3}
    return must


def test_practice(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    world = World(tmp_path / "data" / "practice.sqlite")
    world.join("anna@practice.example", "Anna", "")
    for number in range(STATUSES):
        world.post("anna@practice.example", f"Bericht {number}", SystemClock().now(), None, {})
    found = {one.text: str(one.id) for one in world.of("anna@practice.example")}
    names = [found[f"Bericht {number}"] for number in range(STATUSES)]
    statuses = [{"remote_id": name, "uri": f"practice:{name}", "cid": "", "text": ""} for name in names]
    must = kill_again_and_again(tmp_path, {"network": "practice", "form": {"handle": "wethouder"}, "statuses": statuses})
    timeline = Timeline(world, "wethouder@practice.example")
    standing: Counter[tuple[str, int]] = Counter()
    for which, name in enumerate(names):
        (one,) = timeline.some([int(name)])
        standing["favourite", which] += "favourited" in one.mine
        standing["boost", which] += one.boosts
    assert +standing == must


def test_bluesky(tmp_path: Path) -> None:
    with PdsServer(REPOSITORY / "build") as pds:
        one = pds.create_account("killed")
        author = pds.create_account("author")
        token = pds.call("com.atproto.server.createSession", {"identifier": author.handle, "password": author.password})["accessJwt"]
        records = [{"$type": POST, "text": f"Bericht {number}", "createdAt": "2026-11-25T09:00:00Z"} for number in range(STATUSES)]
        write = "com.atproto.repo.createRecord"
        posts = [pds.call(write, {"repo": author.did, "collection": POST, "record": record}, token) for record in records]
        statuses = [{"remote_id": post["uri"], "uri": post["uri"], "cid": post["cid"], "text": ""} for post in posts]
        form = {"handle": one.handle, "secret": one.app_password, "server": pds.url}
        must = kill_again_and_again(tmp_path, {"network": "bluesky", "form": form, "plc": pds.plc, "statuses": statuses})
        numbers = {post["uri"]: which for which, post in enumerate(posts)}
        standing: Counter[tuple[str, int]] = Counter()
        for verb, collection in zip(DOING, (LIKE, REPOST), strict=True):
            for record in pds.call("com.atproto.repo.listRecords", repo=one.did, collection=collection, limit="100")["records"]:
                standing[verb, numbers[record["value"]["subject"]["uri"]]] += 1
        assert standing == must
