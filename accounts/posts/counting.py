"""How long a text is by a network's own rule, and how much room is left. Runs at every keystroke.

Sources of the rules: Mastodon `app/validators/status_length_validator.rb`; Bluesky lexicon `app.bsky.feed.post`; X twitter-text 3.1
with `config/v3.json`; GoToSocial (code points) and Akkoma (graphemes) count links and mentions in full. A content warning counts
as text wherever the network has one. Where it is unclear what a server would count, the larger number is given.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import regex

from accounts.model.draft import Content
from accounts.model.limits import CountingRule, Limits
from accounts.posts.entities import entities, links, mentions

__all__ = ["Measure", "Unit", "entities", "graphemes", "measure"]


class Unit(StrEnum):
    """What `Measure.used` counts. WEIGHTED: most letters weigh one, emoji and East Asian characters two, a link 23."""

    CHARACTERS = "characters"
    CODE_POINTS = "code-points"
    WEIGHTED = "weighted"


@dataclass(frozen=True)
class Measure:
    """The length of a text against its limit. `most` is None where the network sets none.

    `bytes_used` and `bytes_most` are given only when it is the bytes that run out first; then `left` still speaks of `unit`,
    and `fits` obeys both.
    """

    used: int
    most: int | None
    unit: Unit
    bytes_used: int | None = None
    bytes_most: int | None = None

    @property
    def left(self) -> int | None:
        """Return how many units still fit, below zero when there are too many, None without a limit."""
        return None if self.most is None else self.most - self.used

    @property
    def fits(self) -> bool:
        """Return whether the network takes a text of this length."""
        within = self.most is None or self.used <= self.most
        return within and (self.bytes_used is None or self.bytes_most is None or self.bytes_used <= self.bytes_most)


def measure(content: Content, limits: Limits) -> Measure:
    """Return how long `content` is for a server with these `limits`. The text must be the final one, signature included."""
    unit, count = _RULES[limits.rule]
    warning = content.warning if limits.has_warning or limits.rule is CountingRule.MASTODON else ""
    used = count(content.text, warning, limits)
    size, most_size = len((warning + content.text).encode("utf-8", "replace")), limits.most_text_bytes
    if most_size is None or not _bytes_bind(used, limits.most_text, size, most_size):
        return Measure(used, limits.most_text, unit)
    return Measure(used, limits.most_text, unit, size, most_size)


def _bytes_bind(used: int, most: int | None, size: int, most_size: int) -> bool:
    return most is None or (size > most_size and used <= most) or (used <= most and most_size - size < most - used)


# A cluster of several code points needs one from U+0300 up, but for CR LF. So only the stretches around such
# characters are measured in full; an ordinary Dutch text is counted by its length.
_STRETCH = regex.compile(r"(?:[\x00-\u02ff]?[^\x00-\u02ff]++)++[\x00-\u02ff]?")
_CLUSTER = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """Return the number of extended grapheme clusters (UAX #29): what a reader takes for one character."""
    total = len(text) - text.count("\r\n")
    if text.isascii():
        return total
    for stretch in _STRETCH.findall(text):
        total -= len(stretch) - len(_CLUSTER.findall(stretch))
    return total


def _mastodon(text: str, warning: str, limits: Limits) -> int:
    pieces: list[str] = []
    at = 0
    for start, end, shown in sorted(_shortened(text, limits.url_length)):
        if start >= at:
            pieces += (text[at:start], shown)
            at = end
    return graphemes(warning + "".join(pieces) + text[at:])


def _shortened(text: str, url_length: int) -> list[tuple[int, int, str]]:
    """Return the stretches that Mastodon counts otherwise than they stand, with what it counts in their place."""
    found = [(start, end, "x" * url_length) for start, end in links(text, bare=False)]
    return found + [(start, end, text[start:user_end]) for start, end, user_end in mentions(text)]


def _code_points(text: str, warning: str, _limits: Limits) -> int:
    return len(warning) + len(text)


def _graphemes(text: str, warning: str, _limits: Limits) -> int:
    return graphemes(warning + text)


X_URL = 23
_X_LIGHT = regex.compile(r"[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]++")
_X_EMOJI = regex.compile(
    r"\p{RI}{2}|[0-9#*]\ufe0f?\u20e3"
    r"|\p{ExtPict}(?:\p{EMod}|\ufe0f)*+[\U000e0020-\U000e007f]*+(?:\u200d\p{ExtPict}(?:\p{EMod}|\ufe0f)*+)*+"
)


def _x(text: str, warning: str, _limits: Limits) -> int:
    """Return the weighted length: after NFC, a link 23, an emoji of any make 2, the light ranges of v3.json 1, all else 2."""
    plain = unicodedata.normalize("NFC", warning + text).replace("\r\n", "\n")
    found = links(plain)
    rest: list[str] = []
    at = 0
    for start, end in found:
        rest.append(plain[at:start])
        at = end
    rest.append(plain[at:])
    joined = "\x00".join(rest)
    total = (X_URL - 1) * len(found)  # less the one that the joint weighs
    if not joined.isascii():
        joined, emoji = _X_EMOJI.subn("", joined)
        total += 2 * emoji
    light = sum(map(len, _X_LIGHT.findall(joined)))
    return total + light + 2 * (len(joined) - light)


_RULES: dict[CountingRule, tuple[Unit, Callable[[str, str, Limits], int]]] = {
    CountingRule.MASTODON: (Unit.CHARACTERS, _mastodon),
    CountingRule.CODE_POINTS: (Unit.CODE_POINTS, _code_points),
    CountingRule.GRAPHEMES: (Unit.CHARACTERS, _graphemes),
    CountingRule.BLUESKY: (Unit.CHARACTERS, _graphemes),
    CountingRule.X: (Unit.WEIGHTED, _x),
    CountingRule.NONE: (Unit.CHARACTERS, _graphemes),
}
