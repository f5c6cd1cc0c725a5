"""Words for cases: their states, and what a line of a case tells."""

from __future__ import annotations

from accounts.model.case import CaseState, NoteKind
from resources.catalogue import tr


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
