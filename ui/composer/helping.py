"""What helps while one writes: spelling, what was written before, emoji, hashtag sets, snippets, and asking links whether they answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

import resources
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.recall import Known
from resources.catalogue import language, tr
from ui import words, work
from ui.composer.aids_sheets import OwnWordsSheet, SnippetSheet, TagSetSheet
from ui.composer.bringing import ask_for_dictionary
from ui.composer.editor import Misspelt
from ui.composer.emoji_sheet import EmojiSheet
from ui.composer.form import Form
from ui.composer.offers import Offers
from ui.composer.spelling import Speller
from ui.composer.tongues import tongue
from ui.widgets import Sheet, announce

CHECKED = ("nl", "fy", "en")
_LINK = re.compile(r"\w\.\w\w")


class Helping(QObject):
    """Belongs to one composer. `language_chosen(tag)` tells what a person chose ('' = guess); `links_known` that links were asked."""

    language_chosen = Signal(str)
    links_known = Signal()

    def __init__(
        self,
        engine: Engine,
        form: Form,
        content: Callable[[], Content],
        here: Callable[[], Sequence[Account]],
        everyone: Callable[[], Sequence[Account]],
        texts: Callable[[], list[str]],
        parent: QWidget,
    ) -> None:
        """`content` is what the present tab says, `here` who says it, `everyone` all accounts, `texts` everything all of them would say."""
        super().__init__(parent)
        self._engine, self._form, self._home = engine, form, parent
        self._content, self._here, self._everyone, self._texts = content, here, everyone, texts
        self._known = Known()
        self._asking = False
        self.menu: QMenu | None = None
        self.sheet: Sheet | None = None
        engine.spelling.offer(resources.at("dictionaries"))
        editor = form.editor
        self.speller = Speller(engine.spelling, editor.words_in_sight, self)
        self.speller.on = bool(engine.settings.get("spell_check"))
        self.speller.failed.connect(self._tell)
        editor.use_speller(self.speller)
        self.offers = Offers(editor, lambda typed: self._known.beginning(typed), parent)
        editor.offers = self.offers
        editor.settled.connect(self._written)
        editor.cursorPositionChanged.connect(self._moved)
        editor.help_wanted.connect(self._fill_help)
        editor.next_wanted.connect(self.next_misspelt)
        for button, fill in ((form.insert, self._fill_insert), (form.spelling, self._fill_spelling)):
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: self._refill(menu, fill))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form.ask_links.clicked.connect(self.ask_links)

    # -- what the composer tells -------------------------------------------------------------------------------------------------------

    def turned(self) -> None:
        """Take up another tab or draft."""
        self.offers.close_down()
        self._speak()
        self.speller.soon()
        accounts = [one.id for one in self._here()]
        work.run(self, lambda: self._engine.recall.known(accounts), self._take_known, self._tell)

    def reckoned(self, *, mentions: bool = False) -> None:
        """Take up what the composer reckoned after a rest; `mentions`: there is a name to be looked up."""
        self._speak()
        self._form.ask_links.setVisible(mentions or any(_LINK.search(one) for one in self._texts()))

    def _take_known(self, known: Known) -> None:
        self._known = known

    def _written(self) -> None:
        self.offers.look()
        self.speller.soon()

    def _moved(self) -> None:
        if self.offers.isVisible():
            self.offers.look()

    def _speak(self) -> None:
        content, here = self._content(), self._here()
        usual = here[0].language if here else language()
        if self.speller.speak(content.language, content.text, usual):
            self._form.editor.renew_marks()
            self.speller.soon()
        name = tongue(self.speller.language)
        if not self.speller.on:
            said = tr("Composer", "Spelling: off")
        elif self.speller.dictionary:
            said = tr("Composer", "Spelling: {language}", language=name)
        else:
            said = tr("Composer", "Spelling: no dictionary for {language}", language=name)
        if self._form.spelling.accessibleName() != said:
            self._form.spelling.setText(f"{said} ▾")
            self._form.spelling.setAccessibleName(said)

    # -- spelling ----------------------------------------------------------------------------------------------------------------------

    def next_misspelt(self) -> None:
        """Go to the next word that is marked, after a look at what was out of sight until now."""
        tag, unseen = self.speller.dictionary, [one for one in dict.fromkeys(self._form.editor.all_words()) if self.speller.unknown(one)]
        if self.speller.on and tag and unseen:
            work.run(self, lambda: self._engine.spelling.check(tag, unseen), lambda _none: self._go_to_next(), self._tell)
        else:
            self._go_to_next()

    def _go_to_next(self) -> None:
        word = self._form.editor.next_misspelt()
        self._form.editor.setFocus()
        if word is None:
            announce(self._form.editor, tr("Composer", "No word is marked."))
        else:
            announce(self._form.editor, tr("Composer", "“{word}” is not in the dictionary", word=word.text))

    def _fill_help(self, menu: QMenu, word: Misspelt | None) -> None:
        """Put what may be meant at the top of the menu of the text; it comes in when it is found, and nobody waits."""
        self.menu = menu
        first = menu.actions()[0] if menu.actions() else None

        def put(action: QAction) -> QAction:
            menu.insertAction(first, action)  # type: ignore[arg-type]
            return action

        if word is None:
            return
        waiting = put(QAction(tr("Composer", "Looking for what is meant…"), menu))
        waiting.setEnabled(False)
        tag = self.speller.dictionary
        add = put(QAction(tr("Composer", "Add to my words"), menu))
        add.triggered.connect(lambda: self.add_own(word.text))
        put(QAction(menu)).setSeparator(True)

        def show(found: tuple[str, ...]) -> None:
            for one in found:
                made = QAction(one, menu)
                made.triggered.connect(lambda _on=False, new=one: self._form.editor.put_right(word, new))
                menu.insertAction(waiting, made)
            if found:
                menu.removeAction(waiting)
                menu.setActiveAction(menu.actions()[0])
            else:
                waiting.setText(tr("Composer", "Nothing that looks like it"))

        def fail(failure: KnownError) -> None:
            waiting.setText(words.error(failure.word, failure.values).text)

        work.run(menu, lambda: self._engine.spelling.suggest(tag, word.text), show, fail)

    def add_own(self, word: str) -> None:
        """Make a word one of the user's own."""
        try:
            self._engine.spelling.add_own(self.speller.dictionary, word)
        except KnownError as failure:
            self._tell(failure)
            return
        self._form.editor.renew_marks()
        self.speller.now()
        announce(self._form.editor, tr("Composer", "“{word}” is one of your words now.", word=word))

    def _fill_spelling(self, menu: QMenu) -> None:
        on = menu.addAction(tr("Composer", "Check the spelling"))
        on.setCheckable(True)
        on.setChecked(self.speller.on)
        on.triggered.connect(self._switch)
        following = menu.addAction(tr("Composer", "Next marked word"))
        following.setShortcut("F7")
        following.setEnabled(self.speller.on and bool(self.speller.dictionary))
        following.triggered.connect(self.next_misspelt)
        menu.addSeparator()
        chosen = self._content().language
        group = QActionGroup(menu)
        guessed = tongue(self.speller.language) if not chosen else tr("Composer", "by the text")
        entries = [("", tr("Composer", "Language: guessed ({language})", language=guessed)), *((one, tongue(one)) for one in CHECKED)]
        for tag, text in entries:
            choice = menu.addAction(text)
            choice.setCheckable(True)
            choice.setChecked(chosen.split("-")[0] == tag)
            group.addAction(choice)
            choice.triggered.connect(lambda _on=False, which=tag: self.language_chosen.emit(which))
        menu.addSeparator()
        own = menu.addAction(tr("Composer", "My words…"))
        own.setEnabled(bool(self.speller.dictionary))
        own.triggered.connect(self._show_own_words)
        if self._engine.spelling.brought("fy"):
            menu.addAction(tr("Composer", "Remove the Frisian dictionary")).triggered.connect(self._remove_frisian)
        else:
            menu.addAction(tr("Composer", "Add a Frisian dictionary…")).triggered.connect(self._choose_frisian)

    def _switch(self, on: bool) -> None:
        self.speller.on = on
        try:
            self._engine.settings.put("spell_check", on)
        except KnownError as failure:
            self._tell(failure)
        self._form.editor.renew_marks()
        self._speak()
        self.speller.soon()

    def _show_own_words(self) -> None:
        sheet = OwnWordsSheet(self._home.window(), self._engine.spelling, self.speller.dictionary)
        sheet.changed.connect(self.speller.refresh)
        self._open(sheet)

    def _choose_frisian(self) -> None:
        chosen = ask_for_dictionary(self._home)
        if chosen is not None:
            self.install_frisian(chosen)

    def install_frisian(self, chosen: Path) -> None:
        """Take in a Frisian dictionary, and tell what became of it."""
        self._say(tr("Composer", "The dictionary is being looked at…"))

        def done(_none: None) -> None:
            self._say(tr("Composer", "Frisian is checked from now on."))
            self._looked()

        work.run(self, lambda: self._engine.spelling.install(chosen, "fy"), done, self._tell)

    def _remove_frisian(self) -> None:
        try:
            self._engine.spelling.remove("fy")
        except KnownError as failure:
            self._tell(failure)
        self._looked()

    def _looked(self) -> None:
        self.speller.refresh()
        self._speak()

    # -- putting in --------------------------------------------------------------------------------------------------------------------

    def _fill_insert(self, menu: QMenu) -> None:
        menu.addAction(tr("Composer", "Emoji…")).triggered.connect(self.show_emoji)
        put = self._form.editor.insert_words
        try:
            sets = self._engine.aids.tag_sets([one.id for one in self._here()])
            snippets = self._engine.aids.snippets()
        except KnownError as failure:
            self._tell(failure)
            return
        entries = (
            (tr("Composer", "Hashtags"), [(one.name, one.text) for one in sets]),
            (tr("Composer", "Snippet"), [(one.name, one.filled) for one in snippets]),
        )
        for heading, found in entries:
            if not found:
                continue
            menu.addSection(heading)
            for name, text in found:
                action = menu.addAction(name.replace("&", "&&"))
                action.setToolTip(text)
                action.triggered.connect(lambda _on=False, text=text: put(text))
        menu.addSeparator()
        menu.addAction(tr("Composer", "Hashtag sets…")).triggered.connect(self._show_sets)
        menu.addAction(tr("Composer", "Reply snippets…")).triggered.connect(self._show_snippets)

    def show_emoji(self) -> None:
        """Open the sheet of emoji."""
        sheet = EmojiSheet(self._home.window())
        sheet.chosen.connect(lambda text: self._form.editor.insert_here(text))
        self._open(sheet)

    def _show_sets(self) -> None:
        sheet = TagSetSheet(self._home.window(), self._engine.aids, self._everyone())
        sheet.closed.connect(self.turned)
        self._open(sheet)

    def _show_snippets(self) -> None:
        self._open(SnippetSheet(self._home.window(), self._engine.aids))

    # -- links -------------------------------------------------------------------------------------------------------------------------

    def ask_links(self) -> None:
        """Ask every link in the message whether it answers; once at a time."""
        if self._asking:
            return
        self._asking = True
        texts = self._texts()
        self._say(tr("Composer", "The links are being asked…"))

        def told(found: dict[str, str]) -> None:
            dead = sum(1 for why in found.values() if why)
            if not found:
                self._say(tr("Composer", "There is no link in the message; what is known of the names stands below."))
            elif dead:
                self._say(tr("Composer", "%n of the links does not answer; see below.", dead))
            else:
                self._say(tr("Composer", "Every link answers (%n).", len(found)))
            self.links_known.emit()

        def ended() -> None:
            self._asking = False

        work.run(self, lambda: self._engine.surroundings.check_links(texts), told, self._tell, ended)

    # -- inside ------------------------------------------------------------------------------------------------------------------------

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        menu.setToolTipsVisible(True)
        fill(menu)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _tell(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, sentence: str) -> None:
        line = self._form.told
        line.setText(sentence)
        line.setVisible(bool(sentence))
        announce(line, sentence)
