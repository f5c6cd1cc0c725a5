"""From a handle and an app password to a login: who it really is, where it lives, and every way in which it goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import responses

from accounts.clock import ManualClock
from accounts.connector import SignedIn
from accounts.errors import KnownError, NetworkDown, SignInError
from accounts.http import Http
from accounts.model.limits import CountingRule
from accounts.networks.bluesky import BlueskyNetwork
from tests.networks.attempts import START, an_account
from tests.networks.bluesky_stand_in import DID, HOST, OTHER_DID, StandIn, bad, good, lost, page, token, unreachable

RESOLVE = "com.atproto.identity.resolveHandle"
CREATE = "com.atproto.server.createSession"
END = "com.atproto.server.deleteSession"
DESCRIBE = "com.atproto.server.describeServer"
RECORD = "com.atproto.repo.getRecord"
DOCUMENT = f"https://plc.directory/{DID}"
HANDLE = "anna.example.org"
WELL_KNOWN = f"https://{HANDLE}/.well-known/atproto-did"
SECRET = "abcd-efgh-ijkl-mnop"
NOW = START.timestamp()
DAY = 86400.0


def document(did: str = DID, handle: str = HANDLE, server: str = HOST) -> dict[str, Any]:
    """Return a DID document."""
    service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": server}
    return {"id": did, "alsoKnownAs": [f"at://{handle}"], "service": [service]}


def session(**changes: object) -> dict[str, object]:
    """Return what a sign-in brings."""
    made = {"did": DID, "handle": HANDLE, "accessJwt": token("a", NOW, 7200), "refreshJwt": token("r", NOW, 90 * DAY), "active": True}
    return {**made, **changes}


@pytest.fixture
def pds() -> Iterator[StandIn]:
    """A stand-in on which everything is well."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        one = StandIn(mock)
        one.on(RESOLVE, good({"did": DID}))
        one.on(WELL_KNOWN, (404, {}, "not found"))
        one.on(DOCUMENT, good(document()))
        one.on(CREATE, good(session()))
        one.on(END, (200, {}, ""))
        one.on(DESCRIBE, good({"did": "did:web:pds.example.org", "availableUserDomains": [".example.org"], "blobUploadLimit": 50_000_000}))
        one.on("_health", good({"version": "0.4.218"}))
        one.on(RECORD, good({"uri": "at://x", "cid": "y", "value": {"displayName": "Anna", "description": "Wethouder\nin Ons Dorp"}}))
        yield one


def sign_in(handle: str = HANDLE, secret: str = SECRET, server: str = "") -> SignedIn:
    """Sign in as the form does."""
    http = Http()
    try:
        return BlueskyNetwork().sign_in(http, {"handle": handle, "secret": secret, "server": server}, ManualClock(START))
    finally:
        http.close()


@pytest.mark.parametrize("typed", [HANDLE, f"@{HANDLE}", f"  @{HANDLE} ", HANDLE.upper(), f"\u202a@{HANDLE}\u202c", f"{HANDLE}."])
def test_a_handle_leads_to_its_own_server(pds: StandIn, typed: str) -> None:
    found = sign_in(typed)
    assert (found.server, found.remote_id, found.handle) == (HOST, DID, f"@{HANDLE}")
    assert (found.display_name, found.profile_text) == ("Anna", "Wethouder\nin Ons Dorp")
    assert found.secrets == {"access": session()["accessJwt"], "refresh": session()["refreshJwt"]}
    assert found.expires_at is not None
    assert found.expires_at.timestamp() == NOW + 90 * DAY
    assert pds.calls(RESOLVE)[0].params == {"handle": HANDLE}
    (made,) = pds.calls(CREATE)
    assert made.url == f"{HOST}/xrpc/{CREATE}"
    assert made.body == {"identifier": DID, "password": SECRET}


def test_the_app_password_is_not_kept(pds: StandIn) -> None:
    found = sign_in()
    assert SECRET not in found.secrets.values()
    assert SECRET not in repr(found)


def test_what_the_server_takes(pds: StandIn) -> None:
    limits = sign_in().limits
    assert (limits.rule, limits.most_text, limits.most_text_bytes) == (CountingRule.BLUESKY, 300, 3000)
    assert (limits.most_media, limits.image_bytes, limits.image_side, limits.alt_required) == (4, 2_000_000, 4000, True)
    assert (limits.software, limits.version, limits.most_languages, limits.mentions) == ("pds", "0.4.218", 3, True)
    assert not limits.has_warning


@pytest.mark.parametrize(
    ("health", "server", "most"),
    [
        (good({"version": "0.4.217"}), HOST, 1_000_000),
        (good({"version": "0.5.35"}), HOST, 2_000_000),
        (good({"version": "33c5d2ad"}), HOST, 1_000_000),
        (good({"version": "33c5d2ad"}), "https://amanita.us-east.host.bsky.network", 2_000_000),
        (good({"version": "33c5d2ad"}), "https://notbsky.network", 1_000_000),
        (bad(404, "NotFound"), HOST, 1_000_000),
        (page(), HOST, 1_000_000),
        (lost, HOST, 1_000_000),
    ],
)
def test_an_old_or_unknown_server_gets_small_pictures(pds: StandIn, health: Any, server: str, most: int) -> None:
    pds.on("_health", health)
    pds.on(DOCUMENT, good(document(server=server)))
    assert sign_in().limits.image_bytes == most


def test_a_did_needs_no_handle(pds: StandIn) -> None:
    assert sign_in(DID).handle == f"@{HANDLE}"
    assert pds.calls(RESOLVE) == []


def test_a_did_of_the_web(pds: StandIn) -> None:
    did = "did:web:anna.example.org"
    pds.on("https://anna.example.org/.well-known/did.json", good(document(did)))
    pds.on(CREATE, good(session(did=did)))
    assert sign_in(did).remote_id == did


@pytest.mark.parametrize(
    "public", [bad(400, "InvalidRequest", "Unable to resolve handle"), bad(403, "Forbidden"), page(), unreachable(), lost]
)
def test_the_handles_own_site_is_asked_when_the_public_one_does_not_know(pds: StandIn, public: Any) -> None:
    pds.on(RESOLVE, public)
    pds.on(WELL_KNOWN, (200, {"Content-Type": "text/plain"}, f"{DID}\n"))
    assert sign_in().remote_id == DID


@pytest.mark.parametrize(
    "typed", ["", "anna", "anna@example.org", "anna example.org", "-anna.example.org", "did:plc:short", "https://x.nl", "@", "1.2.3.4"]
)
def test_what_is_no_handle_is_refused_before_anything_is_asked(pds: StandIn, typed: str) -> None:
    with pytest.raises(SignInError, match="not-a-handle"):
        sign_in(typed)
    assert pds.asked == []


def test_no_password_typed(pds: StandIn) -> None:
    with pytest.raises(SignInError, match="wrong-secret"):
        sign_in(secret="  ")
    assert pds.asked == []


REFUSALS: list[tuple[str, dict[str, Any], type[KnownError], str]] = [
    ("nobody has this handle", {RESOLVE: bad(400, "InvalidRequest")}, SignInError, "no-such-handle"),
    ("no network", {RESOLVE: unreachable(), WELL_KNOWN: unreachable()}, NetworkDown, "network-down"),
    ("a portal", {RESOLVE: page(), WELL_KNOWN: page()}, SignInError, "timed-out"),
    ("the document names another", {DOCUMENT: good(document(handle="bo.example.org"))}, SignInError, "handle-elsewhere"),
    ("the document is another's", {DOCUMENT: good(document(did=OTHER_DID))}, SignInError, "timed-out"),
    ("no document", {DOCUMENT: bad(404, "NotFound")}, SignInError, "no-such-handle"),
    ("a tombstone", {DOCUMENT: bad(410, "Gone")}, SignInError, "no-such-handle"),
    ("no server in it", {DOCUMENT: good({"id": DID, "alsoKnownAs": [f"at://{HANDLE}"]})}, SignInError, "no-server"),
    ("a server without https", {DOCUMENT: good(document(server="http://pds.example.org"))}, SignInError, "plain-http"),
    ("a server on this machine", {DOCUMENT: good(document(server="http://127.0.0.1:8080"))}, SignInError, "no-server"),
    ("no address at all", {DOCUMENT: good(document(server="pds"))}, SignInError, "no-server"),
    ("wrong password", {CREATE: bad(401, "AuthenticationRequired")}, SignInError, "wrong-secret"),
    ("second factor", {CREATE: bad(401, "AuthFactorTokenRequired")}, SignInError, "second-factor"),
    ("taken down", {CREATE: bad(401, "AccountTakedown")}, SignInError, "account-suspended"),
    ("suspended", {CREATE: good(session(active=False, status="suspended"))}, SignInError, "account-suspended"),
    ("deactivated", {CREATE: good(session(active=False, status="deactivated"))}, SignInError, "account-deactivated"),
    ("too many", {CREATE: bad(429, "RateLimitExceeded")}, SignInError, "too-many-sign-ins"),
    ("server trouble", {CREATE: bad(500, "InternalServerError")}, SignInError, "timed-out"),
    ("a page", {CREATE: page()}, SignInError, "timed-out"),
    ("no answer", {CREATE: lost}, SignInError, "timed-out"),
    ("no tokens", {CREATE: good({"did": DID})}, SignInError, "timed-out"),
    ("somebody else", {CREATE: good(session(did=OTHER_DID))}, SignInError, "other-account"),
    ("forbidden", {CREATE: bad(400, "InvalidRequest", "no")}, SignInError, "refused"),
]


@pytest.mark.parametrize(("what", "rules", "kind", "word"), REFUSALS, ids=[one[0] for one in REFUSALS])
def test_each_refusal_has_its_own_word(pds: StandIn, what: str, rules: dict[str, Any], kind: type[KnownError], word: str) -> None:
    for name, answer in rules.items():
        pds.on(name, answer)
    with pytest.raises(kind) as caught:
        sign_in()
    assert caught.value.word == word
    assert SECRET not in f"{caught.value!r} {caught.value.values}"


def test_no_password_goes_to_a_server_the_account_does_not_name(pds: StandIn) -> None:
    for server in ("http://pds.example.org", "http://127.0.0.1:8080", "http://[::1]/"):
        pds.on(DOCUMENT, good(document(server=server)))
        with pytest.raises(SignInError):
            sign_in()
    assert pds.calls(CREATE) == []


def test_the_accounts_own_password_is_given_back_at_once(pds: StandIn) -> None:
    full = session(accessJwt=token("a", NOW, 7200, "com.atproto.access"))
    pds.on(CREATE, good(full))
    for end in ((200, {}, ""), lost):
        pds.on(END, end)
        with pytest.raises(SignInError, match="main-password"):
            sign_in()
        assert pds.calls(END)[-1].token == full["refreshJwt"]


def test_a_typed_server_is_asked_first_and_then_left_for_the_accounts_own(pds: StandIn) -> None:
    found = sign_in(server="bsky.social/")
    assert found.server == HOST
    assert pds.calls(CREATE)[0].url == f"https://bsky.social/xrpc/{CREATE}"
    assert pds.calls(CREATE)[0].body["identifier"] == HANDLE


def test_a_typed_server_of_this_machine_is_used_as_it_stands(pds: StandIn) -> None:
    assert sign_in(server="http://127.0.0.1:4321").server == "http://127.0.0.1:4321"
    assert pds.calls(DOCUMENT) == []


@pytest.mark.parametrize(
    ("typed", "describe", "word"),
    [
        ("http://pds.example.org", good({}), "plain-http"),
        ("https://", good({}), "no-such-server"),
        ("https://x:y", good({}), "no-such-server"),
        ("mastodon.example.org", bad(404, "x"), "not-that-kind"),
        ("mastodon.example.org", page(), "not-that-kind"),
        ("mastodon.example.org", good({"uri": "mastodon"}), "not-that-kind"),
    ],
)
def test_a_wrong_server(pds: StandIn, typed: str, describe: Any, word: str) -> None:
    pds.on(DESCRIBE, describe)
    with pytest.raises(SignInError) as caught:
        sign_in(server=typed)
    assert caught.value.word == word
    assert word != "not-that-kind" or caught.value.values["host"] == "mastodon.example.org"
    assert pds.calls(CREATE) == []


def test_a_moved_account_is_still_the_same() -> None:
    here = an_account("bluesky", "https://old.example.org", DID, "@anna.old.example.org")
    signed = SignedIn(HOST, DID, "@anna.example.org", {}, here.limits)
    assert BlueskyNetwork().same_account(here, signed)
    assert not BlueskyNetwork().same_account(here, SignedIn(HOST, OTHER_DID, "@anna.example.org", {}, here.limits))
