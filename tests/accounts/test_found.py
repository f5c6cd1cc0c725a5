"""The full-text index: what is found, that it is never behind, and that nothing that is wrong with it keeps anybody from writing."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from accounts.errors import StoreError
from accounts.model.draft import About, Content, Draft
from accounts.model.post import Origin
from accounts.model.search import Order, Standing, Where
from accounts.model.searching import Piece, excerpt, folded, marks_in, pieces_of
from accounts.store import books as books_module
from accounts.store import drafts as rows
from accounts.store.books import FILE, INDEX, Books, copies, restore
from accounts.store.found import Found
from accounts.store.migrations import upgrade
from tests.accounts.engines import START, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def heads(house: House, typed: str, **asked: object) -> list[str]:
    hits, _ = house.engine.found.hits(typed, **asked)  # type: ignore[arg-type]
    return [(one.title or one.text).splitlines()[0] for one in hits]


def drafts(house: House, typed: str) -> list[str]:
    return sorted(one.common.text for one in house.engine.drafts.every(typed))


TEXTS = (
    "Het café aan de haven is open",
    "De sûkerei stiet yn it fjild",
    "Gemeenteraad vergadert over #RaadEnkhuizen",
    "Vraag het @fenna@mastodon.example of @bram.bsky.example",
    "Open huis in het zwembad",
    "Het huis is open; het zwembad dicht",
    'Hij zei: "dat kan" en ging',
    "Ĳsbaan en straat 12-14, prijs € 3,50",
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cafe", [0]), ("CAFÉ", [0]), ("café", [0]), ("caf", [0]), ("c", [0]), ("sukerei", [1]), ("SÛKEREI", [1]), ("suk", [1]),
        ("raad", [2]), ("#raad", [2]), ("#RaadEnkhuizen", [2]), ("raadenkhuizen", [2]), ("gemeenteraad", [2]), ("enkhuizen", [2]),
        ("#gemeenteraad", []), ("@fenna", [3]), ("@fenna@mastodon.example", [3]), ("fenna", [3]), ("bram.bsky", [3]), ("@bram", [3]),
        ("@gemeenteraad", []), ("open zwembad", [4, 5]), ('"open huis"', [4]), ('"open hui', [4]), ("“open huis”", [4]),
        ('"huis open"', []),
        ("zwem dicht", [5]), ("dat kan", [6]), ('"', []), ("- !", []), ("   ", [0, 1, 2, 3, 4, 5, 6, 7]), ("12-14", [7]), ("3,50", [7]),
        ("nergens", []), ("haven nergens", []), ("a AND b", []), ("NEAR(open huis)", []), ("open*", [0, 4, 5]), ("text:open", []),
        ("^open", [0, 4, 5]), ("mail' OR 1=1 --", []), ("\0haven", [0]),
    ],
)  # fmt: skip
def test_what_is_typed_finds(house: House, typed: str, found: list[int]) -> None:
    for text in TEXTS:
        house.engine.drafts.start(Content(text))
    if typed.strip(' -!"'):
        assert drafts(house, typed) == sorted(TEXTS[at] for at in found)
    assert sorted(heads(house, typed)) == (sorted(TEXTS[at] for at in found) if typed.strip() else [])


def test_everything_of_a_draft_is_looked_through(house: House, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20)).save(tmp_path / "a.png")
    engine = house.engine
    account = house.account()
    media = replace(engine.drafts.add_picture(tmp_path / "a.png"), alt="Een ophaalbrug")
    common = Content("De tekst", title="Kop", warning="Waarschuwing", media=(media,))
    draft = engine.drafts.start(common, (account.id,), {account.id: Content("Variant alleen hier")})
    engine.drafts.put_about(draft, About("Nog bellen met de griffie", ("verkeer",), "Weekbericht"))
    for typed in ("tekst", "kop", "waarschuwing", "ophaalbrug", "variant", "griffie", "verkeer", "weekb", "kop griffie ophaal"):
        assert [one.id for one in engine.drafts.every(typed)] == [draft], typed
    engine.drafts.put_about(draft, About())
    assert engine.drafts.every("griffie") == ()
    engine.drafts.discard(draft)
    assert engine.drafts.every("tekst") == ()
    hits, _ = engine.found.hits("tekst")
    assert [(one.where, one.standing) for one in hits] == [(Where.DRAFT, Standing.DISCARDED)]


def test_what_was_sent_is_found_as_it_stands_there_with_account_and_address(house: House) -> None:
    engine = house.engine
    account = house.account("wethouder")
    post = engine.desk.submit(engine.drafts.start(Content("De brug gaat open"), (account.id,)))
    engine.desk.release(post)
    house.pass_time(600, step=60)
    (target,) = engine.history.post(post)
    assert target.url
    for typed in ("brug", "wethouder", "@wethouder", target.url, '"brug gaat"'):
        assert [one.id for one in engine.history.targets(words=typed)] == [target.id], typed
        hits, _ = engine.found.hits(typed)
        assert [(one.where, one.target_id) for one in hits] == [(Where.TARGET, target.id)], typed  # and not its posted draft as well
    engine.register.change(account.id, label="Fenna Wit")
    assert [one.id for one in engine.history.targets(words="fenna")] == [target.id]
    assert engine.history.targets(words="nergens") == ()


def test_a_version_is_found_when_the_draft_says_it_no_more(house: House) -> None:
    engine = house.engine
    draft = engine.drafts.start(Content("Eerst over de haven"))
    for text in ("Eerst over de haven en de kade", "Nu over het zwembad"):
        house.clock.advance(400)
        engine.drafts.save(draft, Content(text), (), {})
    hits, _ = engine.found.hits("haven")
    assert [(one.where, one.draft_id, one.text) for one in hits] == [(Where.VERSION, draft, "Eerst over de haven en de kade")]
    hits, _ = engine.found.hits("over")
    assert [one.where for one in hits] == [Where.DRAFT]
    hits, _ = engine.found.hits("over", where=[Where.VERSION])
    assert [one.where for one in hits] == [Where.VERSION]
    engine.drafts.posted(draft)
    assert engine.found.hits("haven") == ((), False)


def test_newest_or_best_first_and_no_more_than_asked(house: House) -> None:
    for text, title in (("zwembad zwembad zwembad open", "Zwembad"), ("Een lange tekst over van alles, ook het zwembad", "")):
        house.clock.advance(60)
        house.engine.drafts.start(Content(text, title=title))
    assert [one[:4] for one in heads(house, "zwembad")] == ["Een ", "Zwem"]
    assert [one[:4] for one in heads(house, "zwembad", order=Order.BEST)] == ["Zwem", "Een "]
    hits, more = house.engine.found.hits("zwembad", most=1)
    assert (len(hits), more) == (1, True)


def test_drafts_come_page_by_page_and_no_more_of_them_are_asked_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key in a search of thousands: only what is shown goes from the index to the books."""
    engine = house.engine
    made = []
    for number in range(9):
        house.clock.advance(0 if number % 3 else 60)  # three of them changed at the same moment
        made.append(engine.drafts.start(Content(f"Het zwembad, bericht {number}")))
    engine.drafts.discard(made[8])
    engine.drafts.posted(made[7])
    house.clock.advance(60)
    engine.drafts.save(made[1], Content("Weer het zwembad"), (), {})
    wanted = [made[1], made[6], *reversed(made[2:6]), made[0]]
    asked: list[int] = []
    kept = rows.every

    def every(*given: object, **named: object) -> object:
        asked.append(len(named["numbers"]))  # type: ignore[arg-type]
        return kept(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "every", every)
    found: list[Draft] = []
    while page := engine.drafts.every("zwembad", most=2, after=(found[-1].changed_at, found[-1].id) if found else None):
        found += page
    assert [one.id for one in found] == wanted == [one.id for one in engine.drafts.every("zwembad")]
    assert asked == [2, 2, 2, 1, 0, 9]
    engine.drafts.put_about(made[4], About(folder="Water"))
    assert [one.id for one in engine.drafts.every("zwembad", most=2, folder="Water")] == [made[4]]


def test_it_is_never_behind_whoever_writes(house: House, tmp_path: Path) -> None:
    draft = house.engine.drafts.start(Content("Eerste woorden"))
    assert drafts(house, "eerste")
    house.engine.drafts.save(draft, Content("Andere woorden"), (), {})
    assert (drafts(house, "eerste"), drafts(house, "andere")) == ([], ["Andere woorden"])
    with sqlite3.connect(tmp_path / FILE) as plain:  # past all of our code
        plain.execute("UPDATE drafts SET common = ? WHERE id = ?", (json.dumps({"text": "Derde woorden"}), int(draft)))
    plain.close()
    assert drafts(house, "derde") == ["Derde woorden"]
    with sqlite3.connect(tmp_path / FILE) as plain:
        plain.execute("DELETE FROM draft_versions")
        plain.execute("DELETE FROM drafts WHERE id = ?", (int(draft),))
    plain.close()
    assert house.engine.found.hits("woorden") == ((), False)


def test_what_is_rolled_back_is_not_found(house: House) -> None:
    engine = house.engine

    def half() -> None:
        with engine.books.write():
            engine.drafts.start(Content("Bestaat niet"))
            engine.drafts.every("bestaat")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert engine.found.hits("bestaat") == ((), False)
    engine.drafts.start(Content("Bestaat wel"))
    assert drafts(house, "bestaat") == ["Bestaat wel"]


def test_two_processes_keep_one_index(house: House, tmp_path: Path) -> None:
    other = Found(house.engine.books, tmp_path)
    for number in range(40):
        house.engine.drafts.start(Content(f"Bericht {number} over de gemeenteraad"))
        one = (house.engine.found, other)[number % 2]
        assert len(one.numbers(Where.DRAFT, "raad") or ()) == number + 1
    threads = [threading.Thread(target=one.refresh) for one in (house.engine.found, other, house.engine.found, other)]
    for number in range(40):
        house.engine.drafts.start(Content(f"Nog een over de dorpsraad {number}"))
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(other.numbers(Where.DRAFT, "raad") or ()) == len(house.engine.found.numbers(Where.DRAFT, "raad") or ()) == 80
    assert other.check()
    other.close()


def harm_shadow(file: Path, after: int = 1) -> None:
    with sqlite3.connect(file) as plain:
        assert plain.execute("UPDATE words_data SET block = x'00ff00ff00ff' WHERE id > ?", (after,)).rowcount
    plain.close()


def harm_bytes(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[4096:] = os.urandom(len(raw) - 4096)
    file.write_bytes(raw)


@pytest.mark.parametrize("harm", ["shadow", "leaf", "wrong", "bytes", "no database", "cut off", "gone", "other version"])
def test_a_broken_index_stops_no_writing_and_is_made_anew(tmp_path: Path, harm: str) -> None:
    house = House(tmp_path)
    for number in range(300):
        house.engine.drafts.start(Content(f"Bericht {number} over de haven"))
    assert len(drafts(house, "haven")) == 300
    house.close()
    file = tmp_path / INDEX
    if harm == "shadow":
        harm_shadow(file)
    elif harm == "leaf":
        harm_shadow(file, after=1_000)
    elif harm == "wrong":
        with sqlite3.connect(file) as plain:
            plain.execute("UPDATE words_content SET c1 = 'heel iets anders' WHERE id < 200")
        plain.close()
    elif harm == "bytes":
        harm_bytes(file)
    elif harm == "no database":
        file.write_bytes(b"dit is geen index" * 400)
    elif harm == "cut off":
        file.write_bytes(file.read_bytes()[:5000])
    elif harm == "gone":
        file.unlink()
    else:
        with sqlite3.connect(file) as plain:
            plain.execute("PRAGMA user_version=99")
        plain.close()
    house = House(tmp_path)
    assert house.engine.books.problem == ""
    draft = house.engine.drafts.start(Content("Er wordt gewoon door geschreven"))
    house.engine.drafts.save(draft, Content("Er wordt gewoon door geschreven, ook over de haven"), (), {})
    # What shows when it is opened was begun anew by then.
    assert house.engine.found.look_after(house.clock.now().date()) is (harm != "wrong")
    assert len(drafts(house, "haven")) == 301
    assert house.engine.found.check()
    house.close()


def test_an_index_that_breaks_while_it_is_used_answers_the_next_time(house: House, tmp_path: Path) -> None:
    for number in range(300):
        house.engine.drafts.start(Content(f"Bericht {number} over de haven"))
    assert len(drafts(house, "haven")) == 300
    harm_shadow(tmp_path / INDEX, after=1_000)
    house.engine.drafts.start(Content("Nog een over de haven"))
    assert len(drafts(house, "haven")) == 301


def test_without_a_place_for_an_index_the_books_look_by_themselves(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = house.engine
    account = house.account()
    engine.drafts.start(Content("Open huis in het zwembad"))
    engine.desk.submit(engine.drafts.start(Content("Open huis in de school"), (account.id,)), origin=Origin.COMMAND)

    def full(*_: object) -> None:
        raise StoreError("disk-full", folder="")

    monkeypatch.setattr(engine.found, "refresh", full)
    assert drafts(house, "HUIS zwem") == ["Open huis in het zwembad"]
    assert [one.content.text for one in engine.history.targets(words="huis school")] == ["Open huis in de school"]
    with pytest.raises(StoreError, match="disk-full"):
        engine.found.hits("huis")


def test_books_that_are_put_back_get_an_index_of_their_own(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Van voor de kopie"))
    house.close()
    Books.open(tmp_path, START + timedelta(days=2)).close()
    house = House(tmp_path)
    house.engine.drafts.start(Content("Van na de kopie"))
    assert len(drafts(house, "kopie")) == 2
    house.close()
    kept = copies(tmp_path)[0]
    for by_hand in (True, False):
        if by_hand:
            for tail in ("", "-wal", "-shm"):
                (tmp_path / f"{FILE}{tail}").unlink(missing_ok=True)
            (tmp_path / FILE).write_bytes(kept.read_bytes())
        else:
            restore(tmp_path, kept)
        house = House(tmp_path)
        assert heads(house, "kopie") == ["Van voor de kopie"]
        house.engine.drafts.start(Content("Weer een na de kopie"))
        assert len(heads(house, "kopie")) == 2
        house.close()


def test_books_of_0007_with_5_000_drafts_are_found_through_after_the_migration(tmp_path: Path) -> None:
    upgrade(tmp_path / FILE, "0007")
    with sqlite3.connect(tmp_path / FILE) as plain:
        row = "INSERT INTO drafts (common, variants, accounts, words, created_at, changed_at) VALUES (?, '{}', '[]', ?, ?, ?)"
        for number in range(5_000):
            text = f"Bericht {number} over café De Haven" if number % 1_000 == 7 else f"Bericht {number} over de kermis"
            plain.execute(row, (json.dumps({"text": text, "media": []}), text.casefold(), number, number))
        version = "INSERT INTO draft_versions (draft_id, at, common, variants, accounts) VALUES (1, 5, ?, '{}', '[]')"
        plain.execute(version, (json.dumps({"text": "Wat er eerst stond"}),))
    plain.close()
    house = House(tmp_path)
    assert len(heads(house, "cafe")) == 5
    assert [one.where for one in house.engine.found.hits("eerst")[0]] == [Where.VERSION]
    assert len(house.engine.found.numbers(Where.DRAFT, "kermis") or ()) == 4_995
    assert house.engine.found.refresh() == 0
    house.close()


def test_the_triggers_are_there_after_every_migration(tmp_path: Path) -> None:
    upgrade(tmp_path / FILE)
    with sqlite3.connect(tmp_path / FILE) as plain:
        there = {row[0] for row in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    plain.close()
    made = {f"changes_{kind}_{what}" for kind in ("draft", "version", "target") for what in ("made", "gone")}
    assert there == made | {"changes_draft_changed", "changes_target_changed", "changes_account_named"}


def test_the_list_of_changes_does_not_grow_with_typing(house: House) -> None:
    draft = house.engine.drafts.start(Content("a"))
    for number in range(50):
        house.engine.drafts.save(draft, Content("a" * number), (), {})
    with house.engine.books.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM changes WHERE kind = 'draft'").scalar_one() == 1


def test_books_that_are_only_read_are_searched_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Alleen te lezen"))
    house.close()
    monkeypatch.setattr(books_module.os, "access", lambda _path, mode: mode != os.W_OK)
    house = House(tmp_path)
    assert house.engine.books.problem == "store-read-only"
    assert heads(house, "lezen") == ["Alleen te lezen"]
    house.close()


# -- what was typed, and where it stands ---------------------------------------------------------------------------------------------------


def test_pieces() -> None:
    assert pieces_of('raad "open huis" #a @b') == (Piece("raad"), Piece("open huis", phrase=True), Piece("#a"), Piece("@b"))
    assert pieces_of("raad raad*") == (Piece("raad"),)
    assert pieces_of('€ - !! "" \' ') == ()
    assert len(pieces_of(" ".join(f"w{n}" for n in range(100)))) == 12


def test_folding_keeps_every_place() -> None:
    for text in ("Café ÇA vû ß İstanbul ĳ Ĳ ﬁ", "ASCII only", "e\u0301", "\ud800", "", "Ὀδυσσεύς"):
        assert len(folded(text)) == len(text)
    assert folded("CAFÉ sûkerei") == "cafe sukerei"


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Het café is open", "cafe", ["café"]),
        ("Het cafe\u0301 is open", "cafe", ["cafe\u0301"]),
        ("De gemeenteraad in het raadhuis", "raad", ["raad", "raad"]),
        ("Op en over", "o", ["O", "o"]),
        ("Open huis; het huis, open.", '"het huis"', ["het huis"]),
        ("Zie #RaadEnkhuizen", "#raad", ["#Raad"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("niets", "iets anders", ["iets"]),
    ],
)
def test_marks(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks_in(text, pieces_of(typed))] == marked


def test_an_excerpt_shows_what_was_found() -> None:
    text = "Begin. " + "woord " * 100 + "de Haven is open " + "woord " * 100
    shown, marks = excerpt(text, pieces_of("haven"), 80)
    assert [shown[start:end] for start, end in marks] == ["Haven"]
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) <= 84
    assert excerpt("kort", pieces_of("niets")) == ("kort", ())
