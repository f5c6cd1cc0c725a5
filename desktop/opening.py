"""Opening an engine on a data folder, for the window and for the command line alike."""

from __future__ import annotations

from pathlib import Path

from accounts.clock import Clock, SystemClock
from accounts.engine import Engine
from accounts.networks import networks


def open_engine(folder: Path, clock: Clock | None = None, *, check_beside: bool = False) -> Engine:
    """Open the engine on `folder` with the system's clock, keychain and all networks. Blocks. Raises StoreError.

    With `check_beside` books that prove damaged are told of later (`Books.when_checked`): for the window, which need not wait for that.
    """
    return Engine.open(folder, clock=clock or SystemClock(), networks=networks(folder), check_beside=check_beside)
