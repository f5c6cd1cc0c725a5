"""Messages that wait for another: in order, one after the other's id is known, resumed where it stopped, never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId
from accounts.model.post import Origin, State, Target
from accounts.networks.practice_world import Trouble
from accounts.posts.holds import HoldKind
from accounts.store import accounts as account_rows
from tests.accounts.engines import House

LONG = Content("Eerste deel van het verhaal.\n---\nTweede deel.\n---\nDerde en laatste deel.", thread=True)


class Killed(BaseException):
    """The program ended here."""


def submitted(house: House, content: Content, *accounts: Account, variants: dict[AccountId, Content] | None = None) -> PostId:
    """Write a draft and let it go, its pause being over."""
    draft = house.engine.drafts.start(content, tuple(one.id for one in accounts), variants or {})
    post = house.engine.desk.submit(draft)
    house.clock.advance(max(one.pause_seconds for one in accounts))
    house.engine.desk.release(post)
    return post


def states(house: House, post: PostId) -> list[State]:
    """Return the states of a post's targets, in order."""
    return [one.state for one in house.engine.history.post(post)]


def said(house: House, account: Account) -> list[tuple[str, int | None]]:
    """Return text and parent of what stands, oldest first."""
    return [(one.text, one.reply_to) for one in reversed(house.world.of(account.remote_id))]


def weblog(house: House, name: str = "weblog") -> Account:
    """Add a practice account that has titles, as a weblog has."""
    account = house.account(name)
    changed = replace(account, limits=replace(account.limits, has_title=True, most_text=None))
    account_rows.save(house.engine.books, changed)
    return house.engine.register.need(account.id)


def test_a_thread_is_said_in_order_each_part_answering_the_one_before(house: House) -> None:
    account = house.account()
    post = submitted(house, LONG, account)
    house.pass_time(15)
    assert states(house, post) == [State.PUBLISHED] * 3
    first, second, third = house.world.of(account.remote_id)[::-1]
    assert (first.text, first.reply_to) == ("Eerste deel van het verhaal. 1/3", None)
    assert (second.text, second.reply_to) == ("Tweede deel. 2/3", first.id)
    assert (third.text, third.reply_to) == ("Derde en laatste deel. 3/3", second.id)


def test_it_resumes_where_it_stopped(house: House) -> None:
    account = house.account()
    post = submitted(house, LONG, account)
    house.world.set_trouble(Trouble.REFUSES)
    house.engine.publisher.tick()
    assert states(house, post) == [State.REFUSED, State.QUEUED, State.QUEUED]
    house.pass_time(7200, step=600)
    assert states(house, post) == [State.REFUSED, State.QUEUED, State.QUEUED]
    waiting = house.engine.history.post(post)[1]
    assert [one.kind for one in house.engine.publisher.held(waiting, account)] == [HoldKind.OTHER]
    house.world.set_trouble(Trouble.NONE)
    assert house.engine.desk.retry(house.engine.history.post(post)[0].id)
    house.pass_time(15)
    assert states(house, post) == [State.PUBLISHED] * 3


def test_a_lost_answer_in_the_middle_doubles_nothing(house: House) -> None:
    account = house.account()
    post = submitted(house, LONG, account)
    house.world.set_trouble(Trouble.LOST_ANSWER)
    house.engine.publisher.tick()
    assert states(house, post) == [State.UNKNOWN, State.QUEUED, State.QUEUED]
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(60)
    assert states(house, post) == [State.PUBLISHED] * 3
    assert [text for text, _ in said(house, account)] == [
        "Eerste deel van het verhaal. 1/3",
        "Tweede deel. 2/3",
        "Derde en laatste deel. 3/3",
    ]


@pytest.mark.parametrize("step", ["before-claim", "after-claim", "before-request", "after-request", "before-store", "after-store"])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_killed_anywhere_it_goes_on_and_says_each_part_once(tmp_path: Path, step: str, nth: int) -> None:
    met = 0

    def die(name: str, target: Target) -> None:
        nonlocal met
        met += name == step
        if name == step and met == nth:
            raise Killed

    first = House(tmp_path, point=die)
    account = first.account()
    post = submitted(first, LONG, account)
    with pytest.raises(Killed):
        first.pass_time(60)
    first.close()
    again = House(tmp_path, clock=first.clock)
    again.engine.publisher.recover()
    again.pass_time(120)
    assert states(again, post) == [State.PUBLISHED] * 3
    parents = [parent for _, parent in said(again, account)]
    assert [text[-3:] for text, _ in said(again, account)] == ["1/3", "2/3", "3/3"]
    assert parents[0] is None
    assert None not in parents[1:]
    again.close()


def test_stopping_the_first_stops_what_waits_for_it(house: House) -> None:
    account = house.account()
    post = submitted(house, LONG, account)
    first = house.engine.history.post(post)[0]
    assert house.engine.desk.stop_target(first.id)
    assert states(house, post) == [State.STOPPED] * 3
    house.engine.publisher.tick()
    assert said(house, account) == []


def test_taken_back_from_its_pause_it_is_the_draft_it_was(house: House) -> None:
    account = house.account()
    draft = house.engine.drafts.start(LONG, (account.id,))
    post = house.engine.desk.submit(draft)
    assert house.engine.desk.edit(post) == draft
    assert house.engine.drafts.get(draft).common == LONG


def test_an_announcement_waits_for_the_weblog_post_and_names_its_address(house: House) -> None:
    blog, speaker = weblog(house), house.account("wethouder")
    text = Content("Lees mijn weblog van deze week: {link}")
    post = submitted(house, Content("Het hele verhaal.", title="Week 48"), speaker, blog, variants={speaker.id: text})
    house.world.set_trouble(Trouble.NO_NETWORK, blog.remote_id)
    house.engine.publisher.tick()
    assert said(house, speaker) == []
    house.world.set_trouble(Trouble.NONE, blog.remote_id)
    house.pass_time(60)
    by_account = {one.account: one for one in house.engine.history.post(post)}
    address = by_account[blog.id].url
    assert said(house, speaker) == [(f"Lees mijn weblog van deze week: {address}", None)]
    assert by_account[speaker.id].content.text.endswith(address)


def test_waiting_for_the_other_is_not_lateness(house: House) -> None:
    blog, speaker = weblog(house), house.account("wethouder")
    at = house.clock.now() + timedelta(hours=1)
    draft = house.engine.drafts.start(Content("Verhaal", title="Week"), (blog.id, speaker.id), {speaker.id: Content("Lees {link}")})
    post = house.engine.desk.submit(draft, at=at, late=30)
    house.engine.desk.release(post)
    house.world.set_trouble(Trouble.LOST_ANSWER, blog.remote_id)
    house.clock.advance(3601)
    house.engine.publisher.tick()
    house.world.set_trouble(Trouble.NO_NETWORK, blog.remote_id)
    house.pass_time(3600, step=60)
    assert states(house, post) == [State.UNKNOWN, State.QUEUED]
    house.world.set_trouble(Trouble.NONE, blog.remote_id)
    house.pass_time(1200, step=60)
    assert states(house, post) == [State.PUBLISHED, State.PUBLISHED]


def test_an_address_without_a_weblog_is_refused(house: House) -> None:
    account = house.account()
    with pytest.raises(InputError, match="no-address-to-name"):
        house.submit("Lees {link}", account)
    blog = weblog(house)
    with pytest.raises(InputError, match="no-address-to-name"):
        house.submit("Lees {link}", blog)


def test_a_command_s_thread_goes_after_its_delay(house: House) -> None:
    account = house.account(pause_seconds=60)
    draft = house.engine.drafts.start(LONG, (account.id,))
    post = house.engine.desk.submit(draft, origin=Origin.COMMAND)
    house.pass_time(90)
    assert states(house, post) == [State.PUBLISHED] * 3
