"""Boards, columns and reading positions in the books."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from accounts.model.column import Board, Column, Position
from accounts.model.ids import BoardId, ColumnId
from accounts.store.books import Books, inserted
from accounts.store.column_plain import from_plain, to_plain
from accounts.store.tables import boards, columns, positions

HERE = columns.c.removed_at.is_(None)

log = logging.getLogger("store")


def every_board(books: Books) -> tuple[Board, ...]:
    """Return the boards in their order."""
    with books.read() as connection:
        rows = connection.execute(select(boards).order_by(boards.c.place, boards.c.id))
        return tuple(Board(BoardId(row.id), row.title, row.place) for row in rows)


def add_board(books: Books, title: str) -> Board:
    """Store a new board, behind the others."""
    with books.write() as connection:
        place = int(connection.execute(select(func.coalesce(func.max(boards.c.place), -1) + 1)).scalar_one())
        return Board(BoardId(inserted(connection, boards, title=title, place=place)), title, place)


def change_board(books: Books, board: Board) -> bool:
    """Store another title; False when it is gone."""
    with books.write() as connection:
        return connection.execute(boards.update().where(boards.c.id == board.id).values(title=board.title)).rowcount == 1


def order_boards(books: Books, wanted: Sequence[BoardId]) -> None:
    """Put the boards in this order; those that are not named follow."""
    with books.write() as connection:
        for place, number in enumerate(_ordered([board.id for board in every_board(books)], wanted)):
            connection.execute(boards.update().where(boards.c.id == number).values(place=place))


def remove_board(books: Books, board: BoardId) -> None:
    """Remove a board that has no columns. What was removed from it comes back on the first of the others."""
    with books.write() as connection:
        other = connection.execute(select(boards.c.id).where(boards.c.id != board).order_by(boards.c.place, boards.c.id)).scalar()
        if other is None:
            lost = select(columns.c.id).where(~HERE, columns.c.board_id == board)
            connection.execute(positions.delete().where(positions.c.column_id.in_(lost)))
            connection.execute(columns.delete().where(~HERE, columns.c.board_id == board))
        else:
            connection.execute(columns.update().where(~HERE, columns.c.board_id == board).values(board_id=other))
        connection.execute(boards.delete().where(boards.c.id == board))


def every(books: Books, board: BoardId | None = None) -> tuple[Column, ...]:
    """Return the columns, of one board or of all, in their order. One that cannot be read is passed over, and logged."""
    query = select(columns).join(boards).where(HERE).order_by(boards.c.place, boards.c.id, columns.c.place, columns.c.id)
    if board is not None:
        query = query.where(columns.c.board_id == board)
    with books.read() as connection:
        return tuple(found for row in connection.execute(query).mappings() if (found := _column(row)) is not None)


def get(books: Books, column: ColumnId) -> Column | None:
    """Return one column, None when it is gone."""
    with books.read() as connection:
        row = connection.execute(select(columns).where(HERE, columns.c.id == column)).mappings().first()
        return None if row is None else _column(row)


def add(books: Books, column: Column) -> ColumnId:
    """Store a new column, behind the others of its board, and return its number."""
    with books.write() as connection:
        last = select(func.coalesce(func.max(columns.c.place), -1) + 1).where(columns.c.board_id == column.board)
        place = int(connection.execute(last).scalar_one())
        return ColumnId(inserted(connection, columns, **(_row(column) | {"place": place})))


def save(books: Books, column: Column) -> bool:
    """Store a changed column; False when it is gone."""
    with books.write() as connection:
        return connection.execute(columns.update().where(columns.c.id == column.id).values(**_row(column))).rowcount == 1


def order(books: Books, board: BoardId, wanted: Sequence[ColumnId]) -> None:
    """Put columns on a board, in this order; those of the board that are not named follow."""
    with books.write() as connection:
        for place, number in enumerate(_ordered([column.id for column in every(books, board)], wanted)):
            connection.execute(columns.update().where(columns.c.id == number).values(place=place, board_id=board))


def remove(books: Books, column: ColumnId, now: datetime) -> bool:
    """Take a column out of sight; False when it was gone."""
    with books.write() as connection:
        return connection.execute(columns.update().where(HERE, columns.c.id == column).values(removed_at=now)).rowcount == 1


def removed(books: Books, since: datetime) -> tuple[Column, ...]:
    """Return what was removed at that moment or later, the last first."""
    query = select(columns).where(columns.c.removed_at >= since).order_by(columns.c.removed_at.desc(), columns.c.id.desc())
    with books.read() as connection:
        return tuple(found for row in connection.execute(query).mappings() if (found := _column(row)) is not None)


def bring_back(books: Books, column: ColumnId) -> bool:
    """Put a removed column where it stood, as far as that place is still there; False when it is gone."""
    with books.write() as connection:
        row = connection.execute(select(columns.c.board_id, columns.c.place).where(~HERE, columns.c.id == column)).first()
        if row is None:
            return False
        others = select(columns.c.id).where(HERE, columns.c.board_id == row.board_id)
        before = connection.execute(others.where(columns.c.place < row.place).order_by(columns.c.place, columns.c.id)).scalars().all()
        connection.execute(columns.update().where(columns.c.id == column).values(removed_at=None))
        order(books, BoardId(row.board_id), [*map(ColumnId, before), column])
        return True


def forget_removed(books: Books, before: datetime) -> tuple[ColumnId, ...]:
    """Delete columns that were removed before that moment, with their positions; return which."""
    with books.write() as connection:
        gone = [ColumnId(number) for number in connection.execute(select(columns.c.id).where(columns.c.removed_at < before)).scalars()]
        for number in gone:
            connection.execute(positions.delete().where(positions.c.column_id == number))
            connection.execute(columns.delete().where(columns.c.id == number))
        return tuple(gone)


def position(books: Books, column: ColumnId) -> Position:
    """Return where somebody was reading, an empty position when nobody was."""
    with books.read() as connection:
        row = connection.execute(select(positions).where(positions.c.column_id == column)).first()
    return Position() if row is None else Position(row.top, row.top_at, row.offset, row.read_to, row.read_uri)


def save_position(books: Books, column: ColumnId, **values: Any) -> bool:
    """Store some of a position; False when the column is gone."""
    with books.write() as connection:
        if connection.execute(select(columns.c.id).where(columns.c.id == column)).first() is None:
            return False
        if connection.execute(positions.update().where(positions.c.column_id == column).values(**values)).rowcount == 0:
            connection.execute(positions.insert().values(column_id=column, **values))
        return True


def _ordered(here: Sequence[Any], wanted: Sequence[Any]) -> list[Any]:
    first = list(dict.fromkeys(wanted))
    return [*first, *(one for one in here if one not in first)]


def _row(column: Column) -> dict[str, Any]:
    return {
        "board_id": column.board,
        "kind": column.kind.value,
        "title": column.title,
        "place": column.place,
        "width": column.width,
        "asks": to_plain(column),
    }


def _column(row: Any) -> Column | None:
    try:
        return from_plain(
            row["asks"],
            number=row["id"],
            board=row["board_id"],
            kind=row["kind"],
            title=row["title"],
            place=row["place"],
            width=row["width"],
        )
    except (TypeError, ValueError, AttributeError) as failure:
        log.info("column %s cannot be read: %s", row["id"], failure)
        return None
