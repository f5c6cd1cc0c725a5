"""A picture that belongs to a draft or a post. The file lies in the data folder, named after its content; alt text belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from accounts.model.ids import MediaId


@dataclass(frozen=True)
class Media:
    """One picture. `file` is relative to the data folder's `media/`; `size` in bytes, `width` and `height` in pixels.

    `decorative` is the author's own word that the picture says nothing that is not in the text; then `alt` may be empty.
    """

    id: MediaId
    file: str
    name: str
    mime: str
    size: int
    width: int
    height: int
    alt: str = ""
    decorative: bool = False
