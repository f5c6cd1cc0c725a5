"""Messages that wait for another: the parts of a thread, and announcements of a weblog post."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the index."""
    op.add_column("targets", sa.Column("part", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("targets", sa.Column("parts", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("targets", sa.Column("waits_for", sa.Integer(), nullable=True))
    op.add_column("targets", sa.Column("waits_how", sa.Text(), server_default="", nullable=False))
    op.create_index("targets_that_wait", "targets", ["waits_for"], unique=False)
