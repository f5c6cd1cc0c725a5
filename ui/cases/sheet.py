"""One case: what was asked, how it stands, what was noted, what that person said later, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from accounts.answers.cases import MOST_CONTACT, MOST_NAME
from accounts.errors import KnownError
from accounts.model.case import CASE_MOVES, CaseNote, CaseState, Reply, Typed
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.posts.writing_aids import Contact
from ui import words, work
from ui.bridge import Bridge
from ui.cases.forgetting import ForgetSheet
from ui.cases.keeping import TypingSheet, name_line
from ui.cases.reading import Details, details
from ui.cases.rows import due_line, line_with, reply_line
from ui.language import tr
from ui.look import Look
from ui.moments import when
from ui.widgets import Card, Choice, Field, FlowLayout, Surface, announce, button, label, note
from ui.words.cases import note_word, said_by, standing

NOTE_LINES = 3


class CaseSheet(TypingSheet):
    """`answer_asked(CaseId)`: somebody wants to answer; `draft_asked(DraftId)` and `target_asked(TargetId)`: to look at an answer."""

    answer_asked = Signal(int)
    draft_asked = Signal(int)
    target_asked = Signal(int)
    forgotten = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, case: CaseId, uri: str) -> None:
        """Read it off the main thread, and follow it. `uri` is that of its status."""
        super().__init__(window, tr("Cases", "A question"), bridge.engine.cases, uri)
        self._engine, self.case = bridge.engine, case
        self.found: Details | None = None
        self._inner: QWidget | None = None
        self._busy = self._filled = False
        self._turn = 0
        self._look: tuple[Details, bool, bool] | None = None
        self._contacts: tuple[Contact, ...] = ()
        self._build_fields()
        self.forget = button(tr("Cases", "Delete…"), "quiet", icon="trash-2", on=self._forget)
        self.footer.insertWidget(0, self.forget)
        self.footer.addWidget(button(tr("Cases", "Done"), on=self.dismiss))
        self.answer = button(tr("Cases", "Answer…"), "primary", icon="reply", on=self._answer)
        self.footer.addWidget(self.answer)
        for change in (bridge.cases_changed, bridge.books_changed, bridge.draft_changed, bridge.target_changed):
            change.connect(self.reload)
        self.reload()

    def _build_fields(self) -> None:
        self.name = name_line(self._engine, self)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * NOTE_LINES + Look.current().space("xl"))
        self.department, self.contact = QLineEdit(), QLineEdit()
        self.known = Choice(tr("Cases", "Departments from your snippets"), [("", tr("Cases", "Choose a department…"))])
        self.known.activated.connect(lambda _at: self._take_contact())
        self.known.hide()
        help_text = tr("Cases", "Stays on this computer. It is noted with whatever you press, and kept while you type.")
        self.fields = {
            "no-note-text": Field(tr("Cases", "Internal note"), self.text, help_text=help_text),
            "no-taker": Field(tr("Cases", "Your name"), self.name),
            "no-department": Field(tr("Cases", "Department"), self.department),
            "contact": Field(tr("Cases", "Whom to reach there"), self.contact),
        }
        self.acts: dict[str, QPushButton] = {}
        for name, said, on in (
            ("take", tr("Cases", "I take this"), self._take),
            ("note", tr("Cases", "Keep the note"), self._note),
            ("close", tr("Cases", "Close the case"), self._close),
            ("pass", tr("Cases", "Pass on"), self._pass_on),
        ):
            self.acts[name] = button(said, on=on)
        for name in ("no-note-text", "no-taker"):
            self.body.addWidget(self.fields[name])
        holder = QWidget()
        flow = FlowLayout(holder)
        for name in ("take", "note", "close"):
            flow.addWidget(self.acts[name])
        self.body.addWidget(holder)
        onward = Card()
        onward.body.addWidget(label(tr("Cases", "Pass on to a department"), strong=True))
        onward.body.addWidget(note(tr("Cases", "It stays open and due here, until it is answered or closed.")))
        onward.body.addWidget(self.known)
        pair = QHBoxLayout()
        pair.setSpacing(Look.current().space("m"))
        pair.addWidget(self.fields["no-department"], 1)
        pair.addWidget(self.fields["contact"], 1)
        onward.body.addLayout(pair)
        line = QHBoxLayout()
        line.addWidget(self.acts["pass"])
        line.addStretch(1)
        onward.body.addLayout(line)
        self.body.addWidget(onward)
        self.text.textChanged.connect(self._typed)
        for one in (self.department, self.contact):
            one.textEdited.connect(lambda _text: self._typed())

    # -- showing -----------------------------------------------------------------------------------------------------------------------

    def reload(self, *_about: object) -> None:
        """Read it; an answer that was overtaken is dropped."""
        self._turn += 1
        turn, engine, case = self._turn, self._engine, self.case

        def show(found: Details) -> None:
            now = engine.clock.now()
            look = (found, found.case.overdue(now), found.case.soon(now))
            if turn == self._turn and look != self._look:
                self._look = look
                self._show(found)

        work.run(self, lambda: details(engine, case), show, self._unreadable)

    def _unreadable(self, failure: KnownError) -> None:
        if failure.word == "no-such-case":  # deleted elsewhere: nothing stands here any more
            self._forgotten()
        else:
            self._tell(failure)

    def _show(self, found: Details) -> None:
        self.found = found
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("s"))
        for part in self._parts(found):
            column.addWidget(part)
        self.body.insertWidget(0, inner)
        moves = CASE_MOVES[found.case.state]
        self.acts["take"].setEnabled(CaseState.TAKEN in moves)
        self.acts["pass"].setEnabled(CaseState.PASSED_ON in moves)
        self.acts["close"].setEnabled(CaseState.CLOSED in moves)
        self.answer.setEnabled(found.case.open)
        self._fill(found)
        if self.is_open:
            self.body.activate()
            self._place()

    def _parts(self, found: Details) -> list[QWidget]:
        now, case = self._engine.clock.now(), found.case
        parts: list[QWidget] = [_quoted(case.status, when(case.status.at, now=now))]
        if case.gone_at is not None:
            gone = tr("Cases", "Its author deleted this message {moment}. It is kept here.", moment=when(case.gone_at, now=now))
            parts.append(line_with("trash-2", gone, "warning"))
        if found.edited is not None:
            parts.append(label(tr("Cases", "Its author changed it; now it says:"), strong=True))
            parts.append(_quoted(found.edited, when(found.edited.edited_at or found.edited.at, now=now)))
        parts.append(label(standing(case), strong=True))
        due = due_line(case, now)
        if due is not None:
            parts.append(due)
        parts += [self._reply(one) for one in found.replies]
        parts += [note(_line(one, when(one.at, now=now))) for one in found.notes]
        if found.later:
            parts.append(label(tr("Cases", "What this person said later"), strong=True))
            parts += [_quoted(status, when(status.at, now=now)) for status in found.later]
        return parts

    def _reply(self, reply: Reply) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(reply_line(reply, self._engine.clock.now()), 1)
        look = button(tr("Cases", "Look at it"), "link", on=partial(self._look_at, reply))
        look.setAccessibleName(tr("Cases", "Look at the answer as {account}", account=reply.label))
        row.addWidget(look)
        return holder

    def _look_at(self, reply: Reply) -> None:
        if reply.draft is not None:
            self.dismiss_then(lambda: self.draft_asked.emit(int(reply.draft or 0)))
        elif reply.target is not None:
            self.dismiss_then(lambda: self.target_asked.emit(int(reply.target or 0)))

    def _fill(self, found: Details) -> None:
        """Put what was typed before in its place, once; and offer the departments that are known."""
        if not self._filled:
            self._filled = True
            if not self.typing.dirty:
                for one in (self.text, self.department, self.contact):
                    one.blockSignals(True)
                self.text.setPlainText(found.typed.text)
                self.text.moveCursor(QTextCursor.MoveOperation.End)
                self.department.setText(found.typed.department)
                self.contact.setText(found.typed.contact)
                for one in (self.text, self.department, self.contact):
                    one.blockSignals(False)
        if found.contacts != self._contacts:
            self._contacts = found.contacts
            while self.known.count() > 1:
                self.known.removeItem(1)
            for at, contact in enumerate(found.contacts):
                self.known.addItem(", ".join(part for part in (contact.department, contact.person) if part), str(at))
        self.known.setVisible(bool(found.contacts))

    def _take_contact(self) -> None:
        if self.known.key:
            contact = self._contacts[int(self.known.key)]
            self.department.setText(contact.department)
            self.contact.setText(", ".join(part for part in (contact.person, contact.telephone, contact.mail, contact.web) if part))
            self._typed()

    # -- doing -------------------------------------------------------------------------------------------------------------------------

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        return Typed(self.text.toPlainText(), self.department.text(), self.contact.text())

    def _typed(self) -> None:
        self.typing.changed()

    def _take(self) -> None:
        cases, by, text = self._engine.cases, self.name.text(), self.text.toPlainText()
        self._do(lambda: cases.take(self.case, by, text))

    def _note(self) -> None:
        cases, by, text = self._engine.cases, self.name.text(), self.text.toPlainText()
        self._do(lambda: cases.note(self.case, text, by))

    def _close(self) -> None:
        cases, by, text = self._engine.cases, self.name.text(), self.text.toPlainText()
        self._do(lambda: cases.close(self.case, text, by))

    def _pass_on(self) -> None:
        cases, by, text = self._engine.cases, self.name.text(), self.text.toPlainText()
        department, contact = self.department.text(), self.contact.text()
        self._do(lambda: cases.pass_on(self.case, department, contact, by, text), onward=True)

    def _do(self, act: Callable[[], object], *, onward: bool = False, then: Callable[[], None] | None = None) -> None:
        """Do it off the main thread, once however often it is pressed. What is typed meanwhile stays."""
        if self._busy:
            return
        self._busy = True
        for field in self.fields.values():
            field.wrong("")
        before, version, settings, name = self.typed(), self.typing.version, self._engine.settings, " ".join(self.name.text().split())

        def job() -> None:
            act()
            if name:
                settings.put("my_name", name)

        def done(_none: None) -> None:
            self.typing.settled(version)
            self._clear(before, onward=onward)
            announce(self, tr("Cases", "It is kept."))
            if then is not None:
                then()

        work.run(self, self.typing.act(job), done, self._tell, self._free)

    def _clear(self, before: Typed, *, onward: bool) -> None:
        """Empty what became a note, unless somebody typed on in it meanwhile."""
        if before.text and self.text.toPlainText() == before.text:
            self.text.clear()
        if onward:
            if self.department.text() == before.department:
                self.department.clear()
            if self.contact.text() == before.contact:
                self.contact.clear()
            self.known.setCurrentIndex(0)
            self._typed()

    def _free(self) -> None:
        self._busy = False

    def _tell(self, failure: KnownError) -> None:
        field = self.fields[self._field_of(failure.word)]
        field.wrong(str(words.error(failure.word, failure.values)))
        field.control.setFocus()

    def _field_of(self, code: str) -> str:
        """Return which field a trouble is about: the note, unless it is another's."""
        if code == "case-name-too-long":
            lines = (
                ("no-taker", self.name, MOST_NAME),
                ("no-department", self.department, MOST_NAME),
                ("contact", self.contact, MOST_CONTACT),
            )
            return next((name for name, line, most in lines if len(" ".join(line.text().split())) > most), "no-note-text")
        return code if code in self.fields else "no-note-text"

    def not_kept(self, failure: KnownError) -> None:
        """Say why what was typed is not kept."""
        super().not_kept(failure)
        self.fields["no-note-text"].wrong(str(words.error(failure.word, failure.values)))

    def _answer(self) -> None:
        def go() -> None:
            self.dismiss_then(lambda: self.answer_asked.emit(int(self.case)))

        if self.text.toPlainText().strip():
            cases, by, text = self._engine.cases, self.name.text(), self.text.toPlainText()
            self._do(lambda: cases.note(self.case, text, by), then=go)
        else:
            go()

    def _forget(self) -> None:
        sheet = ForgetSheet(self.parentWidget() or self, self._engine, self.case)
        sheet.forgotten.connect(self._forgotten)
        sheet.open()

    def _forgotten(self) -> None:
        if self.is_open:
            self._drop()  # what was typed beside it went with it
            self.forgotten.emit()


def _quoted(status: Status, moment: str) -> Surface:
    said = Surface("quote", margin="m")
    said.body.addWidget(label(said_by(status.author.name or f"@{status.author.handle}", moment), strong=True))
    said.body.addWidget(label(status.text))
    return said


def _line(one: CaseNote, moment: str) -> str:
    return " · ".join(part for part in (moment, note_word(one.kind), one.by, one.text) if part)
