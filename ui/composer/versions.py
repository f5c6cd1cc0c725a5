"""The sheet with what a draft was before: choose a moment, see what changed since, bring it back. What stands now is kept by that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextEdit, QVBoxLayout, QWidget

from accounts.model.account import Account
from accounts.model.draft import Content, Draft, Version
from resources.catalogue import tr
from ui.composer.comparing import Kind, compared
from ui.look import Look
from ui.moments import when
from ui.widgets import Sheet, button, label, note

LIST_WIDTH = 180


class VersionSheet(Sheet):
    """`wanted(Version)` comes when somebody brings one back, after the sheet is gone."""

    wanted = Signal(object)

    def __init__(self, window: QWidget, draft: Draft, versions: Sequence[Version], accounts: Sequence[Account], now: datetime) -> None:
        """Show the versions, the newest first and chosen."""
        super().__init__(window, tr("Composer", "What this draft was before"))
        self._draft, self.versions, self._accounts = draft, tuple(versions), tuple(accounts)
        look = Look.current()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Composer", "Moments"))
        self.list.setFixedWidth(look.px(LIST_WIDTH))
        for one in self.versions:
            self.list.addItem(QListWidgetItem(when(one.at, now=now)))
        self.list.currentRowChanged.connect(self._show)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look.px(260))
        self.text.setAccessibleName(tr("Composer", "The version, compared with what stands now"))
        self.legend = note(tr("Composer", "Underlined: only in that version. Struck out: written since."))
        right = QVBoxLayout()
        right.addWidget(self.text, 1)
        right.addWidget(self.legend)
        there = QWidget()
        row = QHBoxLayout(there)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("m"))
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addWidget(there)
        there.setVisible(bool(self.versions))
        if not self.versions:
            told = tr("Composer", "There is no earlier version yet. One is kept every five minutes while you write.")
            self.body.addWidget(label(told))
        self.footer.addWidget(button(tr("Composer", "Close"), on=self.dismiss))
        self.back = button(tr("Composer", "Bring this version back"), "primary", on=self._take)
        self.back.setEnabled(bool(self.versions))
        self.footer.addWidget(self.back)
        if self.versions:
            self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Version | None:
        """Return the version that is looked at."""
        row = self.list.currentRow()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    def look_at(self, number: int) -> None:
        """Choose the version with this number, where it is still there."""
        at = next((at for at, one in enumerate(self.versions) if one.id == number), -1)
        if at >= 0:
            self.list.setCurrentRow(at)

    def _show(self, _row: int) -> None:
        version = self.chosen
        if version is None:
            return
        self.text.clear()
        cursor = self.text.textCursor()
        self._write(cursor, self._draft.common, version.common)
        for account in self._accounts:
            own, now = version.variants.get(account.id), self._draft.variants.get(account.id)
            if own is not None or now is not None:
                self._say(cursor, f"\n\n{account.label}\n", bold=True)
                self._write(cursor, now or self._draft.common, own or version.common)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, now: Content, then: Content) -> None:
        if now.title or then.title:
            self._compare(cursor, now.title, then.title, bold=True)
            cursor.insertText("\n")
        self._compare(cursor, now.text, then.text)

    def _compare(self, cursor: QTextCursor, now: str, then: str, *, bold: bool = False) -> None:
        # Older to newer is from then to now: what is gone since stands in the version, what came since does not.
        before = Kind.SAME
        for one in compared(then, now):
            if Kind.SAME not in {before, one.kind} and not cursor.block().text()[-1:].isspace():
                # What went and what came in its place are two words to read.
                self._say(cursor, " ", bold=bold)
            self._say(cursor, one.text, one.kind, bold=bold)
            before = one.kind

    @staticmethod
    def _say(cursor: QTextCursor, text: str, kind: Kind = Kind.SAME, *, bold: bool = False) -> None:
        look = Look.current()
        shape = QTextCharFormat()
        shape.setForeground(look.colour({Kind.SAME: "text", Kind.GONE: "accent", Kind.COME: "muted"}[kind]))
        shape.setFontUnderline(kind is Kind.GONE)
        shape.setFontStrikeOut(kind is Kind.COME)
        shape.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        cursor.insertText(text, shape)

    def _take(self) -> None:
        version = self.chosen
        if version is not None:
            self.dismiss()
            self.wanted.emit(version)

    def keyPressEvent(self, event: object) -> None:
        """Bring the chosen one back with Enter from the list."""
        if self.list.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # type: ignore[attr-defined]
            self._take()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
