"""A column for two hashtags, by keys: its rows are list items with a name; one reads to the end and answers as the other account."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from accounts.networks.practice_world import World
from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.screen import Element, Screen
from tests.journeys.steps import Words
from tests.journeys.words import say

NEIGHBOURS = ("anna.de.boer", "pieter.smit")
NAMES = ("Anna de Boer", "Pieter Smit")
COUNT, MEANWHILE = 16, 14
BRISK = timedelta(seconds=1)
ANSWER = "Dank voor uw bericht, de kade is vrijdag weer open. #haven"
ADD = say("Columns", "Follow a hashtag")
ADD_COLUMN = say("Columns", "Add the column")
HOW = say("Columns", "How do you answer?")
PUBLICLY = say("Columns", "Publicly")
NEWS = re.compile(say("Columns", "%n new messages", 2).replace("2", r"\d+"))
WHO_AND_WHEN = rf"(?P<unread>{re.escape(say('Columns', 'Unread'))}\. )?(?P<who>[^,.]+), (?P<when>[^.]+)\. "
ROW = re.compile(WHO_AND_WHEN + r"Bericht nummer (?P<number>\d+) van de kade.*", re.DOTALL)


def say_something(world: World, numbers: range, apart: timedelta = timedelta(minutes=5)) -> None:
    """Let two neighbours speak in turn about two subjects; the lowest number is the oldest."""
    now = datetime.now(UTC)
    for number in numbers:
        text = f"Bericht nummer {number} van de kade, waar nog van alles te doen is voor wie er woont. #{('haven', 'kade')[number % 2]}"
        at = now - apart * (numbers.stop - number)
        world.post(f"{NEIGHBOURS[number % 2]}@practice.example", text, at, None, {})


def rows(screen: Screen) -> list[re.Match[str]]:
    """Return what a screen reader finds in the column now, from top to bottom, as parts of the names."""
    found = (ROW.fullmatch(one.name) for one in screen.all("list-item", ROW))
    return [one for one in found if one is not None]


def numbers(screen: Screen) -> list[int]:
    """Return the numbers of the messages in sight."""
    return [int(one["number"]) for one in rows(screen)]


def here(screen: Screen) -> Element | None:
    """Return the row at which the keyboard is."""
    found = screen.focused()
    return found if found is not None and found.role == "list-item" else None


def number_here(screen: Screen) -> int | None:
    """Return the number of the message at which the keyboard is."""
    found = here(screen)
    match = ROW.fullmatch(found.name) if found is not None else None
    return int(match["number"]) if match is not None else None


def go_to_rows(screen: Screen) -> None:
    """Press Tab until the keyboard is among the rows."""
    for _ in range(60):
        if here(screen) is not None:
            return
        screen.keys("Tab")
    screen.fail("Tab does not lead to the rows")


def go_down_to(screen: Screen, number: int) -> list[str]:
    """Press Down until the keyboard is at a message; return every name that was told on the way, in order."""
    told: list[str] = []
    while number_here(screen) != number:
        before = here(screen)
        assert before is not None
        screen.keys("Down")
        after = screen.until(lambda before=before: (one := here(screen)) is not None and one.name != before.name and one, "the next row")
        told.append(after.name)
        assert len(told) <= COUNT + 5, told
    return told


def add_column(screen: Screen) -> None:
    """Follow both hashtags, by keys."""
    screen.keys("ctrl+1")
    screen.tab_to(ADD)
    screen.keys("space")
    screen.wait("button", ADD_COLUMN)
    screen.type("#haven #kade")
    screen.keys("Return")
    screen.until(lambda: numbers(screen)[:1] == [COUNT - 1], "the newest on top")


def answer_as(screen: Screen, handle: str) -> None:
    """Choose in the sheet as whom, hear it, and begin to write."""
    screen.wait("button", PUBLICLY, within=HOW)
    screen.tab_to(steps.badge(handle))
    screen.keys("space")
    badge = screen.until(lambda: (one := screen.focused()) is not None and one.ticked and one, "the badge to be chosen")
    assert say("Role", "Politician") in badge.name, badge
    assert handle in badge.name, badge
    screen.tab_to(PUBLICLY)
    screen.keys("space")
    screen.gone("button", PUBLICLY, within=HOW)


def publish_by_keys(screen: Screen, role: str) -> None:
    """Ask for the pause, answer it, let it go."""
    screen.keys("ctrl+Return")
    screen.wait("button", Words.publish, within=Words.pause)
    screen.tab_to(steps.role_answer(role))
    screen.keys("space")
    steps.answer_others_by_key(screen)
    screen.wait("button", Words.publish, within=Words.pause, on=True)
    screen.keys("ctrl+Return")
    screen.gone("button", Words.publish, within=Words.pause)


def test_two_hashtags_read_to_the_end_and_answered(program: Program) -> None:
    """Every row is told once, in order, whatever comes in meanwhile; the answer goes out as the other account; the place is kept."""
    program.add_practice("wethouder", "administrator", "Wethouder")
    program.add_practice("raadslid", "politician", "Raadslid")
    world = World(program.data / "practice.sqlite")
    say_something(world, range(COUNT))
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        add_column(screen)
        # Without a single Tab; what the second hashtag brought after the first was looked at stands above, behind Home.
        screen.until(lambda: here(screen) is not None, "the keyboard in the new column")
        screen.keys("Home")
        screen.until(lambda: number_here(screen) == COUNT - 1, "the keyboard at its newest message")
        for row in rows(screen):
            assert row["who"] == NAMES[int(row["number"]) % 2], row
            assert row["when"], row
        go_down_to(screen, COUNT - 1)
        say_something(world, range(COUNT, COUNT + 2), BRISK)  # while somebody reads
        read = [int(match["number"]) for name in go_down_to(screen, 0) if (match := ROW.fullmatch(name))]
        assert read == list(range(COUNT - 2, -1, -1))
        screen.photograph("read-to-the-end")

        # Upon the oldest, by the actions of a screen reader, then by keys.
        item = screen.wait("list-item", re.compile(".*Bericht nummer 0 van.*", re.DOTALL))
        assert item.name.startswith(NAMES[0]), item
        screen.do(item, "reply")
        screen.wait("button", PUBLICLY, within=HOW)
        screen.keys("Escape")
        screen.gone("button", PUBLICLY, within=HOW)
        screen.until(lambda: number_here(screen) == 0, "the keyboard where it was")
        screen.keys("r")
        answer_as(screen, "raadslid@practice.example")
        screen.type(ANSWER)
        screen.until(lambda: steps.text_of(screen).endswith(ANSWER), "the letters in the composer")
        publish_by_keys(screen, "politician")
        [answer] = screen.until(lambda: world.of("raadslid@practice.example"), "the answer at the network")
        assert answer.text.endswith(ANSWER)
        [first] = [one for one in world.of(f"{NEIGHBOURS[0]}@practice.example") if "nummer 0 " in one.text]
        assert answer.reply_to == first.id
        assert world.of("wethouder@practice.example") == ()
        screen.keys("ctrl+1")
        go_to_rows(screen)
        screen.keys("Home")
        told = screen.wait("list-item", re.compile(f".*{re.escape(ANSWER)}", re.DOTALL)).name
        assert say("Columns", "Answer to @{handle}", handle=NEIGHBOURS[0]) in told
        screen.photograph("answered")
        window.quit()


def test_the_place_and_the_unread_line_survive(program: Program) -> None:
    """After a restart the same message is on top, what came meanwhile is unread and stands above, and a key leads to it."""
    program.add_practice("wethouder", "administrator", "Wethouder")
    world = World(program.data / "practice.sqlite")
    say_something(world, range(COUNT))
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        add_column(screen)
        go_to_rows(screen)
        go_down_to(screen, 4)
        screen.settle(1.0)  # what is in sight for a moment counts as read
        place = numbers(screen)
        assert place
        assert COUNT - 1 not in place
        window.quit()
    say_something(world, range(COUNT, COUNT + MEANWHILE), BRISK)
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        screen.keys("ctrl+1")
        screen.wait("list-item", ROW)
        screen.wait("button", NEWS)
        assert numbers(screen) == place
        assert not any(row["unread"] for row in rows(screen))
        screen.photograph("after-the-restart")
        go_to_rows(screen)
        screen.keys("Home")
        screen.until(lambda: numbers(screen)[:1] == [COUNT + MEANWHILE - 1], "what came meanwhile, on top")
        screen.settle(1.0)
        assert all(row["unread"] for row in rows(screen)), "jumping over is not reading"
        screen.keys("u")
        screen.until(lambda: number_here(screen) == COUNT, "the keyboard at the oldest unread message")
        screen.photograph("unread")
        window.quit()
