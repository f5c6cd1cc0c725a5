"""An empty window of PySide6, painted: what Qt and Python themselves cost. A script of its own, so that it imports nothing else."""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Ends the process, without tidying up, once it has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if watched is self and event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, lambda: os._exit(0))
        return False


app = QApplication(sys.argv[:1])
window = Window()
window.installEventFilter(window)
window.resize(1440, 900)
window.show()
app.exec()
