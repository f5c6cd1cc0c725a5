"""One series opened: the occurrence that matters now with its files, the subjects, what is to come and what was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from accounts.model.occurrence import Occurrence, PartKind, Standing
from accounts.model.series import Confirm
from ui.badge import RoleBadge
from ui.language import tr
from ui.look import Look
from ui.series import telling
from ui.series.board import SubjectsBoard
from ui.series.parts import PartPlace
from ui.series.reading import TO_FILL, Opened
from ui.series.rows import OccurrenceRow
from ui.widgets import Card, FlowLayout, IconButton, Notice, Page, button, label, note

TAKES_FILES = TO_FILL | {Standing.PAUSING, Standing.PLANNED, Standing.MISSED}


class OpenedSeries(Page):
    """`asked(day, Act)` for an occurrence; `back`, `change`, `paused(bool)` and `remove` for the series."""

    asked = Signal(object, object)
    back = Signal()
    change = Signal()
    paused = Signal(bool)
    remove = Signal()
    part_given = Signal(object, object, object)
    """The nominal day, the PartKind and the Path."""
    part_taken = Signal(object, object)

    def __init__(self, now: Callable[[], datetime], own: ZoneInfo) -> None:
        """Show nothing yet."""
        super().__init__("")
        self._now, self._own = now, own
        self.opened: Opened | None = None
        self.rows: dict[object, OccurrenceRow] = {}
        self.places: dict[PartKind, PartPlace] = {}
        self.matters: OccurrenceRow | None = None
        self._told: object = None
        self.to_all = IconButton("chevron-left", tr("Series", "All series"), shortcut="Alt+Up", on=self.back.emit)
        self.bar.insertWidget(0, self.to_all)
        self.edit = button(tr("Series", "Change…"), icon="pencil", on=self.change.emit)
        self.rest = button("", icon="pause", on=self._rest)
        self.gone = button(tr("Series", "Remove…"), "quiet", icon="trash-2", on=self.remove.emit)
        self.badges, self.sentence = QWidget(), label("")
        self._badges = FlowLayout(self.badges)
        self.resting = Notice(tr("Series", "This series is paused."), tr("Series", "Nothing of it goes until you let it go on."))
        self.by_itself = note("")
        acts = QWidget()
        row = FlowLayout(acts)
        for made in (self.edit, self.rest, self.gone):
            row.addWidget(made)
        self.now_card, self.coming, self.past = Card(), Card(), Card()
        self.now_card.body.setSpacing(Look.current().space("m"))
        self.board = SubjectsBoard()
        for part in (self.badges, self.sentence, self.by_itself, acts, self.resting, self.now_card, self.board, self.coming, self.past):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_opened(self, opened: Opened) -> None:
        """Show a series as it is now; what did not change stays, with the keyboard in it."""
        self.opened = opened
        series = opened.kept.series
        self.heading.setText(series.title)
        self.setAccessibleName(series.title)
        self.sentence.setText(f"{telling.sentence(series)}.")
        self.resting.setVisible(series.paused)
        self.by_itself.setVisible(series.confirm is Confirm.ONCE)
        sure = tr("Series", "You confirmed its text once: it goes by itself, until you change it.")
        first = tr("Series", "Confirm one of them: when its pause is over, those that follow go by themselves.")
        self.by_itself.setText(sure if opened.confirmed else first)
        word = tr("Series", "Let it go on") if series.paused else tr("Series", "Pause the series")
        self.rest.setText(word)
        self.rest.setAccessibleName(word)
        Look.current().set_icon(self.rest, "play" if series.paused else "pause", "text")
        self.board.show_subjects(opened.subjects, self._board_told(opened))
        self.board.show_said(opened.said)
        minute = self._now().replace(second=0, microsecond=0)
        told = (opened.kept, opened.now, opened.coming, opened.past, minute)
        if told != self._told:
            self._told = told
            held = self._held()
            _empty(self._badges)
            for face in opened.kept.faces:
                self._badges.addWidget(RoleBadge(face))
            self._fill(opened)
            self._give_back(held)
        self._show_parts(opened)

    def place(self, kind: PartKind) -> PartPlace | None:
        """Return the place for a file, None when the series has none."""
        return self.places.get(kind)

    def go_to(self, day: date | None) -> bool:
        """Bring the occurrence of a nominal day into sight, with the keyboard at its first button; False when it is not shown."""
        row = self.rows.get(day) if day is not None else None
        if row is None or not row.buttons:
            return False
        self.area.ensureWidgetVisible(row)
        next(iter(row.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _fill(self, opened: Opened) -> None:
        self.rows, self.places, self.matters = {}, {}, None
        self._fill_now(opened)
        others = [one for one in opened.coming if opened.now is None or one.day != opened.now.day]
        nothing = tr("Series", "Nothing more is to come.")
        self._fill_list(self.coming, tr("Series", "After that") if opened.now else tr("Series", "To come"), others, nothing)
        past = [one for one in opened.past if opened.now is None or one.day != opened.now.day]
        self._fill_list(self.past, tr("Series", "What was"), past, "")
        self.past.setVisible(bool(past))

    def _fill_now(self, opened: Opened) -> None:
        body, one = self.now_card.body, opened.now
        _empty(body)
        self.now_card.setVisible(one is not None)
        if one is None:
            return
        missed = one.state is Standing.MISSED
        body.addWidget(label(tr("Series", "Did not go") if missed else tr("Series", "The next one"), "note", tone="muted"))
        self.matters = self._row(one, large=True)
        body.addWidget(self.matters)
        slot = opened.kept.series.slot
        wanted = [kind for kind, on in ((PartKind.VIDEO, slot.video), (PartKind.CAPTIONS, slot.captions)) if on]
        for kind in wanted if one.state in TAKES_FILES else ():
            place = PartPlace(kind)
            place.given.connect(lambda path, kind=kind, day=one.day: self.part_given.emit(day, kind, path))
            place.taken.connect(lambda kind=kind, day=one.day: self.part_taken.emit(day, kind))
            self.places[kind] = place
            body.addWidget(place)

    def _fill_list(self, card: Card, heading: str, found: list[Occurrence], nothing: str) -> None:
        _empty(card.body)
        card.setAccessibleName(heading)
        card.body.addWidget(label(heading, "heading"))
        for one in found:
            card.body.addWidget(self._row(one))
        if not found:
            card.body.addWidget(note(nothing))

    def _row(self, one: Occurrence, *, large: bool = False) -> OccurrenceRow:
        assert self.opened is not None  # noqa: S101 - only what is opened has rows
        made = OccurrenceRow(one, self.opened.kept.series, self._now(), self._own, large=large)
        made.asked.connect(self.asked)
        self.rows[one.day] = made
        return made

    def _show_parts(self, opened: Opened) -> None:
        there = {part.kind: part for part in opened.parts}
        first = next((kind for kind in self.places if kind not in there), None)
        for kind, place in self.places.items():
            place.first = kind is first
            place.show_part(there.get(kind))

    def _board_told(self, opened: Opened) -> str:
        one = next(iter(opened.on_board), None)
        if one is None:
            return tr("Series", "For a next time.")
        return tr("Series", "For {moment}.", moment=telling.wall_told(one.wall, self._now()))

    def _rest(self) -> None:
        if self.opened is not None:
            self.paused.emit(not self.opened.kept.series.paused)

    def _held(self) -> tuple[object, object] | None:
        """Return the row and the act whose button has the keyboard."""
        return next(((day, act) for day, row in self.rows.items() for act, made in row.buttons.items() if made.hasFocus()), None)

    def _give_back(self, held: tuple[object, object] | None) -> None:
        row = self.rows.get(held[0]) if held is not None else None
        if held is not None and row is not None and row.buttons:
            made = next((made for act, made in row.buttons.items() if act == held[1]), next(iter(row.buttons.values())))
            made.setFocus()


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
