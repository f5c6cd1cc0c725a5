"""The streams of the Mastodon family: server-sent events, from the address that the server's configuration names.

Streams have no memory: what passes while nobody listens is gone, so a stream begins with `Gap`. Source: Mastodon's documentation of
streaming and of the instance's `configuration.urls.streaming`; relatives answer 404, know only WebSockets (GoToSocial, Akkoma: 400 or 426),
or take the connection and never say a word.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from accounts.errors import InputError, NetworkDown, Retryable
from accounts.http import Answer, check_address
from accounts.model.column import ColumnKind
from accounts.networks.mastodon_api import Api
from accounts.networks.mastodon_status import Parser
from accounts.reading import Deleted, Edited, Gap, New, Question, StreamEvent

log = logging.getLogger("mastodon")

SILENT_SECONDS = 75.0
"""Mastodon sends a sign of life every fifteen seconds."""
MOST_DATA = 4 * 1024 * 1024
NO_STREAM = frozenset({400, 404, 405, 406, 410, 421, 426, 501})
GAPS_APART = 60.0

Told = Callable[[StreamEvent], None]


@dataclass(frozen=True)
class Event:
    """One server-sent event."""

    name: str
    data: str


def events(lines: Iterator[str]) -> Iterator[Event]:
    """Give the events in lines (HTML standard, 'server-sent events'); a comment is a sign of life and no event."""
    name, size = "", 0
    data: list[str] = []
    for line in lines:
        if not line:
            if data and size <= MOST_DATA:
                yield Event(name, "\n".join(data))
            name, data, size = "", [], 0
            continue
        what, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if what == "event":
            name = value
        elif what == "data":
            size += len(value)
            if size <= MOST_DATA:
                data.append(value)


def path_of(question: Question) -> tuple[str, dict[str, str]] | None:
    """Return path and parameters of the stream that answers a question, None where there is none."""
    if question.kind is ColumnKind.HOME:
        return "/api/v1/streaming/user", {}
    if question.kind is ColumnKind.MENTIONS:
        return "/api/v1/streaming/user/notification", {}
    if question.kind is ColumnKind.HASHTAGS and question.tag:
        return "/api/v1/streaming/hashtag", {"tag": question.tag}
    if question.kind is ColumnKind.LIST and question.list_id:
        return "/api/v1/streaming/list", {"list": question.list_id}
    return None


def addresses(server: str, instance: dict[str, Any]) -> list[str]:
    """Return where the streams of `server` may be, the most likely first: what it names, as http, then the server itself."""
    configuration, urls = instance.get("configuration"), instance.get("urls")
    named = configuration.get("urls") if isinstance(configuration, dict) else None
    found = named.get("streaming") if isinstance(named, dict) else None
    if not isinstance(found, str) and isinstance(urls, dict):
        found = urls.get("streaming_api")
    made = []
    if isinstance(found, str) and "://" in found:
        scheme, _, rest = found.strip().partition("://")
        scheme = {"wss": "https", "ws": "http"}.get(scheme.lower(), scheme.lower())
        address = f"{scheme}://{rest.split('?')[0].rstrip('/')}".removesuffix("/api/v1/streaming")
        try:
            check_address(address)
            made.append(address)
        except InputError:
            log.info("%s names a streaming address that cannot be used", urlsplit(server).hostname)
    return list(dict.fromkeys([*made, server]))


@dataclass
class Streams:
    """The streams of one account. What was learned about the server is kept: where they are, and that there are none."""

    api: Api
    parser: Parser
    silent_seconds: float = SILENT_SECONDS
    _places: list[str] = field(default_factory=list)
    _none: bool = False
    _mute: set[str] = field(default_factory=set)
    _odd: bool = False

    def follow(self, question: Question, told: Told, stop: threading.Event) -> bool:
        """Tell what happens until `stop`; see `Reader.stream`."""
        wanted = path_of(question)
        if wanted is None or self._none or wanted[0] in self._mute:
            return False
        path, params = wanted
        if not self._places:
            self._places = addresses(self.api.server, self._instance())
        for number, place in enumerate(self._places):
            last = number == len(self._places) - 1
            if stop.is_set():
                return True
            try:
                if self._listen(place, path, params, told, stop, patient=last):
                    self._places = [place]
                    return True
            except (NetworkDown, Retryable) as failure:
                if stop.is_set():
                    return True
                if last or not isinstance(failure, NetworkDown):
                    raise
        self._none = True
        return False

    def _instance(self) -> dict[str, Any]:
        for version in ("v2", "v1"):
            answer = self.api.request("GET", f"/api/{version}/instance")
            if answer.ok and answer.object():
                return answer.object()
            if answer.status not in {401, 403, 404, 405, 410}:
                self.api.check(answer, "read", sends=False)
        return {}

    def _listen(self, place: str, path: str, params: dict[str, str], told: Told, stop: threading.Event, *, patient: bool) -> bool:
        """Listen at one place. False where no stream is; raises NetworkDown also for an error that another place may not have."""
        headers = {"Authorization": f"Bearer {self.api.token()}", "Accept": "text/event-stream"}
        url = place + path
        with self.api.http.stream(url, stop, headers=headers, params=params, silent_seconds=self.silent_seconds) as stream:
            kind = stream.headers.get("content-type", "")
            if stop.is_set():
                return True
            if stream.status in NO_STREAM or (stream.status == 200 and "event-stream" not in kind) or 300 <= stream.status < 400:
                return False
            if stream.status != 200:
                answer = Answer(stream.status, stream.headers, stream.text(), url)
                if not patient and answer.status >= 500:
                    raise NetworkDown(host=stream.host)
                self.api.check(answer, "read", sends=False)
                return False
            told(Gap())
            heard = False

            def lines() -> Iterator[str]:
                nonlocal heard
                for line in stream.lines():
                    heard = True
                    yield line

            try:
                self._tell(events(lines()), path, told)
            except Retryable as broken:
                if broken.word == "stream-silent" and not heard:
                    # Connects, and never gives a sign of life: nobody is behind it.
                    self._mute.add(path)
                raise
        if not stop.is_set():
            raise Retryable("stream-ended", host=self.api.host)
        return True

    def _tell(self, found: Iterator[Event], path: str, told: Told) -> None:
        clock = self.api.clock
        last_gap = -GAPS_APART
        for event in found:
            known, made = self._read(event, path)
            if made is not None:
                told(made)
            elif known and clock.monotonic() - last_gap >= GAPS_APART:
                # It was to be a status and is none: something passed that was not understood.
                last_gap = clock.monotonic()
                told(Gap())
                if not self._odd:
                    self._odd = True
                    log.info("%s streams something that is no status", self.api.host)

    def _read(self, event: Event, path: str) -> tuple[bool, StreamEvent | None]:
        """Return whether the event was to tell something here, and what it tells."""
        if event.name == "delete":
            number = event.data.strip().strip('"')
            return (True, Deleted(remote_id=number)) if 0 < len(number) <= 200 and number.isprintable() else (False, None)
        mentions = path.endswith("notification")
        if event.name not in ({"notification"} if mentions else {"update", "status.update"}):
            return False, None
        try:
            found = json.loads(event.data)
        except (ValueError, RecursionError):
            return True, None
        if mentions:
            if not isinstance(found, dict) or found.get("type") != "mention":
                return not isinstance(found, dict), None
            found = found.get("status")
        status = self.parser.status(found)
        if status is None:
            return True, None
        return True, Edited(status) if event.name == "status.update" else New(status)
