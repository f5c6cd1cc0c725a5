"""The rows of a file before anything is stored: each with its moment, its sender, its words, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.imported import LEFT_OUT, Note, Row
from ui import words
from ui.language import tr, when
from ui.look import Look

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NUMBER, WHEN, SENDER, TEXT, SAID = range(5)
FILTERS = ("all", "ready", "broken", "left-out")


class RowsModel(QAbstractTableModel):
    """Every row that the filter takes; the file has 5,000 at most."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._every: tuple[Row, ...] = ()
        self._accounts: Mapping[AccountId, Account] = {}
        self._now: datetime | None = None
        self._filter = FILTERS[0]
        self.rows: list[Row] = []

    def show_rows(self, rows: tuple[Row, ...], accounts: Mapping[AccountId, Account], now: datetime) -> None:
        """Show other rows."""
        self._every, self._accounts, self._now = rows, accounts, now
        self._choose()

    def filter(self, which: str) -> None:
        """Show all rows, or those that are ready, broken, or left out."""
        self._filter = which
        self._choose()

    def _choose(self) -> None:
        takes = {
            "all": lambda _row: True,
            "ready": lambda row: row.fine,
            "broken": lambda row: bool(row.problems),
            "left-out": lambda row: not row.problems and not row.fine,
        }[self._filter]
        self.beginResetModel()
        self.rows = [row for row in self._every if takes(row)]
        self.endResetModel()

    # -- for the table -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NUMBER: tr("Import", "Row"),
            WHEN: tr("Import", "When"),
            SENDER: tr("Import", "As"),
            TEXT: tr("Import", "Text"),
            SAID: tr("Import", "How it stands"),
        }[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what stands in a cell."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._cell(row, column, whole=role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{head}: {self._cell(row, column, whole=True)}"
        look = Look.current()
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = "stop" if row.problems and column == SAID else "muted" if not row.fine or column == NUMBER else "text"
            return look.colour(tone)
        if role == Qt.ItemDataRole.DecorationRole and column == SAID:
            return look.icon(*sign(row))
        return None

    def _cell(self, row: Row, column: int, *, whole: bool) -> str:
        if column == NUMBER:
            return str(row.row)
        if column == WHEN:
            return self.moment(row)
        if column == SENDER:
            return self.senders(row)
        if column == TEXT:
            text = row.text if whole else row.text[:300]
            title = f"{row.title}: " if row.title and row.title != row.text else ""
            return title + (text if whole else " ".join(text.split()))
        return said(row, whole=whole)

    def moment(self, row: Row) -> str:
        """Return the moment on the clock of the row's own zone, '' where it could not be read."""
        if row.utc is None or not row.zone:
            return ""
        told = when(row.utc, ZoneInfo(row.zone), self._now)
        return f"{told} ⟳" if row.series is not None else told

    def senders(self, row: Row) -> str:
        """Return as whom a row speaks: our names of the accounts, else what stands in the file."""
        known = [self._accounts[number].label for number in row.accounts if number in self._accounts]
        return ", ".join(known) or row.account


def sign(row: Row) -> tuple[str, str]:
    """Return icon and tone for how a row stands."""
    if row.problems:
        return "circle-x", "stop"
    if not row.fine:
        return "circle-stop", "muted"
    return ("info", "warning") if row.notes else ("circle-check", "good")


def said(row: Row, *, whole: bool = False) -> str:
    """Return how a row stands: its problems first, each with what to do when `whole`."""
    if row.problems:
        sentences = [words.error(one.code, one.values) for one in row.problems]
        return " ".join(str(one) for one in sentences) if whole else sentences[0].text
    notes = [note_word(one) for one in Note if one in row.notes]
    if not row.fine:
        return " ".join(notes)
    return " ".join([tr("Import", "Ready."), *notes])


def note_word(note: Note) -> str:
    """Return what somebody should see about a row."""
    return {
        Note.ALL_DAY: tr("Import", "An event of a whole day."),
        Note.FLOATING: tr("Import", "It names no time zone."),
        Note.CANCELLED: tr("Import", "Cancelled in the calendar; it is left out."),
        Note.CLOCK_LEFT_OUT: tr("Import", "Summer time begins in that hour; it goes an hour later."),
        Note.CLOCK_TWICE: tr("Import", "That time comes twice; the first is meant."),
        Note.WITHOUT_ALT: tr("Import", "A picture has no description."),
        Note.KNOWN: tr("Import", "Planned already; it is left out."),
        Note.CROWD: tr("Import", "Within ten minutes of another message of this account."),
        Note.HOLIDAY: tr("Import", "It is a public holiday."),
        Note.TITLE_UNUSED: tr("Import", "The name of the event is not published."),
    }[note]


def counts(rows: tuple[Row, ...]) -> dict[str, int]:
    """Return how many rows each filter takes."""
    broken = sum(bool(row.problems) for row in rows)
    left_out = sum(not row.problems and bool(row.notes & LEFT_OUT) for row in rows)
    return {"all": len(rows), "ready": len(rows) - broken - left_out, "broken": broken, "left-out": left_out}
