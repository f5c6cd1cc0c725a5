"""The questions of a column: what it follows, through which accounts, as whom one answers in it, and what stays away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.column import WIDTHS, Column, ColumnKind
from accounts.model.ids import AccountId
from accounts.streams.kind import KindField
from accounts.streams.kinds import kind_of
from ui import words
from ui.badge import BadgeChoice, BadgeFace
from ui.columns.words import field_words
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, Choice, Field, FlowLayout, Notice, label, note

_LINES = 3
_OF_CODE = {
    "no-tags": "any",
    "too-many-tags": "any",
    "bad-tag": "any",
    "no-search": "search",
    "no-list": "list_id",
    "no-person": "person",
    "no-feed": "feeds",
    "bad-address": "feeds",
    "plain-http": "feeds",
    "no-press": "people",
    "too-many-words": "without_words",
}
"""At which field a refusal is said."""


class ColumnForm(QWidget):
    """The form of one kind. `wishes` are what `engine.columns.add` and `change` take; `tell` says at the field what is wrong."""

    def __init__(
        self, kind: ColumnKind, faces: Mapping[AccountId, BadgeFace], column: Column | None = None, parent: QWidget | None = None
    ) -> None:
        """Show what holds for `column`; None = a new one, through all accounts."""
        super().__init__(parent)
        look = Look.current()
        self.kind = kind_of(kind)
        self.fields: dict[str, Field] = {}
        self._lists: dict[str, Choice] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(look.space("l"))
        self.failed = Notice("", "")
        self.failed.hide()
        self._body.addWidget(self.failed)
        if self.kind.needs_accounts or any(one.name == "people" for one in self.kind.fields):
            self._ask_accounts(faces, column)
        else:
            self.accounts: dict[AccountId, BadgeChoice] = {}
        for one in self.kind.fields:
            self._ask(one, column)
        self._ask_who(faces, column)

    # -- asking -----------------------------------------------------------------------------------------------------

    def _ask_accounts(self, faces: Mapping[AccountId, BadgeFace], column: Column | None) -> None:
        holder = QWidget()
        flow = FlowLayout(holder)
        chosen = column.accounts if column is not None else tuple(faces)
        self.accounts = {number: BadgeChoice(face, checked=number in chosen) for number, face in faces.items()}
        for choice in self.accounts.values():
            flow.addWidget(choice)
        box = QVBoxLayout()
        box.setSpacing(Look.current().space("xs"))
        box.addWidget(label(tr("Columns", "Look through these accounts"), strong=True))
        box.addWidget(holder)
        box.addWidget(note(tr("Columns", "Each account sees what its own network shows. The same message stands in the column once.")))
        self._body.addLayout(box)

    def _ask(self, one: KindField, column: Column | None) -> None:
        text, help_text = field_words(one.name)
        held = getattr(column, one.name) if column is not None else ""
        if one.name == "list_id":
            control: QWidget = Choice(
                text, [(str(held), tr("Columns", "Looking for your lists…"))] if not held else [(str(held), str(held))]
            )
        elif one.name in {"feeds", "people"}:
            control = _lines(held)
        else:
            control = QLineEdit(_joined(one.name, held))
        self.fields[one.name] = Field(text, control, help_text=help_text)
        self._body.addWidget(self.fields[one.name])

    def _ask_who(self, faces: Mapping[AccountId, BadgeFace], column: Column | None) -> None:
        pairs = [(str(int(number)), f"{face.word} {face.handle}".strip()) for number, face in faces.items()]
        self.act_as = Choice(tr("Columns", "In this column I answer as"), pairs)
        if column is not None and column.act_as is not None:
            self.act_as.choose(str(int(column.act_as)))
        if pairs:
            self._body.addWidget(
                Field(
                    tr("Columns", "In this column I answer as"),
                    self.act_as,
                    help_text=tr("Columns", "It stands as a badge over the column; you can choose another with every answer."),
                )
            )
        self.title = QLineEdit(column.title if column is not None else "")
        self._body.addWidget(
            Field(
                tr("Columns", "Title"), self.title, help_text=tr("Columns", "May stay empty; then the column is called by what it follows.")
            )
        )

    def offer_lists(self, lists: Iterable[tuple[str, str]]) -> None:
        """Offer the lists that were found at the network, as (id, title)."""
        field = self.fields.get("list_id")
        if field is None or not isinstance(field.control, Choice):
            return
        choice, held = field.control, field.control.key
        choice.clear()
        for number, title in lists:
            choice.addItem(title, number)
        choice.choose(held)
        if not choice.count():
            field.wrong(tr("Columns", "You keep no list there yet. Make one at the network first."))

    # -- answers ----------------------------------------------------------------------------------------------------

    @property
    def wishes(self) -> dict[str, Any]:
        """Return the answers, as fields of `Column`."""
        found: dict[str, Any] = {"title": self.title.text().strip()}
        if self.accounts:
            found["accounts"] = tuple(number for number, choice in self.accounts.items() if choice.isChecked())
        if self.act_as.key:
            found["act_as"] = AccountId(int(self.act_as.key))
        for one in self.kind.fields:
            control = self.fields[one.name].control
            if isinstance(control, Choice):
                found[one.name] = control.key
            elif isinstance(control, QPlainTextEdit):
                found[one.name] = parted(control.toPlainText())
            elif isinstance(control, QLineEdit):
                found[one.name] = parted(control.text()) if one.many else control.text().strip()
        return found

    def tell(self, failure: KnownError) -> None:
        """Say at its field what is wrong, and put the keyboard there."""
        self.clear_wrong()
        said = words.error(failure.word, failure.values)
        sentence = f"{said.text} {said.todo}".strip()
        field = self.fields.get(_OF_CODE.get(failure.word, ""))
        if field is None:
            self.failed.say(said.text, said.todo)
            self.failed.show()
            return
        field.wrong(sentence)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_wrong(self) -> None:
        """Take back what was said."""
        self.failed.hide()
        for field in self.fields.values():
            field.wrong("")


class FilterForm(QWidget):
    """What stays away from a column, and what gives a notice."""

    def __init__(self, column: Column, parent: QWidget | None = None) -> None:
        """Show what holds."""
        super().__init__(parent)
        look = Look.current()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.space("l"))
        body.addWidget(label(tr("Columns", "What stays away"), "heading"))
        self.media_only = CheckBox(tr("Columns", "Show only messages with pictures, film or sound"))
        self.media_only.setChecked(column.media_only)
        self.without_boosts = CheckBox(tr("Columns", "Leave boosts out"))
        self.without_boosts.setChecked(column.without_boosts)
        body.addWidget(self.media_only)
        body.addWidget(self.without_boosts)
        self.texts: dict[str, QLineEdit] = {}
        for name, text, help_text in (
            ("without_words", tr("Columns", "Without these words"), tr("Columns", "Parted by commas, for example: te koop, vacature")),
            ("without_people", tr("Columns", "Without these people"), tr("Columns", "For example: @reclame@social.example")),
            ("without_tags", tr("Columns", "Without these hashtags"), tr("Columns", "For example: #vacature #spam")),
            ("languages", tr("Columns", "Only in these languages"), tr("Columns", "For example: nl, fy, en. Empty: in every language.")),
            (
                "alert_words",
                tr("Columns", "Give a notice at these words"),
                tr("Columns", "Parted by commas, for example: brand, ongeluk. Then this computer says so at once, but not in quiet hours."),
            ),
        ):
            held: tuple[str, ...] = getattr(column, name)
            self.texts[name] = QLineEdit(", ".join(held))
            body.addWidget(Field(text, self.texts[name], help_text=help_text))
        self.width_box = QSpinBox()
        self.width_box.setRange(*WIDTHS)
        self.width_box.setSingleStep(20)
        self.width_box.setValue(column.width)
        self.width_box.setProperty("steps", True)
        body.addWidget(
            Field(
                tr("Columns", "Width"),
                self.width_box,
                help_text=tr("Columns", "Between {least} and {most}.", least=WIDTHS[0], most=WIDTHS[1]),
            )
        )

    @property
    def wishes(self) -> dict[str, Any]:
        """Return the answers, as fields of `Column`."""
        found: dict[str, Any] = {name: by_commas(field.text()) for name, field in self.texts.items()}
        for name in ("without_people", "without_tags"):
            found[name] = parted(self.texts[name].text())
        return found | {
            "media_only": self.media_only.isChecked(),
            "without_boosts": self.without_boosts.isChecked(),
            "width": self.width_box.value(),
        }


def parted(text: str) -> tuple[str, ...]:
    """Return what stands between spaces, commas and line ends."""
    return tuple(text.replace(",", " ").replace(";", " ").split())


def by_commas(text: str) -> tuple[str, ...]:
    """Return what stands between commas: words that may hold spaces."""
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())


def _joined(name: str, held: object) -> str:
    if isinstance(held, tuple):
        sign = "#" if name in {"any", "all", "none"} else ""
        return " ".join(f"{sign}{one}" for one in held)
    return str(held or "")


def _lines(held: object) -> QPlainTextEdit:
    made = QPlainTextEdit("\n".join(held) if isinstance(held, tuple) else "")
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * _LINES + 2 * Look.current().space("m"))
    return made
