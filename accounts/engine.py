"""The engine: everything of one data folder, put together. Windows and the command line hold one of these and nothing below it."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from accounts.answers.acts import Acts
from accounts.answers.alerting import Alerting
from accounts.answers.cases import Cases
from accounts.answers.conversation import Conversations
from accounts.answers.hour_gate import Gates, HourGate
from accounts.answers.hours import Hours
from accounts.answers.hours import Means as HourMeans
from accounts.answers.wall import Walls
from accounts.clock import Clock
from accounts.connector import Connector, Network
from accounts.errors import InputError, KnownError, SendError
from accounts.events import Events
from accounts.http import Http
from accounts.keychain import Backend, system_backend
from accounts.model.account import Account
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import State
from accounts.posts.attempt import Point, no_point
from accounts.posts.desk import Desk
from accounts.posts.drafts import Drafts
from accounts.posts.exporting import Exporting
from accounts.posts.forecast import Forecast
from accounts.posts.guidelines import Guidelines
from accounts.posts.history import History
from accounts.posts.holds import Holds
from accounts.posts.importing import Importing
from accounts.posts.lanes import Lanes
from accounts.posts.meetings import Meetings
from accounts.posts.mention_check import MentionCheck
from accounts.posts.noticing import Noticing
from accounts.posts.occasion import Occasion
from accounts.posts.publisher import Publisher
from accounts.posts.quiet import Quiet
from accounts.posts.reading_first import ReadFirst
from accounts.posts.recall import Recall
from accounts.posts.serial import SeriesDesk
from accounts.posts.serial_export import series_of
from accounts.posts.serial_means import Means
from accounts.posts.signing import Signing
from accounts.posts.slots import Slots
from accounts.posts.spelling import Spelling
from accounts.posts.surroundings import Surroundings
from accounts.posts.writing_aids import WritingAids
from accounts.reading import Reader
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import secrets as sealed_rows
from accounts.store import settings as settings_rows
from accounts.store.books import Books
from accounts.store.cache import Cache
from accounts.store.found import Found
from accounts.streams.board import Board
from accounts.streams.pictures import Pictures
from accounts.streams.reader import Reading
from accounts.vault import Mode, Vault, of_session

log = logging.getLogger("store")

READ_LANES = 6
Done = Callable[[KnownError | None], None]


def vault_of(folder: Path, books: Books, backend: Callable[[], Backend] = system_backend) -> Vault:
    """Return the vault of a data folder, closed. `backend` is the keychain; tests bring their own."""
    known = settings_rows.every(books).get("installation")
    if not known:
        known = uuid.uuid4().hex
        if not books.problem:
            settings_rows.put(books, "installation", known)

    def fresh() -> bool:
        return not any(not of_session(one) for one in sealed_rows.every(books))

    return Vault(folder, str(known), fresh, backend=backend)


class Engine:
    """One data folder at work. Close it when done.

    `register` the accounts, `drafts` what is written, `desk` what a person does with a post, `publisher` what sends, `history` what
    was, `forecast` what will not work, `importing` and `exporting` the plan as a file, `holds` what holds, `meetings` of councils,
    `quiet_hours`, `series` what recurs, `slots` preferred times, `surroundings` what the checks know, `mentions` whom messages name,
    `aids` sets and snippets, `recall` what was written before, `spelling` the dictionaries, `read_first` drafts that colleagues read,
    `guidelines` how a municipality wants it, `occasion` what is known of a moment, `settings`, `vault` the secrets, `events` what
    happened; `columns` what a person follows, `reader` what keeps it filled once it is started, `cache` what came in, `pictures` those
    of others; `found` the search in what was written; `cases` who waits for an answer, `acts` what is done with statuses,
    `conversations` who was answered, `hours` consulting hours and their queues, `walls` what a hall sees, `alerting` which words are
    told of.
    """

    def __init__(
        self,
        folder: Path,
        books: Books,
        *,
        clock: Clock,
        vault: Vault,
        networks: Mapping[str, Network],
        http: Callable[[], Http] = Http,
        lanes: Lanes | None = None,
        point: Point = no_point,
        reading_lanes: Lanes | None = None,
    ) -> None:
        """Use `Engine.open`."""
        self.folder = folder
        self.books = books
        self.clock = clock
        self.vault = vault
        self.events = Events()
        self.settings = Settings(books)
        self.register = Register(books, vault, networks, clock, self.events, http)
        self.found = Found(books, folder)
        self.drafts = Drafts(books, clock, self.events, folder, self.found)
        self.holds = Holds(self.events, books, clock)
        self.meetings = Meetings(books, self.holds, clock, self.events, http)
        self.quiet_hours = Quiet(books, self.events)
        self.surroundings = Surroundings(books, clock, folder)
        self.mentions = MentionCheck(self.register, clock)
        self.surroundings.namings = self.mentions.known
        self.aids = WritingAids(books, self._aids_changed)
        self.recall = Recall(books, clock, self.aids)
        self.spelling = Spelling(books, folder)
        self.guidelines = Guidelines(folder, self.surroundings.use_base)
        self.desk = Desk(books, self.register, self.drafts, clock, self.events, self.surroundings, will_be_held=self.holds.will_hold)
        self.read_first = ReadFirst(books, self.register, self.drafts, Signing(books, vault), clock, self.events, media=folder / "media")
        self.desk.lacks, self.desk.demands = self.read_first.lacks, self.read_first.demand
        self.history = History(books, self.found)
        self.forecast = Forecast(books, self.register, clock, folder)
        self.cache = Cache(folder)
        self.read_first.others = self.cache
        self.columns = Board(books, self.cache, self.register, clock, self.events)
        read_lanes = reading_lanes or Lanes(most=READ_LANES)
        self.occasion = Occasion(books, self.holds, self._parent)
        self._feed_http = http
        self.reader = Reading(self.columns, self.cache, self.register, self.settings, clock, self.events, read_lanes, self._feeds)
        self.pictures = Pictures(folder, self.settings, self.register, http)
        self.slots = Slots(books, self.settings, self.holds, clock, self._is_shut)
        self.series = SeriesDesk(Means(books, self.register, self.drafts, self.desk, self.settings, clock, self.events), folder)
        self.forecast.lacks = self.series.gate.lacks
        self.importing = Importing(
            books,
            self.register,
            clock,
            self.events,
            folder,
            self.surroundings,
            add_series=self.series.add,
            has_series=lambda number: any(int(one.id) == number for one in self.series.every()),
        )
        self.exporting = Exporting(books, self.register, clock, lambda: series_of(books, self.series, self.register, clock))
        gates = Gates((self.series.gate, HourGate(books, clock)))
        self.publisher = Publisher(books, self.register, self.holds, clock, self.events, folder, gate=gates, lanes=lanes, point=point)
        self.series.use(self.publisher.take_back)
        self.cases = Cases(books, self.cache, self.settings, clock, self.events)
        self.hours = Hours(
            HourMeans(
                books,
                self.register,
                self.drafts,
                self.desk,
                self.cases,
                self.cache,
                self.settings,
                clock,
                self.events,
                take_back=self.publisher.take_back,
                seen=lambda column: self.reader.state(column).last_seen,
            )
        )
        self.reader.also_follow(self.hours.columns)
        self.reader.also_hurry(self.hours.hurried)
        self.reader.keep(lambda: self.cases.kept() | self.hours.kept())
        self.walls = Walls(books, self.cache, self.register, clock, self.events)
        self.walls.ask_again = self.reader.again
        self.reader.also_follow(self.walls.columns)
        self.alerting = Alerting(books, self.cache, self.columns, self.register, self.settings, clock, self.events, self.quiet)
        self.reader.also_expire(self._expire)
        self.conversations = Conversations(books, self.cache, self.register)
        self.surroundings.find_thread = self.conversations.thread
        self.acts = Acts(
            books,
            self.register,
            clock,
            self.events,
            doer=self.reader,
            held=lambda account: bool(self.publisher.holds_of(account)),
            in_lane=self.publisher.in_lane,
        )
        self.noticing = Noticing(books, self.register, self.settings, clock, self.publisher.held)
        self.noticing.quiet = lambda account, moment: self.quiet(account.id, moment)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock,
        networks: Mapping[str, Network],
        vault: Callable[[Path, Books], Vault] = vault_of,
        http: Callable[[], Http] = Http,
        lanes: Lanes | None = None,
        point: Point = no_point,
        reading_lanes: Lanes | None = None,
        check_beside: bool = False,
    ) -> Engine:
        """Open the books in `folder` and put everything together. Blocks for some milliseconds. Raises StoreError.

        With `check_beside` the books are looked through while the engine is at work already (`Books.open`).
        Secrets that were kept for one earlier session only are forgotten here, and their accounts ask for a new sign-in.
        """
        books = Books.open(folder, clock.now(), check_beside=check_beside)
        made = cls(
            folder,
            books,
            clock=clock,
            vault=vault(folder, books),
            networks=networks,
            http=http,
            lanes=lanes,
            point=point,
            reading_lanes=reading_lanes,
        )
        if not books.problem:
            made._forget_session_secrets()
        return made

    def _aids_changed(self) -> None:
        self.recall.forget()
        self.surroundings.forget()

    def _forget_session_secrets(self) -> None:
        for account in sealed_rows.forget_if(self.books, of_session):
            self.register.note_problem(account, SendError("secrets-gone"))

    def unlock(self) -> None:
        """Open the vault by the system's keychain, if there is anything to open it for. Blocks, and the system may ask. Raises VaultError.

        A failure holds the accounts that need secrets; practice goes on.
        """
        self._try_vault(self.vault.unlock)

    def unlock_with(self, passphrase: str) -> None:
        """Open the vault with its passphrase. Raises VaultError (vault-wrong-passphrase)."""
        self._try_vault(lambda: self.vault.unlock_with(passphrase))

    def _try_vault(self, act: Callable[[], None]) -> None:
        try:
            act()
        except KnownError as failure:
            self.holds.set_vault(failure.word)
            raise
        self.holds.set_vault("")

    def use_passphrase(self, passphrase: str) -> None:
        """Let a passphrase guard the secrets instead of the keychain. Raises InputError (passphrase-short), VaultError, StoreError."""
        self._try_vault(lambda: self.vault.use_passphrase(passphrase))

    def use_session(self) -> None:
        """Keep secrets in memory only, until the program ends."""
        self._try_vault(self.vault.use_session)

    def forget_secrets(self) -> bool:
        """Throw all sign-ins away with the key to them; every account with a login asks for a new one.

        Returns whether the keychain could be asked. For who lost the passphrase or the keychain. Blocks. Raises StoreError.
        """
        asked = self.vault.forget()
        sealed_rows.forget(self.books)
        self.register.secrets_gone()
        self.holds.set_vault("")
        return asked

    def _feeds(self) -> Reader:
        from accounts.networks.feed import FeedReader

        return FeedReader(self._feed_http(), self.clock)

    @property
    def has_secrets(self) -> bool:
        """Return whether any account's secrets lie in the books."""
        return bool(sealed_rows.every(self.books))

    @property
    def has_locked_secrets(self) -> bool:
        """Return whether secrets lie in the books that the vault, as it stands, does not open."""
        state = self.vault.state()
        sealed = sealed_rows.every(self.books)
        if not state.open:
            return bool(sealed)
        return state.mode is Mode.SESSION and any(not of_session(one) for one in sealed)

    def _parent(self, account: Account, remote_id: str) -> str:
        uri = self.cache.uri_of(account.network, account.server, remote_id)
        status = self.cache.get(uri) if uri else None
        return status.reply_to if status is not None else ""

    def _expire(self, days: int) -> None:
        self.pictures.expire(days)
        self.cases.expire()
        self.hours.expire()
        self.walls.expire(days)
        self.alerting.expire(days)

    def _is_shut(self, account: Account, at: datetime) -> bool:
        """Return whether a moment is not to be proposed to an account: its council meets then, or it has quiet hours."""
        return self.holds.will_hold(account, at) or self.quiet_hours.at(account.id, at)

    def delete_at_network(self, target: TargetId, done: Done) -> None:
        """Delete a published post on its network, in its account's lane; `done` gets None or what went wrong, in that lane's thread.

        The pause before it is the caller's. Raises InputError (not-published) at once.
        """
        here = self.desk.need(target)
        if here.state is not State.PUBLISHED or not here.remote_id:
            raise InputError("not-published", target=int(target))

        def job(connector: Connector) -> None:
            try:
                connector.delete(here.remote_id)
                self.desk.deleted(target)
            except KnownError as failure:
                done(failure)
            else:
                done(None)

        self.publisher.run_for(here.account, job)

    # -- holds and plans --------------------------------------------------------------------------------------------------------------

    def begin_hold(self, cause: HoldCause, account: AccountId | None = None, by: str = "", *, in_memory: bool = True) -> bool:
        """Hold an account, or all, from this moment; False when it is held so already. Works without a network.

        What is being sent at this very moment is not stopped. A crisis also takes back what lies at the networks: `take_back_all`.
        Where the books cannot be written it holds in this program's memory (`SetHold.kept`); without `in_memory` that raises StoreError.
        """
        return self.holds.begin(cause, self.clock.now(), account, by, in_memory=in_memory)

    def end_hold(self, cause: HoldCause, account: AccountId | None = None, *, windows: bool = True) -> bool:
        """End a hold; False when there is none. Raises StoreError.

        What fell due meanwhile is decided by its late rule; after a crisis all of it asks, and nothing goes by itself. The end of
        'the meeting' closes every meeting that goes on; without `windows` only what somebody began for all accounts.
        """
        closed = self.meetings.close_all() if windows and cause is HoldCause.MEETING and account is None else 0
        if cause is not HoldCause.CRISIS:
            return self.holds.end(cause, self.clock.now(), account) or closed > 0
        with self.events.gathered(), self.books.write():
            self.holds.read()
            ended = self.holds.end(cause, self.clock.now(), account)
            if ended:
                self.desk.ask_about_due()
        return ended

    def quiet(self, account: AccountId | None, moment: datetime, zone: ZoneInfo | None = None) -> bool:
        """Return whether `moment` (aware) lies in the quiet hours of an account (None: of all), on the clock of `zone` (this computer's).

        They hold nothing: notices wait, and who plans is asked. Reads the books. Raises StoreError.
        """
        return self.quiet_hours.at(account, moment, zone)

    def take_back(self, target: TargetId, done: Callable[[bool], None]) -> bool:
        """Take a plan back from its network; `done` hears in another thread whether it waits here now. False when none lies there."""
        here = self.desk.need(target)
        if here.state is not State.HANDED_OVER:
            return False
        self.publisher.take_back(here, done)
        return True

    def take_back_held(self, done: Callable[[TargetId, bool], None]) -> int:
        """Take back every plan that lies at a network although a crisis holds its account; return how many. Raises StoreError.

        What could not be reached when the crisis began is tried again by that.
        """
        self.holds.read()
        crises = [one for one in self.holds.set_by_people if one.cause is HoldCause.CRISIS]
        if not crises:
            return 0
        lying = self.history.targets(states=[State.HANDED_OVER], newest=False)
        held = [one for one in lying if not one.exempt and any(hold.holds(one.account) for hold in crises)]
        for target in held:
            self.publisher.take_back(target, partial(done, target.id))
        return len(held)

    def take_back_all(self, done: Callable[[TargetId, bool], None]) -> int:
        """Take back every plan that lies at a network; return how many there are. What cannot be reached stays, and is asked for again."""
        found = self.history.targets(states=[State.HANDED_OVER], newest=False)
        for target in found:
            self.publisher.take_back(target, partial(done, target.id))
        return len(found)

    def close(self, seconds: float = 5.0) -> bool:
        """Stop and close; False when something was still being sent after `seconds` (it will be looked up at the next start)."""
        self.spelling.close()
        self.reader.stop()
        quiet = self.publisher.stop(seconds)
        self.pictures.close()
        self.cache.close()
        self.found.close()
        self.register.close()
        if quiet:
            self.books.close()
        return quiet
