"""The composer: writing once, for several accounts."""

from __future__ import annotations

from ui.composer.panel import Composer
from ui.composer.preview import MessagePreview

__all__ = ["Composer", "MessagePreview"]
