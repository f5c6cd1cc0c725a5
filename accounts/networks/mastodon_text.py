"""Texts of the Mastodon family: markup to plain text, and whether two texts are the same post."""

from __future__ import annotations

import html
import re
import unicodedata

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"</p>\s*(?=<p[\s>])", re.IGNORECASE)
_MENTION = re.compile(r"(@[\w.-]+)@[\w.-]+(?::\d+)?")
_SPACE = re.compile(r"\s+")


def plain_text(markup: str) -> str:
    """Return the text of a post's or profile's HTML, a line for each `<br>` and an empty line between paragraphs."""
    import nh3

    lined = _PARAGRAPH.sub("</p>\n\n", _BREAK.sub("\n", markup))
    return html.unescape(nh3.clean(lined, tags=set())).strip()


def told(text: str) -> str:
    """Return `text` in the form in which it is compared: servers trim it and change line ends and the form of letters."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


def shown(text: str) -> str:
    """Return the form in which HTML is compared as well: there a mention has lost its server."""
    return _SPACE.sub("", _MENTION.sub(r"\1", unicodedata.normalize("NFC", text)))
