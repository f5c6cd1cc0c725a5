"""What stands where in the list, and what can be done with each state: without a window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.limits import Limits
from accounts.model.post import Origin, State, Target
from accounts.posts.holds import Hold, HoldKind
from ui.outbox.actions import Act, acts
from ui.outbox.rows import RowKind, Section, Wanted, first_line, rows_of, section_of
from ui.outbox.signs import sign, sign_of_row

NOW = datetime(2026, 3, 26, 12, tzinfo=UTC)
ACCOUNT = Account(AccountId(1), "practice", "practice.example", "a", "@a", Role.ADMINISTRATOR, "Wethouder")


def target(number: int, state: State, *, post: int = 0, account: int = 1, minutes: int = 0, text: str = "tekst", **more: Any) -> Target:
    moment = NOW - timedelta(minutes=minutes)
    return Target(
        TargetId(number), PostId(post or number), AccountId(account), state, Content(text), moment, moment, changed_at=moment, **more
    )


EXPECTED: dict[State, Act | None] = {
    State.PAUSING: Act.ASK_PAUSE,
    State.QUEUED: Act.STOP,
    State.SENDING: Act.NEW_DRAFT,
    State.PUBLISHED: Act.OPEN_LINK,
    State.REFUSED: Act.NEW_DRAFT,
    State.UNKNOWN: Act.LOOK_NOW,
    State.STOPPED: Act.NEW_DRAFT,
    State.MISSED: Act.PUBLISH_NOW,
    State.ARMED: Act.DECIDED,
    State.HANDED_OVER: Act.NEW_DRAFT,
    State.DELETED: Act.NEW_DRAFT,
}


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_main_action(state: State) -> None:
    url = "https://practice.example/1" if state is State.PUBLISHED else ""
    assert acts(target(1, state, url=url), ACCOUNT)[0] is EXPECTED[state]


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_sign(state: State) -> None:
    icon, tone = sign(target(1, state))
    assert icon
    assert tone


@pytest.mark.parametrize("state", list(State))
def test_nothing_is_sent_for_a_removed_account(state: State) -> None:
    found = acts(target(1, state, url="https://practice.example/1", remote_id="1"), None)
    assert set(found) <= {Act.OPEN_LINK, Act.COPY_TEXT, Act.COPY_LINK}
    assert Act.COPY_TEXT in found


def test_an_uncertain_one_is_never_simply_sent_again() -> None:
    assert Act.RETRY not in acts(target(1, State.UNKNOWN), ACCOUNT)
    assert Act.SEND_AGAIN not in acts(target(1, State.UNKNOWN), ACCOUNT)
    asked = acts(target(1, State.UNKNOWN, asks=True), ACCOUNT)
    assert asked[:4] == (Act.LOOK_NOW, Act.STANDS, Act.SEND_AGAIN, Act.NOT_THERE)


def test_a_lost_sign_in_comes_first() -> None:
    held = (Hold(HoldKind.SIGN_IN, "auth-lost"),)
    for state in (State.QUEUED, State.UNKNOWN, State.MISSED):
        assert acts(target(1, state), ACCOUNT, held)[0] is Act.SIGN_IN
    assert Act.RETRY not in acts(target(1, State.QUEUED, error="auth-lost"), ACCOUNT)


def test_a_refusal_that_was_mended_elsewhere_can_be_tried_again() -> None:
    assert acts(target(1, State.REFUSED, error="permission-missing"), ACCOUNT)[0] is Act.RETRY
    assert acts(target(1, State.REFUSED, error="refused"), ACCOUNT)[0] is Act.NEW_DRAFT
    assert Act.RETRY in acts(target(1, State.REFUSED, error="refused"), ACCOUNT)


def test_one_that_waits_can_be_tried_now_or_stopped() -> None:
    assert acts(target(1, State.QUEUED, error="network-down"), ACCOUNT)[:2] == (Act.RETRY, Act.STOP)
    assert acts(target(1, State.PAUSING, origin=Origin.COMMAND), ACCOUNT)[0] is Act.STOP


def test_deleting_is_only_offered_where_it_can_be_done() -> None:
    here = target(1, State.PUBLISHED, url="https://practice.example/1", remote_id="1")
    assert acts(here, ACCOUNT)[-1] is Act.DELETE
    cannot = Account(AccountId(1), "x", "x", "a", "@a", Role.PRIVATE, "Jan", limits=Limits(can_delete=False))
    assert Act.DELETE not in acts(here, cannot)
    assert Act.DELETE not in acts(target(1, State.PUBLISHED), ACCOUNT)


def test_only_an_uncertain_one_that_asks_needs_attention() -> None:
    assert section_of(target(1, State.UNKNOWN)) is Section.UNDER_WAY
    assert section_of(target(1, State.UNKNOWN, asks=True)) is Section.ATTENTION
    assert section_of(target(1, State.REFUSED)) is Section.ATTENTION
    assert section_of(target(1, State.MISSED)) is Section.ATTENTION
    assert section_of(target(1, State.DELETED)) is Section.ENDED


def test_a_post_is_one_group_where_its_most_urgent_target_belongs() -> None:
    rows = rows_of(
        [
            target(1, State.PUBLISHED, post=7, account=1),
            target(2, State.REFUSED, post=7, account=2),
            target(3, State.PUBLISHED, post=7, account=3),
            target(4, State.PUBLISHED, post=8),
        ]
    )
    kinds = [(row.kind, row.section) for row in rows]
    attention, sent = Section.ATTENTION, Section.SENT
    assert kinds == [
        (RowKind.SECTION, attention),
        (RowKind.POST, attention),
        *[(RowKind.TARGET, attention)] * 3,
        (RowKind.SECTION, sent),
        (RowKind.TARGET, sent),
    ]
    head = rows[1]
    assert (head.standing, head.count) == (2, 3)
    assert sign_of_row(head) == ("circle-alert", "warning")
    assert rows[2].target is not None
    assert rows[2].target.state is State.REFUSED


def test_the_newest_stands_first_and_sections_keep_their_order() -> None:
    rows = rows_of(
        [
            target(1, State.PUBLISHED, minutes=30),
            target(2, State.PUBLISHED, minutes=5),
            target(3, State.STOPPED),
            target(4, State.QUEUED, minutes=60),
        ]
    )
    assert [row.target.id for row in rows if row.kind is RowKind.TARGET and row.target] == [4, 2, 1, 3]
    assert [row.section for row in rows if row.kind is RowKind.SECTION] == [Section.UNDER_WAY, Section.SENT, Section.ENDED]


def test_a_filter_by_account_shows_the_whole_post() -> None:
    found = [target(1, State.PUBLISHED, post=7, account=1), target(2, State.PUBLISHED, post=7, account=2), target(3, State.PUBLISHED)]
    rows = rows_of(found, Wanted(accounts=frozenset({AccountId(2)})))
    assert [row.target.id for row in rows if row.kind is RowKind.TARGET and row.target] == [1, 2]


def test_a_filter_by_section_leaves_the_others_out() -> None:
    found = [target(1, State.PUBLISHED), target(2, State.REFUSED)]
    rows = rows_of(found, Wanted(sections=frozenset({Section.SENT})))
    assert {row.section for row in rows} == {Section.SENT}


def test_the_first_line_has_words() -> None:
    assert first_line(target(1, State.QUEUED, text="\n\n  Hallo\ndaar")) == "Hallo"
    assert first_line(target(1, State.QUEUED, text=" ")) == ""
