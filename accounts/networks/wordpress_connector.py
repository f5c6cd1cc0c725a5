"""One signed-in user of one WordPress site: draft, id, publish.

Exactly once: a draft is no publication, so it is made first, under an address (slug) that holds the target's token; its id is in the
journal before the only request that publishes, `POST /posts/{id} {status: publish}`, and that request may be repeated without a double.
What became of an earlier attempt is read from the post itself.
"""

from __future__ import annotations

import secrets as randomness
from datetime import timedelta
from typing import Any

from accounts.connector import Attempt, Connector, HandedOver, Sent, SignedIn, Verdict
from accounts.errors import AuthLost, Permanent, PermissionMissing, Retryable
from accounts.model.limits import CountingRule, Limits, NativeSchedule
from accounts.networks.wordpress_api import STANDS, WAITS, Api, Post, read_post
from accounts.networks.wordpress_media import upload_all
from accounts.networks.wordpress_site import find_site, host_of
from accounts.networks.wordpress_text import Picture, escaped, hashtags_of, slug_of, title_of, to_markup, to_text

MOST_MEDIA = 20
LEAST_AHEAD = timedelta(minutes=5)
ROOT = "api"
"""The name in `Limits.extra` under which the interface's root is kept."""

USER, PASSWORD = "user", "password"
"""The names of the secrets."""

_ANYWHERE = "publish,future,draft,pending,private"


def limits_of(root: str, rights: object) -> Limits:
    """Return what the site takes from a user with these rights ('capabilities', name to true)."""
    may = rights if isinstance(rights, dict) else {}
    return Limits(
        rule=CountingRule.NONE,
        has_title=True,
        most_media=MOST_MEDIA if may.get("upload_files") else 0,
        video_types=("video/mp4", "video/quicktime", "video/webm") if may.get("upload_files") else (),
        video_alone=False,
        captions=True,
        can_delete=bool(may.get("delete_published_posts")),
        schedule=NativeSchedule(LEAST_AHEAD) if may.get("publish_posts") else None,
        software="WordPress",
        extra={ROOT: root, "publish": "yes" if may.get("publish_posts") else "no"},
    )


def read_user(api: Api, address: str, root: str) -> SignedIn:
    """Return who the login is, with empty `secrets`. Raises AuthLost, Retryable (not-understood) and the other SendErrors."""
    answer = api.check(api.ask("GET", "wp/v2/users/me", params={"context": "edit"}))
    user = answer.object()
    if not isinstance(user.get("id"), int):
        raise Retryable("not-understood", host=host_of(address))
    return SignedIn(
        server=address,
        remote_id=str(user["id"]),
        handle=str(user.get("username") or user.get("slug") or user["id"]),
        secrets={},
        limits=limits_of(root, user.get("capabilities")),
        display_name=to_text(str(user.get("name") or "")),
        profile_text=to_text(str(user.get("description") or "")),
    )


class WordPressConnector(Connector):
    """Publishes posts, reads them back, deletes them, and takes its application password away."""

    _api: Api | None = None
    _root = ""

    def new_token(self) -> str:
        """Return twelve hexadecimal digits for the end of the post's slug."""
        return randomness.token_hex(6)

    def send(self, attempt: Attempt) -> Sent | HandedOver:
        """Publish, or plan at the site when it is due five minutes from now or later.

        A draft that stands there already is published as it stands. Raises SendError by kind; also Permanent: removed-there (somebody
        at the site threw the draft away), not-published (the site kept it for review).
        """
        api = self._open()
        post = self._draft(api, attempt)
        if post.status in STANDS or post.status == "future":
            return _outcome(post, attempt)
        wanted: dict[str, Any] = {"status": "publish"}
        if attempt.target.due_at - self.clock.now() >= LEAST_AHEAD:
            wanted = {"status": "future", "date_gmt": attempt.target.due_at.strftime("%Y-%m-%dT%H:%M:%S")}
        attempt.point("before-request")
        answer = api.ask("POST", f"wp/v2/posts/{post.id}", json_body=wanted, sends=True)
        attempt.point("after-request")
        return _outcome(api.post_in(answer, sends=True), attempt)

    def find(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Look by the id in the journal, else by the slug. A draft that is still one is certainly not published."""
        api = self._open()
        known = attempt.recall("post")
        post = api.read(known) if known else self._look_up(api, attempt)
        if post is None:
            # Gone though it was there: somebody removed it, before or after it was public.
            return Verdict.CANNOT_TELL if known else Verdict.NOT_THERE
        if not known:
            attempt.remember("post", str(post.id))
        if post.status in STANDS or post.status == "future":
            return _outcome(post, attempt)
        if post.status in WAITS and attempt.recall("planned") is None:
            return Verdict.NOT_THERE
        return Verdict.CANNOT_TELL

    def fetch(self, remote_id: str) -> Sent | None:
        """Return the published post, None when it is gone, in the trash, or not public yet."""
        post = self._open().read(remote_id)
        return _sent(post) if post is not None and post.status in STANDS else None

    def delete(self, remote_id: str) -> None:
        """Put the post, published or planned, in the site's trash; delete it for good where the site has none."""
        api = self._open()
        answer = api.ask("DELETE", f"wp/v2/posts/{remote_id}", params={"force": "false"})
        if answer.status == 501:
            answer = api.ask("DELETE", f"wp/v2/posts/{remote_id}", params={"force": "true"})
        if answer.status in {404, 410} and answer.object().get("code") in {"rest_post_invalid_id", "rest_already_trashed"}:
            return
        api.check(answer)

    def take_back(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Put the planned post in the trash, unless it came out meanwhile, and see that it lies there. Raises SendError."""
        remote_id = attempt.target.remote_id
        before = self._open().read(remote_id)
        if before is not None and before.status in STANDS:
            return _sent(before)
        self.delete(remote_id)
        after = self._open().read(remote_id)
        if after is None or after.status == "trash":
            return Verdict.NOT_THERE
        return _sent(after) if after.status in STANDS else HandedOver(remote_id, after.at or attempt.target.due_at)

    def profile(self) -> SignedIn:
        """Return who this login is, with fresh limits."""
        api = self._open()
        return read_user(api, self.account.server, self._root)

    def revoke(self) -> bool:
        """Delete the application password at the site (WordPress 5.7 and later say which one it is)."""
        try:
            api = self._open()
            answer = api.ask("GET", "wp/v2/users/me/application-passwords/introspect")
            uuid = answer.object().get("uuid") if answer.ok else None
            if isinstance(uuid, str) and uuid:
                answer = api.ask("DELETE", f"wp/v2/users/me/application-passwords/{uuid}")
                return answer.ok
            api.check(answer)
        except AuthLost:
            return True
        except (Permanent, PermissionMissing):
            return False
        return False

    def _open(self) -> Api:
        """Return the interface, asking the vault at the first use only. Raises AuthLost when there is no password in it."""
        if self._api is None:
            user, password = self.secrets.get(USER), self.secrets.get(PASSWORD)
            if not user or not password:
                raise AuthLost(host=host_of(self.account.server))
            self._root = self.account.limits.extra.get(ROOT) or find_site(self.http, self.account.server).root
            self._api = Api(self.http, self._root, user, password, self.clock)
        return self._api

    def _draft(self, api: Api, attempt: Attempt) -> Post:
        """Return the post of this target as it stands there, made now when it is not; its id is in the journal afterwards."""
        known = attempt.recall("post")
        if known is not None:
            post = api.read(known)
            if post is None or post.status == "trash":
                raise Permanent("removed-there", host=host_of(self.account.server))
            return post
        found = self._look_up(api, attempt) or self._create(api, attempt)
        attempt.remember("post", str(found.id))
        return found

    def _look_up(self, api: Api, attempt: Attempt) -> Post | None:
        """Return the post with this target's slug in any state; WordPress numbers a slug that is taken."""
        slug = slug_of(title_of(attempt.content), attempt.token)
        slugs = ",".join((slug, f"{slug}-2", f"{slug}-3"))
        items = api.items(api.ask("GET", "wp/v2/posts", params={"slug": slugs, "status": _ANYWHERE, "context": "edit"}))
        posts = [post for post in map(read_post, items) if post is not None]
        return min(posts, key=lambda post: (post.status not in STANDS, post.id), default=None)

    def _create(self, api: Api, attempt: Attempt) -> Post:
        title = title_of(attempt.content)
        slug = slug_of(title, attempt.token)
        pictures = upload_all(api, attempt, slug)
        tags = self._tags(api, attempt.content.text)
        draft = _draft_of(attempt, title, slug, pictures, tags)
        return api.post_in(api.ask("POST", "wp/v2/posts", json_body=draft))

    def _tags(self, api: Api, text: str) -> list[int]:
        """Return the site's tags for the hashtags in the text. One that this user may not make, or the site refuses, is left out:
        the hashtag stands in the text as well.
        """
        found = []
        for name in hashtags_of(text):
            answer = api.ask("POST", "wp/v2/tags", json_body={"name": name})
            value = answer.object()
            if value.get("code") == "term_exists":
                data = value.get("data")
                value = {"id": data.get("term_id")} if isinstance(data, dict) else {}
            elif not answer.ok and answer.status not in {400, 403, 404}:
                api.check(answer)
            if isinstance(value.get("id"), int):
                found.append(value["id"])
        return found


def _draft_of(attempt: Attempt, title: str, slug: str, pictures: list[Picture], tags: list[int]) -> dict[str, Any]:
    """Return the draft as WordPress takes it; the first picture is also the one that lists and link previews show."""
    draft: dict[str, Any] = {
        "status": "draft",
        "title": escaped(title),
        "slug": slug,
        "content": to_markup(attempt.content.text, pictures),
    }
    still = next((one for one in pictures if not one.video), None)
    if still is not None:
        draft["featured_media"] = still.id
    if tags:
        draft["tags"] = tags
    return draft


def _sent(post: Post) -> Sent:
    return Sent(str(post.id), post.link, post.text, post.at)


def _outcome(post: Post, attempt: Attempt) -> Sent | HandedOver:
    """Return what a post's state means for the attempt. Raises Permanent when the site did not publish what it was asked to."""
    if post.status in STANDS:
        return _sent(post)
    if post.status == "future" and post.at is not None:
        attempt.remember("planned", post.at.isoformat())
        return HandedOver(str(post.id), post.at)
    raise Permanent("not-published", status=post.status)
