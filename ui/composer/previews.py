"""The previews of the present tab: of one account, or of all that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.posts.resolved import messages as said_in
from resources.catalogue import tr
from ui.composer.preview import MessagePreview, PicturePath
from ui.look import Look
from ui.widgets import note
from ui.widgets.focusing import take_place

MOST_SHOWN = 6


class Previews(QWidget):
    """Shows one message under the other; made only while they are seen."""

    def __init__(self, picture_path: PicturePath, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._picture_path = picture_path
        self.shown: dict[tuple[AccountId, int], tuple[Account, MessagePreview]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("s"))
        self._more = note("")
        self._column.addWidget(self._more)
        self.setAccessibleName(tr("Composer", "Preview"))

    def show_messages(self, messages: Sequence[tuple[Account, Content, str]]) -> None:
        """Show (account, content, name of the network)."""
        every = [(account, part, number, network) for account, content, network in messages for number, part in _parts(content, account)]
        first = every[:MOST_SHOWN]
        wanted = {(account.id, number): account for account, _content, number, _network in first}
        for key, (account, preview) in list(self.shown.items()):
            if wanted.get(key) != account:
                del self.shown[key]
                self._column.removeWidget(preview)
                preview.hide()
                preview.deleteLater()
        made = False
        for place, (account, content, number, network) in enumerate(first):
            held = self.shown.get((account.id, number))
            if held is None:
                preview = MessagePreview(content, account, self._picture_path, network=network)
                self.shown[account.id, number] = (account, preview)
                self._column.insertWidget(place, preview)
                made = True
            else:
                held[1].set_content(content)
        if made:
            take_place(self)
        rest = len(every) - len(first)
        if not messages:
            self._more.setText(tr("Composer", "Tick an account to see the message as it will stand there."))
        else:
            self._more.setText(tr("Composer", "and %n more; go to an account's tab to see its message", rest) if rest else "")
        self._more.setVisible(bool(self._more.text()))


def _parts(content: Content, account: Account) -> list[tuple[int, Content]]:
    """Return the messages it would be, numbered; all of it in one when it cannot be parted."""
    try:
        return list(enumerate(said_in(content, account), 1))
    except InputError:
        return [(1, content)]
