"""Fonts and spaces of a row at the present text size, measured once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from ui.look import Look


@dataclass(frozen=True)
class Measure:
    """What painting a row asks, in pixels."""

    base: QFont
    bold: QFont
    note: QFont
    note_bold: QFont
    small: QFont
    base_height: float
    note_height: float
    small_height: float
    edge: int
    gap: int
    tight: int
    avatar: int
    icon: int
    radius: int

    @property
    def left(self) -> int:
        """Return where the words begin, beside the picture of the author."""
        return self.edge + self.avatar + self.gap

    @property
    def actions(self) -> int:
        """Return the height of the row of quiet actions."""
        return max(self.icon, round(self.note_height)) + 2 * self.tight

    @property
    def line(self) -> int:
        """Return the height of the line 'unread until here'."""
        return round(self.small_height) + 2 * self.tight


def measure() -> Measure:
    """Return the measures of now."""
    return Look.current().keep(("columns", "measure"), _measure)


def _measure() -> Measure:
    look = Look.current()
    base, note, small = look.font("base"), look.font("note"), look.font("small")
    return Measure(
        base,
        look.font("base", bold=True),
        note,
        look.font("note", bold=True),
        small,
        QFontMetricsF(base).height(),
        QFontMetricsF(note).height(),
        QFontMetricsF(small).height(),
        edge=look.space("m"),
        gap=look.space("s"),
        tight=look.space("xs"),
        avatar=look.size("avatar"),
        icon=look.size("icon-small"),
        radius=look.radius("small"),
    )
