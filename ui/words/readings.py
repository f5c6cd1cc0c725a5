"""What a reader says of a draft, in words."""

from __future__ import annotations

from accounts.model.letter import Judgement
from resources.catalogue import tr


def judgement(one: Judgement) -> str:
    """Return the judgement as one says it."""
    return {
        Judgement.AGREED: tr("Reading", "agreed"),
        Judgement.REMARKS: tr("Reading", "has remarks"),
        Judgement.NOT_AGREED: tr("Reading", "not agreed"),
    }[one]
