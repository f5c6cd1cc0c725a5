"""The list itself: a QListView over the rows, quick with any number of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from accounts.model.ids import TargetId
from ui.language import tr
from ui.outbox.model import OutboxModel, target_at
from ui.outbox.painting import RowPainter
from ui.outbox.rows import RowKind


class Listing(QListView):
    """`chosen` tells which target is looked at (None for none); `opened` that the user wants to go into it (Enter, double click)."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: OutboxModel, parent: QWidget | None = None) -> None:
        """Show a model's rows."""
        super().__init__(parent)
        self._held = model
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(RowPainter(model, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Outbox", "Messages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("no-ring", True)
        self.clicked.connect(lambda _index: self.opened.emit())

    @property
    def target(self) -> TargetId | None:
        """Return the target that is looked at."""
        index = self.currentIndex()
        return target_at(self._held.row(index.row())) if index.isValid() else None

    def currentChanged(self, now: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex) -> None:
        """Tell what is looked at."""
        super().currentChanged(now, before)
        if not self._quiet:
            self.chosen.emit(self.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into a row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.target is not None:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first target when nothing is looked at yet, so that the keyboard is seen to be here."""
        super().focusInEvent(event)
        at = self._held.first_target()
        if self.target is None and at >= 0:
            self.setCurrentIndex(self._held.index(at))

    def stand_on(self, at: int) -> None:
        """Look at the row at `at`, or at none when it is negative. Nobody is told."""
        self._quiet = True
        self.setCurrentIndex(self._held.index(at) if at >= 0 else QModelIndex())
        self._quiet = False

    def keep_place(self) -> Place:
        """Return where the list stands, to be put back after it was read anew."""
        top = self.indexAt(self.viewport().rect().topLeft())
        offset = self.visualRect(top).top() if top.isValid() else 0
        return Place(self.target, self._held.row(top.row()).key if top.isValid() else None, offset, self.verticalScrollBar().value() == 0)

    def put_back(self, place: Place) -> None:
        """Look at the same target again, with the same row at the top. Nobody is told."""
        self.stand_on(self._held.place_of((RowKind.TARGET, int(place.target))) if place.target is not None else -1)
        top = self._held.place_of(place.top) if place.top is not None and not place.at_start else -1
        if top >= 0:
            self.scrollTo(self._held.index(top), QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - place.offset)
        elif place.at_start:
            self.scrollToTop()


class Place:
    """Where the list stood: the target looked at, the row at the top and how far it was scrolled over."""

    def __init__(self, target: TargetId | None, top: tuple[RowKind, int] | None, offset: int, at_start: bool) -> None:
        """Remember."""
        self.target, self.top, self.offset, self.at_start = target, top, offset, at_start
