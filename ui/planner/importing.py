"""The sheet behind 'Import…': every row of a file is seen, with what is wrong with it, before anything is stored."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFileDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.importing import CALENDARS, Choices, Reading, Stored
from ui import words, work
from ui.badge import BadgeChoice, BadgeFace
from ui.bridge import Bridge
from ui.language import number, tr
from ui.look import Look
from ui.planner.imports import FILTERS, NUMBER, SAID, SENDER, TEXT, WHEN, RowsModel, counts, said
from ui.planner.picker import TimeField, zones
from ui.widgets import CheckBox, Chips, Choice, Field, FlowLayout, Notice, Sheet, announce, button, label, note
from ui.widgets.text import fit_height, keep_height

SHOWN_ROWS = 9
LEAST_SHOWN = 4
WIDE = 900
"""From this width of the window (at 100 %) the choices stand in a row."""
MORNING = QTime(9, 0)
ENCODINGS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "utf-16": "UTF-16"}


class ImportSheet(Sheet):
    """Opened with a file. `stored` comes with what came of it, after the sheet is gone from sight."""

    stored = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, file: Path, zone: ZoneInfo) -> None:
        """Read `file`; times that name no zone are on the clock of `zone` unless another is chosen."""
        super().__init__(window, tr("Import", "Import planned messages"), width="sheet-wide")
        self._engine = bridge.engine
        self.file = file
        self.calendar = file.suffix.casefold() in CALENDARS
        self.reading: Reading | None = None
        self._turn = 0
        self._storing = False
        self._stale = True
        self._accounts: dict[AccountId, Account] = {one.id: one for one in self._engine.register.every()}
        self._build_choices(zone)
        self._build_rows()
        self._build_end()
        self.read()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build_choices(self, zone: ZoneInfo) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        self.about = label(self.file.name, strong=True)
        self.facts = note("")
        head.addWidget(self.about)
        head.addWidget(self.facts)
        self.body.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(Look.current().space("l"))
        self.senders: dict[AccountId, BadgeChoice] = {}
        badges = QWidget()
        row = FlowLayout(badges)
        for one in self._accounts.values():
            chip = BadgeChoice(BadgeFace.of(one), checked=len(self._accounts) == 1)
            chip.clicked.connect(lambda _checked=False: self.read())
            self.senders[one.id] = chip
            row.addWidget(chip)
        asks = tr("Import", "As whom") if self.calendar else tr("Import", "As whom, where a row does not say")
        across.addWidget(Field(asks, badges), 1, Qt.AlignmentFlag.AlignTop)
        self.zone = Choice(tr("Import", "Time zone, where none is named"), [(name, name) for name in zones(zone)])
        self.zone.choose(zone.key)
        self.zone.activated.connect(lambda _at: self.read())
        self.zone.setMaxVisibleItems(12)
        across.addWidget(Field(tr("Import", "Time zone, where none is named"), self.zone), 0, Qt.AlignmentFlag.AlignTop)
        self.all_day_at = TimeField()
        self.all_day_at.setTime(MORNING)
        self.all_day_at.timeChanged.connect(lambda _time: self.read())
        self.all_day_field = Field(tr("Import", "Events of a whole day go out at"), self.all_day_at)
        across.addWidget(self.all_day_field, 0, Qt.AlignmentFlag.AlignTop)
        self.all_day_field.setHidden(not self.calendar)
        if Look.current().px(WIDE) > self._over.width():
            across.setDirection(QBoxLayout.Direction.TopToBottom)
        self.body.addLayout(across)

    def _build_rows(self) -> None:
        look = Look.current()
        self.wrong = Notice("", "")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.filters = Chips(tr("Import", "Show"), [(key, "") for key in FILTERS])
        self.filters.choose(FILTERS[0])
        self.filters.changed.connect(self._filtered)
        self.body.addWidget(self.filters)
        self.model = RowsModel()
        self.model.setParent(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Import", "Rows of the file"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        high = round(self.table.fontMetrics().height()) + look.space("m")
        # All rows are equally high: five thousand cost no more than ten.
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(high)
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((NUMBER, 50), (WHEN, 150), (SENDER, 180)):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, look.px(width))
        for column in (TEXT, SAID):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        shown = SHOWN_ROWS if self._over.height() >= look.px(800) else LEAST_SHOWN
        self.table.setFixedHeight(high * (shown + 1) + look.px(4))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell_row())
        self.body.addWidget(self.table)
        self.detail = label("", tone="muted")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        keep_height(self.detail)
        self.body.addWidget(self.detail)

    def _build_end(self) -> None:
        self.leave_out = CheckBox("")
        self.leave_out.toggled.connect(lambda _on: self._judge())
        self.leave_out.hide()
        self.keep_here = CheckBox(tr("Import", "Keep all timers on this laptop, which must then be on"))
        self.keep_here.toggled.connect(lambda _on: self.read())
        ticks = QVBoxLayout()
        ticks.setSpacing(Look.current().space("xs"))
        ticks.addWidget(self.leave_out)
        ticks.addWidget(self.keep_here)
        self.body.addLayout(ticks)
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.body.addWidget(note(tr("Import", "Nothing goes out by this alone: you look at them together first, and confirm.")))
        self.cancel = button(tr("Import", "Cancel"), on=self.dismiss)
        self.confirm = button("", "primary", on=self._store)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.confirm)

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """Return what is chosen beside the file."""
        at = self.all_day_at.time()
        return Choices(
            self.zone.key,
            tuple(one for one, chip in self.senders.items() if chip.isChecked()),
            time(at.hour(), at.minute()) if self.calendar else None,
            self.keep_here.isChecked() if hasattr(self, "keep_here") else False,
        )

    def read(self) -> None:
        """Read the file anew, in another thread; an answer that was overtaken is dropped."""
        self._turn += 1
        turn, engine, file, choices = self._turn, self._engine, self.file, self.choices
        # What is shown was read with other choices: nothing of it is stored before the answer is there.
        self._stale = True
        self._judge()

        def show(found: Reading) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: engine.importing.read(file, choices), show, self._failed)

    def _show(self, found: Reading) -> None:
        self.reading, self._stale = found, False
        sheet = found.sheet
        encoding = ENCODINGS.get(sheet.encoding, sheet.encoding)
        rows = tr("Import", "%n rows", len(found.rows))
        about = {"rows": rows, "encoding": encoding, "zone": found.choices.zone}
        self.facts.setText(tr("Import", "{rows} · encoding {encoding} · times without a zone are in {zone}", **about))
        here = self.table.currentIndex().row()
        self.model.show_rows(found.rows, self._accounts, self._engine.clock.now())
        for key, count in counts(found.rows).items():
            chip = self.filters.chip(key)
            chip.setText(f"{filter_word(key)} {number(count)}")
            chip.setAccessibleName(chip.text())
            chip.setVisible(key == "all" or count > 0)
        if not self.filters.chip(self.filters.value or FILTERS[0]).isVisibleTo(self.filters):
            self.filters.choose(FILTERS[0])
            self.model.filter(FILTERS[0])
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(min(max(here, 0), len(self.model.rows) - 1), 0))
        self.wrong.setVisible(bool(sheet.file_problems))
        if sheet.file_problems:
            first = words.error(sheet.file_problems[0].code, sheet.file_problems[0].values)
            self.wrong.say(first.text, first.todo)
            announce(self, str(first))
        self.trouble.hide()
        self._tell_row()
        self._judge()

    def _filtered(self, chosen: list[str]) -> None:
        # One of them always holds.
        which = chosen[0] if chosen else FILTERS[0]
        self.filters.choose(which)
        self.model.filter(which)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell_row()

    def _tell_row(self) -> None:
        at = self.table.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        if row is None:
            self.detail.setText("")
            self.detail.hide()
            return
        first = f"{row.text[:200]}…" if len(row.text) > 200 else row.text
        parts = (tr("Import", "Row {row}", row=row.row), self.model.moment(row), self.model.senders(row), said(row, whole=True))
        self.detail.setText(" · ".join(part for part in parts if part) + "\n" + " ".join(first.split()))
        self.detail.show()
        fit_height(self.detail)

    # -- judging and storing -----------------------------------------------------------------------------------------

    @property
    def why_not(self) -> str:
        """Return why nothing can be stored yet, '' when it can."""
        found = self.reading
        if found is None or self._stale or self._storing:
            return tr("Import", "The file is being read.")
        if found.sheet.file_problems:
            return tr("Import", "The file cannot be used as it is.")
        if found.broken and not self.leave_out.isChecked():
            return tr("Import", "Some rows cannot be planned. Correct the file, or leave them out.")
        if not found.ready:
            return tr("Import", "There is nothing left to plan.")
        return ""

    def _judge(self) -> None:
        found = self.reading
        broken = len(found.broken) if found is not None else 0
        self.leave_out.setText(tr("Import", "Leave out the %n rows that cannot be planned", broken))
        self.leave_out.setAccessibleName(self.leave_out.text())
        self.leave_out.setVisible(broken > 0)
        ready = len(found.ready) if found is not None else 0
        self.confirm.setText(tr("Import", "Set %n messages ready", ready))
        self.confirm.setAccessibleName(self.confirm.text())
        self.cancel.setEnabled(not self._storing)
        why = self.why_not
        self.confirm.setEnabled(not why)
        self.confirm.setAccessibleDescription(why)
        self.confirm.setToolTip(why)

    def _store(self) -> None:
        found = self.reading
        if found is None or self.why_not or not self.is_open:
            return
        self._storing = True
        self._judge()
        engine, leave_out = self._engine, self.leave_out.isChecked()
        work.run(self, lambda: engine.importing.store(found, leave_out=leave_out), self._done, self._not_stored)

    def _done(self, what: Stored) -> None:
        self._storing = False
        self.dismiss()
        self.stored.emit(what)

    def _not_stored(self, failure: KnownError) -> None:
        self._storing = False
        self._failed(failure)

    def _failed(self, failure: KnownError) -> None:
        said_of = words.error(failure.word, failure.values)
        self.trouble.say(said_of.text, said_of.todo)
        self.trouble.show()
        announce(self, str(said_of))
        self._judge()

    def may_dismiss(self) -> bool:
        """Wait for the end of the storing."""
        return not self._storing


def filter_word(key: str) -> str:
    """Return what stands on the chip of a filter."""
    return {
        "all": tr("Import", "All"),
        "ready": tr("Import", "Ready"),
        "broken": tr("Import", "With a problem"),
        "left-out": tr("Import", "Left out"),
    }[key]


def ask_for_file(parent: QWidget) -> Path | None:
    """Let a person choose a file with planned messages; None when it was cancelled."""
    kinds = f"{tr('Import', 'Calendars and tables')} (*.ics *.csv *.tsv *.txt)"
    file, _kind = QFileDialog.getOpenFileName(parent, tr("Import", "Import planned messages"), "", kinds)
    return Path(file) if file else None


def ask_where(parent: QWidget) -> Path | None:
    """Let a person choose where the plan is written; None when it was cancelled."""
    pattern = f"{tr('Import', 'Calendar')} (*.ics)"
    file, _kind = QFileDialog.getSaveFileName(parent, tr("Import", "Export the plan"), tr("Import", "plan.ics"), pattern)
    if not file:
        return None
    found = Path(file)
    return found if found.suffix else found.with_suffix(".ics")
