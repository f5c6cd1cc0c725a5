"""The place 'Accounts': as whom one can speak, how each account stands, and the one button that mends what is wrong."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId
from ui import words, work
from ui.bridge import Bridge
from ui.language import tr
from ui.look import Look
from ui.setup.card import AccountCard, Row
from ui.setup.checking import Checking
from ui.setup.doors import add_account, open_vault, sign_in_again
from ui.setup.edit import EditSheet
from ui.setup.health import Remedy
from ui.setup.loading import FIRST, Found, load
from ui.setup.profile_sheet import ProfileSheet
from ui.setup.removing import RemoveSheet
from ui.setup.step import line_edit
from ui.setup.troubles import TroubleSheet
from ui.setup.wizard import AddSheet
from ui.widgets import EmptyState, FlowLayout, Page, Sheet, Skeleton, Toast, announce, button, note

SETTLE_MS = 60
"""Changes that come within this time are read together."""
A_TURN = 3
"""Cards that are made in one turn; the next ones come in the turn after it, so that the window answers in between."""
SEARCH_FROM = 7
"""From this many accounts on, they can be searched."""


class AccountsView(QWidget):
    """The list. `account_added` and `write_asked` come from the sheet that adds; `preferences_asked` from the button for the look."""

    account_added = Signal(int)
    """An AccountId."""
    write_asked = Signal()
    preferences_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read the accounts at once, off the main thread; what changes in them is followed."""
        super().__init__(parent)
        self._bridge = bridge
        self._engine = bridge.engine
        self._most = FIRST
        self._turn = 0
        self._busy: set[int] = set()
        self.cards: dict[int, AccountCard] = {}
        self.sheet: Sheet | None = None
        self.setAccessibleName(tr("Setup", "Accounts"))
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._rows: list[Row] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._place_some)
        self._checking = Checking(self._engine, self)
        self._checking.done.connect(self._told_of_check)
        bridge.account_changed.connect(lambda _account: self._later())
        bridge.holds_changed.connect(self._later)
        bridge.books_changed.connect(self._later)
        self.reload()

    # -- reading -----------------------------------------------------------------------------------------------------

    def arrived(self) -> None:
        """Read anew when somebody comes here again: time has passed."""
        if self._stack.currentWidget() is not self._waiting:
            self._later()

    def reload(self) -> None:
        """Read what is asked for; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._turn += 1
        turn, engine, wanted, most = self._turn, self._engine, self.search.text(), self._most

        def show(found: Found) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: load(engine, wanted, most), show, self._failed)

    def _later(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _show(self, found: Found) -> None:
        rows = [replace(row, busy=int(row.account.id) in self._busy) for row in found.rows]
        kept = {int(row.account.id) for row in rows}
        for number in [number for number in self.cards if number not in kept]:
            card = self.cards.pop(number)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._rows = rows
        self._place_some()
        rest = found.matching - len(rows)
        self.more.setVisible(rest > 0)
        self.more.setText(tr("Setup", "Show %n more", min(rest, FIRST)) if rest > 0 else "")
        self.more.setAccessibleName(self.more.text())
        self.search.setVisible(found.all >= SEARCH_FROM or bool(self.search.text()))
        self.count.setVisible(found.all >= SEARCH_FROM)
        self.count.setText(tr("Setup", "{shown} of {all}", shown=len(rows), all=found.matching))
        self.nothing_found.setVisible(found.all > 0 and not rows)
        self._stack.setCurrentWidget(self._page if found.all else self._empty)

    def _place_some(self) -> None:
        """Put the cards where they belong; of those that are to be made, as many as one turn can carry."""
        made = 0
        for place, row in enumerate(self._rows):
            made += int(row.account.id) not in self.cards
            if made > A_TURN:
                self._rest.start()
                return
            self._place_card(place, row)
        now = self._engine.clock.now()
        for card in self.cards.values():
            card.tell(now)

    def _place_card(self, place: int, row: Row) -> None:
        number = int(row.account.id)
        card = self.cards.get(number)
        now = self._engine.clock.now()
        if card is None:
            card = AccountCard(row, now)
            card.edit_asked.connect(self.edit)
            card.remove_asked.connect(self.remove)
            card.trouble_asked.connect(self.trouble)
            card.profile_asked.connect(self.profile)
            card.remedy_asked.connect(self.mend)
            card.hold_asked.connect(self.hold)
            self.cards[number] = card
            self._list.insertWidget(place, card)
            return
        if card.row != row:
            card.fill(row, now)
        if self._list.indexOf(card) != place:
            self._list.removeWidget(card)
            self._list.insertWidget(place, card)

    def _failed(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    # -- doing -------------------------------------------------------------------------------------------------------

    def add(self, network: str = "") -> AddSheet:
        """Open the sheet that adds an account; `network` is chosen beforehand."""
        sheet = add_account(self.window(), self._bridge, network=network)
        sheet.added.connect(self.account_added)
        sheet.write_asked.connect(self.write_asked)
        self.sheet = sheet
        return sheet

    def edit(self, number: int) -> None:
        """Open the sheet that adapts an account."""
        account = self._account(number)
        if account is not None:
            sheet = EditSheet(self.window(), self._bridge, account)
            sheet.kept.connect(lambda _number: self._say(tr("Setup", "Kept.")))
            self._open(sheet)

    def remove(self, number: int) -> None:
        """Open the sheet that removes an account."""
        account = self._account(number)
        if account is not None:
            self._open(RemoveSheet(self.window(), self._bridge, account))

    def trouble(self, number: int) -> None:
        """Open the sheet with trouble on purpose."""
        account = self._account(number)
        if account is not None:
            sheet = TroubleSheet(self.window(), account, self._engine.register.network(account.network))
            sheet.changed.connect(lambda _number: self.reload())
            self._open(sheet)

    def profile(self, number: int) -> None:
        """Open the sheet with a sentence for the profile."""
        account = self._account(number)
        if account is not None:
            self._open(ProfileSheet(self.window(), self._bridge, account))

    def mend(self, number: int, remedy: str) -> None:
        """Do the one thing that mends an account."""
        if remedy == Remedy.SIGN_IN:
            self.sheet = sign_in_again(self.window(), self._bridge, number)
        elif remedy == Remedy.UNLOCK:
            self.unlock()
        else:
            self.check(number)

    def hold(self, number: int, on: bool) -> None:
        """Let nothing leave in the name of an account, or let it go again."""
        engine, account = self._engine, AccountId(number)
        try:
            if on:
                engine.begin_hold(HoldCause.MANUAL, account, words.user_name())
            else:
                engine.end_hold(HoldCause.MANUAL, account)
        except KnownError as failure:
            self._failed(failure)
        self.reload()

    def unlock(self) -> None:
        """Open the vault, asking where that is needed; then look again at the accounts that waited for it."""
        open_vault(self.window(), self._bridge, self._unlocked)

    def _unlocked(self, opened: bool) -> None:
        self.reload()
        waited = [number for number, card in self.cards.items() if card.row.account.health.problem.startswith("vault-")]
        for number in waited if opened else ():
            self.check(number)

    def check(self, number: int) -> None:
        """Ask the network how an account stands, in the account's own thread."""
        self._busy.add(number)
        self.reload()
        self._checking.check(number)

    def _told_of_check(self, number: int, failure: object) -> None:
        self._busy.discard(number)
        self.reload()
        if isinstance(failure, KnownError):
            self._failed(failure)
            return
        account = self._engine.register.get(AccountId(number))
        if account is not None and not account.health.problem:
            self._say(tr("Setup", "{label} works.", label=account.label))

    def _account(self, number: int) -> Account | None:
        found = self._engine.register.get(AccountId(number))
        if found is None:
            self._say(str(words.error("no-such-account", {"account": number})))
            self.reload()
        return found

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _say(self, text: str) -> None:
        Toast(self.window(), text)
        announce(self, text)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._waiting = Skeleton(tr("Setup", "Reading your accounts…"))
        self._page = self._build_page()
        self._empty = self._build_empty()
        for part in (self._waiting, self._page, self._empty):
            self._stack.addWidget(part)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._to_search)

    def _build_page(self) -> Page:
        page = Page(tr("Setup", "Accounts"))
        self.look_button = button(tr("Setup", "Display…"), "quiet", icon="settings", on=self.preferences_asked.emit)
        self.add_button = button(tr("Setup", "Add an account…"), icon="plus", on=lambda: self.add())
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(self.look_button)
        flow.addWidget(self.add_button)
        page.add_action(holder)
        self.search = line_edit()
        self.search.setPlaceholderText(tr("Setup", "Search by name, role or network"))
        self.search.setAccessibleName(tr("Setup", "Search accounts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._asked_anew())
        self.search.hide()
        self.count = note("")
        self.count.hide()
        self.nothing_found = note(tr("Setup", "No account holds these words."))
        self.nothing_found.hide()
        self.more = button("", "quiet", on=self._more)
        self.more.hide()
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Look.current().space("m"))
        for part in (self.search, self.count, self.nothing_found, holder):
            page.body.addWidget(part)
        page.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        page.body.addStretch(1)
        return page

    def _build_empty(self) -> Page:
        page = Page(tr("Setup", "Accounts"), scrolls=False)
        page.add_action(button(tr("Setup", "Display…"), "quiet", icon="settings", on=self.preferences_asked.emit))
        self.nobody = EmptyState(
            "user",
            tr("Setup", "Add your first account"),
            tr(
                "Setup",
                "With it you speak in one role, as alderman for instance. Each account has its own badge, so that you always see as whom.",
            ),
            act=tr("Setup", "Add an account…"),
            on=lambda: self.add(),
        )
        self.practise = button(tr("Setup", "Practise first"), on=lambda: self.add("practice"))
        column = self.nobody.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - an empty place is laid out downwards
        column.insertWidget(column.count() - 1, self.practise, 0, Qt.AlignmentFlag.AlignHCenter)
        page.body.addWidget(self.nobody)
        return page

    def _to_search(self) -> None:
        if self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _more(self) -> None:
        self._most += FIRST
        self.reload()

    def _asked_anew(self) -> None:
        self._most = FIRST
        self._later()
