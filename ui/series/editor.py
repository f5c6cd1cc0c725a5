"""The sheet that makes a series or changes one: what it says, when, what has to be there, and what happens when something is in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from types import MappingProxyType
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import InputError, KnownError
from accounts.model.draft import Content
from accounts.model.series import Confirm, Kind, OnHoliday, Rule, Series, Slot, Template
from accounts.model.series_plain import NEW
from ui import words
from ui.badge import BadgeFace
from ui.language import tr
from ui.look import Look
from ui.planner.late import LateRule
from ui.planner.picker import DateField, TimeField, zones
from ui.series.ending import EndForm
from ui.series.five import NextFive
from ui.series.rule import RuleForm
from ui.series.slot import SlotForm
from ui.series.wording import Wording
from ui.widgets import Choice, Field, FlowLayout, Notice, RadioButton, Sheet, Surface, announce, button, label, note

SETTLE_MS = 120
THURSDAY = 3
USUAL_TIME = time(16)


def fresh(now: datetime, zone: ZoneInfo) -> Series:
    """Return the series that is proposed: every Thursday at 16:00, from today on."""
    return Series("", Rule(Kind.WEEKLY, weekdays=(THURSDAY,)), zone.key, USUAL_TIME, now.astimezone(zone).date())


def week_video(now: datetime, zone: ZoneInfo) -> Series:
    """Return a proposal for the weekly video announcement, with a place for the video and its captions."""
    text = f"{tr('Series', 'Week video')} {{number}}, {{date}}\n{{subjects}}"
    template = Template(Content(text))
    return replace(fresh(now, zone), title=tr("Series", "Week video"), template=template, slot=Slot(video=True, captions=True))


class SeriesSheet(Sheet):
    """`saved` comes with the SeriesId, after the sheet is gone from sight."""

    saved = Signal(int)

    def __init__(self, window: QWidget, engine: Engine, zone: ZoneInfo, series: Series | None = None) -> None:
        """Ask for the changes of `series`, or for a new one; one without a number is a proposal."""
        super().__init__(window, tr("Series", "Change the series") if series and series.id else tr("Series", "New series"))
        self._engine = engine
        self._given = series or fresh(engine.clock.now(), zone)
        self._new = self._given.id == NEW
        self._touched = self._warned = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reckon)
        self._build(zone)
        for part in (self.rule, self.end, self.wording, self.slot):
            part.changed.connect(self._changed)
        self.once.toggled.connect(lambda _on: self._changed())
        self.late.changed.connect(self._changed)
        self.title.textEdited.connect(lambda _text: self._changed())
        self.time.timeChanged.connect(lambda _time: self._changed())
        self.start.dateChanged.connect(lambda _day: self._changed())
        self.zone.activated.connect(lambda _at: self._changed())
        self.holiday.activated.connect(lambda _at: self._changed())
        self.reckon()

    # -- what was chosen -----------------------------------------------------------------------------------------------

    @property
    def series(self) -> Series:
        """Return what stands in the sheet. Raises InputError (bad-series) when it cannot be."""
        day, hour = self.start.date(), self.time.time()
        given = self._given
        return Series(
            title=self.title.text().strip(),
            rule=self.rule.rule,
            zone=self.zone.key,
            at=time(hour.hour(), hour.minute()),
            start=date(day.year(), day.month(), day.day()),
            end=self.end.end,
            skips=given.skips,
            moves=given.moves,
            answers=MappingProxyType(dict(given.answers)),
            paused=given.paused,
            on_holiday=OnHoliday(self.holiday.key),
            template=self.wording.template,
            slot=self.slot.slot,
            late_minutes=self.late.minutes,
            confirm=Confirm.ONCE if self.once.isChecked() and self.once.isEnabled() else Confirm.EACH,
            id=given.id,
        )

    def reckon(self) -> None:
        """Say what stands here now: the next moments, and how the next one reads."""
        self._settle.stop()
        self._fit_confirm()
        try:
            here: Series | None = self.series
        except InputError:
            here = None
        self.wording.show_next(self.five.show_series(here, self._engine.clock.now()), ())

    def save(self) -> None:
        """Keep it, or say beside each field what is wrong and go to the first."""
        if not self.is_open:
            # A second press of the same button.
            return
        problems = self._problems()
        self.trouble.hide()
        if problems:
            where, told = problems[0]
            where.setFocus()
            self._scroll.ensureWidgetVisible(where, 0, Look.current().space("xl"))
            announce(where, told)
            return
        try:
            here = self.series
            if self._new:
                number = self._engine.series.add(here)
            else:
                self._engine.series.change(here)
                number = here.id
        except KnownError as failure:
            self._say(failure)
            return
        self.dismiss()
        self.saved.emit(int(number))

    def may_dismiss(self) -> bool:
        """Ask before what was typed is thrown away: Escape a second time does it."""
        if not self._touched or self._warned:
            return True
        self._warned = True
        self.trouble.say(tr("Series", "Nothing is kept yet."), tr("Series", "Press Escape once more to leave without keeping it."))
        self.bring_into_sight(self.trouble)
        announce(self.trouble, self.trouble.accessibleName())
        return False

    # -- inside ------------------------------------------------------------------------------------------------------

    def _problems(self) -> list[tuple[QWidget, str]]:
        found: list[tuple[QWidget, str]] = []
        nameless = "" if self.title.text().strip() else tr("Series", "Give the series a name, for instance Week video.")
        self.title_field.wrong(nameless)
        if nameless:
            found.append((self.title, nameless))
        found += self.wording.problems(needs_words=not self.slot.slot.video)
        self.rule.judge()
        if self.rule.problem:
            found.append((self.rule.days.chip("0"), self.rule.problem))
        end, start = self.end.end, self.start.date()
        early = end.on is not None and end.on < date(start.year(), start.month(), start.day())
        told = tr("Series", "The end lies before the first day. Choose a later end, or an earlier first day.") if early else ""
        self.end_wrong.setText(told)
        self.end_wrong.setVisible(early)
        if early:
            found.append((self.end.day, told))
        return found

    def _say(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        self.trouble.say(said.text, said.todo)
        self.bring_into_sight(self.trouble)
        announce(self.trouble, self.trouble.accessibleName())

    def _changed(self) -> None:
        self._touched, self._warned = True, False
        self._settle.start()

    def _fit_confirm(self) -> None:
        """'Once' is no choice where each occurrence has something that nobody has seen yet."""
        slot = self.slot.slot
        texts = [self.wording.template.common, *self.wording.template.variants.values()]
        own = slot.video or slot.captions or any("{subjects}" in one.text + one.title + one.warning for one in texts)
        self.once.setEnabled(not own)
        self.why_each.setVisible(own)
        if own:
            self.each.setChecked(True)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self, zone: ZoneInfo) -> None:
        given = self._given
        register = self._engine.register
        networks = {name: network.name for name, network in register.networks.items()}
        faces = [(one, BadgeFace.of(one, networks.get(one.network, ""))) for one in register.every()]
        self.title: QLineEdit = QLineEdit(given.title)
        self.title.setMaxLength(200)
        self.title_field = Field(tr("Series", "Name of the series"), self.title)
        self.wording: Wording = Wording(faces, given.template)
        self.rule: RuleForm = RuleForm()
        self.rule.show_rule(given.rule)
        self.time: TimeField = TimeField()
        self.start: DateField = DateField()
        self.time.setTime(QTime(given.at.hour, given.at.minute))
        self.start.setDate(QDate(given.start.year, given.start.month, given.start.day))
        self.zone: Choice = Choice(tr("Planner", "Time zone"), [(name, name) for name in zones(zone, given.zone)])
        self.zone.setMaxVisibleItems(12)
        self.zone.choose(given.zone)
        self.end: EndForm = EndForm()
        self.end.show_end(given.end, max(given.start, self._engine.clock.now().astimezone(zone).date()))
        self.end_wrong = label("", tone="stop")
        self.end_wrong.hide()
        self.holiday: Choice = Choice(tr("Series", "On a public holiday"), [(one.value, holiday_word(one)) for one in OnHoliday])
        self.holiday.choose(given.on_holiday.value)
        self.five = NextFive()
        self.slot: SlotForm = SlotForm(given.slot)
        self.late = LateRule(given.late_minutes)
        self.each = RadioButton(tr("Series", "Each time I look at it first, and confirm"))
        self.once = RadioButton(tr("Series", "I confirm the text once; it then goes by itself"))
        group = QButtonGroup(self)
        for one in (self.each, self.once):
            group.addButton(one)
        self.why_each = note(tr("Series", "With a video, captions or subjects, each one is new: somebody has to have seen it."))
        self.why_each.hide()
        (self.once if given.confirm is Confirm.ONCE else self.each).setChecked(True)
        self.trouble: Notice = Notice("", "")
        self.trouble.hide()
        self._lay()
        self._touched = False

    def _lay(self) -> None:
        self.body.addWidget(self.title_field)
        self._section(tr("Series", "What it says"), self.wording)
        self._section(tr("Series", "When"), self.rule, self._times(), self.end, self.end_wrong, self._holidays(), self.five)
        self._section(tr("Series", "Before it goes"), self.slot, self._confirming(), self.late)
        self.body.addWidget(self.trouble)
        self.footer.addWidget(button(tr("Series", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Series", "Make the series") if self._new else tr("Series", "Keep the changes"), "primary", on=self.save)
        self.footer.addWidget(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        self.wording.put_in_order(self.title)

    def _section(self, heading: str, *parts: QWidget) -> None:
        line = Surface("line")
        line.setFixedHeight(1)
        self.body.addWidget(line)
        self.body.addWidget(label(heading, "heading"))
        for part in parts:
            self.body.addWidget(part)

    def _times(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, space="m")
        for text, control in (
            (tr("Planner", "Time"), self.time),
            (tr("Planner", "Time zone"), self.zone),
            (tr("Series", "First day"), self.start),
        ):
            flow.addWidget(Field(text, control))
        return holder

    def _holidays(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Field(tr("Series", "On a public holiday"), self.holiday))
        row.addStretch(1)
        return holder

    def _confirming(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        for part in (label(tr("Series", "Who lets it go"), strong=True), self.each, self.once, self.why_each):
            column.addWidget(part)
        return holder


def holiday_word(one: OnHoliday) -> str:
    """Return what a holiday rule does."""
    return {
        OnHoliday.IGNORE: tr("Series", "it goes as usual"),
        OnHoliday.SKIP: tr("Series", "it is left out"),
        OnHoliday.DAY_BEFORE: tr("Series", "it goes before the holiday"),
        OnHoliday.DAY_AFTER: tr("Series", "it goes after the holiday"),
        OnHoliday.ASK: tr("Series", "ask me each time"),
    }[one]
