"""How somebody is answered (the reply menu): publicly, privately, by phone, by e-mail, or not at all, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.case import Case, NoteKind, Reply, Typed
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.model.visibility import Visibility
from ui import words, work
from ui.badge import BadgeChoice, BadgeFace
from ui.cases.keeping import TypingSheet, name_line
from ui.cases.rows import reply_line
from ui.columns.saying import name_of
from ui.language import tr
from ui.widgets import Field, FlowLayout, Surface, button, label, note

MOST_SHOWN = 400
"""Characters of the status that the sheet shows."""


class AnswerSheet(TypingSheet):
    """`write_asked(AccountId, private)` wants a message; `noted(sentence)` comes when a note was kept and nothing is written."""

    write_asked = Signal(int, bool)
    noted = Signal(str)

    def __init__(self, window: QWidget, engine: Engine, status: Status, able: Sequence[Account], first: Account | None) -> None:
        """Ask; `able` are the accounts that can answer here, `first` the proposed one. Without any, phone and e-mail are still there."""
        super().__init__(window, tr("Columns", "How do you answer?"), engine.cases, status.uri, width="sheet-narrow")
        self._engine, self._status = engine, status
        self._able = {one.id: one for one in able}
        self.chosen = first.id if first is not None else None
        self.how: NoteKind | None = None
        self._busy = False
        said = Surface("quote", margin="m")
        said.body.addWidget(label(name_of(status.author), strong=True))
        text = status.text if len(status.text) <= MOST_SHOWN else f"{status.text[: MOST_SHOWN - 1]}…"
        said.body.addWidget(label(text))
        self.body.addWidget(said)
        self._build_badges(first)
        self.ways: dict[NoteKind, QPushButton] = {}
        self._build_ways()
        self._build_note()
        self.footer.addWidget(button(tr("Columns", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Columns", "Keep this note"), "primary", on=self._keep)
        self.keep.hide()
        self.footer.addWidget(self.keep)
        self._kept = Typed()
        work.run(self, lambda: _known(engine, status), self._take_up, self._tell)
        self._judge()

    def _take_up(self, known: tuple[Typed, tuple[Reply, ...]]) -> None:
        """Put what was typed beside this message before, and not noted, in its place; and say who answers or answered already."""
        self._kept, replies = known
        kept = self._kept
        for reply in replies:
            self.body.insertWidget(1, reply_line(reply, self._engine.clock.now()))
        if replies and self.is_open:
            self.body.activate()
            self._place()
        if kept.text and not self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(kept.text)
            self.text.blockSignals(False)

    def typed(self) -> Typed:
        """Return what stands in the field, beside what stays of another sheet."""
        return replace(self._kept, text=self.text.toPlainText())

    def not_kept(self, failure: KnownError) -> None:
        """Say why what was typed is not kept."""
        super().not_kept(failure)
        self._tell(failure)

    def _build_badges(self, first: Account | None) -> None:
        self.badges: dict[AccountId, BadgeChoice] = {}
        if first is None:
            none = tr("Columns", "None of your accounts can answer this at its network. By phone or e-mail you still can.")
            self.body.addWidget(note(none))
            return
        self.body.addWidget(label(tr("Columns", "As whom?"), strong=True))
        holder = QWidget()
        flow = FlowLayout(holder)
        for one in self._able.values():
            face = BadgeFace.of(one, self._engine.register.network(one.network).name)
            badge = BadgeChoice(face, checked=one.id == first.id)
            badge.clicked.connect(lambda _on=False, number=one.id: self.choose(number))
            flow.addWidget(badge)
            self.badges[one.id] = badge
        self.body.addWidget(holder)

    def _build_ways(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder)
        for kind, text, icon in (
            (NoteKind.PUBLICLY, tr("Columns", "Publicly"), "globe"),
            (NoteKind.PRIVATELY, tr("Columns", "Privately"), "lock"),
            (NoteKind.PHONED, tr("Columns", "By phone"), "phone"),
            (NoteKind.EMAILED, tr("Columns", "By e-mail"), "mail"),
            (NoteKind.NO_REPLY, tr("Columns", "No reply"), "x"),
        ):
            made = button(text, icon=icon, on=partial(self.choose_way, kind))
            # What was done elsewhere stays chosen while its note is written; the other two lead away from here.
            made.setCheckable(kind in {NoteKind.PHONED, NoteKind.EMAILED, NoteKind.NO_REPLY})
            flow.addWidget(made)
            self.ways[kind] = made
        self.body.addWidget(holder)

    def _build_note(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(lambda: self.typing.changed())
        self.said = Field(tr("Columns", "Note"), self.text)
        self.name = name_line(self._engine, self)
        self.by = Field(
            tr("Columns", "Your name"), self.name, help_text=tr("Columns", "Stands beside the note; only here, never at a network.")
        )
        for part in (self.said, self.by):
            part.hide()
            self.body.addWidget(part)

    def choose(self, number: AccountId) -> None:
        """Answer as another account."""
        for one, badge in self.badges.items():
            badge.setChecked(one == number)
        self.chosen = number
        self._judge()

    def choose_way(self, kind: NoteKind) -> None:
        """Write, or ask for the note of what was done elsewhere."""
        if kind in {NoteKind.PUBLICLY, NoteKind.PRIVATELY}:
            if self.chosen is not None and self.is_open:
                chosen = int(self.chosen)
                self.dismiss_then(lambda: self.write_asked.emit(chosen, kind is NoteKind.PRIVATELY))
            return
        self.how = kind
        for one, way in self.ways.items():
            way.setChecked(one is kind)
        asked = {
            NoteKind.PHONED: tr("Columns", "What was said on the phone? (need not be filled in)"),
            NoteKind.EMAILED: tr("Columns", "What was e-mailed? (need not be filled in)"),
            NoteKind.NO_REPLY: tr("Columns", "Why is there no reply?"),
        }[kind]
        self.said.label.setText(asked)
        self.text.setAccessibleName(asked)
        for part in (self.said, self.by, self.keep):
            part.show()
        self.body.activate()
        self._place()
        self.text.setFocus()

    def _judge(self) -> None:
        account = self._able.get(self.chosen) if self.chosen is not None else None
        self.ways[NoteKind.PUBLICLY].setEnabled(account is not None)
        private = account is not None and Visibility.MENTIONED in account.limits.visibilities
        self.ways[NoteKind.PRIVATELY].setEnabled(private)
        self.ways[NoteKind.PRIVATELY].setToolTip(
            "" if private else tr("Columns", "This network has no private messages that Omroeper can send.")
        )

    def _keep(self) -> None:
        how = self.how
        if how is None or self._busy:
            return
        self._busy = True
        engine, status, text, name, version = self._engine, self._status, self.text.toPlainText(), self.name.text(), self.typing.version

        def job() -> Case:
            case = engine.cases.answer(status, how, text, name)
            engine.settings.put("my_name", " ".join(name.split()))
            return case

        def noted(_case: Case) -> None:
            self.typing.settled(version)
            self._noted()

        work.run(self, self.typing.act(job), noted, self._tell, self._end)

    def _noted(self) -> None:
        self.dismiss()
        self.noted.emit(tr("Columns", "It is noted, among the questions."))

    def _tell(self, failure: KnownError) -> None:
        field = self.by if failure.word == "case-name-too-long" else self.said
        field.wrong(str(words.error(failure.word, failure.values)))
        field.control.setFocus()

    def _end(self) -> None:
        self._busy = False


def _known(engine: Engine, status: Status) -> tuple[Typed, tuple[Reply, ...]]:
    case = engine.cases.of(status)
    replies = engine.cases.replies([case.id]).get(case.id, ()) if case is not None else ()
    return engine.cases.typed(status.uri), replies
