"""`omroeper post` and `omroeper stop`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId
from accounts.model.media import Media
from accounts.model.post import Origin
from accounts.model.visibility import Visibility
from accounts.posts.desk import LATE_MINUTES
from desktop.commands.common import engine, held_by, say, say_json, target_line, target_plain
from resources.catalogue import tr

MOST_LATE = 60 * 24 * 31


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    posting = kinds.add_parser("post", help=tr("Commands", "write a message and let it go after the pause of each account"))
    posting.add_argument("text", metavar="TEXT")
    posting.add_argument("--as", dest="accounts", type=int, nargs="+", action="extend", required=True, metavar="ID")
    posting.add_argument("--at", type=_moment, metavar="TIME_WITH_OFFSET")
    posting.add_argument(
        "--late",
        type=late_rule,
        default=LATE_MINUTES,
        metavar="publish|within:MINUTES|ask",
        help=tr("Commands", "what to do when the moment was missed"),
    )
    posting.add_argument("--on-event", action="store_true", help=tr("Commands", "wait for 'omroeper decided POST' after the pause"))
    posting.add_argument("--keep-here", action="store_true", help=tr("Commands", "use this computer's timer, never the server's"))
    posting.add_argument("--title", default="")
    posting.add_argument("--media", action="append", type=Path, default=[], metavar="FILE")
    posting.add_argument("--alt", action="append", default=[], metavar="TEXT")
    posting.add_argument("--lang", default="", metavar="TAG")
    posting.add_argument("--visibility", choices=[one.value for one in Visibility])
    posting.add_argument("--warning", default="", metavar="TEXT")
    posting.add_argument("--reason", default="", metavar="TEXT", help=tr("Commands", "why it is said so, where a check wants a reason"))
    posting.add_argument("--json", action="store_true")
    posting.set_defaults(act=post)
    deciding = kinds.add_parser("decided", help=tr("Commands", "let go what waits for a decision"))
    deciding.add_argument("post", type=int, metavar="POST")
    deciding.add_argument("--json", action="store_true")
    deciding.set_defaults(act=decided)
    stopping = kinds.add_parser("stop", help=tr("Commands", "withdraw what has not left yet"))
    stopping.add_argument("post", type=int, metavar="POST")
    stopping.add_argument("--json", action="store_true")
    stopping.set_defaults(act=stop)


def late_rule(text: str) -> int | None:
    """Return after how many minutes it goes no more: None for never, 0 for 'ask'."""
    if text == "publish":
        return None
    if text == "ask":
        return 0
    kind, _, minutes = text.partition(":")
    if kind != "within" or not minutes.isdigit() or not 1 <= int(minutes) <= MOST_LATE:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is none of publish, within:MINUTES and ask", text=text))
    return int(minutes)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no moment such as 2026-11-26T16:00+01:00", text=text)) from bad
    if found.tzinfo is None:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} has no offset such as +01:00", text=text))
    return found


def _whole(text: str) -> bool:
    """Return whether the terminal gave whole characters; bytes in another encoding arrive as halves."""
    return not any("\ud800" <= one <= "\udfff" for one in text)


def post(folder: Path, wanted: argparse.Namespace) -> int:
    """Submit a post; the command released it, so its pause is a plain delay in which `stop` works."""
    need_whole(wanted)
    with engine(folder) as one:
        content = Content(
            text=wanted.text,
            title=wanted.title,
            language=wanted.lang,
            visibility=Visibility(wanted.visibility) if wanted.visibility else None,
            warning=wanted.warning,
            media=pictures(one, wanted),
        )
        numbers = tuple(dict.fromkeys(AccountId(number) for number in wanted.accounts))
        for number in numbers:
            one.register.need(number)
        draft = one.drafts.start(content, numbers)
        try:
            made = one.desk.submit(
                draft,
                origin=Origin.COMMAND,
                at=wanted.at,
                late=wanted.late,
                keep_here=wanted.keep_here,
                on_event=wanted.on_event,
                reason=wanted.reason,
            )
        except InputError:
            one.drafts.discard(draft)
            raise
        _show(one, made, wanted)
    return 0


def need_whole(wanted: argparse.Namespace) -> None:
    """Refuse half characters, and a description without its picture. Raises InputError (bad-characters, alt-without-media)."""
    if any(not _whole(part) for part in (wanted.text, wanted.title, wanted.warning, *wanted.alt)):
        raise InputError("bad-characters")
    if len(wanted.alt) > len(wanted.media):
        raise InputError("alt-without-media")


def pictures(one: Engine, wanted: argparse.Namespace) -> tuple[Media, ...]:
    """Take the pictures of the command in. Raises InputError for a file that is none."""
    alts = [*wanted.alt, *[""] * (len(wanted.media) - len(wanted.alt))]
    found = []
    for path, alt in zip(wanted.media, alts, strict=True):
        media = one.drafts.add_picture(path)
        found.append(replace(media, alt=alt))
    return tuple(found)


def stop(folder: Path, wanted: argparse.Namespace) -> int:
    """Withdraw what has not left yet."""
    with engine(folder) as one:
        one.desk.stop(PostId(wanted.post))
        _show(one, PostId(wanted.post), wanted)
    return 0


def decided(folder: Path, wanted: argparse.Namespace) -> int:
    """Say that it was decided."""
    with engine(folder) as one:
        one.desk.decided(PostId(wanted.post))
        _show(one, PostId(wanted.post), wanted)
    return 0


def _show(one: Engine, number: PostId, wanted: argparse.Namespace) -> None:
    targets = one.history.post(number)
    if wanted.json:
        say_json({"post": number, "targets": [target_plain(target) for target in targets]})
        return
    known = one.register.known()
    say(tr("Commands", "Post {number}:", number=number))
    one.holds.read()
    for target in targets:
        say(target_line(target, known, held_by(one, target)))
