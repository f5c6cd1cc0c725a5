"""kill -9 at every step of the way of a post, 210 times over three real ways out, and of handing over and taking back a plan, 63 times over
two: nothing lost, doubled or left uncertain.

Every run of the program first clears up what the runs before it left behind, then publishes a post of its own and is killed in the middle.
At the end one run is left alone. Then each post must stand on the network exactly once, and the books must say so.
"""

from __future__ import annotations

import itertools
import json
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
import requests
from PIL import Image

from accounts.clock import SystemClock
from accounts.model.post import State
from accounts.networks.practice_world import World
from accounts.store import targets
from accounts.store.books import Books
from tests.accounts.engines import START
from tests.servers.pds.server import PdsServer
from tests.servers.wordpress.server import WordPressServer

pytestmark = pytest.mark.timeout(1500)

STEPS = (
    ("before-claim", 1),
    ("after-claim", 1),
    ("before-request", 1),
    ("after-request", 1),
    ("before-store", 1),
    ("after-store", 1),
    ("before-submit", 1),
)
JOURNAL = (("before-remember", 1), ("after-remember", 1), ("before-remember", 2), ("after-remember", 2))
"""Steps of networks that remember something between their requests."""
PLANNING = tuple(step for step in STEPS if step[0] != "before-submit")
TAKING = ("before-take-back", "after-delete", "after-take-back")
REPOSITORY = Path(__file__).resolve().parents[2]


def run(folder: Path, plan: dict[str, object]) -> int:
    """Run the program once and return how it ended."""
    file = folder / "plan.json"
    file.write_text(json.dumps({"folder": str(folder / "data"), "plc": "", "picture": "", "act": "", "shift": 0, **plan}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.servers.kill_child", str(file)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr[-3000:]
    return done.returncode


def kill_again_and_again(
    folder: Path, times: int, plan: dict[str, object], steps: Sequence[tuple[str, int]]
) -> tuple[list[str], list[str]]:
    """Return the texts of the posts that must stand and of those that died before they were submitted."""
    picture = folder / "picture.png"
    Image.new("RGB", (64, 48), "teal").save(picture)
    must: list[str] = []
    never: list[str] = []
    killed = 0
    for number, (step, count) in zip(range(times), itertools.cycle(steps), strict=False):
        text = f"Bericht {number} {step} {count}"
        (never if step == "before-submit" else must).append(text)
        killed += run(folder, {**plan, "text": text, "step": step, "count": count, "picture": str(picture)}) != 0
    assert killed == times
    assert run(folder, {**plan, "text": "", "step": "", "count": 0}) == 0
    return must, never


def plan_and_take_back(folder: Path, times: int, plan: dict[str, object], steps: Sequence[tuple[str, int]]) -> tuple[list[str], list[str]]:
    """Hand plans over and take some of them back, killed at every step; return the texts that lie there and those that wait here."""
    handed: list[str] = []
    back: list[str] = []
    for number, (step, count) in zip(range(times), itertools.cycle(steps), strict=False):
        text = f"Plan {number} {step} {count}"
        killed = run(folder, {**plan, "act": "hand-over", "text": text, "step": step, "count": count})
        assert killed == -signal.SIGKILL
        handed.append(text)
    assert run(folder, {**plan, "text": "", "step": "", "count": 0}) == 0
    for text, step in zip(handed[::2], itertools.cycle(TAKING), strict=False):
        assert run(folder, {**plan, "act": "take-back", "text": text, "step": step, "count": 1}) == -signal.SIGKILL
        back.append(text)
    assert run(folder, {**plan, "text": "", "step": "", "count": 0}) == 0
    there = [text for text in handed if text not in back]
    books = Books.open(folder / "data", START)
    states = {target.content.text: (target.state, str(target.place)) for target in targets.every(books)}
    books.close()
    assert states == dict.fromkeys(there, (State.HANDED_OVER, "server")) | dict.fromkeys(back, (State.QUEUED, "here"))
    return there, back


def check(folder: Path, must: Iterable[str], never: Iterable[str], standing: Callable[[], Iterable[str]]) -> None:
    """Compare the books with the network."""
    on_network = Counter(standing())
    assert {text: on_network[text] for text in must} == dict.fromkeys(must, 1)
    assert {text: on_network[text] for text in never} == dict.fromkeys(never, 0)
    books = Books.open(folder / "data", START)
    states = {target.content.text: target.state for target in targets.every(books)}
    from accounts.store import drafts

    kept = [draft.common.text for draft in drafts.every(books)]
    books.close()
    assert states == dict.fromkeys(must, State.PUBLISHED)
    assert sorted(kept) == sorted(never)


def test_practice(tmp_path: Path) -> None:
    form = {"handle": "wethouder"}
    must, never = kill_again_and_again(tmp_path, 105, {"network": "practice", "form": form}, STEPS)
    world = World(tmp_path / "data" / "practice.sqlite")
    check(tmp_path, must, never, lambda: [status.text for status in world.of("wethouder@practice.example")])


SERIES_STEPS = (
    ("draft-made", 1),
    ("row-made", 1),
    ("before-confirm", 1),
    ("between-submit-and-release", 1),
    ("before-claim", 1),
    ("after-claim", 1),
    ("before-request", 1),
    ("after-request", 1),
    ("before-store", 1),
    ("after-store", 1),
)


def test_series_over_practice(tmp_path: Path) -> None:
    plan: dict[str, object] = {"network": "practice", "form": {"handle": "wethouder"}, "series": True}
    times = 30
    for number, (step, count) in zip(range(times), itertools.cycle(SERIES_STEPS), strict=False):
        assert run(tmp_path, {**plan, "text": f"Beurt {number} {step}", "step": step, "count": count}) == -signal.SIGKILL, step
    assert run(tmp_path, {**plan, "text": "", "step": "", "count": 0}) == 0
    # A kill while the series itself is being stored leaves no half of it: it is not there, and neither is its draft.
    whole = [(number, step) for number, (step, _) in zip(range(times), itertools.cycle(SERIES_STEPS), strict=False)]
    must = {f"Beurt {number} {step}" for number, step in whole if step not in {"draft-made", "row-made"}}
    world = World(tmp_path / "data" / "practice.sqlite")
    assert Counter(status.text for status in world.of("wethouder@practice.example")) == Counter(must)
    books = Books.open(tmp_path / "data", START)
    from accounts.store import drafts
    from accounts.store import series as rows

    assert {kept.series.title for kept in rows.every(books)} == must
    assert drafts.every(books) == ()
    books.close()


def test_bluesky(tmp_path: Path) -> None:
    with PdsServer(REPOSITORY / "build") as pds:
        one = pds.create_account("killed")
        form = {"handle": one.handle, "secret": one.app_password, "server": pds.url}
        must, never = kill_again_and_again(tmp_path, 55, {"network": "bluesky", "form": form, "plc": pds.plc}, STEPS + JOURNAL)
        check(tmp_path, must, never, lambda: [post["value"]["text"] for post in pds.posts(one.did)])


def test_wordpress(tmp_path: Path) -> None:
    with WordPressServer(tmp_path / "site") as site:
        login, password = site.user("author")
        form = {"server": site.url, "handle": login, "secret": password}
        must, never = kill_again_and_again(tmp_path, 50, {"network": "wordpress", "form": form}, STEPS + JOURNAL)
        question = "SELECT post_title, post_status FROM wp_posts WHERE post_type = 'post' AND post_title LIKE 'Bericht%'"
        rows = site.sql(question)
        check(tmp_path, must, never, lambda: [row[0] for row in rows if row[1] == "publish"])
        # And no second try lies about as a draft.
        assert Counter(row[0] for row in rows) == Counter(must)


def test_plans_of_practice(tmp_path: Path) -> None:
    plan: dict[str, object] = {"network": "practice", "form": {"handle": "wethouder"}}
    there, back = plan_and_take_back(tmp_path, 24, plan, PLANNING)
    world = World(tmp_path / "data" / "practice.sqlite")
    with sqlite3.connect(tmp_path / "data" / "practice.sqlite") as peek:
        lying = Counter(text for (text,) in peek.execute("SELECT text FROM plans WHERE status IS NULL"))
    peek.close()
    assert lying == Counter(there)
    assert world.of("wethouder@practice.example") == ()
    assert run(tmp_path, {**plan, "text": "", "step": "", "count": 0, "shift": 2 * 3600}) == 0
    check(tmp_path, [*there, *back], [], lambda: [status.text for status in world.of("wethouder@practice.example")])


def test_plans_of_wordpress(tmp_path: Path) -> None:
    with WordPressServer(tmp_path / "site") as site:
        login, password = site.user("author")
        plan: dict[str, object] = {"network": "wordpress", "form": {"server": site.url, "handle": login, "secret": password}}
        there, back = plan_and_take_back(tmp_path, 18, plan, PLANNING + JOURNAL[:2])
        question = "SELECT post_title, post_status, ID FROM wp_posts WHERE post_type = 'post' AND post_title LIKE 'Plan%'"
        rows = site.sql(question)
        assert Counter(row[0] for row in rows if row[1] == "future") == Counter(there)
        assert not [row for row in rows if row[1] in {"publish", "draft", "pending"}]
        # Their moment comes: the site publishes its plans, and what was taken back goes from here.
        for number in (row[2] for row in rows if row[1] == "future"):
            body = {"status": "publish", "date_gmt": SystemClock().now().strftime("%Y-%m-%dT%H:%M:%S")}
            address = f"{site.url}/wp-json/wp/v2/posts/{number}"
            requests.post(address, auth=site.user("editor"), json=body, timeout=30).raise_for_status()
        assert run(tmp_path, {**plan, "text": "", "step": "", "count": 0, "shift": 2 * 3600}) == 0
        check(tmp_path, [*there, *back], [], lambda: [row[0] for row in site.sql(question) if row[1] == "publish"])
