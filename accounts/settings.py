"""Settings, declared in one list: name, default, and what is allowed. Kept in the books."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from accounts.errors import InputError
from accounts.store import settings as rows
from accounts.store.books import Books


@dataclass(frozen=True)
class Setting:
    """One setting. `choices` or the range (`least`, `most`) bound its value; neither = any text."""

    name: str
    default: str | int | bool
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None


SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (
        # How many own answers to one person in a conversation make the pause ask; cases: who works here, and when.
        Setting("answers_most", 3, least=2, most=50),
        Setting("my_name", ""),
        Setting("office_days", "01234"),
        Setting("office_from", "09:00"),
        Setting("office_until", "17:00"),
        Setting("answer_hours", 8, least=1, most=400),
        # Days after which an ended case is deleted.
        Setting("case_days", 90, least=1, most=3_650),
        Setting("cache_days", 30, least=1, most=366),
        Setting("picture_megabytes", 200, least=10, most=5_000),
        Setting("pictures", "always", choices=("never", "request", "always")),
        Setting("preferred_times", ""),
        Setting("series_days_ahead", 7, least=1, most=60),
        Setting("questions_turn", 0, least=0, most=1_000_000),
        # In whose name a draft goes to a colleague; '' = as this computer knows its user.
        Setting("own_name", ""),
        Setting("welcomed", False),
        Setting("spell_check", True),
        # Minutes ahead at which a planned message is told of before it goes out; 0 = never.
        Setting("notice_minutes", 10, least=0, most=120),
        # Whether alert words are told of in office hours only; quiet hours hold in any case.
        Setting("alerts_in_office", False),
        # Whether closing the window leaves the program in the tray, and whether that was ever offered.
        Setting("stay_in_tray", False),
        Setting("tray_offered", False),
    )
}


class Settings:
    """The settings of one data folder."""

    def __init__(self, books: Books) -> None:
        """Read them once."""
        self._books = books
        self._values = rows.every(books)

    def get(self, name: str) -> Any:
        """Return a setting's value. Raises KeyError for a name that is not declared."""
        setting = SETTINGS[name]
        value = self._values.get(name, setting.default)
        return value if _allowed(setting, value) else setting.default

    def damaged(self, name: str) -> bool:
        """Return whether what lies in the books under that name is no value of it, so that the default holds."""
        return name in self._values and not _allowed(SETTINGS[name], self._values[name])

    def put(self, name: str, value: str | int | bool) -> None:
        """Store a setting. Raises InputError (bad-setting)."""
        setting = SETTINGS[name]
        if not _allowed(setting, value):
            raise InputError("bad-setting", name=name, value=str(value))
        if self._values.get(name, setting.default) != value:
            rows.put(self._books, name, value)
            self._values[name] = value


def _allowed(setting: Setting, value: object) -> bool:
    if type(value) is not type(setting.default):
        return False
    if setting.choices:
        return value in setting.choices
    if isinstance(value, int) and setting.least is not None and setting.most is not None:
        return setting.least <= value <= setting.most
    return True
