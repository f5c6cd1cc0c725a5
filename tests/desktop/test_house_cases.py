"""Questions in the whole window: from a question to its answer, what the rail says, and what a closing window keeps."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.case import Case, CaseState, NoteKind
from accounts.model.post import State
from accounts.networks.practice_world import World
from tests.accounts.statuses import status
from tests.desktop.test_house import Program, Start, start
from ui.cases import CasesView
from ui.cases.sheet import CaseSheet
from ui.outbox import OutboxView

__all__ = ["start"]


def asked(program: Program, account: Account) -> Case:
    """Let somebody ask something, and make it a case."""
    engine = program.house.engine
    world = World(program.folder / "practice.sqlite")
    world.join("anna@practice.example", "Anna", "")
    said = world.post("anna@practice.example", "Wanneer gaat de brug open?", engine.clock.now(), None, {})
    return engine.cases.open(status(1, said.text, network=account.network, server=account.server, remote_id=str(said.id)))


def opened(program: Program, case: Case) -> tuple[CasesView, CaseSheet]:
    """Go to the place, and open the case."""
    view = program.window.go("questions")
    assert isinstance(view, CasesView)
    program.qtbot.waitUntil(lambda: case.id in view.rows)
    view.rows[case.id].opener.click()
    program.qtbot.waitUntil(lambda: view.sheet is not None and view.sheet.found is not None)
    assert view.sheet is not None
    return view, view.sheet


def test_a_question_is_answered_from_its_place_and_ends_when_the_answer_stands(start: Start) -> None:
    program = start()
    account, engine, until = program.account(), program.house.engine, program.qtbot.waitUntil
    case = asked(program, account)
    until(lambda: program.window.rail.button("questions").accessibleName().endswith("1 open, 1 late"))
    view, sheet = opened(program, case)
    sheet.answer.click()
    until(lambda: program.house.acting.answering is not None and program.house.acting.answering.is_open)
    assert program.house.acting.answering is not None
    program.house.acting.answering.choose_way(NoteKind.PUBLICLY)
    form = program.house.composer.form
    until(lambda: program.house.acting.answering is None or not program.house.acting.answering.is_open)
    form.editor.setPlainText("Vrijdag om twaalf uur.")
    assert program.house.composer.flush()
    view.reload()
    until(lambda: [one.state for one in engine.cases.replies([case.id]).get(case.id, ())] == [None])
    form.publish.click()
    until(lambda: bool(engine.desk.pausing()))
    assert engine.cases.get(case.id).open
    engine.desk.release(engine.desk.pausing()[0])
    until(lambda: engine.cases.get(case.id).state is CaseState.ANSWERED, timeout=20_000)
    kinds = [note.kind for note in engine.cases.notes(case.id)]
    assert kinds == [NoteKind.OPENED, NoteKind.PUBLICLY]
    (reply,) = engine.cases.replies([case.id])[case.id]
    assert reply.state is State.PUBLISHED
    until(lambda: case.id not in view.rows)
    until(lambda: "open" not in program.window.rail.button("questions").accessibleName())
    assert reply.target is not None
    view.target_asked.emit(int(reply.target))
    assert isinstance(program.window.view("outbox"), OutboxView)
    assert program.window.here == "outbox"


def test_a_closing_window_keeps_what_was_typed_beside_a_question(start: Start) -> None:
    program = start()
    case = asked(program, program.account())
    _view, sheet = opened(program, case)
    sheet.text.setPlainText("Half een zin")
    assert program.house.may_close()
    assert program.house.engine.cases.typed(case.status.uri).text == "Half een zin"
