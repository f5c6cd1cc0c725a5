"""The parts of the composer and how they lie under each other. What they do to each other is `panel.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from accounts.model.media import Media
from accounts.posts.checks import Finding
from accounts.posts.drafts import Drafts
from accounts.posts.following import LINK
from resources.catalogue import tr
from ui.aloud import AloudButton
from ui.composer.counters import Counters
from ui.composer.editor import Editor
from ui.composer.findings import FindingList
from ui.composer.options import TOOL, Options, tool
from ui.composer.picker import AccountPicker
from ui.composer.pictures import PictureTray
from ui.composer.previews import Previews
from ui.composer.quoting import QuotePart
from ui.composer.said import SaidPart
from ui.composer.tabs import VariantTabs
from ui.look import Look
from ui.widgets import FlowLayout, IconButton, Notice, Surface, button, label, note, scrolling, title, with_shortcut

AT_CARD = {
    "people-unanswered": "rights",
    "people-no-consent": "rights",
    "children-unanswered": "rights",
    "children-no-parents": "rights",
    "rights-incomplete": "rights",
    "captions-lacking": "captions",
    "captions-stay": "captions",
    "picture-text": "alt",
    "picture-text-lost": "alt",
    "unfinished-unmarked": "remove",
    "no-video-there": "remove",
    "video-kind": "remove",
    "video-too-large": "remove",
    "video-too-long": "remove",
    "video-not-alone": "remove",
    "secret-title": "remove",
    "secret-file": "remove",
}
"""Findings about one picture, and where on its card they are mended."""


class Form(Surface):
    """Everything one sees of the composer."""

    def __init__(self, path_of: Callable[[Media], Path], drafts: Drafts | None = None, parent: QWidget | None = None) -> None:
        """Lay the parts out: a head that stays, a middle that scrolls, a foot that stays."""
        super().__init__("sheet", parent=parent)
        self.heading = title(tr("Composer", "New message"))
        self.fresh = IconButton("plus", tr("Composer", "Begin another message; this one is kept as a draft"))
        self.no_account = Notice("", "")
        self.add_account = button(tr("Composer", "Add an account"), "warning")
        self.no_account.body.addWidget(self.add_account, 0, Qt.AlignmentFlag.AlignLeft)
        self.picker = AccountPicker()
        self.reply = note("")
        self.quoted = QuotePart()
        self.tabs = VariantTabs()
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Composer", "Title"))
        self.title.setAccessibleName(tr("Composer", "Title"))
        self.editor = Editor()
        self.signature = note("")
        self.options = Options()
        self.counters = Counters()
        self.tray = PictureTray(path_of, drafts)
        self.add_picture = tool(tr("Composer", "Add picture"), "image")
        self.show_preview = tool(tr("Composer", "Preview"), "eye")
        self.show_preview.setCheckable(True)
        self.name_address = tool(tr("Composer", "Address of the weblog message"), "external-link")
        self.name_address.setToolTip(tr("Composer", "Puts {link} in the text; it becomes the address once that stands", link=LINK))
        self.beside = tool(tr("Composer", "Notes…"), "pencil")
        self.beside.setToolTip(tr("Composer", "A side note, tags, a folder: what is never published"))
        self.before = tool(tr("Composer", "Versions…"), "history")
        self.before.setToolTip(tr("Composer", "What this draft was before"))
        self.insert = tool(tr("Composer", "Insert…"), "plus")
        self.insert.setText(f"{self.insert.text()} ▾")
        self.insert.setToolTip(with_shortcut(tr("Composer", "Emoji, hashtag sets, reply snippets"), "Ctrl+I"))
        self.spelling = tool(tr("Composer", "Spelling"), "check")
        self.spelling.setToolTip(with_shortcut(tr("Composer", "Language of the spell check, my words"), "F7"))
        self.ask_links = tool(tr("Composer", "Check links and names"), "globe")
        self.ask_links.setToolTip(tr("Composer", "Asks every link whether it answers, and every network whom a mention names"))
        self.ask_links.hide()
        self.told = note("")
        self.told.hide()
        self.read_first = tool(tr("Composer", "Have it read…"), "users")
        self.read_first.setToolTip(tr("Composer", "Writes this draft to a file for a colleague, who sends it back with remarks"))
        self.guideline = tool(tr("Composer", "Guideline"), "info")
        self.aloud = AloudButton(lambda: (self.editor.toPlainText(), self.language))
        self.aloud.setProperty("kind", "quiet")
        self.language = ""
        """In which language the text is to be read aloud; '' = Dutch."""
        self.said = SaidPart()
        self.findings = FindingList()
        self.previews = Previews(path_of)
        self.previews.hide()
        self.saved = note("")
        self.why_not = label("", "note", tone="stop")
        self.publish: QPushButton = button(tr("Composer", "Publish…"), "primary")
        self.publish.setToolTip(with_shortcut(tr("Composer", "Opens the pause; nothing leaves yet"), "Ctrl+Return"))
        self.plan: QPushButton = button(tr("Composer", "Plan…"), icon="calendar-clock")
        self.plan.setToolTip(with_shortcut(tr("Composer", "Choose when it goes out; nothing leaves yet"), "Ctrl+Shift+Return"))
        self._lay()

    def go_to(self, part: QWidget) -> None:
        """Give the keyboard to a part and bring it into sight."""
        part.setFocus()
        self.area.ensureWidgetVisible(part, 0, Look.current().space("xl"))

    def place_of(self, finding: Finding) -> QWidget:
        """Return where a finding is mended."""
        name = str(finding.values.get("name", ""))
        alt, card = self.tray.undescribed(name), self.tray.card_of(name)
        if card is not None and finding.code in AT_CARD:
            return {"rights": card.rights, "captions": card.captions, "remove": card.remove, "alt": card.alt}[AT_CARD[finding.code]]
        cards = list(self.tray.cards.values())
        places: dict[str, QWidget | None] = {
            "no-alt": alt,
            "alt-too-long": alt,
            "too-many-pictures": cards[-1].remove if cards else None,
            "needs-picture": self.add_picture,
            "no-such-visibility": self.options.visibility,
            "no-warning-there": self.options.warning,
            "no-address-to-name": self.editor,
            "quote-lost": self.quoted.remove if self.quoted.isVisible() else None,
            "no-title-there": self.title,
            "title-from-text": self.title,
        }
        return places.get(finding.code) or self.editor

    def _lay(self) -> None:
        look = Look.current()
        edge = look.space("l")
        head = QHBoxLayout()
        head.setContentsMargins(edge, edge, edge, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.fresh)
        self.body.addLayout(head)
        self.area = scrolling(self._middle())
        self.body.addWidget(self.area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(edge, look.space("s"), edge, edge)
        foot.setSpacing(look.space("s"))
        foot.addWidget(self.why_not)
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        row.addWidget(self.saved, 1)
        row.addStretch(0)
        row.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.publish, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addLayout(row)
        self.body.addLayout(foot)

    def _middle(self) -> QWidget:
        look = Look.current()
        edge = look.space("l")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(edge, look.space("xs"), edge, look.space("s"))
        column.setSpacing(look.space("m"))
        writing = QVBoxLayout()
        writing.setSpacing(look.space("s"))
        words: tuple[QWidget, ...] = (self.title, self.editor, self.signature, self.counters)
        for part in words:
            writing.addWidget(part)
        tool_holder = QWidget()
        tools = FlowLayout(tool_holder, rows="xs", cell=TOOL)
        tools.addWidget(self.add_picture)
        tools.addWidget(self.name_address)
        tools.addWidget(self.show_preview)
        tools.addWidget(self.beside)
        tools.addWidget(self.before)
        for one in (self.insert, self.spelling, self.ask_links):
            tools.addWidget(one)
        tools.addWidget(self.read_first)
        tools.addWidget(self.guideline)
        tools.addWidget(self.aloud)
        above: tuple[QWidget, ...] = (self.no_account, self.picker, self.reply, self.tabs, self.quoted)
        for part in above:
            column.addWidget(part)
        column.addLayout(writing)
        column.addWidget(self.options)
        column.addWidget(self.tray)
        column.addWidget(tool_holder)
        below: tuple[QWidget, ...] = (self.told, self.said, self.findings, self.previews)
        for part in below:
            column.addWidget(part)
        column.addStretch(1)
        return holder
