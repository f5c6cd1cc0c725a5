"""What is done with the questions in the queue of a consulting hour."""

from __future__ import annotations

from accounts.answers.hour_looking import Looking
from accounts.answers.hour_rules import next_of
from accounts.errors import InputError
from accounts.model.case import Case, CaseState, NoteKind
from accounts.model.hour import Hour, Question, QuestionState, Todo
from accounts.model.ids import HourId, QuestionId
from accounts.store import hours as rows


class Queue(Looking):
    """The acts of who answers. Thread-safe; every method is short and touches no network."""

    def take(self, question: QuestionId) -> Case:
        """Take a question up: it is the one at hand, and a case. The one at hand before is put off, unless something came of it.

        Raises InputError (no-such-question), StoreError.
        """
        with self._whole():
            one, hour = self._need(question)
            if hour.current not in {None, question}:
                self._put_off(hour)
            rows.update(self._books, hour.id, current=question)
            case = self._means.cases.open(one.status, self._name(hour))
            if case.state is not CaseState.TAKEN:
                case = self._means.cases.take(case.id, self._name(hour))
            self._tell(hour.id)
            return case

    def later(self, question: QuestionId) -> None:
        """Put a question off; it comes again when nobody else waits. Raises InputError (no-such-question), StoreError."""
        with self._whole():
            _, hour = self._need(question)
            rows.update_question(self._books, question, later_at=self._clock.now())
            self._leave(hour, question)

    def refer(self, question: QuestionId, department: str, contact: str = "") -> Case:
        """Pass a question on to a department. Raises InputError (no-such-question, no-department), StoreError."""
        with self._whole():
            one, hour = self._need(question)
            case = self._means.cases.open(one.status, self._name(hour))
            case = self._means.cases.pass_on(case.id, department, contact, self._name(hour))
            self._leave(hour, question)
            return case

    def not_here(self, question: QuestionId, reason: str) -> Case:
        """Say that a question gets no answer here, and why. Raises InputError (no-such-question, no-reason), StoreError."""
        with self._whole():
            one, hour = self._need(question)
            case = self._means.cases.answer(one.status, NoteKind.NO_REPLY, reason, self._name(hour))
            self._leave(hour, question)
            return case

    def mean(self, question: QuestionId, todo: Todo) -> None:
        """Note what somebody means to do with a question that is left. Raises InputError (no-such-question), StoreError."""
        with self._whole():
            _, hour = self._need(question)
            rows.update_question(self._books, question, todo=todo.value)
            self._tell(hour.id)

    def next(self, hour: HourId) -> QuestionId | None:
        """Return the question to look at: the one at hand, else the one that comes next, None when nobody waits. Raises StoreError."""
        lines = self._lines(self.get(hour))
        at_hand = next((one.question.id for one in lines if one.state is QuestionState.AT_HAND), None)
        return at_hand if at_hand is not None else next_of(lines)

    def _put_off(self, hour: Hour) -> None:
        before = next((one for one in self._lines(hour) if one.state is QuestionState.AT_HAND), None)
        if before is not None:
            rows.update_question(self._books, before.question.id, later_at=self._clock.now())

    def _leave(self, hour: Hour, question: QuestionId) -> None:
        if hour.current == question:
            rows.update(self._books, hour.id, current=None)
        self._tell(hour.id)

    def _need(self, question: QuestionId) -> tuple[Question, Hour]:
        found = rows.question(self._books, question)
        if found is None:
            raise InputError("no-such-question", question=int(question))
        return found, self.get(found.hour)
