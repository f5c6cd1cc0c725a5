"""Small reusable pieces. Import them from here: `from ui.widgets import Card, Chips, button, label`."""

from __future__ import annotations

from ui.widgets.banner import Banner, Banners, Toast, announce
from ui.widgets.buttons import IconButton, button, with_shortcut
from ui.widgets.chips import Chips
from ui.widgets.fields import CheckBox, Choice, Field, RadioButton
from ui.widgets.flow import FlowLayout
from ui.widgets.focusing import first_focusable, focusables
from ui.widgets.ring import CountdownRing
from ui.widgets.sheet import Sheet
from ui.widgets.surfaces import Card, EmptyState, Icon, Notice, Page, Skeleton, Surface, scrolling
from ui.widgets.text import ElidedLabel, label, note, title

__all__ = [
    "Banner",
    "Banners",
    "Card",
    "CheckBox",
    "Chips",
    "Choice",
    "CountdownRing",
    "ElidedLabel",
    "EmptyState",
    "Field",
    "FlowLayout",
    "Icon",
    "IconButton",
    "Notice",
    "Page",
    "RadioButton",
    "Sheet",
    "Skeleton",
    "Surface",
    "Toast",
    "announce",
    "button",
    "first_focusable",
    "focusables",
    "label",
    "note",
    "scrolling",
    "title",
    "with_shortcut",
]
