"""What the server's own list of plans says: whether it has one, whether it is full, whether a plan still lies on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from accounts.networks.mastodon_api import Api, Found, is_plan, moment, segment
from accounts.networks.mastodon_limits import SCHEDULE

PLANS = "/api/v1/scheduled_statuses"
RIGHT = "read:statuses"
PAGE = 40
MOST_PAGES = 10


def keeps_plans(api: Api) -> bool:
    """Return whether the server answers for its plans at all: without that a plan could be neither found again nor taken back.

    Raises SendError when it cannot be asked now.
    """
    answer = api.request("GET", PLANS, params={"limit": "1"})
    if answer.status in {403, 404, 405, 410, 501}:
        return False
    api.check(answer, RIGHT, sends=False)
    return isinstance(answer.json(), list)


def is_gone(api: Api, plan: str) -> bool:
    """Return whether a plan lies there no more. Raises SendError."""
    answer = api.request("GET", f"{PLANS}/{segment(plan)}")
    if answer.status in {404, 410} and answer.object():
        return True
    api.check(answer, RIGHT, sends=False)
    return False


def is_full(api: Api, at: datetime) -> bool:
    """Return whether the server has as many plans as it takes, in all or on the day of `at` (UTC), whoever made them. Raises SendError."""
    days = [due.astimezone(UTC).date() for due in map(_due, _every(api)) if due is not None]
    whole, a_day = SCHEDULE.most_in_all, SCHEDULE.most_a_day
    return (whole is not None and len(days) >= whole) or (a_day is not None and days.count(at.astimezone(UTC).date()) >= a_day)


def _due(plan: Found) -> datetime | None:
    return moment(plan["scheduled_at"])


def _every(api: Api) -> Iterator[Found]:
    params = {"limit": str(PAGE)}
    for _ in range(MOST_PAGES):
        answer = api.request("GET", PLANS, params=params)
        api.check(answer, RIGHT, sends=False)
        found = answer.json()
        plans = [one for one in found if isinstance(one, dict) and is_plan(one)] if isinstance(found, list) else []
        yield from plans
        if not plans or params.get("max_id") == str(plans[-1]["id"]):
            return
        params["max_id"] = str(plans[-1]["id"])
