"""The networks: one file each, listed here in the order in which they are offered."""

from __future__ import annotations

from pathlib import Path

from accounts.connector import Network


def networks(folder: Path) -> dict[str, Network]:
    """Return all networks by id; `folder` is the data folder, in which the practice network keeps its world.

    They are imported here and not above, so that one network's tests and one network's user pay for that one alone.
    """
    from accounts.networks.bluesky import BlueskyNetwork
    from accounts.networks.mastodon import MastodonNetwork
    from accounts.networks.practice import PracticeNetwork
    from accounts.networks.wordpress import WordPressNetwork

    every: tuple[Network, ...] = (MastodonNetwork(), BlueskyNetwork(), WordPressNetwork(), PracticeNetwork(folder))
    return {network.id: network for network in every}
