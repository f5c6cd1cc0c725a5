"""Every move of a target in a sentence: what was done, by whom, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping

from accounts.model.post import HistoryRow, State
from resources.catalogue import tr, tr_mark
from ui.words.errors import TABLE as ERRORS
from ui.words.errors import error
from ui.words.sentence import fill

TABLE: Mapping[str, str] = {
    "released": tr_mark("History", "You released it after the pause."),
    "pause-over": tr_mark("History", "Its pause was over; it was released."),
    "confirmed-once": tr_mark("History", "You confirmed the text of its series once; it was released by that."),
    "series-left-out": tr_mark("History", "Its turn of the series was left out, so it was withdrawn; what was written is a draft."),
    "series-moved": tr_mark("History", "Its turn of the series was moved, so it was withdrawn and waits for your word again."),
    "series-changed": tr_mark("History", "The text of its series was changed, so it was withdrawn and is a draft again."),
    "edited": tr_mark("History", "You took it back to write on."),
    "cancelled": tr_mark("History", "You cancelled it in the pause; the draft was kept."),
    "kept": tr_mark("History", "You put it aside until tomorrow; the draft was kept."),
    "stopped": tr_mark("History", "You stopped it before it left."),
    "retried": tr_mark("History", "You let it go again."),
    "person-saw-it": tr_mark("History", "You saw that it stands there."),
    "person-saw-nothing": tr_mark("History", "You saw that it is not there."),
    "person-sends-again": tr_mark("History", "You saw that it is not there and sent it again."),
    "deleted": tr_mark("History", "It was deleted on the network."),
    "account-removed": tr_mark("History", "It was stopped, because its account was removed."),
    "claimed": tr_mark("History", "Attempt {attempt}: sending began."),
    "sent": tr_mark("History", "The server said that it stands there."),
    "handed-over": tr_mark("History", "The server keeps it and publishes it at its moment."),
    "verified": tr_mark("History", "It was fetched back from the network: it stands there."),
    "taken-back": tr_mark("History", "It was taken back from the server and waits here."),
    "person-knows": tr_mark("History", "You know that it was published too early."),
    "noticed": tr_mark("History", "You were told that it goes out soon."),
    "moved": tr_mark("History", "You chose another moment."),
    "armed": tr_mark("History", "You released it; it waits for your 'decided'."),
    "decided": tr_mark("History", "You said that it was decided."),
    "let-pass": tr_mark("History", "You let it pass what holds the others."),
    "reason-given": tr_mark("History", "The reason that was given for saying it so: “{reason}”"),
    "stopped-with-other": tr_mark("History", "It was stopped together with the message it waited for."),
    "other-stands": tr_mark("History", "The message it waited for stands; what it needed of that was filled in."),
    "not-there": tr_mark("History", "It was looked up: it is not there, so it goes again."),
}
"""Every code of a move that is no error."""

LOOKED: Mapping[str, str] = {
    "network-down": tr_mark("Error", "{host} cannot be reached."),
    "rate-limited": tr_mark("Error", "{host} was asked too often and wants a rest."),
    "certificate": tr_mark("Error", "{host} shows a certificate that this computer does not trust, so Omroeper did not go in."),
    "uncertain": tr_mark("Error", "The connection to {host} broke."),
}
"""Codes that mean 'certainly not sent' when a message is sent, and nothing of the kind when somebody only looked."""


def looked(code: str, values: Mapping[str, object]) -> str:
    """Return what stood in the way of asking a network about what lies there: not a word of sending."""
    return fill("Error", LOOKED[code], values) if code in LOOKED else error(code, values).text


def history(row: HistoryRow) -> str:
    """Return what happened in one sentence; an attempt that failed says which and why."""
    if row.before is None and row.code == "imported":
        return tr(
            "History", "It was read from the file {file}, row {row}.", **{name: str(row.values.get(name, "")) for name in ("file", "row")}
        )
    if row.before is None:
        return tr("History", "Offered for publishing; the pause began.")
    source = TABLE.get(row.code)
    if source is not None:
        return fill("History", source, row.values | {"attempt": str(row.attempt)})
    if row.code in ERRORS and row.before is State.UNKNOWN:
        return tr("History", "While looking it up: {said}", said=looked(row.code, row.values))
    said = error(row.code, row.values).text
    if row.code in ERRORS and row.before is State.SENDING:
        return tr("History", "Attempt {attempt}: {said}", attempt=row.attempt, said=said)
    return said
