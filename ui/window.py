"""The window: rail, banners, the places, the composer beside them, the status line. Painted before the engine is there.

window = MainWindow()                         # needs only a Look and a Language
window.show()
window.add_place(Place("outbox", "send", tr("Window", "Sent"), OutboxView))
window.attach(bridge)                         # the engine is there: the first place is shown
window.set_composer(composer)
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.look.tokens import WINDOW_LEAST
from ui.places import SEARCH_KEYS, Place
from ui.rail import Rail
from ui.statusline import StatusLine
from ui.widgets.banner import Banners, Toast
from ui.widgets.focusing import first_focusable, pane_with_focus, press_by_enter
from ui.widgets.surfaces import Skeleton, Surface

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.widgets.sheet import Sheet

_USUAL_SIZE = (1440, 900)
_FRAME = 24
"""Pixels that a window's frame takes at most at the sides; twice that with its title."""
_CENTRE_LEAST = 320
"""Below this width (at 100 %) beside the composer, columns are not read any more: then one of the two has the room."""


class MainWindow(QMainWindow):
    """The one window. `write_asked` is sent by Ctrl+N and the rail's first button; the composer listens."""

    write_asked = Signal()
    search_asked = Signal()
    """Sent by Ctrl+Shift+F."""
    place_changed = Signal(str)

    def __init__(
        self,
        *,
        geometry: str = "",
        remember: Callable[[str], None] | None = None,
        may_close: Callable[[], bool] | None = None,
    ) -> None:
        """Lay out an empty window.

        `geometry` is what `remember` was last given ('' the first time; damaged is as good as ''). `may_close` is asked when the user
        closes the window; when it answers False it has said why, and may call `leave()` later.
        """
        super().__init__()
        self.setWindowTitle("Omroeper")
        self.setObjectName("omroeper-window")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._remember = remember
        self._may_close = may_close
        self._leaving = False
        self.quitting = False
        self._bridge: Bridge | None = None
        self._views: dict[str, QWidget] = {}
        self._places: dict[str, Place] = {}
        self._here = ""
        self._composer: QWidget | None = None
        self._composing = False
        self._composer_width = 0
        self._alone: QWidget | None = None
        self._build()
        self._keys()
        self._restore(geometry)

    # -- what others hang into it -----------------------------------------------------------------------------------

    def add_place(self, place: Place) -> None:
        """Let a place appear in the rail. Its view is made when somebody goes there."""
        self._places[place.id] = place
        self.rail.add(place)
        if self._bridge is not None and not self._here:
            self.go(place.id)

    def attach(self, bridge: Bridge) -> None:
        """Say that the engine is there: the skeleton gives way to the first place."""
        self._bridge = bridge
        if self.rail.ids() and not self._here:
            self.go(self.rail.ids()[0])

    def set_composer(self, composer: QWidget) -> None:
        """Put the composer at the right. It scrolls by itself where its content does not fit."""
        if self._composer is not None:
            self._panel.body.removeWidget(self._composer)
            self._composer.deleteLater()
        self._composer = composer
        self._panel.body.addWidget(composer)
        self.rail.write.setEnabled(True)
        self._share()

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a sheet over the whole window."""
        sheet.open()

    def sheet(self) -> Sheet | None:
        """Return the sheet on top, None when there is none."""
        from ui.widgets.sheet import Sheet  # not before the first paint

        shown = [child for child in self.children() if isinstance(child, Sheet) and child.is_open]
        return shown[-1] if shown else None

    def toast(self, text: str, *, act: str = "", on: Callable[[], object] | None = None) -> Toast:
        """Say something short at the bottom, with at most one button."""
        return Toast(self, text, act=act, on=on)

    # -- where the user is ------------------------------------------------------------------------------------------

    @property
    def here(self) -> str:
        """Return the id of the place shown, '' before there is one."""
        return self._here

    def go(self, name: str) -> QWidget | None:
        """Go to a place and return its view; None when it cannot be gone to yet."""
        if name not in self._places or self._bridge is None:
            return None
        if name not in self._views:
            view = self._places[name].factory(self._bridge)
            self._views[name] = view
            self.stack.addWidget(view)
        view = self._views[name]
        self._here = name
        self._composing = False
        self._end_alone()
        self.stack.setCurrentWidget(view)
        self.rail.mark(name)
        self._share()
        arrived = getattr(view, "arrived", None)
        if callable(arrived):
            arrived()
        self.place_changed.emit(name)
        return view

    def concentrate(self, view: QWidget) -> None:
        """Show one view and nothing else: no rail, no banner but what stops everything, the composer only while somebody writes.

        It ends with `relax`, or when somebody goes to a place.
        """
        self._alone = view
        if self.stack.indexOf(view) < 0:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        self.rail.hide()
        self.banners.hush(on=True)
        self.put_composer_away()
        _focus(view)

    def relax(self) -> None:
        """Show all of it again, at the place where the user was."""
        if self._alone is not None:
            self._end_alone()
            self.go(self._here)

    @property
    def alone(self) -> QWidget | None:
        """Return the one view that is shown, None when all of them are."""
        return self._alone

    def put_composer_away(self) -> None:
        """Give the room to what is shown beside the composer, where the two have no room together or one view is shown alone."""
        self._composing = False
        self._share()

    def _end_alone(self) -> None:
        if self._alone is not None:
            self._alone = None
            self.rail.show()
            self.banners.hush(on=False)

    def view(self, name: str) -> QWidget | None:
        """Return the view of a place that was gone to before."""
        return self._views.get(name)

    def write(self) -> None:
        """Go to the composer for a new message."""
        if self._composer is None or self.sheet() is not None:
            return
        self.show_composer()
        self.write_asked.emit()

    def show_composer(self) -> None:
        """Bring the composer into sight with what it holds, and the keyboard to it."""
        if self._composer is None:
            return
        self._composing = True
        self._share()
        _focus(self._composer)

    def leave(self) -> None:
        """Close without asking."""
        self._leaving = True
        self.close()

    def quit(self) -> bool:
        """Close because the program is to end: what asks may still ask, but nothing stays in the tray. Return whether it is closed."""
        self.quitting = True
        closed = self.close()
        self.quitting = False
        return closed

    # -- Qt ---------------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask, remember, go."""
        if not self._leaving and self._may_close is not None and not self._may_close():
            event.ignore()
            return
        if self._remember is not None:
            self._remember(self._state())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not press_by_enter(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between places and composer."""
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the composer's width when the room around it changes."""
        if watched is self._splitter and event.type() is QEvent.Type.Resize:
            self._divide()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_panel"):
            self._share()

    # -- inside -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rail = Rail()
        self.rail.write_asked.connect(self.write)
        self.rail.place_asked.connect(self.go)
        self.banners = Banners()
        self.stack = QStackedWidget()
        self.stack.setAccessibleName(tr("Window", "Contents"))
        self.stack.addWidget(Skeleton(tr("Window", "Opening your books…")))
        self._panel = Surface("panel")
        self._panel.setAccessibleName(tr("Window", "Message"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(Look.current().space("xs"))
        self._splitter.addWidget(self.stack)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.splitterMoved.connect(self._moved)
        self._splitter.installEventFilter(self)
        self.status = StatusLine()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banners)
        right.addWidget(self._splitter, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        # A QMainWindow, for its role: a screen reader hears of a window, not of an area without a meaning.
        centre = QWidget()
        self.setCentralWidget(centre)
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)
        self.setMinimumSize(WINDOW_LEAST[0] // 2, WINDOW_LEAST[1] // 2)

    def _keys(self) -> None:
        self._shortcut("Ctrl+N", self.write)
        self._shortcut("Ctrl+Q", self.quit)
        self._shortcut(SEARCH_KEYS, self._search)
        self._shortcut("F6", lambda: self._next_pane(1))
        self._shortcut("Shift+F6", lambda: self._next_pane(-1))
        for number in range(1, 8):
            self._shortcut(f"Ctrl+{number}", partial(self._go_number, number))

    def _shortcut(self, keys: str, on: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: on())

    def _search(self) -> None:
        if self._bridge is not None and self.sheet() is None:
            self.search_asked.emit()

    def _go_number(self, number: int) -> None:
        ids = self.rail.ids()
        if number > len(ids) or self.sheet() is not None or self._alone is not None:
            return
        view = self.go(ids[number - 1])
        if view is not None:
            _focus(view)

    def _next_pane(self, step: int) -> None:
        if self.sheet() is not None:
            return
        everything: list[QWidget] = [self.rail, self.banners, self.stack, self._panel, self.status]
        panes = [pane for pane in everything if pane.isVisible() and first_focusable(pane) is not None]
        if not panes:
            return
        at = pane_with_focus(panes)
        _focus(panes[(at + step) % len(panes)] if at >= 0 else panes[0])

    def _share(self) -> None:
        """Show both where there is room for both; else the one that the user went to last."""
        look = Look.current()
        room = self.width() - (0 if self._alone is not None else self.rail.sizeHint().width())
        both = room >= look.px(_CENTRE_LEAST) + look.size("composer-least")
        there = self._composer is not None
        self._panel.setVisible(there and ((both and self._alone is None) or self._composing))
        self.stack.setVisible(not there or both or not self._composing)
        self._panel.setMinimumWidth(min(look.size("composer-least"), max(0, room)))
        self._divide()

    def _divide(self) -> None:
        look = Look.current()
        room = self._splitter.width() - self._splitter.handleWidth()
        wanted = max(self._composer_width or look.size("composer"), look.size("composer-least"))
        wide = min(wanted, max(0, room - look.px(_CENTRE_LEAST)))
        if not self._panel.isHidden() and not self.stack.isHidden():
            self._splitter.setSizes([room - wide, wide])

    def _moved(self, _position: int, _index: int) -> None:
        self._composer_width = self._splitter.sizes()[1]

    def _state(self) -> str:
        held = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        return json.dumps({"geometry": held, "composer": self._composer_width})

    def _restore(self, state: str) -> None:
        # On a small laptop the frame and the system's own bars need room too, or the status line lies below the screen.
        room = self.screen().availableSize() - QSize(_FRAME, 2 * _FRAME)
        self.resize(QSize(*_USUAL_SIZE).boundedTo(room.expandedTo(self.minimumSize())))
        try:
            held = json.loads(state) if state else {}
            self._composer_width = max(0, int(held.get("composer", 0)))
            self.restoreGeometry(QByteArray(base64.b64decode(held.get("geometry", ""), validate=True)))
        except (ValueError, TypeError, AttributeError, binascii.Error):
            self._composer_width = 0


def _focus(pane: QWidget) -> None:
    start = getattr(pane, "focus_start", None)
    target = start() if callable(start) else first_focusable(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
