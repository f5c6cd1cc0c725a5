"""The plug is pulled around a hold's beginning and end, and around 'decided': what was said is so, and nothing goes twice."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from accounts.model.post import State
from accounts.store.books import FILE
from tests.accounts.engines import House
from tests.accounts.test_machine import POINTS, Died

CHILD = """
import os, sys
from pathlib import Path
from accounts.model.hold import HoldCause
from accounts.model.ids import CouncilId, PostId
from tests.accounts.engines import House
house = House(Path(sys.argv[1]))
def said(what):
    os.write(1, (what + "\\n").encode())
if sys.argv[2] == "holds":
    number = 0
    while True:
        house.engine.begin_hold(HoldCause.CRISIS, by=str(number))
        said("on")
        house.engine.end_hold(HoldCause.CRISIS)
        said("off")
        number += 1
house.engine.desk.decided(PostId(int(sys.argv[3])))
said("decided")
house.engine.publisher.tick()
said("gone")
"""


def child(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", CHILD, str(folder), *words], stdout=subprocess.PIPE, cwd=Path.cwd())


@pytest.mark.parametrize("after", [1, 2, 7])
def test_a_hold_that_was_begun_or_ended_is_so_after_a_kill(house: House, after: int) -> None:
    account = house.account()
    house.close()
    with child(house.folder, "holds") as one:
        assert one.stdout is not None
        said = [one.stdout.readline().strip() for _ in range(after)]
        one.send_signal(signal.SIGKILL)
        said += one.stdout.read().split()
    begun, ended = said.count(b"on"), said.count(b"off")
    with contextlib.closing(sqlite3.connect(house.folder / FILE)) as plain:
        stored = plain.execute("SELECT count(*), count(ended_at) FROM holds").fetchone()
    # All that was said is stored, and at most the one act after it, which could not be said any more.
    following = (begun, ended + 1) if said[-1] == b"on" else (begun + 1, ended)
    assert stored in {(begun, ended), following}
    again = House(house.folder)
    try:
        again.engine.holds.read()
        assert bool(again.engine.holds.on(account)) is (stored[0] > stored[1])
    finally:
        again.close()


def test_decided_and_killed_it_goes_once(house: House) -> None:
    account = house.account(pause_seconds=0)
    (target,) = house.released("Motie aangenomen", account, on_event=True)
    house.close()
    with child(house.folder, "decided", str(target.post)) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == b"decided\n"
        os.kill(one.pid, signal.SIGKILL)
        one.stdout.read()
    again = House(house.folder)
    try:
        again.engine.publisher.recover()
        again.pass_time(120)
        assert again.one(target).state is State.PUBLISHED
        assert again.texts(account) == ["Motie aangenomen"]
    finally:
        again.close()


@pytest.mark.parametrize("dies_at", POINTS)
def test_the_send_that_follows_a_decision_survives_every_step(tmp_path: Path, dies_at: str) -> None:
    left = [dies_at]

    def point(name: str, _target: object) -> None:
        if left and name == left[0]:
            left.pop()
            raise Died

    house = House(tmp_path, point=point)
    account = house.account(pause_seconds=0)
    (target,) = house.released("Besloten", account, on_event=True)
    house.engine.desk.decide_target(target.id)
    with pytest.raises(Died):
        house.engine.publisher.tick()
    house.close()
    again = House(tmp_path, clock=house.clock)
    try:
        again.engine.publisher.recover()
        again.pass_time(120)
        assert again.one(target).state is State.PUBLISHED
        assert again.texts(account) == ["Besloten"]
    finally:
        again.close()
