"""The band at the top while something holds, and the short word at the bottom after something was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import button
from ui.widgets.surfaces import Surface
from ui.widgets.text import label, say_strong

_TOAST_MS = 7000


class Banner(Surface):
    """One reason to wait: what, in bold, a sentence, and the button that ends it."""

    def __init__(
        self,
        about: str,
        text: str,
        *,
        act: str = "",
        on: Callable[[], object] | None = None,
        tone: str = "warning",
        also: str = "",
        on_also: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Say it; `act` is the word on the button, '' for none, `also` on a second one. `tone` is 'warning', or 'stop' for a crisis."""
        super().__init__("banner-stop" if tone == "stop" else "banner", across=True, margin="l s", parent=parent)
        self.words = label("", tone=tone)
        say_strong(self.words, about, text)
        self.body.addWidget(self.words, 1)
        self.setMinimumHeight(Look.current().size("banner"))
        self.setAccessibleName(f"{about} {text}".strip())
        self.button: QPushButton | None = None
        self.second: QPushButton | None = None
        if also:
            self.second = button(also, tone, on=on_also)
            self.body.addWidget(self.second)
        if act:
            self.button = button(act, tone, on=on)
            self.body.addWidget(self.button)


class Banners(QWidget):
    """The place for banners, over the columns; takes no room when there are none. Each has a key by which it is renewed or taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._shown: dict[str, Surface] = {}
        self._loud: set[str] = set()
        self._hushed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_banner(
        self,
        key: str,
        about: str,
        text: str,
        *,
        act: str = "",
        on: Callable[[], object] | None = None,
        tone: str = "warning",
        also: str = "",
        on_also: Callable[[], object] | None = None,
    ) -> Banner:
        """Show a banner, in the place of the one with the same key; as for `Banner`."""
        banner = Banner(about, text, act=act, on=on, tone=tone, also=also, on_also=on_also)
        self.put(key, banner, on_top=tone == "stop")
        return banner

    def put(self, key: str, banner: Surface, *, on_top: bool = False) -> None:
        """Show a band of another make in the place of the one with the same key; its accessible name is said."""
        self.remove(key)
        self._shown[key] = banner
        if on_top:
            self._loud.add(key)
        # What stops everything stands over what only delays.
        self._column.insertWidget(0 if on_top else -1, banner)
        self._look()
        if not banner.isHidden():
            announce(self, banner.accessibleName())

    def hush(self, *, on: bool) -> None:
        """Show only what stops everything, or all of them again."""
        self._hushed = on
        self._look()

    def _look(self) -> None:
        for key, banner in self._shown.items():
            banner.setVisible(not self._hushed or key in self._loud)
        self.setVisible(any(not one.isHidden() for one in self._shown.values()))

    def remove(self, key: str) -> None:
        """Take a banner away; nothing happens when there is none."""
        banner = self._shown.pop(key, None)
        self._loud.discard(key)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._look()

    def keys(self) -> list[str]:
        """Return the keys of what is shown."""
        return list(self._shown)


class Toast(Surface):
    """A short word over the bottom of a window; goes by itself, or with its button. Never the only place where something is said."""

    def __init__(self, over: QWidget, text: str, *, act: str = "", on: Callable[[], object] | None = None) -> None:
        """Show it over `over` for seven seconds; `act` with `on` is the way back ('Undo')."""
        super().__init__("notice", across=True, margin="m", parent=over)
        self._over = over
        self.setAccessibleName(text)
        self._words = label(text, tone="notice")
        self.body.addWidget(self._words, 1)
        self._way_back: QPushButton | None = None
        if act and on is not None:
            self._way_back = button(act, on=lambda: self._acted(on))
            self.body.addWidget(self._way_back)
        over.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start(_TOAST_MS)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)

    def _acted(self, on: Callable[[], object]) -> None:
        self.hide()
        self.deleteLater()
        on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window changes."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        look = Look.current()
        margins = self.body.contentsMargins()
        line = self._words.fontMetrics().horizontalAdvance(self._words.text()) + look.space("s")
        beside = self._way_back.sizeHint().width() + self.body.spacing() if self._way_back is not None else 0
        width = min(line + beside + margins.left() + margins.right(), self._over.width() - 2 * look.space("l"))
        self.resize(width, max(self.body.heightForWidth(width), self.body.sizeHint().height() if beside else 0))
        left = max(0, (self._over.width() - self.width()) // 2)
        self.move(left, self._over.height() - self.height() - look.size("status-line") - look.space("l"))


def announce(source: QObject, text: str) -> None:
    """Let a screen reader say something that has just appeared, after what it is saying now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 200 enumerated values, none of them before the first paint

    event = QAccessibleAnnouncementEvent(source, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
