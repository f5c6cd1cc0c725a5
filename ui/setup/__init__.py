"""The place 'Accounts', signing in, where secrets are kept, and how the program looks."""

from __future__ import annotations

from ui.setup.doors import add_account

__all__ = ["add_account"]
