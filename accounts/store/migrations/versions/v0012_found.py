"""What changed of drafts, their versions and targets, for the full-text index; all that is there is to be found at once.

The index lies in a file of its own. Triggers keep the list, so that it is right whoever writes, and in the same transaction. A later
revision that makes one of these tables anew (`batch_alter_table`) has to make its triggers anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SEARCHED = {
    "draft": ("drafts", ("common", "variants", "note", "tags", "folder", "changed_at", "posted_at", "discarded_at")),
    "version": ("draft_versions", ()),
    "target": ("targets", ("content", "url", "published_text", "due_at", "published_at")),
}
"""Kind to table, and the columns whose change matters."""


def upgrade() -> None:
    """Make list and triggers, and enter everything there is."""
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("changes_by_what", "changes", ["kind", "number"], unique=True)
    for kind, (table, columns) in SEARCHED.items():
        op.execute(_trigger(f"changes_{kind}_made", f"INSERT ON {table}", kind, "NEW.id"))
        op.execute(_trigger(f"changes_{kind}_gone", f"DELETE ON {table}", kind, "OLD.id"))
        if columns:
            op.execute(_trigger(f"changes_{kind}_changed", f"UPDATE OF {', '.join(columns)} ON {table}", kind, "NEW.id"))
    op.execute(
        "CREATE TRIGGER changes_account_named AFTER UPDATE OF label, handle ON accounts "
        "WHEN OLD.label IS NOT NEW.label OR OLD.handle IS NOT NEW.handle BEGIN "
        "DELETE FROM changes WHERE kind = 'target' AND number IN (SELECT id FROM targets WHERE account_id = NEW.id); "
        "INSERT INTO changes (kind, number) SELECT 'target', id FROM targets WHERE account_id = NEW.id; END"
    )
    for kind, (table, _) in SEARCHED.items():
        op.execute(f"INSERT INTO changes (kind, number) SELECT '{kind}', id FROM {table} ORDER BY id")  # noqa: S608 - names of our own


def _trigger(name: str, when: str, kind: str, number: str) -> str:
    # Not 'INSERT OR REPLACE': a conflict clause of the statement that fires a trigger goes before that of the trigger.
    return (
        f"CREATE TRIGGER {name} AFTER {when} BEGIN DELETE FROM changes WHERE kind = '{kind}' AND number = {number}; "  # noqa: S608
        f"INSERT INTO changes (kind, number) VALUES ('{kind}', {number}); END"
    )
