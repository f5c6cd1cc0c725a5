"""A home of its own for the test run: no test reads or writes the settings, keychain or session of the person who runs it.

The real surroundings stay available to the tests that start servers and install what they need, as the fixture `real_environment`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import settings

REAL_ENVIRONMENT = MappingProxyType(dict(os.environ))
FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "runtime",
    "OMROEPER_HOME": "omroeper",
}
VALUES = {
    # No test window appears on a screen; the journeys start the program themselves, with a screen of their own.
    "QT_QPA_PLATFORM": "offscreen",
    # A keychain is never there unless a test brings one.
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    # The zone most users live in, with a summer time that catches a mix-up of local time and UTC.
    "TZ": "Europe/Amsterdam",
    "LC_ALL": "C.UTF-8",
}
UNWANTED = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "LANGUAGE")
HOME = pytest.StashKey[Path]()

settings.register_profile("omroeper", deadline=None, database=None)


def pytest_configure(config: pytest.Config) -> None:
    """Move in, before any of the program is imported."""
    place = Path(tempfile.mkdtemp(prefix="omroeper-tests-"))
    config.stash[HOME] = place
    for name, folder in FOLDERS.items():
        (place / folder).mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(place / folder)
    (place / "runtime").chmod(0o700)
    os.environ.update(VALUES)
    for name in UNWANTED:
        os.environ.pop(name, None)
    time.tzset()
    settings.load_profile("omroeper")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Move out and give the surroundings back."""
    place = config.stash.get(HOME, None)
    if place is None:
        return
    os.environ.clear()
    os.environ.update(REAL_ENVIRONMENT)
    time.tzset()
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def real_environment() -> dict[str, str]:
    """Return the environment in which the tests were started, to hand to a server or an installer."""
    return dict(REAL_ENVIRONMENT)


@pytest.fixture
def memory_keyring() -> Iterator[dict[tuple[str, str], str]]:
    """Bring a keychain that lives in memory; the dictionary is its content, by service and name."""
    import keyring
    from keyring.backend import KeyringBackend
    from keyring.errors import PasswordDeleteError

    content: dict[tuple[str, str], str] = {}

    class MemoryKeyring(KeyringBackend):
        priority = 1.0

        def get_password(self, service: str, username: str) -> str | None:
            return content.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            content[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if content.pop((service, username), None) is None:
                raise PasswordDeleteError(username)

    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())  # type: ignore[no-untyped-call]
    yield content
    keyring.set_keyring(before)
