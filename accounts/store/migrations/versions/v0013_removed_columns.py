"""When a column was removed: for a while it can be brought back as it was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the moment; no column is removed."""
    op.add_column("columns", sa.Column("removed_at", sa.BigInteger(), nullable=True))
