"""Calendars of councils: from a file or an address, read again daily, filtered by a text, bounded against whoever means ill."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from accounts.errors import InputError, Retryable
from accounts.http import Http
from accounts.model.council import Policy, Source
from accounts.model.ids import CouncilId
from accounts.posts.council_calendar import MOST_BYTES, MOST_MEETINGS, is_meeting, read_agenda, wanted_words
from tests.accounts.engines import House

HOUR = timedelta(hours=1)
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def event(title: str, start: str, end: str, *more: str, uid: str = "") -> str:
    lines = ("BEGIN:VEVENT", f"UID:{uid or title + start}", f"SUMMARY:{title}", f"DTSTART:{start}", f"DTEND:{end}", *more, "END:VEVENT")
    return "\r\n".join(lines)


def calendar(*events: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test", *events, "END:VCALENDAR", "")).encode()


TONIGHT = event("Raadsvergadering", "20261123T190000Z", "20261123T220000Z")
COMMISSION = event("Commissie Ruimte", "20261124T190000Z", "20261124T220000Z")
MONTHLY = event("Gemeenteraad", "20260106T183000Z", "20260106T213000Z", "RRULE:FREQ=MONTHLY;BYDAY=1TU")


def agenda(*events: str, words: str = "raadsvergadering, gemeenteraad"):
    return read_agenda(calendar(*events), words, NOW, "Europe/Amsterdam")


# -- what is a meeting ---------------------------------------------------------------------------------------------------------------


def test_only_what_looks_like_a_meeting_counts() -> None:
    found = agenda(TONIGHT, COMMISSION)
    assert found.meetings == ((NOW + 9 * HOUR, NOW + 12 * HOUR, "Raadsvergadering"),)
    assert (found.found, found.left_out, found.bad) == (1, 1, 0)
    assert len(agenda(TONIGHT, COMMISSION, words="commissie").meetings) == 1
    assert len(agenda(TONIGHT, COMMISSION, words=" ").meetings) == 2


def test_the_words_are_parts_in_whatever_case() -> None:
    words = wanted_words(" Raadsvergadering ;; GEMEENTERAAD,\nbesluitvormende  raad ")
    assert words == ("raadsvergadering", "gemeenteraad", "besluitvormende raad")
    assert is_meeting("De besluitvormende  Raad van Hoorn", words)
    assert not is_meeting("Raadscommissie", words)


def test_a_rule_without_an_end_is_spelled_out_for_a_year() -> None:
    found = agenda(MONTHLY)
    assert len(found.meetings) == 13
    assert found.meetings[0][0] == datetime(2026, 12, 1, 18, 30, tzinfo=UTC)


def test_what_is_cancelled_too_long_or_not_understood_holds_nobody() -> None:
    cancelled = event("Raadsvergadering", "20261125T190000Z", "20261125T220000Z", "STATUS:CANCELLED")
    a_year = event("Gemeenteraad zwijgt", "20261124T000000Z", "20271124T000000Z")
    broken = event("Gemeenteraad", "20261399T190000Z", "20261126T220000Z")
    found = agenda(cancelled, a_year, broken, TONIGHT)
    assert [title for _, _, title in found.meetings] == ["Raadsvergadering"]
    assert found.bad == 2


def test_a_rule_for_each_minute_of_a_century_stays_bounded() -> None:
    daily = [event("Gemeenteraad", f"202001{day:02}T100000Z", f"202001{day:02}T110000Z", "RRULE:FREQ=DAILY") for day in range(1, 29)]
    assert len(agenda(*daily).meetings) <= MOST_MEETINGS


@pytest.mark.parametrize(
    "data", [b"", b"<html>Meld u aan</html>", b"\x00" * 1000, b"BEGIN:VCALENDAR\r\n" * 100_000, b"x" * (MOST_BYTES + 1)]
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        read_agenda(data, "raad", NOW, "Europe/Amsterdam")


# -- from a file ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def where(house: House) -> CouncilId:
    account = house.account()
    return house.engine.meetings.add("Enkhuizen", accounts=[account.id])


def test_an_imported_file_holds_and_its_name_is_kept(house: House, where: CouncilId, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(calendar(TONIGHT, COMMISSION))
    here = house.engine.meetings.import_file(where, path)
    assert (here.file, here.found, here.left_out, here.read_at) == ("raad.ics", 1, 1, house.clock.now())
    (one,) = house.engine.meetings.to_come(where)
    assert one.source is Source.CALENDAR
    house.clock.advance(9 * 3600)
    assert house.engine.holds.on(house.engine.register.every()[0])


def test_a_bad_file_changes_nothing(house: House, where: CouncilId, tmp_path: Path) -> None:
    good, bad = tmp_path / "goed.ics", tmp_path / "slecht.ics"
    good.write_bytes(calendar(TONIGHT))
    bad.write_bytes(b"geen agenda")
    house.engine.meetings.import_file(where, good)
    before = house.engine.meetings.to_come(where)
    for path in (bad, tmp_path / "weg.ics"):
        with pytest.raises(InputError):
            house.engine.meetings.import_file(where, path)
    assert house.engine.meetings.to_come(where) == before
    assert house.engine.meetings.need(where).file == "goed.ics"


def test_another_filter_applies_to_the_kept_copy_at_once(house: House, where: CouncilId, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(calendar(TONIGHT, COMMISSION))
    house.engine.meetings.import_file(where, path)
    house.engine.meetings.change(where, words="commissie")
    assert [one.title for one in house.engine.meetings.to_come(where)] == ["Commissie Ruimte"]


def test_what_was_closed_or_taken_away_stays_so_when_it_is_read_again(house: House, where: CouncilId, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(calendar(TONIGHT, MONTHLY))
    meetings = house.engine.meetings
    meetings.import_file(where, path)
    meetings.cancel(meetings.to_come(where)[1].id)
    house.clock.advance(10 * 3600)
    meetings.close(meetings.to_come(where)[0].id)
    meetings.import_file(where, path)
    assert [one.start.month for one in meetings.to_come(where)][:2] == [1, 2]
    assert house.engine.holds.set_by_people == ()


def test_a_file_that_changes_in_the_middle_of_a_meeting_lets_nothing_go(house: House, where: CouncilId, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(calendar(TONIGHT))
    house.engine.meetings.import_file(where, path)
    house.clock.advance(10 * 3600)
    path.write_bytes(calendar(COMMISSION))
    house.engine.meetings.import_file(where, path)
    assert house.engine.holds.set_by_people


def test_rules_without_an_end_go_on_year_after_year(house: House, where: CouncilId, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(calendar(MONTHLY))
    meetings = house.engine.meetings
    meetings.import_file(where, path)
    assert meetings.refresh_due() == 0
    house.clock.advance(300 * 86400)
    assert meetings.refresh_due() == 1
    assert len(meetings.to_come(where)) == 13
    assert meetings.refresh_due() == 0


# -- from an address -----------------------------------------------------------------------------------------------------------------


class Site:
    """A server of a municipality."""

    def __init__(self) -> None:
        self.body = calendar(TONIGHT)
        self.status = 200
        self.headers: dict[str, str] = {"ETag": '"een"'}
        self.heard: list[dict[str, str]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.heard.append({name.lower(): value for name, value in self.headers.items()})
                same = self.headers.get("If-None-Match") == site.headers.get("ETag")
                self.send_response(304 if same and site.status == 200 else site.status)
                for name, value in site.headers.items():
                    self.send_header(name, value)
                body = b"" if same else site.body
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/raad.ics"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, name="site")
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


@pytest.fixture
def there(house: House, site: Site) -> CouncilId:
    return house.engine.meetings.add("Enkhuizen", accounts=[house.account().id], address=site.url, policy=Policy.CLERK)


def test_it_is_read_daily_and_asked_whether_it_is_another_one(house: House, site: Site, there: CouncilId) -> None:
    meetings = house.engine.meetings
    assert meetings.refresh_due() == 1
    first = meetings.need(there)
    assert (first.found, first.problem, first.read_at) == (1, "", house.clock.now())
    assert meetings.refresh_due() == 0
    house.clock.advance(86400)
    assert meetings.refresh_due() == 1
    assert [one.get("if-none-match") for one in site.heard] == [None, '"een"']
    assert meetings.need(there).read_at == house.clock.now()
    site.body, site.headers = calendar(COMMISSION, MONTHLY), {"ETag": '"twee"'}
    house.clock.advance(86400)
    meetings.refresh_due()
    assert meetings.need(there).found == 1
    assert len(meetings.to_come(there)) == 13


@pytest.mark.parametrize("trouble", ["gone", "page", "huge", "packed"])
def test_what_cannot_be_read_leaves_the_kept_copy_in_force_and_says_since_when(
    house: House, site: Site, there: CouncilId, trouble: str
) -> None:
    meetings = house.engine.meetings
    read = meetings.refresh(there).read_at
    before = meetings.to_come(there)
    site.headers = {}
    if trouble == "gone":
        site.status = 503
    elif trouble == "page":
        site.body = b"<html>Even geduld</html>"
    elif trouble == "huge":
        site.body = b"x" * (MOST_BYTES + 1)
    else:
        site.headers = {"Content-Encoding": "gzip"}
    house.clock.advance(3600 * 2)
    here = meetings.refresh(there)
    assert (here.read_at, here.tried_at) == (read, house.clock.now())
    assert here.problem
    assert meetings.to_come(there) == before
    # An hour later it is asked for again, and no earlier.
    assert meetings.refresh_due() == 0
    site.status, site.body, site.headers = 200, calendar(TONIGHT), {}
    house.clock.advance(3600)
    assert meetings.refresh_due() == 1
    assert meetings.need(there).problem == ""


def test_no_server_at_all(house: House, site: Site, there: CouncilId) -> None:
    house.engine.meetings.change(there, address="http://127.0.0.1:9/raad.ics")
    assert house.engine.meetings.refresh(there).problem == "network-down"


def test_a_clock_that_is_set_back_a_year_keeps_no_calendar_unread(house: House, site: Site, there: CouncilId) -> None:
    house.engine.meetings.refresh(there)
    house.clock.jump(-365 * 86400)
    assert house.engine.meetings.refresh_due() == 1


@pytest.mark.parametrize(("address", "code"), [("http://raad.example/x.ics", "plain-http"), ("ftp://raad.example", "bad-address")])
def test_an_address_that_is_not_safe_is_refused(house: House, address: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        house.engine.meetings.add("Enkhuizen", address=address)
    assert refused.value.word == code
    assert house.engine.meetings.councils() == ()


def test_what_calendar_programs_call_webcal_is_https(house: House) -> None:
    made = house.engine.meetings.add("Enkhuizen", address="webcal://raad.example/x.ics")
    assert house.engine.meetings.need(made).address == "https://raad.example/x.ics"


def test_a_server_that_takes_its_time_is_left(site: Site) -> None:
    site.body = b"x" * 100_000
    http = Http()
    with pytest.raises(Retryable):
        http.request("GET", site.url, most=MOST_BYTES, whole_seconds=0.0)
    http.close()
