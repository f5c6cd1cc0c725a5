"""The sheet with the rights card of a picture: who made it, on what ground it may be shown, and whether those in it agreed."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from accounts.model.media import Consent, Licence, Media, Rights
from resources.catalogue import tr
from ui.composer.thumbnails import Thumbnail
from ui.widgets import CheckBox, Choice, Field, FlowLayout, RadioButton, Sheet, button, label, note
from ui.words import rights as words

_DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")


def typed_day(text: str) -> date | None:
    """Return the day in '26-03-2026' or '2026-03-26', None when it is none."""
    dutch, iso = _DUTCH.match(text.strip()), _ISO.match(text.strip())
    parts = (int(dutch[3]), int(dutch[2]), int(dutch[1])) if dutch else (int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
    try:
        return date(*parts) if parts else None
    except ValueError:  # no such day
        return None


class YesNo(QWidget):
    """A question with yes and no, and nothing chosen until somebody answers. `answered` tells that somebody did."""

    answered = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        """Ask `question`."""
        super().__init__(parent)
        flow = FlowLayout(self, space="l")
        self.asked = label(question, strong=True)
        self.yes, self.no = RadioButton(tr("Rights", "Yes")), RadioButton(tr("Rights", "No"))
        self._group = QButtonGroup(self)
        for one in (self.yes, self.no):
            one.setAccessibleName(f"{question} {one.text()}")
            self._group.addButton(one)
            one.clicked.connect(self.answered)
        for part in (self.asked, self.yes, self.no):
            flow.addWidget(part)
        self.setAccessibleName(question)

    @property
    def answer(self) -> bool | None:
        """Return the answer, None while there is none."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def answer_with(self, answer: bool | None) -> None:
        """Show an answer."""
        if answer is not None:
            (self.yes if answer else self.no).setChecked(True)


class RightsSheet(Sheet):
    """`kept(Rights)` comes when the card was changed; closing keeps it, since nothing typed is lost."""

    kept = Signal(object)

    def __init__(self, window: QWidget, media: Media, picture: Thumbnail) -> None:
        """Show the card of `media`; `picture` shows it small."""
        super().__init__(window, tr("Rights", "Rights card"), width="sheet-narrow")
        self._first = media.rights
        card = media.rights
        self.body.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
        stays = tr("Rights", "The card stays with {name} on this computer and in the history. It is not published.", name=media.name)
        self.body.addWidget(note(stays))
        self.people = YesNo(tr("Rights", "Can people be recognised?"))
        self.children_question = YesNo(tr("Rights", "Children among them?"))
        self.consent = Choice(tr("Rights", "How did they agree?"), [(one.value, words.consent(one)) for one in Consent])
        self.consent_on = QLineEdit()
        self.consent_on.setPlaceholderText(tr("Rights", "for instance 26-03-2026"))
        self.parents = CheckBox(tr("Rights", "A parent or guardian agreed for the children"))
        self.maker = QLineEdit(card.maker)
        self.licence = Choice(tr("Rights", "Why may it be shown?"), [(one.value, words.licence(one)) for one in Licence])
        self.source = QLineEdit(card.source)
        self.people.answer_with(card.people)
        self.children_question.answer_with(card.children)
        self.consent.choose(card.consent.value)
        self.consent_on.setText(f"{card.consent_on:%d-%m-%Y}" if card.consent_on is not None else "")
        self.parents.setChecked(card.parents)
        self.licence.choose(card.licence.value)
        self._agreed = Field(tr("Rights", "How did they agree?"), self.consent)
        self._day = Field(tr("Rights", "When"), self.consent_on)
        for part in (self.people, self.children_question, self._agreed, self._day, self.parents):
            self.body.addWidget(part)
        for text, control, told in (
            (tr("Rights", "Maker"), self.maker, ""),
            (tr("Rights", "Why may it be shown?"), self.licence, ""),
            (tr("Rights", "Source"), self.source, tr("Rights", "Where it comes from: a person, a collection, an address")),
        ):
            self.body.addWidget(Field(text, control, help_text=told))
        self.keep = button(tr("Rights", "Keep"), "primary", on=self.dismiss)
        self.footer.addWidget(self.keep)
        self.people.answered.connect(self._follow)
        self.children_question.answered.connect(self._follow)
        self.consent_on.editingFinished.connect(self._look_at_day)
        self._follow()

    @property
    def rights(self) -> Rights:
        """Return what is filled in. What was said of people is kept only where there are any."""
        people = self.people.answer
        rest = {"maker": self.maker.text().strip(), "licence": Licence(self.licence.key), "source": self.source.text().strip()}
        if not people:
            return Rights(people=people, **rest)  # type: ignore[arg-type]
        children = self.children_question.answer
        return Rights(
            people=True,
            children=children,
            consent=Consent(self.consent.key),
            consent_on=typed_day(self.consent_on.text()),
            parents=bool(children) and self.parents.isChecked(),
            **rest,  # type: ignore[arg-type]
        )

    def dismiss(self) -> None:
        """Close, and tell what was changed; a day that is none is to be mended first."""
        if not self._look_at_day():
            self.consent_on.setFocus()
            return
        rights = self.rights
        super().dismiss()
        if rights != self._first:
            self._first = rights
            self.kept.emit(rights)

    def _follow(self) -> None:
        people = bool(self.people.answer)
        for part in (self.children_question, self._agreed, self._day):
            part.setVisible(people)
        self.parents.setVisible(people and bool(self.children_question.answer))

    def _look_at_day(self) -> bool:
        wrong = bool(self.people.answer) and bool(self.consent_on.text().strip()) and typed_day(self.consent_on.text()) is None
        self._day.wrong(tr("Rights", "That is no day. Write for instance 26-03-2026.") if wrong else "")
        return not wrong
