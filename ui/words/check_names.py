"""The names of the checks and of how much they weigh, for the table of the rules."""

from __future__ import annotations

from collections.abc import Mapping

from resources.catalogue import tr_mark, tr_marked

_CHECKS: Mapping[str, str] = {
    "neutral-party": tr_mark("Check", "Names of parties"),
    "neutral-candidate": tr_mark("Check", "Names of candidates"),
    "neutral-opinion": tr_mark("Check", "Opinions (“I think”)"),
    "neutral-campaign": tr_mark("Check", "Hashtags of campaigns"),
    "private-topic": tr_mark("Check", "Subjects that do not belong on the account"),
    "two-roles": tr_mark("Check", "Several roles at once"),
    "not-addressed": tr_mark("Check", "Answering as another than was spoken to"),
    "thread-political": tr_mark("Check", "Answering in a thread about parties"),
    "no-sign-off": tr_mark("Check", "No sign-off of who wrote it"),
    "said-before": tr_mark("Check", "The same text once more"),
    "personal-bsn": tr_mark("Check", "Citizen service number"),
    "personal-iban": tr_mark("Check", "Bank account number"),
    "personal-phone": tr_mark("Check", "Telephone number of a person"),
    "personal-email": tr_mark("Check", "E-mail address of a person"),
    "personal-address": tr_mark("Check", "Address of a house"),
    "secret-word": tr_mark("Check", "“Confidential”, “embargo”, “draft” in the text"),
    "secret-file": tr_mark("Check", "The same in the name of a file"),
    "dead-link": tr_mark("Check", "A link that does not answer"),
    "mention-no-account": tr_mark("Check", "A mention of nobody"),
    "mention-other": tr_mark("Check", "A mention that leads to another"),
    "mention-named": tr_mark("Check", "Whom a mention names"),
    "mention-named-only": tr_mark("Check", "The same, where nothing is told about the person"),
    "mention-not-judged": tr_mark("Check", "A mention that could not be looked up"),
    "tag-camel": tr_mark("Check", "Hashtags without capitals"),
    "emoji-run": tr_mark("Check", "Many emoji in a row"),
    "look-alike": tr_mark("Check", "Signs that only look like letters"),
    "capitals": tr_mark("Check", "Words in capitals"),
    "marks": tr_mark("Check", "Many exclamation marks"),
    "insult": tr_mark("Check", "Words that hurt"),
    "long-sentence": tr_mark("Check", "Long sentences"),
    "hard-to-read": tr_mark("Check", "Text that is hard to read"),
    "no-alt": tr_mark("Check", "A picture without a description"),
    "people-unanswered": tr_mark("Check", "Not said whether people can be recognised"),
    "people-no-consent": tr_mark("Check", "People who did not agree"),
    "children-unanswered": tr_mark("Check", "Not said whether children can be recognised"),
    "children-no-parents": tr_mark("Check", "Children without the word of a parent"),
    "rights-incomplete": tr_mark("Check", "A rights card with gaps"),
    "hidden-place": tr_mark("Check", "The place in a picture"),
    "place-stays": tr_mark("Check", "A place in a video that cannot be taken out"),
    "hidden-camera": tr_mark("Check", "The camera in a picture"),
    "secret-title": tr_mark("Check", "The same in the title of a file"),
    "picture-text": tr_mark("Check", "Text that stands in a picture"),
    "picture-text-lost": tr_mark("Check", "Text in a picture that stands nowhere else"),
    "captions-lacking": tr_mark("Check", "A video without captions"),
    "captions-stay": tr_mark("Check", "Captions that a network does not take"),
}

_HEAVINESS: Mapping[str, str] = {
    "off": tr_mark("Check", "–"),
    "note": tr_mark("Check", "said"),
    "ask": tr_mark("Check", "asked"),
    "reason": tr_mark("Check", "reason"),
    "stop": tr_mark("Check", "stop"),
}


def check_name(code: str) -> str:
    """Return what a check looks for, in a few words; the code itself for one that has no name here yet."""
    return tr_marked("Check", _CHECKS[code]) if code in _CHECKS else code


def heaviness(value: str) -> str:
    """Return a word for how much a check weighs, one of `accounts.posts.checks.rules.HEAVIER`."""
    return tr_marked("Check", _HEAVINESS[value])
