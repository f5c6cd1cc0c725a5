"""Asks a network how an account stands, in the account's own thread, between its sends."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.ids import AccountId


class Checking(QObject):
    """`done` comes on the main thread, with the account's number and what stopped the asking itself (None: the account's health tells)."""

    done = Signal(int, object)

    def __init__(self, engine: Engine, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._engine = engine

    def check(self, number: int) -> None:
        """Ask."""
        engine, account, told = self._engine, AccountId(number), self.done.emit

        def job(_connector: object) -> None:
            try:
                engine.register.check(account)
            except KnownError as failure:
                told(number, failure)
            else:
                told(number, None)

        engine.publisher.run_for(account, job)
