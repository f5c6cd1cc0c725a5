"""What the checks found, as sentences, each with the shapes and names of the accounts it is about and a way to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.posts.checks import Weight
from accounts.posts.threads import can_thread
from resources.catalogue import tr
from ui.badge import paint_shape
from ui.composer.standing import Remark
from ui.look import Look
from ui.widgets import FlowLayout, Surface, announce, button, label
from ui.widgets.focusing import take_place

MOST_NAMES = 3
MOST_ROWS = 12
"""Sentences that are shown at a time; the rest is counted. What must be mended comes first."""


THREADS = {"too-long": True, "as-thread": False, "thread-too-long": False}
"""Findings beside which a thread can be begun (True) or given up."""


class Shapes(QWidget):
    """The shapes of some accounts beside each other, in their colours."""

    def __init__(self, accounts: Sequence[Account], parent: QWidget | None = None) -> None:
        """Show at most three."""
        super().__init__(parent)
        self._accounts = tuple(accounts[:MOST_NAMES])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room they need."""
        look = Look.current()
        side, gap = look.px(12), look.space("xs")
        count = len(self._accounts)
        return QSize(count * side + max(0, count - 1) * gap, look.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        look = Look.current()
        side = look.px(12)
        painter = QPainter(self)
        for place, one in enumerate(self._accounts):
            area = QRectF(place * (side + look.space("xs")), (self.height() - side) / 2, side, side)
            paint_shape(painter, one.shape, look.account_colour(one), area)
        painter.end()


class FindingRow(Surface):
    """One sentence."""

    def __init__(self, remark: Remark, parent: QWidget | None = None) -> None:
        """Say it: on the ground of warnings when something is to be done, softly when it is only a note."""
        stops = remark.weight is Weight.STOP
        quiet = remark.weight is Weight.NOTE
        super().__init__("quote" if quiet else "warning", across=True, margin="s", parent=parent)
        self.remark = remark
        tone = "muted" if quiet else "warning"
        self.body.addWidget(Shapes(remark.accounts), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = _names(remark.accounts)
        if stops:
            head = tr("Composer", "{names}: to be mended before publishing", names=head)
        words.addWidget(label(head, "note", tone=tone, strong=True))
        words.addWidget(label(remark.text, "note", tone=tone))
        self.body.addLayout(words, 1)
        self.go: QPushButton | None = None
        self.mend: QPushButton | None = None
        self.as_thread: QPushButton | None = None
        acts: list[QPushButton] = []
        if remark.finding.mend is not None:
            self.mend = button(tr("Composer", "Mend"), "link")
            self.mend.setAccessibleName(tr("Composer", "Mend: {text}", text=remark.text))
            self.mend.setToolTip(tr("Composer", "Makes it “{text}”", text=remark.finding.mend.text[:60]))
            acts.append(self.mend)
        if remark.finding.code in THREADS and any(can_thread(one.limits) for one in remark.accounts):
            self.as_thread = button(_thread_word(on=THREADS[remark.finding.code]), "link")
            acts.append(self.as_thread)
        if not quiet or remark.finding.start is not None:
            self.go = button(tr("Composer", "Go there"), "link")
            self.go.setAccessibleName(tr("Composer", "Go there: {text}", text=remark.text))
            acts.append(self.go)
        if acts == [self.go]:
            self.body.addWidget(acts[0], 0, Qt.AlignmentFlag.AlignTop)
        elif acts:
            below = QWidget()
            flow = FlowLayout(below, space="m")
            for act in acts:
                flow.addWidget(act)
            words.addWidget(below)
        self.setAccessibleName(f"{head}. {remark.text}")


class FindingList(QWidget):
    """All sentences. `place_wanted(Remark)` tells that a person wants to go to its place."""

    place_wanted = Signal(object)
    thread_wanted = Signal(object, bool)
    """A Remark whose text is to become a thread (True), or one message again."""
    mend_wanted = Signal(object)
    """A Remark whose mend is to be made."""
    left = Signal()
    """The row that had the keyboard is gone, and there is no other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._shown: tuple[Remark, ...] = ()
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self._rest = label("", "note", tone="muted")
        self._column.addWidget(self._rest)
        self._rest.hide()
        self.setAccessibleName(tr("Composer", "What was noticed"))
        self.hide()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show these sentences; a new one that stops is also said to a screen reader."""
        if remarks == self._shown:
            return
        before, self._shown = {one.text for one in self._shown}, remarks
        old, self.rows = self.rows, []
        for place, remark in enumerate(remarks[:MOST_ROWS]):
            row = FindingRow(remark)
            if row.go is not None:
                row.go.clicked.connect(lambda _on=False, one=remark: self.place_wanted.emit(one))
            if row.mend is not None:
                row.mend.clicked.connect(lambda _on=False, one=remark: self.mend_wanted.emit(one))
            if row.as_thread is not None:
                on = THREADS[remark.finding.code]
                row.as_thread.clicked.connect(lambda _on=False, one=remark, made=on: self.thread_wanted.emit(one, made))
            self._column.insertWidget(place, row)
            self.rows.append(row)
        self._hand_on(old)
        for row in old:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        rest = len(remarks) - len(self.rows)
        self._rest.setText(tr("Composer", "and %n more", rest) if rest > 0 else "")
        self._rest.setVisible(rest > 0)
        self.setVisible(bool(remarks))
        take_place(self)
        new = [one for one in remarks if one.weight is Weight.STOP and one.text not in before]
        if new:
            announce(self, f"{_names(new[0].accounts)}: {new[0].text}")

    def _hand_on(self, old: Sequence[FindingRow]) -> None:
        """Let the keyboard stay with what it was at, when what was noticed changes under it: with the same button, or the next row."""
        held = QApplication.focusWidget()
        at = next((place for place, row in enumerate(old) if held is not None and row.isAncestorOf(held)), None)
        if at is None:
            return
        was = old[at]
        name = next((name for name in _BUTTONS if getattr(was, name) is held), "go")
        after = [row for row in self.rows if row.remark == was.remark] + self.rows[at : at + 1] + self.rows[-1:]
        there = [one for row in after for one in (getattr(row, name), *(getattr(row, other) for other in _BUTTONS)) if one is not None]
        if there:
            for row in self.rows:
                row.show()
            there[0].setFocus()
        else:
            self.left.emit()


_BUTTONS = ("mend", "as_thread", "go")


def _thread_word(*, on: bool) -> str:
    return tr("Composer", "Make a thread of it") if on else tr("Composer", "One message after all")


def _names(accounts: Sequence[Account]) -> str:
    said = ", ".join(dict.fromkeys(one.label for one in accounts[:MOST_NAMES]))
    rest = len(accounts) - MOST_NAMES
    return said if rest <= 0 else tr("Composer", "{names} and {count} more", names=said, count=rest)
