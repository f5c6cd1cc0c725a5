"""`omroeper account add | list | remove`."""

from __future__ import annotations

import argparse
import contextlib
import sys
import webbrowser
from pathlib import Path
from typing import Any

from accounts.connector import SignedIn, SignInKind
from accounts.engine import Engine
from accounts.errors import InputError, SignInError
from accounts.model.account import Role
from accounts.model.ids import AccountId
from desktop.commands.common import account_plain, add_passphrase, engine, say, say_json, unlock, unlock_if_possible
from resources.catalogue import language, tr

LONGEST_SECRET = 4096


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    account = kinds.add_parser("account", help=tr("Commands", "add, list and remove accounts"))
    acts = account.add_subparsers(metavar="ACT", dest="act_name", required=True)
    adding = acts.add_parser("add", help=tr("Commands", "add an account"))
    adding.add_argument("network", metavar="NETWORK")
    adding.add_argument("--server", default="", metavar="URL")
    adding.add_argument("--handle", default="", metavar="NAME")
    adding.add_argument("--role", required=True, choices=[role.value for role in Role])
    adding.add_argument("--label", required=True)
    adding.add_argument("--pause", type=int, metavar="SECONDS")
    adding.add_argument(
        "--language", dest="account_language", metavar="TAG", help=tr("Commands", "the language of this account's messages")
    )
    adding.add_argument(
        "--secret-stdin",
        action="store_true",
        help=tr("Commands", "read the access token, app password or application password from standard input"),
    )
    add_passphrase(adding)
    adding.add_argument("--json", action="store_true")
    adding.set_defaults(act=add)
    listing = acts.add_parser("list", help=tr("Commands", "list the accounts"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    removing = acts.add_parser("remove", help=tr("Commands", "remove an account: revoke its login, forget its secrets, keep its history"))
    removing.add_argument("id", type=int, metavar="ID")
    add_passphrase(removing)
    removing.set_defaults(act=remove)


def add(folder: Path, wanted: argparse.Namespace) -> int:
    """Sign in and add the account."""
    form = {"server": wanted.server, "handle": wanted.handle}
    if wanted.secret_stdin:
        form["secret"] = sys.stdin.read(LONGEST_SECRET).strip()
        if not form["secret"]:
            raise InputError("no-secret")
    with engine(folder) as one:
        network = one.register.network(wanted.network)
        if not network.local:
            unlock(one, wanted.passphrase_fd, may_set=True)
        kinds = {way.kind for way in network.ways}
        if wanted.secret_stdin or SignInKind.NONE in kinds:
            signed = one.register.sign_in(wanted.network, form)
        elif SignInKind.BROWSER in kinds:
            signed = by_browser(one, wanted.network, form)
        else:
            raise InputError("secret-needed", network=network.name)
        wishes: dict[str, Any] = {}
        if wanted.pause is not None:
            wishes["pause_seconds"] = wanted.pause
        if wanted.account_language:
            wishes["language"] = wanted.account_language
        added = one.register.add(wanted.network, signed, role=Role(wanted.role), label=wanted.label, **wishes)
        if wanted.json:
            say_json(account_plain(added))
        else:
            say(tr("Commands", "Added account {id}: {handle} as {label}.", id=added.id, handle=added.handle, label=added.label))
    return 0


def by_browser(one: Engine, network: str, form: dict[str, str]) -> SignedIn:
    """Open the network's own page in the browser and wait for its answer, or ask for the code that the page shows."""
    from accounts.oauth import Page, open_listener

    page = Page(
        language=language(),
        title=tr("Commands", "Omroeper"),
        done=tr("Commands", "You are signed in. You may close this page."),
        denied=tr("Commands", "You declined. You may close this page."),
    )
    with contextlib.ExitStack() as stack:
        listener = open_listener(page)
        if listener is not None:
            stack.enter_context(listener)
        step = one.register.begin_browser(network, form, listener.redirect if listener else None)
        say(tr("Commands", "Open this page and sign in: {url}", url=step.url))
        webbrowser.open(step.url)
        if listener is not None and not step.shows_code:
            return one.register.finish_browser(network, step, listener.wait())
    if not sys.stdin.isatty():
        raise SignInError("no-browser")
    return one.register.finish_browser(network, step, {"code": input(tr("Commands", "The code on the page: ")).strip()})


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the accounts."""
    from ui import words

    with engine(folder, changes=False) as one:
        accounts = one.register.every()
        if wanted.json:
            say_json([account_plain(account) for account in accounts])
        elif not accounts:
            say(tr("Commands", "There are no accounts yet. Add one with 'omroeper account add'."))
        else:
            for account in accounts:
                problem = words.error(account.health.problem, account.health.problem_values).text if account.health.problem else ""
                say(f"{account.id:>4}  {words.role(account)}  {account.handle}  {account.label}  {account.network}  {problem}".rstrip())
    return 0


def remove(folder: Path, wanted: argparse.Namespace) -> int:
    """Remove an account."""
    with engine(folder) as one:
        unlock_if_possible(one, wanted.passphrase_fd)
        revoked = one.register.remove(AccountId(wanted.id))
    if revoked:
        say(tr("Commands", "The account is removed and its login revoked; its history stays."))
    else:
        say(tr("Commands", "The account is removed here; revoke its login at the network yourself. Its history stays."))
    return 0
