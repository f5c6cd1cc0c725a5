"""Setting up: what is missing is installed or named exactly, what is there is left alone, and the lock file is obeyed."""

from __future__ import annotations

import base64
import hashlib
import importlib
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "packaging" / "lock"
MODULES = ("saying", "system", "environment", "lock")


@pytest.fixture
def prepare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Return the modules of packaging/prepare, fresh, with their log in the test's folder."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "prepare"))
    for name in MODULES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    loaded = {name: importlib.import_module(name) for name in MODULES}
    spec = importlib.util.spec_from_file_location("prepare_main", ROOT / "packaging" / "prepare" / "__main__.py")
    assert spec is not None
    assert spec.loader is not None
    loaded["main"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded["main"])
    loaded["saying"].ROOT = tmp_path
    yield SimpleNamespace(**loaded)
    for name in MODULES:
        sys.modules.pop(name, None)


# ---- the lock files


def pins(kind: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)(?:\[[^]]*\])?==([^\s;]+)", (LOCKS / f"{kind}.txt").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_lock_has_hashes_and_no_address(prepare: Any, kind: str) -> None:
    text = (LOCKS / f"{kind}.txt").read_text("utf-8")
    assert prepare.lock.problems_of(text) == []
    assert len(pins(kind)) >= 20
    assert prepare.environment.pinned_names(text) == set(pins(kind))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("requests==2.32.0", "no hash"),
        ("requests>=2.32 --hash=sha256:" + "a" * 64, "no exact version"),
        ("--index-url https://packages.invalid/simple", "an address"),
        ("requests @ https://packages.invalid/requests.whl --hash=sha256:" + "a" * 64, "an address"),
        ("--find-links wheels", "an address"),
    ],
)
def test_lock_that_is_not_fit(prepare: Any, line: str, problem: str) -> None:
    good = "idna==3.10 \\\n    --hash=sha256:" + "b" * 64 + "\n"
    assert prepare.lock.problems_of(good) == []
    assert any(one.startswith(problem) for one in prepare.lock.problems_of(good + line + "\n"))


def test_tests_run_on_the_versions_the_program_runs_on() -> None:
    run, dev = pins("run"), pins("dev")
    assert run.items() <= dev.items()


def test_all_that_the_program_asks_for_is_locked(prepare: Any) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {prepare.environment.normal_name(re.split(r"[<>=!~\[; ]", one)[0]) for one in project["project"]["dependencies"]}
    assert asked <= set(pins("run"))
    asked = {prepare.environment.normal_name(re.split(r"[<>=!~\[; ]", one)[0]) for one in project["dependency-groups"]["dev"]}
    assert asked <= set(pins("dev"))


def test_pyside_stays_below_the_version_that_aborts() -> None:
    assert tuple(map(int, pins("run")["pyside6-essentials"].split(".")[:2])) < (6, 12)


# ---- the system's packages

FakeSystem = Callable[..., Callable[[], list[str]]]


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeSystem:
    """Put a package manager of our own before the real one. Returns how to set it up; that returns how to read what apt was asked."""

    def set_up(installed: str, offered: str, after_update: str = "", administrator: bool = True) -> Callable[[], list[str]]:
        folder = tmp_path / "bin"
        folder.mkdir()
        asked = tmp_path / "asked"
        (tmp_path / "lists").write_text(offered)
        scripts = {
            "dpkg-query": f'for name in {installed or "none"}; do echo "$name installed"; done; echo "removed-package not-installed"',
            "apt-cache": f'if grep -qw -- "$2" "{tmp_path}/lists"; then echo "  Candidate: 1.0"; else echo "  Candidate: (none)"; fi',
            "apt-get": f'echo "$*" >> "{asked}"\ncase " $* " in *" update "*) echo "{after_update}" >> "{tmp_path}/lists";; '
            f'*) for name in "$@"; do last=$name; done; grep -qw -- "$last" "{tmp_path}/lists";; esac',
        }
        for name, body in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{body}\n")
            (folder / name).chmod(0o755)
        for name in ("env", "sh", "grep"):
            (folder / name).symlink_to(next(p for p in (Path("/usr/bin") / name, Path("/bin") / name) if p.exists()))
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setattr(os, "geteuid", lambda: 0 if administrator else 1000)
        return lambda: (
            [re.sub(r"^.* (?=(update|install)\b)", "", line) for line in asked.read_text().splitlines()] if asked.exists() else []
        )

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("OMROEPER_NO_APT", raising=False)
    return set_up


@pytest.mark.parametrize(("kind", "asked"), [("run", False), ("dev", True), ("system", False)])
def test_what_the_tests_alone_start_is_asked_for_with_them(prepare: Any, monkeypatch: pytest.MonkeyPatch, kind: str, asked: bool) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(prepare.main, "ensure_system", lambda needs: wanted.extend(name for need in needs for name in need.names))
    monkeypatch.setattr(prepare.main.Environment, "works", lambda _self: True)
    monkeypatch.setattr(prepare.main.Environment, "is_ready", lambda _self, _kind: True)
    prepare.main.prepare(kind)
    assert ("dbus-daemon" in wanted) is asked
    assert "libgl1" in wanted


@pytest.fixture
def needs(prepare: Any) -> Any:
    """Return a library under two names, one that no computer has, and a font."""
    need = prepare.system.Need
    return (
        need(("libfirst2t64", "libfirst2"), "libc.so.6"),
        need(("libnowhere9",), "libnowhere.so.9"),
        need(("fonts-some",), "", "poor text"),
    )


def test_nothing_missing_asks_nothing(prepare: Any, system: FakeSystem, needs: Any, capsys: pytest.CaptureFixture[str]) -> None:
    asked = system(installed="libfirst2 libnowhere9 fonts-some", offered="")
    prepare.system.ensure_system(needs)
    assert asked() == []
    assert capsys.readouterr().out == ""


def test_only_what_is_missing_is_installed_under_the_name_this_system_has(prepare: Any, system: FakeSystem, needs: Any) -> None:
    asked = system(installed="fonts-some", offered="libfirst2t64\nlibnowhere9\n")
    prepare.system.ensure_system(needs)
    assert asked() == ["install --no-install-recommends libfirst2t64 libnowhere9"]


def test_lists_are_fetched_when_they_do_not_know_the_package(prepare: Any, system: FakeSystem, needs: Any) -> None:
    asked = system(installed="libfirst2 fonts-some", offered="", after_update="libnowhere9")
    prepare.system.ensure_system(needs)
    assert asked() == ["update", "install --no-install-recommends libnowhere9"]


def test_without_rights_the_exact_command_is_said(prepare: Any, system: FakeSystem, needs: Any) -> None:
    asked = system(installed="fonts-some", offered="libfirst2\nlibnowhere9\n", administrator=False)
    with pytest.raises(prepare.saying.CannotGoOn) as stop:
        prepare.system.ensure_system(needs)
    assert "libnowhere.so.9" in str(stop.value)
    assert "sudo apt-get install libfirst2 libnowhere9" in str(stop.value)
    assert asked() == []


def test_apt_can_be_forbidden(prepare: Any, system: FakeSystem, needs: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = system(installed="libfirst2 fonts-some", offered="libnowhere9\n")
    monkeypatch.setenv("OMROEPER_NO_APT", "1")
    with pytest.raises(prepare.saying.CannotGoOn):
        prepare.system.ensure_system(needs)
    assert asked() == []


def test_a_missing_font_is_told_and_stops_nothing(prepare: Any, system: FakeSystem, needs: Any, capsys: pytest.CaptureFixture[str]) -> None:
    system(installed="libnowhere9", offered="", administrator=False)
    prepare.system.ensure_system(needs)
    said = capsys.readouterr().out
    assert "sudo apt-get install libfirst2 fonts-some" in said
    assert "without them means: poor text" in said


def test_apt_that_fails_is_shown(prepare: Any, system: FakeSystem, needs: Any, capsys: pytest.CaptureFixture[str]) -> None:
    asked = system(installed="libfirst2 fonts-some", offered="", after_update="something-else")
    with pytest.raises(prepare.saying.CannotGoOn, match="libnowhere9"):
        prepare.system.ensure_system(needs)
    assert asked() == ["update"]
    assert "apt-get" in capsys.readouterr().out


def test_elsewhere_than_on_debian_the_libraries_themselves_are_tried(
    prepare: Any, needs: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert [need.names[0] for need in prepare.system.missing_needs(needs)] == ["libnowhere9"]
    with pytest.raises(prepare.saying.CannotGoOn, match=r"cannot start without libnowhere\.so\.9"):
        prepare.system.ensure_system(needs)


# ---- the environment


def wheel(folder: Path, name: str, version: str) -> str:
    """Make the smallest package that pip installs; return its line for a lock file."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = '{version}'\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    hashes = {path: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=") for path, text in files.items()}
    record = "".join(f"{path},sha256={digest},{len(files[path])}\n" for path, digest in hashes.items()) + f"{info}/RECORD,,\n"
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inner, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(inner, text)
    return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def write_locks(root: Path, run: str, dev: str) -> None:
    folder = root / "packaging" / "lock"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "run.txt").write_text(run)
    (folder / "dev.txt").write_text(dev)


def installed_in(environment: Any) -> str:
    listed = subprocess.run([environment.python, "-m", "pip", "freeze"], env={"PIP_USER": "0"}, capture_output=True, text=True, check=True)
    return listed.stdout


def test_the_environment_is_exactly_what_the_lock_says(prepare: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    old, new, tool = wheel(wheels, "omroeperdep", "1.0"), wheel(wheels, "omroeperdep", "2.0"), wheel(wheels, "omroepertool", "1.0")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")
    monkeypatch.setenv("PIP_USER", "1")  # as a person's own settings may say
    root = tmp_path / "a folder with spaces"
    write_locks(root, run=old, dev=old + tool)
    environment = prepare.environment.Environment(root)
    assert not environment.is_ready("run")
    assert not environment.works()

    environment.make(sys.executable)
    environment.install("dev")
    assert environment.is_ready("run")
    assert environment.is_ready("dev")
    assert installed_in(environment).split() == ["omroeperdep==1.0", "omroepertool==1.0"]

    write_locks(root, run=new, dev=new)
    assert not environment.is_ready("run")
    environment.install("run")
    assert installed_in(environment).split() == ["omroeperdep==2.0"]

    write_locks(root, run=re.sub(r"sha256:\w{64}", "sha256:" + "0" * 64, old), dev=new)
    with pytest.raises(prepare.saying.CannotGoOn, match="(?i)hash"):
        environment.install("run")
    assert not environment.is_ready("run")


def test_the_note_holds_only_for_this_lock_at_this_place(prepare: Any, tmp_path: Path) -> None:
    write_locks(tmp_path / "here", run="a==1", dev="a==1\nb==1")
    environment = prepare.environment.Environment(tmp_path / "here")
    environment.bin.mkdir(parents=True)
    environment.python.touch()
    assert not environment.is_ready("run")
    environment.stamp.write_text("no json")
    assert not environment.is_ready("run")
    environment.stamp.write_text(prepare.environment.json.dumps(environment.wanted("run")))
    assert environment.is_ready("run")
    assert not environment.is_ready("dev")
    (tmp_path / "here").rename(tmp_path / "there")
    moved = prepare.environment.Environment(tmp_path / "there")
    assert not moved.is_ready("run")
    assert not moved.works()


def test_the_launcher_starts_this_checkout_from_anywhere(prepare: Any, tmp_path: Path) -> None:
    root = tmp_path / "a folder with spaces"
    (root / "desktop").mkdir(parents=True)
    (root / "desktop" / "__init__.py").touch()
    (root / "desktop" / "__main__.py").write_text("import sys\n\ndef main():\n    print(sys.argv[1:])\n    return 3\n")
    environment = prepare.environment.Environment(root)
    environment.bin.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.write_launcher()
    done = subprocess.run([environment.bin / "omroeper", "post", "Dag allemaal"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (3, "['post', 'Dag allemaal']\n"), done.stderr


# ---- the commands


@pytest.mark.parametrize("arguments", [[], ["everything"], ["run", "dev"]])
def test_wrong_use(prepare: Any, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert prepare.main.main(arguments) == 2
    assert "run|dev|system|lock" in capsys.readouterr().err


def test_too_old_a_python_is_said(
    prepare: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main: ModuleType = prepare.main
    monkeypatch.setattr(main, "OLDEST", (99, 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main.main(["run"]) == 1
    assert "needs Python 3.11" in capsys.readouterr().err


def test_setting_up_reads_on_an_older_python() -> None:
    for file in (ROOT / "packaging" / "prepare").glob("*.py"):
        compile_for_older(file)


def compile_for_older(file: Path) -> None:
    """Parse as Python 3.8 does. Raises SyntaxError."""
    import ast

    ast.parse(file.read_text("utf-8"), str(file), feature_version=(3, 8))


def test_make_help_lists_every_command() -> None:
    listed = subprocess.run(["make", "-C", str(ROOT), "--no-print-directory", "help"], capture_output=True, text=True, check=True)
    for command in ("run", "test", "check", "test-servers", "bench", "tour", "help", "clean", "lock", "cover"):
        assert re.search(rf"^  make {command} +\w", listed.stdout, re.MULTILINE), command


def test_ci_runs_what_the_readme_says() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", str(script)], check=True)
    text = script.read_text("utf-8")
    assert "set -euo pipefail" in text
    assert [line.split("make ")[1].split()[-1] for line in text.splitlines() if "make " in line] == ["test", "test-servers"]
    assert "make run" in (ROOT / "README.md").read_text("utf-8")
    assert "make test" in (ROOT / "README.md").read_text("utf-8")


def test_the_package_list_is_the_house() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rooms = {
        ".".join(file.parent.relative_to(ROOT).parts)
        for floor in ("accounts", "desktop", "resources", "ui")
        for file in (ROOT / floor).rglob("*.py")
    }
    assert set(project["tool"]["setuptools"]["packages"]) == rooms
    assert [room for room in rooms if not (ROOT / room.replace(".", "/") / "__init__.py").exists()] == []
