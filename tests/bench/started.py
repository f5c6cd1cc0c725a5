"""Omroeper as `omroeper --data FOLDER` starts it, until its window is painted; then says which modules are in, and ends.

A script, like `empty.py`, with which it is compared: both end at the same moment, without tidying up.
"""

import os
import sys

from desktop.__main__ import main
from desktop.app import Omroeper


def painted(_program: Omroeper) -> None:
    """Stand in for what follows the first paint."""
    sys.stdout.write("\n".join(sorted(sys.modules)))
    sys.stdout.flush()
    os._exit(0)


start = Omroeper.start


def at_full_size(program: Omroeper, **how: bool) -> None:
    """Paint what a usual screen shows; the one without a screen is small, and the window would keep to it."""
    program.window.resize(1440, 900)
    start(program, **how)


Omroeper.start = at_full_size  # type: ignore[method-assign]
Omroeper._open = painted  # type: ignore[assignment, method-assign]
sys.exit(main(["--data", sys.argv[1]]))
