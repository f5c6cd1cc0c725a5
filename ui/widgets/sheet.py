"""A sheet: a question within the window, over a dimmed ground, that has the keyboard to itself until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.tokens import SHADE_OPACITY
from ui.widgets.focusing import first_focusable, focusables, press_by_enter
from ui.widgets.surfaces import Surface, scrolling
from ui.widgets.text import title

_SHADOW_STEPS = 12


class Sheet(QDialog):
    """Covers its window; a dialog for its role, so that a screen reader says that one has come.

    Add to `body` (scrolls when it must) and to `footer` (always in sight, buttons at its right).

    `open()` shows it and takes the focus; `dismiss()` closes it and gives the focus back. Escape dismisses when `escapes` is true,
    after `may_dismiss()`, which a subclass may answer with False. `closed` comes once, after it is gone from sight; the sheet then
    deletes itself.
    """

    closed = Signal()

    def __init__(self, window: QWidget, heading: str, *, width: str = "sheet", escapes: bool = True) -> None:
        """Prepare a sheet over `window`; `width` is a token of `tokens.SIZE` ('sheet' 800, 'sheet-narrow' 520)."""
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)  # within the window, not beside it
        look = Look.current()
        self.escapes = escapes
        self._over = window
        self._width = width
        self._before: QWidget | None = None
        self._open = False
        self.setAccessibleName(heading)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = Surface("overlay", margin="xl", parent=self)
        self.panel.setAccessibleName(heading)
        self.panel.body.setSpacing(look.space("l"))
        self.heading = title(heading)
        self.panel.body.addWidget(self.heading)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        ring = look.size("focus-ring") + look.size("focus-gap")
        self.body.setContentsMargins(ring, ring, ring, ring)
        self.body.setSpacing(look.space("l"))
        self._holder = holder
        self._scroll = scrolling(holder)
        self.panel.body.addWidget(self._scroll, 1)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(look.space("s"))
        self.footer.addStretch(1)
        self.panel.body.addLayout(self.footer)
        window.installEventFilter(self)
        holder.installEventFilter(self)
        self.panel.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Return whether it is shown."""
        return self._open

    def open(self) -> None:
        """Show it, and put the focus on its first control."""
        if self._open:
            return
        self._open = True
        self._before = QApplication.focusWidget()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.show()
        self.raise_()
        self._place()
        first = first_focusable(self._holder) or first_focusable(self.panel)
        if first is not None:
            first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def dismiss(self) -> None:
        """Close it and give the focus back to what had it before."""
        if not self._open:
            return
        self._open = False
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self._over.removeEventFilter(self)
        self.hide()
        before = self._before
        if before is not None and _alive(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def may_dismiss(self) -> bool:
        """Return whether Escape may close it now; for subclasses."""
        return True

    def bring_into_sight(self, part: QWidget) -> None:
        """Show a part of the body, scrolled to where it can be read: what is said below the edge is not said."""
        part.show()
        # The scroll area learns how long its content is by an event of its layout that is still under way.
        QCoreApplication.sendPostedEvents(self._holder, QEvent.Type.LayoutRequest)
        self.body.activate()
        self._place()
        self._scroll.ensureWidgetVisible(part, 0, Look.current().space("m"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Escape and Enter; let no key through to what lies beneath."""
        if press_by_enter(event):
            return
        if event.key() == Qt.Key.Key_Escape and self.escapes and self.may_dismiss():
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Go round within the sheet."""
        around = focusables(self.panel)
        if not around:
            return True
        now = QApplication.focusWidget()
        at = around.index(now) if now in around else -1
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target = around[(at + step) % len(around)] if at >= 0 else around[0 if next else -1]
        target.setFocus(reason)
        self._scroll.ensureWidgetVisible(target)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size, and be as high as the content asks."""
        kind = event.type()
        if self._open and (
            (watched is self._over and kind is QEvent.Type.Resize)
            # The panel too: what a subclass puts between the questions and the buttons grows and shrinks as well.
            or (watched in {self._holder, self.panel} and kind is QEvent.Type.LayoutRequest)
        ):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies beneath, and let the sheet's shadow fall on it."""
        look = Look.current()
        painter = QPainter(self)
        if not self._covered():  # the one above dims the window already
            shade = look.colour("shade")
            shade.setAlphaF(SHADE_OPACITY["dark" if look.dark else "light"])
            painter.fillRect(self.rect(), shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = QColor(look.hex("shade"))
        soft.setAlphaF(0.03)
        painter.setBrush(soft)
        area = QRectF(self.panel.geometry()).translated(0, look.space("s"))
        for step in range(_SHADOW_STEPS):
            by = look.px(step * 2)
            painter.drawRoundedRect(area.adjusted(-by, -by, by, by), look.radius("large") + by, look.radius("large") + by)
        painter.end()

    def _place(self) -> None:
        look = Look.current()
        self.setGeometry(0, 0, self._over.width(), self._over.height())
        edge = look.space("xl")
        width = min(look.size(self._width), self.width() - 2 * edge)
        wanted = self._wanted_height(width)
        height = min(wanted, self.height() - 2 * edge)
        left = (self.width() - width) // 2
        # A little above the middle, where the eye looks first.
        top = max(edge, round((self.height() - height) * 0.35))
        where = QRect(left, min(top, self.height() - edge - height), width, height)
        if where != self.panel.geometry():
            self.panel.setGeometry(where)
            self.update()  # the shadow lies outside the panel: Qt would leave the old one standing when a step is higher or lower

    def _wanted_height(self, width: int) -> int:
        margins = self.panel.body.contentsMargins()
        # The panel's line lies around what is in it: words that just fit without it would break once more with it.
        frame = self.panel.width() - self.panel.contentsRect().width()
        inner = width - margins.left() - margins.right() - frame
        inside = self.body
        body = inside.totalHeightForWidth(inner) if inside.hasHeightForWidth() else inside.totalSizeHint().height()
        # Words that wrap claim as their least what they need at their narrowest; less than that the scroll area does not give.
        body = max(body, self._holder.minimumSizeHint().height())
        heading = self.heading.heightForWidth(inner)
        # Buttons that break into rows are as high as their rows.
        footer = self.footer.totalHeightForWidth(inner) if self.footer.hasHeightForWidth() else self.footer.sizeHint().height()
        gaps = self.panel.body.spacing() * 2
        return body + heading + footer + gaps + margins.top() + margins.bottom() + frame

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._open or self.panel.isAncestorOf(now) or now.window() is not self.window() or self._covered():
            return
        first = first_focusable(self.panel)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _covered(self) -> bool:
        sheets = [child for child in self._over.children() if isinstance(child, Sheet) and child.is_open]
        return bool(sheets) and sheets[-1] is not self


def _alive(widget: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget)
