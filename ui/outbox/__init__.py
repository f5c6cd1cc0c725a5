"""The place 'Sent': what waits for a person, what is on its way, what stands, what was stopped; with every attempt."""

from __future__ import annotations

from ui.outbox.view import OutboxView

__all__ = ["OutboxView"]
