"""Every message as it will look, under the large badge of its sender."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.post import Target
from ui.badge import BadgeFace, RoleBadge
from ui.composer.preview import MessagePreview, PicturePath
from ui.language import full, tr
from ui.look import Look
from ui.widgets import Icon, note
from ui.words import where_planned

Message = tuple[Target, Account]
BESIDE = 640
"""From this width (at 100 %) two messages stand beside each other."""


class Shown(QWidget):
    """What shows the messages. `completed` comes when `complete` has become true: everything was to be seen."""

    completed = Signal()

    @property
    def complete(self) -> bool:
        """Return whether every message was there to be seen."""
        raise NotImplementedError


AT_ONCE = 2
"""Messages that are made together; the others come one a turn of the window, so that twenty senders do not hold it up."""


class Messages(Shown):
    """The messages of a post, in the order in which their senders were chosen."""

    def __init__(
        self, messages: Sequence[Message], networks: dict[str, str], picture_path: PicturePath, now: datetime, *, width: int
    ) -> None:
        """Show them in one or two columns, as `width` allows; `networks` are the names of the networks by id."""
        super().__init__()
        look = Look.current()
        self._columns = 2 if len(messages) > 1 and width >= look.px(BESIDE) else 1
        self._networks, self._picture_path, self._now = networks, picture_path, now
        self._waiting = deque(enumerate(messages))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.space("l"))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._next)
        for _ in range(min(AT_ONCE, len(messages))):
            self._add()
        if not self.complete:
            self._turn.start()

    @property
    def complete(self) -> bool:
        """Return whether every message is there."""
        return not self._waiting

    def _next(self) -> None:
        self._add()
        if self.complete:
            self._turn.stop()
            self.completed.emit()

    def _add(self) -> None:
        place, (target, account) = self._waiting.popleft()
        one = _message(target, account, self._networks.get(account.network, account.network), self._picture_path, self._now)
        self._grid.addWidget(one, place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)


def _message(target: Target, account: Account, network: str, picture_path: PicturePath, now: datetime) -> QWidget:
    look = Look.current()
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.space("s"))
    column.addWidget(RoleBadge(BadgeFace.of(account, network), large=True))
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addWidget(_Bar(account))
    line.addWidget(MessagePreview(target.content, account, picture_path, network=network, badge=False), 1)
    column.addLayout(line)
    if target.planned and target.due_at > now:
        column.addWidget(_planned(target, now))
    return holder


def _planned(target: Target, now: datetime) -> QWidget:
    """Say when a planned message goes out, and what its timer asks of the user."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Look.current().space("xs"))
    line.addWidget(Icon("calendar-clock", size="icon-small"), 0, Qt.AlignmentFlag.AlignTop)
    about = {"moment": full(target.due_at, now=now), "where": where_planned(target)}
    line.addWidget(note(tr("Pause", "Goes out {moment}, {where}", **about)), 1)
    return holder


class _Bar(QWidget):
    """The sender's colour along the message."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self._account = account
        self.setFixedWidth(Look.current().px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Look.current().account_colour(self._account)))
        painter.end()
