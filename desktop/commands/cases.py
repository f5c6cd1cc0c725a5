"""`omroeper cases`: who waits for an answer, who took it, and until when; deleting one; and all of it as a table."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from accounts.model.case import Case, CaseNote
from accounts.model.ids import CaseId
from desktop.commands.common import engine, moment, say, say_json
from resources.catalogue import tr

MOST_SHOWN = 60


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    listing = kinds.add_parser("cases", help=tr("Commands", "list the questions that wait for an answer"))
    listing.add_argument("--all", action="store_true", help=tr("Commands", "those that ended too"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    acts = listing.add_subparsers(metavar="WHAT", dest="what")
    gone = acts.add_parser("delete", help=tr("Commands", "delete a question with its notes, for somebody who asks to be forgotten"))
    gone.add_argument("case", type=int, metavar="ID")
    gone.add_argument("--yes", action="store_true", help=tr("Commands", "really delete it; without this it is only shown"))
    gone.add_argument("--json", action="store_true")
    gone.set_defaults(act=delete)


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the cases, who waits longest first."""
    from ui.words.cases import state_word

    with engine(folder, changes=False) as one:
        found = one.cases.every(ended=wanted.all)
        notes = one.cases.notes()
        now = one.clock.now()
    if wanted.json:
        say_json([_plain(case, [note for note in notes if note.case == case.id], late=case.overdue(now)) for case in found])
        return 0
    for case in found:
        late = "!" if case.overdue(now) else " "
        who = f" ({case.taken_by})" if case.taken_by else ""
        say(f"{int(case.id):>4} {late} {moment(case.due_at)}  {state_word(case.state)}{who}  @{case.status.author.handle}  {_short(case)}")
    say(tr("Commands", "%n cases.", len(found)))
    return 0


def delete(folder: Path, wanted: argparse.Namespace) -> int:
    """Delete one case with its notes; without `--yes` only show what would be deleted, which ends with 1."""
    from ui.words.cases import state_word

    number, everywhere = CaseId(wanted.case), True
    with engine(folder, changes=wanted.yes) as one:
        case = one.cases.get(number)
        count = len(one.cases.notes(number))
        if wanted.yes:
            everywhere = one.cases.delete(number)
    if wanted.json:
        say_json({"case": wanted.case, "notes": count, "deleted": wanted.yes, "copies": everywhere})
        return 0 if wanted.yes else 1
    if wanted.yes:
        if not everywhere:
            say(tr("Commands", "A copy of the books could not be changed; it holds the question until seven newer ones exist."))
        say(tr("Commands", "Question {case} and what was noted of it are deleted here. At the network nothing is.", case=wanted.case))
        return 0
    say(f"{wanted.case:>4}  {state_word(case.state)}  @{case.status.author.handle}  {_short(case)}")
    say(tr("Commands", "%n notes belong to it. Nothing is deleted yet: say --yes to delete it for good.", count))
    return 1


def export(folder: Path, file: Path, *, as_json: bool) -> int:
    """Write every case to a table."""
    from accounts.answers import cases_csv

    with engine(folder, changes=False) as one:
        count = cases_csv.write(one.cases, file)
    if as_json:
        say_json({"file": str(file), "cases": count})
    else:
        say(tr("Commands", "%n cases are written to {file}.", count, file=file))
    return 0


def _short(case: Case) -> str:
    text = " ".join(case.status.text.split())
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def _plain(case: Case, notes: list[CaseNote], *, late: bool) -> dict[str, Any]:
    status = case.status
    return {
        "id": int(case.id),
        "state": case.state.value,
        "opened": moment(case.opened_at),
        "due": moment(case.due_at),
        "closed": moment(case.closed_at),
        "taken_by": case.taken_by or None,
        "department": case.department or None,
        "contact": case.contact or None,
        "network": status.network,
        "author": status.author.handle,
        "said": moment(status.at),
        "asked": moment(case.said_at),
        "deleted_by_author": moment(case.gone_at),
        "late": late,
        "text": status.text,
        "url": status.url or None,
        "notes": [{"at": moment(one.at), "kind": one.kind.value, "by": one.by or None, "text": one.text} for one in notes],
    }
