"""A series of three Thursdays across the change of clocks: one is moved, one left out, a crisis comes and goes. Keys only."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from accounts.networks.practice_world import World
from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.screen import Screen
from tests.journeys.steps import Words
from tests.journeys.words import say

ZONE = ZoneInfo("Europe/Amsterdam")
TITLE = "Weekpraatje"
TEXT = "Om vier uur vertelt de wethouder wat er deze week gebeurde."
DUE_MEANWHILE = "Vanmiddag is het loket open."
THURSDAY = 3
SERIES = say("Series", "Series")
MOVE = say("Planner", "Move…")
LEAVE_OUT = say("Series", "Leave out")


def three_thursdays(today: date) -> tuple[date, date, date]:
    """Return two Thursdays before the next change of clocks in summer or winter, and the one after it."""

    def offset(day: date) -> timedelta:
        return datetime.combine(day, time(12), ZONE).utcoffset() or timedelta()

    day = today + timedelta(days=16)
    while day.weekday() != THURSDAY or offset(day) == offset(day + timedelta(days=7)):
        day += timedelta(days=1)
    return day - timedelta(days=7), day, day + timedelta(days=7)


def turns(program: Program, until: date) -> list[dict[str, Any]]:
    """Return what the command line tells of the plan."""
    return list(program.json("plan", "--until", until.isoformat()))


def on(day: date, hour: str = "16:00") -> re.Pattern[str]:
    """Return a pattern for what is said of a button that belongs to the occurrence of a day."""
    return re.compile(rf".*\b{day.day}\b.*{hour}.*", re.DOTALL)


def make(screen: Screen, first: date) -> None:
    """Make the series out of the proposal of a week video: another name, another text, and no video to wait for."""
    screen.tab_to(say("Series", "Make a week video series"))
    screen.keys("space")
    sheet, name = say("Series", "New series"), say("Series", "Name of the series")
    screen.wait("text", name, within=sheet)
    screen.tab_to(name)
    screen.keys("ctrl+a")
    screen.type(TITLE)
    screen.tab_to(steps.badge("wethouder@practice.example"))
    screen.keys("space")
    screen.tab_to(say("Series", "Text of each message"))
    screen.keys("ctrl+a")
    screen.type(TEXT)
    screen.tab_to(say("Series", "First day"))
    screen.type(f"{first:%d%m%Y}")
    screen.tab_to(say("Series", "Never ends"))
    screen.keys("Down", "Down")
    screen.tab_to(say("Series", "Number of times"))
    screen.keys("ctrl+a")
    screen.type("3")
    screen.tab_to(say("Series", "A video"))
    screen.keys("space")
    screen.tab_to(say("Series", "Make the series"))
    screen.keys("space")
    screen.gone("button", say("Series", "Make the series"))


def confirm(screen: Screen, day: date) -> None:
    """Confirm an occurrence: its pause is asked, and only then it is planned."""
    screen.tab_to(say("Series", "Confirm…"), on(day))
    screen.keys("space")
    screen.wait("button", Words.publish, within=Words.pause)
    screen.tab_to(steps.role_answer("administrator"))
    screen.keys("space")
    steps.answer_others_by_key(screen)
    screen.wait("button", Words.publish, within=Words.pause, on=True)
    screen.keys("ctrl+Return")
    screen.gone("button", Words.publish, within=Words.pause)


def crisis(screen: Screen, program: Program, account: int) -> None:
    """Stop everything, let something become due meanwhile, and let it go on again: what became due stays here and asks."""
    screen.keys("ctrl+shift+k")
    screen.wait("button", say("Holds", "Stop everything now"), on=True)
    screen.tab_to(say("Holds", "Stop everything now"))
    screen.keys("space")
    screen.wait("button", say("Holds", "End the crisis…"), on=True)
    assert [one["cause"] for one in program.json("holds")] == ["crisis"]
    due = datetime.now(UTC) + timedelta(seconds=3)
    program.json("post", DUE_MEANWHILE, "--as", str(account), "--at", due.isoformat(), "--late", "within:30", "--keep-here")
    screen.wait("label", re.compile(rf".*{re.escape(DUE_MEANWHILE)}.*", re.DOTALL))
    screen.until(lambda: datetime.now(UTC) > due + timedelta(seconds=3), "the moment to pass")
    screen.tab_to(say("Holds", "End the crisis…"))
    screen.keys("space")
    screen.wait("label", re.compile(rf"{re.escape(say('Holds', 'Nothing goes out by itself.'))}.*", re.DOTALL))
    screen.tab_to(say("Holds", "End the crisis"))
    screen.keys("space")
    screen.wait("button", say("Holds", "Stop everything…"), on=True)
    screen.settle(3)
    assert program.json("holds") == []


def test_three_thursdays_and_a_crisis(program: Program) -> None:
    """Sixteen o'clock stays sixteen o'clock; what was moved, left out and stopped is so; nothing went out by itself."""
    account = program.add_practice("wethouder", "administrator", "Wethouder")
    days = three_thursdays(datetime.now(UTC).date())
    until = days[2] + timedelta(days=7)
    friday = days[1] + timedelta(days=1)
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        screen.keys("ctrl+2")
        screen.tab_to(SERIES)
        screen.keys("space")
        make(screen, days[0])
        screen.wait("button", MOVE)
        at = [datetime.fromisoformat(one["due"]).astimezone(UTC) for one in turns(program, until)]
        assert [one.astimezone(ZONE).replace(tzinfo=None) for one in at] == [datetime.combine(day, time(16)) for day in days]
        assert len({one.hour for one in at}) == 2, "the clock was changed in between"
        screen.tab_to(MOVE, on(days[1]))
        screen.keys("space")
        screen.wait("button", say("Planner", "Move"))
        screen.type(f"{friday:%d-%m-%Y} 15:30")
        screen.keys("ctrl+Return")
        screen.gone("button", say("Planner", "Move"))
        screen.tab_to(LEAVE_OUT, on(days[2]))
        screen.keys("space")
        screen.wait("button", say("Series", "Let it go after all"))
        confirm(screen, days[0])
        wall = [f"{days[0]} 16:00", f"{friday} 15:30"]
        assert [one["wall"] for one in turns(program, until)] == wall
        crisis(screen, program, account)
        window.quit()
    assert World(program.data / "practice.sqlite").of("wethouder@practice.example") == ()
    states = sorted(one["state"] for one in program.targets())
    assert states in (["missed", "queued"], ["handed_over", "missed"]), states
    assert [one["wall"] for one in turns(program, until) if one["series"]] == wall
