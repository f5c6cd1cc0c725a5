"""Who may read a post, in the words of the Mastodon family; a network that knows fewer declares so in its limits."""

from __future__ import annotations

from enum import StrEnum


class Visibility(StrEnum):
    """Who may read it."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    FOLLOWERS = "private"
    MENTIONED = "direct"
