"""How Python shares itself out in this process, set in one place: so that the window answers and the alarm is on time while much goes on.

Python runs one thread at a time. A thread that wants to go on waits until the running one lets go: five milliseconds by default, and with
twenty lanes at work several times that, for each of the many moments at which the window's thread lets go itself (every call of the
database, every call of Qt). And now and then Python looks through all objects there are for those that only hold each other; with all of
Omroeper loaded that takes 50 to 80 ms, in which no thread runs at all.
"""

from __future__ import annotations

import gc
import sys

SWITCH_SECONDS = 0.0005
"""So long a thread runs before it lets another one go on. Publishing to twenty accounts costs no more CPU with it than with the default."""


class _State:
    begun = False


def begin() -> None:
    """Set the pace of this process, as the first thing: nothing that is made while the program starts is worth looking through."""
    _State.begun = True
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.disable()


def settled() -> None:
    """Leave what there is by now (modules, classes, the window) out of every later search, and search again from here on.

    To be called when the start is over, well or badly. Without `begin` nothing is changed: tests look at what becomes of their objects.
    """
    if _State.begun:
        gc.freeze()
        gc.enable()
