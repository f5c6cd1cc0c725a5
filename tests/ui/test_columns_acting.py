"""Answering, boosting and favouriting from a column: as whom, after the wait, and only where that server knows the message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accounts.answers.conversation import addressed
from accounts.errors import AuthLost, InputError
from accounts.model.account import Account
from accounts.model.case import CaseState, NoteKind
from accounts.model.column import Column
from accounts.model.council import Policy
from accounts.model.hold import HoldCause
from accounts.model.quiet import DAYS, QuietRule
from accounts.model.status import Span, SpanKind, Status
from accounts.networks.practice_world import Trouble
from tests.ui.accessible import unnamed
from tests.ui.columning import Columning, columning
from tests.ui.cutoffs import cut_off
from tests.ui.statuses import status as made_up
from ui import words, work
from ui.columns.acting import Acting, ActSheet
from ui.look import Look

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Columning]:
    with columning(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def column(place: Columning) -> Column:
    return place.column("enkhuizen", act_as=place.alderman.id)


@pytest.fixture
def acting(place: Columning, qtbot: QtBot) -> Acting:
    place.view.show()
    return Acting(place.window, place.engine, place.view)


def come_in(place: Columning, column: Column, text: str = "Weet iemand wanneer de brug open gaat? #Enkhuizen") -> Status:
    """Let somebody of the practice town say something, and read it."""
    place.house.world.join("anna.de.boer@practice.example", "Anna", "")
    place.house.world.post("anna.de.boer@practice.example", text, place.house.clock.now(), None, {})
    place.house.clock.advance(1)
    assert place.engine.reader.fetch(column.id) == ()
    return next(one.status for one in place.engine.cache.page(column.id, most=40) if one.status.text == text)


def wait_out(place: Columning, sheet: ActSheet, account: Account) -> None:
    """Let the wait of an account pass as it passes in a window."""
    for _ in range(account.pause_seconds // 10 + 1):
        place.house.clock.advance(10)
        sheet.tick()


def sheet_of(acting: Acting) -> ActSheet:
    assert acting.sheet is not None
    assert acting.sheet.is_open
    return acting.sheet


def test_a_boost_waits_asks_as_whom_and_is_made_once(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    acting.act("boost", column, one)
    sheet = sheet_of(acting)
    assert sheet.chosen == place.alderman.id
    assert not sheet.confirm.isEnabled()
    wait_out(place, sheet, place.alderman)
    sheet.confirm.click()
    assert work.idle()
    boosts = [found for found in place.house.world.of(place.alderman.remote_id) if found.boosted]
    assert len(boosts) == 1
    assert "boosted" in place.engine.cache.mine(one.uri)[place.alderman.id]


def test_choosing_another_account_begins_its_wait(place: Columning, column: Column, acting: Acting) -> None:
    acting.act("favourite", column, come_in(place, column))
    sheet = sheet_of(acting)
    wait_out(place, sheet, place.alderman)
    sheet.badges[place.council.id].click()
    assert not sheet.confirm.isEnabled()
    assert [number for number, badge in sheet.badges.items() if badge.isChecked()] == [place.council.id]
    wait_out(place, sheet, place.council)
    sheet.confirm.click()
    assert work.idle()


def test_a_crisis_holds_a_boost_and_says_so(place: Columning, column: Column, acting: Acting) -> None:
    acting.act("boost", column, come_in(place, column))
    sheet = sheet_of(acting)
    place.engine.begin_hold(HoldCause.CRISIS)
    wait_out(place, sheet, place.alderman)
    assert not sheet.confirm.isEnabled()
    assert sheet.trouble.isVisible()
    place.engine.end_hold(HoldCause.CRISIS)
    sheet.tick()
    assert sheet.confirm.isEnabled()
    sheet.dismiss()


@pytest.mark.parametrize(("verb", "mark"), [("boost", "boosted"), ("favourite", "favourited")])
def test_taking_back_goes_through_the_pause_as_well(place: Columning, column: Column, acting: Acting, verb: str, mark: str) -> None:
    one = come_in(place, column)
    acting.act(verb, column, one)
    sheet = sheet_of(acting)
    wait_out(place, sheet, place.alderman)
    sheet.confirm.click()
    assert work.idle()
    assert mark in place.engine.cache.mine(one.uri)[place.alderman.id]
    acting.act(verb, column, one)
    back = sheet_of(acting)
    assert back is not sheet
    assert list(back.badges) == [place.alderman.id]  # nobody else has anything to take back
    assert not back.confirm.isEnabled()
    assert mark in place.engine.cache.mine(one.uri)[place.alderman.id]
    wait_out(place, back, place.alderman)
    back.confirm.click()
    assert work.idle()
    assert mark not in place.engine.cache.mine(one.uri).get(place.alderman.id, frozenset())


def test_only_the_pause_asks_for_acts() -> None:
    """Whatever key or menu asks for it: one file stores an act, and it does so behind the sheet (and for bookmarks)."""
    found = {
        str(file.relative_to(ROOT))
        for folder in ("accounts", "ui", "desktop")
        for file in (ROOT / folder).rglob("*.py")
        if re.search(r"\bacts\.(do|ask)\(", file.read_text("utf-8"))
    }
    assert found - {"desktop/tour.py"} == {"ui/columns/acting.py"}  # the tour shows what stands in the history


def begin_meeting(place: Columning, policy: Policy) -> None:
    council = place.engine.meetings.add("Enkhuizen", policy=policy, accounts=[place.alderman.id])
    place.engine.meetings.begin(council)


WAITS = {
    "crisis": lambda place: place.engine.begin_hold(HoldCause.CRISIS),
    "by hand": lambda place: place.engine.begin_hold(HoldCause.MANUAL),
    "meeting, all": lambda place: begin_meeting(place, Policy.ALL),
    "meeting, clerk": lambda place: begin_meeting(place, Policy.CLERK),
    "sign-in": lambda place: place.engine.register.note_problem(place.alderman.id, AuthLost(host="practice.example")),
}


@pytest.mark.parametrize("why", WAITS)
def test_what_waits_says_why_and_what_ends_it(place: Columning, column: Column, acting: Acting, why: str) -> None:
    one = come_in(place, column)
    WAITS[why](place)
    (held, *_) = place.engine.publisher.holds_of(place.engine.register.need(place.alderman.id))
    acting.act("boost", column, one)
    sheet = sheet_of(acting)
    wait_out(place, sheet, place.alderman)
    assert not sheet.confirm.isEnabled()
    shown = " ".join(one.text() for one in sheet.trouble.findChildren(QLabel))
    sentence = words.error(held.code)
    assert sentence.text in shown
    assert sentence.todo in shown
    sheet.dismiss()
    said: list[str] = []
    acting._say = said.append  # type: ignore[method-assign]
    acting.act("bookmark", column, one)
    assert work.idle()
    assert place.engine.cache.mine(one.uri).get(place.alderman.id, frozenset()) == frozenset()
    assert str(sentence) in said[-1]


def test_a_meeting_that_holds_nobody_holds_no_boost(place: Columning, column: Column, acting: Acting) -> None:
    begin_meeting(place, Policy.FREE)
    acting.act("boost", column, come_in(place, column))
    sheet = sheet_of(acting)
    wait_out(place, sheet, place.alderman)
    assert sheet.confirm.isEnabled()
    sheet.dismiss()


def test_quiet_hours_are_said_and_hold_nothing(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    place.engine.quiet_hours.put(place.alderman.id, [QuietRule(DAYS, time(0), time(0))])
    acting.act("favourite", column, one)
    sheet = sheet_of(acting)
    assert place.alderman.label in sheet.quiet.text()
    sheet.badges[place.council.id].click()
    assert not sheet.quiet.isVisible()
    sheet.badges[place.alderman.id].click()
    wait_out(place, sheet, place.alderman)
    assert sheet.confirm.isEnabled()
    sheet.dismiss()


SENDER = [
    # who is spoken to, the column's account, who is proposed
    ("council", "alderman", "council"),
    ("council", None, "council"),
    ("alderman", "council", "alderman"),
    ("", "council", "council"),
    ("", "alderman", "alderman"),
    ("", None, "alderman"),
    ("nobody", "council", "council"),
    ("both", "council", "alderman"),
]


@pytest.mark.parametrize("verb", ["reply", "boost", "favourite"])
@pytest.mark.parametrize(("spoken_to", "of_column", "proposed"), SENDER)
def test_who_is_proposed(
    place: Columning, column: Column, acting: Acting, verb: str, spoken_to: str, of_column: str | None, proposed: str
) -> None:
    who = {"council": place.council, "alderman": place.alderman}
    names = {"": "", "nobody": "@iemand@practice.example ", "both": f"{place.alderman.handle} {place.council.handle} "}
    begin = names.get(spoken_to, f"{who[spoken_to].handle} " if spoken_to in who else "")
    one = come_in(place, column, f"{begin}Klopt het? #Enkhuizen")
    acting.act(verb, replace(column, act_as=who[of_column].id if of_column else None), one)
    sheet = acting.answering if verb == "reply" else acting.sheet
    assert sheet is not None
    assert sheet.chosen == who[proposed].id
    other = next(account for name, account in who.items() if name != proposed)
    sheet.badges[other.id].click()
    assert sheet.chosen == other.id
    sheet.dismiss()


@pytest.mark.parametrize("verb", ["boost", "favourite"])
def test_whose_role_clashes_is_asked_before_a_boost(place: Columning, column: Column, acting: Acting, verb: str) -> None:
    """A boost of a party's call by the municipality, and one by another account than was spoken to."""
    one = come_in(place, column, f"{place.alderman.handle} Stem op D66! #Enkhuizen")
    acting.act(verb, column, one)
    sheet = sheet_of(acting)
    assert sheet.chosen == place.alderman.id
    assert sheet.seen is not None
    assert sheet.seen.ticks == []
    sheet.badges[place.council.id].click()
    wait_out(place, sheet, place.council)
    assert len(sheet.seen.ticks) == 2
    assert not sheet.confirm.isEnabled()
    for tick in sheet.seen.ticks:
        tick.click()
    assert sheet.confirm.isEnabled()
    assert unnamed(sheet) == []
    assert cut_off(sheet) == []
    sheet.badges[place.alderman.id].click()
    assert sheet.seen.ticks == []
    sheet.dismiss()


def test_closing_the_sheet_does_nothing(place: Columning, column: Column, acting: Acting) -> None:
    acting.act("boost", column, come_in(place, column))
    sheet_of(acting).dismiss()
    assert work.idle()
    assert place.house.world.of(place.alderman.remote_id) == ()


def test_what_was_done_is_taken_back_by_the_same_press(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    acting.act("bookmark", column, one)
    assert work.idle()
    assert "bookmarked" in place.engine.cache.mine(one.uri)[place.alderman.id]
    acting.act("bookmark", column, one)
    assert work.idle()
    assert "bookmarked" not in place.engine.cache.mine(one.uri).get(place.alderman.id, frozenset())


def test_without_a_network_it_is_said_and_nothing_is_done(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    place.house.world.set_trouble(Trouble.NO_NETWORK, place.alderman.remote_id)
    acting.act("bookmark", column, one)
    assert work.idle()
    assert place.engine.cache.mine(one.uri).get(place.alderman.id, frozenset()) == frozenset()


def test_an_answer_begins_in_the_name_of_who_was_addressed(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column, f"{place.council.handle} Klopt het dat de VVD dit wil? #Enkhuizen")
    asked: list[tuple[list[int], str, str]] = []
    acting.write_asked.connect(lambda *given: asked.append(given))
    acting.act("reply", column, one)
    assert acting.answering is not None
    acting.answering.ways[NoteKind.PUBLICLY].click()
    assert asked == [([place.council.id], one.remote_id, f"@{one.author.handle} ")]
    thread = place.engine.surroundings.around([place.council]).threads[one.remote_id]
    assert thread.addressed == place.council.id
    assert "VVD" in thread.texts[0]


def test_a_message_that_a_server_does_not_know_is_never_answered_by_number(place: Columning, column: Column, acting: Acting) -> None:
    stranger = made_up(1, network="mastodon", server="https://elders.example")
    assert place.engine.reader.able(stranger) == ()
    with pytest.raises(InputError, match="not-from-there"):
        place.engine.reader.local(place.alderman.id, stranger)
    asked: list[object] = []
    acting.write_asked.connect(lambda *given: asked.append(given))
    for verb in ("reply", "boost", "quote"):
        acting.act(verb, column, stranger)
    assert acting.answering is not None
    assert not acting.answering.ways[NoteKind.PUBLICLY].isEnabled()
    assert not acting.answering.ways[NoteKind.PRIVATELY].isEnabled()
    assert acting.answering.ways[NoteKind.PHONED].isEnabled()
    acting.answering.dismiss()
    assert asked == []
    assert acting.sheet is None


def test_phoned_is_noted_once_with_a_name(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    acting.act("reply", column, one)
    sheet = acting.answering
    assert sheet is not None
    sheet.ways[NoteKind.PHONED].click()
    sheet.text.setPlainText("Goed gesprek.")
    sheet.name.setText("Anna")
    sheet.keep.click()
    sheet.keep.click()
    assert work.idle()
    (case,) = place.engine.cases.every(ended=True)
    assert case.state is CaseState.ANSWERED
    notes = place.engine.cases.notes(case.id)
    assert [note.kind for note in notes] == [NoteKind.OPENED, NoteKind.PHONED]
    assert notes[-1].text == "Goed gesprek."
    assert place.engine.settings.get("my_name") == "Anna"
    assert not sheet.is_open


def test_no_reply_wants_its_reason(place: Columning, column: Column, acting: Acting) -> None:
    acting.act("reply", column, come_in(place, column))
    sheet = acting.answering
    assert sheet is not None
    sheet.ways[NoteKind.PHONED].click()
    sheet.ways[NoteKind.NO_REPLY].click()
    assert [kind for kind, way in sheet.ways.items() if way.isChecked()] == [NoteKind.NO_REPLY], "the chosen way is seen to be chosen"
    sheet.ways[NoteKind.NO_REPLY].click()
    assert sheet.ways[NoteKind.NO_REPLY].isChecked(), "pressed again it stays chosen"
    sheet.keep.click()
    assert work.idle()
    assert sheet.is_open
    assert place.engine.cases.every(ended=True) == ()
    sheet.dismiss()


def test_privately_asks_for_a_message_to_that_person_alone(place: Columning, column: Column, acting: Acting) -> None:
    one = come_in(place, column)
    asked: list[tuple[list[int], str, str]] = []
    acting.private_asked.connect(lambda *given: asked.append(given))
    acting.act("reply", column, one)
    assert acting.answering is not None
    acting.answering.badges[place.council.id].click()
    acting.answering.ways[NoteKind.PRIVATELY].click()
    assert asked == [([place.council.id], one.remote_id, f"@{one.author.handle} ")]


def test_a_message_becomes_a_case(place: Columning, column: Column, acting: Acting) -> None:
    acting.act("case", column, come_in(place, column))
    assert work.idle()
    assert [case.state for case in place.engine.cases.every()] == [CaseState.NEW]


def test_who_is_addressed(place: Columning, acting: Acting) -> None:
    text = "@wethouder dank!"
    spans = (Span(0, 10, SpanKind.MENTION, "https://practice.example/@wethouder"),)
    one = made_up(1, text, spans=spans, network="practice")
    assert addressed(one, [place.council, place.alderman]) == place.alderman
    assert addressed(made_up(2, "wethouder"), [place.alderman]) is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(place: Columning, column: Column, acting: Acting, qtbot: QtBot, scale: float) -> None:
    one = come_in(place, column)
    Look.current().set_scale(scale)
    acting.act("favourite", column, one)
    sheet: QWidget = sheet_of(acting)
    assert unnamed(sheet) == []
    assert cut_off(sheet) == []
    sheet_of(acting).dismiss()
    acting.act("reply", column, one)
    answering = acting.answering
    assert answering is not None
    answering.ways[NoteKind.NO_REPLY].click()
    assert unnamed(answering) == []
    qtbot.waitUntil(lambda: cut_off(answering) == [])
    answering.dismiss()
    Look.current().set_scale(1.0)
