"""WordPress: a site of one's own, 5.6 and later, signed in with an application password. WordPress.com works otherwise and is not here.

Source: WordPress REST API handbook and the application passwords integration guide; behaviour checked against WordPress 6.1.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlencode, urlsplit

from accounts.connector import BrowserStep, Connector, Field, Network, Secrets, SignedIn, SignInKind, SignInWay
from accounts.errors import AuthLost, NetworkDown, SendError, SignInError
from accounts.networks.wordpress_api import Api
from accounts.networks.wordpress_connector import PASSWORD, USER, WordPressConnector, read_user
from accounts.networks.wordpress_site import comes_back, find_site, host_of
from accounts.oauth import new_state

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.http import Http
    from accounts.model.account import Account
    from accounts.reading import Reader

APP_NAME = "Omroeper"
APP_ID = "8f6c1f0e-5f0d-5c3b-9a55-0f1f7c1f6f3a"
"""Groups the application passwords of this program in a site's list; WordPress wants a UUID."""

PASSWORD_LENGTH = 24
"""Letters and digits of every application password (WP_Application_Passwords::PW_LENGTH); it is shown in groups of four."""


def application_password(typed: str) -> str:
    """Return the application password without the blanks between its groups.

    Anything of another shape is refused before it leaves this machine: it would be the account's own password, which Omroeper
    neither sends nor keeps. Raises SignInError (not-application-password).
    """
    bare = "".join(typed.split())
    if len(bare) != PASSWORD_LENGTH or not (bare.isascii() and bare.isalnum()):
        raise SignInError("not-application-password")
    return bare


def pasted_login(pasted: str, handle: str) -> tuple[str, str]:
    """Return user name and application password from what the user copied: the password alone, or behind the user name.

    `handle` is the user name that was typed before, '' for none. Raises SignInError: not-application-password, needs-user-name.
    """
    groups = re.search(r"((?:[A-Za-z0-9]{4}\s+){5}[A-Za-z0-9]{4}|(?<![A-Za-z0-9])[A-Za-z0-9]{24})\s*$", pasted.strip())
    if groups is None:
        raise SignInError("not-application-password")
    user = pasted.strip()[: groups.start()].strip().rstrip(":;,/").strip() or handle.strip()
    if not user:
        raise SignInError("needs-user-name")
    return user, application_password(groups.group())


class WordPressNetwork(Network):
    """A WordPress site."""

    id: ClassVar[str] = "wordpress"
    name: ClassVar[str] = "WordPress"
    needs_server: ClassVar[bool] = True
    ways: ClassVar[tuple[SignInWay, ...]] = (
        SignInWay(SignInKind.BROWSER, (Field("server", example="www.example.nl"), Field("handle", required=False))),
        SignInWay(
            SignInKind.SECRET,
            (
                Field("server", example="www.example.nl"),
                Field("handle"),
                Field("secret", secret=True, example="abcd EFGH 1234 ijkl MNOP 5678"),
            ),
        ),
    )

    def sign_in(self, http: Http, form: Mapping[str, str], clock: Clock) -> SignedIn:
        """Sign in with server, handle (user name or e-mail address) and secret (application password).

        Raises NetworkDown, SignInError: bad-address, plain-http, wordpress-com, not-that-kind, switched-off, needs-user-name,
        not-application-password, wrong-secret, refused.
        """
        password = application_password(form.get("secret", ""))
        user = form.get("handle", "").strip()
        if not user:
            raise SignInError("needs-user-name")
        site = find_site(http, form.get("server", ""))
        return _enter(http, site.address, site.root, user, password, clock)

    def begin_browser(self, http: Http, form: Mapping[str, str], redirect: str | None, clock: Clock) -> BrowserStep:
        """Return the site's authorize page. It comes back by itself where the site allows that (7.0 and later), else shows a password.

        Raises NetworkDown, SignInError as `sign_in`.
        """
        site = find_site(http, form.get("server", ""))
        page = site.authorize or f"{site.address}/wp-admin/authorize-application.php"
        state = new_state()
        # WordPress refuses a name that is in the list already, as after a second sign-in.
        query = {"app_name": f"{APP_NAME} {clock.now():%Y-%m-%d} {token_hex(2)}", "app_id": APP_ID}
        listens = redirect is not None and comes_back(http, site)
        if redirect is not None and listens:
            back = f"{redirect}{'&' if urlsplit(redirect).query else '?'}{urlencode({'state': state})}"
            query |= {"success_url": back, "reject_url": f"{back}&error=access_denied"}
        pending = {"address": site.address, "root": site.root, "state": state, "handle": form.get("handle", "").strip()}
        return BrowserStep(f"{page}{'&' if urlsplit(page).query else '?'}{urlencode(query)}", pending, shows_code=not listens)

    def finish_browser(self, http: Http, step: BrowserStep, answer: Mapping[str, str], clock: Clock) -> SignedIn:
        """Sign in with what the authorize page sent back, or with what the user copied from it ({'code': …}).

        Raises NetworkDown, SignInError: wrong-state, denied, header-stripped (the site's own fresh password is not seen: its web server
        keeps the Authorization header from WordPress), and those of `sign_in`.
        """
        pending = step.pending
        if "code" in answer:
            user, password = pasted_login(answer["code"], pending["handle"])
            return _enter(http, pending["address"], pending["root"], user, password, clock)
        if not hmac.compare_digest(answer.get("state", "").encode(), pending["state"].encode()):
            raise SignInError("wrong-state")
        if answer.get("error") or answer.get("success") == "false":
            raise SignInError("denied")
        user, password = answer.get("user_login", ""), application_password(answer.get("password", ""))
        if not user:
            raise SignInError("refused", message="")
        return _enter(http, pending["address"], pending["root"], user, password, clock, unseen="header-stripped")

    def connect(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Connector:
        """Return the connector of a signed-in account."""
        return WordPressConnector(account, http, secrets, clock)

    def reader(self, account: Account, http: Http, secrets: Secrets, clock: Clock) -> Reader:
        """Return what reads the comments under the account's posts. Opens nothing yet."""
        from accounts.networks.wordpress_reading import WordPressReader

        return WordPressReader(account, http, secrets, clock)


def _enter(http: Http, address: str, root: str, user: str, password: str, clock: Clock, *, unseen: str = "wrong-secret") -> SignedIn:
    """Return the login when the site knows it. `unseen` is the code for a site that behaves as if nobody had signed in: WordPress
    answers a wrong password and a header that never arrived alike.
    """
    try:
        found = read_user(Api(http, root, user, password, clock), address, root)
    except NetworkDown:
        raise
    except AuthLost as refused:
        raise SignInError(unseen, host=host_of(address)) from refused
    except SendError as wrong:
        raise SignInError(wrong.word, **wrong.values) from wrong
    return replace(found, secrets={USER: user, PASSWORD: password})
