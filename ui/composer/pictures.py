"""The pictures of a message: each with what it shows in words, its place in the row, and the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.ids import MediaId
from accounts.model.media import Media
from resources.catalogue import tr
from ui.composer.thumbnails import Thumbnail
from ui.look import Look, set_property
from ui.moments import number, size
from ui.widgets import Card, CheckBox, ElidedLabel, IconButton, Surface, announce, label, note

_ALT_LINES = 3


class _AltField(QPlainTextEdit):
    """Plain text over three lines; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look = Look.current()
        self.setFixedHeight(_ALT_LINES * self.fontMetrics().lineSpacing() + 2 * look.space("s") + look.space("s"))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter or event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class PictureCard(Card):
    """One picture. `described(alt, decorative)`, `moved(step)` and `removed` tell what a person did."""

    described = Signal(str, bool)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, media: Media, path: Path, parent: QWidget | None = None) -> None:
        """Show a picture, whose copy lies at `path`."""
        super().__init__(across=True, parent=parent)
        self.media = media
        self._most: int | None = None
        self.thumbnail = Thumbnail(path, tr("Composer", "Picture {name}", name=media.name), 84, 64)
        self.thumbnail.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.earlier = IconButton("chevron-up", tr("Composer", "Move {name} forward", name=media.name), on=lambda: self.moved.emit(-1))
        self.later = IconButton("chevron-down", tr("Composer", "Move {name} back", name=media.name), on=lambda: self.moved.emit(1))
        self.remove = IconButton("x", tr("Composer", "Remove {name}", name=media.name), on=self.removed.emit)
        self.alt = _AltField()
        self.alt.setPlaceholderText(tr("Composer", "What does one see here? For who cannot see it"))
        self.alt.setAccessibleName(tr("Composer", "Description of {name}", name=media.name))
        self.alt.setPlainText(media.alt)
        self.decorative = CheckBox(tr("Composer", "Only decorates"))
        self.decorative.setToolTip(tr("Composer", "The picture says nothing that is not in the text."))
        self.decorative.setChecked(media.decorative)
        self.count = note("")
        self.count.setWordWrap(False)
        self._lay()
        self.alt.textChanged.connect(self._told)
        self.decorative.toggled.connect(self._told)
        self._show_count()

    def _lay(self) -> None:
        look = Look.current()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(ElidedLabel(f"{self.media.name}  {size(self.media.size)}", "note", strong=True), 1)
        for one in (self.earlier, self.later, self.remove):
            head.addWidget(one)
        foot = QHBoxLayout()
        foot.addWidget(self.decorative)
        foot.addStretch(1)
        foot.addWidget(self.count)
        column = QVBoxLayout()
        column.setSpacing(look.space("xs"))
        column.addLayout(head)
        column.addWidget(self.alt)
        column.addLayout(foot)
        self.body.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(column, 1)

    def show_media(self, media: Media, most: int | None, place: int, count: int) -> None:
        """Show what belongs to the picture now; `most` characters fit in its description, None without a limit."""
        self.media, self._most = media, most
        if self.alt.toPlainText() != media.alt:
            self.alt.blockSignals(True)
            self.alt.setPlainText(media.alt)
            self.alt.blockSignals(False)
        if self.decorative.isChecked() != media.decorative:
            self.decorative.blockSignals(True)
            self.decorative.setChecked(media.decorative)
            self.decorative.blockSignals(False)
        self.earlier.setVisible(count > 1)
        self.later.setVisible(count > 1)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        self._show_count()

    def _show_count(self) -> None:
        used = len(self.alt.toPlainText())
        room = None if self._most is None else self._most - used
        if room is None:
            said = number(used) if used else ""
        elif room < 0:
            said = tr("Composer", "{count} too many", count=number(-room))
        else:
            said = tr("Composer", "{count} left", count=number(room)) if used else ""
        self.count.setText(said)
        set_property(self.count, "tone", "stop" if room is not None and room < 0 else "muted")
        self.alt.setEnabled(not self.decorative.isChecked())

    def _told(self) -> None:
        self._show_count()
        self.described.emit(self.alt.toPlainText(), self.decorative.isChecked())


class PictureTray(QWidget):
    """All pictures of the tab, and the files that could not be taken.

    `arranged(tuple[Media, ...])` tells a new order or a removal; `described(MediaId, alt, decorative)` a description.
    """

    arranged = Signal(object)
    described = Signal(int, str, bool)

    def __init__(self, path_of: Callable[[Media], Path], parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._path_of = path_of
        self._media: tuple[Media, ...] = ()
        self.cards: dict[MediaId, PictureCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self._busy = note("")
        self._busy.hide()
        self._column.addWidget(self._busy)
        self.failures: list[Surface] = []
        self.setAccessibleName(tr("Composer", "Pictures"))

    def show_pictures(self, media: Sequence[Media], accounts: Sequence[Account]) -> None:
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
        for place, one in enumerate(media):
            card = self.cards.get(one.id) or self._made(one)
            if self._column.indexOf(card) != place:
                self._column.removeWidget(card)
                self._column.insertWidget(place, card)
            card.show_media(one, most, place, len(media))

    def show_busy(self, count: int) -> None:
        """Say that pictures are on their way in."""
        self._busy.setText(tr("Composer", "Adding %n pictures…", count) if count else "")
        self._busy.setVisible(bool(count))

    def show_failure(self, name: str, sentence: str) -> None:
        """Say why a file was not taken; it stays until it is closed."""
        row = Surface("warning", across=True, margin="s")
        said = sentence if name in sentence else f"{name}: {sentence}"
        row.body.addWidget(label(said, "note", tone="warning"), 1)
        row.setAccessibleName(said)
        row.body.addWidget(IconButton("x", tr("Composer", "Close"), tone="warning", on=lambda: self._close(row)))
        self.failures.append(row)
        self._column.addWidget(row)
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

    def _short(self, one: Media) -> bool:
        most = self.cards[one.id]._most
        return most is None or len(one.alt) <= most

    def _close(self, row: Surface) -> None:
        self.failures.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _made(self, one: Media) -> PictureCard:
        card = PictureCard(one, self._path_of(one))
        picture = one.id
        card.described.connect(lambda alt, decorative: self.described.emit(picture, alt, decorative))
        card.moved.connect(lambda step: self._move(picture, step))
        card.removed.connect(lambda: self._remove(picture))
        self.cards[picture] = card
        return card

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
