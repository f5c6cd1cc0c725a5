"""Links, mentions and tags in a text that is being written: for the counter, and to mark them while one types.

The grammar is that of twitter-text 3.1, which X and Mastodon both use, and Mastodon's own form of a mention (`@user@host`,
`app/models/account.rb`). twitter-text itself is one large backtracking pattern that needs minutes for some texts of 10,000
characters. Here possessive patterns find where something could begin and a plain walk decides, so that the work grows with
the length of the text and not faster. Offsets are those of a Python string.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import regex

from accounts.posts import tlds


class Kind(StrEnum):
    """What a stretch of text is."""

    LINK = "link"
    MENTION = "mention"
    TAG = "tag"


@dataclass(frozen=True)
class Entity:
    """A stretch of text that a network makes into something one can follow. `text` is what stands there, sign included."""

    kind: Kind
    start: int
    end: int
    text: str


MOST_URL = 4096
"""Characters of the longest link that is recognised; a longer one is ordinary text."""
MOST_HOST = 253
MOST_LABEL = 63
MOST_TCO_SLUG = 40

_LATIN = (
    r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb"
    r"\u0300-\u036f\u1e00-\u1eff"
)
_SPACES = r"\u0009-\u000d \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_TURNS = r"\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = r"\ufffe\ufeff\uffff"
# Everything a host may hold, and the dot, dash and underscore whose places are checked label by label.
_HOST = rf"[^!'#%&()*+,\\/:;<=>?@\[\]^{{|}}~${_SPACES}{_INVALID}{_TURNS}]"
_BARE = rf"[0-9A-Za-z_\-{_LATIN}]"
_PATH = rf"[0-9A-Za-z\u0400-\u04ff!*';:=+,.$/%#\[\]\-\u2013_~@|&{_LATIN}]"
_TAG_BASE = r"\p{L}\p{Nd}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
_TAG = _TAG_BASE + r"\p{M}"

_PROTOCOL_AT = regex.compile(rf"(?<![0-9A-Za-z@＠$#＃{_INVALID}])https?://({_HOST}++)", regex.IGNORECASE)
_BARE_AT = regex.compile(rf"(?<![0-9A-Za-z@＠$#＃_\-./{_LATIN}{_INVALID}]){_BARE}++(?:\.{_BARE}++)*+(?=\.?)")
_PORT = regex.compile(r":[0-9]++")
_PATH_AT = regex.compile(rf"/(?:{_PATH}++|\((?:{_PATH}++(?:\({_PATH}++\){_PATH}*+)?+|\({_PATH}++\){_PATH}*+)\))*+")
_QUERY_AT = regex.compile(r"\?[0-9A-Za-z!?*'@();:&=+$/%#\[\]\-_.,~|]*+")
_PATH_TAIL = regex.compile(rf"[^+\-0-9A-Za-z\u0400-\u04ff=_#/){_LATIN}]")
_QUERY_TAIL = regex.compile(r"[^0-9A-Za-z\-_&=#/]")
_ENDING = regex.compile(r"[0-9A-Za-z-]++")
_TCO = regex.compile(r"https?://t\.co/([0-9a-z]+)", regex.IGNORECASE)
_WORD_GOES_ON = regex.compile(r"[0-9A-Za-z@+\-]")
_MENTION_AT = regex.compile(
    r"(?<![=/\p{Word}])@(?P<user>[0-9A-Za-z_]++(?:[.\-]++[0-9A-Za-z_]++)*+)(?:@(?P<host>[\p{Word}.\-]*\p{Word}))?",
)
_MENTION_NOT_BEFORE = frozenset("!#$%&*@＠")
_MENTION_NOT_AFTER = regex.compile(rf"[@＠]|[{_LATIN}]|://")
_TAG_AT = regex.compile(
    # The variation selectors are marks, but they end an emoji, behind which a tag may begin.
    rf"(?<![&{_TAG_BASE}]|[\p{{M}}--\ufe0e\ufe0f])[#＃](?![\ufe0f\u20e3])([{_TAG}]++)(?![#＃]|://)",
    regex.VERSION1,
)
_LETTER = regex.compile(r"[\p{L}\p{M}]")

_LONGEST_OTHER = max(map(len, tlds.OTHER))
_OTHER_STARTS = frozenset(ending[0] for ending in tlds.OTHER)


@lru_cache(maxsize=8)
def entities(text: str) -> tuple[Entity, ...]:
    """Return the links (with and without protocol), mentions and tags of `text` in order; none lies over another."""
    found = [Entity(Kind.LINK, start, end, text[start:end]) for start, end in links(text)]
    found += [Entity(Kind.MENTION, start, end, text[start:end]) for start, end, _ in mentions(text)]
    found += [Entity(Kind.TAG, start, end, text[start:end]) for start, end in _tags(text)]
    found.sort(key=lambda entity: entity.start)
    kept: list[Entity] = []
    for entity in found:
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return tuple(kept)


def links(text: str, *, bare: bool = True) -> list[tuple[int, int]]:
    """Return where links stand, in order. `bare` adds those without a protocol ('gemeente.nl/raad')."""
    found = list(_with_protocol(text))
    if bare and "." in text:
        found = sorted([*found, *_without_protocol(text)])
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def mentions(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield start, end, and the end of the user's own name (before '@host') of every mention."""
    if "@" not in text:
        return
    for match in _MENTION_AT.finditer(text):
        start, end = match.span()
        if start and text[start - 1] in _MENTION_NOT_BEFORE:
            continue
        if not _MENTION_NOT_AFTER.match(text, end):
            yield start, end, match.end("user")


def _with_protocol(text: str) -> Iterator[tuple[int, int]]:
    if "://" not in text:
        return
    done = 0
    for match in _PROTOCOL_AT.finditer(text):
        if match.start() < done:  # stands in the query of another link
            continue
        host_start, host_run_end = match.span(1)
        host_end = _host_end(text, host_start, host_run_end)
        if host_end is None:
            continue
        start, end = match.start(), _tail_end(text, host_end)
        done = end
        short = _TCO.match(text, start, end)
        if short:
            if len(short[1]) > MOST_TCO_SLUG:
                continue
            end = _query_end(text, short.end())
        if end - start <= MOST_URL:
            yield start, end


def _without_protocol(text: str) -> Iterator[tuple[int, int]]:
    done = 0
    for match in _BARE_AT.finditer(text):
        start, run_end = match.span()
        if start < done:
            continue
        if text.startswith(".", run_end):  # an ending in another script may follow: 'twitter.みんな'
            run_end += 1 + _LONGEST_OTHER
        elif "." not in match[0]:
            continue
        host_end = _host_end(text, start, min(run_end, len(text)))
        if host_end is None:
            continue
        done = end = _tail_end(text, host_end)
        if end - start <= MOST_URL:
            yield start, end


def _host_end(text: str, start: int, run_end: int) -> int | None:
    """Return where the longest valid host ends that begins at `start`, None when there is none."""
    labels = text[start:run_end].split(".")
    sound = 0
    while sound < len(labels) and _sound_label(labels[sound]):
        sound += 1
    offset = start + sum(len(label) + 1 for label in labels[: sound + 1])
    # The ending lies in label number `at`; every label before it must be sound, the nearest one without underscore.
    for at in range(min(sound, len(labels) - 1), -1, -1):
        offset -= len(labels[at]) + 1
        if at == 0:
            break
        if "_" in labels[at - 1] or not labels[at]:
            continue
        end = _ending_end(text, offset)
        if end is not None:
            return end if _encodable(text[start:end]) else None
    return None


def _sound_label(label: str) -> bool:
    return bool(label) and label[0] not in "-_" and label[-1] not in "-_"


def _ending_end(text: str, start: int) -> int | None:
    """Return where a known ending ends that begins at `start` and is not the beginning of a longer word."""
    match = _ENDING.match(text, start)
    if match:
        word = match[0].lower()
        known = word in tlds.LATIN or (word.startswith("xn--") and len(word) > len("xn--"))
        if known:
            return match.end() if text[match.end() : match.end() + 1] not in {"@", "+"} else None
    if text[start : start + 1] not in _OTHER_STARTS:
        return None
    for end in range(min(start + _LONGEST_OTHER, len(text)), start, -1):
        if text[start:end] in tlds.OTHER and not _WORD_GOES_ON.match(text, end):
            return end
    return None


def _encodable(host: str) -> bool:
    if len(host) > MOST_HOST:
        return False
    if host.isascii() and "xn--" not in host.lower():
        return all(len(label) <= MOST_LABEL for label in host.split("."))
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return True


def _tail_end(text: str, host_end: int) -> int:
    """Return where port, path and query behind a host end, without the punctuation of the sentence around it."""
    end = host_end
    port = _PORT.match(text, end)
    if port:
        end = port.end()
    path = _PATH_AT.match(text, end)
    if path:
        end = _trimmed(text, path.start() + 1, path.end(), _PATH_TAIL)
    return _query_end(text, end)


def _query_end(text: str, end: int) -> int:
    query = _QUERY_AT.match(text, end)
    if not query:
        return end
    trimmed = _trimmed(text, query.start() + 1, query.end(), _QUERY_TAIL)
    return trimmed if trimmed > query.start() + 1 else end


def _trimmed(text: str, least: int, end: int, tail: regex.Pattern[str]) -> int:
    while end > least and tail.match(text, end - 1):
        end -= 1
    return end


def _tags(text: str) -> Iterator[tuple[int, int]]:
    if "#" not in text and "＃" not in text:
        return
    for match in _TAG_AT.finditer(text):
        if _LETTER.search(match[1]):
            yield match.span()
