"""From a code to a finding, with the weight that the rules give it for this role on this day."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Demand, Finding, Mend, Weight


def weighed(
    code: str,
    account: Account,
    around: Circumstances,
    start: int | None = None,
    end: int | None = None,
    *,
    mend: str | None = None,
    **values: str | int,
) -> tuple[Finding, ...]:
    """Return one finding, or none where the rules switch this check off. `mend` is what may stand from `start` to `end` instead."""
    heaviness = around.rules.heaviness(code, account.role, around.today)
    if heaviness == "off":
        return ()
    demand = Demand.REASON if heaviness == "reason" else Demand.TICK
    weight = Weight.ASK if heaviness == "reason" else Weight(heaviness)
    better = Mend(start, end, mend) if mend is not None and start is not None and end is not None else None
    return (Finding(code, weight, values, start, end, better, demand),)
