"""The menus of a row and of a column. They only ask; nothing happens here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from accounts.model.status import SpanKind
from ui.columns.laying import action_names
from ui.columns.links import goal
from ui.columns.saying import kind_of, name_of
from ui.language import tr
from ui.look import Look

if TYPE_CHECKING:
    from accounts.model.column import Board
    from accounts.model.status import Status

Say = Callable[[str], object]
Open = Callable[[str, str], object]


def row_menu(parent: QWidget, status: Status, own: frozenset[str], act: Say, open_link: Open) -> QMenu:
    """Return the menu of a status: what can be done with it, its links, its text, its place at the network."""
    menu = QMenu(parent)
    names = action_names()
    undo = {
        "boost": ("boosted", tr("Columns", "Take the boost back")),
        "favourite": ("favourited", tr("Columns", "Take the favourite back")),
        "bookmark": ("bookmarked", tr("Columns", "Remove the bookmark")),
    }
    for verb, icon in (("reply", "reply"), ("boost", "repeat-2"), ("favourite", "star"), ("bookmark", "bookmark")):
        mark, back = undo.get(verb, ("", ""))
        menu.addAction(Look.current().icon(icon), back if mark and mark in own else names[verb], partial(act, verb))
    menu.addAction(Look.current().icon("message-square"), tr("Columns", "Quote"), lambda: act("quote"))
    menu.addAction(Look.current().icon("inbox"), tr("Columns", "Make it a case"), lambda: act("case"))
    menu.addSeparator()
    if links_of(status):
        inner = links_menu(menu, status, open_link)
        inner.setTitle(tr("Columns", "Links in this message"))
        menu.addMenu(inner)
    if status.url:
        menu.addAction(Look.current().icon("external-link"), tr("Columns", "Open at the network"), lambda: act("open"))
        menu.addAction(tr("Columns", "Copy the link"), lambda: act("copy-link"))
    menu.addAction(Look.current().icon("copy"), tr("Columns", "Copy the text"), lambda: act("copy"))
    return menu


def links_of(status: Status) -> list[tuple[str, str]]:
    """Return every address in a status, as (address, words), each once, in reading order."""
    found: dict[str, str] = {}
    for span in status.spans:
        if span.kind in {SpanKind.LINK, SpanKind.MENTION} and span.target:
            found.setdefault(span.target, status.text[span.start : span.end])
    if status.card is not None:
        found.setdefault(status.card.url, status.card.title)
    for one in status.media:
        found.setdefault(one.url, kind_of(one))
    if status.quote is not None and status.quote.url:
        found.setdefault(status.quote.url, tr("Columns", "Quoted message of {name}", name=name_of(status.quote.author)))
    if status.author.url:
        found.setdefault(status.author.url, tr("Columns", "Profile of {name}", name=name_of(status.author)))
    return list(found.items())


def links_menu(parent: QWidget, status: Status, open_link: Open) -> QMenu:
    """Return the menu of the links of a status; each says where it really goes."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for address, words in links_of(status):
        said = " ".join(words.split())[:60]
        host = goal(address).host
        text = said if not host or host in said else f"{said} ({host})"
        action = menu.addAction(text.replace("&", "&&"), partial(open_link, address, words))
        action.setToolTip(address)
    return menu


def column_menu(parent: QWidget, boards: Iterable[Board], here: int, ask: Say) -> QMenu:
    """Return the menu of a column. `here` is the board it stands on."""
    menu = QMenu(parent)
    look = Look.current()
    for icon, text, verb in (
        ("settings", tr("Columns", "Settings…"), "settings"),
        ("check", tr("Columns", "Mark everything read"), "read"),
        ("chevron-up", tr("Columns", "Go to what is unread"), "unread"),
        ("refresh-cw", tr("Columns", "Look for new ones now"), "fetch"),
        ("x", tr("Columns", "Empty the column…"), "clear"),
    ):
        menu.addAction(look.icon(icon), text, partial(ask, verb))
    menu.addSeparator()
    for text, verb, keys in (
        (tr("Columns", "Move to the left"), "left", "Ctrl+Shift+Left"),
        (tr("Columns", "Move to the right"), "right", "Ctrl+Shift+Right"),
        (tr("Columns", "Wider"), "wider", "Ctrl+Shift+Up"),
        (tr("Columns", "Narrower"), "narrower", "Ctrl+Shift+Down"),
    ):
        action = menu.addAction(text, partial(ask, verb))
        action.setShortcut(keys)
        action.setShortcutVisibleInContextMenu(True)
    others = [board for board in boards if int(board.id) != here]
    if others:
        inner = menu.addMenu(tr("Columns", "Move to board"))
        for board in others:
            inner.addAction(board.title.replace("&", "&&"), partial(ask, f"board:{int(board.id)}"))
    menu.addSeparator()
    menu.addAction(look.icon("trash-2", "stop"), tr("Columns", "Remove the column…"), lambda: ask("remove"))
    return menu
