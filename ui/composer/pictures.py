"""The pictures of a message in their row, and the sheets that belong to one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import MediaId
from accounts.model.media import Captions, Media
from accounts.posts.drafts import Drafts
from resources.catalogue import tr
from ui import words, work
from ui.composer.bringing import ask_for_captions
from ui.composer.cropping import CropSheet
from ui.composer.picture_card import PictureCard
from ui.composer.rights import RightsSheet
from ui.composer.thumbnails import Thumbnail
from ui.look import Look
from ui.widgets import IconButton, Notice, Surface, announce, label, note
from ui.widgets.focusing import take_place

__all__ = ["PictureCard", "PictureTray"]


class PictureTray(QWidget):
    """All pictures of the tab, and the files that could not be taken.

    `arranged(tuple[Media, ...])` tells a new order or a removal; `described(MediaId, alt, decorative)` a description;
    `altered(MediaId, dict)` other fields of Media that a person changed.
    """

    arranged = Signal(object)
    described = Signal(int, str, bool)
    altered = Signal(int, object)

    def __init__(self, path_of: Callable[[Media], Path], drafts: Drafts | None = None, parent: QWidget | None = None) -> None:
        """Start empty. `drafts` makes what will be sent, and takes captions in; without it neither is there."""
        super().__init__(parent)
        self._path_of = path_of
        self._drafts = drafts
        self.sheet: CropSheet | RightsSheet | None = None
        self._media: tuple[Media, ...] = ()
        self.cards: dict[MediaId, PictureCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self._busy = note("")
        self._busy.hide()
        self._column.addWidget(self._busy)
        self.failures: list[Surface] = []
        self.unanswered = Notice("", "")
        self._column.addWidget(self.unanswered)
        self.unanswered.hide()
        self.setAccessibleName(tr("Composer", "Pictures"))

    def show_pictures(self, media: Sequence[Media], accounts: Sequence[Account], *, unfinished: bool = False) -> None:
        """Show these pictures; the tightest of the accounts decides how long a description may be."""
        self._media = tuple(media)
        limits = [one.limits.most_alt for one in accounts if one.limits.most_alt is not None]
        most = min(limits, default=None)
        there = [one.id for one in media]
        for gone in [picture for picture in self.cards if picture not in there]:
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        moved = False
        for place, one in enumerate(media):
            card = self.cards.get(one.id) or self._made(one)
            if self._column.indexOf(card) != place:
                self._column.removeWidget(card)
                self._column.insertWidget(place, card)
                moved = True
            card.show_media(one, most, place, len(media))
            card.show_becoming(one, accounts, unfinished=unfinished)
        if moved:
            take_place(self)

    def show_busy(self, count: int) -> None:
        """Say that pictures are on their way in."""
        self._busy.setText(tr("Composer", "Adding %n pictures…", count) if count else "")
        self._busy.setVisible(bool(count))

    def show_unanswered(self, accounts: Sequence[Account]) -> None:
        """Say that the rights card is still to be answered, for these accounts; nothing when there are none."""
        self.unanswered.setVisible(bool(accounts))
        if accounts:
            names = ", ".join(dict.fromkeys(one.label for one in accounts))
            told = tr("Composer", "Fill in the rights card before this appears in the name of {names}.", names=names)
            self.unanswered.say(tr("Composer", "Recognisable people or children?"), told)

    def show_failure(self, name: str, sentence: str) -> None:
        """Say why a file was not taken; it stays until it is closed."""
        row = Surface("warning", across=True, margin="s")
        said = sentence if name in sentence else f"{name}: {sentence}"
        row.body.addWidget(label(said, "note", tone="warning"), 1)
        row.setAccessibleName(said)
        row.body.addWidget(IconButton("x", tr("Composer", "Close"), tone="warning", on=lambda: self._close(row)))
        self.failures.append(row)
        self._column.addWidget(row)
        take_place(self)
        announce(self, said)

    def forget(self) -> None:
        """Close what was said about files; another draft begins."""
        for row in list(self.failures):
            self._close(row)

    def undescribed(self, name: str) -> QWidget | None:
        """Return the field for the description of the first picture called `name` that has none, or too long a one."""
        found = [one for one in self._media if one.name == name and not one.decorative]
        lacking = [one for one in found if not (one.alt.strip() and self._short(one))]
        return self.cards[lacking[0].id].alt if lacking else None

    def card_of(self, name: str) -> PictureCard | None:
        """Return the card of the first picture called `name`."""
        return next((self.cards[one.id] for one in self._media if one.name == name), None)

    def _short(self, one: Media) -> bool:
        most = self.cards[one.id]._most
        return most is None or len(one.alt) <= most

    def _close(self, row: Surface) -> None:
        self.failures.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _made(self, one: Media) -> PictureCard:
        drafts = self._drafts
        ready_of = (lambda media, limits, unfinished: drafts.ready(media, limits, unfinished=unfinished)) if drafts is not None else None
        card = PictureCard(one, self._path_of(one), ready_of)
        picture = one.id
        card.ticked.connect(lambda name, on: self.altered.emit(picture, {name: on}))
        card.crop_wanted.connect(lambda: self._show_crop(picture))
        card.rights_wanted.connect(lambda: self._show_rights(picture))
        card.captions_wanted.connect(lambda: self._choose_captions(picture))
        card.captions_dropped.connect(lambda: self._drop_captions(picture))
        card.dragged.connect(lambda at: self._drag(picture, at))
        card.dropped.connect(lambda: self._drop(picture))
        card.described.connect(lambda alt, decorative: self.described.emit(picture, alt, decorative))
        card.moved.connect(lambda step: self._move(picture, step))
        card.removed.connect(lambda: self._remove(picture))
        self.cards[picture] = card
        return card

    # -- sheets and captions ----------------------------------------------------------------------------------------------------------

    def _now(self, picture: MediaId) -> Media:
        return next(one for one in self._media if one.id == picture)

    def _show_crop(self, picture: MediaId) -> None:
        media = self._now(picture)
        self.sheet = sheet = CropSheet(self.window(), media, self._path_of(media))
        sheet.kept.connect(lambda crop, focus: self.altered.emit(picture, {"crop": crop, "focus": focus}))
        sheet.open()

    def _show_rights(self, picture: MediaId) -> None:
        media = self._now(picture)
        shown = Thumbnail(None if media.is_video else self._path_of(media), media.name, 160, 100)
        shown.frame(media.crop)
        self.sheet = sheet = RightsSheet(self.window(), media, shown)
        sheet.kept.connect(lambda rights: self.altered.emit(picture, {"rights": rights}))
        sheet.open()

    def _choose_captions(self, picture: MediaId) -> None:
        file = ask_for_captions(self)
        if file is not None:
            self.take_captions(picture, file)

    def take_captions(self, picture: MediaId, file: Path) -> None:
        """Read a file of captions for a video, and say why where that cannot be done."""
        drafts = self._drafts
        if drafts is None:
            return

        def refused(failure: KnownError) -> None:
            self.show_failure(file.name, str(words.error(failure.word, failure.values)))

        def taken(captions: Captions) -> None:
            self.altered.emit(picture, {"captions": captions})
            announce(self, tr("Composer", "Captions: {name}…", name=captions.name))

        work.run(self, lambda: drafts.add_captions(file), taken, refused)

    def _drop_captions(self, picture: MediaId) -> None:
        self.altered.emit(picture, {"captions": None})
        self.cards[picture].captions.setFocus()

    # -- order ------------------------------------------------------------------------------------------------------------------------

    def _drag(self, picture: MediaId, at: QPoint) -> None:
        """Let the dragged card change places with the one it is over; nothing is told before it is let go."""
        card = self.cards[picture]
        over = next((one for one in self.cards.values() if one.rect().contains(one.mapFromGlobal(at))), None)
        if over is not None and over is not card:
            to = self._column.indexOf(over)
            self._column.removeWidget(card)
            self._column.insertWidget(to, card)

    def _drop(self, picture: MediaId) -> None:
        order = tuple(sorted(self._media, key=lambda one: self._column.indexOf(self.cards[one.id])))
        if order != self._media:
            self.arranged.emit(order)
            at = next(place for place, one in enumerate(order) if one.id == picture)
            announce(self, tr("Composer", "Picture {place} of {count}", place=at + 1, count=len(order)))

    def _move(self, picture: MediaId, step: int) -> None:
        order = list(self._media)
        at = next(place for place, one in enumerate(order) if one.id == picture)
        to = at + step
        if 0 <= to < len(order):
            order[at], order[to] = order[to], order[at]
            self.arranged.emit(tuple(order))
            announce(self, tr("Composer", "Picture {place} of {count}", place=to + 1, count=len(order)))
            card = self.cards[picture]
            usual = card.earlier if step < 0 else card.later
            other = card.later if step < 0 else card.earlier
            (usual if usual.isEnabled() else other).setFocus()

    def _remove(self, picture: MediaId) -> None:
        self.arranged.emit(tuple(one for one in self._media if one.id != picture))
