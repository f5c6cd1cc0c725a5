"""`omroeper` and `python -m desktop`: the window without a command, the command line with one."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run, and return the exit code: 0 done, 1 failed, 2 wrong use."""
    if sys.argv[1:] == ["--dictionaries"]:
        # A packed program starts itself for the process with the dictionaries (accounts/posts/spelling_line.py).
        from accounts.posts.spelling_child import main as dictionaries

        return dictionaries()
    from desktop.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
