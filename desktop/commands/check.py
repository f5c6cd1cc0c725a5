"""`omroeper check`: what the checks find in a text, without keeping or sending anything."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.posts import checks
from accounts.posts.checks import Finding, Weight
from desktop.commands.common import engine, say, say_json
from desktop.commands.post import need_whole, pictures
from resources.catalogue import tr
from ui import words

FAILED, OK = 1, 0


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    checking = kinds.add_parser("check", help=tr("Commands", "say what would be noticed about a message; nothing is kept or sent"))
    checking.add_argument("text", metavar="TEXT")
    checking.add_argument("--as", dest="accounts", type=int, nargs="+", action="extend", required=True, metavar="ID")
    checking.add_argument("--title", default="")
    checking.add_argument("--media", action="append", type=Path, default=[], metavar="FILE")
    checking.add_argument("--alt", action="append", default=[], metavar="TEXT")
    checking.add_argument("--lang", default="", metavar="TAG")
    checking.add_argument("--json", action="store_true")
    checking.set_defaults(act=check, warning="")


def check(folder: Path, wanted: argparse.Namespace) -> int:
    """Print the findings for each account, the heaviest first; 1 when one of them stops the message, else 0."""
    need_whole(wanted)
    with engine(folder) as one:
        accounts = [one.register.need(number) for number in dict.fromkeys(AccountId(number) for number in wanted.accounts)]
        content = Content(text=wanted.text, title=wanted.title, language=wanted.lang, media=pictures(one, wanted))
        around = one.surroundings.around(accounts)
        found = [(account, finding) for account in accounts for finding in checks.find(content, account, around)]
    if wanted.json:
        say_json([_plain(int(account.id), finding, words.finding(finding, account)) for account, finding in found])
    for account, finding in [] if wanted.json else found:
        say(f"{account.label}: {words.weight(finding)} ({_where(finding)}): {words.finding(finding, account)}")
    if not found and not wanted.json:
        say(tr("Commands", "Nothing was noticed."))
    return FAILED if any(finding.weight is Weight.STOP for _, finding in found) else OK


def _where(finding: Finding) -> str:
    """Return which check it was, and what of the text it is about."""
    if finding.start is None or finding.end is None:
        return finding.code
    return ", ".join((finding.code, tr("Commands", "letters {first} to {last}", first=finding.start + 1, last=finding.end)))


def _plain(account: int, finding: Finding, message: str) -> dict[str, Any]:
    mend = None if finding.mend is None else {"start": finding.mend.start, "end": finding.mend.end, "text": finding.mend.text}
    return {
        "account": account,
        "check": finding.code,
        "weight": finding.weight.value,
        "demand": finding.demand.value if finding.weight is Weight.ASK else "",
        "start": finding.start,
        "end": finding.end,
        "message": message,
        "mend": mend,
    }
