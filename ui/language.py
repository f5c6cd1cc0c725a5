"""The window's language: Qt's translators, Qt's locale, and one `tr` for every sentence.

    from ui.language import tr
    tr("Outbox", "Nothing has been sent yet.")
    tr("Outbox", "Stopped {count} of {all}", count=2, all=5)
    tr("Outbox", "%n posts are waiting", 3)          # written in the plural; every language has its own forms

Write context and source out in the call, in English. For translators and for the build:

    python -m ui.language update              extract the strings of the code into resources/languages/*.ts, compile the .qm
    python -m ui.language check               fail on anything untranslated, unused, damaged or not compiled
    python -m ui.language missing nl          what has no translation yet, as JSON
    python -m ui.language fill nl FILE.json   write translations in, in the shape that `missing` gives
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from resources import catalogue
from resources.catalogue import LANGUAGES, language, system_language, tr, tr_mark, tr_marked
from ui.moments import ago, clock_time, day, full, full_day, full_weekday_name, month_name, number, since, size, span, weekday_name, when

__all__ = [
    "LANGUAGES",
    "Language",
    "ago",
    "clock_time",
    "day",
    "full",
    "full_day",
    "full_weekday_name",
    "language",
    "month_name",
    "tr_mark",
    "number",
    "since",
    "size",
    "span",
    "system_language",
    "tr",
    "tr_marked",
    "weekday_name",
    "when",
]

_LOCALES = {
    "nl": (QLocale.Language.Dutch, QLocale.Country.Netherlands),
    # English as it is read in the Netherlands: day before month, a clock of 24 hours.
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fy": (QLocale.Language.WesternFrisian, QLocale.Country.Netherlands),
}


QT_FORGOT = (
    tr_mark("QFileDialog", "&Look in:"),
    tr_mark("QFileDialog", "Files of &type:"),
    tr_mark("QAbstractFileIconProvider", "Drive"),
    tr_mark("QAbstractFileIconProvider", "File"),
    tr_mark("QAbstractFileIconProvider", "%1 File"),
    tr_mark("QAbstractFileIconProvider", "File Folder"),
    tr_mark("QAbstractFileIconProvider", "Folder"),
    tr_mark("QAbstractFileIconProvider", "Shortcut"),
    tr_mark("QAbstractFileIconProvider", "Unknown"),
)
"""What Qt says in its own dialog for files, and has no Dutch for; ours is found before Qt's."""


class Language:
    """Puts a language into the application, once, at the start."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._translators: list[QTranslator] = []

    @classmethod
    def install(cls, app: QApplication, code: str = "") -> Language:
        """Let `app` speak 'nl', 'en' or 'fy'; '' (or anything else) takes the system's language, Dutch when that is none of them.

        Keep the result as long as the application lives. To be called before the first widget is made.
        """
        made = cls()
        spoken = code if code in LANGUAGES else system_language(QLocale.system().uiLanguages())
        made._load_qt(app, spoken)
        for fallback in reversed(catalogue.FALLBACK[spoken]):
            made._load(app, str(resources.at("languages", f"{fallback}.qm")))
        QLocale.setDefault(QLocale(*_LOCALES[spoken]))
        catalogue.speak_through(spoken, _through_qt)
        return made

    def remove(self, app: QApplication) -> None:
        """Take the translators out again, for tests."""
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators.clear()
        catalogue.use(language())

    def _load_qt(self, app: QApplication, code: str) -> None:
        # Qt has no Frisian of its own: its buttons speak Dutch then.
        if code != "en":
            self._load(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + "/qtbase_nl.qm")

    def _load(self, app: QApplication, path: str) -> None:
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
            self._translators.append(translator)


def _through_qt(context: str, source: str, n: int | None) -> str:
    return QCoreApplication.translate(context, source, None, -1 if n is None else n)


if __name__ == "__main__":
    from ui.translating import main

    sys.exit(main(sys.argv[1:]))
