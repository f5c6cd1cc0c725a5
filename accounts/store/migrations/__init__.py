"""Steps from one form of the books to the next, one file each in `versions/`, run by Alembic."""

from __future__ import annotations

from pathlib import Path


def upgrade(path: Path, to: str = "head") -> None:
    """Bring the books at `path` to the newest form, or to revision `to`, in one transaction per step."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["path"] = path
    command.upgrade(config, to)
