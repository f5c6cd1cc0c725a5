"""Fields of a form: a label above, the control, and a line of help or of what is wrong below; ticks and choices in the house's own look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.look import Look, paint_icon, set_property
from ui.widgets.text import fit_height, keep_height, label, note


class Field(QWidget):
    """A control with its label. `control` gets the label as its name for a screen reader, and the help as its description."""

    def __init__(self, text: str, control: QWidget, *, help_text: str = "", parent: QWidget | None = None) -> None:
        """Put a label over a control."""
        super().__init__(parent)
        look = Look.current()
        self.control = control
        self.label: QLabel = label(text, strong=True)
        self.label.setBuddy(control)
        self._help_text = help_text
        self.help: QLabel = note(help_text)
        keep_height(self.help)
        self.rename(text)
        control.setAccessibleDescription(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("xs"))
        for part in (self.label, control, self.help):
            column.addWidget(part)
        # Only now: a widget without a parent that is made visible is a window of its own.
        self.help.setVisible(bool(help_text))

    def rename(self, text: str) -> None:
        """Put another label over the control."""
        self.label.setText(text)
        self.control.setAccessibleName(text.replace("&", ""))

    def wrong(self, sentence: str) -> None:
        """Say what is wrong with what was typed; '' when it is well again."""
        said = sentence or self._help_text
        self.help.setText(said)
        self.help.setVisible(bool(said))
        fit_height(self.help)
        self.control.setAccessibleDescription(said)
        set_property(self.help, "tone", "stop" if sentence else "muted")
        set_property(self.control, "bad", bool(sentence))


def _box(widget: QWidget) -> QRectF:
    side = Look.current().size("icon-small")
    return QRectF(1, (widget.height() - side) / 2, side, side)


def _paint_words(button: QAbstractButton, painter: QPainter, box: QRectF) -> None:
    look = Look.current()
    area = button.rect().adjusted(round(box.right()) + look.space("s"), 0, 0, 0)
    painter.setPen(look.colour("text" if button.isEnabled() else "muted"))
    painter.setFont(button.font())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic), button.text())


def _hint(button: QAbstractButton) -> QSize:
    look = Look.current()
    metrics = button.fontMetrics()
    width = look.size("icon-small") + look.space("s") + metrics.size(Qt.TextFlag.TextShowMnemonic, button.text()).width() + 6
    return QSize(width, max(look.size("icon"), metrics.height()) + look.space("xs"))


class CheckBox(QCheckBox):
    """A tick with its words."""

    def sizeHint(self) -> QSize:
        """Return the room for box and words."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return _hint(self)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _box(self)
        on = self.isChecked()
        edge = "accent" if on and self.isEnabled() else "muted"
        painter.setPen(QPen(look.colour(edge), 1.5 * look.scale))
        painter.setBrush(look.colour(edge if on else "sheet"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.space("xs"), look.space("xs"))
        if on:
            paint_icon(painter, "check", look.hex("on_accent"), box.adjusted(1, 1, -1, -1))
        _paint_words(self, painter, box)
        painter.end()


class RadioButton(QRadioButton):
    """One of several, with its words."""

    def sizeHint(self) -> QSize:
        """Return the room for dot and words."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return _hint(self)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circle, dot and words."""
        look = Look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _box(self)
        on = self.isChecked()
        tone = "accent" if on and self.isEnabled() else "muted"
        painter.setPen(QPen(look.colour(tone), 1.5 * look.scale))
        painter.setBrush(look.colour("sheet"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(tone))
            painter.drawEllipse(box.adjusted(box.width() / 4, box.width() / 4, -box.width() / 4, -box.width() / 4))
        _paint_words(self, painter, box)
        painter.end()


class Choice(QComboBox):
    """A drop-down list of (key, text). `key` is what is chosen; `activated` tells when a person chose."""

    def __init__(self, name: str, choices: list[tuple[str, str]] | None = None, parent: QWidget | None = None) -> None:
        """Be called `name` by a screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.view().setAccessibleName(name)
        for key, text in choices or []:
            self.addItem(text, key)

    @property
    def key(self) -> str:
        """Return the chosen key, '' when the list is empty."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose a key; one that is not there is passed over."""
        at = self.findData(key)
        if at >= 0:
            self.setCurrentIndex(at)

    def wheelEvent(self, event: object) -> None:
        """Let the wheel scroll the form, not change an answer unseen."""
        event.ignore()  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow of our icons."""
        super().paintEvent(event)
        look = Look.current()
        side = look.size("icon-small")
        corner = QPointF(self.width() - side - look.space("s"), (self.height() - side) / 2)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", look.hex("muted"), QRectF(corner.x(), corner.y(), side, side))
        painter.end()
