"""Characters that strangers wrote, so that none of them moves, hides or piles up.

- Control characters, halves of surrogate pairs, interlinear and tag characters go; any line end becomes '\\n', a tab a blank.
- Zero-width characters go, but for the joiners where letters or emoji need them.
- At most four marks stand on one letter, and no cluster of characters is longer than thirty-two: a pile of them paints over its neighbours.
- Embeddings and overrides of direction (LRE, RLE, LRO, RLO, PDF) go; isolates stay, at most three deep, and end with their line. A line
  or a link that runs from right to left can be isolated, so that it does not turn around what stands beside it.

Sources: Unicode 15.1, chapter 23 (special characters); UAX 9 (directions), UAX 29 (clusters).
"""

from __future__ import annotations

import regex

MOST_MARKS = 4
MOST_CLUSTER = 32
FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"

_JOINING = r"[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{InCB=Linker}\p{Script=Devanagari}\p{Script=Bengali}" \
    r"\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}" \
    r"\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]"  # fmt: skip
_EMOJI = r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3\U000e007f]"
_ENDS = r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]"
# Everything that is taken away or replaced wherever it stands. Unassigned code points stay: they are next year's emoji.
_BAD = regex.compile(
    rf"(?P<end>{_ENDS})|(?P<tab>[\t\u00a0\u2000-\u200a\u202f\u205f\u3000])"
    r"|(?P<half>[\ud800-\udfff])"
    r"|(?P<drop>[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060-\u2065\u206a-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e0fff\U0001fffe\U0001ffff])"
    r"|(?P<tag>\U0001f3f4[\U000e0020-\U000e007e]{2,6}\U000e007f)|(?P<stray>[\U000e0020-\U000e007f])"
    rf"|(?P<kept>(?<={_EMOJI})\u200d(?=\p{{Extended_Pictographic}})|(?<={_JOINING})[\u200c\u200d](?={_JOINING}|\b))|(?P<joiner>[\u200c\u200d])"
)
_SUSPECT = regex.compile(
    r"[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff"
    r"\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\U0001f300-\U0001f3fa\U0001f400-\U0001faff]"
)
_FORMERS = regex.compile(r"[\p{M}\u200d\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\U000e0020-\U000e007f]")
_MARKS = regex.compile(rf"(?<=\p{{M}}{{{MOST_MARKS}}})\p{{M}}+")
_LEADING = regex.compile(r"^[\p{M}\u200c\u200d]+")
_CLUSTER = regex.compile(r"\X")
_ISOLATES = regex.compile(r"[\u2066-\u2069]")
_RIGHT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}]")
_EMPTY = regex.compile(r" *\n(?: *\n)+ *")
_BLANKS = regex.compile(r" {9,}")
_LINE_BLANKS = regex.compile(r"\s+")
_AT_END = regex.compile(r" +\n")


def tidy(text: str, *, edge: bool = False) -> str:
    """Return text of several lines: at most one empty line in a row and eight blanks. With `edge` it is a part of a longer text, whose
    blanks at both ends count; else they are taken off.
    """
    made = settled(text)
    if "\n" in made:
        made = _EMPTY.sub("\n\n", _AT_END.sub("\n", made))
    if "         " in made:
        made = _BLANKS.sub("        ", made)
    return made if edge else made.strip()


def one_line(text: str, most: int, *, edge: bool = False) -> str:
    """Return text as one line of at most `most` characters, '…' where it was cut, without any mark of direction."""
    made = str(_ISOLATES.sub("", settled(text[: most * 8])))
    made = str(_LINE_BLANKS.sub(" ", made))
    if not edge:
        made = made.strip()
    elif edge:
        made = str(_LEADING.sub("", made))
    return made if len(made) <= most else settled(made[: most - 1]).rstrip() + "…"


def isolated(line: str) -> str:
    """Return a line that holds writing from right to left so that it turns nothing around it; any other as it is."""
    return f"{FSI}{line}{PDI}" if line and _RIGHT.search(line) else line


def settled(text: str) -> str:
    """Return text with nothing left in it that moves, hides or piles up; blanks and line ends stay where they are."""
    if not _SUSPECT.search(text):
        return text
    text = str(_BAD.sub(_better, text))
    if _FORMERS.search(text):
        text = str(_LEADING.sub("", _MARKS.sub("", text)))
        text = "".join(one if len(one) <= MOST_CLUSTER else one[:MOST_CLUSTER].rstrip("\u200d") for one in _CLUSTER.findall(text))
    if _ISOLATES.search(text):
        text = "\n".join(_balanced(line) for line in text.split("\n"))
    return text


def _better(found: regex.Match[str]) -> str:
    kind = found.lastgroup
    if kind == "end":
        return "\n"
    if kind == "tab":
        return " "
    if kind == "half":
        return "\ufffd"
    return found[0] if kind in {"tag", "kept"} else ""


def _balanced(line: str) -> str:
    """Return a line in which every isolate is closed and none closes what was not opened."""
    made, depth, deeper = [], 0, 0
    for part in regex.split(r"([\u2066-\u2069])", line):
        if part in {FSI, LRI, RLI} and part:
            if depth < 3:
                depth += 1
                made.append(part)
            else:
                deeper += 1
        elif part == PDI:
            if deeper:
                deeper -= 1
            elif depth:
                depth -= 1
                made.append(part)
        else:
            made.append(part)
    return "".join(made) + PDI * depth
