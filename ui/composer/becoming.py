"""What will be sent of a picture: made off the main thread for each account that speaks, and told with size and sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.limits import Limits
from accounts.model.media import Media
from accounts.posts.drafts import Ready
from resources.catalogue import tr
from ui import words, work
from ui.look import set_property
from ui.moments import number, size
from ui.widgets import note

ReadyOf = Callable[[Media, Limits, bool], Ready]
"""Makes what would be sent of a picture to a server with these limits, marked when it is under construction. Slow."""
Outcome = Ready | KnownError


class Becoming(QWidget):
    """One line. The same picture for the same accounts is reckoned once."""

    def __init__(self, ready_of: ReadyOf | None, parent: QWidget | None = None) -> None:
        """Without `ready_of` nothing is said."""
        super().__init__(parent)
        self._ready_of = ready_of
        self._wanted: object = None
        self.line = note("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.hide()

    def look(self, media: Media, accounts: Sequence[Account], *, unfinished: bool) -> None:
        """Find out what `media` becomes for these accounts."""
        shown = replace(media, alt="", decorative=False, focus=None, has_text=False, captions=None, captioned=False)
        wanted = (shown.file, shown.crop, unfinished, tuple((one.label, repr(one.limits)) for one in accounts))
        make = self._ready_of
        if wanted == self._wanted or make is None:
            return
        self._wanted = wanted
        if not accounts:
            self.hide()
            return
        asked = [(one.label, one.limits) for one in accounts]

        def job() -> list[tuple[str, Outcome]]:
            known: dict[str, Outcome] = {}
            for _, limits in asked:
                if repr(limits) not in known:
                    try:
                        known[repr(limits)] = make(media, limits, unfinished)
                    except KnownError as failure:
                        known[repr(limits)] = failure
            return [(label, known[repr(limits)]) for label, limits in asked]

        work.run(self, job, lambda found: self._tell(wanted, found), lambda _failure: None)

    def _tell(self, wanted: object, found: list[tuple[str, Outcome]]) -> None:
        if wanted != self._wanted:
            return
        told = [(label, _said(one)) for label, one in found]
        same = len({said for _, said in told}) == 1
        self.line.setText(told[0][1] if same else "\n".join(f"{label}: {said}" for label, said in told))
        set_property(self.line, "tone", "stop" if any(isinstance(one, KnownError) for _, one in found) else "muted")
        self.show()


def _said(one: Outcome) -> str:
    if isinstance(one, KnownError):
        return str(words.error(one.word, one.values))
    if not one.width:
        return tr("Composer", "Becomes {size}", size=size(one.size))
    return tr("Composer", "Becomes {size}, {width} × {height}", size=size(one.size), width=number(one.width), height=number(one.height))
