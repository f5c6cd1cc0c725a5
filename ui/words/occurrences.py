"""How an occurrence of a series stands and what it lacks, in few words; for windows and the command line alike."""

from __future__ import annotations

from accounts.model.occurrence import Occurrence, Standing
from resources.catalogue import tr


def standing(one: Occurrence) -> str:
    """Return how an occurrence stands."""
    return {
        Standing.COMING: tr("Series", "Still to come"),
        Standing.MOVED: tr("Series", "Moved"),
        Standing.SKIPPED: tr("Series", "Left out"),
        Standing.ASKS: tr("Series", "Holiday: decide"),
        Standing.DRAFTED: tr("Series", "Draft is ready"),
        Standing.PAUSING: tr("Series", "In its pause"),
        Standing.PLANNED: tr("Series", "Planned"),
        Standing.SENT: tr("Series", "Sent"),
        Standing.FAILED: tr("Series", "Not sent everywhere"),
        Standing.MISSED: tr("Series", "Missed: not sent"),
        Standing.PAUSED: tr("Series", "Series is paused"),
        Standing.LET_GO: tr("Series", "Let go"),
    }[one.state]


def lacks(one: Occurrence) -> tuple[str, ...]:
    """Return what an occurrence lacks before it can go, in a few words each; the confirmation last."""
    named = {
        "video": tr("Series", "the video"),
        "captions": tr("Series", "the captions"),
        "draft": tr("Series", "its draft, which was thrown away"),
        "variant": tr("Series", "a text for every account"),
        "account": tr("Series", "an account to speak as"),
    }
    told = [named[what] for what in one.missing if what in named]
    told += [stopped(code) for code in one.stops]
    if "confirmation" in one.missing:
        told.append(tr("Series", "your confirmation"))
    return tuple(dict.fromkeys(told))


def stopped(code: str) -> str:
    """Return what is needed instead of what a check stops."""
    return {
        "too-long": tr("Series", "a shorter text"),
        "empty": tr("Series", "a text"),
        "needs-picture": tr("Series", "a picture"),
        "video-not-here": tr("Series", "an account that takes video"),
        "video-not-added": tr("Series", "its video in the message"),
    }.get(code, tr("Series", "a text that passes the checks"))
