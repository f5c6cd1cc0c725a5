"""The lists at the desk of a wall: what waits, what is on the wall, what was kept off it. Each message is a row that asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.answers.wall import Standing, delicate
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.model.wall import Waiting, digest_of
from ui.language import tr
from ui.look import Look
from ui.wall import wording
from ui.wall.painting import WallPainter
from ui.wall.pictures import WallPictures
from ui.wall.row import Act, WallRow, pictures_of
from ui.widgets import Chips, EmptyState, note, scrolling

MOST_ROWS = 40
BEAMER = (1920, 1080)
"""The screen for which it is said that a message is too long."""
KINDS = ("waiting", "shown", "refused")
Line = tuple[Status, tuple[Act, ...], str]
"""A message, what can be decided about it, and why it stands here, '' when that goes without saying."""


class WallQueue(QWidget):
    """Shows one of the lists. `asked(WallRow, act)`: something was pressed on a message. `make_asked`: somebody wants a first wall."""

    asked = Signal(object, str)
    make_asked = Signal()

    def __init__(self, pictures: WallPictures, faces: WallPictures, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._pictures, self._faces, self._now = pictures, faces, now
        self._account: AccountId | None = None
        self._here: Standing | None = None
        self._empty_shown = ""
        self.rows: dict[str, WallRow] = {}
        look = Look.current()
        self.lists = Chips(tr("Wall", "What is shown here"), [(one, "") for one in KINDS])
        self.lists.choose("waiting")
        self.lists.changed.connect(lambda _chosen: self._draw())
        self.empty = EmptyState("message-square", "", "")
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(look.space("xs"), look.space("xs"), look.space("s"), look.space("xs"))
        self.body.setSpacing(look.space("m"))
        self.body.addWidget(self.empty)
        self.more = note("")
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self.area = scrolling(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.space("m"))
        whole.addWidget(self.lists)
        whole.addWidget(self.area, 1)

    def put(self, here: Standing | None) -> None:
        """Show how a wall stands; None: there is no wall."""
        self._here = here
        self._account = here.wall.accounts[0] if here is not None and here.wall.accounts else None
        self._draw()

    # -- the rows ----------------------------------------------------------------------------------------------------------------------

    def _counts(self) -> dict[str, int]:
        here = self._here
        if here is None:
            return dict.fromkeys(KINDS, 0)
        return {"waiting": len(here.waiting) + here.more, "shown": len(here.shown), "refused": len(here.refused)}

    def _draw(self) -> None:
        counts = self._counts()
        texts = (
            tr("Wall", "Waiting {count}", count=counts["waiting"]),
            tr("Wall", "On the wall {count}", count=counts["shown"]),
            tr("Wall", "Not on the wall {count}", count=counts["refused"]),
        )
        for key, text in zip(KINDS, texts, strict=True):
            chip = self.lists.chip(key)
            chip.setText(text)
            chip.setAccessibleName(text)
            chip.updateGeometry()
        self.lists.setVisible(self._here is not None)
        at, held = self._with_keyboard()
        order = list(self.rows)
        gone = self._put_rows(self._lines())
        self._say_empty()
        beyond = max(0, counts[self.lists.value or "waiting"] - len(self.rows))
        self.more.setText(tr("Wall", "%n more messages come after these.", beyond) if beyond else "")
        self.more.setVisible(bool(beyond))
        if at and self.rows.get(at) is not held:
            self._keep_keyboard(at, order)
        for row in gone:  # only now: of a row that is hidden Qt gives the keyboard to whatever comes next
            row.hide()
            row.deleteLater()

    def _put_rows(self, lines: list[Line]) -> list[WallRow]:
        """Show these, and return the rows that are to go; one that says the same as before stays, also while somebody presses on it."""
        before, self.rows = self.rows, {}
        gone: list[WallRow] = []
        pictures = self._here is not None and self._here.wall.pictures
        for status, acts, hint in lines:
            face = (digest_of(status), wording.who(status), acts, hint, pictures, self._day())
            row = before.pop(status.uri, None)
            if row is not None and row.face != face:
                gone.append(row)
                row = None
            if row is None:
                row = self._new_row(status, acts, hint, pictures=pictures)
                row.face = face
            self.rows[status.uri] = row
        gone += before.values()
        for old in gone:
            self.body.removeWidget(old)
        for place, row in enumerate(self.rows.values()):
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
                row.show()  # at once, or it cannot have the keyboard yet
        return gone

    def _new_row(self, status: Status, acts: tuple[Act, ...], hint: str, *, pictures: bool) -> WallRow:
        row = WallRow(status, acts, self._now(), hint=hint, with_pictures=pictures)
        row.asked.connect(partial(self.asked.emit, row))
        for url in row.previews:
            self._preview(row, url)
        self._portray(row)
        return row

    def _day(self) -> date:
        return self._now().astimezone().date()

    def _preview(self, row: WallRow, url: str) -> None:
        """Show a picture in its row: itself, that it is on its way, or that it cannot be had."""
        row.show_preview(url, self._pictures.get(url, self._account), failed=self._pictures.failed(url))

    def _portray(self, row: WallRow) -> None:
        """Show who wrote it, where that picture can be had; without it there is the name."""
        found = self._faces.get(row.portrait_url, self._account) if row.portrait_url else None
        if found is not None and not row.face_seen:
            row.show_portrait(found)

    def face_came(self, url: str) -> None:
        """Show a portrait that came."""
        for row in self.rows.values():
            if row.portrait_url == url:
                self._portray(row)

    def picture_came(self, url: str) -> None:
        """Show a picture that came, or that it did not."""
        for row in self.rows.values():
            if url in row.previews:
                self._preview(row, url)

    # -- what stands in them -----------------------------------------------------------------------------------------------------------

    def _lines(self) -> list[Line]:
        here = self._here
        if here is None:
            return []
        show, wait = ("show", tr("Wall", "Show"), "primary"), ("back", tr("Wall", "Let it wait again"), "plain")
        if self.lists.value == "shown":
            marks = sorted(here.shown, key=lambda one: one.at, reverse=True)[:MOST_ROWS]
            now = ("now", tr("Wall", "Show this one now"), "plain")
            off = ("refuse", tr("Wall", "Take it off the wall"), "plain")
            return [(one.status, (now, off, _block()), "") for one in marks if one.status is not None]
        if self.lists.value == "refused":
            return [(status, (show, wait), "") for status in here.refused[:MOST_ROWS]]
        return self._waiting(here)

    def _waiting(self, here: Standing) -> list[Line]:
        measure = WallPainter(here.wall, QRectF(0, 0, *BEAMER), self._now())
        found: list[Line] = []
        for one in here.waiting[:MOST_ROWS]:
            show = ("show", tr("Wall", "Show"), "plain" if found else "primary")
            keep = ("refuse", tr("Wall", "Not on the wall"), "plain")
            with_pictures = here.wall.pictures and bool(pictures_of(one.status)) and delicate(one.status)
            more: tuple[Act, ...] = (("sensitive", tr("Wall", "Show with its sensitive picture"), "plain"),) if with_pictures else ()
            found.append((one.status, (show, *more, keep, _block()), self._hint(one, measure)))
        return found

    @staticmethod
    def _hint(one: Waiting, measure: WallPainter) -> str:
        if one.again:
            return tr("Wall", "Altered by its author after you approved it:")
        if delicate(one.status):
            return tr("Wall", "Its author calls this sensitive.")
        return tr("Wall", "Too long for the wall: the hall reads only how it begins.") if measure.cuts(one.status) else ""

    def _say_empty(self) -> None:
        pairs = {
            "none": (
                tr("Wall", "What people write, large in the hall"),
                tr("Wall", "Choose a hashtag. What comes in waits here for you; the hall sees only what you approve."),
            ),
            "waiting": (tr("Wall", "Nothing waits for you"), tr("Wall", "What comes in with the hashtag stands here, the oldest first.")),
            "shown": (
                tr("Wall", "Nothing stands on the wall yet"),
                tr("Wall", "Approve a message; until then the wall shows the hashtag."),
            ),
            "refused": (tr("Wall", "Nothing was kept off the wall"), tr("Wall", "What you keep off stands here, and can come back.")),
        }
        which = "none" if self._here is None else self.lists.value
        if which != self._empty_shown:
            self._empty_shown = which
            self.body.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
            heading, text = pairs[which]
            act = tr("Wall", "Make a wall") if which == "none" else ""
            self.empty = EmptyState("message-square", heading, text, act=act, on=self.make_asked.emit)
            self.body.insertWidget(len(self.rows), self.empty)
        self.empty.setVisible(not self.rows)

    # -- the keyboard ------------------------------------------------------------------------------------------------------------------

    def _with_keyboard(self) -> tuple[str, WallRow | None]:
        focused = self.window().focusWidget()
        for uri, row in self.rows.items():
            if focused is row or (focused is not None and row.isAncestorOf(focused)):
                return uri, row
        return "", None

    def _keep_keyboard(self, at: str, order: list[str]) -> None:
        """Leave the keyboard at the same message; at the one after it when that was decided."""
        after = order[order.index(at) :]
        target = next((self.rows[uri] for uri in after if uri in self.rows), next(reversed(self.rows.values()), None))
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> WallRow | None:
        """Return the message that the keys are about: where the keyboard is, else the first."""
        return self._with_keyboard()[1] or next(iter(self.rows.values()), None)

    def step(self, by: int) -> None:
        """Go with the keyboard to a message further down, or up."""
        rows, held = list(self.rows.values()), self._with_keyboard()[1]
        if rows:
            at = rows.index(held) + by if held is not None else 0
            target = rows[min(max(at, 0), len(rows) - 1)]
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(target)


def _block() -> Act:
    return ("block", tr("Wall", "Block this author here"), "quiet")
