"""Does what was asked of a target, through the engine; what may not be undone asks first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.ids import TargetId
from accounts.model.post import Target
from ui import words
from ui.language import tr
from ui.outbox.actions import Act
from ui.outbox.asking import AskFirst

Opener = Callable[[QUrl], bool]


class Doing(QObject):
    """Carries an act out. `said` tells shortly what came of it; the three `asked` signals are for the rest of the window."""

    said = Signal(str)
    sign_in_asked = Signal(int)
    """An AccountId."""
    draft_asked = Signal(int)
    """A DraftId that was just made."""
    pause_asked = Signal(int)
    """A PostId whose pause waits for its answers."""
    _deleted = Signal(object)

    def __init__(self, engine: Engine, view: QWidget, open_url: Opener = QDesktopServices.openUrl) -> None:
        """Act in the name of `view`, over whose window a question opens."""
        super().__init__(view)
        self._engine = engine
        self._view = view
        self._open_url = open_url
        self.sheet: AskFirst | None = None
        # The answer of a deletion comes in the account's own thread.
        self._deleted.connect(self._tell_deleted)

    def do(self, act: Act, target: Target) -> None:
        """Do it, or ask first."""
        try:
            self._do(act, target)
        except KnownError as failure:
            self.said.emit(str(words.error(failure.word, failure.values)))

    def _do(self, act: Act, target: Target) -> None:
        desk, number = self._engine.desk, target.id
        moves: dict[Act, Callable[[], bool]] = {
            Act.RETRY: lambda: desk.retry(number),
            Act.PUBLISH_NOW: lambda: desk.retry(number),
            Act.LOOK_NOW: lambda: desk.look_now(number),
            Act.STANDS: lambda: desk.settle(number, stands=True),
            Act.NOT_THERE: lambda: desk.settle(number, stands=False),
            Act.DECIDED: lambda: desk.decide_target(number),
            Act.STOP: lambda: desk.stop_target(number),
            Act.SEEN: lambda: desk.seen(number),
        }
        if act in moves:
            self._moved(moves[act]())
            return
        others: dict[Act, Callable[[], object]] = {
            Act.SIGN_IN: lambda: self.sign_in_asked.emit(int(target.account)),
            Act.ASK_PAUSE: lambda: self.pause_asked.emit(int(target.post)),
            Act.NEW_DRAFT: lambda: self.draft_asked.emit(int(desk.as_new_draft(number))),
            Act.OPEN_LINK: lambda: self._open(target.url),
            Act.COPY_TEXT: lambda: self._copy(target.published_text or target.content.text, tr("Outbox", "The text is copied.")),
            Act.COPY_LINK: lambda: self._copy(target.url, tr("Outbox", "The link is copied.")),
            Act.SEND_AGAIN: lambda: self._ask_again(target),
            Act.DELETE: lambda: self._ask_deletion(target),
        }
        others[act]()

    def _moved(self, moved: bool) -> None:
        if not moved:
            self.said.emit(tr("Outbox", "It has moved on meanwhile; look how it stands now."))

    def _open(self, url: str) -> None:
        address = QUrl(url)
        # The address came from a network: nothing but a page of the web is opened.
        if address.scheme() not in {"https", "http"} or not self._open_url(address):
            self.said.emit(tr("Outbox", "The browser could not be opened; copy the link instead."))

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(told)

    # -- with a question first ---------------------------------------------------------------------------------------

    def _ask_again(self, target: Target) -> None:
        self._ask(
            target,
            heading=tr("Outbox", "Send it again?"),
            told=tr("Outbox", "Only when you looked there and did not see it. If it does stand there, it will stand there twice."),
            act=tr("Outbox", "It is not there: send again"),
            kind="primary",
            confirmed=lambda: self._moved(self._engine.desk.send_again(target.id)),
        )

    def _ask_deletion(self, target: Target) -> None:
        self._ask(
            target,
            heading=tr("Outbox", "Delete it on the network?"),
            told=tr("Outbox", "It disappears there for everybody; who saw or saved it keeps it. The history here keeps it too."),
            act=tr("Outbox", "Delete"),
            kind="stop",
            confirmed=lambda: self._delete(target.id),
        )

    def _ask(self, target: Target, *, heading: str, told: str, act: str, kind: str, confirmed: Callable[[], object]) -> None:
        account = self._engine.register.need(target.account)
        self.sheet = AskFirst(self._view.window(), self._engine.clock, account, target, heading=heading, told=told, act=act, kind=kind)
        self.sheet.confirmed.connect(lambda: self._try(confirmed))
        self.sheet.closed.connect(self._forget_sheet)
        self.sheet.open()

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as failure:
            self.said.emit(str(words.error(failure.word, failure.values)))

    def _delete(self, target: TargetId) -> None:
        self._engine.delete_at_network(target, self._deleted.emit)

    def _tell_deleted(self, failure: KnownError | None) -> None:
        if failure is None:
            self.said.emit(tr("Outbox", "It is deleted on the network."))
        else:
            self.said.emit(tr("Outbox", "It still stands there. {said}", said=str(words.error(failure.word, failure.values))))
