"""The rows for a QListView, with the words for a screen reader; grows at its end when it is scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import Target
from accounts.model.searching import Piece, excerpt
from accounts.posts.forecast import Doubt, Doubts
from accounts.posts.holds import Hold
from ui import words
from ui.badge import BadgeFace
from ui.language import tr, when
from ui.outbox.rows import Row, RowKind, Section, first_line

Marked = tuple[str, tuple[tuple[int, int], ...]]
_SEEN = 90
"""Letters of a line that are in sight in any window."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class OutboxModel(QAbstractListModel):
    """Rows, the accounts they name, and what holds them now."""

    more_asked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Start empty; `now` gives the present moment, aware."""
        super().__init__()
        self._now = now
        self._rows: list[Row] = []
        self._accounts: dict[AccountId, Account] = {}
        self._holds: Mapping[TargetId, tuple[Hold, ...]] = {}
        self._doubts: Doubts = {}
        self._pieces: tuple[Piece, ...] = ()
        self._marked: dict[int, Marked] = {}
        self._faces: dict[AccountId, BadgeFace] = {}
        self._more = False
        self._asked = False

    def show_rows(
        self,
        rows: list[Row],
        accounts: dict[AccountId, Account],
        holds: Mapping[TargetId, tuple[Hold, ...]],
        *,
        more: bool,
        doubts: Doubts = MappingProxyType({}),
        pieces: tuple[Piece, ...] = (),
    ) -> None:
        """Show other rows; `doubts` is what will not work of them, `pieces` what was searched for."""
        self.beginResetModel()
        self._doubts = doubts
        self._pieces = pieces
        self._marked = {}
        self._rows, self._accounts, self._holds, self._more = rows, accounts, holds, more
        self._faces = {}
        self._asked = False
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def row(self, at: int) -> Row:
        """Return a row."""
        return self._rows[at]

    def place_of(self, key: tuple[RowKind, int]) -> int:
        """Return where a row is now, -1 when it is gone."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def first_target(self) -> int:
        """Return the place of the first target, -1 when there is none."""
        return next((at for at, row in enumerate(self._rows) if row.kind is RowKind.TARGET), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let targets be chosen, heads only be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].kind is RowKind.TARGET:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a row, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether the books hold more of this."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for more; it comes later, from another thread."""
        self._asked = True
        self.more_asked.emit()

    # -- in words ----------------------------------------------------------------------------------------------------

    def face(self, target: Target) -> BadgeFace | None:
        """Return the badge of a target's account, None when the account is not known at all."""
        account = self._accounts.get(target.account)
        if account is None:
            return None
        if account.id not in self._faces:
            self._faces[account.id] = BadgeFace.of(account)
        return self._faces[account.id]

    def held(self, target: Target) -> tuple[Hold, ...]:
        """Return what holds a target now."""
        return self._holds.get(target.id, ())

    def doubts(self, target: Target) -> tuple[Doubt, ...]:
        """Return what will not work of a target that is planned."""
        return self._doubts.get(target.id, ())

    def line(self, row: Row) -> str:
        """Return the first line of a row."""
        if row.target is None:
            return section_word(row.section)
        return first_line(row.target) or tr("Outbox", "(no words)")

    def marked(self, row: Row) -> Marked:
        """Return the first line of a row with what was searched for marked; what stands around it where the first line does not hold it."""
        line = self.line(row)
        if not self._pieces or row.target is None:
            return line, ()
        if row.target.id not in self._marked:
            content = row.target.content
            texts = (line, content.title, content.text, row.target.published_text, content.warning, *(one.alt for one in content.media))
            tried = (excerpt(text, self._pieces, _SEEN) for text in texts)
            self._marked[row.target.id] = next((one for one in tried if one[1]), (line, ()))
        return self._marked[row.target.id]

    def below(self, row: Row) -> str:
        """Return the second line of a row: how it stands, when, and where the timer runs."""
        if row.kind is RowKind.POST:
            return standing(row)
        if row.target is None:
            return ""
        doubts = self.doubts(row.target)
        state = words.doubt_short(doubts[0]) if doubts else words.state(row.target, self.held(row.target))
        parts = [state[:1].upper() + state[1:], when(moment(row.target), now=self._now()), words.where_timer(row.target)]
        return " · ".join(part for part in parts if part)

    def spoken(self, row: Row) -> str:
        """Return what a screen reader says of a row."""
        if row.kind is RowKind.SECTION:
            return f"{section_word(row.section)}, {tr('Outbox', '%n messages', row.count)}"
        face = self.face(row.target) if row.target is not None and row.kind is RowKind.TARGET else None
        parts = [face.spoken if face else "", self.line(row), self.below(row).replace(" · ", ", ")]
        return ". ".join(part for part in parts if part)


def section_word(section: Section) -> str:
    """Return the name of a section."""
    return {
        Section.ATTENTION: tr("Outbox", "Needs your attention"),
        Section.UNDER_WAY: tr("Outbox", "Under way"),
        Section.SENT: tr("Outbox", "Sent"),
        Section.ENDED: tr("Outbox", "Stopped"),
    }[section]


def standing(row: Row) -> str:
    """Return how many of a post's targets stand: '2 of 3 published'."""
    return tr("Outbox", "{standing} of {count} published", standing=row.standing, count=row.count)


def moment(target: Target) -> datetime:
    """Return the moment that matters of a target: when it stood, when it will go, else when it last changed or was deleted."""
    if target.published_at is not None and target.state.value != "deleted":
        return target.published_at
    waits = target.state.value in {"queued", "handed_over"} and target.due_at > target.changed_at
    return target.due_at if waits else target.changed_at


def target_at(row: Row | None) -> TargetId | None:
    """Return the number of the target in a row, None for a head."""
    return row.target.id if row is not None and row.kind is RowKind.TARGET and row.target is not None else None
