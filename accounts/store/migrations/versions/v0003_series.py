"""Series, their occurrences and what lies ready for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)


def _series() -> sa.Column[int]:
    return sa.Column("series_id", sa.Integer(), sa.ForeignKey("series.id"), nullable=False)


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "series",
        _id(),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Text(), server_default="", nullable=False),
        sa.Column("seen_until", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "occurrences",
        _id(),
        _series(),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("wall", sa.Text(), nullable=False),
        sa.Column("utc", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), server_default="rule", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("drafts.id"), nullable=True),
        sa.Column("post_id", sa.Integer(), sa.ForeignKey("posts.id"), nullable=True),
        sa.Column("filled", sa.Text(), nullable=True),
        sa.Column("by_itself", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("warned_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("occurrences_by_day", "occurrences", ["series_id", "day"], unique=True)
    op.create_index("occurrences_by_time", "occurrences", ["series_id", "utc"])
    op.create_index("occurrences_by_draft", "occurrences", ["draft_id"])
    op.create_index("occurrences_by_post", "occurrences", ["post_id"])
    op.create_table(
        "parts",
        _id(),
        _series(),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("parts_by_day", "parts", ["series_id", "day", "kind"], unique=True)
    op.create_index("parts_by_hash", "parts", ["hash"])
    op.create_table(
        "subjects",
        _id(),
        _series(),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("subjects_by_series", "subjects", ["series_id", "day"])
