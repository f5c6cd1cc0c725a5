"""What the kinds of columns and their fields are called, with examples: the form follows from the kind, its words from here."""

from __future__ import annotations

from dataclasses import dataclass

from accounts.model.column import Column, ColumnKind
from ui.language import tr


@dataclass(frozen=True)
class KindWords:
    """A kind as it is offered: its icon, what one does with it, what that brings, and what a column of it is called by itself."""

    icon: str
    act: str
    about: str
    title: str


def kind_words(kind: ColumnKind) -> KindWords:
    """Return the words for a kind."""
    words = {
        ColumnKind.HASHTAGS: KindWords(
            "columns-3",
            tr("Columns", "Follow a hashtag"),
            tr("Columns", "Everything anybody writes with #enkhuizen, or with one of several hashtags, at all your networks together."),
            tr("Columns", "Hashtags"),
        ),
        ColumnKind.MENTIONS: KindWords(
            "message-square",
            tr("Columns", "See who addresses you"),
            tr("Columns", "The mentions of all your accounts together in one column."),
            tr("Columns", "Mentions"),
        ),
        ColumnKind.HOME: KindWords(
            "inbox",
            tr("Columns", "Read whom you follow"),
            tr("Columns", "What the people and organisations write whom an account of yours follows."),
            tr("Columns", "Home"),
        ),
        ColumnKind.OWN: KindWords(
            "pencil",
            tr("Columns", "See the answers to yourself"),
            tr("Columns", "Your own messages with the answers to them."),
            tr("Columns", "My messages"),
        ),
        ColumnKind.SEARCH: KindWords(
            "search",
            tr("Columns", "Search for words"),
            tr("Columns", "Everything in which certain words stand, such as the name of a street or a building."),
            tr("Columns", "Search"),
        ),
        ColumnKind.PERSON: KindWords(
            "user",
            tr("Columns", "Follow one person"),
            tr("Columns", "The messages of one account, for example of the fire brigade."),
            tr("Columns", "Person"),
        ),
        ColumnKind.LIST: KindWords(
            "users",
            tr("Columns", "Read a list"),
            tr("Columns", "A list of people that you keep at a network."),
            tr("Columns", "List"),
        ),
        ColumnKind.FEED: KindWords(
            "rss",
            tr("Columns", "Follow a website"),
            tr("Columns", "News of a site that offers a feed (RSS), and Google Alerts."),
            tr("Columns", "Website"),
        ),
        ColumnKind.PRESS: KindWords(
            "file",
            tr("Columns", "Follow the local press"),
            tr("Columns", "Newspapers and broadcasters of your town, their accounts and their websites together."),
            tr("Columns", "Local press"),
        ),
    }
    return words[kind]


def field_words(name: str) -> tuple[str, str]:
    """Return what a field of a kind is called, and a line of help with an example."""
    words = {
        "any": (tr("Columns", "One of these hashtags"), tr("Columns", "For example: #enkhuizen #raadenkhuizen. One is enough.")),
        "all": (tr("Columns", "And all of these"), tr("Columns", "For example: #haven. Leave it empty if you have no such wish.")),
        "none": (tr("Columns", "But none of these"), tr("Columns", "For example: #vacature. What has one of these stays away.")),
        "search": (tr("Columns", "Words to search for"), tr("Columns", "For example: zwembad enkhuizen")),
        "person": (tr("Columns", "Whose messages"), tr("Columns", "For example: @brandweer@social.example")),
        "list_id": (tr("Columns", "Which list"), tr("Columns", "The lists that you keep at the network of the account above.")),
        "feeds": (
            tr("Columns", "Addresses of websites or feeds"),
            tr("Columns", "One a line, for example: https://www.enkhuizen.example/rss"),
        ),
        "people": (tr("Columns", "Accounts"), tr("Columns", "One a line, for example: @dagblad@social.example")),
    }
    return words[name]


def title_of(column: Column) -> str:
    """Return what a column is called: its own title, or that of its kind."""
    return column.title or kind_words(column.kind).title
