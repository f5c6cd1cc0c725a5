"""What other people wrote, made harmless: markup becomes plain text and spans, and no character moves, hides or piles up.

Three things are untrusted: the markup (`nh3` parses it as a browser would and leaves a handful of tags), the addresses (http and https
only, read as a browser reads them, and the text of a link always names the host to which it goes), and the characters (`taming_signs`).
Offsets of spans count code points of the text that comes out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from accounts.model.status import Span, SpanKind
from accounts.taming_links import host_of, names_its_host, safe_link, shortened
from accounts.taming_signs import isolated, one_line, settled, tidy

MOST_MARKUP = 200_000
"""Characters of markup that are read; what a network calls a status is far below that."""
MOST_MARKS = 5_000
"""Tags that are read: the time for a pile of open ones grows with its square."""
MOST_TEXT = 20_000
MOST_LINE = 300
MOST_SPANS = 500

_TAGS = frozenset(
    """
    a p div br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th figure figcaption section article header footer aside main nav
    dl dt dd details summary address
    """.split()  # noqa: SIM905 - forty words
)
_SILENT = frozenset(
    """
    script style template title noscript noembed noframes iframe object embed svg math textarea select button canvas audio video
    """.split()  # noqa: SIM905
)
_BLOCKS = _TAGS - {"a", "br", "li", "td", "th", "hr"}
# What nh3 writes is canonical: lower-case names, values between double quotes, `<` and `&` of texts as entities.
_TOKEN = re.compile(r"<(/?)([a-z0-9]+)((?:\s[^<>\"]+=\"[^\"]*\")*)\s*/?>|([^<]+)|<")
_VALUE = re.compile(r"([a-z-]+)=\"([^\"]*)\"")
_HALF = re.compile(r"[\ud800-\udfff]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BARE = re.compile(r"\bhttps?://[^\s<>\"“”«»]+", re.IGNORECASE)
_TAG_WORD = re.compile(r"[#＃](\w[\w·・]*)\Z")


@dataclass(frozen=True)
class Tamed:
    """Plain text and where in it something leads somewhere."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A stretch of untrusted text. `kind` None is plain; a LINK's `target` is the address as it was given."""

    text: str
    kind: SpanKind | None = None
    target: str = ""


def whole(text: object) -> str:
    """Return a text as it is but for half characters, which no file and no network takes; '' for what is no text."""
    if not isinstance(text, str):
        return ""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def tame_line(text: object, most: int = MOST_LINE) -> str:
    """Return a name or a title as one line; '' for what is no text. A line that runs from right to left is isolated from its neighbours."""
    return isolated(one_line(text, most)) if isinstance(text, str) else ""


def tame_text(text: object, most: int = MOST_TEXT) -> str:
    """Return plain text of several lines; '' for what is no text."""
    return _bounded(tidy(text[: most * 4]), most) if isinstance(text, str) else ""


def tame_markup(
    markup: object,
    *,
    base: str = "",
    mentions: Mapping[str, str] | None = None,
    tags: Collection[str] = (),
    emojis: Mapping[str, str] | None = None,
    most: int = MOST_TEXT,
) -> Tamed:
    """Return the text of untrusted HTML.

    `base` is where relative addresses begin. `mentions` maps the addresses of persons whom the network names as mentioned to their
    names; a link that only looks like a mention stays a link. `tags` are the hashtags that the network names (without '#', any case).
    `emojis` maps short codes ('blobcat') to addresses of pictures.
    """
    if not isinstance(markup, str):
        return Tamed("")
    return assemble(_pieces(markup[:MOST_MARKUP], mentions or {}, {tag.casefold() for tag in tags}), base=base, emojis=emojis, most=most)


def assemble(pieces: Iterable[Piece], *, base: str = "", emojis: Mapping[str, str] | None = None, most: int = MOST_TEXT) -> Tamed:
    """Return pieces as one text with spans. A link says to which host it goes; one that goes nowhere safe is plain text."""
    text = ""
    spans: list[Span] = []
    for piece in _with_bare_links(pieces):
        kind, target, shown = _settled(piece, base)
        if kind is None:
            text = _joined(text, tidy(shown, edge=True))
        else:
            # The blanks at the edges of a link are the text's, not the link's.
            if piece.text[:1].isspace() and text and not text.endswith((" ", "\n")):
                text += " "
            if shown and len(spans) < MOST_SPANS:
                spans.append(Span(len(text), len(text) + len(shown), kind, target))
            text += shown + (" " if shown and piece.text[-1:].isspace() else "")
        if len(text) > most * 2:
            break
    return _finished(text, spans, emojis or {}, most)


def _joined(text: str, more: str) -> str:
    """Return `text` with plain text behind it: no blanks at the edges of lines, at most one empty line in a row."""
    if text.endswith("\n") or not text:
        more = more.lstrip(" ")
    if more.startswith("\n"):
        text = text.rstrip(" ")
        before = len(text) - len(text.rstrip("\n"))
        after = len(more) - len(more.lstrip("\n"))
        more = more[max(0, min(after, before + after - 2)) :]
    return text + more


def _settled(piece: Piece, base: str) -> tuple[SpanKind | None, str, str]:
    """Return kind, target and shown text of a piece."""
    if piece.kind is None:
        return None, "", piece.text
    shown = one_line(piece.text, MOST_LINE, edge=True).strip()
    if piece.kind in {SpanKind.TAG, SpanKind.EMOJI}:
        return piece.kind, piece.target, shown
    target = safe_link(piece.target, base)
    if not target:
        return None, "", piece.text
    if piece.kind is SpanKind.MENTION:
        return piece.kind, target, isolated(shown)
    return SpanKind.LINK, target, isolated(_link_text(shown, target))


def _link_text(shown: str, target: str) -> str:
    """Return what a link shows: its address, shortened, where its text is that address; else its text and the host behind it."""
    if not shown or target in {safe_link(shown), safe_link(f"https://{shown}"), safe_link(f"http://{shown}")}:
        return shortened(target)
    return shown if names_its_host(shown, target) else f"{shown} ({host_of(target)})"


def _with_bare_links(pieces: Iterable[Piece]) -> Iterable[Piece]:
    """Give the pieces, with addresses that stand in plain text as links of their own."""
    for piece in pieces:
        if piece.kind is not None or "://" not in piece.text:
            yield piece
            continue
        at = 0
        for found in _BARE.finditer(piece.text):
            address = found[0].rstrip(".,;:!?…'’)]}*_")
            if found[0].count("(") and found[0].startswith(address + ")") and address.count("(") > address.count(")"):
                address += ")"
            if not safe_link(address):
                continue
            yield Piece(piece.text[at : found.start()])
            yield Piece(address, SpanKind.LINK, address)
            at = found.start() + len(address)
        yield Piece(piece.text[at:])


def _finished(text: str, spans: list[Span], emojis: Mapping[str, str], most: int) -> Tamed:
    """Trim the ends, keep what fits, and mark short codes."""
    if settled(text) != text:
        # Signs that pile up across the edges of pieces: a text like that has no claim to its links.
        text, spans = tidy(text), []
    front = len(text) - len(text.lstrip())
    whole = text.strip()
    text = _bounded(whole, most)
    if front:
        spans = [Span(one.start - front, one.end - front, one.kind, one.target) for one in spans]
    limit = len(text) if text == whole else len(text) - 1
    kept = [one for one in spans if 0 <= one.start < one.end <= limit]
    if emojis and ":" in text:
        kept = sorted([*kept, *_emoji_spans(text, kept, emojis)], key=lambda one: one.start)
    return Tamed(text, tuple(kept))


def _bounded(text: str, most: int) -> str:
    return text if len(text) <= most else tidy(text[: most - 1], edge=True).rstrip() + "…"


def _emoji_spans(text: str, taken: list[Span], emojis: Mapping[str, str]) -> list[Span]:
    made: list[Span] = []
    for found in re.finditer(r":([A-Za-z0-9_]{2,60}):", text):
        target = safe_link(emojis.get(found[1], ""))
        free = not any(one.start < found.end() and found.start() < one.end for one in taken)
        if target and free and len(made) < MOST_SPANS:
            made.append(Span(found.start(), found.end(), SpanKind.EMOJI, target))
    return made


class _Writer:
    """Collects what a reader of the markup would see, as pieces."""

    def __init__(self, mentions: Mapping[str, str], tags: Collection[str]) -> None:
        self.pieces: list[Piece] = []
        self._mentions, self._tags = mentions, tags
        self._plain: list[str] = []
        self._link: list[str] | None = None
        self._href, self._classes = "", ""
        self._breaks = 0
        self._lists: list[int | None] = []
        self._verbatim = 0
        self._empty = True

    def text(self, raw: str) -> None:
        said = html.unescape(raw)
        if not self._verbatim:
            said = _SPACE.sub(" ", said)
        self._put(said)

    def _put(self, said: str) -> None:
        if self._breaks:
            said = said.lstrip(" ") if not self._verbatim else said
            if not said:
                return
            self._plain_break()
        elif not said:
            return
        if not self._verbatim and said.startswith(" ") and (self._link or self._plain or [""])[-1].endswith((" ", "\n")):
            said = said[1:]
        (self._plain if self._link is None else self._link).append(said)
        self._empty = False

    def _plain_break(self) -> None:
        if not self._empty:
            (self._plain if self._link is None else self._link).append("\n" * min(self._breaks, 2))
        self._breaks = 0

    def start(self, tag: str, attributes: str) -> None:
        if tag == "br":
            self._breaks = min(self._breaks + 1, 2)
        elif tag == "a":
            self.end("a")
            found = dict(_VALUE.findall(attributes))
            if self._breaks and not self._empty:
                self._plain_break()
            self._flush()
            self._link, self._href, self._classes = [], html.unescape(found.get("href", "")), found.get("class", "")
        elif tag == "li":
            self._breaks = max(self._breaks, 1)
            number = self._lists[-1] if self._lists else None
            if number is not None:
                self._lists[-1] = number + 1
            self._put("• " if number is None else f"{number}. ")
        elif tag in {"td", "th"}:
            self._put(" ")
        else:
            self._breaks = 2
            self._verbatim += tag == "pre"
            if tag in {"ul", "ol"}:
                self._lists.append(1 if tag == "ol" else None)

    def end(self, tag: str) -> None:
        if tag == "a":
            if self._link is not None:
                self._finish_link("".join(self._link))
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._breaks = 2
        elif tag == "pre":
            self._verbatim = max(0, self._verbatim - 1)
            self._breaks = 2
        elif tag == "li":
            self._breaks = max(self._breaks, 1)
        elif tag in _BLOCKS:
            self._breaks = 2

    def _finish_link(self, text: str) -> None:
        self._link = None
        bare = text.strip()
        word = _TAG_WORD.match(bare)
        if word and (word[1].casefold() in self._tags or "hashtag" in self._classes.split()):
            self.pieces.append(Piece(bare, SpanKind.TAG, word[1].casefold()))
        elif bare.startswith("@") and self._href in self._mentions and _same_person(bare, self._mentions[self._href]):
            self.pieces.append(Piece(bare, SpanKind.MENTION, self._href))
        elif bare or self._href:
            self.pieces.append(Piece(text, SpanKind.LINK, self._href))
        self._empty = self._empty and not bare

    def _flush(self) -> None:
        if self._plain:
            self.pieces.append(Piece("".join(self._plain)))
            self._plain = []

    def done(self) -> list[Piece]:
        self.end("a")
        self._flush()
        return self.pieces


def _same_person(shown: str, handle: str) -> bool:
    """Return whether '@anna' or '@anna@server' is what a mention of `handle` shows."""
    name, _, server = shown[1:].casefold().partition("@")
    wanted, _, place = handle.casefold().lstrip("@").partition("@")
    return name == wanted and server in {"", place}


def _pieces(markup: str, mentions: Mapping[str, str], tags: Collection[str]) -> list[Piece]:
    if "<" not in markup and "&" not in markup:
        return [Piece(_SPACE.sub(" ", markup))]
    import nh3

    markup = _HALF.sub("\ufffd", markup)
    if markup.count("<") > MOST_MARKS:
        markup = "<".join(markup.split("<", MOST_MARKS + 1)[: MOST_MARKS + 1])
    clean = nh3.clean(
        markup,
        tags=set(_TAGS),
        clean_content_tags=set(_SILENT),
        attributes={"a": {"href", "class"}},
        link_rel=None,
        strip_comments=True,
    )
    writer = _Writer(mentions, tags)
    for closing, tag, attributes, text in _TOKEN.findall(clean):
        if text:
            writer.text(text)
        elif closing:
            writer.end(tag)
        elif tag:
            writer.start(tag, attributes)
    return writer.done()
