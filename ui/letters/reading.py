"""What a colleague sent, to be read: each message as whom it would be said, and room for remarks, yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from accounts.errors import KnownError
from accounts.model.draft import Content
from accounts.model.letter import Judgement, Letter, Quoted, Reading, Remark, Speaker, answer_key
from accounts.model.media import Crop
from accounts.posts.letter_file import ENDING
from accounts.roles import rule
from ui import words, work
from ui.badge import BadgeFace, RoleBadge, network_word, role_word
from ui.bridge import Bridge
from ui.composer.quoting import place_of
from ui.composer.tongues import tongue
from ui.language import tr
from ui.letters.naming import Trouble, keep_name, name_field
from ui.look import Look
from ui.moments import when
from ui.widgets import Card, Field, FlowLayout, Notice, Sheet, Surface, button, label, note
from ui.words.rights import card as rights_lines

_PICTURE = 160


class ReadingSheet(Sheet):
    """`answered(str)` comes with the path of the file that goes back; `taken_over(int)` with a DraftId made of the letter."""

    answered = Signal(str)
    taken_over = Signal(int)

    def __init__(self, window: QWidget, bridge: Bridge, letter: Letter) -> None:
        """Show `letter`."""
        super().__init__(window, tr("Letters", "A draft of {name}", name=letter.name))
        self._engine = bridge.engine
        self.letter = letter
        self._busy = False
        now = self._engine.clock.now()
        told = tr(
            "Letters", "Written {when}. Its writer is known by: {words}", when=when(letter.at, now=now), words=words.fingerprint(letter.key)
        )
        self.body.addWidget(note(told))
        if letter.note:
            self.body.addWidget(Notice(tr("Letters", "{name} asks:", name=letter.name), letter.note))
        shown = [(place, letter.content_for(place)) for place in range(len(letter.speakers))]
        for place, content in shown:
            self.body.addWidget(self._message(letter.speakers[place], content))
        if not shown:
            self.body.addWidget(self._message(None, letter.common))
        if letter.answered:
            self.body.addWidget(_answers(letter.answered))
        for one in self._engine.read_first.said_of(letter.hash):
            self.body.addWidget(reading_card(one))
        self._build_answer()
        self._build_buttons()

    def _message(self, speaker: Speaker | None, content: Content) -> Card:
        card = Card()
        if speaker is not None:
            face = _face(speaker)
            card.body.addWidget(RoleBadge(face), 0, Qt.AlignmentFlag.AlignLeft)
            card.setAccessibleName(face.spoken)
        if content.warning:
            card.body.addWidget(_plain(note(tr("Letters", "Content warning: {text}", text=content.warning)), ""))
        if content.title:
            card.body.addWidget(_plain(label("", "heading"), content.title))
        card.body.addWidget(_plain(label(""), content.text))
        if content.reply_to:
            card.body.addWidget(_answered(self._answered_by(speaker, content), self._engine.clock.now()))
        if content.quote:
            card.body.addWidget(_quoted(content, self.letter.quoted.get(content.quote), self._engine.clock.now()))
        for picture in content.media:
            told = (
                tr("Letters", "Decorative picture") if picture.decorative else picture.alt or tr("Letters", "Picture without a description")
            )
            image = _cut(QPixmap(str(self._engine.drafts.picture_path(picture))), picture.crop)
            if not image.isNull():
                shown = QLabel()
                side = Look.current().px(_PICTURE)
                shown.setPixmap(
                    image.scaled(2 * side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
                )
                shown.setAccessibleName(told)
                card.body.addWidget(shown)
            card.body.addWidget(_plain(note(""), told))
            # Who agrees, agrees to this too.
            for line in rights_lines(picture.rights):
                card.body.addWidget(_plain(note(""), line))
        if content.visibility is not None:
            card.body.addWidget(note(tr("Letters", "Who may read it: {visibility}", visibility=words.visibility(content.visibility))))
        for line in _how(content):
            card.body.addWidget(note(line))
        return card

    def _answered_by(self, speaker: Speaker | None, content: Content) -> Quoted | None:
        return self.letter.quoted.get(answer_key(speaker.network, speaker.server, content.reply_to)) if speaker is not None else None

    def _build_answer(self) -> None:
        self.remarks = QPlainTextEdit()
        self.remarks.setTabChangesFocus(True)
        self.remarks.setFixedHeight(Look.current().px(110))
        self.remarks.setAccessibleName(tr("Letters", "Your remarks"))
        help_text = tr("Letters", "One remark a paragraph. To say which words you mean, begin with them: “words”: remark.")
        self.body.addWidget(Field(tr("Letters", "Your remarks"), self.remarks, help_text=help_text))
        field, self.name = name_field(self._engine)
        self.body.addWidget(field)
        self.trouble = Trouble(self)

    def _build_buttons(self) -> None:
        self.take = button(tr("Letters", "Take over as a draft"), on=self._take_over)
        self.away = button(tr("Letters", "Put away"), on=self._put_away)
        self.refuse = button(tr("Letters", "Not agreed"), on=lambda: self._answer(Judgement.NOT_AGREED))
        self.remark = button(tr("Letters", "Only remarks"), on=lambda: self._answer(Judgement.REMARKS))
        self.agree = button(tr("Letters", "Agreed"), "primary", on=lambda: self._answer(Judgement.AGREED))
        holder = QWidget()
        row = FlowLayout(holder, space="s")
        for one in (self.take, self.away, self.remark, self.refuse, self.agree):
            row.addWidget(one)
        self.footer.insertWidget(0, holder, 100)

    def ask_where(self) -> str:
        """Return where the answer is to be, '' when nobody wants it after all."""
        kind = f"{tr('Letters', 'Answer to a draft')} (*{ENDING})"
        stem = tr("Letters", "answer-to-{name}", name=self.letter.name.lower().replace(" ", "-"))
        return QFileDialog.getSaveFileName(self, tr("Letters", "Save your answer…"), f"{stem}{ENDING}", kind)[0]

    def _answer(self, judgement: Judgement) -> None:
        said = remarks_of(self.remarks.toPlainText())
        if self._busy:
            return
        if judgement is not Judgement.AGREED and not said:
            self.trouble.say(KnownError("remark-missing"))
            self.remarks.setFocus()
            return
        where = self.ask_where()
        if not where:
            return
        file = Path(where) if where.endswith(ENDING) else Path(f"{where}{ENDING}")
        engine, name, digest = self._engine, self.name.text(), self.letter.hash
        self._set_busy(True)

        def write() -> Reading:
            reading = engine.read_first.answer(digest, file, name, judgement, said)
            keep_name(engine, name)
            return reading

        def done(_reading: Reading) -> None:
            self.dismiss()
            self.answered.emit(str(file))

        work.run(self, write, done, self.trouble.say, lambda: self._set_busy(False))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for one in (self.agree, self.refuse, self.remark, self.take, self.away):
            one.setEnabled(not busy)

    def _take_over(self) -> None:
        try:
            draft = self._engine.read_first.as_draft(self.letter.hash)
        except KnownError as failure:
            self.trouble.say(failure)
            return
        self.dismiss()
        self.taken_over.emit(int(draft))

    def _put_away(self) -> None:
        try:
            self._engine.read_first.put_away(self.letter.hash)
        except KnownError as failure:
            self.trouble.say(failure)
            return
        self.dismiss()

    def may_dismiss(self) -> bool:
        """Keep what is typed from going with Escape."""
        return not self.remarks.toPlainText().strip()


def remarks_of(text: str) -> tuple[Remark, ...]:
    """Return the remarks of a text: one a paragraph, the words it is about between quotation marks before a colon."""
    found = []
    for block in text.split("\n"):
        said = block.strip()
        if not said:
            continue
        for opens, closes in (("“", "”"), ('"', '"'), ("‘", "’")):
            quote, mark, rest = said[1:].partition(f"{closes}:")
            if said.startswith(opens) and mark and rest.strip():
                found.append(Remark(rest.strip(), quote))
                break
        else:
            found.append(Remark(said))
    return tuple(found)


def reading_card(one: Reading) -> Notice:
    """Return what somebody said of a draft."""
    lines = [f"“{each.quote}”: {each.text}" if each.quote else each.text for each in one.remarks]
    about = f"{one.name}: {words.judgement(one.judgement)}"
    return Notice(about, "  ".join(lines) or words.fingerprint(one.key))


def _answers(pairs: Sequence[tuple[str, str]]) -> Card:
    card = Card()
    heading = tr("Letters", "What the writer answered")
    card.setAccessibleName(heading)
    card.body.addWidget(label(heading, strong=True))
    for question, answer in pairs:
        card.body.addWidget(_plain(note(""), f"{question} {answer}"))
    return card


def _quoted(content: Content, known: Quoted | None, now: datetime) -> Surface:
    """Return the message that is quoted, whole: who agrees has to see what it is about."""
    if known is None:
        return _other(
            tr("Letters", "Quotes a message on {place}", place=place_of(content)), [content.quote_url or content.quote, _unknown()]
        )
    address = [content.quote_url] if content.quote_url else []
    return _other(tr("Letters", "Quotes {name}, {when}", name=_author(known), when=when(known.at, now=now)), _said(known) + address)


def _answered(known: Quoted | None, now: datetime) -> Surface:
    """Return the message that is answered."""
    if known is None:
        return _other(tr("Letters", "Answers a message of somebody else"), [_unknown()])
    return _other(tr("Letters", "Answers {name}, {when}", name=_author(known), when=when(known.at, now=now)), _said(known))


def _unknown() -> str:
    return tr("Letters", "The writer's computer does not know what it says. Look it up first.")


def _author(known: Quoted) -> str:
    handle = f"@{known.handle}" if known.handle else ""
    return f"{known.name} ({handle})" if known.name and handle else known.name or handle


def _said(known: Quoted) -> list[str]:
    lines = [tr("Letters", "Content warning: {text}", text=known.warning)] if known.warning else []
    lines += [known.text] if known.text else []
    for alt in known.pictures:
        lines.append(tr("Letters", "Picture: {text}", text=alt) if alt else tr("Letters", "Picture without a description"))
    return lines


def _other(who: str, lines: Sequence[str]) -> Surface:
    shown = Surface("quote", margin="m")
    shown.body.addWidget(_plain(label("", "note", strong=True), who))
    for line in lines:
        shown.body.addWidget(_plain(note(""), line))
    shown.setAccessibleName(". ".join((who, *lines)))
    return shown


def _how(content: Content) -> list[str]:
    """Return what else belongs to what is agreed to: a thread, a mark, a language."""
    lines = [tr("Letters", "It goes out in several messages, one after the other.")] if content.thread else []
    lines += [tr("Letters", "It is marked as CONCEPT: still under construction.")] if content.unfinished else []
    lines += [tr("Letters", "Language: {name}", name=tongue(content.language))] if content.language else []
    return lines


def _plain(where: QLabel, text: str) -> QLabel:
    where.setTextFormat(Qt.TextFormat.PlainText)
    if text:
        where.setText(text)
    return where


def _cut(image: QPixmap, crop: Crop | None) -> QPixmap:
    """Return the part of a picture that would be shown."""
    if crop is None or image.isNull():
        return image
    wide, high = image.width(), image.height()
    return image.copy(round(crop.left * wide), round(crop.top * high), round(crop.width * wide), round(crop.height * high))


def _face(one: Speaker) -> BadgeFace:
    drawn = rule(one.role)
    word = one.role_word or role_word(one.role)
    handle = f"@{one.handle}" if one.handle and not one.handle.startswith("@") else one.handle
    return BadgeFace(one.role, word, handle, network_word(one.network.capitalize()), drawn.shape, one.role.value)
