"""The desk of a wall: what came in, the oldest first, and what is decided about it; beside it, which screen shows what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from accounts.answers.wall import Standing
from accounts.errors import KnownError
from accounts.model.hold import HoldCause
from accounts.model.ids import WallId
from accounts.model.status import Status
from accounts.model.wall import Wall, WallMark
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.look import Look
from ui.wall import wording
from ui.wall.beam import Beam
from ui.wall.form import WallSheet
from ui.wall.pictures import FACE_GOAL, MOST_FACES, WallPictures
from ui.wall.queue import WallQueue
from ui.wall.row import WallRow, address_of, pictures_of
from ui.wall.screen import WallScreen
from ui.widgets import Choice, Sheet, Toast, announce, button, note
from ui.widgets.focusing import press_by_enter

T = TypeVar("T")
SETTLE_MS = 80
VERIFY_MS = 20_000
"""So often one message that is in sight is asked for at its network: not every network tells of what was deleted."""
USUAL = (900, 860)


class WallDesk(QMainWindow):
    """Decides. `shown(bool)`: a wall stands on a screen now, or none does."""

    shown = Signal(bool)
    closed = Signal()

    def __init__(self, bridge: Bridge, wall: WallId | None = None, still: Callable[[], bool] = lambda: False) -> None:
        """Sit down at a wall, the newest when none is named; where there is none, offer one. `still`: the system wants no motion."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("omroeper-wall-desk")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._engine = bridge, bridge.engine
        self.calm_ms = QApplication.doubleClickInterval()
        """After a decision the list moves up: for so long a press decides nothing, or a double click would decide about two."""
        self._since = QElapsedTimer()
        self._reading = self._again = self._verifying = False
        self._begun = False
        self._at_once = ""
        self.wall: Wall | None = None
        self.standing: Standing | None = None
        self.pictures = WallPictures(self._engine, self)
        self.pictures.came.connect(self._picture_came)
        self.faces = WallPictures(self._engine, self, goal=FACE_GOAL, most=MOST_FACES)
        self.faces.came.connect(self._face_came)
        self._crisis = self._in_crisis()
        self._build(still)
        self._settle = self._timer(SETTLE_MS, self.reload, single=True)
        self._verify = self._timer(VERIFY_MS, self.verify, single=False)
        bridge.wall_changed.connect(self._wall_changed)
        bridge.books_changed.connect(self._settle.start)
        bridge.holds_changed.connect(self._holds_changed)
        self.resize(*USUAL)
        self._offer_walls(wall)

    def _timer(self, milliseconds: int, on: Callable[[], object], *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(single)
        made.setInterval(milliseconds)
        made.timeout.connect(on)
        return made

    # -- building ----------------------------------------------------------------------------------------------------------------------

    def _build(self, still: Callable[[], bool]) -> None:
        look = Look.current()
        centre = QWidget()
        self.setCentralWidget(centre)
        whole = QVBoxLayout(centre)
        edge = look.space("l")
        whole.setContentsMargins(edge, edge, edge, look.space("s"))
        whole.setSpacing(look.space("m"))
        head = QHBoxLayout()
        self.choice = Choice(tr("Wall", "Which wall"), [])
        self.choice.currentIndexChanged.connect(lambda _at: self._chosen())
        self.new = button(tr("Wall", "New wall…"), "quiet", icon="plus", on=self.add)
        self.rules = button(tr("Wall", "Rules…"), "quiet", icon="settings", on=self.change)
        head.addWidget(self.choice, 1)
        head.addWidget(self.rules)
        head.addWidget(self.new)
        whole.addLayout(head)
        self.hall = Beam(self._engine.clock.now, self._picture_on, self._face_on, still)
        self.hall.shown.connect(self._shown)
        self.hall.lost.connect(self._lost)
        self.hall.blanked.connect(self._blanked)
        self.hall.crisis = self._in_crisis
        self.hall.undo_asked.connect(self.undo)
        whole.addWidget(self.hall)
        self.queue = WallQueue(self.pictures, self.faces, self._engine.clock.now)
        self.queue.asked.connect(self._asked)
        self.queue.make_asked.connect(self.add)
        whole.addWidget(self.queue, 1)
        self.keys = note(
            tr("Wall", "Keys: S show · N not on the wall · A block this author · T show this one now · Z undo · P pause · B empty the wall")
        )
        whole.addWidget(self.keys)

    @property
    def screen_window(self) -> WallScreen | None:
        """Return the wall as it stands on a screen, None when it does not."""
        return self.hall.window_in_hall

    def showEvent(self, event: QShowEvent) -> None:
        """Know on which screen one sits."""
        super().showEvent(event)
        self.hall.settle()

    def focus_start(self) -> QWidget:
        """Return where the keyboard begins: at who waits longest."""
        return self.queue.current() or (self.hall.beam if self.wall is not None else self.new)

    # -- which wall, on which screen ----------------------------------------------------------------------------------------------------

    def _offer_walls(self, wanted: WallId | None = None) -> None:
        walls = self._tried(self._engine.walls.every) or ()
        here = wanted or (self.wall.id if self.wall is not None else None)
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        for one in walls:
            self.choice.addItem(f"{one.title} · {wording.tags_of(one)}", str(int(one.id)))
        known = {one.id for one in walls}
        chosen = here if here in known else walls[-1].id if walls else None
        if chosen is not None:
            self.choice.choose(str(int(chosen)))
        self.choice.blockSignals(blocked)
        self.choice.setVisible(bool(walls))
        self._sit_at(chosen)

    def _chosen(self) -> None:
        self._sit_at(WallId(int(self.choice.key)) if self.choice.key else None)

    def _sit_at(self, wall: WallId | None) -> None:
        """Sit at another wall; what is on a screen goes with it."""
        if self.wall is not None and self.wall.id != wall:
            self.hall.take_away()
            self._engine.walls.close(self.wall.id)
            self.wall = self.standing = None
        if wall is not None:
            self.wall = self._tried(lambda: self._engine.walls.open(wall))
        self.setWindowTitle(self.wall.title if self.wall is not None else tr("Wall", "A wall for the hall"))
        self.reload()

    def add(self) -> WallSheet:
        """Ask for another wall."""
        return self._sheet(None)

    def change(self) -> WallSheet | None:
        """Ask for other rules."""
        here = self.wall
        found = self._tried(lambda: self._engine.walls.get(here.id)) if here is not None else None
        return self._sheet(found) if found is not None else None

    def _sheet(self, wall: Wall | None) -> WallSheet:
        sheet = WallSheet(self, self._engine, wall)
        sheet.kept.connect(lambda number: self._offer_walls(WallId(number)))
        sheet.removed.connect(lambda _number: self._offer_walls())
        sheet.open()
        return sheet

    # -- reading -----------------------------------------------------------------------------------------------------------------------

    def _wall_changed(self, wall: int) -> None:
        if self.wall is not None and wall == self.wall.id:
            if self.screen_window is not None:
                self.reload()  # what is no longer approved does not stand there a moment longer
            else:
                self._settle.start()

    def reload(self) -> None:
        """Read how the wall stands, in another thread: one reading at a time, and once more when something happened meanwhile."""
        self._settle.stop()
        if self.wall is None:
            self._show(None)
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        number, engine = self.wall.id, self._engine
        work.run(self, lambda: engine.walls.look(number), self._took, self._say, self._read_on)

    def _took(self, found: Standing) -> None:
        if self.wall is not None and found.wall.id == self.wall.id:
            self._show(found)

    def _read_on(self) -> None:
        self._reading = False
        if self._again:
            self.reload()

    def _show(self, found: Standing | None) -> None:
        self.standing = found
        if found is not None:
            self.wall = found.wall
        self.hall.put(found, can_undo=self.wall is not None and self._engine.walls.can_undo(self.wall.id))
        if self._at_once and self.screen_window is not None and self.screen_window.show_now(self._at_once):
            self._at_once = ""
        self.queue.put(found)
        for one in (self.rules, self.keys, self.hall):
            one.setVisible(self.wall is not None)
        if found is not None and not self._begun:
            self._begun = True
            self.focus_start().setFocus()

    def verify(self) -> None:
        """Ask the network for one message that is in sight, whether it still stands there."""
        window = self.screen_window
        if window is None or self.wall is None or self._engine.holds.offline or not window.page or self._verifying:
            return
        self._verifying = True
        number, walls = self.wall.id, self._engine.walls
        uris = [one.uri for one in window.page]

        def job() -> None:
            for uri in uris:
                walls.verify(number, uri)

        work.run(self, job, lambda _none: None, lambda _failure: None, self._verified)

    def _verified(self) -> None:
        self._verifying = False

    # -- deciding ----------------------------------------------------------------------------------------------------------------------

    def _asked(self, row: WallRow, act: str) -> None:
        """Decide about one message, unless the list has only just moved under the hand."""
        wall = self.wall
        if wall is None or self.queue.rows.get(row.status.uri) is not row:
            return
        if self._since.isValid() and self._since.elapsed() < self.calm_ms:
            return
        walls, status = self._engine.walls, row.status
        if act == "now" and "show" not in row.acts:
            self.show_now(status)
            return
        if act == "now":
            self._at_once, act = status.uri, "show"  # as soon as it is approved
        acts: dict[str, Callable[[], object]] = {
            "show": lambda: walls.show(wall.id, status, picture=row.seen, face=row.face_seen),
            "sensitive": lambda: walls.show(wall.id, status, picture=row.seen, face=row.face_seen, sensitive=True),
            "refuse": lambda: walls.refuse(wall.id, status),
            "block": lambda: walls.block(wall.id, status.author.handle),
            "back": lambda: walls.back(wall.id, status.uri),
        }
        said = {
            "show": tr("Wall", "It is on the wall."),
            "sensitive": tr("Wall", "It is on the wall, with its picture."),
            "refuse": tr("Wall", "It is not on the wall."),
            "block": tr("Wall", "Nothing of {name} comes on this wall any more.", name=wording.who(status)),
            "back": tr("Wall", "It waits again."),
        }
        if self._do(acts[act]):
            announce(self, said[act])

    def _do(self, job: Callable[[], object]) -> bool:
        done = self._try(job)
        self._since.start()
        self.reload()
        return done

    def show_now(self, status: Status) -> None:
        """Show this message now; it is approved already."""
        if self.screen_window is None or not self.screen_window.show_now(status.uri):
            self._toast(tr("Wall", "First show the wall on a screen."))

    def undo(self) -> None:
        """Undo what was decided last."""
        if self.wall is not None:
            number = self.wall.id
            if self._do(lambda: self._engine.walls.undo(number)):
                announce(self, tr("Wall", "Undone."))

    # -- the screen in the hall --------------------------------------------------------------------------------------------------------

    def _picture_came(self, url: str) -> None:
        self.queue.picture_came(url)
        self._put_again()

    def _face_came(self, url: str) -> None:
        self.queue.face_came(url)
        self._put_again()

    def _put_again(self) -> None:
        if self.screen_window is not None and self.standing is not None:
            self.screen_window.put(self.standing.wall, self.standing.shown)

    def _picture_on(self, mark: WallMark) -> QPixmap | None:
        first = next(iter(pictures_of(mark.status)), None) if mark.status is not None else None
        return self._approved(self.pictures, address_of(first), mark.picture) if first is not None else None

    def _face_on(self, mark: WallMark) -> QPixmap | None:
        return self._approved(self.faces, mark.status.author.avatar, mark.face) if mark.status is not None else None

    def _approved(self, pictures: WallPictures, url: str, digest: str) -> QPixmap | None:
        account = self.wall.accounts[0] if self.wall is not None and self.wall.accounts else None
        found = pictures.get(url, account)
        return found.pixmap if found is not None and found.digest == digest else None

    def _shown(self, on: bool) -> None:  # noqa: FBT001 - a signal's own value
        if on:
            self._verify.start()
        else:
            self._verify.stop()
        self.shown.emit(on)

    def _blanked(self, on: bool) -> None:  # noqa: FBT001 - a signal's own value
        if self.wall is not None:
            number = self.wall.id
            self._try(lambda: self._engine.walls.set_blank(number, on=on))

    def _lost(self) -> None:
        self._toast(tr("Wall", "The screen of the wall is gone. Choose a screen and show the wall again."))

    def _in_crisis(self) -> bool:
        return any(one.cause is HoldCause.CRISIS for one in self._engine.holds.set_by_people)

    def _holds_changed(self) -> None:
        """When a crisis begins the wall is emptied, where its rules say so; its end changes nothing by itself."""
        before, self._crisis = self._crisis, self._in_crisis()
        window = self.screen_window
        if window is not None and self._crisis and not before and window.wall.blank_in_crisis and not window.blank:
            window.set_blank(True)
            self._toast(tr("Wall", "A crisis began: the wall is empty."), act=tr("Wall", "Show again"), on=self._show_again)

    def _show_again(self) -> None:
        if self.screen_window is not None:
            self.screen_window.set_blank(False)

    # -- Qt ----------------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of the desk: one letter each, once a press."""
        if any(one.is_open for one in self.findChildren(Sheet)) or event.isAutoRepeat():
            return
        if press_by_enter(event):
            return
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        every: dict[int, Callable[[], object]] = {
            Qt.Key.Key_B: self.hall.toggle_blank,
            Qt.Key.Key_P: self.hall.toggle_pause,
            Qt.Key.Key_Z: self.undo,
            Qt.Key.Key_S: partial(self._press, "show"),
            Qt.Key.Key_N: partial(self._press, "refuse"),
            Qt.Key.Key_A: partial(self._press, "block"),
            Qt.Key.Key_T: partial(self._press, "now"),
            Qt.Key.Key_Down: partial(self.queue.step, 1),
            Qt.Key.Key_Up: partial(self.queue.step, -1),
        }
        act = every.get(event.key()) if plain else None
        if act is None and event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            act = self.undo
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _press(self, act: str) -> None:
        row = self.queue.current()
        if row is not None and (act in row.acts or (act == "now" and "show" in row.acts and self.screen_window is not None)):
            self._asked(row, act)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the desk: the wall goes with it, since nobody would decide any more."""
        self.hall.take_away()
        if self.wall is not None:
            self._engine.walls.close(self.wall.id)
        self._settle.stop()
        event.accept()
        self.closed.emit()

    # -- saying ------------------------------------------------------------------------------------------------------------------------

    def _tried(self, job: Callable[[], T]) -> T | None:
        try:
            return job()
        except KnownError as failure:
            self._say(failure)
            return None

    def _try(self, job: Callable[[], object]) -> bool:
        try:
            job()
        except KnownError as failure:
            self._say(failure)
            return False
        return True

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self._toast(f"{said.text} {said.todo}".strip())

    def _toast(self, text: str, *, act: str = "", on: Callable[[], object] | None = None) -> None:
        Toast(self, text, act=act, on=on)
