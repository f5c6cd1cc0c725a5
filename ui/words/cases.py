"""Words for cases: their states, what a line of a case tells, when an answer is owed, and how one stands that is under way."""

from __future__ import annotations

from datetime import datetime

from accounts.model.case import Case, CaseState, NoteKind, Reply
from accounts.model.post import State
from resources.catalogue import tr
from ui.moments import when


def state_word(state: CaseState) -> str:
    """Return a state in a word or two."""
    return {
        CaseState.NEW: tr("Cases", "New"),
        CaseState.TAKEN: tr("Cases", "Taken"),
        CaseState.ANSWERED: tr("Cases", "Answered"),
        CaseState.PASSED_ON: tr("Cases", "Passed on"),
        CaseState.CLOSED: tr("Cases", "Closed"),
    }[state]


def note_word(kind: NoteKind) -> str:
    """Return what happened, as the beginning of a line."""
    return {
        NoteKind.OPENED: tr("Cases", "Became a case"),
        NoteKind.TAKEN: tr("Cases", "Taken"),
        NoteKind.NOTE: tr("Cases", "Note"),
        NoteKind.PUBLICLY: tr("Cases", "Answered publicly"),
        NoteKind.PRIVATELY: tr("Cases", "Answered privately"),
        NoteKind.PHONED: tr("Cases", "Phoned"),
        NoteKind.EMAILED: tr("Cases", "E-mailed"),
        NoteKind.NO_REPLY: tr("Cases", "No reply"),
        NoteKind.PASSED_ON: tr("Cases", "Passed on"),
        NoteKind.CLOSED: tr("Cases", "Closed"),
        NoteKind.GONE: tr("Cases", "Its author deleted this message"),
    }[kind]


def standing(case: Case) -> str:
    """Return how a case stands, with who took it and where it went."""
    if case.state is CaseState.TAKEN and case.taken_by:
        parts = [tr("Cases", "Taken by {name}", name=case.taken_by)]
    else:
        parts = [state_word(case.state)]
    parts += [part for part in (case.department, case.contact) if part]
    if case.state is not CaseState.TAKEN and case.taken_by:
        parts.append(tr("Cases", "taken by {name}", name=case.taken_by))
    return " · ".join(parts)


def said_by(name: str, moment: str) -> str:
    """Return who said something when, as one line in the user's direction, whatever script the name is in."""
    return f"\u200e\u2068{name}\u2069 · {moment}"


def owed(case: Case, now: datetime) -> str:
    """Return when an answer is owed, '' when nobody waits for one any more."""
    if not case.open:
        return ""
    moment = when(case.due_at, now=now)
    if case.overdue(now):
        return tr("Cases", "Late: an answer was owed {moment}", moment=moment)
    if case.soon(now):
        return tr("Cases", "Due within the hour: {moment}", moment=moment)
    return tr("Cases", "An answer is owed {moment}", moment=moment)


def reply_word(reply: Reply, now: datetime) -> str:
    """Return how an answer stands, in a sentence."""
    who, moment = reply.label, when(reply.due_at, now=now) if reply.due_at is not None else ""
    if reply.state is None:
        return tr("Cases", "An answer as {account} is a draft", account=who)
    if reply.state is State.QUEUED and reply.planned:
        return tr("Cases", "An answer as {account} is planned: {moment}", account=who, moment=moment)
    return {
        State.PAUSING: tr("Cases", "An answer as {account} is in its pause", account=who),
        State.ARMED: tr("Cases", "An answer as {account} waits for a decision", account=who),
        State.QUEUED: tr("Cases", "An answer as {account} is on its way", account=who),
        State.SENDING: tr("Cases", "An answer as {account} is on its way", account=who),
        State.HANDED_OVER: tr("Cases", "An answer as {account} waits at the network: {moment}", account=who, moment=moment),
        State.UNKNOWN: tr("Cases", "It is uncertain whether the answer as {account} stands there", account=who),
        State.REFUSED: tr("Cases", "The answer as {account} was refused, and did not go out", account=who),
        State.MISSED: tr("Cases", "The answer as {account} did not go out: its moment has passed", account=who),
        State.STOPPED: tr("Cases", "The answer as {account} was stopped", account=who),
        State.PUBLISHED: tr("Cases", "Answered as {account}", account=who),
        State.DELETED: tr("Cases", "The answer as {account} was deleted there", account=who),
    }[reply.state]
