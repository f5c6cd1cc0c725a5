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


Omroeper._open = painted  # type: ignore[assignment, method-assign]
sys.exit(main(["--data", sys.argv[1]]))
