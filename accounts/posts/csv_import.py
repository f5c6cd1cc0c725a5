"""Reading planned posts from a table (.csv): every row to look at, every reason why one cannot be planned, before anything is stored.

The heading names the columns, in English, Dutch or Frisian, in any order; needed are date, time, account and text. The file may come
from Excel (semicolons, a byte order mark, Windows-1252, or the tabs and UTF-16 of its 'Unicode text') or from anything that writes UTF-8.

    datum;tijd;zone;account;tekst;titel;media;alt;te laat
    26-03-2026;16:00;;Wethouder;Morgen openen wij de brug;;brug.jpg;De nieuwe brug;vraag

Dates are day first (26-03-2026, 26/3/2026) or ISO (2026-03-26), never with two figures for the year. Several accounts, files or
descriptions in one cell are divided by '|'.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.series import FIRST_YEAR, LAST_YEAR, MOST_TITLE
from accounts.posts.imported import MOST_PROBLEMS, MOST_ROWS, Note, Problem, Row, Sheet, need_future, need_size, problem
from accounts.posts.zones import Clocks, moment, zone_called, zone_named

if TYPE_CHECKING:
    import _csv

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "date": ("date", "datum"),
    "time": ("time", "tijd", "tiid"),
    "zone": ("zone", "time zone", "timezone", "tijdzone", "tiidsône"),
    "account": ("account", "accounts", "als", "as"),
    "text": ("text", "tekst", "bericht", "message", "berjocht"),
    "title": ("title", "titel"),
    "media": ("media", "picture", "pictures", "file", "files", "beeld", "afbeelding", "bestand", "bestanden", "ôfbylding"),
    "alt": ("alt", "alt text", "alttekst", "alt-tekst", "description", "beschrijving", "beskriuwing"),
    "late": ("late", "te laat", "laat", "te let"),
}
"""Our columns and what a heading may call them."""
NEEDED = ("date", "time", "account", "text")
NEEDED_OF_OTHERS = ("date", "time", "text")
"""What is needed where it is known already as whom is spoken."""
MOST_CELL = 100_000
"""Characters of one cell."""
MOST_COLUMNS = 100
MOST_LATE = 525_600
LATE_WORDS = {"": 30, "publish": None, "publiceer": None, "alsnog": None, "ask": 0, "vraag": 0, "freegje": 0}
"""What the late column may say: publish anyway, ask, or 'within:MINUTES'; nothing means within 30 minutes."""
DIVIDER = "|"

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*(?:u|uur|h))?", re.ASCII | re.IGNORECASE)
_WITHIN = re.compile(r"(?:within|binnen)\s*:?\s*(\d{1,6})", re.ASCII | re.IGNORECASE)
Cells = dict[str, str]
Value = TypeVar("Value")


def is_file(path: Path) -> bool:
    """Return whether a file lies there; what cannot be asked is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


@dataclass(frozen=True)
class Place:
    """Where a table is read: the moment, the zone of rows that name none, the accounts, the folder in which its files lie.

    `speaks` are the accounts for rows that name none; without them every row must.
    """

    now: datetime
    zone: str
    accounts: tuple[Account, ...]
    folder: Path
    is_file: Callable[[Path], bool] = is_file
    speaks: tuple[AccountId, ...] = ()


@dataclass
class Reading:
    """One row while it is understood."""

    row: Row
    cells: Cells
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, column: str, error: InputError) -> None:
        """Keep what is wrong in a column, and read on."""
        self.problems.append(problem(self.row.row, self.row.line, error, column))


def read_csv(data: bytes, place: Place) -> Sheet:
    """Return the rows of a table and what is wrong with them; never raises for what stands in the file.

    Rows count as the spreadsheet shows them: the heading is row 1. Raises InputError (unknown-zone) only where `place.zone` is none.
    """
    zone_named(place.zone)
    try:
        text, encoding = _decoded(data)
        heading, records = _records(text)
        columns = _columns(heading, NEEDED if not place.speaks else NEEDED_OF_OTHERS)
    except InputError as error:
        return Sheet(file_problems=(problem(0, 1, error),))
    rows, broken = _rows(records, columns, place)
    if not rows and not broken:
        broken = [problem(0, 1, InputError("table-empty"))]
    return Sheet(tuple(_doubles_refused(rows)), tuple(broken), encoding)


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding. Raises InputError (import-too-large, file-encoding, table-empty)."""
    need_size(data)
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if not text.strip():
            raise InputError("table-empty")
        return text, encoding
    raise InputError("file-encoding", line=data.count(b"\n", 0, max(data.find(b"\0"), 0)) + 1)


def _records(text: str) -> tuple[list[str], Iterator[tuple[int, int, list[str]]]]:
    """Return the heading and (row, line, cells) of what follows. Raises InputError (table-broken) here and while it is walked."""
    first, _, rest = text.partition("\n")
    line = 1
    if first.strip().casefold().startswith("sep=") and len(first.strip()) <= 5:
        # A line by which some programs tell Excel the divider; a spreadsheet does not count it as a row.
        text, line = rest, 2
        first = rest.partition("\n")[0]
    divider = max(";,\t", key=first.count)
    walked = _walk(csv.reader(io.StringIO(text, newline=""), delimiter=divider, strict=True), line)
    return next(walked, (1, line, []))[2], walked


def _walk(reader: _csv.Reader, line: int) -> Iterator[tuple[int, int, list[str]]]:
    row, before = 0, line
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError("table-broken", row=row + 1, line=line) from error
        row += 1
        yield row, line, cells
        line = before + reader.line_num


def _columns(heading: list[str], needed: tuple[str, ...] = NEEDED) -> dict[str, int]:
    """Return at which place each of our columns stands. Raises InputError (column-missing, column-twice, column-unknown)."""
    known = {name: ours for ours, names in COLUMNS.items() for name in names}
    found: dict[str, int] = {}
    for place, said in enumerate(heading[:MOST_COLUMNS]):
        name = " ".join(said.casefold().replace("_", " ").split())
        if not name:
            continue
        if name not in known:
            raise InputError("column-unknown", column=said.strip()[:50], known=", ".join(COLUMNS))
        if known[name] in found:
            raise InputError("column-twice", column=said.strip()[:50])
        found[known[name]] = place
    if missing := [name for name in needed if name not in found]:
        raise InputError("column-missing", column=", ".join(missing))
    return found


def _rows(records: Iterator[tuple[int, int, list[str]]], columns: dict[str, int], place: Place) -> tuple[list[Row], list[Problem]]:
    rows: list[Row] = []
    problems = 0
    try:
        for number, line, cells in records:
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) >= MOST_ROWS:
                raise InputError("file-too-many-rows", most=MOST_ROWS)
            rows.append(_row(number, line, cells, columns, place))
            problems += len(rows[-1].problems)
            if problems > MOST_PROBLEMS:
                raise InputError("file-too-many-problems", most=MOST_PROBLEMS)
    except InputError as error:
        where = error.values.get("line")
        return rows, [problem(0, where if isinstance(where, int) else 0, error)]
    return rows, []


def _row(number: int, line: int, cells: list[str], columns: dict[str, int], place: Place) -> Row:
    named = {name: _clean(cells[at]) if at < len(cells) else "" for name, at in columns.items()}
    reading = Reading(Row(number, line), named)
    if any(cell.strip() for cell in cells[max(columns.values()) + 1 :]):
        # A divider inside a text that is not between quotes moves all that follows one column on.
        reading.refuse("", InputError("row-too-long", cells=len(cells), most=max(columns.values()) + 1))
    _read_words(reading)
    _read_moment(reading, place)
    _read_accounts(reading, place)
    _read_media(reading, place)
    _read_late(reading)
    return replace(reading.row, problems=tuple(reading.problems))


def _clean(cell: str) -> str:
    lines = cell.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one in "\n\t" or ord(one) > 0x1F).strip()


def _read_words(reading: Reading) -> None:
    text, title = reading.cells["text"], reading.cells.get("title", "")
    if not text:
        reading.refuse("text", InputError("row-without-text"))
    if len(text) > MOST_CELL:
        reading.refuse("text", InputError("text-too-large", count=len(text), most=MOST_CELL))
    if len(title) > MOST_TITLE:
        reading.refuse("title", InputError("text-too-large", count=len(title), most=MOST_TITLE))
    reading.row = replace(reading.row, text=text[:MOST_CELL], title=title[:MOST_TITLE])


def _read_moment(reading: Reading, place: Place) -> None:
    day = _tried(reading, "date", _date)
    at = _tried(reading, "time", _time)
    zone = _tried(reading, "zone", lambda said: zone_called(said) if said else place.zone)
    if day is None or at is None or zone is None:
        return
    found = moment(datetime.combine(day, at), zone_named(zone))
    notes = {Clocks.LEFT_OUT: Note.CLOCK_LEFT_OUT, Clocks.TWICE: Note.CLOCK_TWICE}
    seen = frozenset({notes[found.clocks]} if found.clocks in notes else ())
    reading.row = replace(reading.row, wall=found.wall, zone=zone, utc=found.utc, notes=reading.row.notes | seen)
    try:
        need_future(found.utc, found.wall, place.now)
    except InputError as error:
        reading.refuse("date", error)


def _tried(reading: Reading, column: str, read: Callable[[str], Value]) -> Value | None:
    try:
        return read(reading.cells.get(column, ""))
    except InputError as error:
        reading.refuse(column, error)
        return None


def _date(said: str) -> date:
    iso, ours = _ISO.fullmatch(said), _DAY_FIRST.fullmatch(said)
    try:
        if iso is not None:
            found = date(int(iso[1]), int(iso[2]), int(iso[3]))
        elif ours is not None:
            found = date(int(ours[3]), int(ours[2]), int(ours[1]))
        else:
            raise InputError("bad-date", value=said[:50])
    except ValueError as error:
        raise InputError("no-such-day", value=said[:50]) from error
    if not FIRST_YEAR < found.year < LAST_YEAR:
        raise InputError("bad-date", value=said[:50])
    return found


def _time(said: str) -> time:
    match = _TIME.fullmatch(said)
    if match is None:
        raise InputError("bad-time", value=said[:50])
    try:
        return time(int(match[1]), int(match[2]), int(match[3] or 0))
    except ValueError as error:
        raise InputError("bad-time", value=said[:50]) from error


def _read_accounts(reading: Reading, place: Place) -> None:
    said, accounts = reading.cells.get("account", ""), place.accounts
    if not said and place.speaks:
        reading.row = replace(reading.row, accounts=place.speaks)
        return
    found: list[AccountId] = []
    for name in _parts(said) or [""]:
        try:
            account = _account(name, accounts)
        except InputError as error:
            reading.refuse("account", error)
            continue
        if account not in found:
            found.append(account)
    reading.row = replace(reading.row, account=said, accounts=tuple(found))


def _account(said: str, accounts: Iterable[Account]) -> AccountId:
    """Return the account with this label, handle or number. Raises InputError (row-without-account, unknown-account, account-unclear)."""
    if not said:
        raise InputError("row-without-account")
    here = [one for one in accounts if one.removed_at is None]
    name = said.casefold()
    for ways in (
        [one for one in here if one.label.strip().casefold() == name],
        [one for one in here if one.handle.casefold().lstrip("@") == name.lstrip("@")],
        [one for one in here if str(int(one.id)) == said],
    ):
        if len(ways) == 1:
            return ways[0].id
        if ways:
            raise InputError("account-unclear", name=said[:100])
    raise InputError("unknown-account", name=said[:100], known=", ".join(one.label for one in here)[:200])


def _read_media(reading: Reading, place: Place) -> None:
    files, alts = _parts(reading.cells.get("media", "")), _parts(reading.cells.get("alt", ""), keep_empty=True)
    for name in files:
        try:
            _need_file(name, place)
        except InputError as error:
            reading.refuse("media", error)
    if len(alts) > len(files):
        reading.refuse("alt", InputError("more-alts"))
    alts += [""] * (len(files) - len(alts))
    notes = {Note.WITHOUT_ALT} if files and not all(alts[: len(files)]) else set()
    reading.row = replace(reading.row, media=tuple(files), alts=tuple(alts[: len(files)]), notes=reading.row.notes | notes)


def _need_file(name: str, place: Place) -> None:
    """Refuse a file that is not there, and one on another machine: to ask for that would tell it who is asking."""
    # Two slashes, of either kind and mixed, are a share of another machine on Windows.
    if "://" in name or name.replace("\\", "/").startswith("//"):
        raise InputError("file-elsewhere", name=name[:200])
    if len(name) > 1_000 or not place.is_file(place.folder / name):
        raise InputError("file-missing", name=name[:200])


def _read_late(reading: Reading) -> None:
    said = reading.cells.get("late", "").casefold()
    within = _WITHIN.fullmatch(said)
    if within is not None and int(within[1]) <= MOST_LATE:
        minutes: int | None = int(within[1])
    elif said in LATE_WORDS:
        minutes = LATE_WORDS[said]
    else:
        reading.refuse("late", InputError("bad-late", value=said[:50]))
        return
    reading.row = replace(reading.row, late_minutes=minutes)


def _parts(cell: str, *, keep_empty: bool = False) -> list[str]:
    parts = [one.strip() for one in cell.split(DIVIDER)] if cell else []
    return parts if keep_empty else [one for one in parts if one]


def _doubles_refused(rows: list[Row]) -> Iterator[Row]:
    """Yield the rows; one that says the same at the same moment to the same account as an earlier one is refused."""
    seen: dict[tuple[datetime, AccountId, str], int] = {}
    for row in rows:
        keys = [(row.utc, account, row.text) for account in row.accounts if row.utc is not None]
        before = next((seen[key] for key in keys if key in seen), None)
        for key in keys:
            seen.setdefault(key, row.row)
        if before is None:
            yield row
        else:
            yield replace(row, problems=(*row.problems, problem(row.row, row.line, InputError("row-twice", other=before))))
