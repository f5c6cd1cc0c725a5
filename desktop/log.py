"""The log file: a week of days in the data folder, without texts of posts and without secrets."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import re
from pathlib import Path

DAYS = 7
SECRET = re.compile(
    r"(?i)(bearer|basic|token|password|secret|code|authorization|refreshjwt|accessjwt)([\"']?\s*[:=]?\s*[\"']?)([^\s\"'&,;)}]{6,})",
)


class Redacted(logging.Formatter):
    """A formatter that blots out what looks like a secret, also in a traceback. The last net; nothing should ever get here."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without secrets."""
        return SECRET.sub(r"\1\2…", super().format(record))


class Quiet(logging.handlers.TimedRotatingFileHandler):
    """A log file that says nothing about itself: on a full disk a line is lost, and no traceback appears on a user's terminal."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Pass over what cannot be written."""

    def close(self) -> None:
        """Close, and let go what cannot be written any more."""
        with contextlib.suppress(OSError):
            super().close()


def begin(folder: Path, *, verbose: bool = False) -> logging.Handler | None:
    """Log into `folder`/log; None when it cannot be written (then the program goes on without)."""
    try:
        (folder / "log").mkdir(parents=True, exist_ok=True)
        handler = Quiet(folder / "log" / "omroeper.log", when="midnight", backupCount=DAYS, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(Redacted("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    for noisy in ("urllib3", "apscheduler", "alembic", "PIL", "keyring", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return handler
