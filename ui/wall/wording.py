"""What of a message stands on the wall, in words."""

from __future__ import annotations

from datetime import datetime

from accounts.model.status import Attachment, PictureKind, Status
from accounts.model.wall import Wall
from ui.columns.saying import name_of
from ui.language import tr
from ui.moments import clock_time, when


def words_on(status: Status) -> str:
    """Return the text: a warning and a title over it, the choices of a poll and what is quoted under it."""
    parts = [status.warning, status.title, status.text]
    if status.poll is not None:
        parts.append("\n".join(f"– {choice.text}" for choice in status.poll.choices))
    if status.quote is not None:
        parts.append(f"“{status.quote.text}” — {name_of(status.quote.author)}")
    return "\n".join(part for part in parts if part)


def who(status: Status) -> str:
    """Return what the author is called."""
    return name_of(status.author)


def about(status: Status, now: datetime) -> str:
    """Return handle and time."""
    same_day = status.at.astimezone().date() == now.astimezone().date()
    moment = clock_time(status.at) if same_day else when(status.at, now=now)
    return f"@{status.author.handle} · {moment}"


def beneath(one: Attachment) -> str:
    """Return what stands under a picture: that it is a film, and its description where there is one."""
    alt = " ".join(one.alt.split())
    if one.kind is PictureKind.IMAGE:
        return alt
    return tr("Wall", "Film: {alt}", alt=alt) if alt else tr("Wall", "Film")


def tags_of(wall: Wall) -> str:
    """Return the hashtags of a wall."""
    return " ".join(f"#{tag}" for tag in wall.tags)


def join(wall: Wall) -> str:
    """Return how people in the hall take part."""
    return wall.join or tr("Wall", "Join in: put {tag} in your message", tag=f"#{wall.tags[0]}" if wall.tags else "")


def spoken(status: Status, now: datetime) -> str:
    """Return a message as a screen reader says it."""
    return f"{who(status)}, {about(status, now)}: {words_on(status)}"
