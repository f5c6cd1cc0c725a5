"""Time zones: by their IANA name, by what calendar programs call them; and the moment that a wall clock means there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from accounts.errors import InputError
from accounts.model.series import MOST_ZONE


class Clocks(StrEnum):
    """What a change of the clock did to a wall-clock time."""

    USUAL = "usual"
    LEFT_OUT = "left-out"
    TWICE = "twice"


@dataclass(frozen=True)
class Moment:
    """A wall-clock time in a zone. `wall` is what the clock there really shows at `utc`; for a time that was left out, the one after it."""

    wall: datetime
    utc: datetime
    clocks: Clocks = Clocks.USUAL


def zone_named(name: str) -> ZoneInfo:
    """Return the zone with this exact IANA name. Raises InputError (unknown-zone)."""
    if name in _names():
        return ZoneInfo(name)
    raise InputError("unknown-zone", zone=name[:MOST_ZONE])


def zone_called(name: str) -> str:
    """Return the IANA name for what a file calls a zone.

    Understood are IANA names in any case, names of Windows ('W. Europe Standard Time'), and addresses that end in an IANA name
    ('/example.org/20240101_1/Europe/Amsterdam'). Raises InputError (unknown-zone).
    """
    asked = name.strip().strip('"')
    parts = asked.strip("/").split("/")[-3:] if len(asked) <= 200 else []
    for take in range(len(parts), 0, -1):
        # The end of an address must be a whole name of two parts or more: '/example.org/UTC' may be anything.
        if found := _folded().get("/".join(parts[-take:]).casefold()):
            if take >= 2 or len(parts) == 1:
                return found
            break
    if found := _windows().get(asked.casefold()):
        return found
    raise InputError("unknown-zone", zone=asked[:MOST_ZONE])


def moment(wall: datetime, zone: ZoneInfo) -> Moment:
    """Return the moment that a wall-clock time (naive) means in a zone.

    A time that a change of the clock leaves out goes as much later as the clock jumps: 02:30 becomes 03:30. A time that comes
    twice is meant the first time. Both are what `fold=0` of PEP 495 and RFC 5545 (3.3.5) say.
    """
    asked = wall.replace(tzinfo=zone, fold=0)
    utc = asked.astimezone(UTC)
    shown = utc.astimezone(zone).replace(tzinfo=None, fold=0)
    if shown != wall:
        return Moment(shown, utc, Clocks.LEFT_OUT)
    again = asked.replace(fold=1).utcoffset() != asked.utcoffset()
    return Moment(wall, utc, Clocks.TWICE if again else Clocks.USUAL)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=1)
def _folded() -> dict[str, str]:
    return {name.casefold(): name for name in _names()}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): iana for name, iana in WINDOWS_TO_OLSON.items() if iana in _names()}
