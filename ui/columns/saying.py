"""What is said of a status in words: in the row, and by a screen reader."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from accounts.model.column import ColumnKind
from ui.columns.inline import Inline
from ui.language import tr
from ui.moments import full, since, when

if TYPE_CHECKING:
    from accounts.model.column import Entry, Via
    from accounts.model.ids import AccountId
    from accounts.model.status import Attachment, Person, Poll, Status

_MINUTE = 60


def name_of(person: Person) -> str:
    """Return what a person is called."""
    return person.name.strip() or f"@{person.handle}"


def short_handle(handle: str) -> str:
    """Return a handle without its server."""
    return handle.partition("@")[0]


def booster(entry: Entry) -> Person | None:
    """Return who boosted a status into its column; None when it came by itself first."""
    if entry.via:
        return entry.via[0].boosted_by
    return entry.status.boosted_by


def boosted(entry: Entry) -> str:
    """Return the line over a boost, '' over anything else."""
    person = booster(entry)
    return tr("Columns", "Boosted by {name}", name=name_of(person)) if person is not None else ""


def who_is_answered(status: Status) -> str:
    """Return the line over an answer, '' when it is none."""
    if not status.reply_to:
        return ""
    if not status.reply_to_handle:
        return tr("Columns", "An answer")
    return tr("Columns", "Answer to @{handle}", handle=short_handle(status.reply_to_handle))


LABEL = "label:"


def warning_of(status: Status) -> str:
    """Return the words over a folded status: the author's own, or what a network's label means; '' when it is not folded."""
    if not status.warning.startswith(LABEL):
        return status.warning
    words = {
        "porn": tr("Columns", "Explicit sexual images"),
        "sexual": tr("Columns", "Sexual content"),
        "nudity": tr("Columns", "Nudity"),
        "graphic-media": tr("Columns", "Shocking images"),
        "gore": tr("Columns", "Shocking images"),
        "self-harm": tr("Columns", "About self-harm"),
        "intolerant": tr("Columns", "Hateful, says the network"),
        "rude": tr("Columns", "Rude, says the network"),
        "threat": tr("Columns", "Threatening, says the network"),
        "spam": tr("Columns", "Unwanted advertising, says the network"),
    }
    return words.get(status.warning.removeprefix(LABEL), tr("Columns", "Hidden by a label of the network"))


def own_marks(entry: Entry, act_as: AccountId | None) -> frozenset[str]:
    """Return what the column's own account did with a status."""
    if act_as is not None and act_as in entry.mine:
        return entry.mine[act_as]
    return frozenset() if entry.mine else entry.status.mine


def how_it_came(entry: Entry, networks: Mapping[AccountId, str]) -> str:
    """Return by which other ways a status came, '' when there is only one. Two accounts of one network that ask the same are one way."""
    if len(entry.via) < 2:
        return ""
    first = entry.via[0]
    told = dict.fromkeys(_way(via, first, networks) for via in entry.via[1:])
    ways = [way for way in told if way]
    return tr("Columns", "Also via {ways}", ways=", ".join(ways)) if ways else ""


def _way(via: Via, first: Via, networks: Mapping[AccountId, str]) -> str:
    if via.boosted_by is not None:
        return tr("Columns", "a boost by {name}", name=name_of(via.boosted_by))
    if via.kind is ColumnKind.HASHTAGS and via.what != first.what:
        return f"#{via.what}"
    if via.kind is ColumnKind.FEED:
        return urlsplit(via.what).hostname or via.what
    there, here = _network(via, networks), _network(first, networks)
    if there != here:
        return there
    return "" if via.kind is first.kind else kind_word(via.kind)


def _network(via: Via, networks: Mapping[AccountId, str]) -> str:
    return networks.get(via.account, "") if via.account is not None else ""


def kind_word(kind: ColumnKind) -> str:
    """Return what a way is called that is not told by what was asked."""
    words = {
        ColumnKind.MENTIONS: tr("Columns", "Mentions"),
        ColumnKind.HOME: tr("Columns", "Home"),
        ColumnKind.LIST: tr("Columns", "List"),
        ColumnKind.SEARCH: tr("Columns", "Search"),
    }
    return words.get(kind, "")


def kind_of(one: Attachment) -> str:
    """Return what an attachment is."""
    words = {
        "image": tr("Columns", "Picture"),
        "video": tr("Columns", "Video"),
        "gif": tr("Columns", "Moving picture"),
        "audio": tr("Columns", "Sound"),
    }
    return words.get(one.kind.value, tr("Columns", "Attachment"))


def length_of(one: Attachment) -> str:
    """Return how long something plays: ' 1:05', '' when that is not known."""
    if not one.seconds:
        return ""
    whole = round(one.seconds)
    return f" {whole // _MINUTE}:{whole % _MINUTE:02d}"


def alt_of(one: Attachment) -> str:
    """Return the description of an attachment."""
    return one.alt.strip() or tr("Columns", "Without a description")


def poll_end(poll: Poll) -> str:
    """Return whether a poll goes on, and until when."""
    if poll.closed:
        return tr("Columns", "closed")
    return tr("Columns", "until {moment}", moment=when(poll.closes_at)) if poll.closes_at else ""


def spoken(
    entry: Entry, now: datetime, *, unread: bool = False, own: frozenset[str] = frozenset(), opened: Collection[str] = frozenset()
) -> str:
    """Return what a screen reader says of a row: who, when, what, and what hangs on it; under a warning only when that was `opened`."""
    status = entry.status
    parts = [
        tr("Columns", "Unread") if unread else "",
        f"{name_of(status.author)}, {since(status.at, now)}",
        boosted(entry),
        who_is_answered(status),
        tr("Columns", "Warning: {text}", text=warning_of(status)) if status.warning else "",
        *(_content(status) if not status.warning or "warning" in opened else ()),
        tr("Columns", "Boosted by you") if "boosted" in own else "",
        tr("Columns", "Favourite of yours") if "favourited" in own else "",
    ]
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())


def _content(status: Status) -> list[str]:
    """Return what stands in a status and what hangs on it."""
    return [
        status.title,
        status.text,
        *(f"{kind_of(one)}: {alt_of(one)}" for one in status.media),
        tr("Columns", "Poll: {choices}", choices=", ".join(choice.text for choice in status.poll.choices)) if status.poll else "",
        tr("Columns", "Link: {title}", title=status.card.title) if status.card and not status.quote else "",
        tr("Columns", "Quotes {name}: {text}", name=name_of(status.quote.author), text=_quoted(status.quote)) if status.quote else "",
    ]


def _quoted(quoted: Status) -> str:
    return warning_of(quoted) or quoted.text or quoted.title


def described(entry: Entry) -> str:
    """Return what a row says on being asked for more: the whole handle, the exact moment, the numbers."""
    status = entry.status
    counts = [
        tr("Columns", "%n answers", status.replies),
        tr("Columns", "%n boosts", status.boosts),
        tr("Columns", "%n favourites", status.favourites),
    ]
    bot = tr("Columns", "an automatic account") if status.author.bot else ""
    return ", ".join(part for part in (f"@{status.author.handle}", bot, full(status.at), *counts) if part)


def plain_text(status: Status) -> str:
    """Return a status for the clipboard; links with the address where they really go."""
    text = Inline(status.text, status.spans).said(0, len(status.text))
    return "\n".join(part for part in (warning_of(status), status.title, text) if part)
