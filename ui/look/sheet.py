"""The tokens made into what Qt wants: a QPalette and a style sheet."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

import resources
from ui.look import tokens
from ui.look.contrast import mix
from ui.look.tokens import Palette

STOP_TINT = 0.10
"""How much of the stop colour lies in the ground behind it; text in that colour keeps its contrast there (tested)."""


def _scaled(value: float, scale: float) -> str:
    return f"{round(value * scale)}px"


def _measures(scale: float) -> dict[str, str]:
    made = {f"type_{name}": _scaled(size, scale) for name, size in tokens.TYPE.items()}
    made |= {f"space_{name}": _scaled(size, scale) for name, size in tokens.SPACE.items()}
    made |= {f"radius_{name}": _scaled(size, scale) for name, size in tokens.RADIUS.items()}
    made |= {f"size_{name.replace('-', '_')}": _scaled(size, scale) for name, size in tokens.SIZE.items()}
    made |= {f"weight_{name}": str(weight) for name, weight in tokens.WEIGHT.items()}
    text = tokens.TYPE["base"] + tokens.SPACE["xs"] + 2
    chip = round(text * scale) + 2 * round(tokens.SPACE["xs"] * scale) + 2
    return made | {
        "one": "1",
        "mono": ", ".join(f'"{family}"' for family in tokens.MONO_FAMILIES),
        "button_text": _scaled(text, scale),
        "button_side": _scaled(tokens.SPACE["m"] + 2, scale),
        "chip_text": _scaled(text, scale),
        "combo_side": _scaled(tokens.SPACE["xl"] + tokens.SPACE["s"], scale),
        # Qt draws no rounding at all when a radius is more than half the height, so these stay just below it.
        "radius_chip": f"{chip // 2}px",
        "radius_scroll": f"{int(tokens.SIZE['scroll'] * scale / 2) - 2}px",
        "radius_bar": _scaled(tokens.SPACE["xs"] / 2, scale),
    }


def style_sheet(palette: Palette, scale: float) -> str:
    """Return the program's style sheet for a palette and a text scale (1.0 to 2.0)."""
    colours = {name: str(getattr(palette, name)) for name in tokens.COLOUR_NAMES}
    derived = {
        "faint": mix(palette.muted, palette.sheet, 0.6),
        "handle": mix(palette.muted, palette.sheet, 0.4),
        "border": mix(palette.muted, palette.line, 0.15),
        "stop_ground": mix(palette.stop, palette.sheet, STOP_TINT),
        "stop_hover": mix(palette.stop, palette.text, 0.85),
    }
    return Template(resources.text("styles", "omroeper.qss")).substitute(colours | derived | _measures(scale))


def qt_palette(palette: Palette) -> QPalette:
    """Return the QPalette for what the style sheet does not reach (item views, native parts, painted widgets)."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: palette.ground,
        role.WindowText: palette.text,
        role.Base: palette.sheet,
        role.AlternateBase: palette.ground,
        role.Text: palette.text,
        role.Button: palette.sheet,
        role.ButtonText: palette.text,
        role.ToolTipBase: palette.text,
        role.ToolTipText: palette.sheet,
        role.PlaceholderText: palette.muted,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.BrightText: palette.stop,
        role.Light: palette.sheet,
        role.Midlight: palette.line,
        role.Mid: palette.line,
        role.Dark: palette.muted,
        role.Shadow: palette.shade,
    }
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    faint = QColor(mix(palette.muted, palette.sheet, 0.6))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return made
