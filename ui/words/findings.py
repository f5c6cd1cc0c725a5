"""What the checks found, in a sentence with the remedy in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from accounts.model.account import Account
from accounts.posts.checks.finding import Demand, Finding, Weight
from resources.catalogue import tr, tr_mark
from ui.moments import full_day
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
    "quote-lost": tr_mark("Finding", "The message that you quote is not shown there. Put its address in the text, or take the quote out."),
    "title-from-text": tr_mark("Finding", "Without a title of its own, the first words of the text become the title."),
    "video-not-here": tr_mark("Finding", "A video cannot be shown there. Choose another account, or a series without a video."),
    "mention-plain": tr_mark("Finding", "{mention} names nobody there; it stays plain text."),
    "mention-nobody": tr_mark("Finding", "{mention} is not a name on this network; it names nobody."),
    "as-thread": tr_mark("Finding", "This becomes a thread of {count} messages."),
    "thread-too-long": tr_mark("Finding", "This would become a thread of {count} messages; {most} is the most. Make it shorter."),
    "word-too-long": tr_mark("Finding", "“{word}” does not fit into one message and cannot be parted. Make it shorter."),
    "no-address-to-name": tr_mark(
        "Finding", "There is no weblog message whose address can be filled in. Tick the weblog, or take the address out."
    ),
    "neutral-party": tr_mark("Finding", "“{name}” is a party. This account speaks for everybody: leave it out, or say why it is needed."),
    "neutral-candidate": tr_mark("Finding", "“{name}” stands for election. Leave the name out, or say why it is needed."),
    "neutral-opinion": tr_mark("Finding", "“{words}” gives an opinion. Whose opinion does this account have? Leave it out, or say why."),
    "neutral-campaign": tr_mark("Finding", "{tag} belongs to a campaign. Leave it out, or say why it is needed."),
    "private-topic": tr_mark("Finding", "“{word}” is on your list of subjects that do not belong on this account."),
    "two-roles": tr_mark("Finding", "This goes out in {count} roles at once: {names}. Would each of them say it in these words?"),
    "not-addressed": tr_mark("Finding", "Another of your accounts was spoken to. Do you mean to answer as {account}?"),
    "thread-political": tr_mark("Finding", "What you answer, quote or pass on is about parties. Is it for {account} to join in?"),
    "no-sign-off": tr_mark("Finding", "Several people write for this account. Sign who wrote this, for instance with {example}."),
    "said-before": tr_mark("Finding", "This account said exactly this before, on {date}. Once more?"),
    "personal-bsn": tr_mark("Finding", "{what} looks like a citizen service number. It never belongs in public."),
    "personal-iban": tr_mark("Finding", "{what} looks like a bank account number. May everybody know it?"),
    "personal-phone": tr_mark("Finding", "{what} looks like somebody's telephone number. May everybody know it?"),
    "personal-email": tr_mark("Finding", "{what} looks like somebody's e-mail address. May everybody know it?"),
    "personal-address": tr_mark("Finding", "{what} looks like an address. Does somebody live there who can be recognised by it?"),
    "secret-word": tr_mark("Finding", "“{word}”: may this be known outside already?"),
    "secret-file": tr_mark("Finding", "The file {name} carries the word “{word}” in its name. Is it for outside?"),
    "dead-link": tr_mark("Finding", "{link} does not answer ({why}). Is the address right?"),
    "tag-camel": tr_mark("Finding", "{better} is easier to read, and to have read out, than {tag}."),
    "emoji-run": tr_mark("Finding", "{count} emoji in a row are read out one by one to who cannot see. Fewer say as much."),
    "look-alike": tr_mark("Finding", "“{words}” is made of signs that only look like letters; a screen reader cannot read it."),
    "capitals": tr_mark("Finding", "“{words}” is written in capitals, which reads as shouting."),
    "marks": tr_mark("Finding", "“{marks}” sounds agitated. Does one mark do?"),
    "insult": tr_mark("Finding", "“{word}” can hurt. Would you say it to somebody's face?"),
    "long-sentence": tr_mark("Finding", "A sentence of {count} words is hard to follow. Make two of it."),
    "hard-to-read": tr_mark("Finding", "This is hard to read: long sentences with long words (LIX {lix}; a newspaper has about 40)."),
    "people-unanswered": tr_mark("Finding", "Can people be recognised in {name}? Answer it on the rights card."),
    "people-no-consent": tr_mark("Finding", "People can be recognised in {name}. Say on the rights card how they agreed."),
    "children-unanswered": tr_mark("Finding", "Recognisable children? Answer it on the rights card of {name}."),
    "children-no-parents": tr_mark("Finding", "Children can be recognised in {name}. A parent has to agree: say so on the rights card."),
    "rights-incomplete": tr_mark("Finding", "Who made {name}, and on what ground may it be shown? Say so on the rights card."),
    "hidden-place": tr_mark("Finding", "{name} says where it was taken. That stands in the original; what is sent does not have it."),
    "place-stays": tr_mark(
        "Finding", "{name} says all the way where it was taken, and that cannot be taken out. Export the video anew without the place."
    ),
    "hidden-camera": tr_mark(
        "Finding", "{name} says with what it was taken ({camera}). That stands in the original; what is sent does not have it."
    ),
    "secret-title": tr_mark("Finding", "The file {name} carries the word “{word}” inside. Is it for outside?"),
    "picture-text": tr_mark("Finding", "There is text in {name}. Does it stand in the description or in the message too?"),
    "picture-text-lost": tr_mark(
        "Finding", "There is text in {name}, and nothing beside it. Write it in the description or in the message, for who cannot see it."
    ),
    "unfinished-unsaid": tr_mark("Finding", "This is under construction. Put the word {word} in the text."),
    "unfinished-unmarked": tr_mark("Finding", "The word {word} cannot be written across {name}, because it moves. Take it out."),
    "no-video-there": tr_mark("Finding", "A video cannot be sent there. Take {name} out for this account."),
    "video-not-added": tr_mark("Finding", "The video of this series is not in the message yet. Add it to the message as well."),
    "video-kind": tr_mark("Finding", "{name} is a video of a kind that is not taken there ({kind}). Save it as MP4."),
    "video-too-large": tr_mark("Finding", "The video {name} is too large; {most} MB is the most there. Make it smaller or shorter."),
    "video-too-long": tr_mark("Finding", "The video {name} lasts {seconds} seconds; {most} is the most there. Make it shorter."),
    "video-not-alone": tr_mark("Finding", "A video stands alone there. Take out {name}, or what stands beside it."),
    "captions-lacking": tr_mark("Finding", "The video {name} has no captions. Add them, or say that it needs none."),
    "captions-stay": tr_mark(
        "Finding",
        "This network takes no captions along: those of {name} stay behind. Put them in the picture, or add them there.",
    ),
    "mention-no-account": tr_mark("Finding", "{mention}: no such account there. Is the name right?"),
    "mention-other": tr_mark("Finding", "{mention} leads there to somebody else: {name} ({handle}). Is that who you mean?"),
    "mention-named": tr_mark("Finding", "{mention} is {name} there: “{about}”"),
    "mention-named-only": tr_mark("Finding", "{mention} is {name} there."),
    "mention-not-judged": tr_mark("Finding", "{mention} could not be looked up on {server} now; whether it names somebody is not known."),
    "mention-own-server": tr_mark("Finding", "{mention} names the user of that name on {server}. Is that who you mean?"),
}
"""Every code of a finding."""


def weight(found: Finding) -> str:
    """Return in a word or two what a finding asks of whoever writes."""
    if found.demand is Demand.REASON:
        return tr("Finding", "needs a reason")
    return {
        Weight.NOTE: tr("Finding", "to know"),
        Weight.ASK: tr("Finding", "asked in the pause"),
        Weight.STOP: tr("Finding", "to be mended first"),
    }[found.weight]


DEAD = {
    "name": tr_mark("Finding", "there is no such address"),
    "address": tr_mark("Finding", "it is no address that can be asked"),
    "redirects": tr_mark("Finding", "it sends one round in a circle"),
    "no-answer": tr_mark("Finding", "nothing comes back"),
    "404": tr_mark("Finding", "the page is not there, 404"),
    "410": tr_mark("Finding", "the page is gone, 410"),
}


def _why_dead(why: str) -> str:
    return fill("Finding", DEAD[why], {}) if why in DEAD else why


def finding(found: Finding, account: Account | None = None) -> str:
    """Return a finding as a sentence. `account` fills what the check left open ('{server}')."""
    source = TABLE.get(found.code)
    if source is None:
        return tr("Finding", "Something was noticed that has no explanation here yet ({code}).", code=found.code)
    known: dict[str, object] = {"server": account.server, "account": account.label} if account is not None else {}
    if found.code == "dead-link":
        known["why"] = _why_dead(str(found.values.get("why", "")))
        return fill("Finding", source, dict(found.values) | known)
    if found.code == "said-before" and (date := str(found.values.get("date", ""))):
        # Noon is on that day whatever zone it is read in.
        return fill("Finding", source, known | {"date": full_day(datetime.fromisoformat(f"{date}T12:00:00").astimezone())})
    return fill("Finding", source, known | found.values)
