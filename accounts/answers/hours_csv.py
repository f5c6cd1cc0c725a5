"""The queue of an hour as a table (.csv), with the columns that cases have; what a spreadsheet would reckon with stays text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from accounts.answers.cases import Cases
from accounts.answers.cases_csv import HEAD as OF_CASES
from accounts.answers.table_file import put, safe
from accounts.model.hour import Line

HEAD = ("place", "question", "todo", *OF_CASES)


def write(lines: Iterable[Line], cases: Cases, file: Path) -> int:
    """Write some lines of an hour and return how many. Replaces `file` at once or not at all. Raises InputError, StoreError."""
    out = io.StringIO()
    table = csv.DictWriter(out, HEAD, restval="")
    table.writeheader()
    count = 0
    for line in lines:
        table.writerow({name: safe(str(value)) for name, value in _row(line, cases).items() if name in HEAD})
        count += 1
    put(file, "\ufeff" + out.getvalue())
    return count


def _row(line: Line, cases: Cases) -> dict[str, object]:
    one, case, status = line.question, line.case, line.question.status
    row: dict[str, object] = {
        "place": one.place,
        "question": line.state.value,
        "todo": one.todo.value,
        "network": status.network,
        "author": f"@{status.author.handle}",
        "said": status.at.isoformat(timespec="seconds"),
        "text": status.text,
        "url": status.url,
    }
    if case is None:
        return row
    notes = (
        " ".join(part for part in (one.at.isoformat(timespec="seconds"), one.kind.value, one.by, one.text) if part)
        for one in cases.notes(case.id)
    )
    return row | {
        "id": int(case.id),
        "state": case.state.value,
        "opened": case.opened_at.isoformat(timespec="seconds"),
        "due": case.due_at.isoformat(timespec="seconds"),
        "closed": case.closed_at.isoformat(timespec="seconds") if case.closed_at else "",
        "taken_by": case.taken_by,
        "department": case.department,
        "contact": case.contact,
        "notes": "\n".join(notes),
    }
