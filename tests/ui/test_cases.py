"""The place 'Questions': the list, one case, and what did not go out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accounts.answers.cases import PAGE
from accounts.answers.office import Rules
from accounts.errors import StoreError
from accounts.model.case import Case, CaseState, NoteKind, Typed
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.posts.writing_aids import Contact, Snippet
from accounts.reading import Verb
from tests.accounts.statuses import arrival, status
from tests.ui.accessible import unnamed
from tests.ui.columning import Columning, columning
from tests.ui.cutoffs import cut_off
from ui import work
from ui.cases import CasesView
from ui.cases.forgetting import ForgetSheet
from ui.cases.habits import RulesSheet
from ui.cases.sheet import CaseSheet
from ui.columns.answering import AnswerSheet
from ui.look import Look
from ui.places import Place as PlaceOfWindow
from ui.rail import Rail
from ui.words.cases import reply_word


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
    settled()


def settled() -> None:
    """Wait for work, and for the work that its answers begin."""
    for _ in range(3):
        assert work.idle()


def words_of(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def opened(place: Columning, number: int = 1, text: str = "") -> Case:
    return place.engine.cases.open(status(number, text))


def sheet_of(view: CasesView, case: Case) -> CaseSheet:
    view.openers[case.id].click()
    settled()
    assert view.sheet is not None
    return view.sheet


def pressed(sheet: CaseSheet, name: str) -> None:
    sheet.acts[name].click()
    settled()


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
    pressed(sheet, "take")
    assert sheet.name.property("bad")
    assert place.engine.cases.get(case.id).state is CaseState.NEW
    sheet.name.setText("Anna")
    pressed(sheet, "take")
    sheet.text.setPlainText("Beheer zoekt het uit.")
    pressed(sheet, "note")
    sheet.department.setText("Wegen")
    sheet.contact.setText("Bert, 14 0228")
    pressed(sheet, "pass")
    sheet.reload()
    settled()
    assert "Beheer zoekt het uit." in words_of(sheet)
    assert place.engine.cases.get(case.id).department == "Wegen"
    assert sheet.department.text() == sheet.contact.text() == ""
    again(view)
    assert "Wegen" in words_of(view.rows[case.id])
    pressed(sheet, "close")
    assert sheet.text.property("bad")
    assert place.engine.cases.get(case.id).open
    sheet.text.setPlainText("Dubbel")
    pressed(sheet, "close")
    assert place.engine.cases.get(case.id).state is CaseState.CLOSED
    sheet.dismiss()
    again(view)
    assert view.openers == {}
    view.filters.see("everything")
    settled()
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
    settled()
    found = place.engine.acts.get(act.id)
    assert found is not None
    assert found.state == "done"
    again(view)
    assert view.empty.isVisible()


def test_the_table_is_saved(place: Columning, view: CasesView, tmp_path: Path) -> None:
    place.engine.cases.answer(status(1), NoteKind.EMAILED, "", "Anna")
    view.save(str(tmp_path / "cases.csv"))
    settled()
    assert "answered" in (tmp_path / "cases.csv").read_text("utf-8-sig")


def test_the_typed_note_goes_along_with_what_is_pressed_and_is_used_up(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.name.setText("Anna")
    for act, text in (("take", "Ik bel."), ("pass", "Graag vandaag."), ("close", "Opgelost.")):
        sheet.text.setPlainText(text)
        sheet.department.setText("Wegen")
        pressed(sheet, act)
        assert sheet.text.toPlainText() == ""
    told = [one.text for one in place.engine.cases.notes(case.id)]
    assert told == ["", "Ik bel.", "Wegen", "Graag vandaag.", "Opgelost."]
    sheet.dismiss()
    settled()


@pytest.mark.parametrize("way", ["escape", "done"])
def test_what_was_typed_is_there_again_whatever_closed_the_sheet(place: Columning, view: CasesView, qtbot: QtBot, way: str) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    qtbot.keyClicks(sheet.text, "Half een zin")
    qtbot.keyClicks(sheet.department, "Weg")
    if way == "escape":
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        sheet.dismiss()
    settled()
    assert not sheet.is_open
    assert place.engine.cases.typed(case.status.uri) == Typed("Half een zin", "Weg")
    assert place.engine.cases.notes(case.id)[1:] == ()
    other = sheet_of(view, case)
    assert (other.text.toPlainText(), other.department.text()) == ("Half een zin", "Weg")
    other.dismiss()
    settled()


def test_what_is_typed_is_kept_while_somebody_types(place: Columning, view: CasesView, qtbot: QtBot) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    qtbot.keyClicks(sheet.text, "Half")
    qtbot.waitUntil(lambda: place.engine.cases.typed(case.status.uri).text == "Half")
    qtbot.keyClicks(sheet.text, " een zin")
    assert sheet.flush()
    assert place.engine.cases.typed(case.status.uri).text == "Half een zin"
    sheet.dismiss()
    settled()


def test_on_a_full_disk_the_sheet_stays_with_what_was_typed(
    place: Columning, view: CasesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)

    def full(*_given: object) -> None:
        raise StoreError("disk-full")

    monkeypatch.setattr(place.engine.cases, "keep_typed", full)
    qtbot.keyClicks(sheet.text, "Half")
    sheet.dismiss()
    settled()
    assert sheet.is_open
    assert sheet.text.property("bad")
    assert not sheet.flush()
    assert sheet.drop.isVisible()
    sheet.drop.click()
    assert not sheet.is_open


def test_a_double_press_is_one_note(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.text.setPlainText("Een keer")
    sheet.acts["note"].click()
    sheet.acts["note"].click()
    settled()
    assert [one.text for one in place.engine.cases.notes(case.id)] == ["", "Een keer"]
    sheet.dismiss()
    settled()


def test_to_answer_notes_what_was_typed_first(place: Columning, view: CasesView, qtbot: QtBot) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    asked: list[int] = []
    view.answer_asked.connect(asked.append)
    sheet.text.setPlainText("Eerst dit.")
    sheet.answer.click()
    qtbot.waitUntil(lambda: asked == [int(case.id)])
    assert [one.text for one in place.engine.cases.notes(case.id)] == ["", "Eerst dit."]
    assert not sheet.is_open


def test_what_was_typed_in_the_reply_menu_is_kept_too(place: Columning, view: CasesView, qtbot: QtBot) -> None:
    one = status(1)
    for _ in range(2):
        sheet = AnswerSheet(place.window, place.engine, one, [], None)
        sheet.open()
        settled()
        sheet.choose_way(NoteKind.PHONED)
        if not sheet.text.toPlainText():
            qtbot.keyClicks(sheet.text, "Goed gesprek")
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        settled()
        assert not sheet.is_open
        assert place.engine.cases.typed(one.uri).text == "Goed gesprek"
    sheet = AnswerSheet(place.window, place.engine, one, [], None)
    sheet.open()
    settled()
    sheet.choose_way(NoteKind.PHONED)
    sheet.keep.click()
    settled()
    assert [(note.kind, note.text) for note in place.engine.cases.notes()][1:] == [(NoteKind.PHONED, "Goed gesprek")]
    assert place.engine.cases.typed(one.uri) == Typed()


def test_the_reply_menu_says_that_somebody_answers_already(place: Columning, view: CasesView) -> None:
    one = place.alderman
    said = status(1, network=one.network, server=one.server, remote_id="77")
    case = place.engine.cases.open(said)
    place.engine.drafts.start(Content("Tot"), (one.id,), {one.id: Content("Tot", reply_to="77")})
    sheet = AnswerSheet(place.window, place.engine, said, [one], one)
    sheet.open()
    settled()
    (reply,) = place.engine.cases.replies([case.id])[case.id]
    assert reply_word(reply, place.house.clock.now()) in words_of(sheet)
    sheet.dismiss()
    settled()


def test_a_name_that_is_too_long_is_said_at_the_name(place: Columning, view: CasesView) -> None:
    sheet = AnswerSheet(place.window, place.engine, status(1), [], None)
    sheet.open()
    sheet.choose_way(NoteKind.PHONED)
    sheet.name.setText("A" * 121)
    sheet.keep.click()
    settled()
    assert sheet.name.property("bad")
    assert not sheet.text.property("bad")
    assert place.engine.cases.every(ended=True) == ()
    sheet.dismiss()
    settled()


def test_what_is_too_long_is_said_where_it_stands(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.department.setText("Wegen")
    sheet.contact.setText("B" * 601)
    pressed(sheet, "pass")
    assert sheet.contact.property("bad")
    sheet.name.setText("A" * 121)
    sheet.contact.setText("Bert")
    pressed(sheet, "pass")
    assert sheet.name.property("bad")
    assert not sheet.contact.property("bad")
    assert place.engine.cases.get(case.id).state is CaseState.NEW
    sheet.dismiss()
    settled()


def test_the_name_is_remembered_when_it_is_left(place: Columning, view: CasesView, qtbot: QtBot) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.name.setText("  Fatima   Wijnands ")
    sheet.name.editingFinished.emit()
    qtbot.waitUntil(lambda: place.engine.settings.get("my_name") == "Fatima Wijnands")
    sheet.dismiss()
    settled()


def test_what_its_author_changed_stands_beside_what_it_was(place: Columning, view: CasesView) -> None:
    case = opened(place, 1, "Mag dat zomaar?")
    place.engine.cache.insert([arrival(status(1, "Mag dat?"), 1)], place.house.clock.now())
    again(view)
    sheet = sheet_of(view, case)
    assert "Mag dat zomaar?" in words_of(sheet)
    assert "Mag dat?" in words_of(sheet).split("\n")
    sheet.dismiss()
    settled()


def test_a_department_of_a_snippet_fills_both_fields(place: Columning, view: CasesView) -> None:
    contact = Contact("Wegen", "Bert de Groot", "14 0228", "wegen@enkhuizen.example")
    place.engine.aids.put_snippet(Snippet("Wegen", "Dat weet {afdeling}.", contact))
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.known.setCurrentIndex(1)
    sheet.known.activated.emit(1)
    pressed(sheet, "pass")
    found = place.engine.cases.get(case.id)
    assert (found.department, found.contact) == ("Wegen", "Bert de Groot, 14 0228, wegen@enkhuizen.example")
    sheet.dismiss()
    settled()


def test_an_answer_that_is_under_way_is_told_and_can_be_looked_at(place: Columning, view: CasesView) -> None:
    one = place.alderman
    case = place.engine.cases.open(status(1, network=one.network, server=one.server, remote_id="77"))
    draft = place.engine.drafts.start(Content("Tot"), (one.id,), {one.id: Content("Tot", reply_to="77")})
    again(view)
    assert reply_word(place.engine.cases.replies([case.id])[case.id][0], place.house.clock.now()) in words_of(view.rows[case.id])
    sheet = sheet_of(view, case)
    looked: list[int] = []
    view.draft_asked.connect(looked.append)
    (look,) = (press for press in sheet.findChildren(QPushButton) if press.property("kind") == "link")
    look.click()
    settled()
    assert looked == [int(draft)]


def test_a_case_is_deleted_when_it_is_confirmed(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    sheet.forget.click()
    (asked,) = place.window.findChildren(ForgetSheet)
    assert place.engine.cases.get(case.id).id == case.id
    asked.confirm.click()
    settled()
    assert place.engine.cases.every(ended=True) == ()
    assert not sheet.is_open
    again(view)
    assert view.empty.isVisible()


def test_a_case_that_is_deleted_elsewhere_closes_its_sheet(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    sheet = sheet_of(view, case)
    place.engine.cases.delete(case.id)
    sheet.reload()
    settled()
    assert not sheet.is_open


def test_pages_are_turned_and_rows_gone_through_by_keyboard(place: Columning, view: CasesView, qtbot: QtBot) -> None:
    for number in range(2 * PAGE + 10):
        opened(place, number)
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    again(view)
    assert len(view.rows) == PAGE
    assert "1" in view.where.text()
    assert str(2 * PAGE + 10) in view.where.text()
    view.focus_start().setFocus()
    openers = list(view.openers.values())
    qtbot.keyClick(openers[0], Qt.Key.Key_Down)
    assert openers[1].hasFocus()
    qtbot.keyClick(openers[1], Qt.Key.Key_End)
    assert openers[-1].hasFocus()
    qtbot.keyClick(openers[-1], Qt.Key.Key_PageDown)
    settled()
    assert [row.case.status.uri for row in view.rows.values()][0] == status(PAGE).uri
    assert view.focus_start().hasFocus()
    view.turn(1)
    settled()
    assert len(view.rows) == 10
    assert not view.after.isEnabled()
    asked: list[int] = []
    view.answer_asked.connect(asked.append)
    view.focus_start().setFocus()
    qtbot.keyClick(view.focus_start(), Qt.Key.Key_A)
    assert asked == [int(next(iter(view.rows)))]
    for case in list(view.rows):
        place.engine.cases.close(case, "Dubbel")
    again(view)
    assert len(view.rows) == PAGE


def test_the_list_is_searched_and_sifted(place: Columning, view: CasesView) -> None:
    first, second = opened(place, 1, "Kuipersdijk"), opened(place, 2, "Sluis")
    place.engine.cases.take(first.id, "Fatima")
    place.engine.cases.pass_on(second.id, "Wegen")
    again(view)
    view.filters.words.setText("kuip")
    view.filters.search_now()
    settled()
    assert list(view.rows) == [first.id]
    view.filters.clear()
    settled()
    for choice, key, found in ((view.filters.takers, "Fatima", first), (view.filters.departments, "Wegen", second)):
        choice.choose(key)
        view.filters.changed.emit()
        settled()
        assert list(view.rows) == [found.id]
        view.filters.clear()
        settled()
    view.filters.see("closed")
    settled()
    assert view.nothing.isVisible()
    assert not view.empty.isVisible()


def test_what_its_author_deleted_says_so(place: Columning, view: CasesView) -> None:
    case = opened(place, 1, "Spijt van")
    place.engine.cases.gone([case.status.uri])
    again(view)
    before = words_of(view.rows[case.id])
    assert "Spijt van" in before
    assert "deleted this message" in before


def test_what_was_said_after_a_phone_call_is_seen_in_the_list(place: Columning, view: CasesView) -> None:
    case = place.engine.cases.answer(status(1), NoteKind.PHONED, "Goed gesprek.")
    place.engine.cache.insert([arrival(status(5, "Fijn dat er iemand belde!"), 1)], place.house.clock.now())
    view.filters.see("answered")
    settled()
    assert "Fijn dat er iemand belde!" in words_of(view.rows[case.id])


def test_rows_stand_still_while_nothing_of_them_changes(place: Columning, view: CasesView) -> None:
    case = opened(place)
    again(view)
    row = view.rows[case.id]
    place.engine.drafts.start(Content("Iets anders"), (place.alderman.id,))
    again(view)
    assert view.rows[case.id] is row
    place.engine.cases.take(case.id, "Anna")
    again(view)
    assert view.rows[case.id] is not row


def test_rules_are_changed_and_bad_ones_answered(place: Columning, view: CasesView) -> None:
    view.show_rules()
    (sheet,) = place.window.findChildren(RulesSheet)
    sheet.days.choose()
    sheet.save.click()
    settled()
    assert sheet.is_open
    assert sheet.days.property("bad")
    sheet.days.choose("0", "1")
    sheet.start.setTime(QTime(18, 0))
    sheet.save.click()
    settled()
    assert sheet.is_open
    sheet.start.setTime(QTime(8, 30))
    sheet.hours.setValue(4)
    sheet.answers.setValue(5)
    sheet.kept_days.setValue(30)
    sheet.save.click()
    settled()
    assert not sheet.is_open
    assert place.engine.cases.rules() == Rules("01", "08:30", "17:00", 4, 30, 5)


def test_damaged_office_hours_are_said(place: Columning, view: CasesView) -> None:
    assert not view.problem.isVisible()
    place.engine.settings.put("office_until", "half vijf")
    again(view)
    assert view.problem.isVisible()
    view.show_rules()
    (sheet,) = place.window.findChildren(RulesSheet)
    sheet.save.click()
    settled()
    again(view)
    assert not view.problem.isVisible()


def test_the_rail_tells_how_many_are_open_and_late(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.add(PlaceOfWindow("questions", "message-square", "Questions", lambda _bridge: QWidget()))
    rail.tell("questions", 12, 3)
    assert rail.button("questions").accessibleName() == "Questions, 12 open, 3 late"
    assert rail.button("questions").marks == ("3!", "12")  # type: ignore[attr-defined]
    rail.tell("questions", 0, 0)
    assert rail.button("questions").accessibleName() == "Questions"
    rail.tell("nowhere", 1, 1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(place: Columning, view: CasesView, qtbot: QtBot, scale: float) -> None:
    case = opened(place, 1, "Wanneer gaat de brug bij de Kuipersdijk weer open? " * 4)
    Look.current().set_scale(scale)
    again(view)
    sheet = sheet_of(view, case)
    for one in (view, sheet):
        assert unnamed(one) == []
        qtbot.waitUntil(lambda one=one: cut_off(one) == [])  # type: ignore[misc]
    for asked in (RulesSheet(place.window, place.engine), ForgetSheet(place.window, place.engine, case.id)):
        asked.open()
        assert unnamed(asked) == []
        qtbot.waitUntil(lambda one=asked: cut_off(one) == [])  # type: ignore[misc]
        asked.dismiss()
    sheet.dismiss()
    Look.current().set_scale(1.0)
