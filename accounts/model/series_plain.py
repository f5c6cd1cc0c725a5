"""A series as plain values for JSON, and back. What comes back is checked: a file or a row can have been changed by anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, TypeVar

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, SeriesId
from accounts.model.series import Confirm, End, Kind, OnHoliday, Rule, Series, ShortMonth, Slot, Template
from accounts.model.visibility import Visibility

Plain = dict[str, Any]
T = TypeVar("T")
NEW = SeriesId(0)
"""A series that is not in the books yet."""


def to_plain(series: Series) -> Plain:
    """Return a series as values that JSON knows. Its `id` stays outside: it is the number of the row."""
    return {
        "title": series.title,
        "rule": _plain_rule(series.rule),
        "zone": series.zone,
        "at": series.at.isoformat(),
        "start": series.start.isoformat(),
        "end": {"on": series.end.on.isoformat() if series.end.on else None, "count": series.end.count},
        "skips": sorted(day.isoformat() for day in series.skips),
        "moves": {day.isoformat(): new.isoformat() for day, new in sorted(series.moves.items())},
        "paused": series.paused,
        "on_holiday": series.on_holiday.value,
        "template": _plain_template(series.template),
        "slot": {"video": series.slot.video, "captions": series.slot.captions, "warn_minutes": series.slot.warn_minutes},
        "late_minutes": series.late_minutes,
        "confirm": series.confirm.value,
        "answers": {day.isoformat(): answer.value for day, answer in sorted(series.answers.items())},
    }


def from_plain(plain: Mapping[str, Any], number: SeriesId = NEW) -> Series:
    """Return the series that `to_plain` wrote, with `number` as its id. Raises InputError (bad-series)."""
    try:
        return _series(plain, number)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise InputError("bad-series", what="file", value=type(error).__name__) from error


def _series(plain: Mapping[str, Any], number: SeriesId) -> Series:
    end = plain.get("end") or {}
    slot = plain.get("slot") or {}
    return Series(
        title=_text(plain["title"]),
        rule=_rule(plain["rule"]),
        zone=_text(plain["zone"]),
        at=time.fromisoformat(plain["at"]),
        start=date.fromisoformat(plain["start"]),
        end=End(on=_maybe(date.fromisoformat, end.get("on")), count=end.get("count")),
        skips=frozenset(date.fromisoformat(day) for day in plain.get("skips", ())),
        moves=MappingProxyType({date.fromisoformat(day): datetime.fromisoformat(new) for day, new in plain.get("moves", {}).items()}),
        paused=_flag(plain.get("paused", False)),
        on_holiday=OnHoliday(plain.get("on_holiday", OnHoliday.ASK)),
        template=_template(plain.get("template") or {}),
        slot=Slot(_flag(slot.get("video", False)), _flag(slot.get("captions", False)), slot.get("warn_minutes", 120)),
        late_minutes=plain.get("late_minutes", 30),
        id=number,
        confirm=Confirm(plain.get("confirm", Confirm.EACH)),
        answers=MappingProxyType({date.fromisoformat(day): OnHoliday(one) for day, one in plain.get("answers", {}).items()}),
    )


def _plain_rule(rule: Rule) -> Plain:
    return {
        "kind": rule.kind.value,
        "every": rule.every,
        "weekdays": list(rule.weekdays),
        "month_day": rule.month_day,
        "nth": rule.nth,
        "short_month": rule.short_month.value,
    }


def _rule(plain: Mapping[str, Any]) -> Rule:
    return Rule(
        kind=Kind(plain["kind"]),
        every=plain.get("every", 1),
        weekdays=tuple(plain.get("weekdays", ())),
        month_day=plain.get("month_day", 0),
        nth=plain.get("nth", 0),
        short_month=ShortMonth(plain.get("short_month", ShortMonth.LAST_DAY)),
    )


def _plain_template(template: Template) -> Plain:
    return {
        "common": _plain_content(template.common),
        "accounts": [int(account) for account in template.accounts],
        "variants": {str(int(account)): _plain_content(one) for account, one in template.variants.items()},
    }


def _template(plain: Mapping[str, Any]) -> Template:
    variants = {AccountId(int(account)): _content(one) for account, one in plain.get("variants", {}).items()}
    return Template(
        common=_content(plain.get("common") or {}),
        accounts=tuple(AccountId(int(account)) for account in plain.get("accounts", ())),
        variants=MappingProxyType(variants),
    )


def _plain_content(content: Content) -> Plain:
    return {
        "text": content.text,
        "title": content.title,
        "language": content.language,
        "visibility": content.visibility.value if content.visibility else None,
        "warning": content.warning,
        "thread": content.thread,
    }


def _content(plain: Mapping[str, Any]) -> Content:
    return Content(
        text=_text(plain.get("text", "")),
        title=_text(plain.get("title", "")),
        language=_text(plain.get("language", "")),
        visibility=_maybe(Visibility, plain.get("visibility")),
        warning=_text(plain.get("warning", "")),
        thread=_flag(plain.get("thread", False)),
    )


def _maybe(make: Callable[[Any], T], value: object) -> T | None:
    return None if value is None else make(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value
