"""Between what a person types and what WordPress keeps: plain text to block markup and back, a title, and an address of its own.

Everything that was typed is escaped: WordPress runs markup, and what stands between square brackets ('shortcodes') as well.
Source of the markup: the block editor's own paragraph and image blocks (WordPress 5.0 and later).
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from accounts.model.draft import Content

LONGEST_TITLE = 70
LONGEST_SLUG = 48
MOST_TAGS = 20

_LINK = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
_HASHTAG = re.compile(r"(?<![\w&/#])#(\w{1,100})")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TONGUES = {"nl": "Nederlands", "fy": "Frysk", "en": "English", "de": "Deutsch"}
_PARAGRAPHS = frozenset({"p", "div", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre", "table", "tr"})
_SILENT = frozenset({"script", "style", "template"})


@dataclass(frozen=True)
class Picture:
    """A picture or video as the site's library has it; `captions` is the address of a video's captions, in `language`."""

    id: int
    url: str
    alt: str
    video: bool = False
    captions: str = ""
    language: str = ""


def to_markup(text: str, pictures: Iterable[Picture] = ()) -> str:
    """Return `text` as paragraphs (an empty line parts them) with clickable links, and the pictures below it."""
    clean = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    blocks = [_paragraph(one) for one in re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", clean.strip()) if one.strip()]
    blocks += [_video(one) if one.video else _image(one) for one in pictures]
    return "\n\n".join(blocks)


def _paragraph(text: str) -> str:
    lines = "<br>".join(_line(line) for line in text.split("\n"))
    return f"<!-- wp:paragraph -->\n<p>{lines}</p>\n<!-- /wp:paragraph -->"


def _image(picture: Picture) -> str:
    about = json.dumps({"id": picture.id, "sizeSlug": "full", "linkDestination": "none"}, separators=(",", ":"))
    image = f'<img src="{html.escape(picture.url)}" alt="{escaped(picture.alt, quote=True)}" class="wp-image-{picture.id}"/>'
    return f'<!-- wp:image {about} -->\n<figure class="wp-block-image size-full">{image}</figure>\n<!-- /wp:image -->'


def _video(video: Picture) -> str:
    about: dict[str, Any] = {"id": video.id}
    track = ""
    if video.captions:
        label = _TONGUES.get(video.language, video.language)
        about["tracks"] = [{"src": video.captions, "label": label, "srcLang": video.language, "kind": "captions"}]
        track = (
            f'<track src="{html.escape(video.captions)}" label="{escaped(label, quote=True)}" '
            f'srclang="{escaped(video.language, quote=True)}" kind="captions"/>'
        )
    # The editor writes its remarks so that no '--' and no markup stands in them.
    said = json.dumps(about, separators=(",", ":"), ensure_ascii=False).replace("--", "\\u002d\\u002d").replace("<", "\\u003c")
    film = f'<video controls src="{html.escape(video.url)}">{track}</video>'
    return f'<!-- wp:video {said} -->\n<figure class="wp-block-video">{film}</figure>\n<!-- /wp:video -->'


def _line(text: str) -> str:
    made, at = [], 0
    for found in _LINK.finditer(text):
        link = _without_punctuation(found.group())
        if not _is_address(link):
            continue
        made += [escaped(text[at : found.start()]), _anchor(link)]
        at = found.start() + len(link)
    return "".join([*made, escaped(text[at:])])


def _anchor(link: str) -> str:
    address = link.replace("[", "%5B").replace("]", "%5D")
    return f'<a href="{html.escape(address)}">{escaped(link)}</a>'


def _without_punctuation(link: str) -> str:
    """Return the link without the sentence's own full stop or bracket behind it; a bracket that was opened in the link stays."""
    while link and (link[-1] in ".,;:!?'’»*_" or (link[-1] in ")]" and link.count(link[-1]) > link.count("(["[")]".index(link[-1])]))):
        link = link[:-1]
    return link


def _is_address(link: str) -> bool:
    try:
        return bool(urlsplit(link).hostname)
    except ValueError:
        return False


def escaped(text: str, *, quote: bool = False) -> str:
    """Return `text` so that WordPress shows it and runs nothing of it; with `quote` also inside an attribute."""
    return html.escape(text, quote=quote).replace("[", "&#091;").replace("]", "&#093;")


class _Reader(HTMLParser):
    """Collects what a reader would see: paragraphs apart, line breaks kept, no markup."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _PARAGRAPHS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _PARAGRAPHS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(re.sub(r"[ \t\r\n\f]+", " ", data))


def to_text(markup: str) -> str:
    """Return what a reader of `markup` sees, as plain text: at most one empty line in a row, no blanks at the ends of lines."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = [line.strip(" ") for line in "".join(reader.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")


def title_of(content: Content) -> str:
    """Return the title: the author's own, else the first words of the text (at most 70 characters), else those of the alt text.

    WordPress builds a post's address, its feed and its lists from the title, so there is always one where there are words.
    """
    if content.title.strip():
        return " ".join(content.title.split())
    first = next((line for line in content.text.splitlines() if line.strip()), "")
    if not first:
        first = next((one.alt for one in content.media if one.alt.strip()), "")
    words = " ".join(_CONTROL.sub("", first).split())
    if len(words) <= LONGEST_TITLE:
        return words
    return words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def slug_of(title: str, token: str) -> str:
    """Return the post's own part of its address: the title's words in plain letters, then `token`, which makes it unique."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST_SLUG].strip("-")
    return f"{words or 'post'}-{token}"


def hashtags_of(text: str) -> list[str]:
    """Return the hashtags in `text` without their sign, each once (large and small letters alike), at most twenty; numbers are none."""
    found: dict[str, str] = {}
    for tag in _HASHTAG.findall(_LINK.sub(" ", text)):
        if any(letter.isalpha() for letter in tag):
            found.setdefault(tag.casefold(), tag)
    return list(found.values())[:MOST_TAGS]
