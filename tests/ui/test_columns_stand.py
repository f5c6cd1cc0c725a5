"""Where the reader is: what happens elsewhere in the column never moves the picture. Without a window."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from accounts.model.column import Entry, Key
from tests.ui.statuses import NOW, Memory, entry, many, status
from ui.columns.reading import ReadMarks
from ui.columns.rows import MOST
from ui.columns.stand import Stand

ROOM = 700


def height(one: Entry) -> int:
    return 60 + len(one.status.text) % 90


def stand(memory: Memory, room: int = ROOM) -> Stand:
    made = Stand(memory, height, lambda _entry: 0)
    made.room = room
    made.begin(None)
    return made


def picture(made: Stand) -> list[tuple[str, int]]:
    """What stands where on the screen."""
    return [(made.rows[at].status.uri, top) for at, top in made.visible()]


def test_it_begins_at_the_newest_and_fills_the_room() -> None:
    made = stand(many(1000))
    seen = picture(made)
    assert seen[0] == ("https://social.example/0", 0)
    assert seen[-1][1] < ROOM
    assert seen[-1][1] + height(made.rows[made.visible()[-1][0]]) >= ROOM
    assert made.at_top


def test_the_whole_column_can_be_scrolled_through_and_back() -> None:
    memory = many(700)
    made = stand(memory)
    total = sum(height(one) for one in memory.entries)
    assert made.scroll(10 * total) == total - ROOM
    assert picture(made)[-1][0] == memory.entries[-1].status.uri
    assert len(made.rows) <= MOST + 24
    assert made.scroll(-10 * total) == -(total - ROOM)
    assert made.at_top
    assert picture(made)[0] == (memory.entries[0].status.uri, 0)


def test_scrolling_reads_only_what_comes_in_sight() -> None:
    memory = many(5000)
    made = stand(memory)
    memory.asked = 0
    for _ in range(10):
        made.scroll(120)
    assert memory.asked <= 2 * 24


def test_a_short_column_does_not_scroll() -> None:
    made = stand(many(3))
    assert made.scroll(500) == 0
    assert made.scroll(-500) == 0
    assert picture(made)[0][1] == 0


def test_an_empty_column_bears_everything() -> None:
    made = stand(Memory())
    assert made.visible() == []
    assert made.scroll(100) == 0
    made.refresh()
    assert made.entry is None
    assert made.position() == 0.0


@pytest.mark.parametrize("down", [0, 1, 333, 5000])
def test_statuses_above_and_below_leave_the_picture(down: int) -> None:
    memory = many(400)
    made = stand(memory)
    made.scroll(down)
    before = picture(made)
    memory.add(*(entry(status(-1 - at, "nieuw " * (at % 9 + 1))) for at in range(100)))
    memory.add(*(entry(status(1000 + at, "oud", at=NOW - timedelta(days=2, minutes=at))) for at in range(100)))
    made.refresh()
    assert picture(made) == before


def test_a_status_that_comes_late_below_the_reader_leaves_what_is_above_it() -> None:
    memory = many(400)
    made = stand(memory)
    made.scroll(900)
    before = picture(made)
    at = made.visible()[2][0]
    newer, older = made.rows[at].status.at, made.rows[at + 1].status.at
    memory.add(entry(status(9999, "te laat", at=newer - (newer - older) / 2)))
    made.refresh()
    after = picture(made)
    assert after[:3] == before[:3]
    assert after[3][0].endswith("/9999")


def test_what_goes_away_takes_only_its_own_room() -> None:
    memory = many(400)
    made = stand(memory)
    made.scroll(900)
    before = picture(made)
    memory.remove(before[0][0])
    made.refresh()
    after = picture(made)
    assert set(before[1:]) <= set(after), "what was below the first stays where it was"


def test_when_all_in_sight_goes_away_one_stays_at_the_same_time() -> None:
    memory = many(400)
    made = stand(memory)
    made.scroll(3000)
    before = picture(made)
    gone = [uri for uri, _ in before]
    following = memory.entries[[one.status.uri for one in memory.entries].index(gone[-1]) + 1].status.uri
    memory.remove(*gone)
    made.refresh()
    assert picture(made)[0][0] == following


def test_a_position_is_found_again_also_when_its_status_is_gone() -> None:
    memory = many(400)
    made = stand(memory)
    made.scroll(2345)
    before = picture(made)
    again = stand(memory)
    assert made.entry is not None
    again.begin(made.entry.key, made.offset)
    assert picture(again) == before
    memory.remove(before[0][0])
    again = stand(memory)
    again.begin(made.entry.key, made.offset)
    assert picture(again)[0] == (before[1][0], 0)


def test_any_mixture_of_what_can_happen_leaves_the_first_that_is_still_there() -> None:
    """A thousand random arrivals, deletions and edits, in and around the picture, with scrolling between."""
    chance = random.Random(7)
    memory = many(300)
    made = stand(memory)
    for turn in range(300):
        made.scroll(chance.randint(-900, 900))
        before = picture(made)
        present = [one.status.uri for one in memory.entries]
        for _ in range(chance.randint(0, 4)):
            what = chance.random()
            if what < 0.6:
                moment = NOW - timedelta(seconds=chance.randint(-3000, 30000))
                memory.add(entry(status(10_000 + turn * 10 + chance.randint(0, 9), "x" * chance.randint(1, 300), at=moment)))
            elif what < 0.8:
                memory.remove(chance.choice(present))
            else:
                old = chance.choice(memory.entries)
                memory.add(Entry(old.key, status(1, "y" * chance.randint(1, 99), uri=old.status.uri, at=old.status.at)))
        made.refresh()
        after = dict(picture(made))
        still = {one.status.uri for one in memory.entries}
        kept = [(uri, top) for uri, top in before if uri in still]
        total = sum(height(one) for one in memory.entries)
        if kept and total > 3 * ROOM and not (made.rows.whole_end and made.visible()[-1][0] == len(made.rows) - 1):
            assert after.get(kept[0][0]) == kept[0][1], turn
        uris = [one.status.uri for one in memory.entries]
        first = uris.index(picture(made)[0][0])
        assert [uri for uri, _ in picture(made)] == uris[first : first + len(after)], "in order, without holes"


def keys(count: int) -> list[Key]:
    return [one.key for one in many(count).entries]


def test_reading_upwards_moves_the_mark() -> None:
    at = keys(10)
    marks = ReadMarks(at[6])
    assert marks.seen(at[4], at[7])
    assert marks.read == at[4]
    assert marks.line == at[6], "the line stands still"


def test_jumping_over_is_not_reading() -> None:
    at = keys(20)
    marks = ReadMarks(at[15])
    assert not marks.seen(at[0], at[4])
    assert marks.read == at[15]
    assert not marks.seen(at[3], at[9])
    assert marks.seen(at[8], at[16]), "now everything between was in sight"
    assert marks.read == at[0]


def test_scrolling_down_marks_nothing_by_itself() -> None:
    at = keys(20)
    marks = ReadMarks(at[4])
    assert not marks.seen(at[8], at[12])
    assert marks.read == at[4]


def test_the_line_goes_to_where_the_new_ones_begin() -> None:
    at = keys(5)
    marks = ReadMarks(at[4])
    marks.seen(at[2], at[4])
    marks.came(0)
    assert marks.line == at[2]
    marks.came(3)
    assert marks.line == at[2]
    marks.mark(at[0])
    assert marks.line is None
    assert marks.read == at[0]
