"""Sentences about consulting hours."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "hold-hour-changed": (
        tr_mark("Error", "Its consulting hour was moved or called off; the plan is being adapted."),
        tr_mark("Error", "Look at the consulting hour if this stays."),
    ),
    "hour-never-began": (
        tr_mark("Error", "Its consulting hour never began: this computer was off or asleep."),
        tr_mark("Error", "Decide whether it still goes out, or stop it and say when the hour is made up for."),
    ),
    "no-such-hour": (tr_mark("Error", "This consulting hour is not there any more."), tr_mark("Error", "Look in the list.")),
    "no-such-question": (tr_mark("Error", "This question is not there any more."), tr_mark("Error", "Look at the queue again.")),
    "no-hour-title": (tr_mark("Error", "A consulting hour needs a name."), tr_mark("Error", "Give it one.")),
    "hour-passed": (tr_mark("Error", "The consulting hour would begin in the past."), tr_mark("Error", "Choose a moment still to come.")),
    "hour-backwards": (tr_mark("Error", "The consulting hour would end before it begins."), tr_mark("Error", "Choose a later end.")),
    "hour-too-long": (tr_mark("Error", "A consulting hour lasts {most} hours at most."), tr_mark("Error", "Choose an earlier end.")),
    "hours-overlap": (
        tr_mark("Error", "At that time there is a consulting hour already: {title}."),
        tr_mark("Error", "Choose another time, or call that one off first."),
    ),
    "too-many-hour-tags": (tr_mark("Error", "A consulting hour has {most} hashtags at most."), tr_mark("Error", "Leave some out.")),
    "no-opening": (tr_mark("Error", "The opening message has no words."), tr_mark("Error", "Write how you open the hour.")),
    "no-closing": (tr_mark("Error", "The closing message has no words."), tr_mark("Error", "Write how you close the hour.")),
    "bad-reminder": (tr_mark("Error", "You can be told at most {most} minutes before."), tr_mark("Error", "Choose a shorter time.")),
    "hour-not-planned": (
        tr_mark("Error", "{title} has begun already, is over, or was called off."),
        tr_mark("Error", "Look how it stands now."),
    ),
    "hour-moved-nowhere": (
        tr_mark("Error", "It is not said whereto the consulting hour moves."),
        tr_mark("Error", "Give a beginning (--start), an end (--end), or both."),
    ),
    "hour-message-left": (
        tr_mark("Error", "A message of {title} is on its way or out already, so the hour cannot be moved."),
        tr_mark("Error", "Hold it as it was announced; or call it off, say so, and plan another."),
    ),
    "hour-not-open": (tr_mark("Error", "{title} does not go on now."), tr_mark("Error", "Look how it stands now.")),
    "closing-left": (
        tr_mark("Error", "The closing message of {title} is on its way already, so the hour cannot become longer."),
        tr_mark("Error", "Answer who still waits from the list of what is left."),
    ),
}
"""Code to what is wrong and the one thing to do next."""
