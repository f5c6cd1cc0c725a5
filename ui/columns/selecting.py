"""Selecting text in a painted row, by mouse and by keyboard. The selection belongs to its status: what comes or goes leaves it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.columns import marking
from ui.columns.marking import Marked, Spot
from ui.columns.painted import PaintedRows
from ui.columns.source import Source
from ui.columns.workshop import Workshop
from ui.language import tr
from ui.widgets import announce

if TYPE_CHECKING:
    from accounts.model.column import Entry

STEPS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}
_PULL = 60
"""Pixels that one movement beyond the edge scrolls at most."""
WORD = {"left": "word-left", "right": "word-right"}


class SelectableRows(PaintedRows):
    """A painted column in which text can be selected, within one row at a time."""

    copy_asked = Signal(str)
    """What is to lie on the clipboard."""

    def __init__(
        self, source: Source, workshop: Workshop, now: Callable[[], datetime], name: str = "", parent: QWidget | None = None
    ) -> None:
        """Have nothing selected."""
        super().__init__(source, workshop, now, name, parent)
        self._from: tuple[Entry, Spot, QPoint] | None = None
        self._pulling = False
        self._text = ""
        workshop.selected.connect(self._selected_somewhere)

    def _selected_somewhere(self, where: object) -> None:
        if where is not self:
            self.select_none()

    @property
    def selected(self) -> str:
        """Return what is selected as it is copied, '' when nothing is."""
        return self._text

    def select(self, uri: str, anchor: Spot, cursor: Spot, *, caret: bool = False) -> None:
        """Select in a row that is in memory."""
        entry = self.entry_of(uri)
        if entry is None:
            return
        laid = self.laid(entry)
        self.marked = Marked(uri, marking.texts(laid), anchor, cursor, caret)
        self._text = marking.said(laid, self.marked)
        self._workshop.selected.emit(self)
        if self._text and QGuiApplication.clipboard().supportsSelection():
            QGuiApplication.clipboard().setText(self._text, QClipboard.Mode.Selection)
        self.viewport().update()

    def select_none(self) -> bool:
        """Let go of what is selected; return whether there was anything."""
        there = self.marked is not None
        self.marked, self._text, self._from, self._pulling = None, "", None, False
        if there:
            self.viewport().update()
        return there

    def select_row(self, uri: str) -> None:
        """Select all text of a row."""
        entry = self.entry_of(uri)
        ends = marking.whole(self.laid(entry)) if entry is not None else None
        if ends is not None:
            self.select(uri, *ends)

    def _unmarked(self) -> None:
        """Let go: the text in which something was selected is another one now."""
        self.select_none()

    # -- the mouse -----------------------------------------------------------------------------------------------------

    def _in_row(self, entry: Entry, where: QPoint) -> tuple[float, float]:
        return where.x(), where.y() - self.rect_of(entry.status.uri).top()

    def over_text(self, where: QPoint) -> bool:
        """Return whether a point of the viewport lies on text that can be selected."""
        entry = self.row_at(where)
        return entry is not None and marking.on_text(self.laid(entry), *self._in_row(entry, where))

    def take_hold(self, event: QMouseEvent) -> None:
        """Begin where the button went down; with Shift go on from where a selection began."""
        where = event.position().toPoint()
        entry = self.row_at(where)
        spot = marking.spot_at(self.laid(entry), *self._in_row(entry, where)) if entry is not None else None
        held = self.marked
        if entry is None or spot is None:
            self.select_none()
        elif held is not None and held.uri == entry.status.uri and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.select(held.uri, held.anchor, spot)
            self._from, self._pulling = (entry, held.anchor, where), True
        else:
            self.select_none()
            self._from = (entry, spot, where)

    def pull(self, event: QMouseEvent) -> bool:
        """Select up to the pointer; return whether that is what the mouse is doing."""
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        entry, spot, began = self._from
        where = event.position().toPoint()
        if not self._pulling:
            if (where - began).manhattanLength() < QApplication.startDragDistance() or not self.over_text(began):
                return False
            self._pulling = True
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        beyond = min(where.y(), 0) + max(where.y() - self.stand.room, 0)
        if beyond and self._further(entry.status.uri, down=beyond > 0):
            self.scroll_by(max(-_PULL, min(_PULL, beyond)))
        now = self.entry_of(entry.status.uri)
        if now is not None and not self.rect_of(now.status.uri).isEmpty():
            goal = marking.spot_at(self.laid(now), *self._in_row(now, where))
            if goal is not None:
                self.select(entry.status.uri, spot, goal)
        return True

    def _further(self, uri: str, *, down: bool) -> bool:
        """Return whether a row goes on beyond the edge of the window."""
        where = self.rect_of(uri)
        return where.bottom() > self.stand.room if down else where.top() < 0

    def let_go(self) -> bool:
        """End what the mouse selected; return whether it did."""
        pulled, self._from, self._pulling = self._pulling, None, False
        return pulled

    def select_word(self, where: QPoint) -> bool:
        """Select the word at a point of the viewport; return whether there is text."""
        entry = self.row_at(where)
        if entry is None or not self.over_text(where):
            return False
        laid = self.laid(entry)
        spot = marking.spot_at(laid, *self._in_row(entry, where))
        if spot is not None:
            self.select(entry.status.uri, *marking.word_at(laid, spot))
        return spot is not None

    # -- the keyboard --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of selecting, when the keyboard is here, from those who would take them in the whole window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ours = plain and event.key() == Qt.Key.Key_F7
            ours = ours or (plain and event.key() == Qt.Key.Key_Escape and self.marked is not None)
            if ours or event.matches(QKeySequence.StandardKey.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def mark_key(self, event: QKeyEvent) -> bool:
        """Select, go through a text, or let go; return whether the key was for that."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Escape and not held:
            return self.select_none()
        if key is Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.select_row(self.current)
            self._tell_selected()
            return True
        if key is Qt.Key.Key_F7 and not held:
            self._toggle_caret()
            return True
        return self._step_key(key, held)

    def _step_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        by_word = Qt.KeyboardModifier.AltModifier if shift else Qt.KeyboardModifier.ControlModifier
        other = held & ~(Qt.KeyboardModifier.ShiftModifier | by_word)
        caret = self.marked is not None and self.marked.caret
        how = STEPS.get(key, "")
        if not how or other or not (shift or caret):
            return False
        self._step_through(WORD.get(how, how) if held & by_word else how, keep=shift)
        return True

    def _toggle_caret(self) -> None:
        if self.marked is not None and self.marked.caret:
            self.select_none()
            announce(self, tr("Columns", "The arrows go from message to message again."))
            return
        start = self._start()
        if start is not None:
            self.select(start.uri, start.anchor, start.cursor, caret=True)
            announce(self, tr("Columns", "The arrows go through the text; with Shift they select. Escape ends it."))

    def _start(self) -> Marked | None:
        """Return what is selected in a row that is in sight; else the beginning of the row where the keyboard is."""
        if self.marked is not None and not self.rect_of(self.marked.uri).isEmpty():
            return self.marked
        entry = self.entry_of(self.current)
        if entry is None or not marking.paragraphs(self.laid(entry)):
            return None
        return Marked(entry.status.uri, (), Spot(0, 0), Spot(0, 0))

    def _step_through(self, how: str, *, keep: bool) -> None:
        start = self._start()
        entry = self.entry_of(start.uri) if start is not None else None
        if start is None or entry is None:
            return
        laid = self.laid(entry)
        goal = marking.moved(laid, start.cursor, how)
        self.select(start.uri, start.anchor if keep else goal, goal, caret=start.caret)
        place = marking.place_of(laid, goal)
        top = self.rect_of(start.uri).top() + place.top()
        if top < 0:
            self.scroll_by(round(top))
        elif top + place.height() > self.stand.room:
            self.scroll_by(round(top + place.height() - self.stand.room))
        self._tell_selected()

    def scroll_by(self, pixels: int) -> int:
        """Scroll; return by how much the picture moved up."""
        moved = self.stand.scroll(pixels)
        if moved:
            self._changed()
        return moved

    def _tell_selected(self) -> None:
        if self._text:
            announce(self, tr("Columns", "Selected: {text}", text=self._text))
