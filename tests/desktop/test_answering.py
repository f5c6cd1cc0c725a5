"""Answering through the whole window, down to the network: as whom, in whose pause, what is asked first, and a quote that is a quote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.account import Account, Role
from accounts.model.case import NoteKind
from accounts.model.column import Column, ColumnKind
from accounts.model.post import State
from accounts.model.status import Status
from accounts.posts.checks import Demand
from accounts.posts.pause import Effect
from accounts.store import accounts as account_rows
from desktop.house import House
from tests.desktop.test_house import Program
from ui import work
from ui.composer import Composer
from ui.composer.findings import Remark
from ui.pause import PauseSheet

ANNA = "anna@practice.example"


@dataclass
class Scene:
    program: Program
    one: Account
    column: Column

    @property
    def house(self) -> House:
        return self.program.house

    def says(self, text: str, reply_to: str = "") -> Status:
        """Let Anna say something, and read it."""
        engine = self.house.engine
        world = engine.register.networks["practice"].world  # type: ignore[attr-defined]
        world.join(ANNA, "Anna de Boer", "")
        world.post(ANNA, f"{text} #Enkhuizen", engine.clock.now(), None, {}, int(reply_to) if reply_to else None)
        assert engine.reader.fetch(self.column.id) == ()
        return next(one.status for one in engine.cache.page(self.column.id) if one.status.text.startswith(text))

    def answers(self, status: Status, text: str, way: NoteKind = NoteKind.PUBLICLY) -> PauseSheet:
        """Answer from the column, write, press Publish; return the pause that opened."""
        acting = self.house.acting
        acting.act("reply", self.column, status)
        assert acting.answering is not None
        acting.answering.ways[way].click()
        self.program.qtbot.waitUntil(lambda: bool(self.house.composer.manuscript.accounts))
        editor = self.house.composer.form.editor
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.insertPlainText(text)
        return self.publishes()

    def publishes(self) -> PauseSheet:
        """Press Publish in the composer; return the pause that opened."""
        assert work.idle()
        composer = self.house.composer
        composer.reckoner.now()
        assert work.idle()
        composer.form.publish.click()
        self.program.qtbot.waitUntil(lambda: self.house.pauses.sheet is not None, timeout=20_000)
        assert self.house.pauses.sheet is not None
        return self.house.pauses.sheet

    def releases(self, sheet: PauseSheet) -> str:
        """Answer all that is asked, publish, and return the name of what stands there then."""
        post = sheet.post
        for role, chips in sheet.roles.chips.items():
            chips.chip(role.value).click()
        for card in sheet.cards.values():
            card.choose(next(one.id for one in card.question.answers if one.effect is Effect.CONTINUE))
        for tick in sheet.seen.ticks:
            tick.click()
        self.program.qtbot.waitUntil(lambda: sheet.may_publish, timeout=20_000)
        sheet.publish.click()
        history = self.house.engine.history
        self.program.qtbot.waitUntil(lambda: history.post(post)[0].state is State.PUBLISHED, timeout=20_000)
        self.program.qtbot.waitUntil(lambda: self.house.pauses.sheet is None)
        return history.post(post)[0].remote_id


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    program = Program(qtbot, qapp, tmp_path)
    engine = program.house.engine
    engine.settings.put("pictures", "request")
    one = program.account()
    column = engine.columns.add(ColumnKind.HASHTAGS, accounts=(one.id,), any=("enkhuizen",))
    made = Scene(program, one, column)
    program.window.activateWindow()
    yield made
    program.stop()


def test_an_answer_of_an_account_that_was_added_this_moment_is_an_answer(scene: Scene) -> None:
    """The composer learns of a new account a moment later; what begins before must not become a message to everybody."""
    scene.house.composer._accounts.clear()
    status = scene.says("Wanneer gaat de brug open?")
    scene.house.acting.write_asked.emit([scene.one.id], status.remote_id, "")
    assert scene.house.composer.manuscript.replies(scene.one.id)


def asked(sheet: PauseSheet) -> list[str]:
    """Return which questions a pause asks."""
    return [one.id for one in sheet.questions]


@pytest.mark.parametrize("most", [2, 3])
def test_the_answer_that_is_one_too_many_is_asked_about_in_its_pause(scene: Scene, most: int) -> None:
    scene.house.engine.settings.put("answers_most", most)
    sent = ""
    for number in range(1, most + 1):
        status = scene.says(f"Vraag {number}", sent)
        sheet = scene.answers(status, f"Antwoord {number}")
        assert ("third" in asked(sheet)) is (number == most)
        if number == most:
            (question,) = [one for one in sheet.questions if one.id == "third"]
            assert ("third" if most == 3 else f"number {most}") in question.text
        sent = scene.releases(sheet)


def test_a_higher_number_is_obeyed(scene: Scene) -> None:
    scene.house.engine.settings.put("answers_most", 5)
    sent = ""
    for number in range(1, 4):
        sheet = scene.answers(scene.says(f"Vraag {number}", sent), f"Antwoord {number}")
        assert "third" not in asked(sheet)
        sent = scene.releases(sheet)


PERSONAL = [
    "Uw BSN is 111222333.",
    "Maak over naar NL91ABNA0417164300.",
    "Bel 06-12345678.",
    "Mail anna@voorbeeld.nl.",
    "Kom naar Kerkstraat 12.",
]


@pytest.mark.parametrize("text", PERSONAL)
def test_somebodys_data_in_an_answer_is_stopped_by_a_question(scene: Scene, text: str) -> None:
    sheet = scene.answers(scene.says("Wanneer gaat de brug open?"), text)
    assert len(sheet.seen.ticks) + len(sheet.seen.fields) >= 1
    for role, chips in sheet.roles.chips.items():
        chips.chip(role.value).click()
    for card in sheet.cards.values():
        card.choose(next(one.id for one in card.question.answers if one.effect is Effect.CONTINUE))
    assert not sheet.may_publish
    sheet.publish.click()
    assert scene.house.engine.history.post(sheet.post)[0].state is State.PAUSING
    sheet.cancel.click()


def test_who_answers_as_another_than_was_spoken_to_is_asked(scene: Scene) -> None:
    register = scene.house.engine.register
    other = register.add("practice", register.sign_in("practice", {"handle": "griffie"}), role=Role.CLERK, label="G", pause_seconds=30)
    status = scene.says(f"{scene.one.handle} Klopt het dat de VVD dit wil?")
    acting = scene.house.acting
    acting.act("reply", scene.column, status)
    assert acting.answering is not None
    assert acting.answering.chosen == scene.one.id
    acting.answering.badges[other.id].click()
    acting.answering.ways[NoteKind.PUBLICLY].click()
    scene.house.composer.form.editor.insertPlainText("Dat staat in de stukken.")
    assert work.idle()
    scene.house.composer.reckoner.now()
    assert work.idle()
    around = scene.house.engine.surroundings.around([other])
    from accounts.posts.checks import find

    content = scene.house.composer.manuscript.content(other.id)
    found = {one.code: one.demand for one in find(content, other, around)}
    assert {"not-addressed", "thread-political"} <= set(found)
    assert Demand.TICK in found.values()
    sheet = scene.publishes()
    assert len(sheet.seen.ticks) + len(sheet.seen.fields) >= 2
    sheet.cancel.click()


def lost_quotes(composer: Composer) -> list[Remark]:
    """Return what the composer says of quotes that would not be seen."""
    return [row.remark for row in composer.form.findings.rows if row.remark.finding.code == "quote-lost"]


# -- quoting ------------------------------------------------------------------------------------------------------


def test_a_quote_begins_with_what_is_quoted_and_can_be_taken_out(scene: Scene) -> None:
    engine = scene.house.engine
    status = scene.says("Mooi dat de brug open is")
    scene.house.acting.act("quote", scene.column, status)
    composer = scene.house.composer
    part = composer.form.quoted
    assert part.isVisible()
    assert "Anna de Boer" in part.who.text()
    assert status.text in part.text.text()
    composer.form.editor.insertPlainText("Dank aan iedereen.")
    assert composer.flush()
    draft = engine.drafts.get(composer.draft)  # type: ignore[arg-type]
    assert (draft.common.quote, draft.common.quote_url) == (status.uri, status.url)
    part.remove.click()
    assert not part.isVisible()
    assert composer.flush()
    assert engine.drafts.get(draft.id).common.quote == ""


def test_a_cache_that_cannot_be_read_while_one_writes_is_told(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.house.acting.act("quote", scene.column, scene.says("Mooi dat de brug open is"))
    composer = scene.house.composer
    composer.form.editor.insertPlainText("Dank")
    assert work.idle()

    def unreadable(_name: str, _senders: object) -> None:
        raise StoreError("store-unreadable", folder="x")

    monkeypatch.setattr(scene.house.engine.surroundings, "find_thread", unreadable)
    with scene.program.qtbot.waitSignal(composer.reckoner.failed) as told:
        composer.reckoner.now()
    assert told.args is not None
    assert told.args[0].word == "store-unreadable"


def test_a_quote_goes_through_the_pause_and_is_read_as_one(scene: Scene) -> None:
    status = scene.says("Mooi dat de brug open is")
    scene.house.acting.act("quote", scene.column, status)
    scene.house.composer.form.editor.insertPlainText("Dank aan iedereen. #Enkhuizen")
    name = scene.releases(scene.publishes())
    engine = scene.house.engine
    assert engine.reader.fetch(scene.column.id) == ()
    made = next(one.status for one in engine.cache.page(scene.column.id) if one.status.remote_id == name)
    assert made.quote is not None
    assert (made.quote.uri, made.text) == (status.uri, "Dank aan iedereen. #Enkhuizen")


def test_a_second_account_without_quotes_is_asked_about_and_mended(scene: Scene) -> None:
    engine = scene.house.engine
    signed = engine.register.sign_in("practice", {"handle": "elders"})
    other = engine.register.add("practice", signed, role=Role.PRIVATE, label="E", pause_seconds=0)
    account_rows.save(engine.books, replace(other, limits=replace(other.limits, extra={})))
    status = scene.says("Mooi dat de brug open is")
    scene.house.acting.act("quote", scene.column, status)
    composer = scene.house.composer
    composer.form.editor.insertPlainText("Dank aan iedereen.")
    composer.refresh_accounts()
    composer._tick(int(other.id), True)
    composer.reckoner.now()
    assert work.idle()
    (lost,) = lost_quotes(composer)
    assert [one.id for one in lost.accounts] == [other.id]
    composer._mend(lost)
    composer.reckoner.now()
    assert work.idle()
    assert composer.form.editor.toPlainText() == f"Dank aan iedereen.\n\n{status.url}"
    assert lost_quotes(composer) == []


def test_a_network_without_quotes_gets_the_address_and_says_so(scene: Scene) -> None:
    account_rows.save(scene.house.engine.books, replace(scene.one, limits=replace(scene.one.limits, extra={})))
    status = scene.says("Mooi dat de brug open is")
    scene.house.acting.act("quote", scene.column, status)
    composer = scene.house.composer
    assert composer.form.editor.toPlainText().strip() == status.url
    assert not composer.form.quoted.isVisible()


@pytest.mark.parametrize(("quotable", "begins"), [("no", False), ("ask", True), ("yes", True), ("", True)])
def test_what_its_author_allows_is_said_before_anything_is_written(
    scene: Scene, quotable: str, begins: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(scene.house.acting, "_say", said.append)
    scene.house.acting.act("quote", scene.column, replace(scene.says("Mooi"), quotable=quotable))
    assert scene.house.composer.form.quoted.isVisible() is begins
    assert bool(said) is (quotable in {"no", "ask"})
