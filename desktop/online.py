"""Whether this computer has a network, as the system says; told to the holds, so that nothing is tried in vain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


class Online(QObject):
    """Watches the system's word. Where the system says nothing (no such service), there is a network until a send finds otherwise."""

    def __init__(self, told: Callable[[bool], None], parent: QObject | None = None) -> None:
        """Call `told` at once and at every change, with True for a network."""
        from PySide6.QtNetwork import QNetworkInformation

        super().__init__(parent)
        self._told = told
        self._kind = QNetworkInformation.Reachability
        self._information = None
        if QNetworkInformation.loadDefaultBackend():
            self._information = QNetworkInformation.instance()
        if self._information is not None:
            self._information.reachabilityChanged.connect(self._changed)
            self._changed(self._information.reachability())
        else:
            told(True)

    def _changed(self, reachability: object) -> None:
        self._told(reachability is not self._kind.Disconnected)
