"""One tab for all, one for each ticked account; an account that says something else is marked so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.ids import AccountId
from resources.catalogue import tr
from ui.composer.manuscript import Manuscript, Tab
from ui.composer.standing import name_of
from ui.look import Look
from ui.widgets import button


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(self.bar)
        column.addWidget(self.again)
        self.hide()

    @property
    def tab(self) -> Tab:
        """Return the tab that is shown."""
        at = self.bar.currentIndex()
        return self._tabs[at] if 0 <= at < len(self._tabs) else None

    def show_tabs(self, accounts: Sequence[Account], manuscript: Manuscript, tab: Tab) -> None:
        """Show these tabs, `tab` in front. One account that says what all say needs none."""
        wanted: list[Tab] = [None, *(one.id for one in accounts)]
        with QSignalBlocker(self.bar):
            if wanted != self._tabs:
                self._refill(wanted)
            self._name(accounts, manuscript)
            self.bar.setCurrentIndex(wanted.index(tab) if tab in wanted else 0)
        adapted = tab is not None and manuscript.adapted(tab)
        self.again.setVisible(adapted)
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

    def _again(self) -> None:
        tab = self.tab
        if tab is not None:
            self.same_again.emit(AccountId(tab))


def _twins(accounts: Sequence[Account]) -> set[str]:
    """Return the labels that more than one account has."""
    counted = Counter(one.label for one in accounts)
    return {name for name, count in counted.items() if count > 1}
