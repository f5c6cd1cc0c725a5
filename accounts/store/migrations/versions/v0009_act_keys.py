"""The key under which an act is recorded at its network."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the key, and find acts by when they ended."""
    op.add_column("acts", sa.Column("key", sa.Text(), server_default="", nullable=False))
    op.create_index("acts_by_time", "acts", ["changed_at"], unique=False)
