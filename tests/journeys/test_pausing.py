"""Two accounts and a wrong answer, a kill in the pause, a kill while typing: nothing is sent, nothing is lost."""

from __future__ import annotations

import re

from accounts.networks.practice_world import World
from tests.journeys import steps
from tests.journeys.program import Program
from tests.journeys.steps import Words
from tests.journeys.words import like


def standing(program: Program, *handles: str) -> list[str]:
    """Return what stands on the practice network in the name of these accounts."""
    world = World(program.data / "practice.sqlite")
    return [status.text for handle in handles for status in world.of(f"{handle}@practice.example")]


def test_a_wrong_role_lets_nothing_out(program: Program) -> None:
    """Two roles are ticked; one is answered wrongly: it cannot be released, nothing is sent, and editing brings the draft back."""
    program.add_practice("tessel", "private", "Tessel thuis")
    program.add_practice("wethouder", "administrator", "Wethouder")
    text = "De haven krijgt nieuwe lantaarns, morgen om 10.00 uur."
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        steps.speak_as(screen, "tessel@practice.example")
        steps.speak_as(screen, "wethouder@practice.example")
        steps.write(screen, text)
        steps.ask(screen)
        steps.answer_others(screen)
        steps.answer_role(screen, "private", "@tessel")
        steps.answer_role(screen, "private", "@wethouder")
        wrong = like("Pause", "You chose {chosen}, but this goes out as {sender}.")
        screen.wait("label", wrong, within=Words.pause)
        screen.wait("button", Words.publish, within=Words.pause, on=False)
        screen.keys("ctrl+Return")
        screen.wait("button", Words.publish, within=Words.pause, on=False)
        assert {one["state"] for one in program.targets()} == {"pausing"}
        assert standing(program, "tessel", "wethouder") == []
        screen.press(Words.edit, within=Words.pause)
        screen.gone("button", Words.publish, within=Words.pause)
        assert steps.text_of(screen) == text
        ticked = [one.name for one in screen.all(steps.ANSWER_ROLES, steps.badge("practice.example")) if one.ticked]
        assert len(ticked) == 2, ticked
        window.quit()
    assert standing(program, "tessel", "wethouder") == []
    assert {one["state"] for one in program.targets()} <= {"stopped"}


def test_killed_in_the_pause(program: Program) -> None:
    """kill -9 in the pause sends nothing; the next start asks again, and cancelling leaves the draft."""
    program.add_practice("wethouder", "administrator", "Wethouder", pause=600)
    text = "Vanavond bespreken wij de begroting, kom gerust luisteren."
    with program.window() as window:
        steps.ready(window.screen)
        steps.write(window.screen, text)
        steps.ask(window.screen)
        window.kill()
    assert [one["state"] for one in program.targets()] == ["pausing"]
    with program.window() as window:
        screen = window.screen
        screen.wait("label", Words.asked_again, within=Words.pause, seconds=60)
        screen.wait("button", Words.publish, within=Words.pause, on=False)
        assert standing(program, "wethouder") == []
        screen.press(Words.cancel, within=Words.pause)
        screen.gone("button", Words.publish, within=Words.pause)
        assert steps.text_of(screen) == text
        window.quit()
    assert standing(program, "wethouder") == []
    assert {one["state"] for one in program.targets()} <= {"stopped"}
    with program.window() as window:
        steps.ready(window.screen)
        steps.go(window.screen, Words.drafts)
        steps.row(window.screen, text[:30])
        window.quit()


def test_killed_while_typing(program: Program) -> None:
    """What was typed is on the disk within two seconds; kill -9 takes nothing away."""
    program.add_practice("wethouder", "administrator", "Wethouder")
    text = "Een lang verhaal over de kade, dat nog niet af is"
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        screen.focus(Words.text)
        screen.type(text)
        screen.wait("label", Words.saved, seconds=2.5)
        screen.type(" en nog verder gaat")
        screen.until(lambda: steps.text_of(screen).endswith("verder gaat"), "the letters")
        screen.settle(2.2)
        window.kill()
    assert program.targets() == []
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        steps.go(screen, Words.drafts)
        screen.click("list-item", re.compile(rf"{re.escape(text)}.*", re.DOTALL))
        screen.until(lambda: steps.text_of(screen) == f"{text} en nog verder gaat", "the draft in the composer")
        window.quit()
