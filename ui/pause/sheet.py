"""The sheet of the pause. It holds a post that is `pausing` and ends in exactly one of: released, edited, kept, cancelled.

Nothing here sends. Closing the program, or this sheet's window, leaves the post `pausing`: next time it is asked again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.draft import About
from accounts.model.ids import DraftId, PostId
from accounts.model.post import State
from accounts.posts.pause import Answers, Effect, PauseClock, Verdict, choose, situation, verdict
from accounts.posts.questions import THIRD, Question, Trait
from accounts.roles import rule
from ui import words
from ui.aloud import AloudButton
from ui.bridge import Bridge
from ui.guideline import GuidelineSheet, pack, source
from ui.language import span, tr
from ui.look import Look
from ui.pause.buttons import ButtonRows
from ui.pause.cards import QuestionCard, RoleCard, SeenCard, ToSee
from ui.pause.countdown import Countdown
from ui.pause.messages import Message, Messages, Shown
from ui.pause.seeing import to_be_seen
from ui.widgets import FlowLayout, Notice, Sheet, Toast, announce, button, note

T = TypeVar("T")
TICK_MS = 250
_WIDE = 560
"""From this inner width (at 100 %) the buttons of the wait stand in a row."""
_HIGH = 600
"""From this height of the window (at 100 %) the wait stays in sight while the questions scroll."""


class NothingPausesError(Exception):
    """No target of the post waits in its pause for an account that is still there."""


class PauseSheet(Sheet):
    """Opened with a post; the four signals tell how it ended, after the sheet is gone from sight."""

    released = Signal(int)
    """The PostId that was let go."""
    edited = Signal(int)
    """A DraftId to open in the composer."""
    kept = Signal(int)
    """A DraftId that was put aside."""
    set_aside = Signal(int)
    """A DraftId that stays in the list of drafts, while its text lies on the clipboard for somebody to read; this was said."""
    read_wanted = Signal(int, object)
    """A DraftId that somebody else is to read first, and the questions that were answered, each with its answer."""
    cancelled = Signal(int)
    """A DraftId that stays in the list of drafts."""
    gone = Signal()
    """It was stopped elsewhere (another program, another window of time); nothing is left to ask."""

    def __init__(
        self, window: QWidget, bridge: Bridge, post: PostId, *, again: bool = False, posts: tuple[PostId, ...] = (), heading: str = ""
    ) -> None:
        """Ask about `post`; `again` says that an earlier run of the program began to ask. `posts` are asked about together, `post` first.

        Raises:
            NothingPausesError: there is nothing to ask about.
        """
        super().__init__(window, heading or tr("Pause", "A moment of pause"))
        self._bridge = bridge
        self._engine: Engine = bridge.engine
        self.post = post
        self.posts = posts or (post,)
        self._messages = messages_of(self._engine, *self.posts)
        if not self._messages:
            self.deleteLater()
            raise NothingPausesError(post)
        self._accounts = list({account.id: account for _, account in self._messages}.values())
        self._wrong_before = False
        self._changed = False
        self._tried = False
        self._unread = ""
        self._look_who_read()
        self.wait = PauseClock(self._engine.clock, max(account.pause_seconds for account in self._accounts))
        self._ask()
        self._build(again=again)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        bridge.target_changed.connect(self._target_changed)
        bridge.books_changed.connect(self._look_whether_gone)
        bridge.letters_changed.connect(self._letters_changed)
        self._judge()

    # -- building ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        settings = self._engine.settings
        turn = int(settings.get("questions_turn"))
        known = self._engine.occasion.known([(account, target) for target, account in self._messages])
        which = self._which_answer(known.answered)
        known = replace(known, answered=THIRD - 1 if which >= int(settings.get("answers_most")) else 0)
        now = situation([(account, target.content) for target, account in self._messages], self._local(), known)
        chosen = choose(now, turn, pack(self._engine.guidelines))
        self.questions = tuple(_numbered(one, which) if Trait.THIRD_REPLY in one.must else one for one in chosen)
        settings.put("questions_turn", (turn + 1) % 1_000_000)

    def _which_answer(self, before: int) -> int:
        """Return which answer to the same person in a conversation this is, whichever of our accounts gave the others; 0 when it is none.

        Whose words are not known here cannot be told apart: then `before`, the answers in the whole conversation, counts.
        """
        replies = [(account, target) for target, account in self._messages if target.content.reply_to]
        number = self._engine.conversations.number
        counted = [number(account, target.content.reply_to, own=int(target.post)) for account, target in replies]
        return max((one or before + 1 for one in counted), default=0)

    def _build(self, *, again: bool) -> None:
        if again:
            told = tr("Pause", "This was in its pause when the program ended. Nothing was sent; it is asked again.")
            self.body.addWidget(note(told))
        width = min(Look.current().size("sheet"), self._over.width()) - 4 * Look.current().space("xl")
        self.shown = self._show_messages(width)
        self.shown.completed.connect(self._judge)
        self.body.addWidget(self.shown)
        self.cards: dict[str, QuestionCard] = {}
        for question in self.questions:
            if question.senders:
                self.roles = RoleCard(question, self._accounts)
                self.roles.changed.connect(self._judge)
                self.body.addWidget(self.roles)
            else:
                card = QuestionCard(question)
                card.changed.connect(self._judge)
                self.cards[question.id] = card
                self.body.addWidget(card)
        self.seen = SeenCard(self._to_be_seen())
        self.seen.changed.connect(self._judge)
        self.body.addWidget(self.seen)
        # Only now: what is made visible without a parent is a window of its own, and takes the keyboard along.
        self.seen.setVisible(bool(self.seen.ticks or self.seen.fields))
        self.body.addWidget(self._build_beside())  # below the questions: those are what one came for
        self._build_foot(wide=width >= Look.current().px(_WIDE))
        self._build_buttons()

    def _build_beside(self) -> QWidget:
        """Whose questions these are, the guideline to be read, and the message to be heard."""
        holder = QWidget()
        row = FlowLayout(holder, space="m")
        self.source = note(source(self._engine.guidelines))
        self.guideline = button(tr("Pause", "Read the guideline"), "link", on=self._show_guideline)
        self.aloud = AloudButton(self._to_be_heard)
        row.addWidget(self.guideline)
        row.addWidget(self.aloud)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(self.source)
        column.addWidget(holder)
        return whole

    def _show_guideline(self) -> None:
        GuidelineSheet(self._over, self._engine.guidelines).open()

    def _to_be_heard(self) -> tuple[str, str]:
        texts = dict.fromkeys(f"{target.content.title}\n{target.content.text}".strip() for target, _ in self._messages)
        first = self._messages[0]
        return "\n\n".join(texts), first[0].content.language or first[1].language

    def _quiet(self) -> list[ToSee]:
        """Return what goes out in quiet hours, a sentence for each account."""
        now = self._engine.clock.now()
        due = [(account, target, max(target.due_at, now) if target.planned else now) for target, account in self._messages]
        found = {
            account.id: ToSee(quiet_sentence(account.label), False, (target.id,))
            for account, target, at in due
            if not target.on_event and self._engine.quiet(account.id, at)
        }
        return list(found.values())

    def _show_messages(self, width: int) -> Shown:
        networks = {name: network.name for name, network in self._engine.register.networks.items()}
        now = self._engine.clock.now()
        return Messages(self._messages, networks, self._engine.drafts.picture_path, now, width=width)

    def _to_be_seen(self) -> list[ToSee]:
        return [*to_be_seen(self._messages, self._engine.surroundings, self._engine.read_first.approval), *self._quiet()]

    def _build_foot(self, *, wide: bool) -> None:
        """Wait, trouble and reason stay in sight while the questions scroll, unless the window is too low for that."""
        self.countdown = Countdown(self.wait, by_itself=self.by_itself, wide=wide)
        self.countdown.halt.clicked.connect(lambda: self._judge())
        self.countdown.more.clicked.connect(lambda: self._judge())
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.why = note("")
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("s"))
        for part in (self.trouble, self.countdown, self.why):
            column.addWidget(part)
        self._foot_stays = self._over.height() >= Look.current().px(_HIGH)
        if self._foot_stays:
            self.panel.body.insertWidget(self.panel.body.count() - 1, self._foot)
        else:
            self.body.addWidget(self._foot)

    def _wanted_height(self, width: int) -> int:
        """Leave room for what stands between the questions and the buttons."""
        wanted = super()._wanted_height(width)
        foot = self._foot.layout()
        if not self._foot_stays or foot is None:
            return wanted
        margins = self.panel.body.contentsMargins()
        return wanted + foot.totalHeightForWidth(width - margins.left() - margins.right()) + self.panel.body.spacing()

    def _build_buttons(self) -> None:
        self.edit = button(tr("Pause", "Edit"), on=self._edit)
        self.keep = button(tr("Pause", "Keep until tomorrow"), on=self._keep)
        self.cancel = button(tr("Pause", "Cancel"), on=self._cancel)
        waits = all(target.on_event for target, _ in self._messages)
        self.publish = button(tr("Pause", "Arm") if waits else tr("Pause", "Publish"), "primary", on=self._publish)
        self.elsewhere = button("", "primary", on=self._go_elsewhere)
        self.elsewhere.hide()
        buttons: list[QPushButton] = [self.edit, self.keep, self.cancel, self.elsewhere, self.publish]
        self._rows = ButtonRows(buttons)
        self.footer.addWidget(self._rows)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._publish)

    def _place(self) -> None:
        if hasattr(self, "_rows"):
            look = Look.current()
            self._rows.fit(min(look.size("sheet"), self._over.width() - 2 * look.space("xl")) - 2 * look.space("xl"))
        super()._place()

    # -- judging -----------------------------------------------------------------------------------------------------

    @property
    def by_itself(self) -> bool:
        """Return whether it goes without a press when the wait is over and all is answered."""
        return all(account.auto_release and not rule(account.role).institutional for account in self._accounts)

    @property
    def verdict(self) -> Verdict:
        """Return what the answers allow."""
        chosen = {name: card.chosen for name, card in self.cards.items() if card.chosen}
        return verdict(self.questions, Answers(self.roles.chosen, chosen), self._accounts)

    @property
    def may_publish(self) -> bool:
        """Return whether wait, questions and ticks allow it now."""
        return self._why_not() == ""

    def _why_not(self) -> str:
        """Return why it cannot be published yet, '' when it can."""
        found = self.verdict
        if self._changed:
            return tr("Pause", "Choose Edit and look at it again.")
        if not self.shown.complete:
            return tr("Pause", "Not every message is shown yet.")
        if found.wrong:
            return self.roles.sentence(found.wrong[0])
        if found.effect is not Effect.CONTINUE:
            return tr("Pause", "One of your answers says not to publish now.")
        if found.open:
            return tr("Pause", "%n questions still wait for an answer.", len(found.open))
        if not self.seen.seen:
            return tr("Pause", "Something still waits for a tick.")
        if not found.ready:
            return tr("Pause", "The answers do not allow it yet.")
        if self._unread:
            return self._unread
        if self.wait.over:
            return ""
        if self.wait.stopped:
            return tr("Pause", "The wait is held still; let it run to publish.")
        return tr("Pause", "Possible in {time}.", time=span(self.wait.seconds))

    def _look_who_read(self) -> None:
        """Look whether somebody has to read it first and did not."""
        self._unread = ""
        lines: dict[int, list[Message]] = {}
        demanding = {one.id for one in self._accounts if self._engine.read_first.demand(one.id) is not None}
        for one in self._messages:
            if one[0].account not in demanding:
                continue
            lines.setdefault(int(one[0].account) * 1_000_000_000 + int(one[0].post), []).append(one)
        for parts in lines.values():
            account = parts[0][1]
            contents = [target.content for target, _ in sorted(parts, key=lambda one: one[0].part)]
            wanted = self._engine.read_first.lacks(account, contents)
            if wanted is not None:
                who = wanted.name or tr("Pause", "A colleague")
                self._unread = tr("Pause", "{account}: {who} has to read this first, exactly as it is now.", account=account.label, who=who)
                return

    def _judge(self) -> None:
        self._mind_wrong_role()
        found, why = self.verdict, self._why_not()
        self.publish.setEnabled(not why)
        self.publish.setAccessibleDescription(why)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        effect = Effect.READ if self._unread and found.effect is Effect.CONTINUE else found.effect
        elsewhere = effect is not Effect.CONTINUE and not found.wrong
        self.elsewhere.setVisible(elsewhere)
        self.publish.setVisible(not elsewhere)
        if elsewhere:
            word = _elsewhere_word(effect)
            self.elsewhere.setText(word)
            self.elsewhere.setAccessibleName(word)
        self._rows.again()
        # Once by itself; what went wrong then is on the screen, and a person decides.
        if not why and self.by_itself and self.is_open and not self._tried and not self.window().isMinimized():
            self._publish()

    def _mind_wrong_role(self) -> None:
        """A wrong role halts the wait; who chooses again waits again, so that the right answer is not found by trying."""
        wrong = self.verdict.wrong
        if wrong and not self._wrong_before:
            self.wait.stop()
            announce(self, self.roles.sentence(wrong[0]))
        elif self._wrong_before and not wrong:
            self.wait.start_again()
        self._wrong_before = bool(wrong)
        # A clock that was halted by a wrong answer is not to be set going with a button.
        self.countdown.look()
        self.countdown.halt.setEnabled(not wrong and not self.wait.over)
        self.countdown.more.setEnabled(not wrong)

    # -- time --------------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Look at the clock; after a sleep of the computer everything is asked again."""
        if self.wait.slept():
            self._ask_again()
        self._judge()

    def _ask_again(self) -> None:
        self.wait.start_again()
        self.roles.clear()
        for card in self.cards.values():
            card.clear()
        self.seen.clear()
        self._say_trouble(tr("Pause", "This computer slept meanwhile."), tr("Pause", "Nothing went out; the pause begins again."))

    def showEvent(self, event: QShowEvent) -> None:
        """Count while it is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        self._timer.stop()
        super().hideEvent(event)

    # -- endings -----------------------------------------------------------------------------------------------------

    def may_dismiss(self) -> bool:
        """Take Escape for Cancel."""
        self._cancel()
        return False

    def _publish(self) -> None:
        if not self.may_publish or not self.is_open:
            return
        self._tried = True
        if self._changed_meanwhile():
            self._changed = True
            self._say_trouble(
                tr("Pause", "The account or the message was changed meanwhile."),
                tr("Pause", "Choose Edit and look at it again; nothing was sent."),
            )
            self._judge()
            return
        self._end(lambda: self._engine.desk.release(self.post, self.seen.reasons), lambda _targets: self.released.emit(int(self.post)))

    def _edit(self) -> None:
        self._end(lambda: self._engine.desk.edit(self.post), lambda draft: self.edited.emit(int(draft)))

    def _cancel(self) -> None:
        self._end(lambda: self._engine.desk.cancel(self.post), lambda draft: self.cancelled.emit(int(draft)))

    def _keep(self) -> None:
        self._end(lambda: self._engine.desk.keep_until_tomorrow(self.post, self._local()), lambda draft: self.kept.emit(int(draft)))

    def _have_it_read(self) -> None:
        answered = [(card.question.text, card.said) for card in self.cards.values() if card.said]
        self._end(lambda: self._engine.desk.cancel(self.post), lambda draft: self.read_wanted.emit(int(draft), answered))

    def _hand_over(self) -> None:
        to = next((card.to.text().strip() for card in self.cards.values() if card.to.isVisibleTo(card) and card.to.text().strip()), "")
        text = "\n\n".join(dict.fromkeys(target.content.text for target, _ in self._messages))

        def told(draft: DraftId) -> None:
            QGuiApplication.clipboard().setText(text)
            self._note_who(draft, to)
            Toast(self._over, tr("Pause", "The draft is set aside. Its text is copied: paste it in a mail to whoever should read it."))
            self.set_aside.emit(int(draft))

        self._end(lambda: self._engine.desk.cancel(self.post), told)

    def _note_who(self, draft: DraftId, to: str) -> None:
        """Write beside the draft to whom it was handed over."""
        if not to:
            return
        about = self._engine.drafts.get(draft).about
        line = tr("Pause", "Handed over to {name}", name=to)
        kept = f"{about.note}\n{line}".strip()
        with contextlib.suppress(KnownError):
            self._engine.drafts.put_about(draft, About(kept, about.tags, about.folder, about.goal))

    def _go_elsewhere(self) -> None:
        acts: dict[Effect, Callable[[], None]] = {
            Effect.EDIT: self._edit,
            Effect.TOMORROW: self._keep,
            Effect.READ: self._have_it_read,
            Effect.HAND_OVER: self._hand_over,
            Effect.STOP: self._cancel,
        }
        act = acts.get(self.verdict.effect, self._have_it_read if self._unread else None)
        if act is not None:
            act()

    def _end(self, act: Callable[[], T], told: Callable[[T], None]) -> None:
        try:
            answer = act()
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self._say_trouble(said.text, said.todo)
            self._look_whether_gone()
            return
        self.dismiss()
        told(answer)

    # -- what others do meanwhile --------------------------------------------------------------------------------------

    def _changed_meanwhile(self) -> bool:
        return _seen_as(self._messages) != _seen_as(messages_of(self._engine, *self.posts))

    def _target_changed(self, _target: int, post: int) -> None:
        if post == int(self.post):
            self._look_whether_gone()

    def _letters_changed(self) -> None:
        if self.is_open:
            self._look_who_read()
            self._judge()

    def _look_whether_gone(self) -> None:
        if self.is_open and not messages_of(self._engine, *self.posts):
            self.dismiss()
            self.gone.emit()

    def _say_trouble(self, about: str, text: str) -> None:
        self.trouble.say(about, text)
        self.trouble.show()
        announce(self, f"{about} {text}")

    def _local(self) -> datetime:
        return self._engine.clock.now().astimezone()


def messages_of(engine: Engine, *posts: PostId) -> list[Message]:
    """Return the targets of some posts that are in their pause, each with its account; those of a removed account are left out."""
    accounts = {account.id: account for account in engine.register.every()}
    found = [target for target in engine.history.posts(posts) if target.state is State.PAUSING]
    return [(target, accounts[target.account]) for target in found if target.account in accounts]


def _seen_as(messages: list[Message]) -> list[tuple[object, ...]]:
    """Return all of the messages that a person looked at and answered for."""
    return [
        (target.id, target.content, target.due_at, account.role, account.role_word, account.handle, account.server, account.auto_release)
        for target, account in messages
    ]


def quiet_sentence(name: str) -> str:
    """Return what is to be seen of an account whose quiet hours it is."""
    return tr("Pause", "{account}: this goes out in its quiet hours.", account=name)


def _elsewhere_word(effect: Effect) -> str:
    return {
        Effect.EDIT: tr("Pause", "Change it first"),
        Effect.TOMORROW: tr("Pause", "Put aside until tomorrow"),
        Effect.READ: tr("Pause", "Have it read…"),
        Effect.HAND_OVER: tr("Pause", "Set aside and copy the text"),
        Effect.STOP: tr("Pause", "Do not publish"),
    }.get(effect, "")


def _numbered(question: Question, which: int) -> Question:
    """Return the question about the third answer as it is to be asked about another one."""
    if which == THIRD:
        return question
    asked = tr(
        "Pause",
        "This is answer number {number} to the same person in this conversation. "
        "Does another one help, or is it better to phone or to leave it at that?",
        number=which,
    )
    return replace(question, text=asked)
