"""Any series, written to a calendar file, read back by ourselves and by another: both must land on the moments at which it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.model.series import OnHoliday, Series
from accounts.posts.calendar_files import read_calendar
from accounts.posts.recurrence import occurrences
from accounts.posts.turns import turns
from tests.accounts.test_calendar_files import WISHES, expanded, exported
from tests.accounts.test_recurrence_oracle import series

SINCE, UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC)
"""Within the two years for which holidays are told."""


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(series(), st.sampled_from(OnHoliday))
def test_any_series_is_shown_by_another_reader_when_it_goes(one: Series, on_holiday: OnHoliday) -> None:
    one = replace(one, on_holiday=on_holiday, title="Weekvideo")
    ours = [found.utc for found in occurrences(one, SINCE, UNTIL)]
    data = exported(one)
    assert [moment for _, moment in expanded(data, UNTIL)] == ours
    back = read_calendar(data, replace(WISHES, past=True, endless=True))
    if next(turns(one, one.start), None) is None:
        assert [problem.code for problem in back.problems] == ["calendar-empty"]
        return
    assert back.problems == ()
    assert back.rows[0].series is not None
    assert [found.utc for found in occurrences(back.rows[0].series, SINCE, UNTIL)] == ours
