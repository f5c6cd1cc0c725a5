"""The rules that a municipality can change: which check weighs how much for which role, which words it looks for, and when elections are.

They are read from TOML: the built-in tables lie beside this file, one of the user's own is laid over them (`Rules.changed_by`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from accounts.errors import InputError
from accounts.model.account import Role

_TABLES = Path(__file__).with_name("tables")
_ELECTION = "election"
HEAVIER = ("off", "note", "ask", "reason", "stop")
"""What a table may say of a check, the lightest first. 'reason' is a question that is answered by typing why."""

MOST_BYTES = 1_000_000
MOST_WORDS = 5_000
MOST_WORD = 100


@dataclass(frozen=True)
class Election:
    """A period, both days included, in which an institution holds back more."""

    first: date
    last: date
    name: str = ""


@dataclass(frozen=True)
class Rules:
    """`weights`: check code to role (or 'default', or 'election') to one of HEAVIER. `words`: name of a list to its entries."""

    weights: Mapping[str, Mapping[str, str]]
    words: Mapping[str, tuple[str, ...]]
    elections: tuple[Election, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def heaviness(self, code: str, role: Role, today: date | None = None) -> str:
        """Return how much `code` weighs for `role`, one of HEAVIER; within an election period the heavier of the two."""
        table = self.weights.get(code, {})
        usual = table.get(role.value, table.get("default", "note"))
        if usual != "off" and self.election(today) is not None:
            return max(usual, table.get(_ELECTION, usual), key=HEAVIER.index)
        return usual

    def election(self, today: date | None) -> Election | None:
        """Return the election period that `today` lies in."""
        return next((one for one in self.elections if today is not None and one.first <= today <= one.last), None)

    def list(self, name: str) -> tuple[str, ...]:
        """Return a list of words, empty when there is none of that name."""
        return self.words.get(name, ())

    def number(self, name: str, usual: int) -> int:
        """Return a number of the rules."""
        return self.numbers.get(name, usual)

    def changed_by(self, text: str) -> Rules:
        """Return these rules with a table of the user's laid over them: weights replace, lists are added to, elections replace.

        Raises InputError (rules-damaged) with the place.
        """
        plain = _load(text)
        weights = {code: dict(table) for code, table in self.weights.items()}
        for code, table in _weights(plain).items():
            if code not in weights:
                raise InputError("rules-damaged", place=f"weights.{code}")
            weights[code].update(table)
        words = dict(self.words)
        for name, found in _words(plain).items():
            words[name] = tuple(dict.fromkeys((*words.get(name, ()), *found)))
        elections = _elections(plain)
        numbers = {**self.numbers, **_numbers(plain)}
        return replace(self, weights=weights, words=words, elections=elections or self.elections, numbers=numbers)


@lru_cache(maxsize=1)
def builtin() -> Rules:
    """Return the rules the program brings along."""
    weights = _weights(_load((_TABLES / "weights.toml").read_text("utf-8")))
    plain = _load((_TABLES / "words.toml").read_text("utf-8"))
    return Rules(weights, _words(plain), _elections(plain), _numbers(plain))


def _load(text: str) -> dict[str, Any]:
    if len(text) > MOST_BYTES:
        raise InputError("rules-damaged", place="size")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError("rules-damaged", place=str(error)) from None


def _weights(plain: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    known = {"default", _ELECTION, *(role.value for role in Role)}
    made: dict[str, dict[str, str]] = {}
    for code, table in _table(plain, "weights").items():
        if not isinstance(table, dict):
            raise InputError("rules-damaged", place=f"weights.{code}")
        for who, weight in table.items():
            if who not in known or weight not in HEAVIER:
                raise InputError("rules-damaged", place=f"weights.{code}.{who}")
        made[code] = dict(table)
    return made


def _words(plain: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    for name, found in _table(plain, "words").items():
        fine = isinstance(found, list) and len(found) <= MOST_WORDS
        if not fine or not all(isinstance(one, str) and 0 < len(one.strip()) <= MOST_WORD for one in found):
            raise InputError("rules-damaged", place=f"words.{name}")
        made[name] = tuple(one.strip() for one in found)
    return made


def _elections(plain: Mapping[str, Any]) -> tuple[Election, ...]:
    found = plain.get("elections", [])
    if not isinstance(found, list):
        raise InputError("rules-damaged", place="elections")
    made = []
    for number, one in enumerate(found, 1):
        first, last = (one.get("from"), one.get("until")) if isinstance(one, dict) else (None, None)
        if type(first) is not date or type(last) is not date or last < first:
            raise InputError("rules-damaged", place=f"elections {number}")
        made.append(Election(first, last, str(one.get("name", ""))))
    return tuple(made)


def _numbers(plain: Mapping[str, Any]) -> dict[str, int]:
    found = _table(plain, "numbers")
    for name, value in found.items():
        if type(value) is not int or not 0 <= value <= 1_000_000:
            raise InputError("rules-damaged", place=f"numbers.{name}")
    return dict(found)


def _table(plain: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = plain.get(name, {})
    if not isinstance(found, dict):
        raise InputError("rules-damaged", place=name)
    return found
