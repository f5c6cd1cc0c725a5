"""What every reader promises the columns, as tests that run against any of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC

import pytest

from accounts.errors import InputError
from accounts.model.column import ColumnKind
from accounts.model.status import SpanKind
from accounts.model.visibility import Visibility
from accounts.reading import Page, Question, Reader


@dataclass
class Stage:
    """A reader, a question it can answer, and a way to let something be said that answers it. `pass_time` makes a next poll due.

    `pages` says that older pages can be asked for (a feed has one page).
    """

    reader: Reader
    question: Question
    say: Callable[[str], None]
    pass_time: Callable[[], None]
    pages: bool = True


def newer(stage: Stage, cursor: str, most: int = 40) -> tuple[dict[str, str], str]:
    """Catch up as the engine does; return texts by uri and the next cursor."""
    found: dict[str, str] = {}

    def take(page: Page) -> None:
        for one in page.statuses:
            found[one.uri] = one.title or one.text

    for _ in range(50):
        page = stage.reader.read(stage.question, newer_than=cursor, most=most)
        take(page)
        known, gap = page.newest or cursor, page.gap
        while gap:
            page = stage.reader.read(stage.question, newer_than=cursor, older_than=gap, most=most)
            take(page)
            gap = page.gap
        if known == cursor or not found:
            return found, known
        cursor = known
    raise AssertionError("it never comes to an end")


def an_empty_place_is_no_error(stage: Stage) -> None:
    """Ask where nothing was said yet."""
    page = stage.reader.read(stage.question)
    assert page.gap == ""
    assert page.older == "" or not page.statuses


def everything_new_comes_once_asked_for(stage: Stage) -> None:
    """Say things between two polls: each of them is there, under a uri of its own."""
    stage.say("het begin")
    cursor = stage.reader.read(stage.question).newest
    assert cursor
    for number in range(7):
        stage.say(f"bericht {number}")
    stage.pass_time()
    found, cursor = newer(stage, cursor)
    assert {text for text in found.values() if text.startswith("bericht")} == {f"bericht {number}" for number in range(7)}
    stage.say("nog een")
    stage.pass_time()
    assert "nog een" in newer(stage, cursor)[0].values()


def a_cursor_outlives_the_reader_and_the_same_question_is_the_same_answer(stage: Stage) -> None:
    """Ask twice from the same cursor: the same statuses under the same names."""
    stage.say("een")
    cursor = stage.reader.read(stage.question).newest
    stage.say("twee")
    stage.pass_time()
    one, _ = newer(stage, cursor)
    stage.pass_time()
    two, _ = newer(stage, cursor)
    assert "twee" in one.values()
    assert set(one) == set(two)


def pages_go_down_to_the_end(stage: Stage) -> None:
    """Walk down from the top: newest first, every one, and an end."""
    for number in range(7):
        stage.say(f"bericht {number}")
    page = stage.reader.read(stage.question, most=3)
    moments = [one.order for one in page.statuses]
    assert moments == sorted(moments, reverse=True)
    texts = [one.title or one.text for one in page.statuses]
    for _ in range(20):
        if not page.older:
            break
        page = stage.reader.read(stage.question, older_than=page.older, most=3)
        texts += [one.title or one.text for one in page.statuses]
    if stage.pages:
        assert page.older == ""
        assert [one for one in texts if one.startswith("bericht")] == [f"bericht {number}" for number in range(6, -1, -1)]
    else:
        assert texts


def a_status_is_whole_and_tame(stage: Stage) -> None:
    """Look at what comes: aware moments, plain text, safe links, known words."""
    stage.say("Dag <b>allen</b> & welkom")
    (status, *_) = stage.reader.read(stage.question).statuses
    assert status.network
    assert status.uri
    assert status.remote_id
    assert status.author.handle
    assert not status.author.handle.startswith("@")
    assert status.author.name
    assert status.at.tzinfo is UTC
    assert status.visibility in set(Visibility)
    assert status.mine <= {"boosted", "favourited", "bookmarked"}
    assert all(span.target.startswith(("http://", "https://")) for span in status.spans if span.kind is not SpanKind.TAG)
    assert "&amp;" not in (status.title or status.text)
    hash(status)


def what_it_cannot_answer_it_refuses(stage: Stage) -> None:
    """Ask what it does not know."""
    assert stage.reader.answers(stage.question.kind)
    assert not stage.reader.answers(ColumnKind.OWN)
    assert not stage.reader.answers(ColumnKind.PRESS)
    with pytest.raises(InputError):
        stage.reader.read(Question(ColumnKind.OWN))


def a_stream_that_is_to_stop_stops(stage: Stage) -> None:
    """Listen, and stop within a second."""
    stop = threading.Event()
    ended: list[bool] = []
    thread = threading.Thread(target=lambda: ended.append(stage.reader.stream(stage.question, lambda event: None, stop)), name="listening")
    thread.start()
    stop.set()
    thread.join(2)
    assert not thread.is_alive()
    assert ended in ([True], [False])


def it_says_how_often_it_may_be_asked(stage: Stage) -> None:
    """No network is asked more than once in some seconds."""
    assert stage.reader.wait(stage.question) >= 1
    assert stage.reader.limits.most >= 1


CASES: tuple[Callable[[Stage], None], ...] = (
    an_empty_place_is_no_error,
    everything_new_comes_once_asked_for,
    a_cursor_outlives_the_reader_and_the_same_question_is_the_same_answer,
    pages_go_down_to_the_end,
    a_status_is_whole_and_tame,
    what_it_cannot_answer_it_refuses,
    a_stream_that_is_to_stop_stops,
    it_says_how_often_it_may_be_asked,
)
