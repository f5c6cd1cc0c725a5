"""The sheet in which a consulting hour is planned: who, when, under which hashtags, and what is said at its beginning and end."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from accounts.answers.hours import Plan
from accounts.errors import KnownError
from accounts.model.hour import Hour
from accounts.model.ids import AccountId, PostId
from ui import words, work
from ui.badge import BadgeChoice, BadgeFace
from ui.bridge import Bridge
from ui.hours.window import WindowField
from ui.language import clock_time, tr
from ui.look import Look
from ui.planner.late import LateRule
from ui.widgets import CheckBox, Choice, Field, FlowLayout, Notice, Sheet, announce, button, label

USUAL = timedelta(hours=1)
REMIND = (0, 10, 30, 60, 24 * 60)


class PlanHourSheet(Sheet):
    """`planned(hour, posts)` comes after it is gone from sight; the pauses of both messages are still to be asked."""

    planned = Signal(object, object)

    def __init__(self, window: QWidget, bridge: Bridge, *, at: datetime | None = None, zone: ZoneInfo | None = None) -> None:
        """Ask; `at` is proposed (aware), else the next Thursday's usual time or the next whole hour."""
        super().__init__(window, tr("Hours", "Plan a consulting hour"))
        self._engine = bridge.engine
        self._busy = False
        self._written = False
        self.title = QLineEdit(tr("Hours", "Consulting hour"))
        self.title_field = Field(tr("Hours", "Name"), self.title)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(tr("Hours", "#askthealderman"))
        self.tags_field = Field(
            tr("Hours", "Hashtags"),
            self.tags,
            help_text=tr("Hours", "Questions with one of these, and mentions of you, come into the queue."),
        )
        self.body.addWidget(self.title_field)
        self.body.addWidget(label(tr("Hours", "As whom?"), strong=True))
        self.body.addWidget(self._build_badges())
        self.body.addWidget(self.tags_field)
        self.window_field = WindowField(self._engine.clock, USUAL, at, zone)
        self.picker, self.end, self.end_field = self.window_field.picker, self.window_field.end, self.window_field.end_field
        self.body.addWidget(self.window_field)
        self.opening, self.opening_field = self._text(tr("Hours", "Opening message"), tr("Hours", "Goes out when the hour begins"))
        self.closing, self.closing_field = self._text(tr("Hours", "Closing message"), tr("Hours", "Goes out when the hour ends"))
        self.ask = CheckBox(tr("Hours", "Do not close by the clock: ask me for the closing message"))
        self.body.addWidget(self.ask)
        self.late = LateRule()
        self.body.addWidget(self.late)
        self.remind = Choice(tr("Hours", "Tell me before it begins"), [(str(one), _remind_word(one)) for one in REMIND])
        self.body.addWidget(Field(tr("Hours", "Tell me before it begins"), self.remind))
        self.trouble = Notice("", "")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.footer.addWidget(button(tr("Hours", "Cancel"), on=self.dismiss))
        self.confirm = button(tr("Hours", "Plan…"), "primary", on=self._confirmed)
        self.confirm.setToolTip(tr("Hours", "Opens the pause of both messages; after it, they wait for their moments"))
        self.footer.addWidget(self.confirm)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._confirmed)
        self.window_field.changed.connect(self._changed)
        self.tags.textEdited.connect(lambda _text: self._propose())
        self.title.textEdited.connect(lambda _text: self._propose())
        for editor in (self.opening, self.closing):
            editor.textChanged.connect(self._typed)
        self._changed()

    def _build_badges(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self.badges: dict[AccountId, BadgeChoice] = {}
        accounts = self._engine.register.every()
        for one in accounts:
            face = BadgeFace.of(one, self._engine.register.network(one.network).name)
            badge = BadgeChoice(face, checked=len(accounts) == 1)
            badge.clicked.connect(lambda _on=False, chosen=badge: chosen.setChecked(chosen.isChecked()))
            flow.addWidget(badge)
            self.badges[one.id] = badge
        return holder

    def _text(self, name: str, help_text: str) -> tuple[QPlainTextEdit, Field]:
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(Look.current().px(84))
        field = Field(name, editor, help_text=help_text)
        self.body.addWidget(field)
        return editor, field

    # -- what is chosen ----------------------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[AccountId, ...]:
        """Return who answers."""
        return tuple(number for number, badge in self.badges.items() if badge.isChecked())

    def wanted(self) -> Plan:
        """Return what is asked for."""
        return Plan(
            title=self.title.text(),
            accounts=self.chosen,
            tags=tuple(self.tags.text().replace(",", " ").split()),
            starts_at=self.window_field.starts_at,
            ends_at=self.window_field.ends_at,
            zone=self.window_field.zone.key,
            opening=self.opening.toPlainText(),
            closing=self.closing.toPlainText(),
            ask_at_end=self.ask.isChecked(),
            remind_minutes=int(self.remind.key or 0),
            late_minutes=self.late.minutes,
        )

    def _changed(self) -> None:
        problem = self.window_field.problem
        self.confirm.setEnabled(not problem)
        self.confirm.setAccessibleDescription(problem)
        self._propose()

    def _typed(self) -> None:
        self._written = True

    def _propose(self) -> None:
        """Propose words for both messages, until somebody wrote there."""
        if self._written:
            return
        tags = " ".join(f"#{one.lstrip('#')}" for one in self.tags.text().replace(",", " ").split())
        until = clock_time(self.window_field.ends_at, self.window_field.zone)
        opening = tr("Hours", "Until {time} I answer your questions. Ask yours here.", time=until)
        closing = tr("Hours", "The hour is over. Thank you for your questions; who has no answer yet will still get one.")
        for editor, text in ((self.opening, opening), (self.closing, closing)):
            editor.blockSignals(True)
            editor.setPlainText(f"{text} {tags}".strip())
            editor.blockSignals(False)

    # -- ending ------------------------------------------------------------------------------------------------------------------------

    def _confirmed(self) -> None:
        if not self.picker.finish() or self._busy or not self.is_open or not self.confirm.isEnabled():
            return
        self._busy = True
        engine, wanted = self._engine, self.wanted()
        for field in (self.title_field, self.opening_field, self.closing_field, self.end_field, self.tags_field):
            field.wrong("")
        self.trouble.hide()
        work.run(self, lambda: engine.hours.plan(wanted), self._planned, self._tell, self._end)

    def _planned(self, made: tuple[Hour, tuple[PostId, ...]]) -> None:
        self.dismiss()
        self.planned.emit(*made)

    def _tell(self, failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        field = {
            "no-hour-title": self.title_field,
            "no-opening": self.opening_field,
            "no-closing": self.closing_field,
            "hour-too-long": self.end_field,
            "too-many-hour-tags": self.tags_field,
        }.get(failure.word)
        if field is not None:
            field.wrong(str(said))
            field.control.setFocus()
            return
        self.trouble.say(said.text, said.todo)
        self.trouble.show()
        announce(self, str(said))

    def _end(self) -> None:
        self._busy = False


def _remind_word(minutes: int) -> str:
    if not minutes:
        return tr("Hours", "Not")
    if minutes == 24 * 60:
        return tr("Hours", "A day before")
    return tr("Hours", "%n minutes before", minutes)
