"""The guideline that holds: its questions, its source, and its text on a sheet."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

import resources
from accounts.posts.guidelines import Guidelines
from accounts.posts.pause import Pack, parse
from ui.language import language, tr
from ui.widgets import Sheet, button, label, note


def pack(guidelines: Guidelines) -> Pack:
    """Return the questions in the language that is spoken now: the municipality's own, else those that come with the program."""
    own = guidelines.own.pack(language()) if guidelines.own is not None else None
    return own or _built_in(language())


@lru_cache(maxsize=3)
def _built_in(code: str) -> Pack:
    return parse(resources.text("questions", f"{code}.toml"), resources.text("questions", "rules.toml"))


def source(guidelines: Guidelines) -> str:
    """Return whose guideline it is, in words."""
    if guidelines.own is None:
        return tr("Guideline", "Guidelines from the booklet for municipal administrators")
    return guidelines.own.said(guidelines.own.source, language())


def text(guidelines: Guidelines) -> str:
    """Return the guideline itself."""
    if guidelines.own is None:
        return resources.text("questions", f"{language()}.md")
    return guidelines.own.said(guidelines.own.texts, language())


class GuidelineSheet(Sheet):
    """The guideline to be read."""

    def __init__(self, window: QWidget, guidelines: Guidelines) -> None:
        """Show it, with its source."""
        own = guidelines.own
        super().__init__(window, own.said(own.name, language()) if own is not None else tr("Guideline", "Guideline"))
        self.body.addWidget(note(source(guidelines)))
        self.parts = [_part(block) for block in _blocks(text(guidelines))]
        for part in self.parts:
            self.body.addWidget(part)
        self.footer.addWidget(button(tr("Guideline", "Close"), "primary", on=self.dismiss))


def _blocks(text: str) -> list[str]:
    """Return headings, list items and paragraphs, one each."""
    found: list[str] = []
    fresh = True
    for line in map(str.strip, text.splitlines()):
        if line and (fresh or line.startswith(("#", "- ", "* "))):
            found.append(line)
        elif line:
            found[-1] += f" {line}"
        fresh = not line or line.startswith("#")
    return found


def _part(block: str) -> QLabel:
    if block.startswith("#"):
        made = label(block.lstrip("#").strip(), "heading")
    elif block.startswith(("- ", "* ")):
        made = label(f"•  {block[2:].strip()}")
    else:
        made = label(block)
    # The words of a file: markup in them is no markup here.
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
