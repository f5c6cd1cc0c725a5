"""Bringing pictures in: files, dropped or chosen, and what lies on the clipboard. Runs off the main thread."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from accounts.errors import InputError, KnownError
from accounts.model.media import Media
from accounts.posts.drafts import Drafts
from resources.catalogue import tr

ENDINGS = ("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "mp4", "m4v", "mov", "webm")
CAPTIONS = ("vtt", "srt")


@dataclass(frozen=True)
class Brought:
    """What came of it: the pictures in the order given, and the files that failed, each with why."""

    pictures: tuple[Media, ...]
    failures: tuple[tuple[str, KnownError], ...]


def bring_files(drafts: Drafts, files: Sequence[Path]) -> Brought:
    """Copy files into the data folder; one that fails stops no other."""
    pictures: list[Media] = []
    failures: list[tuple[str, KnownError]] = []
    for file in files:
        try:
            pictures.append(drafts.add_picture(file))
        except KnownError as failure:
            failures.append((file.name, failure))
    return Brought(tuple(pictures), tuple(failures))


def bring_image(drafts: Drafts, image: QImage) -> Brought:
    """Copy a picture from the clipboard into the data folder, as PNG: nothing of it is lost."""
    with tempfile.TemporaryDirectory(prefix="omroeper-") as folder:
        file = Path(folder) / f"{tr('Composer', 'Pasted picture')}.png"
        if not image.save(str(file)):
            return Brought((), ((file.name, InputError("file-unreadable", name=file.name)),))
        return bring_files(drafts, [file])


def ask_for_dictionary(parent: QWidget) -> Path | None:
    """Let a person choose a dictionary; None when it was cancelled."""
    pattern = f"{tr('Composer', 'Dictionaries')} (*.dic *.aff *.oxt)"
    file, _kind = QFileDialog.getOpenFileName(parent, tr("Composer", "Add a Frisian dictionary"), "", pattern)
    return Path(file) if file else None


def ask_for_files(parent: QWidget) -> list[Path]:
    """Let a person choose pictures and videos; none when it was cancelled."""
    kinds = " ".join(f"*.{ending}" for ending in ENDINGS)
    pattern = f"{tr('Composer', 'Pictures and videos')} ({kinds})"
    files, _kind = QFileDialog.getOpenFileNames(parent, tr("Composer", "Add pictures"), "", pattern)
    return [Path(one) for one in files]


def ask_for_captions(parent: QWidget) -> Path | None:
    """Let a person choose the captions of a video; None when it was cancelled."""
    kinds = " ".join(f"*.{ending}" for ending in CAPTIONS)
    pattern = f"{tr('Composer', 'Captions')} ({kinds})"
    file, _kind = QFileDialog.getOpenFileName(parent, tr("Composer", "Captions of the video"), "", pattern)
    return Path(file) if file else None
