"""`omroeper hour`: consulting hours without a window: plan, list, move, begin, make longer, end, call off, and what is left."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from accounts.answers.hours import EXTEND, Plan
from accounts.engine import Engine
from accounts.errors import InputError
from accounts.model.hour import Hour, Line, Overview
from accounts.model.ids import AccountId, HourId
from accounts.model.post import Origin, Target
from accounts.posts.zones import moment as moment_in
from accounts.posts.zones import zone_called
from desktop.commands.common import engine, moment, say, say_json, unlock_if_possible
from desktop.zone import computer_zone
from resources.catalogue import tr

LONGEST_TAKING_BACK = 60.0
MOST_SHOWN = 60
LATE = 30


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    hour = kinds.add_parser("hour", help=tr("Commands", "consulting hours: plan, list, move, begin, extend, end, cancel, left"))
    acts = hour.add_subparsers(metavar="ACT", dest="hour_act", required=True)
    _declare_plan(acts)
    _declare_move(acts)
    listing = acts.add_parser("list", help=tr("Commands", "list the consulting hours, the earliest first"))
    listing.set_defaults(act=show)
    for name, help_text, on in (
        ("begin", tr("Commands", "begin an hour now"), begin),
        ("extend", tr("Commands", "let an hour end later"), extend),
        ("end", tr("Commands", "end an hour now"), end),
        ("cancel", tr("Commands", "call an hour off before it begins"), cancel),
        ("left", tr("Commands", "list who still waits after an hour"), left),
    ):
        made = acts.add_parser(name, help=help_text)
        made.add_argument("hour", type=int, metavar="ID")
        made.set_defaults(act=on)
        if name == "extend":
            made.add_argument("--minutes", type=int, default=EXTEND // timedelta(minutes=1), metavar="N")
        if name == "left":
            made.add_argument("--all", action="store_true", help=tr("Commands", "the whole queue"))
            made.add_argument("--csv", metavar="FILE", help=tr("Commands", "write it to a table"))
    for made in acts.choices.values():
        made.add_argument("--json", action="store_true")


def _declare_plan(acts: Any) -> None:
    made = acts.add_parser("plan", help=tr("Commands", "plan an hour with its opening and closing message"))
    made.add_argument("--title", required=True)
    made.add_argument("--as", dest="accounts", type=int, nargs="+", action="extend", required=True, metavar="ID")
    made.add_argument("--tag", dest="tags", nargs="+", action="extend", default=[], metavar="TAG")
    made.add_argument("--start", type=_wall, required=True, metavar="'2026-11-26 19:30'")
    made.add_argument("--end", type=_wall, required=True, metavar="'2026-11-26 20:30'")
    made.add_argument("--zone", default="", help=tr("Commands", "the time zone of both moments; otherwise that of this computer"))
    made.add_argument("--opening", required=True, metavar="TEXT")
    made.add_argument("--closing", required=True, metavar="TEXT")
    made.add_argument("--ask", action="store_true", help=tr("Commands", "let the closing message wait for a word"))
    made.add_argument("--remind", type=int, default=0, metavar="MINUTES", help=tr("Commands", "tell so long before that it begins"))
    made.add_argument(
        "--late", type=int, default=LATE, metavar="MINUTES", help=tr("Commands", "after how many minutes nothing goes unasked")
    )
    made.add_argument("--reason", default="", help=tr("Commands", "the reason that a check asks for"))
    made.set_defaults(act=plan)


def _declare_move(acts: Any) -> None:
    made = acts.add_parser("move", help=tr("Commands", "give a planned hour another beginning or end; its messages move along"))
    made.add_argument("hour", type=int, metavar="ID")
    made.add_argument("--start", type=_wall, metavar="'2026-11-26 19:30'", help=tr("Commands", "without --end it lasts as long as it did"))
    made.add_argument("--end", type=_wall, metavar="'2026-11-26 20:30'")
    made.add_argument("--zone", default="", help=tr("Commands", "the time zone of both moments; otherwise the one it was planned by"))
    made.set_defaults(act=move)


def _wall(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no moment such as 2026-11-26 19:30", text=text)) from bad
    return found


def _utc(wall: datetime, zone: ZoneInfo) -> datetime:
    return wall.astimezone(UTC) if wall.tzinfo is not None else moment_in(wall, zone).utc


def plan(folder: Path, wanted: argparse.Namespace) -> int:
    """Plan an hour; its messages go through their pause as everything that a command releases."""
    zone = ZoneInfo(zone_called(wanted.zone)) if wanted.zone else computer_zone()
    with engine(folder) as one:
        made = Plan(
            title=wanted.title,
            accounts=tuple(AccountId(number) for number in wanted.accounts),
            tags=tuple(wanted.tags),
            starts_at=_utc(wanted.start, zone),
            ends_at=_utc(wanted.end, zone),
            zone=zone.key,
            opening=wanted.opening,
            closing=wanted.closing,
            ask_at_end=wanted.ask,
            remind_minutes=wanted.remind,
            late_minutes=max(0, wanted.late),
        )
        hour, posts = one.hours.plan(made, origin=Origin.COMMAND, reason=wanted.reason)
        if wanted.json:
            say_json(plain(one.hours.overview(hour.id)) | {"posts": [int(post) for post in posts]})
        else:
            say(line(one.hours.overview(hour.id)))
    return 0


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the hours."""
    with engine(folder, changes=False) as one:
        found = one.hours.overviews()
        if wanted.json:
            say_json([plain(each) for each in found])
        elif not found:
            say(tr("Commands", "No consulting hour is planned."))
        else:
            for each in found:
                say(line(each))
    return 0


def move(folder: Path, wanted: argparse.Namespace) -> int:
    """Give a planned hour another beginning or end."""
    if wanted.start is None and wanted.end is None:
        raise InputError("hour-moved-nowhere")

    def act(one: Engine) -> Hour:
        hour = one.hours.get(HourId(wanted.hour))
        zone = ZoneInfo(zone_called(wanted.zone or hour.zone))
        start = _utc(wanted.start, zone) if wanted.start is not None else hour.starts_at
        end = _utc(wanted.end, zone) if wanted.end is not None else start + (hour.ends_at - hour.starts_at)
        return one.hours.move(hour.id, start, end, zone.key)

    return _act(folder, wanted, act)


def begin(folder: Path, wanted: argparse.Namespace) -> int:
    """Begin an hour now."""
    return _act(folder, wanted, lambda one: one.hours.begin(HourId(wanted.hour)))


def extend(folder: Path, wanted: argparse.Namespace) -> int:
    """Let an hour end later."""
    if not 1 <= wanted.minutes <= 12 * 60:
        raise InputError("hour-too-long", most=12)
    return _act(folder, wanted, lambda one: one.hours.extend(HourId(wanted.hour), timedelta(minutes=wanted.minutes)))


def end(folder: Path, wanted: argparse.Namespace) -> int:
    """End an hour now."""
    return _act(folder, wanted, lambda one: one.hours.end(HourId(wanted.hour)))


def cancel(folder: Path, wanted: argparse.Namespace) -> int:
    """Call an hour off."""
    return _act(folder, wanted, lambda one: one.hours.cancel(HourId(wanted.hour)))


def _act(folder: Path, wanted: argparse.Namespace, act: Callable[[Engine], Hour]) -> int:
    with engine(folder) as one:
        # What lies at a network is taken back by whoever comes to it first: this command, or the window.
        unlock_if_possible(one)
        hour = act(one)
        one.publisher.wait(LONGEST_TAKING_BACK)
        over = one.hours.overview(hour.id)
        if wanted.json:
            say_json(plain(over))
        else:
            say(line(over))
    return 0


def left(folder: Path, wanted: argparse.Namespace) -> int:
    """List who still waits, in order of arrival; or write it to a table."""
    from ui.words.hours import question_word

    with engine(folder, changes=False) as one:
        over = one.hours.overview(HourId(wanted.hour))
        found = over.lines if wanted.all else over.left
        if wanted.csv:
            from accounts.answers import hours_csv

            count = hours_csv.write(found, one.cases, Path(wanted.csv))
            if wanted.json:
                say_json({"file": wanted.csv, "questions": count})
            else:
                say(tr("Commands", "%n questions are written to {file}.", count, file=wanted.csv))
            return 0
        if wanted.json:
            say_json([question_plain(each) for each in found])
            return 0
        for each in found:
            text = " ".join(each.question.status.text.split())
            text = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
            say(f"{each.question.place:>4}  {question_word(each.state)}  @{each.question.status.author.handle}  {text}")
        say(tr("Commands", "%n questions.", len(found)))
    return 0


def line(over: Overview) -> str:
    """Return an hour as one line for a person."""
    from ui.words.hours import stage_word

    hour, zone = over.hour, ZoneInfo(over.hour.zone)
    when = f"{hour.starts_at.astimezone(zone):%Y-%m-%d %H:%M} - {hour.ends_at.astimezone(zone):%H:%M}"
    return f"{int(hour.id):>4}  {when}  {stage_word(over.stage)}  {hour.title}  {' '.join(f'#{one}' for one in hour.tags)}".rstrip()


def plain(over: Overview) -> dict[str, Any]:
    """Return an hour for JSON."""
    hour = over.hour
    return {
        "id": int(hour.id),
        "title": hour.title,
        "accounts": [int(one) for one in hour.accounts],
        "tags": list(hour.tags),
        "start": moment(hour.starts_at),
        "end": moment(hour.ends_at),
        "zone": hour.zone,
        "stage": over.stage.value,
        "confirmed": over.confirmed,
        "began": moment(hour.opened_at),
        "ended": moment(hour.ended_at),
        "opening": [_message(one) for one in over.opening],
        "closing": [_message(one) for one in over.closing],
        "questions": {state.value: count for state, count in over.counts.items()},
        "left": len(over.left),
    }


def _message(target: Target) -> dict[str, Any]:
    return {"target": int(target.id), "account": int(target.account), "state": target.state.value, "due": moment(target.due_at)}


def question_plain(each: Line) -> dict[str, Any]:
    """Return a question for JSON."""
    one, status = each.question, each.question.status
    return {
        "id": int(one.id),
        "place": one.place,
        "state": each.state.value,
        "todo": one.todo.value or None,
        "case": int(each.case.id) if each.case is not None else None,
        "network": status.network,
        "author": status.author.handle,
        "said": moment(status.at),
        "text": status.text,
        "url": status.url or None,
    }
