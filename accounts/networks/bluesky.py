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
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from accounts.clock import Clock
from accounts.connector import Attempt, Connector, Field, HandedOver, Network, Secrets, Sent, SignedIn, SignInKind, SignInWay, Verdict
from accounts.errors import AuthLost, KnownError, NetworkDown, Permanent, RateLimited, Retryable, SignInError
from accounts.http import check_address, is_loopback
from accounts.model.account import Account
from accounts.networks.bluesky_errors import checked, name_of
from accounts.networks.bluesky_identity import Directory, Identity, is_did
from accounts.networks.bluesky_record import (
    POST,
    check,
    languages,
    limits_of,
    moment_of,
    picture,
    record,
    split_uri,
    timestamp,
    web_address,
)
from accounts.networks.bluesky_session import REFRESH, Session, claims, ends_at, pair
from accounts.networks.bluesky_text import facets, is_handle
from accounts.networks.bluesky_tid import TidMaker, is_tid

if TYPE_CHECKING:
    from accounts.http import Http
    from accounts.model.limits import Limits
    from accounts.model.media import Media

log = logging.getLogger("bluesky")

RECORD = "record"
ASKED = "asked"
FULL_ACCESS = "com.atproto.access"
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
        """Sign in with handle (or DID) and app password. Raises SignInError, NetworkDown.

        With `server` the sign-in goes there, and then to the server that the account's own document names; an address of this machine is
        used as it stands, since such a server cannot know by which door it was reached.
        """
        name, secret = _name(form.get("handle", "")), _visible(form.get("secret", "")).strip()
        if not secret:
            raise SignInError("wrong-secret")
        typed = _typed_server(form.get("server", ""))
        try:
            if typed:
                self._check_server(http, typed)
                session = self._create(http, typed, name, secret, clock)
                who = self._who(http, typed, name, session)
            else:
                who = self._directory.find(http, name)
                session = self._create(http, who.server, who.did, secret, clock)
            return self._signed_in(http, who, session, clock)
        except RateLimited as failure:
            raise SignInError("too-many-sign-ins", host=failure.values.get("host")) from failure
        except NetworkDown as failure:
            # A wrong address typed by hand, or a certificate that nobody vouches for, is no matter of waiting.
            if failure.word == "certificate" or (failure.word == "no-such-server" and typed):
                raise SignInError(failure.word, **failure.values) from failure
            raise
        except Retryable as failure:
            raise SignInError("timed-out", **failure.values) from failure
        except (AuthLost, Permanent) as failure:
            raise SignInError("refused" if failure.word == "auth-lost" else failure.word, **failure.values) from failure

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> BlueskyConnector:
        """Return the connector of a signed-in account. Opens nothing yet."""
        return BlueskyConnector(account, http, secrets, clock)

    def same_account(self, one: Account, other: SignedIn) -> bool:
        """Return whether a new sign-in is an account that is here already: a DID stays, also when its owner moves to another server."""
        return (one.network, one.remote_id) == (self.id, other.remote_id)

    @staticmethod
    def _check_server(http: Http, server: str) -> None:
        answer = http.request("GET", f"{server}/xrpc/com.atproto.server.describeServer")
        if not (answer.ok and isinstance(answer.object().get("availableUserDomains"), list)):
            raise SignInError("not-that-kind", server=server)

    @staticmethod
    def _create(http: Http, server: str, name: str, secret: str, clock: Clock) -> dict[str, Any]:
        """Make a session. Raises SignInError; a server allows 300 of these a day, so nothing else ever makes one."""
        body = {"identifier": name, "password": secret}
        answer = http.request("POST", f"{server}/xrpc/com.atproto.server.createSession", json_body=body)
        error = name_of(answer)
        if error == "AuthFactorTokenRequired":
            raise SignInError("second-factor", handle=name)
        if error == "AuthenticationRequired" or (answer.status == 401 and error):
            raise SignInError("wrong-secret", handle=name)
        found = checked(answer, clock.now())
        if found.get("active") is False:
            raise SignInError("account-deactivated" if found.get("status") == "deactivated" else "account-suspended", handle=name)
        if claims(str(found.get("accessJwt"))).get("scope") == FULL_ACCESS:
            # The account's own password opens everything, also changing that password. The program never keeps such a login.
            http.request(
                "POST",
                f"{server}/xrpc/com.atproto.server.deleteSession",
                headers={"Authorization": f"Bearer {found.get('refreshJwt')}"},
            )
            raise SignInError("main-password", handle=name)
        return found

    def _who(self, http: Http, typed: str, name: str, session: Mapping[str, Any]) -> Identity:
        """Return who signed in at a server that was typed, and where that account really lives."""
        did, handle = session.get("did"), session.get("handle")
        if not isinstance(did, str) or not is_did(did) or (is_did(name) and did != name):
            raise SignInError("not-that-kind", server=typed)
        if is_loopback(urlsplit(typed).hostname or ""):
            return Identity(did, handle if isinstance(handle, str) else "", typed)
        return self._directory.read(did, self._directory.document(http, did))

    def _signed_in(self, http: Http, who: Identity, session: Mapping[str, Any], clock: Clock) -> SignedIn:
        tokens = pair(session, who.did)
        display_name, text = _profile(http, who.server, who.did)
        return SignedIn(
            server=who.server,
            remote_id=who.did,
            handle=f"@{who.handle or session.get('handle') or who.did}",
            secrets=tokens,
            limits=_limits(http, who.server),
            display_name=display_name,
            profile_text=text,
            expires_at=ends_at(tokens[REFRESH]),
        )


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
        display_name, text = _profile(self.http, self.account.server, self.account.remote_id)
        handle = found.get("handle")
        return SignedIn(
            server=self.account.server,
            remote_id=self.account.remote_id,
            handle=f"@{handle}" if isinstance(handle, str) and handle else self.account.handle,
            secrets={},
            limits=_limits(self.http, self.account.server),
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
        made["embed"]["images"] = self._pictures(attempt)
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
        except (NetworkDown, Retryable, AuthLost):
            if first:
                # Certainly not sent, neither now nor before: the record may still change.
                attempt.remember(ASKED, "no")
            raise
        except Permanent as refused:
            if refused.values.get("reason") != "InvalidSwap":
                raise
            return self._standing(key, body["record"])
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


def _visible(text: str) -> str:
    """Return `text` without the invisible marks that come along when a handle is copied from a page."""
    return "".join(letter for letter in text if letter.isprintable())


def _name(typed: str) -> str:
    """Return a handle or DID as the protocol writes it. Raises SignInError (not-a-handle)."""
    name = _visible(typed).strip().removeprefix("@")
    if is_did(name):
        return name
    name = name.rstrip(".").lower()
    if not is_handle(name):
        raise SignInError("not-a-handle", handle=_visible(typed).strip()[:100])
    return name


def _typed_server(typed: str) -> str:
    """Return the address of a server typed by hand, '' for none. Raises SignInError (no-such-server, plain-http)."""
    text = _visible(typed).strip()
    if not text:
        return ""
    if "://" not in text:
        text = f"https://{text}"
    try:
        check_address(text)
    except KnownError as bad:
        raise SignInError("plain-http" if bad.word == "plain-http" else "no-such-server", server=text[:200]) from bad
    parts = urlsplit(text)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _limits(http: Http, server: str) -> Limits:
    """Return what a server takes; a server that does not say its version gets the small pictures that all take."""
    version, most_blob = "", None
    try:
        version = str(http.request("GET", f"{server}/xrpc/_health").object().get("version") or "")
        told = http.request("GET", f"{server}/xrpc/com.atproto.server.describeServer").object().get("blobUploadLimit")
        most_blob = told if isinstance(told, int) and told > 0 else None
    except KnownError as failure:
        log.info("limits of %s are not known: %s", server, failure)
    return limits_of(urlsplit(server).hostname or "", version[:40], most_blob)


def _profile(http: Http, server: str, did: str) -> tuple[str, str]:
    """Return display name and description from the account's own profile record, '' for what it does not say."""
    params: dict[str, str | list[str]] = {"repo": did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    try:
        value = http.request("GET", f"{server}/xrpc/com.atproto.repo.getRecord", params=params).object().get("value")
    except KnownError as failure:
        log.info("the profile at %s could not be read: %s", server, failure)
        return "", ""
    if not isinstance(value, dict):
        return "", ""
    return str(value.get("displayName") or ""), str(value.get("description") or "")
