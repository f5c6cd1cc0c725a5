"""`omroeper hold` and `omroeper holds`: stop everything, and see what is stopped."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import TargetId
from accounts.model.post import State
from desktop.commands.common import engine, moment, say, say_json, unlock_if_possible
from resources.catalogue import tr

CAUSES = {"crisis": HoldCause.CRISIS, "meeting": HoldCause.MEETING, "all": HoldCause.MANUAL}
LONGEST_TAKING_BACK = 120.0


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    holding = kinds.add_parser("hold", help=tr("Commands", "stop everything: a crisis, a council meeting, or by hand; or let it go again"))
    holding.add_argument("cause", choices=list(CAUSES))
    holding.add_argument("state", choices=["on", "off"])
    holding.set_defaults(act=hold)
    listing = kinds.add_parser("holds", help=tr("Commands", "list what holds messages now"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)


def hold(folder: Path, wanted: argparse.Namespace) -> int:
    """Begin or end a hold of all accounts; a crisis also takes back what lies at the networks, as far as they can be reached."""
    from ui import words

    cause = CAUSES[wanted.cause]
    with engine(folder) as one:
        if wanted.state == "off":
            ended = one.end_hold(cause)
            say(tr("Commands", "It is ended.") if ended else tr("Commands", "There was nothing to end."))
            waiting = sum(target.error == "after-crisis" for target in one.history.targets(states=[State.MISSED])) if ended else 0
            if cause is HoldCause.CRISIS and waiting:
                say(tr("Commands", "%n messages fell due meanwhile; they ask, and nothing goes by itself.", waiting))
            return 0
        # In memory it would end with this command: what cannot be stored is no hold here, and is said.
        begun = one.begin_hold(cause, by=words.user_name(), in_memory=False)
        say(tr("Commands", "From now on nothing leaves.") if begun else tr("Commands", "It is so already."))
        if cause is HoldCause.CRISIS:
            _take_back(one)
    return 0


def _take_back(one: Engine) -> None:
    unlock_if_possible(one)
    lock = threading.Lock()
    heard: dict[TargetId, bool] = {}

    def done(target: TargetId, back: bool) -> None:
        with lock:
            heard[target] = back

    count = one.take_back_all(done)
    one.publisher.wait(LONGEST_TAKING_BACK)
    back = sum(heard.values())
    if count:
        say(tr("Commands", "{back} of {count} plans were taken back from the networks.", back=back, count=count))


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the holds in force."""
    with engine(folder, changes=False) as one:
        one.holds.read()
        found = [*map(plain, one.holds.set_by_people), *_of_accounts(one)]
        if wanted.json:
            say_json(found)
        elif not found:
            say(tr("Commands", "Nothing holds your messages."))
        else:
            for each in found:
                say(_line(one, each))
    return 0


def _line(one: Engine, each: Mapping[str, Any]) -> str:
    """Return what holds, since when, until when, by whom and which account, as one line for a person."""
    from ui import words
    from ui.moments import when

    cause = {
        "crisis": tr("Commands", "Crisis"),
        "meeting": tr("Commands", "Council meeting"),
        "manual": tr("Commands", "By hand"),
        "sign-in": tr("Commands", "Sign-in needed"),
    }.get(each["cause"], each["cause"])
    account = one.register.known().get(each["account"]) if each["account"] else None
    now = one.clock.now()
    parts = (
        cause,
        each["council"],
        tr("Commands", "since {moment}", moment=when(datetime.fromisoformat(each["since"]), now=now)) if each["since"] else "",
        tr("Commands", "until {moment}", moment=when(datetime.fromisoformat(each["until"]), now=now)) if each["until"] else "",
        tr("Commands", "by {name}", name=each["by"]) if each["by"] else "",
        f"{words.role(account)} {account.handle}" if account else "",
    )
    return "  ".join(part for part in parts if part)


def plain(hold: SetHold) -> dict[str, Any]:
    """Return a hold for JSON, as the documentation of the command promises it. `only` None: all accounts."""
    return {
        "cause": hold.cause.value,
        "account": hold.account,
        "since": moment(hold.since),
        "by": hold.by,
        "council": hold.name or None,
        "meeting": hold.meeting,
        "until": moment(hold.until),
        "only": None if hold.only is None else sorted(hold.only - hold.passing),
        "code": f"hold-{hold.cause.value}",
    }


def _of_accounts(one: Engine) -> list[dict[str, Any]]:
    """Return what holds single accounts without anybody having set it: a sign-in that is lost."""
    rest: dict[str, Any] = {"by": "", "council": None, "meeting": None, "until": None, "only": None}
    return [
        {"cause": "sign-in", "account": each.id, "since": moment(each.health.problem_at), "code": each.health.problem, **rest}
        for each in one.register.every()
        if each.health.needs_sign_in
    ]
