"""Saves pictures of the window and its parts, light and dark, to look at.

By hand: `QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery FOLDER [SCALE]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accounts.events import Events
from accounts.model.account import Role
from tests.ui.samples import composer, empty, face, place, places
from ui.badge import BadgeChoice, RoleBadge
from ui.bridge import Bridge
from ui.crash import CrashWindow
from ui.language import Language
from ui.look import Look, Theme
from ui.widgets import Card, CheckBox, Chips, Choice, CountdownRing, Field, RadioButton, Sheet, Surface, button, label, note
from ui.window import MainWindow


def window() -> MainWindow:
    """Return the window as the sketch has it."""
    made = MainWindow()
    for one in places():
        made.add_place(one)
    made.attach(Bridge(Events(), parent=made))
    made.set_composer(composer())
    made.banners.show_banner(
        "council",
        "Raadsvergadering tot 22:30.",
        "Berichten van bestuurders wachten tot de voorzitter sluit.",
        act="De vergadering is gesloten",
    )
    made.status.show_connection(online=True)
    made.status.show_next("Volgende: donderdag 16:00, Weekvideo, als", face(Role.MUNICIPALITY))
    made.status.show_waiting(2, 1, "1 wacht tot na de raadsvergadering")
    return made


def starting() -> MainWindow:
    """Return the window before the engine is there."""
    made = MainWindow()
    made.add_place(place("outbox", empty))
    return made


def bare() -> MainWindow:
    """Return the window of a first start."""
    made = starting()
    made.attach(Bridge(Events(), parent=made))
    made.status.show_connection(online=False)
    return made


def pause() -> MainWindow:
    """Return the window with a sheet like the pause."""
    made = window()
    sheet = Sheet(made, "Even stilstaan")
    look = Look.current()
    row = QHBoxLayout()
    for role, text in (
        (Role.ADMINISTRATOR, "Zaterdag open huis in het vernieuwde zwembad!"),
        (Role.MUNICIPALITY, "Open huis zwembad: zaterdag."),
    ):
        column = QVBoxLayout()
        column.addWidget(RoleBadge(face(role, "@enkhuizen.nl"), large=True))
        quote = Surface("quote", margin="m")
        quote.body.addWidget(label(text))
        column.addWidget(quote)
        row.addLayout(column)
    sheet.body.addLayout(row)
    card = Card()
    card.body.addWidget(label("Als wie zeg ik dit?", strong=True))
    chips = Chips("Als wie zeg ik dit?", [("p", "Privépersoon"), ("q", "Politicus"), ("b", "Bestuurder"), ("g", "Gemeente")])
    chips.choose("b")
    card.body.addWidget(chips)
    sheet.body.addWidget(card)
    line = QHBoxLayout()
    line.setSpacing(look.space("l"))
    ring = CountdownRing()
    ring.show_left(37, 60)
    line.addWidget(ring)
    words = QVBoxLayout()
    words.addWidget(label("Nog 37 seconden bedenktijd", strong=True))
    words.addWidget(note("Daarna nog één keer bevestigen. Sluit u het programma, dan gaat er niets uit."))
    line.addLayout(words, 1)
    line.addWidget(button("Stilzetten", icon="pause"))
    line.addWidget(button("+ 1 minuut"))
    sheet.body.addLayout(line)
    for text, kind in (("Bewerken", "plain"), ("Annuleren", "plain"), ("Publiceren", "primary")):
        sheet.footer.addWidget(button(text, kind))
    sheet.footer.itemAt(sheet.footer.count() - 1).widget().setEnabled(False)
    made.open_sheet(sheet)
    return made


def badges() -> QWidget:
    """Return all roles, small, large, ticked and not."""
    made = Surface("ground", margin="xl")
    grid = QGridLayout()
    for number, role in enumerate(Role):
        column = number % 4
        row = number // 4 * 4
        for step, one in enumerate(
            (
                RoleBadge(face(role, "@account"), large=True),
                RoleBadge(face(role, "@account")),
                BadgeChoice(face(role, "@account"), checked=True),
                BadgeChoice(face(role, "@account")),
            )
        ):
            grid.addWidget(one, row + step, column, Qt.AlignmentFlag.AlignLeft)
    grid.addWidget(RoleBadge(face(Role.PROJECT, "@geel", colour="#FFE100")), 8, 0, Qt.AlignmentFlag.AlignLeft)
    narrow = RoleBadge(face())
    narrow.setFixedWidth(160)
    grid.addWidget(narrow, 8, 1)
    made.body.addLayout(grid)
    return made


def form() -> QWidget:
    """Return the controls of a form."""
    made = Surface("sheet", margin="xl")
    made.body.addWidget(Field("Server", QLineEdit("social.overheid.nl"), help_text="Het adres waarop u zich aanmeldt"))
    bad = Field("Wachtwoord", QLineEdit())
    bad.wrong("Dit wachtwoord past niet bij @wethouder. Maak een nieuw app-wachtwoord.")
    made.body.addWidget(bad)
    made.body.addWidget(Field("Taal", Choice("Taal", [("nl", "Nederlands"), ("fy", "Frysk")])))
    ticked = CheckBox("Ondertiteling vragen")
    ticked.setChecked(True)
    made.body.addWidget(ticked)
    made.body.addWidget(CheckBox("Niet aangevinkt"))
    radio = RadioButton("Licht")
    radio.setChecked(True)
    made.body.addWidget(radio)
    made.body.addWidget(RadioButton("Donker"))
    row = QHBoxLayout()
    for kind in ("plain", "primary", "quiet", "stop", "warning", "link"):
        row.addWidget(button(kind, kind, icon="" if kind == "link" else "send"))
    off = button("primary", "primary")
    off.setEnabled(False)
    row.addWidget(off)
    made.body.addLayout(row)
    made.body.addStretch(1)
    return made


PICTURES: dict[str, tuple[Callable[[], QWidget], tuple[int, int]]] = {
    "window": (window, (1440, 900)),
    "small": (window, (1024, 640)),
    "starting": (starting, (1024, 640)),
    "bare": (bare, (1024, 640)),
    "pause": (pause, (1440, 900)),
    "badges": (badges, (1000, 420)),
    "form": (form, (760, 520)),
    "crash": (lambda: CrashWindow("Python 3.11, Qt 6.11\n\nTraceback …"), (520, 420)),
}


def main(folder: Path, scale: float) -> None:
    """Save everything."""
    app = QApplication([])
    look = Look(app, theme=Theme.LIGHT, scale=scale, contrast=False)
    held = Language.install(app, "nl")
    folder.mkdir(parents=True, exist_ok=True)
    for theme in (Theme.LIGHT, Theme.DARK):
        look.set_theme(theme)
        for name, (make, size) in PICTURES.items():
            widget = make()
            widget.resize(*size)
            widget.show()
            app.processEvents()
            app.processEvents()
            widget.grab().save(str(folder / f"{name}-{theme}-{round(scale * 100)}.png"))
            widget.hide()
            widget.deleteLater()
    held.remove(app)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)
