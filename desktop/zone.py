"""The IANA time zone of this computer, without Qt."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from accounts.errors import InputError
from accounts.posts.zones import zone_named


def computer_zone() -> ZoneInfo:
    """Return the zone of this computer; UTC where the system does not tell, or tells one that is not known here."""
    from tzlocal import get_localzone_name

    try:
        return zone_named(get_localzone_name() or "UTC")
    except (InputError, LookupError, ValueError, OSError):
        return ZoneInfo("UTC")
