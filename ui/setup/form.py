"""The form of a sign-in: the way, and the fields that the network declares for it. What was typed stays, whatever goes wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accounts.connector import Network, SignInKind, SignInWay
from accounts.errors import KnownError
from ui import words
from ui.language import tr
from ui.look import Look
from ui.setup.step import Busy, Step, line_edit
from ui.setup.telling import about_network, about_way, failed, field_of, network_name, way_name
from ui.setup.tiles import Tile, Tiles
from ui.widgets import CheckBox, Field, label
from ui.words import Sentence


class FormStep(Step):
    """How, and with what. It is made anew for each network; the sheet keeps the forms that were filled in."""

    def __init__(self, network: Network, known: dict[str, str] | None = None) -> None:
        """Ask what `network` declares; `known` fills fields beforehand."""
        super().__init__()
        self.network = network
        self.heading = tr("Setup", "Sign in: {network}", network=network_name(network))
        self.about = label(about_network(network) if network.local else _about(network), tone="muted")
        self.body.addWidget(self.about)
        self.ways = Tiles(
            tr("Setup", "How do you want to sign in?"),
            [Tile(str(at), way_name(network, way), about_way(way), icon=_icon(way)) for at, way in enumerate(network.ways)],
        )
        self.ways.choose("0")
        for tile in self.ways.all:
            tile.toggled.connect(self._way_chosen)
        self.body.addWidget(self.ways)
        self.ways.setVisible(len(network.ways) > 1)
        self.fields: dict[str, Field] = {}
        self.show_secret: dict[str, CheckBox] = {}
        self._make_fields(known or {})
        self.busy = Busy()
        self.body.addWidget(self.busy)
        self._way_chosen()

    @property
    def way(self) -> SignInWay:
        """Return the chosen way."""
        return self.network.ways[int(self.ways.key or 0)]

    @property
    def word(self) -> str:
        """Return what the main button does."""
        if self.way.kind is SignInKind.BROWSER:
            return tr("Setup", "Open the browser")
        return tr("Setup", "Next") if self.way.kind is SignInKind.NONE else tr("Setup", "Sign in")

    @property
    def ready(self) -> bool:
        """Return whether nothing is under way; an empty field is told of when one tries."""
        return self.busy.isHidden()

    @property
    def values(self) -> dict[str, str]:
        """Return what was typed, for the fields of the chosen way."""
        return {one.name: self.edit(one.name).text().strip() for one in self.way.fields}

    def edit(self, name: str) -> QLineEdit:
        """Return the field for typing. Raises KeyError."""
        control = self.fields[name].control
        assert isinstance(control, QLineEdit)  # noqa: S101 - all of them are
        return control

    def first(self) -> QWidget | None:
        """Return the first field that is empty, else the first."""
        edits = [self.edit(one.name) for one in self.way.fields]
        return next((edit for edit in edits if not edit.text()), edits[0] if edits else super().first())

    def complete(self) -> bool:
        """Return whether all is there that is needed; say at each empty field that it is."""
        self.clear_wrong()
        empty = [one.name for one in self.way.fields if one.required and not self.edit(one.name).text().strip()]
        for name in empty:
            self.fields[name].wrong(tr("Setup", "This is needed to go on."))
        if empty:
            self.edit(empty[0]).setFocus()
        return not empty

    def clear_wrong(self) -> None:
        """Forget what was wrong."""
        self.say(None)
        for field in self.fields.values():
            field.wrong("")

    def tell(self, failure: KnownError) -> None:
        """Say what went wrong, at the field it belongs to."""
        said = failed(failure)
        self.tell_at(field_of(failure.word), said)

    def tell_at(self, name: str, said: Sentence) -> None:
        """Say something at a field, or above all when that field is not asked."""
        self.clear_wrong()
        if name in {one.name for one in self.way.fields}:
            self.fields[name].wrong(str(said))
            self.edit(name).setFocus()
            self.edit(name).selectAll()
        else:
            self.say(said)

    def begin(self, text: str = "") -> None:
        """Show that signing in is under way, or what else is."""
        self._enable(on=False)
        self.busy.stop.show()
        self.busy.begin(text or tr("Setup", "Asking {server}…", server=self.values.get("server") or network_name(self.network)))
        self.busy.stop.setFocus()
        self.changed.emit()

    def end(self) -> None:
        """Be usable again."""
        self.busy.end()
        self._enable(on=True)
        self.changed.emit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make_fields(self, known: dict[str, str]) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        for way in self.network.ways:
            for one in way.fields:
                if one.name in self.fields:
                    continue
                text, told = words.field(self.network.id, one.name)
                edit = line_edit(known.get(one.name, ""), example=one.example, secret=one.secret)
                field = Field(text, edit, help_text=told)
                self.fields[one.name] = field
                column.addWidget(field)
                if one.secret:
                    column.addWidget(self._show_secret(one.name, edit))
        self.body.addWidget(holder)

    def _show_secret(self, name: str, edit: QLineEdit) -> CheckBox:
        tick = CheckBox(tr("Setup", "Show what I type"))
        tick.toggled.connect(lambda on: edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password))
        self.show_secret[name] = tick
        return tick

    def _way_chosen(self) -> None:
        asked = {one.name for one in self.way.fields}
        for name, field in self.fields.items():
            field.setVisible(name in asked)
        for one in self.way.fields:
            # What one way does without, another may need.
            text, _told = words.field(self.network.id, one.name)
            self.fields[one.name].rename(text if one.required else tr("Setup", "{field} (not needed)", field=text))
        for name, tick in self.show_secret.items():
            tick.setVisible(name in asked)
        self.changed.emit()

    def _enable(self, *, on: bool) -> None:
        self.ways.setEnabled(on)
        for field in self.fields.values():
            field.control.setEnabled(on)


def _about(network: Network) -> str:
    if len(network.ways) > 1:
        return tr("Setup", "How do you want to sign in?")
    return about_way(network.ways[0])


def _icon(way: SignInWay) -> str:
    return "external-link" if way.kind is SignInKind.BROWSER else "key-round"
