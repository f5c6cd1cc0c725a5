"""A moment to choose: date, time and zone, a few quick choices, and in words what was chosen and what the clock does that night."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QPointF, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from accounts.clock import Clock
from ui.language import clock_time, full, tr
from ui.look import Look, paint_icon, set_property
from ui.planner import wall
from ui.planner.calendar import MonthPicker
from ui.planner.typed import FIRST_YEAR, LAST_YEAR, typed
from ui.widgets import Chips, Choice, Field, FlowLayout, announce, label, note

DATE_FORMAT = "dd-MM-yyyy"
TIME_FORMAT = "HH:mm"


class DateField(QDateEdit):
    """A date: typed as 26-11-2026, stepped with the arrow keys, or chosen from a calendar (Alt+Down)."""

    def __init__(self) -> None:
        """Show a calendar on demand."""
        super().__init__()
        self.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.setCalendarPopup(True)
        self.setCalendarWidget(MonthPicker())
        self.setDisplayFormat(DATE_FORMAT)

    def sizeHint(self) -> QSize:
        """Leave room for the date and the icon."""
        look = Look.current()
        return QSize(
            self.fontMetrics().horizontalAdvance("00-00-00000") + look.size("icon") + 3 * look.space("m"), super().sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a calendar of our icons where it opens."""
        super().paintEvent(event)
        look = Look.current()
        side = look.size("icon-small")
        corner = QPointF(self.width() - side - look.space("s"), (self.height() - side) / 2)
        painter = QPainter(self)
        paint_icon(painter, "calendar", look.hex("muted"), QRectF(corner.x(), corner.y(), side, side))
        painter.end()

    def wheelEvent(self, event: object) -> None:
        """Let the wheel scroll the form, not change the day unseen."""
        event.ignore()  # type: ignore[attr-defined]


class TimeField(QTimeEdit):
    """A time of the day, typed or stepped with the arrow keys; the minutes step by five."""

    def __init__(self) -> None:
        """Show hours and minutes."""
        super().__init__()
        self.setDisplayFormat(TIME_FORMAT)
        dress_steps(self)

    def sizeHint(self) -> QSize:
        """Leave room for the time and the arrows."""
        return steps_hint(self, "00:000", super().sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrows."""
        super().paintEvent(event)
        paint_steps(self)

    def stepBy(self, steps: int) -> None:
        """Step the hours by one and the minutes to the next five."""
        if self.currentSection() is QTimeEdit.Section.MinuteSection:
            past = self.time().minute() % 5
            steps = steps * 5 - (past if steps > 0 else (past - 5) % 5 if past else 0)
        super().stepBy(steps)

    def wheelEvent(self, event: object) -> None:
        """Let the wheel scroll the form, not change the time unseen."""
        event.ignore()  # type: ignore[attr-defined]


class MinutesField(QSpinBox):
    """A number of minutes, typed or stepped."""

    def __init__(self, least: int, most: int, name: str) -> None:
        """Take `least` to `most` minutes; be called `name` by a screen reader."""
        super().__init__()
        self.setRange(least, most)
        self.setAccessibleName(name)
        dress_steps(self)

    def sizeHint(self) -> QSize:
        """Leave room for the number and the arrows."""
        return steps_hint(self, f"{self.maximum()}0", super().sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrows."""
        super().paintEvent(event)
        paint_steps(self)

    def wheelEvent(self, event: object) -> None:
        """Let the wheel scroll the form, not change the number unseen."""
        event.ignore()  # type: ignore[attr-defined]


def dress_steps(field: QAbstractSpinBox) -> None:
    """Give a field room for its arrows, and its words the distance from the edge that the style sheet gives to other fields only."""
    field.setProperty("steps", True)
    field.lineEdit().setTextMargins(Look.current().space("m"), 0, 0, 0)


def steps_hint(field: QAbstractSpinBox, widest: str, hint: QSize) -> QSize:
    """Return the size of a field with arrows for the widest words it can hold."""
    look = Look.current()
    return QSize(field.fontMetrics().horizontalAdvance(widest) + look.space("xl") + look.space("s") + look.space("m"), hint.height())


def paint_steps(field: QAbstractSpinBox) -> None:
    """Draw the arrows of a field that steps, over the buttons that the style sheet leaves empty."""
    look = Look.current()
    side = look.px(12)
    left = field.width() - side - look.space("s") - look.space("xs")
    painter = QPainter(field)
    tone = look.hex("muted" if field.isEnabled() else "line")
    for name, top in (("chevron-up", field.height() / 2 - side), ("chevron-down", field.height() / 2)):
        paint_icon(painter, name, tone, QRectF(left, top, side, side))
    painter.end()


class MomentPicker(QWidget):
    """`changed` comes after every change; `moment` is what is chosen, `problem` why it cannot be, '' when it can."""

    changed = Signal()

    def __init__(self, clock: Clock, at: datetime | None = None, zone: ZoneInfo | None = None) -> None:
        """Stand at `at` (aware), or at the next whole hour when that is None or too soon, on the clock of `zone` (the computer's)."""
        super().__init__()
        self._clock = clock
        self._own = zone or wall.computer_zone()
        self.date, self.time = DateField(), TimeField()
        self.zone = Choice(tr("Planner", "Time zone"), [(name, name) for name in zones(self._own)])
        self.zone.setMaxVisibleItems(12)
        now = clock.now()
        self._quick = {
            "hour": wall.next_hour(now, self._own),
            "morning": wall.tomorrow_morning(now, self._own),
            "thursday": wall.next_thursday(now, self._own),
        }
        self.quick = Chips(tr("Planner", "Quick choices"), [(key, _quick_word(key, self._aware(at_))) for key, at_ in self._quick.items()])
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Planner", "Thu 16:00, 26-11 9:30, tomorrow 10"))
        self.typed_field = Field(tr("Planner", "When"), self.typed)
        self.typed.textEdited.connect(lambda _text: self._type(finished=False))
        self.typed.editingFinished.connect(lambda: self._type(finished=True))
        self.told = label("", "heading")
        self.clocks = note("")
        self.wrong = label("", tone="stop")
        self._lay()
        ahead = at is not None and at - now >= wall.LEAST_AHEAD
        self._show(wall.wall_of(at, self._own) if at is not None and ahead else self._quick["hour"])
        self._stood, self._before = self.wall_time, ""
        self.date.dateChanged.connect(lambda _date: self._changed())
        self.time.timeChanged.connect(lambda _time: self._changed())
        self.zone.activated.connect(lambda _at: self._changed())
        self.quick.changed.connect(self._quickly)
        self.look_again()

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def chosen_zone(self) -> ZoneInfo:
        """Return the zone on whose clock the time is meant."""
        return ZoneInfo(self.zone.key)

    @property
    def wall_time(self) -> datetime:
        """Return what was chosen, naive."""
        day, hour = self.date.date(), self.time.time()
        return datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute())  # noqa: DTZ001 - the zone is chosen beside it

    @property
    def moment(self) -> wall.Moment:
        """Return the moment that is meant, and what a change of the clock does to it."""
        return wall.moment(self.wall_time, self.chosen_zone)

    @property
    def problem(self) -> str:
        """Return why this moment cannot be chosen, '' when it can."""
        ahead = self.moment.utc - self._clock.now()
        if ahead.total_seconds() < 0:
            return tr("Planner", "That moment has passed. Choose one that is still to come.")
        if ahead < wall.LEAST_AHEAD:
            return tr("Planner", "That is less than a minute from now. Publish it at once instead, or choose a later moment.")
        return ""

    def choose(self, at: datetime) -> None:
        """Choose an aware moment, shown on the clock of the zone that is chosen; nobody is told."""
        self._show(wall.wall_of(at, self.chosen_zone))
        self._forget_typed()
        self.look_again()

    def look_again(self) -> None:
        """Say anew what is chosen; time may have passed."""
        found, zone = self.moment, self.chosen_zone
        told = full(found.utc, zone, self._clock.now())
        self.told.setText(told)
        self.clocks.setText(" ".join(part for part in (self._clock_told(found), self._zone_told(found.utc, zone)) if part))
        self.clocks.setVisible(bool(self.clocks.text()))
        problem = self.problem
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        for field in (self.date, self.time):
            field.setAccessibleDescription(problem or told)
            set_property(field, "bad", bool(problem))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        fields = QWidget()
        flow = FlowLayout(fields, space="m")
        self.date_field = Field(tr("Planner", "Date"), self.date)
        self.time_field = Field(tr("Planner", "Time"), self.time)
        self.zone_field = Field(tr("Planner", "Time zone"), self.zone)
        for one in (self.date_field, self.time_field, self.zone_field):
            flow.addWidget(one)
        for part in (self.typed_field, self.quick, fields, self.told, self.clocks, self.wrong):
            column.addWidget(part)

    def _aware(self, at: datetime) -> datetime:
        return wall.moment(at, self._own).utc.astimezone(self._own)

    def _show(self, at: datetime) -> None:
        for field in (self.date, self.time):
            field.blockSignals(True)
        self.date.setDate(QDate(at.year, at.month, at.day))
        self.time.setTime(QTime(at.hour, at.minute))
        for field in (self.date, self.time):
            field.blockSignals(False)
        self._mark_quick()

    def _quickly(self, chosen: list[str]) -> None:
        if chosen:
            self.zone.choose(self._own.key)
            self._show(self._quick[chosen[0]])
        self._forget_typed()
        self._mark_quick()
        self.look_again()
        self.changed.emit()

    def _type(self, *, finished: bool) -> None:
        """Go along with what is typed as soon as it can be understood; say that it cannot only when typing has ended.

        What half of it meant on the way leaves no trace: each letter is understood from what stood there before.
        """
        text = self.typed.text()
        if not (text.startswith(self._before) or self._before.startswith(text)):
            self._stood = self.wall_time  # begun anew
        self._before = text
        found = self._understood
        wrong = bool(self.typed.text().strip()) and found is None
        self.typed_field.wrong(tr("Planner", "Type a day, a time, or both: Thu 16:00.") if wrong and finished else "")
        shown = found or self._stood
        if shown != self.wall_time:
            self._show(shown)
            self.look_again()
            self.changed.emit()
        if finished and found is not None:
            self._stood = found

    @property
    def _understood(self) -> datetime | None:
        """Return what the typed words mean, None when there are none or they mean nothing."""
        return typed(self.typed.text(), wall.wall_of(self._clock.now(), self.chosen_zone), self._stood.time())

    def finish(self) -> bool:
        """End the typing; False when words stand there that were not understood, which are asked for anew then."""
        self._type(finished=True)
        if self.typed.text().strip() and self._understood is None:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.typed, self.typed_field.help.text())
            return False
        return True

    def _changed(self) -> None:
        self._forget_typed()
        self._mark_quick()
        self.look_again()
        self.changed.emit()

    def _forget_typed(self) -> None:
        """Let no words stand there that say something else than what was chosen after them."""
        self.typed.clear()
        self._before = ""
        self.typed_field.wrong("")
        self._stood = self.wall_time

    def _mark_quick(self) -> None:
        """Show which quick choice this is, if it is one."""
        here = self.wall_time if self.zone.key == self._own.key else None
        self.quick.choose(*[key for key, at in self._quick.items() if at == here][:1])

    def _clock_told(self, found: wall.Moment) -> str:
        if found.clocks is wall.Clocks.LEFT_OUT:
            asked = self.time.time().toString("H:mm")
            about = {"asked": asked, "time": f"{found.wall.hour}:{found.wall.minute:02d}"}
            return tr("Planner", "Summer time begins that night: {asked} does not exist, it goes out at {time}.", **about)
        if found.clocks is wall.Clocks.TWICE:
            return tr("Planner", "Summer time ends that night and this time comes twice; the first of the two is meant.")
        return ""

    def _zone_told(self, utc: datetime, zone: ZoneInfo) -> str:
        if utc.astimezone(zone).utcoffset() == utc.astimezone(self._own).utcoffset():
            return ""
        now = self._clock.now()
        same_day = utc.astimezone(zone).date() == utc.astimezone(self._own).date()
        here = clock_time(utc, self._own) if same_day else full(utc, self._own, now)
        return tr("Planner", "On the clock of this computer that is {time}.", time=here)


def zones(own: ZoneInfo, *more: str) -> list[str]:
    """Return the names of all zones to choose from: the computer's own, `more` and the usual ones first."""
    first = list(dict.fromkeys((own.key, *more, *wall.USUAL_ZONES)))
    return [*first, *sorted(name for name in available_timezones() if "/" in name and name not in first)]


def _quick_word(key: str, at: datetime) -> str:
    time = clock_time(at, at.tzinfo)
    if key == "hour":
        return tr("Planner", "Next whole hour ({time})", time=time)
    if key == "morning":
        return tr("Planner", "Tomorrow {time}", time=time)
    return tr("Planner", "Thursday {time}", time=time)
