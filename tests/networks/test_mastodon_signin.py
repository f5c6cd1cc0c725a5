"""Signing in on the Mastodon family: what a person types, what a server is, the browser's way, the pasted token, and the way out."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from accounts.clock import ManualClock
from accounts.connector import BrowserStep, SignedIn, SignInKind
from accounts.errors import NetworkDown, SignInError
from accounts.http import Http
from accounts.model.limits import CountingRule
from accounts.networks.mastodon import MastodonNetwork
from accounts.networks.mastodon_signin import server_address
from tests.networks.attempts import START, FakeSecrets, an_account
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_world import VARIANTS

LOOPBACK = "http://127.0.0.1:49152/signed-in"
NETWORK = MastodonNetwork(lambda _: None)
EVERY = sorted(VARIANTS)

Serve = Callable[..., MastodonFamily]


@pytest.fixture
def clock() -> ManualClock:
    """Give a clock that stands."""
    return ManualClock(START)


@pytest.fixture
def http() -> Iterator[Http]:
    """Give HTTP that is closed afterwards."""
    made = Http(connect_seconds=5, read_seconds=10)
    yield made
    made.close()


@pytest.fixture
def serve(clock: ManualClock) -> Iterator[Serve]:
    """Give a maker of servers; none of them may have seen a request that the API does not know."""
    with ExitStack() as stack:
        made: list[MastodonFamily] = []

        def make(variant: str = "mastodon", **switches: Any) -> MastodonFamily:
            made.append(stack.enter_context(MastodonFamily(variant, clock, **switches)))
            return made[-1]

        yield make
        assert [one.world.violations for one in made] == [[] for _ in made]


def browse(http: Http, step: BrowserStep) -> dict[str, str]:
    """Do as the browser does: open the page, come back with the query of the redirect, or copy the code that is shown."""
    page = http.request("GET", step.url, follow=False)
    if step.shows_code:
        code = re.search(r"<p>([\w-]+)</p>", page.text)
        assert code is not None
        return {"code": code[1]}
    assert page.status == 302, page.text
    target = page.headers["location"]
    assert target.startswith(f"{LOOPBACK}?")
    return dict(parse_qsl(urlsplit(target).query))


def begun(http: Http, clock: ManualClock, server: MastodonFamily, redirect: str | None = LOOPBACK) -> BrowserStep:
    """Begin at `server`."""
    return NETWORK.begin_browser(http, {"server": server.url}, redirect, clock)


def signed_in(http: Http, clock: ManualClock, server: MastodonFamily, redirect: str | None = LOOPBACK) -> SignedIn:
    """Sign in through the browser."""
    step = begun(http, clock, server, redirect)
    return NETWORK.finish_browser(http, step, browse(http, step), clock)


@contextmanager
def self_signed(folder: Path) -> Iterator[str]:
    """Serve TLS with a certificate that this machine does not know."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), START, START + timedelta(days=9999))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "self-signed.pem"
    file.write_bytes(pem + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(1) as pool:

        def shake() -> None:
            caller, _ = door.accept()
            with caller, suppress(OSError):
                context.wrap_socket(caller, server_side=True).close()

        done = pool.submit(shake)
        yield f"https://localhost:{door.getsockname()[1]}"
        done.result(10)


# -- what is typed -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("mastodon.nl", "https://mastodon.nl"),
        (" Mastodon.NL. ", "https://mastodon.nl"),
        ("https://mastodon.nl/", "https://mastodon.nl"),
        ("https://mastodon.nl/@anna?x#y", "https://mastodon.nl"),
        ("@anna@mastodon.nl", "https://mastodon.nl"),
        ("anna@mastodon.nl", "https://mastodon.nl"),
        ("mastodon.nl:8443", "https://mastodon.nl:8443"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://[::1]:3000/", "http://[::1]:3000"),
        ("127.0.0.1:3000", "https://127.0.0.1:3000"),
        ("gemeente.example", "https://gemeente.example"),
    ],
)
def test_a_server_is_understood_however_it_is_typed(typed: str, address: str) -> None:
    assert server_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "bad-address"),
        ("@anna", None),
        ("een server met spaties", "bad-address"),
        ("ftp://mastodon.nl", "bad-address"),
        ("https://", "bad-address"),
        ("https://anna:geheim@mastodon.nl", "bad-address"),
        ("mastodon.nl:99999", "bad-address"),
        ("http://mastodon.nl", "plain-http"),
        ("http://127.0.0.1.evil.example", "plain-http"),
    ],
)
def test_what_is_no_server_is_said_before_anything_is_asked(typed: str, code: str | None) -> None:
    if code is None:
        assert server_address(typed) == "https://anna"  # a name without a dot may be a server on one's own network
        return
    with pytest.raises(SignInError) as raised:
        server_address(typed)
    assert raised.value.word == code
    assert "geheim" not in str(raised.value) or typed.startswith("https://anna")


# -- what a server is --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", EVERY)
def test_a_token_signs_in_everywhere_and_the_limits_are_the_servers_own(serve: Serve, http: Http, clock: ManualClock, variant: str) -> None:
    server = serve(variant)
    found = NETWORK.sign_in(http, {"server": server.url, "secret": f"\n Bearer {server.world.add_user('anna')} "}, clock)
    assert found.server == server.url
    assert found.remote_id == server.world.users["anna"].id
    assert found.handle == f"@anna@{server.world.host}"
    assert found.display_name == "Anna"
    assert found.profile_text == "Wethouder & lezer\nNoord"
    assert found.limits.most_text == server.world.variant.most_text
    assert found.limits.most_media == server.world.variant.most_media
    assert found.limits.mentions
    assert "token" not in repr(found)


def test_the_family_decides_what_the_instance_does_not_say(serve: Serve, http: Http, clock: ManualClock) -> None:
    told = {}
    for variant in EVERY:
        server = serve(variant)
        limits = NETWORK.sign_in(http, {"server": server.url, "secret": server.world.add_user("anna")}, clock).limits
        told[variant] = (limits.rule, limits.extra["idempotency"], limits.schedule is not None, limits.software)
    assert told == {
        "mastodon": (CountingRule.MASTODON, "hour", True, "mastodon"),
        "mastodon-4.2": (CountingRule.MASTODON, "hour", True, "mastodon"),
        "gotosocial": (CountingRule.CODE_POINTS, "none", False, "gotosocial"),
        "akkoma": (CountingRule.GRAPHEMES, "6h", True, "akkoma"),
        "snac": (CountingRule.MASTODON, "none", False, "snac"),
        "pixelfed": (CountingRule.MASTODON, "refuses", False, "pixelfed"),
        "unknown": (CountingRule.MASTODON, "none", False, ""),
    }


def test_a_closed_server_is_known_by_its_nodeinfo(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve(instance="closed", most_text=777)
    assert NETWORK.sign_in(http, {"server": server.url, "secret": server.world.add_user("anna")}, clock).limits.most_text == 777
    assert signed_in(http, clock, server).limits.most_text == 777


def test_something_else_is_not_that_kind(serve: Serve, http: Http, clock: ManualClock) -> None:
    for server in (serve(instance="none"), serve("unknown", instance="closed")):
        for way in (
            lambda server=server: NETWORK.sign_in(http, {"server": server.url, "secret": "t"}, clock),
            lambda server=server: begun(http, clock, server),
        ):
            with pytest.raises(SignInError) as raised:
                way()
            assert raised.value.word == "not-that-kind"


def test_no_such_server_and_nobody_there_are_told_apart(http: Http, clock: ManualClock) -> None:
    with MastodonFamily() as gone:
        address = gone.url
    with pytest.raises(NetworkDown):
        NETWORK.sign_in(http, {"server": address, "secret": "t"}, clock)
    with pytest.raises(SignInError) as raised:
        NETWORK.sign_in(http, {"server": "no-such-server.invalid", "secret": "t"}, clock)
    assert raised.value.word == "no-such-server"


@pytest.mark.parametrize(
    ("where", "reply", "code"),
    [
        (("POST", "/api/v1/apps"), (429, {"error": "Too many requests"}, {}), "rate-limited"),
        (("POST", "/api/v1/apps"), (502, "<h1>Bad Gateway</h1>", {}), "server-trouble"),
        (("POST", "/api/v1/apps"), (422, {"error": "No more clients"}, {}), "refused"),
        (("POST", "/api/v1/apps"), (403, {"error": "Closed"}, {}), "permission-missing"),
        (("POST", "/api/v1/apps"), (200, {"client_id": 7}, {}), "not-that-kind"),
        (("GET", "/api/v2/instance"), (503, "<h1>Maintenance</h1>", {}), "server-trouble"),
        (("GET", "/api/v2/instance"), (302, "", {"Location": "http://elsewhere.invalid/"}), "plain-http"),
        (("GET", "/api/v2/instance"), (302, "", {"Location": "/api/v2/instance"}), "server-trouble"),
        (("POST", "/oauth/token"), (200, {"token_type": "Bearer"}, {}), "refused"),
        (("POST", "/oauth/token"), (200, {"access_token": "t", "scope": "read"}, {}), "permission-missing"),
        (("GET", "/api/v1/accounts/verify_credentials"), (200, {"id": "1"}, {}), "not-that-kind"),
        (("GET", "/api/v1/accounts/verify_credentials"), (200, [], {}), "not-that-kind"),
    ],
)
def test_what_a_server_answers_wrongly_is_a_sentence_of_its_own(
    serve: Serve, http: Http, clock: ManualClock, where: tuple[str, str], reply: tuple[int, Any, dict[str, str]], code: str
) -> None:
    server = serve()
    server.instead[where] = reply
    with pytest.raises(SignInError) as raised:
        signed_in(http, clock, server)
    assert raised.value.word == code


def test_a_server_that_never_answers_is_timed_out(clock: ManualClock) -> None:
    slow = Http(connect_seconds=5, read_seconds=0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(SignInError) as raised:
        NETWORK.sign_in(slow, {"server": f"http://127.0.0.1:{silent.getsockname()[1]}", "secret": "t"}, clock)
    slow.close()
    assert raised.value.word == "timed-out"


def test_a_domain_that_leads_to_its_server_is_followed(serve: Serve, http: Http, clock: ManualClock) -> None:
    front, server = serve(), serve()
    front.instead["GET", "/api/v2/instance"] = (301, "", {"Location": f"{server.url}/api/v2/instance"})
    assert NETWORK.sign_in(http, {"server": front.url, "secret": server.world.add_user("anna")}, clock).server == server.url


def test_metadata_cannot_send_the_secret_elsewhere(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve()
    elsewhere = {"token_endpoint": "https://evil.invalid/t", "authorization_endpoint": 7, "code_challenge_methods_supported": ["S256"]}
    server.instead["GET", "/.well-known/oauth-authorization-server"] = (200, elsewhere, {})
    assert signed_in(http, clock, server).server == server.url


@pytest.mark.parametrize("secret", ["", "  ", "T0k3n", "twee woorden", "regel\neinde", "tøken", "a\x00b"])
def test_a_wrong_token_is_a_wrong_secret(serve: Serve, http: Http, clock: ManualClock, secret: str) -> None:
    server = serve()
    server.world.add_user("anna")
    with pytest.raises(SignInError) as raised:
        NETWORK.sign_in(http, {"server": server.url, "secret": secret}, clock)
    assert raised.value.word == "wrong-secret"
    assert not secret.strip() or secret not in str(raised.value)


def test_a_relative_that_refuses_without_words_is_understood(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve("snac", bare=True)
    with pytest.raises(SignInError) as raised:
        NETWORK.sign_in(http, {"server": server.url, "secret": "T0k3n"}, clock)
    assert raised.value.word == "wrong-secret"


def test_a_certificate_that_nobody_vouches_for_stops_it(http: Http, clock: ManualClock, tmp_path: Path) -> None:
    with self_signed(tmp_path) as address, pytest.raises(SignInError) as raised:
        NETWORK.sign_in(http, {"server": address, "secret": "t"}, clock)
    assert raised.value.word == "certificate"


def test_a_token_that_may_not_read_its_own_posts_is_refused_by_name(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve()
    for scopes, right in ((("read:accounts", "write:statuses"), "read:statuses"), (("read:statuses", "write:statuses"), "read:accounts")):
        token = server.world.add_user("anna", scopes=scopes)
        with pytest.raises(SignInError) as raised:
            NETWORK.sign_in(http, {"server": server.url, "secret": token}, clock)
        assert (raised.value.word, raised.value.values["what"]) == ("permission-missing", right)


# -- the browser's way -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", EVERY)
@pytest.mark.parametrize("redirect", [LOOPBACK, None])
def test_the_browser_signs_in_with_a_redirect_or_a_pasted_code(
    serve: Serve, http: Http, clock: ManualClock, variant: str, redirect: str | None
) -> None:
    server = serve(variant)
    step = begun(http, clock, server, redirect)
    assert step.shows_code is (redirect is None)
    assert "code_challenge_method=S256" in step.url
    assert "force_login=true" in step.url
    assert "secret" not in repr(step)
    found = NETWORK.finish_browser(http, step, browse(http, step), clock)
    assert found.handle == f"@anna@{server.world.host}"
    assert set(found.secrets) == {"token", "client_id", "client_secret"}
    assert (found.expires_at is not None) is (variant == "pixelfed")
    connector = NETWORK.connect(
        an_account("mastodon", found.server, found.remote_id, limits=found.limits), http, FakeSecrets(found.secrets), clock
    )
    assert connector.profile().remote_id == found.remote_id
    assert connector.revoke() is True
    assert found.secrets["token"] not in server.world.tokens
    assert connector.revoke() is True


def test_a_server_without_the_safe_challenge_is_not_given_one(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve(pkce="plain")
    assert "code_challenge" not in begun(http, clock, server).url
    assert signed_in(http, clock, server).remote_id


def test_both_addresses_are_registered_so_that_a_code_can_still_be_pasted(serve: Serve, http: Http, clock: ManualClock) -> None:
    for variant in ("mastodon", "mastodon-4.2"):
        server = serve(variant)
        begun(http, clock, server)
        (client,) = server.world.clients.values()
        assert client["redirects"] == [LOOPBACK, "urn:ietf:wg:oauth:2.0:oob"]


def test_two_people_on_one_server_are_two_accounts(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve()
    anna = signed_in(http, clock, server)
    server.world.variant.consent = "gemeente"
    town = signed_in(http, clock, server)
    account = an_account("mastodon", anna.server, anna.remote_id)
    assert NETWORK.same_account(account, anna)
    assert NETWORK.same_account(account, signed_in(http, clock, server)) is False
    assert not NETWORK.same_account(account, town)
    assert (anna.handle, town.handle) == (f"@anna@{server.world.host}", f"@gemeente@{server.world.host}")


def test_who_declines_is_not_signed_in(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve(consent="deny")
    step = begun(http, clock, server)
    with pytest.raises(SignInError) as raised:
        NETWORK.finish_browser(http, step, browse(http, step), clock)
    assert raised.value.word == "denied"


def test_an_answer_to_another_sign_in_is_not_taken(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve()
    step, other = begun(http, clock, server), begun(http, clock, server)
    with pytest.raises(SignInError) as raised:
        NETWORK.finish_browser(http, step, browse(http, other), clock)
    assert raised.value.word == "wrong-state"
    assert server.requests("POST", "/oauth/token") == 0


def test_a_code_is_good_once_and_not_without_its_verifier(serve: Serve, http: Http, clock: ManualClock) -> None:
    server = serve()
    step = begun(http, clock, server)
    answer = browse(http, step)
    stolen = BrowserStep(step.url, {**step.pending, "verifier": "x" * 64})
    with pytest.raises(SignInError) as raised:
        NETWORK.finish_browser(http, stolen, answer, clock)
    assert raised.value.word == "refused"
    with pytest.raises(SignInError):
        NETWORK.finish_browser(http, step, answer, clock)
    pasted = begun(http, clock, server, None)
    with pytest.raises(SignInError) as raised:
        NETWORK.finish_browser(http, pasted, {"code": "verkeerd"}, clock)
    assert raised.value.word == "wrong-code"


def test_the_ways_say_what_they_need() -> None:
    assert [(way.kind, [one.name for one in way.fields]) for way in NETWORK.ways] == [
        (SignInKind.BROWSER, ["server"]),
        (SignInKind.SECRET, ["server", "secret"]),
    ]
    assert [one.name for way in NETWORK.ways for one in way.fields if one.secret] == ["secret"]
