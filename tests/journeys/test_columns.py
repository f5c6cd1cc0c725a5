"""A column for two hashtags, by keys: its rows are list items with a name, one reads on to the end, and a restart keeps the place."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from accounts.networks.practice_world import World
from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.screen import Screen
from tests.journeys.words import say

NEIGHBOURS = {"anna.de.boer": "Anna de Boer", "pieter.smit": "Pieter Smit"}
COUNT = 24
ADD = say("Columns", "Follow a hashtag")
LIST = re.compile(r".*haven.*kade.*", re.DOTALL)
ADD_SHEET = say("Columns", "What do you want to follow?")
ROW = re.compile(r".*Bericht nummer (\d+) van de kade.*", re.DOTALL)


def fill(world: World) -> list[str]:
    """Let two neighbours speak in turn about two subjects, and once about another; return the texts, oldest first."""
    now, texts = datetime.now(UTC), []
    handles = [f"{name}@practice.example" for name in NEIGHBOURS]
    for number in range(COUNT):
        tag = ("haven", "kade")[number % 2]
        texts.append(f"Bericht nummer {number} van de kade, waar nog van alles te doen is voor wie er woont. #{tag}")
        world.post(handles[number % 2], texts[-1], now - timedelta(minutes=5 * (COUNT - number)), None, {})
    world.post(handles[0], "Dit gaat over iets anders. #elders", now - timedelta(minutes=1), None, {})
    return texts


def numbers(screen: Screen) -> list[int]:
    """Return the numbers of the messages that a screen reader finds in the column now, from top to bottom."""
    found = (ROW.fullmatch(one.name) for one in screen.all("list-item", ROW))
    return [int(one[1]) for one in found if one is not None]


def here(screen: Screen) -> int | None:
    """Return the number of the message at which the keyboard is."""
    found = next((ROW.fullmatch(one.name) for one in screen.all("list-item", ROW, states=("FOCUSED",))), None)
    return int(found[1]) if found is not None else None


def test_two_hashtags_read_to_the_end(program: Program) -> None:
    """Added, read and acted upon by keys; every row is told once, in order; after a restart the same one is on top."""
    program.add_practice("wethouder", "administrator", "Wethouder")
    fill(World(program.data / "practice.sqlite"))
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        screen.keys("ctrl+1")
        screen.tab_to(ADD)
        screen.keys("space")
        screen.wait("button", say("Columns", "Add the column"))
        screen.type("#haven #kade")
        screen.keys("Return")
        screen.gone("button", say("Columns", "Add the column"), within=ADD_SHEET)
        screen.wait("list-item", ROW)
        screen.until(lambda: numbers(screen)[:1] == [COUNT - 1], "the newest on top")
        screen.tab_to(LIST)
        read = [screen.until(lambda: here(screen), "the keyboard at a message")]
        screen.photograph("column")
        print(read, [str(one) for one in screen.all(("list", "list-item"), full=True)])
        screen.fail("so far")
