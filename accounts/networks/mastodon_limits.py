"""What a server of the Mastodon family takes: read from the server where it says it, from the table of relatives where it does not.

Source of the numbers: the server's own `/api/v2/instance` (or v1). Source of the table: the relatives' source code and documentation
(GoToSocial 0.20, Akkoma and Pleroma, snac 2.94, Pixelfed 0.12), and how such servers were seen to behave.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from accounts.model.limits import CountingRule, Limits, NativeSchedule, Pace
from accounts.model.visibility import Visibility

PACE = Pace(300, 3 * 3600)
"""Mastodon's own (rate_limiter.rb: statuses); its relatives count otherwise or not at all."""
SCHEDULE = NativeSchedule(timedelta(minutes=5), most_in_all=300, most_a_day=25)
"""Mastodon's own timer: more than five minutes ahead, 300 in all, 25 a day; the relatives that have one took over its numbers."""


QUOTING = 7
"""The version of Mastodon's API from which a post can quote (that of its release 4.5)."""


class Keys(StrEnum):
    """What a server does with an Idempotency-Key that it has seen; kept in `Limits.extra['idempotency']`.

    HOUR: Mastodon. For an hour after the post was made the same post comes back; simultaneous requests wait for each other (a lock).
    SIX_HOURS: Akkoma, Pleroma. The whole answer is kept for six hours, an error answer too, and simultaneous requests do not wait.
    REFUSES: Pixelfed. 400 'Duplicate idempotency key.'. NONE: no protection, and the rule for software that is not known.
    """

    HOUR = "hour"
    SIX_HOURS = "6h"
    REFUSES = "refuses"
    NONE = "none"


ALL = (Visibility.PUBLIC, Visibility.UNLISTED, Visibility.FOLLOWERS, Visibility.MENTIONED)


@dataclass(frozen=True)
class Family:
    """What does not stand in the instance's own words. `direct_listed`: the author's list of posts holds direct ones, so that
    a look-up sees them. `most_text` and `most_media` count when the server names none.
    """

    rule: CountingRule = CountingRule.MASTODON
    keys: Keys = Keys.NONE
    schedule: bool = False
    most_text: int = 500
    most_media: int = 4
    most_alt: int = 1500
    visibilities: tuple[Visibility, ...] = ALL
    needs_media: bool = False
    direct_listed: bool = False
    old_scopes: bool = False


UNKNOWN = Family()
_MASTODON = Family(keys=Keys.HOUR, schedule=True, direct_listed=True)
_PLEROMA = Family(rule=CountingRule.GRAPHEMES, keys=Keys.SIX_HOURS, schedule=True, most_text=5000)
_GOTOSOCIAL = Family(rule=CountingRule.CODE_POINTS, most_text=5000, most_media=6, most_alt=5000)

FAMILIES: dict[str, Family] = {
    "mastodon": _MASTODON,
    "hometown": _MASTODON,
    "akkoma": _PLEROMA,
    "pleroma": _PLEROMA,
    "gotosocial": _GOTOSOCIAL,
    "snac": Family(most_text=100_000),
    "pixelfed": Family(keys=Keys.REFUSES, most_alt=1000, visibilities=ALL[:3], needs_media=True, old_scopes=True),
}
"""By the software's name in nodeinfo, lower case. A name that is not here gets UNKNOWN: nothing that is not certain is promised."""

_COMPATIBLE = re.compile(r"\(compatible; *([\w.-]+) +([^)]+)\)", re.IGNORECASE)


def software_of(nodeinfo: Mapping[str, Any], instance: Mapping[str, Any]) -> tuple[str, str]:
    """Return the software's name (lower case) and version; '' where they are not told.

    Relatives put their own name into the version of the instance ('2.7.2 (compatible; Pleroma 2.5.0)'); that serves where nodeinfo is
    not open. A bare version without nodeinfo says nothing: others imitate it.
    """
    software = nodeinfo.get("software")
    if isinstance(software, dict) and isinstance(software.get("name"), str):
        return software["name"].strip().lower(), str(software.get("version") or "")
    version = str(instance.get("version") or "")
    relative = _COMPATIBLE.search(version)
    return (relative[1].lower(), relative[2].strip()) if relative else ("", version)


def family_of(software: str, version: str) -> Family:
    """Return what is known of that software in that version."""
    name = "snac" if software == "snac2" else software
    found = FAMILIES.get(name, UNKNOWN)
    if found is _GOTOSOCIAL and _number(version) >= (0, 20):
        # Earlier ones refused a plan, or took a past one as a back-dated post that nobody sees.
        return Family(**{**vars(found), "schedule": True})
    return found


def _number(version: str) -> tuple[int, ...]:
    found = re.match(r"v?(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _at(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _count(*values: Any) -> int | None:
    """Return the first value that is a whole number above zero; servers send numbers as text, 0 and null too."""
    for value in values:
        if isinstance(value, str) and value.isdigit():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
    return None


VIDEOS = ("video/mp4", "video/quicktime", "video/webm")
"""What is read here of what servers take."""


def limits_of(instance: Mapping[str, Any], software: str, version: str) -> Limits:
    """Return the limits that `instance` (v2 or v1; {} when it was not readable) states, filled up from the family's table."""
    family = family_of(software, version)
    statuses = _at(instance, "configuration", "statuses")
    media = _at(instance, "configuration", "media_attachments")
    types = _at(media, "supported_mime_types")
    known = [kind for kind in types if isinstance(kind, str)] if isinstance(types, list) else []
    images = tuple(kind for kind in known if kind.startswith("image/"))
    # A server that does not say what it takes may take a video or not: nothing is promised then.
    films = tuple(kind for kind in known if kind in VIDEOS)
    plain = Limits()
    extra = {"idempotency": family.keys.value, "direct-listed": "yes" if family.direct_listed else "no", "mentions": "server"}
    if family is _MASTODON and (_count(_at(instance, "api_versions", "mastodon")) or 0) >= QUOTING:
        extra["quotes"] = "https://"
    if family.needs_media:
        extra["needs-media"] = "yes"
    return Limits(
        rule=family.rule,
        most_text=_count(_at(statuses, "max_characters"), instance.get("max_toot_chars"), family.most_text),
        url_length=_count(_at(statuses, "characters_reserved_per_url"), 32 if software.startswith("snac") else 23) or 23,
        has_warning=True,
        has_language=True,
        visibilities=family.visibilities,
        most_media=_count(_at(statuses, "max_media_attachments"), instance.get("max_media_attachments"), family.most_media) or 4,
        most_alt=_count(_at(media, "description_limit"), instance.get("description_limit"), family.most_alt),
        image_bytes=_count(_at(media, "image_size_limit"), instance.get("upload_limit"), 16 * 1024 * 1024),
        image_pixels=_count(_at(media, "image_matrix_limit")),
        image_types=images or plain.image_types,
        video_types=films,
        video_bytes=_count(_at(media, "video_size_limit"), instance.get("upload_limit"), 99 * 1024 * 1024) if films else None,
        mentions=True,
        schedule=SCHEDULE if family.schedule and version else None,
        pace=PACE if family is _MASTODON else None,
        software=software,
        version=version,
        extra=extra,
    )
