"""What others write under one's own posts: the comments of a WordPress site, as mentions.

Source: WordPress REST API handbook, comments and posts. `after` and `before` compare with the site's own clock, so the cursors are that
clock's words, as the site writes them; they reach back a second, because a second may hold several comments, and the engine knows
doubles.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.errors import AuthLost, InputError, Retryable
from accounts.model.column import ColumnKind
from accounts.model.status import Person, Status
from accounts.networks.wordpress_api import Api, moment
from accounts.networks.wordpress_connector import PASSWORD, ROOT, USER
from accounts.networks.wordpress_site import find_site, host_of
from accounts.reading import Page, Question, Reader, ReadLimits
from accounts.taming import tame_line, tame_markup
from accounts.taming_links import safe_link

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.connector import Secrets
    from accounts.http import Http
    from accounts.model.account import Account

MOST = 100
MOST_POSTS = 100
SECOND = timedelta(seconds=1)


class WordPressReader(Reader):
    """One user of one site, who reads what is said under his newest hundred posts."""

    limits = ReadLimits(seconds=300.0, most=40)

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Open nothing yet."""
        self.account = account
        self._http, self._secrets, self._clock = http, secrets, clock
        self._api: Api | None = None

    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind."""
        return kind is ColumnKind.MENTIONS

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        """Return comments of others; () where the site has none, or none that this user may see. Raises SendError by kind, InputError."""
        if question.kind is not ColumnKind.MENTIONS:
            raise InputError("cannot-read", kind=question.kind.value)
        api = self._open()
        posts = self._posts(api)
        if not posts:
            return Page(newest="" if older_than else newer_than)
        most = max(1, min(most, MOST))
        params = {"post": ",".join(posts), "per_page": str(most), "orderby": "date", "order": "desc"}
        before, after = _moved(older_than, SECOND), _moved(newer_than, -SECOND)
        if before:
            params["before"] = before
        elif after:
            params |= {"after": after, "order": "asc"}
        rows = [one for one in api.items(api.ask("GET", "wp/v2/comments", params=params)) if isinstance(one, dict)]
        stamps = sorted(one["date"] for one in rows if isinstance(one.get("date"), str))
        found = [status for status in map(self._status, rows) if status is not None]
        if params["order"] == "asc":
            found.reverse()
        older = stamps[0] if stamps and len(rows) >= most and not newer_than else ""
        return Page(tuple(found), older if older != older_than else "", "" if older_than or not stamps else stamps[-1])

    def fetch(self, remote_id: str) -> Status | None:
        """Return a comment as it is now, None when it is gone or was thrown away."""
        kind, _, number = remote_id.partition(":")
        if kind != "comment" or not number.isdigit():
            raise InputError("cannot-read", kind="status")
        api = self._open()
        answer = api.ask("GET", f"wp/v2/comments/{number}")
        if answer.status == 404 and answer.object().get("code") == "rest_comment_invalid_id":
            return None
        found = api.check(answer).object()
        if found.get("status") in {"trash", "spam"}:
            return None
        here = self._status(found)
        if here is None:
            raise Retryable("not-understood", host=host_of(self.account.server))
        return here

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._http.close()

    def _open(self) -> Api:
        if self._api is None:
            user, password = self._secrets.get(USER), self._secrets.get(PASSWORD)
            if not user or not password:
                raise AuthLost(host=host_of(self.account.server))
            root = self.account.limits.extra.get(ROOT) or find_site(self._http, self.account.server).root
            self._api = Api(self._http, root, user, password, self._clock)
        return self._api

    def _posts(self, api: Api) -> list[str]:
        """Return the ids of the user's newest posts."""
        params = {"author": self.account.remote_id, "per_page": str(MOST_POSTS), "_fields": "id", "orderby": "date"}
        rows = api.items(api.ask("GET", "wp/v2/posts", params=params))
        return [str(one["id"]) for one in rows if isinstance(one, dict) and isinstance(one.get("id"), int)]

    def _status(self, found: dict[str, Any]) -> Status | None:
        """Return a comment as a status, None for one's own and for what is none."""
        number, at = found.get("id"), moment(found.get("date_gmt"))
        content = found.get("content")
        if not isinstance(number, int) or at is None or not isinstance(content, dict):
            return None
        if str(found.get("author") or 0) == self.account.remote_id:
            return None
        url, host = safe_link(str(found.get("link") or "")), urlsplit(self.account.server).netloc
        name = tame_line(tame_markup(found.get("author_name")).text, 100) or host
        said = tame_markup(content.get("rendered"), base=url or self.account.server)
        parent = found.get("parent") or found.get("post")
        avatars = found.get("author_avatar_urls")
        return Status(
            network="wordpress",
            server=self.account.server,
            remote_id=f"comment:{number}",
            uri=url or f"{self.account.server}/#comment-{number}",
            url=url,
            author=Person(
                str(found.get("author") or f"guest:{name}"),
                f"{name}@{host}",
                name,
                safe_link(str(found.get("author_url") or "")),
                safe_link(str(avatars.get("96") or "")) if isinstance(avatars, dict) else "",
            ),
            at=at,
            text=said.text,
            spans=said.spans,
            language=self.account.language,
            reply_to=f"comment:{parent}" if found.get("parent") else str(parent or ""),
        )


def _moved(stamp: str, by: timedelta) -> str:
    """Return a moment of the site's clock a little earlier or later; '' for none, and for a cursor that is damaged."""
    try:
        return (datetime.fromisoformat(stamp) + by).isoformat()
    except (ValueError, OverflowError):
        return ""
