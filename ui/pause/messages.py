"""Every message as it will look, under the large badge of its sender."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
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


class Messages(QWidget):
    """The messages of a post, in the order in which their senders were chosen."""

    def __init__(
        self, messages: Sequence[Message], networks: dict[str, str], picture_path: PicturePath, now: datetime, *, width: int
    ) -> None:
        """Show them in one or two columns, as `width` allows; `networks` are the names of the networks by id."""
        super().__init__()
        look = Look.current()
        columns = 2 if len(messages) > 1 and width >= look.px(BESIDE) else 1
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space("l"))
        for place, (target, account) in enumerate(messages):
            one = _message(target, account, networks.get(account.network, account.network), picture_path, now)
            grid.addWidget(one, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            grid.setColumnStretch(column, 1)


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
