"""What a person may do with a post: submit it to the pause, release, edit, keep, cancel, stop, retry, settle, delete."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import Events, TargetChanged
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from accounts.model.post import Origin, Place, State, Target
from accounts.posts import checks
from accounts.posts.checks import Circumstances, Demand, Finding, Weight
from accounts.posts.drafts import Drafts
from accounts.posts.following import links_of
from accounts.posts.framing import MARK
from accounts.posts.planning import STARTING, WhyHere, need_moment, place_for
from accounts.posts.planning import reason as reason_here
from accounts.posts.resolved import messages
from accounts.posts.surroundings import Surroundings
from accounts.register import Register
from accounts.store import following, looks, target_history, targets
from accounts.store.books import Books

LATE_MINUTES = 30
MORNING = 8

LEAST_REASON = 10
"""Letters; less is no reason that somebody else could follow."""
MOST_REASON = 2_000

WITHDRAWABLE = (State.PAUSING, State.ARMED, State.QUEUED, State.MISSED, State.REFUSED)
Held = Callable[[Account, datetime], bool]


def _never(_account: Account, _at: datetime) -> bool:
    return False


def _accounts_of(found: Iterable[Target]) -> tuple[AccountId, ...]:
    return tuple(dict.fromkeys(one.account for one in found))


def is_reason(text: str) -> bool:
    """Return whether somebody else could follow this reason: ten letters at least."""
    return sum(letter.isalpha() for letter in text) >= LEAST_REASON


class Desk:
    """The acts of a person. Every method is short and writes only the books; sending is the publisher's."""

    def __init__(
        self,
        books: Books,
        register: Register,
        drafts: Drafts,
        clock: Clock,
        events: Events,
        surroundings: Surroundings,
        *,
        will_be_held: Held = _never,
    ) -> None:
        """Keep the means. `will_be_held`: at that moment a meeting holds the account, as far as is known; no server's timer takes that."""
        self._surroundings = surroundings
        self._books = books
        self._register = register
        self._drafts = drafts
        self._clock = clock
        self._events = events
        self.also: Callable[[DraftId, Account], tuple[Finding, ...]] = _nothing_more
        """What else stops or asks about a draft, beside what its text tells (a series knows of a video)."""
        self.complete: Callable[[DraftId, Content], Content] = _as_written
        """Adds to what a draft says whatever lies ready for it elsewhere (the video of a series)."""
        self.on_submit: Callable[[DraftId, PostId], None] = _nobody
        """Called inside the transaction in which a draft became a post."""
        self.lacks: Callable[[Account, Iterable[Content]], object | None] = _nothing_lacks
        """The approval that an account demands and these messages of it do not have, None when nothing stands in the way."""
        self.demands: Callable[[AccountId], object | None] = _nothing_demanded
        """Whether an account demands any; asked first, because it costs little."""
        self._will_be_held = will_be_held

    # -- before the pause ------------------------------------------------------------------------------------------------------------

    def findings(self, draft: DraftId) -> dict[AccountId, tuple[Finding, ...]]:
        """Return what the checks find, for each account of a draft."""
        here = self._drafts.get(draft)
        accounts = self._accounts(here.accounts)
        around = self._surroundings.around(accounts)
        return {account.id: self._find(draft, here.content_for(account.id), account, around) for account in accounts}

    def unread(self, draft: DraftId) -> bool:
        """Return whether somebody has to read a draft first, and did not read it as it is now."""
        here = self._drafts.get(draft)
        return any(self.lacks(one, messages(here.content_for(one.id), one)) is not None for one in self._accounts(here.accounts))

    def _find(self, draft: DraftId, content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
        return (*self.also(draft, account), *checks.find(self.complete(draft, content), account, around))

    def submit(
        self,
        draft: DraftId,
        *,
        origin: Origin = Origin.WINDOW,
        at: datetime | None = None,
        late: int | None = LATE_MINUTES,
        keep_here: bool | Collection[AccountId] = False,
        on_event: bool = False,
        reason: str = "",
    ) -> PostId:
        """Make a post of a draft: one target per account, all `pausing`, and return its number.

        `at` (aware) is the planned moment, None = when the pause is over; `late` is after how many minutes it goes no more without being
        asked, 0 = late at all, None = never too late; `keep_here` keeps the timer on this computer, for all or for these accounts.
        `on_event`: after its pause it waits for its author's `decided`, and no clock lets it go.
        `reason` answers the checks that want one; a window asks for it in the pause, a command has to bring it along.
        Raises InputError (no-account, no-such-account, event-and-moment, too-far, too-soon (from a command), needs-reason,
        needs-approval (from a command; a window asks in the pause), check-stopped with the first finding's code).
        """
        here = self._drafts.get(draft)
        accounts = self._accounts(here.accounts)
        if not accounts:
            raise InputError("no-account")
        if at is not None and at.tzinfo is None:
            raise InputError("no-zone", moment=at.isoformat())
        if at is not None and on_event:
            raise InputError("event-and-moment")
        around = self._surroundings.around(accounts)
        for account in accounts:
            for finding in self._find(draft, here.content_for(account.id), account, around):
                if finding.weight is Weight.STOP:
                    raise InputError(finding.code, account=account.label, **finding.values)
                if origin is Origin.COMMAND and finding.demand is Demand.REASON and not is_reason(reason):
                    raise InputError("needs-reason", account=account.label, code=finding.code)
        now = self._clock.now()
        if at is not None:
            need_moment(at, now, STARTING if origin is Origin.COMMAND else None)
        contents = {account.id: messages(self.complete(draft, here.content_for(account.id)), account) for account in accounts}
        if origin is Origin.COMMAND:
            for account in accounts:
                self._need_approval(account, contents[account.id])
        links = links_of(accounts, {number: parts[0] for number, parts in contents.items()})
        contents = {number: contents[number] for number in (*links.values(), *contents)}
        # What others wait for, and what waits, is sent from here: no server's timer knows the one of the other.
        tied = {*links, *links.values(), *(number for number, parts in contents.items() if len(parts) > 1)}
        with self._whole():
            if not self._drafts.posted(draft):
                raise InputError("already-posted", draft=int(draft))
            post = targets.add_post(
                self._books,
                draft=draft,
                origin=origin,
                contents=contents,
                links=links,
                release_at={account.id: now + timedelta(seconds=account.pause_seconds) for account in accounts},
                due_at=at,
                late_minutes=late,
                now=now,
                places={
                    account.id: self._place(account, at, now, keep_here=_among(account, keep_here) or account.id in tied)
                    for account in accounts
                },
                kept=[account.id for account in accounts if _among(account, keep_here)],
                on_event=on_event,
            )
            self.on_submit(draft, post)
            made = targets.of_post(self._books, post)
            self._note_reasons(made, {target.id: reason for target in made} if reason else {})
            self._tell(made)
        self._surroundings.forget()
        return post

    def _note_reasons(self, made: Iterable[Target], reasons: Mapping[TargetId, str]) -> None:
        for target in made:
            if target.id in reasons:
                target_history.note(self._books, target, self._clock.now(), "reason-given", {"reason": reasons[target.id][:MOST_REASON]})

    def _place(self, account: Account, at: datetime | None, now: datetime, *, keep_here: bool) -> Place:
        if at is None or keep_here or self._will_be_held(account, at):
            return Place.HERE
        return place_for(self._books, account, at, now)

    def why_here(self, account: AccountId, at: datetime) -> WhyHere | None:
        """Return why the timer of a plan for `at` (aware) would run on this computer now, None when it would run at the network's server.

        Raises InputError (no-such-account).
        """
        return reason_here(self._books, self._register.need(account), at, self._clock.now())

    def where(self, account: AccountId, at: datetime) -> Place:
        """Return where the timer of a plan of this account for `at` (aware) would run now. Raises InputError (no-such-account)."""
        return self._place(self._register.need(account), at, self._clock.now(), keep_here=False)

    # -- in the pause ----------------------------------------------------------------------------------------------------------------

    def pausing(self) -> tuple[PostId, ...]:
        """Return the posts of a window whose pause was begun and never ended: they ask again."""
        found = targets.every(self._books, states=[State.PAUSING], newest=False)
        return tuple(dict.fromkeys(target.post for target in found if target.origin is Origin.WINDOW))

    def release(self, post: PostId, reasons: Mapping[TargetId, str] | None = None) -> tuple[Target, ...]:
        """Let a post go, now that its pause is over and its questions are answered (both the caller's duty to have seen).

        What was due meanwhile goes now: the wait of the person is not lateness. `reasons` are what was typed where a check wanted
        a reason; they are kept in the history. Raises InputError (needs-approval): an account demands that somebody reads it first.
        """
        now = self._clock.now()
        with self._whole():
            pausing = self._pausing(post)
            self._need_approvals(pausing)
            for target in pausing:
                if target.on_event:
                    self._move(target, State.ARMED, "armed")
                    continue
                due = target.due_at if target.planned and target.due_at > now else now
                self._move(target, State.QUEUED, "released", due_at=due)
            made = targets.of_post(self._books, post)
            self._note_reasons(made, reasons or {})
            return made

    def release_all(self, posts: Iterable[PostId], reasons: Mapping[TargetId, str] | None = None) -> tuple[Target, ...]:
        """Let planned posts go that were looked at together; `reasons` as for `release`.

        What fell due before somebody came to it is missed: a person decides about each. Blocks for some seconds with thousands of them.
        """
        with self._whole():
            wanted = list(posts)
            now = self._clock.now()
            pausing = [target for target in targets.of_posts(self._books, wanted) if target.state is State.PAUSING]
            self._need_approvals(pausing)
            for target in pausing:
                if target.planned and target.due_at <= now:
                    self._move(target, State.MISSED, "waited-too-long", error="waited-too-long", error_values={}, asks=True)
                else:
                    self._move(target, State.QUEUED, "released")
            made = targets.of_posts(self._books, wanted)
            self._note_reasons(made, reasons or {})
            return made

    def _need_approvals(self, found: Iterable[Target]) -> None:
        messages_of: dict[tuple[PostId, AccountId], list[Target]] = {}
        for target in found:
            messages_of.setdefault((target.post, target.account), []).append(target)
        free = {number for _, number in messages_of if self.demands(number) is None}
        for (_, number), parts in messages_of.items():
            account = None if number in free else self._register.get(number)
            if account is not None:
                self._need_approval(account, [one.content for one in sorted(parts, key=lambda one: one.part)])

    def _need_approval(self, account: Account, contents: Iterable[Content]) -> None:
        wanted = self.lacks(account, contents)
        if wanted is not None:
            raise InputError("needs-approval", account=account.label, who=str(getattr(wanted, "name", "")))

    def cancel_all(self, posts: Iterable[PostId]) -> tuple[DraftId, ...]:
        """End several pauses without sending; each post becomes a draft again. All, or none of them. Blocks as `release_all` does."""
        with self._whole():
            return tuple(self._taken_back(post, "cancelled", None, (State.PAUSING,)) for post in posts)

    def edit(self, post: PostId) -> DraftId:
        """Take a post back out of its pause to write on, and return its draft."""
        return self._back(post, "edited", None)

    def cancel(self, post: PostId) -> DraftId:
        """End a pause without sending; the draft stays."""
        return self._back(post, "cancelled", None)

    def keep_until_tomorrow(self, post: PostId, zone_now: datetime) -> DraftId:
        """End a pause without sending and put the draft aside until 8:00 tomorrow in the zone of `zone_now`."""
        tomorrow = (zone_now + timedelta(days=1)).replace(hour=MORNING, minute=0, second=0, microsecond=0)
        return self._back(post, "kept", tomorrow)

    def withdraw(self, post: PostId, code: str) -> DraftId:
        """Take back whatever of a post has not left, confirmed or not, and return the draft in which its words lie again.

        What lies at a network has to be taken back there first. Raises InputError (too-late-to-stop).
        """
        return self._back(post, code, None, WITHDRAWABLE)

    def _back(self, post: PostId, code: str, until: datetime | None, states: tuple[State, ...] = (State.PAUSING,)) -> DraftId:
        with self._whole():
            return self._taken_back(post, code, until, states)

    def _taken_back(self, post: PostId, code: str, until: datetime | None, states: tuple[State, ...]) -> DraftId:
        taken = [target for target in self._of(post) if target.state in states]
        stopped = [target for target in taken if self._move(target, State.STOPPED, code, asks=False)]
        if not stopped:
            raise InputError("too-late-to-stop", post=int(post))
        draft = stopped[0].draft
        everything = targets.of_post(self._books, post)
        if draft is None or len(stopped) != len(everything):
            # Part of it left already: a second draft holds only what did not.
            variants = {number: self._rejoined([one for one in stopped if one.account == number]) for number in _accounts_of(stopped)}
            draft = self._drafts.start(variants[stopped[0].account], tuple(variants), variants)
        else:
            self._drafts.restore(draft)
        if until is not None:
            self._drafts.keep(draft, until)
        return draft

    # -- waiting for an event ----------------------------------------------------------------------------------------------------------

    def armed(self) -> tuple[Target, ...]:
        """Return what waits for its author's word, the oldest first."""
        return targets.every(self._books, states=[State.ARMED], newest=False)

    def decided(self, post: PostId) -> tuple[Target, ...]:
        """Let go what waits for this word; from now on its late rule counts, and what holds its account holds it.

        Returns the targets as they are now. Raises InputError (no-such-post, nothing-armed).
        """
        now = self._clock.now()
        with self._whole():
            waiting = [target for target in self._of(post) if target.state is State.ARMED]
            if not [target for target in waiting if self._move(target, State.QUEUED, "decided", due_at=now, not_before=None)]:
                raise InputError("nothing-armed", post=int(post))
            return self._of(post)

    def decide_target(self, target: TargetId) -> bool:
        """Let go one target that waits for this word, and with it its whole thread. False when it does not wait (any more)."""
        now = self._clock.now()
        with self._whole():
            here = self.need(target)
            thread = [one for one in self._of(here.post) if one.account == here.account and one.state is State.ARMED]
            if here.state is not State.ARMED:
                return False
            return all([self._move(one, State.QUEUED, "decided", due_at=now, not_before=None) for one in thread])

    # -- after a crisis ----------------------------------------------------------------------------------------------------------------

    def ask_about_due(self) -> int:
        """Let everything that fell due ask its author, unless somebody let it pass already; return how much that is.

        For the end of a crisis: nothing of what it held goes by itself. Call it within the `write()` that ends the crisis.
        """
        now = self._clock.now()
        count = 0
        for target in looks.waiting(self._books, now):
            commanded = target.state is State.PAUSING and target.origin is Origin.COMMAND and not target.on_event
            if not target.exempt and (target.state is State.QUEUED or commanded):
                count += self._move(target, State.MISSED, "after-crisis", error="after-crisis", error_values={}, asks=True)
        return count

    # -- planned ---------------------------------------------------------------------------------------------------------------------

    def reschedule(self, target: TargetId, at: datetime) -> bool:
        """Give a planned target that waits here another moment (aware); False when it is on its way, or lies at the network.

        Where its timer runs is decided anew, unless somebody chose this computer. Raises InputError (no-zone, too-soon, too-far,
        no-such-target).
        """
        if at.tzinfo is None:
            raise InputError("no-zone", moment=at.isoformat())
        here, now = self.need(target), self._clock.now()
        need_moment(at, now)
        account = self._register.need(here.account)
        if here.state not in {State.QUEUED, State.MISSED} or not (here.planned or here.state is State.MISSED):
            return False
        values: dict[str, Any] = {
            "due_at": at,
            "planned": True,
            "not_before": None,
            "place": self._place(account, at, now, keep_here=here.kept or self._tied(here)),
        }
        clean: dict[str, Any] = {"error": "", "error_values": {}, "asks": False}
        detail = {"at": at.isoformat()}
        moved = targets.move(self._books, target, here.state, State.QUEUED, now, code="moved", detail=detail, **values, **clean)
        if moved:
            self._tell([here])
        return moved

    def replan(self, target: TargetId, at: datetime) -> bool:
        """Give a planned target another moment (aware) while it pauses; it goes at the end of its pause at the earliest.

        False when its pause is over. Raises InputError (no-such-target, no-such-account).
        """
        here, now = self.need(target), self._clock.now()
        if here.state is not State.PAUSING or not here.planned:
            return False
        due = max(at, here.release_at)
        place = self._place(self._register.need(here.account), due, now, keep_here=here.kept or self._tied(here))
        detail = {"at": due.isoformat()}
        moved = targets.move(self._books, target, State.PAUSING, State.PAUSING, now, code="moved", detail=detail, due_at=due, place=place)
        if moved:
            self._tell([here])
        return moved

    def _tied(self, target: Target) -> bool:
        """Return whether another one waits for it, or it for another: no server's timer knows the one of the other."""
        return target.waits_for is not None or target.parts > 1 or bool(following.waiting_for(self._books, target.id))

    def let_pass(self, target: TargetId) -> bool:
        """Let one queued target pass what people set to hold it: 'this one, now'. Its late rule stays. False when it is not queued."""
        here = self.need(target)
        if here.state is not State.QUEUED:
            return False
        targets.update(self._books, target, only_in=[State.QUEUED], exempt=True)
        target_history.note(self._books, here, self._clock.now(), "let-pass")
        self._tell([here])
        return True

    # -- afterwards ------------------------------------------------------------------------------------------------------------------

    def stop(self, post: PostId) -> tuple[Target, ...]:
        """Withdraw what has not left yet; return the targets as they are now. Raises InputError (no-such-post, too-late-to-stop)."""
        with self._whole():
            found = [target for target in self._of(post) if target.state in WITHDRAWABLE]
            for target in found:
                self._move(target, State.STOPPED, "stopped", asks=False)
            if not found:
                raise InputError("too-late-to-stop", post=int(post))
            return self._of(post)

    def stop_target(self, target: TargetId) -> bool:
        """Withdraw one target; False when it is too late."""
        with self._whole():
            here = self.need(target)
            stopped = here.state in WITHDRAWABLE and self._move(here, State.STOPPED, "stopped", asks=False)
            for number in following.waiting_for(self._books, target) if stopped else ():
                after = self.need(number)
                if after.state in WITHDRAWABLE:
                    self._move(after, State.STOPPED, "stopped-with-other", asks=False)
            return stopped

    def retry(self, target: TargetId) -> bool:
        """Let a refused or missed target, or one that waits for a repetition, go now; only this one. False when it cannot."""
        here, now = self.need(target), self._clock.now()
        if here.state is State.QUEUED:
            ready = targets.update(self._books, target, only_in=[State.QUEUED], not_before=None)
            self._tell([here])
            return ready
        if here.state not in {State.REFUSED, State.MISSED}:
            return False
        clean: dict[str, Any] = {"error": "", "error_values": {}, "asks": False}
        return self._move(
            here, State.QUEUED, "retried", due_at=max(now, here.due_at) if here.state is State.REFUSED else now, not_before=None, **clean
        )

    def look_now(self, target: TargetId) -> bool:
        """Look at once how an unknown one ended. False when it is not unknown."""
        here = self.need(target)
        if here.state is State.UNKNOWN:
            targets.update(self._books, target, only_in=[State.UNKNOWN], not_before=self._clock.now())
            self._tell([here])
        return here.state is State.UNKNOWN

    def settle(self, target: TargetId, *, stands: bool) -> bool:
        """Take a person's word on an unknown target: it stands there (published), or it does not (stopped, to be written anew)."""
        here = self.need(target)
        if here.state is not State.UNKNOWN:
            return False
        clean: dict[str, Any] = {"error": "", "error_values": {}, "asks": False, "not_before": None}
        if stands:
            return self._move(here, State.PUBLISHED, "person-saw-it", published_at=self._clock.now(), verified=True, **clean)
        return self._move(here, State.STOPPED, "person-saw-nothing", **clean)

    def send_again(self, target: TargetId) -> bool:
        """Send an unknown target again on a person's word that it is not there; with the same token."""
        here = self.need(target)
        clean: dict[str, Any] = {"error": "", "error_values": {}, "asks": False, "not_before": None}
        return here.state is State.UNKNOWN and self._move(here, State.QUEUED, "person-sends-again", due_at=self._clock.now(), **clean)

    def seen(self, target: TargetId) -> bool:
        """Take a person's word that they know of a post that was published too early; it asks no more. False when none asks."""
        here = self.need(target)
        with self._whole():
            still = here.asks and targets.update(self._books, target, only_in=[State.PUBLISHED], asks=False, error="", error_values={})
            if still:
                target_history.note(self._books, here, self._clock.now(), "person-knows")
                self._tell([here])
        return still

    def as_new_draft(self, target: TargetId) -> DraftId:
        """Copy what a target said into a draft of its own, for the same account."""
        here = self.need(target)
        return self._drafts.start(self._as_written(here), (here.account,))

    def deleted(self, target: TargetId) -> bool:
        """Note that a published target was deleted on its network."""
        return self._move(self.need(target), State.DELETED, "deleted")

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _whole(self) -> Iterator[None]:
        """What is done inside is read and stored as one, or not at all, and told when it is stored. No claim comes in between."""
        with self._events.gathered(), self._books.write():
            yield

    def _as_written(self, target: Target) -> Content:
        """Return what the author wrote, without the signature that the account put below it."""
        account = self._register.get(target.account)
        text = target.content.text
        if account is not None and account.signature and text.endswith(account.signature):
            text = text[: -len(account.signature)].rstrip()
        return replace(target.content, text=text)

    def _rejoined(self, parts: list[Target]) -> Content:
        """Return what the author wrote of the parts of a thread, with a cut between them."""
        if len(parts) == 1 and parts[0].parts == 1:
            return self._as_written(parts[0])
        texts = [self._as_written(one).text.removesuffix(f" {one.part}/{one.parts}") for one in parts]
        if parts[0].content.unfinished:
            texts = [text.removesuffix(f" {MARK}") for text in texts]
        first = replace(parts[0].content, reply_to="") if parts[0].part > 1 else parts[0].content
        return replace(first, text="\n---\n".join(texts), thread=True)

    def need(self, target: TargetId) -> Target:
        """Return a target. Raises InputError (no-such-target)."""
        found = targets.get(self._books, target)
        if found is None:
            raise InputError("no-such-target", target=int(target))
        return found

    def _of(self, post: PostId) -> tuple[Target, ...]:
        found = targets.of_post(self._books, post)
        if not found:
            raise InputError("no-such-post", post=int(post))
        return found

    def _pausing(self, post: PostId) -> list[Target]:
        return [target for target in self._of(post) if target.state is State.PAUSING]

    def _accounts(self, numbers: Iterable[AccountId]) -> list[Account]:
        wanted = list(numbers)
        # One question for all of them, where there are many; `need` says which is not there.
        known = {one.id: one for one in self._register.every()} if len(wanted) > 1 else {}
        return [known.get(number) or self._register.need(number) for number in wanted]

    def _move(self, target: Target, after: State, code: str, **values: Any) -> bool:
        moved = targets.move(self._books, target.id, target.state, after, self._clock.now(), code=code, **values)
        if moved:
            self._tell([target])
        return moved

    def _tell(self, found: Iterable[Target]) -> None:
        for target in found:
            self._events.publish(TargetChanged(target.id, target.post))


def _among(account: Account, keep_here: bool | Collection[AccountId]) -> bool:
    return keep_here if isinstance(keep_here, bool) else account.id in keep_here


def _nothing_more(_draft: DraftId, _account: Account) -> tuple[Finding, ...]:
    return ()


def _as_written(_draft: DraftId, content: Content) -> Content:
    return content


def _nothing_demanded(_account: AccountId) -> object | None:
    return None


def _nothing_lacks(_account: Account, _contents: Iterable[Content]) -> object | None:
    return None


def _nobody(_draft: DraftId, _post: PostId) -> None:
    return None
