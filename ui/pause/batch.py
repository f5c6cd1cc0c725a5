"""One pause for many planned messages of the same senders, as they come out of a file: all are seen, all are confirmed, in one.

It ends in exactly one of: confirmed, returned (they are drafts again), or put off; put off they wait, and are asked about again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from accounts.errors import KnownError
from accounts.model.ids import TargetId
from accounts.posts import checks
from accounts.posts.checks import Demand, Weight
from accounts.posts.importing import Batch
from accounts.posts.pause import Effect
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.pause.buttons import ButtonRows
from ui.pause.cards import ToSee
from ui.pause.listing import PlannedList
from ui.pause.messages import Shown
from ui.pause.sheet import PauseSheet
from ui.widgets import button

SETTLE_MS = 200


class BatchSheet(PauseSheet):
    """Opened with a batch; `confirmed` and `returned` tell how many, after the sheet is gone from sight."""

    confirmed = Signal(int)
    returned = Signal(int)
    _busy = False

    def __init__(self, window: QWidget, bridge: Bridge, batch: Batch, *, again: bool = False) -> None:
        """Ask about the posts of `batch`. Raises NothingPausesError."""
        heading = tr("Pause", "Confirm %n planned messages", len(batch.posts))
        super().__init__(window, bridge, batch.posts[0], again=again, posts=batch.posts, heading=heading)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look_whether_gone)

    # -- building ----------------------------------------------------------------------------------------------------

    def _show_messages(self, width: int) -> Shown:
        self._messages.sort(key=lambda one: (one[0].due_at, one[0].id))
        networks = {name: network.name for name, network in self._engine.register.networks.items()}
        return PlannedList(self._messages, networks, self._engine.drafts.picture_path, self._engine.clock.now)

    def _to_be_seen(self) -> list[ToSee]:
        """Gather what the checks ask: the same thing about many messages is one tick, or one reason."""
        around = self._engine.surroundings.around(self._accounts)
        first: dict[tuple[int, str, bool], str] = {}
        about: dict[tuple[int, str, bool], list[TargetId]] = {}
        for target, account in self._messages:
            for one in checks.find(target.content, account, around):
                if one.weight is Weight.ASK:
                    key = (int(account.id), one.code, one.demand is Demand.REASON)
                    first.setdefault(key, f"{account.label}: {words.finding(one, account)}")
                    about.setdefault(key, []).append(target.id)
        found = []
        for key, sentence in first.items():
            others = len(about[key]) - 1
            more = tr("Pause", "The same holds for %n others.", others) if others else ""
            found.append(ToSee(f"{sentence} {more}".strip(), key[2], tuple(about[key])))
        return found

    def _build_buttons(self) -> None:
        self.edit = self.keep = button(tr("Pause", "Later"), on=self.dismiss)
        self.cancel = button(tr("Pause", "Do not plan them"), on=self._cancel)
        self.cancel.setToolTip(tr("Pause", "They become drafts again"))
        self.publish = button(tr("Pause", "Plan %n messages", len(self._messages)), "primary", on=self._publish)
        self.elsewhere = button("", "primary", on=self._go_elsewhere)
        self.elsewhere.hide()
        buttons: list[QPushButton] = [self.keep, self.cancel, self.elsewhere, self.publish]
        self._rows = ButtonRows(buttons)
        self.footer.addWidget(self._rows)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._publish)

    @property
    def by_itself(self) -> bool:
        """Return that so many never go without a press."""
        return False

    # -- endings -----------------------------------------------------------------------------------------------------

    def may_dismiss(self) -> bool:
        """Take Escape for Later."""
        return not self._busy

    def _publish(self) -> None:
        if not self.may_publish or not self.is_open or self._busy:
            return
        if self._changed_meanwhile():
            self._changed = True
            self._say_trouble(
                tr("Pause", "The account or a message was changed meanwhile."),
                tr("Pause", "Choose Later, and look at them again; nothing was planned."),
            )
            self._judge()
            return
        posts, desk, count, reasons = self.posts, self._engine.desk, len(self._messages), self.seen.reasons
        self._in_another_thread(lambda: desk.release_all(posts, reasons), lambda: self.confirmed.emit(count))

    def _why_not(self) -> str:
        if self._changed:
            return tr("Pause", "Choose Later, and look at them again.")
        if self.shown.complete or self.verdict.wrong:
            return super()._why_not()
        return tr("Pause", "Look through the list to its end first.")

    def _cancel(self) -> None:
        posts, desk, count = self.posts, self._engine.desk, len(self._messages)
        if not self._busy:
            self._in_another_thread(lambda: desk.cancel_all(posts), lambda: self.returned.emit(count))

    def _go_elsewhere(self) -> None:
        if self.verdict.effect is Effect.TOMORROW:
            self.dismiss()
        else:
            self._cancel()

    def _in_another_thread(self, act: Callable[[], object], told: Callable[[], None]) -> None:
        """Do what takes a moment with thousands; meanwhile nothing else is to be pressed."""
        self._busy = True
        self._lock_buttons(on=True)

        def done(_answer: object) -> None:
            self._busy = False
            self.dismiss()
            told()

        def failed(failure: KnownError) -> None:
            self._busy = False
            self._lock_buttons(on=False)
            said = words.error(failure.word, failure.values)
            self._say_trouble(said.text, said.todo)
            self._judge()

        work.run(self, act, done, failed)

    def _lock_buttons(self, *, on: bool) -> None:
        for made in (self.keep, self.cancel, self.elsewhere, self.publish):
            made.setEnabled(not on)

    def _judge(self) -> None:
        super()._judge()
        if self._busy:
            self._lock_buttons(on=True)

    # -- what others do meanwhile ------------------------------------------------------------------------------------

    def _target_changed(self, _target: int, post: int) -> None:
        # Thousands of them may change at once; one look is enough.
        if not self._busy and post in self.posts:
            self._settle.start()
