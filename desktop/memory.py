"""What Python's search for garbage costs the window, and what is done about it."""

from __future__ import annotations

import gc


def settle() -> None:
    """Take everything that the start made out of the search for garbage; called once, when the window and the engine stand.

    Modules, classes and views make half a million objects that live until the end. Python looks through all of them now and then, in
    whatever turn the window happens to be: 50 to 75 ms in which it does not answer. What is made from now on is looked through as ever.
    """
    gc.freeze()
