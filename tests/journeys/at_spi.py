"""The hands of the journeys: reads and moves a program's window as a screen reader does, through AT-SPI.

A program of its own for the system's Python, since GObject's bindings come from the distribution: one JSON request a line on standard
input, one JSON answer a line on standard output. `screen.py` is the other end. Imports nothing of Omroeper.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

CALL_MS, START_MS = 5000, 20000
MOST_CHILDREN = 500
STATES = (
    "ACTIVE", "CHECKED", "COLLAPSED", "DEFUNCT", "EDITABLE", "ENABLED", "EXPANDED", "FOCUSABLE", "FOCUSED", "PRESSED", "SELECTABLE",
    "SELECTED", "SENSITIVE", "SHOWING", "VISIBLE", "CHECKABLE", "READ_ONLY", "MODAL", "MULTI_LINE",
)  # fmt: skip
LEAVES = frozenset({"push-button", "button", "label", "check-box", "radio-button", "separator", "image", "page-tab"})
"""Nothing lies in these: each question is a call into the program, so none is asked about what lies there."""
ONE_NAME = {"push-button": "button", "password-text": "password"}
"""Newer versions call a push button a button."""


class Gone(Exception):
    """The element is not there any more."""


class Hands:
    """Answers requests about the window of one process."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.held: list[Any] = []

    def app(self, pid: int) -> Any:
        """Return the application of a process. Raises Gone."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                found = desktop.get_child_at_index(index)
                if found is not None and found.get_process_id() == pid:
                    # What is kept from earlier would be the truth of then; only what an element is for does not change.
                    found.set_cache_mask(Atspi.Cache.ROLE)
                    return found
            except GLib.Error:
                continue
        raise Gone(f"no application of process {pid}")

    def walk(self, element: Any, depth: int) -> Iterator[tuple[int, Any, dict[str, Any]]]:
        """Go through a tree from the top; what cannot be seen is passed over with all that lies in it."""
        shown = described(element, top=depth <= 1)
        if shown is None:
            return
        yield depth, element, shown
        for child in below(element):
            yield from self.walk(child, depth + 1)

    def visible(self, element: Any, depth: int) -> Iterator[tuple[int, Any, str, Any]]:
        """Go through a tree from the top as `walk` does, with role and states only: a name is asked of what may be meant."""
        try:
            states = element.get_state_set()
            if depth > 1 and not states.contains(Atspi.StateType.VISIBLE):
                return
            nick = element.get_role().value_nick
        except GLib.Error:
            return
        yield depth, element, nick, states
        if nick not in LEAVES:
            for child in below(element):
                yield from self.visible(child, depth + 1)

    def tree(self, wish: dict[str, Any]) -> list[dict[str, Any]]:
        """Return all elements with all that they say, in the order of a reader, each with its depth."""
        self.held = []
        return [self.hold(element, shown | more(element), depth) for depth, element, shown in self.walk(self.app(wish["pid"]), 0)]

    def find(self, wish: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the first elements (`most` of them) of these roles and this name that lie within elements of these names."""
        self.held = []
        root: Any = self.app(wish["pid"])
        for name in wish["within"]:
            root = self.container(root, re.compile(name, re.DOTALL))
            if root is None:
                return []
        wanted = re.compile(wish["name"], re.DOTALL) if wish["name"] else None
        found: list[dict[str, Any]] = []
        for depth, element, nick, states in self.visible(root, 0):
            role = ONE_NAME.get(nick, nick)
            if (
                wish["roles"]
                and role not in wish["roles"]
                or not all(states.contains(getattr(Atspi.StateType, one)) for one in wish["states"])
            ):
                continue
            shown = described(element, top=depth <= 1)
            if shown is not None and (wanted is None or wanted.fullmatch(shown["name"])):
                found.append(self.hold(element, shown | more(element) if wish["full"] else shown, depth))
                if len(found) >= wish["most"]:
                    break
        return found

    def focused(self, wish: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the last element, in the order of a reader, that says it has the keyboard and is of none of the roles `without`."""
        self.held = []
        found = self.last_focused(self.app(wish["pid"]), set(wish["without"]))
        return [] if found is None else [self.hold(found, (described(found, top=True) or {}) | more(found), 0)]

    def last_focused(self, element: Any, without: set[str]) -> Any:
        """Look from the end: what lies on top is met first, and little is asked of all the rest."""
        for child in reversed(below(element)):
            states = states_of(child)
            if states is None or not states.contains(Atspi.StateType.VISIBLE):
                continue
            found = self.last_focused(child, without)
            if found is not None:
                return found
            if not states.contains(Atspi.StateType.FOCUSED) or child.get_role().value_nick in without:
                continue
            # The present row of a list says that it has the keyboard also while another part of the window has it.
            around = states_of(element) if child.get_role().value_nick == "list-item" else states
            if around is not None and around.contains(Atspi.StateType.FOCUSED):
                return child
        return None

    def container(self, root: Any, name: re.Pattern[str]) -> Any:
        """Return the nearest element of that name under `root`, None when there is none. What lies on top is looked at first."""
        level = [root]
        while level:
            following = []
            for element in level:
                for child in reversed(below(element)):
                    shown = described(child, top=element is root)
                    if shown is None:
                        continue
                    if name.fullmatch(shown["name"]):
                        return child
                    if shown["role"] not in LEAVES:
                        following.append(child)
            level = following
        return None

    def hold(self, element: Any, shown: dict[str, Any], depth: int) -> dict[str, Any]:
        """Keep an element for what is asked next, and return what it says."""
        self.held.append(element)
        return shown | {"id": len(self.held) - 1, "depth": depth}

    def press(self, wish: dict[str, Any]) -> str:
        """Do what an element is for; return the name of the action."""
        element = self.held[wish["id"]]
        names = actions(element)
        for name in wish.get("actions") or ("Press", "Toggle", "click", "press", "toggle", "Activate"):
            if name in names:
                if not Atspi.Action.do_action(element.get_action_iface(), names.index(name)):
                    raise Gone(f"the action {name} was not taken")
                return name
        raise Gone(f"no action to press, there are {names}")

    def write(self, wish: dict[str, Any]) -> bool:
        """Put a text in the place of what stands in a field."""
        field = self.held[wish["id"]].get_editable_text_iface()
        if field is None:
            raise Gone("no editable text")
        return bool(Atspi.EditableText.set_text_contents(field, wish["text"]))

    def read(self, wish: dict[str, Any]) -> str:
        """Return the text of a field."""
        return text_of(self.held[wish["id"]])

    def focus(self, wish: dict[str, Any]) -> bool:
        """Give an element the keyboard."""
        return bool(self.held[wish["id"]].get_component_iface().grab_focus())

    def box(self, wish: dict[str, Any]) -> list[int]:
        """Return where an element is on the screen."""
        return list(more(self.held[wish["id"]])["box"])

    def value(self, wish: dict[str, Any]) -> float:
        """Set the number of a spin box or a slider, where one is given; return what it is."""
        held = self.held[wish["id"]].get_value_iface()
        if wish.get("to") is not None:
            Atspi.Value.set_current_value(held, float(wish["to"]))
        return float(Atspi.Value.get_current_value(held))

    def answer(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Return the answer to a request."""
        known: dict[str, Callable[[dict[str, Any]], Any]] = {
            "tree": self.tree, "find": self.find, "press": self.press, "write": self.write, "read": self.read, "focus": self.focus,
            "focused": self.focused, "box": self.box, "value": self.value,
        }  # fmt: skip
        try:
            return {"found": known[wish["do"]](wish)}
        except (Gone, GLib.Error, AttributeError, IndexError) as failure:
            return {"gone": f"{type(failure).__name__}: {failure}"}


def states_of(element: Any) -> Any:
    """Return the states of an element, None when it is gone."""
    try:
        return element.get_state_set()
    except GLib.Error:
        return None


def described(element: Any, *, top: bool) -> dict[str, Any] | None:
    """Return what an element says of itself; None when it cannot be seen or is gone. The application itself (`top`) has no state."""
    try:
        states = element.get_state_set()
        if not top and not states.contains(Atspi.StateType.VISIBLE):
            return None
        nick = element.get_role().value_nick
        names = [name for name in STATES if states.contains(getattr(Atspi.StateType, name))]
        name = label_of(element) if nick == "combo-box" else element.get_name()
        return {"role": ONE_NAME.get(nick, nick), "name": name or "", "states": names}
    except GLib.Error:
        return None


def label_of(element: Any) -> str:
    """Return the name of a drop-down list: under Unix it says what is chosen, and its label tells what it is for."""
    for relation in element.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return str(relation.get_target(0).get_name())
    return ""


def below(element: Any) -> list[Any]:
    """Return the children of an element that are still there."""
    found = []
    try:
        for index in range(min(element.get_child_count(), MOST_CHILDREN)):
            child = element.get_child_at_index(index)
            if child is not None:
                found.append(child)
    except GLib.Error:
        return found
    return found


def more(element: Any) -> dict[str, Any]:
    """Return what takes more questions."""
    try:
        where = element.get_component_iface()
        box = where.get_extents(Atspi.CoordType.SCREEN) if where is not None else None
        return {
            "description": element.get_description() or "",
            "actions": actions(element),
            "text": text_of(element) or chosen(element),
            "box": [box.x, box.y, box.width, box.height] if box is not None else [],
        }
    except GLib.Error as failure:
        return {"description": "", "actions": [], "text": "", "box": [], "trouble": str(failure)}


def chosen(element: Any) -> str:
    """Return what a drop-down list stands at."""
    return str(element.get_name() or "") if element.get_role() == Atspi.Role.COMBO_BOX else ""


def actions(element: Any) -> list[str]:
    """Return the names of the actions of an element."""
    held = element.get_action_iface()
    if held is None:
        return []
    return [Atspi.Action.get_action_name(held, index) for index in range(Atspi.Action.get_n_actions(held))]


def text_of(element: Any) -> str:
    """Return the text of an element, '' when it has none."""
    held = element.get_text_iface()
    if held is None:
        return ""
    return str(Atspi.Text.get_text(held, 0, Atspi.Text.get_character_count(held)))


def main() -> None:
    """Serve until the input ends."""
    Atspi.init()
    Atspi.set_timeout(CALL_MS, START_MS)
    hands = Hands()
    for line in sys.stdin:
        if re.search(r"\S", line):
            sys.stdout.write(json.dumps(hands.answer(json.loads(line))) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
