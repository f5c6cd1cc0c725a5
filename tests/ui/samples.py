"""Accounts and views to look at, for the tests and the gallery."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from accounts.model.account import Account, Role
from accounts.model.ids import AccountId
from accounts.roles import rule
from ui.badge import BadgeChoice, BadgeFace, RoleBadge
from ui.bridge import Bridge
from ui.look import Look
from ui.places import ORDER, Place
from ui.widgets import Card, EmptyState, FlowLayout, Notice, Page, button, label, note, scrolling, title

WORDS = {
    Role.PRIVATE: "Privé",
    Role.POLITICIAN: "Politicus",
    Role.ADMINISTRATOR: "Wethouder",
    Role.MUNICIPALITY: "Gemeente",
    Role.EDITORIAL: "Redactie",
    Role.CLERK: "Griffie",
    Role.PROJECT: "Project",
    Role.CRISIS: "Crisis",
}
ICONS = {
    "columns": ("columns-3", "Kolommen"),
    "planning": ("calendar", "Planning"),
    "outbox": ("send", "Verzonden"),
    "drafts": ("file", "Concepten"),
    "questions": ("message-square", "Vragen"),
    "accounts": ("user", "Accounts"),
    "crisis": ("octagon-alert", "Crisis"),
}


def account(role: Role = Role.ADMINISTRATOR, handle: str = "@wethouder@social.overheid.nl", **changed: object) -> Account:
    """Return an account in a role, as the program would make it."""
    held: dict[str, object] = {
        "id": AccountId(list(Role).index(role) + 1),
        "network": "mastodon",
        "server": "https://social.overheid.nl",
        "remote_id": "1",
        "handle": handle,
        "role": role,
        "label": WORDS[role],
        "role_word": WORDS[role],
        "shape": rule(role).shape,
    }
    return Account(**(held | changed))  # type: ignore[arg-type]


def face(role: Role = Role.ADMINISTRATOR, handle: str = "@wethouder@social.overheid.nl", **changed: object) -> BadgeFace:
    """Return the face of such an account."""
    return BadgeFace.of(account(role, handle, **changed), "Mastodon")


def place(name: str, factory: object = None) -> Place:
    """Return a place with a small view."""
    icon, text = ICONS[name]
    return Place(name, icon, text, factory or (lambda _bridge: page(text)))  # type: ignore[arg-type]


def places() -> list[Place]:
    """Return all seven."""
    return [place(name) for name in ORDER]


def page(heading: str) -> QWidget:
    """Return a view with cards."""
    made = Page(heading)
    made.add_action(button("Zoeken", icon="search"))
    made.body.addWidget(Notice("Donderdag 16:00 kan zo niet:", "de weekvideo heeft nog geen ondertiteling.", act="Toevoegen"))
    for role in (Role.ADMINISTRATOR, Role.MUNICIPALITY, Role.CRISIS):
        card = Card()
        card.body.addWidget(RoleBadge(face(role)))
        card.body.addWidget(label("Zaterdag open huis in het vernieuwde zwembad! Kom proefzwemmen tussen 10 en 14 uur. 👏"))
        card.body.addWidget(note("Gepubliceerd vandaag 14:02, teruggelezen van de server"))
        made.body.addWidget(card)
    made.body.addStretch(1)
    return made


def empty(_bridge: Bridge) -> QWidget:
    """Return an empty view."""
    return EmptyState(
        "send", "Nog niets verzonden", "Wat u publiceert, staat hier met zijn afzender en elke poging.", act="Schrijf een bericht"
    )


def composer() -> QWidget:
    """Return something like the composer."""
    look = Look.current()
    made = QWidget()
    whole = QVBoxLayout(made)
    whole.setContentsMargins(0, 0, 0, 0)
    inner = QWidget()
    whole.addWidget(scrolling(inner))
    column = QVBoxLayout(inner)
    column.setContentsMargins(*(look.space("l"),) * 4)
    column.setSpacing(look.space("m"))
    column.addWidget(title("Nieuw bericht"))
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.addWidget(BadgeChoice(face(), checked=True))
    flow.addWidget(BadgeChoice(face(Role.MUNICIPALITY, "@enkhuizen.nl"), checked=True))
    flow.addWidget(BadgeChoice(face(Role.PRIVATE, "@jan@mastodon.nl")))
    column.addWidget(holder)
    text = QPlainTextEdit("Zaterdag open huis in het vernieuwde zwembad! Kom proefzwemmen tussen 10 en 14 uur.")
    text.setProperty("type", "heading")
    text.setAccessibleName("Bericht")
    text.setTabChangesFocus(True)
    column.addWidget(text)
    column.addWidget(Notice("Herkenbare kinderen?", "Vul de rechtenkaart in voordat dit namens de gemeente verschijnt."))
    column.addWidget(note("Bewaard om 14:02, op deze computer"))
    column.addStretch(1)
    holder = QWidget()
    row = FlowLayout(holder)
    row.addWidget(button("Plannen…"))
    row.addWidget(button("Publiceren…", "primary"))
    column.addWidget(holder)
    return made
