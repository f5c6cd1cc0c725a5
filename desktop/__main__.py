"""`omroeper` and `python -m desktop`: the window without a command, the command line with one."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run, and return the exit code: 0 done, 1 failed, 2 wrong use."""
    from desktop.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
