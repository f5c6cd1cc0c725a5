"""What the start made is not looked through again by the search for garbage; what is made later is."""

from __future__ import annotations

import gc
import weakref

from desktop import memory


class Held:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.me = self


def test_what_stands_is_left_alone_and_what_comes_is_looked_through() -> None:
    gc.unfreeze()
    assert len(gc.get_objects()) > 10_000
    memory.settle()
    assert len(gc.get_objects()) < 10_000
    one = Held()
    known = weakref.ref(one)
    del one
    gc.collect()
    assert known() is None
