"""The words for roles, visibilities, rights and the fields of a sign-in form."""

from __future__ import annotations

from accounts.model.account import Account, Role
from accounts.model.draft import Goal
from accounts.model.visibility import Visibility
from resources.catalogue import tr, tr_mark, tr_marked

_ROLES = {
    Role.PRIVATE: tr_mark("Role", "Private"),
    Role.POLITICIAN: tr_mark("Role", "Politician"),
    Role.ADMINISTRATOR: tr_mark("Role", "Administrator"),
    Role.MUNICIPALITY: tr_mark("Role", "Municipality"),
    Role.EDITORIAL: tr_mark("Role", "Editorial team"),
    Role.CLERK: tr_mark("Role", "Clerk"),
    Role.PROJECT: tr_mark("Role", "Project"),
    Role.CRISIS: tr_mark("Role", "Crisis"),
}

_GOALS = {
    Goal.PROFILE: tr_mark("Goal", "to show who I am"),
    Goal.NEWS: tr_mark("Goal", "to bring news or give an opinion"),
    Goal.MONITOR: tr_mark("Goal", "to know what is going on"),
    Goal.VISITORS: tr_mark("Goal", "to bring visitors to the website"),
    Goal.AGENDA: tr_mark("Goal", "to put a subject on the agenda"),
    Goal.SERVICE: tr_mark("Goal", "to serve residents"),
    Goal.RELATION: tr_mark("Goal", "to keep in touch"),
    Goal.IDEAS: tr_mark("Goal", "to collect ideas"),
    Goal.SAY: tr_mark("Goal", "to let people have a say"),
    Goal.JOIN: tr_mark("Goal", "to call to join in"),
}

_VISIBILITIES = {
    Visibility.PUBLIC: tr_mark("Visibility", "Public"),
    Visibility.UNLISTED: tr_mark("Visibility", "Public, not in overviews"),
    Visibility.FOLLOWERS: tr_mark("Visibility", "Followers only"),
    Visibility.MENTIONED: tr_mark("Visibility", "Only those mentioned"),
}

_RIGHTS = {
    "write:statuses": tr_mark("Right", "to publish"),
    "write:media": tr_mark("Right", "to add pictures"),
    "write:favourites": tr_mark("Right", "to favourite"),
    "write:bookmarks": tr_mark("Right", "to bookmark"),
    "read": tr_mark("Right", "to read"),
    "read:statuses": tr_mark("Right", "to read messages"),
    "read:notifications": tr_mark("Right", "to read mentions"),
    "read:search": tr_mark("Right", "to search"),
    "read:lists": tr_mark("Right", "to read lists"),
    "read:accounts": tr_mark("Right", "to read who the account is"),
    "publish_posts": tr_mark("Right", "to publish posts"),
    "edit_posts": tr_mark("Right", "to write posts"),
    "edit_others_posts": tr_mark("Right", "to change posts of others"),
    "delete_posts": tr_mark("Right", "to delete posts"),
    "upload_files": tr_mark("Right", "to upload files"),
}

_FIELDS = {
    "server": (tr_mark("Field", "Server"), tr_mark("Field", "The address of the server, as in the browser.")),
    "handle": (tr_mark("Field", "User name"), tr_mark("Field", "The name with which you are known there.")),
    "secret": (tr_mark("Field", "Password"), ""),
    "practice handle": (tr_mark("Field", "Name"), tr_mark("Field", "Any name; nothing leaves this computer.")),
    "mastodon secret": (
        tr_mark("Field", "Access token"),
        tr_mark("Field", "Make one on your server under Preferences, Development, with the rights read and write."),
    ),
    "bluesky handle": (tr_mark("Field", "Handle"), tr_mark("Field", "Your handle without @, or your own domain name.")),
    "bluesky secret": (
        tr_mark("Field", "App password"),
        tr_mark("Field", "Make one under Settings, Privacy and security, App passwords. Not your main password."),
    ),
    "bluesky server": (tr_mark("Field", "Server"), tr_mark("Field", "Leave it empty: it is found through your handle.")),
    "wordpress server": (tr_mark("Field", "Site"), tr_mark("Field", "The address of the site, as in the browser.")),
    "wordpress secret": (
        tr_mark("Field", "Application password"),
        tr_mark("Field", "Make one on the site under Users, Profile, Application passwords. Not the password you log in with."),
    ),
}


def role(of: Account | Role) -> str:
    """Return the word for a role: an account's own word ('Alderman') when it has one, else the standard one."""
    if isinstance(of, Account):
        return of.role_word.strip() or role(of.role)
    return tr_marked("Role", _ROLES[of])


def role_named(value: str) -> str:
    """Return the word for a role given as its value; what is no role stays as it is."""
    return role(Role(value)) if value in {one.value for one in Role} else value


def goal(one: Goal) -> str:
    """Return what a message is for, in words."""
    return tr_marked("Goal", _GOALS[one])


def visibility(of: Visibility) -> str:
    """Return the words for who may read."""
    return tr_marked("Visibility", _VISIBILITIES[of])


def visibility_named(value: str) -> str:
    """Return the words for a visibility given as its value; what is none stays as it is."""
    return visibility(Visibility(value)) if value in {one.value for one in Visibility} else value


def right(value: str) -> str:
    """Return what a right of a network allows; a right that is not known by name stays as it is, in quotation marks."""
    known = _RIGHTS.get(value)
    return tr_marked("Right", known) if known else tr("Right", "“{name}”", name=value)


def field(network: str, name: str) -> tuple[str, str]:
    """Return label and help of a field of a network's sign-in form."""
    label, told = _FIELDS.get(f"{network} {name}") or _FIELDS.get(name) or (name, "")
    return tr_marked("Field", label), tr_marked("Field", told) if told else ""
