"""Nothing typed is lost: kept in time, in order, beside each other, and again when it failed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from tests.ui.composing import Desk, desk, three
from tests.ui.engines import make_engine
from ui import work
from ui.composer import Composer
from ui.composer.manuscript import Manuscript, Snapshot
from ui.composer.saving import SAVE_AFTER_MS, Saver, Shelf


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def composer(at: Desk) -> Composer:
    three(at.house)
    return at.composer()


def write(composer: Composer, text: str) -> None:
    composer.form.editor.setFocus()
    QTest.keyClicks(composer.form.editor, text)


def test_what_is_typed_is_in_the_books_within_two_seconds_without_any_act(at: Desk, composer: Composer) -> None:
    assert SAVE_AFTER_MS < 2000
    write(composer, "Open huis")
    assert at.drafts == []
    at.bot.waitUntil(lambda: at.drafts == ["Open huis"], timeout=4000)
    at.bot.waitUntil(lambda: composer.form.saved.text() != "")
    assert composer.form.saved.text().startswith("Saved at ")
    assert composer.draft == at.house.engine.drafts.every()[0].id


def test_typing_on_does_not_put_keeping_off(composer: Composer) -> None:
    write(composer, "O")
    left = composer.saver._timer.remainingTime()
    write(composer, "pen huis")
    assert composer.saver._timer.remainingTime() <= left


def test_nothing_is_kept_of_an_empty_message(at: Desk, composer: Composer) -> None:
    write(composer, "  ")
    for badge in composer.form.picker.badges.values():
        badge.click()
    assert composer.flush()
    assert at.drafts == []
    assert composer.draft is None


def test_leaving_the_editor_keeps_at_once(at: Desk, composer: Composer) -> None:
    write(composer, "Open huis")
    composer.form.publish.setFocus()
    assert work.idle()
    assert at.drafts == ["Open huis"]


def test_another_draft_or_a_new_one_never_overwrites(at: Desk, composer: Composer) -> None:
    old = at.house.engine.drafts.start(Content("Oud"))
    write(composer, "Nieuw")
    assert composer.open(old)
    assert composer.form.editor.toPlainText() == "Oud"
    assert composer.form.heading.text() == "Draft"
    write(composer, " verder")
    assert composer.new()
    assert composer.form.editor.toPlainText() == ""
    assert set(at.drafts) == {"Oud verder", "Nieuw"}


def test_a_draft_that_was_emptied_does_not_stay_in_the_list(at: Desk, composer: Composer) -> None:
    write(composer, "Toch niet")
    composer.flush()
    composer.form.editor.selectAll()
    composer.form.editor.cut()
    assert composer.new()
    assert at.drafts == []


def test_what_was_begun_is_there_after_a_restart(at: Desk, composer: Composer, tmp_path: Path) -> None:
    composer.form.picker.badges[at.house.engine.register.every()[1].id].click()
    write(composer, "Half af")
    composer.form.editor.setFocus()
    assert composer.flush()
    at.house.close()
    again = make_engine(tmp_path / "data", at.house.clock)
    kept = again.engine.drafts.every()
    assert [one.common.text for one in kept] == ["Half af"]
    assert len(kept[0].accounts) == 1
    again.close()
    at.house.engine = make_engine(tmp_path / "data", at.house.clock).engine


def test_a_draft_that_became_a_post_elsewhere_gets_a_draft_of_its_own(at: Desk, composer: Composer) -> None:
    write(composer, "Eerst")
    composer.flush()
    first = composer.draft
    assert first is not None
    at.house.engine.drafts.posted(first)
    write(composer, " en meer")
    composer.flush()
    assert composer.draft != first
    assert at.drafts == ["Eerst en meer"]


def test_a_failure_stays_in_sight_keeps_the_text_and_is_tried_again(at: Desk, composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> DraftId:
        raise StoreError("disk-full")

    write(composer, "Belangrijk")
    with monkeypatch.context() as patch:
        patch.setattr(at.house.engine.drafts, "start", full)
        assert not composer.flush()
        assert composer.form.saved.text().startswith("Not saved.")
        assert composer.form.saved.property("tone") == "stop"
        assert not composer.new()
        assert not composer.open(DraftId(99))
        composer.form.publish.click()
        assert composer.form.editor.toPlainText() == "Belangrijk"
        assert work.idle()
        assert composer.saver._timer.isActive()
    composer.saver._timer.setInterval(0)
    composer.saver._timer.start()
    at.bot.waitUntil(lambda: at.drafts == ["Belangrijk"])
    at.bot.waitUntil(lambda: composer.form.saved.text().startswith("Saved at "))


def test_a_draft_that_is_not_there_is_said_and_nothing_changes(at: Desk, composer: Composer) -> None:
    write(composer, "Hier")
    assert not composer.open(DraftId(12345))
    assert composer.form.editor.toPlainText() == "Hier"
    assert composer.form.saved.property("tone") == "stop"


def test_a_text_that_is_too_large_stays_and_is_said(at: Desk, composer: Composer) -> None:
    composer._manuscript.change(None, text="x" * 1_000_001)
    composer.saver.changed()
    assert not composer.flush()
    assert composer.form.saved.text().startswith("Not saved.")
    composer._manuscript.change(None, text="kort")
    composer.saver.changed()
    assert composer.flush()
    assert at.drafts == ["kort"]


def test_throwing_the_open_draft_away_empties_the_composer_and_no_other(at: Desk, composer: Composer) -> None:
    write(composer, "Weg")
    composer.flush()
    held = composer.draft
    assert held is not None
    composer.let_go(DraftId(held + 1))
    assert composer.form.editor.toPlainText() == "Weg"
    at.house.engine.drafts.discard(held)
    composer.let_go(held)
    composer.flush()
    assert composer.form.editor.toPlainText() == ""
    assert at.drafts == []


class _Gate:
    """Drafts whose first writing waits until it is let through."""

    def __init__(self, real: object) -> None:
        self.real, self.open, self.began = real, threading.Event(), threading.Event()

    def start(self, *given: object) -> DraftId:
        self.began.set()
        assert self.open.wait(5)
        return self.real.start(*given)  # type: ignore[attr-defined]

    def save(self, *given: object) -> DraftId:
        return self.real.save(*given)  # type: ignore[attr-defined]


def test_an_older_state_never_follows_a_newer_one(at: Desk) -> None:
    gate = _Gate(at.house.engine.drafts)
    shelf = Shelf(gate)  # type: ignore[arg-type]
    slow = threading.Thread(target=lambda: shelf.keep(1, Snapshot(Content("oud"), (), {})))
    slow.start()
    assert gate.began.wait(5)
    newer = threading.Thread(target=lambda: shelf.keep(2, Snapshot(Content("nieuw"), (), {})))
    newer.start()
    gate.open.set()
    slow.join()
    newer.join()
    shelf.keep(1, Snapshot(Content("oud"), (), {}))
    assert at.drafts == ["nieuw"]


def test_flushing_while_it_is_being_kept_makes_one_draft(at: Desk, qtbot: QtBot) -> None:
    gate = _Gate(at.house.engine.drafts)
    saver = Saver(gate, at.house.clock.now)  # type: ignore[arg-type]
    manuscript = Manuscript(Content("een"))
    saver.take_up(manuscript, None)
    saver.changed()
    saver.save_soon()
    assert gate.began.wait(5)
    manuscript.change(None, text="een twee")
    saver.changed()
    gate.open.set()
    assert saver.flush()
    assert work.idle()
    assert at.drafts == ["een twee"]
    assert not saver.dirty
    saver._timer.stop()
