"""The key of an installation as words that can be read out over the telephone."""

from __future__ import annotations

import base64
import binascii
import hashlib
from functools import lru_cache

import resources

WORDS = 8
"""Of a list of 256: sixty-four bits."""


def fingerprint(key: str) -> str:
    """Return eight words for a public key (base64), in two groups; the same words in every language. '' for no key."""
    try:
        raw = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return ""
    if not raw:
        return ""
    said = [_list()[one] for one in hashlib.sha256(raw).digest()[:WORDS]]
    return f"{' '.join(said[: WORDS // 2])} · {' '.join(said[WORDS // 2 :])}"


@lru_cache(maxsize=1)
def _list() -> tuple[str, ...]:
    return tuple(resources.text("words", "fingerprint.txt").split())
