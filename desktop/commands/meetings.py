"""`omroeper meetings`: municipalities, their policies, their meetings and calendars; and `omroeper quiet`: quiet hours."""

from __future__ import annotations

import argparse
from datetime import datetime, time
from pathlib import Path
from typing import Any

from accounts.errors import InputError
from accounts.model.council import USUAL_WORDS, Council, Meeting, Policy
from accounts.model.ids import AccountId, CouncilId, MeetingId
from accounts.model.quiet import DAYS, QuietRule, to_plain
from desktop.commands.common import engine, moment, say, say_json
from resources.catalogue import tr


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    meetings = kinds.add_parser("meetings", help=tr("Commands", "council meetings: list, add, remove, start, close, read a calendar"))
    acts = meetings.add_subparsers(dest="act_name", required=True)
    listing = acts.add_parser("list", help=tr("Commands", "list municipalities and their meetings"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    council = acts.add_parser("council", help=tr("Commands", "add a municipality, or change one with --id"))
    council.add_argument("name", nargs="?", metavar="NAME")
    council.add_argument("--id", type=int, metavar="COUNCIL")
    council.add_argument("--policy", choices=[one.value for one in Policy])
    council.add_argument("--as", dest="accounts", type=int, nargs="*", metavar="ID")
    council.add_argument("--words", metavar="TEXT", help=tr("Commands", "which events of its calendar are meetings, with commas between"))
    council.add_argument("--remove", action="store_true")
    council.set_defaults(act=change)
    adding = acts.add_parser("add", help=tr("Commands", "enter a meeting"))
    adding.add_argument("council", type=int, metavar="COUNCIL")
    adding.add_argument("start", type=_moment, metavar="FROM")
    adding.add_argument("end", type=_moment, metavar="UNTIL")
    adding.add_argument("--title", default="")
    adding.set_defaults(act=add)
    for name, act, told in (
        ("remove", remove, tr("Commands", "take a meeting away")),
        ("overrun", overrun, tr("Commands", "let a meeting last until it is closed")),
    ):
        one = acts.add_parser(name, help=told)
        one.add_argument("meeting", type=int, metavar="MEETING")
        one.set_defaults(act=act)
    for name, act, told in (
        ("start", start, tr("Commands", "say that a meeting starts now")),
        ("close", close, tr("Commands", "say that the meeting is closed")),
    ):
        one = acts.add_parser(name, help=told)
        one.add_argument("council", type=int, metavar="COUNCIL")
        one.set_defaults(act=act)
    reading = acts.add_parser(
        "import", help=tr("Commands", "take the meetings from a calendar file, or from an address that is read daily")
    )
    reading.add_argument("council", type=int, metavar="COUNCIL")
    reading.add_argument("file", nargs="?", type=Path, metavar="FILE.ics")
    reading.add_argument("--address", metavar="URL")
    reading.set_defaults(act=take_over)
    quiet = kinds.add_parser("quiet", help=tr("Commands", "show or set quiet hours; they hold nothing, but are asked about"))
    quiet.add_argument("--as", dest="account", type=int, metavar="ID")
    quiet.add_argument("--set", dest="rules", nargs="*", type=_quiet, metavar="DAYS=FROM-UNTIL", help="1-5=22:00-07:00")
    quiet.add_argument("--json", action="store_true")
    quiet.set_defaults(act=quiet_hours)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no moment such as 2026-11-26T16:00+01:00", text=text)) from bad
    if found.tzinfo is None:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} has no offset such as +01:00", text=text))
    return found


def _quiet(text: str) -> QuietRule:
    """Return the rule of '1-5=22:00-07:00': days from 1 (Monday) to 7, then two times."""
    try:
        days, _, times = text.partition("=")
        first, _, last = days.partition("-")
        start, _, until = times.partition("-")
        chosen = frozenset(range(int(first) - 1, int(last or first)))
        if not chosen <= DAYS:
            raise ValueError(days)
        return QuietRule(chosen, time.fromisoformat(start), time.fromisoformat(until))
    except (ValueError, InputError) as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no quiet time such as 1-5=22:00-07:00", text=text)) from bad


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List municipalities and what is to come of their meetings."""
    with engine(folder, changes=False) as one:
        councils, meetings = one.meetings.councils(), one.meetings.to_come()
        if wanted.json:
            say_json([_plain(council, [each for each in meetings if each.council == council.id]) for council in councils])
        elif not councils:
            say(tr("Commands", "There is no municipality yet."))
        for council in councils if not wanted.json else ():
            say(f"{council.id:>5}  {council.name}  {council.policy.value}  {', '.join(map(str, sorted(council.accounts)))}".rstrip())
            if council.address or council.file:
                read = moment(council.read_at) or tr("Commands", "never")
                said = tr("Commands", "{source}, last read {moment}", source=council.address or council.file, moment=read)
                say(f"       {said}  {council.problem}".rstrip())
            for each in meetings:
                if each.council == council.id:
                    say(f"       {each.id:>5}  {_times(each)}  {each.title}".rstrip())
    return 0


def _times(one: Meeting) -> str:
    start = f"{one.start.astimezone():%Y-%m-%d %H:%M}"
    return start if one.end is None or one.overruns else f"{start} - {one.end.astimezone():%H:%M}"


def _plain(council: Council, meetings: list[Meeting]) -> dict[str, Any]:
    return {
        "council": council.id,
        "name": council.name,
        "policy": council.policy.value,
        "accounts": sorted(council.accounts),
        "address": council.address or None,
        "file": council.file or None,
        "words": council.words,
        "read": moment(council.read_at),
        "problem": council.problem or None,
        "events": {"meetings": council.found, "others": council.left_out, "not_understood": council.bad},
        "meetings": [
            {
                "meeting": one.id,
                "from": moment(one.start),
                "until": None if one.open_ended else moment(one.end),
                "title": one.title,
                "source": one.source.value,
            }
            for one in meetings
        ],
    }


def change(folder: Path, wanted: argparse.Namespace) -> int:
    """Add, change or remove a municipality."""
    with engine(folder) as one:
        accounts = None if wanted.accounts is None else [AccountId(each) for each in wanted.accounts]
        for number in accounts or ():
            one.register.need(number)
        policy = Policy(wanted.policy) if wanted.policy else None
        if wanted.id is None:
            made = one.meetings.add(
                wanted.name or "",
                policy=policy or Policy.ALL,
                accounts=accounts or (),
                words=USUAL_WORDS if wanted.words is None else wanted.words,
            )
            say(str(made))
        elif wanted.remove:
            _told(one.meetings.remove(CouncilId(wanted.id)))
        else:
            one.meetings.change(CouncilId(wanted.id), name=wanted.name, policy=policy, accounts=accounts, words=wanted.words)
            _told(True)
    return 0


def add(folder: Path, wanted: argparse.Namespace) -> int:
    """Enter a meeting."""
    from ui import words

    with engine(folder) as one:
        say(str(one.meetings.plan(CouncilId(wanted.council), wanted.start, wanted.end, wanted.title, words.user_name())))
    return 0


def remove(folder: Path, wanted: argparse.Namespace) -> int:
    """Take a meeting away."""
    with engine(folder) as one:
        return _told(one.meetings.cancel(MeetingId(wanted.meeting)))


def overrun(folder: Path, wanted: argparse.Namespace) -> int:
    """Let a meeting run over."""
    with engine(folder) as one:
        return _told(one.meetings.overrun(MeetingId(wanted.meeting)))


def start(folder: Path, wanted: argparse.Namespace) -> int:
    """Say that a meeting starts."""
    from ui import words

    with engine(folder) as one:
        return _told(one.meetings.begin(CouncilId(wanted.council), words.user_name()))


def close(folder: Path, wanted: argparse.Namespace) -> int:
    """Say that the meeting is closed."""
    with engine(folder) as one:
        return _told(one.meetings.close_all(CouncilId(wanted.council)) > 0)


def take_over(folder: Path, wanted: argparse.Namespace) -> int:
    """Read a calendar, now."""
    from ui.words import error

    if (wanted.file is None) == (wanted.address is None):
        raise InputError("file-or-address")
    with engine(folder) as one:
        number = CouncilId(wanted.council)
        if wanted.file is not None:
            here = one.meetings.import_file(number, wanted.file)
        else:
            one.meetings.change(number, address=wanted.address)
            here = one.meetings.refresh(number)
        if here.problem:
            sentence = error(here.problem, {"host": here.address})
            say(f"{sentence.text} {sentence.todo}".strip())
            return 1
        counts = {"meetings": here.found, "others": here.left_out, "bad": here.bad}
        say(tr("Commands", "{meetings} events are meetings, {others} are not, {bad} cannot be understood.", **counts))
    return 0


def quiet_hours(folder: Path, wanted: argparse.Namespace) -> int:
    """Show or set quiet hours, of an account or of all."""
    with engine(folder, changes=wanted.rules is not None) as one:
        account = None if wanted.account is None else one.register.need(AccountId(wanted.account)).id
        if wanted.rules is not None:
            one.quiet_hours.put(account, wanted.rules)
        rules = one.quiet_hours.rules(account)
        if wanted.json:
            say_json(to_plain(rules))
        elif not rules:
            say(tr("Commands", "There are no quiet hours."))
        for rule in rules if not wanted.json else ():
            days = ",".join(str(day + 1) for day in sorted(rule.days))
            say(f"{days}  {rule.start:%H:%M}-{rule.until:%H:%M}")
    return 0


def _told(done: bool) -> int:
    say(tr("Commands", "Done.") if done else tr("Commands", "Nothing was changed; look at the list."))
    return 0 if done else 1
