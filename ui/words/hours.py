"""Words for consulting hours: where one is, how a question stands, how its two messages stand."""

from __future__ import annotations

from accounts.model.hour import QuestionState, Stage, Todo
from resources.catalogue import tr


def stage_word(stage: Stage) -> str:
    """Return where an hour is, in a few words."""
    return {
        Stage.PLANNED: tr("Hours", "Planned"),
        Stage.OPEN: tr("Hours", "Goes on now"),
        Stage.LEFT: tr("Hours", "Over; somebody still waits"),
        Stage.DONE: tr("Hours", "Over; everybody was dealt with"),
        Stage.CANCELLED: tr("Hours", "Called off"),
    }[stage]


def question_word(state: QuestionState) -> str:
    """Return how a question stands, in a word or two."""
    return {
        QuestionState.WAITING: tr("Hours", "New"),
        QuestionState.AT_HAND: tr("Hours", "Being answered"),
        QuestionState.LATER: tr("Hours", "For later"),
        QuestionState.UNDER_WAY: tr("Hours", "Answer under way"),
        QuestionState.ANSWERED: tr("Hours", "Answered"),
        QuestionState.REFERRED: tr("Hours", "Passed on"),
        QuestionState.NOT_HERE: tr("Hours", "Not for here"),
        QuestionState.GONE: tr("Hours", "Taken away by the asker"),
    }[state]


def todo_word(todo: Todo) -> str:
    """Return what somebody means to do."""
    return {
        Todo.NOTHING: tr("Hours", "Not decided"),
        Todo.ANSWER: tr("Hours", "Answer tonight"),
        Todo.PASS_ON: tr("Hours", "Pass on"),
        Todo.THANK: tr("Hours", "Thank"),
    }[todo]
