"""What will not work of a plan: in a few words for a tile, in a sentence where there is room."""

from __future__ import annotations

from collections.abc import Mapping

from accounts.posts.forecast import Doubt
from resources.catalogue import tr, tr_mark, tr_marked
from ui.words.errors import error
from ui.words.sentence import Sentence

SHORT: Mapping[str, str] = {
    "login-ends": tr_mark("Forecast", "sign-in ends before it"),
    "sign-in-first": tr_mark("Forecast", "sign in first"),
    "file-lost": tr_mark("Forecast", "file is missing"),
    "video-awaited": tr_mark("Forecast", "video is missing"),
    "captions-awaited": tr_mark("Forecast", "captions are missing"),
    "file-changed": tr_mark("Forecast", "file was changed"),
    "server-full-day": tr_mark("Forecast", "server is full that day"),
    "server-full": tr_mark("Forecast", "server is full"),
    "too-many-at-once": tr_mark("Forecast", "too many at once"),
    "too-long": tr_mark("Forecast", "text no longer fits"),
    "no-alt": tr_mark("Forecast", "description is missing"),
    "alt-too-long": tr_mark("Forecast", "description is too long"),
    "too-many-pictures": tr_mark("Forecast", "too many pictures"),
}
"""In so few words that it fits a tile; what is not here is told as not being possible like this."""


def doubt(found: Doubt) -> Sentence:
    """Return why something will not go as planned, and the one thing to do."""
    return error(found.code, found.values)


def doubt_short(found: Doubt) -> str:
    """Return the same in two or three words."""
    source = SHORT.get(found.code)
    return tr_marked("Forecast", source) if source else tr("Forecast", "cannot go like this")
