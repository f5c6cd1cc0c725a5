"""How a message stands for each account: how long it is there, and what the checks find. Pure; may run in any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts import checks
from accounts.posts.checks import Circumstances, Finding, Weight
from accounts.posts.counting import Measure, Unit, measure
from accounts.posts.resolved import resolved
from resources.catalogue import tr
from ui import words
from ui.moments import number


@dataclass(frozen=True)
class Standing:
    """One account's part."""

    account: Account
    measure: Measure
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Remark:
    """A sentence about one account or several, `finding` being that of the first."""

    weight: Weight
    text: str
    accounts: tuple[Account, ...]
    finding: Finding


def assess(
    pairs: Iterable[tuple[Account, Content]],
    stale: Callable[[], bool] = lambda: False,
    around: Callable[[list[Account]], Circumstances] | None = None,
) -> tuple[Standing, ...] | None:
    """Return how each content stands for its account, or None when `stale` said in between that nobody waits for it any more.

    Accounts for which the answer must be the same are asked once. `around` tells what the checks may know beside the message.
    """
    listed = list(pairs)
    so = around([account for account, _ in listed]) if around is not None and listed else Circumstances()
    known: dict[tuple[object, ...], tuple[Measure, tuple[Finding, ...]]] = {}
    found: list[Standing] = []
    for account, content in listed:
        if stale():
            return None
        final = resolved(content, account)
        own = (
            so.sent.get(account.id),
            so.habits.get(account.id),
            so.namings.get(account.id),
            account.id in {one.id for one in so.senders[:1]},
        )
        key = (final, account.role, account.server, account.signature, repr(account.limits), repr(own))
        if key not in known:
            known[key] = (measure(final, account.limits), checks.find(content, account, so))
        found.append(Standing(account, *known[key]))
    return tuple(found)


def remarks(standings: Iterable[Standing], *, with_empty: bool = False) -> tuple[Remark, ...]:
    """Return what was found as sentences, the same sentence once for all accounts it is about, the heaviest first.

    That there is nothing to say yet is told only `with_empty`: whoever has just begun knows.
    """
    order = list(Weight)
    gathered: dict[tuple[Weight, str], tuple[list[Account], Finding]] = {}
    for one in standings:
        for finding in one.findings:
            if finding.code == "empty" and not with_empty:
                continue
            key = (finding.weight, words.finding(finding, one.account))
            gathered.setdefault(key, ([], finding))[0].append(one.account)
    made = [Remark(weight, text, tuple(accounts), finding) for (weight, text), (accounts, finding) in gathered.items()]
    return tuple(sorted(made, key=lambda remark: -order.index(remark.weight)))


def stopped(standings: Iterable[Standing]) -> bool:
    """Return whether anything must be mended before it can be published."""
    return any(finding.weight is Weight.STOP for one in standings for finding in one.findings)


def room(one: Standing) -> str:
    """Return how much room is left for an account, or of how many messages its thread will be."""
    for finding in one.findings:
        if finding.code == "as-thread":
            return tr("Composer", "a thread of {count}", count=str(finding.values["count"]))
    return left(one.measure)


def fits(one: Standing) -> bool:
    """Return whether what is said fits, as one message or as a thread."""
    return one.measure.fits or any(finding.code == "as-thread" for finding in one.findings)


def left(size: Measure) -> str:
    """Return how much room is left, in words: '341 left', '12 too many', '3 bytes too many', '812 characters' without a limit."""
    if size.bytes_used is not None and size.bytes_most is not None and size.bytes_used > size.bytes_most and (size.left or 0) >= 0:
        return tr("Composer", "{count} bytes too many", count=number(size.bytes_used - size.bytes_most))
    if size.left is None:
        return tr("Composer", "{count} characters", count=number(size.used))
    if size.left < 0:
        return tr("Composer", "{count} too many", count=number(-size.left))
    return tr("Composer", "{count} left", count=number(size.left))


def explained(size: Measure) -> str:
    """Return how the network counts, for a tool tip."""
    told = {
        Unit.CHARACTERS: tr("Composer", "Counted in characters, as this network does."),
        Unit.CODE_POINTS: tr("Composer", "Counted in code points, as this network does: some emoji count for several."),
        Unit.WEIGHTED: tr("Composer", "Counted by weight, as this network does: an emoji counts for two, a link for 23."),
    }
    return told[size.unit]


def name_of(account: Account, among: Iterable[Account]) -> str:
    """Return the account's label, with its handle where another one has the same label."""
    twins = [one for one in among if one.label == account.label]
    return f"{account.label} {account.handle}" if len(twins) > 1 else account.label
