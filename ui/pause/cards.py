"""The questions as cards: as whom, the two others, and what the checks found and wants to have seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from accounts.model.account import Account, Role
from accounts.model.ids import TargetId
from accounts.posts.desk import MOST_REASON, is_reason
from accounts.posts.pause import Effect, Question
from ui import words
from ui.badge import BadgeFace
from ui.language import tr
from ui.look import Look
from ui.widgets import Card, CheckBox, Chips, Notice, label, note


class RoleCard(Card):
    """'As whom am I saying this?', once for each role that speaks. `changed` comes with every choice."""

    changed = Signal()

    def __init__(self, question: Question, accounts: Sequence[Account]) -> None:
        """Offer the roles of `question` for the roles of `accounts`."""
        super().__init__()
        self.setAccessibleName(question.text)
        self.body.addWidget(label(question.text, strong=True))
        self._names = {answer.id: answer.text for answer in question.answers}
        self._senders = {role: [account for account in accounts if account.role is role] for role in question.senders}
        self.chips: dict[Role, Chips] = {}
        self.wrong: dict[Role, Notice] = {}
        for role, senders in self._senders.items():
            handles = ", ".join(BadgeFace.of(account).handle or account.label for account in senders)
            if len(self._senders) > 1:
                self.body.addWidget(note(tr("Pause", "For {handles}", handles=handles)))
            name = f"{question.text} {handles}"
            self.chips[role] = Chips(name, [(answer.id, answer.text) for answer in question.answers])
            self.chips[role].changed.connect(lambda _chosen: self._chose())
            self.body.addWidget(self.chips[role])
            self.wrong[role] = Notice("", "")
            self.wrong[role].hide()
            self.body.addWidget(self.wrong[role])

    @property
    def chosen(self) -> Mapping[Role, Role]:
        """Return which role was chosen for which sender."""
        return {role: Role(chips.value) for role, chips in self.chips.items() if chips.value}

    def sentence(self, role: Role) -> str:
        """Return what is wrong with the choice for a sending role: 'You chose Private person, but this goes out as Alderman'."""
        chosen = self.chosen.get(role)
        said = self._names.get(chosen.value, "") if chosen is not None else ""
        return tr("Pause", "You chose {chosen}, but this goes out as {sender}.", chosen=said, sender=words.role(self._senders[role][0]))

    def clear(self) -> None:
        """Ask again."""
        for chips in self.chips.values():
            chips.choose()
        self._chose()

    def _chose(self) -> None:
        for role, notice in self.wrong.items():
            wrong = self.chosen.get(role, role) is not role
            notice.setVisible(wrong)
            if wrong:
                notice.say(
                    self.sentence(role), tr("Pause", "Nothing is published. Edit the message and choose another account, or think again.")
                )
        self.changed.emit()


class QuestionCard(Card):
    """One of the other questions. An answer that leads elsewhere says where; the sheet then offers that instead of publishing."""

    changed = Signal()

    def __init__(self, question: Question) -> None:
        """Ask it."""
        super().__init__()
        self.question = question
        self.setAccessibleName(question.text)
        self.body.addWidget(label(question.text, strong=True))
        self.tick: CheckBox | None = None
        self.chips = Chips(question.text, [(answer.id, answer.text) for answer in question.answers])
        if len(question.answers) == 1:
            # Nothing to choose between: a tick.
            self.tick = CheckBox(question.answers[0].text)
            self.tick.setAccessibleName(f"{question.text} {question.answers[0].text}")
            self.tick.toggled.connect(lambda _on: self._chose())
            self.body.addWidget(self.tick)
            self.chips.hide()
            self.chips.setParent(self)
        else:
            self.chips.changed.connect(lambda _chosen: self._chose())
            self.body.addWidget(self.chips)
        self.to = QLineEdit()
        self.to.setMaxLength(120)
        self.to.setPlaceholderText(tr("Pause", "To whom?"))
        self.to.setAccessibleName(tr("Pause", "To whom do you hand this over?"))
        self.to.hide()
        self.body.addWidget(self.to)
        self.leads = note("")
        self.leads.hide()
        self.body.addWidget(self.leads)

    @property
    def chosen(self) -> str:
        """Return the id of the answer, '' before there is one."""
        if self.tick is not None:
            return self.question.answers[0].id if self.tick.isChecked() else ""
        return self.chips.value

    @property
    def said(self) -> str:
        """Return the words of the answer, '' before there is one."""
        return next((answer.text for answer in self.question.answers if answer.id == self.chosen), "")

    def choose(self, answer: str) -> None:
        """Answer as a press does."""
        if self.tick is not None:
            self.tick.setChecked(answer == self.question.answers[0].id)
        else:
            self.chips.chip(answer).click()

    def clear(self) -> None:
        """Ask again."""
        if self.tick is not None:
            self.tick.setChecked(False)
        self.chips.choose()
        self._chose()

    def _chose(self) -> None:
        effect = next((answer.effect for answer in self.question.answers if answer.id == self.chosen), Effect.CONTINUE)
        self.to.setVisible(effect is Effect.HAND_OVER)
        self.leads.setVisible(effect is not Effect.CONTINUE)
        self.leads.setText(leads_to(effect))
        self.changed.emit()


def leads_to(effect: Effect) -> str:
    """Return what happens after an answer that does not go on."""
    return {
        Effect.CONTINUE: "",
        Effect.EDIT: tr("Pause", "Then nothing is published; you go on writing."),
        Effect.TOMORROW: tr("Pause", "Then nothing is published; the draft waits until tomorrow 8:00."),
        Effect.READ: tr("Pause", "Then nothing is published; the draft goes into a file that a colleague can read and send back."),
        Effect.HAND_OVER: tr("Pause", "Then nothing is published; the draft is set aside and its text copied, to give to somebody."),
        Effect.STOP: tr("Pause", "Then nothing is published; the draft stays."),
    }[effect]


@dataclass(frozen=True)
class ToSee:
    """A finding that the pause asks about: its sentence, whether a reason is wanted, the targets it is about, and the reason that there is
    already: a second reader.
    """

    sentence: str
    reason: bool = False
    targets: tuple[TargetId, ...] = ()
    given: str = ""


class SeenCard(Card):
    """What the checks found and asks about; each must be ticked, and where it weighs more, a reason typed."""

    changed = Signal()

    def __init__(self, findings: Sequence[ToSee]) -> None:
        """Show the sentences, each with a tick or a field for the reason."""
        super().__init__()
        heading = tr("Pause", "Is this as you mean it?")
        self.setAccessibleName(heading)
        self.body.addWidget(label(heading, strong=True))
        self.ticks: list[CheckBox] = []
        self._fields: list[tuple[ToSee, QLineEdit]] = []
        self._given: list[ToSee] = []
        for one in findings:
            sentence = one.sentence
            column = QVBoxLayout()
            column.setSpacing(Look.current().space("xs"))
            column.addWidget(label(sentence))
            if one.given:
                column.addWidget(note(one.given))
                self._given.append(one)
                self.body.addLayout(column)
                continue
            if one.reason:
                field = QLineEdit()
                field.setMaxLength(MOST_REASON)
                field.setPlaceholderText(tr("Pause", "Why it is needed; this is kept with the message"))
                field.setAccessibleName(tr("Pause", "Reason. {sentence}", sentence=sentence))
                field.textChanged.connect(lambda _text: self.changed.emit())
                column.addWidget(field)
                self._fields.append((one, field))
                self.body.addLayout(column)
                continue
            tick = CheckBox(tr("Pause", "Yes, as I mean it"))
            tick.setAccessibleName(f"{sentence} {tick.text()}")
            tick.toggled.connect(lambda _on: self.changed.emit())
            column.addWidget(tick)
            self.ticks.append(tick)
            self.body.addLayout(column)

    @property
    def seen(self) -> bool:
        """Return whether all are ticked, and every reason is one."""
        return all(tick.isChecked() for tick in self.ticks) and all(is_reason(field.text()) for _, field in self._fields)

    @property
    def reasons(self) -> dict[TargetId, str]:
        """Return what was typed, for each target it is about."""
        found: dict[TargetId, list[str]] = {}
        for one in self._given:
            for target in one.targets:
                found.setdefault(target, []).append(one.given)
        for one, field in self._fields:
            for target in one.targets:
                found.setdefault(target, []).append(field.text().strip())
        return {target: " / ".join(dict.fromkeys(texts)) for target, texts in found.items()}

    @property
    def fields(self) -> list[QLineEdit]:
        """Return the fields for reasons, in order."""
        return [field for _, field in self._fields]

    def clear(self) -> None:
        """Ask again."""
        for tick in self.ticks:
            tick.setChecked(False)
        for _, field in self._fields:
            field.clear()
