"""Bluesky and every other server of the AT Protocol: sign-in with an app password, publishing exactly once, looking up, deleting.

Exactly once hangs on three things. The key of the record is made here, once per target. The record is built once and remembered to the
byte before it is sent. It is sent with `putRecord` and `swapRecord: null`, which a server answers so (seen on PDS 0.5.35):

- nothing under this key: the post is made;
- the same record under this key: 200, nothing is written, so a blind repetition is safe for ever;
- another record under this key: 400 InvalidSwap, nothing is written. Without `swapRecord` it would be overwritten.

`createRecord` will not do: with a key that exists it answers 500, which says nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from accounts.clock import Clock
from accounts.connector import Attempt, Connector, Field, HandedOver, Network, Secrets, Sent, SignedIn, SignInKind, SignInWay, Verdict
from accounts.errors import AuthLost, NetworkDown, Permanent, PermissionMissing, Retryable
from accounts.model.account import Account
from accounts.networks.bluesky_errors import checked, name_of
from accounts.networks.bluesky_identity import Directory, is_did
from accounts.networks.bluesky_record import (
    POST,
    check,
    languages,
    moment_of,
    picture,
    record,
    split_uri,
    timestamp,
    web_address,
)
from accounts.networks.bluesky_session import Session
from accounts.networks.bluesky_signin import profile_of, server_limits, sign_in
from accounts.networks.bluesky_text import facets
from accounts.networks.bluesky_tid import TidMaker, is_tid

if TYPE_CHECKING:
    from accounts.http import Http
    from accounts.model.media import Media
    from accounts.reading import Reader


GATE = "app.bsky.feed.postgate"
"""The record, under the key of a post, in which its author says who may quote it."""
RECORD = "record"
ASKED = "asked"

_tids = TidMaker()
"""One for the whole program, so that two accounts, or two connectors of one account, never draw the same key."""


class BlueskyNetwork(Network):
    """What Bluesky is and how one signs in."""

    id = "bluesky"
    name = "Bluesky"
    ways = (
        SignInWay(
            SignInKind.SECRET,
            (
                Field("handle", example="naam.bsky.social"),
                Field("secret", secret=True, example="xxxx-xxxx-xxxx-xxxx"),
                Field("server", required=False, example="https://bsky.social"),
            ),
        ),
    )

    def __init__(self, directory: Directory | None = None) -> None:
        """Use the public directories, or others in tests."""
        self._directory = directory or Directory()

    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        """Sign in with what the form holds. Raises SignInError, NetworkDown."""
        return sign_in(http, form, clock, self._directory)

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> BlueskyConnector:
        """Return the connector of a signed-in account. Opens nothing yet."""
        return BlueskyConnector(account, http, secrets, clock)

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader:
        """Return what reads for the account. Opens nothing yet."""
        from accounts.networks.bluesky_reading import BlueskyReader

        return BlueskyReader(account, http, secrets, clock)

    def same_account(self, one: Account, other: SignedIn) -> bool:
        """Return whether a new sign-in is an account that is here already: a DID stays, also when its owner moves to another server."""
        return (one.network, one.remote_id) == (self.id, other.remote_id)


class BlueskyConnector(Connector):
    """One signed-in account. All calls go to the account's own server."""

    def __init__(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> None:
        """Open nothing yet."""
        super().__init__(account, http, secrets, clock)
        self._session = Session(account.server, account.remote_id, http, secrets, clock)

    def new_token(self) -> str:
        """Return the key under which the post will stand."""
        return _tids.next(self.clock)

    def send(self, attempt: Attempt) -> Sent:
        """Publish. Pictures first; then the record, built once and remembered before the one request that counts."""
        check(attempt.content, self.account.limits)
        if not is_tid(attempt.token):
            raise Permanent("bad-token")
        made = self._prepared(attempt)
        try:
            return self._put(attempt, made)
        except Permanent as refused:
            # A server throws pictures away that nobody refers to; a post that waited long finds them gone.
            if refused.values.get("reason") != "BlobNotFound":
                raise
            there = self._get(self.account.remote_id, POST, attempt.token)
            if there is not None:
                return self._sent(attempt.token, there)
            made = self._with_new_pictures(attempt, made)
            return self._put(attempt, made)

    def find(self, attempt: Attempt) -> Sent | HandedOver | Verdict:
        """Look under the post's own key. NOT_THERE is certain, and repeating is safe even if an old request should still arrive."""
        if not is_tid(attempt.token):
            return Verdict.NOT_THERE
        there = self._get(self.account.remote_id, POST, attempt.token)
        return Verdict.NOT_THERE if there is None else self._sent(attempt.token, there)

    def fetch(self, remote_id: str) -> Sent | None:
        """Return the post as the server has it, None when it is gone."""
        repo, collection, key = split_uri(remote_id)
        there = self._get(repo, collection, key)
        return None if there is None else self._sent(key, there)

    def delete(self, remote_id: str) -> None:
        """Delete a post of this account; one that is gone already is no error."""
        repo, collection, key = split_uri(remote_id)
        if repo != self.account.remote_id:
            raise Permanent("no-such-post", address=remote_id[:200])
        self._session.call("POST", "com.atproto.repo.deleteRecord", json_body={"repo": repo, "collection": collection, "rkey": key})

    def profile(self) -> SignedIn:
        """Return who this login is and what its server takes now. Raises AuthLost, Permanent (account-suspended, -deactivated)."""
        found = self._session.call("GET", "com.atproto.server.getSession")
        if found.get("did") != self.account.remote_id:
            raise AuthLost("other-account", wanted=self.account.remote_id, found=str(found.get("did"))[:100])
        if found.get("active") is False:
            raise Permanent("account-deactivated" if found.get("status") == "deactivated" else "account-suspended")
        display_name, text = profile_of(self.http, self.account.server, self.account.remote_id)
        handle = found.get("handle")
        return SignedIn(
            server=self.account.server,
            remote_id=self.account.remote_id,
            handle=f"@{handle}" if isinstance(handle, str) and handle else self.account.handle,
            secrets={},
            limits=server_limits(self.http, self.account.server),
            display_name=display_name,
            profile_text=text,
            expires_at=self._session.expires_at(),
        )

    def revoke(self) -> bool:
        """End the session at the server. The app password itself can only be thrown away in Bluesky's own settings."""
        return self._session.end()

    # -- building --------------------------------------------------------------------------------------------------------------------

    def _prepared(self, attempt: Attempt) -> str:
        """Return the record of this target as JSON: the remembered one, else a new one that is remembered now.

        A record that certainly never left gets a new time: a post that waited for the network should not appear below what was
        said meanwhile. From the first request on it stays as it is, to the byte.
        """
        kept = attempt.recall(RECORD)
        if kept and attempt.recall(ASKED) == "yes":
            return kept
        if kept:
            made = json.loads(kept)
            made["createdAt"] = timestamp(self.clock.now())
        else:
            content = attempt.content
            made = record(
                content.text,
                timestamp(self.clock.now()),
                langs=languages(content, self.account),
                facets=facets(content.text, self._did_of),
                pictures=self._pictures(attempt),
                reply=self._reply(content.reply_to) if content.reply_to else None,
                quoted=self._quoted(content.quote) if content.quote.startswith("at://") else None,
            )
        return self._remembered(attempt, made)

    @staticmethod
    def _remembered(attempt: Attempt, made: Mapping[str, Any]) -> str:
        text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
        attempt.remember(RECORD, text)
        return text

    def _with_new_pictures(self, attempt: Attempt, kept: str) -> str:
        """Return the record with its pictures uploaded anew. Files are named by content, so the same file gives the same record."""
        for media in attempt.content.media:
            attempt.remember(_blob_name(media), "")
        made = json.loads(kept)
        made["embed"].get("media", made["embed"])["images"] = self._pictures(attempt)
        return self._remembered(attempt, made)

    def _pictures(self, attempt: Attempt) -> list[dict[str, Any]]:
        made = []
        for media in attempt.content.media:
            path = attempt.media_path(media)
            kept = attempt.recall(_blob_name(media))
            if kept:
                blob = json.loads(kept)
            else:
                blob = self._upload(media, path.read_bytes(), attempt.media_mime(media))
                attempt.remember(_blob_name(media), json.dumps(blob, separators=(",", ":")))
            made.append(picture(media, path, blob))
        return made

    def _upload(self, media: Media, data: bytes, mime: str) -> Mapping[str, Any]:
        most = self.account.limits.image_bytes
        if most is not None and len(data) > most:
            # A server takes a larger file here and refuses it only in the post.
            raise Permanent("picture-too-large", name=media.name, size=len(data), most=most)
        blob = self._session.call("POST", "com.atproto.repo.uploadBlob", body=data, mime=mime).get("blob")
        if not isinstance(blob, dict):
            raise Retryable("strange-answer")
        return blob

    def _did_of(self, handle: str) -> str | None:
        """Return whose handle it is, None when it is nobody's. Raises when nobody could be asked: then the post waits."""
        answer = self._session.ask("com.atproto.identity.resolveHandle", {"handle": handle})
        if answer.status in {400, 404} and name_of(answer):
            return None
        did = checked(answer, self.clock.now()).get("did")
        return did if isinstance(did, str) and is_did(did) else None

    def _reply(self, parent_uri: str) -> dict[str, Any]:
        """Return root and parent of an answer. Raises Permanent (reply-gone) when there is nothing to answer to."""
        repo, collection, key = split_uri(parent_uri)
        there = self._get(repo, collection, key)
        if there is None or not isinstance(there.get("cid"), str):
            raise Permanent("reply-gone", address=parent_uri[:200])
        parent = {"uri": there["uri"], "cid": there["cid"]}
        above = there["value"].get("reply")
        root = above.get("root") if isinstance(above, dict) else None
        return {"root": dict(root) if isinstance(root, dict) else parent, "parent": parent}

    def _quoted(self, uri: str) -> dict[str, Any]:
        """Return what a quote refers to. Raises Permanent: quote-gone, quote-denied."""
        repo, collection, key = split_uri(uri)
        there = self._get(repo, collection, key)
        if there is None or not isinstance(there.get("cid"), str):
            raise Permanent("quote-gone", address=uri[:200])
        gate = self._get(repo, GATE, key)
        rules = gate["value"].get("embeddingRules") if gate is not None else None
        if any(isinstance(one, dict) and one.get("$type") == f"{GATE}#disableRule" for one in (rules if isinstance(rules, list) else [])):
            raise Permanent("quote-denied", address=uri[:200])
        return {"uri": there["uri"], "cid": there["cid"]}

    # -- asking ----------------------------------------------------------------------------------------------------------------------

    def _put(self, attempt: Attempt, kept: str) -> Sent:
        """Make the one request that counts."""
        first = attempt.recall(ASKED) != "yes"
        if first:
            attempt.remember(ASKED, "yes")
        key = attempt.token
        body = {"repo": self.account.remote_id, "collection": POST, "rkey": key, "record": json.loads(kept), "swapRecord": None}
        attempt.point("before-request")
        try:
            self._session.call("POST", "com.atproto.repo.putRecord", json_body=body, sends=True)
        except (NetworkDown, Retryable, AuthLost, Permanent, PermissionMissing) as failure:
            if failure.values.get("reason") == "InvalidSwap":
                return self._standing(key, body["record"])
            if first:
                # Certainly not sent, neither now nor before: the record may still change.
                attempt.remember(ASKED, "no")
            raise
        finally:
            attempt.point("after-request")
        return self._sent(key, {"uri": f"at://{self.account.remote_id}/{POST}/{key}", "value": body["record"]})

    def _standing(self, key: str, wanted: object) -> Sent:
        """Return the post that stands under the key already. Raises Permanent (key-taken) when it is not the one that was to be sent."""
        there = self._get(self.account.remote_id, POST, key)
        if there is not None and there["value"] == wanted:
            return self._sent(key, there)
        raise Permanent("key-taken", address=web_address(self.account.remote_id, self.account.handle, key))

    def _get(self, repo: str, collection: str, key: str) -> dict[str, Any] | None:
        """Return a record with uri, cid and value, None when the server says that there is none. Raises SendError for all else."""
        answer = self._session.ask("com.atproto.repo.getRecord", {"repo": repo, "collection": collection, "rkey": key})
        if name_of(answer) == "RecordNotFound":
            return None
        found = checked(answer, self.clock.now())
        if not (isinstance(found.get("uri"), str) and isinstance(found.get("value"), dict)):
            raise Retryable("strange-answer")
        return found

    def _sent(self, key: str, there: Mapping[str, Any]) -> Sent:
        value = there["value"]
        return Sent(
            remote_id=there["uri"],
            url=web_address(self.account.remote_id, self.account.handle, key),
            text=str(value.get("text", "")),
            at=moment_of(value.get("createdAt")),
        )


def _blob_name(media: Media) -> str:
    return f"blob-{media.id}"
