"""The doors to the sheets of this place, for the rest of the program."""

from __future__ import annotations

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from accounts.model.ids import AccountId
from ui.bridge import Bridge
from ui.setup.signing import Opener
from ui.setup.vault_sheet import open_vault
from ui.setup.wizard import AddSheet, AgainSheet

__all__ = ["add_account", "open_vault", "sign_in_again"]


def add_account(window: QWidget, bridge: Bridge, *, network: str = "", open_url: Opener = QDesktopServices.openUrl) -> AddSheet:
    """Open the sheet that adds an account, and return it; it tells by `added` and `write_asked`.

    `network` is chosen beforehand ('practice'); `open_url` opens the system's browser.
    """
    sheet = AddSheet(window, bridge, network=network, open_url=open_url)
    sheet.open()
    return sheet


def sign_in_again(window: QWidget, bridge: Bridge, account: int, *, open_url: Opener = QDesktopServices.openUrl) -> AgainSheet:
    """Open the sheet that signs in again with an account, and return it; it tells by `renewed`. Raises InputError (no-such-account)."""
    sheet = AgainSheet(window, bridge, bridge.engine.register.need(AccountId(account)), open_url)
    sheet.open()
    return sheet
