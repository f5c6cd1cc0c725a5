"""What nobody expected: written to the log, and told once, calmly, with details that can be copied. No secret goes into either."""

from __future__ import annotations

import logging
import platform
import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.widgets.buttons import button
from ui.widgets.text import label, title

log = logging.getLogger("crash")
qt_log = logging.getLogger("qt")

_HIDDEN = "[hidden]"
_NAMED = re.compile(
    r"(?i)([\w-]*(?:authorization|token|secret|password|passphrase|cookie|jwt|apikey|api_key)[\w-]*['\"]?\s*[=:]\s*['\"]?)"
    r"(?:(?:bearer|basic|dpop)\s+)?[^\s'\",;&)]+"
)
_SCHEME = re.compile(r"(?i)\b(bearer|basic|dpop)\s+[^\s'\",;&)]+")
_QUERY = re.compile(r"(https?://[^\s'\"?#]+)[?#][^\s'\"]*")
_USERINFO = re.compile(r"(https?://)[^\s/@]+@")
_LONG = re.compile(r"[A-Za-z0-9_+./=-]{16,}")
_GROUPS = re.compile(r"\b(?:[A-Za-z0-9]{4}[ -]){3,5}[A-Za-z0-9]{4}\b")
_PLACE = re.compile(r"\s*(?:\|\s*)?File \"")
"""A line of a traceback that names a file; its long words are folders."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def clean(text: str) -> str:
    """Return `text` without what may be a secret (named values, long random words, what follows '?' in an address) or the user's name."""
    text = _USERINFO.sub(r"\1", _QUERY.sub(rf"\1?{_HIDDEN}", text))
    text = _SCHEME.sub(rf"\1 {_HIDDEN}", _NAMED.sub(rf"\1{_HIDDEN}", text))
    text = _GROUPS.sub(_HIDDEN, text.replace(str(Path.home()), "~"))
    return "\n".join(line if _PLACE.match(line) else _LONG.sub(_without_random, line) for line in text.split("\n"))


def _without_random(found: re.Match[str]) -> str:
    return _HIDDEN if _random(found.group()) else found.group()


def _random(word: str) -> bool:
    return any(sign.isdigit() for sign in word) and any(sign.isalpha() for sign in word)


def details(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Return what to send along with a report: versions and the way to the fault."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    head = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}\n\n"
    return head + clean(lines)


class CrashWindow(QDialog):
    """Says that something went wrong, what that means for what was written, and offers the details."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show the details of one fault."""
        super().__init__(parent)
        look = Look.current()
        self.setWindowTitle("Omroeper")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look.size("sheet-narrow"), look.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space("xl"),) * 4)
        column.setSpacing(look.space("m"))
        column.addWidget(title(tr("Crash", "Something went wrong in Omroeper")))
        column.addWidget(
            label(
                tr(
                    "Crash",
                    "Your drafts are saved on this computer, and nothing is sent twice. You can go on; restart if something looks odd.",
                )
            )
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("type", "mono")
        self.text.setAccessibleName(tr("Crash", "Details"))
        column.addWidget(self.text, 1)
        self.count = label("", "note", tone="muted")
        self.count.hide()
        column.addWidget(self.count)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Crash", "Copy details"), icon="copy", on=self.copy))
        close = button(tr("Crash", "Close"), "primary", on=self.close)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def again(self, times: int) -> None:
        """Say that it happened more often."""
        self.count.setText(tr("Crash", "This happened %n times.", times))
        self.count.show()


class Crash(QObject):
    """Catches what nobody caught, in every thread. Never two windows, and never itself a cause of the next."""

    _told = Signal(str)

    def __init__(self, app: QApplication) -> None:
        """Be ready to catch; `install` begins it."""
        super().__init__(app)
        self.window: CrashWindow | None = None
        self._times = 0
        self._busy = threading.local()
        self._before = (sys.excepthook, threading.excepthook)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def install(cls, app: QApplication) -> Crash:
        """Catch everything from now on."""
        made = cls(app)
        sys.excepthook = made.caught
        threading.excepthook = made._caught_in_thread
        qInstallMessageHandler(_qt_said)
        return made

    def remove(self) -> None:
        """Put back what was there before, for tests and the end of the program."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log a fault and show it; a fault while doing so goes to the standard error and no further."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if getattr(self._busy, "now", False):
            sys.stderr.write(f"another fault while telling of one: {kind.__name__}\n")
            return
        self._busy.now = True
        try:
            text = details(kind, error, trace)
            log.critical("not caught:\n%s", text)
            self._told.emit(text)
        except Exception:  # the last net must not tear
            sys.stderr.write(f"a fault could not be told: {kind.__name__}\n")
        finally:
            self._busy.now = False

    def _caught_in_thread(self, given: threading.ExceptHookArgs) -> None:
        if not issubclass(given.exc_type, SystemExit):
            self.caught(given.exc_type, given.exc_value, given.exc_traceback)

    def _show(self, text: str) -> None:
        self._busy.now = True
        try:
            self._times += 1
            if self.window is not None:
                self.window.again(self._times)
                return
            self._times = 1
            self.window = CrashWindow(text)
            self.window.destroyed.connect(self._closed)
            self.window.show()
        except Exception:  # as above
            log.exception("the fault could not be shown")
        finally:
            self._busy.now = False

    def _closed(self) -> None:
        self.window = None


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", clean(message))
