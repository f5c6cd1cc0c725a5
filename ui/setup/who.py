"""As whom one speaks with an account: role, own word for it, badge; and how its messages go out. For a new account and for a known one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account, Role, Shape
from accounts.model.visibility import Visibility
from accounts.register import MOST_LABEL
from accounts.roles import RULES, rule
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.composer.tongues import TONGUES, tongue
from ui.language import tr
from ui.look import Look
from ui.setup.marks import colours, shapes
from ui.setup.pause_length import PauseLength
from ui.setup.step import Step, line_edit
from ui.setup.telling import about_role, about_visibility
from ui.setup.tiles import Tile, Tiles
from ui.widgets import CheckBox, Choice, Field, button, label, note
from ui.widgets.week_times import WeekTimes

_SIGNATURE_LINES = 3
_FIELD_OF = {"bad-label": "label", "bad-pause": "pause", "no-auto-release": "auto", "no-such-visibility": "visibility"}


class WhoStep(Step):
    """The questions about an account; `draft` is the account as it stands in the form."""

    def __init__(self, account: Account, network: str, *, new: bool) -> None:
        """Ask about `account`; `network` is the name a user reads. For a `new` one nothing is chosen and less is shown at first."""
        super().__init__()
        self.heading = tr("Setup", "As whom do you speak here?") if new else tr("Setup", "Adapt the account")
        self._account = account
        self._network = network
        self._new = new
        self._own_label = not new
        self._own_look = not new
        self._own_pause = not new
        self._build()
        self._fill()
        self._show_badge()

    # -- what stands in it -------------------------------------------------------------------------------------------

    @property
    def word(self) -> str:
        """Return what the main button does."""
        return tr("Setup", "Add account") if self._new else tr("Setup", "Keep")

    @property
    def ready(self) -> bool:
        """Return whether a role is chosen: it is never guessed."""
        return bool(self.roles.key)

    @property
    def role(self) -> Role:
        """Return the chosen role. Raises ValueError when there is none."""
        return Role(self.roles.key)

    @property
    def wishes(self) -> dict[str, Any]:
        """Return what was chosen, as the register takes it; without role and label."""
        return {
            "role_word": self.word_edit.text().strip(),
            "colour": self.colours.key,
            "shape": Shape(self.shapes.key),
            "language": self.language.key,
            "visibility": Visibility(self.visibility.key),
            "pause_seconds": self.pause.seconds,
            "auto_release": self.auto.isChecked() and not self.auto.isHidden(),
            "signature": self.signature.toPlainText().strip(),
            "native": self.native.isChecked(),
        }

    @property
    def label_text(self) -> str:
        """Return the name of the account within the program."""
        return self.label_edit.text().strip()

    @property
    def draft(self) -> Account:
        """Return the account as it would be."""
        return replace(self._account, role=self.role, label=self.label_text, **self.wishes) if self.ready else self._account

    def tell(self, failure: KnownError) -> None:
        """Say what is wrong, at the field it belongs to."""
        said = words.error(failure.word, failure.values)
        self.clear_wrong()
        name = _FIELD_OF.get(failure.word, "")
        if name:
            self._show_more(on=True)
            self._fields[name].wrong(str(said))
            self._fields[name].control.setFocus()
        else:
            self.say(said)

    def clear_wrong(self) -> None:
        """Forget what was wrong."""
        self.say(None)
        for field in self._fields.values():
            field.wrong("")

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.badge = RoleBadge(BadgeFace.of(self._account, self._network), large=True)
        self.body.addWidget(self.badge)
        told = tr("Setup", "One account speaks in one role. This badge stands wherever something is said in its name.")
        self.body.addWidget(label(told, tone="muted"))
        self.roles = Tiles(
            tr("Setup", "Role"),
            [Tile(role.value, words.role(role), about_role(role), role=role, shape=rule(role).shape) for role in RULES],
        )
        self.body.addWidget(self.roles)
        self.word_edit = line_edit()
        self.label_edit = line_edit()
        self.label_edit.setMaxLength(MOST_LABEL)
        self._fields = {
            "word": Field(
                tr("Setup", "Your own word for this role"),
                self.word_edit,
                help_text=tr("Setup", "Such as ‘Mayor’. It stands on the badge."),
            ),
            "label": Field(
                tr("Setup", "Name of this account"), self.label_edit, help_text=tr("Setup", "Only you see it, here in Omroeper.")
            ),
        }
        self.body.addLayout(_pair(self._fields["word"], self._fields["label"]))
        self.more = button(tr("Setup", "More choices"), "quiet", icon="chevron-down", on=lambda: self._show_more(on=self._more.isHidden()))
        self.more_line = note(
            tr("Setup", "Badge, language, who may read, the pause and a signature; what stands there follows from the role.")
        )
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.more_line)
        self._build_more()
        self._connect()

    def _build_more(self) -> None:
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("l"))
        self.colours = colours()
        self.shapes = shapes()
        self.language = Choice(tr("Setup", "Language"), list(TONGUES.items()))
        self.visibility = Choice(
            tr("Setup", "Who may read"), [(one.value, words.visibility(one)) for one in self._account.limits.visibilities]
        )
        self.pause = PauseLength()
        self.auto = CheckBox(tr("Setup", "Publish by itself when the pause is over"))
        self.native = CheckBox(tr("Setup", "Let planned messages wait at the network's server where it can"))
        self.week = WeekTimes()
        self.signature = QPlainTextEdit()
        self.signature.setTabChangesFocus(True)
        self.signature.setFixedHeight(self.signature.fontMetrics().lineSpacing() * _SIGNATURE_LINES + Look.current().space("xl"))
        self._fields |= {
            "colour": Field(tr("Setup", "Colour"), self.colours, help_text=tr("Setup", "Each is readable in light and in dark.")),
            "shape": Field(tr("Setup", "Shape"), self.shapes, help_text=tr("Setup", "So that colour is never alone.")),
            "language": Field(tr("Setup", "Language of its messages"), self.language),
            "visibility": Field(
                tr("Setup", "Who may read"), self.visibility, help_text=tr("Setup", "You can choose otherwise for each message.")
            ),
            "auto": Field(tr("Setup", "After the pause"), self.auto, help_text=tr("Setup", "Otherwise you press Publish once more.")),
            "native": Field(
                tr("Setup", "Timer of planned messages"),
                self.native,
                help_text=tr("Setup", "Then this laptop may be off. Otherwise it must be on at their moment; you can choose so for each."),
            ),
            "times": Field(
                tr("Setup", "Preferred times"),
                self.week,
                help_text=tr("Setup", "The next free ones are offered when you plan a message."),
            ),
            "signature": Field(
                tr("Setup", "Signature"), self.signature, help_text=tr("Setup", "Stands under a new message; leave it empty for none.")
            ),
        }
        self._fields["pause"] = self.pause.field
        column.addLayout(_pair(self._fields["colour"], self._fields["shape"]))
        column.addLayout(_pair(self._fields["language"], self._fields["visibility"]))
        column.addLayout(_pair(self.pause, self._fields["auto"]))
        column.addWidget(self._fields["native"])
        column.addLayout(_pair(self._fields["signature"], self._fields["times"]))
        self.body.addWidget(self._more)
        self._show_more(on=not self._new)

    def _connect(self) -> None:
        for tile in self.roles.all:
            tile.toggled.connect(lambda on: self._role_chosen() if on else None)
        self.word_edit.textChanged.connect(lambda _text: self._word_typed())
        self.label_edit.textEdited.connect(self._label_typed)
        self.colours.changed.connect(lambda _key: self._look_chosen())
        self.shapes.changed.connect(lambda _key: self._look_chosen())
        self.pause.changed.connect(self._pause_chosen)
        self.visibility.currentIndexChanged.connect(lambda _at: self._tell_visibility())

    def _fill(self) -> None:
        account = self._account
        self.word_edit.setText(account.role_word)
        self.label_edit.setText(account.label)
        if account.language not in TONGUES:
            self.language.addItem(tongue(account.language), account.language)
        self.language.choose(account.language)
        self.visibility.choose(account.visibility.value)
        self.signature.setPlainText(account.signature)
        self.auto.setChecked(account.auto_release)
        self.native.setChecked(account.native)
        self._fields["native"].setVisible(account.limits.schedule is not None)
        self._fields["times"].setVisible(not self._new)
        self.pause.set_seconds(account.pause_seconds)
        self._put_look(Role(account.colour) if account.colour in set(Role) else account.role, account.shape)
        if not self._new:
            self.roles.choose(account.role.value)
        self._fit_role()
        self._tell_visibility()

    # -- what follows from what --------------------------------------------------------------------------------------

    def _role_chosen(self) -> None:
        held = rule(self.role)
        if not self._own_look:
            self._put_look(self.role, held.shape)
        if not self._own_pause:
            self.pause.set_seconds(held.pause_seconds)
        self._fit_role()
        self._put_label()
        self._show_badge()
        self.changed.emit()

    def _fit_role(self) -> None:
        institutional = rule(self.role).institutional if self.ready else True
        self._fields["auto"].setVisible(not institutional)
        self.auto.setHidden(institutional)

    def _word_typed(self) -> None:
        self._put_label()
        self._show_badge()

    def _label_typed(self, text: str) -> None:
        self._own_label = bool(text.strip())
        self._fields["label"].wrong("")

    def _put_label(self) -> None:
        if not self._own_label and self.ready:
            self.label_edit.setText((self.word_edit.text().strip() or words.role(self.role))[:MOST_LABEL])

    def _look_chosen(self) -> None:
        self._own_look = True
        self._put_look(Role(self.colours.key), Shape(self.shapes.key))
        self._show_badge()

    def _pause_chosen(self) -> None:
        self._own_pause = True

    def _put_look(self, colour: Role, shape: Shape) -> None:
        self.colours.choose(colour.value)
        self.shapes.choose(shape.value)
        for mark in self.colours.all:
            mark.show_mark(shape, Role(mark.key))
        for mark in self.shapes.all:
            mark.show_mark(Shape(mark.key), colour)

    def _show_badge(self) -> None:
        if self.ready:
            self.badge.set_face(BadgeFace.of(self.draft, self._network))

    def _tell_visibility(self) -> None:
        said = about_visibility(Visibility(self.visibility.key))
        self._fields["visibility"].wrong("")
        self._fields["visibility"].help.setText(said)
        self.visibility.setAccessibleDescription(said)

    def _show_more(self, *, on: bool) -> None:
        self._more.setVisible(on)
        self.more.setVisible(self._new)
        self.more_line.setVisible(self._new and not on)
        self.more.setText(tr("Setup", "Fewer choices") if on else tr("Setup", "More choices"))
        self.more.setAccessibleName(self.more.text())
        Look.current().set_icon(self.more, "chevron-up" if on else "chevron-down")


def _pair(one: QWidget, other: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Look.current().space("l"))
    grid.setVerticalSpacing(Look.current().space("m"))
    grid.addWidget(one, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(other, 0, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
