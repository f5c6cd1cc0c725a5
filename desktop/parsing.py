"""Python's own parser of commands, in the user's language: what it says of wrong use, and the headings of its help."""

from __future__ import annotations

import argparse
from typing import NoReturn

from resources.catalogue import tr, tr_mark, tr_marked

SAID = frozenset(
    (
        tr_mark("Arguments", "usage: "),
        tr_mark("Arguments", "positional arguments"),
        tr_mark("Arguments", "options"),
        tr_mark("Arguments", "show this help message and exit"),
        tr_mark("Arguments", "the following arguments are required: %s"),
        tr_mark("Arguments", "one of the arguments %s is required"),
        tr_mark("Arguments", "not allowed with argument %s"),
        tr_mark("Arguments", "unrecognized arguments: %s"),
        tr_mark("Arguments", "expected one argument"),
        tr_mark("Arguments", "expected at most one argument"),
        tr_mark("Arguments", "expected at least one argument"),
        tr_mark("Arguments", "ambiguous option: %(option)s could match %(matches)s"),
        tr_mark("Arguments", "ignored explicit argument %r"),
        tr_mark("Arguments", "invalid choice: %(value)r (choose from %(choices)s)"),
        tr_mark("Arguments", "invalid %(type)s value: %(value)r"),
        tr_mark("Arguments", "unknown parser %(parser_name)r (choices: %(choices)s)"),
    )
)
"""What the parser says to a user; its other sentences are for whoever declares the arguments."""

ABOUT = {"argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s"}
"""How a sentence is told which argument it is about: by its name alone, which is the same in every language."""
WRONG_USE = 2


def said(source: str) -> str:
    """Return a sentence of the parser in the user's language."""
    return tr_marked("Arguments", source) if source in SAID else ABOUT.get(source, source)


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Print one sentence and leave with 2."""
        from desktop.cli import say_error

        say_error(tr("Commands", "This is not how the command is used: {message}. See 'omroeper --help'.", message=message.rstrip(".")))
        raise SystemExit(WRONG_USE)


# The parser looks its words up under this name in its own module, in which there is no other door.
vars(argparse)["_"] = said
