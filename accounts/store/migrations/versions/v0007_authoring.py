"""What a draft remembers of itself: versions, notes, tags; and the rights to media."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
