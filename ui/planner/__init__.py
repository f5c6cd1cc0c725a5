"""Planning: the sheet behind 'Plan…' and the place 'Planning' with week, month and list."""

from __future__ import annotations

from ui.planner.sheet import PlanSheet
from ui.planner.view import PlannerView

__all__ = ["PlanSheet", "PlannerView"]
