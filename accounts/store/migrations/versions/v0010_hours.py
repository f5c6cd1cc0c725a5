"""Consulting hours and their questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "hours",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("accounts", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("opening", sa.Integer(), nullable=False),
        sa.Column("closing", sa.Integer(), nullable=False),
        sa.Column("ask_at_end", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("remind_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("gathered_at", sa.BigInteger(), nullable=True),
        sa.Column("reminded_at", sa.BigInteger(), nullable=True),
        sa.Column("opening_to", sa.BigInteger(), nullable=True),
        sa.Column("closing_to", sa.BigInteger(), nullable=True),
        sa.Column("current", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["opening"], ["drafts.id"]),
        sa.ForeignKeyConstraint(["closing"], ["drafts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hour_questions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("hour_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("uri", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.Column("later_at", sa.BigInteger(), nullable=True),
        sa.Column("todo", sa.Text(), server_default="", nullable=False),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["hour_id"], ["hours.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("hour_questions_once", "hour_questions", ["hour_id", "uri"], unique=True)
    op.create_index("hour_questions_in_order", "hour_questions", ["hour_id", "place"], unique=True)
