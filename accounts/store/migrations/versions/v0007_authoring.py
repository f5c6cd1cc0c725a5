"""Messages that wait for another; versions of a draft, what belongs to it and is never published; the rights card of a file."""

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
    op.add_column("drafts", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.add_column("drafts", sa.Column("tags", sa.Text(), server_default="[]", nullable=False))
    op.add_column("drafts", sa.Column("folder", sa.Text(), server_default="", nullable=False))
    op.add_column("drafts", sa.Column("goal", sa.Text(), server_default="", nullable=False))
    op.create_index("drafts_by_change", "drafts", ["changed_at"], unique=False)
    op.create_table(
        "draft_versions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("common", sa.Text(), nullable=False),
        sa.Column("variants", sa.Text(), nullable=False),
        sa.Column("accounts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("draft_versions_by_draft", "draft_versions", ["draft_id"], unique=False)
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=True),
        sa.Column("mine", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digests", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("letters_by_hash", "letters", ["hash"], unique=True)
    op.create_index("letters_by_draft", "letters", ["draft_id"], unique=False)
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("readings_by_hash", "readings", ["hash"], unique=True)
    op.create_index("readings_by_letter", "readings", ["letter"], unique=False)
    op.add_column("media", sa.Column("milliseconds", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("media", sa.Column("rights", sa.Text(), server_default="{}", nullable=False))
    op.add_column("media", sa.Column("facts", sa.Text(), server_default="{}", nullable=False))
    op.create_index("media_by_file", "media", ["file"], unique=False)
