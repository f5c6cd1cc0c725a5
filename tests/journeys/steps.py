"""What a user does in the window again and again: write, ask for the pause, answer it, look whether it stands there."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from tests.journeys.screen import Element, Screen
from tests.journeys.words import LANGUAGE, like, say

QUESTIONS = Path(__file__).resolve().parents[2] / "resources" / "questions"
ANSWER_ROLES = ("button", "toggle-button", "check-box", "radio-button")


class Words:
    """The names of what is pressed and read."""

    write = say("Window", "Write")
    text = say("Composer", "Text of the message")
    ask = say("Composer", "Publish…")
    pause = say("Pause", "A moment of pause")
    publish = say("Pause", "Publish")
    edit = say("Pause", "Edit")
    cancel = say("Pause", "Cancel")
    sent = say("Window", "Sent")
    drafts = say("Window", "Drafts")
    accounts = say("Window", "Accounts")
    messages = say("Outbox", "Messages")
    saved = like("Composer", "Saved at {time}, on this computer")
    asked_again = say("Pause", "This was in its pause when the program ended. Nothing was sent; it is asked again.")


@cache
def questions() -> dict[str, str]:
    """Return each question but the one for the role, with the words of the answer that lets one go on."""
    rules = tomllib.loads((QUESTIONS / "rules.toml").read_text("utf-8"))["question"]
    words = tomllib.loads((QUESTIONS / f"{LANGUAGE}.toml").read_text("utf-8"))
    found = {}
    for rule in rules:
        go_on = [answer["id"] for answer in rule.get("answers", ()) if answer["effect"] == "continue"]
        if go_on:
            found[words[rule["id"]]["text"]] = words[rule["id"]]["answer"][go_on[0]]
    return found


@cache
def role_question() -> str:
    """Return the words of 'as whom'."""
    return str(tomllib.loads((QUESTIONS / f"{LANGUAGE}.toml").read_text("utf-8"))["as-whom"]["text"])


@cache
def role_answer(role: str) -> str:
    """Return the words of an answer to 'as whom'."""
    return str(tomllib.loads((QUESTIONS / f"{LANGUAGE}.toml").read_text("utf-8"))["roles"][role])


def ready(screen: Screen) -> None:
    """Wait until one can write."""
    screen.wait("button", Words.write, on=True, seconds=60)
    screen.wait("text", Words.text)


def speak_as(screen: Screen, handle: str) -> None:
    """Tick the badge of an account in the composer."""
    screen.tick(badge(handle))


def badge(handle: str) -> re.Pattern[str]:
    """Return a pattern for the spoken name of a badge."""
    return re.compile(rf".*@?{re.escape(handle)}.*", re.DOTALL)


def write(screen: Screen, text: str) -> None:
    """Write a message and see it kept."""
    screen.write(Words.text, text)
    screen.wait("label", Words.saved)


def ask(screen: Screen) -> None:
    """Press 'Publish…' and wait for the pause."""
    screen.press(Words.ask)
    screen.wait("button", Words.publish, within=Words.pause)


def answer_role(screen: Screen, role: str, sender: str = "") -> None:
    """Answer 'as whom', for the sender whose handle begins so when there are several."""
    chips = re.compile(re.escape(role_question()) + rf" .*{re.escape(sender)}.*", re.DOTALL)
    screen.tick(role_answer(role), within=(Words.pause, chips))


def asked(screen: Screen) -> dict[str, str]:
    """Return the other questions that are asked, each with the answer that goes on."""
    there = {one.name for one in screen.all("label", within=Words.pause)}
    return {question: answer for question, answer in questions().items() if question in there}


def answer_others(screen: Screen) -> None:
    """Answer the other questions so that it may go."""
    found = asked(screen)
    assert len(found) == 2, f"two questions beside the role, not {list(found)}"
    for question, answer in found.items():
        screen.tick(_spoken_answer(question, answer), within=(Words.pause, question))
    # Each of these is spoken with what it is about before it.
    meant = re.compile(rf".*{re.escape(say('Pause', 'Yes, as I mean it'))}", re.DOTALL)
    for one in screen.all("check-box", meant, within=Words.pause):
        screen.tick(one.name, within=Words.pause)


def answer_others_by_key(screen: Screen) -> None:
    """The same without a mouse and without a screen reader's actions."""
    for question, answer in asked(screen).items():
        screen.tab_to(_spoken_answer(question, answer), re.compile(rf"(?:{re.escape(question)})?"))
        screen.keys("space")


def _spoken_answer(question: str, answer: str) -> re.Pattern[str]:
    """Return a pattern for an answer: a question of one answer is spoken together with it, of several the answer alone."""
    return re.compile(rf"(?:{re.escape(question)} )?{re.escape(answer)}")


def publish(screen: Screen) -> None:
    """Wait for the end of the pause, and let it go."""
    screen.press(Words.publish, within=Words.pause)
    screen.gone("button", Words.publish, within=Words.pause)


def go(screen: Screen, place: str) -> None:
    """Go to a place of the rail."""
    screen.press(place, within=say("Window", "Places"))


def spoken(*parts: str) -> re.Pattern[str]:
    """Return a pattern for what is spoken of a row in which all these words occur."""
    return re.compile("".join(f"(?=.*{re.escape(part)})" for part in parts) + ".*", re.DOTALL)


def row(screen: Screen, *parts: str, seconds: float = 30.0) -> Element:
    """Wait for a row of a list in which all these words are spoken."""
    return screen.wait("list-item", spoken(*parts), seconds=seconds)


def text_of(screen: Screen) -> str:
    """Return what stands in the composer."""
    return screen.read(Words.text)
