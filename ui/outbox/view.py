"""The place 'Sent': filters and list at the left, one message in full at the right; on a narrow window one of the two."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.searching import pieces_of
from accounts.posts.forecast import Doubts
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.look import Look
from ui.outbox.actions import Act
from ui.outbox.acts import ActsList
from ui.outbox.detail import Detail
from ui.outbox.doing import Doing
from ui.outbox.filters import Filters
from ui.outbox.listing import Listing
from ui.outbox.loading import FIRST, Loaded, Whole, load, load_whole
from ui.outbox.model import OutboxModel
from ui.outbox.rows import RowKind, Wanted
from ui.widgets import Chips, EmptyState, Toast, announce, title

SETTLE_MS = 60
"""Changes that come within this time are read together."""
AT_MOST_MS = 400
"""While many targets go out at once, the list is not read anew more often than this: each time costs as much as sending one of them."""
WIDE = 760
"""From this width (at 100 %) list and message stand beside each other."""


class OutboxView(QWidget):
    """What was sent and what will be. The signals are for the rest of the window."""

    sign_in_asked = Signal(int)
    """An AccountId."""
    draft_asked = Signal(int)
    """A DraftId to open in the composer."""
    pause_asked = Signal(int)
    """A PostId whose pause waits."""
    write_asked = Signal()
    everything_asked = Signal(str)
    """What was typed is to be looked for in everything."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read the books at once; what changes in them is followed."""
        super().__init__(parent)
        self._bridge = bridge
        self._engine = bridge.engine
        self._most = FIRST
        self._turn = 0
        self._inside = False
        self._filled = False
        self._here: QWidget
        self._wished: TargetId | None = None
        self._known: dict[AccountId, Account] = {}
        self._doubts: Doubts = {}
        self._read: Whole | None = None
        self.setAccessibleName(tr("Outbox", "Sent"))
        self._build()
        self.doing = Doing(self._engine, self)
        self.doing.said.connect(self._say)
        self.doing.sign_in_asked.connect(self.sign_in_asked)
        self.doing.draft_asked.connect(self.draft_asked)
        self.doing.pause_asked.connect(self.pause_asked)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.reload)
        self._read_at = QElapsedTimer()
        # The message beside the list comes when the list is painted, so that what was typed or clicked meanwhile comes between the two.
        self._soon, self._next, self._then = QTimer(self), QTimer(self), QTimer(self)
        for timer, act in ((self._soon, self._paint_first), (self._next, self._paint_rest), (self._then, self._show_read)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        bridge.act_changed.connect(lambda _act: self._later())
        bridge.target_changed.connect(lambda _target, _post: self._later())
        bridge.account_changed.connect(lambda _account: self._later())
        for change in (bridge.holds_changed, bridge.books_changed):
            change.connect(self._later)
        self.reload()

    # -- reading -----------------------------------------------------------------------------------------------------

    def arrived(self) -> None:
        """Read anew when somebody comes here: 'today' may have become 'yesterday'."""
        self.reload()

    def _later(self) -> None:
        if not self._settle.isActive():
            since = self._read_at.elapsed() if self._read_at.isValid() else AT_MOST_MS
            self._settle.start(max(SETTLE_MS, AT_MOST_MS - since))

    def reload(self) -> None:
        """Read what is asked for, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._read_at.start()
        self._turn += 1
        turn, wanted, most, engine = self._turn, self.filters.wanted, self._most, self._engine

        def show(found: Loaded) -> None:
            if turn == self._turn:
                self._show(wanted, found)

        also, looked_at = self._wished, self.list.target
        work.run(self, lambda: load(engine, wanted, most, also, looked_at), show, self._failed)
        self.acts.reload()

    def _more(self) -> None:
        self._most *= 2
        self.reload()

    def _show(self, wanted: Wanted, found: Loaded) -> None:
        rows = found.rows
        self._known, self._doubts, self._read = found.accounts, found.doubts, found.whole
        self.filters.offer([account for account in self._known.values() if account.removed_at is None])
        place = self.list.keep_place()
        self.model.show_rows(rows, self._known, found.holds, more=found.more, doubts=self._doubts, pieces=pieces_of(wanted.words))
        self.list.put_back(place)
        self.list.viewport().setUpdatesEnabled(False)  # in its own turns; see _paint_first
        self._here = self._split if rows else self._nothing_found if wanted.narrow else self._nothing
        self._filled = bool(rows) or wanted.narrow
        if self.list.target is None and rows and self._wide:
            # Before the list is shown: with the keyboard it would choose by itself, and the message would be made in this very turn.
            self.list.stand_on(self.model.first_target())
        self._turn_to(self.what.chosen[:1] == ["acts"])
        self._soon.start()
        if self._wished is not None and self.model.place_of((RowKind.TARGET, int(self._wished))) >= 0:
            self.open_target(self._wished)

    def _turn_to(self, acts: bool) -> None:
        """Show what was done with others' messages, or one's own."""
        self._stack.setCurrentWidget(self.acts if acts else self._here)
        self.filters.setVisible(self._filled and not acts)

    def _counted(self, count: int, asking: int) -> None:
        """Offer the acts as soon as there are some; how many ask for a person stands in their name."""
        word = tr("Outbox", "Favourites and boosts")
        self.what.chip("acts").setText(f"{word} ({asking})" if asking else word)
        self.what.setVisible(count > 0)
        if not count and self.what.chosen[:1] == ["acts"]:
            self._choose("messages")

    def _choose(self, what: str) -> None:
        self.what.choose(what)
        self._turn_to(what == "acts")

    def open_acts(self) -> None:
        """Show what was done with others' messages."""
        self._choose("acts")

    def _failed(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    # -- one message -------------------------------------------------------------------------------------------------

    def open_target(self, target: TargetId) -> None:
        """Look at one target; the list is read on to it where it must be."""
        at = self.model.place_of((RowKind.TARGET, int(target)))
        if at >= 0:
            self._wished = None
            self.list.setCurrentIndex(self.model.index(at))
            self._enter()
        elif self._wished != target:
            # Further down than what was read, or left out by a filter: it is read too, and shown as soon as it is there.
            self._wished = target
            if self.filters.wanted.narrow:
                self.filters.clear()
            else:
                self.reload()

    def open_post(self, post: PostId) -> None:
        """Look at the first target of a post."""
        for target in self._engine.history.post(post)[:1]:
            self.open_target(target.id)

    def _paint_first(self) -> None:
        # Qt would paint last of all, together with what the message beside it needs: three short turns of the window instead of a long one.
        view = self.list.viewport()
        view.setUpdatesEnabled(True)
        view.repaint(view.rect().adjusted(0, 0, 0, -view.height() // 2))
        self._next.start()

    def _paint_rest(self) -> None:
        view = self.list.viewport()
        view.repaint(view.rect().adjusted(0, view.height() - view.height() // 2, 0, 0))
        self._then.start()

    @property
    def settled(self) -> bool:
        """Return whether what was read last is shown, the message beside the list too."""
        return not any(timer.isActive() for timer in (self._settle, self._soon, self._next, self._then))

    def _show_read(self) -> None:
        """Show the message that is looked at as it was read with the list: a turn of the window reads nothing itself."""
        read, self._read = self._read, None
        if read is not None and read.target.id == self.list.target:
            self.detail.show_target(read)
        else:
            self._show_detail(self.list.target)

    def _show_detail(self, number: TargetId | None) -> None:
        whole = load_whole(self._engine, number, self._known, self._doubts) if number is not None else None
        if whole is None:
            self.detail.clear()
            self._leave()
            return
        self.detail.show_target(whole)

    def _act(self, act: object) -> None:
        shown = self.detail.target
        if shown is None or not isinstance(act, Act):
            return
        # What is on the screen may be old by now; the act is about the target as it is.
        target = self._engine.history.target(shown.id)
        if target is not None:
            self.doing.do(act, target)

    def _say(self, text: str) -> None:
        Toast(self.window(), text)
        announce(self, text)

    # -- wide and narrow ---------------------------------------------------------------------------------------------

    @property
    def _wide(self) -> bool:
        return self.width() >= Look.current().px(WIDE)

    def _enter(self) -> None:
        self._inside = True
        self._share()
        if not self._wide:
            self.detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self._inside:
            self._inside = False
            self._share()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        wide = self._wide
        self.detail.setVisible(wide or self._inside)
        self._left.setVisible(wide or not self._inside)
        self.detail.back.setVisible(not wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one or both."""
        super().resizeEvent(event)
        self._share()
        if self._wide:
            self._inside = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._inside:
            self._leave()
            return
        super().keyPressEvent(event)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = Look.current()
        self.model = OutboxModel(self._engine.clock.now)
        self.model.setParent(self)
        self.model.more_asked.connect(self._more, Qt.ConnectionType.QueuedConnection)
        self.filters = Filters()
        self.filters.changed.connect(self._asked_anew)
        self.filters.everything_asked.connect(self.everything_asked)
        self.list = Listing(self.model)
        self.list.chosen.connect(self._show_detail)
        self.list.opened.connect(self._enter)
        self.detail = Detail(self._engine)
        self.detail.asked.connect(self._act)
        self.detail.back_asked.connect(self._leave)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._left = QWidget()
        inner = QHBoxLayout(self._left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        self._split.addWidget(self._left)
        self._split.addWidget(self.detail)
        self._split.setSizes([540, 460])
        self._nothing = EmptyState(
            "send",
            tr("Outbox", "Nothing has been sent yet"),
            tr("Outbox", "What you publish stands here, with its sender, how it stands, and every attempt."),
            act=tr("Outbox", "Write a message"),
            on=self.write_asked.emit,
        )
        self._nothing_found = EmptyState(
            "search",
            tr("Outbox", "Nothing like that was sent"),
            tr("Outbox", "Search with other words, or show everything again."),
            act=tr("Outbox", "Show everything"),
            on=self.filters.clear,
        )
        self.acts = ActsList(self._engine)
        self.acts.said.connect(self._say)
        self.acts.sign_in_asked.connect(self.sign_in_asked)
        self.acts.counted.connect(self._counted)
        choices = [("messages", tr("Outbox", "My messages")), ("acts", tr("Outbox", "Favourites and boosts"))]
        self.what = Chips(tr("Outbox", "What is shown"), choices)
        self.what.choose("messages")
        self.what.hide()
        self.what.changed.connect(lambda chosen: self._choose(chosen[0] if chosen else "messages"))
        self._here = self._nothing
        self._stack = QStackedWidget()
        for view in (self._nothing, self._split, self._nothing_found, self.acts):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space("l"), look.space("l"), look.space("l"), 0)
        column.setSpacing(look.space("m"))
        column.addWidget(title(tr("Outbox", "Sent")))
        column.addWidget(self.what)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _asked_anew(self) -> None:
        self._most = FIRST
        self.reload()
