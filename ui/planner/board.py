"""What week, month and list have in common: tiles that stay when they are read anew, of which one holds the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from accounts.model.ids import TargetId
from ui.planner import wall
from ui.planner.items import Item
from ui.planner.tile import Tile

QUARTER = timedelta(minutes=15)


class TileBoard(QWidget):
    """Keeps the tiles; a subclass places them in `lay`. Times in signals are aware."""

    opened = Signal(int)
    """A TargetId."""
    move_asked = Signal(int, datetime)
    """A TargetId and the moment to which it should go."""
    write_asked = Signal(datetime)
    """The moment at which somebody wants to say something."""
    show_asked = Signal(object)
    """A tile that should be in sight."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Show nothing yet; `now` tells the time."""
        super().__init__(parent)
        self.now = now
        self.tiles: dict[TargetId, Tile] = {}
        self.items: tuple[Item, ...] = ()
        self._here: TargetId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these, in their order; a tile that is still there is kept, and with it the keyboard."""
        now = self.now()
        wanted = {item.id for item in items}
        lost_focus = False
        for number in [number for number in self.tiles if number not in wanted]:
            tile = self.tiles.pop(number)
            lost_focus = lost_focus or tile.hasFocus()
            tile.hide()
            tile.deleteLater()
        self.items = tuple(items)
        before: QWidget | None = None
        for item in items:
            if item.id not in self.tiles:
                self.tiles[item.id] = Tile(self, item, self, now)
                self.tiles[item.id].clicked.connect(lambda _checked=False, number=item.id: self.opened.emit(int(number)))
            tile = self.tiles[item.id]
            if tile.item != item:
                tile.set_item(item, now)
            if before is not None:
                QWidget.setTabOrder(before, tile)
            before = tile
        self.lay()
        for tile in self.tiles.values():
            tile.show()
        self._let_tab_stop()
        if lost_focus and self._here in self.tiles:
            self.tiles[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    def lay(self) -> None:
        """Give every tile its place."""
        raise NotImplementedError

    def _let_tab_stop(self) -> None:
        """Let Tab stop at one tile: the one that was chosen last, else the first that is still to come, else the last."""
        if self._here not in self.tiles:
            now = self.now()
            shown = [item for item in self.items if self.tiles[item.id].isEnabled()]
            coming = next((item.id for item in shown if item.target.due_at >= now), None)
            self._here = coming if coming is not None else (shown[-1].id if shown else None)
        for number, tile in self.tiles.items():
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self._here else Qt.FocusPolicy.ClickFocus)

    @property
    def selected(self) -> Tile | None:
        """Return the tile at which Tab stops."""
        return self.tiles.get(self._here) if self._here is not None else None

    # -- what the tiles ask ------------------------------------------------------------------------------------------

    def chosen(self, tile: Tile) -> None:
        """Let Tab stop here from now on."""
        self._here = tile.item.id
        self._let_tab_stop()
        self.show_asked.emit(tile)

    def travel(self, tile: Tile, step: tuple[int, int]) -> None:
        """Go to the next tile: up and down in the order of time, aside to the one nearest in time on the next day that has any."""
        aside, along = step
        found = self._beside(tile, aside) if aside else self._after(tile, along)
        if found is not None:
            self.tiles[found.id].setFocus(Qt.FocusReason.TabFocusReason)

    def _after(self, tile: Tile, along: int) -> Item | None:
        shown = [item for item in self.items if self.tiles[item.id].isEnabled()]
        at = shown.index(tile.item) + along
        return shown[at] if 0 <= at < len(shown) else None

    def _beside(self, tile: Tile, aside: int) -> Item | None:
        here = tile.item
        others = [item for item in self.items if (item.day - here.day).days * aside > 0 and self.tiles[item.id].isEnabled()]
        if not others:
            return None
        nearest = min(abs((item.day - here.day).days) for item in others)
        there = [item for item in others if abs((item.day - here.day).days) == nearest]
        return min(there, key=lambda item: abs(_minutes(item.at) - _minutes(here.at)))

    def nudge(self, tile: Tile, step: tuple[int, int]) -> None:
        """Ask to move it a day or a quarter of an hour, on the clock of the planner's zone."""
        if not tile.item.movable:
            return
        aside, along = step
        shown = wall.wall_of(tile.item.target.due_at, tile.item.zone)
        there = shown + timedelta(days=aside) + along * QUARTER
        self.ask_move(tile, there)

    def ask_move(self, tile: Tile, there: datetime) -> None:
        """Ask to move it to a wall-clock time."""
        at = wall.moment(there, tile.item.zone).utc
        if at != tile.item.target.due_at:
            self.move_asked.emit(int(tile.item.id), at)

    def carried(self, tile: Tile, by: QPoint) -> None:
        """Do nothing: a list is not dragged in."""

    def dropped(self, tile: Tile, by: QPoint) -> None:
        """Put it back."""
        self.lay()


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute
