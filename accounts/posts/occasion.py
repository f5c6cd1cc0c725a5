"""What the books know of the moment at which messages are about to leave: what the pause asks depends on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from accounts.model.account import Account
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId
from accounts.model.media import Media
from accounts.model.post import State, Target
from accounts.posts.holds import Holds
from accounts.posts.questions import Known
from accounts.store import targets
from accounts.store.books import Books

FAR = 200
"""So many messages up a conversation is looked; a circle ends it sooner."""
_SAID = (State.QUEUED, State.SENDING, State.UNKNOWN, State.PUBLISHED, State.HANDED_OVER)
Parent = Callable[[Account, str], str]


class Occasion:
    """Answers `known`. Reads the books, and for replies the cache."""

    def __init__(self, books: Books, holds: Holds, parent: Parent) -> None:
        """`parent` tells for a network's id what that message answers, '' when it answers none or is not known here."""
        self._books = books
        self._holds = holds
        self._parent = parent

    def known(self, messages: Iterable[tuple[Account, Target]]) -> Known:
        """Return what is known of the moment for these targets. Raises StoreError."""
        pairs = tuple(messages)
        accounts = {account.id: account for account, _ in pairs}
        answers = {(account.id, one.content.reply_to): account for account, one in pairs if one.content.reply_to}
        answered = 0
        if answers:
            own = _by_account(targets.every(self._books, states=_SAID))
            answered = max(self._answered(account, to, own.get(number, ())) for (number, to), account in answers.items())
        set_now = self._holds.set_by_people
        return Known(
            meeting=self._holds.sitting(frozenset(accounts)),
            crisis=any(one.cause is HoldCause.CRISIS and one.holds(number) for one in set_now for number in accounts),
            answered=answered,
            first=any(not targets.ever_published(self._books, number) for number in accounts),
            parts=max((one.parts for _, one in pairs), default=1),
            people=any(shows_people(picture) for _, one in pairs for picture in one.content.media),
        )

    def _answered(self, account: Account, to: str, own: Iterable[Target]) -> int:
        """Return how often this account spoke up in the conversation above `to`."""
        by_id = {one.remote_id: one for one in own if one.remote_id}
        above: set[str] = set()
        here = to
        while here and here not in above and len(above) < FAR:
            above.add(here)
            mine = by_id.get(here)
            here = (mine.content.reply_to if mine is not None else "") or self._parent(account, here)
        return len({one.post for one in own if one.content.reply_to and (one.content.reply_to in above or one.remote_id in above)})


def shows_people(picture: Media) -> bool:
    """Return whether its rights card says that people can be recognised in a picture."""
    return getattr(getattr(picture, "rights", None), "people", None) is True


def _by_account(found: Iterable[Target]) -> Mapping[AccountId, list[Target]]:
    made: dict[AccountId, list[Target]] = {}
    for one in found:
        made.setdefault(one.account, []).append(one)
    return made
