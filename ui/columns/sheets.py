"""The sheets of a board: add a column, its settings, and the questions before something goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.column import Column, ColumnKind
from accounts.model.ids import AccountId, BoardId
from accounts.streams.kinds import KINDS, kind_of
from ui import words, work
from ui.badge import BadgeFace
from ui.columns.form import ColumnForm, FilterForm
from ui.columns.words import kind_words, title_of
from ui.language import tr
from ui.look import Look
from ui.widgets import Field, Sheet, button, label, note
from ui.widgets.text import fit_height


class AddSheet(Sheet):
    """Asks what one wants to follow, then the questions of that kind. `added` comes when the column is in the books."""

    added = Signal(int)
    """A ColumnId."""

    def __init__(
        self,
        window: QWidget,
        engine: Engine,
        board: BoardId,
        faces: Mapping[AccountId, BadgeFace],
        kind: ColumnKind | None = None,
        tag: str = "",
    ) -> None:
        """Begin with the choice, or with `kind`; `tag` fills in a hashtag."""
        super().__init__(window, tr("Columns", "What do you want to follow?"))
        self._engine, self._board, self._faces = engine, board, faces
        self._adding = False
        self.form: ColumnForm | None = None
        self.kinds: dict[ColumnKind, QPushButton] = {}
        self._inner: QWidget | None = None
        self.back = button(tr("Columns", "Back"), on=self.show_kinds)
        self.cancel = button(tr("Columns", "Cancel"), on=self.dismiss)
        self.add = button(tr("Columns", "Add the column"), "primary", on=self.go_on)
        for one in (self.cancel, self.back, self.add):
            self.footer.addWidget(one)
        if kind is None:
            self.show_kinds()
        else:
            self.show_form(kind)
            if tag:
                self.fill("any", f"#{tag}")

    def open(self) -> None:
        """Show it; where the question is known already, with the keyboard at its first answer."""
        super().open()
        if self.form is not None:
            self._first_answer().setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def show_kinds(self) -> None:
        """Offer the kinds, in words."""
        self.heading.setText(tr("Columns", "What do you want to follow?"))
        look = Look.current()
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space("m"))
        self.kinds = {}
        for at, kind in enumerate(KINDS):
            tile = self._tile(kind.id)
            grid.addWidget(tile, at // 2, at % 2)
        self._show(inner)
        self.form = None
        self.back.hide()
        self.add.hide()
        if self.is_open:
            next(iter(self.kinds.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tile(self, kind: ColumnKind) -> QWidget:
        said = kind_words(kind)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        made = button(said.act, icon=said.icon, on=partial(self.show_form, kind))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setAccessibleDescription(said.about)
        missing = kind_of(kind).needs_accounts and not self._faces
        made.setEnabled(not missing)
        self.kinds[kind] = made
        column.addWidget(made)
        column.addWidget(note(tr("Columns", "Add an account first; then you can follow this.") if missing else said.about))
        column.addStretch(1)
        return box

    def show_form(self, kind: ColumnKind) -> None:
        """Ask the questions of a kind."""
        self.heading.setText(kind_words(kind).act)
        self.form = ColumnForm(kind, self._faces)
        self._show(self.form)
        self.back.show()
        self.add.show()
        if self.is_open:
            self._first_answer().setFocus(Qt.FocusReason.OtherFocusReason)
        for field in self.form.fields.values():
            if isinstance(field.control, QLineEdit):
                field.control.returnPressed.connect(self.go_on)
        if kind is ColumnKind.LIST:
            find_lists(self, self._engine, self.form)

    def _first_answer(self) -> QWidget:
        assert self.form is not None  # noqa: S101 - asked of a form only
        return next((field.control for field in self.form.fields.values()), self.form.title)

    def fill(self, name: str, text: str) -> None:
        """Fill in an answer beforehand."""
        control = self.form.fields[name].control if self.form is not None else None
        if isinstance(control, QLineEdit):
            control.setText(text)

    def _show(self, inner: QWidget) -> None:
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner
        self.body.addWidget(inner)
        if self.is_open:
            fit_height(self.heading)
            self.body.activate()
            self._place()

    def go_on(self) -> None:
        """Add it."""
        form = self.form
        if form is None or self._adding:
            return
        self._adding = True
        form.clear_wrong()
        engine, board, kind, wishes = self._engine, self._board, form.kind.id, form.wishes
        work.run(self, lambda: engine.columns.add(kind, board=board, **wishes), self._added, form.tell, self._end)

    def _added(self, column: Column) -> None:
        self.dismiss()
        self.added.emit(int(column.id))

    def _end(self) -> None:
        self._adding = False


class SettingsSheet(Sheet):
    """Everything about one column that can be changed. `kept` comes when it is in the books."""

    kept = Signal(int)

    def __init__(self, window: QWidget, engine: Engine, column: Column, faces: Mapping[AccountId, BadgeFace]) -> None:
        """Show what holds."""
        super().__init__(window, tr("Columns", "Settings of {title}", title=title_of(column)))
        self._engine, self._column = engine, column
        self._keeping = False
        self.form = ColumnForm(column.kind, faces, column)
        self.filters = FilterForm(column)
        self.body.addWidget(self.form)
        self.body.addWidget(self.filters)
        self.footer.addWidget(button(tr("Columns", "Cancel"), on=self.dismiss))
        self.keep = button(tr("Columns", "Keep"), "primary", on=self.go_on)
        self.footer.addWidget(self.keep)
        if column.kind is ColumnKind.LIST:
            find_lists(self, engine, self.form)

    def go_on(self) -> None:
        """Keep it."""
        if self._keeping:
            return
        self._keeping = True
        self.form.clear_wrong()
        engine, number, wishes = self._engine, self._column.id, {**self.form.wishes, **self.filters.wishes}
        work.run(self, lambda: engine.columns.change(number, **wishes), self._kept, self.form.tell, self._end)

    def _kept(self, column: Column) -> None:
        self.dismiss()
        self.kept.emit(int(column.id))

    def _end(self) -> None:
        self._keeping = False


class AskSheet(Sheet):
    """One question before something goes that does not come back by itself."""

    def __init__(self, window: QWidget, heading: str, about: str, act: str, on: Callable[[], object], *, stop: bool = True) -> None:
        """Ask; `on` is done when it is confirmed."""
        super().__init__(window, heading, width="sheet-narrow")
        self.body.addWidget(label(about))
        self.footer.addWidget(button(tr("Columns", "Cancel"), on=self.dismiss))
        self.confirm = button(act, "stop" if stop else "primary", on=partial(self._go, on))
        self.footer.addWidget(self.confirm)

    def _go(self, on: Callable[[], object]) -> None:
        self.dismiss()
        on()


class BoardSheet(Sheet):
    """The name of a board."""

    named = Signal(str)

    def __init__(self, window: QWidget, heading: str, name: str = "") -> None:
        """Ask for it."""
        super().__init__(window, heading, width="sheet-narrow")
        self.name = QLineEdit(name)
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self.go_on)
        self.field = Field(tr("Columns", "Name of the board"), self.name, help_text=tr("Columns", "For example: Town, Council, Crisis"))
        self.body.addWidget(self.field)
        self.footer.addWidget(button(tr("Columns", "Cancel"), on=self.dismiss))
        self.footer.addWidget(button(tr("Columns", "Keep"), "primary", on=self.go_on))

    def go_on(self) -> None:
        """Tell the name."""
        if not self.name.text().strip():
            self.tell(words.error("no-board-title").text)
            return
        self.dismiss()
        self.named.emit(self.name.text().strip())

    def tell(self, sentence: str) -> None:
        """Say what is wrong."""
        self.field.wrong(sentence)


def find_lists(sheet: QWidget, engine: Engine, form: ColumnForm) -> None:
    """Ask the networks for the lists of the chosen accounts, and offer them."""
    accounts = form.wishes.get("accounts", ())

    def job() -> list[tuple[str, str]]:
        return [(one.id, one.title) for account in accounts for one in engine.reader.lists(account)]

    def failed(failure: KnownError) -> None:
        said = words.error(failure.word, failure.values)
        form.fields["list_id"].wrong(f"{said.text} {said.todo}".strip())

    work.run(sheet, job, form.offer_lists, failed)
