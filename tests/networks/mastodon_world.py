"""What a stand-in for the Mastodon family keeps: clients, tokens, posts, plans, files, keys; and how its relatives differ.

The shapes of all answers come from real ones (`tests/data/mastodon/`, recorded by Mastodon.py's tests, MIT). No HTTP here.
"""

from __future__ import annotations

import copy
import html
import json
import re
import secrets
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import regex

from accounts.clock import Clock

SHAPES: dict[str, Any] = json.loads((Path(__file__).parent.parent / "data" / "mastodon" / "shapes.json").read_text(encoding="utf-8"))
ALL_SCOPES = ("read", "write:statuses", "write:media", "write:favourites", "write:bookmarks")


@dataclass
class Variant:
    """How this server differs.

    keys: hour (Mastodon) | ignored | refused (Pixelfed) | 6h (Akkoma: whole answers, errors too). plan: kept | published (ignored,
    posted at once). past: now | backdated. worker: plans come out. most_plans, most_plans_a_day: what an account may have.
    instance: v2 | v1 | none | closed. pkce: enforced | ignored | plain (no S256).
    source: whether the author's text is shown. since: whether `since_id` is obeyed. media_looks: how often a file is 'still
    processing'; below zero it fails. media_forget: a file cannot be asked for. bare: 401 and 422 come without a body.
    consent: allow | deny | the name of the user who signs in. links: lists have a Link header. lookup: an account can be looked up by
    its name. refuses_again: a favourite that stands already is refused.
    """

    software: str = "mastodon"
    version: str = "4.7.3"
    keys: str = "hour"
    plan: str = "kept"
    past: str = "now"
    worker: bool = True
    most_plans: int = 300
    most_plans_a_day: int = 25
    instance: str = "v2"
    pkce: str = "enforced"
    metadata: bool = True
    nodeinfo: bool = True
    array_redirects: bool = True
    source: bool = True
    since: bool = True
    media_v2: bool = True
    media_looks: int = 0
    media_forget: bool = False
    needs_media: bool = False
    refuses_with: int = 422
    error_object: bool = False
    most_text: int = 500
    most_media: int = 4
    default_visibility: str = "public"
    expires_in: int | None = None
    bare: bool = False
    consent: str = "allow"
    links: bool = True
    lookup: bool = True
    refuses_again: bool = False


VARIANTS: dict[str, Variant] = {
    "mastodon": Variant(),
    "mastodon-4.2": Variant(version="4.2.10", metadata=False, pkce="ignored", array_redirects=False, instance="v1"),
    "gotosocial": Variant(
        "gotosocial", "0.19.1+git-1", keys="ignored", plan="published", past="backdated", pkce="ignored", metadata=False,
        array_redirects=False, refuses_with=400, most_text=5000, most_media=6, default_visibility="unlisted",
    ),
    "akkoma": Variant(
        "akkoma", "3.13.2", keys="6h", pkce="ignored", metadata=False, instance="v1", error_object=True, most_text=5000
    ),
    "snac": Variant(
        "snac", "2.94", keys="ignored", plan="published", pkce="ignored", metadata=False, array_redirects=False, instance="v1",
        source=False, since=False, media_v2=True, media_forget=True, most_text=100_000, links=False, lookup=False,
    ),
    "pixelfed": Variant(
        "pixelfed", "0.12.4", keys="refused", plan="published", pkce="ignored", metadata=False, array_redirects=False, instance="v1",
        source=False, media_v2=False, needs_media=True, refuses_with=400, error_object=True, expires_in=31_536_000,
    ),
    "unknown": Variant("somethingelse", "1.0", keys="ignored", instance="v1", metadata=False, nodeinfo=False, source=False),
}  # fmt: skip
"""Relatives as they were described or seen."""


class Refused(Exception):
    """An answer that is no success: its status and its words."""

    def __init__(self, status: int, words: str, kind: str = "") -> None:
        """`kind` becomes OAuth's `error`, with the words as `error_description`."""
        super().__init__(words)
        self.status, self.words, self.kind = status, words, kind


@dataclass
class User:
    """Somebody with an account here."""

    id: str
    name: str
    note: str = ""
    acct: str = ""


@dataclass
class Token:
    """A login."""

    user: User
    scopes: frozenset[str]
    client: str = ""

    def may(self, right: str) -> bool:
        """Return whether this login has `right` ('write:statuses'), or the whole of which it is a part."""
        return right in self.scopes or right.split(":")[0] in self.scopes


@dataclass
class World:
    """Everything the server knows. All methods are called under `lock`."""

    variant: Variant
    clock: Clock
    host: str = ""
    lock: threading.RLock = field(default_factory=threading.RLock)
    users: dict[str, User] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    clients: dict[str, dict[str, Any]] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    statuses: list[dict[str, Any]] = field(default_factory=list)
    plans: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: dict[tuple[str, str], tuple[datetime, str]] = field(default_factory=dict)
    notices: list[dict[str, Any]] = field(default_factory=list)
    lists: dict[str, tuple[str, set[str]]] = field(default_factory=dict)
    streaming: str = ""
    violations: list[str] = field(default_factory=list)
    count: int = 0
    planned: int = 0

    def add_user(self, name: str, token: str = "", scopes: tuple[str, ...] = ALL_SCOPES) -> str:
        """Add an account (once) and a login of it; return the token."""
        with self.lock:
            user = self.users.setdefault(name, User(str(100 + len(self.users)), name))
            token = token or secrets.token_urlsafe(24)
            self.tokens[token] = Token(user, frozenset(scopes))
            return token

    def new_id(self) -> str:
        """Return an id that sorts by time, as Mastodon's do."""
        self.count += 1
        return str((int(self.clock.now().timestamp() * 1000) << 16) + self.count)

    def texts(self, name: str = "anna") -> list[str]:
        """Return what stands in somebody's name, oldest first; for a test to count."""
        with self.lock:
            return [one["_text"] for one in self.statuses if one["_user"] == name]

    # -- posts ----------------------------------------------------------------------------------------------------------------------

    def post(self, user: User, fields: dict[str, Any]) -> dict[str, Any]:
        """Make a post or a plan, or raise what is wrong with it."""
        self.check(user, fields)
        at = fields.get("scheduled_at")
        when = datetime.fromisoformat(str(at).replace("Z", "+00:00")) if at else None
        now = self.clock.now()
        if when is not None and when > now and self.variant.plan == "kept":
            if when <= now + timedelta(minutes=5):
                raise Refused(422, "Validation failed: Scheduled at must be more than 5 minutes ahead")
            return self._planned(user, fields, when)
        made = when if when is not None and when < now and self.variant.past == "backdated" else now
        return self._published(user, fields, made)

    def check(self, user: User, fields: dict[str, Any]) -> None:
        """Raise what is wrong with the fields of a post."""
        text, warning, ids = fields.get("status") or "", fields.get("spoiler_text") or "", fields.get("media_ids") or []
        refused = self.variant.refuses_with
        if self.variant.needs_media and not ids:
            raise Refused(refused, "The media ids field is required.")
        if not text.strip() and not ids and not warning:
            raise Refused(refused, "Validation failed: Text can't be blank")
        if length(text + warning) > self.variant.most_text:
            raise Refused(refused, f"Validation failed: Text character limit of {self.variant.most_text} exceeded")
        if len(ids) > self.variant.most_media:
            raise Refused(refused, "Cannot attach more files")
        for one in ids:
            file = self.media.get(one)
            if file is None or file["_user"] != user.name or file["_attached"]:
                raise Refused(422, f"Media ({one}) does not exist, or is attached already")
            if file["type"] == "video" and len(ids) > 1:
                raise Refused(422, "Validation failed: Cannot attach a video to a post that already contains images")
            if file["_looks"] > 0:
                raise Refused(422, "Cannot attach files that have not finished processing. Try again in a moment!")
        quoted = fields.get("quoted_status_id")
        if quoted:
            there = self.find(quoted)
            if there is None:
                raise Refused(404, "Record not found")
            if (there.get("quote_approval") or {}).get("current_user") == "denied":
                raise Refused(403, "This action is not allowed")
        reply = fields.get("in_reply_to_id")
        if reply and not self.find(reply):
            raise Refused(404, "The post you are trying to reply to does not appear to exist.")

    def _planned(self, user: User, fields: dict[str, Any], when: datetime) -> dict[str, Any]:
        mine = [one for one in self.plans if one["_user"] == user.name]
        if len(mine) >= self.variant.most_plans:
            raise Refused(422, "Validation failed: You have exceeded the limit of 300 scheduled posts")
        if sum(one["_due"].date() == when.date() for one in mine) >= self.variant.most_plans_a_day:
            raise Refused(422, "Validation failed: You have exceeded the limit of 25 scheduled posts for today")
        plan: dict[str, Any] = copy.deepcopy(SHAPES["scheduled_status"])
        self.planned += 1
        plan |= {"id": str(self.planned), "scheduled_at": stamp(when), "_user": user.name, "_fields": fields, "_due": when}
        plan["params"] |= {"text": fields.get("status"), "spoiler_text": fields.get("spoiler_text"), "visibility": fields.get("visibility")}
        self.plans.append(plan)
        return plan

    def run_plans(self) -> None:
        """Post what is due, when the worker is awake."""
        if not self.variant.worker:
            return
        for plan in [one for one in self.plans if one["_due"] <= self.clock.now()]:
            self.plans.remove(plan)
            self._published(self.users[plan["_user"]], plan["_fields"], self.clock.now())

    def _published(self, user: User, fields: dict[str, Any], made: datetime) -> dict[str, Any]:
        number = self.new_id()
        text = (fields.get("status") or "").strip()
        warning = (fields.get("spoiler_text") or "").strip()
        files = [self.media[one] for one in fields.get("media_ids") or []]
        for file in files:
            file["_attached"] = True
        status: dict[str, Any] = copy.deepcopy(SHAPES["status"])
        status |= {
            "id": number,
            "created_at": stamp(made),
            "in_reply_to_id": fields.get("in_reply_to_id"),
            "sensitive": bool(fields.get("sensitive")) or bool(warning),
            "spoiler_text": warning,
            "visibility": fields.get("visibility") or self.variant.default_visibility,
            "language": fields.get("language"),
            "uri": f"http://{self.host}/users/{user.name}/statuses/{number}",
            "url": f"http://{self.host}/@{user.name}/{number}",
            "content": markup(text),
            "media_attachments": [public(file) for file in files],
            "quote": self._quote(fields.get("quoted_status_id")),
            "account": self.account(user),
            "_user": user.name,
            "_text": text,
        }
        if status["visibility"] == "direct":
            del status["pinned"]
        self.statuses.append(status)
        return status

    def _quote(self, number: str | None) -> dict[str, Any] | None:
        there = self.find(number) if number else None
        if there is None:
            return None
        asks = (there.get("quote_approval") or {}).get("current_user") == "manual"
        return {"state": "pending", "quoted_status": None} if asks else {"state": "accepted", "quoted_status": public(there)}

    def find(self, number: str, user: User | None = None) -> dict[str, Any] | None:
        """Return a post by its id, if it is `user`'s where one is named."""
        return next((one for one in self.statuses if one["id"] == number and (user is None or one["_user"] == user.name)), None)

    def listed(self, user_id: str, query: dict[str, str]) -> list[dict[str, Any]]:
        """Return an account's posts, newest first, by page."""
        names = [user.name for user in self.users.values() if user.id == user_id]
        if not names:
            raise Refused(404, "Record not found")
        found = sorted((one for one in self.statuses if one["_user"] == names[0]), key=lambda one: int(one["id"]), reverse=True)
        if self.variant.since and query.get("since_id"):
            found = [one for one in found if int(one["id"]) > int(query["since_id"])]
        if query.get("max_id"):
            found = [one for one in found if int(one["id"]) < int(query["max_id"])]
        return found[: min(int(query.get("limit", "20")), 40)]

    # -- answers --------------------------------------------------------------------------------------------------------------------

    def account(self, user: User) -> dict[str, Any]:
        """Return the account as others see it."""
        found: dict[str, Any] = copy.deepcopy(SHAPES["status"]["account"])
        url = f"http://{self.host}/@{user.name}"
        return (
            found
            | {"id": user.id, "username": user.name, "acct": user.acct or user.name, "display_name": user.name.title(), "url": url}
            | {"note": user.note}
        )

    def credentials(self, user: User) -> dict[str, Any]:
        """Return the account as its owner sees it."""
        found: dict[str, Any] = copy.deepcopy(SHAPES["credential_account"]) | self.account(user)
        found["note"] = "<p>Wethouder &amp; lezer<br>Noord</p>"
        found["source"]["note"] = "Wethouder & lezer\nNoord"
        return found

    def instance(self, version: str) -> dict[str, Any]:
        """Return the server's description, v1 or v2."""
        found: dict[str, Any] = copy.deepcopy(SHAPES[f"instance_{version}"])
        number = self.variant.version
        found["version"] = (
            number if self.variant.software == "mastodon" else f"2.7.2 (compatible; {self.variant.software.title()} {number})"
        )
        if not self.variant.nodeinfo:
            found["version"] = number
        found["domain" if version == "v2" else "uri"] = self.host
        if self.streaming and version == "v2":
            found["configuration"]["urls"]["streaming"] = self.streaming
        elif self.streaming:
            found["urls"]["streaming_api"] = self.streaming
        found["configuration"]["statuses"] |= {"max_characters": self.variant.most_text, "max_media_attachments": self.variant.most_media}
        return found


def public(found: Any) -> Any:
    """Return an answer without what the stand-in keeps to itself."""
    if isinstance(found, list):
        return [public(one) for one in found]
    if isinstance(found, dict):
        return {name: public(value) for name, value in found.items() if not name.startswith("_")}
    return found


def stamp(moment: datetime) -> str:
    """Return a time as Mastodon writes it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def length(text: str) -> int:
    """Return the length by Mastodon's rule, near enough for a limit."""
    short = re.sub(r"(@\w+)@[\w.-]+", r"\1", re.sub(r"https?://\S+", "x" * 23, text))
    return len(regex.findall(r"\X", short))


def markup(text: str) -> str:
    """Return the HTML that Mastodon makes of a text: links with hidden parts, mentions that lose their server, paragraphs."""
    made = html.escape(text, quote=False)
    made = re.sub(r"(https?://)(\S+)", r'<a href="\1\2"><span class="invisible">\1</span><span class="ellipsis">\2</span></a>', made)
    made = re.sub(r"@(\w+)@[\w.-]+(?::\d+)?", r'<span class="h-card"><a href="#">@<span>\1</span></a></span>', made)
    return "".join(f"<p>{part.replace(chr(10), '<br />')}</p>" for part in made.split("\n\n"))
