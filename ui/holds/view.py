"""The place 'Crisis': stop everything and end it, the council meeting, stops by hand; and every message that waits for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from accounts.errors import KnownError
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, CouncilId, MeetingId, TargetId
from accounts.model.post import State
from ui import words, work
from ui.bridge import Bridge
from ui.holds import telling
from ui.holds.beginning import BeginSheet
from ui.holds.cards import CrisisCard, ManualCard
from ui.holds.ending import EndSheet
from ui.holds.fate import Waiting, in_order
from ui.holds.meeting import MeetingCard
from ui.holds.passing import PassSheet
from ui.holds.reading import Lying, Reading, read
from ui.holds.rows import Act, HeldRow, LyingRow, Rows, Shown
from ui.holds.taking import TakingBack
from ui.language import tr, when
from ui.widgets import Card, Page, Sheet, Toast, announce, button, label, note

SETTLE_MS = 60
"""Changes that come within this time are read together."""
CLOCK_MS = 30_000
"""Time passes: what is due becomes too late. So often the place is said anew."""


class CrisisView(Page):
    """The place. `draft_asked` carries a DraftId to open in the composer; `stopped` comes when everything stands still."""

    draft_asked = Signal(int)
    stopped = Signal()
    rules_asked = Signal()
    """Somebody wants to see or change meetings and quiet hours."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read at once, off the main thread; what changes is followed."""
        super().__init__(tr("Holds", "Crisis"), parent=parent)
        self._engine = bridge.engine
        self.taking = TakingBack.of(bridge)
        self.reading: Reading | None = None
        self.sheet: Sheet | None = None
        self._turn = 0
        self.setAccessibleName(tr("Holds", "Crisis"))
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self.tell)
        self._clock.start()
        self.taking.changed.connect(self._later)
        bridge.target_changed.connect(lambda _target, _post: self._later())
        bridge.account_changed.connect(lambda _account: self._later())
        bridge.holds_changed.connect(self._later)
        bridge.books_changed.connect(self._later)
        self.reload()

    # -- reading -----------------------------------------------------------------------------------------------------

    def arrived(self) -> None:
        """Read anew when somebody comes here."""
        self._later()

    def focus_start(self) -> QWidget:
        """Return the control that a person looks for here: the large one, or the one that ends the crisis."""
        return self.crisis.end if self.crisis.end.isVisible() else self.crisis.stop

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._turn += 1
        turn, engine, asked = self._turn, self._engine, frozenset(self.taking.asked)

        def show(found: Reading) -> None:
            if turn == self._turn:
                self.reading = found
                self.tell()

        work.run(self, lambda: read(engine, asked), show, self._failed)

    def _later(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def tell(self) -> None:
        """Say what was read, as it stands at this moment."""
        found = self.reading
        if found is None:
            return
        now = self._engine.clock.now()
        crisis = found.hold(HoldCause.CRISIS)
        self.crisis.show_hold(crisis, now, found.sending)
        self.meeting.show_hold(found.hold(HoldCause.MEETING), now, found.councils, found.meetings)
        self.manual.show_holds([one for one in found.holds if one.cause is HoldCause.MANUAL], found.accounts, now)
        self._tell_lying(found.lying)
        ordered = in_order(found.waiting, now)
        self.held.show_rows(Shown(int(one.target.id), one, telling.state(one, now) + telling.due(one.target, now)) for one in ordered)
        self.held_card.setVisible(bool(found.holds))
        self.none_held.setVisible(not ordered)
        self.held_heading.setText(tr("Holds", "%n messages wait", len(ordered)) if ordered else tr("Holds", "No message waits"))

    def _tell_lying(self, lying: tuple[Lying, ...]) -> None:
        unreached = self.taking.unreached
        now = self._engine.clock.now()

        def shown(one: Lying) -> Shown:
            tried = self.taking.tried.get(one.target.id)
            told = when(tried, now=now) if tried is not None else ""
            missing = one.target.id in unreached
            why = self._engine.publisher.why_unreached(one.target.id) if missing else None
            said = telling.lying(one.target, unreached=missing, tried=told, why=why)[2]
            return Shown(int(one.target.id), (one, missing, told, why), said)

        self.lying.show_rows(
            shown(one) for one in sorted(lying, key=lambda one: (_urgency(one, one.target.id in unreached), one.target.due_at))
        )
        count = Counter(_standing(one, one.target.id in unreached) for one in lying)
        parts = [
            tr("Holds", "%n taken back.", count["back"]) if count["back"] else "",
            tr("Holds", "%n being taken back.", count["asked"]) if count["asked"] else "",
            tr("Holds", "%n could not be reached.", count["unreached"]) if count["unreached"] else "",
            tr("Holds", "%n were published already.", count["out"]) if count["out"] else "",
            tr("Holds", "%n are uncertain.", count["unclear"]) if count["unclear"] else "",
        ]
        told = " ".join(part for part in parts if part)
        if told != self.lying_told.text():
            self.lying_told.setText(told)
            announce(self.lying_told, told)
        self.again.setVisible(count["unreached"] > 0)
        self.lying_card.setVisible(bool(lying))

    # -- doing -------------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask whether everything is to stop; in a crisis, put the keyboard on its end instead. Works over any other sheet."""
        if isinstance(self.sheet, BeginSheet | EndSheet):
            return
        if any(one.cause is HoldCause.CRISIS for one in self._engine.holds.set_by_people):
            self.focus_start().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        sheet = BeginSheet(self.window(), self._engine, self.reading.at_networks if self.reading is not None else None)
        sheet.begun.connect(self._begun)
        self._open(sheet)

    def ask_end(self) -> None:
        """Ask whether the crisis ends, with what happens to each message."""
        sheet = EndSheet(self.window(), self._engine, self.reading.waiting if self.reading is not None else ())
        sheet.ended.connect(lambda: self._say(tr("Holds", "The crisis is over.")))
        self._open(sheet)

    def begin(self, cause: HoldCause, account: AccountId | None = None) -> None:
        """Hold an account, or all."""
        self._try(lambda: self._engine.begin_hold(cause, account, words.user_name()))

    def end(self, cause: HoldCause, account: AccountId | None = None) -> None:
        """End a hold."""
        self._try(lambda: self._engine.end_hold(cause, account))

    def do(self, number: int, act: Act) -> None:
        """Do something with one held message."""
        one = self._waiting(number)
        if one is None:
            self._moved_on()
        elif act is Act.LET_GO:
            sheet = PassSheet(self.window(), one, self._engine.clock.now())
            sheet.confirmed.connect(lambda: self._try(lambda: self._let_pass(one)))
            self._open(sheet)
        elif act is Act.STOP:
            self._try(lambda: self._stop(one.target.id))
        else:
            self._try(lambda: self._edit(one.target.id))

    def _let_pass(self, one: Waiting) -> None:
        desk = self._engine.desk
        target = desk.need(one.target.id)
        # What became too late meanwhile first has to be let go again; this question was the asking.
        missed = target.state is State.MISSED
        if (missed and not desk.retry(target.id)) or not desk.let_pass(target.id):
            self._moved_on()

    def _stop(self, target: TargetId) -> None:
        if not self._engine.desk.stop_target(target):
            self._moved_on()

    def _edit(self, target: TargetId) -> None:
        if self._engine.desk.stop_target(target):
            self.draft_asked.emit(int(self._engine.desk.as_new_draft(target)))
        else:
            self._moved_on()

    def _waiting(self, number: int) -> Waiting | None:
        found = self.reading.waiting if self.reading is not None else ()
        return next((one for one in found if int(one.target.id) == number), None)

    def _begun(self) -> None:
        self.focus_start().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, tr("Holds", "Everything is stopped."))
        self.stopped.emit()
        self.reload()

    def _moved_on(self) -> None:
        self._say(tr("Holds", "It has moved on meanwhile; look how it stands now."))
        self.reload()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as failure:
            self._failed(failure)
        self._later()

    def _failed(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, text: str) -> None:
        Toast(self.window(), text)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.crisis = CrisisCard()
        self.crisis.stop_asked.connect(self.ask)
        self.crisis.end_asked.connect(self.ask_end)
        self.meeting = MeetingCard()
        self.meeting.begin_asked.connect(lambda: self.begin(HoldCause.MEETING))
        self.meeting.end_asked.connect(lambda: self._try(lambda: self._engine.end_hold(HoldCause.MEETING, windows=False)))
        meetings = self._engine.meetings
        self.meeting.council_begin_asked.connect(lambda one: self._try(lambda: meetings.begin(CouncilId(one), words.user_name())))
        self.meeting.council_end_asked.connect(lambda one: self._try(lambda: meetings.close_all(CouncilId(one))))
        self.meeting.overrun_asked.connect(lambda one: self._try(lambda: meetings.overrun(MeetingId(one))))
        self.meeting.rules_asked.connect(self.rules_asked)
        self.manual = ManualCard()
        self.manual.begin_asked.connect(lambda: self.begin(HoldCause.MANUAL))
        self.manual.end_asked.connect(lambda account: self.end(HoldCause.MANUAL, account))
        for card in (self.crisis, self._build_lying(), self._build_held(), self.meeting, self.manual):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _build_lying(self) -> Card:
        self.lying_card = Card()
        self.lying_card.body.addWidget(label(tr("Holds", "What lay at the networks' servers"), "heading"))
        self.lying_told = label("")
        self.lying_card.body.addWidget(self.lying_told)
        self.again = button(tr("Holds", "Try again now"), icon="rotate-cw", on=self.taking.again)
        self.lying_card.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.lying = Rows(tr("Holds", "What lay at the networks' servers"), self._lying_row)
        self.lying_card.body.addWidget(self.lying)
        self.lying_card.hide()
        return self.lying_card

    def _build_held(self) -> Card:
        self.held_card = Card()
        self.held_heading = label("", "heading")
        self.held_card.body.addWidget(self.held_heading)
        self.none_held = note(tr("Holds", "What falls due or is released while something holds stands here."))
        self.held_card.body.addWidget(self.none_held)
        self.held = Rows(tr("Holds", "Held messages"), self._held_row)
        self.held_card.body.addWidget(self.held)
        self.held_card.hide()
        return self.held_card

    def _held_row(self, shown: Shown) -> HeldRow:
        assert isinstance(shown.what, Waiting)  # noqa: S101 - what `tell` puts in
        made = HeldRow(shown.what, self._engine.clock.now())
        made.asked.connect(self.do)
        return made

    def _lying_row(self, shown: Shown) -> LyingRow:
        assert isinstance(shown.what, tuple)  # noqa: S101 - what `tell` puts in
        one, unreached, tried, why = shown.what
        return LyingRow(one, unreached=unreached, tried=tried, why=why)


def _standing(one: Lying, unreached: bool) -> str:
    match one.target.state:
        case State.HANDED_OVER:
            return "unreached" if unreached else "asked"
        case State.PUBLISHED:
            return "out"
        case State.UNKNOWN:
            return "unclear"
        case _:
            return "back"


def _urgency(one: Lying, unreached: bool) -> int:
    return ("unreached", "unclear", "out", "asked", "back").index(_standing(one, unreached))
