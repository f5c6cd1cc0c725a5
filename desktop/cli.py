"""The command line: the same engine without a window, for administrators of a machine and for tests. Imports no Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from accounts.errors import KnownError
from desktop.paths import data_folder
from resources import catalogue
from resources.catalogue import tr

IN_TRAY = "--in-tray"
OK, FAILED = 0, 1


def run(arguments: Sequence[str]) -> int:
    """Run one command, or the window when there is none; return the exit code."""
    language = _early_language(arguments)
    catalogue.use(language or catalogue.system_language())
    wanted = _window_alone(arguments) or parser().parse_args(arguments)
    folder = data_folder(wanted.data)
    try:
        if wanted.command is None:
            return _window(folder, language, tour=wanted.tour, in_tray=wanted.in_tray)
        code: int = wanted.act(folder, wanted)
    except KnownError as failure:
        from ui.words import error

        sentence = error(failure.word, failure.values)
        say_error(f"{sentence.text} {sentence.todo}".strip())
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    return code


def say_error(sentence: str) -> None:
    """Say one sentence on the error stream."""
    sys.stderr.write(" ".join(sentence.split()) + "\n")


def _window(folder: Path, language: str, *, tour: bool, in_tray: bool) -> int:
    if tour:
        from desktop.tour import play

        return play()
    from desktop.app import open_window

    return open_window(folder, language, in_tray=in_tray)


def _early_language(arguments: Sequence[str]) -> str:
    """Return the language asked for, before anything is said about the other arguments."""
    for index, one in enumerate(arguments):
        if one == "--language" and index + 1 < len(arguments):
            return arguments[index + 1] if arguments[index + 1] in catalogue.LANGUAGES else ""
        if one.startswith("--language="):
            chosen = one.partition("=")[2]
            return chosen if chosen in catalogue.LANGUAGES else ""
    return ""


def _window_alone(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return what is asked of the window, None when a command, `--help` or a mistake is among the arguments.

    The window has to be painted before the engine is imported, and the parser of the commands imports it.
    """
    rest = list(arguments)
    given = {"--data": "", "--language": ""}
    in_tray = IN_TRAY in rest
    rest = [one for one in rest if one != IN_TRAY]
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if not equals and rest:
            value = rest.pop(0)
        if name not in given or not value or value.startswith("-"):
            return None
        given[name] = value
    if given["--language"] not in {"", *catalogue.LANGUAGES}:
        return None
    return argparse.Namespace(data=given["--data"] or None, command=None, tour=False, in_tray=in_tray)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from desktop import commands  # they import the engine
    from desktop.parsing import Parser

    top = Parser(prog="omroeper", description=tr("Commands", "Speak in public from several accounts. Without a command, the window opens."))
    top.add_argument("--data", metavar="DIR", help=tr("Commands", "the data folder (also: OMROEPER_HOME)"))
    top.add_argument("--language", choices=list(catalogue.LANGUAGES), help=tr("Commands", "the language"))
    top.add_argument(
        "--tour", action="store_true", help=tr("Commands", "play through the program without a screen, and save a picture of every view")
    )
    top.add_argument(IN_TRAY, action="store_true", help=tr("Commands", "start in the tray, without showing the window"))
    top.set_defaults(command=None)
    kinds = top.add_subparsers(metavar="COMMAND", dest="command")
    commands.account.declare(kinds)
    commands.post.declare(kinds)
    commands.targets.declare(kinds)
    commands.publish.declare(kinds)
    commands.plan.declare(kinds)
    commands.files.declare(kinds)
    commands.check.declare(kinds)
    commands.series.declare(kinds)
    commands.hold.declare(kinds)
    commands.meetings.declare(kinds)
    commands.column.declare(kinds)
    commands.draft.declare(kinds)
    commands.guidelines.declare(kinds)
    commands.cases.declare(kinds)
    commands.hour.declare(kinds)
    return top
