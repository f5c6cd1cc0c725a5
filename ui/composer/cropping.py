"""The sheet in which a picture is cut, and the point is set that must stay in sight. Values only: the file is never touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from accounts.errors import KnownError
from accounts.model.media import Crop, Focus, Media
from resources.catalogue import tr
from ui import work
from ui.composer.thumbnails import part_of, read_small
from ui.look import Look
from ui.moments import number
from ui.widgets import Choice, Field, FlowLayout, RadioButton, Sheet, announce, button, note

WHOLE = Crop(0.0, 0.0, 1.0, 1.0)
STEP, LARGE_STEP = 0.01, 0.1
LEAST = 0.05
"""The least share of a side that a cut keeps."""
_SHAPES = {"free": 0.0, "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1.0, "3:4": 3 / 4}
_GRIP = 14
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropField(QWidget):
    """The picture with what is cut off in the shade, and the point. `changed` tells that a person moved something.

    Arrow keys move the cut, or the point while `pointing`; with Shift they make the cut larger and smaller; with Ctrl by ten at a time.
    """

    changed = Signal()

    def __init__(self, media: Media, path: Path, parent: QWidget | None = None) -> None:
        """Show the picture at `path`."""
        super().__init__(parent)
        self.crop = media.crop or WHOLE
        self.point = media.focus
        self.pointing = False
        self.shape = 0.0
        self._share = media.width / max(1, media.height)
        self._pixels: QPixmap | None = None
        self._held: tuple[str, QPointF, Crop] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Crop", "Picture {name}", name=media.name))
        self.setAccessibleDescription(tr("Crop", "Arrow keys move; Shift makes the cut larger or smaller, Ctrl goes in large steps."))
        work.run(self, lambda: read_small(path, QSize(1600, 1200)), self._show, self._failed)

    def sizeHint(self) -> QSize:
        """Return the room at the present text size."""
        look = Look.current()
        return QSize(look.px(480), look.px(320))

    def set_shape(self, shape: float) -> None:
        """Keep this share of width to height (0 = any), in pixels as they are seen; the cut takes it on around its middle."""
        self.shape = shape
        if shape:
            self._put(_shaped(self.crop, shape / self._share))
            self.changed.emit()

    def set_crop(self, crop: Crop) -> None:
        """Show another cut."""
        self._put(crop)
        self.changed.emit()

    # -- keyboard ---------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and size by arrow keys."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        step = LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
        across, down = move[0] * step, move[1] * step
        if self.pointing:
            self._point_at(*self._moved_point(across, down))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._resize(across, down)
        else:
            self._put(_inside(replace(self.crop, left=self.crop.left + across, top=self.crop.top + down)))
        self.changed.emit()

    def _moved_point(self, across: float, down: float) -> tuple[float, float]:
        now = self.point or _middle(self.crop)
        return now.x + across, now.y + down

    def _resize(self, across: float, down: float) -> None:
        wider = replace(self.crop, width=self.crop.width + across, height=self.crop.height + down)
        if self.shape:
            share = self.shape / self._share
            wide = self.crop.width + (across or down * share)
            wider = replace(self.crop, width=wide, height=wide / share)
        self._put(_fitting(wider, self.shape / self._share if self.shape else 0.0))

    # -- mouse ------------------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, of the cut, or set the point."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if self.pointing:
            self._point_at(*self._shares(at))
            self.changed.emit()
            return
        shown = self._shown_crop()
        corner = (at - shown.bottomRight()).manhattanLength() <= 2 * Look.current().px(_GRIP)
        self._held = ("size" if corner else "move" if shown.contains(at) else "new", at, self.crop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or size what is held; from outside the cut, draw a new one."""
        if self._held is None:
            return
        how, start, before = self._held
        area = self._area()
        across = (event.position().x() - start.x()) / max(1.0, area.width())
        down = (event.position().y() - start.y()) / max(1.0, area.height())
        share = self.shape / self._share if self.shape else 0.0
        if how == "move":
            self._put(_inside(replace(before, left=before.left + across, top=before.top + down)))
        elif how == "size":
            self._put(_fitting(replace(before, width=before.width + across, height=before.height + down), share))
        else:
            x, y = self._shares(start)
            left, top = min(x, x + across), min(y, y + down)
            self._put(_fitting(Crop(max(0.0, left), max(0.0, top), abs(across), abs(down)), share))
        self.changed.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    # -- painting ---------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, shade, cut and point."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, shown = self._area(), self._shown_crop()
        painter.fillRect(area, look.colour("line"))
        if self._pixels is not None:
            painter.drawPixmap(area, self._pixels, part_of(self._pixels.size(), None))
        shade = look.colour("shade")
        shade.setAlphaF(0.6)
        for part in _around(area, shown):
            painter.fillRect(part, shade)
        for colour, width in (("sheet", 4), ("accent", 2)):
            painter.setPen(QPen(look.colour(colour), look.px(width)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(shown)
        grip = look.px(_GRIP)
        painter.fillRect(QRectF(shown.right() - grip, shown.bottom() - grip, grip, grip), look.colour("accent"))
        if self.point is not None:
            middle = QPointF(area.left() + self.point.x * area.width(), area.top() + self.point.y * area.height())
            for colour, width in (("sheet", 5), ("accent", 2)):
                painter.setPen(QPen(look.colour(colour), look.px(width)))
                painter.drawEllipse(middle, look.px(12), look.px(12))
                painter.drawLine(middle - QPointF(look.px(18), 0), middle + QPointF(look.px(18), 0))
                painter.drawLine(middle - QPointF(0, look.px(18)), middle + QPointF(0, look.px(18)))
        painter.end()

    def _show(self, image: QImage) -> None:
        if not image.isNull():
            self._pixels = QPixmap.fromImage(image)
            self.update()

    def _failed(self, _error: KnownError) -> None:
        self.update()

    # -- reckoning --------------------------------------------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        """Return where the whole picture lies."""
        width, height = float(self.width()), float(self.height())
        wide = min(width, height * self._share)
        high = wide / self._share
        return QRectF((width - wide) / 2, (height - high) / 2, wide, high)

    def _shown_crop(self) -> QRectF:
        area = self._area()
        return QRectF(
            area.left() + self.crop.left * area.width(),
            area.top() + self.crop.top * area.height(),
            self.crop.width * area.width(),
            self.crop.height * area.height(),
        )

    def _shares(self, at: QPointF) -> tuple[float, float]:
        area = self._area()
        return (at.x() - area.left()) / max(1.0, area.width()), (at.y() - area.top()) / max(1.0, area.height())

    def _point_at(self, x: float, y: float) -> None:
        crop = self.crop
        self.point = Focus(
            min(crop.left + crop.width, max(crop.left, x)),
            min(crop.top + crop.height, max(crop.top, y)),
        )
        self.update()

    def _put(self, crop: Crop) -> None:
        self.crop = crop
        if self.point is not None:
            self._point_at(self.point.x, self.point.y)
        self.update()


class CropSheet(Sheet):
    """`kept(Crop | None, Focus | None)` comes when something was changed; closing keeps it, `undo` does not."""

    kept = Signal(object, object)

    def __init__(self, window: QWidget, media: Media, path: Path) -> None:
        """Show the picture of `media`, whose file for a window lies at `path`."""
        super().__init__(window, tr("Crop", "Cut and focus point"))
        self._media = media
        self.field = CropField(media, path)
        self.body.addWidget(
            note(tr("Crop", "The original stays whole. Drag, or use the arrow keys; Shift makes the cut larger or smaller."))
        )
        self.body.addWidget(self.field)
        self.told = note("")
        self.body.addWidget(self.told)
        self.cut, self.focus_point = RadioButton(tr("Crop", "Move the cut")), RadioButton(tr("Crop", "Set the focus point"))
        self._group = QButtonGroup(self)
        holder = QWidget()
        flow = FlowLayout(holder, space="l")
        for one in (self.cut, self.focus_point):
            self._group.addButton(one)
            flow.addWidget(one)
        self.focus_point.setToolTip(tr("Crop", "What stays in sight where a network shows less of the picture, if it can do that"))
        self.cut.setChecked(True)
        self.focus_point.toggled.connect(self._point)
        self.body.addWidget(holder)
        names = [(key, tr("Crop", "free") if key == "free" else key) for key in _SHAPES]
        self.shapes = Choice(tr("Crop", "Shape"), names)
        self.shapes.activated.connect(lambda _at: self.field.set_shape(_SHAPES[self.shapes.key]))
        self.body.addWidget(Field(tr("Crop", "Shape"), self.shapes))
        self.whole = button(tr("Crop", "Whole picture"), on=self._whole)
        self.undo = button(tr("Crop", "Cancel"), on=self._undo)
        self.keep = button(tr("Crop", "Keep"), "primary", on=self.dismiss)
        for act in (self.whole, self.undo, self.keep):
            self.footer.addWidget(act)
        self.field.changed.connect(self._tell)
        self._show_told()

    def dismiss(self) -> None:
        """Close, and tell what was changed."""
        crop = None if self.field.crop == WHOLE else _rounded(self.field.crop)
        point = self.field.point
        changed = (crop, point) != (self._media.crop, self._media.focus)
        super().dismiss()
        if changed:
            self._media = replace(self._media, crop=crop, focus=point)
            self.kept.emit(crop, point)

    def _point(self, on: bool) -> None:
        self.field.pointing = on
        if on and self.field.point is None:
            self.field.point = _middle(self.field.crop)
            self.field.update()
        self._tell()

    def _whole(self) -> None:
        self.shapes.choose("free")
        self.field.shape = 0.0
        self.field.point = None
        self.cut.setChecked(True)
        self.field.set_crop(WHOLE)

    def _undo(self) -> None:
        self.field.crop, self.field.point = self._media.crop or WHOLE, self._media.focus
        self.dismiss()

    def _tell(self) -> None:
        self._show_told()
        announce(self.field, self.told.text())

    def _show_told(self) -> None:
        crop, point = self.field.crop, self.field.point
        parts = [
            tr(
                "Crop",
                "Cut: {width} × {height} pixels, {left} % from the left, {top} % from the top.",
                width=number(round(crop.width * self._media.width)),
                height=number(round(crop.height * self._media.height)),
                left=round(crop.left * 100),
                top=round(crop.top * 100),
            )
        ]
        if point is not None:
            said = tr(
                "Crop", "Focus point: {left} % from the left, {top} % from the top.", left=round(point.x * 100), top=round(point.y * 100)
            )
            parts.append(said)
        self.told.setText(" ".join(parts))


def _rounded(crop: Crop) -> Crop:
    return Crop(*(round(one, 4) for one in (crop.left, crop.top, crop.width, crop.height)))


def _middle(crop: Crop) -> Focus:
    return Focus(crop.left + crop.width / 2, crop.top + crop.height / 2)


def _inside(crop: Crop) -> Crop:
    """Return the cut moved back into the picture."""
    return replace(crop, left=min(max(0.0, crop.left), 1 - crop.width), top=min(max(0.0, crop.top), 1 - crop.height))


def _fitting(crop: Crop, share: float) -> Crop:
    """Return the cut within the picture, not too small, with `share` of width to height where that is not 0."""
    width, height = min(max(LEAST, crop.width), 1 - crop.left), min(max(LEAST, crop.height), 1 - crop.top)
    if share:
        width = min(width, (1 - crop.top) * share)
        height = width / share
    return replace(crop, width=width, height=height)


def _shaped(crop: Crop, share: float) -> Crop:
    """Return the largest cut of that share around the middle of this one."""
    middle = _middle(crop)
    width = min(1.0, max(crop.width, crop.height * share))
    height = width / share
    if height > 1:
        width, height = share, 1.0
    return _inside(Crop(middle.x - width / 2, middle.y - height / 2, width, height))


def _around(area: QRectF, shown: QRectF) -> tuple[QRectF, ...]:
    return (
        QRectF(area.left(), area.top(), area.width(), shown.top() - area.top()),
        QRectF(area.left(), shown.bottom(), area.width(), area.bottom() - shown.bottom()),
        QRectF(area.left(), shown.top(), shown.left() - area.left(), shown.height()),
        QRectF(shown.right(), shown.top(), area.right() - shown.right(), shown.height()),
    )
