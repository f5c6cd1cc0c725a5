"""The line at the bottom: whether there is a network, what goes next and as whom, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import Icon, Surface
from ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from ui.badge import BadgeFace, RoleBadge


class StatusLine(Surface):
    """Told, never asking: the window's owner calls `show_connection`, `show_next` and `show_waiting`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__("line", margin="l xs", parent=parent)
        look = Look.current()
        self.setAccessibleName(tr("Window", "Status"))
        holder = QWidget()
        self._flow = FlowLayout(holder, space="l", rows="xs", last_right=True)
        self._dot = Icon("circle-check", "good", size="icon-small")
        self._connection = label("", "note", tone="muted", wrap=False)
        self._next = ElidedLabel("", "note", tone="muted")
        self._badge_place = QHBoxLayout()
        self._badge: RoleBadge | None = None
        self._waiting = label("", "note", tone="muted", wrap=False)
        self._hint = ElidedLabel("", "note", tone="text")
        self._group(self._dot, self._connection)
        self._next_group = self._group(self._next)
        self._next_group.layout().addLayout(self._badge_place)  # type: ignore[union-attr]
        self._next_group.hide()
        self._flow.addWidget(self._waiting)
        self.body.addWidget(holder)
        self._holder = holder
        self.body.addWidget(self._hint)
        self._hint.hide()
        self.setMinimumHeight(look.size("status-line"))
        self._dot.hide()

    def show_connection(self, *, online: bool) -> None:
        """Show whether this computer has a network."""
        self._dot.show()
        self._dot.show_icon("circle-check" if online else "wifi-off", "good" if online else "stop")
        self._connection.setText(tr("Window", "Connected") if online else tr("Window", "No network: what you publish waits"))

    def show_next(self, text: str, face: BadgeFace | None = None) -> None:
        """Show what goes next ('Next: Thursday 16:00, Week video, as') with the badge of its sender; '' when nothing does."""
        self._next.setText(text)
        if self._badge is not None:
            self._badge_place.removeWidget(self._badge)
            self._badge.deleteLater()
            self._badge = None
        if face is not None:
            from ui.badge import RoleBadge  # the start has no badges yet, and no need of the accounts

            self._badge = RoleBadge(face.without_handle())
            self._badge_place.addWidget(self._badge)
        self._next_group.setVisible(bool(text))

    def show_hint(self, address: str) -> None:
        """Show for a while, instead of everything else, where a link under the pointer really goes; '' when there is none."""
        self._hint.setText(address)
        self._hint.setVisible(bool(address))
        self._holder.setVisible(not address)

    def show_waiting(self, drafts: int, waiting: int, why: str = "") -> None:
        """Show how many drafts there are and how many posts wait; `why` is the sentence for the reason, instead of the plain count."""
        parts = []
        if drafts:
            parts.append(tr("Window", "%n drafts", drafts))
        if waiting:
            parts.append(why or tr("Window", "%n posts are waiting", waiting))
        self._waiting.setText(" · ".join(parts))

    def _group(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.current().space("xs"))
        for widget in widgets:
            row.addWidget(widget)
        self._flow.addWidget(holder)
        return holder
