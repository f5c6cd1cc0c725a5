"""`omroeper cases`: who waits for an answer, who took it, and until when; and all of it as a table."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from accounts.model.case import Case, CaseNote
from desktop.commands.common import engine, moment, say, say_json
from resources.catalogue import tr

MOST_SHOWN = 60


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    listing = kinds.add_parser("cases", help=tr("Commands", "list the questions that wait for an answer"))
    listing.add_argument("--all", action="store_true", help=tr("Commands", "those that ended too"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the cases, who waits longest first."""
    from ui.words.cases import state_word

    with engine(folder, changes=False) as one:
        found = one.cases.every(ended=wanted.all)
        notes = one.cases.notes()
        now = one.clock.now()
    if wanted.json:
        say_json([_plain(case, [note for note in notes if note.case == case.id]) for case in found])
        return 0
    for case in found:
        text = " ".join(case.status.text.split())
        text = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
        late = "!" if case.overdue(now) else " "
        who = f" ({case.taken_by})" if case.taken_by else ""
        say(f"{int(case.id):>4} {late} {moment(case.due_at)}  {state_word(case.state)}{who}  @{case.status.author.handle}  {text}")
    say(tr("Commands", "%n cases.", len(found)))
    return 0


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


def _plain(case: Case, notes: list[CaseNote]) -> dict[str, Any]:
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
        "text": status.text,
        "url": status.url or None,
        "notes": [{"at": moment(one.at), "kind": one.kind.value, "by": one.by or None, "text": one.text} for one in notes],
    }
