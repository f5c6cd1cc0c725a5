"""A status laid out for a width: who, when, text, what hangs on it, how it came, and the quiet row of what one can do with it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.columns import hanging
from ui.columns.inline import Inline, May, allowed, codes_of, inline, naming
from ui.columns.measure import measure
from ui.columns.parts import Box, Face, Laid, Line, Sign, Words, Zone, ZoneKind
from ui.columns.saying import boosted, booster, how_it_came, own_marks, short_handle, warning_of, who_is_answered
from ui.columns.text import Paragraph, one_line, paragraph, pictures, zones
from ui.language import tr
from ui.look import Look
from ui.moments import ago, number

if TYPE_CHECKING:
    from accounts.model.column import Entry
    from accounts.model.ids import AccountId
    from accounts.model.status import Status

MOST_LINES = 16
"""Of a longer text this many lines are shown, and 'Read on'."""
SHOWN_LINES = 12
ACTIONS = (("reply", "reply"), ("boost", "repeat-2"), ("favourite", "star"), ("bookmark", "bookmark"), ("more", "ellipsis"))
"""Verbs and their icons, from left to right."""


@dataclass(frozen=True)
class Way:
    """How a row is to be laid out: its width in pixels, what was unfolded, and whether pictures are loaded: never, request, always.

    `act_as` is the account whose own marks are shown, `networks` what network each account is of, `lost` which pictures cannot be had.
    """

    width: int
    now: datetime
    opened: Set[tuple[str, str]] = frozenset()
    pictures: str = "always"
    act_as: AccountId | None = None
    networks: Mapping[AccountId, str] = field(default_factory=dict)
    lost: May = field(default=lambda _url: False)

    def loads(self, status: Status, url: str) -> bool:
        """Return whether a picture of a status may be fetched now."""
        return bool(url) and (self.pictures == "always" or (self.pictures == "request" and (status.uri, url) in self.opened))

    def in_text(self, status: Status) -> May | None:
        """Return which pictures may stand in the texts of a status, None for none."""
        wanted = self.pictures == "always" or (self.pictures == "request" and (status.uri, "emoji") in self.opened)
        return allowed(codes_of(status), wanted, self.lost)


class Pen:
    """Where the next part goes: `top` moves down as parts are added between `left` and `right`."""

    def __init__(self, laid: Laid, left: float, right: float, top: float) -> None:
        """Begin at `top`."""
        self.laid, self.left, self.right, self.top = laid, left, right, top
        self.m = measure()

    @property
    def width(self) -> float:
        """Return the room for words."""
        return self.right - self.left

    def line(self, text: str | Inline, font: QFont, tone: str, *, icon: str = "") -> QRectF:
        """Add one line, shortened where it must be, with an icon before it."""
        metrics = QFontMetricsF(font)
        left = self.left
        if icon:
            side = self.m.icon * 0.85
            self.laid.parts.append(Sign(QRectF(left, self.top + (metrics.height() - side) / 2, side, side), icon, tone))
            left += side + self.m.tight
        where = QRectF(left, self.top, self.right - left, metrics.height())
        if isinstance(text, Inline) and text.pictures:
            drawn = one_line(text, font, where.width())
            self.laid.parts.append(Words(drawn.layout, left, self.top, tone))
            self.laid.parts += pictures(drawn, font, left, self.top)
        else:
            words = text.text if isinstance(text, Inline) else text
            self.laid.parts.append(Line(where, elided(words, font, where.width()), font, tone))
        self.top += metrics.height()
        return where

    def words(self, text: str | Inline, font: QFont, tone: str, *, most: int) -> bool:
        """Add a paragraph without links; return whether it was cut."""
        found = paragraph(text if isinstance(text, Inline) else Inline(text), font, self.width, most=most)
        self.put(found, font, tone, self.left, self.top)
        self.top += found.height
        return found.cut

    def said(self, text: str, font: QFont, tone: str, *, icon: str) -> None:
        """Add a sentence of ours in as many lines as it needs, with an icon before it."""
        side = self.m.icon * 0.85
        high = QFontMetricsF(font).height()
        self.laid.parts.append(Sign(QRectF(self.left, self.top + (high - side) / 2, side, side), icon, tone))
        left = self.left + side + self.m.tight
        found = paragraph(Inline(text), font, self.right - left, most=4)
        self.laid.parts.append(Words(found.layout, left, self.top, tone))
        self.top += found.height

    def put(self, found: Paragraph, font: QFont, tone: str, left: float, top: float) -> None:
        """Add what was laid out, with its pictures."""
        self.laid.parts.append(Words(found.layout, left, top, tone, found.said))
        self.laid.parts += pictures(found, font, left, top)

    def press(self, text: str, kind: ZoneKind, value: str) -> None:
        """Add a word that can be pressed, as high as a finger wants it."""
        high = self.m.note_height + 2 * self.m.tight
        wide = min(self.width, QFontMetricsF(self.m.note_bold).horizontalAdvance(text) + 2)
        where = QRectF(self.left, self.top, wide, high)
        self.laid.parts.append(Line(where, elided(text, self.m.note_bold, wide), self.m.note_bold, "accent"))
        self.laid.zones.append(Zone(where, kind, value, text))
        self.top += high


def elided(text: str, font: QFont, width: float) -> str:
    """Return one line that fits."""
    return QFontMetricsF(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, width))


def lay(entry: Entry, way: Way) -> Laid:
    """Lay out a row."""
    status = entry.status
    m = measure()
    laid = Laid(0, ago(status.at, way.now))
    pen = Pen(laid, m.left, way.width - m.edge, m.edge)
    _above(pen, entry, way.in_text(status))
    _head(pen, status, laid.age, way.in_text(status))
    _body(pen, status, way)
    came = how_it_came(entry, way.networks)
    if came:
        pen.top += m.tight / 2
        pen.line(came, m.small, "muted")
    _actions(pen, status, own_marks(entry, way.act_as))
    laid.height = round(pen.top + m.tight) + 1
    laid.parts.append(Box(QRectF(0, laid.height - 1, way.width, 1), "line", "", 0))
    return laid


def _above(pen: Pen, entry: Entry, may: May | None) -> None:
    m, status = pen.m, entry.status
    by = booster(entry)
    said: list[tuple[str, str | Inline]] = [
        ("clock", tr("Columns", "Came in later") if entry.late else ""),
        ("repeat-2", naming(boosted(entry), by, may) if by is not None else ""),
        ("reply", who_is_answered(status)),
        ("lock", _closed(status)),
    ]
    for icon, text in said:
        if text:
            pen.line(text, m.note, "muted", icon=icon)
            pen.top += m.tight / 2


def _closed(status: Status) -> str:
    if status.visibility == "direct":
        return tr("Columns", "Only for those who are named")
    return tr("Columns", "Only for followers") if status.visibility == "private" else ""


def _head(pen: Pen, status: Status, age: str, may: May | None) -> None:
    m, author = pen.m, status.author
    face = QRectF(m.edge, pen.top + 2, m.avatar, m.avatar)
    pen.laid.parts.append(Face(face, author))
    if author.url:
        pen.laid.zones.append(Zone(face, ZoneKind.PROFILE, author.url, author.name or author.handle))
    told = f"{age} · {tr('Columns', 'edited')}" if status.edited_at else age
    notes, high = QFontMetricsF(m.note), m.base_height
    end = notes.horizontalAdvance(f" · {told}") + 1
    called = author.name or f"@{author.handle}"
    said = naming(called, author, may)
    if said.pictures:
        drawn = one_line(said, m.bold, pen.width)
        long = drawn.layout.lineAt(0).naturalTextWidth() + (end if drawn.cut or drawn.said != said else 0)
        pen.put(drawn, m.bold, "text", pen.left, pen.top)
    else:
        long = QFontMetricsF(m.bold).horizontalAdvance(called)
        name = elided(called, m.bold, pen.width)
        pen.laid.parts.append(Line(QRectF(pen.left, pen.top, min(long, pen.width) + 2, high), name, m.bold, "text"))
    alone = long + end > pen.width
    wide = min(long, pen.width)
    left = pen.left + wide
    if alone:
        # A name that leaves no room for the rest has the line to itself: who speaks is what one must be able to read.
        pen.top += high
        left = pen.left
    room = pen.right - left - end
    handle = _handle(author.handle, notes, room) if author.name else ""
    if handle:
        shown = handle.lstrip() if alone else handle
        long = notes.horizontalAdvance(shown)
        pen.laid.parts.append(Line(QRectF(left, pen.top, long + 2, high), shown, m.note, "muted"))
        left += long
    text = f" · {told}" if handle or not alone else told
    where = QRectF(left, pen.top, notes.horizontalAdvance(text) + 2, high)
    pen.laid.parts.append(Line(where, text, m.note, "muted"))
    if status.url:
        pen.laid.zones.append(Zone(where, ZoneKind.OPEN, status.url, age))
    pen.top += high


def _handle(handle: str, notes: QFontMetricsF, room: float) -> str:
    """Return the handle in full, without its server, shortened, or '': what there is room for."""
    for shown in (f" @{handle}", f" @{short_handle(handle)}"):
        if notes.horizontalAdvance(shown) <= room:
            return shown
    least = notes.horizontalAdvance(" @abc…")
    return notes.elidedText(f" @{handle}", Qt.TextElideMode.ElideRight, room) if room >= least else ""


def _body(pen: Pen, status: Status, way: Way) -> None:
    m = pen.m
    if status.warning:
        pen.words(warning_of(status), m.bold, "text", most=4)
        shown = (status.uri, "warning") in way.opened
        pen.press(tr("Columns", "Fold it again") if shown else tr("Columns", "Show it"), ZoneKind.FOLD, "warning")
        if not shown:
            return
    if status.title:
        pen.words(status.title, m.bold, "text", most=4)
        pen.top += m.tight / 2
    if status.text:
        _text(pen, status, way)
    hanging.hang(pen, status, way)


def _text(pen: Pen, status: Status, way: Way) -> None:
    opened = (status.uri, "long") in way.opened
    accent = Look.current().colour("accent")
    said = inline(status.text, status.spans, way.in_text(status))
    asks = way.pictures == "request" and (status.uri, "emoji") not in way.opened
    found = paragraph(said, pen.m.base, pen.width, most=400 if opened else MOST_LINES, accent=accent, codes=asks)
    if found.cut and not opened:
        found = paragraph(said, pen.m.base, pen.width, most=SHOWN_LINES, accent=accent, codes=asks)
    pen.put(found, pen.m.base, "text", pen.left, pen.top)
    if status.spans:
        pen.laid.zones += zones(found, pen.left, pen.top, tr("Columns", "Show the pictures in the text") if asks else "")
    pen.top += found.height
    if found.cut or opened:
        pen.press(tr("Columns", "Show less") if opened else tr("Columns", "Read on"), ZoneKind.FOLD, "long")


def _actions(pen: Pen, status: Status, own: frozenset[str]) -> None:
    m = pen.m
    pen.top += m.tight
    counts = {"reply": status.replies, "boost": status.boosts, "favourite": status.favourites}
    mine = {"boost": "boosted", "favourite": "favourited", "bookmark": "bookmarked"}
    names = action_names()
    shares = (0.0, 0.24, 0.5, 0.76)
    for at, (verb, icon) in enumerate(ACTIONS):
        left = pen.right - m.icon if verb == "more" else pen.left + shares[at] * pen.width
        on = mine.get(verb, "") in own
        tone = "accent" if on else "muted"
        middle = pen.top + m.actions / 2
        pen.laid.parts.append(Sign(QRectF(left, middle - m.icon / 2, m.icon, m.icon), icon, tone, on))
        reach = m.icon
        count = counts.get(verb, 0)
        if count:
            font = m.note_bold if on else m.note
            room = shares[at + 1] * pen.width - shares[at] * pen.width - m.icon - 2 * m.tight
            text = elided(_count(count), font, room + 6)
            wide = QFontMetricsF(font).horizontalAdvance(text) + 2
            pen.laid.parts.append(Line(QRectF(left + m.icon + m.tight, pen.top, wide, m.actions), text, font, tone))
            reach = round(m.icon + m.tight + wide)
        where = QRectF(left - m.tight, pen.top, max(reach + 2 * m.tight, m.actions), m.actions)
        pen.laid.zones.append(Zone(where, ZoneKind.ACT, verb, names[verb]))
    pen.top += m.actions


def _count(count: int) -> str:
    return number(count) if count < 10_000 else tr("Columns", "{count} k", count=number(count // 1000))


def action_names() -> dict[str, str]:
    """Return what each verb is called."""
    return {
        "reply": tr("Columns", "Reply"),
        "boost": tr("Columns", "Boost"),
        "favourite": tr("Columns", "Favourite"),
        "bookmark": tr("Columns", "Bookmark"),
        "more": tr("Columns", "More"),
    }
