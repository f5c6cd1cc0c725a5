"""The controls of the screen in the hall: on which screen the wall stands, and whether it is paused or empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accounts.answers.wall import Standing
from ui.language import tr
from ui.look import Look
from ui.wall import wording
from ui.wall.screen import PictureOf, WallScreen
from ui.widgets import Choice, button, label


class Beam(QWidget):
    """Puts the wall up and takes it away. `shown(bool)`: it stands on a screen now, or no more. `lost`: its screen went away."""

    shown = Signal(bool)
    lost = Signal()
    blanked = Signal(bool)
    """The wall was emptied by hand or by a crisis, or is shown again."""
    undo_asked = Signal()

    def __init__(
        self, now: Callable[[], datetime], picture: PictureOf, face: PictureOf, still: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; `still` is asked when a wall is put up."""
        super().__init__(parent)
        self._now, self._picture, self._face, self._still = now, picture, face, still
        self._standing: Standing | None = None
        self._found: list[QScreen] = []
        self._settled = False
        self.window_in_hall: WallScreen | None = None
        self.crisis: Callable[[], bool] = lambda: False
        """Whether there is a crisis now."""
        self.screens = Choice(tr("Wall", "On which screen"), [])
        self.beam = button(tr("Wall", "Show the wall"), "primary", icon="eye", on=self.toggle)
        self.pause = button("", icon="pause", on=self.toggle_pause)
        self.blank = button("", icon="circle-stop", on=self.toggle_blank)
        self.back = button(tr("Wall", "Undo"), icon="undo-2", on=self.undo_asked.emit)
        line = QHBoxLayout()
        line.addWidget(self.screens, 1)
        for one in (self.beam, self.pause, self.blank, self.back):
            line.addWidget(one)
        self.state = label("", tone="muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Look.current().space("m"))
        whole.addLayout(line)
        whole.addWidget(self.state)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.offer_screens)
            application.screenRemoved.connect(self._screen_gone)
        self.offer_screens()

    def put(self, here: Standing | None, *, can_undo: bool) -> None:
        """Take how the wall stands; None: there is no wall."""
        self._standing = here
        self.back.setEnabled(can_undo)
        if self.window_in_hall is not None and here is not None:
            self.window_in_hall.put(here.wall, here.shown)
        self.draw()

    # -- which screen ------------------------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Note that the desk stands where it is to stay: what is chosen from now on is a person's choice."""
        if not self._settled:
            self.offer_screens()
            self._settled = True

    def _screen_gone(self, _screen: QScreen) -> None:
        QTimer.singleShot(0, self, self.offer_screens)  # it is in the list until then

    def offer_screens(self, _screen: QScreen | None = None) -> None:
        """Offer the screens that are there: by number, since two may be called the same, or nothing at all."""
        before, here, found = self._screen(), self.screen(), QGuiApplication.screens()
        self._found = found
        self.screens.clear()
        for at, one in enumerate(found):
            size, name = one.geometry(), one.model().strip() or one.name().strip()
            number = f"{at + 1} ({name})" if name else str(at + 1)
            told = tr("Wall", "Screen {number}, {wide} × {high}", number=number, wide=size.width(), high=size.height())
            self.screens.addItem(tr("Wall", "{screen}, this one", screen=told) if one == here and len(found) > 1 else told, str(at))
        other = next((at for at, one in enumerate(found) if one != here), 0)
        self.screens.choose(str(found.index(before) if before in found and self._settled else other))

    def _screen(self) -> QScreen | None:
        """Return the screen that is chosen, None when it is gone."""
        at = int(self.screens.key or 0)
        chosen = self._found[at] if at < len(self._found) else None
        return chosen if chosen in QGuiApplication.screens() else None

    # -- up and away -------------------------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the wall, or take it away."""
        if self.window_in_hall is not None:
            self.take_away()
        else:
            self.put_up()

    def put_up(self) -> None:
        """Show the wall on the chosen screen."""
        here, screen = self._standing, self._screen() or QGuiApplication.primaryScreen()
        if here is None or screen is None or self.window_in_hall is not None:
            return
        made = WallScreen(here.wall, self._now, self._picture, self._face)
        made.left.connect(self._left)
        made.turned.connect(self.draw)
        made.still = self._still()
        self.window_in_hall = made
        made.put(here.wall, here.shown)
        made.blanked.connect(self._blanked)
        if here.wall.blank_in_crisis and self.crisis():
            made.set_blank(True)
        alone = len(QGuiApplication.screens()) < 2
        made.show_on(screen, take_keyboard=alone)
        if not alone:
            self.window().activateWindow()  # some desktops give the keyboard to whatever comes
        self.draw()
        self.shown.emit(True)

    def take_away(self) -> None:
        """Take the wall off its screen."""
        gone, self.window_in_hall = self.window_in_hall, None
        if gone is None:
            return
        gone.stop()
        self.draw()
        self.shown.emit(False)

    def _left(self, lost: bool) -> None:  # noqa: FBT001 - a signal's own value
        self.take_away()
        if lost:
            self.lost.emit()

    def toggle_pause(self) -> None:
        """Stay at what is in sight, or go on."""
        if self.window_in_hall is not None:
            self.window_in_hall.set_paused(not self.window_in_hall.paused)

    def toggle_blank(self) -> None:
        """Let the hall see nothing, at once; or show again."""
        if self.window_in_hall is not None:
            self.window_in_hall.set_blank(not self.window_in_hall.blank)

    def _blanked(self, on: bool) -> None:  # noqa: FBT001 - a signal's own value
        if self._standing is not None:
            self._standing = replace(self._standing, wall=replace(self._standing.wall, blank=on))
        self.blanked.emit(on)

    # -- saying it ---------------------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Say what the hall sees, on the buttons and under them."""
        hall = self.window_in_hall
        on = hall is not None
        self.beam.setText(tr("Wall", "Take the wall away") if on else tr("Wall", "Show the wall"))
        self.pause.setText(tr("Wall", "Go on") if hall is not None and hall.paused else tr("Wall", "Pause"))
        self.blank.setText(tr("Wall", "Show again") if hall is not None and hall.blank else tr("Wall", "Empty the wall"))
        for one in (self.beam, self.pause, self.blank):
            one.setAccessibleName(one.text())
        self.screens.setEnabled(not on)
        self.beam.setEnabled(on or self._standing is not None)
        self.pause.setEnabled(on)
        self.blank.setEnabled(on)
        self.state.setText(self._words())

    def _words(self) -> str:
        hall = self.window_in_hall
        if hall is None:
            return tr("Wall", "The wall stands on no screen. What you approve waits for it.")
        if hall.blank:
            return tr("Wall", "The wall is empty now: the hall sees nothing.")
        names = ", ".join(wording.who(one.status) for one in hall.page if one.status is not None)
        said = tr("Wall", "In sight now: {names}", names=names) if names else tr("Wall", "In sight now: the hashtag")
        return tr("Wall", "{said} (paused)", said=said) if hall.paused else said
