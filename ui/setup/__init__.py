"""The place 'Accounts', signing in, where sign-ins are kept, and how the program looks."""

from __future__ import annotations

from ui.setup.doors import add_account, open_vault, sign_in_again
from ui.setup.preferences import Preferences
from ui.setup.rules_sheet import RulesSheet
from ui.setup.vault_sheet import VaultSheet
from ui.setup.view import AccountsView

__all__ = ["AccountsView", "Preferences", "RulesSheet", "VaultSheet", "add_account", "open_vault", "sign_in_again"]
