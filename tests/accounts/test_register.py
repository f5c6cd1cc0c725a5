"""The register: adding, changing, renewing and leaving accounts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accounts.errors import AuthLost, InputError, NetworkDown, SignInError
from accounts.model.account import Role
from accounts.model.visibility import Visibility
from accounts.roles import RULES
from accounts.store import accounts as rows
from tests.accounts.engines import House


def test_what_the_role_brings_along(house: House) -> None:
    for role, rule in RULES.items():
        account = house.account(f"als-{role.value}", role)
        assert (account.shape, account.pause_seconds, account.auto_release) == (rule.shape, rule.pause_seconds, False)


def test_the_same_login_twice_is_refused(house: House) -> None:
    house.account("jan")
    with pytest.raises(InputError, match="already-here"):
        house.account("jan", Role.PRIVATE)


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        ({"label": " "}, "bad-label"),
        ({"label": "x" * 61}, "bad-label"),
        ({"pause_seconds": -1}, "bad-pause"),
        ({"pause_seconds": 3601}, "bad-pause"),
        ({"auto_release": True}, "no-auto-release"),
        ({"handle": "@other"}, "bad-wish"),
    ],
)
def test_wishes_that_cannot_be(house: House, wishes: dict[str, object], code: str) -> None:
    account = house.account()
    with pytest.raises(InputError, match=code):
        house.engine.register.change(account.id, **wishes)
    assert house.engine.register.need(account.id) == account


def test_a_private_account_may_release_by_itself_until_its_role_changes(house: House) -> None:
    account = house.account("jan", Role.PRIVATE)
    house.engine.register.change(account.id, auto_release=True)
    with pytest.raises(InputError, match="no-auto-release"):
        house.engine.register.change(account.id, role=Role.ADMINISTRATOR)


def test_a_visibility_that_the_network_does_not_have(house: House) -> None:
    account = house.account()
    assert house.engine.register.change(account.id, visibility=Visibility.FOLLOWERS).visibility is Visibility.FOLLOWERS
    signed = house.engine.register.sign_in("practice", {"handle": "smal"})
    narrow = replace(signed, limits=replace(signed.limits, visibilities=(Visibility.PUBLIC,)))
    with pytest.raises(InputError, match="no-such-visibility"):
        house.engine.register.add("practice", narrow, role=Role.PRIVATE, label="x", visibility=Visibility.MENTIONED)


def test_renewing_takes_over_who_and_where_but_nobody_else(house: House) -> None:
    account = house.account("jan")
    register = house.engine.register
    register.note_problem(account.id, AuthLost(host="x"))
    with pytest.raises(SignInError, match="other-account"):
        register.renew(account.id, register.sign_in("practice", {"handle": "piet"}))
    assert register.need(account.id).health.needs_sign_in
    moved = replace(register.sign_in("practice", {"handle": "jan"}), display_name="Jan zelf")
    fresh = register.renew(account.id, moved)
    assert (fresh.display_name, fresh.health.problem) == ("Jan zelf", "")


def test_a_bad_line_is_told_but_holds_nothing(house: House) -> None:
    account = house.account()
    house.engine.register.note_problem(account.id, NetworkDown(host="x"))
    health = house.engine.register.need(account.id).health
    assert (health.problem, health.needs_sign_in) == ("network-down", False)
    assert house.engine.register.check(account.id).health.problem == ""


def test_somebody_else_behind_the_login_holds_the_account(house: House) -> None:
    account = house.account()
    house.engine.register.note_problem(account.id, AuthLost("other-account", wanted="a", found="b"))
    assert house.engine.register.need(account.id).health.needs_sign_in


def test_a_login_is_looked_up_and_not_compared_with_every_account(house: House) -> None:
    signed = house.engine.register.sign_in("practice", {"handle": "jan"})
    for number in range(30):
        one = replace(signed, remote_id=f"jan-{number}@practice.example")
        house.engine.register.add("practice", one, role=Role.PRIVATE, label=f"jan {number}")
    found = rows.every(house.engine.books, network="practice", remote_id="jan-7@practice.example")
    assert [account.label for account in found] == ["jan 7"]
    with pytest.raises(InputError, match="already-here"):
        house.engine.register.add("practice", replace(signed, remote_id="jan-29@practice.example"), role=Role.PRIVATE, label="x")
