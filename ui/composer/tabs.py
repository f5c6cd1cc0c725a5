"""One tab for all, one for each ticked account; an account that says something else is marked so.

Where very many are ticked, those that say something else have a tab, and the first of the others; the rest is found in a list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.ids import AccountId
from resources.catalogue import tr
from ui.badge import BadgeFace
from ui.composer.chooser import AccountChooser
from ui.composer.manuscript import Manuscript, Tab
from ui.composer.options import tool
from ui.composer.standing import name_of
from ui.look import Look
from ui.moments import number
from ui.widgets import button

MOST_TABS = 16


class VariantTabs(QWidget):
    """`tab_chosen(Tab)` tells where a person went; `same_again(AccountId)` that an account should say the same as all again."""

    tab_chosen = Signal(object)
    same_again = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the tab for all alone, unseen."""
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setAccessibleName(tr("Composer", "Text for"))
        self.bar.currentChanged.connect(lambda at: self.tab_chosen.emit(self._tabs[at]))
        self.again = button(tr("Composer", "Same as all again"), "link", on=self._again)
        self.rest = tool("", on=self._choose_rest)
        self._hidden: list[Account] = []
        line = QHBoxLayout()
        line.addWidget(self.bar, 1)
        line.addWidget(self.rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addLayout(line)
        column.addWidget(self.again)
        self.hide()

    @property
    def tab(self) -> Tab:
        """Return the tab that is shown."""
        at = self.bar.currentIndex()
        return self._tabs[at] if 0 <= at < len(self._tabs) else None

    def show_tabs(self, accounts: Sequence[Account], manuscript: Manuscript, tab: Tab) -> None:
        """Show these tabs, `tab` in front. One account that says what all say needs none."""
        shown = _with_tab(accounts, manuscript, tab)
        there = {one.id for one in shown}
        self._hidden = [one for one in accounts if one.id not in there]
        wanted: list[Tab] = [None, *(one.id for one in shown)]
        with QSignalBlocker(self.bar):
            if wanted != self._tabs:
                self._refill(wanted)
            self._name(shown, manuscript)
            self.bar.setCurrentIndex(wanted.index(tab) if tab in wanted else 0)
        adapted = tab is not None and manuscript.adapted(tab)
        self.again.setVisible(adapted)
        said = tr("Composer", "{count} more…", count=number(len(self._hidden)))
        self.rest.setText(said)
        self.rest.setAccessibleName(tr("Composer", "Text for another account"))
        self.rest.setVisible(bool(self._hidden))
        self.setVisible(len(accounts) > 1 or any(manuscript.adapted(one.id) for one in accounts))

    def _refill(self, wanted: list[Tab]) -> None:
        while self.bar.count() > len(wanted):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(wanted):
            self.bar.addTab("")
        self._tabs = wanted

    def _name(self, accounts: Sequence[Account], manuscript: Manuscript) -> None:
        names = [tr("Composer", "All")]
        twins = _twins(accounts)
        for one in accounts:
            name = (name_of(one, accounts) if one.label in twins else one.label).replace("&", "&&")
            names.append(tr("Composer", "{name} · adapted", name=name) if manuscript.adapted(one.id) else name)
        for place, name in enumerate(names):
            if self.bar.tabText(place) != name:
                self.bar.setTabText(place, name)

    def _choose_rest(self) -> None:
        chooser = AccountChooser([(one, BadgeFace.of(one)) for one in self._hidden], None, self)

        def chosen(account: int) -> None:
            chooser.close()
            self.tab_chosen.emit(AccountId(account))

        chooser.toggled.connect(chosen)
        chooser.open_under(self.rest)

    def _again(self) -> None:
        tab = self.tab
        if tab is not None:
            self.same_again.emit(AccountId(tab))


def _with_tab(accounts: Sequence[Account], manuscript: Manuscript, tab: Tab) -> list[Account]:
    """Return the accounts that get a tab, in their order."""
    if len(accounts) <= MOST_TABS:
        return list(accounts)
    own = [one.id for one in accounts if manuscript.adapted(one.id) and one.id != tab]
    others = [one.id for one in accounts if one.id not in own and one.id != tab]
    first = [] if tab is None else [tab]
    chosen = set((first + own + others)[:MOST_TABS])
    return [one for one in accounts if one.id in chosen]


def _twins(accounts: Sequence[Account]) -> set[str]:
    """Return the labels that more than one account has."""
    counted = Counter(one.label for one in accounts)
    return {name for name, count in counted.items() if count > 1}
