"""The sheet of a wall: what it is called, what it follows, and its rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Role
from accounts.model.ids import AccountId, WallId
from accounts.model.wall import HOURS, SECONDS, Wall
from ui import words
from ui.badge import BadgeChoice, BadgeFace
from ui.columns.form import by_commas, parted
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, Choice, Field, FlowLayout, Notice, Sheet, button, label, note

_AT = {"no-wall-title": "title", "no-tags": "tags", "bad-tag": "tags", "too-many-tags": "tags", "too-many-words": "words"}
"""At which field a refusal is said."""


class WallSheet(Sheet):
    """Makes a wall, or changes one. `kept` tells the WallId when it is in the books; `removed` that it is gone."""

    kept = Signal(int)
    removed = Signal(int)

    def __init__(self, window: QWidget, engine: Engine, wall: Wall | None = None) -> None:
        """Ask for everything at once; most of it has an answer already."""
        super().__init__(window, tr("Wall", "A wall for the hall") if wall is None else tr("Wall", "Rules of this wall"))
        self._engine, self.wall = engine, wall
        held = wall or Wall(WallId(0), "", (), ())
        self.failed = Notice("", "")
        self.failed.hide()
        self.body.addWidget(self.failed)
        self._ask_what(held)
        self._ask_accounts(held, new=wall is None)
        self._ask_rules(held)
        if wall is not None:
            self.remove = button(tr("Wall", "Remove this wall"), "stop", icon="trash-2", on=self._remove)
            self.footer.insertWidget(0, self.remove)
        self.footer.addWidget(button(tr("Wall", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Wall", "Make the wall") if wall is None else tr("Wall", "Keep"), "primary", on=self.go_on)
        self.footer.addWidget(self.keep)

    def _ask_what(self, held: Wall) -> None:
        self.fields: dict[str, Field] = {}
        for name, text, value, help_text in (
            ("title", tr("Wall", "Title"), held.title, tr("Wall", "Stands over the wall, for example: Council of Enkhuizen, 14 December.")),
            ("tags", tr("Wall", "Hashtags"), " ".join(f"#{one}" for one in held.tags), tr("Wall", "For example: #raad040")),
            (
                "join",
                tr("Wall", "How to take part"),
                held.join,
                tr("Wall", "Stands under the wall. Empty: it says to use the hashtag."),
            ),
        ):
            self._field(name, text, value, help_text)

    def _field(self, name: str, text: str, value: str, help_text: str) -> None:
        self.fields[name] = Field(text, QLineEdit(value), help_text=help_text)
        self.body.addWidget(self.fields[name])

    def _ask_accounts(self, held: Wall, *, new: bool) -> None:
        register = self._engine.register
        able = {one.id: one for one in register.every() if one.role is not Role.PRIVATE}
        faces: Mapping[AccountId, BadgeFace] = {
            number: BadgeFace.of(one, register.network(one.network).name) for number, one in able.items()
        }
        holder = QWidget()
        flow = FlowLayout(holder)
        self.accounts = {number: BadgeChoice(face, checked=new or number in held.accounts) for number, face in faces.items()}
        for choice in self.accounts.values():
            flow.addWidget(choice)
        box = QVBoxLayout()
        box.setSpacing(Look.current().space("xs"))
        box.addWidget(label(tr("Wall", "Look through these accounts"), strong=True))
        box.addWidget(holder)
        box.addWidget(
            note(
                tr(
                    "Wall",
                    "Only public messages come in, none of people who keep their account closed. Your private accounts are not offered.",
                )
            )
        )
        self.body.addLayout(box)

    def _ask_rules(self, held: Wall) -> None:
        self.body.addWidget(label(tr("Wall", "What stays away"), "heading"))
        self._field("words", tr("Wall", "Without these words"), ", ".join(held.words), tr("Wall", "Parted by commas."))
        self._field(
            "people",
            tr("Wall", "Without these people"),
            ", ".join(f"@{one}" for one in held.people),
            tr("Wall", "For example: @reclame@social.example"),
        )
        self.hours = self._number(
            tr("Wall", "Hours back"), held.hours, HOURS, tr("Wall", "What was written longer ago does not come in, and leaves the wall.")
        )
        self.ticks: dict[str, CheckBox] = {}
        self.body.addWidget(label(tr("Wall", "How it looks"), "heading"))
        self.dress = Choice(
            tr("Wall", "Colours"), [("dark", tr("Wall", "White letters on black")), ("light", tr("Wall", "Black letters on white"))]
        )
        self.dress.choose("dark" if held.dark else "light")
        self.body.addWidget(
            Field(tr("Wall", "Colours"), self.dress, help_text=tr("Wall", "Black is calm in a dark hall; white reads better by daylight."))
        )
        self.seconds = self._number(
            tr("Wall", "Seconds in sight"), held.seconds, SECONDS, tr("Wall", "Then the next message has its turn.")
        )
        for name, text in (
            ("several", tr("Wall", "Three messages in sight instead of one")),
            ("pictures", tr("Wall", "With pictures, stills of films and portraits; sensitive pictures only after a yes of their own")),
            ("boosts", tr("Wall", "Also what came as a boost")),
            ("still", tr("Wall", "Without transitions between messages")),
            ("blank_in_crisis", tr("Wall", "Empty the wall at once when a crisis begins")),
        ):
            self.ticks[name] = CheckBox(text)
            self.ticks[name].setChecked(getattr(held, name))
            self.body.addWidget(self.ticks[name])

    def _number(self, text: str, value: int, bounds: tuple[int, int], help_text: str) -> QSpinBox:
        made = QSpinBox()
        made.setRange(*bounds)
        made.setValue(value)
        made.setProperty("steps", True)
        self.body.addWidget(Field(text, made, help_text=help_text))
        return made

    @property
    def wishes(self) -> dict[str, Any]:
        """Return the answers, as fields of `Wall`."""
        said = {name: control.text() for name, field in self.fields.items() if isinstance(control := field.control, QLineEdit)}
        return {
            "title": said["title"],
            "tags": parted(said["tags"]),
            "join": said["join"],
            "accounts": tuple(number for number, choice in self.accounts.items() if choice.isChecked()),
            "words": by_commas(said["words"]),
            "people": parted(said["people"]),
            "hours": self.hours.value(),
            "seconds": self.seconds.value(),
            "dark": self.dress.key == "dark",
        } | {name: tick.isChecked() for name, tick in self.ticks.items()}

    def go_on(self) -> None:
        """Store it; what is wrong is said at its field."""
        for field in self.fields.values():
            field.wrong("")
        self.failed.hide()
        try:
            walls = self._engine.walls
            wall = walls.change(self.wall.id, **self.wishes) if self.wall is not None else walls.add(**self.wishes)
        except KnownError as failure:
            self._tell(failure)
            return
        self.dismiss()
        self.kept.emit(int(wall.id))

    def _tell(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        field = self.fields.get(_AT.get(failure.word, ""))
        if field is None:
            self.failed.say(said.text, said.todo)
            self.failed.show()
            self._scroll.ensureWidgetVisible(self.failed)
            return
        field.wrong(f"{said.text} {said.todo}".strip())
        field.control.setFocus()

    def _remove(self) -> None:
        if self.wall is None:
            return
        try:
            self._engine.walls.remove(self.wall.id)
        except KnownError as failure:
            self._tell(failure)
            return
        self.dismiss()
        self.removed.emit(int(self.wall.id))
