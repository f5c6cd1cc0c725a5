"""How the program looks: tokens, palettes, style sheet, icons, the focus ring. `Look.current()` knows every colour and size."""

from __future__ import annotations

from ui.look.contrast import contrast, readable
from ui.look.icons import paint_icon
from ui.look.theme import STYLE_ARGUMENTS, Look, Theme, set_property

__all__ = ["STYLE_ARGUMENTS", "Look", "Theme", "contrast", "paint_icon", "readable", "set_property"]
