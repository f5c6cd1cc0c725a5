"""The composer: written once, said by several accounts, kept from the first word on.

`publish_requested(draft)` asks for the pause, `plan_requested(draft)` for a moment and then the pause;
when the draft has become a post, tell the composer with `let_go(draft)`.
`flush()` before the window closes: False means that something typed could not be kept, and the reason is in sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.draft import About, Content, Draft, Version
from accounts.model.ids import AccountId, DraftId, MediaId
from accounts.model.letter import Reading
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.posts.following import LINK
from resources.catalogue import tr
from ui import words, work
from ui.badge import BadgeFace, network_word
from ui.bridge import Bridge
from ui.composer.arriving import Arrivals
from ui.composer.aside import AsideSheet
from ui.composer.bringing import ask_for_files
from ui.composer.editor import picture_files
from ui.composer.form import Form
from ui.composer.helping import Helping
from ui.composer.lines import reply_line, signature_line
from ui.composer.manuscript import Manuscript, Tab
from ui.composer.naming import Namings
from ui.composer.options import Wishes
from ui.composer.reckoning import Reckoner
from ui.composer.saving import Saver, saved_line
from ui.composer.standing import Remark, remarks, stopped
from ui.composer.versions import VersionSheet
from ui.guideline import GuidelineSheet
from ui.look import set_property
from ui.widgets import announce

REFRESH_MS = 200
UNANSWERED = "people-unanswered"


class Composer(QWidget):
    """The panel at the right of the window. Make it when the engine is there."""

    publish_requested = Signal(int)
    """A DraftId: everything is kept and nothing stands in the way."""
    plan_requested = Signal(int)
    """A DraftId: the same, but it is to go out at a moment that is still to be chosen."""
    read_requested = Signal(int)
    """A DraftId that a colleague is to read first; all of it is kept."""
    add_account_requested = Signal()
    draft_changed = Signal(int)
    """The DraftId that is being written now, 0 while nothing is kept."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Begin an empty message."""
        super().__init__(parent)
        self._engine = bridge.engine
        self._drafts = self._engine.drafts
        self._accounts: dict[AccountId, Account] = {}
        self._networks: dict[str, str] = {}
        self._manuscript = Manuscript()
        self._tab: Tab = None
        self._asked = False
        self._opened = False
        self.sheet: AsideSheet | VersionSheet | None = None
        self.saver = Saver(self._drafts, self._engine.clock.now, self)
        surroundings = self._engine.surroundings
        self.reckoner = Reckoner(
            lambda: [(one, self._manuscript.content(one.id)) for one in self._ticked], self, surroundings.around, surroundings.ready
        )
        self.arrivals = Arrivals(self._drafts, lambda: (self._manuscript, self.saver.shelf), self)
        self.form = Form(self._drafts.picture_path, self._drafts)
        self.helping = Helping(
            self._engine,
            self.form,
            lambda: self._manuscript.content(self._tab),
            lambda: self._here,
            lambda: list(self._accounts.values()),
            lambda: [content.text for _account, content in self._pairs()] or [self._manuscript.content(None).text],
            self,
        )
        self.namings = Namings(self._engine, self._pairs, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setAccessibleName(tr("Composer", "New message"))
        self.setAcceptDrops(True)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(REFRESH_MS)
        self._refreshing.timeout.connect(self.refresh_accounts)
        self._connect(bridge)
        self._read_accounts()
        self._take_up(Manuscript(accounts=self._usual()), None)

    # -- what others call -------------------------------------------------------------------------------------------

    def focus_start(self) -> QWidget:
        """Return where writing begins. No focus proxy: with one, Tab would pass over all that stands above the text."""
        return self.form.editor

    @property
    def draft(self) -> DraftId | None:
        """Return the number of what is being written, None while nothing is kept."""
        return self.saver.draft

    @property
    def manuscript(self) -> Manuscript:
        """Return what is being written."""
        return self._manuscript

    def new(self, accounts: Iterable[AccountId] | None = None, reply_to: str = "", text: str = "", *, private: bool = False) -> bool:
        """Begin another message; what is being written is kept first. False when it cannot be kept: then nothing changes.

        `reply_to` is the network's id of a message that `accounts` answer. Without `accounts`, the only one there is speaks, or nobody yet.
        `private`: only who is mentioned may read it.
        """
        plain = accounts is None and not reply_to and not text
        if plain and self._manuscript.empty and self.draft is None:
            self.form.editor.setFocus()
            return True
        if not self._put_away():
            return False
        ticked = self._known(accounts) if accounts is not None else self._usual()
        self._take_up(Manuscript.reply(ticked, reply_to, text, Visibility.MENTIONED if private else None), None)
        if text or reply_to:
            self._changed()
        self.form.editor.setFocus()
        return True

    def quote(self, accounts: Iterable[AccountId], quote: str, url: str) -> bool:
        """Begin a message that quotes another (`Status.uri` and its address); False when what is being written cannot be kept."""
        if not self._put_away():
            return False
        self._take_up(Manuscript.quoting(self._known(accounts), quote, url), None)
        self.form.editor.setFocus()
        return True

    def open(self, draft: DraftId) -> bool:
        """Write on at a draft; what is being written is kept first. False when it cannot be kept, or the draft is not there."""
        if draft == self.draft:
            self.form.editor.setFocus()
            return True
        try:
            found = self._drafts.get(draft)
        except KnownError as failure:
            self._say_problem(failure)
            return False
        if not self._put_away():
            return False
        self._take_up(Manuscript.of(found, self._accounts), draft)
        self.saver.kept_at = found.changed_at
        self._show_saved()
        self.form.editor.setFocus()
        return True

    def flush(self) -> bool:
        """Keep everything now; False when it could not be kept."""
        return self.saver.flush()

    def let_go(self, draft: DraftId) -> None:
        """Begin anew when this draft became a post or was thrown away; another one is not touched."""
        if draft == self.draft:
            self._take_up(Manuscript(accounts=self._usual()), None)

    def add_files(self, files: Sequence[Path]) -> None:
        """Add pictures to the present tab."""
        self.arrivals.files(files, self._tab)

    def add_image(self, image: QImage) -> None:
        """Add a picture that was on the clipboard."""
        self.arrivals.image(image, self._tab)

    def refresh_accounts(self) -> None:
        """Read the accounts anew."""
        first = not self._accounts
        self._read_accounts()
        if self._manuscript.keep_known(self._accounts):
            self.saver.changed()
        if first and not self._manuscript.accounts:
            for one in self._usual():
                self._manuscript.tick(one, on=True)
        self._show_all()

    # -- putting it together ----------------------------------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        form = self.form
        bridge.account_changed.connect(lambda _account: self._refreshing.start())
        bridge.books_changed.connect(self._refreshing.start)
        self.saver.kept.connect(self._kept)
        self.saver.failed.connect(self._say_problem)
        self.reckoner.reckoned.connect(self._show_standings)
        self.reckoner.failed.connect(self._say_problem)
        self.arrivals.under_way.connect(form.tray.show_busy)
        self.arrivals.refused.connect(form.tray.show_failure)
        self.arrivals.arrived.connect(self._arrived)
        self.arrivals.astray.connect(self._say_problem)
        form.fresh.clicked.connect(lambda: self.new())
        form.add_account.clicked.connect(self.add_account_requested)
        form.picker.add_requested.connect(self.add_account_requested)
        form.picker.toggled.connect(self._tick)
        form.tabs.tab_chosen.connect(self._go_to)
        form.tabs.same_again.connect(self._same_again)
        form.title.textEdited.connect(lambda text: self._change(title=text))
        form.editor.written.connect(lambda: self._change(text=form.editor.toPlainText()))
        form.editor.left.connect(self._left)
        form.editor.files_given.connect(self.add_files)
        form.editor.image_given.connect(self.add_image)
        form.options.changed.connect(self._wish)
        form.quoted.removed.connect(self._unquote)
        form.tray.arranged.connect(self._arrange)
        form.tray.described.connect(self._describe)
        form.tray.altered.connect(self._alter)
        # Queued: a screen reader that pressed the button would wait for its answer until the dialog is closed.
        form.add_picture.clicked.connect(self._choose_files, Qt.ConnectionType.QueuedConnection)
        form.show_preview.toggled.connect(self._toggle_preview)
        form.findings.place_wanted.connect(self._go_to_place)
        form.findings.left.connect(form.editor.setFocus)
        form.beside.clicked.connect(self._show_aside)
        form.before.clicked.connect(self._show_versions)
        form.read_first.clicked.connect(self._have_it_read, Qt.ConnectionType.QueuedConnection)
        form.guideline.clicked.connect(self._show_guideline, Qt.ConnectionType.QueuedConnection)
        form.said.pointed.connect(self._point_at)
        bridge.letters_changed.connect(self._show_said)
        form.findings.mend_wanted.connect(self._mend)
        form.findings.thread_wanted.connect(self._thread)
        self.helping.language_chosen.connect(self._speak)
        self.helping.links_known.connect(self.reckoner.now)
        self.namings.known.connect(self.reckoner.now)
        self.form.ask_links.clicked.connect(self.namings.now)
        form.name_address.clicked.connect(lambda: form.editor.insert_words(LINK))
        form.publish.clicked.connect(self._publish)
        form.plan.clicked.connect(self._plan)
        asked = {"Ctrl+Return": self._publish, "Ctrl+Enter": self._publish, "Ctrl+Shift+Return": self._plan, "Ctrl+Shift+Enter": self._plan}
        asked["Ctrl+I"] = form.insert.showMenu
        for keys, act in asked.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _read_accounts(self) -> None:
        self._accounts = {one.id: one for one in self._engine.register.every()}
        self._networks = {name: network_word(network.name) for name, network in self._engine.register.networks.items()}

    def _known(self, accounts: Iterable[AccountId]) -> tuple[AccountId, ...]:
        """Return those of these accounts that are there; one that was added this moment is."""
        wanted = tuple(accounts)
        if any(one not in self._accounts for one in wanted):
            self._read_accounts()
        return tuple(one for one in wanted if one in self._accounts)

    def _usual(self) -> tuple[AccountId, ...]:
        """Return who speaks when nobody was chosen: the only account there is. Among several, a person chooses every time."""
        return tuple(self._accounts) if len(self._accounts) == 1 else ()

    def _take_up(self, manuscript: Manuscript, draft: DraftId | None) -> None:
        self._manuscript, self._tab, self._asked = manuscript, None, False
        self._opened = draft is not None
        self.saver.take_up(manuscript, draft)
        self.form.editor.forget()
        self.form.options.reset()
        self.form.tray.forget()
        self._say_why("")
        self._show_all()
        self._show_saved()
        self._show_said()
        self.draft_changed.emit(int(draft or 0))

    def _put_away(self) -> bool:
        """Keep what is being written before something else is; a draft that was emptied is no draft any more."""
        if not self.flush():
            return False
        if self.draft is not None and self._manuscript.empty:
            try:
                self._drafts.discard(self.draft)
            except KnownError as failure:
                self._say_problem(failure)
                return False
        return True

    # -- showing ----------------------------------------------------------------------------------------------------

    @property
    def _ticked(self) -> list[Account]:
        return [self._accounts[one] for one in self._manuscript.accounts if one in self._accounts]

    def _pairs(self) -> list[tuple[Account, Content]]:
        return [(one, self._manuscript.content(one.id)) for one in self._ticked]

    @property
    def _here(self) -> list[Account]:
        """Return the accounts that the present tab is about."""
        return self._ticked if self._tab is None else [self._accounts[self._tab]]

    def _network(self, account: Account) -> str:
        return self._networks.get(account.network, account.network.capitalize())

    def _show_all(self) -> None:
        if self._tab is not None and self._tab not in self._manuscript.accounts:
            self._tab = None
        form = self.form
        faces = [(one, BadgeFace.of(one, self._network(one))) for one in self._accounts.values()]
        form.picker.show_accounts(faces, self._manuscript.accounts)
        form.picker.setVisible(bool(faces))
        form.no_account.setVisible(not faces)
        form.no_account.say(tr("Composer", "Add an account first."), tr("Composer", "You can write already; it is kept on this computer."))
        self._show_heading()
        self._show_tab()

    def _show_heading(self) -> None:
        answering = [one for one in self._ticked if self._manuscript.replies(one.id)]
        name = tr("Composer", "Draft") if self._opened else tr("Composer", "New message")
        name = tr("Composer", "Quote") if self._manuscript.content(self._tab).quote and not self._opened else name
        heading = tr("Composer", "Reply") if answering else name
        self.form.heading.setText(heading)
        self.setAccessibleName(heading)
        self.form.reply.setText(reply_line(answering, self._ticked))
        self.form.reply.setVisible(bool(answering))
        there = self.draft is not None or not self._manuscript.empty
        self.form.fresh.setVisible(there)
        self.form.before.setVisible(there)
        self.form.read_first.setVisible(there)

    def _show_tab(self) -> None:
        form, content, here = self.form, self._manuscript.content(self._tab), self._here
        form.tabs.show_tabs(self._ticked, self._manuscript, self._tab)
        form.editor.turn(self._tab, content.text, mentions=not here or any(one.limits.mentions for one in here))
        form.title.setVisible(bool(content.title) or any(one.limits.has_title for one in here))
        if form.title.text() != content.title:
            form.title.setText(content.title)
        form.quoted.show_quote(content, self._engine.cache.get(content.quote) if content.quote else None)
        form.options.show_options(content, here)
        form.language = content.language or next((one.language for one in here), "")
        form.tray.show_pictures(content.media, here, unfinished=content.unfinished)
        self._show_signature(content)
        speaks = self._accounts.get(self._tab) if self._tab is not None else None
        weblog = any(one.limits.has_title for one in self._ticked)
        self.helping.turned()
        form.name_address.setVisible(speaks is not None and not speaks.limits.has_title and weblog)
        self.reckoner.now()

    def _show_signature(self, content: Content) -> None:
        told = signature_line(content, self._here)
        self.form.signature.setText(told)
        self.form.signature.setVisible(bool(told))

    def _show_saved(self) -> None:
        line = self.form.saved
        set_property(line, "tone", "muted")
        line.setText(saved_line(self.saver.kept_at, self._engine.clock.now()))
        line.setVisible(bool(line.text()))

    # -- a person writes --------------------------------------------------------------------------------------------

    def _change(self, **values: object) -> None:
        self._manuscript.change(self._tab, **values)
        self._changed()

    def _changed(self) -> None:
        self.saver.changed()
        if self._tab is not None:
            self.form.tabs.show_tabs(self._ticked, self._manuscript, self._tab)
        self._say_why("")
        self.reckoner.soon()

    def _tick(self, account: int, on: bool) -> None:
        self._manuscript.tick(AccountId(account), on=on)
        self._show_all()
        self._changed()

    def _go_to(self, tab: Tab) -> None:
        self._tab = tab
        self._show_tab()

    def _same_again(self, account: int) -> None:
        self._manuscript.same_again(AccountId(account))
        self._show_tab()
        self._changed()
        self.form.editor.setFocus()

    def _wish(self, wishes: Wishes) -> None:
        self._change(language=wishes.language, visibility=wishes.visibility, warning=wishes.warning, unfinished=wishes.unfinished)
        self.form.options.show_options(self._manuscript.content(self._tab), self._here)
        self._show_pictures()

    def _unquote(self) -> None:
        """Quote nothing any more, in the present tab."""
        self._change(quote="", quote_url="")
        self._show_all()
        self.form.editor.setFocus()

    def _speak(self, tag: str) -> None:
        """Say in which language the present tab is; '' lets it be guessed."""
        self._change(language=tag)
        self._show_tab()

    def _arrange(self, media: tuple[Media, ...]) -> None:
        self._change(media=media)
        self._show_pictures()

    def _describe(self, picture: int, alt: str, decorative: bool) -> None:
        self._manuscript.describe(MediaId(picture), alt=alt, decorative=decorative)
        self._changed()
        self._show_pictures()

    def _alter(self, picture: int, values: dict[str, object]) -> None:
        self._manuscript.alter(MediaId(picture), **values)
        self._changed()
        self._show_pictures()

    def _show_pictures(self) -> None:
        content = self._manuscript.content(self._tab)
        self.form.tray.show_pictures(content.media, self._here, unfinished=content.unfinished)

    def _left(self) -> None:
        """Keep at once what was typed when the keyboard goes elsewhere, off the main thread."""
        if self.saver.dirty:
            self.saver.save_soon()

    # -- pictures ---------------------------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        files = ask_for_files(self)
        if files:
            self.add_files(files)

    def _arrived(self, _manuscript: Manuscript) -> None:
        self._changed()
        self._show_tab()

    # -- counting and checking --------------------------------------------------------------------------------------

    def _show_standings(self) -> None:
        found = self.reckoner.standings
        here = {one.id for one in self._here}
        self.form.counters.show_standings([one for one in found if one.account.id in here])
        self.form.counters.setVisible(bool(found))
        self.helping.reckoned(mentions=self.namings.there)
        self.namings.soon()
        said = remarks(found, with_empty=self._asked)
        # That stands at the pictures themselves.
        asked = [one for one in said if one.finding.code == UNANSWERED]
        self.form.tray.show_unanswered([account for one in asked for account in one.accounts])
        self.form.findings.show_remarks(tuple(one for one in said if one not in asked))
        self._show_heading()
        self._show_signature(self._manuscript.content(self._tab))
        if self.form.show_preview.isChecked():
            self._show_previews()

    def _toggle_preview(self, on: bool) -> None:
        self.form.previews.setVisible(on)
        said = tr("Composer", "Hide preview") if on else tr("Composer", "Preview")
        self.form.show_preview.setText(said)
        self.form.show_preview.setAccessibleName(said)
        if on:
            self._show_previews()

    def _show_previews(self) -> None:
        self.form.previews.show_messages([(one, self._manuscript.content(one.id), self._network(one)) for one in self._here])

    # -- publishing -------------------------------------------------------------------------------------------------

    def _publish(self) -> None:
        """Ask for the pause, if nothing stands in the way."""
        self._ask(self.publish_requested.emit)

    def _plan(self) -> None:
        """Ask for a moment, if nothing stands in the way."""
        self._ask(self.plan_requested.emit)

    def _ask(self, go_on: Callable[[int], object]) -> None:
        """Keep, count and check once more, and go on with the draft; or say what stands in the way and go there."""
        if not self._ticked:
            self._stand_in_the_way(tr("Composer", "Choose first as whom you say this."))
            if self._accounts:
                self.form.picker.focus_first()
            else:
                self.form.add_account.setFocus()
            return
        if self.arrivals.count:
            self._stand_in_the_way(tr("Composer", "The pictures are still being added. Try again in a moment."))
            return
        if not self.flush():
            self._stand_in_the_way(tr("Composer", "The text cannot be kept on this computer now, so it cannot be published either."))
            return
        self._asked = True
        self.reckoner.now(lambda: self._checked(go_on))

    def _checked(self, go_on: Callable[[int], object]) -> None:
        if stopped(self.reckoner.standings):
            found = remarks(self.reckoner.standings, with_empty=True)
            first = found[0]
            self._stand_in_the_way(first.text)
            self._go_to_place(first)
            return
        draft = self.draft
        if draft is not None:
            self._say_why("")
            go_on(int(draft))

    def _stand_in_the_way(self, sentence: str) -> None:
        self._say_why(sentence)
        announce(self.form.publish, sentence)

    def _say_why(self, sentence: str) -> None:
        if self.form.why_not.text() != sentence:
            self.form.why_not.setText(sentence)
            self.form.publish.setAccessibleDescription(sentence)

    def _go_to_place(self, remark: Remark) -> None:
        """Go to the tab, and to the field that the remark is about."""
        tab = self._tab_of(remark)
        if tab != self._tab:
            self._go_to(tab)
        finding = remark.finding
        self.form.go_to(self.form.place_of(finding))
        if finding.start is not None and finding.end is not None:
            self.form.editor.point_at(finding.start, finding.end)

    def _tab_of(self, remark: Remark) -> Tab:
        """Return where it is mended at once: in the text for all, unless everybody whom it is about says it in words of their own."""
        about = [one.id for one in remark.accounts]
        if len(about) == 1 and self._tab == about[0]:
            return self._tab
        if all(self._manuscript.adapted(one) for one in about):
            return self._tab if self._tab in about else about[0]
        return None

    def _mend(self, remark: Remark) -> None:
        """Put in the place of what was found what the check proposes, in one step that can be undone."""
        mend = remark.finding.mend
        if mend is None or not self.reckoner.up_to_date:
            return
        account = remark.accounts[0].id
        if self._manuscript.adapted(account) and self._tab != account:
            self._go_to(account)
        self.form.go_to(self.form.editor)
        self.form.editor.replace_stretch(mend.start, mend.end, mend.text)

    def _thread(self, remark: Remark, on: bool) -> None:
        """Let what is said become a thread, or one message again: in the text for all unless the account has its own."""
        account = remark.accounts[0].id
        self._manuscript.change(account if self._manuscript.adapted(account) else None, thread=on)
        self._changed()
        self._show_tab()
        self.form.editor.setFocus()

    # -- beside and before ------------------------------------------------------------------------------------------

    def _kept_draft(self) -> Draft | None:
        """Keep what is typed and return it as it lies in the books; None when nothing lies there."""
        if not self.flush() or self.draft is None:
            return None
        try:
            return self._drafts.get(self.draft)
        except KnownError as failure:
            self._say_problem(failure)
            return None

    def _show_aside(self) -> None:
        """Show what belongs to this draft and is never published; a draft that is empty yet begins with that."""
        if self.draft is None and self._manuscript.empty:
            self.saver.shelf.keep_anew(self._manuscript.snapshot)
        draft = self._kept_draft()
        if draft is not None:
            self.sheet = AsideSheet(self.window(), draft.about, self._drafts.folders())
            self.sheet.kept.connect(lambda about: self._put_about(draft.id, about))
            self.sheet.open()

    def _put_about(self, draft: DraftId, about: About) -> None:
        try:
            self._drafts.put_about(draft, about)
        except KnownError as failure:
            self._say_problem(failure)

    def _have_it_read(self) -> None:
        draft = self._kept_draft()
        if draft is not None:
            self.read_requested.emit(int(draft.id))

    def _show_guideline(self) -> None:
        GuidelineSheet(self.window(), self._engine.guidelines).open()

    def _show_said(self) -> None:
        """Show what colleagues said of this draft, read in another thread."""
        draft, read_first = self.draft, self._engine.read_first
        if draft is None:
            self.form.said.show_readings((), self._engine.clock.now())
            return

        def read() -> list[tuple[Reading, bool]]:
            return [(one, read_first.still(one)) for one in read_first.readings(draft)]

        def show(found: list[tuple[Reading, bool]]) -> None:
            if draft == self.draft:
                self.form.said.show_readings(found, self._engine.clock.now())

        work.run(self, read, show, self._say_problem)

    def _point_at(self, quote: str) -> None:
        at = self.form.editor.toPlainText().find(quote)
        if at < 0:
            announce(self.form.said, tr("Composer", "These words do not stand there any more."))
            return
        self.form.go_to(self.form.editor)
        self.form.editor.point_at(at, at + len(quote))

    def _show_versions(self) -> None:
        draft = self._kept_draft()
        if draft is not None:
            found = self._drafts.versions(draft.id)
            self.sheet = VersionSheet(self.window(), draft, found, list(self._accounts.values()), self._engine.clock.now())
            self.sheet.wanted.connect(self._bring_back)
            self.sheet.open()

    def show_version(self, draft: DraftId, number: int) -> None:
        """Open a draft and what it was before, at the version with this number."""
        if self.open(draft):
            self._show_versions()
            if isinstance(self.sheet, VersionSheet):
                self.sheet.look_at(number)

    def _bring_back(self, version: Version) -> None:
        try:
            self._drafts.put_version(version)
            self._take_up(Manuscript.of(self._drafts.get(version.draft), self._accounts), version.draft)
        except KnownError as failure:
            self._say_problem(failure)
            return
        self.form.editor.setFocus()
        announce(self, tr("Composer", "The version is back; what stood there is kept as a version too."))

    # -- keeping ----------------------------------------------------------------------------------------------------

    def _kept(self) -> None:
        self._show_saved()
        self._show_heading()
        self.draft_changed.emit(int(self.draft or 0))

    def _say_problem(self, problem: KnownError) -> None:
        told = words.error(problem.word, problem.values)
        line = self.form.saved
        kept = tr("Composer", "Not saved. What you typed is still here, and saving is tried again.")
        lost = problem is self.saver.problem
        text = f"{kept} {told}" if lost else str(told)
        if line.text() != text:
            line.setText(text)
            set_property(line, "tone", "stop")
            announce(line, text)
        line.show()

    # -- Qt ---------------------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep everything when the composer goes from sight."""
        self._left()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the panel."""
        if picture_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files."""
        files = picture_files(event.mimeData())
        if files:
            self.add_files(files)
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Keep what was typed when the window goes to the back."""
        if event.type() is QEvent.Type.ActivationChange and hasattr(self, "saver"):
            self._left()
        super().changeEvent(event)
