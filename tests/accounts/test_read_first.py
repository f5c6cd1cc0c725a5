"""A draft goes to a colleague as one file and comes back; what was changed on the way, or after, counts for nothing."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from accounts.errors import InputError, VaultError
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.letter import Demand, Judgement, Quoted, Remark, answer_key
from accounts.model.media import Captions, Consent, Crop, Focus, Licence, Media, Rights
from accounts.model.post import Origin, State
from accounts.model.status import Attachment, PictureKind, Status
from accounts.model.visibility import Visibility
from accounts.posts import letter_file
from accounts.posts.letter_plain import quoted_of
from accounts.posts.resolved import messages
from tests.accounts.engines import House
from tests.accounts.statuses import arrival, status

Makes = Callable[[str], House]


@pytest.fixture
def houses(tmp_path: Path) -> Iterator[Makes]:
    made: list[House] = []

    def make(name: str) -> House:
        folder = tmp_path / name
        folder.mkdir()
        made.append(House(folder))
        made[-1].engine.vault.use_session()
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def mayor(houses: Makes) -> House:
    return houses("mayor")


@pytest.fixture
def spokesman(houses: Makes) -> House:
    return houses("spokesman")


def picture(path: Path, colour: str = "navy") -> Path:
    Image.new("RGB", (40, 30), colour).save(path)
    return path


def agreed(mayor: House, letter: Path, back: Path, judgement: Judgement = Judgement.AGREED, *remarks: Remark) -> None:
    there = mayor.engine.read_first.take_in(letter).letter
    mayor.engine.read_first.answer(there.hash, back, "Burgemeester", judgement, remarks)


def refused(act: Callable[[], object]) -> InputError:
    with pytest.raises(InputError) as caught:
        act()
    return caught.value


def test_text_variants_pictures_and_answers_come_along_and_remarks_come_back(spokesman: House, mayor: House, tmp_path: Path) -> None:
    one, other = spokesman.account("wethouder"), spokesman.account("gemeente", Role.MUNICIPALITY)
    media = replace(spokesman.engine.drafts.add_picture(picture(tmp_path / "brug.png")), alt="De brug")
    common = Content("De brug gaat open.", title="Brug", media=(media,))
    draft = spokesman.engine.drafts.start(common, (one.id, other.id), {other.id: Content("De gemeente opent de brug.")})
    asked = [("Weet ik hier genoeg van?", "Ik weet genoeg")]
    sent = spokesman.engine.read_first.write(draft, tmp_path / "brug.omroeper", "Fenna", answered=asked, note="Klopt de datum?")
    taken = mayor.engine.read_first.take_in(tmp_path / "brug.omroeper")
    there = taken.letter
    assert (taken.new, there.mine, there.name, there.note, there.answered) == (True, False, "Fenna", "Klopt de datum?", tuple(asked))
    assert there.hash == sent.hash
    assert [(speaker.handle, speaker.role) for speaker in there.speakers] == [(one.handle, one.role), (other.handle, other.role)]
    assert (there.content_for(0).text, there.content_for(0).title) == ("De brug gaat open.", "Brug")
    assert there.content_for(1).text == "De gemeente opent de brug."
    (shown,) = there.content_for(0).media
    assert shown.alt == "De brug"
    assert mayor.engine.drafts.picture_path(shown).read_bytes() == (tmp_path / "brug.png").read_bytes()
    assert [letter.hash for letter in mayor.engine.read_first.to_read()] == [sent.hash]

    remarks = (Remark("Zaterdag, niet zondag.", "De brug"),)
    mayor.engine.read_first.answer(there.hash, tmp_path / "terug.omroeper", "Burgemeester", Judgement.NOT_AGREED, remarks)
    back = spokesman.engine.read_first.take_in(tmp_path / "terug.omroeper")
    assert back.reading is not None
    assert back.reading.draft == draft
    (reading,) = spokesman.engine.read_first.readings(draft)
    assert (reading.name, reading.judgement, reading.remarks) == ("Burgemeester", Judgement.NOT_AGREED, remarks)
    assert not spokesman.engine.read_first.take_in(tmp_path / "terug.omroeper").new
    assert len(spokesman.engine.read_first.readings(draft)) == 1
    assert [one.name for one in spokesman.engine.read_first.readers()] == ["Burgemeester"]


def quoting(spokesman: House, known: bool = True, **more: object) -> tuple[Content, Status]:
    said = status(7, **{"text": "De brug is te smal.\nWie lost dat op?", **more})  # type: ignore[arg-type]
    if known:
        spokesman.engine.cache.insert([arrival(said, 1)], spokesman.clock.now())
    return Content("Daar werken wij aan.", quote=said.uri, quote_url=said.url), said


def test_what_is_quoted_comes_along_as_the_writer_saw_it(spokesman: House, mayor: House, tmp_path: Path) -> None:
    pictures = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.jpg", alt="Een file op de brug"),)
    content, said = quoting(spokesman, warning="Verkeer", media=pictures)
    account = spokesman.account("wethouder")
    draft = spokesman.engine.drafts.start(Content("Zonder"), (account.id,), {account.id: content})
    sent = spokesman.engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    there = mayor.engine.read_first.take_in(tmp_path / "een.omroeper").letter
    wanted = Quoted(said.author.name, said.author.handle, said.at, said.text, "Verkeer", ("Een file op de brug",))
    assert dict(there.quoted) == dict(sent.quoted) == {said.uri: wanted}
    assert there.content_for(0).quote == said.uri
    # It is the answer that is agreed to: what others wrote changes nothing in that.
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    spokesman.engine.read_first.take_in(tmp_path / "terug.omroeper")
    spokesman.engine.cache.edit(replace(said, text="De brug is veel te smal."), spokesman.clock.now())
    assert spokesman.engine.read_first.approval(account, messages(content, account)) is not None


def test_what_is_answered_comes_along_too(spokesman: House, mayor: House, tmp_path: Path) -> None:
    account = spokesman.account("wethouder")
    _content, said = quoting(spokesman, network="practice", server=account.server, remote_id="12")
    draft = spokesman.engine.drafts.start(Content(""), (account.id,), {account.id: Content("Dank u.", reply_to="12")})
    spokesman.engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    there = mayor.engine.read_first.take_in(tmp_path / "een.omroeper").letter
    assert [(key, one.text) for key, one in there.quoted.items()] == [(answer_key("practice", account.server, "12"), said.text)]


def test_a_quote_that_is_not_known_here_goes_by_its_address_alone(spokesman: House, mayor: House, tmp_path: Path) -> None:
    content, said = quoting(spokesman, known=False)
    draft = spokesman.engine.drafts.start(content, (spokesman.account().id,))
    spokesman.engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    there = mayor.engine.read_first.take_in(tmp_path / "een.omroeper").letter
    assert (dict(there.quoted), there.common.quote_url) == ({}, said.url)


@pytest.mark.parametrize(
    "harm",
    [[], {"u": []}, {"u": {}}, {"u": {"at": "gisteren"}}, {"u": {"at": "2027-01-01T10:00:00+00:00", "text": 7}},
     {"u": {"at": "2027-01-01T10:00:00+00:00", "pictures": [None]}}, {"u": {"at": "2027-01-01T10:00:00", "text": ""}}],
)  # fmt: skip
def test_a_quoted_message_that_is_none_is_refused(harm: object) -> None:
    with pytest.raises(ValueError, match="quoted"):
        quoted_of(harm)


def test_a_letter_becomes_a_draft_of_ones_own_with_the_accounts_that_are_here_too(spokesman: House, mayor: House, tmp_path: Path) -> None:
    here, there = spokesman.account("wethouder"), spokesman.account("gemeente", Role.MUNICIPALITY)
    mine = mayor.account("gemeente", Role.MUNICIPALITY)
    draft = spokesman.engine.drafts.start(Content("Voor allen"), (here.id, there.id), {there.id: Content("Voor de gemeente")})
    letter = spokesman.engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    mayor.engine.read_first.take_in(tmp_path / "een.omroeper")
    made = mayor.engine.drafts.get(mayor.engine.read_first.as_draft(letter.hash))
    assert (made.common.text, made.accounts, made.content_for(mine.id).text) == ("Voor allen", (mine.id,), "Voor de gemeente")


@pytest.mark.parametrize("whose", ["any", "mayor"])
def test_nothing_leaves_that_was_not_approved_exactly_so(whose: str, spokesman: House, mayor: House, tmp_path: Path) -> None:
    account = spokesman.account()
    engine = spokesman.engine
    first = engine.drafts.start(Content("Een eerste bericht"), (account.id,))
    engine.read_first.write(first, tmp_path / "een.omroeper", "Fenna")
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    key = mayor.engine.read_first.own_key() if whose == "mayor" else ""
    engine.read_first.put_demand(account.id, Demand(account.id, "de burgemeester", key))
    post = engine.desk.submit(first)
    failure = refused(lambda: engine.desk.release(post))
    assert (failure.word, failure.values["who"]) == ("needs-approval", "de burgemeester")
    assert {one.state for one in engine.history.post(post)} == {State.PAUSING}
    engine.read_first.take_in(tmp_path / "terug.omroeper")
    assert {one.state for one in engine.desk.release(post)} == {State.QUEUED}

    changed = engine.drafts.start(Content("Een eerste bericht!"), (account.id,))
    assert refused(lambda: engine.desk.release(engine.desk.submit(changed))).word == "needs-approval"
    assert refused(lambda: engine.desk.submit(changed, origin=Origin.COMMAND)).word == "needs-approval"
    assert refused(lambda: engine.desk.release_all([engine.desk.submit(engine.drafts.start(Content("X"), (account.id,)))])).word
    engine.read_first.put_demand(account.id, None)
    assert engine.desk.submit(changed_again := engine.drafts.start(Content("Vrij"), (account.id,)), origin=Origin.COMMAND)
    assert changed_again


def test_another_account_description_or_picture_is_another_message(spokesman: House, mayor: House, tmp_path: Path) -> None:
    account, other = spokesman.account(), spokesman.account("gemeente", Role.MUNICIPALITY)
    engine = spokesman.engine
    media = replace(engine.drafts.add_picture(picture(tmp_path / "a.png")), alt="Een brug")
    draft = engine.drafts.start(Content("Bericht", media=(media,)), (account.id,))
    engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    engine.read_first.take_in(tmp_path / "terug.omroeper")
    whole = messages(Content("Bericht", media=(media,)), account)
    found = engine.read_first.approval(account, whole)
    assert found is not None
    assert found.name == "Burgemeester"
    assert engine.read_first.approval(other, whole) is None
    assert engine.read_first.approval(account, [replace(whole[0], media=(replace(media, alt="Een sluis"),))]) is None
    again = engine.drafts.add_picture(picture(tmp_path / "b.png", "red"))
    assert engine.read_first.approval(account, [replace(whole[0], media=(replace(again, alt="Een brug"),))]) is None
    assert engine.read_first.approval(account, [*whole, *whole]) is None
    assert engine.read_first.approval(replace(account, role=Role.PRIVATE), whole) is None


OTHER_CARD = {
    "maker": "Piet de Vries",
    "licence": Licence.CC_BY,
    "source": "beeldbank",
    "people": True,
    "children": True,
    "consent": Consent.MAIL,
    "consent_on": date(2026, 3, 3),
    "parents": True,
}
OTHER_PICTURE = {
    "file": "0" * 64 + ".png",
    "name": "sluis.png",
    "mime": "image/gif",
    "size": 1,
    "width": 7,
    "height": 7,
    "alt": "Een sluis",
    "decorative": True,
    "crop": Crop(0.1, 0.1, 0.5, 0.5),
    "focus": Focus(0.2, 0.8),
    "has_text": True,
    "milliseconds": 1,
    "captions": Captions("1" * 64 + ".vtt", "ondertitels.vtt"),
    "captioned": True,
}
OTHER_CONTENT = {
    "text": "Bericht.",
    "title": "Brug",
    "language": "fy",
    "visibility": Visibility.FOLLOWERS,
    "warning": "Let op",
    "reply_to": "https://practice.invalid/1",
    "unfinished": True,
    "quote": "https://practice.invalid/9",
}
OF_THIS_COMPUTER = {"id", "facts"}
"""What of a picture is no word of its author: its number here, and what the file says of itself."""


def test_every_field_is_tried() -> None:
    assert OTHER_CARD.keys() == {one.name for one in fields(Rights)}
    assert OTHER_PICTURE.keys() == {one.name for one in fields(Media)} - OF_THIS_COMPUTER - {"rights"}
    # A thread is its messages by the time it leaves, the pictures have a table of their own, and a quote's address goes with the quote.
    assert OTHER_CONTENT.keys() == {one.name for one in fields(Content)} - {"media", "thread", "quote_url"}


@pytest.mark.parametrize(
    ("of", "name"),
    [
        *(("card", name) for name in OTHER_CARD),
        *(("picture", name) for name in OTHER_PICTURE),
        *(("content", name) for name in OTHER_CONTENT),
    ],
)
def test_whatever_is_changed_after_the_approval_makes_it_void(of: str, name: str, spokesman: House, mayor: House, tmp_path: Path) -> None:
    account, engine = spokesman.account(), spokesman.engine
    engine.read_first.put_demand(account.id, Demand(account.id, "de burgemeester", ""))
    card = Rights("Jan Jansen", Licence.OWN, "", people=False, children=False)
    media = replace(engine.drafts.add_picture(picture(tmp_path / "a.png")), alt="Een brug", rights=card)
    content = Content("Bericht", media=(media,))
    draft = engine.drafts.start(content, (account.id,))
    engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    engine.read_first.take_in(tmp_path / "terug.omroeper")
    assert engine.read_first.lacks(account, messages(content, account)) is None
    if of == "card":
        changed = replace(content, media=(replace(media, rights=replace(card, **{name: OTHER_CARD[name]})),))
    elif of == "picture":
        changed = replace(content, media=(replace(media, **{name: OTHER_PICTURE[name]}),))
    else:
        changed = replace(content, **{name: OTHER_CONTENT[name]})
    assert engine.read_first.lacks(account, messages(changed, account)) is not None
    if of == "card":
        engine.drafts.save(draft, changed, (account.id,), {})
        if name != "people":  # who can be recognised and did not agree stops it before anybody is asked to read it
            assert refused(lambda: engine.desk.release(engine.desk.submit(draft))).word == "needs-approval"
        (reading,) = engine.read_first.readings(draft)
        assert not engine.read_first.still(reading)


def test_the_account_s_own_visibility_and_another_part_of_a_thread_make_it_void_too(spokesman: House, mayor: House, tmp_path: Path) -> None:
    account, engine = spokesman.account(), spokesman.engine
    content = Content("Bericht")
    draft = engine.drafts.start(content, (account.id,))
    engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    engine.read_first.take_in(tmp_path / "terug.omroeper")
    assert engine.read_first.approval(account, messages(content, account)) is not None
    changed = replace(account, visibility=next(one for one in Visibility if one is not account.visibility))
    assert engine.read_first.approval(changed, messages(content, changed)) is None
    assert engine.read_first.approval(account, (*messages(content, account), Content("En nog iets"))) is None


def test_who_takes_an_approval_back_approved_nothing(spokesman: House, mayor: House, tmp_path: Path) -> None:
    account = spokesman.account()
    engine = spokesman.engine
    draft = engine.drafts.start(Content("Bericht"), (account.id,))
    engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    for judgement, expected in ((Judgement.AGREED, True), (Judgement.NOT_AGREED, False), (Judgement.AGREED, True)):
        mayor.clock.advance(60)
        agreed(mayor, tmp_path / "een.omroeper", tmp_path / "terug.omroeper", judgement, Remark("Want."))
        engine.read_first.take_in(tmp_path / "terug.omroeper")
        assert (engine.read_first.approval(account, messages(Content("Bericht"), account)) is not None) is expected


def test_nobody_approves_for_oneself_nor_for_the_one_that_is_demanded(
    spokesman: House, mayor: House, houses: Makes, tmp_path: Path
) -> None:
    account = spokesman.account()
    engine = spokesman.engine
    draft = engine.drafts.start(Content("Bericht"), (account.id,))
    letter = engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    engine.read_first.answer(letter.hash, tmp_path / "zelf.omroeper", "Fenna", Judgement.AGREED)
    ready = messages(Content("Bericht"), account)
    assert engine.read_first.approval(account, ready) is None
    colleague = houses("colleague")
    mayor.engine.read_first.take_in(tmp_path / "een.omroeper")
    agreed(mayor, tmp_path / "een.omroeper", tmp_path / "weg.omroeper")
    engine.read_first.put_demand(account.id, Demand(account.id, "de burgemeester", mayor.engine.read_first.own_key()))
    agreed(colleague, tmp_path / "een.omroeper", tmp_path / "terug.omroeper")
    engine.read_first.take_in(tmp_path / "terug.omroeper")
    assert engine.read_first.approval(account, ready) is None
    engine.read_first.take_in(tmp_path / "weg.omroeper")
    assert engine.read_first.approval(account, ready) is not None


# -- what was tampered with --------------------------------------------------------------------------------------------------------------


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def stored(house: House) -> tuple[int, int, int]:
    folder = house.folder / "media"
    files = len(list(folder.iterdir())) if folder.exists() else 0
    return len(house.engine.read_first.to_read()), len(house.engine.drafts.every()), files


@pytest.fixture
def letter(spokesman: House, tmp_path: Path) -> Path:
    account = spokesman.account()
    media = spokesman.engine.drafts.add_picture(picture(tmp_path / "foto.png"))
    draft = spokesman.engine.drafts.start(Content("De brug gaat open.", media=(media,)), (account.id,))
    spokesman.engine.read_first.write(draft, tmp_path / "goed.omroeper", "Fenna")
    return tmp_path / "goed.omroeper"


def test_one_other_letter_is_seen(letter: Path, mayor: House, tmp_path: Path) -> None:
    parts = parts_of(letter)
    parts["letter.json"] = parts["letter.json"].replace(b"gaat open", b"blijft dicht")
    failure = refused(lambda: mayor.engine.read_first.take_in(written(tmp_path / "vals.omroeper", parts)))
    assert (failure.word, stored(mayor)) == ("letter-changed", (0, 0, 0))


def test_another_picture_is_seen(letter: Path, mayor: House, tmp_path: Path) -> None:
    parts = parts_of(letter)
    (name,) = [one for one in parts if one.startswith("media/")]
    out = io.BytesIO()
    Image.new("RGB", (10, 10), "red").save(out, "PNG")
    parts[name] = out.getvalue()
    failure = refused(lambda: mayor.engine.read_first.take_in(written(tmp_path / "vals.omroeper", parts)))
    assert (failure.word, failure.values["place"], stored(mayor)) == ("letter-damaged", name, (0, 0, 0))


def test_a_picture_that_is_gone_is_seen(letter: Path, mayor: House, tmp_path: Path) -> None:
    parts = {name: data for name, data in parts_of(letter).items() if not name.startswith("media/")}
    assert refused(lambda: mayor.engine.read_first.take_in(written(tmp_path / "vals.omroeper", parts))).word == "letter-damaged"
    assert stored(mayor) == (0, 0, 0)


@pytest.mark.parametrize("name", ["../../etc/passwd", "/letter.json", "media/../x.png", "letter.json/", "C:\\x", "media/kort.png"])
def test_no_other_name_is_unpacked(name: str, letter: Path, mayor: House, tmp_path: Path) -> None:
    parts = parts_of(letter) | {name: b"x"}
    assert refused(lambda: mayor.engine.read_first.take_in(written(tmp_path / "vals.omroeper", parts))).word == "letter-damaged"
    assert stored(mayor) == (0, 0, 0)


def test_a_bomb_does_not_go_off(letter: Path, mayor: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = parts_of(letter) | {"letter.json": b" " * (letter_file.MOST_JSON + 1)}
    bomb = written(tmp_path / "bom.omroeper", parts)
    assert bomb.stat().st_size < 100_000
    assert refused(lambda: mayor.engine.read_first.take_in(bomb)).word == "letter-too-large"
    monkeypatch.setattr(letter_file, "MOST_FILE", 100)
    assert refused(lambda: mayor.engine.read_first.take_in(letter)).word == "letter-too-large"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_such_file_is_refused(data: bytes, mayor: House, tmp_path: Path) -> None:
    (tmp_path / "x.omroeper").write_bytes(data)
    assert refused(lambda: mayor.engine.read_first.take_in(tmp_path / "x.omroeper")).word == "letter-damaged"
    assert refused(lambda: mayor.engine.read_first.take_in(tmp_path / "nergens.omroeper")).word == "file-gone"
    assert refused(lambda: mayor.engine.read_first.take_in(tmp_path)).word == "letter-damaged"


def test_every_cut_short_file_is_refused(letter: Path, mayor: House, tmp_path: Path) -> None:
    whole = letter.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        (tmp_path / "kort.omroeper").write_bytes(whole[:length])
        assert refused(lambda: mayor.engine.read_first.take_in(tmp_path / "kort.omroeper")).word == "letter-damaged"
    assert stored(mayor) == (0, 0, 0)


def test_every_turned_byte_of_what_is_signed_is_seen(letter: Path, mayor: House, tmp_path: Path) -> None:
    parts = parts_of(letter)
    body = bytearray(parts["letter.json"])
    for place in range(0, len(body), 7):
        turned = bytes(body[:place]) + bytes([body[place] ^ 1]) + bytes(body[place + 1 :])
        file = written(tmp_path / "vals.omroeper", parts | {"letter.json": turned})
        assert refused(lambda file=file: mayor.engine.read_first.take_in(file)).word in {"letter-changed", "letter-damaged"}
    assert stored(mayor) == (0, 0, 0)


@pytest.mark.parametrize(
    ("place", "value"),
    [("speakers", 3), ("speakers", [{"role": "king"}]), ("common", None), ("variants", {"9": {}}), ("variants", {"x": {}}), ("at", "soon"),
     ("answered", [["only one"]]), ("version", 2), ("by", "me"), ("common", {"text": 5}), ("common", {"media": [{"file": "weg.png"}]})],
)  # fmt: skip
def test_a_letter_that_is_signed_but_wrong_is_refused_whole(
    place: str, value: object, letter: Path, mayor: House, houses: Makes, tmp_path: Path
) -> None:
    from accounts.posts.letter_file import canonical

    parts = parts_of(letter)
    plain = json.loads(parts["letter.json"]) | {place: value}
    forger = houses("forger").engine.read_first._signing
    _, key = forger.sign(b"")
    if isinstance(plain["by"], dict):
        plain["by"]["key"] = key
    body = canonical(plain)
    file = written(tmp_path / "vals.omroeper", parts | {"letter.json": body, "letter.sig": forger.sign(body)[0]})
    failure = refused(lambda: mayor.engine.read_first.take_in(file))
    assert failure.word in {"letter-damaged", "letter-changed"}
    assert stored(mayor)[:2] == (0, 0)


def test_an_approval_that_was_changed_counts_for_nothing(letter: Path, spokesman: House, mayor: House, tmp_path: Path) -> None:
    agreed(mayor, letter, tmp_path / "terug.omroeper", Judgement.NOT_AGREED, Remark("Nee."))
    parts = parts_of(tmp_path / "terug.omroeper")
    parts["reading.json"] = parts["reading.json"].replace(b"not-agreed", b"agreed")
    failure = refused(lambda: spokesman.engine.read_first.take_in(written(tmp_path / "vals.omroeper", parts)))
    assert failure.word == "letter-changed"
    (draft,) = spokesman.engine.drafts.every()
    assert spokesman.engine.read_first.readings(draft.id) == ()


def test_what_is_said_of_another_letter_is_refused(letter: Path, spokesman: House, mayor: House, houses: Makes, tmp_path: Path) -> None:
    agreed(mayor, letter, tmp_path / "terug.omroeper")
    assert refused(lambda: houses("third").engine.read_first.take_in(tmp_path / "terug.omroeper")).word == "reading-of-another"
    parts = parts_of(tmp_path / "terug.omroeper")
    other = spokesman.engine.drafts.start(Content("Iets heel anders"), ())
    spokesman.engine.read_first.write(other, tmp_path / "ander.omroeper", "Fenna")
    mixed = parts | {name: data for name, data in parts_of(tmp_path / "ander.omroeper").items() if name.startswith("letter")}
    assert refused(lambda: spokesman.engine.read_first.take_in(written(tmp_path / "m.omroeper", mixed))).word == "reading-of-another"


# -- the key -----------------------------------------------------------------------------------------------------------------------------


def test_without_a_vault_it_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    house = House(tmp_path / "data")
    draft = house.engine.drafts.start(Content("Bericht"), ())
    with pytest.raises(VaultError):
        house.engine.read_first.write(draft, tmp_path / "een.omroeper", "Fenna")
    assert not (tmp_path / "een.omroeper").exists()
    house.close()


@pytest.mark.usefixtures("memory_keyring")
def test_the_key_is_the_same_after_a_restart_and_lies_nowhere_as_it_is(tmp_path: Path) -> None:
    keys = []
    for number in range(2):
        (tmp_path / "data").mkdir(exist_ok=True)
        house = House(tmp_path / "data")
        house.engine.unlock()
        draft = house.engine.drafts.start(Content("Bericht"), ())
        keys.append(house.engine.read_first.write(draft, tmp_path / f"{number}.omroeper", "Fenna").key)
        private = house.engine.read_first._signing._private()
        house.close()
        for file in (tmp_path / "data").rglob("*"):
            assert not file.is_file() or private not in file.read_bytes()
    assert keys[0] == keys[1]


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stays(spokesman: House, tmp_path: Path) -> None:
    draft = spokesman.engine.drafts.start(Content("Bericht"), ())
    failure = refused(lambda: spokesman.engine.read_first.write(draft, tmp_path / "geen" / "map.omroeper", "Fenna"))
    assert failure.word == "file-not-written"
    (tmp_path / "oud.omroeper").write_bytes(b"oud")
    failure = refused(lambda: spokesman.engine.read_first.write(draft, tmp_path / "oud.omroeper", "Fenna", replace=False))
    assert (failure.word, (tmp_path / "oud.omroeper").read_bytes()) == ("file-there", b"oud")
    assert refused(lambda: spokesman.engine.read_first.write(draft, tmp_path / "x.omroeper", "  ")).word == "no-own-name"
    empty = spokesman.engine.drafts.start(Content(), ())
    assert refused(lambda: spokesman.engine.read_first.write(empty, tmp_path / "x.omroeper", "Fenna")).word == "nothing-to-read"


def test_a_no_has_to_say_why(letter: Path, mayor: House, tmp_path: Path) -> None:
    there = mayor.engine.read_first.take_in(letter).letter
    failure = refused(lambda: mayor.engine.read_first.answer(there.hash, tmp_path / "t.omroeper", "B", Judgement.NOT_AGREED, [Remark(" ")]))
    assert (failure.word, (tmp_path / "t.omroeper").exists()) == ("remark-missing", False)


def test_a_letter_is_put_away_and_comes_back(letter: Path, mayor: House) -> None:
    there = mayor.engine.read_first.take_in(letter).letter
    mayor.engine.read_first.put_away(there.hash)
    assert mayor.engine.read_first.to_read() == ()
    assert not mayor.engine.read_first.take_in(letter).new
    assert len(mayor.engine.read_first.to_read()) == 1


def test_what_lies_in_the_books_and_was_changed_there_counts_for_nothing(
    letter: Path, spokesman: House, mayor: House, tmp_path: Path
) -> None:
    agreed(mayor, letter, tmp_path / "terug.omroeper", Judgement.NOT_AGREED, Remark("Nee."))
    spokesman.engine.read_first.take_in(tmp_path / "terug.omroeper")
    from accounts.store.tables import readings

    with spokesman.engine.books.write() as connection:
        body = connection.execute(readings.select()).mappings().one()["body"]
        connection.execute(readings.update().values(body=body.replace(b"not-agreed", b"agreed")))
    (draft,) = spokesman.engine.drafts.every()
    assert spokesman.engine.read_first.readings(draft.id) == ()
    shutil.rmtree(tmp_path / "mayor" / "media", ignore_errors=True)
