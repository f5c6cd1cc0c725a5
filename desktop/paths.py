"""Where the data folder is."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder(given: str | None) -> Path:
    """Return the data folder: what `--data` says, else OMROEPER_HOME, else the system's place for a user's data."""
    chosen = given or os.environ.get("OMROEPER_HOME")
    if chosen:
        return Path(chosen).expanduser().resolve()
    import platformdirs

    return Path(platformdirs.user_data_dir("omroeper", appauthor=False))
