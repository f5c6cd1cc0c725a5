"""A session goes on: renewed once, stored before it is used, shared with another process, and lost only when it really is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from accounts.clock import ManualClock
from accounts.errors import AuthLost, Permanent, PermissionMissing, RateLimited, Retryable, Uncertain
from accounts.http import Http
from accounts.networks.bluesky_session import Session, claims, ends_at
from tests.networks.attempts import START, FakeSecrets
from tests.networks.bluesky_stand_in import DID, HOST, OTHER_DID, StandIn, bad, good, lost, page, token

GET = "com.atproto.server.getSession"
PUT = "com.atproto.repo.putRecord"
RENEW = "com.atproto.server.refreshSession"
END = "com.atproto.server.deleteSession"
NOW = START.timestamp()
HOUR = 3600.0


@pytest.fixture
def pds() -> Iterator[StandIn]:
    """The stand-in."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield StandIn(mock)


@pytest.fixture
def http() -> Iterator[Http]:
    """The program's own HTTP."""
    one = Http()
    yield one
    one.close()


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands."""
    return ManualClock(START)


@pytest.fixture
def secrets() -> FakeSecrets:
    """A pair of tokens made just now."""
    return FakeSecrets({"access": token("a1", NOW, 2 * HOUR), "refresh": token("r1", NOW, 90 * 24 * HOUR)})


@pytest.fixture
def session(http: Http, secrets: FakeSecrets, clock: ManualClock) -> Session:
    """The session of one account."""
    return Session(HOST, DID, http, secrets, clock)


def new_pair(number: int, issued: float = NOW) -> dict[str, str]:
    """Return what a renewal brings."""
    return {
        "did": DID,
        "handle": "anna.example.org",
        "accessJwt": token(f"a{number}", issued, 2 * HOUR),
        "refreshJwt": token(f"r{number}", issued, 90 * 24 * HOUR),
    }


def test_many_calls_need_neither_sign_in_nor_renewal(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    pds.on(GET, good({"did": DID}))
    for _ in range(5):
        assert session.call("GET", GET) == {"did": DID}
    assert {one.token for one in pds.asked} == {secrets.values["access"]}
    assert len(pds.asked) == 5
    assert secrets.stored == []


def test_an_old_token_is_renewed_before_the_call(pds: StandIn, session: Session, secrets: FakeSecrets, clock: ManualClock) -> None:
    pds.on(GET, good({"did": DID}))
    pds.on(RENEW, good(new_pair(2, NOW + 7150)))
    old = dict(secrets.values)
    clock.advance(2 * HOUR - 59)
    session.call("GET", GET)
    assert [(one.name, one.token) for one in pds.asked] == [(RENEW, old["refresh"]), (GET, new_pair(2, NOW + 7150)["accessJwt"])]
    # Both at once, so that a crash never leaves half a pair.
    assert secrets.stored == [{"access": new_pair(2, NOW + 7150)["accessJwt"], "refresh": new_pair(2, NOW + 7150)["refreshJwt"]}]


@pytest.mark.parametrize("refusal", [bad(400, "ExpiredToken"), bad(400, "InvalidToken"), bad(401, "InvalidToken"), bad(401, "AuthMissing")])
def test_a_refused_token_is_renewed_and_the_call_made_again(
    pds: StandIn, session: Session, refusal: tuple[int, dict[str, str], str]
) -> None:
    pds.on(PUT, refusal, good({"uri": "at://x"}))
    pds.on(RENEW, good(new_pair(2)))
    assert session.call("POST", PUT, json_body={"a": 1}, sends=True) == {"uri": "at://x"}
    assert [one.name for one in pds.asked] == [PUT, RENEW, PUT]
    assert pds.calls(PUT)[0].body == pds.calls(PUT)[1].body == {"a": 1}
    assert pds.calls(PUT)[1].token == new_pair(2)["accessJwt"]


def test_the_new_pair_is_stored_before_it_is_used(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    seen: list[str | None] = []
    pds.on(GET, bad(400, "ExpiredToken"), lambda asked: (seen.append(secrets.get("refresh")), good({"did": DID}))[1])
    pds.on(RENEW, good(new_pair(2)))
    session.call("GET", GET)
    assert seen == [new_pair(2)["refreshJwt"]]


def test_a_token_that_is_refused_for_ever_ends_in_sign_in(pds: StandIn, session: Session) -> None:
    pds.on(GET, bad(400, "InvalidToken"))
    pds.on(RENEW, good(new_pair(2)))
    with pytest.raises(AuthLost):
        session.call("GET", GET)
    assert len(pds.calls(GET)) == 2
    assert len(pds.calls(RENEW)) == 1


@pytest.mark.parametrize("refusal", [bad(400, "ExpiredToken", "Token has been revoked"), bad(400, "InvalidToken"), bad(401, "AuthMissing")])
def test_a_session_that_ended_asks_for_sign_in(
    pds: StandIn, session: Session, secrets: FakeSecrets, refusal: tuple[int, dict[str, str], str]
) -> None:
    pds.on(GET, bad(400, "ExpiredToken"))
    pds.on(RENEW, refusal)
    with pytest.raises(AuthLost):
        session.call("GET", GET)
    assert secrets.stored == []


def test_without_secrets_nothing_is_asked(pds: StandIn, http: Http, clock: ManualClock) -> None:
    with pytest.raises(AuthLost):
        Session(HOST, DID, http, FakeSecrets(), clock).call("GET", GET)
    assert pds.asked == []


def test_a_lost_renewal_is_made_again_with_the_same_token(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    old = secrets.values["refresh"]
    pds.on(GET, bad(400, "ExpiredToken"), bad(400, "ExpiredToken"), good({"did": DID}))
    pds.on(RENEW, lost, good(new_pair(2)))
    with pytest.raises(Retryable, match="no-answer"):
        session.call("GET", GET)
    assert secrets.values["refresh"] == old
    assert session.call("GET", GET) == {"did": DID}
    assert [one.token for one in pds.calls(RENEW)] == [old, old]


@pytest.mark.parametrize("answer", [page(), page(503), bad(500, "InternalServerError"), good({"did": DID, "accessJwt": "x"})])
def test_a_renewal_that_brings_nothing_loses_nothing(
    pds: StandIn, session: Session, secrets: FakeSecrets, answer: tuple[int, dict[str, str], str]
) -> None:
    pds.on(GET, bad(400, "ExpiredToken"))
    pds.on(RENEW, answer)
    with pytest.raises(Retryable):
        session.call("GET", GET)
    assert secrets.stored == []


def test_the_session_of_somebody_else_is_not_kept(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    pds.on(GET, bad(400, "ExpiredToken"))
    pds.on(RENEW, good({**new_pair(2), "did": OTHER_DID}))
    with pytest.raises(AuthLost, match="other-account"):
        session.call("GET", GET)
    assert secrets.stored == []


def test_a_pair_that_another_process_stored_is_used(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    first, second = secrets.values["access"], new_pair(2)
    pds.on(GET, lambda asked: good({"did": DID}) if asked.token == second["accessJwt"] else bad(400, "ExpiredToken"))
    pds.on(RENEW, bad(400, "ExpiredToken"))
    with pytest.raises(AuthLost):
        session.call("GET", GET)
    secrets.values.update(access=second["accessJwt"], refresh=second["refreshJwt"])
    assert session.call("GET", GET) == {"did": DID}
    assert [one.token for one in pds.calls(GET)] == [first, first, second["accessJwt"]]
    assert len(pds.calls(RENEW)) == 1


def test_a_pair_that_is_stored_while_this_one_asks_is_used(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    second = new_pair(2)

    def other_was_faster(asked: object) -> tuple[int, dict[str, str], str | bytes]:
        secrets.values.update(access=second["accessJwt"], refresh=second["refreshJwt"])
        return 400, {"Content-Type": "application/json"}, '{"error": "ExpiredToken", "message": "Token has been revoked"}'

    pds.on(GET, bad(400, "ExpiredToken"), good({"did": DID}))
    pds.on(RENEW, other_was_faster)
    assert session.call("GET", GET) == {"did": DID}
    assert pds.calls(GET)[1].token == second["accessJwt"]


@pytest.mark.parametrize("hours", [-5.0, 5.0])
def test_a_wrong_clock_renews_once_and_not_each_time(
    pds: StandIn, http: Http, secrets: FakeSecrets, clock: ManualClock, hours: float
) -> None:
    clock.jump(hours * HOUR)
    session = Session(HOST, DID, http, secrets, clock)
    pds.on(GET, good({"did": DID}))
    pds.on(RENEW, good(new_pair(2)))
    for _ in range(4):
        session.call("GET", GET)
    assert len(pds.calls(RENEW)) == (1 if hours > 0 else 0)
    clock.advance(2 * HOUR)
    if hours > 0:
        session.call("GET", GET)
        assert len(pds.calls(RENEW)) == 2


def test_tokens_of_another_make_are_used_until_refused(pds: StandIn, http: Http, clock: ManualClock) -> None:
    secrets = FakeSecrets({"access": "opaque-1", "refresh": "opaque-2"})
    session = Session(HOST, DID, http, secrets, clock)
    pds.on(GET, good({"did": DID}), bad(401, "InvalidToken"), good({"did": DID}))
    pds.on(RENEW, good({"accessJwt": "opaque-3", "refreshJwt": "opaque-4", "did": DID}))
    session.call("GET", GET)
    clock.advance(100 * HOUR)
    session.call("GET", GET)
    assert secrets.values == {"access": "opaque-3", "refresh": "opaque-4"}
    assert session.expires_at() is None


def test_errors_by_kind(pds: StandIn, session: Session, clock: ManualClock) -> None:
    reset = str(int(NOW) + 90)
    kinds = [
        (bad(400, "InvalidRequest", "grapheme too big"), Permanent, "refused"),
        (bad(400, "AccountTakedown"), Permanent, "account-suspended"),
        (bad(401, "AccountDeactivated"), Permanent, "account-deactivated"),
        (bad(403, "InsufficientScope"), PermissionMissing, "permission-missing"),
        (bad(403, "SomethingElse"), PermissionMissing, "permission-missing"),
        (bad(413, "PayloadTooLarge"), Permanent, "refused"),
        (bad(429, "RateLimitExceeded", "slow down", **{"ratelimit-reset": reset}), RateLimited, "rate-limited"),
        (bad(500, "InternalServerError"), Uncertain, "uncertain"),
        (bad(502, "UpstreamFailure"), Uncertain, "uncertain"),
        (bad(503, "NotEnoughResources"), Uncertain, "uncertain"),
        (page(200), Uncertain, "portal"),
        (page(502), Uncertain, "uncertain"),
        (page(404), Uncertain, "uncertain"),
        (lost, Uncertain, "uncertain"),
    ]
    for answer, kind, word in kinds:
        pds.on(PUT, answer)
        with pytest.raises(kind) as caught:
            session.call("POST", PUT, json_body={}, sends=True)
        assert caught.value.word == word, answer
        if isinstance(caught.value, RateLimited):
            assert caught.value.after is not None
            assert caught.value.after.timestamp() == NOW + 90


def test_the_same_troubles_of_a_question_may_be_asked_again(pds: StandIn, session: Session) -> None:
    for answer in (bad(500, "InternalServerError"), bad(502, "UpstreamFailure"), page(200), page(502), lost):
        pds.on(GET, answer)
        with pytest.raises(Retryable):
            session.call("GET", GET)


def test_no_secret_in_an_error(pds: StandIn, session: Session, secrets: FakeSecrets) -> None:
    pds.on(GET, bad(400, "ExpiredToken"))
    pds.on(RENEW, bad(400, "ExpiredToken"))
    with pytest.raises(AuthLost) as caught:
        session.call("GET", GET)
    said = f"{caught.value} {caught.value!r} {caught.value.values}"
    assert not any(secret in said for secret in secrets.values.values())


@pytest.mark.parametrize(
    ("answer", "ended"), [((200, {}, ""), True), (bad(400, "ExpiredToken"), True), (bad(500, "InternalServerError"), False)]
)
def test_ending(pds: StandIn, session: Session, secrets: FakeSecrets, answer: tuple[int, dict[str, str], str], ended: bool) -> None:
    pds.on(END, answer)
    assert session.end() is ended
    assert pds.calls(END)[0].token == secrets.values["refresh"]


@pytest.mark.parametrize("text", ["", "x", "a.b.c", "a.bm8.c", "a.W10.c", "a.eyJleHAiOiJ4In0.c", "a.eyJleHAiOjFlMzB9.c", "é.é.é"])
def test_strange_tokens_say_nothing(text: str) -> None:
    assert ends_at(text) is None
    assert isinstance(claims(text), dict)
