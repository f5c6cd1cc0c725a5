"""What the checks found, in a sentence with the remedy in it."""

from __future__ import annotations

from collections.abc import Mapping

from accounts.model.account import Account
from accounts.posts.checks.finding import Finding
from resources.catalogue import tr, tr_mark
from ui.words.sentence import fill

TABLE: Mapping[str, str] = {
    "empty": tr_mark("Finding", "There is nothing to say yet: write a text or add a picture."),
    "too-long": tr_mark("Finding", "The text is {over} too long; {most} is the most that fits. Make it shorter."),
    "too-many-pictures": tr_mark("Finding", "There are {count} pictures where {most} fit. Take some out."),
    "needs-picture": tr_mark("Finding", "A message there needs a picture. Add one."),
    "no-alt": tr_mark(
        "Finding", "The picture {name} has no description for who cannot see it. Describe it, or say that it only decorates."
    ),
    "alt-too-long": tr_mark("Finding", "The description of {name} has {count} characters; {most} is the most that fits."),
    "no-such-visibility": tr_mark("Finding", "“{visibility}” does not exist there. Choose another visibility."),
    "no-warning-there": tr_mark("Finding", "A content warning cannot be shown there. Put it in the text, or take it out."),
    "no-title-there": tr_mark("Finding", "A title is not shown there."),
    "title-from-text": tr_mark("Finding", "Without a title of its own, the first words of the text become the title."),
    "video-not-here": tr_mark("Finding", "A video cannot be shown there. Choose another account, or a series without a video."),
    "mention-plain": tr_mark("Finding", "{mention} names nobody there; it stays plain text."),
    "mention-nobody": tr_mark("Finding", "{mention} is not a name on this network; it names nobody."),
    "mention-own-server": tr_mark("Finding", "{mention} names the user of that name on {server}. Is that who you mean?"),
}
"""Every code of a finding."""


def finding(found: Finding, account: Account | None = None) -> str:
    """Return a finding as a sentence. `account` fills what the check left open ('{server}')."""
    source = TABLE.get(found.code)
    if source is None:
        return tr("Finding", "Something was noticed that has no explanation here yet ({code}).", code=found.code)
    known: dict[str, object] = {"server": account.server, "account": account.label} if account is not None else {}
    return fill("Finding", source, known | found.values)
