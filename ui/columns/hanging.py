"""What hangs on a status: pictures, what moves or sounds, a poll, the card of a link, a quoted status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from ui.columns.inline import Inline, May, inline, naming
from ui.columns.links import goal
from ui.columns.parts import Box, Line, Shot, Zone, ZoneKind
from ui.columns.saying import alt_of, kind_of, length_of, poll_end, short_handle, warning_of
from ui.language import tr

if TYPE_CHECKING:
    from accounts.model.status import Attachment, Card, Poll, Status
    from ui.columns.laying import Pen, Way

MOST_PICTURES = 4
FLAT, TALL = 0.4, 1.0
"""Height of a picture alone, as a share of its width: at least and at most."""
QUOTED_LINES = 6
CARD = 0.5
"""Height of the picture of a link's card, as a share of its width: what pages offer is about twice as wide as high."""


def hang(pen: Pen, status: Status, way: Way) -> None:
    """Add everything that hangs on a status."""
    if status.media:
        _media(pen, status, way)
    if status.poll is not None:
        _poll(pen, status.poll)
    if status.quote is not None:
        _quote(pen, status.quote, way.in_text(status))
    elif status.card is not None:
        _card(pen, status, status.card, way)


# -- pictures -------------------------------------------------------------------------------------------------------


def _media(pen: Pen, status: Status, way: Way) -> None:
    m = pen.m
    if status.sensitive and not status.warning and (status.uri, "media") not in way.opened:
        pen.top += m.tight
        pen.said(tr("Columns", "The pictures may be unpleasant."), m.note, "muted", icon="eye")
        pen.press(tr("Columns", "Show the pictures"), ZoneKind.FOLD, "media")
        return
    seen = [one for one in status.media if one.kind.value in {"image", "gif", "video"}]
    rest = [one for one in status.media if one not in seen]
    if way.pictures == "never":
        rest, seen = list(status.media), []
    if seen:
        _grid(pen, status, seen[:MOST_PICTURES], way)
    for one in rest + seen[MOST_PICTURES:]:
        _told(pen, one)


def _grid(pen: Pen, status: Status, seen: list[Attachment], way: Way) -> None:
    pen.top += pen.m.gap
    gap = pen.m.tight
    if len(seen) == 1:
        share = seen[0].height / seen[0].width if seen[0].width and seen[0].height else 0.56
        high = pen.width * min(TALL, max(FLAT, share))
        _shot(pen, status, seen[0], QRectF(pen.left, pen.top, pen.width, high), way)
        pen.top += high
    else:
        wide = (pen.width - gap) / 2
        high = wide * 0.75
        for at, one in enumerate(seen):
            last = at == len(seen) - 1 and len(seen) % 2
            where = QRectF(pen.left + (at % 2) * (wide + gap), pen.top + (at // 2) * (high + gap), pen.width if last else wide, high)
            _shot(pen, status, one, where, way)
        pen.top += ((len(seen) + 1) // 2) * (high + gap) - gap
    pen.top += pen.m.tight


def _shot(pen: Pen, status: Status, one: Attachment, where: QRectF, way: Way) -> None:
    still = one.kind.value in {"video", "gif"}
    source = one.preview or ("" if still else one.url)
    load = way.loads(status, source)
    pen.laid.parts.append(Shot(where, source, one.alt, load, still))
    if still:
        pen.laid.zones.append(Zone(where, ZoneKind.LINK, one.url, tr("Columns", "Open: {what}", what=kind_of(one))))
        _tag(pen, where, f"{kind_of(one)}{length_of(one)} · {tr('Columns', 'open')}", right=True)
    else:
        pen.laid.zones.append(Zone(where, ZoneKind.PICTURE, source, one.alt or tr("Columns", "Picture without a description")))
    if one.alt:
        _tag(pen, where, tr("Columns", "ALT"), right=False)
    if source and not load and not still:  # a still shows that it can be opened; the menu shows it
        _offer(pen, where)


def _offer(pen: Pen, where: QRectF) -> None:
    """Say on a picture that is not loaded that it can be shown."""
    m = pen.m
    middle = QRectF(where.left() + m.gap, where.center().y() - m.note_height, where.width() - 2 * m.gap, 2 * m.note_height)
    pen.laid.parts.append(Line(middle, tr("Columns", "Show the picture"), m.note_bold, "accent", True))


def _tag(pen: Pen, where: QRectF, text: str, *, right: bool) -> None:
    """Put a word on a picture, in a lower corner, on a ground of its own."""
    m = pen.m
    wide = min(where.width() - 2 * m.tight, QFontMetricsF(m.small).horizontalAdvance(text) + 2 * m.tight + 2)
    high = m.small_height + 2
    left = where.right() - m.tight - wide if right else where.left() + m.tight
    box = QRectF(left, where.bottom() - m.tight - high, wide, high)
    pen.laid.parts.append(Box(box, "sheet", "line", 4))
    pen.laid.parts.append(Line(box, text, m.small, "text", True))


def _told(pen: Pen, one: Attachment) -> None:
    """Say in words what is not shown."""
    m = pen.m
    pen.top += m.tight
    icon = {"audio": "music", "video": "play", "gif": "play", "image": "image"}.get(one.kind.value, "paperclip")
    where = pen.line(f"{kind_of(one)}{length_of(one)} · {tr('Columns', 'open')}", m.note_bold, "accent", icon=icon)
    reach = where.adjusted(-m.icon - m.tight, 0, 0, 0)
    pen.laid.zones.append(Zone(reach, ZoneKind.LINK, one.url, tr("Columns", "Open: {what}", what=kind_of(one))))
    if one.alt:
        pen.words(alt_of(one), m.note, "muted", most=4)


# -- the rest -------------------------------------------------------------------------------------------------------


def _poll(pen: Pen, poll: Poll) -> None:
    m = pen.m
    pen.top += m.gap
    total = sum(choice.votes or 0 for choice in poll.choices)
    for choice in poll.choices:
        share = (choice.votes or 0) / total if total else 0.0
        told = f"{round(100 * share)}%" if choice.votes is not None else ""
        line = pen.line(choice.text, m.note, "text")
        if told:
            wide = QFontMetricsF(m.note_bold).horizontalAdvance(told) + 2
            pen.laid.parts.append(Box(QRectF(pen.right - wide - 2, line.top(), wide + 4, line.height()), "sheet", "", 0))
            pen.laid.parts.append(Line(QRectF(pen.right - wide, line.top(), wide, line.height()), told, m.note_bold, "text"))
        bar = QRectF(pen.left, pen.top + 1, pen.width, m.tight)
        pen.laid.parts.append(Box(bar, "line", "", m.tight / 2))
        if share:
            pen.laid.parts.append(Box(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), "accent", "", m.tight / 2))
        pen.top += 3 * m.tight
    votes = tr("Columns", "%n votes", total) if any(choice.votes is not None for choice in poll.choices) else ""
    pen.line(" · ".join(part for part in (votes, poll_end(poll)) if part), m.small, "muted")


def _card(pen: Pen, status: Status, card: Card, way: Way) -> None:
    m = pen.m
    top = pen.top + m.gap
    inner = type(pen)(pen.laid, pen.left + m.gap, pen.right - m.gap, top + m.gap)
    at = len(pen.laid.parts)
    shot = None
    if card.picture and way.pictures != "never" and not way.lost(card.picture):
        shot = Shot(
            QRectF(pen.left + 1, top + 1, pen.width - 2, round((pen.width - 2) * CARD)),
            card.picture,
            "",
            way.loads(status, card.picture),
            False,
        )
        pen.laid.parts.append(shot)
        inner.top = shot.where.bottom() + m.gap
    if card.title:
        inner.words(card.title, m.note_bold, "text", most=2)
    if card.text:
        inner.words(card.text, m.note, "muted", most=2)
    inner.line(goal(card.url).host or card.url, m.small, "muted", icon="external-link")
    _frame(pen, at, top, inner.top + m.gap)
    where = QRectF(pen.left, top, pen.width, pen.top - top)
    pen.laid.zones.append(Zone(where, ZoneKind.LINK, card.url, card.title or card.url))
    if shot is not None and not shot.load:
        _offer(pen, shot.where)
        about = tr("Columns", "Picture with the link: {title}", title=card.title or goal(card.url).host)
        pen.laid.zones.append(Zone(shot.where, ZoneKind.PICTURE, card.picture, about))


def _quote(pen: Pen, quoted: Status, may: May | None) -> None:
    m = pen.m
    top = pen.top + m.gap
    inner = type(pen)(pen.laid, pen.left + m.gap, pen.right - m.gap, top + m.gap)
    at = len(pen.laid.parts)
    called = f"{quoted.author.name or quoted.author.handle} @{short_handle(quoted.author.handle)}"
    inner.line(naming(called, quoted.author, may), m.note_bold, "text")
    said = warning_of(quoted) or quoted.text or quoted.title
    if said:
        whole = inline(said, quoted.spans, may) if said == quoted.text else Inline(said)
        inner.words(whole, m.note, "text", most=QUOTED_LINES)
    if quoted.media:
        inner.line(tr("Columns", "%n attachments", len(quoted.media)), m.small, "muted", icon="image")
    _frame(pen, at, top, inner.top + m.gap)
    if quoted.url:
        where = QRectF(pen.left, top, pen.width, pen.top - top)
        name = tr("Columns", "Quoted message of {name}", name=quoted.author.name or quoted.author.handle)
        pen.laid.zones.append(Zone(where, ZoneKind.OPEN, quoted.url, name))


def _frame(pen: Pen, at: int, top: float, end: float) -> None:
    """Put a border under what was added since `at`."""
    pen.laid.parts.insert(at, Box(QRectF(pen.left, top, pen.width, end - top), "", "line", pen.m.radius))
    pen.top = end
