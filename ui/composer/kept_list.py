"""A sheet with a list at the left and what is chosen of it at the right, to be changed, added to and thrown away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from accounts.errors import KnownError
from resources.catalogue import tr
from ui import words
from ui.look import Look
from ui.widgets import Field, Sheet, announce, button, label

LIST_WIDTH = 190


class KeptList(Sheet):
    """For subclasses: put fields in `form` (with `add_field`), and answer `names`, `show_one`, `keep_one` and `drop_one`."""

    def __init__(self, window: QWidget, heading: str, about: str, list_name: str) -> None:
        """Prepare; the subclass calls `fill` when its fields stand."""
        super().__init__(window, heading)
        look = Look.current()
        self.body.addWidget(label(about, tone="muted"))
        self.list = QListWidget()
        self.list.setAccessibleName(list_name)
        self.list.setFixedWidth(look.px(LIST_WIDTH))
        self.list.currentRowChanged.connect(self._chosen)
        self.fresh = button(tr("Composer", "New"), icon="plus", on=self.begin)
        left = QVBoxLayout()
        left.setSpacing(look.space("s"))
        left.addWidget(self.list, 1)
        left.addWidget(self.fresh, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = QVBoxLayout()
        self.form.setSpacing(look.space("m"))
        there = QWidget()
        row = QHBoxLayout(there)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("l"))
        row.addLayout(left)
        row.addLayout(self.form, 1)
        self.body.addWidget(there)
        self.trouble = label("", "note", tone="stop")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.drop = button(tr("Composer", "Throw away"), "stop", on=self._drop)
        self.keep = button(tr("Composer", "Keep"), "primary", on=self._keep)
        self.footer.insertWidget(0, self.drop)
        self.footer.addWidget(button(tr("Composer", "Close"), on=self._close))
        self.footer.addWidget(self.keep)
        self.before = ""
        self._at_first: object = None

    # -- for subclasses ----------------------------------------------------------------------------------------------------------------

    def names(self) -> list[str]:
        """Return the names of what there is."""
        raise NotImplementedError

    def show_one(self, name: str) -> None:
        """Fill the fields with one of them, or empty them for ''."""
        raise NotImplementedError

    def keep_one(self, before: str) -> str:
        """Keep what the fields say in the place of `before`, and return its name. Raises KnownError."""
        raise NotImplementedError

    def drop_one(self, name: str) -> None:
        """Throw one away. Raises KnownError."""
        raise NotImplementedError

    def typed(self) -> object:
        """Return what stands in the fields, to see whether something was changed."""
        raise NotImplementedError

    def add_field(self, text: str, control: QWidget, help_text: str = "") -> Field:
        """Put a field under the others."""
        made = Field(text, control, help_text=help_text)
        self.form.addWidget(made)
        return made

    # -- what it does ------------------------------------------------------------------------------------------------------------------

    def fill(self, chosen: str = "") -> None:
        """Show the names, with one of them chosen; without any, an empty form."""
        there = self.names()
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(there)
        self.list.blockSignals(False)
        row = there.index(chosen) if chosen in there else (0 if there else -1)
        self.list.setCurrentRow(row)
        self._chosen(row)

    def begin(self) -> None:
        """Empty the fields for a new one; what was typed is kept first."""
        if not self._kept_if_changed():
            return
        self.list.setCurrentRow(-1)
        self._chosen(-1)
        self._first_field()

    def _first_field(self) -> None:
        item = self.form.itemAt(0)
        field = item.widget() if item is not None else None
        if isinstance(field, Field):
            field.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, row: int) -> None:
        name = self.list.item(row).text() if row >= 0 else ""
        if name != self.before and self.before != "" and self.typed() != self._at_first and not self._kept_if_changed():
            self.list.blockSignals(True)
            self.list.setCurrentRow(self.names().index(self.before))
            self.list.blockSignals(False)
            return
        self.before = name
        self.show_one(name)
        self._at_first = self.typed()
        self.drop.setVisible(bool(name))
        self._say("")

    def _kept_if_changed(self) -> bool:
        return self.typed() == self._at_first or self._kept()

    def _kept(self) -> bool:
        try:
            name = self.keep_one(self.before)
        except KnownError as failure:
            self._say(str(words.error(failure.word, failure.values)))
            return False
        self._at_first = self.typed()
        self.before = name
        self._say("")
        return True

    def _keep(self) -> None:
        if self._kept():
            self.fill(self.before)
            announce(self, tr("Composer", "Kept."))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        try:
            self.drop_one(self.before)
        except KnownError as failure:
            self._say(str(words.error(failure.word, failure.values)))
            return
        self._at_first = self.typed()
        self.fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.may_dismiss():
            self.dismiss()

    def may_dismiss(self) -> bool:
        """Close only when what was typed is kept: it is kept by closing, unless it cannot be; then it says why, once."""
        refused = self.trouble.isVisible()
        return self._kept_if_changed() or refused

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
