"""The streams of the Mastodon family: server-sent events, and WebSockets where a server knows only those, from the address it names.

Streams have no memory: what passes while nobody listens is gone, so a stream begins with `Gap`. Source: Mastodon's documentation of
streaming and of the instance's `configuration.urls.streaming`; relatives answer 404, know only WebSockets (GoToSocial, Akkoma: 400, 404 or
426), or take the connection and never say a word.

The token goes into headers and never into the address, which proxies and servers write down: Mastodon reads `Authorization`, Akkoma
only `Sec-WebSocket-Protocol`, GoToSocial either (its `internal/api/client/streaming`, Akkoma's `websocket_handler.ex`).
"""

from __future__ import annotations

import json
import logging
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from accounts.errors import InputError, NetworkDown, Retryable
from accounts.http import Answer, check_address
from accounts.http_socket import Messages, as_word, opened
from accounts.http_stream import Stream
from accounts.model.column import ColumnKind
from accounts.networks.mastodon_api import Api
from accounts.networks.mastodon_status import Parser
from accounts.reading import Deleted, Edited, Gap, New, Question, StreamEvent

log = logging.getLogger("mastodon")

SILENT_SECONDS = 75.0
"""Mastodon sends a sign of life every fifteen seconds."""
SOCKET, USER = "/api/v1/streaming", "/api/v1/streaming/user"
MOST_DATA = 4 * 1024 * 1024
NO_STREAM = frozenset({400, 404, 405, 406, 410, 421, 426, 501})
GAPS_APART = 60.0
PLACE_SECONDS = 3600.0
MOST_NONSENSE = 600
"""Events in a minute that make no sense. More is no stream."""

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


@dataclass(frozen=True)
class Topic:
    """A stream: its path for server-sent events, its name for a WebSocket, and what it is about."""

    path: str
    name: str
    params: dict[str, str] = field(default_factory=dict)


def topic_of(question: Question) -> Topic | None:
    """Return the stream that answers a question, None where there is none."""
    if question.kind is ColumnKind.HOME:
        return Topic(USER, "user")
    if question.kind is ColumnKind.MENTIONS:
        return Topic("/api/v1/streaming/user/notification", "user:notification")
    if question.kind is ColumnKind.HASHTAGS and question.tag:
        return Topic("/api/v1/streaming/hashtag", "hashtag", {"tag": question.tag})
    if question.kind is ColumnKind.LIST and question.list_id:
        return Topic("/api/v1/streaming/list", "list", {"list": question.list_id})
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


class _Refused(Exception):
    """The server said in its first message that it has no such stream."""


def messages_as_events(messages: Iterator[str | None]) -> Iterator[Event]:
    """Give the events in a WebSocket's messages; what is none has an empty name. Raises _Refused."""
    heard = False
    for text in messages:
        try:
            found = json.loads(text or "")
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or not isinstance(found.get("event"), str):
            if not heard and isinstance(found, dict) and "error" in found:
                raise _Refused
            yield Event("", "")
            continue
        heard = True
        data = found.get("payload")
        if not isinstance(data, str):
            # Some write the status itself; what is gone is always named by its number.
            data = json.dumps(data) if found["event"] != "delete" or isinstance(data, int) else ""
        yield Event(found["event"], data)


@dataclass
class Streams:
    """The streams of one account. What was learned about the server is kept: where they are, of which kind, and that there are none."""

    api: Api
    parser: Parser
    silent_seconds: float = SILENT_SECONDS
    _places: list[str] = field(default_factory=list)
    _sockets: bool | None = None
    """Whether streams are WebSockets here; None = not known yet."""
    _none: bool = False
    _refused: set[str] = field(default_factory=set)
    """Paths of streams that this server has not, in either kind."""
    _mute: set[str] = field(default_factory=set)
    """Paths whose server-sent events never give a sign of life: nobody, or a proxy that holds them back, is behind them."""
    _not_before: float = -math.inf
    """Until when streams are not sought, because the place that the server names could not be reached; on the monotonic clock."""
    _odd: bool = False

    def follow(self, question: Question, told: Told, stop: threading.Event) -> bool:
        """Tell what happens until `stop`; see `Reader.stream`."""
        topic = topic_of(question)
        if topic is None or self._none or topic.path in self._refused or self.api.clock.monotonic() < self._not_before:
            return False
        if not self._places:
            self._places = addresses(self.api.server, self._instance())
        down: NetworkDown | None = None
        there = list(self._places)
        if not self._sockets and topic.path not in self._mute:
            for place in self._places:
                try:
                    if self._listen(place, topic, told, stop, patient=place == self._places[-1]):
                        return True
                except (NetworkDown, Retryable) as failure:
                    if stop.is_set():
                        return True
                    if not isinstance(failure, NetworkDown):
                        raise
                    down = failure
                    there.remove(place)
        for place in there if self._sockets is not False or topic.path in self._mute else []:
            try:
                if self._converse(place, topic, told, stop):
                    return True
            except (NetworkDown, Retryable) as failure:
                if stop.is_set():
                    return True
                if not isinstance(failure, NetworkDown):
                    raise
                there = [one for one in there if one != place]
                down = failure
        if down is not None and not there:
            raise down  # nobody answered at all
        if down is not None:
            # The place that the server names may be there later; that is no reason to ask the others every minute.
            self._not_before = self.api.clock.monotonic() + PLACE_SECONDS
            return False
        self._refused.add(topic.path)
        self._none = topic.path == USER  # which every server has that streams at all
        return False

    def _stands(self, place: str, told: Told, *, socket: bool) -> None:
        """Note that a stream stands: the next one is sought there first."""
        self._places = [place, *(one for one in self._places if one != place)]
        self._sockets = socket
        told(Gap(unproved=socket))

    def _converse(self, place: str, topic: Topic, told: Told, stop: threading.Event) -> bool:
        """Listen over a WebSocket at one place. False where there is none, or not for this."""
        token = self.api.token()
        with opened(
            self.api.http,
            place + SOCKET,
            stop,
            headers={"Authorization": f"Bearer {token}"},
            params={"stream": topic.name, **topic.params},
            subprotocol=as_word(token),
            silent_seconds=self.silent_seconds,
        ) as (stream, messages):
            if stop.is_set():
                return True
            if messages is None:
                return self._no_stream(stream, place + SOCKET, patient=True)
            return self._hear(messages, place, topic, told, stop)

    def _hear(self, messages: Messages, place: str, topic: Topic, told: Told, stop: threading.Event) -> bool:
        self._stands(place, told, socket=True)
        try:
            self._tell(messages_as_events(messages.read()), topic.path, told)
        except _Refused:
            return False
        if not stop.is_set():
            raise Retryable("stream-ended", host=self.api.host)
        return True

    def _no_stream(self, stream: Stream, url: str, *, patient: bool) -> bool:
        """Return False for an answer that says that there is no stream; else raise the error of its kind."""
        if stream.status in NO_STREAM or 200 <= stream.status < 400:
            return False
        answer = Answer(stream.status, stream.headers, stream.text(), url)
        if not patient and answer.status >= 500:
            raise NetworkDown(host=stream.host)
        self.api.check(answer, "read", sends=False)
        return False

    def _instance(self) -> dict[str, Any]:
        for version in ("v2", "v1"):
            answer = self.api.request("GET", f"/api/{version}/instance")
            if answer.ok and answer.object():
                return answer.object()
            if answer.status not in {401, 403, 404, 405, 410}:
                self.api.check(answer, "read", sends=False)
        return {}

    def _listen(self, place: str, topic: Topic, told: Told, stop: threading.Event, *, patient: bool) -> bool:
        """Listen at one place. False where no stream is; raises NetworkDown also for an error that another place may not have."""
        headers = {"Authorization": f"Bearer {self.api.token()}", "Accept": "text/event-stream"}
        path, url = topic.path, place + topic.path
        with self.api.http.stream(url, stop, headers=headers, params=topic.params, silent_seconds=self.silent_seconds) as stream:
            if stop.is_set():
                return True
            if stream.status != 200 or "event-stream" not in stream.headers.get("content-type", ""):
                return self._no_stream(stream, url, patient=patient)
            self._stands(place, told, socket=False)
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
        began, nonsense = time.monotonic(), 0
        for event in found:
            known, made = self._read(event, path)
            if made is not None:
                told(made)
                continue
            if event.name and not known:
                continue
            now = time.monotonic()
            began, nonsense = (now, 1) if now - began > GAPS_APART else (began, nonsense + 1)
            if nonsense > MOST_NONSENSE:
                raise Retryable("not-understood", host=self.api.host)
            if known and clock.monotonic() - last_gap >= GAPS_APART:
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
