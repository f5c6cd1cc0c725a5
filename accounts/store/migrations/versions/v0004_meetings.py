"""Council meetings with their policies and windows, quiet hours, and posts that wait for an event."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
