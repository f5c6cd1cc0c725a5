"""How the program looks and which language it speaks: kept outside the books, since both are needed before those are open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accounts.posts.guidelines import Guidelines
from ui.language import LANGUAGES, language, tr
from ui.look import Look, Theme
from ui.setup.guideline_part import GuidelinePart
from ui.setup.step import settle
from ui.setup.wishes import Wishes, WishesPart
from ui.widgets import Chips, Choice, Field, Sheet, announce, button, label, note

SIZES = (100, 110, 125, 150, 175, 200)
"""Text sizes in percent."""


class Keep(Protocol):
    """Keeps what was chosen: `language` ('' = the system's), `theme` ('' = the system's), `text_percent` (0 = the system's)."""

    def __call__(self, **changes: str | int) -> object:
        """Keep the changes."""
        ...


class Preferences(Sheet):
    """Display and language. Theme and text size hold at once; another language from the next start on."""

    def __init__(
        self,
        window: QWidget,
        keep: Keep,
        *,
        folder: Path,
        chosen_language: str = "",
        theme: str = "",
        text_percent: int = 0,
        presence: Wishes | None = None,
        guidelines: Guidelines | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        show_rules: Callable[[], object] | None = None,
    ) -> None:
        """Show what holds. `folder` is the data folder; `presence` what is wished about planned messages and the tray."""
        super().__init__(window, tr("Setup", "Display and language"), width="sheet-narrow")
        self._keep = keep
        self._folder = folder
        self._open_url = open_url
        self._spoken = language()
        self.language = Choice(tr("Setup", "Language"), [("system", tr("Setup", "As this computer")), *LANGUAGES.items()])
        self.language.choose(chosen_language or "system")
        self.language_field = Field(tr("Setup", "Language"), self.language, help_text=self._told_language())
        self.language.activated.connect(lambda _at: self._language_chosen())
        self.theme = Chips(
            tr("Setup", "Light or dark"),
            [
                (Theme.SYSTEM.value, tr("Setup", "As this computer")),
                (Theme.LIGHT.value, tr("Setup", "Light")),
                (Theme.DARK.value, tr("Setup", "Dark")),
            ],
        )
        self.theme.choose(theme if theme in set(Theme) else Theme.SYSTEM.value)
        self.theme.changed.connect(lambda _keys: self._theme_chosen())
        sizes = [(str(one), tr("Setup", "{percent} %", percent=one)) for one in SIZES]
        if text_percent and text_percent not in SIZES:
            sizes = sorted([*sizes, (str(text_percent), tr("Setup", "{percent} %", percent=text_percent))], key=lambda pair: int(pair[0]))
        self.text_size = Choice(tr("Setup", "Size of the text"), [("0", tr("Setup", "As this computer")), *sizes])
        self.text_size.choose(str(text_percent))
        self.text_size.activated.connect(lambda _at: self._size_chosen())
        for part in (
            self.language_field,
            Field(tr("Setup", "Light or dark"), self.theme),
            Field(tr("Setup", "Size of the text"), self.text_size),
        ):
            self.body.addWidget(part)
        self.rules = button(tr("Setup", "Rules for the checks…"), icon="pencil", on=lambda: show_rules() if show_rules else None)
        self.rules.setVisible(show_rules is not None)
        if show_rules is not None:
            self.body.addWidget(Field(tr("Setup", "What is checked before something leaves"), self.rules))
        self.wishes = WishesPart(presence) if presence is not None else None
        if self.wishes is not None:
            self.body.addWidget(self.wishes)
        self.guideline = GuidelinePart(window, guidelines) if guidelines is not None else None
        if self.guideline is not None:
            self.body.addWidget(self.guideline)
        self.body.addLayout(self._folder_part())
        self.footer.addWidget(button(tr("Setup", "Close"), "primary", on=self.dismiss))
        Look.current().changed.connect(self._fit)
        settle(self)

    def _folder_part(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(label(tr("Setup", "Where your drafts, planning and history are"), strong=True))
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("s"))
        self.path = note(str(self._folder))
        self.open_folder = button(tr("Setup", "Open the folder"), icon="folder-open", on=self._show_folder)
        line.addWidget(self.path, 1)
        line.addWidget(self.open_folder)
        column.addLayout(line)
        self.no_folder = label("", "note", tone="stop")
        self.no_folder.hide()
        column.addWidget(self.no_folder)
        return column

    def _language_chosen(self) -> None:
        key = self.language.key
        self._keep(language="" if key == "system" else key)
        told = self._told_language()
        self.language_field.help.setText(told)
        self.language_field.help.setVisible(bool(told))
        self.language.setAccessibleDescription(told)
        if told:
            announce(self, told)

    def _told_language(self) -> str:
        if self.language.key in {"system", self._spoken}:
            return tr("Setup", "Another language holds from the next start of Omroeper on.")
        name = LANGUAGES[self.language.key]
        return tr("Setup", "Close Omroeper and open it again: then it speaks {language}.", language=name)

    def _theme_chosen(self) -> None:
        chosen = Theme(self.theme.value)
        self._keep(theme="" if chosen is Theme.SYSTEM else chosen.value)
        Look.current().set_theme(chosen)

    def _size_chosen(self) -> None:
        percent = int(self.text_size.key)
        self._keep(text_percent=percent)
        Look.current().set_scale(percent / 100 if percent else None)

    def _show_folder(self) -> None:
        if not self._open_url(QUrl.fromLocalFile(str(self._folder))):
            said = tr("Setup", "The folder could not be opened; its path stands here.")
            self.no_folder.setText(said)
            self.no_folder.show()
            announce(self, said)

    def _fit(self) -> None:
        if self.is_open:
            self._place()
