"""Have it read first in the window: out, read, back, and what waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.letter import Demand, Judgement, Letter, Remark
from accounts.model.media import Consent, Crop, Licence, Rights
from accounts.model.post import State
from accounts.model.status import Attachment, PictureKind
from accounts.model.visibility import Visibility
from accounts.posts.checks import Demand as Asks
from accounts.posts.pause import Effect
from resources import catalogue
from tests.accounts.engines import House
from tests.accounts.statuses import arrival, status
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from ui import words, work
from ui.bridge import Bridge
from ui.composer import Composer
from ui.drafts import DraftsView
from ui.guideline import GuidelineSheet, source
from ui.letters import ReadingSheet, SendSheet
from ui.letters.reading import remarks_of
from ui.look import Look
from ui.pause import PauseSheet
from ui.setup.demand_part import DemandPart
from ui.setup.guideline_part import GuidelinePart
from ui.widgets import Surface
from ui.words.rights import card as rights_lines


@dataclass
class Scene:
    house: House
    bridge: Bridge
    window: QWidget
    colleague: House
    there: Bridge
    folder: Path


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    houses = [make_engine(tmp_path / name) for name in ("data", "colleague")]
    for one in houses:
        one.engine.vault.use_session()
    bridges = [Bridge(one.engine.events, one.engine) for one in houses]
    window = Surface("ground")
    qtbot.addWidget(window)
    window.resize(1100, 1000)
    window.show()
    yield Scene(houses[0], bridges[0], window, houses[1], bridges[1], tmp_path)
    assert work.idle()
    for bridge, house in zip(bridges, houses, strict=True):
        bridge.close()
        house.close()


def letter(scene: Scene, text: str = "De brug gaat zondag open.", role: Role = Role.ADMINISTRATOR) -> Letter:
    account = scene.house.account("wethouder", role)
    draft = scene.house.engine.drafts.start(Content(text), (account.id,))
    scene.house.engine.read_first.write(draft, scene.folder / "uit.omroeper", "Fenna", note="Klopt de dag?")
    return scene.colleague.engine.read_first.take_in(scene.folder / "uit.omroeper").letter


def test_a_draft_is_written_to_a_file(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    account = scene.house.account()
    draft = scene.house.engine.drafts.start(Content("De brug gaat open."), (account.id,))
    sheet = SendSheet(scene.window, scene.bridge, draft, [("Is dit zo?", "Ja")])
    sheet.open()
    assert unnamed(sheet) == []
    monkeypatch.setattr(sheet, "ask_where", lambda: str(scene.folder / "brug"))
    sheet.name.clear()
    sheet.save.click()
    qtbot.waitUntil(sheet.trouble.line.isVisible)
    assert "name" in sheet.trouble.line.text()
    sheet.name.setText("Fenna")
    sheet.note.setPlainText("Kijk naar de dag")
    with qtbot.waitSignal(sheet.written):
        sheet.save.click()
    found = scene.colleague.engine.read_first.take_in(scene.folder / "brug.omroeper").letter
    assert (found.name, found.note, found.answered) == ("Fenna", "Kijk naar de dag", (("Is dit zo?", "Ja"),))
    assert scene.house.engine.settings.get("own_name") == "Fenna"


def test_the_colleague_reads_and_says_no_with_a_reason(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = ReadingSheet(scene.window, scene.there, letter(scene))
    sheet.open()
    assert unnamed(sheet) == []
    monkeypatch.setattr(sheet, "ask_where", lambda: str(scene.folder / "terug"))
    sheet.refuse.click()
    assert sheet.trouble.line.isVisible()
    sheet.remarks.setPlainText("“zondag”: het is zaterdag\nVerder mooi.")
    assert not sheet.may_dismiss()
    with qtbot.waitSignal(sheet.answered):
        sheet.refuse.click()
    reading = scene.house.engine.read_first.take_in(scene.folder / "terug.omroeper").reading
    assert reading is not None
    assert reading.judgement is Judgement.NOT_AGREED
    assert reading.remarks == (Remark("het is zaterdag", "zondag"), Remark("Verder mooi."))


def test_who_reads_sees_the_card_the_cut_and_who_may_read_it(scene: Scene, tmp_path: Path) -> None:
    Image.new("RGB", (400, 200), "navy").save(tmp_path / "plein.png")
    account, engine = scene.house.account(), scene.house.engine
    card = Rights("Jan Jansen", Licence.OWN, people=True, consent=Consent.MAIL)
    taken = engine.drafts.add_picture(tmp_path / "plein.png")
    media = replace(taken, alt="Het plein", crop=Crop(0.0, 0.0, 0.25, 1.0), rights=card)
    draft = engine.drafts.start(Content("Zaterdag is er markt.", media=(media,), visibility=Visibility.FOLLOWERS), (account.id,))
    engine.read_first.write(draft, scene.folder / "uit.omroeper", "Fenna")
    sheet = ReadingSheet(scene.window, scene.there, scene.colleague.engine.read_first.take_in(scene.folder / "uit.omroeper").letter)
    sheet.open()
    said = "\n".join(one.text() for one in sheet.findChildren(QLabel))
    for line in (*rights_lines(card), words.visibility(Visibility.FOLLOWERS), "Het plein"):
        assert line in said
    (shown,) = [one for one in sheet.findChildren(QLabel) if not one.pixmap().isNull() and one.accessibleName() == "Het plein"]
    assert shown.pixmap().width() * 2 == shown.pixmap().height()  # a quarter of the width, all of the height


@pytest.mark.parametrize("known", [True, False])
def test_who_reads_sees_what_is_quoted_and_how_it_goes_out(known: bool, scene: Scene) -> None:
    """All of it, with who said it: an answer cannot be judged without what it answers."""
    engine = scene.house.engine
    pictures = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.jpg", alt="Een <b>file</b> op de brug"),)
    said = status(7, "De brug is te smal. " * 40 + "<b>Wie</b> lost dat op?", warning="Verkeer", media=pictures)
    account = scene.house.account("wethouder")
    other = scene.house.account("gemeente", Role.MUNICIPALITY)
    asked = status(12, "Wanneer gaat het zwembad open?", network="practice", server=other.server)
    if known:
        engine.cache.insert([arrival(said, 1), arrival(asked, 1)], scene.house.clock.now())
    content = Content("Daar werken wij aan.", quote=said.uri, quote_url=said.url, thread=True, unfinished=True, language="fy")
    answer = replace(content, reply_to="12", quote="", quote_url="", text="Dank u.")
    draft = engine.drafts.start(content, (account.id, other.id), {other.id: answer})
    engine.read_first.write(draft, scene.folder / "uit.omroeper", "Fenna")
    there = scene.colleague.engine.read_first.take_in(scene.folder / "uit.omroeper").letter
    sheet = ReadingSheet(scene.window, scene.there, there)
    shown = [one.text() for one in sheet.findChildren(QLabel)]
    (part,) = [one for one in sheet.findChildren(Surface) if one.accessibleName().startswith("Quotes ")]
    (below,) = [one for one in sheet.findChildren(Surface) if one.accessibleName().startswith("Answers ")]
    if known:
        assert {"Content warning: Verkeer", said.text, "Picture: Een <b>file</b> op de brug", said.url} <= set(shown)
        assert part.accessibleName().startswith(f"Quotes {said.author.name} (@{said.author.handle}), ")
        assert said.text in part.accessibleName()
        assert below.accessibleName().endswith(". Wanneer gaat het zwembad open?")
    else:
        assert {said.url, "The writer's computer does not know what it says. Look it up first."} <= set(shown)
        assert part.accessibleName().startswith("Quotes a message on mastodon.example. ")
        assert below.accessibleName().startswith("Answers a message of somebody else. The writer's computer")
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in part.findChildren(QLabel))
    how = {"It goes out in several messages, one after the other.", "It is marked as CONCEPT: still under construction.", "Language: Frysk"}
    assert how <= set(shown)
    assert not unnamed(sheet)
    sheet.dismiss()


def test_remarks_stand_beside_the_draft_and_point_at_the_words(scene: Scene, qtbot: QtBot) -> None:
    there = letter(scene)
    (draft,) = scene.house.engine.drafts.every()
    composer = Composer(scene.bridge, scene.window)
    composer.resize(500, 900)
    composer.show()
    composer.open(draft.id)
    assert composer.form.said.isHidden()
    remarks = [Remark("Zaterdag.", "zondag")]
    scene.colleague.engine.read_first.answer(there.hash, scene.folder / "t.omroeper", "Marieke", Judgement.NOT_AGREED, remarks)
    scene.house.engine.read_first.take_in(scene.folder / "t.omroeper")
    qtbot.waitUntil(lambda: not composer.form.said.isHidden())
    composer.form.said.pointed.emit("zondag")
    assert composer.form.editor.textCursor().selectedText() in {"zondag", ""}
    assert unnamed(composer.form.said) == []
    assert composer.flush()


def test_letters_lie_in_the_drafts_and_files_are_dropped_there(scene: Scene, qtbot: QtBot) -> None:
    there = letter(scene)
    view = DraftsView(scene.there, scene.window)
    view.resize(800, 600)
    view.show()
    view.arrived()
    qtbot.waitUntil(lambda: len(view.letters.buttons) == 1)
    with qtbot.waitSignal(view.letter_wanted, check_params_cb=lambda digest: digest == there.hash):
        qtbot.keyClick(view.letters.buttons[0], Qt.Key.Key_Space)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scene.folder / "uit.omroeper")), QUrl.fromLocalFile(str(scene.folder / "x.png"))])
    where = QPointF(10, 10)
    event = QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(view.file_given, check_params_cb=lambda file: file.endswith("uit.omroeper")):
        view.dropEvent(event)
    with qtbot.waitSignal(view.file_given, check_params_cb=lambda file: file == ""):
        view.open_button.click()
    scene.colleague.engine.read_first.put_away(there.hash)
    qtbot.waitUntil(view.letters.isHidden)


def test_what_a_colleague_wrote_is_taken_over_or_put_away(scene: Scene, qtbot: QtBot) -> None:
    there = letter(scene)
    sheet = ReadingSheet(scene.window, scene.there, there)
    sheet.open()
    with qtbot.waitSignal(sheet.taken_over):
        sheet.take.click()
    assert [one.common.text for one in scene.colleague.engine.drafts.every()] == ["De brug gaat zondag open."]
    sheet = ReadingSheet(scene.window, scene.there, there)
    sheet.open()
    sheet.away.click()
    assert scene.colleague.engine.read_first.to_read() == ()


def all_answered(scene: Scene, sheet: PauseSheet) -> None:
    for role, chips in sheet.roles.chips.items():
        chips.chip(role.value).click()
    for card in sheet.cards.values():
        card.choose(next(one.id for one in card.question.answers if one.effect is Effect.CONTINUE))
    for tick in sheet.seen.ticks:
        tick.click()
    for _ in range(40):
        scene.house.clock.advance(10)
        sheet.tick()


def test_the_pause_waits_for_who_has_to_read_it(scene: Scene, qtbot: QtBot) -> None:
    there = letter(scene)
    engine = scene.house.engine
    (draft,) = engine.drafts.every()
    (number,) = draft.accounts
    engine.read_first.put_demand(number, Demand(number, "De burgemeester"))
    post = engine.desk.submit(draft.id)
    sheet = PauseSheet(scene.window, scene.bridge, post)
    sheet.open()
    all_answered(scene, sheet)
    assert not sheet.may_publish
    assert "De burgemeester" in sheet.why.text()
    assert sheet.elsewhere.isVisible()
    scene.colleague.engine.read_first.answer(there.hash, scene.folder / "t.omroeper", "Burgemeester", Judgement.AGREED)
    engine.read_first.take_in(scene.folder / "t.omroeper")
    qtbot.waitUntil(lambda: sheet.may_publish)
    sheet.publish.click()
    assert {one.state for one in engine.history.post(post)} == {State.QUEUED}


def test_have_it_read_takes_the_answers_along(scene: Scene, qtbot: QtBot) -> None:
    account = scene.house.account()
    sheet = None
    for _ in range(40):
        post = scene.house.submit("Een bericht", account)
        sheet = PauseSheet(scene.window, scene.bridge, post)
        sheet.open()
        found = [card for card in sheet.cards.values() if any(one.effect is Effect.READ for one in card.question.answers)]
        if found:
            break
        sheet.cancel.click()
    assert sheet is not None
    card = found[0]
    card.choose(next(one.id for one in card.question.answers if one.effect is Effect.READ))
    assert sheet.elsewhere.isVisible()
    with qtbot.waitSignal(sheet.read_wanted) as told:
        sheet.elsewhere.click()
    draft, answered = told.args
    assert scene.house.engine.drafts.get(draft).common.text == "Een bericht"
    assert answered[-1] == (card.question.text, card.said) or (card.question.text, card.said) in answered


def test_a_second_reader_is_the_reason(scene: Scene) -> None:
    text = "De gemeente steunt D66 van harte."
    there = letter(scene, text, Role.MUNICIPALITY)
    engine = scene.house.engine
    (draft,) = engine.drafts.every()
    assert any(one.demand is Asks.REASON for some in engine.desk.findings(draft.id).values() for one in some)
    post = engine.desk.submit(draft.id)
    sheet = PauseSheet(scene.window, scene.bridge, post)
    assert len(sheet.seen.fields) > 0
    sheet.open()
    sheet.cancel.click()
    scene.colleague.engine.read_first.answer(there.hash, scene.folder / "t.omroeper", "Griffier", Judgement.AGREED)
    engine.read_first.take_in(scene.folder / "t.omroeper")
    post = engine.desk.submit(draft.id)
    sheet = PauseSheet(scene.window, scene.bridge, post)
    sheet.open()
    assert sheet.seen.fields == []
    all_answered(scene, sheet)
    assert sheet.may_publish
    sheet.publish.click()
    (target,) = engine.history.post(post)
    notes = [row.values.get("reason", "") for row in engine.history.rows(target.id)]
    assert any("Griffier" in one for one in notes)


def test_the_demand_is_set_by_account(scene: Scene, qtbot: QtBot) -> None:
    account = scene.house.account()
    part = DemandPart(account.id, None, ())
    qtbot.addWidget(part)
    part.show()
    assert part.demand is None
    part.on.setChecked(True)
    part.name.setText("de burgemeester")
    assert part.demand == Demand(account.id, "de burgemeester", "")
    again = DemandPart(account.id, Demand(account.id, "x", scene.house.engine.read_first.own_key()), ())
    qtbot.addWidget(again)
    assert again.demand == Demand(account.id, "x", scene.house.engine.read_first.own_key())
    assert unnamed(part) == unnamed(again) == []


def test_a_guideline_is_taken_in_shown_in_the_pause_and_removed(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = scene.folder / "pack"
    pack.mkdir()
    (pack / "guideline.toml").write_text('version = 1\nname = "Zo spreken wij"\nsource = "Richtlijn van de gemeente Enkhuizen, 2026"\n')
    (pack / "nl.md").write_text("# Wees kort\n\n- <b>Geen</b> afkortingen\n- Eén onderwerp\n")
    guidelines = scene.house.engine.guidelines
    part = GuidelinePart(scene.window, guidelines)
    qtbot.addWidget(part)
    part.show()
    assert part.remove.isHidden()
    monkeypatch.setattr(part, "ask_folder", lambda: str(scene.folder))
    part.folder.click()
    qtbot.waitUntil(part.trouble.isVisible)
    assert "guideline.toml" in part.trouble.text()
    monkeypatch.setattr(part, "ask_folder", lambda: str(pack))
    part.folder.click()
    qtbot.waitUntil(part.remove.isVisible)
    sheet = PauseSheet(scene.window, scene.bridge, scene.house.submit("Hallo", scene.house.account()))
    assert sheet.source.text() == "Richtlijn van de gemeente Enkhuizen, 2026"
    sheet.open()
    sheet.guideline.click()
    (shown,) = [one for one in scene.window.findChildren(GuidelineSheet) if one.is_open]
    assert [one.text() for one in shown.parts] == ["Wees kort", "•  <b>Geen</b> afkortingen", "•  Eén onderwerp"]
    shown.dismiss()
    sheet.cancel.click()
    part.remove.click()
    assert (guidelines.own, source(guidelines)) == (None, part.source.text())


@pytest.mark.parametrize("language", ["nl", "fy", "en"])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(language: str, percent: int, scene: Scene, look: Look) -> None:
    catalogue.use(language)
    look.set_scale(percent / 100)
    there = letter(scene)
    (draft,) = scene.house.engine.drafts.every()
    guidelines = scene.house.engine.guidelines
    for sheet in (
        SendSheet(scene.window, scene.bridge, draft.id),
        ReadingSheet(scene.window, scene.there, there),
        GuidelineSheet(scene.window, guidelines),
    ):
        sheet.open()
        assert cut_off(sheet) == []
        assert outside(sheet) == []
        sheet.dismiss()


def test_buttons_in_two_rows_take_no_room_from_what_is_read(scene: Scene) -> None:
    scene.window.resize(1440, 900)
    sheet = ReadingSheet(scene.window, scene.there, letter(scene))
    sheet.open()
    for _ in range(5):
        QApplication.processEvents()
    assert sheet._scroll.verticalScrollBar().maximum() == 0
    sheet.dismiss()


def test_remarks_are_read_from_a_text() -> None:
    assert remarks_of('“a b”: c\n\n"d": e\n‘f’: g\nzomaar: iets') == (
        Remark("c", "a b"),
        Remark("e", "d"),
        Remark("g", "f"),
        Remark("zomaar: iets"),
    )
    assert remarks_of(" \n") == ()


def test_a_fingerprint_is_eight_words_and_another_key_has_others() -> None:
    import base64

    keys = [base64.b64encode(bytes([number]) * 32).decode() for number in range(50)]
    said = {words.fingerprint(one) for one in keys}
    assert len(said) == 50
    assert all(len(one.replace("·", " ").split()) == 8 for one in said)
    assert words.fingerprint("") == words.fingerprint("geen sleutel") == ""
    import resources

    known = resources.text("words", "fingerprint.txt").split()
    assert len(known) == len(set(known)) == 256
