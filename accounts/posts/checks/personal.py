"""Data of persons in a public text: citizen service number, bank account, telephone, e-mail, street with house number."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.checks.personal_data import Datum, personal_data
from accounts.posts.checks.weighing import weighed

CODES = {
    Datum.BSN: "personal-bsn",
    Datum.IBAN: "personal-iban",
    Datum.PHONE: "personal-phone",
    Datum.EMAIL: "personal-email",
    Datum.ADDRESS: "personal-address",
}


def personal(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Say what looks like somebody's data, with its place."""
    found: list[Finding] = []
    for one in personal_data(content.text, own=around.rules.list("own-contacts")):
        what = content.text[one.start : one.end]
        told = weighed(CODES[one.kind], account, around, one.start, one.end, what=what)
        if content.reply_to and (not told or told[0].weight is Weight.NOTE):
            # In an answer it is somebody else's data: whatever a table of rules says, it is asked.
            told = (Finding(CODES[one.kind], Weight.ASK, {"what": what}, one.start, one.end),)
        found += told
    return tuple(found)
