"""Mastodon and every server that speaks its API: GoToSocial, Akkoma, Pleroma, snac, Pixelfed, and what comes.

How a server differs is read from it (`mastodon_limits`); no other file of the program knows. Sources: Mastodon's API documentation of
statuses, media and scheduled statuses; its server's source for the idempotency key and the schedule; the relatives' sources.

Exactly once: `send` marks the newest post, notes the server's time, and only then makes the one irreversible request, with the target's
token as Idempotency-Key. A lost answer is looked up (`mastodon_lookup`) before anything is repeated.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from accounts.clock import Clock
from accounts.connector import (
    Attempt,
    BrowserStep,
    Connector,
    Field,
    HandedOver,
    Network,
    Secrets,
    Sent,
    SignedIn,
    SignInKind,
    SignInWay,
    Verdict,
)
from accounts.errors import AuthLost, NetworkDown, Permanent, PermissionMissing, Retryable, SignInError, Uncertain
from accounts.http import Answer
from accounts.model.account import Account
from accounts.networks import mastodon_signin as signin
from accounts.networks.mastodon_api import Api, as_sent, is_plan, is_status, segment, words
from accounts.networks.mastodon_limits import Keys
from accounts.networks.mastodon_lookup import PLAN, LookUp, Trace, fetched, handed_over, newest_of
from accounts.networks.mastodon_media import forget_uploads, upload_all
from accounts.networks.mastodon_plans import is_full, is_gone, keeps_plans

if TYPE_CHECKING:
    from accounts.http import Http
    from accounts.reading import Reader

RIGHT = "write:statuses"
AHEAD = timedelta(minutes=1)
"""How much further ahead than the network's least a plan must be, for the time that the request takes and clocks that differ."""


class MastodonNetwork(Network):
    """Any server with Mastodon's API. Several accounts on one server are several accounts."""

    id = "mastodon"
    name = "Mastodon"
    needs_server = True
    ways = (
        SignInWay(SignInKind.BROWSER, (Field("server", example="mastodon.nl"),)),
        SignInWay(SignInKind.SECRET, (Field("server", example="mastodon.nl"), Field("secret", secret=True))),
    )

    def __init__(self, wait: Callable[[float], None] = time.sleep) -> None:
        """`wait` passes seconds while a server works on a picture."""
        self._wait = wait

    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        """Sign in with an access token from the server's own settings. Raises SignInError, NetworkDown."""
        return signin.with_token(http, form.get("server", ""), form.get("secret", ""), clock)

    def begin_browser(self, http: Http, form: Mapping[str, str], redirect: str | None, clock: Clock) -> BrowserStep:
        """Register at the server and return its page; 'language' in the form chooses that page's. Raises SignInError, NetworkDown."""
        return signin.begin(http, form.get("server", ""), redirect, clock, form.get("language", ""))

    def finish_browser(self, http: Http, step: BrowserStep, answer: Mapping[str, str], clock: Clock) -> SignedIn:
        """Exchange the code. Raises SignInError, NetworkDown."""
        return signin.finish(http, step, answer, clock)

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> MastodonConnector:
        """Return the connector. Opens nothing yet."""
        return MastodonConnector(account, http, secrets, clock, self._wait)

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader:
        """Return what reads for the account. Opens nothing yet."""
        from accounts.networks.mastodon_reading import MastodonReader

        return MastodonReader(account, http, secrets, clock)


class MastodonConnector(Connector):
    """One account on one server."""

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock, wait: Callable[[float], None] = time.sleep) -> None:
        """Keep the means; `wait` as in `MastodonNetwork`."""
        super().__init__(account, http, secrets, clock)
        self._api = Api(account.server, http, secrets, clock)
        self._wait = wait

    def new_token(self) -> str:
        """Return a random UUID: Akkoma keeps keys of all its users in one place, so it must be nobody else's."""
        return str(uuid.uuid4())

    def send(self, attempt: Attempt) -> Sent | HandedOver:
        """Publish, or hand a plan that lies ahead to the network's own timer. Raises SendError by kind, InputError."""
        body = _said(attempt)
        if attempt.content.quote:
            body |= self._quoted(attempt)
        media_ids = upload_all(self._api, attempt, self._wait)
        if media_ids:
            body["media_ids"] = media_ids
        earlier = Trace.of(attempt) is not None
        if earlier:
            # Looked up once more, at the last moment: a laptop may have slept past the key's hour since the publisher looked. What is
            # not found and cannot be told is a person's decision, taken before we came here.
            found = self.find(attempt)
            if not isinstance(found, Verdict):
                return found
        newest = "" if earlier else newest_of(self._api, self.account.remote_id)
        planned_for = self._planned_for(attempt)
        if planned_for:
            body["scheduled_at"] = planned_for
        if planned_for != (attempt.recall("planned-for") or ""):
            attempt.remember("planned-for", planned_for)
        self._note_departure(attempt, newest, earlier=earlier)
        attempt.point("before-request")
        try:
            answer = self._api.request("POST", "/api/v1/statuses", headers={"Idempotency-Key": _key(attempt)}, json_body=body, sends=True)
            attempt.point("after-request")
            if not answer.ok:
                self._refused(attempt, answer)
        except (NetworkDown, Retryable, Permanent, AuthLost, PermissionMissing):
            if not earlier:
                attempt.remember("first-sent", "")  # certainly not sent, and nothing before it is in doubt
            raise
        return self._arrived(attempt, answer)

    def _quoted(self, attempt: Attempt) -> dict[str, str]:
        """Return the field that quotes: looked up once, and remembered, so that every attempt says the same. Raises Permanent."""
        content = attempt.content
        if not self.account.limits.quotes(content.quote):
            if content.quote_url in content.text:
                return {}
            raise Permanent("no-quotes-there", host=self._api.host)
        number = attempt.recall("quoted")
        if not number:
            number = self._found_to_quote(content.quote)
            attempt.remember("quoted", number)
        return {"quoted_status_id": number}

    def _found_to_quote(self, uri: str) -> str:
        params = {"q": uri, "type": "statuses", "resolve": "true", "limit": "1"}
        listed = self._api.get("/api/v2/search", "read:search", **params).object().get("statuses")
        found = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
        if not is_status(found) or uri not in {found.get("uri"), found.get("url")}:
            raise Permanent("quote-gone", host=self._api.host)
        approval = found.get("quote_approval")
        if isinstance(approval, dict) and approval.get("current_user") == "denied":
            raise Permanent("quote-denied", host=self._api.host)
        return str(found["id"])

    def _planned_for(self, attempt: Attempt) -> str:
        """Return the time to hand over, '' to publish now. A time in the past is never sent: relatives back-date then, or import
        without telling anybody. Raises Retryable when the plan is too near, or this server keeps none.
        """
        target, schedule = attempt.target, self.account.limits.schedule
        ahead = target.due_at - self._api.server_now
        if not target.planned or ahead <= AHEAD:
            return ""
        if schedule is None or ahead < schedule.least_ahead + AHEAD or not keeps_plans(self._api):
            raise Retryable("too-early", after=self.clock.now() + ahead, host=self._api.host)
        return target.due_at.isoformat(timespec="seconds").replace("+00:00", "Z")

    def _note_departure(self, attempt: Attempt, newest: str, *, earlier: bool) -> None:
        """Store the mark below which nothing can be ours, and the server's time. 'first-sent' is last: it stands for all of it."""
        now = self._api.server_now.isoformat()
        if not earlier:
            attempt.remember("newest-before", newest)
        attempt.remember("last-sent", now)
        if not earlier:
            attempt.remember("first-sent", now)

    def _refused(self, attempt: Attempt, answer: Answer) -> None:
        """Raise the error for an answer that is no success."""
        keys = self.account.limits.extra.get("idempotency")
        duplicate = answer.status == 400 and "idempotency" in words(answer).lower()
        if keys == Keys.SIX_HOURS or duplicate:
            # The first give the same error back for six hours under the same key, the second take no key twice: a repetition, which comes
            # only after a look-up, needs a new one.
            attempt.remember("key-number", str(int(attempt.recall("key-number") or "0") + 1))
        if duplicate:
            raise Uncertain("duplicate-key", host=self._api.host)
        try:
            self._api.check(answer, RIGHT, sends=True)
        except Permanent as refused:
            forget_uploads(attempt)
            if attempt.recall("planned-for") and is_full(self._api, attempt.target.due_at):
                raise Retryable("too-early", after=attempt.target.due_at, host=self._api.host) from refused
            raise

    def _arrived(self, attempt: Attempt, answer: Answer) -> Sent | HandedOver:
        """Return what came back: a post stands, even where it was to be a plan; a plan counts only where one was asked for."""
        found = answer.object()
        if is_status(found):
            attempt.remember("status-id", found["id"])
            return as_sent(found)
        if is_plan(found) and attempt.recall("planned-for"):
            return handed_over(found)
        raise Uncertain("odd-answer", host=self._api.host, status=answer.status)

    def find(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Look whether an earlier attempt stands there. Raises Retryable(look-later) while it may still arrive, SendError."""
        return LookUp(self._api, attempt).run()

    def fetch(self, remote_id: str) -> Sent | None:
        """Return the post as the server has it; None when it is gone, and for a plan, which is no post yet."""
        return None if remote_id.startswith(PLAN) else fetched(self._api, remote_id)

    def delete(self, remote_id: str) -> None:
        """Delete the post, or take back the plan. One that is gone already is no error. Raises SendError."""
        plan = remote_id.removeprefix(PLAN)
        kind = "statuses" if plan == remote_id else "scheduled_statuses"
        answer = self._api.request("DELETE", f"/api/v1/{kind}/{segment(plan)}")
        if answer.status not in {404, 410} or not answer.object():
            self._api.check(answer, RIGHT, sends=False)

    def take_back(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Take the plan off the server's list and see that it lies there no more. Raises SendError.

        The server takes a plan off that list itself shortly before it posts: so near to its moment only a look at the posts tells more.
        """
        self.delete(attempt.target.remote_id)
        if not is_gone(self._api, attempt.target.remote_id.removeprefix(PLAN)):
            return HandedOver(attempt.target.remote_id, attempt.target.due_at)
        if attempt.target.due_at - self._api.server_now > AHEAD:
            return LookUp(self._api, attempt).among_posts()
        return self.find(attempt)

    def profile(self) -> SignedIn:
        """Return who this is and what the server takes now. Raises SendError."""
        try:
            found = signin.read_profile(self.http, self.account.server, {"token": self._api.token()}, self.clock)
        except SignInError as odd:
            raise Retryable("server-trouble", host=self._api.host) from odd
        if found.remote_id != self.account.remote_id:
            raise AuthLost("other-account", host=self._api.host, handle=found.handle)
        return SignedIn(
            server=found.server,
            remote_id=found.remote_id,
            handle=found.handle,
            secrets={},
            limits=found.limits,
            display_name=found.display_name,
            profile_text=found.profile_text,
        )

    def revoke(self) -> bool:
        """Make the token worthless. A token that was pasted belongs to a client we do not know: False. Raises NetworkDown, Retryable."""
        names = ("client_id", "client_secret", "token")
        form = {name: self.secrets.get(name) or "" for name in names}
        if not all(form.values()):
            return False
        answer = self.http.request("POST", f"{self.account.server}/oauth/revoke", body=form)
        if answer.status >= 500 or answer.status == 429:
            self._api.check(answer, RIGHT, sends=False)
        return answer.ok


def _key(attempt: Attempt) -> str:
    """Return the Idempotency-Key: the target's token, with a number behind it once an answered error has spent the earlier one."""
    number = attempt.recall("key-number")
    return f"{attempt.token}-{number}" if number else attempt.token


def _said(attempt: Attempt) -> dict[str, object]:
    """Return the fields of the post. Visibility always: a server's own default may be another."""
    content, account = attempt.content, attempt.account
    language = (content.language or account.language).split("-")[0].lower()
    body: dict[str, object] = {
        "status": content.text,
        "visibility": (content.visibility or account.visibility).value,
        "sensitive": bool(content.warning),
    }
    if language:
        body["language"] = language
    if content.warning:
        body["spoiler_text"] = content.warning
    if content.reply_to:
        body["in_reply_to_id"] = content.reply_to
    return body
