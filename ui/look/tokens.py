"""The tokens: every colour and size of the interface stands here, and nowhere else.

Colours are '#RRGGBB'. Sizes are pixels at a text size of 100 %; `Look.px` scales them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by what they are for."""

    ground: str
    """Behind everything."""
    sheet: str
    """Cards, fields, the rail: what one reads from and writes on."""
    line: str
    """Borders and dividers."""
    text: str
    muted: str
    """What is said softly: handles, ages, hints."""
    accent: str
    on_accent: str
    accent_hover: str
    accent_faint: str
    """An accent button that cannot be pressed yet."""
    tint: str
    """Behind what is chosen or under the pointer."""
    warning: str
    """Text on `warning_ground`."""
    warning_ground: str
    stop: str
    """Crisis, refusal, removal: text and icons."""
    good: str
    """It stands there; text and icons."""
    shade: str
    """The dim over the window under a sheet; used at `SHADE_OPACITY`."""


LIGHT = Palette(
    ground="#F6F7F9",
    sheet="#FFFFFF",
    line="#DFE3E8",
    text="#1C2430",
    muted="#5A6675",
    accent="#1D4F9C",
    on_accent="#FFFFFF",
    accent_hover="#184282",
    accent_faint="#9AB0D4",
    tint="#EAF1FB",
    warning="#8A4B00",
    warning_ground="#FFF4E3",
    stop="#B3261E",
    good="#2E6B33",
    shade="#000000",
)

DARK = Palette(
    ground="#16181C",
    sheet="#1F2329",
    line="#343A43",
    text="#E6E9EE",
    muted="#A3ADBA",
    accent="#9CC1FF",
    on_accent="#10233F",
    accent_hover="#B6D1FF",
    accent_faint="#56698A",
    tint="#22304A",
    warning="#FFC98A",
    warning_ground="#3A2D17",
    stop="#FF9A92",
    good="#98D39B",
    shade="#000000",
)

HIGH_LIGHT = Palette(
    ground="#FFFFFF",
    sheet="#FFFFFF",
    line="#3A424E",
    text="#000000",
    muted="#333B47",
    accent="#0B3A82",
    on_accent="#FFFFFF",
    accent_hover="#062A61",
    accent_faint="#5B6B85",
    tint="#DCE8FA",
    warning="#5E3300",
    warning_ground="#FFF4E3",
    stop="#8A1008",
    good="#1B4A1F",
    shade="#000000",
)

HIGH_DARK = Palette(
    ground="#000000",
    sheet="#000000",
    line="#B4BECB",
    text="#FFFFFF",
    muted="#D3DAE3",
    accent="#BBD5FF",
    on_accent="#000000",
    accent_hover="#DCEAFF",
    accent_faint="#8494AC",
    tint="#1C2B47",
    warning="#FFDDB3",
    warning_ground="#2B1F0C",
    stop="#FFC0BA",
    good="#BDEBC0",
    shade="#000000",
)

FACES = ("#54769F", "#3F6E86", "#A0623C", "#607A36", "#43805D", "#7C5A96", "#8A5A55", "#5A6B93")
ON_FACE = "#FFFFFF"
"""Behind the initials of people whose picture is not there, in both themes; a person keeps his colour. And the initials on it."""

SHADE_OPACITY = {"light": 0.45, "dark": 0.60}
"""How much of the window a sheet's shade hides, 0..1."""

TYPE = {"small": 11, "note": 12, "base": 13, "heading": 15, "title": 18}
"""Text sizes. 'note' is for handles, hints and buttons in rows; 'heading' for a column; 'title' for a view."""

WEIGHT = {"regular": 400, "bold": 600}

SPACE = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24}

RADIUS = {"small": 6, "medium": 8, "large": 12}

SIZE = {
    "icon": 20,
    "icon-small": 16,
    "focus-ring": 2,
    "focus-gap": 1,
    "badge": 24,
    "badge-large": 40,
    "badge-line": 1.5,
    "control": 36,
    "ring": 64,
    "ring-line": 7,
    "avatar": 36,
    "column": 300,
    "rail": 84,
    "composer-least": 320,
    "composer": 420,
    "sheet": 800,
    "sheet-narrow": 520,
    "sheet-wide": 1040,
    "banner": 52,
    "status-line": 30,
    "scroll": 10,
}
"""Measures of parts, in pixels at 100 %."""

WALL = {
    "edge": 0.05,
    "title": 0.055,
    "join": 0.042,
    "name": 0.052,
    "about": 0.036,
    "text-most": 0.105,
    "text-least": 0.046,
    "several-name": 0.040,
    "several-about": 0.030,
    "several-text-most": 0.058,
    "several-text-least": 0.045,
}
"""Sizes on a wall, as parts of the height of its screen. On a beamer's picture of two metres high, capitals of the least text are 6.5 cm
high: 15 minutes of arc at 15 metres, three times what a healthy eye can just make out. So large, 480 characters fit on the wall."""
WALL_LINE = 1.3
"""From line to line on a wall, in text sizes."""

WINDOW_LEAST = (1024, 640)
"""The smallest window that is comfortable at 100 %: width, height."""

CONTRAST_LEAST = 4.5
CONTRAST_HIGH = 7.0
"""Least contrast between text and what lies behind it; the second where the system asks for more (WCAG 2.2, 1.4.3 and 1.4.6)."""

FAMILIES = ("Noto Sans",)
EMOJI_FAMILIES = ("Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji")
MONO_FAMILIES = ("Noto Sans Mono", "Cascadia Mono", "Menlo", "monospace")
"""Font families in order of liking; the system's own comes after the first."""

LEAST_SCALE = 1.0
MOST_SCALE = 2.0

COLOUR_NAMES = tuple(field.name for field in fields(Palette))
