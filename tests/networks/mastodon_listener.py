"""Somebody who listens to a stream of the stand-in, in a thread of its own."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

from accounts.networks.mastodon_reading import MastodonReader
from accounts.reading import Question
from tests.networks.mastodon_scene import Scene


@dataclass
class Listener:
    """A reader that listens in a thread of its own."""

    reader: MastodonReader
    question: Question
    heard: list[Any] = field(default_factory=list)
    ended: bool | BaseException | None = None

    def __post_init__(self) -> None:
        """Begin to listen."""
        self.stop = threading.Event()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="listener")
        self._thread.start()

    def _run(self) -> None:
        try:
            ended: bool | BaseException = self.reader.stream(self.question, self._told, self.stop)
        except Exception as failure:
            ended = failure
        with self._changed:
            self.ended = ended
            self._changed.notify_all()

    def _told(self, event: Any) -> None:
        with self._changed:
            self.heard.append(event)
            self._changed.notify_all()

    def wait(self, count: int) -> list[Any]:
        """Wait until so much was heard."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.heard) >= count or self.ended is not None, 10), self.heard
        assert len(self.heard) >= count, self.ended
        return self.heard

    def end(self) -> bool | BaseException | None:
        """Wait until it has ended by itself."""
        self._thread.join(10)
        assert not self._thread.is_alive()
        return self.ended

    def halt(self) -> tuple[bool | BaseException | None, float]:
        """Tell it to stop; return how it ended and the seconds that took."""
        before = time.monotonic()
        self.stop.set()
        return self.end(), time.monotonic() - before


def reader_of(scene: Scene, silent_seconds: float = 30.0) -> MastodonReader:
    """Return what reads for the scene's account."""
    made = MastodonReader(scene.connector.account, scene.http, scene.connector.secrets, scene.clock)
    made._streams.silent_seconds = silent_seconds
    return made
