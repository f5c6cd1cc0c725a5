"""Language, visibility and content warning: only what at least one of the accounts knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.visibility import Visibility
from accounts.posts.framing import MARK
from resources.catalogue import tr
from ui import words
from ui.composer.tongues import TONGUES, as_tag, tongue
from ui.look import Look, set_property
from ui.widgets import CheckBox, FlowLayout, IconButton, announce

_OTHER = "other"
TOOL = 176
"""The least width of a column of what stands below the text, in pixels at 100 %: two fit beside each other in the narrowest composer."""


def tool(text: str, icon: str = "", on: Callable[[], object] | None = None) -> QToolButton:
    """Return a quiet button that stands flush with the text around it."""
    made = QToolButton()
    made.setText(text)
    made.setProperty("kind", "icon")
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if icon:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        Look.current().set_icon(made, icon)
    if on is not None:
        made.clicked.connect(lambda: on())
    return made


class MenuChoice(QToolButton):
    """A word that opens a list of choices: quieter than a field, for what seldom changes. `chosen(key)` tells what a person chose."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Be called `name`, e.g. 'Language'."""
        super().__init__(parent)
        self._name = name
        self._entries: list[tuple[str, str]] = []
        self.key = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "icon")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._group = QActionGroup(self)

    def offer(self, entries: Sequence[tuple[str, str]], key: str) -> None:
        """Offer (key, text) pairs, `key` being the present one."""
        if entries != self._entries:
            self._entries = list(entries)
            self.menu().clear()
            for action in self._group.actions():
                self._group.removeAction(action)
                action.deleteLater()
            for one, text in entries:
                action = self.menu().addAction(text)
                action.setCheckable(True)
                action.setData(one)
                self._group.addAction(action)
                action.triggered.connect(lambda _on=False, which=one: self.chosen.emit(which))
        self.key = key
        for action in self._group.actions():
            action.setChecked(action.data() == key)
        said = dict(self._entries).get(key, "")
        self.setText(f"{said} ▾")
        self.setAccessibleName(f"{self._name}: {said}")
        self.setToolTip(self._name)


@dataclass(frozen=True)
class Wishes:
    """What a person chose; '' and None are the account's own."""

    language: str
    visibility: Visibility | None
    warning: str
    unfinished: bool = False


class Options(QWidget):
    """One row, and below it the fields that were asked for. `changed(Wishes)` tells every change by a person."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        look = Look.current()
        self._now = Wishes("", None, "")
        self._warned = False
        self.language = MenuChoice(tr("Composer", "Language"))
        self.visibility = MenuChoice(tr("Composer", "Who may read it"))
        self.add_warning = tool(tr("Composer", "Content warning"), on=self._open_warning)
        self.unfinished = CheckBox(tr("Composer", "Under construction"))
        self.unfinished.setToolTip(tr("Composer", "Text and pictures then carry the word {word}.", word=MARK))
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(tr("Composer", "A language or its tag, for instance pt-BR"))
        self.tag.setAccessibleName(tr("Composer", "Another language"))
        self.tag.hide()
        self.warning = QLineEdit()
        self.warning.setPlaceholderText(tr("Composer", "What one sees before opening the message"))
        self.warning.setAccessibleName(tr("Composer", "Content warning"))
        self.drop_warning = IconButton("x", tr("Composer", "Without a content warning"), on=self._close_warning)
        self._warning_row = QWidget()
        row = QHBoxLayout(self._warning_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("xs"))
        row.addWidget(self.warning, 1)
        row.addWidget(self.drop_warning)
        line = QWidget()
        flow = FlowLayout(line, rows="xs", cell=TOOL)
        choices: tuple[QWidget, ...] = (self.language, self.visibility, self.add_warning, self.unfinished)
        for choice in choices:
            flow.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        for part in (line, self.tag, self._warning_row):
            column.addWidget(part)
        self.language.chosen.connect(self._choose_language)
        self.visibility.chosen.connect(self._choose_visibility)
        self.tag.editingFinished.connect(self._typed_tag)
        self.warning.textEdited.connect(self._typed_warning)
        self.unfinished.clicked.connect(lambda on: self._tell(replace(self._now, unfinished=on)))

    def show_options(self, content: Content, accounts: Sequence[Account]) -> None:
        """Show what `content` has, and offer what `accounts` can."""
        self._now = Wishes(content.language, content.visibility, content.warning, content.unfinished)
        self.unfinished.setChecked(content.unfinished)
        self.language.setVisible(any(one.limits.has_language for one in accounts))
        self.language.offer(_languages(content, accounts), content.language)
        seen = _visibilities(content, accounts)
        self.visibility.setVisible(len(seen) > 2 or content.visibility is not None)
        # What every account does anyway is not offered a second time: a message that was sent names it all the same.
        asked = content.visibility.value if content.visibility else ""
        self.visibility.offer(seen, asked if asked in dict(seen) else "")
        can_warn = any(one.limits.has_warning for one in accounts)
        if self.warning.text() != content.warning:
            self.warning.setText(content.warning)
        if content.warning:
            self._warned = True
        shown = bool(content.warning) or (self._warned and can_warn)
        self._warning_row.setVisible(shown)
        self.add_warning.setVisible(can_warn and not shown)

    def reset(self) -> None:
        """Close what was opened; another draft begins."""
        self._warned = False
        self.tag.hide()
        self.tag.clear()

    # -- a person ---------------------------------------------------------------------------------------------------

    def _choose_language(self, key: str) -> None:
        self.tag.setVisible(key == _OTHER)
        if key == _OTHER:
            self.language.offer(self.language._entries, self._now.language)
            self.tag.setFocus()
            return
        self._tell(replace(self._now, language=key))

    def _typed_tag(self) -> None:
        if not self.tag.text().strip():
            return
        tag = as_tag(self.tag.text())
        set_property(self.tag, "bad", not tag)
        if not tag:
            said = tr("Composer", "That is no language tag. Write for instance pt-BR, or choose from the list.")
            self.tag.setToolTip(said)
            self.tag.setAccessibleDescription(said)
            announce(self.tag, said)
            return
        self.tag.clear()
        self.tag.hide()
        self._tell(replace(self._now, language=tag))

    def _choose_visibility(self, key: str) -> None:
        self._tell(replace(self._now, visibility=Visibility(key) if key else None))

    def _open_warning(self) -> None:
        self._warned = True
        self._warning_row.show()
        self.add_warning.hide()
        self.warning.setFocus()

    def _close_warning(self) -> None:
        self._warned = False
        self.warning.clear()
        self._warning_row.hide()
        self.add_warning.show()
        self.add_warning.setFocus()
        self._tell(replace(self._now, warning=""))

    def _typed_warning(self, text: str) -> None:
        self._tell(replace(self._now, warning=text))

    def _tell(self, wishes: Wishes) -> None:
        self._now = wishes
        self.changed.emit(wishes)


def _languages(content: Content, accounts: Iterable[Account]) -> list[tuple[str, str]]:
    own = list(dict.fromkeys(one.language for one in accounts if one.language))
    usual = tongue(own[0]) if len(own) == 1 else tr("Composer", "Each account's own language")
    offered = [("", usual)]
    offered += [(tag, name) for tag, name in TONGUES.items() if [tag] != own]
    if content.language and content.language not in dict(offered):
        offered.append((content.language, tongue(content.language)))
    return [*offered, (_OTHER, tr("Composer", "Another language…"))]


def _visibilities(content: Content, accounts: Sequence[Account]) -> list[tuple[str, str]]:
    known = [one for one in Visibility if any(one in account.limits.visibilities for account in accounts)]
    if content.visibility is not None and content.visibility not in known:
        known.append(content.visibility)
    own = list(dict.fromkeys(one.visibility for one in accounts))
    usual = words.visibility(own[0]) if len(own) == 1 else tr("Composer", "As each account does")
    return [("", usual), *((one.value, words.visibility(one)) for one in known if [one] != own)]
