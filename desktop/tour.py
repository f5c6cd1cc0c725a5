"""The tour: the whole program played through without a screen, on the practice network, with a picture of every view, light and dark.

Everything is done through the window's own parts: what the tour cannot press, nobody can. Only time is hurried along.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as clock
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QLinearGradient, QPainter, QPixmap, QPolygonF, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.case import NoteKind
from accounts.model.column import Column, ColumnKind, Via
from accounts.model.council import Policy
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId
from accounts.model.letter import Judgement, Remark
from accounts.model.post import State
from accounts.model.quiet import DAYS, QuietRule
from accounts.model.status import Person, Status
from accounts.networks import networks
from accounts.networks.practice_world import Trouble
from accounts.posts.checks.rules import Election
from accounts.posts.questions import Effect
from accounts.posts.writing_aids import Contact, Snippet, TagSet
from accounts.reading import Verb
from accounts.store import accounts as account_rows
from accounts.store.cache import Arrival
from desktop.app import Omroeper, application
from resources.catalogue import tr
from ui import work
from ui.composer.pictures import PictureCard
from ui.hours import HourRoom, HoursView
from ui.look import Look, Theme
from ui.series.view import SeriesView
from ui.setup import RulesSheet, add_account
from ui.setup.edit import EditSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from accounts.networks.practice import PracticeNetwork
    from desktop.house import House
    from ui.cases import CasesView
    from ui.cases.sheet import CaseSheet
    from ui.columns import ColumnsView
    from ui.composer.cropping import CropSheet
    from ui.composer.rights import RightsSheet
    from ui.drafts import DraftsView
    from ui.hours.move import MoveHourSheet
    from ui.hours.plan import PlanHourSheet
    from ui.letters import ReadingSheet, SendSheet
    from ui.outbox import OutboxView
    from ui.pause import BatchSheet, PauseSheet
    from ui.planner import PlannerView
    from ui.planner.importing import ImportSheet
    from ui.search import SearchSheet
    from ui.series.editor import SeriesSheet
    from ui.setup.form import FormStep
    from ui.setup.who import WhoStep
    from ui.wall import WallDesk, WallScreen
    from ui.widgets import Sheet

W = TypeVar("W", bound=QWidget)

FOLDER = Path("build") / "tour"
SIZE = QSize(1440, 900)
PATIENCE = 20.0
STEP = 15.0

TEXT = (
    "Zaterdag open huis in het vernieuwde zwembad! Kom proefzwemmen tussen 10 en 14 uur, de eerste honderd krijgen een oliebol. "
    "Aanmelden hoeft niet. #Enkhuizen"
)
TEXT_TO_MEND = (
    "Kom maandag luisteren naar het voorstel van D66 over de haven!!! Vragen? Bel Anna de Boer op 06-12345678 of mail haar. 🎉🎉🎉🎉 "
    "#raadenkhuizen"
)
TEXT_MUNICIPALITY = "Open huis zwembad: zaterdag 10 tot 14 uur. Aanmelden is niet nodig. Meer op enkhuizen.example/zwembad #Enkhuizen"
TEXT_TO_SPELL = (
    "Zaterdag openen we het zwembad van onze gemente feestelijk! De burgemeester doet de openning, en daarna is er koffie voor alle "
    "inwoners van Enkhuizen. Meer op enkhuizen.example/zwembad"
)
TOWN = (
    ("platform", "Bewonersplatform Gommerwijk-Noord en Omstreken", "Wie komt er zaterdag helpen in het plantsoen? 🌳🧤 #Enkhuizen"),
    ("sjoerd", "Sjoerd Hoekstra", "De feestferljochting oan de Westerstrjitte hinget. Prachtich wurk, mannen! #Enkhuizen"),
    ("fatima", "فاطمة الزهراء", "مرحبا بكم في سوق السبت، من الساعة العاشرة. #Enkhuizen"),
    ("pieter", "Pieter Smit", "{wethouder} Dank voor uw telefoontje van vanmiddag, dat was een goed gesprek."),
    ("anna", "Anna de Boer", "{wethouder} Klopt het dat het zwembad eerder sluit?"),
    ("haven", "Havenbedrijf", "Baggerwerk start maandag, hinder bij steiger 4. #Haven"),
    ("marieke", "Marieke Visser", "Starterswoningen Gommerwijk: inschrijven kan tot 1 december. #Wonen"),
    ("zuid", "Bewonersgroep Zuid", "Onze zienswijze op het bestemmingsplan staat online: https://zuid.example/plan #Wonen"),
)
LATER = (
    ("anna", "Anna de Boer", "Weet iemand wanneer de brug bij de Kuipersdijk weer open gaat? #Enkhuizen"),
    ("dagblad", "Enkhuizer Dagblad", "Raad stemt vanavond over de cultuurnota. Wij doen live verslag. #Enkhuizen"),
    ("vvwest", "Voetbalclub West", "Komt u zaterdag ook kijken? ⚽ #Enkhuizen"),
)
ASKERS = (
    ("anna", "Anna de Boer", "Wanneer gaat de brug bij de Kuipersdijk weer open?"),
    ("platform", "Bewonersplatform Gommerwijk-Noord en Omstreken", "Wie onderhoudt het plantsoen aan de Oosterdijk? 🌳"),
    ("sjoerd", "Sjoerd Hoekstra", "Bliuwt de Westerstrjitte yn de simmer ticht foar auto's?"),
    ("fatima", "فاطمة الزهراء", "متى يفتح السوق يوم السبت؟"),
    ("marieke", "Marieke Visser", "Komen er ook starterswoningen bij de haven, en kan mijn zoon zich daar nu al voor inschrijven?"),
)
IMPORTED = (
    "Vanaf vandaag kunt u uw afvalkalender weer afhalen in het stadhuis.",
    "De bibliotheek is deze week ook op dinsdagavond open.",
    "Woensdag testen we de sirene om 12:00 uur.",
    "Donderdag is er markt op de Breedstraat tot 17:00 uur.",
    "De haven is vrijdag dicht voor baggerwerk.",
    "Zaterdag helpen vrijwilligers bij het opruimen van het strand. Doet u mee?",
    "Zondag is het zwembad gratis voor kinderen tot 12 jaar.",
)
ALT = "Luchtfoto van het vernieuwde zwembad met een glijbaan en spelende kinderen"


class TourError(Exception):
    """The tour could not go on: something that should be there is not."""


class HurriedClock(SystemClock):
    """The computer's clock, with a hand that can be moved forward."""

    def __init__(self) -> None:
        """Begin at now."""
        self._ahead = 0.0

    def now(self) -> datetime:
        """Return the moment of the tour."""
        return super().now() + timedelta(seconds=self._ahead)

    def monotonic(self) -> float:
        """Return the seconds of the tour."""
        return super().monotonic() + self._ahead

    def hurry(self, seconds: float) -> None:
        """Move time forward."""
        self._ahead += seconds


def play(folder: Path = FOLDER) -> int:
    """Play the tour and save its pictures in `folder`; return 0, or 1 with the reason on the error stream."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="omroeper-tour-") as place:
        tour = Tour(Path(place), folder)
        try:
            tour.play()
        except TourError as failure:
            sys.stderr.write(f"{failure}\n")
            return 1
        finally:
            tour.stop()
    sys.stdout.write(tr("Commands", "The tour is done; {count} pictures are in {folder}.", count=len(tour.saved), folder=folder) + "\n")
    return 0


class Tour:
    """One playing of the tour."""

    def __init__(self, data: Path, pictures: Path) -> None:
        """Make the program on a data folder of its own; nothing is shown yet."""
        self.data = data
        self.pictures = pictures
        self.saved: list[Path] = []
        self.clock = HurriedClock()
        self.app: QApplication = application(data, theme=Theme.LIGHT, percent=100)
        self.program = Omroeper(self.app, data, opener=self._open)
        self.window = self.program.window

    def _open(self, data: Path) -> Engine:
        offered = networks(data)
        self.network = cast("PracticeNetwork", offered["practice"])
        return Engine.open(data, clock=self.clock, networks=offered)

    @property
    def house(self) -> House:
        """Return what stands in the window."""
        if self.program.house is None:
            raise TourError("the engine did not come")
        return self.program.house

    @property
    def engine(self) -> Engine:
        """Return the engine."""
        return self.house.engine

    # -- the way ------------------------------------------------------------------------------------------------------------------------

    def play(self) -> None:
        """Go the whole way."""
        self.window.resize(SIZE)
        self.program.start()
        self.window.resize(SIZE)
        self.until(lambda: self.program.house is not None, "the books to open")
        self.quiet()
        self.picture("01-first-start")
        alderman, municipality = self.accounts()
        self.write(alderman, municipality)
        self.pause(alderman, municipality)
        self.outbox(alderman, municipality)
        self.drafts()
        self.searching()
        self.planning(alderman, municipality)
        self.series(municipality, alderman)
        self.crisis()
        self.meeting(alderman, municipality)
        self.columns(alderman)
        self.wall(municipality)
        self.checks(municipality)
        self.helping(alderman, municipality)
        self.read_first(municipality)
        self.hour(alderman)
        self.rest()

    def accounts(self) -> tuple[Account, Account]:
        """Add two accounts with their roles, through the wizard."""
        alderman = self.add("wethouder", Role.ADMINISTRATOR, tr("Tour", "Alderman"), "02-wizard")
        municipality = self.add("gemeente", Role.MUNICIPALITY, tr("Tour", "Municipality of Enkhuizen"), "")
        self.window.go("accounts")
        self.quiet()
        self.picture("03-accounts")
        return alderman, municipality

    def add(self, handle: str, role: Role, label: str, name: str) -> Account:
        """Walk through the wizard for one practice account; with `name`, picture each of its steps."""
        before = {account.id for account in self.engine.register.every()}
        wizard = add_account(self.window, self.house.bridge)

        def step(number: int) -> None:
            self.quiet(0.2)
            if name:
                self.picture(f"{name}-{number}")

        step(1)
        wizard.networks.tiles.choose("practice")
        wizard.next.click()
        self.until(lambda: wizard.form is not None, "the form")
        cast("FormStep", wizard.form).edit("handle").setText(handle)
        step(2)
        wizard.next.click()
        self.until(lambda: wizard.who is not None, "the question who one is")
        who = cast("WhoStep", wizard.who)
        who.roles.choose(role.value)
        if role is Role.ADMINISTRATOR:
            who.word_edit.setText(tr("Tour", "Alderman"))
        who.label_edit.setText(label)
        step(3)
        wizard.next.click()
        self.until(lambda: wizard.account is not None, "the account to be added")
        step(4)
        wizard.dismiss()
        self.quiet()
        return next(account for account in self.engine.register.every() if account.id not in before)

    def write(self, alderman: Account, municipality: Account) -> None:
        """Write one message for two accounts, with a picture, and another text for the second."""
        composer = self.house.composer
        self.some_drafts(alderman)
        self.window.go("drafts")
        self.window.write()
        for account in (alderman, municipality):
            composer.form.picker.toggled.emit(int(account.id), True)
        self.quiet()
        composer.form.editor.setPlainText(TEXT)
        composer.add_files([self._photo()])
        self.until(lambda: len(composer.manuscript.common.media) == 1, "the picture to come in")
        self.find(PictureCard).alt.setPlainText(ALT)
        composer.form.tabs.bar.setCurrentIndex(2)
        composer.form.editor.setPlainText(TEXT_MUNICIPALITY)
        composer.form.tabs.bar.setCurrentIndex(0)
        self.quiet(0.4)
        self.picture("04-composer")
        self.card()

    def card(self) -> None:
        """Cut the picture, and fill in its rights card."""
        card = self.find(PictureCard)
        card.crop.click()
        crop = cast("CropSheet", self.house.composer.form.tray.sheet)
        self.quiet()
        crop.shapes.choose("16:9")
        crop.field.set_shape(16 / 9)
        crop.focus_point.setChecked(True)
        self.quiet()
        self.picture("04-composer-cut")
        crop.keep.click()
        card.rights.click()
        rights = cast("RightsSheet", self.house.composer.form.tray.sheet)
        rights.people.yes.click()
        rights.children_question.yes.click()
        rights.consent.choose("written")
        rights.consent_on.setText("26-03-2026")
        rights.parents.setChecked(True)
        rights.maker.setText(tr("Tour", "Photographer Jansen"))
        rights.licence.choose("permission")
        self.quiet()
        self.picture("04-composer-rights")
        rights.keep.click()
        self.quiet(0.4)

    def pause(self, alderman: Account, municipality: Account) -> None:
        """Publish: a wrong role first, then the right ones; wait, and let go."""
        self.house.composer.form.publish.click()
        self.until(lambda: self.house.pauses.sheet is not None, "the pause")
        sheet = cast("PauseSheet", self.house.pauses.sheet)
        self.quiet()
        self.picture("05-pause")
        sheet.roles.chips[alderman.role].chip(Role.PRIVATE.value).click()
        self.quiet()
        self.picture("06-pause-wrong-role")
        if sheet.may_publish:
            raise TourError("a wrong role could be released")
        for account in (alderman, municipality):
            sheet.roles.chips[account.role].chip(account.role.value).click()
        for card in sheet.cards.values():
            going_on = next(answer for answer in card.question.answers if answer.effect is Effect.CONTINUE)
            card.choose(going_on.id)
        for tick in sheet.seen.ticks:
            tick.setChecked(True)
        while not sheet.wait.over:
            self.clock.hurry(STEP)
            sheet.tick()
        self.quiet()
        self.picture("07-pause-over")
        sheet.publish.click()
        self.until(lambda: self._published() == 2, "two published posts")

    def _published(self) -> int:
        return sum(target.verified for target in self.engine.history.targets(states=[State.PUBLISHED]))

    def outbox(self, alderman: Account, municipality: Account) -> None:
        """Show what was sent, and what went wrong."""
        self.network.world.set_trouble(Trouble.REFUSES, municipality.remote_id)
        self.network.world.set_trouble(Trouble.NO_NETWORK, alderman.remote_id)
        text = "De Kuipersdijk is maandag dicht voor onderhoud aan de brug."
        draft = self.engine.drafts.start(Content(text), (alderman.id, municipality.id))
        self.engine.desk.release(self.engine.desk.submit(draft))
        self.until(lambda: self.engine.history.need_attention() == 1, "a refusal")
        self.window.go("outbox")
        self.quiet(0.4)
        self.picture("08-outbox")
        self.network.world.set_trouble(Trouble.NONE, municipality.remote_id)
        self.network.world.set_trouble(Trouble.NONE, alderman.remote_id)
        for target in self.engine.history.targets(states=[State.QUEUED, State.REFUSED]):
            self.engine.desk.retry(target.id)
        self.until(lambda: self._published() == 4, "the repetition")
        self.quiet(0.4)
        self.picture("09-history")

    def some_drafts(self, alderman: Account) -> None:
        """Write a few drafts."""
        for text in (
            "Dank aan alle vrijwilligers van de intocht. Wat een feest was het!",
            "Week vooruit: maandag raadscommissie Wonen, woensdag spreekuur in de bibliotheek, donderdag de weekvideo.",
            "Baggerwerk in de haven begint volgende week. Hinder bij steiger 4. #Haven",
        ):
            self.engine.drafts.start(Content(text), (alderman.id,))

    def drafts(self) -> None:
        """Show the drafts."""
        self.window.go("drafts")
        self.quiet(0.4)
        self.picture("10-drafts")

    def searching(self) -> None:
        """Search in the drafts, in everything, and in what was sent."""
        drafts: DraftsView = self.window.view("drafts")  # type: ignore[assignment]
        drafts.search.setText("haven")
        self.until(lambda: len(drafts.model.rows) == 1, "the drafts that hold a word")
        self.picture("10b-drafts-searched")
        drafts.search.clear()
        self.window.search_asked.emit()
        sheet: SearchSheet = self.window.sheet()  # type: ignore[assignment]
        sheet.field.setText("vrij")
        self.until(lambda: len(sheet.model.rows) > 0, "what is found everywhere")
        sheet.field.setText("de haven")
        self.until(lambda: len(sheet.model.rows) == 1, "what is found everywhere")
        sheet.field.setText("in")
        self.until(lambda: len(sheet.model.rows) > 3, "what is found everywhere")
        self.picture("10c-search-everything")
        sheet.dismiss()
        outbox: OutboxView = self.window.go("outbox")  # type: ignore[assignment]
        outbox.filters.words.setText("proef")
        self.until(lambda: bool(outbox.model._pieces) and outbox.model.rowCount() > 0, "what was sent with a word")
        self.picture("10d-history-searched")
        outbox.filters.clear()
        self.quiet(0.4)

    def planning(self, alderman: Account, municipality: Account) -> None:
        """Plan a week, here and at the server, and show the sheet that asks for the moment."""
        monday = self.clock.now().astimezone().replace(hour=9, minute=0, second=0, microsecond=0)
        monday += timedelta(days=7 - monday.weekday())
        week = (
            (0, 9.0, alderman, "Week vooruit: de raad vergadert dinsdag over de cultuurnota."),
            (1, 15.5, alderman, "Foto van de dijk bij avondlicht."),
            (3, 16.0, municipality, "De weekvideo: drie onderwerpen in twee minuten."),
            (3, 16.5, alderman, "Kijk de weekvideo over het zwembad, de haven en de nota."),
            (4, 10.0, municipality, "Open huis in het zwembad, zaterdag van 10 tot 14 uur."),
        )
        for day, hour, account, text in week:
            draft = self.engine.drafts.start(Content(text), (account.id,))
            at = monday + timedelta(days=day, hours=hour - 9)
            self.engine.desk.release(self.engine.desk.submit(draft, at=at, keep_here=account is alderman))
        self.until(lambda: len(self.engine.history.targets(states=[State.HANDED_OVER])) == 2, "two plans at the server")
        planner = cast("PlannerView", self.window.go("planning"))
        planner.bar.after.click()
        self.quiet(0.4)
        self.picture("14-planning")
        self.forecast(planner, alderman)
        self.engine.slots.put(alderman.id, {2: (clock(14),), 4: (clock(9), clock(16))})
        composer = self.house.composer
        composer.form.picker.toggled.emit(int(alderman.id), True)
        composer.form.editor.setPlainText("Spreekuur in de bibliotheek, woensdag van 14 tot 16 uur. U bent welkom.")
        self.quiet(0.4)
        composer.form.plan.click()
        self.until(lambda: self.window.sheet() is not None, "the question when")
        self.quiet(0.3)
        self.picture("15-plan-sheet")
        cast("Sheet", self.window.sheet()).dismiss()
        self.quiet()
        self.importing(planner, monday)

    def forecast(self, planner: PlannerView, alderman: Account) -> None:
        """Let a sign-in end before the last of the week, and show how that is told."""
        week = [one for one in planner.loaded.items if one.target.account == alderman.id] if planner.loaded is not None else []
        ends = week[-1].target.due_at - timedelta(hours=4)
        before = self.engine.register.need(alderman.id).health
        account_rows.save_health(self.engine.books, alderman.id, replace(before, expires_at=ends))
        planner.reload()
        self.quiet(0.3)
        self.picture("18-forecast")
        account_rows.save_health(self.engine.books, alderman.id, before)
        planner.reload()
        self.quiet()

    def importing(self, planner: PlannerView, monday: datetime) -> None:
        """Read a table of planned messages, leave out what cannot be planned, and show the one pause for them all."""
        first = monday + timedelta(days=7)
        rows = ["datum;tijd;account;tekst"]
        for number, text in enumerate(IMPORTED):
            day = first + timedelta(days=number)
            rows.append(f"{day:%d-%m-%Y};{9 + number % 8}:00;{tr('Tour', 'Municipality of Enkhuizen')};{text}")
        rows.insert(
            3, f"29-02-{first.year + (2 if first.year % 4 == 3 else 1)};9:00;{tr('Tour', 'Municipality of Enkhuizen')};Schrikkeldag"
        )
        file = self.data / "planning.csv"
        file.write_text("\n".join(rows), encoding="utf-8")
        planner.bring(file)
        self.until(lambda: planner.imports is not None and planner.imports.reading is not None, "the rows of the file")
        sheet = cast("ImportSheet", planner.imports)
        self.quiet(0.3)
        self.picture("19-import")
        sheet.leave_out.click()
        sheet.confirm.click()
        self.until(lambda: self.house.pauses.sheet is not None, "the pause for all of them")
        batch = cast("BatchSheet", self.house.pauses.sheet)
        self.quiet(0.3)
        self.picture("20-confirm-all")
        batch.cancel.click()
        self.until(lambda: self.house.pauses.sheet is None, "the end of that pause")
        for draft in self.engine.drafts.every():
            if draft.common.text in IMPORTED:
                self.engine.drafts.discard(draft.id)
        self.quiet()

    def series(self, municipality: Account, alderman: Account) -> None:
        """Make the week video, look at it closely with what it lacks, and see it in the calendar."""
        planner = cast("PlannerView", self.window.go("planning"))
        planner.bar.modes.chip("series").click()
        view = self.find(SeriesView)
        self.quiet(0.4)
        view.nothing.button.click()
        self.until(lambda: self.window.sheet() is not None, "the sheet of a series")
        sheet = cast("SeriesSheet", self.window.sheet())
        for account in (municipality, alderman):
            sheet.wording.picker.badges[account.id].click()
        sheet.reckon()
        self.quiet(0.3)
        self.picture("22-series-sheet")
        sheet.keep.click()
        self.until(lambda: view.opened.matters is not None, "the series")
        number = self.engine.series.every()[0].id
        for subject in ("Het vernieuwde zwembad", "Baggeren in de haven", "De cultuurnota"):
            self.engine.series.add_subject(number, subject)
        self.quiet(0.4)
        self.picture("23-series")
        view.opened.to_all.click()
        self.quiet(0.4)
        self.picture("24-series-cards")
        planner.bar.modes.chip("month").click()
        self.quiet(0.4)
        self.picture("25-series-month")
        self.engine.series.pause(number)
        planner.bar.modes.chip("week").click()
        self.quiet()

    def crisis(self) -> None:
        """Hold everything, and let it go again."""
        self.window.go("crisis")
        self.quiet(0.4)
        self.picture("16-crisis")
        self.engine.begin_hold(HoldCause.CRISIS, by="M. de Vries")
        self.until(lambda: not self.engine.history.targets(states=[State.HANDED_OVER]), "the plans to be taken back")
        self.quiet(0.6)
        self.picture("17-crisis-holds")
        self.engine.end_hold(HoldCause.CRISIS)
        self.quiet(0.3)

    def meeting(self, alderman: Account, municipality: Account) -> None:
        """Let the council meet, with a message that waits for its decision, and show where meetings and quiet hours are set."""
        meetings, now = self.engine.meetings, self.clock.now()
        council = meetings.add("Enkhuizen", policy=Policy.CLERK, accounts=[alderman.id, municipality.id])
        meetings.plan(council, now - timedelta(minutes=40), now + timedelta(hours=2), "Raadsvergadering")
        for weeks in (2, 4):
            start = now + timedelta(weeks=weeks)
            meetings.plan(council, start, start + timedelta(hours=3), "Raadsvergadering")
        self.engine.quiet_hours.put(None, [QuietRule(DAYS, clock(22), clock(7))])
        text = "De raad heeft zojuist besloten: het zwembad blijft open tot en met 2030."
        draft = self.engine.drafts.start(Content(text), (alderman.id,))
        self.engine.desk.release(self.engine.desk.submit(draft, on_event=True))
        planner = cast("PlannerView", self.window.go("planning"))
        planner.bar.today.click()
        self.until(lambda: bool(planner.armed.buttons), "what waits for a decision")
        self.quiet(0.4)
        self.picture("26-meeting")
        planner.bar.rules.click()
        self.until(lambda: self.window.sheet() is not None, "the rules")
        self.quiet(0.4)
        self.picture("27-meetings-and-quiet-hours")
        cast("Sheet", self.window.sheet()).dismiss()
        meetings.close_all()
        self.quiet()

    def columns(self, alderman: Account) -> None:
        """Follow hashtags and mentions, as the form asks them; read, and see what came since."""
        view = cast("ColumnsView", self.window.go("columns"))
        self.quiet(0.2)
        self.picture("40-columns-empty")
        self.townspeople(alderman)
        sheet = view.add_column()
        self.quiet(0.2)
        self.picture("41-columns-add")
        if sheet is None:
            raise TourError("no column can be added")
        sheet.kinds[ColumnKind.HASHTAGS].click()
        sheet.fill("any", "#Enkhuizen")
        self.quiet(0.2)
        self.picture("42-columns-form")
        sheet.go_on()
        for kind, tags, name in (
            (ColumnKind.HASHTAGS, "#Wonen #Haven", "Commissie: #Wonen of #Haven"),
            (ColumnKind.MENTIONS, "", "Vermeldingen, alle accounts"),
        ):
            self.until(lambda: self.window.sheet() is None, "the column")
            self.quiet(0.2)
            more = view.add_column(kind)
            if more is None or more.form is None:
                raise TourError("no column can be added")
            if tags:
                more.fill("any", tags)
            more.form.title.setText(name)
            more.go_on()
        self.until(lambda: len(view.row.columns) == 3, "three columns")
        self.until(lambda: all(len(one.canvas.stand.rows) > 1 for one in view.row.columns), "statuses in them")
        self.quiet(0.6)
        for one in view.row.columns:
            one.canvas.mark_read()
        first = view.row.columns[0]
        self.townspeople(alderman, again=True)
        self.engine.reader.ask_now(first.column.id)
        self.until(lambda: first.canvas.new() > 0, "new statuses")
        self.quiet(0.6)
        first.canvas.setFocus()
        first.canvas.scroll_by(-150)
        self.quiet(0.2)
        self.picture("43-columns")
        self.window.resize(1024, 640)
        self.quiet(0.2)
        self.picture("44-columns-small")
        self.window.resize(SIZE)
        settings = view.settings(first.column.id)
        self.quiet(0.2)
        self.picture("45-column-settings")
        if settings is not None:
            settings.dismiss()
        Look.current().set_scale(2.0)
        self.quiet(0.4)
        self.picture("46-columns-large-text")
        Look.current().set_scale(1.0)
        self.questions(first.column)
        self.statements(first.column, alderman)

    def wall(self, municipality: Account) -> None:
        """Decide about what comes in for a wall, and show it as the hall sees it: white on black, and black on white."""
        walls = self.engine.walls
        kept_away = {"words": ("te koop",), "people": ("dagblad@practice.example",)}
        wall = walls.add("Gemeenteraad Enkhuizen", tags=("enkhuizen",), accounts=(municipality.id,), still=True, **kept_away)
        columns = cast("ColumnsView", self.window.go("columns"))
        columns.bar.wall.click()
        desk = cast("WallDesk", self.house.walls.desk)
        desk.resize(900, 860)
        desk.calm_ms = 0
        self.until(lambda: len(desk.queue.rows) > 4, "what comes in for the wall")
        self.quiet(0.4)
        self.picture("60-wall-desk", desk)
        sheet = desk.change()
        self.quiet(0.2)
        self.picture("61-wall-rules", desk)
        if sheet is None:
            raise TourError("the rules of a wall do not open")
        sheet.dismiss()
        desk.hall.put_up()
        screen = cast("WallScreen", desk.screen_window)
        screen.showNormal()
        screen.setGeometry(0, 0, 1280, 720)
        for name, several in (("62-wall", False), ("63-wall-three", True)):
            for theme in (Theme.DARK, Theme.LIGHT):
                walls.change(wall.id, dark=theme is Theme.DARK, several=several)
                while not several and len(desk.queue.rows) > 2:
                    next(iter(desk.queue.rows.values())).acts["show"].click()
                    self.quiet(0.2)
                self.quiet(0.4)
                self._save(f"{name}-{theme.value}", screen.grab())
        desk.queue.lists.chip("shown").click()
        self.quiet(0.2)
        self.picture("64-wall-shown", desk)
        desk.close()
        self.quiet()

    def questions(self, column: Column) -> None:
        """Answer somebody, note a phone call, and see who still waits."""
        acting, cases = self.house.acting, self.engine.cases
        statuses = [one.status for one in self.engine.cache.page(column.id, most=6)]
        acting.act("reply", column, statuses[0])
        self.quiet(0.2)
        self.picture("47-answer")
        sheet = acting.answering
        if sheet is None:
            raise TourError("nobody can be answered")
        sheet.choose_way(NoteKind.PHONED)
        self.quiet(0.2)
        self.picture("48-answer-phoned")
        sheet.dismiss()
        for one in statuses[1:4]:
            cases.open(one)
        first, second, _third = cases.every()
        cases.take(first.id, "Fatima Wijnands")
        cases.note(first.id, "Beheer openbare ruimte zoekt het uit.", "Fatima Wijnands")
        cases.pass_on(second.id, "Wegen en water", "Bert de Groot", "Fatima Wijnands")
        view = cast("CasesView", self.window.go("questions"))
        view.filters.see("everything")
        self.until(lambda: len(view.openers) == 3, "three questions")
        self.quiet(0.2)
        self.picture("49-questions")
        view.open_case(first.id)
        self.until(lambda: view.sheet is not None and view.sheet.found is not None, "the question")
        sheet_of_case = cast("CaseSheet", view.sheet)
        sheet_of_case.text.setPlainText("Bert belt haar morgen terug.")
        self.quiet(0.2)
        self.picture("49-question")
        sheet_of_case.forget.click()
        self.quiet(0.2)
        self.picture("49-question-delete")
        cast("Sheet", self.window.sheet()).dismiss()
        sheet_of_case.dismiss()
        self.until(lambda: view.sheet is None, "the question to be kept")
        view.show_rules()
        self.quiet(0.2)
        self.picture("49-office-hours")
        cast("Sheet", self.window.sheet()).dismiss()

    def statements(self, column: Column, speaker: Account) -> None:
        """Boost and favourite as the alderman, see what waits and what was refused, and quote somebody."""
        acting, engine = self.house.acting, self.engine
        statuses = [one.status for one in engine.cache.page(column.id, most=6)]
        acting.act("boost", column, statuses[0])
        self.quiet(0.2)
        self.picture("49-boost")
        cast("Sheet", self.window.sheet()).dismiss()
        engine.acts.do(speaker.id, Verb.BOOST, statuses[0])
        self.network.world.set_trouble(Trouble.REFUSES, speaker.remote_id)
        engine.acts.do(speaker.id, Verb.FAVOURITE, statuses[1])
        self.network.world.set_trouble(Trouble.NONE, speaker.remote_id)
        engine.begin_hold(HoldCause.MANUAL)
        engine.acts.do(speaker.id, Verb.FAVOURITE, statuses[2])
        view = cast("OutboxView", self.window.go("outbox"))
        view.reload()
        self.until(lambda: len(view.acts.rows) >= 3, "what was said")
        view.open_acts()
        self.quiet(0.2)
        self.picture("49-statements")
        view.what.chip("messages").click()
        for one in engine.acts.unfinished():
            engine.acts.stop(one.id)
        engine.end_hold(HoldCause.MANUAL)
        self.window.go("columns")
        acting.act("quote", column, statuses[0])
        self.house.composer.form.editor.insertPlainText("Goed om te weten: woensdag weer om negen uur.")
        self.house.composer.form.show_preview.setChecked(True)
        self.quiet(0.4)
        self.picture("49-quote")
        self.house.composer.form.show_preview.setChecked(False)
        self.house.composer.form.editor.clear()

    def hour(self, alderman: Account) -> None:
        """Plan a consulting hour, hold it with the window to itself, and see who is left."""
        planner, consulting, hours = cast("PlannerView", self.window.go("planning")), self.house.consulting, self.engine.hours
        planner.bar.modes.chip("hours").click()
        view = self.find(HoursView)
        view.ask()
        sheet = cast("PlanHourSheet", self.window.sheet())
        sheet.badges[alderman.id].setChecked(True)
        sheet.tags.setText("#vraagdewethouder")
        sheet.tags.textEdited.emit(sheet.tags.text())
        self.quiet(0.3)
        self.picture("60-hour-plan")
        hour, posts = hours.plan(replace(sheet.wanted(), ask_at_end=True))
        sheet.dismiss()
        for post in posts:
            self.engine.desk.release(post)
        self.until(lambda: (hour.id, "begin") in view.acts, "the hour among the plans")
        self.quiet(0.3)
        self.picture("61-hours")
        view.acts[(hour.id, "move")].click()
        moving = cast("MoveHourSheet", self.window.sheet())
        moving.window_field.picker.choose(hour.starts_at + timedelta(hours=1))
        moving.window_field.picker.changed.emit()
        self.quiet(0.3)
        self.picture("61-hours-move")
        moving.dismiss()
        hours.begin(hour.id)
        consulting.enter(hour.id)
        world = self.network.world
        for handle, name, text in ASKERS:
            world.join(f"{handle}@practice.example", name, "")
            world.post(f"{handle}@practice.example", f"{text} #vraagdewethouder", self.clock.now(), None, {})
            self.clock.hurry(1)
        room = self.find(HourRoom)

        def gathered() -> bool:
            for column in hours.columns():
                self.engine.reader.ask_now(column.id)
            hours.tick()
            return room.over is not None and len(room.over.lines) >= len(ASKERS)

        self.until(gathered, "the questions")
        first, second = (line.question.id for line in hours.overview(hour.id).lines[:2])
        hours.later(first)
        hours.refer(second, "Openbare ruimte", "14 0228")
        self.quiet(0.5)
        self.picture("62-hour")
        room.hand.acts["answer"].click()
        self.until(lambda: self.house.composer.isVisible(), "the composer")
        self.quiet(0.5)
        self.picture("63-hour-answer")
        self.house.composer.form.editor.setPlainText("")
        self.window.put_composer_away()
        hours.end(hour.id)
        self.until(lambda: room.over is not None and room.over.hour.ended_at is not None, "the end of the hour")
        self.quiet(0.5)
        self.picture("64-hour-left")
        room.out.click()
        for line in hours.overview(hour.id).left:
            hours.not_here(line.question.id, "Alleen een rondleiding.")
        planner.bar.modes.chip("week").click()

    def townspeople(self, alderman: Account, *, again: bool = False) -> None:
        """Let people of the practice town write: in Frisian and Arabic, under long names, to the alderman."""
        world, now = self.network.world, self.clock.now()
        at = f"@{alderman.handle.lstrip('@')}"
        for minutes, (handle, name, text) in enumerate(LATER if again else TOWN):
            world.join(f"{handle}@practice.example", name, "")
            moment = now - timedelta(seconds=5 * minutes if again else 60 * (3 + 9 * minutes))
            world.post(f"{handle}@practice.example", text.format(wethouder=at), moment, None, {})

    def checks(self, municipality: Account) -> None:
        """Show what is noticed while one writes, and a reason that the pause asks for."""
        composer = self.house.composer
        composer.new([municipality.id])
        composer.form.editor.setPlainText(TEXT_TO_MEND)
        self.quiet(0.4)
        self.picture("30-checks")
        composer.form.publish.click()
        self.until(lambda: self.house.pauses.sheet is not None, "the pause")
        sheet = cast("PauseSheet", self.house.pauses.sheet)
        sheet.seen.fields[0].setText("De raad behandelt dit voorstel maandag.")
        sheet.seen.fields[0].setFocus()
        self.quiet(0.4)
        self.picture("31-pause-reason")
        sheet.cancel.click()
        self.quiet()

    def helping(self, alderman: Account, municipality: Account) -> None:
        """Show what helps while one writes: spelling, what was written before, sets and snippets, emoji; and the rules of the checks."""
        aids = self.engine.aids
        aids.put_tag_set(TagSet("Raad", ("#RaadEnkhuizen", "#Enkhuizen"), (alderman.id,)))
        aids.put_tag_set(TagSet("Haven", ("#HavenEnkhuizen", "#IJsselmeer")))
        contact = Contact("Vergunningen", "Anna de Boer", "0228-360100", "vergunningen@enkhuizen.example", "enkhuizen.example/vergunning")
        aids.put_snippet(Snippet("Vergunning aanvragen", "Dank voor uw vraag. {afdeling} helpt u verder: {telefoon} of {web}.", contact))
        aids.put_snippet(Snippet("Bellen", "Zullen we bellen? U bereikt ons op {telefoon}.", contact))
        composer = self.house.composer
        composer.new([alderman.id])
        editor = composer.form.editor
        editor.setFocus()
        editor.setPlainText(TEXT_TO_SPELL)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        self.quiet(0.6)
        self.until(lambda: bool(self._misspelt()), "the dictionary")
        self.quiet(0.3)
        editor.insertPlainText(" #")
        editor.insertPlainText("E")
        self.quiet(0.2)
        self.picture("34-spelling-and-offers")
        composer.helping.offers.close_down()
        editor.find("gemente", QTextDocument.FindFlag.FindBackward)
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier))
        menu = cast("QMenu", composer.helping.menu)
        self.until(lambda: len(menu.actions()) > 8, "what may be meant")
        self.quiet(0.2)
        self.picture("35-suggestions", over=menu)
        menu.close()
        for name, show in (
            ("36-hashtag-sets", composer.helping._show_sets),
            ("37-reply-snippets", composer.helping._show_snippets),
            ("38-emoji", composer.helping.show_emoji),
        ):
            show()
            self.quiet(0.2)
            self.picture(name)
            cast("Sheet", composer.helping.sheet).dismiss()
        self.engine.surroundings.put_elections([Election(date(2027, 2, 1), date(2027, 3, 17), "Provinciale Staten en waterschap")])
        self.window.open_sheet(RulesSheet(self.window, self.engine.surroundings))
        self.quiet(0.2)
        self.picture("39-rules")
        cast("Sheet", self.window.sheet()).dismiss()
        self.window.open_sheet(EditSheet(self.window, self.house.bridge, municipality))
        sheet = self.find(EditSheet)
        sheet.habits.private.setPlainText("mijn kinderen\nvoetbal")
        sheet.habits.sign_offs.setPlainText("^FW\n^MK")
        sheet.habits.sign_offs.setFocus()
        sheet._scroll.ensureWidgetVisible(sheet.habits)
        self.quiet(0.2)
        self.picture("39-habits")
        sheet.dismiss()
        self.quiet()

    def _misspelt(self) -> list[str]:
        composer = self.house.composer
        return [one for one in composer.form.editor.words_in_sight() if composer.helping.speller.wrong(one)]

    def read_first(self, municipality: Account) -> None:
        """A draft goes to a colleague and comes back with remarks; the colleague sits at another data folder."""
        if not self.engine.vault.state().open:
            self.engine.vault.use_session()
        draft = self.engine.drafts.start(Content(TEXT_MUNICIPALITY), (municipality.id,))
        self.house.composer.open(draft)
        self.house.composer.form.read_first.click()
        self.until(lambda: self.window.sheet() is not None, "the sheet that sends a draft")
        sending = cast("SendSheet", self.window.sheet())
        sending.name.setText("Fenna Wiersma")
        sending.note.setPlainText("Klopt de aanvangstijd?")
        self.quiet(0.2)
        self.picture("51-have-it-read")
        sending.dismiss()
        with tempfile.TemporaryDirectory() as folder:
            out, back = Path(folder) / "uit.omroeper", Path(folder) / "terug.omroeper"
            asked = [("Spreekt hier de organisatie, zonder partij te kiezen?", "Ja")]
            self.engine.read_first.write(draft, out, "Fenna Wiersma", note="Klopt de aanvangstijd?", answered=asked)
            there = Path(folder) / "collega"
            there.mkdir()
            here, colleague = self.network, self._open(there)
            try:
                colleague.vault.use_session()
                letter = colleague.read_first.take_in(out).letter
                said = (Remark("het begint om half tien.", "10 tot 14 uur"),)
                colleague.read_first.answer(letter.hash, back, "Marieke de Vries", Judgement.NOT_AGREED, said)
                asking = Status(
                    "practice", "practice", "31", "practice:31", "https://practice.example/anna/31",
                    Person("7", "anna", "Anna de Boer"), self.engine.clock.now() - timedelta(hours=3),
                    "Wanneer gaat het zwembad weer open? De kinderen staan al een jaar op de wachtlijst voor zwemles.",
                )  # fmt: skip
                colleague.cache.insert([Arrival(asking, Via(AccountId(1), ColumnKind.HOME), {1: True})], colleague.clock.now())
                colleague_draft = colleague.drafts.start(Content(TEXT, quote=asking.uri, quote_url=asking.url), ())
                colleague.read_first.write(colleague_draft, out, "Marieke de Vries", note="Wilt u dit lezen voor woensdag?")
            finally:
                colleague.close()
                self.network = here
            self.engine.read_first.take_in(back)
            taken = self.engine.read_first.take_in(out)
        self.window.go("drafts")
        self.quiet(0.6)
        self.picture("52-read-and-remarks")
        self.house._read_letter(taken.letter.hash)
        sheet = cast("ReadingSheet", self.window.sheet())
        sheet.remarks.setPlainText("“eerste honderd”: zijn er zoveel oliebollen?")
        self.quiet(0.3)
        self.picture("53-reading")
        sheet.dismiss()
        self.house.composer.form.guideline.click()
        self.until(lambda: self.window.sheet() is not None, "the guideline")
        self.quiet(0.2)
        self.picture("54-guideline")
        shown = self.window.sheet()
        if shown is not None:
            shown.dismiss()
        self.quiet()

    def rest(self) -> None:
        """Show the badges, the preferences and the largest text."""
        self.house._preferences()
        self.quiet()
        self.picture("11-preferences")
        self.window.sheet().dismiss()  # type: ignore[union-attr]
        self.quiet()
        badges = every_badge()
        self.picture("12-roles", badges)
        badges.deleteLater()
        Look.current().set_scale(2.0)
        self.window.go("outbox")
        self.quiet(0.4)
        self.picture("13-large-text")
        Look.current().set_scale(1.0)

    # -- means --------------------------------------------------------------------------------------------------------------------------

    def find(self, kind: type[W]) -> W:
        """Return the one widget of a kind that the window shows. Raises TourError."""
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        if not found:
            raise TourError(f"there is no {kind.__name__}")
        return found[0]

    def picture(self, name: str, widget: QWidget | None = None, *, over: QWidget | None = None) -> None:
        """Save `widget` (the window), light and dark; with what is open over it (a menu)."""
        for theme in (Theme.DARK, Theme.LIGHT):
            Look.current().set_theme(theme)
            self.quiet()
            made = (widget or self.window).grab()
            if over is not None:
                painter = QPainter(made)
                painter.drawPixmap(self.window.mapFromGlobal(over.mapToGlobal(QPoint(0, 0))), over.grab())
                painter.end()
            self._save(f"{name}-{theme.value}", made)

    def _save(self, name: str, made: QPixmap) -> None:
        target = self.pictures / f"{name}.png"
        if not made.save(str(target)):
            raise TourError(f"{target} cannot be written")
        self.saved.append(target)

    def quiet(self, seconds: float = 0.05) -> None:
        """Let everything that is under way in the window come to rest."""
        end = time.monotonic() + seconds
        work.idle()
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)
        work.idle()
        self.app.processEvents()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds. Raises TourError when it does not come."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TourError(tr("Commands", "The tour waited in vain for {what}.", what=what))
            self.quiet(0.02)

    def stop(self) -> None:
        """Close everything."""
        self.window.leave()
        self.program.stop()
        self.app.processEvents()

    def _photo(self) -> Path:
        """Paint something that looks like a swimming pool from above."""
        image = QImage(1200, 800, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QLinearGradient(0, 0, 1200, 800)
        ground.setColorAt(0, QColor("#8fb99f"))
        ground.setColorAt(1, QColor("#c9a57c"))
        painter.fillRect(image.rect(), ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#5fb7d4"))
        painter.drawRoundedRect(QRectF(220, 180, 700, 420), 60, 60)
        painter.setBrush(QColor(255, 255, 255, 150))
        for lane in range(1, 5):
            painter.drawRect(QRectF(250, 180 + lane * 84, 640, 4))
        painter.setBrush(QColor("#e0533d"))
        painter.drawPolygon(QPolygonF([QPointF(920, 200), QPointF(1060, 140), QPointF(1090, 190), QPointF(920, 270)]))
        painter.end()
        target = self.data / "zwembad.jpg"
        image.save(str(target), "JPG", 90)  # type: ignore[call-overload]
        return target


def every_badge() -> QWidget:
    """Return a sheet with the badge of every role, large and small."""
    from PySide6.QtWidgets import QGridLayout

    from accounts.roles import RULES
    from ui.badge import BadgeFace, RoleBadge
    from ui.widgets import Surface, title

    sheet = Surface("panel", margin="xl")
    sheet.body.addWidget(title(tr("Tour", "Roles: shape, colour and word, always together")))
    grid = QGridLayout()
    sheet.body.addLayout(grid)
    for number, (role, rule) in enumerate(RULES.items()):
        account = Account(AccountId(0), "practice", "", "", "@account", role, "", shape=rule.shape, colour=role.value)
        for offset, large in enumerate((True, False)):
            grid.addWidget(
                RoleBadge(BadgeFace.of(account), large=large), 2 * (number // 4) + offset, number % 4, Qt.AlignmentFlag.AlignLeft
            )
    sheet.resize(SIZE.width(), 260)
    return sheet
