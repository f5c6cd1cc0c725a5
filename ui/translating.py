"""The translators' workbench behind `python -m ui.language`: extract, check, list what is missing, fill in, compile.

The strings are found by reading the code's syntax tree: every call of `tr` and `tr_mark`. Other than Qt's `lupdate` this refuses a
string that is not written out (it would silently stay English), knows plurals by the number in the call, and writes the file in
one fixed order without line numbers, so that a change in the code changes only its own lines. The files are Qt's own `.ts` format:
Qt Linguist opens them. `lrelease` (part of PySide6-Essentials) compiles them.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from resources.catalogue import LANGUAGES

HOUSE = Path(__file__).resolve().parent.parent
FOLDERS = ("desktop", "resources", "ui")
FORMS = 2
"""Forms of a counting sentence; the same in all three languages."""

_NAMES = re.compile(r"\{[a-z_]*\}|%n")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]


@dataclass(frozen=True)
class Entry:
    """A translation: one form, or one a plural form. An empty form is an unfinished one."""

    forms: tuple[str, ...]
    note: str = ""

    @property
    def finished(self) -> bool:
        """Return whether every form is filled."""
        return bool(self.forms) and all(self.forms)


class ProblemError(Exception):
    """Something in the code or in a file of translations is not as it must be."""


def extract(house: Path = HOUSE) -> dict[Key, bool]:
    """Return every string of the code: (context, source) to whether it counts (has plural forms).

    Raises:
        ProblemError: a call whose context or source is not written out, or one string both with and without a number.
    """
    found: dict[Key, bool] = {}
    for folder in FOLDERS:
        for file in sorted((house / folder).rglob("*.py")):
            for key, counts in _strings_of(file, house):
                if found.setdefault(key, counts) != counts:
                    raise ProblemError(f"{file.relative_to(house)}: {key} stands with a number and without one")
    return found


def _strings_of(file: Path, house: Path) -> Iterator[tuple[Key, bool]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _name(node.func) not in {"tr", "tr_mark"}:
            continue
        texts = [argument.value for argument in node.args[:2] if isinstance(argument, ast.Constant)]
        if len(texts) < 2 or not all(isinstance(text, str) for text in texts):
            if file.name == "catalogue.py":  # where they are defined
                continue
            raise ProblemError(f"{file.relative_to(house)}:{node.lineno}: write context and source out in the call")
        third = node.args[2] if len(node.args) > 2 else None
        counts = "%n" in str(texts[1]) or third is not None
        yield (str(texts[0]), str(texts[1])), counts


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def wanted(code: str, found: dict[Key, bool]) -> dict[Key, bool]:
    """Return the strings that a language must have: all of them, but in English only those that count."""
    return {key: counts for key, counts in found.items() if counts or code != "en"}


def read(file: Path) -> dict[Key, Entry]:
    """Return what stands in a `.ts` file; nothing when there is none. What Qt marks as vanished counts as not there.

    Raises:
        ProblemError: the file is not XML.
    """
    if not file.exists():
        return {}
    try:
        root = ET.parse(file).getroot()  # noqa: S314 - our own file, from the repository
    except ET.ParseError as error:
        raise ProblemError(f"{file.name}: {error}") from error
    made: dict[Key, Entry] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            made[context.findtext("name", ""), message.findtext("source", "")] = _entry(message)
    return made


def _entry(message: ET.Element) -> Entry:
    translation = message.find("translation")
    if translation is None:
        return Entry(("",))
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
    if translation.get("type"):  # unfinished, vanished or obsolete
        forms = tuple("" for _ in forms)
    return Entry(forms, message.findtext("translatorcomment", ""))


def write(file: Path, code: str, entries: dict[Key, Entry], counting: dict[Key, bool]) -> None:
    """Write a `.ts` file whole, in the order of context and source, in one step."""
    root = ET.Element("TS", {"version": "2.1", "language": code, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for key in sorted(entries):
        name, source = key
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _message(contexts[name], source, entries[key], counts=counting[key])
    ET.indent(root, "    ")
    _replace(file, (_HEAD + ET.tostring(root, encoding="unicode") + "\n").encode())


def _message(context: ET.Element, source: str, entry: Entry, *, counts: bool) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if counts else {})
    ET.SubElement(message, "source").text = source
    if entry.note:
        ET.SubElement(message, "translatorcomment").text = entry.note
    translation = ET.SubElement(message, "translation", {} if entry.finished else {"type": "unfinished"})
    if not counts:
        translation.text = entry.forms[0]
        return
    for form in entry.forms:
        ET.SubElement(translation, "numerusform").text = form


def _replace(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False, suffix=".new") as new:
        new.write(content)
    Path(new.name).chmod(0o644)
    os.replace(new.name, file)


def compiled(file: Path) -> bytes:
    """Return the `.qm` of a `.ts` file.

    Raises:
        ProblemError: lrelease refused it or does not run here.
    """
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        command = [str(tool), "-silent", "-nounfinished", str(file), "-qm", str(target)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603 - our own tool and file
        except OSError as error:
            raise ProblemError(f"lrelease does not run: {error}") from error
        if done.returncode or not target.exists():
            raise ProblemError(f"lrelease refused {file.name}: {done.stderr.strip()}")
        return target.read_bytes()


class Workbench:
    """The three languages of one house."""

    def __init__(self, house: Path = HOUSE) -> None:
        """Work on the code and the files under `house`."""
        self._house = house
        self._folder = house / "resources" / "languages"

    def file(self, code: str, ending: str = "ts") -> Path:
        """Return the file of a language."""
        return self._folder / f"{code}.{ending}"

    def update(self) -> list[str]:
        """Bring the files up to the code, compile them, and say what came and went."""
        found = extract(self._house)
        said: list[str] = []
        for code in LANGUAGES:
            keys, held = wanted(code, found), read(self.file(code))
            entries = {key: _fitting(held.get(key), counts=counts) for key, counts in keys.items()}
            gone = [key for key in held if key not in keys]
            unfinished = sum(not entry.finished for entry in entries.values())
            self._save(code, entries, keys)
            said.append(f"{code}: {len(entries)} strings, {unfinished} without translation, {len(gone)} dropped")
        return said

    def missing(self, code: str) -> dict[str, dict[str, str | list[str]]]:
        """Return what has no translation: context to source to '' (or two '' for singular and plural)."""
        held = read(self.file(code))
        made: dict[str, dict[str, str | list[str]]] = {}
        for key, counts in sorted(wanted(code, extract(self._house)).items()):
            if key not in held or not held[key].finished or len(held[key].forms) != _count(counts):
                made.setdefault(key[0], {})[key[1]] = [""] * FORMS if counts else ""
        return made

    def fill(self, code: str, given: object) -> int:
        """Write translations in, in the shape of `missing`; empty ones are passed over. Returns how many were written.

        Raises:
            ProblemError: a string that the code does not have, a wrong number of forms, or other {names} than in the source.
                Nothing is written then.
        """
        keys = wanted(code, extract(self._house))
        held = read(self.file(code))
        entries = {key: _fitting(held.get(key), counts=counts) for key, counts in keys.items()}
        count = 0
        for key, forms in _given(given):
            if key not in keys:
                raise ProblemError(f"the code has no {key}")
            faults = list(_faults(key, Entry(forms), counts=keys[key]))
            if faults and all(forms):
                raise ProblemError(faults[0])
            if all(forms):
                entries[key] = Entry(forms, entries[key].note)
                count += 1
        self._save(code, entries, keys)
        return count

    def check(self) -> list[str]:
        """Return everything that is wrong, a line each; empty when all is well."""
        found = extract(self._house)
        problems: list[str] = []
        for code in LANGUAGES:
            keys, held = wanted(code, found), read(self.file(code))
            problems += [f"{code}: not extracted yet, run update: {key}" for key in keys if key not in held]
            problems += [f"{code}: not used any more, run update: {key}" for key in held if key not in keys]
            for key in sorted(keys.keys() & held.keys()):
                problems += [f"{code}: {fault}" for fault in _faults(key, held[key], counts=keys[key])]
            problems += self._stale(code)
        return problems

    def _stale(self, code: str) -> list[str]:
        file, made = self.file(code), self.file(code, "qm")
        if not file.exists():
            return [f"{code}: {file.name} is not there, run update"]
        if not made.exists() or made.read_bytes() != compiled(file):
            return [f"{code}: {made.name} was not made from {file.name}, run update"]
        return []

    def _save(self, code: str, entries: dict[Key, Entry], keys: dict[Key, bool]) -> None:
        write(self.file(code), code, entries, keys)
        _replace(self.file(code, "qm"), compiled(self.file(code)))


def _count(counts: bool) -> int:
    return FORMS if counts else 1


def _fitting(held: Entry | None, *, counts: bool) -> Entry:
    if held is not None and len(held.forms) == _count(counts):
        return held
    return Entry(("",) * _count(counts))


def _faults(key: Key, entry: Entry, *, counts: bool) -> Iterator[str]:
    if not entry.finished:
        yield f"no translation: {key}"
        return
    if len(entry.forms) != _count(counts):
        yield f"{len(entry.forms)} forms instead of {_count(counts)}: {key}"
    names = set(_NAMES.findall(key[1]))
    for place, form in enumerate(entry.forms):
        # The singular may say 'one' in words; everything else must name what the source names.
        here = set(_NAMES.findall(form))
        may_lack = {"%n"} if counts and place == 0 else set()
        if here != names and here != names - may_lack:
            yield f"other names than the source has ({', '.join(sorted(here ^ names))}): {key}"


def _given(given: object) -> Iterator[tuple[Key, tuple[str, ...]]]:
    if not isinstance(given, dict):
        raise ProblemError('the file must hold {"context": {"source": "translation"}}')
    for context, sources in given.items():
        if not isinstance(sources, dict):
            raise ProblemError(f"{context!r} must hold sources and translations")
        for source, value in sources.items():
            forms = tuple(value) if isinstance(value, list) else (value,)
            if not all(isinstance(form, str) for form in forms):
                raise ProblemError(f"{source!r} must be a string or a list of strings")
            yield (str(context), str(source)), forms


def main(words: list[str], bench: Workbench | None = None) -> int:
    """Do one of: update, check, missing LANGUAGE, fill LANGUAGE FILE. Returns the exit code."""
    try:
        return _run(words, bench or Workbench())
    except (ProblemError, OSError, json.JSONDecodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _run(words: list[str], bench: Workbench) -> int:
    match words:
        case ["update"]:
            sys.stdout.write("\n".join(bench.update()) + "\n")
        case ["check"]:
            problems = bench.check()
            sys.stderr.write("".join(f"{problem}\n" for problem in problems))
            return 1 if problems else 0
        case ["missing", code] if code in LANGUAGES:
            sys.stdout.write(json.dumps(bench.missing(code), ensure_ascii=False, indent=1) + "\n")
        case ["fill", code, name] if code in LANGUAGES:
            count = bench.fill(code, json.loads(Path(name).read_text(encoding="utf-8")))
            sys.stdout.write(f"{code}: {count} written\n")
        case _:
            sys.stderr.write("use: python -m ui.language update | check | missing LANGUAGE | fill LANGUAGE FILE\n")
            return 2
    return 0
