"""What the holds say: since when, by whom, and what becomes of each message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId
from accounts.model.post import State, Target
from ui import words
from ui.holds.fate import Fate, Waiting
from ui.language import tr, when

SHORT_QUOTE = 60
LONGEST_QUOTE = 280
"""Characters of a message in a list; the whole stands in its tool tip and in 'Sent'."""


def since_by(hold: SetHold, now: datetime) -> str:
    """Return since when and by whom."""
    if hold.until is not None:
        return tr("Holds", "Since {moment}, until {end}.", moment=when(hold.since, now=now), end=when(hold.until, now=now))
    if hold.by.strip():
        return tr("Holds", "Since {moment}, by {name}.", moment=when(hold.since, now=now), name=hold.by.strip())
    return tr("Holds", "Since {moment}.", moment=when(hold.since, now=now))


def about(hold: SetHold, accounts: Mapping[AccountId, Account]) -> str:
    """Return what holds, in a few words; a stop by hand names its account."""
    if hold.cause is HoldCause.CRISIS:
        return tr("Holds", "Crisis: nothing leaves.")
    if hold.cause is HoldCause.MEETING and hold.name:
        return tr("Holds", "The council of {name} meets.", name=hold.name)
    if hold.cause is HoldCause.MEETING:
        return tr("Holds", "The council meets.")
    if hold.account is None:
        return tr("Holds", "All accounts are stopped by hand.")
    return tr("Holds", "{account} is stopped by hand.", account=account_name(accounts.get(hold.account)))


def memory_only(holds: Iterable[SetHold]) -> str:
    """Return what is to be said of holds that the books did not take, '' when they took all."""
    if all(one.kept for one in holds):
        return ""
    return tr("Holds", "It cannot be stored (a full disk?), so it holds only while Omroeper is open; it is stored as soon as that goes.")


def account_name(account: Account | None) -> str:
    """Return what an account is called in a sentence: its badge's word and its handle."""
    if account is None:
        return tr("Holds", "An account that is gone")
    handle = account.handle if account.handle.startswith("@") or not account.handle else f"@{account.handle}"
    return f"{words.role(account)} {handle}".strip()


def due(target: Target, now: datetime) -> str:
    """Return when a held message was or is to go, and its late rule."""
    told = (
        tr("Holds", "Was to go {moment}.", moment=when(target.due_at, now=now))
        if target.due_at <= now
        else tr("Holds", "Is to go {moment}.", moment=when(target.due_at, now=now))
    )
    return f"{told} {words.late_rule(target.late_minutes)}"


def state(one: Waiting, now: datetime) -> str:
    """Return how a held message stands now."""
    if one.fate(now) is Fate.PASSES:
        return tr("Holds", "You let it pass: it goes out.")
    if one.too_late(now):
        return tr("Holds", "Too late by now: it goes out only when you say so.")
    return words.state(one.target, one.holds)


def fate(one: Waiting, now: datetime, ended: HoldCause = HoldCause.CRISIS) -> str:
    """Return what happens to a held message when `ended` is over."""
    match one.fate(now, ended):
        case Fate.NOW:
            return tr("Holds", "Goes out at once.")
        case Fate.ASKS if one.too_late(now):
            return tr("Holds", "Too late: stays here and asks you.")
        case Fate.ASKS:
            return tr("Holds", "Fell due meanwhile: stays here and asks you.")
        case Fate.WAITS:
            return tr("Holds", "Goes on waiting. {said}", said=words.error(one.others(ended)[0].code).text)
        case Fate.LATER:
            return tr("Holds", "Planned: goes out {moment}.", moment=when(one.target.due_at, now=now))
        case Fate.PASSES:
            return tr("Holds", "You let it pass: it goes out.")


def lying(target: Target, *, unreached: bool, tried: str = "", why: KnownError | None = None) -> tuple[str, str, str]:
    """Return icon, tone and sentence for what lay at a network when the hold began.

    `tried` is when it was asked for last, in words; `why` is what stood in the way then.
    """
    if target.state is State.HANDED_OVER:
        if unreached:
            told = tr("Holds", "Still lies at the network, and can go out there. It is tried again every minute.")
            last = tr("Holds", "Last tried {moment}.", moment=tried) if tried else ""
            said = words.looked(why.word, why.values) if why is not None else ""
            return "wifi-off", "stop", " ".join(part for part in (told, last, said) if part)
        return "hourglass", "muted", tr("Holds", "Is being taken back…")
    if target.state is State.PUBLISHED:
        return "circle-alert", "stop", tr("Holds", "Was published already, before it could be taken back.")
    if target.state is State.UNKNOWN:
        return "triangle-alert", "warning", tr("Holds", "The network does not say whether it went out: look there.")
    return "circle-check", "good", tr("Holds", "Taken back; it lies here now.")


def first_words(target: Target) -> str:
    """Return the beginning of a message, for a banner."""
    line = " ".join(quote(target).split())
    return f"“{line if len(line) <= SHORT_QUOTE else line[: SHORT_QUOTE - 1].rstrip() + '…'}”"


def quote(target: Target) -> str:
    """Return the text of a message for a list, shortened where it is long."""
    content = target.content
    parts = [content.title.strip(), content.text.strip()]
    text = "\n".join(part for part in parts if part) or ", ".join(one.name for one in content.media) or tr("Holds", "(no words)")
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rstrip() + "…"
