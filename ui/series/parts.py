"""The place for the video, or the captions, of one occurrence: choose a file, or drop it; one of an earlier time is refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.occurrence import Part, PartKind
from ui.language import size, tr
from ui.look import Look, set_property
from ui.series.telling import failure_told, part_word
from ui.widgets import FlowLayout, Icon, Surface, announce, button, label, note

ENDINGS = {PartKind.VIDEO: ("mp4", "mov", "m4v", "webm"), PartKind.CAPTIONS: ("vtt", "srt")}


class PartPlace(Surface):
    """`given(Path)` tells which file a person chose or dropped, `taken` that the present one is to go."""

    given = Signal(object)
    taken = Signal()

    def __init__(self, kind: PartKind) -> None:
        """Show an empty place."""
        super().__init__("quote", margin="m")
        self.kind = kind
        self.part: Part | None = None
        self.first = False
        """Whether this is the one thing to do next; its button is the main one then."""
        self.setAcceptDrops(True)
        look = Look.current()
        self._icon = Icon(kind.value, "muted")
        self.about = label("", strong=True)
        self.detail = note("")
        self.trouble = label("", tone="stop")
        self.trouble.hide()
        self.choose = button("", icon="folder-open", on=self.ask)
        self.drop = button(tr("Series", "Take away"), "quiet", on=self.taken.emit)
        head = QHBoxLayout()
        head.setSpacing(look.space("m"))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.about)
        names.addWidget(self.detail)
        head.addLayout(names, 1)
        self.body.addLayout(head)
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        self.body.addWidget(holder)
        self.body.addWidget(self.trouble)
        self.show_part(None)

    def show_part(self, part: Part | None) -> None:
        """Show the file that lies here, or that none does."""
        if part is not None and part != self.part:
            self.trouble.hide()
        self.part = part
        name = part_word(self.kind)
        self._icon.show_icon("circle-check" if part else self.kind.value, "good" if part else "warning")
        self.about.setText(tr("Series", "{part}: {name}", part=name, name=part.name) if part else _none_yet(self.kind))
        self.detail.setText(size(part.size) if part else _drop_here(self.kind))
        self.choose.setText(tr("Series", "Another file…") if part else _choose(self.kind))
        set_property(self.choose, "kind", "plain" if part or not self.first else "primary")
        Look.current().set_icon(self.choose, "folder-open", "text" if part or not self.first else "on_accent")
        self.choose.setAccessibleName(f"{name}: {self.choose.text()}" if part else self.choose.text())
        self.drop.setVisible(part is not None)
        self.drop.setAccessibleName(f"{name}: {self.drop.text()}")
        self.setAccessibleName(f"{self.about.text()}. {self.detail.text()}")
        self.busy(on=False)

    def busy(self, *, on: bool) -> None:
        """Say that a file is being copied, and take no other meanwhile."""
        self.choose.setEnabled(not on)
        self.drop.setEnabled(not on)
        self.setAcceptDrops(not on)
        if on:
            self.trouble.hide()
            self.detail.setText(tr("Series", "Is being copied…"))

    def refuse(self, failure: KnownError) -> None:
        """Say why a file is not taken; what lay here stays."""
        self.show_part(self.part)
        self.trouble.setText(failure_told(failure.word, failure.values))
        self.trouble.show()
        announce(self.trouble, self.trouble.text())

    def ask(self) -> None:
        """Let a person choose a file."""
        pattern = " ".join(f"*.{ending}" for ending in ENDINGS[self.kind])
        file, _kind = QFileDialog.getOpenFileName(self, _choose(self.kind), "", f"{part_word(self.kind)} ({pattern})")
        if file:
            self.given.emit(Path(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_in(event.mimeData()) is not None:
            self.set_surface("tint")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.set_surface("quote")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that is dropped."""
        self.set_surface("quote")
        file = _file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.given.emit(file)


def _file_in(data: QMimeData) -> Path | None:
    """Return the file that is dropped; None when it is no file, or several."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def _choose(kind: PartKind) -> str:
    return tr("Series", "Add the video…") if kind is PartKind.VIDEO else tr("Series", "Add the captions…")


def _none_yet(kind: PartKind) -> str:
    return tr("Series", "No video yet") if kind is PartKind.VIDEO else tr("Series", "No captions yet")


def _drop_here(kind: PartKind) -> str:
    if kind is PartKind.VIDEO:
        return tr("Series", "Choose the file (MP4, MOV, WebM), or drop it here.")
    return tr("Series", "Choose the file (VTT, SRT), or drop it here.")
