"""Signing in, in steps: network, where passwords are kept, how, the browser, as whom, the profile, done. Also signing in again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from accounts.connector import Network, SignedIn, SignInKind
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account, Role
from accounts.model.ids import AccountId
from ui import work
from ui.bridge import Bridge
from ui.language import language, tr
from ui.setup.browser import BrowserStep
from ui.setup.ending import DoneStep, ProfileStep, reading_of
from ui.setup.form import FormStep
from ui.setup.network import NetworkStep
from ui.setup.profile_sheet import ProfileReader
from ui.setup.signing import Opener, Signing
from ui.setup.stepping import SteppingSheet
from ui.setup.telling import failed, field_of, network_name
from ui.setup.vault import VaultStep, is_closed
from ui.setup.who import WhoStep
from ui.words import Sentence, error

_OF_CODE = frozenset({"wrong-code", "not-application-password", "needs-user-name", "wrong-secret"})


class SignInSheet(SteppingSheet):
    """What adding an account and signing in again share: the form, the vault, the browser. A subclass says what comes before and after."""

    def __init__(self, window: QWidget, bridge: Bridge, heading: str, open_url: Opener = QDesktopServices.openUrl) -> None:
        """Prepare; `open_url` opens the system's browser."""
        super().__init__(window, heading)
        self._engine: Engine = bridge.engine
        self.browser = BrowserStep()
        self.browser.hide()
        self.browser.setParent(self)
        self.signing = Signing(self._engine, self, open_url)
        self.signing.opened.connect(self._page_opened)
        self.signing.no_browser.connect(self.browser.no_browser)
        self.signing.done.connect(self._signed_in)
        self.signing.failed.connect(self._not_signed_in)
        self.browser.open_again.connect(self.signing.open_again)
        self.browser.code_asked.connect(lambda: self._begin_browser(code=True))
        self.browser.busy.stopped.connect(self._stop_signing)
        self.form: FormStep | None = None
        self.vault: VaultStep | None = None
        self.closed.connect(self.signing.cancel)

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def arrived(self, signed: SignedIn) -> None:
        """Go on with a login."""

    def known_form(self, network: Network) -> dict[str, str]:
        """Return what is known beforehand of the form."""
        return {}

    # -- the steps ---------------------------------------------------------------------------------------------------

    def to_form(self, network: Network) -> None:
        """Go to the form of a network; first to the vault when its secrets could not be kept."""
        if not network.local and is_closed(self._engine):
            self._to_vault(network)
            return
        if self.form is None or self.form.network is not network:
            old = self.form
            self.form = FormStep(network, self.known_form(network))
            self.form.busy.stopped.connect(self._stop_signing)
            if old is not self.step:
                self.forget_step(old)
        self.show_step(self.form)

    def _to_vault(self, network: Network) -> None:
        old, self.vault = self.vault, VaultStep(self._engine)
        self.vault.opened.connect(lambda: self.to_form(network))
        self.show_step(self.vault)
        self.forget_step(old)

    def go_on(self) -> None:
        """Do what the step's button says."""
        if self.step is self.vault and self.vault is not None:
            self.vault.act()
        elif self.step is self.form:
            self._submit()
        elif self.step is self.browser:
            self.browser.check_code()
            self.signing.paste(self.browser.typed)

    def go_back(self) -> None:
        """Go back from the browser to the form."""
        if self.step is self.browser:
            self._stop_signing()

    @property
    def has_back(self) -> bool:
        """Return whether there is a step before this one."""
        return self.step is self.browser

    def give_back(self, signed: SignedIn) -> None:
        """Let the network forget a login that was made in the browser for us and is not kept; nobody waits for that."""
        form, register = self.form, self._engine.register
        if form is None or form.way.kind is not SignInKind.BROWSER:
            return
        network = form.network.id
        work.run(self.window(), lambda: register.give_back(network, signed), lambda _done: None, lambda _failure: None)

    def _submit(self) -> None:
        form = self.form
        if form is None or not form.complete():
            return
        if form.way.kind is SignInKind.BROWSER:
            self._begin_browser()
            return
        form.begin()
        self.signing.with_form(form.network.id, form.values)

    def _begin_browser(self, *, code: bool = False) -> None:
        form = self.form
        if form is None:
            return
        self.browser.prepare(form.values.get("server") or network_name(form.network))
        self.show_step(self.browser)
        self.signing.in_browser(form.network.id, form.values, code=code)

    def _stop_signing(self) -> None:
        self.signing.cancel()
        if self.form is not None:
            self.form.end()
            self.show_step(self.form)

    def _page_opened(self, page: object) -> None:
        self.browser.show_page(page)  # type: ignore[arg-type]

    def _signed_in(self, signed: object) -> None:
        assert isinstance(signed, SignedIn)  # noqa: S101 - what the register answers
        if self.form is not None:
            self.form.end()
        window = self.window()
        if self.step is self.browser:
            window.raise_()
            window.activateWindow()
        self.arrived(signed)

    def _not_signed_in(self, failure: object) -> None:
        assert isinstance(failure, KnownError)  # noqa: S101 - what work answers
        self.tell(field_of(failure.word), failed(failure), of_code=failure.word in _OF_CODE)

    def tell(self, name: str, said: Sentence, *, of_code: bool = False) -> None:
        """Say what went wrong where it belongs; everything that was typed stays."""
        form = self.form
        if form is None:
            return
        form.end()
        if self.step is self.browser and of_code and self.signing.step is not None:
            self.browser.wrong_code(said)
            return
        self.show_step(form)
        form.tell_at(name, said)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no port open when the window goes."""
        if not event.spontaneous():
            self.signing.cancel()
        super().hideEvent(event)


class AddSheet(SignInSheet):
    """Adds an account. `added` comes when it is in the books, `write_asked` when the user wants to write with it."""

    added = Signal(int)
    """An AccountId."""
    write_asked = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, *, network: str = "", open_url: Opener = QDesktopServices.openUrl) -> None:
        """Begin with the networks, `network` chosen when it is given ('practice')."""
        super().__init__(window, bridge, tr("Setup", "Add an account"), open_url)
        self.networks = NetworkStep(self._engine.register.networks.values(), network)
        self.who: WhoStep | None = None
        self.profile: ProfileStep | None = None
        self.signed: SignedIn | None = None
        self.account: Account | None = None
        self._reader: ProfileReader | None = None
        self.closed.connect(self._left)
        self.show_step(self.networks)

    def go_on(self) -> None:
        """Do what the step's button says."""
        if self.step is self.networks:
            self.to_form(self.networks.network)
        elif self.step is self.who:
            self._add()
        elif self.step is self.profile:
            self._to_done()
        elif isinstance(self.step, DoneStep):
            self.dismiss()
            self.write_asked.emit()
        else:
            super().go_on()

    def go_back(self) -> None:
        """Go to the step before; what was filled in stays."""
        if self.step is self.browser:
            super().go_back()
        elif self.step is self.who and self.form is not None:
            self.show_step(self.form)
        elif self.step in {self.form, self.vault}:
            self.signing.cancel()
            if self.form is not None:
                self.form.end()
            self.show_step(self.networks)

    @property
    def has_back(self) -> bool:
        """Return whether there is a step before this one."""
        return self.step not in {None, self.networks} and self.account is None and not self._adding

    @property
    def loses(self) -> bool:
        """Return whether closing now loses a login."""
        return self.signed is not None and self.account is None

    @property
    def cancel_word(self) -> str:
        """Return what the button beside the main one says."""
        return tr("Setup", "Close") if self.account is not None else tr("Setup", "Cancel")

    def arrived(self, signed: SignedIn) -> None:
        """Ask as whom one speaks with it; who is here already is told so before anything more is asked."""
        network = self.networks.network
        for here in self._engine.register.every():
            if network.same_account(here, signed):
                self.give_back(signed)
                self.tell("handle", error("already-here", {"label": here.label, "handle": here.handle}))
                return
        again = self.signed is not None and (self.signed.server, self.signed.remote_id) == (signed.server, signed.remote_id)
        self.signed = signed
        if not again or self.who is None:
            old, self.who = self.who, WhoStep(_new_account(network, signed), network_name(network), new=True)
            self.forget_step(old)
        self.show_step(self.who)

    def _left(self) -> None:
        if self.signed is not None and self.account is None and not self._adding:
            self.give_back(self.signed)

    # -- adding ------------------------------------------------------------------------------------------------------

    _adding = False

    def _add(self) -> None:
        who, signed, register = self.who, self.signed, self._engine.register
        if who is None or signed is None or self._adding:
            return
        who.clear_wrong()
        self._adding = True
        who.setEnabled(False)
        self.look()
        network, role, text, wishes = self.networks.network.id, who.role, who.label_text, who.wishes
        work.run(self, lambda: register.add(network, signed, role=role, label=text, **wishes), self._added, who.tell, self._end_adding)

    def _end_adding(self) -> None:
        self._adding = False
        if self.who is not None:
            self.who.setEnabled(True)
        self.look()

    def _added(self, account: Account) -> None:
        self.account = account
        self.added.emit(int(account.id))
        if reading_of(account).named:
            self._to_done()
            return
        self.profile = ProfileStep(account, self.networks.network)
        self._reader = ProfileReader(self._engine, self.profile, account)
        self.show_step(self.profile)

    def _to_done(self) -> None:
        account = self._reader.account if self._reader is not None else self.account
        if account is not None:
            self.show_step(DoneStep(account, self.networks.network))


class AgainSheet(SignInSheet):
    """Signs in again with an account that is here. `renewed` comes when its fresh login is kept."""

    renewed = Signal(int)
    """An AccountId."""

    def __init__(self, window: QWidget, bridge: Bridge, account: Account, open_url: Opener = QDesktopServices.openUrl) -> None:
        """Begin with the form of its network, filled in as far as it is known."""
        super().__init__(window, bridge, tr("Setup", "Sign in again"), open_url)
        self._account = account
        self.to_form(self._engine.register.network(account.network))

    def known_form(self, network: Network) -> dict[str, str]:
        """Return server and name of the account."""
        return {"server": self._account.server, "handle": self._account.handle.lstrip("@")}

    def show_step(self, step: object) -> None:
        """Show a step under the account's own heading."""
        super().show_step(step)  # type: ignore[arg-type]
        if self.step is self.form:
            self.heading.setText(tr("Setup", "Sign in again: {label}", label=self._account.label))

    def arrived(self, signed: SignedIn) -> None:
        """Keep the fresh login."""
        register, number = self._engine.register, self._account.id
        if self.form is not None:
            self.show_step(self.form)
            self.form.begin(tr("Setup", "Keeping the sign-in…"))
            self.form.busy.stop.hide()

        def refused(failure: KnownError) -> None:
            self.tell("", failed(failure))
            if failure.word == "other-account":
                self.give_back(signed)

        work.run(self, lambda: register.renew(number, signed), self._renewed, refused)

    def _renewed(self, account: Account) -> None:
        self.dismiss()
        self.renewed.emit(int(account.id))


def _new_account(network: Network, signed: SignedIn) -> Account:
    """Return the account as it would be, for the form; nothing of it is chosen yet."""
    return Account(
        id=AccountId(0),
        network=network.id,
        server=signed.server,
        remote_id=signed.remote_id,
        handle=signed.handle,
        role=Role.PRIVATE,
        label="",
        display_name=signed.display_name,
        profile_text=signed.profile_text,
        language=language(),
        visibility=signed.limits.visibilities[0],
        limits=signed.limits,
    )
