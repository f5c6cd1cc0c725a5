"""Who sits here, as the computer knows it."""

from __future__ import annotations


def user_name() -> str:
    """Return the name under which the user is known to this computer, '' when it has none."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user, and nothing in the environment; which of them depends on the system
        return ""
