"""A dressed application for every test of the interface: offscreen, light, 100 %, English sources."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from resources import catalogue
from ui import work
from ui.look import Look, Theme


@pytest.fixture(scope="session")
def _session_look(qapp: QApplication) -> Look:
    # One for the whole run, also where another folder borrows these fixtures: `Look.current()` is the last one made.
    return Look._current or Look(qapp, theme=Theme.LIGHT, scale=1.0, contrast=False)


@pytest.fixture(autouse=True)
def look(_session_look: Look) -> Iterator[Look]:
    """The look, put back to light, 100 % and usual contrast after each test."""
    yield _session_look
    changed = (_session_look.theme, _session_look.scale, _session_look.high_contrast) != (Theme.LIGHT, 1.0, False)
    if changed:
        _session_look._theme = Theme.LIGHT
        _session_look._contrast = False
        _session_look.set_scale(1.0)


def pytest_configure(config: pytest.Config) -> None:
    """Let a test say in what language it wants its widgets: `@pytest.mark.speaks("nl")`."""
    config.addinivalue_line("markers", "speaks(code): make the widgets of this test in another language than English")


@pytest.fixture(autouse=True)
def _english(request: pytest.FixtureRequest) -> Iterator[None]:
    """Speak English unless a test chooses otherwise."""
    wanted = request.node.get_closest_marker("speaks")
    catalogue.use(wanted.args[0] if wanted else "en")
    yield
    catalogue.use("en")


@pytest.fixture(autouse=True)
def _work() -> Iterator[None]:
    """Leave no thread of work behind."""
    work.start()
    yield
    assert work.stop(5.0)
