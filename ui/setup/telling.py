"""The words of the set-up: what a network needs, what a role is, and what an error means to somebody who signs in or asks."""

from __future__ import annotations

from accounts.connector import Network, SignInKind, SignInWay
from accounts.errors import KnownError
from accounts.model.account import Account, Role
from accounts.model.visibility import Visibility
from resources.catalogue import tr_mark, tr_marked
from ui import words
from ui.language import tr
from ui.words import Sentence
from ui.words.sentence import Pair, fill

_ABOUT = {
    "mastodon": tr_mark("Setup", "A server of your choice, such as mastodon.nl or social.overheid.nl, and everything related to it."),
    "bluesky": tr_mark("Setup", "One large network, with handles that may be your own domain name."),
    "wordpress": tr_mark("Setup", "News and stories on a site of your own."),
    "practice": tr_mark("Setup", "Everything as on a real network, but nothing leaves this computer."),
}

_ROLES = {
    Role.PRIVATE: tr_mark("Setup", "As a neighbour, a parent, a friend; not for your office."),
    Role.POLITICIAN: tr_mark("Setup", "For your party and your ideals; it is your own opinion."),
    Role.ADMINISTRATOR: tr_mark("Setup", "As alderman or mayor; people take your word for that of the municipality."),
    Role.MUNICIPALITY: tr_mark("Setup", "The voice of the municipality, whoever types it."),
    Role.EDITORIAL: tr_mark("Setup", "A team writes in somebody's name, and says so."),
    Role.CLERK: tr_mark("Setup", "For the council as a whole: meetings and papers, no opinion."),
    Role.PROJECT: tr_mark("Setup", "One project of the municipality, for as long as it lasts."),
    Role.CRISIS: tr_mark("Setup", "Facts and advice when something is seriously wrong; silent the rest of the time."),
}

_VISIBILITIES = {
    Visibility.PUBLIC: tr_mark("Setup", "Everybody may read it."),
    Visibility.UNLISTED: tr_mark("Setup", "Everybody may read it, but it is not in public lists."),
    Visibility.FOLLOWERS: tr_mark("Setup", "Only who follows you may read it."),
    Visibility.MENTIONED: tr_mark("Setup", "Only who is mentioned in it may read it."),
}

# What a code means when a message was sent differs from what it means when somebody only asked: nothing goes 'by itself' then.
_ASKED: dict[str, Pair] = {
    "network-down": (
        tr_mark("Error", "{host} cannot be reached."),
        tr_mark("Error", "Check the address and the connection, and try again."),
    ),
    "no-such-server": (
        tr_mark("Error", "There is no server {host}, or this computer has no connection."),
        tr_mark("Error", "Check the address and the connection."),
    ),
    "certificate": (
        tr_mark("Error", "{host} shows a certificate that this computer does not trust, so Omroeper did not go in."),
        tr_mark("Error", "Ask the administrator of the server or of this computer to mend the certificate."),
    ),
    "try-later": (tr_mark("Error", "{host} asks to try again later."), tr_mark("Error", "Try again in a few minutes.")),
    "rate-limited": (
        tr_mark("Error", "{host} was asked too often and wants a rest."),
        tr_mark("Error", "Try again in a few minutes."),
    ),
    "server-trouble": (
        tr_mark("Error", "{host} has trouble of its own at the moment."),
        tr_mark("Error", "Try again in a few minutes."),
    ),
    "no-answer": (tr_mark("Error", "{host} did not answer in time."), tr_mark("Error", "Try again.")),
    "timed-out": (tr_mark("Error", "Signing in took too long."), tr_mark("Error", "Try again.")),
    "not-understood": (
        tr_mark("Error", "{host} answered with something that cannot be read."),
        tr_mark("Error", "Check the address; if it is right, ask the administrator of the server."),
    ),
    "strange-answer": (
        tr_mark("Error", "The server answered with something that does not fit the question."),
        tr_mark("Error", "Check the address; if it is right, ask the administrator of the server."),
    ),
    "uncertain": (tr_mark("Error", "The connection to {host} broke."), tr_mark("Error", "Try again.")),
}

_FIELD_OF = {
    "server": {
        "no-server", "bad-address", "plain-http", "no-such-server", "certificate", "not-that-kind", "wordpress-com", "network-down",
        "portal", "switched-off", "site-moved", "too-many-redirects", "header-stripped", "blocked-there", "not-understood",
        "strange-answer",
    },
    "handle": {"bad-handle", "no-such-handle", "not-a-handle", "handle-elsewhere", "needs-user-name"},
    "secret": {"wrong-secret", "main-password", "not-application-password", "second-factor"},
}  # fmt: skip


def network_name(network: Network) -> str:
    """Return what a user calls a network."""
    return tr("Setup", "Practice network") if network.local else network.name


def about_network(network: Network) -> str:
    """Return what a network is, and what it needs by its own declaration."""
    known = _ABOUT.get(network.id)
    told = tr_marked("Setup", known) if known else ""
    return f"{told} {_needs(network)}".strip()


def _needs(network: Network) -> str:
    way = network.ways[0]
    labels = [words.field(network.id, one.name)[0] for one in way.fields if one.required]
    if way.kind is SignInKind.BROWSER:
        return tr("Setup", "Needs: {fields}; you sign in in your own browser.", fields=_listed(labels))
    return tr("Setup", "Needs: {fields}.", fields=_listed(labels))


def _listed(labels: list[str]) -> str:
    return ", ".join(one[:1].lower() + one[1:] for one in labels)


def way_name(network: Network, way: SignInWay) -> str:
    """Return the name of a way to sign in."""
    if way.kind is SignInKind.BROWSER:
        return tr("Setup", "In my browser")
    if way.kind is SignInKind.SECRET:
        return tr("Setup", "Paste: {what}", what=words.field(network.id, "secret")[0])
    return tr("Setup", "Without a password")


def about_way(way: SignInWay) -> str:
    """Return what happens in a way to sign in."""
    if way.kind is SignInKind.BROWSER:
        return tr("Setup", "You log in on its own page, where Omroeper never sees your password, and allow Omroeper there.")
    if way.kind is SignInKind.SECRET:
        return tr("Setup", "You make a separate password there for Omroeper alone, which you can take back at any time.")
    return tr("Setup", "A name is enough.")


def about_role(role: Role) -> str:
    """Return what a role is, in one line."""
    return tr_marked("Setup", _ROLES[role])


def about_visibility(visibility: Visibility) -> str:
    """Return who may read, in one line."""
    return tr_marked("Setup", _VISIBILITIES[visibility])


def asked(code: str, values: dict[str, object] | None = None) -> Sentence:
    """Return what an error means to somebody who signs in or checks an account."""
    given = values or {}
    pair = _ASKED.get(code)
    if pair is None:
        return words.error(code, given)
    return Sentence(fill("Error", pair[0], given), fill("Error", pair[1], given))


def failed(failure: KnownError) -> Sentence:
    """Return the sentence for a failure while signing in or asking."""
    return asked(failure.word, dict(failure.values))


def field_of(code: str) -> str:
    """Return the field of the sign-in form to which an error belongs, '' when to none."""
    return next((name for name, codes in _FIELD_OF.items() if code in codes), "")


def ready_sentence(account: Account) -> str:
    """Return a sentence for the profile that names the role."""
    word = words.role(account)
    name = account.display_name.strip() or account.label
    sentences = {
        Role.PRIVATE: tr("Profile", "I write here as a private person, not for any office."),
        Role.POLITICIAN: tr("Profile", "Here I speak as {word}.", word=word[:1].lower() + word[1:]),
        Role.ADMINISTRATOR: tr("Profile", "Here I speak as {word}.", word=word[:1].lower() + word[1:]),
        Role.MUNICIPALITY: tr("Profile", "This is the official account of the municipality."),
        Role.EDITORIAL: tr("Profile", "An editorial team writes here on behalf of {name}.", name=name),
        Role.CLERK: tr("Profile", "This is the account of the council clerk, for the whole council."),
        Role.PROJECT: tr("Profile", "This is the account of a project of the municipality."),
        Role.CRISIS: tr("Profile", "This is the municipality's account for emergencies."),
    }
    return sentences[account.role]
