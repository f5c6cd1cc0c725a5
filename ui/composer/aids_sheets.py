"""The sheets in which hashtag sets, reply snippets and words of one's own are kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.spelling import Spelling
from accounts.posts.writing_aids import PLACES, Contact, Snippet, TagSet, WritingAids
from resources.catalogue import tr
from ui import words
from ui.composer.kept_list import KeptList
from ui.composer.tongues import tongue
from ui.look import Look
from ui.widgets import Chips, Field, Sheet, announce, button, label, note


class TagSetSheet(KeptList):
    """Hashtags that belong together, for all accounts or for some."""

    def __init__(self, window: QWidget, aids: WritingAids, accounts: Sequence[Account]) -> None:
        """Show what there is."""
        about = tr("Composer", "Hashtags that you often use together. They come in the text as you write them here.")
        super().__init__(window, tr("Composer", "Hashtag sets"), about, tr("Composer", "Sets"))
        self._aids = aids
        self.name = QLineEdit()
        self.tags = QPlainTextEdit()
        self.tags.setTabChangesFocus(True)
        self.tags.setFixedHeight(Look.current().px(90))
        self.accounts = Chips(tr("Composer", "For which accounts"), [(str(int(one.id)), one.label) for one in accounts], many=True)
        self.add_field(tr("Composer", "Name"), self.name)
        self.add_field(
            tr("Composer", "Hashtags"),
            self.tags,
            tr("Composer", "With spaces between; #RaadEnkhuizen is easier to read than #raadenkhuizen"),
        )
        self.add_field(tr("Composer", "For which accounts"), self.accounts, tr("Composer", "None chosen: for every account"))
        self.form.addStretch(1)
        self.fill()

    def names(self) -> list[str]:
        """Return the names of the sets."""
        return [one.name for one in self._aids.tag_sets()]

    def show_one(self, name: str) -> None:
        """Show a set."""
        found = next((one for one in self._aids.tag_sets() if one.name == name), TagSet("", ()))
        self.name.setText(found.name)
        self.tags.setPlainText(found.text)
        self.accounts.choose(*(str(int(one)) for one in found.accounts))

    def keep_one(self, before: str) -> str:
        """Keep the set."""
        chosen = tuple(AccountId(int(one)) for one in self.accounts.chosen)
        kept = self._aids.put_tag_set(TagSet(self.name.text(), tuple(self.tags.toPlainText().split()), chosen), before)
        self.tags.setPlainText(kept.text)
        self.name.setText(kept.name)
        return kept.name

    def drop_one(self, name: str) -> None:
        """Throw the set away."""
        self._aids.drop_tag_set(name)

    def typed(self) -> object:
        """Return what stands there."""
        return self.name.text(), self.tags.toPlainText(), self.accounts.chosen


class SnippetSheet(KeptList):
    """Pieces of answers, with how a department is reached."""

    def __init__(self, window: QWidget, aids: WritingAids) -> None:
        """Show what there is."""
        about = tr("Composer", "Pieces of an answer, with the department that helps further. You always read them over before they leave.")
        super().__init__(window, tr("Composer", "Reply snippets"), about, tr("Composer", "Snippets"))
        self._aids = aids
        self.name, self.text = QLineEdit(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(Look.current().px(90))
        places = " ".join(PLACES)
        self.add_field(tr("Composer", "Name"), self.name)
        self.add_field(tr("Composer", "Text"), self.text, tr("Composer", "{places} become what stands below", places=places))
        self.contact = {
            "department": (tr("Composer", "Department"), QLineEdit()),
            "person": (tr("Composer", "Name of the colleague"), QLineEdit()),
            "telephone": (tr("Composer", "Telephone"), QLineEdit()),
            "mail": (tr("Composer", "E-mail"), QLineEdit()),
            "web": (tr("Composer", "Web address"), QLineEdit()),
        }
        for text, control in self.contact.values():
            self.add_field(text, control)
        self.fill()

    def names(self) -> list[str]:
        """Return the names of the snippets."""
        return [one.name for one in self._aids.snippets()]

    def show_one(self, name: str) -> None:
        """Show a snippet."""
        found = next((one for one in self._aids.snippets() if one.name == name), Snippet("", ""))
        self.name.setText(found.name)
        self.text.setPlainText(found.text)
        for part, (_text, control) in self.contact.items():
            control.setText(getattr(found.contact, part))

    def keep_one(self, before: str) -> str:
        """Keep the snippet."""
        contact = Contact(**{part: control.text() for part, (_text, control) in self.contact.items()})
        kept = self._aids.put_snippet(Snippet(self.name.text(), self.text.toPlainText(), contact), before)
        self.name.setText(kept.name)
        return kept.name

    def drop_one(self, name: str) -> None:
        """Throw the snippet away."""
        self._aids.drop_snippet(name)

    def typed(self) -> object:
        """Return what stands there."""
        return self.name.text(), self.text.toPlainText(), tuple(control.text() for _text, control in self.contact.values())


class OwnWordsSheet(Sheet):
    """Words that the dictionary does not know and that are right. `changed` comes with every change."""

    changed = Signal()

    def __init__(self, window: QWidget, spelling: Spelling, tag: str) -> None:
        """Show the words of one language."""
        super().__init__(window, tr("Composer", "My words"), width="sheet-narrow")
        self._spelling, self._tag = spelling, tag
        self.body.addWidget(
            note(tr("Composer", "Words that are right in {language}; the spell check leaves them alone.", language=tongue(tag)))
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Composer", "My words"))
        self.list.setMinimumHeight(Look.current().px(200))
        self.word = QLineEdit()
        self.body.addWidget(Field(tr("Composer", "Another word"), self.word))
        self.add = button(tr("Composer", "Add"), icon="plus", on=self._add)
        self.body.addWidget(self.add)
        self.body.addWidget(self.list)
        self.trouble = label("", "note", tone="stop")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.drop = button(tr("Composer", "Take it out"), on=self._drop)
        self.footer.addWidget(self.drop)
        self.footer.addWidget(button(tr("Composer", "Close"), "primary", on=self.dismiss))
        self.word.returnPressed.connect(self._add)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        self.list.addItems(list(self._spelling.own_words(self._tag)))
        self.drop.setEnabled(self.list.count() > 0)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _add(self) -> None:
        word = self.word.text()
        if word.strip() and self._try(lambda: self._spelling.add_own(self._tag, word)):
            self.word.clear()
            announce(self, tr("Composer", "“{word}” is one of your words now.", word=word.strip()))

    def _drop(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            word = item.text()
            self._try(lambda: self._spelling.remove_own(self._tag, word))

    def _try(self, act: object) -> bool:
        try:
            act()  # type: ignore[operator]
        except KnownError as failure:
            said = str(words.error(failure.word, failure.values))
            self.trouble.setText(said)
            self.trouble.show()
            announce(self, said)
            return False
        self.trouble.hide()
        self._fill()
        self.changed.emit()
        return True
