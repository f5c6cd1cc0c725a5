"""Alembic's entry: run the steps on the file that `upgrade` names."""

from __future__ import annotations

from pathlib import Path

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from accounts.store.tables import metadata


def _run(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path.as_posix()}", poolclass=NullPool)
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True, render_as_batch=True)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
    engine.dispose()


_run(context.config.attributes["path"])
