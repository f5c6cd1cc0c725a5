"""The doors to the sheets of this place, for the rest of the program."""

from __future__ import annotations

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.setup.signing import Opener
from ui.setup.wizard import AddSheet


def add_account(window: QWidget, bridge: Bridge, *, network: str = "", open_url: Opener = QDesktopServices.openUrl) -> AddSheet:
    """Open the sheet that adds an account, and return it; it tells by `added` and `write_asked`.

    `network` is chosen beforehand ('practice'); `open_url` opens the system's browser.
    """
    sheet = AddSheet(window, bridge, network=network, open_url=open_url)
    sheet.open()
    return sheet
