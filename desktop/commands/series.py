"""`omroeper series list | add | pause | resume | skip | unskip | move | draft | confirm | remove`: what recurs."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, SeriesId
from accounts.model.occurrence import Occurrence, PartKind
from accounts.model.post import Origin
from accounts.model.series import LAST, End, Kind, OnHoliday, Rule, Series, Slot, Template
from accounts.posts.template import FIELDS
from desktop.commands.common import engine, moment, say, say_json
from desktop.commands.post import late_rule
from desktop.zone import computer_zone
from resources.catalogue import tr

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DUTCH_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
SHOWN = timedelta(days=62)


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    series = kinds.add_parser("series", help=tr("Commands", "what recurs: list, add, pause, skip, move, confirm"))
    acts = series.add_subparsers(metavar="ACT", dest="act_name", required=True)
    listing = acts.add_parser("list", help=tr("Commands", "list the series with what is to come"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    _declare_add(acts.add_parser("add", help=tr("Commands", "add a series; each occurrence becomes a draft that somebody confirms")))
    for name, act, about in (
        ("pause", pause, tr("Commands", "let nothing of a series go")),
        ("resume", resume, tr("Commands", "let a series go on")),
        ("remove", remove, tr("Commands", "remove a series; what was typed stays a draft")),
    ):
        one = acts.add_parser(name, help=about)
        one.add_argument("id", type=int, metavar="ID")
        one.set_defaults(act=act)
    for name, act, about in (
        ("skip", skip, tr("Commands", "leave one occurrence out")),
        ("unskip", unskip, tr("Commands", "let an occurrence go after all")),
        ("draft", draft, tr("Commands", "make the draft of an occurrence now")),
        ("confirm", confirm, tr("Commands", "plan an occurrence; the command itself releases it, after the pause")),
    ):
        one = acts.add_parser(name, help=about)
        one.add_argument("id", type=int, metavar="ID")
        one.add_argument("day", type=_day, metavar="DATE")
        if act is confirm:
            one.add_argument("--reason", default="", metavar="TEXT")
        one.set_defaults(act=act)
    moving = acts.add_parser("move", help=tr("Commands", "let one occurrence go at another time, in the zone of its series"))
    moving.add_argument("id", type=int, metavar="ID")
    moving.add_argument("day", type=_day, metavar="DATE")
    moving.add_argument("to", type=_wall, metavar="DATETTIME|TIME")
    moving.set_defaults(act=move)
    putting = acts.add_parser("put", help=tr("Commands", "put the video or the captions of one occurrence ready"))
    putting.add_argument("id", type=int, metavar="ID")
    putting.add_argument("day", type=_day, metavar="DATE")
    putting.add_argument("kind", choices=[kind.value for kind in PartKind])
    putting.add_argument("file", type=Path, metavar="FILE")
    putting.add_argument("--again", action="store_true", help=tr("Commands", "use a file that belonged to another occurrence already"))
    putting.set_defaults(act=put)


def _declare_add(adding: argparse.ArgumentParser) -> None:
    adding.add_argument("--title", required=True)
    adding.add_argument(
        "--text",
        required=True,
        help=tr("Commands", "the fields {fields} are filled in", fields=" ".join(f"{{{name}}}" for name in FIELDS)),
    )
    adding.add_argument("--as", dest="accounts", type=int, nargs="+", action="extend", required=True, metavar="ID")
    adding.add_argument(
        "--every",
        type=rule_named,
        required=True,
        metavar="RULE",
        help=tr(
            "Commands",
            "weekly:thu, weekly:mon,thu, weekly/2:thu, monthly:15, monthly:last, monthly:first-mon, monthly/3:last-fri or workdays",
        ),
    )
    adding.add_argument("--at", type=_time, required=True, metavar="TIME")
    adding.add_argument("--zone", default="", metavar="ZONE", help=tr("Commands", "such as Europe/Amsterdam; without it, this computer's"))
    adding.add_argument("--start", type=_day, metavar="DATE")
    ending = adding.add_mutually_exclusive_group()
    ending.add_argument("--until", type=_day, metavar="DATE")
    ending.add_argument("--count", type=int, metavar="NUMBER")
    adding.add_argument("--holidays", choices=[one.value for one in OnHoliday], default=OnHoliday.ASK.value)
    adding.add_argument("--video", action="store_true", help=tr("Commands", "each occurrence needs a video"))
    adding.add_argument("--captions", action="store_true", help=tr("Commands", "each occurrence needs captions"))
    adding.add_argument("--warn", type=int, default=120, metavar="MINUTES", help=tr("Commands", "so long before, what is missing is told"))
    adding.add_argument("--late", type=late_rule, default=30, metavar="publish|within:MINUTES|ask")
    adding.add_argument("--json", action="store_true")
    adding.set_defaults(act=add)


EXAMPLES = "weekly:thu weekly/2:mon,thu monthly:15 monthly:last monthly:first-mon monthly/3:last-fri workdays"
ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": LAST}


def rule_named(text: str) -> Rule:
    """Return the rule that a short text means. Raises ArgumentTypeError."""
    name, _, days = text.casefold().partition(":")
    kind, _, every = name.partition("/")
    try:
        count = int(every) if every else 1
        if kind == "workdays" and not days and count == 1:
            return Rule(Kind.WORKDAYS)
        if kind == "weekly":
            return Rule(Kind.WEEKLY, count, tuple(sorted({_weekday(day) for day in days.split(",")})))
        if kind == "monthly":
            return _monthly(days, count)
    except (ValueError, InputError):
        pass
    raise argparse.ArgumentTypeError(tr("Commands", "{text} is no rule such as weekly:thu, monthly:15 or workdays", text=text))


def _monthly(days: str, every: int) -> Rule:
    order, dash, day = days.partition("-")
    if dash:
        return Rule(Kind.MONTHLY_WEEKDAY, every, (_weekday(day),), nth=ORDER.get(order) or int(order))
    return Rule(Kind.MONTHLY_DATE, every, month_day=LAST if days == "last" else int(days))


def _weekday(text: str) -> int:
    short = text.strip()
    return DAYS.index(short[:3]) if short[:3] in DAYS else DUTCH_DAYS.index(short[:2])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no date such as 2026-11-26", text=text)) from bad


def _time(text: str) -> time:
    try:
        found = time.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no time such as 16:00", text=text)) from bad
    if found.tzinfo is not None:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no time such as 16:00", text=text))
    return found.replace(microsecond=0)


def _wall(text: str) -> time | datetime:
    """Return a time of the same day, or a moment, on the wall clock of the series."""
    if "T" not in text.upper():
        return _time(text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no moment such as 2026-11-27T10:00", text=text)) from bad
    if found.tzinfo is not None:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} has an offset; a series has a zone of its own", text=text))
    return found


# -- acts --------------------------------------------------------------------------------------------------------------------------------


def add(folder: Path, wanted: argparse.Namespace) -> int:
    """Add a series."""
    with engine(folder) as one:
        zone = wanted.zone or computer_zone().key
        series = Series(
            title=wanted.title,
            rule=wanted.every,
            zone=zone,
            at=wanted.at,
            start=wanted.start or one.clock.now().astimezone().date(),
            end=End(wanted.until, wanted.count),
            on_holiday=OnHoliday(wanted.holidays),
            template=Template(Content(wanted.text), tuple(dict.fromkeys(AccountId(number) for number in wanted.accounts))),
            slot=Slot(wanted.video, wanted.captions, wanted.warn),
            late_minutes=wanted.late,
        )
        _show_one(one, one.series.add(series), as_json=wanted.json)
    return 0


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the series with what is to come."""
    with engine(folder, changes=False) as one:
        found = one.series.every()
        if wanted.json:
            say_json([plain(one, series) for series in found])
        elif not found:
            say(tr("Commands", "There are no series yet. Add one with 'omroeper series add'."))
        else:
            for series in found:
                _show_one(one, series.id, as_json=False)
    return 0


def pause(folder: Path, wanted: argparse.Namespace) -> int:
    """Let nothing of a series go."""
    with engine(folder) as one:
        one.series.pause(SeriesId(wanted.id))
        _show_one(one, SeriesId(wanted.id), as_json=False)
    return 0


def resume(folder: Path, wanted: argparse.Namespace) -> int:
    """Let a series go on."""
    with engine(folder) as one:
        one.series.resume(SeriesId(wanted.id))
        _show_one(one, SeriesId(wanted.id), as_json=False)
    return 0


def remove(folder: Path, wanted: argparse.Namespace) -> int:
    """Remove a series."""
    with engine(folder) as one:
        one.series.remove(SeriesId(wanted.id))
    say(tr("Commands", "The series is removed. What was typed for it lies among the drafts."))
    return 0


def skip(folder: Path, wanted: argparse.Namespace) -> int:
    """Leave one occurrence out."""
    with engine(folder) as one:
        one.series.skip(SeriesId(wanted.id), wanted.day)
        _show_turn(one, wanted)
    return 0


def unskip(folder: Path, wanted: argparse.Namespace) -> int:
    """Let an occurrence go after all."""
    with engine(folder) as one:
        one.series.unskip(SeriesId(wanted.id), wanted.day)
        _show_turn(one, wanted)
    return 0


def move(folder: Path, wanted: argparse.Namespace) -> int:
    """Let one occurrence go at another time."""
    to = wanted.to if isinstance(wanted.to, datetime) else datetime.combine(wanted.day, wanted.to)
    with engine(folder) as one:
        one.series.move(SeriesId(wanted.id), wanted.day, to)
        _show_turn(one, wanted)
    return 0


def draft(folder: Path, wanted: argparse.Namespace) -> int:
    """Make the draft of an occurrence now."""
    with engine(folder) as one:
        one.series.draft(SeriesId(wanted.id), wanted.day)
        _show_turn(one, wanted)
    return 0


def confirm(folder: Path, wanted: argparse.Namespace) -> int:
    """Plan an occurrence."""
    with engine(folder) as one:
        one.series.submit(SeriesId(wanted.id), wanted.day, origin=Origin.COMMAND, reason=wanted.reason)
        _show_turn(one, wanted)
    return 0


def put(folder: Path, wanted: argparse.Namespace) -> int:
    """Put the video or the captions of one occurrence ready."""
    with engine(folder) as one:
        one.series.put_part(SeriesId(wanted.id), wanted.day, PartKind(wanted.kind), wanted.file, again=wanted.again)
        _show_turn(one, wanted)
    return 0


# -- showing -----------------------------------------------------------------------------------------------------------------------------


def plain(one: Engine, series: Series) -> dict[str, Any]:
    """Return a series for JSON, with its occurrences of the next two months."""
    now = one.clock.now()
    coming = one.series.occurrences(now, now + SHOWN, series.id)
    return {
        "id": series.id,
        "title": series.title,
        "at": series.at.isoformat(),
        "zone": series.zone,
        "paused": series.paused,
        "accounts": list(series.template.accounts),
        "confirmed_once": one.series.confirmed(series.id),
        "occurrences": [occurrence_plain(each) for each in coming],
    }


def occurrence_plain(each: Occurrence) -> dict[str, Any]:
    """Return an occurrence for JSON."""
    return {
        "day": each.day.isoformat(),
        "number": each.number,
        "due": moment(each.utc),
        "wall": f"{each.wall:%Y-%m-%d %H:%M}",
        "zone": each.zone,
        "state": each.state.value,
        "draft": each.draft,
        "post": each.post,
        "missing": list(each.missing),
        "problem": next(iter((*each.stops, *each.notes)), None),
    }


def _show_one(one: Engine, number: SeriesId, *, as_json: bool) -> None:
    series = one.series.get(number)
    if as_json:
        say_json(plain(one, series))
        return
    paused = tr("Commands", "paused") if series.paused else ""
    say(f"{series.id:>4}  {series.title}  {series.at:%H:%M} {series.zone}  {paused}".rstrip())
    coming = one.series.next_of(number)
    if coming is not None:
        say("      " + occurrence_line(coming))


def _show_turn(one: Engine, wanted: argparse.Namespace) -> None:
    found = one.series.occurrence(SeriesId(wanted.id), wanted.day)
    if found is not None:
        say(occurrence_line(found))


def occurrence_line(each: Occurrence) -> str:
    """Return an occurrence as one line for a person."""
    from ui.words.occurrences import lacks, standing

    lacking = ", ".join(lacks(each))
    return f"{each.wall:%Y-%m-%d %H:%M}  {each.title} {each.number}  {standing(each)}{': ' + lacking if lacking else ''}"
