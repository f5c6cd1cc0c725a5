"""Sentences in three languages, and the tools that keep them complete."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from resources import catalogue
from resources.catalogue import LANGUAGES, system_language, tr
from ui.language import Language
from ui.moments import ago, day, number, since, size, span, when
from ui.translating import ProblemError, Workbench, extract, main, read

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)


@pytest.fixture(params=["qt", "files"])
def speak(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[object]:
    """A way to choose the language: as the window does (compiled, Qt) and as the command line does (the .ts file)."""
    held: list[Language] = []

    def choose(code: str) -> None:
        for language in held:
            language.remove(qapp)
        if request.param == "qt":
            held.append(Language.install(qapp, code))
        else:
            catalogue.use(code)

    yield choose
    for language in held:
        language.remove(qapp)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("code", "moment", "told"),
    [
        ("nl", datetime(2026, 11, 23, 13, 2, tzinfo=UTC), "vandaag 14:02"),
        ("nl", datetime(2026, 11, 24, 8, 0, tzinfo=UTC), "morgen 9:00"),
        ("nl", datetime(2026, 11, 26, 15, 0, tzinfo=UTC), "do 26 nov 16:00"),
        ("nl", datetime(2026, 12, 31, 23, 0, tzinfo=UTC), "vr 1 jan 2027 0:00"),
        ("fy", datetime(2026, 11, 26, 15, 0, tzinfo=UTC), "to 26 nov 16:00"),
        ("fy", datetime(2026, 11, 22, 15, 0, tzinfo=UTC), "juster 16:00"),
        ("en", datetime(2026, 11, 26, 15, 0, tzinfo=UTC), "Thu 26 Nov 16:00"),
        ("en", datetime(2026, 11, 24, 8, 0, tzinfo=UTC), "tomorrow 9:00"),
    ],
)
def test_moments_are_told_in_the_words_of_the_language(speak: object, code: str, moment: datetime, told: str) -> None:
    speak(code)  # type: ignore[operator]
    assert when(moment, AMSTERDAM, NOW) == told


def test_today_is_the_day_of_the_reader_and_not_of_greenwich() -> None:
    assert day(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), AMSTERDAM, NOW) == "tomorrow"


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "zojuist"), (59, "zojuist"), (60, "1 min"), (3599, "59 min"), (3600, "1 u"), (86399, "23 u"), (90000, "gisteren")],
)
def test_ages_are_short(speak: object, seconds: int, told: str) -> None:
    speak("nl")  # type: ignore[operator]
    assert ago(NOW - timedelta(seconds=seconds), NOW, AMSTERDAM) == told


@pytest.mark.parametrize(
    ("code", "seconds", "told"),
    [
        ("nl", 59, "zojuist"),
        ("nl", 60, "1 minuut geleden"),
        ("en", 120, "2 minutes ago"),
        ("fy", 3600, "1 oere lyn"),
        ("nl", 86399, "23 uur geleden"),
        ("nl", 86400, "gisteren 14:02"),
        ("nl", -60, "vandaag 14:03"),
    ],
)
def test_in_a_sentence_an_age_says_that_it_is_one(speak: object, code: str, seconds: int, told: str) -> None:
    speak(code)  # type: ignore[operator]
    assert since(NOW - timedelta(seconds=seconds), NOW, AMSTERDAM) == told


def test_an_age_of_a_moment_to_come_is_that_moment(speak: object) -> None:
    speak("nl")  # type: ignore[operator]
    assert ago(NOW + timedelta(hours=20), NOW, AMSTERDAM) == "morgen 10:02"


@pytest.mark.parametrize(
    ("code", "seconds", "told"),
    [
        ("en", 1, "1 second"),
        ("en", 37, "37 seconds"),
        ("nl", 60, "1 minuut"),
        ("nl", 0, "0 seconden"),
        ("nl", 5400, "1 uur 30 minuten"),
        ("fy", 61, "1 minút 1 sekonde"),
        ("en", 86400, "1 day"),
        ("en", 86460, "1 day"),
        ("en", -5, "0 seconds"),
    ],
)
def test_spans_have_one_or_two_units_and_the_right_form(speak: object, code: str, seconds: int, told: str) -> None:
    speak(code)  # type: ignore[operator]
    assert span(seconds) == told


@pytest.mark.parametrize(("code", "told"), [("nl", "1.234,5"), ("fy", "1.234,5"), ("en", "1,234.5")])
def test_numbers_are_written_as_the_language_does(code: str, told: str) -> None:
    catalogue.use(code)
    assert number(1234.5, 1) == told


@pytest.mark.parametrize(
    ("count", "told"), [(0, "0 B"), (999, "999 B"), (1200000, "1,2 MB"), (40_000_000, "40,0 MB"), (123_456_789, "123 MB")]
)
def test_sizes_are_short(count: int, told: str) -> None:
    catalogue.use("nl")
    assert size(count) == told


@pytest.mark.parametrize(
    ("asked", "code"),
    [(["fy-NL", "nl"], "fy"), (["de-DE", "en-US"], "en"), (["de_DE.UTF-8"], "nl"), ([], "nl"), (["C"], "nl"), (["NL_nl"], "nl")],
)
def test_the_system_is_asked_and_dutch_is_spoken_when_it_speaks_none(asked: list[str], code: str) -> None:
    assert system_language(asked) == code


def test_an_unknown_language_is_answered_with_dutch() -> None:
    catalogue.use("xx")
    assert catalogue.language() == "nl"
    assert tr("Window", "Write") == "Schrijven"


def test_what_no_language_has_stays_english(speak: object) -> None:
    speak("fy")  # type: ignore[operator]
    context = "Nowhere"
    assert catalogue.tr(context, "Never written down, {name}", name="Anna") == "Never written down, Anna"


def test_qt_speaks_dutch_to_a_frisian(qapp: QApplication) -> None:
    held = Language.install(qapp, "fy")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QLocale().language() is QLocale.Language.WesternFrisian
    held.remove(qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("code", "look", "folder"), [("nl", "&Zoeken in:", "Map"), ("fy", "&Sykje yn:", "Map")])
def test_the_dialog_for_files_says_nothing_in_english(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, code: str, look: str, folder: str
) -> None:
    held = Language.install(qapp, code)
    (tmp_path / "map").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path), "Beelden (*.png)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    qtbot.addWidget(dialog)
    said = {one.text() for one in dialog.findChildren(QLabel)}
    held.remove(qapp)
    QLocale.setDefault(QLocale.c())
    assert look in said
    assert not {one for one in said if "Files" in one or "Look" in one}
    assert catalogue.sentences(code)["QAbstractFileIconProvider", "Folder"] == (folder,)


def test_sentences_need_no_qt() -> None:
    code = "import sys, ui.moments, resources.catalogue as c; c.use('nl'); print(c.tr('Window','Write'), 'PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(catalogue.__file__).parents[1])
    assert done.stdout.strip() == "Schrijven False"


# -- the workbench ----------------------------------------------------------------------------------------------------


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """A small house of its own."""
    for folder in ("desktop", "resources", "ui"):
        (tmp_path / folder).mkdir()
    _code(tmp_path, 'tr("Box", "Open {name}", name=1)\ntr("Box", "%n posts", 3)\ntr_mark("Box", "Later")\n')
    made = Workbench(tmp_path)
    made.update()
    return made


def _code(house: Path, text: str) -> None:
    (house / "ui" / "box.py").write_text(text, encoding="utf-8")


FULL = {"Box": {"Open {name}": "Open {name}!", "%n posts": ["één bericht", "%n berichten"], "Later": "Straks"}}


def _fill(bench: Workbench) -> None:
    for code in ("nl", "fy"):
        bench.fill(code, FULL)
    bench.fill("en", {"Box": {"%n posts": ["%n post", "%n posts"]}})


def test_a_complete_house_passes(bench: Workbench) -> None:
    assert main(["check"], bench) == 1
    _fill(bench)
    assert bench.check() == []
    assert main(["check"], bench) == 0


def test_what_is_missing_is_listed_in_the_shape_that_is_filled_in(
    bench: Workbench, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["missing", "nl"], bench) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed == {"Box": {"Open {name}": "", "%n posts": ["", ""], "Later": ""}}
    assert bench.missing("en") == {"Box": {"%n posts": ["", ""]}}
    file = tmp_path / "given.json"
    file.write_text(json.dumps(FULL), encoding="utf-8")
    assert main(["fill", "nl", str(file)], bench) == 0
    assert bench.missing("nl") == {}


def test_check_finds_what_is_new_and_what_is_unused(bench: Workbench, tmp_path: Path) -> None:
    _fill(bench)
    _code(tmp_path, 'tr("Box", "Open {name}", name=1)\ntr("Box", "%n posts", 3)\ntr("Box", "New")\n')
    problems = bench.check()
    assert [problem for problem in problems if problem.startswith("nl")] == [
        "nl: not extracted yet, run update: ('Box', 'New')",
        "nl: not used any more, run update: ('Box', 'Later')",
    ]
    bench.update()
    assert {problem for problem in bench.check() if problem.startswith("nl")} == {"nl: no translation: ('Box', 'New')"}
    assert read(bench.file("nl"))["Box", "Open {name}"].forms == ("Open {name}!",)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"Box": {"Open {name}": "Open {naam}"}}, "other names"),
        ({"Box": {"Open {name}": "Open"}}, "other names"),
        ({"Box": {"%n posts": ["een", "veel"]}}, "other names"),
        ({"Box": {"%n posts": "berichten %n"}}, "1 forms instead of 2"),
        ({"Box": {"Never": "Nooit"}}, "the code has no"),
        ({"Box": ["Open"]}, "must hold"),
        ({"Box": {"Later": 3}}, "must be a string"),
        ([], "must hold"),
    ],
)
def test_a_bad_translation_is_refused_and_nothing_is_written(bench: Workbench, given: object, word: str) -> None:
    before = bench.file("nl").read_bytes()
    with pytest.raises(ProblemError, match=word):
        bench.fill("nl", given)
    assert bench.file("nl").read_bytes() == before


def test_an_empty_translation_is_passed_over(bench: Workbench) -> None:
    assert bench.fill("nl", {"Box": {"Later": "", "%n posts": ["", "x %n"]}}) == 0


def test_check_finds_compiled_files_that_are_old_or_gone(bench: Workbench) -> None:
    _fill(bench)
    file = bench.file("nl")
    file.write_text(file.read_text("utf-8").replace("Straks", "Zo meteen"), encoding="utf-8")
    assert bench.check() == ["nl: nl.qm was not made from nl.ts, run update"]
    bench.file("fy", "qm").unlink()
    assert len(bench.check()) == 2
    bench.update()
    assert bench.check() == []


def test_a_broken_file_is_a_sentence_and_no_traceback(bench: Workbench, capsys: pytest.CaptureFixture[str]) -> None:
    bench.file("nl").write_text("<TS><context>", encoding="utf-8")
    assert main(["check"], bench) == 1
    assert "nl.ts" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ('tr("Box", f"Open {name}")', "context and source out"),
        ("tr(context, source)", "context and source out"),
        ('tr("Box", "Many")\ntr("Box", "Many", 3)', "with a number and without"),
    ],
)
def test_a_string_that_cannot_be_found_is_refused(bench: Workbench, tmp_path: Path, code: str, word: str) -> None:
    _code(tmp_path, code)
    with pytest.raises(ProblemError, match=word):
        extract(tmp_path)


@pytest.mark.parametrize("words", [[], ["missing", "de"], ["fill", "nl"], ["what"]])
def test_wrong_use_is_answered_with_the_use(bench: Workbench, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words, bench) == 2
    assert "use:" in capsys.readouterr().err


def test_names_of_the_languages_are_their_own() -> None:
    assert LANGUAGES == {"nl": "Nederlands", "en": "English", "fy": "Frysk"}
