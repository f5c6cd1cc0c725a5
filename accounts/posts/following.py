"""Messages that wait for another one: the parts of a thread, each an answer to the one before, and announcements of a weblog post.

What an announcement says where the address will stand is `{link}`; the real address is filled in when the weblog post stands, in the same
step in which that is stored. So a message is final before it is claimed, and no crash can leave it half filled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId

LINK = "{link}"
"""The place of the address in an announcement."""
_SLUG = "a" * 40


class How(StrEnum):
    """Why one message waits for another: to answer it, or to name its address."""

    REPLY = "reply"
    LINK = "link"


def source(accounts: Sequence[Account], contents: Mapping[AccountId, Content]) -> Account | None:
    """Return whose address the announcements name: the first account with titles (a weblog) that names none itself."""
    return next((one for one in accounts if one.limits.has_title and LINK not in contents[one.id].text), None)


def links_of(accounts: Sequence[Account], contents: Mapping[AccountId, Content]) -> dict[AccountId, AccountId]:
    """Return whose address each account waits for. Raises InputError (no-address-to-name)."""
    waiting = [number for number, content in contents.items() if announces(content)]
    origin = source(accounts, contents) if waiting else None
    if waiting and origin is None:
        raise InputError("no-address-to-name")
    return {number: origin.id for number in waiting} if origin is not None else {}


def announces(content: Content) -> bool:
    """Return whether a content waits for an address."""
    return LINK in content.text


def sample(content: Content, origin: Account | None) -> Content:
    """Return a content with an address as long as the real one is likely to be, to count and to show."""
    server = origin.server if origin is not None else "weblog.example"
    host = server if "://" in server else f"https://{server}"
    return replace(content, text=content.text.replace(LINK, f"{host}/{_SLUG}"))


def filled(content: Content, how: How, remote_id: str, url: str) -> Content:
    """Return a content that no longer waits: with the address in its place, or as an answer to `remote_id`."""
    if how is How.REPLY:
        return replace(content, reply_to=remote_id)
    return replace(content, text=content.text.replace(LINK, url))
