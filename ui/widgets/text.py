"""Words on a surface: labels of one kind, and one that shortens itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.tokens import WEIGHT


def label(text: str = "", kind: str = "base", *, tone: str = "text", strong: bool = False, wrap: bool = True) -> QLabel:
    """Return a label. Text is plain text, never markup: it may come from a network.

    `kind`: small, note, base, heading, title. `tone`: text, muted, warning, stop, good, accent.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    made.setProperty("tone", tone)
    made.setProperty("strong", strong)
    made.setWordWrap(wrap)
    if wrap:
        policy = made.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        made.setSizePolicy(policy)
    return made


class _Height(QObject):
    """Keeps a wrapping label as high as its words are at its width: a crowded layout would take some pixels from it otherwise."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again at another width."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QLabel):
            fit_height(watched)
        return False


def keep_height(where: QLabel) -> None:
    """Let a wrapping label never be lower than its words; after another text call `fit_height`."""
    where.installEventFilter(_Height(where))


def fit_height(where: QLabel) -> None:
    """Make a wrapping label at least as high as its words are at the width that it has; one that is not seen yet has none of its own."""
    wanted = where.heightForWidth(where.width()) if where.wordWrap() and where.isVisible() else 0
    if wanted > 0 and wanted != where.minimumHeight():
        where.setMinimumHeight(wanted)


def title(text: str) -> QLabel:
    """Return the title of a view or a sheet."""
    return label(text, "title")


def note(text: str) -> QLabel:
    """Return something said softly."""
    return label(text, "note", tone="muted")


def say_strong(where: QLabel, about: str, text: str) -> None:
    """Let a label say `about` in bold and `text` after it, as one paragraph. Both are plain text."""
    from html import escape  # with its table of all entities; not before the first paint

    where.setTextFormat(Qt.TextFormat.RichText)
    strong = f'<span style="font-weight:{WEIGHT["bold"]}">{escape(about)}</span>' if about else ""
    where.setText("&nbsp; ".join(part for part in (strong, escape(text)) if part))
    where.setAccessibleName(f"{about} {text}".strip())


class ElidedLabel(QLabel):
    """A line that ends in an ellipsis where there is no room; the whole stands in its tool tip and for a screen reader."""

    def __init__(
        self, text: str = "", kind: str = "base", *, tone: str = "text", strong: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show one line of plain text."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another line; line breaks become spaces."""
        line = " ".join(text.split())
        super().setText(line)
        self.setAccessibleName(line)
        self.setToolTip(line)

    def minimumSizeHint(self) -> QSize:
        """Return the width of three letters and the ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("abc…"), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.end()
