"""The first step: on which network."""

from __future__ import annotations

from collections.abc import Iterable

from accounts.connector import Network
from ui.language import tr
from ui.setup.step import Step
from ui.setup.telling import about_network, network_name
from ui.setup.tiles import Tile, Tiles
from ui.widgets import label


class NetworkStep(Step):
    """Cards of the networks, each with a line about what it needs."""

    def __init__(self, networks: Iterable[Network], chosen: str = "") -> None:
        """Offer the networks; `chosen` is one's id, '' for none yet."""
        super().__init__()
        self.heading = tr("Setup", "Add an account")
        self._networks = {network.id: network for network in networks}
        self.body.addWidget(label(tr("Setup", "Where do you want to speak? You can add more accounts later, also on the same network.")))
        self.tiles = Tiles(
            tr("Setup", "Network"),
            [Tile(one.id, network_name(one), about_network(one), icon=_icon(one)) for one in self._networks.values()],
        )
        for tile in self.tiles.all:
            tile.toggled.connect(lambda _on: self.changed.emit())
        self.body.addWidget(self.tiles)
        if chosen:
            self.tiles.choose(chosen)

    @property
    def ready(self) -> bool:
        """Return whether a network is chosen."""
        return bool(self.tiles.key)

    @property
    def network(self) -> Network:
        """Return the chosen network. Raises KeyError when there is none."""
        return self._networks[self.tiles.key]


def _icon(network: Network) -> str:
    if network.local:
        return "laptop"
    return "server" if network.needs_server else "globe"
