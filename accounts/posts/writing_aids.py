"""Hashtag sets and reply snippets: what is written often, kept ready. A snippet can carry how a department is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from accounts.errors import InputError
from accounts.model.ids import AccountId
from accounts.posts.entities import Kind, entities
from accounts.store import settings as rows
from accounts.store.books import Books

TAG_SETS = "hashtag-sets"
SNIPPETS = "snippets"
MOST = 500
LONGEST_NAME = 80
LONGEST_TEXT = 2_000
LONGEST_LINE = 200


@dataclass(frozen=True)
class TagSet:
    """Hashtags that belong together, each with its '#', in the user's own spelling. `accounts` empty: for every account."""

    name: str
    tags: tuple[str, ...]
    accounts: tuple[AccountId, ...] = ()

    @property
    def text(self) -> str:
        """Return what is put in the message."""
        return " ".join(self.tags)


@dataclass(frozen=True)
class Contact:
    """How a department is reached; each part may be empty."""

    department: str = ""
    person: str = ""
    telephone: str = ""
    mail: str = ""
    web: str = ""

    @property
    def line(self) -> str:
        """Return it as one line."""
        return ", ".join(part for part in (self.department, self.person, self.telephone, self.mail, self.web) if part)


@dataclass(frozen=True)
class Snippet:
    """A piece of an answer. `{afdeling}`, `{naam}`, `{telefoon}`, `{e-mail}` and `{web}` in it become the parts of the contact."""

    name: str
    text: str
    contact: Contact = Contact()

    @property
    def filled(self) -> str:
        """Return what is put in the message: the places filled, or the contact behind the text when it has no places."""
        made = self.text
        for place, part in PLACES.items():
            made = made.replace(place, getattr(self.contact, part))
        if made == self.text and self.contact.line:
            return f"{made} {self.contact.line}".strip()
        return made


PLACES = {"{afdeling}": "department", "{naam}": "person", "{telefoon}": "telephone", "{e-mail}": "mail", "{web}": "web"}


class WritingAids:
    """Keeps sets and snippets in the books, in order of their names."""

    def __init__(self, books: Books, changed: Callable[[], None]) -> None:
        """`changed` is called after each change."""
        self._books = books
        self._changed = changed

    def tag_sets(self, accounts: Iterable[AccountId] | None = None) -> tuple[TagSet, ...]:
        """Return the sets, or those for any of `accounts`. Raises StoreError."""
        found = tuple(_tag_set(one) for one in _list(rows.every(self._books).get(TAG_SETS)))
        if accounts is None:
            return found
        wanted = set(accounts)
        return tuple(one for one in found if not one.accounts or wanted & set(one.accounts))

    def snippets(self) -> tuple[Snippet, ...]:
        """Return the snippets. Raises StoreError."""
        return tuple(_snippet(one) for one in _list(rows.every(self._books).get(SNIPPETS)))

    def put_tag_set(self, made: TagSet, before: str = "") -> TagSet:
        """Keep a set, in the place of the one called `before`.

        Raises InputError (no-name, no-tags, name-taken, too-many-entries), StoreError.
        """
        kept = TagSet(_name(made.name), as_tags(" ".join(made.tags)), tuple(sorted(set(made.accounts))))
        if not kept.tags:
            raise InputError("no-tags", name=kept.name)
        self._put(TAG_SETS, self.tag_sets(), kept, before)
        return kept

    def put_snippet(self, made: Snippet, before: str = "") -> Snippet:
        """Keep a snippet, in the place of the one called `before`.

        Raises InputError (no-name, no-text, name-taken, text-too-large, too-many-entries), StoreError.
        """
        contact = Contact(**{name: _line(value) for name, value in asdict(made.contact).items()})
        kept = Snippet(_name(made.name), made.text.strip(), contact)
        if not kept.filled:
            raise InputError("no-text", name=kept.name)
        if len(kept.text) > LONGEST_TEXT:
            raise InputError("text-too-large", count=len(kept.text), most=LONGEST_TEXT)
        self._put(SNIPPETS, self.snippets(), kept, before)
        return kept

    def drop_tag_set(self, name: str) -> None:
        """Throw a set away. Raises StoreError."""
        self._write(TAG_SETS, [one for one in self.tag_sets() if one.name != name])

    def drop_snippet(self, name: str) -> None:
        """Throw a snippet away. Raises StoreError."""
        self._write(SNIPPETS, [one for one in self.snippets() if one.name != name])

    def _put(self, row: str, there: tuple[Any, ...], made: Any, before: str) -> None:
        others = [one for one in there if one.name != before]
        if any(one.name.casefold() == made.name.casefold() for one in others):
            raise InputError("name-taken", name=made.name)
        if len(others) >= MOST:
            raise InputError("too-many-entries", count=len(others) + 1, most=MOST)
        self._write(row, [*others, made])

    def _write(self, row: str, entries: list[Any]) -> None:
        plain = [asdict(one) for one in sorted(entries, key=lambda one: str(one.name).casefold())]
        rows.put(self._books, row, plain)
        self._changed()


def contacts_of(kept: Mapping[str, object]) -> tuple[str, ...]:
    """Return telephone numbers, mail addresses and web addresses of all departments, from the stored settings."""
    contacts = [_snippet(one).contact for one in _list(kept.get(SNIPPETS))]
    return tuple(dict.fromkeys(part for one in contacts for part in (one.telephone, one.mail, one.web) if part))


def as_tags(typed: str) -> tuple[str, ...]:
    """Return the hashtags in what was typed, with or without '#', in the case in which they were typed, each once."""
    parts = [f"#{one.lstrip('#＃')}" for one in typed.replace(",", " ").replace(";", " ").split() if one.lstrip("#＃")]
    found = [one.text for part in parts for one in entities(part) if one.kind is Kind.TAG and one.text == part]
    first: dict[str, str] = {}
    for one in found:
        first.setdefault(one.casefold(), one)
    return tuple(first.values())


def _tag_set(plain: Any) -> TagSet:
    return TagSet(
        str(plain.get("name", "")), tuple(map(str, plain.get("tags", ()))), tuple(AccountId(int(one)) for one in plain.get("accounts", ()))
    )


def _snippet(plain: Any) -> Snippet:
    contact = plain.get("contact", {})
    parts = {name: str(contact.get(name, "")) for name in asdict(Contact())}
    return Snippet(str(plain.get("name", "")), str(plain.get("text", "")), Contact(**parts))


def _list(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _name(typed: str) -> str:
    name = _line(typed)[:LONGEST_NAME]
    if not name:
        raise InputError("no-name")
    return name


def _line(typed: str) -> str:
    return " ".join(typed.split())[:LONGEST_LINE]
