"""Where a target's timer runs, the holds that a person sets, and what may pass them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, the index and the table."""
    op.add_column("targets", sa.Column("place", sa.Text(), server_default="here", nullable=False))
    op.add_column("targets", sa.Column("exempt", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    op.add_column("accounts", sa.Column("native", sa.Boolean(), server_default=sa.text("1"), nullable=False))
    op.create_index("targets_by_due", "targets", ["due_at"], unique=False)
    op.drop_index("targets_due", table_name="targets")
    op.create_index("targets_by_state", "targets", ["state", "due_at"])
    op.create_index("targets_to_verify", "targets", ["state", "verified"])
    op.create_table(
        "holds",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
