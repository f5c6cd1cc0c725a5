"""A message at the desk: all that would stand on the wall, and what can be decided about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from accounts.model.status import Attachment, PictureKind, Status
from ui.columns.saying import alt_of, kind_of
from ui.language import tr
from ui.look import Look
from ui.wall import wording
from ui.wall.painting import rounded
from ui.wall.pictures import Picture
from ui.widgets import Card, FlowLayout, button, label, note

PREVIEW = 120
"""Height of a picture at the desk, in pixels at 100 %."""
PORTRAIT = 40
"""Side of a portrait at the desk."""

Act = tuple[str, str, str]
"""A name, the word on its button, and the kind of button."""


def pictures_of(status: Status) -> tuple[Attachment, ...]:
    """Return what a wall can show as a picture: pictures, and of films their still; no sound."""
    return tuple(one for one in status.media if address_of(one))


def address_of(one: Attachment) -> str:
    """Return where the picture of an attachment is, that of a film its still; '' when it has none."""
    if one.kind is PictureKind.IMAGE:
        return one.url
    return one.preview if is_film(one) else ""


def is_film(one: Attachment) -> bool:
    """Return whether an attachment is a film, of which a wall shows the still."""
    return one.kind in {PictureKind.VIDEO, PictureKind.GIF}


class WallRow(Card):
    """One message. `asked(act)` tells what was pressed; the keyboard can be on it."""

    asked = Signal(str)

    def __init__(
        self,
        status: Status,
        acts: tuple[Act, ...],
        now: datetime,
        *,
        hint: str = "",
        with_pictures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show it; `hint` says in words why it stands here."""
        super().__init__(parent=parent)
        self.status = status
        self.face: tuple[object, ...] = ()
        """All that it shows, for whoever wants to know whether another row would say the same."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{hint} {wording.spoken(status, now)}".strip())
        if hint:
            self.body.addWidget(label(hint, strong=True, tone="warning"))
        head = QHBoxLayout()
        self.portrait = QLabel()
        self.portrait.setAccessibleName(tr("Wall", "Portrait of {name}", name=wording.who(status)))
        self.portrait.hide()
        self.portrait_url = status.author.avatar if with_pictures else ""
        head.addWidget(self.portrait)
        head.addWidget(label(wording.who(status), strong=True))
        head.addWidget(label(wording.about(status, now), tone="muted"), 1)
        self.body.addLayout(head)
        self.body.addWidget(label(wording.words_on(status)))
        self.previews: dict[str, QLabel] = {}
        self.face_seen = ""
        """The SHA-256 of the portrait that would stand beside the name."""
        self.seen = ""
        """The SHA-256 of the picture that would stand on the wall, once it is in sight here."""
        if with_pictures:
            self._show_pictures()
        elif status.media:
            self.body.addWidget(note(tr("Wall", "Its pictures, films or sounds do not stand on this wall.")))
        holder = QWidget()
        flow = FlowLayout(holder)
        self.acts: dict[str, QPushButton] = {}
        for name, text, kind in acts:
            made = button(text, kind, on=lambda name=name: self.asked.emit(name))  # type: ignore[misc]
            made.setAccessibleName(tr("Wall", "{act}: {name}", act=text, name=wording.who(status)))
            self.acts[name] = made
            flow.addWidget(made)
        self.body.addWidget(holder)

    def _show_pictures(self) -> None:
        here = pictures_of(self.status)
        if self.status.media and not here:
            self.body.addWidget(note(tr("Wall", "What is attached is no picture and has no still: it does not stand on this wall.")))
        for one in here:
            shown = QLabel(tr("Wall", "The picture is being fetched…"))
            shown.setAccessibleName(alt_of(one) or kind_of(one))
            shown.setProperty("tone", "muted")
            self.previews[address_of(one)] = shown
            self.body.addWidget(shown)
            if is_film(one):
                self.body.addWidget(note(tr("Wall", "Of this film the wall shows a still.")))
            if one.alt:
                self.body.addWidget(note(one.alt))
        if len(here) > 1:
            self.body.addWidget(note(tr("Wall", "The wall shows the first of these.")))

    def show_portrait(self, picture: Picture) -> None:
        """Show the portrait of the author, now that it came."""
        self.portrait.setPixmap(rounded(picture.pixmap, Look.current().px(PORTRAIT)))
        self.portrait.show()
        self.face_seen = picture.digest

    def show_preview(self, url: str, picture: Picture | None, *, failed: bool = False) -> None:
        """Show a picture that came, or say that it will not."""
        shown = self.previews.get(url)
        if shown is None:
            return
        if failed:
            shown.setText(tr("Wall", "The picture cannot be had; the wall shows the words alone."))
        elif picture is not None:
            high = Look.current().px(PREVIEW)
            shown.setPixmap(picture.pixmap.scaledToHeight(min(high, picture.pixmap.height()), Qt.TransformationMode.SmoothTransformation))
            if url == next(iter(self.previews)):
                self.seen = picture.digest

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the desk."""
        event.ignore()
