"""Holds: the place 'Crisis', where everything is stopped and let go again, and the banners that say what holds.

    window.add_place(Place("crisis", "octagon-alert", tr("Window", "Crisis"), CrisisView))
    banners = HoldBanners(window, bridge)           # and banners.stop() before the engine is closed

`HoldBanners` also listens to Ctrl+Shift+K, from wherever the user is. What lies at the networks is taken back by `TakingBack`, of which a
bridge has one, whether somebody looks at the place or not.
"""

from __future__ import annotations

from ui.holds.banners import HoldBanners
from ui.holds.rules import RulesSheet
from ui.holds.taking import TakingBack
from ui.holds.view import CrisisView

__all__ = ["CrisisView", "HoldBanners", "RulesSheet", "TakingBack"]
