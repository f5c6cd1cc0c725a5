"""Spelling: which words are looked at, in which language, by dictionaries beside us, and which files are no dictionary."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from accounts.errors import InputError
from accounts.posts import spelling_files
from accounts.posts.spelling import Spelling
from accounts.posts.spelling_line import Line, child_command
from accounts.posts.spelling_words import guess, words
from tests.accounts.engines import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    made.engine.spelling.offer(resources.at("dictionaries"))
    yield made
    made.close()


@pytest.fixture
def spelling(house: House) -> Spelling:
    return house.engine.spelling


def frisian(folder: Path, *, count: int = 600, samples: str = "fy") -> Path:
    """Write a small dictionary in the form of a Frisian one."""
    folder.mkdir(exist_ok=True)
    entries = [*spelling_files.SAMPLES[samples], *(f"wurd{chr(97 + one // 26)}{chr(97 + one % 26)}" for one in range(count))]
    (folder / "fy.dic").write_text(f"{len(entries)}\n" + "\n".join(entries) + "\n", "utf-8")
    (folder / "fy.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", "utf-8")
    return folder / "fy.dic"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De raad vergadert.", ["De", "raad", "vergadert"]),
        ("Zie https://gemeente.nl/fowt en @fowt of #Fowt", ["Zie", "en", "of"]),
        ("De VVD, het CDA'er en de CDA-wethouder van D66 in 2026", ["De", "het", "en", "de", "CDA-wethouder", "van", "in"]),
        ("Mail fowt@gemeente.nl om 19.30u", ["Mail", "om"]),
        ("Meer op gemente.example/fowt. En o.a. hier", ["Meer", "op", "En", "o", "a", "hier"]),
        ("'s Avonds zo'n auto’s", ["'s", "Avonds", "zo'n", "auto’s"]),
        ("Meer op {link} 🎉 één", ["Meer", "op", "één"]),
        ("", []),
    ],
)
def test_what_is_a_word(text: str, found: list[str]) -> None:
    assert [one.text for one in words(text)] == found
    assert all(text[one.start : one.end] == one.text for one in words(text))


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Zaterdag is het open huis in het vernieuwde zwembad en iedereen is welkom.", "nl"),
        ("Wij zijn er voor u met vragen over de haven", "nl"),
        ("Sneon is it iepen hûs yn it fernijde swimbad en elkenien is wolkom, jim kinne mei.", "fy"),
        ("Moarn is der in gearkomste fan de rie; wy binne der ek.", "fy"),
        ("On Saturday the swimming pool is open for all of you and your children.", "en"),
        ("Zwembad", "?"),
        ("", "?"),
    ],
)
def test_the_language_is_guessed(text: str, tag: str) -> None:
    assert guess(text, "?") == tag


def test_dutch_and_english_came_along(spelling: Spelling) -> None:
    assert [spelling.dictionary(one) for one in ("nl", "nl-BE", "en", "en-US", "fy", "de", "")] == ["nl", "nl", "en", "en-US", "", "", ""]
    spelling.check("nl", ["raadsvergadering", "afvalinzameling", "gemente", "auto’s"])
    assert [spelling.wrong("nl", one) for one in ("raadsvergadering", "afvalinzameling", "gemente", "auto’s")] == [
        False,
        False,
        True,
        False,
    ]
    assert spelling.wrong("nl", "nooit-gevraagd") is None
    assert "gemeente" in spelling.suggest("nl", "gemente")
    spelling.check("en", ["council", "concil", "colour"])
    assert [spelling.wrong("en", one) for one in ("council", "concil", "colour")] == [False, True, False]


def test_own_words_are_kept_per_language(house: House, spelling: Spelling) -> None:
    spelling.check("nl", ["Oranjezaol", "oranjezaol", "gemente"])
    assert spelling.wrong("nl", "Oranjezaol")
    spelling.add_own("nl", "Oranjezaol")
    spelling.check("nl", ["Oranjezaol", "oranjezaol", "gemente"])
    assert [spelling.wrong("nl", one) for one in ("Oranjezaol", "oranjezaol", "gemente")] == [False, False, True]
    assert spelling.own("en") == frozenset()
    assert Spelling(house.engine.books, house.folder).own_words("nl") == ("Oranjezaol",)
    spelling.remove_own("nl", "Oranjezaol")
    spelling.check("nl", ["Oranjezaol"])
    assert spelling.wrong("nl", "Oranjezaol")
    with pytest.raises(InputError, match="bad-own-word"):
        spelling.add_own("nl", "twee woorden")


def test_a_process_that_died_is_started_again(spelling: Spelling) -> None:
    spelling.check("nl", ["gemente"])
    process = spelling._line._process
    assert process is not None
    process.kill()
    process.wait()
    spelling.check("nl", ["gemeentee"])
    assert spelling.wrong("nl", "gemeentee")


def test_a_packed_program_holds_its_dictionaries_itself() -> None:
    """It has no script to run; it starts itself, and that start loads nothing of a window."""
    program = "import sys; sys.argv[1:] = ['--dictionaries']; from desktop.__main__ import main; main(); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], input=b'["check", "nl", []]\n', capture_output=True, check=True)
    assert done.stdout.splitlines() == [b'{"error": "\'nl\'"}', b"False"]


def test_the_process_ends_with_the_program() -> None:
    """Killed, a program says no goodbye: its end of the pipe is gone, and that is enough."""
    child = subprocess.Popen(child_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b'["check", "nl", ["huis"]]\n')
    child.stdin.flush()
    assert b"error" in child.stdout.readline()
    child.stdin.close()
    assert child.wait(20) == 0
    child.stdout.close()


def test_a_process_that_does_not_answer_is_told(house: House) -> None:
    hanging = Spelling(house.engine.books, house.folder, Line(lambda: [sys.executable, "-c", "import sys; sys.stdin.read()"], patience=0.2))
    hanging.offer(resources.at("dictionaries"))
    with pytest.raises(InputError, match="spelling-away"):
        hanging.check("nl", ["gemente"])
    assert hanging.wrong("nl", "gemente") is None
    hanging.close()


def test_a_frisian_dictionary_is_taken_in(house: House, spelling: Spelling, tmp_path: Path) -> None:
    chosen = frisian(tmp_path / "keuze")
    assert not spelling.brought("fy")
    spelling.install(chosen, "fy")
    assert spelling.dictionary("fy") == "fy"
    spelling.check("fy", ["gearkomste", "gearkomsje"])
    assert [spelling.wrong("fy", one) for one in ("gearkomste", "gearkomsje")] == [False, True]
    assert Spelling(house.engine.books, house.folder).dictionary("fy-NL") == "fy"
    spelling.remove("fy")
    assert spelling.dictionary("fy") == ""


def test_from_an_extension_of_an_office_program(spelling: Spelling, tmp_path: Path) -> None:
    frisian(tmp_path / "keuze")
    pack = tmp_path / "frysk.oxt"
    with zipfile.ZipFile(pack, "w") as made:
        made.writestr("description.xml", "<x/>")
        for ending in ("aff", "dic"):
            made.write(tmp_path / "keuze" / f"fy.{ending}", f"dictionaries/fy_NL.{ending}")
            made.writestr(f"dictionaries/af_ZA.{ending}", "niets")
    spelling.install(pack, "fy")
    assert spelling.brought("fy")


def damaged(folder: Path, kind: str) -> Path:
    """Write what is no Frisian dictionary."""
    chosen = frisian(folder, count=100 if kind == "short" else 600, samples="nl" if kind == "dutch" else "fy")
    if kind == "half":
        chosen.with_suffix(".aff").unlink()
    elif kind == "letter":
        chosen.write_text("Geachte heer,\n" * 900)
    elif kind == "affixes":
        chosen.with_suffix(".aff").write_text("niets\n" * 10)
    elif kind == "bytes":
        chosen.write_bytes(b"700\n" + b"\xff\xfe\x00\n" * 700)
    elif kind == "picture":
        chosen = folder / "foto.png"
        chosen.write_bytes(b"\x89PNG\r\n")
    elif kind == "zip":
        chosen = folder / "iets.oxt"
        with zipfile.ZipFile(chosen, "w") as pack:
            pack.writestr("tekst.txt", "hallo")
    return chosen


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("half", "dictionary-half"),
        ("letter", "no-dictionary"),
        ("short", "no-dictionary"),
        ("affixes", "no-dictionary"),
        ("bytes", "no-dictionary"),
        ("picture", "no-dictionary"),
        ("zip", "no-dictionary"),
        ("dutch", "dictionary-other"),
    ],
)
def test_what_is_no_dictionary_is_refused_whole(spelling: Spelling, house: House, tmp_path: Path, kind: str, code: str) -> None:
    good = frisian(tmp_path / "goed")
    spelling.install(good, "fy")
    kept = {one.name: one.read_bytes() for one in (house.folder / "dictionaries").iterdir()}
    with pytest.raises(InputError) as refused:
        spelling.install(damaged(tmp_path / "keuze", kind), "fy")
    assert refused.value.word == code
    assert {one.name: one.read_bytes() for one in (house.folder / "dictionaries").iterdir()} == kept


def test_a_dictionary_that_is_too_large(spelling: Spelling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = frisian(tmp_path / "keuze")
    pack = tmp_path / "fy.oxt"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("fy.dic", "600\n" + "a" * 100_000)
        made.write(chosen.with_suffix(".aff"), "fy.aff")
    monkeypatch.setattr(spelling_files, "LARGEST", 1_000)
    for one in (chosen, pack):
        with pytest.raises(InputError, match="dictionary-too-large"):
            spelling.install(one, "fy")
    assert not spelling.brought("fy")
