"""A municipality's own guideline: taken whole or refused with its place, and away again."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.account import Role
from accounts.posts.guidelines import FILE
from tests.accounts.engines import House

ABOUT = """version = 1
name = "Zo spreken wij"
source = { nl = "Richtlijn van de gemeente Enkhuizen, 2026", en = "Guideline of Enkhuizen, 2026" }
"""
RULES = """version = 1
[[question]]
id = "as-whom"
roles = true
[[question]]
id = "harbour"
must = ["public"]
answers = [{ id = "yes", effect = "continue" }, { id = "ask", effect = "read" }]
"""
ROLES = "[roles]\n" + "".join(f'{role.value} = "{role.value}"\n' for role in Role)
WORDS = (
    ROLES + '[as-whom]\ntext = "Als wie?"\n[harbour]\ntext = "Weet de havenmeester hiervan?"\nanswer.yes = "Ja"\nanswer.ask = "Vragen"\n'
)
CHECKS = '[weights.capitals]\ndefault = "stop"\n'
GOOD = {
    "guideline.toml": ABOUT,
    "nl.md": "# Zo spreken wij\n\nWees kort.",
    "questions/rules.toml": RULES,
    "questions/nl.toml": WORDS,
    "checks.toml": CHECKS,
    "LEESMIJ.txt": "hoort er niet bij",
}


def folder(place: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, "utf-8")
    return place


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "data").mkdir()
    made = House(tmp_path / "data")
    yield made
    made.close()


@pytest.mark.parametrize("kind", ["folder", "file", "zip", "zip with folder"])
def test_a_pack_is_taken_in_holds_after_a_restart_and_goes(kind: str, house: House, tmp_path: Path) -> None:
    where = folder(tmp_path / "pack", GOOD)
    if kind == "file":
        where /= "guideline.toml"
    if kind.startswith("zip"):
        inner = "pack/" if "folder" in kind else ""
        where = tmp_path / "pack.zip"
        with zipfile.ZipFile(where, "w") as archive:
            for name, text in GOOD.items():
                archive.writestr(inner + name, text)
    before = house.engine.surroundings.rules.heaviness("capitals", Role.PRIVATE)
    house.engine.guidelines.take_in(where)
    again = House(house.folder)
    for one in (house.engine, again.engine):
        own = one.guidelines.own
        assert own is not None
        assert own.said(own.source, "nl") == own.said(own.source, "fy") == "Richtlijn van de gemeente Enkhuizen, 2026"
        assert own.said(own.source, "en") == "Guideline of Enkhuizen, 2026"
        assert own.said(own.texts, "en").endswith("Wees kort.")
        pack = own.pack("en")
        assert pack is not None
        assert [question.id for question in pack.others] == ["harbour"]
        assert one.surroundings.rules.heaviness("capitals", Role.PRIVATE) == "stop" != before
    again.engine.guidelines.remove()
    again.close()
    house.engine.guidelines.read_again()
    assert (house.engine.guidelines.own, house.engine.surroundings.rules.heaviness("capitals", Role.PRIVATE)) == (None, before)
    house.engine.guidelines.take_in(where)
    house.engine.guidelines.remove()
    assert (house.engine.guidelines.own, (house.folder / FILE).exists()) == (None, False)
    assert house.engine.surroundings.rules.heaviness("capitals", Role.PRIVATE) == before


BAD = [
    ({"guideline.toml": None}, "guideline-missing", "guideline.toml", ""),
    ({"nl.md": None}, "guideline-missing", "nl.md", ""),
    ({"nl.md": "  \n"}, "guideline-missing", "nl.md", ""),
    ({"questions/rules.toml": None}, "guideline-missing", "questions/rules.toml", ""),
    ({"questions/nl.toml": None}, "guideline-missing", "questions/nl.toml", ""),
    ({"guideline.toml": "version = "}, "guideline-damaged", "guideline.toml", "end of document"),
    ({"guideline.toml": ABOUT.replace("1", "2", 1)}, "guideline-damaged", "guideline.toml", "version"),
    ({"guideline.toml": ABOUT + "naam = 1\n"}, "guideline-damaged", "guideline.toml", "naam"),
    ({"guideline.toml": ABOUT.replace("Zo spreken wij", " ")}, "guideline-damaged", "guideline.toml", "name"),
    ({"guideline.toml": ABOUT.replace("nl =", "de =")}, "guideline-damaged", "guideline.toml", "source"),
    ({"questions/rules.toml": RULES.replace('"public"', '"weekend"')}, "guideline-damaged", "questions/nl.toml", "weekend"),
    ({"questions/rules.toml": RULES.replace("must", "mus")}, "guideline-damaged", "questions/nl.toml", "mus"),
    ({"questions/rules.toml": RULES.replace('"continue"', '"edit"')}, "guideline-damaged", "questions/nl.toml", "goes on"),
    ({"questions/rules.toml": RULES + RULES.partition("roles = true\n")[2]}, "guideline-damaged", "questions/nl.toml", "harbour"),
    ({"questions/nl.toml": WORDS.replace("havenmeester", "h" * 600)}, "guideline-damaged", "questions/nl.toml", "too long"),
    ({"questions/nl.toml": ROLES}, "guideline-damaged", "questions/nl.toml", "as-whom"),
    ({"checks.toml": '[weights.capitals]\ndefault = "heavy"\n'}, "guideline-damaged", "checks.toml", "weights.capitals.default"),
    ({"checks.toml": '[weights.nonsense]\ndefault = "note"\n'}, "guideline-damaged", "checks.toml", "weights.nonsense"),
]


@pytest.mark.parametrize(("changes", "word", "file", "place"), BAD)
def test_a_pack_with_an_error_is_refused_with_its_place_and_nothing_changes(
    changes: dict[str, str | None], word: str, file: str, place: str, house: House, tmp_path: Path
) -> None:
    house.engine.guidelines.take_in(folder(tmp_path / "good", GOOD))
    kept = (house.folder / FILE).read_bytes()
    own, rules = house.engine.guidelines.own, house.engine.surroundings.rules
    files = {name: text for name, text in (GOOD | changes).items() if text is not None}
    with pytest.raises(InputError) as caught:
        house.engine.guidelines.take_in(folder(tmp_path / "bad", files))
    values = caught.value.values
    assert (caught.value.word, values["file"]) == (word, file)
    assert place in str(values.get("place", ""))
    assert ((house.folder / FILE).read_bytes(), house.engine.guidelines.own, house.engine.surroundings.rules) == (kept, own, rules)
    assert [one.name for one in house.folder.glob("guideline*")] == [FILE]


def test_what_is_no_pack_at_all_is_refused(house: House, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no zip")
    (tmp_path / "empty").mkdir()
    for where in (tmp_path / "a.zip", tmp_path / "empty", tmp_path / "nowhere"):
        with pytest.raises(InputError):
            house.engine.guidelines.take_in(where)
    (folder(tmp_path / "x", GOOD) / "nl.md").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError) as caught:
        house.engine.guidelines.take_in(tmp_path / "x")
    assert caught.value.values == {"file": "nl.md", "place": "UTF-8"}


@pytest.mark.parametrize("text", ["{", "[]", "{}", json.dumps({"guideline.toml": 3}), "[" * 100_000])
def test_a_kept_pack_that_was_damaged_leaves_the_built_in_one(text: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE).write_text(text)
    house = House(tmp_path / "data")
    assert house.engine.guidelines.own is None
    assert house.engine.guidelines.problem is not None
    house.close()


def test_the_users_own_table_lies_over_that_of_the_guideline(house: House, tmp_path: Path) -> None:
    house.engine.surroundings.use_rules('[weights.capitals]\nprivate = "off"\n')
    house.engine.guidelines.take_in(folder(tmp_path / "pack", GOOD))
    rules = house.engine.surroundings.rules
    assert (rules.heaviness("capitals", Role.PRIVATE), rules.heaviness("capitals", Role.CLERK)) == ("off", "stop")
