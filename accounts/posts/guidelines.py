"""Guideline packs: how a municipality wants its people to speak in public, as a folder of plain files; the booklet's is built in.

    guideline.toml       version = 1, name, source; both may be a table with a text per language
    nl.md, fy.md, en.md  the guideline to be read, at least one; plain text with '#' headings and '-' lists
    questions/           rules.toml and a file per language, as the built-in ones; without it the built-in questions are asked
    checks.toml          weights, words, election periods, as `checks/rules.py` reads them; laid over the built-in ones

A pack is looked through as a whole before anything of it is kept, and kept as one file, so that there is never half of one.
"""

from __future__ import annotations

import json
import os
import stat
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from accounts.errors import InputError, KnownError, StoreError
from accounts.posts.checks.rules import builtin
from accounts.posts.questions import Pack, parse

FILE = "guideline.json"
ABOUT, CHECKS, RULES = "guideline.toml", "checks.toml", "questions/rules.toml"
LANGUAGES = ("nl", "fy", "en")
MOST_FILE, MOST_ALL, MOST_ENTRIES = 1_000_000, 4_000_000, 500
MOST_NAME = 120


@dataclass(frozen=True)
class Guideline:
    """A pack as it was read. `name` and `source` by language; `texts` and `packs` those there are; `checks` is TOML, '' when none."""

    name: Mapping[str, str]
    source: Mapping[str, str]
    texts: Mapping[str, str]
    packs: Mapping[str, Pack] = field(default_factory=lambda: MappingProxyType({}))
    checks: str = ""

    def said(self, what: Mapping[str, str], language: str) -> str:
        """Return a text in `language`, else in Dutch, else in whatever there is; '' when there is none."""
        for one in (language, "nl", *what):
            if what.get(one):
                return what[one]
        return ""

    def pack(self, language: str) -> Pack | None:
        """Return the questions in `language`, else in another; None when the pack has none of its own."""
        return next((self.packs[one] for one in (language, "nl", *self.packs) if one in self.packs), None)


class Guidelines:
    """The pack of a data folder. `own` is None while the built-in one holds; `problem` says why a kept one cannot be used."""

    def __init__(self, folder: Path, use_checks: Callable[[str], None]) -> None:
        """Read what is kept. `use_checks` takes the TOML of a pack's checks ('' = none)."""
        self._file = folder / FILE
        self._use_checks = use_checks
        self.problem: KnownError | None = None
        self.own: Guideline | None = None
        self.changes = 0
        """Counts the packs that were taken or removed; who keeps something made of one asks for it."""
        self._read()

    def _read(self) -> None:
        try:
            if self._file.exists():
                if self._file.stat().st_size > 2 * MOST_ALL:
                    raise _wrong(FILE, "size")
                plain = json.loads(self._file.read_text("utf-8"))
                if not isinstance(plain, dict) or not all(isinstance(one, str) for one in plain.values()):
                    raise _wrong(FILE, "format")
                self._take(made(plain))
        except KnownError as failure:
            self.problem = failure
        except (OSError, ValueError, RecursionError) as failure:
            self.problem = _wrong(FILE, str(failure)[:120])

    def read_again(self) -> None:
        """Read what is kept: another process may have changed it."""
        self.problem = None
        if self._file.exists():
            self._read()
        elif self.own is not None:
            self._take(None)

    def _take(self, guideline: Guideline | None) -> None:
        self._use_checks(guideline.checks if guideline is not None else "")
        self.own, self.problem = guideline, None
        self.changes += 1

    def take_in(self, path: Path) -> Guideline:
        """Keep the pack at `path` (a folder, its guideline.toml, or a zip of it) in the place of the one before, and return it.

        Raises InputError (guideline-damaged with file and place, guideline-missing, file-unreadable), StoreError; then nothing changes.
        """
        files = _files(path)
        guideline = made(files)
        new = self._file.with_suffix(".new")
        try:
            with new.open("w", encoding="utf-8") as out:
                json.dump(files, out, ensure_ascii=False)
                out.flush()
                os.fsync(out.fileno())
            new.replace(self._file)
        except OSError as failure:
            new.unlink(missing_ok=True)
            raise StoreError("disk-full" if failure.errno == 28 else "store", reason=failure.strerror) from failure
        self._take(guideline)
        return guideline

    def remove(self) -> None:
        """Go back to the built-in pack. Raises StoreError."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as failure:
            raise StoreError("store", reason=failure.strerror) from failure
        self._take(None)


def made(files: Mapping[str, str]) -> Guideline:
    """Return the pack of these texts by their names. Raises InputError (guideline-damaged) with file and place."""
    if ABOUT not in files:
        raise InputError("guideline-missing", file=ABOUT)
    try:
        about = tomllib.loads(files[ABOUT])
    except tomllib.TOMLDecodeError as failure:
        raise _wrong(ABOUT, str(failure)) from None
    unknown = sorted(set(about) - {"version", "name", "source"})
    if unknown:
        raise _wrong(ABOUT, unknown[0])
    if about.get("version") != 1:
        raise _wrong(ABOUT, "version")
    texts = {one: files[f"{one}.md"].strip() for one in LANGUAGES if files.get(f"{one}.md", "").strip()}
    if not texts:
        raise InputError("guideline-missing", file="nl.md")
    packs = {}
    if any(name.startswith("questions/") for name in files):
        if RULES not in files:
            raise InputError("guideline-missing", file=RULES)
        for one in LANGUAGES:
            if f"questions/{one}.toml" in files:
                try:
                    packs[one] = parse(files[f"questions/{one}.toml"], files[RULES])
                except InputError as failure:
                    raise _wrong(f"questions/{one}.toml", str(failure.values.get("place", ""))) from None
        if not packs:
            raise InputError("guideline-missing", file="questions/nl.toml")
    checks = files.get(CHECKS, "")
    if checks:
        try:
            builtin().changed_by(checks)
        except InputError as failure:
            raise _wrong(CHECKS, str(failure.values.get("place", ""))) from None
    return Guideline(_per_language(about, "name"), _per_language(about, "source"), texts, packs, checks)


def _per_language(about: Mapping[str, Any], key: str) -> dict[str, str]:
    value = about.get(key)
    table = {"nl": value} if isinstance(value, str) else value
    if not isinstance(table, dict) or not table or set(table) - set(LANGUAGES):
        raise _wrong(ABOUT, key)
    for text in table.values():
        if not isinstance(text, str) or not text.strip() or len(text) > MOST_NAME or "\n" in text.strip():
            raise _wrong(ABOUT, key)
    return {language: " ".join(text.split()) for language, text in table.items()}


def _known(name: str) -> bool:
    single = {ABOUT, CHECKS, RULES, *(f"{one}.md" for one in LANGUAGES), *(f"questions/{one}.toml" for one in LANGUAGES)}
    return name in single


def _files(path: Path) -> dict[str, str]:
    """Return the texts of a pack by their names; what does not belong to it is left alone."""
    folder = path.parent if path.name == ABOUT else path
    try:
        raw = _of_folder(folder) if folder.is_dir() else _of_zip(path)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=path.name) from None
    except OSError as failure:
        raise InputError("file-unreadable", name=path.name, reason=failure.strerror) from None
    if sum(map(len, raw.values())) > MOST_ALL:
        raise _wrong(path.name, "size")
    found = {}
    for name, data in raw.items():
        try:
            found[name] = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise _wrong(name, "UTF-8") from None
    return found


def _of_folder(folder: Path) -> dict[str, bytes]:
    found = {}
    for file in (*sorted(folder.iterdir())[:MOST_ENTRIES], *sorted((folder / "questions").glob("*.toml"))[:MOST_ENTRIES]):
        name = file.relative_to(folder).as_posix()
        if _known(name) and stat.S_ISREG(file.stat().st_mode):
            with file.open("rb") as opened:
                found[name] = opened.read(MOST_FILE + 1)
            if len(found[name]) > MOST_FILE:
                raise _wrong(name, "size")
    return found


def _of_zip(path: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [one for one in archive.infolist() if not one.is_dir()]
            if len(infos) > MOST_ENTRIES:
                raise _wrong(path.name, "zip")
            # The pack may lie in one folder of the zip, as zips that were made of a folder have it.
            inner = next((one.filename.removesuffix(ABOUT) for one in infos if one.filename.endswith(ABOUT)), "")
            for one in infos:
                name = one.filename.removeprefix(inner)
                if not one.filename.startswith(inner) or not _known(name):
                    continue
                with archive.open(one) as opened:
                    found[name] = opened.read(MOST_FILE + 1)
                if len(found[name]) > MOST_FILE:
                    raise _wrong(name, "size")
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as failure:
        raise _wrong(path.name, type(failure).__name__) from None
    return found


def _wrong(file: str, place: str) -> InputError:
    return InputError("guideline-damaged", file=file, place=place)
