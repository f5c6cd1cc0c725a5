"""What a Bluesky server says when it does not do what was asked, and which kind of error that is.

Sources: the lexicons com.atproto.server.* and com.atproto.repo.*, and what PDS 0.5.35 was seen to answer.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from accounts.errors import AuthLost, Permanent, PermissionMissing, Retryable, Uncertain
from accounts.http import Answer, error_words, raise_for

TOKEN_REFUSED = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"})
"""Names for 'sign in again'. The status beside them is 400 or 401, whichever the server likes: seen both."""
CLOSED = {
    "AccountTakedown": "account-suspended",
    "RepoTakendown": "account-suspended",
    "RepoSuspended": "account-suspended",
    "AccountSuspended": "account-suspended",
    "AccountDeactivated": "account-deactivated",
    "RepoDeactivated": "account-deactivated",
}
NO_RIGHT = frozenset({"InsufficientScope", "Forbidden", "InvalidScope"})


def name_of(answer: Answer) -> str:
    """Return the name of the error ('InvalidSwap'), '' when the answer holds none."""
    name = answer.object().get("error")
    return name if isinstance(name, str) and 400 <= answer.status < 500 else ""


def token_refused(answer: Answer) -> bool:
    """Return whether the server refuses the token, so that certainly nothing was done."""
    return name_of(answer) in TOKEN_REFUSED


def checked(answer: Answer, now: datetime, *, sends: bool = False) -> dict[str, Any]:
    """Return what the server answered. Raises the error of its kind when it did not do what was asked.

    A good answer without a JSON object comes from somebody in between, a hotel's portal for instance; whether the request arrived behind
    it is unknown. An error of the API with 4xx is a refusal; a 5xx is not, since it may come after the work.
    """
    if answer.ok:
        found = answer.object()
        if found or answer.body.strip() in {b"", b"{}"}:
            return found
        if sends:
            raise Uncertain("portal")
        raise Retryable("portal")
    name, message = name_of(answer), error_words(answer)
    if answer.status != 429:
        if name in TOKEN_REFUSED:
            raise AuthLost(message=message)
        if name in CLOSED:
            raise Permanent(CLOSED[name], message=message)
        if name in NO_RIGHT:
            raise PermissionMissing(what=message or name)
        if name and answer.status not in {401, 403}:
            raise Permanent(reason=name, message=message, status=answer.status)
    raise_for(answer, now, sends=sends)
    raise AssertionError("raise_for returns only for good answers")
