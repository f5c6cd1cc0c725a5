"""A dressed application for the tests of the whole window."""

from tests.ui.conftest import _english, _session_look, _work, look

__all__ = ["_english", "_session_look", "_work", "look"]
