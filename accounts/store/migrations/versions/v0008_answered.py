"""When a question was asked, by what names it is known, what was typed beside it; and what a target answers."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and tables, and fill them from what lies in the books."""
    op.add_column("cases", sa.Column("said_at", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("cases", sa.Column("gone_at", sa.BigInteger(), nullable=True))
    op.add_column("cases", sa.Column("words", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "case_names",
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("server", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"]),
        sa.PrimaryKeyConstraint("network", "server", "remote_id"),
    )
    op.create_index("case_names_by_case", "case_names", ["case_id"], unique=False)
    op.create_table(
        "case_typed",
        sa.Column("uri", sa.Text(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("uri"),
    )
    op.add_column("targets", sa.Column("answers", sa.Text(), server_default="", nullable=False))
    _fill_cases()
    _fill_targets()
    op.drop_index("cases_by_state", table_name="cases")
    op.create_index("cases_that_wait", "cases", ["closed_at", "said_at"], unique=False)
    op.create_index("cases_by_age", "cases", ["said_at"], unique=False)
    op.create_index("targets_by_answer", "targets", ["answers"], unique=False)


def _fill_cases() -> None:
    connection = op.get_bind()
    # To be passed on is no end any more: somebody still waits.
    connection.execute(sa.text("UPDATE cases SET closed_at = NULL WHERE state = 'passed-on'"))
    rows = connection.execute(sa.text("SELECT id, status, opened_at, taken_by, department, contact FROM cases ORDER BY id")).all()
    for number, status, opened_at, *names in rows:
        try:
            plain = json.loads(status)
        except ValueError:
            plain = {}
        plain = plain if isinstance(plain, dict) else {}
        said_at = plain.get("at")
        said_at = min(said_at, opened_at) if isinstance(said_at, int) else opened_at
        values = {"said_at": said_at, "words": _whole(_words(plain, names)), "id": number}
        connection.execute(sa.text("UPDATE cases SET said_at = :said_at, words = :words WHERE id = :id"), values)
        name = [_whole(str(plain.get(part, ""))) for part in ("network", "server", "id")]
        if name[0] and name[2]:
            connection.execute(
                sa.text("INSERT OR IGNORE INTO case_names (network, server, remote_id, case_id) VALUES (:network, :server, :name, :id)"),
                {"network": name[0], "server": name[1], "name": name[2], "id": number},
            )


def _words(plain: dict[str, Any], names: list[str]) -> str:
    author = plain.get("author")
    who = [str(one) for one in author[1:3]] if isinstance(author, list) else []
    return " ".join([*who, str(plain.get("text", "")), *names]).casefold()


def _whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _fill_targets() -> None:
    connection = op.get_bind()
    answering = "json_valid(content) AND coalesce(json_extract(content, '$.reply_to'), '') != ''"
    connection.execute(sa.text(f"UPDATE targets SET answers = json_extract(content, '$.reply_to') WHERE {answering}"))  # noqa: S608
