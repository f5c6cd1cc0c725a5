"""From a handle to the server where its account lives.

A handle names an account only when both sides say so: the handle leads to a DID (through the public API, which also reads DNS, or the
handle's own web site), and the DID's document names the handle. The document tells the server. Nobody else's word counts, since the
app password goes there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from accounts.errors import InputError, KnownError, Retryable, SignInError
from accounts.http import check_address, is_loopback
from accounts.networks.bluesky_text import is_handle

if TYPE_CHECKING:
    from accounts.http import Http

PUBLIC = "https://public.api.bsky.app"
PLC = "https://plc.directory"
WELL_KNOWN = "https://{handle}/.well-known/atproto-did"
DID_WEB = "https://{host}/.well-known/did.json"
_PLC_FORM = re.compile(r"did:plc:[a-z2-7]{24}")
_WEB_FORM = re.compile(r"did:web:([A-Za-z0-9.-]+)")


def is_did(text: str) -> bool:
    """Return whether `text` is a DID of one of the two kinds that Bluesky knows."""
    return _PLC_FORM.fullmatch(text) is not None or _WEB_FORM.fullmatch(text) is not None


@dataclass(frozen=True)
class Identity:
    """Who somebody is: `handle` is '' when the document names none, `server` the address of the account's own server."""

    did: str
    handle: str
    server: str


class Directory:
    """The places that know who is who. Their addresses can be changed, so that nothing but this machine is asked in tests."""

    def __init__(self, *, public: str = PUBLIC, plc: str = PLC, well_known: str = WELL_KNOWN, did_web: str = DID_WEB) -> None:
        """Keep the addresses; `well_known` holds '{handle}', `did_web` holds '{host}'."""
        self._public = public
        self._plc = plc
        self._well_known = well_known
        self._did_web = did_web

    def find(self, http: Http, name: str) -> Identity:
        """Return who `name` (handle or DID) is.

        Raises SignInError (no-such-handle, handle-elsewhere, no-server, plain-http), NetworkDown, Retryable.
        """
        did = name if is_did(name) else self.did_of(http, name)
        if did is None:
            raise SignInError("no-such-handle", handle=name)
        found = self.read(did, self.document(http, did))
        if not is_did(name) and found.handle.lower() != name.lower():
            raise SignInError("handle-elsewhere", handle=name)
        return found

    def did_of(self, http: Http, handle: str) -> str | None:
        """Return the DID to which a handle leads, None when it leads nowhere. Raises NetworkDown, Retryable when nobody could be asked."""
        trouble: KnownError | None = None
        try:
            answer = http.request("GET", f"{self._public}/xrpc/com.atproto.identity.resolveHandle", params={"handle": handle})
            did = answer.object().get("did")
            if isinstance(did, str) and is_did(did):
                return did
            if answer.status != 400:
                trouble = Retryable("no-answer", host=urlsplit(self._public).hostname)
        except KnownError as failure:
            trouble = failure
        # The handle's own site may still know, when the public API is away or refuses.
        try:
            answer = http.request("GET", self._well_known.format(handle=handle))
            did = answer.text.strip()
            if answer.ok and is_did(did):
                return did
        except KnownError:
            pass
        if trouble is not None:
            raise trouble
        return None

    def document(self, http: Http, did: str) -> Mapping[str, Any]:
        """Return the document of a DID. Raises SignInError (no-such-handle), NetworkDown, Retryable."""
        web = _WEB_FORM.fullmatch(did)
        answer = http.request("GET", self._did_web.format(host=web[1]) if web else f"{self._plc}/{quote(did, safe=':')}")
        found = answer.object()
        if answer.ok and found.get("id") == did:
            return found
        if answer.status in {404, 410}:
            raise SignInError("no-such-handle", handle=did)
        raise Retryable("no-answer", host=urlsplit(answer.url).hostname)

    def read(self, did: str, document: Mapping[str, Any]) -> Identity:
        """Return what a document says of `did`. Raises SignInError (no-server, plain-http)."""
        names = document.get("alsoKnownAs")
        handles = [one[5:] for one in names if isinstance(one, str) and one.startswith("at://")] if isinstance(names, list) else []
        services = document.get("service")
        for one in services if isinstance(services, list) else []:
            if isinstance(one, dict) and str(one.get("id")).endswith("#atproto_pds") and isinstance(one.get("serviceEndpoint"), str):
                return Identity(did, next((name for name in handles if is_handle(name)), ""), self._allowed(one["serviceEndpoint"]))
        raise SignInError("no-server", handle=did)

    def _allowed(self, address: str) -> str:
        """Return the address of a server without what follows the host. Raises SignInError when no password may go there."""
        try:
            check_address(address)
        except InputError as bad:
            raise SignInError(bad.word if bad.word == "plain-http" else "no-server", **bad.values) from bad
        parts = urlsplit(address)
        # A stranger's document must not send a password to a program on this machine, unless the directory itself is here too.
        if is_loopback(parts.hostname or "") and not is_loopback(urlsplit(self._plc).hostname or ""):
            raise SignInError("no-server", address=address[:200])
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
