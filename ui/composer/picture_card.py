"""One picture or video of a message: what it shows in words, its place in the row, how it is cut, its rights card, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.media import Media
from accounts.posts.framing import MARK
from resources.catalogue import tr
from ui.composer.becoming import Becoming, ReadyOf
from ui.composer.options import tool
from ui.composer.thumbnails import Thumbnail
from ui.look import Look, set_property
from ui.moments import number, size
from ui.widgets import Card, CheckBox, ElidedLabel, FlowLayout, IconButton, label
from ui.words import rights as rights_words

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
    """One picture. `described(alt, decorative)`, `moved(step)` and `removed` tell what a person did.

    `ticked(name, on)` tells of a tick that is a field of Media; `crop_wanted`, `rights_wanted` and `captions_wanted` ask for a sheet,
    `captions_dropped` takes the captions out. `dragged(QPoint)` comes while it is dragged by its picture or name, `dropped` at the end.
    """

    described = Signal(str, bool)
    ticked = Signal(str, bool)
    moved = Signal(int)
    removed = Signal()
    crop_wanted = Signal()
    rights_wanted = Signal()
    captions_wanted = Signal()
    captions_dropped = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, media: Media, path: Path, ready_of: ReadyOf | None = None, parent: QWidget | None = None) -> None:
        """Show a picture, whose file for a window lies at `path`."""
        super().__init__(parent=parent)
        self.media = media
        self._most: int | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        film = media.is_video
        name = tr("Composer", "Video {name}", name=media.name) if film else tr("Composer", "Picture {name}", name=media.name)
        self.thumbnail = Thumbnail(None if film else path, name, 84, 64)
        self.thumbnail.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.thumbnail.setToolTip(tr("Composer", "Drag it to another place"))
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
        self.has_text = CheckBox(tr("Composer", "There is text in it"))
        self.has_text.setToolTip(tr("Composer", "Then that text belongs in the description or in the message too."))
        self.captioned = CheckBox(tr("Composer", "Needs no captions"))
        self.captioned.setToolTip(tr("Composer", "They stand in the picture, or nobody speaks."))
        self.count = label("", "note", tone="muted", wrap=False)
        self.becoming = Becoming(ready_of)
        self.crop = tool(tr("Composer", "Cut…"), "crop")
        self.rights = tool(tr("Composer", "Rights card…"), "users")
        self.captions = tool(tr("Composer", "Captions…"), "captions")
        self.drop_captions = IconButton(
            "x", tr("Composer", "Take the captions of {name} out", name=media.name), on=self.captions_dropped.emit
        )
        self._lay()
        self._connect()
        self._show_count()

    def _connect(self) -> None:
        self.alt.textChanged.connect(self._told)
        self.decorative.toggled.connect(self._told)
        self.has_text.toggled.connect(lambda on: self.ticked.emit("has_text", on))
        self.captioned.toggled.connect(lambda on: self.ticked.emit("captioned", on))
        self.crop.clicked.connect(self.crop_wanted)
        self.rights.clicked.connect(self.rights_wanted)
        # Queued: a screen reader that pressed the button would wait for its answer until the dialog is closed.
        self.captions.clicked.connect(self.captions_wanted, Qt.ConnectionType.QueuedConnection)

    def _lay(self) -> None:
        look = Look.current()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(ElidedLabel(f"{self.media.name}  {_about(self.media)}", "note", strong=True), 1)
        for one in (self.earlier, self.later, self.remove):
            head.addWidget(one)
        ticks = QWidget()
        flow = FlowLayout(ticks, space="m")
        for tick in (self.decorative, self.has_text, self.captioned):
            flow.addWidget(tick)
        self.captioned.setVisible(self.media.is_video)
        tools = QWidget()
        row = FlowLayout(tools, space="m")
        for act in (self.crop, self.rights, self.captions, self.drop_captions):
            row.addWidget(act)
        words = QVBoxLayout()
        words.setSpacing(look.space("xs"))
        words.addLayout(head)
        words.addWidget(self.alt)
        words.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        upper = QHBoxLayout()
        upper.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(words, 1)
        self.body.setSpacing(look.space("xs"))
        self.body.addLayout(upper)
        for part in (ticks, self.becoming, tools):
            self.body.addWidget(part)

    def show_media(self, media: Media, most: int | None, place: int, count: int) -> None:
        """Show what belongs to the picture now; `most` characters fit in its description, None without a limit."""
        self.media, self._most = media, most
        if self.alt.toPlainText() != media.alt:
            self.alt.blockSignals(True)
            self.alt.setPlainText(media.alt)
            self.alt.blockSignals(False)
        for tick, on in ((self.decorative, media.decorative), (self.has_text, media.has_text), (self.captioned, media.captioned)):
            if tick.isChecked() != on:
                tick.blockSignals(True)
                tick.setChecked(on)
                tick.blockSignals(False)
        self.earlier.setVisible(count > 1)
        self.later.setVisible(count > 1)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        self._show_acts(media)
        self._show_count()

    def show_becoming(self, media: Media, accounts: Sequence[Account], *, unfinished: bool) -> None:
        """Show what will be sent of it."""
        still = not (media.is_video or media.facts.moving)
        self.thumbnail.frame(media.crop, MARK if unfinished and still else "")
        self.becoming.look(media, accounts, unfinished=unfinished)

    def _show_acts(self, media: Media) -> None:
        self.crop.setVisible(not (media.is_video or media.facts.moving))
        self.crop.setText(tr("Composer", "Cut: changed…") if media.crop or media.focus else tr("Composer", "Cut…"))
        self.rights.setText(tr("Composer", "Rights: {state}…", state=rights_words.short(media.rights)))
        self.captions.setVisible(media.is_video)
        self.drop_captions.setVisible(media.captions is not None)
        name = media.captions.name if media.captions is not None else ""
        self.captions.setText(tr("Composer", "Captions: {name}…", name=name) if name else tr("Composer", "Captions…"))
        for act in (self.crop, self.rights, self.captions):
            act.setAccessibleName(f"{act.text()} {media.name}")

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

    # -- dragging ---------------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it, at its picture or its name."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, once it has moved far enough to be meant."""
        at = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if not self._dragging and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        dragging, self._dragging, self._pressed = self._dragging, False, None
        self.unsetCursor()
        if dragging:
            self.dropped.emit()


def _about(media: Media) -> str:
    """Return size, and the length of a video: '1,2 MB', '34 MB · 2:05'."""
    if not media.milliseconds:
        return size(media.size)
    minutes, seconds = divmod(round(media.milliseconds / 1000), 60)
    return f"{size(media.size)} · {minutes}:{seconds:02d}"
