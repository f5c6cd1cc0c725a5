"""A laptop that sleeps over the moments of a series: nothing goes late by itself, and nothing is replayed. Keys only."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.networks.practice_world import World
from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.words import say

ZONE = ZoneInfo("Europe/Amsterdam")
TEXT = "Weekbericht {number}: wat er deze week in de stad gebeurt."
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nGoedendag\n"


def test_asleep_over_two_of_its_moments(program: Program) -> None:
    """Woken five hours late, and again a fortnight later: both turns ask, and the one that a person lets go stands there once."""
    account = program.add_practice("wethouder", "administrator", "Wethouder")
    first = datetime.now(ZONE).date() + timedelta(days=1)
    days = [first + timedelta(weeks=number) for number in range(3)]
    rule = f"weekly:{('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')[first.weekday()]}"
    wish = ("--every", rule, "--at", "16:00", "--zone", ZONE.key, "--start", first.isoformat(), "--count", "3", "--captions")
    series = str(program.json("series", "add", "--title", "Weekbericht", "--text", TEXT, *wish, "--as", str(account))["id"])

    def lie_ready(number: int) -> None:
        """Put the captions down and confirm: it waits on this laptop now."""
        captions = program.room.folder / f"week{number}.vtt"
        captions.write_bytes(VTT + f"{number}\n".encode())
        assert program.run("series", "put", series, days[number].isoformat(), "captions", str(captions)).returncode == 0
        done = program.run("series", "confirm", series, days[number].isoformat())
        assert done.returncode == 0, done.stderr

    def states() -> list[str]:
        return sorted(one["state"] for one in program.targets())

    def due(number: int) -> datetime:
        return datetime.combine(days[number], time(16), ZONE).astimezone(UTC)

    program.sleep_until(datetime.now(UTC))
    lie_ready(0)
    world = World(program.data / "practice.sqlite")
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        assert states() == ["queued"]
        program.sleep_until(due(0) + timedelta(hours=5))
        screen.until(lambda: states() == ["missed"], "what was slept over to ask")
        assert world.of("wethouder@practice.example") == ()
        screen.keys("ctrl+3")
        screen.wait("list-item", re.compile(r".*Weekbericht 1.*", re.DOTALL))
        screen.tab_to(re.compile(r".*Weekbericht 1.*", re.DOTALL))
        screen.photograph("asleep")
        screen.tab_to(say("Outbox", "Publish now"))
        screen.keys("space")
        screen.until(lambda: states() == ["published"], "it to stand there")

        lie_ready(1)
        program.sleep_until(due(2) + timedelta(days=1))
        screen.until(lambda: states() == ["missed", "published"], "the second to ask, and the third not to be made up for")
        screen.settle(3)
        assert states() == ["missed", "published"]
        window.quit()
    assert [one.text.split(":")[0] for one in world.of("wethouder@practice.example")] == ["Weekbericht 1"]
