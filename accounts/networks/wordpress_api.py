"""Requests to a WordPress site's interface in one user's name, and what its refusals mean.

Source: WordPress REST API handbook; errors are `{code, message, data: {status}}`. Not logged in is always 401, lacking a right 403
(`rest_authorization_required_code`). A file that the site does not take is refused with a 500 (`rest_upload_sideload_error`).
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any

from accounts.errors import AuthLost, Permanent, PermissionMissing, Retryable, Uncertain
from accounts.http import UPLOAD_SECONDS, error_words, raise_for
from accounts.networks.wordpress_site import host_of, route_url
from accounts.networks.wordpress_text import to_text

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.http import Answer, Http

RIGHTS = {
    "rest_cannot_publish": "publish_posts",
    "rest_cannot_create": "edit_posts",
    "rest_cannot_edit": "edit_posts",
    "rest_cannot_edit_others": "edit_others_posts",
    "rest_cannot_delete": "delete_posts",
    "rest_user_cannot_delete_post": "delete_posts",
}
"""Which of WordPress's rights ('capabilities') a refusal is about."""

STANDS = frozenset({"publish"})
WAITS = frozenset({"draft", "pending", "auto-draft"})


@dataclass(frozen=True)
class Post:
    """A post as the site has it. `text` is plain; `at` is aware, None for a draft that has no moment yet."""

    id: int
    status: str
    link: str
    text: str
    at: datetime | None


def authorization(user: str, password: str) -> dict[str, str]:
    """Return the header that signs a request: Basic with UTF-8, because user names may hold any letter."""
    return {"Authorization": "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")}


def moment(value: object) -> datetime | None:
    """Return the aware moment of a `date_gmt`, which comes without a zone; None when it holds none."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found is not None and found.tzinfo is None else found


def check(answer: Answer, now: datetime, *, sends: bool = False) -> None:
    """Raise the error of its kind when the answer is no 2xx; `sends` = the request would have published."""
    if answer.ok:
        return
    host = host_of(answer.url)
    message = to_text(error_words(answer))[:300]
    code = answer.object().get("code")
    if isinstance(code, str) and code.startswith("rest_upload"):
        raise Permanent("file-refused", host=host, message=message)
    if _nobody(answer):
        raise AuthLost(host=host, message=message)
    if answer.status == 413:
        raise Permanent("file-too-large", host=host)
    if answer.status == 403 and isinstance(code, str):
        raise PermissionMissing(what=RIGHTS.get(code, code), host=host, message=message)
    if answer.status == 403 and not sends:
        # Encrypted, so no portal in between: the site's own firewall.
        raise Permanent("blocked-there", host=host, status=answer.status)
    if answer.status in {301, 302, 303, 307, 308} and not sends:
        raise Permanent("site-moved", host=host, location=host_of(answer.headers.get("location", "")))
    raise_for(answer, now, sends=sends)


def _nobody(answer: Answer) -> bool:
    """Return whether a 400 says in its details that nobody is signed in: asking strangers' drafts is refused as a wrong parameter."""
    data = answer.object().get("data")
    details = data.get("details") if isinstance(data, dict) else None
    if answer.status != 400 or not isinstance(details, dict):
        return False
    inner = [one.get("data") for one in details.values() if isinstance(one, dict)]
    return any(isinstance(one, dict) and one.get("status") == 401 for one in inner)


class Api:
    """The interface of one site, used as one user."""

    def __init__(self, http: Http, root: str, user: str, password: str, clock: Clock) -> None:
        """Keep the means; nothing is asked yet."""
        self._http = http
        self._root = root
        self._headers = authorization(user, password)
        self._clock = clock

    def ask(
        self,
        method: str,
        route: str,
        *,
        params: Mapping[str, str | list[str]] | None = None,
        json_body: object = None,
        file: tuple[IO[bytes], Mapping[str, str]] | None = None,
        sends: bool = False,
    ) -> Answer:
        """Make one request and return the answer, whatever its status. Raises as `Http.request`."""
        return self._http.request(
            method,
            route_url(self._root, route),
            headers={**self._headers, **(file[1] if file else {})},
            params=params,
            json_body=json_body,
            body=file[0] if file else None,
            sends=sends,
            read_seconds=UPLOAD_SECONDS if file else None,
        )

    def check(self, answer: Answer, *, sends: bool = False) -> Answer:
        """Return a 2xx answer, raise the error of its kind for another."""
        check(answer, self._clock.now(), sends=sends)
        return answer

    def post_in(self, answer: Answer, *, sends: bool = False) -> Post:
        """Return the post in a good answer. Raises Uncertain (`sends`) or Retryable when it holds none, as behind a portal."""
        found = read_post(self.check(answer, sends=sends).json())
        if found is not None:
            return found
        if sends:
            raise Uncertain(host=host_of(answer.url), status=answer.status)
        raise Retryable("not-understood", host=host_of(answer.url))

    def items(self, answer: Answer) -> list[Any]:
        """Return the list in a good answer. Raises Retryable when it holds none: 'nothing found' must have been said by the site."""
        found = self.check(answer).json()
        if not isinstance(found, list):
            raise Retryable("not-understood", host=host_of(answer.url))
        return found

    def read(self, post: str) -> Post | None:
        """Return a post by its id, also one in the trash, None when there is none."""
        answer = self.ask("GET", f"wp/v2/posts/{post}", params={"context": "edit"})
        if answer.status == 403 and answer.object().get("code") == "rest_forbidden_context":
            # A contributor may read, but no longer edit, what an editor published.
            answer = self.ask("GET", f"wp/v2/posts/{post}")
        if answer.status == 404 and answer.object().get("code") == "rest_post_invalid_id":
            return None
        return self.post_in(answer)


def read_post(value: object) -> Post | None:
    """Return the post that a JSON value describes, None when it describes none."""
    if not isinstance(value, dict) or not isinstance(value.get("id"), int) or not isinstance(value.get("status"), str):
        return None
    content = value.get("content")
    content = content if isinstance(content, dict) else {}
    markup = content.get("raw", content.get("rendered"))
    link = value.get("link")
    return Post(
        id=value["id"],
        status=value["status"],
        link=link if isinstance(link, str) else "",
        text=to_text(markup) if isinstance(markup, str) else "",
        at=moment(value.get("date_gmt")),
    )
