"""Columns and boards with the place where somebody was reading."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "boards",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "columns",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("asks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["board_id"], ["boards.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("columns_by_board", "columns", ["board_id", "place"], unique=False)
    op.create_table(
        "positions",
        sa.Column("column_id", sa.Integer(), nullable=False),
        sa.Column("top", sa.Text(), server_default="", nullable=False),
        sa.Column("top_at", sa.BigInteger(), nullable=True),
        sa.Column("offset", sa.Integer(), server_default="0", nullable=False),
        sa.Column("read_to", sa.BigInteger(), nullable=True),
        sa.Column("read_uri", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["column_id"], ["columns.id"]),
        sa.PrimaryKeyConstraint("column_id"),
    )
