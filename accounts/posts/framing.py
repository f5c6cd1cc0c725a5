"""What a copy shows of its picture: the crop that the author chose, and the word CONCEPT over what is still under construction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounts.model.media import Crop

if TYPE_CHECKING:
    from PIL.Image import Image

MARK = "CONCEPT"
LEAST_SHARE = 0.02
"""A crop is at least this share of width and height."""


def cropped(picture: Image, crop: Crop | None) -> Image:
    """Return the part of an upright picture that is shown."""
    if crop is None:
        return picture
    left, top = round(_within(crop.left) * picture.width), round(_within(crop.top) * picture.height)
    right, bottom = round(_within(crop.left + crop.width) * picture.width), round(_within(crop.top + crop.height) * picture.height)
    left, top = min(left, picture.width - 1), min(top, picture.height - 1)
    return picture.crop((left, top, max(left + 1, right), max(top + 1, bottom)))


def marked(picture: Image, word: str) -> Image:
    """Return the picture with `word` across it, from the lower left to the upper right, so large that no cut takes it away."""
    from math import atan2, degrees, hypot

    from PIL import Image, ImageDraw, ImageFont

    base = picture.convert("RGBA")
    width, height = base.size
    long = hypot(width, height)
    font = ImageFont.load_default(size=max(8, 0.6 * long / max(1, len(word)) * 1.5))
    left, top, right, bottom = font.getbbox(word, stroke_width=2)
    share = 0.72 * long / max(1.0, right - left)
    font = ImageFont.load_default(size=max(8, font.size * min(1.0, share)))  # type: ignore[union-attr]
    left, top, right, bottom = font.getbbox(word, stroke_width=2)
    plate = Image.new("RGBA", (max(1, int(right - left) + 8), max(1, int(bottom - top) + 8)), (0, 0, 0, 0))
    ink, edge = (255, 255, 255, 165), (0, 0, 0, 165)
    ImageDraw.Draw(plate).text((4 - left, 4 - top), word, font=font, fill=ink, stroke_width=max(1, round(long / 400)), stroke_fill=edge)
    turned = plate.rotate(degrees(atan2(height, width)), expand=True, resample=Image.Resampling.BICUBIC)
    layer = Image.new("RGBA", base.size, (0, 0, 0, 0))
    layer.paste(turned, ((width - turned.width) // 2, (height - turned.height) // 2))
    done = Image.alpha_composite(base, layer)
    return done if picture.has_transparency_data else done.convert("RGB")


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))
