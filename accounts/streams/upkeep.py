"""What is done with the cache beside reading: a new column is filled from its neighbour, a changed one sorted anew, old words expire."""

from __future__ import annotations

from collections.abc import Callable

from accounts.errors import StoreError
from accounts.events import ColumnFilled
from accounts.model.ids import ColumnId
from accounts.streams.common import Common, log
from accounts.streams.intake import Intake
from accounts.streams.source_state import SourceState

FILL_FROM_NEIGHBOUR = 400
AT_ONCE = 400


class Upkeep:
    """Works on what is here already; asks no network. `also` hears after how many days others' things expire."""

    def __init__(self, common: Common, intake: Intake) -> None:
        """Keep the means."""
        self._common = common
        self._intake = intake
        self.also: Callable[[int], None] = lambda _days: None

    def fill_from_neighbours(self, state: SourceState, fresh: set[int]) -> None:
        """Show in a new column at once what an older one with the same source holds already."""
        others = [number for number in state.columns - fresh if number in self._common.columns]
        for other in others[:1]:
            entries = self._common.cache.page(other, most=FILL_FROM_NEIGHBOUR)
            with self._common.taking:
                arrivals = [
                    arrival
                    for entry in entries
                    if any(via.source == state.name for via in entry.via)
                    for arrival in self._intake.arrivals(state, (entry.status,), fresh, old=True)
                ]
                self._intake.tell(self._common.cache.insert(arrivals, self._common.clock.now()))

    def filter_anew(self, number: int) -> None:
        """Sort what a changed column holds, and what its filters held back, into what can be seen and what cannot."""
        for hidden in (False, True):
            after = (-(1 << 63), 0)
            while not self._common.stop.is_set():
                with self._common.taking:
                    column = self._common.columns.get(number)
                    if column is None:
                        return
                    names = {state.name for state in self._common.of(number)}
                    rows = self._common.cache.entries(number, hidden=hidden, after=after, most=AT_ONCE)
                    if not rows:
                        break
                    after = rows[-1][0]
                    moves = []
                    for place, entry in rows:
                        ways = [via for via in entry.via if via.source in names]
                        wanted = any(self._intake.wants(column, entry.status, way) for way in ways)
                        if wanted is hidden:
                            moves.append((-1 if hidden else 1, *place))
                    if moves:
                        self._common.cache.move(number, moves)
        self._common.events.publish(ColumnFilled(ColumnId(number), 0))

    def expire(self) -> None:
        """Delete what nobody shows any more."""
        try:
            days = self._common.settings.get("cache_days")
            self._common.board.forget_removed()
            self.also(days)
            gone = self._common.cache.expire(self._common.clock.now(), days, self._common.keep)
        except StoreError as failure:
            self._intake.store_failed(failure)
            return
        if gone:
            log.info("%s statuses expired", gone)
            for number in sorted(self._common.columns):
                self._common.events.publish(ColumnFilled(ColumnId(number), 0))
