"""Every element that can be used has a name and a role, in every view of the running window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.journeys import steps, wizard
from tests.journeys.program import Program
from tests.journeys.screen import Element, Screen
from tests.journeys.steps import Words
from tests.journeys.wizard import Steps
from tests.journeys.words import field, say

USED = frozenset({
    "button", "toggle-button", "check-box", "radio-button", "text", "entry", "password", "combo-box", "spin-button", "slider", "page-tab",
    "page-tab-list", "list", "list-item", "tree", "tree-item", "table", "menu", "menu-item", "link", "image",
})  # fmt: skip
NO_ROLE = frozenset({"unknown", "invalid", "redundant-object"})


def nameless(elements: list[Element]) -> Iterator[str]:
    """Tell of each element that a screen reader cannot tell of."""
    parents: list[Element] = []
    for one in elements:
        parents = [*(parent for parent in parents if parent.depth < one.depth), one]
        usable = one.role in USED or ("FOCUSABLE" in one.states and "FOCUSED" in one.states)
        # The inside of a field that scrolls takes the keyboard in the field's name.
        inside = len(parents) > 1 and parents[-2].role in {"text", "list", "tree", "combo-box", "spin-button"} and bool(parents[-2].name)
        where = " > ".join(parent.name or parent.role for parent in parents)
        if usable and not one.name.strip() and not inside:
            yield f"no name: {one.role} in {where}"
        if one.role in NO_ROLE and (one.actions and "FOCUSABLE" in one.states):
            yield f"no role: {where}"
        if one.role in {"button", "toggle-button", "check-box", "radio-button"} and one.on and not one.actions:
            yield f"no action: {where}"


def test_what_has_no_name_is_found() -> None:
    """The search finds a button without a name, one that cannot be pressed, and leaves the inside of a field alone."""
    on = frozenset({"ENABLED", "SENSITIVE", "FOCUSABLE"})
    window = Element(0, 0, "frame", "Omroeper", on)
    field_, inside = Element(1, 1, "text", "Titel", on, actions=("Press",)), Element(2, 2, "text", "", on)
    assert list(nameless([window, field_, inside])) == []
    assert [one[:7] for one in nameless([window, Element(3, 1, "button", " ", on, actions=("Press",))])] == ["no name"]
    assert [one[:9] for one in nameless([window, Element(3, 1, "button", "Weg", on)])] == ["no action"]
    assert [one[:7] for one in nameless([window, Element(3, 1, "unknown", "Weg", on, actions=("Press",))])] == ["no role"]


def see(screen: Screen, view: str, found: dict[str, list[str]], *, dialog: bool = False) -> None:
    """Look at what is shown now: a window, and with `dialog` a sheet over it."""
    elements = screen.look()
    assert len(elements) > 20, f"{view}: hardly anything is read"
    found[view] = sorted(set(nameless(elements)))
    roles = {one.role for one in elements}
    wanted = {"frame", "dialog"} if dialog else {"frame"}
    found[view] += [f"no element is a {role}" for role in sorted(wanted - roles)]


def test_every_view(program: Program) -> None:
    """Go through the views and sheets, with something in each of them."""
    tessel = program.add_practice("tessel", "private", "Tessel thuis", pause=600)
    wethouder = program.add_practice("wethouder", "administrator", "Wethouder")
    program.json("post", "Staat er al.", "--as", str(tessel), str(wethouder))
    assert program.run("publish", "--until-idle").returncode == 0
    found: dict[str, list[str]] = {}
    with program.window() as window:
        screen = window.screen
        steps.ready(screen)
        steps.go(screen, Words.sent)
        steps.row(screen, "Staat er al")
        screen.click("list-item", steps.spoken("Staat er al"))
        screen.wait("button", say("Outbox", "Copy text"))
        see(screen, "outbox", found)
        steps.speak_as(screen, "tessel@practice.example")
        steps.speak_as(screen, "wethouder@practice.example")
        steps.write(screen, "Een bericht voor @iedereen, met een vraag. https://voorbeeld.example #haven")
        screen.press(say("Composer", "Content warning"), role=("button", "check-box", "toggle-button"))
        screen.press(say("Composer", "Preview"), role=("button", "check-box", "toggle-button"))
        see(screen, "composer", found)
        screen.press(say("Composer", "Hide preview"), role=("button", "check-box", "toggle-button"))
        steps.go(screen, Words.drafts)
        steps.row(screen, "Een bericht voor")
        see(screen, "drafts", found)
        steps.go(screen, Words.accounts)
        screen.wait("button", say("Setup", "Adapt…"))
        see(screen, "accounts", found)
        steps.ask(screen)
        see(screen, "pause", found, dialog=True)
        screen.press(Words.edit, within=Words.pause)
        screen.gone("button", Words.publish, within=Words.pause)
        wizard.begin(screen, Steps.practice, via=say("Composer", "+ account"))
        screen.wait("text", field("practice", "handle"), within=Steps.form)
        see(screen, "wizard: form", found, dialog=True)
        screen.write(field("practice", "handle"), "raadslid", within=Steps.form)
        screen.press(Steps.next, within=Steps.form, role="button")
        screen.press(Steps.more, within=Steps.who)
        see(screen, "wizard: as whom", found, dialog=True)
        window.quit()
    told = [f"{view}: {one}" for view, problems in found.items() for one in problems]
    assert not told, "\n".join(told)
