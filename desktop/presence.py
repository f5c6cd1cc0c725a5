"""Being there without a window: staying in the tray, starting with the computer, and what closing the window means because of that."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from accounts.errors import KnownError
from accounts.model.post import Target
from desktop import autostart
from desktop.messages import Messages
from desktop.notification_service import Service
from desktop.paths import data_folder
from desktop.tray import Tray
from resources.catalogue import tr
from ui import words
from ui.language import when
from ui.planner import coming
from ui.setup.wishes import Wishes
from ui.widgets import CheckBox, Sheet, button, label

if TYPE_CHECKING:
    from desktop.house import House

log = logging.getLogger("ui")


class Presence(QObject):
    """The tray of one window. Where the desktop has none, nothing is offered and closing closes."""

    def __init__(self, house: House, tray: Tray | None = None, start: autostart.Autostart | None = None) -> None:
        """`tray` and `start` stand in for the system's in tests."""
        super().__init__(house)
        self._window, self._engine = house.window, house.engine
        self._house = house
        self._start = start or autostart.of_this_system(house.program.folder, data_folder(None))
        self.tray = tray if tray is not None else Tray(self) if Tray.possible() else None
        self.messages = Messages(self.tray.icon if self.tray else None, _service(self), self)
        self._sheet: Sheet | None = None
        self.wishes = Wishes(self._engine.settings, self._start, tray=self.tray is not None, changed=self.show)
        if self.tray is not None:
            self.tray.open_asked.connect(self.come_forward)
            self.tray.next_asked.connect(partial(self._go, "planning"))
            self.tray.crisis_asked.connect(partial(self._go, "crisis"))
            self.tray.write_asked.connect(self._write)
            self.tray.quit_asked.connect(self.quit)
        self.show()

    @property
    def stays(self) -> bool:
        """Return whether closing the window leaves the program in the tray."""
        return self.tray is not None and bool(self._engine.settings.get("stay_in_tray"))

    def show(self) -> None:
        """Let the tray appear where it is wanted."""
        if self.tray is not None:
            self.tray.show(self.stays)

    def show_next(self, found: coming.Coming) -> None:
        """Tell in the tray what goes out next."""
        if self.tray is not None:
            self.tray.show_next(coming.sentence(found, self._engine.clock.now()))

    def may_close(self) -> bool:
        """Return whether the window may close for good; else it is in the tray now, or the user is asked something."""
        if self._window.quitting or QApplication.instance().isSavingSession():  # type: ignore[union-attr]
            return True
        if self.stays:
            self._window.hide()
            return False
        waits = self._waits_here()
        if waits is None or self.tray is None or self._engine.settings.get("tray_offered"):
            return True
        self._offer(waits)
        return False

    def come_forward(self) -> None:
        """Show the window, in front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def quit(self) -> None:
        """End the program, also from the tray; what has to be decided first is asked in the window."""
        hidden = not self._window.isVisible()
        if not self._window.quit():
            self.come_forward()
        elif hidden:
            # Qt ends the program with the last window that was seen; this one was not.
            QApplication.quit()

    def stop(self) -> None:
        """Take the tray away."""
        self.messages.stop()
        if self.tray is not None:
            self.tray.stop()

    # -- inside ----------------------------------------------------------------------------------------------------------------------

    def _go(self, place: str) -> None:
        self.come_forward()
        self._window.go(place)

    def _write(self) -> None:
        self.come_forward()
        self._window.write()

    def _waits_here(self) -> Target | None:
        """Return the first message whose timer runs on this computer; None when none does."""
        if self._engine.books.problem:
            return None
        try:
            return self._engine.history.first_here(self._engine.clock.now())
        except KnownError as failure:
            log.info("what waits here cannot be read: %s", failure)
            return None

    def _offer(self, waits: Target) -> None:
        sheet = Sheet(self._window, tr("Tray", "Stay in the tray?"), width="sheet-narrow")
        told = tr(
            "Tray",
            "A message is ready on this laptop: “{text}”, {moment}. Omroeper has to stay on for it.",
            text=coming.short(waits),
            moment=when(waits.due_at, now=self._engine.clock.now()),
        )
        sheet.body.addWidget(label(told))
        about = tr("Tray", "In the tray it goes on without a window. You can change this later under Accounts, Display and language.")
        sheet.body.addWidget(label(about, tone="muted"))
        both = CheckBox(tr("Tray", "Also start Omroeper when I sign in to this computer"))
        both.setAccessibleName(both.text())
        sheet.body.addWidget(both)
        sheet.footer.addWidget(button(tr("Tray", "Close Omroeper"), on=partial(self._decline, sheet)))
        sheet.footer.addWidget(button(tr("Tray", "Stay in the tray"), "primary", on=lambda: self._accept(sheet, both.isChecked())))
        self._sheet = sheet
        self._window.open_sheet(sheet)

    def _decline(self, sheet: Sheet) -> None:
        sheet.dismiss()
        self._remember(offered=True, stay=False)
        self._window.leave()

    def _accept(self, sheet: Sheet, start: bool) -> None:
        sheet.dismiss()
        self._remember(offered=True, stay=True)
        if start:
            try:
                self._start.put(True)
            except KnownError as failure:
                # The window stays, so that this can be read.
                self._window.toast(str(words.error(failure.word, failure.values)))
                self.show()
                return
        self.show()
        self._window.hide()

    def _remember(self, *, offered: bool, stay: bool) -> None:
        try:
            self._engine.settings.put("tray_offered", offered)
            self._engine.settings.put("stay_in_tray", stay)
        except KnownError as failure:
            log.info("what was chosen about the tray cannot be kept: %s", failure)


def _service(parent: QObject) -> Service | None:
    """Return the desktop's notification service where there may be one; it is spoken to when there is something to say."""
    return Service(parent=parent) if sys.platform.startswith("linux") else None
