"""Statuses and a column in memory, for the tests of what is painted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from accounts.model.column import ColumnKind, Entry, Key, Via
from accounts.model.ids import AccountId
from accounts.model.status import Attachment, Card, Person, PictureKind, Poll, PollChoice, Span, SpanKind, Status

NOW = datetime(2026, 11, 25, 10, 42, tzinfo=UTC)
ANNA = Person("1", "anna@social.example", "Anna de Boer", "https://social.example/@anna")


def status(number: int = 0, text: str = "Weet iemand wanneer de brug bij de Kuipersdijk weer open gaat? #Enkhuizen", **more: Any) -> Status:
    """Return a status; a higher number is a minute older each. Tags in the text become spans."""
    held: dict[str, Any] = {
        "network": "practice",
        "server": "https://social.example",
        "remote_id": str(number),
        "uri": f"https://social.example/{number}",
        "url": f"https://social.example/@anna/{number}",
        "author": ANNA,
        "at": NOW - timedelta(minutes=4 + number),
        "text": text,
        "spans": tags(text),
        "replies": 3,
        "boosts": 12,
        "favourites": 40,
    }
    return Status(**(held | more))


def tags(text: str) -> tuple[Span, ...]:
    """Return the spans of the tags in a text."""
    found, at = [], 0
    for word in text.split(" "):
        clean = word.rstrip(".,!?:")
        if clean.startswith("#") and len(clean) > 1:
            found.append(Span(at, at + len(clean), SpanKind.TAG, clean[1:].lower()))
        at += len(word) + 1
    return tuple(found)


def link(text: str, words: str, target: str, kind: SpanKind = SpanKind.LINK) -> tuple[Span, ...]:
    """Return the span of `words` in `text`."""
    start = text.index(words)
    return (Span(start, start + len(words), kind, target),)


def entry(one: Status, *via: Via, late: bool = False, mine: dict[AccountId, frozenset[str]] | None = None) -> Entry:
    """Return a status as it stands in a column."""
    ways = via or (Via(AccountId(1), ColumnKind.HASHTAGS, "enkhuizen"),)
    return Entry(Key(one.order, one.uri), one, ways, late, mine or {})


class Memory:
    """A column in memory. It counts what it is asked for, so that a test can see that nobody reads the whole."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self.asked = 0
        self.add(*entries)

    def add(self, *entries: Entry) -> None:
        """Put entries where they belong; one with the same uri is replaced."""
        new = {one.status.uri for one in entries}
        self.entries = [one for one in self.entries if one.status.uri not in new] + list(entries)
        self.entries.sort(key=lambda one: one.key, reverse=True)

    def remove(self, *uris: str) -> None:
        """Take statuses out."""
        self.entries = [one for one in self.entries if one.status.uri not in uris]

    def page(self, *, before: Key | None = None, after: Key | None = None, most: int = 40) -> tuple[Entry, ...]:
        if after is not None:
            found = [one for one in self.entries if one.key > after][-most:] if most else []
        else:
            found = [one for one in self.entries if before is None or one.key < before][:most]
        self.asked += len(found)
        return tuple(found)

    def count(self) -> int:
        return len(self.entries)

    def newer(self, key: Key) -> int:
        return sum(one.key > key for one in self.entries)

    def rank(self, key: Key) -> float:
        return self.newer(key) / len(self.entries) if self.entries else 0.0

    def first_late(self) -> Key | None:
        return next((one.key for one in self.entries if one.late), None)

    def late(self) -> int:
        return sum(one.late for one in self.entries)

    def at_rank(self, rank: float) -> Key | None:
        if not self.entries:
            return None
        return self.entries[min(len(self.entries) - 1, round(rank * len(self.entries)))].key


def many(count: int) -> Memory:
    """Return a column of rows that differ in length."""
    words = "De feestverlichting op de Westerstraat hangt prachtig mannen en wij danken iedereen die heeft meegeholpen"
    return Memory(entry(status(at, f"{at}: " + words[: 20 + 9 * (at % 11)] + " #Enkhuizen")) for at in range(count))


FRISIAN = Person("2", "sjoerd@frysk.example", "Sjoerd Hoekstra", "https://frysk.example/@sjoerd")
ARABIC = Person("3", "fatima@social.example", "فاطمة الزهراء", "https://social.example/@fatima")
LONG = Person(
    "4",
    "bewonersplatform.gommerwijk.noord.en.omstreken@samenleving.noord-holland.example",
    "Bewonersplatform Gommerwijk-Noord en Omstreken, afdeling Groenvoorziening en Speelplaatsen",
    "https://samenleving.noord-holland.example/@b",
    bot=True,
)
EMOJI = Person(
    "6", "kat@social.example", "Kees :cat: de Kat", "https://social.example/@kat", emoji=(("cat", "https://social.example/cat.png"),)
)
PAPER = Person("5", "dagblad@social.example", "Enkhuizer Dagblad", "https://social.example/@dagblad")


def variety() -> list[Entry]:
    """Return one of every kind of row, newest first."""
    read_more = "Lees het verslag op https://enkhuizen.example/raad en reageer, @wethouder! 👏🏽"
    spans = (
        *link(read_more, "https://enkhuizen.example/raad", "https://enkhuizen.example/raad"),
        *link(read_more, "@wethouder", "https://social.overheid.nl/@wethouder", SpanKind.MENTION),
    )
    picture = Attachment(PictureKind.IMAGE, "https://social.example/1.jpg", alt="De raadzaal vol mensen", width=1600, height=900)
    film = Attachment(PictureKind.VIDEO, "https://social.example/v.mp4", "https://social.example/v.jpg", "Rondleiding", seconds=65)
    sound = Attachment(PictureKind.AUDIO, "https://social.example/a.mp3", seconds=754)
    quoted = status(90, "Komende zaterdag is het zwembad open.", author=PAPER)
    poll = Poll((PollChoice("Ja, graag", 71), PollChoice("Nee, het was goed", 29)), NOW + timedelta(hours=3))
    boost = {"boosted_by": FRISIAN, "boosted_at": NOW - timedelta(minutes=20)}
    from_boost = Via(AccountId(1), ColumnKind.HOME, boosted_by=FRISIAN)
    party = "Feest :cat: in de haven"
    card = Card("https://www.enkhuizen.example/haven", "De haven", "Tot en met 1 maart.", "https://www.enkhuizen.example/haven.jpg")
    return [
        entry(status(0)),
        entry(status(1, read_more, author=PAPER, spans=spans, media=(picture,))),
        entry(
            status(2, "De feestferljochting oan de Westerstrjitte hinget. Prachtich wurk, mannen! Tige tank. #Fryslân", author=FRISIAN),
            Via(AccountId(1), ColumnKind.HASHTAGS, "enkhuizen"),
            Via(AccountId(2), ColumnKind.HASHTAGS, "haven"),
            mine={AccountId(1): frozenset({"favourited"})},
        ),
        entry(status(3, "مرحبا بكم في إنكهاوزن! موعد الاجتماع يوم الثلاثاء الساعة 20:00. #Enkhuizen", author=ARABIC, language="ar")),
        entry(status(4, "Wie is er bij? 🚲🏳️‍🌈👨‍👩‍👧‍👦 Het wordt druk.", author=LONG, replies=12345, boosts=987, edited_at=NOW)),
        entry(status(5, "Zichtbaar na het openklappen.", warning="Ongeluk op de N307, heftige beelden", sensitive=True, media=(picture,))),
        entry(status(6, "Moet de markt terug naar de Westerstraat?", poll=poll, replies=0, boosts=0, favourites=0)),
        entry(status(7, "Mee eens.", quote=quoted, reply_to="1", reply_to_handle="jan@social.example")),
        entry(status(8, "Kijk terug:", media=(film, sound))),
        entry(status(9, "Nieuwe bestemmingsplannen", card=Card("https://www.enkhuizen.example/plannen", "Bestemmingsplannen ter inzage"))),
        entry(status(10, "Zaterdag open huis!", author=PAPER, media=(picture, picture), sensitive=True, **boost), from_boost),
        entry(status(12, party, author=EMOJI, spans=link(party, ":cat:", "https://social.example/cat.png", SpanKind.EMOJI), card=card)),
        entry(status(11, "Alinea een.\n\n" + "De raad heeft na lang beraad besloten. " * 40, title="Verslag van de raad")),
    ]
