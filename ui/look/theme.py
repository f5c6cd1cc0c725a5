"""`Look`: the one object that knows how the program looks now, and changes it while the program runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

from ui.look import icons, tokens
from ui.look.contrast import is_colour, readable
from ui.look.focus import FocusRing
from ui.look.sheet import qt_palette, style_sheet
from ui.look.tokens import Palette

if TYPE_CHECKING:
    from accounts.model.account import Account, Role

T = TypeVar("T")
STYLE_ARGUMENTS = ("-style", "fusion")
"""For the QApplication's arguments, beside `Look(styled=True)`: a style set later costs 10 ms more, since Qt hands it to Python."""
_USUAL_TEXT = {"win32": 12.0, "darwin": 13.0}
"""Pixels of the system's own text before anybody made it larger; elsewhere 11 points at 96 dpi."""
_USUAL_ELSEWHERE = 44 / 3
_ICON = "omroeper-icon"
_KEPT_MOST = 5000
"""Then all is made anew: badges of a thousand accounts in several sizes fit in easily."""


class Theme(StrEnum):
    """What the user may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Colours, sizes, fonts and icons of now. Make one right after the QApplication; `Look.current()` gives it everywhere.

    `changed` comes after every change of theme, contrast or text size, when palette and style sheet are already in place;
    widgets that paint themselves need only `update()`, which Qt does for them, and `updateGeometry()` where sizes count.
    """

    changed = Signal()
    _current: ClassVar[Look | None] = None

    def __init__(
        self,
        app: QApplication,
        *,
        theme: Theme = Theme.SYSTEM,
        scale: float | None = None,
        contrast: bool | None = None,
        styled: bool = False,
    ) -> None:
        """Dress the application.

        `scale` is the text size, 1.0 to 2.0, None for the system's; `contrast` forces high contrast on or off, None follows the system;
        `styled` says that the application was made with `STYLE_ARGUMENTS`.
        """
        super().__init__(app)
        self._app = app
        self._system_scale = _system_scale(app)
        self._system_family = app.font().family()
        self._theme = theme
        self._scale = self._system_scale if scale is None else _within(scale)
        self._contrast = contrast
        self._kept: dict[Hashable, object] = {}
        self.palette: Palette = tokens.LIGHT
        if not styled:
            app.setStyle("Fusion")
        Look._current = self
        self._listen()
        self._dress()
        self._ring = FocusRing(app, self)

    @classmethod
    def current(cls) -> Look:
        """Return the look of the running program.

        Raises:
            RuntimeError: no Look was made yet.
        """
        if cls._current is None:
            raise RuntimeError("make a Look before the first widget")
        return cls._current

    # -- what holds now ---------------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        return self._scale

    @property
    def theme(self) -> Theme:
        """What the user chose; see `dark` for what holds."""
        return self._theme

    @property
    def dark(self) -> bool:
        """Whether the dark theme holds now."""
        if self._theme is Theme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._theme is Theme.DARK

    @property
    def high_contrast(self) -> bool:
        """Whether more contrast is asked for, by the user or by the system."""
        if self._contrast is not None:
            return self._contrast
        hints = getattr(self._app.styleHints(), "accessibility", None)  # Qt 6.10 and later
        preference = getattr(Qt, "ContrastPreference", None)
        return hints is not None and preference is not None and hints().contrastPreference() == preference.HighContrast

    # -- changing it ------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Follow the system, or stay light or dark."""
        self._theme = theme
        self._dress()

    def set_scale(self, scale: float | None) -> None:
        """Set the text size, 1.0 to 2.0 (what lies outside is brought inside); None for the system's."""
        self._scale = self._system_scale if scale is None else _within(scale)
        self._dress()

    def set_contrast(self, contrast: bool | None) -> None:
        """Force high contrast on or off; None follows the system."""
        self._contrast = contrast
        self._dress()

    # -- what widgets ask -------------------------------------------------------------------------------------------

    def px(self, size: float) -> int:
        """Return a measure at 100 % as whole pixels at the present text size."""
        return round(size * self._scale)

    def space(self, name: str) -> int:
        """Return a space: 'xs' 4, 's' 8, 'm' 12, 'l' 16, 'xl' 24 at 100 %."""
        return self.px(tokens.SPACE[name])

    def size(self, name: str) -> int:
        """Return a measure of `tokens.SIZE`, scaled."""
        return self.px(tokens.SIZE[name])

    def radius(self, name: str) -> int:
        """Return a radius: 'small' 6, 'medium' 8, 'large' 12 at 100 %."""
        return self.px(tokens.RADIUS[name])

    def hex(self, token: str) -> str:
        """Return the colour of a token ('text', 'muted', 'accent' ...) as '#RRGGBB'."""
        return str(getattr(self.palette, token))

    def colour(self, token: str) -> QColor:
        """Return the colour of a token, for a painter."""
        return QColor(self.hex(token))

    def font(self, kind: str = "base", *, bold: bool = False) -> QFont:
        """Return a font of `tokens.TYPE`: 'small', 'note', 'base', 'heading', 'title'."""
        # A copy: what is kept must not change when somebody changes his font.
        return QFont(self.keep(("font", kind, bold), lambda: self._font(kind, bold=bold)))

    def _font(self, kind: str, *, bold: bool) -> QFont:
        font = QFont(self._app.font())
        font.setPixelSize(self.px(tokens.TYPE[kind]))
        font.setWeight(QFont.Weight(tokens.WEIGHT["bold" if bold else "regular"]))
        return font

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` made for `key`, made anew after every change of theme, contrast or text size. For what painting measures."""
        if key not in self._kept:
            if len(self._kept) > _KEPT_MOST:
                self._kept.clear()
            self._kept[key] = make()
        found: T = self._kept[key]  # type: ignore[assignment]
        return found

    def mono(self) -> QFont:
        """Return the font for codes and details."""
        font = self.font("note")
        font.setFamilies(list(tokens.MONO_FAMILIES))
        return font

    def icon(self, name: str, tone: str = "text") -> QIcon:
        """Return an icon (a file of `resources/icons`) in the colour of a token. For buttons, `set_icon` also follows the theme."""
        return icons.icon(name, self.hex(tone), self.hex("line"), self.size("icon"))

    def set_icon(self, button: QAbstractButton, name: str, tone: str = "text") -> None:
        """Give a button an icon that keeps the colour of its token and the size of the text, whatever changes."""
        button.setProperty(_ICON, f"{name} {tone}")
        self._draw_icon(button)

    def role_colour(self, role: Role, own: str = "") -> str:
        """Return the colour for a badge as '#RRGGBB', readable on ground and sheet in the present theme.

        `own` is the account's colour: '#RRGGBB', a role's name, or '' for that of `role`. Anything else counts as ''.
        """
        return self.keep(("role", role, own), lambda: self._role_colour(role, own))

    def _role_colour(self, role: Role, own: str) -> str:
        least = tokens.CONTRAST_HIGH if self.high_contrast else tokens.CONTRAST_LEAST
        return readable(self._wanted(role, own), (self.palette.ground, self.palette.sheet, self.palette.tint), least)

    def account_colour(self, account: Account) -> str:
        """Return the colour of an account's badge in the present theme."""
        return self.role_colour(account.role, account.colour)

    def _wanted(self, role: Role, own: str) -> str:
        if is_colour(own):
            return own
        from accounts.model.account import Role  # the start has no badges yet, and no need of the accounts
        from accounts.roles import rule

        held = rule(Role(own) if own in {known.value for known in Role} else role)
        return held.dark if self.dark else held.light

    # -- inside -----------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self._app.screenAdded.connect(lambda _screen: self._system_changed())
        accessibility = getattr(hints, "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        # The platform is still in the middle of its own change; dressing within it would be undone again.
        QTimer.singleShot(0, self, self._dress)

    def _dress(self) -> None:
        pairs = {
            (False, False): tokens.LIGHT,
            (True, False): tokens.DARK,
            (False, True): tokens.HIGH_LIGHT,
            (True, True): tokens.HIGH_DARK,
        }
        self._kept.clear()
        self.palette = pairs[self.dark, self.high_contrast]
        self._app.setFont(self._base_font())
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette, self._scale))
        for widget in self._app.allWidgets():
            if isinstance(widget, QAbstractButton) and widget.property(_ICON):
                self._draw_icon(widget)
        self.changed.emit()

    def _draw_icon(self, button: QAbstractButton) -> None:
        name, tone = str(button.property(_ICON)).split(" ")
        words_beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        beside_words = isinstance(button, QPushButton) or (isinstance(button, QToolButton) and button.toolButtonStyle() == words_beside)
        side = self.size("icon-small" if beside_words else "icon")
        after = self.space("xs") if beside_words else 0
        button.setIcon(icons.icon(name, self.hex(tone), self.hex("line"), side, after))
        button.setIconSize(QSize(side + after, side))

    def _base_font(self) -> QFont:
        font = QFont()
        font.setFamilies([*tokens.FAMILIES, self._system_family, *tokens.EMOJI_FAMILIES])
        font.setPixelSize(self.px(tokens.TYPE["base"]))
        return font


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at ('kind', 'tone', 'surface' ...) and let the widget be dressed anew."""
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _within(scale: float) -> float:
    return min(max(scale, tokens.LEAST_SCALE), tokens.MOST_SCALE)


def _system_scale(app: QApplication) -> float:
    usual = _USUAL_TEXT.get(sys.platform, _USUAL_ELSEWHERE)
    return _within(QFontInfo(app.font()).pixelSize() / usual)
