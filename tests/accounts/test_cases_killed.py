"""kill -9, and two programs at once: an answer ends its case once, what was typed is there, one question is one case."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.model.case import CaseState, NoteKind
from accounts.model.post import State
from tests.accounts.engines import House
from tests.accounts.statuses import status
from tests.accounts.test_reading_killed import kill, read_until, run

ANSWERS = """
import os, signal, sys
from pathlib import Path
from accounts.model.draft import Content
from tests.accounts.engines import House
from tests.accounts.statuses import status

def point(name, target):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

house = House(Path(sys.argv[1]), point=point)
one = house.account()
house.world.join("anna@practice.example", "Anna", "")
said = house.world.post("anna@practice.example", "Brug?", house.clock.now(), None, {})
house.engine.cases.open(status(1, network=one.network, server=one.server, remote_id=str(said.id)))
post = house.engine.desk.submit(house.engine.drafts.start(Content("Tot vrijdag", reply_to=str(said.id)), (one.id,)))
house.clock.advance(one.pause_seconds)
house.engine.desk.release(post)
house.engine.publisher.tick()
print("survived", flush=True)
"""
TYPES = """
import sys
from pathlib import Path
from accounts.model.case import Typed
from tests.accounts.engines import House
from tests.accounts.statuses import status

house = House(Path(sys.argv[1]))
for number in range(1_000_000):
    house.engine.cases.keep_typed(status(1).uri, Typed(f"regel {number}"))
    print(number, flush=True)
"""
WORKS = """
import sys
from pathlib import Path
from tests.accounts.engines import House
from tests.accounts.statuses import status

house = House(Path(sys.argv[1]))
for number in range(15):
    case = house.engine.cases.open(status(number), by=sys.argv[2])
    house.engine.cases.take(case.id, sys.argv[2], f"{sys.argv[2]} {number}")
house.engine.close()
"""


@pytest.mark.parametrize("where", ["before-claim", "after-claim", "before-request", "before-store", "after-store"])
def test_a_kill_at_any_point_of_the_answer_notes_it_once(tmp_path: Path, where: str) -> None:
    process = run(ANSWERS, tmp_path, where)
    said, _none = process.communicate(timeout=120)
    assert process.returncode != 0
    assert said == ""
    house = House(tmp_path)
    house.clock.advance(120)
    house.engine.publisher.recover()
    house.pass_time(1200, 30)
    (target,) = house.engine.history.targets()
    (case,) = house.engine.cases.every(ended=True)
    assert target.state is State.PUBLISHED
    assert case.state is CaseState.ANSWERED
    assert [one.kind for one in house.engine.cases.notes(case.id)] == [NoteKind.OPENED, NoteKind.PUBLICLY]
    house.close()


def test_what_was_typed_last_is_there_after_a_kill(tmp_path: Path) -> None:
    House(tmp_path).close()
    process = run(TYPES, tmp_path)
    last = read_until(process, 20)
    kill(process)
    house = House(tmp_path)
    kept = int(house.engine.cases.typed(status(1).uri).text.removeprefix("regel "))
    assert kept >= last
    house.close()


def test_two_programs_at_once_make_one_case_and_lose_no_note(tmp_path: Path) -> None:
    House(tmp_path).close()
    both = [run(WORKS, tmp_path, name) for name in ("Anna", "Bert")]
    for one in both:
        one.communicate(timeout=120)
        assert one.returncode == 0
    house = House(tmp_path)
    cases = house.engine.cases
    assert sorted(one.status.uri for one in cases.every()) == sorted(status(number).uri for number in range(15))
    for case in cases.every():
        kinds = [note.kind for note in cases.notes(case.id)]
        assert kinds.count(NoteKind.OPENED) == 1
        assert sorted(note.by for note in cases.notes(case.id) if note.kind is NoteKind.TAKEN) == ["Anna", "Bert"]
    house.close()
