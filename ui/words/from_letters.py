"""Sentences about drafts that go to a colleague, and about guidelines."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "letter-damaged": (
        tr_mark("Error", "{name} is no whole file of Omroeper ({place})."),
        tr_mark("Error", "Nothing of it was taken over. Ask for the file again."),
    ),
    "letter-changed": (
        tr_mark("Error", "{name} was changed after it was signed."),
        tr_mark("Error", "Nothing of it was taken over. Ask the sender for the file again, and how it came to you."),
    ),
    "letter-too-large": (
        tr_mark("Error", "{name} holds more than can be taken over."),
        tr_mark("Error", "Nothing of it was taken over. Ask for a smaller one."),
    ),
    "reading-of-another": (
        tr_mark("Error", "What {name} says is about a draft that did not go out from this computer."),
        tr_mark("Error", "Open it on the computer from which the draft was sent."),
    ),
    "letter-video": (
        tr_mark("Error", "{name} is a video, and those cannot go along."),
        tr_mark("Error", "Take it out, or send the text by itself first."),
    ),
    "no-such-letter": (tr_mark("Error", "This draft of a colleague is no longer here."), tr_mark("Error", "Open the file again.")),
    "nothing-to-read": (tr_mark("Error", "There is nothing to read in this draft yet."), tr_mark("Error", "Write something first.")),
    "no-own-name": (tr_mark("Error", "Nobody would know who signed it."), tr_mark("Error", "Fill in your name.")),
    "remark-missing": (
        tr_mark("Error", "Without a remark the writer does not know what to do."),
        tr_mark("Error", "Write down what has to change."),
    ),
    "file-not-written": (
        tr_mark("Error", "The file {name} could not be written."),
        tr_mark("Error", "Choose another place, or make room."),
    ),
    "file-there": (tr_mark("Error", "The file {name} is there already."), tr_mark("Error", "Choose another name, or add --replace.")),
    "needs-approval": (
        tr_mark("Error", "{account}: {who} has to read this first, exactly as it is now."),
        tr_mark("Error", "Choose 'Have it read…' and open the file that comes back."),
    ),
    "guideline-damaged": (
        tr_mark("Error", "The guideline has an error in {file}: {place}."),
        tr_mark("Error", "Nothing was changed. Mend it there and take it in again."),
    ),
    "guideline-missing": (
        tr_mark("Error", "The guideline lacks {file}."),
        tr_mark("Error", "Nothing was changed. Add that file and take the folder in again."),
    ),
}
"""Codes and their sentences."""
