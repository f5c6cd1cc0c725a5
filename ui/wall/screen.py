"""The wall itself: a window of its own that covers a screen. Nothing else of the program ever stands on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QScreen
from PySide6.QtWidgets import QStyle, QWidget

from accounts.model.wall import Wall, WallMark
from ui.language import tr
from ui.wall import wording
from ui.wall.painting import Piece, WallPainter
from ui.wall.row import is_film, pictures_of
from ui.wall.turns import Turns

FADE_MS = 400

PictureOf = Callable[[WallMark], QPixmap | None]
"""Returns the picture of an approved message when it is there."""


class WallScreen(QWidget):
    """Shows what is approved, in turn. `left`: somebody pressed Escape on it, or its screen is gone (then with True)."""

    left = Signal(bool)
    blanked = Signal(bool)
    """Somebody emptied it, or shows it again."""
    turned = Signal()
    """Another page is shown, or it was paused or blanked."""

    def __init__(
        self, wall: Wall, now: Callable[[], datetime], picture: PictureOf = lambda _mark: None, face: PictureOf = lambda _mark: None
    ) -> None:
        """Show nothing before `show_on`."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName("omroeper-wall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        self._now, self._picture, self._face = now, picture, face
        self.wall = wall
        self.still = False
        """Whether the system asks for stillness; the wall's own rule is beside it."""
        self.blank = wall.blank
        self.paused = False
        self.turns = Turns(several=wall.several)
        self._marks: dict[str, WallMark] = {}
        self._before: QPixmap | None = None
        self._after: QPixmap | None = None
        self._screen: QScreen | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(wall.seconds * 1000)
        self._turn.timeout.connect(self.next)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(lambda _share: self.update())
        self._fade.finished.connect(self._faded)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_gone)
        self._name()

    # -- being there -------------------------------------------------------------------------------------------------------------------

    def show_on(self, screen: QScreen, *, take_keyboard: bool) -> None:
        """Cover a screen; take the keyboard only where there is no other screen to press from."""
        self._screen = screen
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not take_keyboard)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if take_keyboard:
            self.activateWindow()
            self.setFocus()
        self._turn.start()

    def stop(self) -> None:
        """Leave the screen, for good."""
        self._turn.stop()
        self._fade.stop()
        self.hide()
        self.deleteLater()

    def _screen_gone(self, screen: QScreen) -> None:
        """A wall whose screen is gone must not come up over somebody's desk."""
        if screen == self._screen and self.isVisible():
            self.hide()
            self.left.emit(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be closed by the desktop: that is leaving too."""
        event.accept()
        self.left.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the few keys that also work at the desk."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif event.key() == Qt.Key.Key_B:
            self.set_blank(not self.blank)
        elif event.key() == Qt.Key.Key_P:
            self.set_paused(not self.paused)

    # -- what is shown -----------------------------------------------------------------------------------------------------------------

    @property
    def page(self) -> tuple[WallMark, ...]:
        """Return what is in sight, when it is not blank."""
        pieces = tuple(self._marks[uri] for uri in self.turns.page)
        if len(pieces) > 1 and not self._painter().fits_together(tuple(self._piece(one) for one in pieces)):
            return pieces[:1]
        return pieces

    def put(self, wall: Wall, approved: tuple[WallMark, ...]) -> None:
        """Take what is approved now; what is no longer so is out of sight at once."""
        old, self.wall = self.wall, wall
        self._marks = {one.uri: one for one in approved}
        self.turns.several = wall.several
        self._turn.setInterval(wall.seconds * 1000)
        gone = any(one not in self._marks for one in self.turns.page)
        before = None if gone or old != wall else self._picture_of_now()
        if self.turns.put(self._marks):
            self._changed(before)
        elif old != wall:
            self._changed(None)
        else:
            self.update()  # a picture may have come

    def next(self) -> None:
        """Turn the page, if it is not paused."""
        if self.paused or self.blank:
            return
        before = self._picture_of_now()
        # What did not fit beside another was not in sight: its turn is now.
        alone = self.page[:1] if len(self.turns.page) > 1 and len(self.page) == 1 else ()
        others = tuple(one for one in self.turns.page if not alone or one != alone[0].uri)
        if alone and others:
            self.turns.page = others
            self._changed(before)
        elif self.turns.next():
            self._changed(before)

    def show_now(self, uri: str) -> bool:
        """Show this message now, and its whole time; False when it is not approved."""
        before = self._picture_of_now()
        if not self.turns.show(uri):
            return False
        self._turn.start()
        self._changed(before)
        return True

    def set_paused(self, paused: bool) -> None:
        """Stay at what is in sight, or go on."""
        self.paused = paused
        self.turned.emit()

    def set_blank(self, blank: bool) -> None:
        """Show nothing at all, at once, or show again."""
        before, self.blank = self.blank, blank
        self._changed(None)
        if before is not blank:
            self.blanked.emit(blank)

    # -- painting ----------------------------------------------------------------------------------------------------------------------

    def _changed(self, before: QPixmap | None) -> None:
        self._fade.stop()
        self._before = before if before is not None and self._moves() else None
        if self._before is not None:
            self._after = self._drawn()
            self._fade.start()
        self._name()
        self.update()
        self.turned.emit()

    def _moves(self) -> bool:
        """Return whether one message may fade into the next: not where the system, or the wall, asks for stillness."""
        if self.still or self.wall.still or self.blank or not self.isVisible():
            return False
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def _picture_of_now(self) -> QPixmap | None:
        return self._drawn() if self.isVisible() and not self.blank and self._moves() else None

    def _faded(self) -> None:
        self._before = self._after = None
        self.update()

    def _painter(self) -> WallPainter:
        return WallPainter(self.wall, QRectF(self.rect()), self._now())

    def _piece(self, mark: WallMark) -> Piece:
        if mark.status is None:
            raise ValueError("an approved message has its words")
        first = next(iter(pictures_of(mark.status)), None)
        picture = self._picture(mark) if mark.picture else None
        told = "" if first is None or picture is None else wording.beneath(first)
        face = self._face(mark) if mark.face else None
        return Piece(mark.status, picture, told, film=first is not None and is_film(first), face=face)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._draw(painter)
        painter.end()
        return made

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        drawing = self._painter()
        drawing.ground(painter)
        if self.blank:
            return
        drawing.frame(painter)
        page = self.page
        if page:
            drawing.messages(painter, tuple(self._piece(one) for one in page))
        else:
            drawing.nothing(painter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it; while one page gives way to another, the new one over the old one."""
        painter = QPainter(self)
        if self._before is not None and self._after is not None and not self.blank:
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(float(self._fade.currentValue()))
            painter.drawPixmap(0, 0, self._after)
        else:
            self._draw(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew: letters follow the screen."""
        self._before = self._after = None
        super().resizeEvent(event)

    def _name(self) -> None:
        """Say to a screen reader what stands on the wall."""
        said = [self.wall.title, wording.tags_of(self.wall)]
        if self.blank:
            said = [tr("Wall", "The wall is empty")]
        else:
            said += [wording.spoken(one.status, self._now()) for one in self.page if one.status is not None]
        self.setAccessibleName(". ".join(said))
        self.setWindowTitle(self.wall.title)
