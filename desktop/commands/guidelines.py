"""`omroeper guidelines`: a municipality's own questions, rules and text."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.common import engine, say, say_json
from resources import catalogue
from resources.catalogue import tr


def declare(kinds: Any) -> None:
    """Add the commands to the parser."""
    top = kinds.add_parser("guidelines", help=tr("Commands", "the guideline by which the pause asks its questions"))
    acts = top.add_subparsers(metavar="WHAT", dest="what", required=True)
    into = acts.add_parser("import", help=tr("Commands", "take in a guideline of your own: a folder, or a zip of it"))
    into.add_argument("folder", type=Path, metavar="FOLDER")
    into.set_defaults(act=take_in)
    away = acts.add_parser("remove", help=tr("Commands", "go back to the guideline that comes with Omroeper"))
    away.set_defaults(act=remove)
    showing = acts.add_parser("show", help=tr("Commands", "say which guideline holds"))
    showing.add_argument("--json", action="store_true")
    showing.set_defaults(act=show)


def take_in(folder: Path, wanted: argparse.Namespace) -> int:
    """Keep it, or say what is wrong with it."""
    with engine(folder) as one:
        made = one.guidelines.take_in(wanted.folder)
    say(tr("Commands", "This guideline holds from now on: {source}.", source=made.said(made.source, catalogue.language())))
    return 0


def remove(folder: Path, _wanted: argparse.Namespace) -> int:
    """Go back to the built-in one."""
    with engine(folder) as one:
        one.guidelines.remove()
    say(tr("Commands", "The guideline that comes with Omroeper holds again."))
    return 0


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """Print which one holds."""
    with engine(folder, changes=False) as one:
        own, problem = one.guidelines.own, one.guidelines.problem
    language = catalogue.language()
    name, source = (own.said(own.name, language), own.said(own.source, language)) if own is not None else ("", "")
    if wanted.json:
        languages = {"text": sorted(own.texts), "questions": sorted(own.packs)} if own is not None else {}
        say_json({"own": own is not None, "name": name, "source": source, **languages})
        return 0
    if problem is not None:
        raise problem
    say(source or tr("Commands", "The guideline that comes with Omroeper."))
    return 0
