"""Each guard of `tests/guards/` fails the test that it should fail, and no other. The cases run in a pytest of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]

CASES = dedent("""
    import logging, os, socket, threading, time, warnings
    from pathlib import Path
    import pytest

    RELEASE = threading.Event()

    def test_clean():
        pass

    def test_warning():
        warnings.warn("old way", DeprecationWarning)

    def test_unraisable():
        class Bad:
            def __del__(self):
                raise ValueError("in the dustbin")
        Bad()

    def test_thread_exception():
        def fail():
            raise ValueError("in a thread")
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    def test_log():
        logging.getLogger("publisher").warning("nobody expects this")

    def test_log_expected(expected_logs):
        expected_logs.expect("this comes", logger="publisher")
        logging.getLogger("publisher.inner").error("this comes")

    def test_log_other_than_expected(expected_logs):
        expected_logs.expect("this comes", logger="publisher")
        logging.getLogger("publisher").error("this comes")
        logging.getLogger("reader").error("this comes")

    def test_log_never_came(expected_logs):
        expected_logs.expect("this comes")

    def test_log_allowed(expected_logs):
        expected_logs.allow("may come")

    def test_log_info():
        logging.getLogger("publisher").info("all is well")

    def test_thread():
        threading.Thread(target=RELEASE.wait, args=(60,), name="forgotten", daemon=True).start()

    def test_thread_that_ends():
        threading.Thread(target=RELEASE.wait, args=(0.2,), name="ending").start()

    def test_connect():
        with socket.socket() as one, pytest.raises(OSError):
            one.connect(("192.0.2.1", 80))

    def test_connect_ex():
        with socket.socket() as one, pytest.raises(OSError):
            one.connect_ex(("192.0.2.1", 80))

    def test_datagram():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, pytest.raises(OSError):
            one.sendto(b"x", ("192.0.2.1", 53))

    def test_listen_to_all():
        with socket.socket() as one, pytest.raises(OSError):
            one.bind(("0.0.0.0", 0))

    def test_name():
        with pytest.raises(socket.gaierror):
            socket.getaddrinfo("www.example.org", 443)

    def test_name_that_cannot_be():
        with pytest.raises(socket.gaierror):
            socket.getaddrinfo("nowhere.invalid", 443)

    def test_loopback():
        with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(("localhost", server.getsockname()[1])):
            pass

    def test_sleep():
        time.sleep(0.01)

    def test_window_left(qapp):
        from PySide6.QtWidgets import QWidget
        test_window_left.keep = QWidget()
        test_window_left.keep.show()

    def test_window_closed(qtbot):
        from PySide6.QtWidgets import QWidget
        window = QWidget()
        qtbot.addWidget(window)
        window.show()

    def test_timer_left(qapp):
        from PySide6.QtCore import QTimer
        test_timer_left.keep = QTimer()
        test_timer_left.keep.start(60_000)

    def test_timer_stopped(qapp):
        from PySide6.QtCore import QTimer
        timer = QTimer()
        timer.start(60_000)
        timer.stop()

    def test_work_left(qapp):
        from PySide6.QtCore import QThreadPool
        QThreadPool.globalInstance().start(lambda: RELEASE.wait(2.4))  # longer than the grace, and over before the next test ends

    def test_qt_warning(qtbot):
        from PySide6.QtCore import QObject, QTimer, qWarning
        qWarning("Qt is not amused")

    def test_exception_in_slot(qtbot):
        from PySide6.QtCore import QTimer
        def fail():
            raise ValueError("in a slot")
        QTimer.singleShot(0, fail)
        qtbot.wait(50)

    @pytest.mark.unheard_of
    def test_marker():
        pass
""")

CONTINUED = dedent("""
    import os, time
    from pathlib import Path
    import pytest

    @pytest.mark.xfail
    def test_xfail_that_passes():
        pass

    def test_home():
        assert "omroeper-tests-" in os.environ["HOME"]
        assert "omroeper-tests-" in str(Path.home())
        assert "omroeper-tests-" in os.environ["OMROEPER_HOME"]

    def test_real_environment(real_environment):
        assert real_environment["HOME"] == "/home/of-the-runner"

    def test_no_keychain():
        import keyring
        from keyring.errors import NoKeyringError
        with pytest.raises(NoKeyringError):
            keyring.get_password("omroeper", "data-key")

    def test_keychain_on_demand(memory_keyring):
        import keyring
        keyring.set_password("omroeper", "data-key", "value")
        assert keyring.get_password("omroeper", "data-key") == "value"
        assert memory_keyring == {("omroeper", "data-key"): "value"}

    def test_zone():
        assert time.tzname[0] == "CET"
""")

BAD = {
    "warning": "old way",
    "unraisable": "in the dustbin",
    "thread_exception": "in a thread",
    "log": "nobody expects this",
    "log_other_than_expected": "logged ERROR reader",
    "log_never_came": "never logged: 'this comes'",
    "thread": "left a thread: forgotten",
    "connect": "reached for the network: connect to '192.0.2.1'",
    "connect_ex": "reached for the network: connect to '192.0.2.1'",
    "datagram": "reached for the network: send to '192.0.2.1'",
    "listen_to_all": "reached for the network: listen on '0.0.0.0'",
    "name": "reached for the network: look up 'www.example.org'",
    "sleep": "slept at test_cases.py",
    "window_left": "left a window: QWidget",
    "timer_left": "left a running timer: 60000 ms",
    "work_left": "left work behind: 1",
    "qt_warning": "Qt is not amused",
    "exception_in_slot": "in a slot",
    "xfail_that_passes": "XPASS(strict)",
}
GOOD = (
    "clean",
    "log_expected",
    "log_allowed",
    "log_info",
    "thread_that_ends",
    "name_that_cannot_be",
    "loopback",
    "window_closed",
    "timer_stopped",
    "home",
    "real_environment",
    "no_keychain",
    "keychain_on_demand",
    "zone",
)


@dataclass(frozen=True)
class Run:
    """What a pytest of its own said: the exit code, everything it printed, and the failures by test."""

    code: int
    output: str
    failures: dict[str, str]
    ran: set[str]


def run_cases(folder: Path, source: str) -> Run:
    """Run a file of tests under this repository's own pytest settings and guards."""
    (folder / "test_cases.py").write_text(source, "utf-8")
    (folder / "conftest.py").write_text('pytest_plugins = ["tests.conftest"]\n', "utf-8")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), f"--rootdir={folder}", f"--junit-xml={report}"]
    environment = {**os.environ, "HOME": "/home/of-the-runner"}
    done = subprocess.run([*command, str(folder)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=50)
    failures: dict[str, str] = {}
    ran: set[str] = set()
    for case in ElementTree.parse(report).iter("testcase") if report.exists() else ():
        name = case.attrib["name"].removeprefix("test_")
        ran.add(name)
        for trouble in [*case.findall("failure"), *case.findall("error")]:
            failures[name] = failures.get(name, "") + trouble.attrib.get("message", "") + (trouble.text or "")
    return Run(done.returncode, done.stdout + done.stderr, failures, ran)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run all cases once."""
    marker = CASES.index("@pytest.mark.unheard_of")
    return run_cases(tmp_path_factory.mktemp("cases"), CASES[:marker] + CONTINUED)


@pytest.mark.parametrize(("name", "reason"), BAD.items())
def test_guard_fails_what_it_should(guarded: Run, name: str, reason: str) -> None:
    assert name in guarded.ran, guarded.output
    assert reason in guarded.failures.get(name, "")


@pytest.mark.parametrize("name", GOOD)
def test_guard_lets_pass_what_is_well(guarded: Run, name: str) -> None:
    assert name in guarded.ran, guarded.output
    assert name not in guarded.failures, guarded.failures.get(name)


def test_every_case_has_a_verdict(guarded: Run) -> None:
    assert guarded.ran == {*BAD, *GOOD}
    assert guarded.code == pytest.ExitCode.TESTS_FAILED


def test_unknown_marker_stops_the_run(tmp_path: Path) -> None:
    run = run_cases(tmp_path, "import pytest\n" + CASES[CASES.index("@pytest.mark.unheard_of") :])
    assert run.code == pytest.ExitCode.INTERRUPTED
    assert "unheard_of" in run.output


def test_files_that_take_long_go_first(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_a="def test_one(): pass\ndef test_two(): pass", test_b="import pytest\n@pytest.mark.timeout(300)\ndef test_long(): pass"
    )
    found = pytester.runpytest_inprocess("-p", "tests.guards.order", "-p", "no:randomly", "-v")
    lines = [line.split("::")[1].split()[0] for line in found.outlines if "::" in line]
    assert lines == ["test_long", "test_one", "test_two"]
