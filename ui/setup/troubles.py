"""Trouble on purpose, on the practice network: to see beforehand what happens when the line drops or a login ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.connector import Network
from accounts.errors import KnownError
from accounts.model.account import Account
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.language import tr
from ui.setup.step import settle
from ui.setup.telling import network_name
from ui.setup.tiles import Tile, Tiles
from ui.widgets import Notice, Sheet, button, label

if TYPE_CHECKING:
    from accounts.networks.practice_world import World


def world_of(network: Network) -> World | None:
    """Return the pretend world of a network, None for a real one."""
    from accounts.networks.practice import PracticeNetwork

    return network.world if isinstance(network, PracticeNetwork) else None


def trouble_name(kind: str) -> str:
    """Return the name of a trouble."""
    return {
        "none": tr("Trouble", "No trouble"),
        "no-network": tr("Trouble", "No connection"),
        "slow": tr("Trouble", "A slow network"),
        "lost-answer": tr("Trouble", "The answer gets lost"),
        "rate-limit": tr("Trouble", "Too many messages"),
        "login-expired": tr("Trouble", "The sign-in has ended"),
        "refuses": tr("Trouble", "The server refuses"),
    }[kind]


def about_trouble(kind: str) -> str:
    """Return what happens then."""
    return {
        "none": tr("Trouble", "Everything works."),
        "no-network": tr("Trouble", "Nothing can be reached; messages wait by themselves."),
        "slow": tr("Trouble", "Every answer takes seconds."),
        "lost-answer": tr("Trouble", "The message is placed, but the confirmation never comes back."),
        "rate-limit": tr("Trouble", "The server wants a rest of two minutes before the next message."),
        "login-expired": tr("Trouble", "You have to sign in again; messages wait until then."),
        "refuses": tr("Trouble", "The server does not take the message, and says why."),
    }[kind]


class TroubleSheet(Sheet):
    """Switches trouble on or off for one practice account. `changed` comes when it holds."""

    changed = Signal(int)
    """An AccountId."""

    def __init__(self, window: QWidget, account: Account, network: Network) -> None:
        """Ask which trouble `account` should have. Raises TypeError for a network that is no practice."""
        from accounts.networks.practice_world import Trouble

        super().__init__(window, tr("Setup", "Practise with trouble"))
        world = world_of(network)
        if world is None:
            raise TypeError("only practice has trouble on purpose")
        self._account = account
        self._world = world
        self._kinds = tuple(Trouble)
        self.body.addWidget(RoleBadge(BadgeFace.of(account, network_name(network))))
        told = tr("Setup", "Only the practice network does this, and only for this account, until you choose ‘No trouble’ again.")
        self.body.addWidget(label(told, tone="muted"))
        self.tiles = Tiles(
            tr("Setup", "Trouble"), [Tile(kind.value, trouble_name(kind.value), about_trouble(kind.value)) for kind in self._kinds]
        )
        self.tiles.choose(world.trouble(account.remote_id)[0].value)
        self.body.addWidget(self.tiles)
        self.footer.addWidget(button(tr("Setup", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Setup", "Keep"), "primary", on=self._keep)
        self.footer.addWidget(self.keep)
        settle(self)

    def _keep(self) -> None:
        kind = next(one for one in self._kinds if one.value == self.tiles.key)
        world, handle = self._world, self._account.remote_id
        self.keep.setEnabled(False)
        work.run(self, lambda: world.set_trouble(kind, handle), lambda _done: self._kept(), self._failed)

    def _kept(self) -> None:
        self.dismiss()
        self.changed.emit(int(self._account.id))

    def _failed(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.keep.setEnabled(True)
        self.body.insertWidget(0, Notice(said.text, said.todo))
