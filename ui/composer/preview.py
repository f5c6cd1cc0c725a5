"""A message as it will stand on its network, as far as the network's declared limits tell: sender, text, warning, pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.media import Media
from accounts.posts.framing import MARK
from accounts.posts.resolved import resolved
from resources.catalogue import tr
from ui import words
from ui.badge import BadgeFace, RoleBadge
from ui.composer.quoting import quote_line
from ui.composer.reading import Reading
from ui.composer.thumbnails import Thumbnail
from ui.composer.tongues import tongue
from ui.look import Look
from ui.widgets import Card, ElidedLabel, button, label, note

PicturePath = Callable[[Media], Path]
"""Where the copy of a picture lies: `engine.drafts.picture_path`."""


class MessagePreview(Card):
    """One message of one account. The signature, language and visibility of the account are filled in here."""

    def __init__(
        self,
        content: Content,
        account: Account,
        picture_path: PicturePath | None = None,
        *,
        network: str = "",
        badge: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show `content` as `account` would say it.

        Without `picture_path` pictures are shown by name and alt text only. `network` is the network's name for the user.
        `badge=False` where the badge stands large beside it already.
        """
        super().__init__(parent=parent)
        self._account = account
        self._picture_path = picture_path
        self._shown: Content | None = None
        self._open = False
        self._avatar = _Initial(account)
        self._name = ElidedLabel(account.display_name or account.label, strong=True)
        self._handle = ElidedLabel(BadgeFace.of(account).handle, "note", tone="muted")
        self._badge = RoleBadge(BadgeFace.of(account, network).without_handle())
        self.body.addLayout(self._head())
        # Only now: a widget without a parent that is made visible is a window of its own, and takes the keyboard along.
        self._badge.setVisible(badge)
        self._title = label("", "heading")
        self._title.setAccessibleDescription(tr("Preview", "Title"))
        self._warning = label("", strong=True)
        self.unfold = button("", "link", on=self._toggle)
        self.text = Reading()
        self._pictures = QWidget()
        self._grid = QGridLayout(self._pictures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Look.current().space("s"))
        self._left_out = label("", "note", tone="stop")
        self._quote = note("")
        self._foot = note("")
        for part in (self._title, self._warning, self.unfold, self.text, self._pictures, self._quote, self._left_out, self._foot):
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.unfold else Qt.AlignmentFlag(0))
        self.set_content(content)

    def _head(self) -> QHBoxLayout:
        look = Look.current()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        head = QHBoxLayout()
        head.setSpacing(look.space("s"))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def set_content(self, content: Content) -> None:
        """Show another content of the same account."""
        final = resolved(content, self._account)
        if final == self._shown:
            return
        before, self._shown = self._shown, final
        limits = self._account.limits
        self._title.setText(final.title.strip())
        self._title.setVisible(limits.has_title and bool(final.title.strip()))
        self.text.say(final.text, mentions=limits.mentions)
        if before is None or (before.media, before.unfinished) != (final.media, final.unfinished):
            self._fill_pictures(final.media, unfinished=final.unfinished)
        self._quote.setText(quote_line(final, self._account))
        self._quote.setVisible(bool(self._quote.text()))
        self._fold()
        self._foot.setText(self._below(final))
        network = self._badge.face.network
        self.setAccessibleName(tr("Preview", "Preview on {network} as {label}", network=network, label=self._account.label))

    @property
    def folded(self) -> bool:
        """Return whether the warning hides text and pictures now."""
        return bool(self._warning_text) and not self._open

    @property
    def _warning_text(self) -> str:
        shown = self._shown
        return shown.warning.strip() if shown is not None and self._account.limits.has_warning else ""

    def _toggle(self) -> None:
        self._open = not self._open
        self._fold()

    def _fold(self) -> None:
        shown = self._shown
        if shown is None:
            return
        warned = bool(self._warning_text)
        self._warning.setText(self._warning_text)
        self._warning.setVisible(warned)
        said = tr("Preview", "Show more") if self.folded else tr("Preview", "Show less")
        self.unfold.setText(said)
        self.unfold.setAccessibleName(said)
        self.unfold.setVisible(warned)
        self.text.setVisible(bool(shown.text) and not self.folded)
        self._pictures.setVisible(bool(shown.media) and not self.folded)

    def _fill_pictures(self, media: tuple[Media, ...], *, unfinished: bool) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        most = self._account.limits.most_media
        for place, one in enumerate(media[:most]):
            wide = len(media[:most]) == 1
            picture = _Picture(one, self._picture_path, wide=wide, unfinished=unfinished)
            self._grid.addWidget(picture, place // 2, place % 2, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        over = max(0, len(media) - most)
        self._left_out.setText(tr("Preview", "%n pictures do not fit on this network", over) if over else "")
        self._left_out.setVisible(bool(over))

    def _below(self, final: Content) -> str:
        parts = [words.visibility(final.visibility)] if final.visibility is not None else []
        if self._account.limits.has_language and final.language:
            parts.append(tongue(final.language))
        return " · ".join(parts)


class _Picture(QWidget):
    """A picture of the message with its alt text below."""

    def __init__(self, media: Media, picture_path: PicturePath | None, *, wide: bool, unfinished: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        alt = media.alt.strip()
        if picture_path is not None:
            path = None if media.is_video else picture_path(media)
            shown = Thumbnail(path, alt or media.name, 320 if wide else 150, 150 if wide else 110)
            shown.frame(media.crop, MARK if unfinished and not (media.is_video or media.facts.moving) else "")
            column.addWidget(shown)
        else:
            column.addWidget(ElidedLabel(media.name, "note", strong=True))
        if alt:
            said = tr("Preview", "Alt: {text}", text=alt)
        elif media.decorative:
            said = tr("Preview", "Decorative, no description")
        else:
            said = tr("Preview", "No description yet")
        column.addWidget(note(said))


class _Initial(QWidget):
    """The first letter of a name in a circle: the place of the portrait."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self._account = account
        self._letter = next((one for one in account.display_name or account.label if one.isalnum()), "?").upper()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = Look.current().size("avatar")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("tint"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(look.account_colour(self._account))
        painter.setFont(look.font("heading", bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()
