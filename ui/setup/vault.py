"""Where the sign-ins are kept: in the keychain, behind a passphrase, or for this session; and how what is locked is opened again."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.passphrase import LEAST_LENGTH
from ui import words, work
from ui.language import tr
from ui.look import Look
from ui.setup.step import Busy, Step, line_edit
from ui.setup.tiles import Tile, Tiles
from ui.widgets import CheckBox, Field, label
from ui.words import Sentence


class Way(StrEnum):
    """What can be done with a closed vault."""

    KEYCHAIN = "keychain"
    NEW = "new-passphrase"
    UNLOCK = "unlock"
    SESSION = "session"
    WITHOUT = "without"
    FORGET = "forget"


def is_closed(engine: Engine) -> bool:
    """Return whether no secret can be kept or read now."""
    return not engine.vault.state().open


def ways_for(engine: Engine, *, start: bool) -> tuple[Way, ...]:
    """Return what can be done; at the `start` there are sign-ins to open, later there is one to keep."""
    held = engine.has_secrets
    end = (Way.WITHOUT, Way.FORGET) if start else (Way.SESSION, Way.FORGET) if held else (Way.SESSION,)
    if engine.vault.state().needs_passphrase:
        # Without any sign-in behind it, a forgotten passphrase is no loss: it can be chosen anew.
        return (Way.UNLOCK, *end) if held else (Way.UNLOCK, *end, Way.FORGET)
    return (Way.KEYCHAIN, *end) if held else (Way.KEYCHAIN, Way.NEW, *end)


def plainly(said: Sentence) -> Sentence:
    """Return what is wrong without its usual advice, where the choices that there are stand right below."""
    return Sentence(said.text, tr("Setup", "Choose what you want to do."))


class VaultStep(Step):
    """The choices, and whatever the chosen one asks. `act` does it; `opened` and `left` tell how it ended."""

    opened = Signal()
    """The vault is open, or there is nothing in it any more."""
    left = Signal()
    """Go on without it."""

    def __init__(self, engine: Engine, *, start: bool = False, problem: Sentence | None = None) -> None:
        """Ask; `problem` says why it did not open by itself."""
        super().__init__()
        self._engine = engine
        self._ways = ways_for(engine, start=start)
        locked = engine.has_secrets
        self.heading = tr("Setup", "Open your sign-ins") if locked else tr("Setup", "Where does Omroeper keep your passwords?")
        told = (
            tr("Setup", "The sign-ins of your accounts are locked. Drafts, planning and history are open to you as always.")
            if locked
            else tr("Setup", "The next step gives Omroeper a key to your account. It is never kept unlocked on this computer.")
        )
        self.body.addWidget(label(told, tone="muted"))
        self.tiles = Tiles(tr("Setup", "What do you choose?"), [_tile(way, again=locked) for way in self._ways], most=1)
        self.tiles.choose(self._ways[0])
        for tile in self.tiles.all:
            tile.toggled.connect(lambda _on: self._chosen())
        self.body.addWidget(self.tiles)
        self._build_fields()
        self.busy = Busy(stop=tr("Setup", "Wait no longer"))
        self.busy.stopped.connect(engine.vault.give_up)
        self.body.addWidget(self.busy)
        self._chosen()
        self.say(problem)

    @property
    def way(self) -> Way:
        """Return what is chosen."""
        return Way(self.tiles.key)

    @property
    def word(self) -> str:
        """Return what the main button does."""
        if self.way is Way.KEYCHAIN:
            return tr("Setup", "Try again") if self._engine.has_secrets else tr("Setup", "Use the keychain")
        return {
            Way.NEW: tr("Setup", "Use this passphrase"),
            Way.UNLOCK: tr("Setup", "Unlock"),
            Way.SESSION: tr("Setup", "Keep it for now"),
            Way.WITHOUT: tr("Setup", "Go on without"),
            Way.FORGET: tr("Setup", "Forget the sign-ins"),
        }[self.way]

    @property
    def ready(self) -> bool:
        """Return whether the choice can be carried out."""
        return self.busy.isHidden() and (self.way is not Way.FORGET or self.sure.isChecked())

    def first(self) -> QWidget | None:
        """Return the passphrase when that is all there is to say."""
        return self.typed if self.way is Way.UNLOCK else super().first()

    def act(self) -> None:
        """Do what is chosen, off the main thread."""
        self._clear_wrong()
        engine = self._engine
        match self.way:
            case Way.KEYCHAIN:
                self._run(
                    engine.unlock, tr("Setup", "Asking the keychain of this computer. It may put a question of its own on your screen.")
                )
            case Way.NEW:
                if self._agrees():
                    text = self.typed.text()
                    self._run(lambda: engine.use_passphrase(text), tr("Setup", "Making a lock from your passphrase…"))
            case Way.UNLOCK:
                text = self.typed.text()
                self._run(lambda: engine.unlock_with(text), tr("Setup", "Trying the passphrase…"))
            case Way.SESSION:
                self._run(engine.use_session, "")
            case Way.WITHOUT:
                self.left.emit()
            case Way.FORGET:
                self._run(lambda: _ignore(engine.forget_secrets()), tr("Setup", "Forgetting…"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for the keychain no longer when nobody looks any more."""
        if not event.spontaneous() and not self.busy.isHidden():
            self._engine.vault.give_up()
        super().hideEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _build_fields(self) -> None:
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        self.typed = line_edit(secret=True)
        self.again = line_edit(secret=True)
        told = tr("Setup", "At least {least} characters; a few words in a row are easy to remember.", least=LEAST_LENGTH)
        self.typed_field = Field(tr("Setup", "Passphrase"), self.typed, help_text=told if Way.NEW in self._ways else "")
        lost = tr("Setup", "Nobody can recover a forgotten passphrase. You then sign in again with each account; nothing else is lost.")
        self.again_field = Field(tr("Setup", "The same once more"), self.again, help_text=lost)
        self.show_it = CheckBox(tr("Setup", "Show what I type"))
        self.show_it.toggled.connect(self._show_typed)
        for part in (self.typed_field, self.again_field, self.show_it):
            column.addWidget(part)
        self.body.addWidget(self._fields)
        self.sure = CheckBox(tr("Setup", "I will sign in again with each account"))
        self.sure.toggled.connect(lambda _on: self.changed.emit())
        self.body.addWidget(self.sure)

    def _show_typed(self, on: bool) -> None:
        for edit in (self.typed, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _chosen(self) -> None:
        self._fields.setVisible(self.way in {Way.NEW, Way.UNLOCK})
        self.again_field.setVisible(self.way is Way.NEW)
        self.sure.setVisible(self.way is Way.FORGET)
        self.changed.emit()

    def _agrees(self) -> bool:
        if len(self.typed.text()) < LEAST_LENGTH:
            self.typed_field.wrong(str(words.error("passphrase-short", {"least": LEAST_LENGTH})))
            self.typed.setFocus()
            return False
        if self.typed.text() != self.again.text():
            self.again_field.wrong(tr("Setup", "This is not the same; type it once more."))
            self.again.setFocus()
            self.again.selectAll()
            return False
        return True

    def _run(self, job: Callable[[], None], told: str) -> None:
        self._enable(on=False)
        if told:
            self.busy.stop.setVisible(self.way is Way.KEYCHAIN)
            self.busy.begin(told)
            self.busy.stop.setFocus()
        self.changed.emit()
        work.run(self, job, lambda _nothing: self._succeeded(), self._failed, self._end)

    def _end(self) -> None:
        self.busy.end()
        self._enable(on=True)
        self.changed.emit()

    def _succeeded(self) -> None:
        for edit in (self.typed, self.again):
            edit.clear()
        self.opened.emit()

    def _failed(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self._end()
        if failure.word in {"vault-wrong-passphrase", "passphrase-short"}:
            self.typed_field.wrong(str(said))
            self.typed.setFocus()
            self.typed.selectAll()
            return
        self.say(said if Way.NEW in self._ways else plainly(said))
        if failure.word == "vault-none" and Way.NEW in self._ways:
            self.tiles.choose(Way.NEW)
        chosen = self.tiles.tile(self.way)
        chosen.setFocus()

    def _clear_wrong(self) -> None:
        self.say(None)
        self.typed_field.wrong("")
        self.again_field.wrong("")

    def _enable(self, *, on: bool) -> None:
        for part in (self.tiles, self._fields, self.sure):
            part.setEnabled(on)


def _ignore(_answer: object) -> None:
    return None


def _tile(way: Way, *, again: bool) -> Tile:
    keychain = tr("Setup", "Try the keychain again") if again else tr("Setup", "In the keychain of this computer (advised)")
    headings = {
        Way.KEYCHAIN: (
            keychain,
            tr("Setup", "The computer itself guards them; after you have logged in to it you notice nothing."),
            "lock",
        ),
        Way.NEW: (tr("Setup", "Behind a passphrase"), tr("Setup", "You type it each time Omroeper starts."), "key-round"),
        Way.UNLOCK: (tr("Setup", "Type the passphrase"), tr("Setup", "The one that you chose for Omroeper on this computer."), "key-round"),
        Way.SESSION: (
            tr("Setup", "Only until Omroeper closes"),
            tr("Setup", "Nothing is kept; next time you sign in again."),
            "clock",
        ),
        Way.WITHOUT: (
            tr("Setup", "Go on without"),
            tr("Setup", "You can write and plan. What these accounts have to send waits until you open the sign-ins."),
            "pencil",
        ),
        Way.FORGET: (
            tr("Setup", "Forget and sign in anew"),
            tr("Setup", "The sign-ins are thrown away; accounts, drafts, planning and history stay."),
            "trash-2",
        ),
    }
    heading, about, icon = headings[way]
    return Tile(way, heading, about, icon=icon)
