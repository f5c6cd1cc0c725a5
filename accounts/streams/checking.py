"""What somebody wants of a column, made tidy and checked before it is stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from accounts.errors import InputError
from accounts.http import check_address
from accounts.model.column import MOST_TAGS, WIDTHS, Column, ColumnKind
from accounts.streams.kind import Accounts, bare
from accounts.streams.kinds import kind_of

MOST_TITLE = 80
MOST_WORDS = 200
MOST_SEARCH = 400
NEEDED = {ColumnKind.SEARCH: "search", ColumnKind.PERSON: "person", ColumnKind.FEED: "feeds", ColumnKind.LIST: "list_id"}
MISSING = {"search": "no-search", "person": "no-person", "feeds": "no-feed", "list_id": "no-list"}


def tidy(column: Column, accounts: Accounts) -> Column:
    """Return the column as it is to be stored: tags without #, handles without @, nothing twice, nothing empty.

    Raises InputError: no-tags, too-many-tags, bad-tag, no-search, no-list, no-person, no-feed, no-press, bad-address,
    no-column-account, no-such-account, too-many-words.
    """
    made = replace(
        column,
        title=" ".join(column.title.split())[:MOST_TITLE],
        any=_tags(column.any),
        all=_tags(column.all),
        none=_tags(column.none),
        without_tags=_tags(column.without_tags),
        search=" ".join(column.search.split())[:MOST_SEARCH],
        person=bare(column.person),
        list_id=column.list_id.strip(),
        people=_once(bare(one) for one in column.people),
        without_people=_once(bare(one) for one in column.without_people),
        without_words=_words(column.without_words),
        alert_words=_words(column.alert_words),
        feeds=_once(one.strip() for one in column.feeds),
        languages=_once(one.strip().casefold().split("-")[0] for one in column.languages),
        accounts=tuple(dict.fromkeys(column.accounts)),
        width=min(max(column.width, WIDTHS[0]), WIDTHS[1]),
    )
    _check_accounts(made, accounts)
    _check_wishes(made)
    act_as = made.act_as if made.act_as in accounts else next(iter(made.accounts), None)
    return replace(made, act_as=act_as, title=made.title or title_of(made))


def title_of(column: Column) -> str:
    """Return what a column is called when nobody gave it a name: what it follows, '' where only its kind says that."""
    if column.kind is ColumnKind.HASHTAGS:
        return " ".join(f"#{tag}" for tag in column.any or column.all)[:MOST_TITLE]
    if column.kind is ColumnKind.SEARCH:
        return column.search[:MOST_TITLE]
    if column.kind is ColumnKind.PERSON:
        return f"@{column.person}"[:MOST_TITLE]
    return ""


def _check_accounts(column: Column, accounts: Accounts) -> None:
    for account in column.accounts:
        if account not in accounts:
            raise InputError("no-such-account", account=int(account))
    if not column.accounts and (kind_of(column.kind).needs_accounts or column.people):
        raise InputError("no-column-account")


def _check_wishes(column: Column) -> None:
    if column.kind is ColumnKind.HASHTAGS:
        if not column.any and not column.all:
            raise InputError("no-tags")
        if len(column.any) + len(column.all) + len(column.none) > MOST_TAGS:
            raise InputError("too-many-tags", most=MOST_TAGS)
    if column.kind is ColumnKind.PRESS and not column.people and not column.feeds:
        raise InputError("no-press")
    for kind, name in NEEDED.items():
        if column.kind is kind and not getattr(column, name):
            raise InputError(MISSING[name])
    for feed in column.feeds:
        _check_feed(feed)


def _check_feed(address: str) -> None:
    """Many small associations have a feed over plain http only; nothing secret goes along, and what comes back is untrusted anyway."""
    try:
        check_address(address)
    except InputError as bad:
        if bad.word != "plain-http":
            raise


def _tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    found = _once(tag.strip().lstrip("#").casefold() for tag in tags)
    for tag in found:
        if any(letter.isspace() for letter in tag) or not any(letter.isalnum() for letter in tag):
            raise InputError("bad-tag", tag=tag[:60])
    return found


def _words(words: tuple[str, ...]) -> tuple[str, ...]:
    found = _once(" ".join(word.split()).casefold() for word in words)
    if len(found) > MOST_WORDS:
        raise InputError("too-many-words", most=MOST_WORDS)
    return found


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
