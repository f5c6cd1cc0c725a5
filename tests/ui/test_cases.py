"""The place 'Questions': the list, one case, and what did not go out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accounts.model.case import Case, CaseState, NoteKind
from accounts.model.hold import HoldCause
from accounts.reading import Verb
from tests.accounts.statuses import arrival, status
from tests.ui.accessible import unnamed
from tests.ui.columning import Columning, columning
from tests.ui.cutoffs import cut_off
from ui import work
from ui.cases import CasesView
from ui.cases.sheet import CaseSheet
from ui.look import Look


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Columning]:
    with columning(tmp_path, qtbot) as made:
        qtbot.addWidget(made.window)
        made.window.resize(1000, 800)
        made.window.show()
        yield made


@pytest.fixture
def view(place: Columning) -> CasesView:
    made = CasesView(place.bridge)
    place.window.body.addWidget(made)
    assert work.idle()
    return made


def again(view: CasesView) -> None:
    view.reload()
    assert work.idle()


def words_of(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def opened(place: Columning, number: int = 1, text: str = "") -> Case:
    return place.engine.cases.open(status(number, text))


def sheet_of(view: CasesView, case: Case) -> CaseSheet:
    view.openers[case.id].click()
    assert work.idle()
    assert view.sheet is not None
    return view.sheet


def test_nobody_waits(view: CasesView) -> None:
    assert view.empty.isVisible()


def test_who_waits_longest_stands_first_and_is_where_the_keyboard_begins(place: Columning, view: CasesView) -> None:
    first = opened(place, 1)
    place.house.clock.advance(60)
    opened(place, 2)
    again(view)
    assert not view.empty.isVisible()
    assert view.focus_start() is view.openers[first.id]


def test_a_late_answer_is_said_in_words(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    before = words_of(view)
    place.house.clock.advance((case.due_at - place.house.clock.now() + timedelta(minutes=1)).total_seconds())
    again(view)
    assert words_of(view) != before
    assert "late" in words_of(view) or "te laat" in words_of(view)


def test_a_case_is_taken_noted_passed_on_and_closed(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.acts["take"].click()
    assert "bad" in str(sheet.name.dynamicPropertyNames())
    assert place.engine.cases.get(case.id).state is CaseState.NEW
    sheet.name.setText("Anna")
    sheet.acts["take"].click()
    sheet.text.setPlainText("Beheer zoekt het uit.")
    sheet.acts["note"].click()
    sheet.department.setText("Wegen")
    sheet.contact.setText("Bert, 14 0228")
    sheet.acts["pass"].click()
    sheet.reload()
    assert work.idle()
    assert "Beheer zoekt het uit." in words_of(sheet)
    assert place.engine.cases.get(case.id).department == "Wegen"
    sheet.acts["close"].click()
    assert place.engine.cases.get(case.id).state is CaseState.CLOSED
    sheet.dismiss()
    again(view)
    assert view.openers == {}
    view.ended.setChecked(True)
    assert work.idle()
    assert list(view.openers) == [case.id]


def test_what_the_same_person_said_later_stands_beside_it(place: Columning, view: CasesView) -> None:
    case = opened(place, 1)
    later = status(5, "Bedankt voor het goede gesprek!")
    place.engine.cache.insert([arrival(later, 1)], place.house.clock.now())
    again(view)
    sheet = sheet_of(view, case)
    assert "Bedankt voor het goede gesprek!" in words_of(sheet)
    sheet.dismiss()


def test_a_boost_that_was_missed_asks_and_can_be_tried_again(place: Columning, view: CasesView) -> None:
    world, clock = place.house.world, place.house.clock
    world.join("anna@practice.example", "Anna", "")
    column = place.column("enkhuizen")
    world.post("anna@practice.example", "Brug? #Enkhuizen", clock.now(), None, {})
    clock.advance(1)
    assert place.engine.reader.fetch(column.id) == ()
    one = place.engine.cache.page(column.id)[0].status
    place.engine.begin_hold(HoldCause.MANUAL)
    act = place.engine.acts.do(place.alderman.id, Verb.BOOST, one)
    clock.advance(3600)
    place.engine.end_hold(HoldCause.MANUAL)
    place.engine.acts.tick()
    again(view)
    (row,) = view._rows
    row.findChildren(QPushButton)[0].click()
    assert work.idle()
    found = place.engine.acts.get(act.id)
    assert found is not None
    assert found.state == "done"
    again(view)
    assert view.empty.isVisible()


def test_the_table_is_saved(place: Columning, view: CasesView, tmp_path: Path) -> None:
    place.engine.cases.answer(status(1), NoteKind.EMAILED, "", "Anna")
    view.save(str(tmp_path / "cases.csv"))
    assert work.idle()
    assert "answered" in (tmp_path / "cases.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(place: Columning, view: CasesView, qtbot: QtBot, scale: float) -> None:
    case = opened(place, 1, "Wanneer gaat de brug bij de Kuipersdijk weer open? " * 4)
    Look.current().set_scale(scale)
    again(view)
    sheet = sheet_of(view, case)
    for one in (view, sheet):
        assert unnamed(one) == []
        qtbot.waitUntil(lambda one=one: cut_off(one) == [])  # type: ignore[misc]
    sheet.dismiss()
    Look.current().set_scale(1.0)
