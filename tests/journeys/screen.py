"""The window as somebody sees it who cannot see: elements by role and name, waited for, pressed, written in, read.

`Screen` talks to `at_spi.py`. Every wait ends: after `PATIENCE` seconds with what could be read instead, and a picture of the screen under
`build/journeys/`.
"""

from __future__ import annotations

import itertools
import json
import re
import select
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, Self, cast

from tests.journeys.picture import save_frame
from tests.journeys.processes import alive, end
from tests.journeys.room import Room

PATIENCE = 30.0
LOOK_EVERY = 0.15
ANSWER_SECONDS = 60.0
BUILD = Path(__file__).resolve().parents[2] / "build" / "journeys"
SYSTEM_PYTHON = "/usr/bin/python3"

SAID: list[str] = []
"""Everything that was read in full in all journeys, for whoever looks for secrets."""

Name = str | re.Pattern[str]
Role = str | tuple[str, ...]
Within = Name | tuple[Name, ...]
PRESSED = ("button", "toggle-button", "check-box", "radio-button")
WRITTEN = ("text", "entry", "password")


class NotThereError(AssertionError):
    """What was waited for did not come."""


@dataclass(frozen=True)
class Element:
    """An element as it was when it was read. `id` holds until the next reading."""

    id: int
    depth: int
    role: str
    name: str
    states: frozenset[str]
    description: str = ""
    actions: tuple[str, ...] = ()
    text: str = ""
    box: tuple[int, ...] = field(default=())

    @property
    def on(self) -> bool:
        """Return whether it can be used now."""
        return {"ENABLED", "SENSITIVE"} <= self.states

    @property
    def ticked(self) -> bool:
        """Return whether it is ticked or held down."""
        return bool({"CHECKED", "PRESSED"} & self.states)

    def __str__(self) -> str:
        """Return one line of a tree."""
        more = f" = {self.text!r}" if self.text and self.text != self.name else ""
        flags = " ".join(sorted(state.lower() for state in self.states & {"FOCUSED", "CHECKED", "SELECTED", "ACTIVE", "PRESSED"}))
        off = "" if self.on else " (off)"
        return f"{'  ' * self.depth}{self.role} {self.name!r}{more}{off} {flags}".rstrip()


class Screen:
    """Reads and moves the window of one process."""

    counter = itertools.count(1)

    def __init__(self, room: Room, pid: int, title: str) -> None:
        """Begin to look at process `pid`; `title` names the pictures."""
        self.room = room
        self.pid = pid
        self.title = title
        self._log = (room.folder / "at-spi-hands.log").open("ab")
        self._hands = subprocess.Popen(
            [SYSTEM_PYTHON, "-I", str(Path(__file__).with_name("at_spi.py"))],
            env=room.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log,
        )  # fmt: skip

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Take a picture when something went wrong; let go."""
        if kind is not None and not issubclass(kind, NotThereError):
            self.photograph("failed")
        self.close()

    def close(self) -> None:
        """Let go of the window."""
        assert self._hands.stdin is not None
        self._hands.stdin.close()
        end(self._hands)
        self._log.close()

    # -- looking ----------------------------------------------------------------------------------------------------------------------

    def _ask(self, **wish: Any) -> Any:
        assert self._hands.stdin is not None
        assert self._hands.stdout is not None
        self._hands.stdin.write(json.dumps(wish).encode() + b"\n")
        self._hands.stdin.flush()
        ready, _, _ = select.select([self._hands.stdout], [], [], ANSWER_SECONDS)
        line = self._hands.stdout.readline() if ready else b""
        if not line:
            raise RuntimeError("the hands of the journey answer no more; see at-spi-hands.log")
        answer = json.loads(line)
        if "gone" in answer:
            raise NotThereError(answer["gone"])
        return answer["found"]

    def look(self) -> list[Element]:
        """Return everything that can be read now, in the order in which it is read; nothing while there is no window."""
        try:
            elements = [_element(one) for one in self._ask(do="tree", pid=self.pid)]
        except NotThereError:
            return []
        SAID.append("\n".join(map(str, elements)))
        return elements

    def all(
        self, role: Role = "", name: Name = "", within: Within = (), most: int = 100, *, states: tuple[str, ...] = (), full: bool = False
    ) -> list[Element]:
        """Return what there is of a role and a name now; `within` names what it lies in, from the outside to the inside."""
        roles = [role] if isinstance(role, str) and role else list(role)
        path = [_pattern(one) for one in ([within] if isinstance(within, str | re.Pattern) else within) if one != ""]
        try:
            found = self._ask(
                do="find", pid=self.pid, roles=roles, name=_pattern(name) if name else "", within=path, most=most, states=states, full=full
            )
        except NotThereError:
            return []
        return [_element(one) for one in found]

    def wait(
        self, role: Role, name: Name = "", *, within: Within = (), on: bool | None = None, nth: int = 0, seconds: float = PATIENCE
    ) -> Element:
        """Wait for an element; `on` asks that it can be used (or cannot). Raises NotThereError."""

        def there() -> Element | None:
            found = [one for one in self.all(role, name, within, 100 if on is not None else nth + 1) if on is None or one.on is on]
            return found[nth] if len(found) > nth else None

        return cast(Element, self.until(there, f"{role} {_plain(name)!r} in {within!r}", seconds))

    def until(self, ready: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Wait until `ready` returns something true, and return that. Raises NotThereError."""
        end_at = time.monotonic() + seconds
        while True:
            found = ready()
            if found:
                return found
            if time.monotonic() > end_at:
                self.fail(f"waited {seconds:.0f} s for {what}")
            time.sleep(LOOK_EVERY)

    @staticmethod
    def settle(seconds: float) -> None:
        """Let time pass, where the time itself is what is tried."""
        time.sleep(seconds)

    def gone(self, role: Role, name: Name = "", *, within: Within = (), seconds: float = PATIENCE) -> None:
        """Wait until there is no such element."""
        self.until(lambda: not self.all(role, name, within, 1), f"no {role} {_plain(name)!r} any more", seconds)

    def focused(self) -> Element | None:
        """Return what has the keyboard."""
        # The inside of a field with a scroll area says that it has the keyboard too.
        try:
            found = self._ask(do="focused", pid=self.pid, without=("filler", "panel", "frame"))
        except NotThereError:
            return None
        return _element(found[0]) if found else None

    # -- doing ------------------------------------------------------------------------------------------------------------------------

    def press(self, name: Name, *, role: Role = PRESSED, within: Within = (), nth: int = 0) -> None:
        """Press a button as soon as it can be pressed."""
        self._act(lambda: self._ask(do="press", id=self.wait(role, name, within=within, on=True, nth=nth).id))

    def do(self, element: Element, action: str) -> None:
        """Do an action of an element, as a screen reader offers it."""
        self._ask(do="press", id=element.id, actions=(action,))

    def tick(self, name: Name, *, on: bool = True, within: Within = (), role: Role = PRESSED) -> None:
        """Let something be ticked or not."""

        def turn() -> None:
            found = self.wait(role, name, within=within, on=True)
            if found.ticked is not on:
                self._ask(do="press", id=found.id)

        self._act(turn)
        self.until(lambda: any(one.ticked is on for one in self.all(role, name, within)), f"{_plain(name)!r} ticked: {on}")

    def write(self, name: Name, text: str, *, role: Role = WRITTEN, within: Within = ()) -> None:
        """Put a text into a field."""
        self._act(lambda: self._ask(do="write", id=self.wait(role, name, within=within, on=True).id, text=text))

    def read(self, name: Name, *, role: Role = (*WRITTEN, "label"), within: Within = ()) -> str:
        """Return the text of a field."""
        return str(self._act(lambda: self._ask(do="read", id=self.wait(role, name, within=within).id)))

    def focus(self, name: Name, *, role: Role = "", within: Within = ()) -> None:
        """Give the keyboard to an element."""
        self._act(lambda: self._ask(do="focus", id=self.wait(role, name, within=within, on=True).id))

    def click(self, role: Role, name: Name, *, within: Within = ()) -> None:
        """Click on an element with the mouse."""
        left, top, width, height = self._act(lambda: self._ask(do="box", id=self.wait(role, name, within=within).id))
        self._xdotool("mousemove", "--sync", str(left + width // 2), str(top + height // 2), "click", "1")

    def tab_to(self, name: Name, about: Name = "", *, key: str = "Tab", most: int = 60) -> None:
        """Press Tab (or another key) until the keyboard is at an element of this name (and of this description)."""
        for _ in range(most):
            found = self.focused()
            if found is not None and _same(name, found.name) and (about == "" or _same(about, found.description)):
                return
            self.keys(key)
        self.fail(f"{key} does not lead to {_plain(name)!r}")

    def number(self, name: Name, to: float, *, within: Within = ()) -> None:
        """Set a number."""
        self._act(lambda: self._ask(do="value", id=self.wait(("spin-button", "slider"), name, within=within, on=True).id, to=to))

    def _act(self, act: Callable[[], Any]) -> Any:
        """Do something, again when the element went away between looking and doing."""
        for attempt in itertools.count():
            try:
                return act()
            except NotThereError as failure:
                if attempt >= 4 or "waited" in str(failure):
                    raise
                time.sleep(LOOK_EVERY)
        raise AssertionError

    def keys(self, *keys: str) -> None:
        """Press keys, as the names of X have them ('ctrl+n', 'Tab'), wherever the keyboard is."""
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type letters."""
        self._xdotool("type", "--clearmodifiers", "--delay", "25", text)

    def activate(self) -> None:
        """Bring the window to the front and the keyboard to it."""
        self._xdotool("windowactivate", "--sync", self.window())

    def minimise(self) -> None:
        """Put the window away."""
        self._xdotool("windowminimize", "--sync", self.window())

    def window(self) -> str:
        """Return the X server's number of the window."""
        found: list[str] = []

        def there() -> bool:
            answer = self._xdotool("search", "--onlyvisible", "--pid", str(self.pid), "--name", "Omroeper", check=False)
            found[:] = answer.split()
            return bool(found)

        if not self._known_window:
            self.until(there, "a window of X")
            self._known_window = found[0]
        return self._known_window

    _known_window = ""

    def active(self) -> bool:
        """Return whether this window is the one in front."""
        return self._xdotool("getactivewindow", check=False).strip() == self.window()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(["xdotool", *arguments], env=self.room.env, capture_output=True, text=True, timeout=60, check=False)
        if check and done.returncode:
            self.fail(f"xdotool {arguments[0]}: {done.stderr}")
        return done.stdout

    # -- telling ----------------------------------------------------------------------------------------------------------------------

    def tree(self) -> str:
        """Return everything that can be read, a line an element."""
        return "\n".join(map(str, self.look()))

    def photograph(self, why: str) -> Path:
        """Keep the screen and the tree under `build/journeys/`; return the picture's file."""
        BUILD.mkdir(parents=True, exist_ok=True)
        stem = f"{self.title}-{next(self.counter)}-{why}"
        (BUILD / f"{stem}.txt").write_text(self.tree() + "\n", "utf-8")
        return save_frame(self.room.shots, BUILD / f"{stem}.png")

    def fail(self, what: str) -> NoReturn:
        """Fail with all that can be read now."""
        picture = self.photograph("failed")
        if not alive(self.pid):
            what += "; the program has ended"
        raise NotThereError(f"{what}\nA picture is in {picture.relative_to(BUILD.parents[1])}. There is:\n{self.tree()}")


def _plain(name: Name) -> str:
    return name if isinstance(name, str) else name.pattern


def _same(wanted: Name, name: str) -> bool:
    return wanted == name if isinstance(wanted, str) else wanted.fullmatch(name) is not None


def _pattern(name: Name) -> str:
    return re.escape(name) if isinstance(name, str) else name.pattern


def _element(one: dict[str, Any]) -> Element:
    return Element(
        one["id"], one["depth"], one["role"], one["name"], frozenset(one["states"]), one.get("description", ""),
        tuple(one.get("actions", ())), one.get("text", ""), tuple(one.get("box", ())),
    )  # fmt: skip
