"""A quote is kept with what it belongs to: in the books, in a letter, in the first part of a thread; without one nothing changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from accounts.model.draft import Content
from accounts.model.limits import CountingRule, Limits
from accounts.posts.letter_plain import content_of, content_plain
from accounts.posts.threads import parts_of
from accounts.store.content import from_plain, to_plain
from tests.accounts.engines import House

QUOTE = Content("Lees dit", quote="https://practice.example/statuses/7", quote_url="https://practice.example/anna/7")


def test_in_the_books_and_in_a_letter() -> None:
    assert from_plain(to_plain(QUOTE), {}) == QUOTE
    assert content_of(content_plain(QUOTE), {}, "common") == QUOTE


def test_without_a_quote_what_was_written_before_keeps_its_form() -> None:
    """A fingerprint of a message on its way, and the letter that stands for one, stay what an earlier version reckoned."""
    plain = replace(QUOTE, quote="", quote_url="")
    assert not [key for key in to_plain(plain) if key.startswith("quote")]
    assert not [key for key in content_plain(plain) if key.startswith("quote")]


def test_the_first_part_of_a_thread_quotes() -> None:
    limits = Limits(rule=CountingRule.MASTODON, most_text=40)
    parts = parts_of(replace(QUOTE, text="Een zin van enige lengte. " * 4), limits)
    assert len(parts) > 1
    assert [one.quote for one in parts] == [QUOTE.quote, *[""] * (len(parts) - 1)]


def test_over_a_restart_and_an_edit(tmp_path: Path) -> None:
    house = House(tmp_path)
    account = house.account("wethouder")
    draft = house.engine.drafts.start(QUOTE, (account.id,))
    post = house.engine.desk.submit(draft)
    house.close()
    house = House(tmp_path, clock=house.clock)
    (target,) = house.engine.history.post(post)
    assert (target.content.quote, target.content.quote_url) == (QUOTE.quote, QUOTE.quote_url)
    back = house.engine.desk.edit(post)
    assert house.engine.drafts.get(back).common.quote == QUOTE.quote
    house.close()
