"""Record keys: the interoperability vectors of the AT Protocol, and none twice."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.networks.bluesky_tid import TidMaker, decode, encode, is_tid

DATA = Path(__file__).parents[1] / "data" / "bluesky"
START = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)


def vectors(name: str) -> list[str]:
    """Return the lines of a file of vectors, without comments and empty lines."""
    lines = (DATA / name).read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("tid", vectors("tid_syntax_valid.txt"))
def test_valid_keys(tid: str) -> None:
    assert is_tid(tid)
    moment, clock = decode(tid)
    assert encode((moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1), clock) == tid


@pytest.mark.parametrize("tid", vectors("tid_syntax_invalid.txt"))
def test_invalid_keys(tid: str) -> None:
    assert not is_tid(tid)
    with pytest.raises(ValueError, match="no TID"):
        decode(tid)


@given(st.integers(0, 2**54 - 1), st.integers(0, 1023))
def test_every_key_is_valid_and_sorts_like_its_moment(microseconds: int, clock: int) -> None:
    tid = encode(microseconds, clock)
    assert is_tid(tid)
    if microseconds:
        assert encode(microseconds - 1, 1023) < tid


@pytest.mark.parametrize(("microseconds", "clock"), [(-1, 0), (2**54, 0), (0, 1024), (0, -1)])
def test_no_key_outside_of_time(microseconds: int, clock: int) -> None:
    with pytest.raises(ValueError, match="no TID has"):
        encode(microseconds, clock)


def test_a_key_tells_its_moment() -> None:
    assert decode(TidMaker(7).next(ManualClock(START))) == (START, 7)


def test_many_in_one_microsecond_and_after_a_clock_was_set_back() -> None:
    clock, maker = ManualClock(START), TidMaker()
    made = [maker.next(clock) for _ in range(1000)]
    clock.jump(-3600)
    made += [maker.next(clock) for _ in range(1000)]
    clock.jump(7200)
    made.append(maker.next(clock))
    assert made == sorted(set(made))
    assert decode(made[-1])[0] == START + timedelta(hours=1)


def test_none_twice_from_many_threads() -> None:
    clock, maker = ManualClock(START), TidMaker()
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend([maker.next(clock) for _ in range(500)])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(set(made)) == 4000
