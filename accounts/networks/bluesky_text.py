"""What in a text becomes a link, a mention or a tag on Bluesky.

Nothing is recognised by the network: whoever writes the post marks each stretch, counted in bytes of UTF-8 (lexicon
app.bsky.richtext.facet). The rules here follow what readers know from the official app: a link with or without https, a mention is a
whole handle, a tag runs to the next space. In doubt a stretch stays plain text: a wrong link cannot be mended after publishing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import regex

FACET = "app.bsky.richtext.facet"
MOST_HANDLE = 253
MOST_TAG_GRAPHEMES = 64
MOST_TAG_BYTES = 640
MOST_URI = 8000

HANDLE = regex.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?", regex.IGNORECASE | regex.ASCII)
"""The form of a handle (atproto specification 'handle')."""

# Endings that make a word without https a link, beside every two letters of a country.
_ENDING_WORDS = """
    com org net edu gov int info biz name pro coop museum mobi tel jobs post asia cat amsterdam frl brussels vlaanderen gent berlin
    hamburg koeln bayern wien london paris app dev page blog news online site website social chat live video events community city
    town gallery foundation ngo ong green eco energy health care school academy education university agency solutions services
    support systems network digital cloud tech software email media press radio shop store work today world earth house land
"""
_ENDINGS = frozenset(_ENDING_WORDS.split())
_SPACE = r"\s\p{Z}\p{Cc}"
_NOT_IN_LINK = rf"{_SPACE}<>\"“”„«»"
# A word begins after a space, an opening sign, or at the very start; not inside an address, a path or another word.
_WORD_START = r"(?<![\p{L}\p{M}\p{N}_@#$/.\-\\&=?%~+:])"
_LINK = regex.compile(rf"{_WORD_START}https?://[^{_NOT_IN_LINK}]++", regex.IGNORECASE)
_BARE = regex.compile(
    rf"{_WORD_START}(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.)+[a-z]{{2,}}(?![\p{{L}}\p{{M}}\p{{N}}_@-])(?::\d{{1,5}}(?!\d))?(?:[/?#][^{_NOT_IN_LINK}]*+)?",
    regex.IGNORECASE,
)
_MENTION = regex.compile(rf"{_WORD_START}@({HANDLE.pattern})(?![\p{{L}}\p{{M}}\p{{N}}_@-])", regex.IGNORECASE)
# Signs that look like nothing would make two different tags look the same.
_TAG = regex.compile(
    rf"(?<![^{_SPACE}(\[{{\"'“”„‘«¿¡/|,;])[#＃](?!\ufe0f)([^{_SPACE}\u00ad\u2060\u200b-\u200d\u20e2\ufeff]+)",
)
_TAG_END = regex.compile(r"\p{P}+\Z")
_TAG_SAYS = regex.compile(r"[^\p{N}\p{P}]")
_JOINER = "\u200d"
_GRAPHEME = regex.compile(r"\X")
_END_OF_SENTENCE = ".,;:!?…'’‘*_~"
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True)
class Stretch:
    """A marked piece of text, offsets of a Python string. `kind` is 'link', 'mention' or 'tag'; `value` the address, handle or tag."""

    start: int
    end: int
    kind: str
    value: str


def is_handle(text: str) -> bool:
    """Return whether `text` (without '@') has the form of a handle."""
    return len(text) <= MOST_HANDLE and HANDLE.fullmatch(text) is not None


def graphemes(text: str) -> int:
    """Return the length of `text` as a reader counts it (UAX 29)."""
    return sum(1 for _ in _GRAPHEME.finditer(text))


def stretches(text: str) -> tuple[Stretch, ...]:
    """Return what could be marked in `text`, in order; none lies over another, links go first."""
    taken: list[Stretch] = []
    for find in (_links, _bare_links, _mentions, _tags):
        taken += [one for one in find(text) if not any(one.start < other.end and other.start < one.end for other in taken)]
    return tuple(sorted(taken, key=lambda one: one.start))


def facets(text: str, did_of: Callable[[str], str | None]) -> list[dict[str, Any]]:
    """Return the marks of `text` as a record holds them.

    `did_of` tells whose handle it is; a mention of nobody stays plain text. Raises UnicodeEncodeError for half a surrogate pair.
    """
    found: list[dict[str, Any]] = []
    for one in stretches(text):
        feature = _feature(one, did_of)
        if feature is not None:
            start = len(text[: one.start].encode())
            index = {"byteStart": start, "byteEnd": start + len(text[one.start : one.end].encode())}
            found.append({"index": index, "features": [feature]})
    return found


def _feature(one: Stretch, did_of: Callable[[str], str | None]) -> dict[str, str] | None:
    if one.kind == "link":
        return {"$type": f"{FACET}#link", "uri": one.value}
    if one.kind == "tag":
        return {"$type": f"{FACET}#tag", "tag": one.value}
    did = did_of(one.value)
    return {"$type": f"{FACET}#mention", "did": did} if did else None


def _links(text: str) -> Iterator[Stretch]:
    for match in _LINK.finditer(text):
        end = _trimmed(text, match.start(), match.end())
        uri = _uri(text[match.start() : end])
        if uri:
            yield Stretch(match.start(), end, "link", uri)


def _bare_links(text: str) -> Iterator[Stretch]:
    for match in _BARE.finditer(text):
        end = _trimmed(text, match.start(), match.end())
        host = regex.split(r"[:/?#]", text[match.start() : end], maxsplit=1)[0]
        *labels, ending = host.split(".")
        # 'o.a' and 'd.w.z' are no addresses; 'zin.Het' is a forgotten space.
        if not labels or len(labels[-1]) < 2 or not ending.islower() or not (len(ending) == 2 or ending in _ENDINGS):
            continue
        uri = _uri("https://" + text[match.start() : end])
        if uri:
            yield Stretch(match.start(), end, "link", uri)


def _mentions(text: str) -> Iterator[Stretch]:
    for match in _MENTION.finditer(text):
        if len(match[1]) <= MOST_HANDLE:
            yield Stretch(match.start(), match.end(), "mention", match[1].lower())


def _tags(text: str) -> Iterator[Stretch]:
    for match in _TAG.finditer(text):
        tag = _TAG_END.sub("", match[1])
        if text[match.end() : match.end() + 1] == _JOINER:
            continue  # the rest of an emoji made of several would be cut off
        if _TAG_SAYS.search(tag) and graphemes(tag) <= MOST_TAG_GRAPHEMES and len(tag.encode()) <= MOST_TAG_BYTES:
            yield Stretch(match.start(), match.start(1) + len(tag), "tag", tag)


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where an address ends that runs to `end`, without the punctuation of the sentence around it.

    A closing bracket belongs to the address only when it was opened in it: 'wiki/Raad_(bestuur)'.
    """
    surplus = {closer: text.count(closer, start, end) - text.count(opener, start, end) for closer, opener in _PAIRS.items()}
    while end > start:
        last = text[end - 1]
        if last in surplus and surplus[last] > 0:
            surplus[last] -= 1
        elif last not in _END_OF_SENTENCE:
            break
        end -= 1
    return end


def _uri(address: str) -> str | None:
    """Return `address` as a URI of ASCII, None when it has no usable host."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        host = host.encode("idna").decode() if not host.isascii() else host
    except (UnicodeError, ValueError):
        return None
    if not host or parts.username is not None or not ("." in host or ":" in host or host == "localhost"):
        return None
    place = f"[{host}]" if ":" in host else host
    place += f":{port}" if port is not None else ""
    safe = "!$&'()*+,;=:@/?%~[]"
    uri = urlunsplit((parts.scheme.lower(), place, quote(parts.path, safe), quote(parts.query, safe), quote(parts.fragment, safe)))
    return uri if len(uri) <= MOST_URI else None
