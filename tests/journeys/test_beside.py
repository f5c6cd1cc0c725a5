"""What happens beside an open window: a second start, and the command line."""

from __future__ import annotations

import subprocess

from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.steps import Words
from tests.journeys.words import say

STANDS = say("State", "It stands there")


def test_a_second_start_and_commands(program: Program) -> None:
    """A second start raises the first window; `post` appears there at once; `publish` leaves the sending to it."""
    number = program.add_practice("wethouder", "administrator", "Wethouder")
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.minimise()
        screen.until(lambda: not screen.active(), "the window to be put away")
        second = subprocess.run(
            program.command(), env=program.env, cwd=program.room.folder, capture_output=True, text=True, timeout=60, check=False
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        screen.until(screen.active, "the first window in front")
        steps.go(screen, Words.sent)
        posted = program.json("post", "Vanuit de opdrachtregel.", "--as", str(number))
        assert [one["account"] for one in posted["targets"]] == [number]
        steps.row(screen, "Vanuit de opdrachtregel", seconds=10)
        sent = program.run("publish")
        assert sent.returncode == 0, sent.stderr
        assert sent.stdout.strip() == say("Commands", "Omroeper is open in a window, and that window does the sending.")
        steps.row(screen, "Vanuit de opdrachtregel", STANDS)
        program.add_practice("tessel", "private", "Tessel thuis")
        screen.wait(steps.ANSWER_ROLES, steps.badge("tessel@practice.example"), seconds=10)
        window.quit()
    (target,) = program.targets()
    assert (target["state"], target["attempts"]) == ("published", 1)
