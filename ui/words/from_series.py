"""Sentences about series, their occurrences, files and subjects."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "hold-series": (tr_mark("Error", "Its series is paused."), tr_mark("Error", "Let the series go on to let it go.")),
    "hold-series-changed": (
        tr_mark("Error", "Its series was changed meanwhile; the plan is being adapted."),
        tr_mark("Error", "Look at the series if this stays."),
    ),
    "video-missing": (tr_mark("Error", "Its video is missing."), tr_mark("Error", "Add it in the series, then let it go.")),
    "captions-missing": (
        tr_mark("Error", "The captions of its video are missing."),
        tr_mark("Error", "Add them in the series, then let it go."),
    ),
    "video-awaited": (
        tr_mark("Error", "The video is not there yet; without it, it is not sent."),
        tr_mark("Error", "Put it ready in the series."),
    ),
    "captions-awaited": (
        tr_mark("Error", "The captions are not there yet; without them, it is not sent."),
        tr_mark("Error", "Put them ready in the series."),
    ),
    "no-such-series": (tr_mark("Error", "This series is not there any more."), tr_mark("Error", "Look in the list of series.")),
    "no-such-turn": (
        tr_mark("Error", "The series has no turn on {day}."),
        tr_mark("Error", "Choose a day on which it has one."),
    ),
    "not-going": (
        tr_mark("Error", "The occurrence of {day} does not go: it was left out, or its series is paused."),
        tr_mark("Error", "Let it go after all first."),
    ),
    "not-missed": (tr_mark("Error", "It was not missed."), tr_mark("Error", "Look how it stands now.")),
    "no-title": (tr_mark("Error", "A series needs a name."), tr_mark("Error", "Give it one.")),
    "unknown-field": (
        tr_mark("Error", "{name} is no field of a series."),
        tr_mark("Error", "Use date, week, number or subjects, between braces."),
    ),
    "no-confirm-once": (
        tr_mark("Error", "This series cannot be confirmed once for all: each time brings something that nobody has seen yet."),
        tr_mark("Error", "Confirm each time."),
    ),
    "not-through-pause": (
        tr_mark("Error", "Nobody went through the pause of this message yet."),
        tr_mark("Error", "Answer its pause first."),
    ),
    "text-changed": (
        tr_mark("Error", "The text was changed for this one time, so it does not stand for those that follow."),
        tr_mark("Error", "Change the text of the series, or confirm each time."),
    ),
    "file-used-before": (
        tr_mark("Error", "{name} is the file of an earlier time: {title}, {day}."),
        tr_mark("Error", "Choose the new file."),
    ),
    "no-video": (tr_mark("Error", "{name} is not a video that can be sent."), tr_mark("Error", "Choose an MP4, MOV or WebM.")),
    "no-captions": (tr_mark("Error", "{name} holds no captions."), tr_mark("Error", "Choose a VTT or SRT file.")),
    "no-text": (tr_mark("Error", "There are no words in it."), tr_mark("Error", "Write something.")),
    "no-such-subject": (tr_mark("Error", "This subject is not on the board any more."), tr_mark("Error", "Look at the board again.")),
    "too-many-subjects": (
        tr_mark("Error", "A time has {most} subjects at most."),
        tr_mark("Error", "Tick some off, or carry them over."),
    ),
}
"""Code to what is wrong and the one thing to do next."""
