"""Sentences about videos, captions, and pictures that cannot be changed."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "video-no-index": (
        tr_mark("Error", "The video {name} has no index: the recording was broken off."),
        tr_mark("Error", "Record it again, or let an editing program save it anew."),
    ),
    "video-damaged": (
        tr_mark("Error", "The video {name} is damaged, or was not copied whole."),
        tr_mark("Error", "Add it again from its source."),
    ),
    "video-no-picture": (
        tr_mark("Error", "There is sound in {name}, but no picture."),
        tr_mark("Error", "Choose a video with a picture."),
    ),
    "moving-as-it-is": (
        tr_mark("Error", "{name} moves, so it cannot be cut or written across."),
        tr_mark("Error", "Show it whole, or choose a picture that stands still."),
    ),
    "captions-too-large": (
        tr_mark("Error", "The captions {name} are larger than {most} MB."),
        tr_mark("Error", "Choose the captions of this video only."),
    ),
    "captions-encoding": (
        tr_mark("Error", "The captions {name} are not written in an encoding that can be read."),
        tr_mark("Error", "Save them again as UTF-8."),
    ),
    "captions-damaged": (
        tr_mark("Error", "The captions {name} are damaged at line {line}."),
        tr_mark("Error", "Correct them, or export them again as VTT or SRT."),
    ),
    "captions-empty": (tr_mark("Error", "There are no captions in {name}."), tr_mark("Error", "Choose a VTT or SRT file.")),
}
"""Code to what is wrong and the one thing to do next."""
