"""Sentences about walls."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "no-such-wall": (tr_mark("Error", "This wall is not there any more."), tr_mark("Error", "Look which walls there are.")),
    "no-wall-title": (tr_mark("Error", "A wall needs a title."), tr_mark("Error", "Type what the hall is to read over it.")),
    "wall-private-account": (
        tr_mark("Error", "{account} is a private account, and a wall is for everybody."),
        tr_mark("Error", "Choose an account of the municipality or of the council."),
    ),
    "wall-changed": (
        tr_mark("Error", "Its author altered this message while you read it."),
        tr_mark("Error", "Read it once more, as it is now."),
    ),
    "wall-gone": (tr_mark("Error", "This message was deleted meanwhile."), tr_mark("Error", "There is nothing to show any more.")),
    "wall-kept-away": (
        tr_mark("Error", "A rule of this wall keeps this message away."),
        tr_mark("Error", "Change the rules of the wall if it is to be shown."),
    ),
}
