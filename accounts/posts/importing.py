"""Files with planned posts: read and judged whole before anything is stored, then stored whole or not at all.

A row becomes a post with its moment, whose pause has still to end: at the window somebody looks at all of them together and lets them go,
at the command line the command was the release. The history of each keeps from where it came, so that the same row is not planned twice.
"""

from __future__ import annotations

import hashlib
import re
import stat
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import BooksChanged, Events
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId, PostId, TargetId
from accounts.model.media import Media
from accounts.model.post import Origin, Place, State
from accounts.model.series import Series
from accounts.posts import checks, csv_import
from accounts.posts.calendar_files import read_calendar
from accounts.posts.calendar_stamps import Wishes
from accounts.posts.checks import Circumstances, Demand, Weight
from accounts.posts.desk import MOST_REASON, is_reason
from accounts.posts.following import links_of
from accounts.posts.imported import MOST_BYTES, MOST_PROBLEMS, Note, Problem, Row, Sheet, problem
from accounts.posts.media import MediaFile, look, take
from accounts.posts.planning import Room
from accounts.posts.public_holidays import holiday
from accounts.posts.resolved import messages
from accounts.posts.slots import BUSY, CROWD
from accounts.posts.surroundings import Surroundings
from accounts.register import Register
from accounts.store import drafts as draft_rows
from accounts.store import plans, target_history, targets
from accounts.store import settings as settings_rows
from accounts.store.books import Books

CAME = "imported"
"""The code of the first line of history of what came from a file."""
SERIES_THAT_CAME = "imported_series"
"""Where it is kept which series came from a file."""
CALENDARS = (".ics", ".ical", ".ifb", ".icalendar")
LIVING = tuple(state for state in State if state not in {State.STOPPED, State.DELETED})
"""States in which a row counts as planned: what was stopped may come again."""

_OWN = re.compile(r"(series-)?(\d{1,18})\.([0-9a-f]{32})@omroeper")


@dataclass(frozen=True)
class Choices:
    """What the reader of a file says beside it. `zone`: for times that name none; `accounts`: as whom rows speak that do not say so;
    `all_day_at`: when a post goes whose event has a day only, None refuses those. `reason` answers the checks that want one; None leaves
    that to the pause, a command has to bring it along.
    """

    zone: str
    accounts: tuple[AccountId, ...] = ()
    all_day_at: time | None = None
    keep_here: bool = False
    reason: str | None = None


@dataclass(frozen=True)
class Reading:
    """A file that was read and judged; nothing of it is stored."""

    file: Path
    choices: Choices
    sheet: Sheet

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return every row of the file."""
        return self.sheet.rows

    @property
    def ready(self) -> tuple[Row, ...]:
        """Return the rows that can be planned."""
        return tuple(row for row in self.rows if row.fine)

    @property
    def broken(self) -> tuple[Row, ...]:
        """Return the rows that cannot be planned, because something is wrong with them."""
        return tuple(row for row in self.rows if row.problems)

    @property
    def known(self) -> int:
        """Return how many rows are planned already."""
        return sum(Note.KNOWN in row.notes for row in self.rows)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return every problem, those of the file first."""
        return self.sheet.problems


@dataclass(frozen=True)
class Stored:
    """What came of a file. `known` rows were planned already, `left_out` were broken and left out on somebody's word."""

    posts: tuple[PostId, ...]
    series: int = 0
    known: int = 0
    left_out: int = 0


@dataclass(frozen=True)
class Batch:
    """Posts from files that wait for the same senders' word, the earliest first."""

    accounts: tuple[AccountId, ...]
    posts: tuple[PostId, ...]


@dataclass
class _Judging:
    """What is known while the rows of one file are judged."""

    accounts: Mapping[AccountId, Account]
    folder: Path
    seen: frozenset[str]
    uids: Counter[str]
    files: dict[str, MediaFile | InputError] = field(default_factory=dict)
    around: dict[tuple[AccountId, ...], Circumstances] = field(default_factory=dict)


class Importing:
    """Reads files with planned posts and stores what they hold. Every method blocks; call it off the main thread.

    `add_series` takes a series that a calendar holds and returns its number; without it such rows are refused. `has_series` says whether
    a number is still a series: what was removed may come again.
    """

    def __init__(
        self,
        books: Books,
        register: Register,
        clock: Clock,
        events: Events,
        folder: Path,
        surroundings: Surroundings,
        add_series: Callable[[Series], int] | None = None,
        has_series: Callable[[int], bool] = lambda _number: True,
    ) -> None:
        """`folder` is the data folder; pictures are copied into its `media/`."""
        self._surroundings = surroundings
        self._books = books
        self._register = register
        self._clock = clock
        self._events = events
        self._media = folder / "media"
        self._add_series = add_series
        self._has_series = has_series

    # -- reading -----------------------------------------------------------------------------------------------------

    def read(self, file: Path, choices: Choices) -> Reading:
        """Return every row of a file with what is wrong with it; stores nothing.

        Raises InputError (file-gone, not-a-file, file-unreadable, import-too-large, unknown-zone, no-such-account), StoreError.
        """
        data = _bytes_of(file)
        for number in choices.accounts:
            self._register.need(number)
        accounts = self._register.every()
        now = self._clock.now()
        if is_calendar(file, data):
            sheet = read_calendar(data, Wishes(now, choices.zone, choices.all_day_at))
        else:
            sheet = csv_import.read_csv(data, csv_import.Place(now, choices.zone, accounts, file.parent, speaks=choices.accounts))
        return Reading(file, choices, self._judged(sheet, file.parent, choices))

    def _judged(self, sheet: Sheet, folder: Path, choices: Choices, taken: Mapping[str, MediaFile] = MappingProxyType({})) -> Sheet:
        """Return a sheet whose rows are held against the accounts, their networks and what is planned already.

        `taken` are pictures that were looked at before.
        """
        accounts = {account.id: account for account in self._register.every()}
        seen, uids = self._seen(), Counter(row.uid for row in sheet.rows if row.uid)
        judging = _Judging(accounts, folder, seen, uids, dict(taken))
        rows: list[Row] = []
        problems = 0
        for row in sheet.rows:
            rows.append(self._judge(row, judging, choices))
            problems += len(rows[-1].problems)
            if problems > MOST_PROBLEMS:
                told = problem(0, row.line, InputError("file-too-many-problems", most=MOST_PROBLEMS))
                return replace(sheet, rows=tuple(rows), file_problems=(*sheet.file_problems, told))
        return replace(sheet, rows=tuple(self._with_cautions(rows)))

    def _with_cautions(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Yield the rows with what deserves thought around them: another message within ten minutes, a public holiday."""
        moments = [row.utc for row in rows if row.fine and row.utc is not None]
        if not moments:
            yield from rows
            return
        around = plans.between(self._books, min(moments) - CROWD, max(moments) + CROWD)
        busy: dict[AccountId, list[datetime]] = {}
        for one in around:
            if one.state in BUSY:
                busy.setdefault(one.account, []).append(one.due_at)
        for row in rows:
            for number in row.accounts if row.fine and row.utc is not None else ():
                busy.setdefault(number, []).append(_need(row.utc))
        for times in busy.values():
            times.sort()
        for row in rows:
            if not row.fine or row.utc is None:
                yield row
                continue
            near = any(_near(busy[number], row.utc) > 1 for number in row.accounts)
            feast = row.wall is not None and bool(holiday(row.wall.date()))
            notes = ({Note.CROWD} if near else set()) | ({Note.HOLIDAY} if feast else set())
            yield replace(row, notes=row.notes | notes)

    def _judge(self, row: Row, judging: _Judging, choices: Choices) -> Row:
        if row.problems or Note.CANCELLED in row.notes:
            return row
        row = replace(row, accounts=row.accounts or choices.accounts)
        found: list[Problem] = []
        if not row.accounts:
            found.append(problem(row.row, row.line, InputError("row-without-account"), "account"))
        if row.series is not None and self._add_series is None:
            found.append(problem(row.row, row.line, InputError("series-elsewhere")))
        pictures = _pictures(row, judging, found)
        if any(number not in judging.accounts for number in row.accounts):
            # Removed since the file was read.
            return replace(row, problems=(problem(row.row, row.line, InputError("no-such-account"), "account"),))
        if row.accounts not in judging.around:
            judging.around[row.accounts] = self._surroundings.around([judging.accounts[number] for number in row.accounts])
        try:
            links_of([judging.accounts[number] for number in row.accounts], dict.fromkeys(row.accounts, Content(row.text)))
        except InputError as failure:
            found.append(problem(row.row, row.line, failure, "text"))
        for number in row.accounts:
            found += _findings(row, judging.accounts[number], pictures, judging.around[row.accounts], choices)
        if found:
            return replace(row, problems=tuple(found))
        notes = set(row.notes)
        if not judging.seen.isdisjoint(_keys(row, judging.uids)) or self._own(row):
            notes.add(Note.KNOWN)
        if _name_of_the_event(row) and not all(judging.accounts[number].limits.has_title for number in row.accounts):
            notes.add(Note.TITLE_UNUSED)
        return replace(row, notes=frozenset(notes))

    def _seen(self) -> frozenset[str]:
        posts = {key for one in target_history.came_by(self._books, CAME, LIVING) for key in one.detail.get("keys", ())}
        return frozenset(posts | {key for key, number in self._series_that_came().items() if self._has_series(number)})

    def _series_that_came(self) -> dict[str, int]:
        """Return which series came from files, by what their rows are known again."""
        kept = settings_rows.every(self._books).get(SERIES_THAT_CAME)
        return {str(key): int(number) for key, number in kept.items()} if isinstance(kept, dict) else {}

    def _own(self, row: Row) -> bool:
        """Return whether an event is one of ours, exported from these very books, and still stands in them."""
        match = _OWN.fullmatch(row.uid)
        if match is None or match[3] != settings_rows.every(self._books).get("installation"):
            return False
        if match[1]:
            return self._add_series is not None and self._has_series(int(match[2]))
        target = targets.get(self._books, TargetId(int(match[2])))
        return target is not None and target.state in LIVING

    # -- storing -----------------------------------------------------------------------------------------------------

    def store(self, reading: Reading, *, leave_out: bool = False, origin: Origin = Origin.WINDOW) -> Stored:
        """Make posts of all rows, each with its moment and its pause still to end; all in one, or nothing.

        Everything is judged once more, inside: another may have planned the same meanwhile. Raises InputError (import-not-fine unless
        `leave_out`, nothing-to-import, and what a picture may be refused for), StoreError.
        """
        if reading.sheet.file_problems:
            first = reading.sheet.file_problems[0]
            raise InputError(first.code, **first.values)
        if reading.broken and not leave_out:
            raise InputError("import-not-fine", count=len(reading.broken))
        folder, choices = reading.file.parent, reading.choices
        taken = {name: take(folder / name, self._media) for name in dict.fromkeys(_names(reading.ready))}
        # Before others have to wait for the books: what the checks say costs more than the storing.
        fresh = self._judged(replace(reading.sheet, rows=reading.ready), folder, choices, taken)
        uids = Counter(row.uid for row in reading.rows if row.uid)
        with self._events.gathered(), self._books.write():
            now, seen = self._clock.now(), self._seen()
            rows = [row for row in fresh.rows if row.fine and not _over(row, now) and seen.isdisjoint(_keys(row, uids))]
            changed = [row for row in fresh.rows if row.problems or (row.fine and _over(row, now))]
            if changed and not leave_out:
                raise InputError("import-not-fine", count=len(changed))
            known = reading.known + len(fresh.rows) - len(rows) - len(changed)
            if not rows and not known:
                raise InputError("nothing-to-import")
            made = self._store(rows, reading, taken, origin, now)
            self._events.publish(BooksChanged())
        self._surroundings.forget()
        return replace(made, known=known, left_out=len(reading.broken) + len(changed))

    def _store(self, rows: Sequence[Row], reading: Reading, taken: Mapping[str, MediaFile], origin: Origin, now: datetime) -> Stored:
        accounts = {account.id: account for account in self._register.every()}
        uids = Counter(row.uid for row in reading.rows if row.uid)
        media = {name: self._media_row(name, one) for name, one in taken.items()}
        room = Room(self._books)
        posts: list[PostId] = []
        series = 0
        for row in rows:
            if row.series is not None:
                self._take_series(row, _keys(row, uids))
                series += 1
                continue
            if any(number not in accounts for number in row.accounts):
                raise InputError("no-such-account")
            pictures = tuple(replace(media[name], alt=alt) for name, alt in zip(row.media, row.alts, strict=True))
            contents = {number: messages(_content(row, accounts[number], pictures), accounts[number]) for number in row.accounts}
            links = links_of([accounts[number] for number in row.accounts], {number: parts[0] for number, parts in contents.items()})
            here = {*links, *links.values(), *(row.accounts if reading.choices.keep_here else ())}
            at = _need(row.utc)
            places = {number: Place.HERE if number in here else room.take(accounts[number], at, now) for number in row.accounts}
            post = targets.add_post(
                self._books,
                draft=None,
                origin=origin,
                contents={number: contents[number] for number in (*links.values(), *contents)},
                links=links,
                release_at={number: now + timedelta(seconds=accounts[number].pause_seconds) for number in row.accounts},
                due_at=_need(row.utc),
                late_minutes=row.late_minutes,
                now=now,
                places=places,
                kept=row.accounts if reading.choices.keep_here else (),
                came=CAME,
                detail={"file": reading.file.name[:200], "row": row.row, "keys": _keys(row, uids)},
            )
            if reading.choices.reason:
                self._note_reason(post, reading.choices.reason, now)
            posts.append(post)
        return Stored(tuple(posts), series)

    def _note_reason(self, post: PostId, reason: str, now: datetime) -> None:
        for target in targets.of_post(self._books, post):
            target_history.note(self._books, target, now, "reason-given", {"reason": reason[:MOST_REASON]})

    def _take_series(self, row: Row, keys: Sequence[str]) -> None:
        if row.series is None or self._add_series is None:
            raise InputError("series-elsewhere")
        template = replace(row.series.template, accounts=row.accounts)
        number = int(self._add_series(replace(row.series, template=template, late_minutes=row.late_minutes)))
        settings_rows.put(self._books, SERIES_THAT_CAME, self._series_that_came() | dict.fromkeys(keys, number))

    def _media_row(self, name: str, one: MediaFile) -> Media:
        return draft_rows.add_media(self._books, name=Path(name).name, **vars(one))

    # -- afterwards --------------------------------------------------------------------------------------------------

    def waiting(self) -> tuple[Batch, ...]:
        """Return what came from files at a window and still waits for somebody's word, by its senders."""
        senders: dict[PostId, list[AccountId]] = {}
        due: dict[PostId, datetime] = {}
        for one in target_history.came_by(self._books, CAME, [State.PAUSING]):
            if one.origin is Origin.WINDOW:
                senders.setdefault(one.post, []).append(one.account)
                due[one.post] = one.due_at
        batches: dict[tuple[AccountId, ...], list[PostId]] = {}
        for post in sorted(due, key=lambda one: (due[one], one)):
            batches.setdefault(tuple(sorted(senders[post])), []).append(post)
        return tuple(Batch(accounts, tuple(posts)) for accounts, posts in batches.items())


def is_calendar(file: Path, data: bytes) -> bool:
    """Return whether a file is to be read as a calendar: by its name, else by how it begins."""
    if file.suffix.casefold() in CALENDARS:
        return True
    return file.suffix.casefold() not in {".csv", ".tsv", ".txt"} and data[:200].lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(b"BEGIN:")


def _bytes_of(file: Path) -> bytes:
    try:
        about = file.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError("not-a-file", name=file.name)
        if about.st_size > MOST_BYTES:
            raise InputError("import-too-large", megabytes=round(about.st_size / 1_000_000), most=MOST_BYTES // 1_000_000)
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=file.name) from None
    except (OSError, ValueError) as failure:
        raise InputError("file-unreadable", name=file.name, reason=getattr(failure, "strerror", None)) from None


def _names(rows: Iterable[Row]) -> list[str]:
    return [name for row in rows for name in row.media]


def _pictures(row: Row, judging: _Judging, found: list[Problem]) -> tuple[Media, ...]:
    """Return the pictures of a row, as they would be; what is wrong with one is added to `found`."""
    made: list[Media] = []
    for name, alt in zip(row.media, row.alts, strict=True):
        if name not in judging.files:
            try:
                judging.files[name] = look(judging.folder / name)
            except InputError as failure:
                judging.files[name] = failure
        one = judging.files[name]
        if isinstance(one, InputError):
            found.append(problem(row.row, row.line, one, "media"))
        else:
            shown = Media(MediaId(0), one.file, Path(name).name, one.mime, one.size, one.width, one.height, alt)
            made.append(replace(shown, facts=one.facts, milliseconds=one.milliseconds))
    return tuple(made)


def _findings(row: Row, account: Account, pictures: tuple[Media, ...], around: Circumstances, choices: Choices) -> list[Problem]:
    """Return what the network or the role of an account does not allow in a row."""
    found: list[Problem] = []
    for one in checks.find(_content(row, account, pictures), account, around):
        if one.weight is Weight.STOP:
            found.append(problem(row.row, row.line, InputError(one.code, account=account.label, **one.values), "text"))
        elif one.demand is Demand.REASON and choices.reason is not None and not is_reason(choices.reason):
            found.append(problem(row.row, row.line, InputError("needs-reason", account=account.label, code=one.code), "text"))
    return found


def _content(row: Row, account: Account, pictures: tuple[Media, ...]) -> Content:
    title = row.title if account.limits.has_title or not _name_of_the_event(row) else ""
    return Content(row.text, title="" if title == row.text else title, media=pictures)


def _name_of_the_event(row: Row) -> bool:
    """Return whether the title is what a calendar calls an event, beside a text of its own: no title that its author gave a message."""
    return bool(row.uid) and bool(row.title) and row.title != row.text and not " ".join(row.text.split()).startswith(row.title)


def _keys(row: Row, uids: Counter[str]) -> list[str]:
    """Return by what a row is known again: what it says, to whom and when; and its UID where no other row has it."""
    senders = sorted(int(number) for number in row.accounts)
    when = row.utc.astimezone(UTC).isoformat() if row.utc is not None else ""
    keys = [_key("row", when, senders, row.text, row.title, row.media)]
    if row.uid and uids[row.uid] == 1:
        keys.append(_key("uid", row.uid, senders))
    return keys


def _key(*parts: Any) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _near(times: Sequence[datetime], at: datetime) -> int:
    """Return how many of `times`, which are in order, lie within ten minutes of `at`, itself included."""
    return bisect_left(times, at + CROWD) - bisect_right(times, at - CROWD)


def _over(row: Row, now: datetime) -> bool:
    return row.series is None and (row.utc is None or row.utc <= now)


def _need(moment: datetime | None) -> datetime:
    if moment is None:
        raise InputError("bad-moment", value="")
    return moment
