"""The last net: told once, calmly, and no secret in it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.guards.logs import ExpectedLogs
from tests.ui.accessible import unnamed
from ui import crash
from ui.crash import Crash, clean


@pytest.fixture
def net(qapp: QApplication, expected_logs: ExpectedLogs) -> Iterator[Crash]:
    expected_logs.allow("plugin does not support", "qt")  # of the screenless platform
    made = Crash.install(qapp)
    yield made
    made.remove()
    if made.window is not None:
        made.window.close()
    QApplication.processEvents()


def _fail(text: str) -> None:
    try:
        raise RuntimeError(text)
    except RuntimeError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_a_fault_is_logged_and_shown_with_details_to_copy(net: Crash, qtbot: QtBot, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("a wheel came off", "crash")
    _fail("a wheel came off")
    qtbot.waitUntil(lambda: net.window is not None)
    assert net.window is not None
    assert unnamed(net.window) == []
    net.window.copy()
    copied = QApplication.clipboard().text()
    assert "RuntimeError: a wheel came off" in copied
    assert "test_crash.py" in copied
    assert "Qt 6" in copied


def test_ten_faults_are_one_window(net: Crash, qtbot: QtBot, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("again", "crash")
    for _ in range(10):
        _fail("again")
    qtbot.waitUntil(lambda: net.window is not None and "10" in net.window.count.text())


def test_a_fault_in_another_thread_is_shown_on_this_one(net: Crash, qtbot: QtBot, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("elsewhere", "crash")

    def job() -> None:
        raise ValueError("elsewhere")

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: net.window is not None)


def test_a_fault_while_telling_of_one_goes_no_further(
    net: Crash, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_given: object) -> str:
        sys.excepthook(TypeError, TypeError("inner"), None)
        raise OSError("outer")

    monkeypatch.setattr(crash, "details", broken)
    _fail("first")
    said = capsys.readouterr().err
    assert "another fault while telling of one: TypeError" in said
    assert "could not be told: RuntimeError" in said


def test_qt_speaks_in_the_log(net: Crash, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("a loose end", "qt")
    qWarning("a loose end")


def test_what_was_there_before_comes_back(qapp: QApplication) -> None:
    before = (sys.excepthook, threading.excepthook)
    Crash.install(qapp).remove()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer {secret}",
        "token={secret}",
        "{{'access_token': '{secret}', 'x': 1}}",
        '"refresh_token": "{secret}"',
        "https://example.org/oauth?code={secret}&state=1",
        "https://user:{secret}@example.org/",
        "password: {secret}",
        "wrong: {secret}",
    ],
)
@pytest.mark.parametrize(
    "secret",
    [
        "Zx81Qw90Kl23Mn45Pq67Rs",
        "abcd-1234-efgh-5678",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMQ",
        "abcd 1234 EFGH 5678 ijkl 9012",
        "q7/Zx81Q+w90Kl23/Mn45Pq==",
    ],
)
def test_no_secret_stands_in_the_details(text: str, secret: str) -> None:
    shown = clean(text.format(secret=secret))
    for part in secret.replace("-", " ").replace(".", " ").split():
        assert part not in shown, shown


def test_the_way_to_a_fault_stays_readable() -> None:
    text = 'File "/usr/lib/python3/omroeper/ui/window.py", line 120, in _share\n    RuntimeError: no more room for 3 accounts'
    assert clean(text) == text
