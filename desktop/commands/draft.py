"""`omroeper draft`: drafts, and the files in which they go to a colleague and come back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from accounts.model.draft import Draft
from accounts.model.ids import DraftId
from accounts.model.letter import Reading
from desktop.commands.common import add_passphrase, engine, moment, say, say_json, unlock
from resources.catalogue import tr
from ui import words

MOST_SHOWN = 70


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    top = kinds.add_parser("draft", help=tr("Commands", "drafts, and files with which somebody else reads them first"))
    acts = top.add_subparsers(metavar="WHAT", dest="what", required=True)
    listing = acts.add_parser("list", help=tr("Commands", "show the drafts, the last changed first"))
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)
    out = acts.add_parser("export", help=tr("Commands", "write a draft to a signed file for a colleague"))
    out.add_argument("draft", type=int, metavar="ID")
    out.add_argument("file", type=Path, metavar="FILE")
    out.add_argument("--name", default="", metavar="NAME", help=tr("Commands", "in whose name it is signed"))
    out.add_argument("--note", default="", metavar="TEXT", help=tr("Commands", "what the colleague should look at"))
    out.add_argument("--replace", action="store_true", help=tr("Commands", "overwrite the file when it is there"))
    out.add_argument("--json", action="store_true")
    add_passphrase(out)
    out.set_defaults(act=write)
    into = acts.add_parser("import", help=tr("Commands", "take in what a colleague wrote, or what was said of a draft"))
    into.add_argument("file", type=Path, metavar="FILE")
    into.add_argument("--json", action="store_true")
    into.set_defaults(act=take_in)


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """Print the drafts."""
    with engine(folder, changes=False) as one:
        drafts = one.drafts.every()
        labels = {account.id: account.label for account in one.register.every()}
        said = {draft.id: one.read_first.readings(draft.id) for draft in drafts}
    if wanted.json:
        say_json([_plain(draft, said[draft.id]) for draft in drafts])
        return 0
    for draft in drafts:
        names = ", ".join(labels.get(number, str(number)) for number in draft.accounts)
        text = " ".join((draft.common.title or draft.common.text).split())
        read = "; ".join(f"{one.name}: {words.judgement(one.judgement)}" for one in said[draft.id])
        shown = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"
        say("  ".join(part for part in (str(draft.id), names, shown, read) if part))
    if not drafts:
        say(tr("Commands", "There are no drafts."))
    return 0


def write(folder: Path, wanted: argparse.Namespace) -> int:
    """Write the file, and print by which words the signature is known."""
    with engine(folder) as one:
        unlock(one, wanted.passphrase_fd)
        name = wanted.name or str(one.settings.get("own_name")) or words.user_name()
        letter = one.read_first.write(DraftId(wanted.draft), wanted.file, name, note=wanted.note, replace=wanted.replace)
    if wanted.json:
        say_json({"draft": wanted.draft, "file": str(wanted.file), "name": letter.name, "fingerprint": words.fingerprint(letter.key)})
        return 0
    say(tr("Commands", "Written to {file}, signed in the name of {name}.", file=wanted.file.name, name=letter.name))
    say(tr("Commands", "Known by: {words}", words=words.fingerprint(letter.key)))
    return 0


def take_in(folder: Path, wanted: argparse.Namespace) -> int:
    """Make a draft of what a colleague wrote, or put what was said beside the draft it is about."""
    with engine(folder) as one:
        taken = one.read_first.take_in(wanted.file)
        draft = None
        if taken.reading is None:
            draft = taken.letter.draft if taken.letter.mine else one.read_first.as_draft(taken.letter.hash)
        else:
            draft = taken.reading.draft
    by = taken.reading or taken.letter
    if wanted.json:
        reading = _reading(taken.reading) if taken.reading is not None else None
        plain = {"draft": draft, "from": by.name, "fingerprint": words.fingerprint(by.key), "new": taken.new, "reading": reading}
        say_json(plain)
        return 0
    if taken.reading is None:
        say(tr("Commands", "A draft of {name} is now draft {draft}.", name=by.name, draft=draft))
    else:
        said = words.judgement(taken.reading.judgement)
        say(tr("Commands", "{name} says of draft {draft}: {said}.", name=by.name, draft=draft, said=said))
        for remark in taken.reading.remarks:
            say(f"  {remark.quote}: {remark.text}" if remark.quote else f"  {remark.text}")
    say(tr("Commands", "Known by: {words}", words=words.fingerprint(by.key)))
    return 0


def _plain(draft: Draft, said: tuple[Reading, ...]) -> dict[str, Any]:
    return {
        "id": int(draft.id),
        "accounts": [int(number) for number in draft.accounts],
        "title": draft.common.title,
        "text": draft.common.text,
        "changed": moment(draft.changed_at),
        "kept_until": moment(draft.kept_until),
        "readings": [_reading(one) for one in said],
    }


def _reading(one: Reading) -> dict[str, Any]:
    return {
        "name": one.name,
        "fingerprint": words.fingerprint(one.key),
        "judgement": one.judgement.value,
        "at": moment(one.at),
        "remarks": [{"text": remark.text, "quote": remark.quote} for remark in one.remarks],
    }
