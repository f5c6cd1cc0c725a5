"""Sentences about signing in."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    "no-server": (
        tr_mark("Error", "The server of this account cannot be found."),
        tr_mark("Error", "Check the name, or type the server yourself."),
    ),
    "no-such-handle": (tr_mark("Error", "Nobody is known as {handle}."), tr_mark("Error", "Check how the name is spelled.")),
    "not-a-handle": (
        tr_mark("Error", "This is not a name of this network: “{handle}”."),
        tr_mark("Error", "Type it as in “name.bsky.social”."),
    ),
    "bad-handle": (
        tr_mark("Error", "{handle} cannot be a name here."),
        tr_mark("Error", "Use up to 30 letters, digits, dots and dashes, without spaces."),
    ),
    "handle-taken": (tr_mark("Error", "{handle} is somebody who lives there already."), tr_mark("Error", "Choose another name.")),
    "handle-elsewhere": (
        tr_mark("Error", "{handle} points to an account that does not confirm this name."),
        tr_mark("Error", "Check how the name is spelled; whoever manages the domain name can mend it."),
    ),
    "not-that-kind": (
        tr_mark("Error", "There is a server at {host}, but not of this kind."),
        tr_mark("Error", "Check the address, or choose another network."),
    ),
    "wrong-secret": (
        tr_mark("Error", "The password or token is not accepted."),
        tr_mark("Error", "Make a new one on the network's own site and paste it whole."),
    ),
    "wrong-code": (tr_mark("Error", "This code is not accepted."), tr_mark("Error", "Start again and paste the new code whole.")),
    "main-password": (
        tr_mark("Error", "This is your main password; Omroeper does not want to have it."),
        tr_mark("Error", "Make an app password on the network's own site and paste that."),
    ),
    "not-application-password": (
        tr_mark("Error", "This does not look like an application password."),
        tr_mark("Error", "Make one on the site under Users, Profile, Application passwords, and paste all of it."),
    ),
    "needs-user-name": (
        tr_mark("Error", "The user name is missing."),
        tr_mark("Error", "Type the name with which you log in to the site."),
    ),
    "second-factor": (
        tr_mark("Error", "This account asks for a second code at sign-in."),
        tr_mark("Error", "Make an app password on the network's own site and use that."),
    ),
    "switched-off": (
        tr_mark("Error", "{host} has switched off signing in by programs."),
        tr_mark("Error", "Ask the administrator of the site to switch on application passwords."),
    ),
    "header-stripped": (
        tr_mark("Error", "{host} loses the sign-in on the way to the site."),
        tr_mark("Error", "Ask the administrator of the site to let the Authorization header through."),
    ),
    "wordpress-com": (
        tr_mark("Error", "{host} lives at WordPress.com, which has its own way of signing in that Omroeper does not know."),
        tr_mark("Error", "Use a WordPress site of your own."),
    ),
    "too-many-sign-ins": (tr_mark("Error", "{host} allows no more sign-ins for today."), tr_mark("Error", "Try again tomorrow.")),
    "denied": (tr_mark("Error", "Access was refused in the browser."), tr_mark("Error", "Start again and choose Allow.")),
    "cancelled": (tr_mark("Error", "Signing in was broken off."), tr_mark("Error", "Start again when you want.")),
    "timed-out": (tr_mark("Error", "Signing in took too long."), tr_mark("Error", "Start again.")),
    "no-browser": (
        tr_mark("Error", "No browser could be opened."),
        tr_mark("Error", "Copy the address into a browser yourself, or paste a token."),
    ),
    "wrong-state": (
        tr_mark("Error", "The answer from the browser does not belong to this sign-in, so it was thrown away."),
        tr_mark("Error", "Start again from here."),
    ),
}
