"""The role badge: shape, colour and word, always the three together, wherever something is said in an account's name.

`RoleBadge` is the widget, `BadgeChoice` the one that can be ticked, `paint_badge` draws the same in a painted row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from accounts.model.account import Account, Role, Shape
from resources.catalogue import tr
from ui.look import Look, paint_icon
from ui.look.contrast import mix

_TINT = 0.07
"""How much of a badge's colour lies in the ground of a chosen badge; text on it keeps its contrast (tested)."""


def role_word(role: Role) -> str:
    """Return the standard word for a role, in the user's language."""
    words = {
        Role.PRIVATE: tr("Role", "Private"),
        Role.POLITICIAN: tr("Role", "Politician"),
        Role.ADMINISTRATOR: tr("Role", "Administrator"),
        Role.MUNICIPALITY: tr("Role", "Municipality"),
        Role.EDITORIAL: tr("Role", "Editorial team"),
        Role.CLERK: tr("Role", "Clerk"),
        Role.PROJECT: tr("Role", "Project"),
        Role.CRISIS: tr("Role", "Crisis"),
    }
    return words[role]


def network_word(name: str) -> str:
    """Return what a user calls a network by its name: brands as they are, the practice network in the user's language."""
    return tr("Setup", "Practice network") if name.casefold() == "practice" else name


_NAMES: dict[str, str] = {}


def know_networks(names: Mapping[str, str]) -> None:
    """Take the networks' own names, by id: 'WordPress' is not 'wordpress' with a capital."""
    _NAMES.clear()
    _NAMES.update(names)


@dataclass(frozen=True)
class BadgeFace:
    """What a badge shows. `colour` is a role's name, '#RRGGBB' or '' (the role's); `network` is the name a user reads ('Mastodon')."""

    role: Role
    word: str
    handle: str
    network: str
    shape: Shape
    colour: str = ""

    @classmethod
    def of(cls, account: Account, network: str = "") -> BadgeFace:
        """Return the face of an account. `network` is its name for the user; '' takes the name that is known, or the id with a capital."""
        word = account.role_word.strip() or role_word(account.role)
        handle = account.handle if account.handle.startswith("@") or not account.handle else f"@{account.handle}"
        return cls(
            account.role,
            word,
            handle,
            network_word(network or _NAMES.get(account.network) or account.network.capitalize()),
            account.shape,
            account.colour,
        )

    def without_handle(self) -> BadgeFace:
        """Return the short face: shape and word only."""
        return replace(self, handle="")

    @property
    def spoken(self) -> str:
        """Return what a screen reader says: 'Role Alderman, @handle, Mastodon'."""
        parts = [tr("Badge", "Role {word}", word=self.word), self.handle, self.network]
        return ", ".join(part for part in parts if part)


def shape_path(shape: Shape, where: QRectF) -> QPainterPath:
    """Return a role's shape filling `where` (a square)."""
    path = QPainterPath()
    corners = {Shape.PENTAGON: (5, 0.0), Shape.HEXAGON: (6, 0.0), Shape.OCTAGON: (8, pi / 8)}
    if shape is Shape.CIRCLE:
        path.addEllipse(where)
    elif shape is Shape.SQUARE:
        path.addRoundedRect(where.adjusted(*_inset(where, 0.06)), where.width() * 0.12, where.width() * 0.12)
    elif shape is Shape.TRIANGLE:
        _polygon(path, where, [(0.5, 0.04), (1.0, 0.95), (0.0, 0.95)])
    elif shape is Shape.DIAMOND:
        _polygon(path, where, [(0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5)])
    elif shape is Shape.SHIELD:
        _shield(path, where)
    else:
        count, turn = corners[shape]
        points = [(0.5 + 0.53 * sin(turn + 2 * pi * i / count), 0.5 - 0.53 * cos(turn + 2 * pi * i / count)) for i in range(count)]
        _polygon(path, where, points)
    return path


def paint_shape(painter: QPainter, shape: Shape, colour: str, where: QRectF) -> None:
    """Draw a role's shape, filled, into `where` (a square)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(shape_path(shape, where))
    painter.restore()


class _Measure:
    """The measures of one badge at the present text size, shared by the widget and the painter."""

    def __init__(self, face: BadgeFace, *, large: bool, ticks: bool = False) -> None:
        look = Look.current()
        self.face = face
        self.line = look.px(1.5) if look.scale >= 1.5 else 1.5 * look.scale
        self.word_font = look.font("title" if large else "note", bold=True)
        self.handle_font = look.font("title" if large else "note")
        self.word_width = _width(self.word_font, face.word)
        self.handle_width = _width(self.handle_font, face.handle) if face.handle else 0.0
        text = QFontMetricsF(self.word_font).height()
        self.height = max(look.size("badge-large" if large else "badge"), round(text + look.space("xs")))
        self.side = look.px(20 if large else 12)
        self.edge = look.px(12 if large else 8)
        self.gap = look.px(7 if large else 6)
        self.tick = self.side if ticks else 0

    @property
    def before_word(self) -> float:
        ticked = self.tick + self.gap if self.tick else 0
        return self.edge + ticked + self.side + self.gap

    @property
    def full(self) -> int:
        handle = self.gap + self.handle_width if self.face.handle else 0.0
        return round(self.before_word + self.word_width + handle + self.edge + 4)

    @property
    def least(self) -> int:
        """The width at which the word stands whole and the handle is down to an ellipsis; the word itself is never shortened."""
        handle = self.gap + _width(self.handle_font, "@…") if self.face.handle else 0.0
        return round(self.before_word + self.word_width + handle + self.edge + 4)


def _measure(face: BadgeFace, *, large: bool) -> _Measure:
    # A list paints the same few badges over and over.
    return Look.current().keep(("badge", face, large), lambda: _Measure(face, large=large))


def badge_size(face: BadgeFace, *, large: bool = False) -> QSize:
    """Return the size at which a badge shows everything."""
    measure = _measure(face, large=large)
    return QSize(measure.full, measure.height)


def paint_badge(painter: QPainter, where: QRectF, face: BadgeFace, *, large: bool = False) -> QRectF:
    """Draw a badge at the left of `where`, centred in height, and return what it took; the handle is shortened when it must be."""
    measure = _measure(face, large=large)
    width = min(float(measure.full), where.width())
    area = QRectF(where.left(), where.center().y() - measure.height / 2, width, measure.height)
    _paint(painter, area, measure)
    return area


def draw_badge(painter: QPainter, where: QRectF, face: BadgeFace) -> QRectF:
    """Do as `paint_badge`, from a picture that is made once: for lists that are painted again and again while much else goes on.

    Each stroke of a painter lets other threads of Python in between; a picture is one stroke.
    """
    measure = _measure(face, large=False)
    width, density = round(min(float(measure.full), where.width())), painter.device().devicePixelRatioF()
    area = QRectF(round(where.left()), round(where.center().y() - measure.height / 2), width, measure.height)
    painter.drawPixmap(area.topLeft(), Look.current().keep(("badge", face, width, density), lambda: _picture(measure, width, density)))
    return area


def _picture(measure: _Measure, width: int, density: float) -> QPixmap:
    picture = QPixmap(round(width * density), round(measure.height * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint(painter, QRectF(0, 0, width, measure.height), measure)
    painter.end()
    return picture


def _paint(painter: QPainter, area: QRectF, measure: _Measure, *, fill: str = "", quiet: bool = False, tick: bool = False) -> None:
    look = Look.current()
    face = measure.face
    colour = look.role_colour(face.role, face.colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(look.hex("line") if quiet else colour), measure.line)
    half = measure.line / 2
    pill = area.adjusted(half, half, -half, -half)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    left = area.left() + measure.edge
    middle = area.center().y()
    if measure.tick:
        box = QRectF(left, middle - measure.tick / 2, measure.tick, measure.tick)
        _paint_tick(painter, box, colour, look, ticked=tick)
        left += measure.tick + measure.gap
    paint_shape(painter, face.shape, colour, QRectF(left, middle - measure.side / 2, measure.side, measure.side))
    _paint_text(painter, area, measure, colour)
    painter.restore()


def _paint_tick(painter: QPainter, box: QRectF, colour: str, look: Look, *, ticked: bool) -> None:
    painter.save()
    painter.setPen(QPen(QColor(colour if ticked else look.hex("muted")), 1.5 * look.scale))
    painter.setBrush(QColor(colour) if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.width() / 4, box.width() / 4)
    if ticked:
        paint_icon(painter, "check", look.hex("sheet"), box)
    painter.restore()


def _paint_text(painter: QPainter, area: QRectF, measure: _Measure, colour: str) -> None:
    look = Look.current()
    left = area.left() + measure.before_word
    room = area.right() - measure.edge - left
    line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    word = QFontMetricsF(measure.word_font).elidedText(measure.face.word, Qt.TextElideMode.ElideRight, room + 2)
    painter.setFont(measure.word_font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(left, area.top(), room + 2, area.height()), line, word)
    left += measure.word_width + measure.gap
    room = area.right() - measure.edge - left
    if not measure.face.handle or room <= 0:
        return
    handle = QFontMetricsF(measure.handle_font).elidedText(measure.face.handle, Qt.TextElideMode.ElideRight, room + 2)
    painter.setFont(measure.handle_font)
    painter.setPen(look.colour("muted"))
    painter.drawText(QRectF(left, area.top(), room + 2, area.height()), line, handle)


class RoleBadge(QWidget):
    """A badge that only shows. 24 px high, or 40 px where `large`."""

    def __init__(self, face: BadgeFace, *, large: bool = False, parent: QWidget | None = None) -> None:
        """Show a face."""
        super().__init__(parent)
        self._face = face
        self._large = large
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_face(face)

    @property
    def face(self) -> BadgeFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: BadgeFace) -> None:
        """Show another face."""
        self._face = face
        self.setAccessibleName(face.spoken)
        self.setToolTip(face.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which everything shows."""
        return badge_size(self._face, large=self._large)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which the role word still stands whole."""
        measure = _Measure(self._face, large=self._large)
        return QSize(measure.least, measure.height)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size or theme."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge."""
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._face, large=self._large)
        painter.end()


class BadgeChoice(QAbstractButton):
    """A badge that can be ticked, for choosing as whom one speaks.

    Chosen: a tick, the badge's own border and a tint. Not chosen: an empty box and a quiet border. `toggled(bool)` tells; Space toggles.
    """

    def __init__(self, face: BadgeFace, *, checked: bool = False, parent: QWidget | None = None) -> None:
        """Show a face, ticked or not."""
        super().__init__(parent)
        self._face = face
        self.setCheckable(True)
        self.setChecked(checked)
        self.setProperty("round", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_face(face)

    @property
    def face(self) -> BadgeFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: BadgeFace) -> None:
        """Show another face."""
        self._face = face
        self.setText(face.word)
        self.setAccessibleName(face.spoken)
        self.setToolTip(face.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which everything shows."""
        measure = _Measure(self._face, large=False, ticks=True)
        return QSize(measure.full, measure.height + Look.current().px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which the role word still stands whole."""
        return QSize(_Measure(self._face, large=False, ticks=True).least, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size or theme."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge with its tick."""
        look = Look.current()
        fill = look.hex("sheet")
        if self.isChecked():
            fill = chosen_ground(self._face)
        elif self.underMouse():
            fill = look.hex("tint")
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        measure = _Measure(self._face, large=False, ticks=True)
        _paint(painter, QRectF(self.rect()), measure, fill=fill, quiet=not self.isChecked(), tick=self.isChecked())
        painter.end()


def chosen_ground(face: BadgeFace) -> str:
    """Return the colour behind a chosen badge: the sheet with a little of the badge's own colour."""
    look = Look.current()
    return mix(look.role_colour(face.role, face.colour), look.hex("sheet"), _TINT)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _inset(where: QRectF, share: float) -> tuple[float, float, float, float]:
    by = where.width() * share
    return by, by, -by, -by


def _polygon(path: QPainterPath, where: QRectF, points: list[tuple[float, float]]) -> None:
    placed = [QPointF(where.left() + x * where.width(), where.top() + y * where.height()) for x, y in points]
    path.moveTo(placed[0])
    for point in placed[1:]:
        path.lineTo(point)
    path.closeSubpath()


def _shield(path: QPainterPath, where: QRectF) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(where.left() + x * where.width(), where.top() + y * where.height())

    path.moveTo(at(0.07, 0.06))
    path.lineTo(at(0.93, 0.06))
    path.lineTo(at(0.93, 0.52))
    path.cubicTo(at(0.93, 0.80), at(0.70, 0.94), at(0.5, 1.0))
    path.cubicTo(at(0.30, 0.94), at(0.07, 0.80), at(0.07, 0.52))
    path.closeSubpath()
