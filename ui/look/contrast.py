"""How well one colour reads on another (WCAG 2.2), and colours of one's own made readable."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable

_HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_STEPS = 200


def is_colour(value: str) -> bool:
    """Return whether `value` is '#RRGGBB'."""
    return bool(_HEX.match(value))


def luminance(colour: str) -> float:
    """Return the relative luminance of '#RRGGBB', 0 (black) to 1 (white)."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 (the same) to 21 (black and white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, grounds: Iterable[str], least: float) -> str:
    """Return `colour`, made lighter or darker in its own hue until it reads on all `grounds` at `least` : 1.

    It moves away from the grounds: lighter on dark ones, darker on light ones, never further than needed.
    """
    behind = tuple(grounds)
    lighter = max(luminance(ground) for ground in behind) < 0.2
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    end = 1.0 if lighter else 0.0
    for step in range(_STEPS + 1):
        candidate = _hex(colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation))
        if all(contrast(candidate, ground) >= least for ground in behind):
            return candidate
    return "#FFFFFF" if lighter else "#000000"


def mix(colour: str, ground: str, share: float) -> str:
    """Return `ground` with `share` (0..1) of `colour` in it: a tint that needs no transparency."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    red, green, blue = (over * share + under * (1 - share) for over, under in pairs)
    return _hex((red, green, blue))


def _parts(colour: str) -> tuple[float, float, float]:
    if not is_colour(colour):
        raise ValueError(f"not a colour: {colour!r}")
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _hex(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
