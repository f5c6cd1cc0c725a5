"""The desk of a wall: what came in, the oldest first, and what is decided about it; beside it, which screen shows what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPixmap, QScreen, QShowEvent
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
from ui.wall.form import WallSheet
from ui.wall.pictures import WallPictures
from ui.wall.queue import WallQueue
from ui.wall.row import WallRow, pictures_of
from ui.wall.screen import WallScreen
from ui.widgets import Choice, Sheet, Toast, announce, button, label, note
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
        self._still = still
        self._reading = self._again = self._verifying = False
        self._begun = False
        self._at_once = ""
        self.wall: Wall | None = None
        self.standing: Standing | None = None
        self.screen_window: WallScreen | None = None
        self.pictures = WallPictures(self._engine, self)
        self.pictures.came.connect(self._picture_came)
        self._crisis = self._in_crisis()
        self._found: list[QScreen] = []
        self._build()
        self._settle = self._timer(SETTLE_MS, self.reload, single=True)
        self._verify = self._timer(VERIFY_MS, self.verify, single=False)
        bridge.wall_changed.connect(self._wall_changed)
        bridge.books_changed.connect(self._settle.start)
        bridge.holds_changed.connect(self._holds_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(lambda _screen: self._offer_screens())
            application.screenRemoved.connect(lambda _screen: QTimer.singleShot(0, self, self._offer_screens))
        self.resize(*USUAL)
        self._offer_walls(wall)

    def _timer(self, milliseconds: int, on: Callable[[], object], *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(single)
        made.setInterval(milliseconds)
        made.timeout.connect(on)
        return made

    # -- building ----------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
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
        beam = QHBoxLayout()
        self.screens = Choice(tr("Wall", "On which screen"), [])
        self.beam = button(tr("Wall", "Show the wall"), "primary", icon="eye", on=self.toggle_wall)
        self.pause = button("", icon="pause", on=self.toggle_pause)
        self.blank = button("", icon="circle-stop", on=self.toggle_blank)
        self.back = button(tr("Wall", "Undo"), icon="undo-2", on=self.undo)
        beam.addWidget(self.screens, 1)
        for one in (self.beam, self.pause, self.blank, self.back):
            beam.addWidget(one)
        whole.addLayout(beam)
        self.state = label("", tone="muted")
        whole.addWidget(self.state)
        self.queue = WallQueue(self.pictures, self._engine.clock.now)
        self.queue.asked.connect(self._asked)
        self.queue.make_asked.connect(self.add)
        whole.addWidget(self.queue, 1)
        self.keys = note(
            tr("Wall", "Keys: S show · N not on the wall · A block this author · T show this one now · U undo · P pause · B empty the wall")
        )
        whole.addWidget(self.keys)
        self._offer_screens()

    def showEvent(self, event: QShowEvent) -> None:
        """Know on which screen one sits."""
        super().showEvent(event)
        if not self._begun:
            self._offer_screens()

    def focus_start(self) -> QWidget:
        """Return where the keyboard begins: at who waits longest."""
        return self.queue.current() or (self.beam if self.wall is not None else self.new)

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
            self.take_away()
            self._engine.walls.close(self.wall.id)
            self.wall = self.standing = None
        if wall is not None:
            self.wall = self._tried(lambda: self._engine.walls.open(wall))
        self.setWindowTitle(self.wall.title if self.wall is not None else tr("Wall", "A wall for the hall"))
        self.reload()

    def _offer_screens(self) -> None:
        """Offer the screens that are there: by number, since two may be called the same, or nothing at all."""
        before, here, found = self._screen(), self.screen(), QGuiApplication.screens()
        self._found = found
        self.screens.clear()
        for at, one in enumerate(found):
            size, name = one.geometry(), one.model().strip() or one.name().strip()
            number = f"{at + 1} ({name})" if name else str(at + 1)
            told = tr("Wall", "Screen {number}, {wide} × {high}", number=number, wide=size.width(), high=size.height())
            self.screens.addItem(tr("Wall", "{screen}, this one", screen=told) if one == here and len(found) > 1 else told, str(at))
        other = next((at for at, one in enumerate(found) if one != here), 0)
        self.screens.choose(str(found.index(before) if before in found and self._begun else other))

    def _screen(self) -> QScreen | None:
        """Return the screen that is chosen, None when it is gone."""
        at = int(self.screens.key or 0)
        chosen = self._found[at] if at < len(self._found) else None
        return chosen if chosen in QGuiApplication.screens() else None

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
        if self.screen_window is not None and found is not None:
            self.screen_window.put(found.wall, found.shown)
            if self._at_once and self.screen_window.show_now(self._at_once):
                self._at_once = ""
        self.queue.put(found)
        for one in (self.rules, self.keys, self.screens, self.beam, self.pause, self.blank, self.back, self.state):
            one.setVisible(self.wall is not None)
        self._draw_state()
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

    # -- showing it here ---------------------------------------------------------------------------------------------------------------

    def _draw_state(self) -> None:
        window = self.screen_window
        on = window is not None
        self.beam.setText(tr("Wall", "Take the wall away") if on else tr("Wall", "Show the wall"))
        self.pause.setText(tr("Wall", "Go on") if window is not None and window.paused else tr("Wall", "Pause"))
        self.blank.setText(tr("Wall", "Show again") if window is not None and window.blank else tr("Wall", "Empty the wall"))
        for one in (self.beam, self.pause, self.blank):
            one.setAccessibleName(one.text())
        self.screens.setEnabled(not on)
        self.pause.setEnabled(on)
        self.blank.setEnabled(on)
        self.back.setEnabled(self.wall is not None and self._engine.walls.can_undo(self.wall.id))
        self.state.setText(self._state_words())

    def _state_words(self) -> str:
        window = self.screen_window
        if window is None:
            return tr("Wall", "The wall stands on no screen. What you approve waits for it.")
        if window.blank:
            return tr("Wall", "The wall is empty now: the hall sees nothing.")
        names = ", ".join(wording.who(one.status) for one in window.page if one.status is not None)
        said = tr("Wall", "In sight now: {names}", names=names) if names else tr("Wall", "In sight now: the hashtag")
        return tr("Wall", "{said} (paused)", said=said) if window.paused else said

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
            "show": lambda: walls.show(wall.id, status, picture=row.seen),
            "sensitive": lambda: walls.show(wall.id, status, picture=row.seen, sensitive=True),
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

    def toggle_wall(self) -> None:
        """Show the wall, or take it away."""
        if self.screen_window is not None:
            self.take_away()
        else:
            self.put_up()

    def put_up(self) -> None:
        """Show the wall on the chosen screen."""
        screen = self._screen() or QGuiApplication.primaryScreen()
        if self.wall is None or screen is None or self.screen_window is not None:
            return
        window = WallScreen(self.wall, self._engine.clock.now, self._picture_on)
        window.left.connect(self._left)
        window.turned.connect(self._draw_state)
        window.still = self._still()
        self.screen_window = window
        if self.standing is not None:
            window.put(self.standing.wall, self.standing.shown)
        alone = len(QGuiApplication.screens()) < 2
        window.show_on(screen, take_keyboard=alone)
        if not alone:
            self.activateWindow()  # some desktops give the keyboard to whatever comes
        self._verify.start()
        self._draw_state()
        self.shown.emit(True)

    def _picture_came(self, url: str) -> None:
        self.queue.picture_came(url)
        if self.screen_window is not None and self.standing is not None:
            self.screen_window.put(self.standing.wall, self.standing.shown)

    def _picture_on(self, mark: WallMark) -> QPixmap | None:
        first = next(iter(pictures_of(mark.status)), None) if mark.status is not None else None
        account = self.wall.accounts[0] if self.wall is not None and self.wall.accounts else None
        found = self.pictures.get(first.url, account) if first is not None else None
        return found.pixmap if found is not None and found.digest == mark.picture else None

    def take_away(self) -> None:
        """Take the wall off its screen."""
        window, self.screen_window = self.screen_window, None
        if window is None:
            return
        self._verify.stop()
        window.stop()
        self._draw_state()
        self.shown.emit(False)

    def _left(self, lost: bool) -> None:  # noqa: FBT001 - a signal's own value
        self.take_away()
        if lost:
            self._toast(tr("Wall", "The screen of the wall is gone. Choose a screen and show the wall again."))

    def toggle_pause(self) -> None:
        """Stay at what is in sight, or go on."""
        if self.screen_window is not None:
            self.screen_window.set_paused(not self.screen_window.paused)

    def toggle_blank(self) -> None:
        """Let the hall see nothing, at once; or show again."""
        if self.screen_window is not None:
            self.screen_window.set_blank(not self.screen_window.blank)

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
            Qt.Key.Key_B: self.toggle_blank,
            Qt.Key.Key_P: self.toggle_pause,
            Qt.Key.Key_U: self.undo,
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
        self.take_away()
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
