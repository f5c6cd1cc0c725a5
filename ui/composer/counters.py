"""How much room is left for each account, in words; what does not fit stands out, and is said to a screen reader once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from accounts.model.ids import AccountId
from resources.catalogue import tr
from ui.composer.standing import Standing, explained, fits, name_of, room
from ui.look import set_property
from ui.widgets import FlowLayout, announce, label

MOST_SHOWN = 4


class Counters(QWidget):
    """'Alderman 341 left · Municipality 12 too many'. Where there are many accounts, the tightest ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._flow = FlowLayout(self, space="m")
        self.labels: list[QLabel] = []
        self._over: set[AccountId] = set()
        self.setAccessibleName(tr("Composer", "Room left"))

    @property
    def text(self) -> str:
        """Return what is shown, in one line."""
        return " · ".join(one.text() for one in self.labels if not one.isHidden())

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show the tightest of these."""
        tight = sorted(standings, key=lambda one: (fits(one), _room(one)))[:MOST_SHOWN] if len(standings) > MOST_SHOWN else standings
        lines: list[tuple[str, str, str]] = []
        names = [one.account for one in standings]
        for one in tight:
            said = room(one)
            # One account alone needs no name: there is nothing else it could be about.
            line = said if len(standings) == 1 else f"{name_of(one.account, names)} {said}"
            lines.append((line, "muted" if fits(one) else "stop", explained(one.measure)))
        rest = [one for one in standings if one not in tight]
        if rest:
            fine = all(fits(one) for one in rest)
            said = tr("Composer", "%n more fit", len(rest)) if fine else tr("Composer", "and %n more", len(rest))
            lines.append((said, "muted" if fine else "stop", ""))
        self._fill(lines)
        self._tell(standings)

    def _fill(self, lines: list[tuple[str, str, str]]) -> None:
        while len(self.labels) < len(lines):
            made = label("", "note", wrap=False)
            self._flow.addWidget(made)
            self.labels.append(made)
        for place, one in enumerate(self.labels):
            there = place < len(lines)
            one.setVisible(there)
            if not there:
                continue
            said, tone, hint = lines[place]
            if one.text() != said:
                one.setText(said)
                one.updateGeometry()
            one.setToolTip(hint)
            if one.property("tone") != tone:
                one.setProperty("strong", tone == "stop")
                set_property(one, "tone", tone)

    def _tell(self, standings: Sequence[Standing]) -> None:
        over = {one.account.id: one for one in standings if not fits(one)}
        names = [one.account for one in standings]
        new = [f"{name_of(one.account, names)} {room(one)}" for number, one in over.items() if number not in self._over]
        if new:
            announce(self, ", ".join(new[:MOST_SHOWN]))
        elif self._over and not over:
            announce(self, tr("Composer", "The text fits everywhere again."))
        self._over = set(over)


def _room(one: Standing) -> int:
    room = one.measure.left
    return room if room is not None else 1_000_000_000
