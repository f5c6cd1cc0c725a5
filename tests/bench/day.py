"""A working day, compressed: twelve columns, two hundred thousand statuses, two thousand pictures come into the running window.

Meanwhile somebody reads, scrolls, jumps, unfolds, selects, opens menus and sheets and goes elsewhere and back. What is measured is the
memory of the whole process after each 'hour', when Python and the C library have given back what they can. In a process of its own.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

HOURS = 8
BATCHES = 20
"""Batches an hour."""
BATCH = 1_250
PICTURES = 13
"""Pictures in a batch."""
COLUMNS = 12
SECONDS = 900.0


def day(folder: Path, hours: str = str(HOURS)) -> dict[str, Any]:
    """Live through the day; return the memory after each hour in MiB, and what came."""
    from desktop import pace
    from tests.bench.children import _memory, _program, _when_in
    from ui import work

    program = _program(folder)
    found: dict[str, Any] = {"hours_mib": [], "most_mib": 0.0}

    def begin() -> None:
        pace.settled()
        try:
            live(Day(program, int(hours)))
        finally:
            program.window.leave()
            program.app.quit()

    def live(one: Day) -> None:
        for _ in range(one.hours):
            began = time.perf_counter()
            for _ in range(BATCHES):
                one.batch()
            one.rest()
            found["hours_mib"].append(_rested(_memory))
            found.setdefault("hours_s", []).append(round(time.perf_counter() - began, 1))
        found["most_mib"] = _memory("VmHWM")
        found["statuses"], found["pictures"], found["deeds"] = one.count, one.fetched, one.deeds
        found["view_mib"] = one.held()

    _when_in(program, begin)
    program.app.exec()
    program.stop()
    work.stop()
    return found


def _rested(memory: Callable[[str], float]) -> float:
    """Return the memory when everything was given back that can be."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # another C library
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    return memory("VmRSS")


class Day:
    """Networks that send, and somebody who reads."""

    def __init__(self, program: Any, hours: int) -> None:
        """Make the columns and go there."""
        from accounts.model.column import ColumnKind

        self.program, self.hours = program, hours
        self.engine = program.house.engine
        self.app = program.app
        self.count = self.fetched = self.deeds = 0
        self._chance = random.Random(20261125)
        account = self.engine.register.every()[0]
        self.account = account.id
        self.columns = [
            self.engine.columns.add(ColumnKind.SEARCH, accounts=(account.id,), search=f"zoek{number}", title=f"Kolom {number}")
            for number in range(COLUMNS)
        ]
        self.engine.reader.stop()
        self._serve_pictures()
        self.view = program.window.go("columns")
        self._turns(30)
        self._times = self._moments()

    def _serve_pictures(self) -> None:
        """Answer pictures from memory instead of from servers; all else of the way goes on as ever."""
        from accounts.http import Answer

        self.engine.settings.put("pictures", "always")
        kinds = [_jpeg(number) for number in range(16)]

        def ask(url: str, _account: object) -> Answer:
            self.fetched += url.startswith("https://pictures")
            return Answer(200, {}, kinds[hash(url) % len(kinds)] + url.encode(), url)

        self.engine.pictures._ask = ask

    def _moments(self) -> Iterator[datetime]:
        at = datetime.now(UTC) - timedelta(hours=9)
        step = timedelta(hours=8.5) / (self.hours * BATCHES * BATCH + 1)
        while True:
            at += step
            yield at

    # -- what comes -------------------------------------------------------------------------------------------------

    def batch(self) -> None:
        """Let a batch come in while the window lives, then read."""
        from accounts.events import ColumnFilled

        arrivals = self._arrivals()

        def pour() -> None:
            filled = self.engine.cache.insert(arrivals, datetime.now(UTC))
            for number in set(filled.new) | filled.altered:
                self.engine.events.publish(ColumnFilled(number, filled.new.get(number, 0)))

        pouring = threading.Thread(target=pour)
        pouring.start()
        while pouring.is_alive():
            self.app.processEvents()
            time.sleep(0.001)
        pouring.join()
        self._read()

    def _arrivals(self) -> list[Any]:
        from accounts.model.column import ColumnKind, Via
        from accounts.model.status import Attachment, PictureKind
        from accounts.store.cache_rows import Arrival
        from tests.bench.columns_fill import made

        via = Via(self.account, ColumnKind.SEARCH, "zoek")
        arrivals = []
        for at in range(BATCH):
            status = made(self.count, next(self._times))
            column = self.columns[self.count % COLUMNS]  # the last of a batch stand on top, each in another column
            if at >= BATCH - PICTURES:
                url = f"https://pictures.invalid/{self.count}.jpg"
                status = replace(status, media=(Attachment(PictureKind.IMAGE, url, alt="De haven", width=800, height=600),))
            person = replace(status.author, avatar=f"https://faces.invalid/{self.count % 400}.jpg")
            arrivals.append(Arrival(replace(status, author=person), via, {int(column.id): True}))
            self.count += 1
        # What stands there already comes again with other numbers, as it does when somebody favours it.
        again = [self._chance.choice(arrivals) for _ in range(BATCH // 20)]
        return arrivals + [replace(one, status=replace(one.status, favourites=one.status.favourites + 1)) for one in again]

    # -- somebody -----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Go through the columns, each at its newest and a little down; then do one other thing."""
        for one in self.view.row.columns:
            self.view.row.go_to(one)
            one.canvas.to_top()
            self._turns(2)
            for _ in range(2):
                one.canvas.scroll_by(self._chance.choice((120, 240, -120)))
                self._turns(1)
            self.deeds += 1
        self._until_shown()
        canvas = self._chance.choice([one.canvas for one in self.view.row.columns])
        deeds: list[Callable[[Any], object]] = [self._jump, self._unfold, self._menu, self._sheet, self._select, self._search, self._away]
        self._chance.choice(deeds)(canvas)
        self._turns(3)
        self.deeds += 1

    def _until_shown(self) -> None:
        """Wait until everything that came stands there, pictures too."""
        pictures = self.view.workshop.pictures
        end = time.perf_counter() + 20
        while (self.view._dirty or pictures._waiting or pictures._running) and time.perf_counter() < end:
            self.app.processEvents()
            time.sleep(0.001)
        self._turns(3)

    def _jump(self, canvas: Any) -> None:
        canvas._jump(self._chance.random())
        canvas._changed()

    def _unfold(self, canvas: Any) -> None:
        canvas.fold(canvas.current, "long")

    def _menu(self, canvas: Any) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QMenu

        column = next(one for one in self.view.row.columns if one.canvas is canvas)
        column.show_row_menu(canvas.current, QPoint(10, 10))
        self._turns(2)
        for menu in column.findChildren(QMenu):
            menu.close()

    def _sheet(self, _canvas: Any) -> None:
        sheet = self.view.add_column()
        self._turns(5)
        sheet.dismiss()

    def _select(self, canvas: Any) -> None:
        canvas.select_row(canvas.current)
        self._turns(1)
        canvas.select_none()

    def _search(self, _canvas: Any) -> None:
        self.engine.cache.search(self._chance.choice(("zwembad", "raad*", "#enkhuizen", "bestemmings*")))

    def _away(self, _canvas: Any) -> None:
        self.program.window.go(self._chance.choice(("outbox", "drafts", "planner")))
        self._turns(5)
        self.program.window.go("columns")

    def rest(self) -> None:
        """Let everything that is on its way arrive."""
        self._until_shown()
        for _ in range(50):
            self.app.processEvents()
            time.sleep(0.005)

    def _turns(self, count: int) -> None:
        for _ in range(count):
            self.app.processEvents()

    def held(self) -> dict[str, float]:
        """Return what the columns themselves hold: rows laid out, MiB of drawn rows and of pictures, heights."""
        laid, printed = self.view.workshop.held
        heights = sum(len(one.canvas._heights) for one in self.view.row.columns)
        mib = 1024 * 1024
        return {"laid": laid, "printed_mib": printed / mib, "pictures_mib": self.view.workshop.pictures.bytes / mib, "heights": heights}


def _jpeg(number: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 20 % 360, 120, 200))
    painter = QPainter(image)
    for line in range(200):
        painter.setPen(QColor.fromHsv((number * 37 + line * 11) % 360, 200, 180))
        painter.drawLine(line * 4, 0, (line * 97) % 800, 600)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)
    return bytes(buffer.data().data())
