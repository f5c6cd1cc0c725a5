"""One login's requests to a server of the Mastodon family, and the few shapes of its answers that a connector reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from accounts.connector import Sent
from accounts.errors import AuthLost, Permanent, PermissionMissing
from accounts.http import Answer, raise_for
from accounts.networks.mastodon_text import plain_text

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.connector import Secrets
    from accounts.http import Http

Found = dict[str, Any]


class Api:
    """Requests with the token of one account. `server_now` is the server's own time, from the `Date` of its last answer."""

    def __init__(self, server: str, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Keep the means; read no secret yet."""
        self.server = server
        self.http = http
        self._secrets = secrets
        self.clock = clock
        self._ahead = 0.0

    @property
    def host(self) -> str:
        """Return the server's name, for a message."""
        return urlsplit(self.server).hostname or ""

    @property
    def server_now(self) -> datetime:
        """Return what the server's clock says; this computer's own until the server has said it."""
        return datetime.fromtimestamp(self.clock.now().timestamp() + self._ahead, UTC)

    def token(self) -> str:
        """Return the access token. Raises AuthLost when there is none, VaultError."""
        token = self._secrets.get("token")
        if not token:
            raise AuthLost(host=self.host)
        return token

    def request(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **more: Any) -> Answer:
        """Make a request with the token and return the answer, whatever its status. Raises what `Http.request` raises, VaultError."""
        signed = {"Authorization": f"Bearer {self.token()}", **(headers or {})}
        answer = self.http.request(method, self.server + path, headers=signed, **more)
        self._note_time(answer)
        return answer

    def get(self, path: str, what: str, **params: str) -> Answer:
        """Look something up. Raises SendError by kind when that is refused; `what` names the right that it needs."""
        answer = self.request("GET", path, params=params)
        self.check(answer, what, sends=False)
        return answer

    def check(self, answer: Answer, what: str, *, sends: bool) -> None:
        """Raise the error of its kind when the answer is no 2xx; `what` names the right that the request needs."""
        if answer.status == 401 and not is_page(answer):
            raise AuthLost(host=self.host, message=words(answer))
        try:
            raise_for(answer, self.clock.now(), sends=sends)
        except PermissionMissing as less:
            raise PermissionMissing(host=self.host, what=what, message=words(answer)) from less
        except Permanent as refused:
            raise Permanent(host=self.host, message=words(answer), status=answer.status) from refused

    def _note_time(self, answer: Answer) -> None:
        moment = date_of(answer)
        if moment is not None:
            self._ahead = moment.timestamp() - self.clock.now().timestamp()


def date_of(answer: Answer) -> datetime | None:
    """Return the server's time at this answer, None when it does not say it."""
    try:
        moment = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def is_page(answer: Answer) -> bool:
    """Return whether this is a page for people: then not the API speaks, but something in between. Some relatives refuse without words."""
    return "html" in answer.headers.get("content-type", "")


def words(answer: Answer) -> str:
    """Return the server's own words about an error. `error` is a text, or an object that holds texts somewhere (seen on relatives)."""
    found = answer.object()
    for name in ("error_description", "message", "error", "errors"):
        said = _joined(found.get(name))
        if said:
            return said[:300]
    return ""


def _joined(value: Any) -> str:
    if isinstance(value, str):
        return value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return "; ".join(said for said in map(_joined, parts) if said)


def segment(remote_id: str) -> str:
    """Return an id as a part of a path; ids are opaque texts."""
    return quote(remote_id, safe="")


def is_status(found: Found) -> bool:
    """Return whether this is a post: it has an id and content, which a plan and an error do not have."""
    return isinstance(found.get("id"), str) and bool(found["id"]) and isinstance(found.get("content"), str)


def is_plan(found: Found) -> bool:
    """Return whether this is a plan: an id and a time, and no content yet."""
    return isinstance(found.get("id"), str | int) and isinstance(found.get("scheduled_at"), str) and "content" not in found


def moment(value: Any) -> datetime | None:
    """Return an ISO 8601 time of an answer, aware; None when it is none."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def as_sent(found: Found, text: str | None = None) -> Sent:
    """Return the post in a Status; `text` where its source is known, else what its HTML says."""
    url = found.get("url") or found.get("uri") or ""
    said = plain_text(found["content"]) if text is None else text
    return Sent(remote_id=found["id"], url=str(url), text=said, at=moment(found.get("created_at")))
