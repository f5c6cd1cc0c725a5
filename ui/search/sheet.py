"""The sheet that searches everything: one field, what comes first, where to look, and what was found, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from accounts.errors import KnownError
from accounts.model.ids import DraftId
from accounts.model.search import Order, Standing, Where
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.look import Look
from ui.search.listing import FoundModel, FoundPainter
from ui.search.rows import Answer, FoundRow, search
from ui.widgets import Chips, FlowLayout, Sheet, announce, button, label

REST_MS = 40
"""So long typing rests before it is looked: keys that come together are one question."""
ROWS = 4
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchSheet(Sheet):
    """What is chosen is opened, after the sheet is gone: `draft_asked` (DraftId), `version_asked` (DraftId, number), `target_asked`."""

    draft_asked = Signal(int)
    version_asked = Signal(int, int)
    target_asked = Signal(int)

    def __init__(self, window: QWidget, bridge: Bridge, typed: str = "") -> None:
        """Look for `typed` at once, where there is something."""
        super().__init__(window, tr("Search", "Search everything"))
        self._engine = bridge.engine
        self._turn = 0
        self._running = False
        self._answered = ""
        self.field = QLineEdit(typed)
        self.field.setPlaceholderText(tr("Search", "Words, “words together”, #hashtag or @name"))
        self.field.setAccessibleName(tr("Search", "Search in drafts, earlier versions and everything that was sent"))
        self.where = Chips(
            tr("Search", "Only in"),
            [
                (Where.DRAFT.value, tr("Search", "Drafts")),
                (Where.VERSION.value, tr("Search", "Earlier versions")),
                (Where.TARGET.value, tr("Search", "Sent and planned")),
            ],
            many=True,
        )
        self.order = Chips(
            tr("Search", "What comes first"),
            [(Order.NEWEST.value, tr("Search", "Newest first")), (Order.BEST.value, tr("Search", "Best first"))],
        )
        self.order.choose(Order.NEWEST.value)
        self.said = label(tr("Search", "Type a word or its beginning."), tone="muted")
        self.model = FoundModel(self)
        self.list = QListView()
        self._lay()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _text: self._rest.start())
        self.where.changed.connect(lambda _chosen: self._ask())
        self.order.changed.connect(self._order_changed)
        for change in (bridge.draft_changed, bridge.target_changed, bridge.books_changed):
            change.connect(lambda *_: self._rest.start())
        self.closed.connect(self._rest.stop)
        self._ask()

    def _lay(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(FoundPainter(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(tr("Search", "What was found"))
        view.setAccessibleDescription(tr("Search", "Enter opens it"))
        view.setMinimumHeight(ROWS * view.itemDelegate().sizeHint(None, None).height())  # type: ignore[arg-type]
        view.clicked.connect(lambda index: self._take(index.row()), Qt.ConnectionType.QueuedConnection)
        for watched in (view, self.field):
            watched.installEventFilter(self)
        chips = QWidget()
        row = FlowLayout(chips)
        row.addWidget(self.where)
        row.addWidget(self.order)
        for part in (self.field, chips, self.said, view):
            self.body.addWidget(part, 1 if part is view else 0)
        self.body.setSpacing(Look.current().space("m"))
        self.footer.addWidget(button(tr("Search", "Close"), on=self.dismiss))
        self.go = button(tr("Search", "Open"), "primary", on=lambda: self._take(self.list.currentIndex().row()))
        self.footer.addWidget(self.go)

    # -- asking ------------------------------------------------------------------------------------------------------------------------

    def _order_changed(self, chosen: list[str]) -> None:
        if not chosen:
            self.order.choose(Order.NEWEST.value)
        self._ask()

    def _ask(self) -> None:
        """Ask, one question at a time: what was typed meanwhile is asked when the answer is there, and the old answer is dropped."""
        self._rest.stop()
        self._turn += 1
        if self._running:
            return
        self._running = True
        turn, engine, typed = self._turn, self._engine, self.field.text()
        where, order = [Where(one) for one in self.where.chosen], Order(self.order.value or Order.NEWEST)

        def show(found: Answer) -> None:
            if turn == self._turn:
                self._show(typed, found)

        def ended() -> None:
            self._running = False
            if turn != self._turn and self.is_open:
                self._ask()

        work.run(self, lambda: search(engine, typed, where, order), show, self._failed, ended)

    def _show(self, typed: str, found: Answer) -> None:
        # The same question once more (something changed): who looks at a row goes on looking at it. A new one begins at the top.
        held = self.chosen if typed == self._answered else None
        self._answered = typed
        self.model.fill(found.rows)
        at = next(
            (at for at, row in enumerate(found.rows) if held and (row.hit.where, row.hit.number) == (held.hit.where, held.hit.number)), 0
        )
        if found.rows:
            self.list.setCurrentIndex(self.model.index(at))
        self.go.setEnabled(bool(found.rows))
        self._say(typed, found)

    def _say(self, typed: str, found: Answer) -> None:
        if not typed.strip():
            text = tr("Search", "Type a word or its beginning.")
        elif not found.rows:
            text = tr("Search", "Nothing holds all these words. Try fewer.")
        elif found.more:
            text = tr("Search", "The first %n; add a word to see fewer.", len(found.rows))
        else:
            text = tr("Search", "%n found.", len(found.rows))
        if text != self.said.text():
            self.said.setText(text)
            announce(self.said, text)

    def _failed(self, failure: KnownError) -> None:
        said = str(words.error(failure.word, failure.values))
        self.said.setText(said)
        announce(self.said, said)

    # -- opening -----------------------------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> FoundRow | None:
        """Return the row that is looked at."""
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _take(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            return
        hit = self.model.rows[at].hit
        draft = hit.draft_id
        if draft is not None and hit.standing is Standing.DISCARDED:
            try:
                self._engine.drafts.restore(draft)
            except KnownError as failure:
                self._failed(failure)
                return
        self.dismiss()
        if hit.target_id is not None:
            self.target_asked.emit(int(hit.target_id))
        elif hit.where is Where.VERSION:
            self.version_asked.emit(int(draft or DraftId(0)), hit.number)
        else:
            self.draft_asked.emit(hit.number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the list from the field too; Enter opens what is chosen."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in {self.field, self.list}:
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                # Only when this key is dealt with: opening takes the field away that it came to.
                QTimer.singleShot(0, self, lambda: self._take(self.list.currentIndex().row()))
                return True
            if watched is self.field and key in _STEPS and self.model.rows:
                at = min(max(self.list.currentIndex().row() + _STEPS[key], 0), len(self.model.rows) - 1)
                self.list.setCurrentIndex(self.model.index(at))
                announce(self.list, self.model.rows[at].spoken)
                return True
        return super().eventFilter(watched, event)
