"""Reading a calendar file (.ics): each event a row that can be planned, as one post or as a series, with every reason why it cannot.

Nothing is stored and no repetition is spelled out: a rule becomes a `Series`, so an event that repeats a thousand million times costs
no more than one. Wall-clock time is kept with its zone; a time without a zone ('floating') is taken in the zone that is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.series import FIRST_YEAR, LAST_YEAR, MOST_COUNT, MOST_TITLE, End, OnHoliday, Series, Template
from accounts.posts.calendar_lines import ONCE, Block, Line, read_blocks
from accounts.posts.calendar_rules import read_rule
from accounts.posts.imported import Note, Row, Sheet, need_future, problem
from accounts.posts.recurrence import next_occurrence
from accounts.posts.turns import how_many, turn_on, turns
from accounts.posts.zones import Clocks, moment, zone_called, zone_named

MOST_DATES = 2_000
"""Exceptions that one event may list."""
MOST_DATES_IN_FILE = 50_000

_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?", re.ASCII)
_LASTS = re.compile(r"\+?P(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)", re.ASCII)
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True)
class Wishes:
    """How to read. `zone`: for times that name none. `all_day_at`: when a post goes whose event has a day only, None refuses those.

    `past` takes what is over too, `endless` rules without end: a calendar of meetings may hold both, a plan of posts neither.
    """

    now: datetime
    zone: str
    all_day_at: time | None = None
    past: bool = False
    endless: bool = False


@dataclass(frozen=True)
class Stamp:
    """A date and time of the file. `asked` is what stands there, `wall` what the clock in the zone shows at that moment.

    `floating` named no zone, `all_day` no time.
    """

    asked: datetime
    wall: datetime
    zone: str
    utc: datetime
    floating: bool = False
    all_day: bool = False
    clocks: Clocks = Clocks.USUAL


@dataclass
class Event:
    """One event while it is understood: what it says once, what it says often, and what came of it."""

    block: Block
    once: dict[str, Line] = field(default_factory=dict)
    often: dict[str, list[Line]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text without its escapes and without characters that are no text."""
        line = self.once.get(name)
        if line is None:
            return ""
        said = _ESCAPED.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), line.value)
        return "".join(one for one in said if one in "\n\t" or ord(one) > 0x1F).strip()


def read_calendar(data: bytes, wishes: Wishes) -> Sheet:
    """Return the rows of a calendar file and what is wrong with them; never raises for what stands in the file.

    Raises InputError (unknown-zone) only where `wishes.zone` is none.
    """
    zone_named(wishes.zone)
    try:
        blocks = read_blocks(data)
        if not blocks:
            raise InputError("calendar-empty")
        _need_few_dates(blocks)
    except InputError as error:
        return Sheet(file_problems=(problem(0, _line_of(error), error),))
    events = [_event(block) for block in blocks]
    rows = _rows([event for event in events if "RECURRENCE-ID" not in event.once], wishes)
    changes = [event for event in events if "RECURRENCE-ID" in event.once]
    for change in changes:
        _change(change, rows, wishes)
    return Sheet(tuple(sorted((_closed(row, wishes) for row in rows.values()), key=lambda row: row.row)))


def _need_few_dates(blocks: list[Block]) -> None:
    dates = sum(line.value.count(",") + 1 for block in blocks for line in block.lines if line.name == "EXDATE")
    if dates > MOST_DATES_IN_FILE:
        raise InputError("event-too-large", most=MOST_DATES_IN_FILE)


def _line_of(error: InputError) -> int:
    line = error.values.get("line")
    return line if isinstance(line, int) else 0


def _event(block: Block) -> Event:
    event = Event(block)
    for line in block.lines:
        if line.name in ONCE and line.name in event.once:
            block.refuse(line.number, InputError("event-twice", part=line.name))
        elif line.name in ONCE:
            event.once[line.name] = line
        else:
            event.often.setdefault(line.name, []).append(line)
    return event


def _rows(events: list[Event], wishes: Wishes) -> dict[str, Row]:
    """Return a row for each event of its own, by its UID; one without is known by its place."""
    rows: dict[str, Row] = {}
    for event in events:
        uid = event.text("UID")
        key = uid or f"\n{event.block.row}"
        if key in rows:
            event.block.refuse(event.block.number, InputError("row-twice", other=rows[key].row))
            key = f"\n{event.block.row}"
        rows[key] = _row(event, uid, wishes)
    return rows


def _row(event: Event, uid: str, wishes: Wishes) -> Row:
    block = event.block
    title, text = event.text("SUMMARY"), event.text("DESCRIPTION")
    row = Row(block.row, block.number, title[:MOST_TITLE], text or title, uid=uid[:500], url=event.text("URL")[:2000])
    # A rule on a moment in UTC recurs in UTC; in another zone it would be an hour off for half of the year.
    here = replace(wishes, zone="UTC") if "RRULE" in event.once else wishes
    start = _tried(event, "DTSTART", lambda line: _stamp(line.value, line.params, here if line.value.endswith("Z") else wishes))
    if start is None and "DTSTART" not in event.once:
        block.refuse(block.number, InputError("event-without-start"))
    if not row.text:
        block.refuse(block.number, InputError("row-without-text"))
    notes = set() if event.text("STATUS").upper() != "CANCELLED" else {Note.CANCELLED}
    if start is not None:
        row = replace(row, wall=start.wall, zone=start.zone, utc=start.utc, length=_length(event, start, wishes) or timedelta())
        notes |= _notes(start)
        row = replace(row, series=_series(event, row, start, wishes))
    return replace(row, notes=frozenset(notes), problems=tuple(block.problems))


def _notes(start: Stamp) -> set[Note]:
    said = {
        Note.FLOATING: start.floating,
        Note.ALL_DAY: start.all_day,
        Note.CLOCK_LEFT_OUT: start.clocks is Clocks.LEFT_OUT,
        Note.CLOCK_TWICE: start.clocks is Clocks.TWICE,
    }
    return {note for note, holds in said.items() if holds}


def _tried(event: Event, name: str, read: Callable[[Line], Stamp]) -> Stamp | None:
    """Return what a line says, None when it is not there or was refused."""
    line = event.once.get(name)
    if line is None:
        return None
    try:
        return read(line)
    except InputError as error:
        event.block.refuse(line.number, error)
        return None


def _stamp(value: str, params: Mapping[str, str], wishes: Wishes) -> Stamp:
    """Return a DATE or DATE-TIME. Raises InputError (bad-moment, unknown-zone, no-time)."""
    match = _STAMP.fullmatch(value.strip())
    if match is None:
        raise InputError("bad-moment", value=value[:50])
    numbers = [int(one) for one in match.groups()[:6] if one is not None]
    all_day = len(numbers) == 3
    if all_day and wishes.all_day_at is None:
        raise InputError("no-time", day="-".join(match.groups()[:3]))
    try:
        day = date(*numbers[:3])
        # 60 is a leap second, which no clock here shows.
        at = wishes.all_day_at if all_day and wishes.all_day_at is not None else time(numbers[3], numbers[4], min(numbers[5], 59))
    except ValueError as error:
        raise InputError("bad-moment", value=value[:50]) from error
    if not FIRST_YEAR < day.year < LAST_YEAR:
        raise InputError("bad-moment", value=value[:50])
    if match.group(7):
        utc = datetime.combine(day, at, UTC)
        wall = utc.astimezone(zone_named(wishes.zone)).replace(tzinfo=None, fold=0)
        return Stamp(wall, wall, wishes.zone, utc)
    named = params.get("TZID", "")
    zone = zone_called(named) if named else wishes.zone
    found = moment(datetime.combine(day, at), zone_named(zone))
    return Stamp(datetime.combine(day, at), found.wall, zone, found.utc, not named and not all_day, all_day, found.clocks)


def _length(event: Event, start: Stamp, wishes: Wishes) -> timedelta | None:
    end = _tried(event, "DTEND", lambda line: _stamp(line.value, line.params, wishes))
    lasts = end.utc - start.utc if end is not None else timedelta()
    if "DURATION" in event.once:
        line = event.once["DURATION"]
        match = _LASTS.fullmatch(line.value.strip())
        if match is None or not any(match.groups()):
            event.block.refuse(line.number, InputError("bad-moment", value=line.value[:50]))
            return None
        weeks, days, hours, minutes, seconds = (int(one or 0) for one in match.groups())
        lasts = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if lasts < timedelta():
        event.block.refuse(event.once["DTEND"].number, InputError("ends-before-start"))
        return None
    return lasts


def _series(event: Event, row: Row, start: Stamp, wishes: Wishes) -> Series | None:
    """Return the series of an event that repeats, None for one that does not or was refused."""
    for name in ("RDATE", "EXRULE"):
        for line in event.often.get(name, [])[:1]:
            event.block.refuse(line.number, InputError("rule-unknown", part=name))
    rule = event.once.get("RRULE")
    if rule is None:
        return None
    try:
        return _with_skips(event, _ruled(rule, row, start, wishes), wishes)
    except InputError as error:
        event.block.refuse(rule.number, error)
        return None


def _ruled(line: Line, row: Row, start: Stamp, wishes: Wishes) -> Series:
    # The time as it was written: where the first turn lies in the night in which it is left out, the others do not.
    day = start.asked.date()
    read = read_rule(line.value, day)
    end = End(on=_until(read.until, start, wishes) if read.until else None, count=read.count)
    if end.never and not wishes.endless:
        raise InputError("rule-without-end")
    common = Content(row.text, title=row.title if row.text != row.title else "")
    series = Series(
        title=row.title,
        rule=read.rule,
        zone=start.zone,
        at=start.asked.time(),
        start=day,
        end=end,
        on_holiday=OnHoliday.IGNORE,
        template=Template(common),
    )
    if turn_on(series, day) is None:
        raise InputError("start-outside-rule", day=day.isoformat())
    turns_in_all = how_many(series)
    if turns_in_all is not None and turns_in_all > MOST_COUNT:
        raise InputError("too-many-turns", count=turns_in_all, most=MOST_COUNT)
    return series


def _until(text: str, start: Stamp, wishes: Wishes) -> date:
    """Return the last day on which a turn may lie. UNTIL is a moment in UTC, or a day or wall-clock time as the start is."""
    params = {"TZID": start.zone}
    last = _stamp(text, params, replace(wishes, all_day_at=time(23, 59, 59)))
    here = last.utc.astimezone(zone_named(start.zone)).replace(tzinfo=None, fold=0)
    day = here.date() if here.time() >= start.asked.time() else here.date() - timedelta(days=1)
    if day < start.asked.date():
        raise InputError("ends-before-start")
    return day


def _with_skips(event: Event, series: Series, wishes: Wishes) -> Series:
    days: set[date] = set()
    count = 0
    for line in event.often.get("EXDATE", []):
        values = line.value.split(",", MOST_DATES)
        count += len(values)
        if count > MOST_DATES:
            raise InputError("event-too-large", most=MOST_DATES)
        try:
            days |= {_day_of(_stamp(value, line.params, _dated(wishes, series)), series) for value in values}
        except InputError as error:
            event.block.refuse(line.number, error)
    return replace(series, skips=frozenset(days))


def _dated(wishes: Wishes, series: Series) -> Wishes:
    # A day alone names the turn of that day; a time without a zone is one of the series.
    return replace(wishes, all_day_at=series.at, zone=series.zone)


def _day_of(stamp: Stamp, series: Series) -> date:
    return stamp.utc.astimezone(zone_named(series.zone)).date()


def _change(event: Event, rows: dict[str, Row], wishes: Wishes) -> None:
    """Put an event that changes one turn (RECURRENCE-ID) into its series; with a text of its own it becomes a row of its own as well."""
    uid, line, block = event.text("UID"), event.once["RECURRENCE-ID"], event.block
    main = rows.get(uid) if uid else None
    if line.params.get("RANGE"):
        block.refuse(line.number, InputError("rule-unknown", part="RANGE"))
    elif main is not None and main.series is not None:
        try:
            rows[uid] = _changed(event, main, main.series, rows, wishes)
        except InputError as error:
            block.refuse(block.number, error)
            rows[uid] = replace(main, problems=(*main.problems, *block.problems))
        return
    elif main is None:
        # Outlook exports a single turn of a meeting so: it stands on its own.
        rows[f"\n{block.row}"] = _row(event, uid, wishes)
        return
    elif not main.problems:
        block.refuse(line.number, InputError("change-of-nothing"))
    if block.problems:
        rows[f"\n{block.row}"] = Row(
            block.row, block.number, event.text("SUMMARY")[:MOST_TITLE], uid=uid[:500], problems=tuple(block.problems)
        )


def _changed(event: Event, main: Row, series: Series, rows: dict[str, Row], wishes: Wishes) -> Row:
    block = event.block
    before = _tried(event, "RECURRENCE-ID", lambda line: _stamp(line.value, line.params, _dated(wishes, series)))
    start = _tried(event, "DTSTART", lambda line: _stamp(line.value, line.params, _dated(wishes, series)))
    if before is None or block.problems:
        return replace(main, problems=(*main.problems, *block.problems))
    day = _day_of(before, series)
    if turn_on(series, day) is None:
        raise InputError("change-of-nothing")
    if day in series.moves:
        raise InputError("event-twice", part="RECURRENCE-ID")
    if event.text("STATUS").upper() == "CANCELLED":
        return replace(main, series=replace(series, skips=series.skips | {day}))
    if _says_something_else(event, main):
        rows[f"\n{block.row}"] = _row(event, event.text("UID"), _dated(wishes, series))
        return replace(main, series=replace(series, skips=series.skips | {day}))
    if start is None:
        return main
    new = start.utc.astimezone(zone_named(series.zone)).replace(tzinfo=None, fold=0)
    moves = series.moves if new == datetime.combine(day, series.at) else {**series.moves, day: new}
    return replace(main, series=replace(series, moves=MappingProxyType(dict(moves))))


def _says_something_else(event: Event, main: Row) -> bool:
    return event.text("DESCRIPTION") not in ("", main.text) or event.text("SUMMARY")[:MOST_TITLE] not in ("", main.title)


def _closed(row: Row, wishes: Wishes) -> Row:
    """Refuse a row whose last moment is over, now that all its changes are known."""
    if wishes.past or row.utc is None or row.wall is None or row.problems:
        return row
    try:
        if row.series is None:
            need_future(row.utc, row.wall, wishes.now)
        elif next(turns(row.series, row.series.start), None) is None or next_occurrence(row.series, wishes.now) is None:
            raise InputError("series-over")
    except InputError as error:
        return replace(row, problems=(problem(row.row, row.line, error),))
    return row
