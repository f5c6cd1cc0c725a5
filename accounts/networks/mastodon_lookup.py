"""Does it stand there? The look-up after a lost answer, made so that a machine never posts twice.

Three questions, in this order:

1. *Did a request leave at all?* `send` stores 'first-sent' before the irreversible request and takes it away when that was certainly
   not sent; without it nothing is in doubt.
2. *Is it there?* Right before the first request `send` stored the id of the account's newest post. Whatever is ours must stand above that
   mark in the account's own list; the mark needs no clock, and an older post with the same words lies below it. Texts are compared with the
   source the author wrote (`/source`), not with the HTML the server made of it; where a server shows no source, a HTML text that
   says the same counts as found, and one that differs proves nothing.
3. *It is not there. May it be sent again?* The lost request may still be on its way or in the server's queue.
   - Where the key is honoured with a lock and for an hour (Mastodon), a repetition with the same key is safe at once: both requests end
     in one post. That holds for 50 minutes after the first request, counted on the server's clock.
   - Everywhere else the look-up must be made at least QUIET after the last request: longer than this program, a proxy or an
     application server keeps a request. Before that the look-up is called off with Retryable(look-later), which says when.
   - Direct posts are not in the list on every relative; a post edited since cannot be compared; a list that cannot be read to the mark
     is no proof, and neither are plans that cannot be listed. Those are CANNOT_TELL: a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from accounts.connector import Attempt, HandedOver, Sent, Verdict
from accounts.errors import Retryable
from accounts.model.visibility import Visibility
from accounts.networks.mastodon_api import Api, Found, as_sent, is_plan, is_status, moment, segment
from accounts.networks.mastodon_limits import Keys
from accounts.networks.mastodon_text import plain_text, shown, told

QUIET = timedelta(seconds=150)
KEY_IS_SAFE = timedelta(minutes=50)
CLOCKS_APART = timedelta(minutes=10)
PAGE = 40
MOST_PAGES = 10
PLAN = "plan:"
"""What the id of a plan starts with, so that it is never taken for that of a post."""


@dataclass(frozen=True)
class Trace:
    """What earlier attempts left in the journal. Times are the server's."""

    first_sent: datetime
    last_sent: datetime
    newest_before: str
    status_id: str
    planned_for: datetime | None

    @staticmethod
    def of(attempt: Attempt) -> Trace | None:
        """Return it, None when no request ever left."""
        first = moment(attempt.recall("first-sent"))
        if first is None:
            return None
        last = moment(attempt.recall("last-sent")) or first
        mark, status_id = attempt.recall("newest-before") or "", attempt.recall("status-id") or ""
        return Trace(first, last, mark, status_id, moment(attempt.recall("planned-for")))


def newest_of(api: Api, account_id: str) -> str:
    """Return the id of the account's newest post of its own, '' when there is none."""
    found = api.get(f"/api/v1/accounts/{segment(account_id)}/statuses", "read:statuses", limit="1", exclude_reblogs="true").json()
    if isinstance(found, list) and found and isinstance(found[0], dict):
        return str(found[0].get("id") or "")
    return ""


class LookUp:
    """One look-up for one attempt."""

    def __init__(self, api: Api, attempt: Attempt) -> None:
        """Ask nothing yet."""
        self._api = api
        self._attempt = attempt
        self._content = attempt.content
        self._extra = attempt.account.limits.extra
        self._complete = False
        self._plans_told = True

    def run(self) -> Sent | HandedOver | Verdict:
        """Return what can be said. Raises Retryable(look-later) while the lost request may still arrive, SendError when looking fails."""
        trace = Trace.of(self._attempt)
        if trace is None:
            return Verdict.NOT_THERE
        if trace.status_id:
            # The answer came, the books were not written any more. That it was deleted since does not make it unsent.
            return self.fetched(trace.status_id) or Sent(trace.status_id, "")
        found, doubtful = self._among_posts(trace)
        if found is not None:
            return found
        planned = self._among_plans()
        if planned is not None:
            return planned
        if doubtful or not self._complete or not self._list_shows_it():
            return Verdict.CANNOT_TELL
        return self._not_there(trace)

    def among_posts(self) -> Sent | Verdict:
        """Look among the posts alone, for a plan that is known to lie there no more, long before its moment."""
        trace = Trace.of(self._attempt)
        if trace is None:
            return Verdict.NOT_THERE
        found, doubtful = self._among_posts(trace)
        if found is not None:
            return found
        return Verdict.CANNOT_TELL if doubtful or not self._complete else Verdict.NOT_THERE

    def _not_there(self, trace: Trace) -> Verdict:
        now = self._api.server_now
        if trace.planned_for is not None and now >= trace.planned_for - QUIET:
            # The network takes a plan off its list before it posts, and swallows what goes wrong then: neither list proves anything.
            if now >= trace.planned_for + QUIET:
                return Verdict.CANNOT_TELL
            raise Retryable("look-later", after=self._attempt.clock.now() + QUIET, host=self._api.host)
        if self._extra.get("idempotency") == Keys.HOUR and timedelta(0) <= now - trace.first_sent < KEY_IS_SAFE:
            return Verdict.NOT_THERE
        if not self._plans_told:
            return Verdict.CANNOT_TELL
        wait = QUIET - (now - trace.last_sent)
        if wait > timedelta(0):
            raise Retryable("look-later", after=self._attempt.clock.now() + min(wait, QUIET), host=self._api.host)
        return Verdict.NOT_THERE

    def _list_shows_it(self) -> bool:
        seen = self._content.visibility or self._attempt.account.visibility
        return seen is not Visibility.MENTIONED or self._extra.get("direct-listed") == "yes"

    def _among_posts(self, trace: Trace) -> tuple[Sent | None, bool]:
        """Return the post when it is there, and whether one there might be it."""
        doubtful = False
        for status in self._since(trace.newest_before):
            same = self._same(status)
            if same is None:
                doubtful = True
            elif isinstance(same, Sent):
                made = moment(status.get("created_at"))
                if made is None or made >= trace.first_sent - CLOCKS_APART:
                    return same, False
                doubtful = True
        return None, doubtful

    def _since(self, mark: str) -> Iterator[Found]:
        """Give the account's own posts above `mark`, newest first. Sets `_complete` when the mark or the end was reached."""
        path = f"/api/v1/accounts/{segment(self._attempt.account.remote_id)}/statuses"
        seen: set[str] = set()
        params = {"limit": str(PAGE), "exclude_reblogs": "true"} | ({"since_id": mark} if mark else {})
        for _ in range(MOST_PAGES):
            page = self._api.get(path, "read:statuses", **params).json()
            if not isinstance(page, list):
                return
            fresh = [one for one in page if isinstance(one, dict) and is_status(one) and one["id"] not in seen]
            if not page or any(one["id"] == mark for one in fresh):
                self._complete = True  # some relatives leave `since_id` alone: then the mark itself is in the list
            for status in fresh:
                if status["id"] == mark:
                    break
                if not status.get("reblog"):
                    yield status
            if self._complete or not fresh:
                return
            seen |= {one["id"] for one in fresh}
            params["max_id"] = fresh[-1]["id"]

    def _same(self, status: Found) -> Sent | Literal[False] | None:
        """Return the post when `status` is it, False when it is another, None when that cannot be told."""
        content = self._content
        attached = status.get("media_attachments")
        if len(attached if isinstance(attached, list) else []) != len(content.media):
            return False
        if bool(self._attempt.recall("quoted")) != isinstance(status.get("quote"), dict):
            return False
        if told(str(status.get("spoiler_text") or "")) != told(content.warning):
            return None if status.get("edited_at") else False
        source = self._source(status["id"])
        if source is not None:
            # Text left empty beside a warning or a picture: the server may put a sign of its own there.
            if told(source) == told(content.text) or (not content.text.strip() and len(source) <= 2):
                return as_sent(status, source)
            return None if status.get("edited_at") else False
        return as_sent(status) if shown(plain_text(status["content"])) == shown(content.text) else None

    def _source(self, status_id: str) -> str | None:
        return source_of(self._api, status_id)

    def fetched(self, status_id: str) -> Sent | None:
        """Return the post with that id, None when it is gone."""
        return fetched(self._api, status_id)

    def _among_plans(self) -> HandedOver | None:
        """Return the plan when the network's own timer has it."""
        if not self._attempt.target.planned or self._attempt.account.limits.schedule is None:
            return None
        params = {"limit": str(PAGE)}
        for _ in range(MOST_PAGES):
            answer = self._api.request("GET", "/api/v1/scheduled_statuses", params=params)
            if answer.status in {404, 405}:
                break
            self._api.check(answer, "read:statuses", sends=False)
            found = answer.json()
            plans = [one for one in found if isinstance(one, dict) and is_plan(one)] if isinstance(found, list) else []
            for plan in plans:
                if self._same_plan(plan):
                    return handed_over(plan)
            if not plans or params.get("max_id") == str(plans[-1]["id"]):
                return None
            params["max_id"] = str(plans[-1]["id"])
        self._plans_told = False
        return None

    def _same_plan(self, plan: Found) -> bool:
        params = plan.get("params")
        at = moment(plan["scheduled_at"])
        if not isinstance(params, dict) or at is None or abs(at - self._attempt.target.due_at) > timedelta(minutes=1):
            return False
        same = told(str(params.get("text") or "")) == told(self._content.text)
        return same and told(str(params.get("spoiler_text") or "")) == told(self._content.warning)


def handed_over(plan: Found) -> HandedOver:
    """Return the plan that the network keeps. Its time is one that `is_plan` has seen."""
    at = moment(plan["scheduled_at"])
    if at is None:
        raise Retryable("server-trouble", status=200)
    return HandedOver(f"{PLAN}{plan['id']}", at)


def source_of(api: Api, status_id: str) -> str | None:
    """Return the text as its author wrote it, None where the server does not show it (snac, Pixelfed, older ones)."""
    answer = api.request("GET", f"/api/v1/statuses/{segment(status_id)}/source")
    text = answer.object().get("text") if answer.ok else None
    if answer.status == 429 or answer.status >= 500:
        api.check(answer, "read:statuses", sends=False)
    return text if isinstance(text, str) else None


def fetched(api: Api, status_id: str) -> Sent | None:
    """Return the post as the network has it, None when it is gone."""
    answer = api.request("GET", f"/api/v1/statuses/{segment(status_id)}")
    if answer.status in {404, 410} and answer.object():
        return None
    api.check(answer, "read:statuses", sends=False)
    found = answer.object()
    if not is_status(found):
        raise Retryable("server-trouble", host=api.host, status=answer.status)
    return as_sent(found, source_of(api, status_id))
