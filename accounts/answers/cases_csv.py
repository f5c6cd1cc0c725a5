"""Cases as a table (.csv), for an archive or a report. UTF-8 with a mark, commas; what a spreadsheet would reckon with stays text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from accounts.answers.cases import Cases
from accounts.answers.table_file import put, safe

HEAD = (
    "id",
    "state",
    "opened",
    "due",
    "closed",
    "taken_by",
    "department",
    "contact",
    "network",
    "author",
    "said",
    "text",
    "url",
    "notes",
    "deleted_by_author",
)


def write(cases: Cases, file: Path) -> int:
    """Write every case, ended ones too, and return how many. Replaces `file` at once or not at all. Raises InputError, StoreError."""
    found = cases.every(ended=True)
    lines: dict[int, list[str]] = {}
    for note in cases.notes():
        said = " ".join(part for part in (note.at.isoformat(timespec="seconds"), note.kind.value, note.by, note.text) if part)
        lines.setdefault(int(note.case), []).append(said)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEAD)
    for one in found:
        moments = [moment.isoformat(timespec="seconds") if moment else "" for moment in (one.opened_at, one.due_at, one.closed_at)]
        status = one.status
        texts = (one.taken_by, one.department, one.contact, status.network, f"@{status.author.handle}")
        notes = "\n".join(lines.get(int(one.id), []))
        gone = one.gone_at.isoformat(timespec="seconds") if one.gone_at else ""
        row = [*texts, status.at.isoformat(timespec="seconds"), status.text, status.url, notes, gone]
        table.writerow([int(one.id), one.state.value, *moments, *map(safe, row)])
    put(file, "\ufeff" + out.getvalue())
    return len(found)
