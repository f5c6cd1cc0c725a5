"""The sign-in through the browser against a real provider: native public client, PKCE enforced, a loopback port of the moment."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import pytest

from accounts.errors import SignInError
from accounts.http import Answer, Http
from accounts.oauth import LoopbackListener, Page, authorize_url, code_of, new_state, new_verifier, token_form
from tests.servers.oidc.provider import Browser, provider

PAGE = Page("nl", "Aangemeld", "U kunt dit venster sluiten.", "Er is niet aangemeld.")


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """Give a running provider."""
    with provider() as address:
        yield address


@pytest.fixture
def http() -> Iterator[Http]:
    """Give HTTP that is closed afterwards."""
    made = Http()
    yield made
    made.close()


@pytest.fixture
def metadata(issuer: str, http: Http) -> dict[str, Any]:
    """Give what the provider says of itself."""
    return http.request("GET", f"{issuer}/.well-known/openid-configuration").object()


class Run:
    """One sign-in: the listener, the page to open, and what came back."""

    def __init__(self, metadata: dict[str, Any], browser: Browser, *, pkce: bool = True) -> None:
        """Open the page in `browser` while the listener waits."""
        self.verifier, self.state = new_verifier(), new_state()
        self.metadata = metadata
        with ThreadPoolExecutor(1) as pool, LoopbackListener(PAGE, seconds=60) as listener:
            self.redirect = listener.redirect
            url = authorize_url(
                metadata["authorization_endpoint"],
                client_id="omroeper",
                redirect=self.redirect,
                scope="openid",
                state=self.state,
                verifier=self.verifier if pkce else "",
            )
            waiting = pool.submit(listener.wait)
            try:
                self.shown = browser.sign_in(url)
            finally:
                listener.cancel()
            self.answer = waiting.result(30)

    def exchange(self, http: Http, **changes: str) -> Answer:
        """Ask for the token."""
        form = token_form(code=code_of(self.answer, self.state), client_id="omroeper", redirect=self.redirect, verifier=self.verifier)
        return http.request("POST", self.metadata["token_endpoint"], body=form | changes)


def test_somebody_signs_in_and_the_browser_is_told(metadata: dict[str, Any], http: Http) -> None:
    run = Run(metadata, Browser("anna"))
    assert PAGE.done in run.shown
    token = run.exchange(http).object()
    assert token["token_type"] == "Bearer"
    who = http.request("GET", metadata["userinfo_endpoint"], headers={"Authorization": f"Bearer {token['access_token']}"})
    assert who.object() == {"sub": "anna"}


def test_two_people_sign_in_one_after_the_other(metadata: dict[str, Any], http: Http) -> None:
    names = []
    for name in ("anna", "gemeente"):
        token = Run(metadata, Browser(name)).exchange(http).object()["access_token"]
        names.append(http.request("GET", metadata["userinfo_endpoint"], headers={"Authorization": f"Bearer {token}"}).object()["sub"])
    assert names == ["anna", "gemeente"]


def test_who_declines_is_not_signed_in(metadata: dict[str, Any]) -> None:
    run = Run(metadata, Browser(consents=False))
    assert PAGE.denied in run.shown
    with pytest.raises(SignInError) as raised:
        code_of(run.answer, run.state)
    assert raised.value.word == "denied"


def test_without_pkce_the_provider_gives_no_code(metadata: dict[str, Any]) -> None:
    run = Run(metadata, Browser(), pkce=False)
    assert run.answer["error"] == "invalid_request"
    with pytest.raises(SignInError) as raised:
        code_of(run.answer, run.state)
    assert raised.value.word == "refused"
    assert "PKCE" in str(raised.value.values["message"])


def test_a_code_is_worth_nothing_without_its_verifier(metadata: dict[str, Any], http: Http) -> None:
    run = Run(metadata, Browser())
    refused = run.exchange(http, code_verifier=new_verifier())
    assert (refused.status, refused.object()["error"]) == (400, "invalid_grant")


def test_a_code_is_good_once(metadata: dict[str, Any], http: Http) -> None:
    run = Run(metadata, Browser())
    token = run.exchange(http).object()["access_token"]
    again = run.exchange(http)
    assert (again.status, again.object()["error"]) == (400, "invalid_grant")
    # The provider takes the first token back too: somebody had the code.
    who = http.request("GET", metadata["userinfo_endpoint"], headers={"Authorization": f"Bearer {token}"})
    assert who.status == 401


def test_an_answer_to_another_sign_in_is_not_taken(metadata: dict[str, Any]) -> None:
    one, other = Run(metadata, Browser()), Run(metadata, Browser())
    with pytest.raises(SignInError) as raised:
        code_of(other.answer, one.state)
    assert raised.value.word == "wrong-state"


def test_the_redirect_must_be_the_very_one(metadata: dict[str, Any], http: Http) -> None:
    run = Run(metadata, Browser())
    refused = run.exchange(http, redirect_uri="http://127.0.0.1:1/signed-in")
    assert (refused.status, refused.object()["error"]) == (400, "invalid_grant")
    query = {"response_type": "code", "client_id": "omroeper", "redirect_uri": "http://127.0.0.1:1/elsewhere", "scope": "openid"}
    page = Browser().sign_in(f"{metadata['authorization_endpoint']}?{urlencode(query)}")
    assert "redirect_uri" in page
