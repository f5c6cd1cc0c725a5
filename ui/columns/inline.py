"""Text with pictures in it: the short codes of a network's own emoji stand as one sign each, where their picture may be shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from accounts.model.status import Person, Span, SpanKind, Status

SIGN = "\u00a0"
"""Holds the room of a picture."""
MOST_DIFFERENT = 24
"""Pictures that one text may have fetched; more short codes stay words."""
MOST_SHOWN = 120
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_HOST_BEHIND = re.compile(r"(.*) \(\S+\)\Z", re.DOTALL)

May = Callable[[str], bool]
"""Whether the picture of an address may stand in a text now."""


@dataclass(frozen=True, slots=True)
class Stands:
    """A picture in a text: the place of its sign, the short code with its colons, the address."""

    at: int
    code: str
    url: str


@dataclass(frozen=True, slots=True)
class Inline:
    """A text as it is laid out. Places count code points of this text."""

    text: str
    spans: tuple[Span, ...] = ()
    pictures: tuple[Stands, ...] = ()

    def upto(self, end: int, tail: str = "") -> Inline:
        """Return the beginning of it, up to `end`, with `tail` behind; a link or picture that would be cut off is left out."""
        text = self.text[:end].rstrip("\n ") + tail
        spans = tuple(one for one in self.spans if one.end <= end)
        return Inline(text, spans, tuple(one for one in self.pictures if one.at < end))

    def said(self, start: int, end: int) -> str:
        """Return a part as it is copied: short codes for pictures, a link that lies wholly in it with its real address."""
        parts: list[str] = []
        at = start
        for first, last, words in self._replaced(start, end):
            parts += [self.text[at:first], words]
            at = last
        return "".join([*parts, self.text[at:end]]).translate(_ISOLATES)

    def _replaced(self, start: int, end: int) -> list[tuple[int, int, str]]:
        found = [(one.at, one.at + 1, one.code) for one in self.pictures if start <= one.at < end]
        for span in self.spans:
            if span.kind is SpanKind.LINK and start <= span.start and span.end <= end:
                found.append((span.start, span.end, real(self.text[span.start : span.end], span.target)))
        return sorted(found)


def real(words: str, target: str) -> str:
    """Return the words of a link with where it really goes: the address itself for a shortened one."""
    from accounts.taming_links import names_its_host

    bare = words.translate(_ISOLATES)
    if names_its_host(bare, target):
        return target
    behind = _HOST_BEHIND.match(bare)
    return f"{behind[1] if behind else bare} ({target})"


def inline(text: str, spans: Sequence[Span], may: May | None) -> Inline:
    """Return a text with a sign for each picture that may be shown; `may` None: all short codes stay words."""
    if may is None or not any(span.kind is SpanKind.EMOJI for span in spans):
        return Inline(text, tuple(spans))
    parts: list[str] = []
    kept: list[Span] = []
    pictures: list[Stands] = []
    different: set[str] = set()
    at = shift = 0
    for span in sorted(spans, key=lambda one: one.start):
        if span.kind is SpanKind.EMOJI:
            wanted = len(pictures) < MOST_SHOWN and (span.target in different or len(different) < MOST_DIFFERENT) and may(span.target)
            if wanted and at <= span.start < span.end <= len(text):
                different.add(span.target)
                pictures.append(Stands(span.start - shift, text[span.start : span.end], span.target))
                parts += [text[at : span.start], SIGN]
                at = span.end
                shift += span.end - span.start - 1
                continue
        kept.append(Span(span.start - shift, span.end - shift, span.kind, span.target))
    return Inline("".join([*parts, text[at:]]), tuple(kept), tuple(pictures))


def naming(text: str, person: Person, may: May | None) -> Inline:
    """Return a text in which a person is named, with the pictures of that name."""
    found = []
    for code, url in person.emoji if may is not None else ():
        found += [Span(one.start(), one.end(), SpanKind.EMOJI, url) for one in re.finditer(re.escape(f":{code}:"), text)]
    return inline(text, found, may)


def codes_of(status: Status) -> tuple[str, ...]:
    """Return the addresses of all pictures for short codes in a status: its text, its author's name, what it quotes."""
    found: list[str] = [url for _, url in status.author.emoji]
    found += (span.target for span in status.spans if span.kind is SpanKind.EMOJI)
    if status.boosted_by is not None:
        found += [url for _, url in status.boosted_by.emoji]
    if status.quote is not None:
        found += codes_of(status.quote)
    return tuple(dict.fromkeys(found))


def allowed(urls: Iterable[str], wanted: bool, lost: May) -> May | None:
    """Return which of `urls` may stand in a text: none of them unless `wanted`, and none that was lost."""
    here = frozenset(urls)
    return (lambda url: url in here and not lost(url)) if wanted and here else None
