"""Sentences about cases and acts."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "no-such-case": (tr_mark("Error", "This case is not there any more."), tr_mark("Error", "Look which cases there are.")),
    "case-moved": (
        tr_mark("Error", "This case has moved on meanwhile, and that cannot be done with it now."),
        tr_mark("Error", "Look how it stands; take it to open it again."),
    ),
    "no-taker": (tr_mark("Error", "It is not said who takes this case."), tr_mark("Error", "Type your name.")),
    "no-note-text": (tr_mark("Error", "There is nothing to note yet."), tr_mark("Error", "Type the note first.")),
    "note-too-long": (tr_mark("Error", "A note holds at most {most} characters."), tr_mark("Error", "Make it shorter.")),
    "case-name-too-long": (tr_mark("Error", "A name or address holds at most {most} characters."), tr_mark("Error", "Make it shorter.")),
    "no-department": (tr_mark("Error", "It is not said to whom this is passed on."), tr_mark("Error", "Type the name of the department.")),
    "no-reason": (
        tr_mark("Error", "It is not said why nobody is answered."),
        tr_mark("Error", "Type the reason; it stays here."),
    ),
    "bad-office-hours": (
        tr_mark("Error", "These are no office hours."),
        tr_mark("Error", "Choose at least one day, and an end after the beginning, such as 09:00 and 17:00."),
    ),
    "bad-answer-hours": (
        tr_mark("Error", "An answer is owed within {least} to {most} hours of the office."),
        tr_mark("Error", "Choose a number between these."),
    ),
    "bad-case-days": (
        tr_mark("Error", "A case that ended stays between {least} and {most} days."),
        tr_mark("Error", "Choose a number between these."),
    ),
    "bad-answers-most": (
        tr_mark("Error", "It can be asked from the answer with number {least} to {most}."),
        tr_mark("Error", "Choose a number between these."),
    ),
    "act-too-late": (
        tr_mark("Error", "This waited for more than half an hour, and was not done."),
        tr_mark("Error", "Decide whether it is still to be done."),
    ),
    "act-in-doubt": (
        tr_mark("Error", "The program ended while this was being done, and its network does not say whether it was."),
        tr_mark("Error", "Open the message and see whether it is done; else do it now."),
    ),
    "act-left-in-doubt": (
        tr_mark("Error", "You let it be while nobody knew whether it was done."),
        tr_mark("Error", "Open the message to see whether it is."),
    ),
    "act-superseded": (
        tr_mark("Error", "You wanted something else with this message meanwhile."),
        tr_mark("Error", "Nothing to do."),
    ),
    "account-removed": (
        tr_mark("Error", "Its account was removed meanwhile, so it was not done."),
        tr_mark("Error", "Do it as another account, if it is still needed."),
    ),
    "no-such-act": (tr_mark("Error", "This is not there any more."), tr_mark("Error", "Look in the column how it stands.")),
}
