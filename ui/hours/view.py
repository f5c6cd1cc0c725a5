"""All consulting hours: what is planned, what goes on, what is left of earlier ones. Stands in the place 'Planning'."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from accounts.answers.hour_rules import end_of
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.hour import Overview, Stage
from accounts.model.ids import HourId
from ui import words, work
from ui.badge import BadgeFace, RoleBadge
from ui.bridge import Bridge
from ui.hours import telling
from ui.hours.asking import SureSheet
from ui.hours.move import MoveHourSheet
from ui.hours.plan import PlanHourSheet
from ui.language import clock_time, tr
from ui.look import Look
from ui.widgets import Card, EmptyState, FlowLayout, Notice, Page, Toast, announce, button, label, note
from ui.words.hours import stage_word

SETTLE_MS = 60
TICK_MS = 30_000
ENDED = (Stage.DONE, Stage.CANCELLED)
MOST_ENDED = 20


class HoursView(Page):
    """`room_asked(HourId)`: somebody wants to hold or look at an hour; `pause_asked(PostId)`: a pause is to be asked."""

    room_asked = Signal(int)
    pause_asked = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read off the main thread; what changes is followed."""
        super().__init__(tr("Hours", "Consulting hours"), parent=parent)
        self._bridge, self._engine = bridge, bridge.engine
        self._turn = 0
        self._rows: list[QWidget] = []
        self._faces: list[Face] = []
        self.acts: dict[tuple[HourId, str], QPushButton] = {}
        self.sheet: PlanHourSheet | None = None
        self.sure: SureSheet | None = None
        self.moving: MoveHourSheet | None = None
        self.setAccessibleName(tr("Hours", "Consulting hours"))
        self.plan = button(tr("Hours", "Plan a consulting hour…"), "primary", on=self.ask)
        self.add_action(self.plan)
        self.empty = EmptyState(
            "message-circle-question-mark",
            tr("Hours", "No consulting hour yet"),
            tr("Hours", "Announce when you answer questions. Then you see nothing but them, in order, until the hour is over."),
        )
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.reload)
        self._tick.start()
        bridge.hour_changed.connect(lambda _hour: self._settle.start())
        bridge.target_changed.connect(lambda _target, _post: self._settle.start())
        bridge.account_changed.connect(lambda _account: self._settle.start())
        bridge.cases_changed.connect(self._settle.start)
        bridge.books_changed.connect(self._settle.start)
        self.reload()

    def arrived(self) -> None:
        """Read anew when somebody comes here."""
        self._settle.start()

    def focus_start(self) -> QWidget:
        """Return what the keyboard begins at."""
        return self.plan

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._turn += 1
        turn, engine = self._turn, self._engine

        def show(found: tuple[Overview, ...]) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, engine.hours.overviews, show, self._fail)

    def _show(self, found: tuple[Overview, ...]) -> None:
        going = [one for one in found if one.stage not in ENDED]
        going.sort(key=lambda one: (one.stage is not Stage.OPEN, one.stage is not Stage.LEFT, one.hour.starts_at))
        ended = [one for one in reversed(found) if one.stage in ENDED][:MOST_ENDED]
        faces = [face_of(self._engine, over) for over in (*going, *ended)]
        if faces == self._faces:  # nothing to see is another: what has the keyboard keeps it
            return
        at = next((key for key, one in self.acts.items() if one.hasFocus()), None)
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.acts, self._faces = [], {}, faces
        for over in (*going, *ended):
            row = self._row(over)
            self.body.insertWidget(len(self._rows), row)
            self._rows.append(row)
        self.empty.setVisible(not self._rows)
        if at in self.acts:
            self.acts[at].setFocus()

    def _row(self, over: Overview) -> QWidget:
        card, hour = Card(), over.hour
        card.body.addWidget(label(hour.title, "heading", strong=True))
        badges = QWidget()
        flow = FlowLayout(badges)
        for face in faces_of(self._engine, over):
            flow.addWidget(RoleBadge(face))
        card.body.addWidget(badges)
        when = telling.window(hour, over.now)
        card.body.addWidget(label(when))
        if hour.tags:
            card.body.addWidget(note(" ".join(f"#{one}" for one in hour.tags)))
        stage = stage_word(over.stage)
        card.body.addWidget(label(stage, strong=True, tone="warning" if over.stage is Stage.LEFT else "text"))
        if over.lines:
            card.body.addWidget(note(telling.counts_line(over)))
        if over.stage in {Stage.PLANNED, Stage.OPEN}:
            said = tr(
                "Hours",
                "Opening message: {opening}. Closing message: {closing}.",
                opening=telling.message_state(over.opening),
                closing=telling.message_state(over.closing),
            )
            card.body.addWidget(note(said))
        for sentence in telling.troubles(over):
            card.body.addWidget(Notice("", sentence))
        foot = QWidget()
        acts = FlowLayout(foot)
        ring = Look.current().size("focus-ring") + Look.current().size("focus-gap")
        acts.setContentsMargins(ring, ring, ring, ring)
        for key, word, kind, on in self._acts_of(over):
            made = button(word, kind, on=on)
            made.setAccessibleName(f"{word}: {hour.title}")
            acts.addWidget(made)
            self.acts[(hour.id, key)] = made
        card.body.addWidget(foot)
        card.setAccessibleName(f"{hour.title}, {when}, {stage}")
        return card

    def _acts_of(self, over: Overview) -> list[tuple[str, str, str, Callable[[], object]]]:
        hour, found = over.hour, list[tuple[str, str, str, Callable[[], object]]]()
        if over.stage is Stage.OPEN:
            found.append(("room", tr("Hours", "To the questions"), "primary", partial(self.room_asked.emit, int(hour.id))))
        if over.stage is Stage.PLANNED:
            if not over.confirmed:
                found.append(("confirm", tr("Hours", "Go through the pause…"), "primary", partial(self._ask_pauses, over)))
            found.append(("begin", tr("Hours", "Begin now…"), "plain", partial(self._ask_begin, over)))
            found.append(("move", tr("Hours", "Move…"), "plain", partial(self.ask_move, over)))
            found.append(("cancel", tr("Hours", "Call it off…"), "quiet", partial(self._ask_cancel, over)))
        if over.stage is Stage.LEFT:
            found.append(("room", tr("Hours", "What is left…"), "primary", partial(self.room_asked.emit, int(hour.id))))
        if over.stage is Stage.DONE and over.lines:
            found.append(("room", tr("Hours", "Look at it"), "plain", partial(self.room_asked.emit, int(hour.id))))
        return found

    # -- acting ------------------------------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open the sheet in which an hour is planned."""
        self.sheet = PlanHourSheet(self.window(), self._bridge)
        self.sheet.planned.connect(self._planned)
        self.sheet.open()

    def _planned(self, _hour: object, posts: tuple[int, ...]) -> None:
        for post in posts:
            self.pause_asked.emit(int(post))

    def _ask_pauses(self, over: Overview) -> None:
        for post in dict.fromkeys(one.post for one in (*over.opening, *over.closing) if one.state == "pausing"):
            self.pause_asked.emit(int(post))

    def ask_move(self, over: Overview) -> None:
        """Open the sheet in which a planned hour is moved."""
        self.moving = MoveHourSheet(self.window(), self._bridge, over)
        self.moving.closed.connect(partial(self._back_to, (over.hour.id, "move")))
        self.moving.moved.connect(lambda _hour: self._say(tr("Hours", "It is moved; its messages move along.")))
        self.moving.open()

    def _ask_begin(self, over: Overview) -> None:
        end = end_of(over.hour, over.now)
        told = [tr("Hours", "The opening message goes out now instead of at its moment. The end stays as planned.")]
        if end != over.hour.ends_at:
            until = clock_time(end, ZoneInfo(over.hour.zone))
            told = [tr("Hours", "Both messages come forward: the opening goes out now, and the hour lasts until about {time}.", time=until)]
        if not over.confirmed:
            told.append(tr("Hours", "The pause of its messages was not gone through yet; until then nothing goes out."))
        act = partial(self._begin, over.hour.id)
        self._sure(tr("Hours", "Begin the hour now?"), told, tr("Hours", "Begin now"), "primary", act, (over.hour.id, "begin"))

    def _ask_cancel(self, over: Overview) -> None:
        told = [tr("Hours", "Its opening and closing message do not go out. What was announced earlier stays where it stands.")]
        act = partial(self._cancel, over.hour.id)
        self._sure(tr("Hours", "Call this hour off?"), told, tr("Hours", "Call it off"), "stop", act, (over.hour.id, "cancel"))

    def _sure(self, heading: str, told: list[str], act: str, kind: str, on: Callable[[], object], key: tuple[HourId, str]) -> None:
        self.sure = SureSheet(self.window(), heading, told, act, kind)
        self.sure.closed.connect(partial(self._back_to, key))
        self.sure.confirmed.connect(lambda: on())
        self.sure.open()

    def _back_to(self, key: tuple[HourId, str]) -> None:
        """Give the keyboard back to the button that opened a sheet, also when its row was drawn anew meanwhile."""
        now = QApplication.focusWidget()
        if key in self.acts and (now is None or not self.isAncestorOf(now)):
            self.acts[key].setFocus()

    def _begin(self, hour: HourId) -> None:
        work.run(self, lambda: self._engine.hours.begin(hour), lambda made: self.room_asked.emit(int(made.id)), self._fail)

    def _cancel(self, hour: HourId) -> None:
        work.run(self, lambda: self._engine.hours.cancel(hour), lambda _made: self._say(tr("Hours", "It is called off.")), self._fail)

    def _fail(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, text: str) -> None:
        Toast(self.window(), text)
        announce(self, text)


Face = tuple[object, ...]


def face_of(engine: Engine, over: Overview) -> Face:
    """Return all that the row of an hour says."""
    messages = tuple((one.id, words.state(one)) for one in (*over.opening, *over.closing))
    badges = tuple(faces_of(engine, over))
    said = (telling.window(over.hour, over.now), telling.counts_line(over), *telling.troubles(over))
    return (over.hour.id, over.hour.title, over.hour.tags, badges, over.stage, over.confirmed, bool(over.lines), messages, said)


def faces_of(engine: Engine, over: Overview) -> list[BadgeFace]:
    """Return the badges of the accounts that answer."""
    known = engine.register.known()
    found = []
    for number in over.hour.accounts:
        account = known.get(number)
        network = engine.register.networks.get(account.network) if account is not None else None
        if account is not None:
            found.append(BadgeFace.of(account, network.name if network is not None else ""))
    return found
