"""Dictionaries as files: where they lie, and how one that the user brings is looked at before anything of it is kept."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from accounts.errors import InputError

LARGEST = 40 * 1024 * 1024
"""Bytes of each half; the Frisian one, the largest of ours, has seven."""
FEWEST_WORDS = 500
MOST_MEMBERS = 2_000

Files = tuple[Path, Path]
"""The affixes (.aff) and the words (.dic)."""
Known = Callable[[Files, list[str]], list[str]]
"""Tells which of some words a dictionary does not know."""

SAMPLES = {
    "fy": [
        "it",
        "net",
        "ek",
        "hawwe",
        "fan",
        "wurdt",
        "wy",
        "noch",
        "gjin",
        "mear",
        "nei",
        "troch",
        "sûnt",
        "binne",
        "hjoed",
        "moarn",
        "gearkomste",
        "gemeente",
        "wurk",
        "jûn",
    ],
    "nl": [
        "het",
        "niet",
        "ook",
        "hebben",
        "van",
        "wordt",
        "wij",
        "nog",
        "geen",
        "meer",
        "naar",
        "door",
        "sinds",
        "zijn",
        "vandaag",
        "morgen",
        "vergadering",
        "gemeente",
        "werk",
        "avond",
    ],
    "en": [
        "the",
        "not",
        "also",
        "have",
        "from",
        "will",
        "we",
        "still",
        "no",
        "more",
        "through",
        "since",
        "are",
        "today",
        "tomorrow",
        "meeting",
        "council",
        "work",
        "evening",
        "school",
    ],
}
"""Words that a dictionary of a language knows."""
_DIRECTIVE = re.compile(rb"^(?:SET|TRY|PFX|SFX|REP|FLAG|MAP|COMPOUND\w+)[ \t]", re.MULTILINE)
_ENCODING = re.compile(rb"^SET[ \t]+(\S+)", re.MULTILINE)


def in_folder(folder: Path, tag: str) -> Files | None:
    """Return the two halves of a dictionary in a folder, None when they are not both there."""
    made = (folder / f"{tag}.aff", folder / f"{tag}.dic")
    return made if all(one.is_file() for one in made) else None


def take(chosen: Path, tag: str, folder: Path, unknown: Known) -> None:
    """Take a dictionary in from a .dic, .aff or .oxt file: looked at first, put in place whole or not at all.

    Raises InputError: no-dictionary, dictionary-half, dictionary-other, dictionary-too-large, dictionary-not-kept.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _staging(folder) as stage:
            files = (stage / f"{tag}.aff", stage / f"{tag}.dic")
            _bring(chosen, tag, files)
            _look(files, chosen.name)
            _try_out(files, tag, chosen.name, unknown)
            _put(files, folder)
    except OSError as failure:
        raise InputError("dictionary-not-kept", why=failure.strerror or str(failure)) from failure


def _put(files: Files, folder: Path) -> None:
    """Move both halves in place; when the second does not come, the first goes back to what it was."""
    targets = [folder / one.name for one in files]
    before = files[0].with_suffix(".before")
    if targets[0].exists():
        shutil.copy(targets[0], before)
    files[0].replace(targets[0])
    try:
        files[1].replace(targets[1])
    except OSError:
        if before.exists():
            before.replace(targets[0])
        else:
            targets[0].unlink(missing_ok=True)
        raise


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    stage = Path(mkdtemp(prefix=".new-", dir=folder))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _bring(chosen: Path, tag: str, files: Files) -> None:
    if zipfile.is_zipfile(chosen):
        _unpack(chosen, tag, files)
        return
    base = chosen.with_suffix("")
    for ending, to in ((".aff", files[0]), (".dic", files[1])):
        half = next((one for one in (base.with_suffix(ending), Path(f"{base}{ending}")) if one.is_file()), None)
        if chosen.suffix.lower() not in {".aff", ".dic"}:
            raise InputError("no-dictionary", name=chosen.name)
        if half is None:
            raise InputError("dictionary-half", name=chosen.name, other=f"{base.name}{ending}")
        if half.stat().st_size > LARGEST:
            raise InputError("dictionary-too-large", name=half.name, most=LARGEST // 2**20)
        shutil.copyfile(half, to)


def _unpack(chosen: Path, tag: str, files: Files) -> None:
    try:
        with zipfile.ZipFile(chosen) as pack:
            names = {one.filename for one in pack.infolist()[:MOST_MEMBERS]}
            pairs = [one[:-4] for one in sorted(names) if one.lower().endswith(".dic") and f"{one[:-4]}.aff" in names]
            if not pairs:
                raise InputError("no-dictionary", name=chosen.name)
            mine = [one for one in pairs if re.match(rf"{tag}(?![a-z])", Path(one).name.lower())]
            base = (mine or pairs)[0]
            for ending, to in ((".aff", files[0]), (".dic", files[1])):
                with pack.open(f"{base}{ending}") as source:
                    # What the file says of its own size is not to be trusted.
                    content = source.read(LARGEST + 1)
                if len(content) > LARGEST:
                    raise InputError("dictionary-too-large", name=f"{base}{ending}", most=LARGEST // 2**20)
                to.write_bytes(content)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as bad:
        raise InputError("no-dictionary", name=chosen.name) from bad


def _look(files: Files, name: str) -> None:
    affixes, entries = (one.read_bytes() for one in files)
    lines = entries.split(b"\n", 1)
    head = lines[0].lstrip(b"\xef\xbb\xbf").strip()
    fine = head.isdigit() and int(head[:12]) >= FEWEST_WORDS and entries.count(b"\n") >= FEWEST_WORDS and b"\0" not in affixes + entries
    if not fine or not _DIRECTIVE.search(affixes):
        raise InputError("no-dictionary", name=name)
    said = _ENCODING.search(affixes)
    try:
        entries.decode(said.group(1).decode("ascii") if said else "iso8859-1")
    except (LookupError, UnicodeDecodeError):
        raise InputError("no-dictionary", name=name) from None


def _try_out(files: Files, tag: str, name: str, unknown: Known) -> None:
    sample = SAMPLES.get(tag, [])
    try:
        wrong = unknown(files, [*sample, "qxzvbnmqqwx"])
    except InputError as failure:
        raise InputError("no-dictionary", name=name) from failure
    if "qxzvbnmqqwx" not in wrong:
        raise InputError("no-dictionary", name=name)
    if len(wrong) - 1 > len(sample) // 3:
        raise InputError("dictionary-other", name=name)
