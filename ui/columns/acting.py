"""What a person does with somebody's status, as one of the accounts: answer, quote, boost, favourite, bookmark.

A boost and a favourite are statements, and so is taking them back: they go through the short form of the pause, which asks as whom and
waits as long as that account waits. An answer and a quote begin a message in the composer, whose pause is the whole one. A bookmark nobody
else sees.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.answers.asking import asked
from accounts.answers.conversation import addressed
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.case import Act, ActState
from accounts.model.column import Column
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.posts.holds import Hold
from accounts.posts.pause import PauseClock
from accounts.reading import PUBLIC, UNDOING, Verb
from ui import words, work
from ui.badge import BadgeChoice, BadgeFace
from ui.columns.answering import AnswerSheet
from ui.columns.saying import name_of
from ui.language import tr
from ui.pause.cards import SeenCard, ToSee
from ui.pause.countdown import Countdown
from ui.pause.sheet import quiet_sentence
from ui.widgets import FlowLayout, Notice, Sheet, Surface, Toast, announce, button, label, note

TICK_MS = 250
MOST_SHOWN = 400
"""Characters of the status that the sheet shows."""
UNDO = {
    Verb.FAVOURITE: ("favourited", Verb.UNFAVOURITE),
    Verb.BOOST: ("boosted", Verb.UNBOOST),
    Verb.BOOKMARK: ("bookmarked", Verb.UNBOOKMARK),
}


class ActSheet(Sheet):
    """The short form of the pause. `confirmed(AccountId)` comes when the wait is over and somebody pressed."""

    confirmed = Signal(int)

    def __init__(self, window: QWidget, engine: Engine, status: Status, verb: Verb, able: Sequence[Account], first: Account) -> None:
        """Ask about `verb`; `able` are the accounts that can, `first` the one that is proposed."""
        question, warning, word = _asked(verb)
        super().__init__(window, question, width="sheet-narrow")
        self._engine, self.verb = engine, verb
        self._able = {one.id: one for one in able}
        self.chosen = first.id
        said = Surface("quote", margin="m")
        said.body.addWidget(label(name_of(status.author), strong=True))
        text = status.text if len(status.text) <= MOST_SHOWN else f"{status.text[: MOST_SHOWN - 1]}…"
        said.body.addWidget(label(text))
        self.body.addWidget(said)
        self.body.addWidget(note(warning))
        self.body.addWidget(label(tr("Columns", "As whom?"), strong=True))
        holder = QWidget()
        flow = FlowLayout(holder)
        self.badges: dict[AccountId, BadgeChoice] = {}
        for one in able:
            badge = BadgeChoice(BadgeFace.of(one, engine.register.network(one.network).name), checked=one.id == first.id)
            badge.clicked.connect(lambda _on=False, number=one.id: self.choose(number))
            flow.addWidget(badge)
            self.badges[one.id] = badge
        self.body.addWidget(holder)
        self._asking = QVBoxLayout()
        self.body.addLayout(self._asking)
        self.quiet = note("")
        self.body.addWidget(self.quiet)
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.wait = PauseClock(engine.clock, first.pause_seconds)
        self.countdown = Countdown(self.wait, by_itself=False, wide=False)
        self.body.addWidget(self.countdown)
        self.footer.addWidget(button(tr("Columns", "Cancel"), on=self.dismiss))
        self.confirm = button(word, "primary", on=self._confirm)
        self.footer.addWidget(self.confirm)
        self._status = status
        self.seen: SeenCard | None = None
        self._ask_role()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.closed.connect(self._timer.stop)
        self.tick()

    def choose(self, number: AccountId) -> None:
        """Speak as another account; its own wait begins anew, so that the right one is not found by trying."""
        for one, badge in self.badges.items():
            badge.setChecked(one == number)
        if number != self.chosen:
            self.chosen = number
            self._ask_role()
            seconds = self._able[number].pause_seconds
            self.wait = self.countdown.begin(PauseClock(self._engine.clock, seconds))
        self.tick()

    def _ask_role(self) -> None:
        """Ask what would be asked of a reply: whether this account was spoken to, and whether it is for it to join in."""
        account, engine = self._able[self.chosen], self._engine
        found = () if self.verb in UNDOING else asked(self._status, account, engine.register, engine.surroundings)
        old = self.seen
        self.seen = SeenCard([ToSee(f"{account.label}: {words.finding(one, account)}", False, ()) for one in found])
        self.seen.changed.connect(self.tick)
        self._asking.addWidget(self.seen)
        self.seen.setVisible(bool(found))
        if old is not None:
            self._asking.removeWidget(old)
            old.hide()
            old.deleteLater()
        if self.is_open:
            self.body.activate()
            self._place()

    def tick(self) -> None:
        """Look at the clock, and at what holds the account now."""
        if self.wait.slept():
            self.wait.start_again()
        self.countdown.look()
        account = self._able[self.chosen]
        quiet = self._engine.quiet(account.id, self._engine.clock.now())
        self.quiet.setText(quiet_sentence(account.label) if quiet else "")
        self.quiet.setVisible(quiet)
        held = self._engine.publisher.holds_of(account)
        self.trouble.setVisible(bool(held))
        if held:
            sentence = words.error(held[0].code)
            self.trouble.say(sentence.text, sentence.todo)
        self.confirm.setEnabled(self.wait.over and not held and self.seen is not None and self.seen.seen)

    def _confirm(self) -> None:
        if self.confirm.isEnabled() and self.is_open:
            chosen = int(self.chosen)
            self.dismiss()
            self.confirmed.emit(chosen)


class Acting(QObject):
    """Does what the columns ask for. `write_asked(accounts, reply_to, text)` wants the composer to begin a message."""

    write_asked = Signal(list, str, str)
    private_asked = Signal(list, str, str)
    """The same, of a message that only who is mentioned may read."""
    quote_asked = Signal(list, str, str)
    """Wants the composer to begin a message of these accounts that quotes another: its identity across servers, its address."""

    def __init__(self, window: QWidget, engine: Engine, parent: QObject | None = None) -> None:
        """Act in the name of the accounts of `engine`."""
        super().__init__(parent)
        self._window, self._engine = window, engine
        self.sheet: ActSheet | None = None
        self.answering: AnswerSheet | None = None

    def act(self, verb: str, column: Column, status: Status) -> None:
        """Do `verb` (reply, quote, boost, favourite, bookmark) with a status of a column."""
        self._engine.reader.look_again([status.uri], now=True)  # it may have been edited or deleted while it stood here
        if verb == "reply":
            self.answer(status, column.act_as)
            return
        if verb == "case":
            self._make_case(status)
            return
        able = self._engine.reader.able_to_act(status)
        first = self._proposed(status, column.act_as, able)
        if first is None:
            self._say(tr("Columns", "None of your accounts can do that with this message; open it at its own network."))
        elif verb == "quote":
            self._quote(status, first)
        else:
            self._at_once_or_ask(Verb(verb), first, able, status)

    def answer(self, status: Status, act_as: AccountId | None = None) -> None:
        """Ask how somebody is answered: publicly, privately, by phone, by e-mail, or not."""
        able = self._engine.reader.able(status)
        self.answering = AnswerSheet(self._window, self._engine, status, able, self._proposed(status, act_as, able))
        self.answering.write_asked.connect(lambda number, private: self._reply(AccountId(number), status, private=private))
        self.answering.noted.connect(self._say)
        self.answering.open()

    def _quote(self, status: Status, first: Account) -> None:
        if not first.limits.quotes(status.uri):
            self.write_asked.emit([first.id], "", f"\n\n{status.url}")
            self._say(tr("Columns", "This network knows no quotes; the address of the message stands in the text."))
        elif status.quotable == "no":
            self._say(str(words.error("quote-denied", {})))
        else:
            self.quote_asked.emit([first.id], status.uri, status.url or status.uri)
            if status.quotable == "ask":
                self._say(tr("Columns", "Its author has to approve the quote first; until then nobody sees what you quote."))

    def _make_case(self, status: Status) -> None:
        engine = self._engine
        work.run(
            self,
            lambda: engine.cases.open(status, str(engine.settings.get("my_name"))),
            lambda _case: self._say(tr("Columns", "It stands among the questions now.")),
            self._fail,
        )

    def _proposed(self, status: Status, act_as: AccountId | None, able: Sequence[Account]) -> Account | None:
        spoken_to = addressed(status, able)
        own = next((one for one in able if one.id == act_as), None)
        return spoken_to or own or next(iter(able), None)

    def _reply(self, number: AccountId, status: Status, *, private: bool) -> None:
        try:
            here = self._engine.reader.local(number, status)
            account = self._engine.register.need(number)
        except KnownError as failure:
            self._fail(failure)
            return
        # So that its case, if it has one, knows the answer by this name.
        work.run(self, lambda: self._engine.cases.called(here), lambda _none: None, self._fail)
        # A private message reaches nobody but those whom it names.
        called = f"@{status.author.handle} " if private or account.limits.extra.get("mentions") == "server" else ""
        (self.private_asked if private else self.write_asked).emit([number], here.remote_id, called)

    def _at_once_or_ask(self, verb: Verb, first: Account, able: Sequence[Account], status: Status) -> None:
        mark, back = UNDO[verb]
        mine = self._engine.cache.mine(status.uri)
        if mark in mine.get(first.id, frozenset()):
            verb, able = back, [one for one in able if mark in mine.get(one.id, frozenset())]
        if verb not in PUBLIC:
            self._run(verb, first.id, status)  # a bookmark nobody else sees
        else:
            self.sheet = ActSheet(self._window, self._engine, status, verb, able, first)
            self.sheet.confirmed.connect(lambda number: self._run(verb, AccountId(number), status))
            self.sheet.open()

    def _run(self, verb: Verb, account: AccountId, status: Status) -> None:
        def done(act: Act) -> None:
            if act.state is ActState.DONE:
                self._say(_done(verb))
            elif act.error and act.state in {ActState.REFUSED, ActState.MISSED}:
                self._say(str(words.error(act.error, act.error_values)))
            elif (held := self._held(account)) is not None:
                self._say(f"{tr('Columns', 'It waits.')} {words.error(held.code)}")
            else:
                self._say(tr("Columns", "It waits, and is done as soon as it can be; within half an hour, or you are asked."))

        work.run(self, lambda: self._engine.acts.do(account, verb, status), done, self._fail)

    def _held(self, number: AccountId) -> Hold | None:
        account = self._engine.register.get(number)
        return next(iter(self._engine.publisher.holds_of(account)), None) if account is not None else None

    def _fail(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, text: str) -> None:
        Toast(self._window, text)
        announce(self._window, text)


def _asked(verb: Verb) -> tuple[str, str, str]:
    """Return the question, what it means, and the word on the button."""
    return {
        Verb.BOOST: (
            tr("Columns", "Boost this message?"),
            tr("Columns", "Everybody sees that this account passes it on."),
            tr("Columns", "Boost"),
        ),
        Verb.UNBOOST: (
            tr("Columns", "Take this boost back?"),
            tr("Columns", "Who saw it has seen it; taking it back can be noticed as well."),
            tr("Columns", "Take back"),
        ),
        Verb.UNFAVOURITE: (
            tr("Columns", "Take this favourite back?"),
            tr("Columns", "Who saw it has seen it; taking it back can be noticed as well."),
            tr("Columns", "Take back"),
        ),
    }.get(
        verb,
        (
            tr("Columns", "Favourite this message?"),
            tr("Columns", "A favourite can be seen, and is taken as agreement."),
            tr("Columns", "Favourite"),
        ),
    )


def _done(verb: Verb) -> str:
    return {
        Verb.FAVOURITE: tr("Columns", "It is a favourite now."),
        Verb.UNFAVOURITE: tr("Columns", "It is no favourite any more."),
        Verb.BOOST: tr("Columns", "It was boosted."),
        Verb.UNBOOST: tr("Columns", "The boost was taken back."),
        Verb.BOOKMARK: tr("Columns", "It is bookmarked; only you see that."),
        Verb.UNBOOKMARK: tr("Columns", "The bookmark is gone."),
    }[verb]
