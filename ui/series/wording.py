"""What a series says: as whom, the text with its fields, a version of it for each account, and how the next one will read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.model.series import Template
from accounts.posts.following import LINK, links_of, source
from accounts.posts.recurrence import Occurrence
from accounts.posts.template import kept_form, unknown_fields
from ui import words
from ui.badge import BadgeFace
from ui.composer.editor import Editor
from ui.composer.manuscript import Manuscript, Tab
from ui.composer.options import Options, Wishes
from ui.composer.picker import AccountPicker
from ui.composer.preview import MessagePreview
from ui.composer.tabs import VariantTabs
from ui.language import tr
from ui.look import Look
from ui.series import fields
from ui.widgets import Field, FlowLayout, button, label, note


class Wording(QWidget):
    """`changed` comes after every change by a person; `template` is what was written, in the form in which it is kept."""

    changed = Signal()

    def __init__(self, faces: Sequence[tuple[Account, BadgeFace]], template: Template) -> None:
        """Show a template; `faces` are the accounts one can speak as."""
        super().__init__()
        self._accounts = {account.id: account for account, _face in faces}
        self._faces = faces
        self._tab: Tab = None
        self._next: Occurrence | None = None
        self._subjects: tuple[str, ...] = ()
        known = [one for one in template.accounts if one in self._accounts]
        self._manuscript = Manuscript(_read(template.common), known, {one: _read(own) for one, own in template.variants.items()})
        self.picker = AccountPicker()
        self.picker_field = Field(tr("Series", "As whom"), self.picker)
        self.tabs = VariantTabs()
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Composer", "Title"))
        self.title.setAccessibleName(tr("Series", "Title of each message"))
        self.editor = Editor()
        self.editor_field = Field(tr("Series", "Text of each message"), self.editor)
        self.options = Options()
        self.inserts: dict[str, QPushButton] = {}
        self.previews: list[MessagePreview] = []
        self._shown_as: list[_Shown] = []
        self._lay()
        self.picker.toggled.connect(self._ticked)
        self.tabs.tab_chosen.connect(self._turn)
        self.tabs.same_again.connect(self._same_again)
        self.title.textEdited.connect(lambda text: self._change(title=text))
        self.editor.written.connect(lambda: self._change(text=self.editor.toPlainText()))
        self.options.changed.connect(self._wished)
        self._show()

    @property
    def accounts(self) -> list[Account]:
        """Return the accounts that are ticked, in their order."""
        return [self._accounts[one] for one in self._manuscript.accounts if one in self._accounts]

    @property
    def template(self) -> Template:
        """Return what was written."""
        here = self._manuscript
        ticked = tuple(here.accounts)
        own = {one: _kept(content) for one, content in here.variants.items() if one in ticked}
        return Template(_kept(here.common), ticked, MappingProxyType(own))

    def problems(self, *, needs_words: bool) -> list[tuple[QWidget, str]]:
        """Return what cannot be so, each with the control where it is mended, and say it there."""
        nobody = "" if self.accounts else tr("Series", "Choose at least one account to speak as.")
        if not self._faces:
            nobody = tr("Series", "There is no account yet. Add one in the place Accounts first.")
        self.picker_field.wrong(nobody)
        wording = self._words_problem(needs_words)
        self.editor_field.wrong(wording)
        where: QWidget = next(iter(self.picker.badges.values()), self.picker.more if self.picker.many else self.editor)
        return [(place, told) for place, told in ((where, nobody), (self.editor, wording)) if told]

    def show_next(self, one: Occurrence | None, subjects: tuple[str, ...]) -> None:
        """Let the preview show this occurrence."""
        self._next, self._subjects = one, subjects
        self._preview()

    def insert(self, name: str) -> None:
        """Put a field where the cursor stands, and go on writing."""
        self.editor.insertPlainText(fields.written(name))
        self.editor.setFocus()

    def put_in_order(self, before: QWidget) -> None:
        """Let Tab go from `before` through the badges to the text: they were made after it. To be called once all is in the window."""
        for part in (*self.picker.badges.values(), self.picker.more, self.tabs.bar, self.tabs.again, self.title, self.editor):
            QWidget.setTabOrder(before, part)
            before = part

    # -- inside ------------------------------------------------------------------------------------------------------

    def _words_problem(self, needs_words: bool) -> str:
        contents = [self._manuscript.content(one.id) for one in self.accounts] or [self._manuscript.common]
        wrong = [name for one in contents for text in (one.text, one.title, one.warning) for name in unknown_fields(text)]
        wrong += [LINK[1:-1] for one in contents if LINK in kept_form(one.title + one.warning)]
        if wrong:
            known = ", ".join(fields.written(name) for name in fields.FIELDS if not self.inserts[name].isHidden())
            return tr("Series", "{field} is no field. Known are {known}.", field=f"{{{wrong[0]}}}", known=known)
        try:
            links_of(self.accounts, {one.id: _kept(self._manuscript.content(one.id)) for one in self.accounts})
        except InputError as failure:
            return str(words.error(failure.word, failure.values))
        if needs_words and any(one.empty for one in contents):
            return tr("Series", "Write what each message says.")
        return ""

    def _show(self) -> None:
        accounts, here = self.accounts, self._manuscript
        content = here.content(self._tab)
        self.picker.show_accounts(self._faces, here.accounts)
        # An account is added in its own place, not in the middle of this.
        self.picker.more.setVisible(self.picker.many)
        self.tabs.show_tabs(accounts, here, self._tab)
        of_tab = [one for one in accounts if self._tab in {None, one.id}]
        self.title.setVisible(any(one.limits.has_title for one in of_tab) or bool(content.title))
        if self.title.text() != content.title:
            self.title.setText(content.title)
        self.editor.turn(self._tab, content.text)
        self.options.show_options(content, of_tab)
        # A weblog says the whole story, another account where it stands.
        self.inserts["link"].setVisible(any(one.limits.has_title for one in accounts) and len(accounts) > 1)
        self._preview()

    def _preview(self) -> None:
        mine = [one for one in self.accounts if self._tab in {None, one.id}]
        accounts = mine[:1] if self._next is not None else []
        if [one.account for one in self._shown_as] != accounts:
            self._rebuild(accounts)
        origin = source(self.accounts, {one.id: _kept(self._manuscript.content(one.id)) for one in self.accounts})
        for shown in self._shown_as:
            shown.show(self._manuscript, self._next, self._subjects, origin)
        self._how.setVisible(bool(accounts))

    def _rebuild(self, accounts: list[Account]) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        networks = {account.id: face.network for account, face in self._faces}
        self._shown_as = [_Shown(account, networks[account.id]) for account in accounts]
        self.previews = [one.card for one in self._shown_as]
        for card in self.previews:
            self._cards.addWidget(card)

    def _change(self, **values: object) -> None:
        self._manuscript.change(self._tab, **values)
        self.tabs.show_tabs(self.accounts, self._manuscript, self._tab)
        self.changed.emit()

    def _wished(self, wishes: Wishes) -> None:
        self._change(language=wishes.language, visibility=wishes.visibility, warning=wishes.warning)

    def _ticked(self, account: int, on: bool) -> None:
        self._manuscript.tick(AccountId(account), on=on)
        if not on and self._tab == account:
            self._tab = None
        self._show()
        self.changed.emit()

    def _turn(self, tab: Tab) -> None:
        self._tab = tab
        self._show()

    def _same_again(self, account: int) -> None:
        self._manuscript.same_again(AccountId(account))
        self._show()
        self.changed.emit()

    def _lay(self) -> None:
        look = Look.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(note(tr("Series", "Insert:")))
        for name in fields.FIELDS:
            made = button(fields.word(name), "chip", on=partial(self.insert, name))
            made.setProperty("round", True)
            made.setAccessibleName(tr("Series", "Insert: {field}", field=fields.word(name)))
            made.setToolTip(fields.about(name))
            made.setAccessibleDescription(fields.about(name))
            self.inserts[name] = made
            row.addWidget(made)
        for part in (self.picker_field, self.tabs, self.title, self.editor_field, holder, self.options):
            column.addWidget(part)
        self._how = QWidget()
        cards = QVBoxLayout(self._how)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(look.space("s"))
        cards.addWidget(label(tr("Series", "This is how the next one reads"), strong=True))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.space("s"))
        cards.addLayout(self._cards)
        self._how.hide()
        column.addWidget(self._how)


class _Shown:
    """The preview of one account."""

    def __init__(self, account: Account, network: str) -> None:
        self.account = account
        self.card = MessagePreview(Content(), account, network=network)

    def show(self, manuscript: Manuscript, one: Occurrence | None, subjects: tuple[str, ...], origin: Account | None) -> None:
        """Show what the account says at an occurrence."""
        if one is not None:
            self.card.set_content(fields.filled(_kept(manuscript.content(self.account.id)), one, self.account, subjects, origin))


def _read(content: Content) -> Content:
    text, title, warning = (fields.shown(one) for one in (content.text, content.title, content.warning))
    return replace(content, text=text, title=title, warning=warning)


def _kept(content: Content) -> Content:
    text, title, warning = (kept_form(one) for one in (content.text, content.title, content.warning))
    return replace(content, text=text, title=title, warning=warning)
