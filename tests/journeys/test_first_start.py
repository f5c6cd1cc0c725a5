"""The first start: no account yet, one is added, a message is written, paused and published, and stands there once."""

from __future__ import annotations

from accounts.networks.practice_world import World
from tests.journeys import steps, wizard
from tests.journeys.program import Program
from tests.journeys.steps import Words
from tests.journeys.wizard import Steps
from tests.journeys.words import field, say

TEXT = "Goedemorgen Enkhuizen. Vandaag gaat de brug bij de Kuipersdijk weer open."
STANDS = say("State", "It stands there")


def stands_once(program: Program, handle: str, text: str) -> None:
    """See from outside the window that the message stands exactly once."""
    assert [one.text for one in World(program.data / "practice.sqlite").of(f"{handle}@practice.example")] == [text]
    (target,) = program.targets()
    assert target["state"] == "published"
    assert target["remote_id"]
    assert target["attempts"] == 1


def test_from_nothing_to_published(program: Program) -> None:
    """As a screen reader's user goes: names and actions only."""
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        wizard.begin(screen, Steps.practice)
        screen.write(field("practice", "handle"), "wethouder", within=Steps.form)
        screen.press(Steps.next, within=Steps.form, role="button")
        wizard.speak_as(screen, "administrator", 3)
        steps.write(screen, TEXT)
        steps.ask(screen)
        steps.answer_role(screen, "administrator")
        steps.answer_others(screen)
        steps.publish(screen)
        steps.go(screen, Words.sent)
        steps.row(screen, TEXT[:20], STANDS)
        assert steps.text_of(screen) == ""
        window.quit()
    stands_once(program, "wethouder", TEXT)


def test_with_the_keyboard_alone(program: Program) -> None:
    """The same without a mouse and without a screen reader's actions: keys only; the tree is only read."""
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        screen.activate()
        screen.tab_to(say("Composer", "Add an account"))
        screen.keys("space")
        screen.wait("radio-button", Steps.practice, within=Steps.add)
        screen.tab_to(Steps.practice, key="Down", most=12)
        screen.keys("space", "Return")
        screen.wait("text", field("practice", "handle"), within=Steps.form)
        screen.type("tessel")
        screen.keys("Return")
        private = say("Role", "Private")
        screen.wait("radio-button", private, within=Steps.who)
        screen.tab_to(private, key="Down", most=16)
        screen.keys("space")
        screen.tab_to(Steps.more)
        screen.keys("space")
        screen.tab_to(Steps.pause)
        screen.keys("Home")
        screen.tab_to(Steps.finish)
        screen.keys("space")
        screen.wait("button", Steps.next, within=Steps.profile)
        screen.tab_to(Steps.next)
        screen.keys("space")
        screen.wait("button", Steps.write, within=Steps.done)
        screen.tab_to(Steps.write)
        screen.keys("space")
        screen.gone("button", Steps.write)
        screen.keys("ctrl+n")
        screen.type(TEXT)
        screen.until(lambda: steps.text_of(screen) == TEXT, "the letters in the composer")
        screen.keys("ctrl+Return")
        screen.wait("button", Words.publish, within=Words.pause)
        screen.tab_to(steps.role_answer("private"))
        screen.keys("space")
        steps.answer_others_by_key(screen)
        screen.wait("button", Words.publish, within=Words.pause, on=True)
        screen.keys("ctrl+Return")
        screen.gone("button", Words.publish, within=Words.pause)
        screen.keys("ctrl+3")  # the third place: what was sent
        steps.row(screen, TEXT[:20], STANDS)
        window.quit()
    stands_once(program, "tessel", TEXT)
