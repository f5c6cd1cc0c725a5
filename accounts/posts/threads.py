"""A long text as a thread: cut at the author's own marks, else between sentences, so that each part fits its network.

A line of three dashes or more is a cut mark. Nothing is dropped: the parts together are the text, but for white space around the cuts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import regex

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.limits import Limits
from accounts.posts.counting import measure
from accounts.posts.framing import MARK

MOST_PARTS = 50
_MARK = regex.compile(r"(?m)^[ \t]*-{3,}[ \t]*$\n?")
_PARAGRAPH = regex.compile(r"\n[ \t]*\n\s*")
_LINE = regex.compile(r"\n\s*")
_SENTENCE = regex.compile(r"(?<=[.!?…][\"”’')\]]?)\s+(?=[\p{Lu}\p{Nd}\"“‘'(\[#@\p{Emoji_Presentation}])")
_WORD = regex.compile(r"\s+")
_CLUSTER = regex.compile(r"\X")
_STEPS = (_PARAGRAPH, _LINE, _SENTENCE, _WORD)


def can_thread(limits: Limits) -> bool:
    """Return whether a text can be parted there: messages are short, and one can answer another."""
    return limits.most_text is not None and not limits.has_title


def parts_of(content: Content, limits: Limits, *, numbered: bool = True, closing: str = "") -> tuple[Content, ...]:
    """Return what each message of the thread says: one content when it fits and has no mark.

    `content` is the author's text without signature; `closing` (the signature) ends the last part. Pictures and the answer to somebody
    belong to the first part; title, language, visibility and warning to each. `numbered` puts '1/3' behind each part. Under construction
    each part says CONCEPT: it may be read alone.
    Raises InputError (thread-too-long, word-too-long).
    """
    chunks = [one.strip() for one in _MARK.split(content.text)]
    chunks = [one for one in chunks if one]

    def fits(text: str) -> bool:
        return measure(replace(content, text=text), limits).fits

    def cut(room: str) -> list[str]:
        made = [piece for chunk in chunks for piece in _pieces(chunk, lambda text: fits(text + room))]
        if closing and made:
            last = f"{made[-1]}\n\n{closing}"
            made[-1:] = [last] if fits(last + room) else [made[-1], closing]
        return made

    whole = "\n\n".join(part for part in (chunks[0] if chunks else "", closing) if part)
    if len(chunks) <= 1 and fits(whole):
        return (replace(content, text=whole),)
    word = f" {MARK}" if content.unfinished else ""
    found = cut(word + (_number(MOST_PARTS, MOST_PARTS) if numbered else ""))
    if len(found) > MOST_PARTS:
        raise InputError("thread-too-long", count=len(found), most=MOST_PARTS)
    found = [text if MARK in text else text + word for text in found]
    texts = [text + (_number(place, len(found)) if numbered and len(found) > 1 else "") for place, text in enumerate(found, 1)]
    rest = replace(content, media=(), reply_to="", quote="", quote_url="")
    return tuple(replace(content if place == 0 else rest, text=text) for place, text in enumerate(texts))


def _number(place: int, count: int) -> str:
    return f" {place}/{count}"


def _pieces(text: str, fits: Callable[[str], bool], step: int = 0) -> list[str]:
    """Return `text` in pieces that fit, cut at the largest unit at which that can be done, each piece as long as may be."""
    if fits(text):
        return [text]
    if step == len(_STEPS):
        return _by_clusters(text, fits)
    units = [(match.start(), match.end()) for match in _STEPS[step].finditer(text)]
    starts = [0, *(end for _, end in units)]
    ends = [*(start for start, _ in units), len(text)]
    made: list[str] = []
    first = 0
    while first < len(starts):
        # The largest run of units that fits, found by halving: measuring is dear, and longer never fits better.
        low, high = first, len(starts)
        while high - low > 1:
            middle = (low + high) // 2
            if fits(text[starts[first] : ends[middle]]):
                low = middle
            else:
                high = middle
        piece = text[starts[first] : ends[low]]
        if low == first and not fits(piece):
            made += _pieces(piece, fits, step + 1)
        elif piece:
            made.append(piece)
        first = low + 1
    return made


def _by_clusters(word: str, fits: Callable[[str], bool]) -> list[str]:
    # A word of its own that does not fit (a very long link): cutting it would break it.
    if "://" in word or not fits(_CLUSTER.findall(word)[0]):
        raise InputError("word-too-long", word=word[:40])
    made, held = [], ""
    for cluster in _CLUSTER.findall(word):
        if held and not fits(held + cluster):
            made.append(held)
            held = ""
        held += cluster
    return [*made, held]
